//! What is read of a row.

use std::marker::PhantomData;

use super::column::Column;
use super::rendering::Rendering;
use super::table::Table;
use crate::json::{Decode, DecodeError, Reader};

/// What is read of rows of the table `R`: up to twelve parts as a tuple, or the
/// whole row.
pub trait Selection<R>: 'static {
    /// What comes of it.
    type Output: Send + 'static;

    /// Writes what is selected.
    fn render(&self, to: &mut Rendering);

    /// Reads what comes of it.
    ///
    /// # Errors
    /// If it is not what was selected.
    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError>;
}

/// A part of what is read of rows of the table `R`: a column, or rows that
/// belong to them.
pub trait Part<R>: 'static {
    /// What comes of it.
    type Output: Send + 'static;

    /// Writes what is selected, under a name of the answer.
    fn render(&self, name: &str, to: &mut Rendering);

    /// Reads what comes of it.
    ///
    /// # Errors
    /// If it is not what was selected.
    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError>;
}

impl<R, V, O, W> Part<R> for Column<R, V, O, W>
where
    R: 'static,
    V: 'static,
    O: Decode + Send + 'static,
    W: 'static,
{
    type Output = O;

    fn render(&self, name: &str, to: &mut Rendering) {
        let column = self.name;
        to.write(format_args!(" {name}:{column}"));
    }

    fn read(from: &mut Reader<'_>) -> Result<O, DecodeError> {
        O::decode(from)
    }
}

/// A whole row.
#[derive(Debug)]
pub struct Whole<R>(PhantomData<fn() -> R>);

impl<R> Clone for Whole<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Whole<R> {}

impl<R> Whole<R> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<R> Default for Whole<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Table> Selection<R> for Whole<R> {
    type Output = R::Row;

    fn render(&self, to: &mut Rendering) {
        for column in R::COLUMNS {
            to.write(format_args!(" {column}"));
        }
    }

    fn read(from: &mut Reader<'_>) -> Result<R::Row, DecodeError> {
        R::Row::decode(from)
    }
}

macro_rules! tuples {
    ($($part:ident $slot:ident $index:tt $name:literal),+) => {
        impl<R: 'static, $($part: Part<R>),+> Selection<R> for ($($part,)+) {
            type Output = ($($part::Output,)+);

            fn render(&self, to: &mut Rendering) {
                $(self.$index.render($name, to);)+
            }

            fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError> {
                $(let mut $slot = None;)+
                from.object(&[$($name),+], &mut |member, from| {
                    match member {
                        $($index => $slot = Some($part::read(from)?),)+
                        _ => from.skip()?,
                    }
                    Ok(())
                })?;
                Ok(($($slot.ok_or_else(|| DecodeError::missing($name))?,)+))
            }
        }
    };
}

macro_rules! all_tuples {
    ($($part:ident $slot:ident $index:tt $name:literal),+ ;) => { tuples!($($part $slot $index $name),+); };
    ($($part:ident $slot:ident $index:tt $name:literal),+ ; $next:ident $next_slot:ident $next_index:tt $next_name:literal $(, $($rest:tt)*)?) => {
        tuples!($($part $slot $index $name),+);
        all_tuples!($($part $slot $index $name),+, $next $next_slot $next_index $next_name ; $($($rest)*)?);
    };
}

all_tuples!(A a 0 "c0" ; B b 1 "c1", C c 2 "c2", D d 3 "c3", E e 4 "c4", F f 5 "c5", G g 6 "c6", H h 7 "c7", I i 8 "c8", J j 9 "c9", K k 10 "c10", L l 11 "c11");

/// Rows, each of what was selected.
pub struct Rows<R, S: Selection<R>>(pub Vec<S::Output>, PhantomData<fn() -> R>);

impl<R, S: Selection<R>> Decode for Rows<R, S> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut rows = Vec::new();
        from.array(&mut |from| {
            rows.push(S::read(from)?);
            Ok(())
        })?;
        Ok(Self(rows, PhantomData))
    }
}

/// A row of what was selected.
pub(super) struct Row<R, S: Selection<R>>(pub S::Output, PhantomData<fn() -> R>);

impl<R, S: Selection<R>> Decode for Row<R, S> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        S::read(from).map(|it| Self(it, PhantomData))
    }
}

/// The one member `rows` of an answer.
pub(super) struct Only<T>(pub T);

impl<T: Decode> Decode for Only<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut rows = None;
        from.object(&["rows"], &mut |member, from| match member {
            0 => from.set(&mut rows),
            _ => from.skip(),
        })?;
        Ok(Self(from.required(rows, "rows")?))
    }
}
