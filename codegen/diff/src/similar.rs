//! Whether two names, or two types, could be one that was edited.

use specloom_ir::{Api, Name, Shape, TypeName, TypeRef};

use crate::work::follow;

/// Whether a name could be another one, edited: they share half of their words,
/// or differ in a third of their letters at most.
pub fn is_like(base: &Name, revised: &Name) -> bool {
    let (a, b) = (base.words(), revised.words());
    if a == b {
        return true;
    }
    let shared = a.iter().filter(|it| b.contains(it)).count();
    if shared > 0 && shared * 2 >= a.len().max(b.len()) {
        return true;
    }
    let (a, b) = (a.concat(), b.concat());
    let longest = a.chars().count().max(b.chars().count());
    longest <= 64 && distance(&a, &b) * 3 <= longest
}

/// How many letters have to be put in, taken out or replaced (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, char) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (column, other) in b.iter().enumerate() {
            let replaced = corner + usize::from(char != *other);
            corner = row[column + 1];
            row[column + 1] = replaced.min(corner + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// How alike two types are, from 0 to 100. It looks at names and fields, and only
/// through the items of lists and maps at what they hold.
pub fn likeness(base: (&Api, TypeRef), revised: (&Api, TypeRef)) -> u32 {
    likeness_within(base, revised, 4)
}

fn likeness_within(base: (&Api, TypeRef), revised: (&Api, TypeRef), depth: usize) -> u32 {
    let (Some(a), Some(b), Some(depth)) =
        (follow(base.0, base.1), follow(revised.0, revised.1), depth.checked_sub(1))
    else {
        return 0;
    };
    if let (TypeName::Declared(a), TypeName::Declared(b)) = (&a.def.name, &b.def.name)
        && a == b
    {
        return 100;
    }
    let within = |a, b| likeness_within((base.0, a), (revised.0, b), depth);
    of_shapes(&a.def.shape, &b.def.shape, within)
}

/// How alike two shapes are; `within` looks at what lists and maps hold.
fn of_shapes(a: &Shape, b: &Shape, within: impl Fn(TypeRef, TypeRef) -> u32) -> u32 {
    match (a, b) {
        (Shape::Scalar(a), Shape::Scalar(b)) if a == b => 90,
        (Shape::Scalar(a), Shape::Scalar(b)) => {
            if std::mem::discriminant(a) == std::mem::discriminant(b) { 60 } else { 10 }
        }
        (Shape::Struct(a), Shape::Struct(b)) => alike(&a.fields, &b.fields, |it| &it.name),
        (Shape::Interface(a), Shape::Interface(b)) => alike(&a.fields, &b.fields, |it| &it.name),
        (Shape::Enum(a), Shape::Enum(b)) => alike(&a.values, &b.values, |it| &it.value),
        (Shape::Union(a), Shape::Union(b)) => alike(&a.members, &b.members, |it| &it.name),
        (&Shape::List(a), &Shape::List(b)) | (&Shape::Map(a), &Shape::Map(b)) => within(a, b),
        (Shape::Tuple { items: a, .. }, Shape::Tuple { items: b, .. }) => {
            share(a.len().min(b.len()), a.len().max(b.len()))
        }
        (Shape::Any, Shape::Any) | (Shape::Never, Shape::Never) => 90,
        (Shape::Parameter(a), Shape::Parameter(b)) if a == b => 90,
        (
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never,
            _,
        ) => 0,
    }
}

/// How much of two lists is the same, by a key.
fn alike<T, K: PartialEq>(a: &[T], b: &[T], key: impl Fn(&T) -> &K) -> u32 {
    let shared = a.iter().filter(|it| b.iter().any(|other| key(other) == key(it))).count();
    share(shared, a.len().max(b.len()))
}

fn share(shared: usize, of: usize) -> u32 {
    let share = (shared * 90).checked_div(of).unwrap_or(90);
    u32::try_from(share).unwrap_or(0)
}

/// How many things of a list are looked at; a quadratic search among more would
/// not end.
const MOST: usize = 64;

/// The pairs of two lists by a score, the best first, each thing at most once.
pub fn best<A, B>(base: &[A], revised: &[B], score: impl Fn(&A, &B) -> u32) -> Vec<(usize, usize)> {
    let mut all: Vec<(u32, usize, usize)> = Vec::new();
    for (a, one) in base.iter().enumerate().take(MOST) {
        for (b, other) in revised.iter().enumerate().take(MOST) {
            all.push((score(one, other), a, b));
        }
    }
    all.retain(|it| it.0 > 0);
    all.sort_by_key(|&(score, a, b)| (std::cmp::Reverse(score), a.abs_diff(b), a));
    let (mut used, mut found) = ((Vec::new(), Vec::new()), Vec::new());
    for (_, a, b) in all {
        if !used.0.contains(&a) && !used.1.contains(&b) {
            used.0.push(a);
            used.1.push(b);
            found.push((a, b));
        }
    }
    found.sort_unstable();
    found
}
