//! Where the labels are wrong or silent, by name.

use super::case::Case;
use super::judged::Judged;

/// The reason why a label does not count against us; `None` if it does.
pub fn known(case: &Case, judged: &Judged) -> Option<&'static str> {
    let _ = (case, judged);
    None
}
