//! One piece of a file, and the file of all its pieces.

use super::breathe::{Edges, breathe, is_apart};
use super::imports::{Used, imports, used};
use super::layout::lay_out;
use crate::draft;
use crate::plan::Crate;

/// Some items of a file, printed.
pub(super) struct Piece {
    /// The docs and attributes of the file, if the piece has some.
    head: String,
    items: String,
    used: Used,
    edges: Option<Edges>,
    goes_on: bool,
}

/// Prints a piece.
///
/// # Errors
/// If the tokens are no Rust.
pub(super) fn piece(draft: &draft::Piece<'_>) -> syn::Result<Piece> {
    let mut file: syn::File = syn::parse2((draft.tokens)())?;
    let used = used(&mut file);
    let edges = breathe(&mut file);
    let items = std::mem::take(&mut file.items);
    let head = prettyplease::unparse(&file);
    file.attrs.clear();
    file.items = items;
    let mut items = lay_out(&prettyplease::unparse(&file));
    items.shrink_to_fit();
    Ok(Piece { head, items, used, edges, goes_on: draft.goes_on })
}

/// A file of its pieces. All of them are taken over one by one, so that a long file
/// is not held twice for longer than it takes.
pub(super) fn joined(plan: &Crate, header: String, mut pieces: Vec<Piece>) -> String {
    let mut used = Used::default();
    let (mut head, mut length) = (String::new(), 0);
    for piece in &mut pieces {
        head += &std::mem::take(&mut piece.head);
        used.join(std::mem::take(&mut piece.used));
        // At most a blank line comes between two pieces.
        length += piece.items.len() + 1;
    }
    if !head.is_empty() {
        head.push('\n');
    }
    head += &imports(plan, &used);
    let mut text = header + &lay_out(&head);
    let start = text.len();
    text.reserve_exact(length);
    let mut before = None;
    for piece in pieces {
        if let Some(edges) = piece.edges {
            if !piece.goes_on && is_apart(before, edges) {
                text.push('\n');
            }
            before = Some(edges);
        }
        if piece.goes_on {
            go_on(&mut text, start, &piece.items);
        } else {
            text += &piece.items;
        }
    }
    text
}

/// Adds what an `impl` has to the one at the end of the items, which begin at `start`.
fn go_on(text: &mut String, start: usize, next: &str) {
    let is_open = text.get(start..).is_some_and(|it| it.ends_with("}\n"));
    // One without members is `impl It {}`.
    if let (true, Some((_, members))) = (is_open, next.split_once("{\n")) {
        text.truncate(text.len() - 2);
        text.push('\n');
        *text += members;
    }
}
