//! Which values are too large to be a part of what holds them.
//!
//! A struct is moved while it is read, several times at each level, and its size is
//! that of all it holds inline. Schemas that hold each other whole add up to hundreds
//! of kilobytes, and the stack of a thread has two megabytes.

use std::cmp::Reverse;

use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::edge::{Edge, Place};
use crate::id::TypeId;
use crate::scalar::Scalar;
use crate::types::Shape;

/// How many bytes a value may take, about.
const MOST: usize = 4096;
/// How many a part must take for a box to be worth it.
const LEAST: usize = 256;
/// What a box takes.
const POINTER: usize = 8;
/// What a text, a list or a map takes.
const HEAP: usize = 24;
/// What a value of any kind takes.
const TREE: usize = 32;

/// The places whose values must be put behind a box so that no value is too large:
/// the largest parts of what would be. `inline` is what types hold as parts of
/// themselves; nothing leads in a circle there. What is said to be plain stays so.
pub(super) fn large(
    api: &Api,
    inline: &Facts<Vec<Edge>>,
    is_plain: impl Fn(TypeId, Place) -> bool,
) -> Vec<(TypeId, Place)> {
    let mut sizes = Facts::new(api, |_| None);
    let mut boxed = Vec::new();
    for start in api.types.ids() {
        let mut path = vec![(start, false)];
        while let Some((id, is_left)) = path.pop() {
            if sizes[id].is_some() {
                continue;
            }
            if is_left {
                let parts = parts(&inline[id], &sizes);
                let (size, places) =
                    fitted(&api.types[id].shape, parts, |place| is_plain(id, place));
                sizes[id] = Some(size);
                boxed.extend(places.into_iter().map(|it| (id, it)));
            } else {
                path.push((id, true));
                path.extend(inline[id].iter().map(|it| (it.ty.id, false)));
            }
        }
    }
    boxed
}

/// What a type holds inline, and how many bytes each takes.
fn parts(edges: &[Edge], sizes: &Facts<Option<usize>>) -> Vec<(Place, usize)> {
    edges.iter().map(|it| (it.place, sizes[it.ty.id].unwrap_or(POINTER))).collect()
}

/// The size of a value, and which parts of it are put behind boxes.
fn fitted(
    shape: &Shape,
    mut parts: Vec<(Place, usize)>,
    is_plain: impl Fn(Place) -> bool,
) -> (usize, Vec<Place>) {
    let mut boxed = Vec::new();
    let mut total = size(shape, &parts);
    while total > MOST {
        let free = parts.iter_mut().filter(|it| it.1 >= LEAST && !is_plain(it.0));
        let Some(largest) = free.min_by_key(|it| (Reverse(it.1), it.0)) else { break };
        largest.1 = POINTER;
        boxed.push(largest.0);
        total = size(shape, &parts);
    }
    (total, boxed)
}

/// How many bytes a value takes, about, with the parts that it holds inline.
fn size(shape: &Shape, parts: &[(Place, usize)]) -> usize {
    let sizes = parts.iter().map(|it| it.1);
    match shape {
        Shape::Struct(_) | Shape::Tuple { .. } => sizes.sum::<usize>().max(HEAP),
        Shape::Union(_) | Shape::Interface(_) => sizes.max().unwrap_or_default().max(TREE),
        Shape::Scalar(Scalar::Bool | Scalar::Int(_) | Scalar::Float(_)) => 2 * POINTER,
        Shape::Scalar(_) | Shape::Enum(_) | Shape::List(_) | Shape::Map(_) | Shape::Alias(_) => {
            HEAP
        }
        Shape::Any | Shape::Parameter(_) | Shape::Never => TREE,
    }
}
