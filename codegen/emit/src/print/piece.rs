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
    let items = lay_out(&prettyplease::unparse(&file));
    Ok(Piece { head, items, used, edges, goes_on: draft.goes_on })
}

/// A file of its pieces, without its header.
pub(super) fn joined(plan: &Crate, pieces: Vec<Piece>) -> String {
    let mut used = Used::default();
    // At most a blank line comes between two pieces.
    let length = pieces.iter().map(|it| it.items.len() + 1).sum();
    let (mut head, mut items) = (String::new(), String::with_capacity(length));
    let mut before = None;
    for piece in pieces {
        head += &piece.head;
        used.join(piece.used);
        if let Some(edges) = piece.edges {
            if !piece.goes_on && is_apart(before, edges) {
                items.push('\n');
            }
            before = Some(edges);
        }
        if piece.goes_on {
            go_on(&mut items, &piece.items);
        } else {
            items += &piece.items;
        }
    }
    if !head.is_empty() {
        head.push('\n');
    }
    head += &imports(plan, &used);
    lay_out(&head) + &items
}

/// Adds what an `impl` has to the one at the end of `items`.
fn go_on(items: &mut String, next: &str) {
    // One without members is `impl It {}`.
    if let (true, Some((_, members))) = (items.ends_with("}\n"), next.split_once("{\n")) {
        items.truncate(items.len() - 2);
        items.push('\n');
        *items += members;
    }
}
