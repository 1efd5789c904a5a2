//! One piece of a file, and the file of all its pieces.

use super::breathe::{Edges, breathe, is_apart};
use super::imports::{Used, imports, used};
use super::layout::lay_out;
use crate::draft;
use crate::files::Content;
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

/// A file of its pieces, in parts: a long one is nowhere held in one piece.
pub(super) fn joined(plan: &Crate, header: String, mut pieces: Vec<Piece>) -> Vec<Content> {
    let mut used = Used::default();
    let mut head = String::new();
    for piece in &mut pieces {
        head += &std::mem::take(&mut piece.head);
        used.join(std::mem::take(&mut piece.used));
    }
    if !head.is_empty() {
        head.push('\n');
    }
    head += &imports(plan, &used);
    let mut parts = vec![header + &lay_out(&head)];
    let mut before = None;
    for piece in pieces {
        if let Some(edges) = piece.edges {
            if !piece.goes_on && is_apart(before, edges) {
                parts.push("\n".to_owned());
            }
            before = Some(edges);
        }
        let last = parts.iter_mut().skip(1).next_back();
        match last.filter(|_| piece.goes_on).and_then(|last| going_on(last, &piece.items)) {
            Some(members) => parts.push(members),
            None if piece.goes_on => {}
            None if piece.items.is_empty() => {}
            None => parts.push(piece.items),
        }
    }
    parts
}

/// Opens the `impl` at the end of some items, and gives the members that another has,
/// with its end. One without members is `impl It {}`.
fn going_on(last: &mut String, next: &str) -> Option<String> {
    let (_, members) = next.split_once("{\n").filter(|_| last.ends_with("}\n"))?;
    last.truncate(last.len() - 2);
    last.push('\n');
    Some(members.to_owned())
}
