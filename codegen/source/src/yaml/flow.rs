//! Lenience with lines inside brackets that are indented too little.
//!
//! YAML asks that all lines of a flow collection are indented further than the
//! mapping that holds it; most readers do not insist, and many a spec has its
//! closing bracket right below the key. Since a line break inside brackets is
//! a blank like any other, such a line is joined to the one before it. No byte
//! moves, so that all places stay what they are.

/// The bytes that may be read again for the sake of such lines.
const BUDGET: usize = 128 << 20;

/// The text with the line of what stands at byte `at` joined to the line
/// before, or nothing if that would change its meaning or has been done too
/// often.
pub(super) fn joined(text: &str, at: usize, times: usize) -> Option<String> {
    if text.len().saturating_mul(times) > BUDGET {
        return None;
    }
    let (before, after) = text.split_at_checked(at)?;
    let kept = before.trim_end_matches([' ', '\t', '\r', '\n']);
    let blanks = before.get(kept.len()..)?;
    let last_line = kept.rsplit(['\r', '\n']).next()?;
    // What follows a comment on its line would become part of it.
    if last_line.contains('#') || !blanks.contains('\n') {
        return None;
    }
    Some([kept, &" ".repeat(blanks.len()), after].concat())
}
