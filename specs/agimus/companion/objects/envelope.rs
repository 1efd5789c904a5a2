//! What answers hold around objects.
//!
//! The platform leaves members out, and answers nothing at all, where it has
//! nothing to say. Both are read as that, and so is `null`.

use crate::Error;
use crate::models::{BatchGetResult, ObjectPage};
use crate::runtime::Extra;
use crate::runtime::codegen::Answer;
use crate::runtime::json::{self, Decode, DecodeError, Reader};

/// An answer of which one member matters.
macro_rules! envelopes {
    ($($name:ident: $member:literal;)+) => {$(
        pub(crate) struct $name<T>(pub Option<T>);

        impl<T: Decode> Decode for $name<T> {
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut found: Option<Option<T>> = None;
                from.object(&[$member], &mut |field, from| match field {
                    0 => from.set(&mut found),
                    _ => from.skip(),
                })?;
                Ok(Self(found.flatten()))
            }

            fn absent(_: &Reader<'_>) -> Option<Self> {
                Some(Self(None))
            }
        }
    )+};
}

envelopes! {
    Count: "count";
    Data: "data";
    Deleted: "deleted";
    Entities: "entities";
    Links: "links";
    PrimaryKey: "primaryKey";
    Properties: "properties";
    Property: "property";
    Values: "values";
}

/// The object of an answer; one that says nothing is an object without members.
pub(super) fn data<T: Decode>(answer: Answer) -> Result<T, Error> {
    match answer.json::<Data<T>>()?.0 {
        Some(object) => Ok(object),
        None => json::from_str("{}").map_err(Error::decode),
    }
}

/// The number of an answer.
pub(super) fn counted(answer: Answer) -> Result<i64, Error> {
    Ok(answer.json::<Count<i64>>()?.0.unwrap_or_default())
}

/// The first object of a page.
pub(super) fn first<T: Decode>(answer: Answer) -> Result<Option<T>, Error> {
    let rows = answer.json::<Data<Vec<T>>>()?.0.unwrap_or_default();
    Ok(rows.into_iter().next())
}

/// A page whose objects are of a type of the caller's.
pub(super) struct Page<T>(pub ObjectPage<T>);

impl<T: Decode> Decode for Page<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut data, mut more, mut cursor) = (None, None, None);
        let mut extra = Extra::new();
        from.object(&["data", "hasMore", "cursor"], &mut |field, from| match field {
            0 => from.set(&mut data),
            1 => from.set(&mut more),
            2 => from.set(&mut cursor),
            _ => from.keep(&mut extra),
        })?;
        let data: Option<Vec<T>> = data.flatten();
        let (has_more, cursor) = (more.flatten(), cursor.flatten());
        Ok(Self(ObjectPage { data: data.unwrap_or_default(), has_more, cursor, extra }))
    }
}

/// Objects that were asked for by their keys, of a type of the caller's.
pub(super) struct Found<T>(pub BatchGetResult<T>);

impl<T: Decode> Decode for Found<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut data, mut found, mut requested) = (None, None, None);
        let mut extra = Extra::new();
        from.object(&["data", "found", "requested"], &mut |field, from| match field {
            0 => from.set(&mut data),
            1 => from.set(&mut found),
            2 => from.set(&mut requested),
            _ => from.keep(&mut extra),
        })?;
        let data: Option<Vec<T>> = data.flatten();
        let (found, requested) = (found.flatten(), requested.flatten());
        Ok(Self(BatchGetResult { data: data.unwrap_or_default(), found, requested, extra }))
    }
}
