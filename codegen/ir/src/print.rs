//! An API in a compact notation, for `specloom dump` and for tests.
//!
//! One thing a line; types in the order of their names, everything else in the
//! author's. Everything that matters shows, spans do not, prose only as a
//! trailing `# summary`.

mod behaviour;
mod carried;
mod header;
mod lines;
mod names;
mod operations;
mod types;
mod words;

use lines::Lines;
use names::Names;

use crate::api::Api;

/// Prints the whole of an API, whose ids all resolve.
pub fn print(api: &Api) -> String {
    let names = Names::new(api);
    let mut lines = Lines::default();
    header::print(api, &mut lines);
    behaviour::print(api, &names, &mut lines);
    lines.gap();
    operations::print(api, &names, &mut lines);
    lines.gap();
    types::print(api, &names, &mut lines);
    lines.into_text()
}
