//! `specloom explain`: what the code of a problem, or a rule of `diff`, means.

use std::fmt::Write as _;

use specloom_source::Explanation;

use crate::commands::diff::{rule_page, rules};

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
    if let Some(page) = rule_page(code) {
        return Ok(page);
    }
    let codes = all.iter().map(|it| it.code).chain(rules().map(|it| it.0));
    let near = specloom_source::closest(code, codes);
    let hint = near.map_or_else(
        || "`specloom explain` lists all codes".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Err(format!("no problem and no rule has the code `{}`: {hint}\n", code.escape_debug()))
}

/// The list of all codes.
pub fn list() -> String {
    let all = all();
    let problems: Vec<_> = all.iter().map(|it| (it.code, it.summary)).collect();
    let rules: Vec<_> = rules().collect();
    let width = problems.iter().chain(&rules).map(|it| it.0.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (title, list) in [("problems", problems), ("rules of `specloom diff`", rules)] {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{title}");
        for (code, summary) in list {
            let _ = writeln!(text, "  {code:width$}  {summary}");
        }
    }
    text
}
