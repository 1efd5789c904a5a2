//! `specloom explain`: what a problem's code means.

use std::fmt::Write as _;

use specloom_source::Explanation;

/// All explanations of all crates, by code.
pub fn all() -> Vec<Explanation> {
    let tables = [
        crate::problem::EXPLANATIONS,
        specloom_emit::problem::EXPLANATIONS,
        specloom_graphql::EXPLANATIONS,
        specloom_ir::EXPLANATIONS,
        specloom_ontology::EXPLANATIONS,
        specloom_openapi::EXPLANATIONS,
        specloom_source::EXPLANATIONS,
    ];
    let mut all: Vec<Explanation> = tables.concat();
    all.sort_by_key(|it| it.code);
    all
}

/// The page of one code, or what to say when there is none.
///
/// # Errors
///
/// When the code is not known; the text says which ones are near.
pub fn page(code: &str) -> Result<String, String> {
    let all = all();
    if let Some(it) = all.iter().find(|it| it.code == code) {
        return Ok(format!("{}: {}\n\n{}\n", it.code, it.summary, it.text));
    }
    let near = specloom_source::closest(code, all.iter().map(|it| it.code));
    let hint = near.map_or_else(
        || "`specloom explain` lists all codes".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Err(format!("no problem has the code `{}`: {hint}\n", code.escape_debug()))
}

/// The list of all codes.
pub fn list() -> String {
    let all = all();
    let width = all.iter().map(|it| it.code.len()).max().unwrap_or(0);
    let mut text = String::new();
    for it in &all {
        let _ = writeln!(text, "{:width$}  {}", it.code, it.summary);
    }
    text
}
