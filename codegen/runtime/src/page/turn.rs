//! From one answer to the next: where its items are, and what asks for the next page.

use bytes::Bytes;
use http::HeaderMap;

use super::link::next_link;
use super::spec::{PageKind, Pagination, Slot};
use super::token::PageToken;
use crate::answer::Answer;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::json::DecodeError;
use crate::raw::{self, Path};

/// What of an answer says how the list goes on.
pub(super) struct Come<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a Bytes,
    /// The address that was asked.
    pub(super) address: &'a str,
    /// How many items it holds.
    pub(super) items: usize,
    /// The number that was asked for, where pages or items are counted.
    pub(super) asked: u64,
    /// How many items a page has that is not the last, if that is known.
    pub(super) full: Option<u64>,
}

/// The texts of an answer's items, and the path where they were found.
pub(super) fn items<'a>(
    spec: &Pagination,
    body: &'a [u8],
) -> Result<(Vec<&'a str>, Path), DecodeError> {
    for path in spec.items {
        match raw::member(body, path)? {
            None | Some("null") => {}
            Some(text) => match raw::elements(text)? {
                Some(items) => return Ok((items, path)),
                // An answer that is an object is not the list itself.
                None if path.is_empty() => {}
                None => return Err(inside(DecodeError::new("expected an array"), path)),
            },
        }
    }
    Ok((Vec::new(), &[]))
}

/// An error of what stands at a path, seen from the answer.
pub(super) fn inside(error: DecodeError, path: Path) -> DecodeError {
    path.iter().rev().fold(error, |error, name| error.inside_member(name))
}

/// An error of an item's own text, seen from the answer.
pub(super) fn inside_item(error: DecodeError, at: usize, path: Path) -> DecodeError {
    inside(error.inside_item(at), path)
}

/// What leads to the next page; `None` if this was the last.
pub(super) fn next(spec: &Pagination, come: &Come<'_>) -> Result<Option<PageToken>, Error> {
    match spec.kind {
        PageKind::Cursor { next, more, .. } => {
            if !is_said(more, come.body)? {
                return Ok(None);
            }
            Ok(text_at(come.body, next)?.map(PageToken::from))
        }
        PageKind::Offset { more, .. } => {
            let so_far = come.asked.saturating_add(come.items as u64);
            let goes_on = goes_on(more, come, so_far)?;
            Ok(goes_on.then(|| PageToken::from(so_far.to_string())))
        }
        PageKind::Page { first, more, .. } => {
            let number = come.asked.saturating_add(1);
            let goes_on = goes_on(more, come, number.saturating_sub(first))?;
            Ok(goes_on.then(|| PageToken::from(number.to_string())))
        }
        PageKind::NextUrl { next } => {
            let Some(url) = text_at(come.body, next)? else { return Ok(None) };
            at_home(come.address, &url).map(Some)
        }
        PageKind::Link => {
            let links = come.headers.get_all(http::header::LINK);
            let found = links.iter().find_map(|it| next_link(it.to_str().ok()?));
            found.map(|it| at_home(come.address, it)).transpose()
        }
    }
}

/// The number that a token means, where pages or items are counted.
pub(super) fn number(kind: PageKind, token: Option<&PageToken>) -> Result<u64, Error> {
    let start = match kind {
        PageKind::Page { first, .. } => first,
        PageKind::Cursor { .. }
        | PageKind::NextUrl { .. }
        | PageKind::Offset { .. }
        | PageKind::Link => 0,
    };
    match (kind, token) {
        (PageKind::Offset { .. } | PageKind::Page { .. }, Some(token)) => {
            let number = token.as_str().parse();
            number.map_err(|_| Error::new(ErrorKind::Page, "the token of the page is no number"))
        }
        (_, _) => Ok(start),
    }
}

/// The call that asks for a page.
pub(super) fn ask(
    call: &Call<Answer>,
    kind: PageKind,
    token: &PageToken,
) -> Result<Call<Answer>, Error> {
    let call = call.clone();
    let number = number(kind, Some(token))?;
    Ok(match kind {
        PageKind::Cursor { slot: Slot::Query(name), .. } => call.query(name, token.as_str()),
        PageKind::Cursor { slot: Slot::Body(name), .. } => {
            call.member(name, &token.as_str().to_owned())
        }
        PageKind::Offset { slot: Slot::Query(name), .. }
        | PageKind::Page { slot: Slot::Query(name), .. } => call.query(name, number),
        PageKind::Offset { slot: Slot::Body(name), .. }
        | PageKind::Page { slot: Slot::Body(name), .. } => call.member(name, &number),
        PageKind::NextUrl { .. } | PageKind::Link => {
            let address = at_home(&call.address()?, token.as_str())?;
            call.at(address.as_str())
        }
    })
}

/// A text or number at the first path that has one that is not empty.
fn text_at(body: &[u8], paths: &[Path]) -> Result<Option<String>, Error> {
    for path in paths {
        let Some(text) = raw::member(body, path).map_err(Error::decode)? else { continue };
        match raw::scalar(text) {
            Some(text) if text.is_empty() => {}
            Some(text) => return Ok(Some(text)),
            None if text == "null" => {}
            None => {
                let error = DecodeError::new("expected a text that leads to the next page");
                return Err(Error::decode(inside(error, path)));
            }
        }
    }
    Ok(None)
}

/// Whether the answer says that there is more, where it is to say so.
fn is_said(more: Option<Path>, body: &[u8]) -> Result<bool, Error> {
    let Some(path) = more else { return Ok(true) };
    Ok(raw::member(body, path).map_err(Error::decode)? == Some("true"))
}

/// Whether there is more after so many items or pages. Where the answer does not
/// say it, a page that is not full is the last.
fn goes_on(more: Option<Path>, come: &Come<'_>, so_far: u64) -> Result<bool, Error> {
    let found = match more {
        Some(path) => raw::member(come.body, path).map_err(Error::decode)?,
        None => None,
    };
    Ok(match found.and_then(raw::scalar) {
        None => come.items > 0 && come.full.is_none_or(|full| come.items as u64 >= full),
        Some(text) => match text.parse::<u64>() {
            Ok(all) => so_far < all && come.items > 0,
            Err(_) => text == "true",
        },
    })
}

/// An address as it leads on from another, refused if it leads to somebody else:
/// credentials never go there.
fn at_home(from: &str, to: &str) -> Result<PageToken, Error> {
    let broken = |_| Error::new(ErrorKind::Page, "the address of the next page is no URL");
    let from = reqwest::Url::parse(from).map_err(broken)?;
    let mut to = from.join(to).map_err(broken)?;
    let has_user = !to.username().is_empty() || to.password().is_some();
    if to.origin() != from.origin() || has_user {
        let message = "the address of the next page is at another origin and is not followed";
        return Err(Error::new(ErrorKind::Page, message));
    }
    to.set_fragment(None);
    Ok(PageToken::new(to.as_str()))
}
