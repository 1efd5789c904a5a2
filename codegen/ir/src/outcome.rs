//! What may come back.

use specloom_source::Span;

use crate::body::Media;
use crate::docs::Docs;
use crate::header::Header;
use crate::link::Link;
use crate::status::StatusPattern;

/// The outcomes that are a success: those of a 2xx status, or `default` if there is none.
pub fn successes(all: &[Outcome]) -> impl Iterator<Item = &Outcome> {
    let named = all.iter().any(|it| it.status.is_success());
    all.iter()
        .filter(move |it| it.status.is_success() || (!named && it.status == StatusPattern::Default))
}

/// One thing that may come back.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// For which statuses.
    pub status: StatusPattern,
    /// What the author says of it.
    pub docs: Docs,
    /// Headers that come with it.
    pub headers: Vec<Header>,
    /// The forms its body can take; none if it has none.
    pub media: Vec<Media>,
    /// What may be asked for next.
    pub links: Vec<Link>,
    /// Where it is defined.
    pub origin: Span,
}
