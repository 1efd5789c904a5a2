//! Figures of many rows.

use std::marker::PhantomData;

use super::column::Column;
use super::filter::Filter;
use super::rendering::Rendering;
use super::select::Wanted;
use super::table::{Table, TableClient};
use crate::call::{Call, Pending};
use crate::error::Error;
use crate::json::{Decode, DecodeError, Reader};

/// A figure of many rows of the table `R`.
pub trait Figure<R>: 'static {
    /// What comes of it.
    type Output: Send + 'static;

    /// Writes what is asked, under a name of the answer.
    fn render(&self, name: &str, to: &mut Rendering);

    /// Reads what comes of it.
    ///
    /// # Errors
    /// If it is not what was asked.
    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError>;
}

/// Some figures: up to four as a tuple.
pub trait Figures<R>: 'static {
    /// What comes of them.
    type Output: Send + 'static;

    /// Writes what is asked.
    fn render(&self, to: &mut Rendering);

    /// Reads what comes of it.
    ///
    /// # Errors
    /// If it is not what was asked.
    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError>;
}

/// How many rows there are.
#[derive(Clone, Copy, Debug)]
pub struct Count;

/// How many rows there are.
pub fn count() -> Count {
    Count
}

impl<R> Figure<R> for Count {
    type Output = u64;

    fn render(&self, name: &str, to: &mut Rendering) {
        to.write(format_args!(" {name}:count"));
    }

    fn read(from: &mut Reader<'_>) -> Result<u64, DecodeError> {
        u64::decode(from)
    }
}

/// A function of the values of a column: their sum, the largest, the mean.
#[derive(Clone, Copy, Debug)]
pub struct Function<R, O> {
    name: &'static str,
    column: &'static str,
    of: PhantomData<fn() -> (R, O)>,
}

macro_rules! functions {
    ($($(#[$docs:meta])* $method:ident $name:literal $output:ty;)+) => {$(
        $(#[$docs])*
        pub fn $method(&self) -> Function<R, $output> {
            Function { name: $name, column: self.name, of: PhantomData }
        }
    )+};
}

impl<R, V, O, W> Column<R, V, O, W> {
    functions! {
        /// The mean of its numbers; nothing of no rows.
        avg "avg" f64;
        /// The largest of its values; nothing of no rows.
        max "max" V;
        /// The smallest of its values; nothing of no rows.
        min "min" V;
        /// How far its numbers are from their mean (of a sample).
        stddev "stddev" f64;
        /// The sum of its numbers; nothing of no rows.
        sum "sum" V;
        /// How far its numbers are from their mean (of all there are).
        stddev_pop "stddev_pop" f64;
        /// The square of that (of all there are).
        var_pop "var_pop" f64;
        /// The square of how far its numbers are from their mean (of a sample).
        variance "variance" f64;
    }
}

impl<R: 'static, O: Decode + Send + 'static> Figure<R> for Function<R, O> {
    type Output = Option<O>;

    fn render(&self, name: &str, to: &mut Rendering) {
        let (function, column) = (self.name, self.column);
        to.write(format_args!(" {name}:{function}{{value:{column}}}"));
    }

    fn read(from: &mut Reader<'_>) -> Result<Option<O>, DecodeError> {
        if from.null()? {
            return Ok(None);
        }
        let mut value = None;
        from.object(&["value"], &mut |member, from| match member {
            0 => from.set(&mut value),
            _ => from.skip(),
        })?;
        from.required(value, "value")
    }
}

macro_rules! figures {
    ($($part:ident $slot:ident $index:tt $name:literal),+) => {
        impl<R: 'static, $($part: Figure<R>),+> Figures<R> for ($($part,)+) {
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

figures!(A a 0 "f0");
figures!(A a 0 "f0", B b 1 "f1");
figures!(A a 0 "f0", B b 1 "f1", C c 2 "f2");
figures!(A a 0 "f0", B b 1 "f1", C c 2 "f2", D d 3 "f3");

/// Figures that are asked for; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is awaited or sent"]
pub struct Aggregate<R, F = (Count,)> {
    client: TableClient,
    figures: F,
    wanted: Wanted<R>,
}

impl<R: Table, F: Figures<R>> Aggregate<R, F> {
    /// These figures of all rows.
    pub fn new(client: TableClient, figures: F) -> Self {
        Self { client, figures, wanted: Wanted::every() }
    }

    /// Only of rows for which the condition holds, besides those given before.
    pub fn filter(mut self, filter: Filter<R>) -> Self {
        self.wanted.filter = Some(match self.wanted.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<F::Output> {
        let mut to = self.client.rendering();
        let arguments = self.wanted.arguments(&mut to);
        let root = to.root(R::ROOTS.aggregate, ("", R::NAME, "_aggregate"));
        to.text = format!("rows:{root}{arguments}{{aggregate{{");
        self.figures.render(&mut to);
        to.text += "}}";
        self.client.query::<Aggregated<R, F>>(R::NAME, to).mapped(|it| it.0)
    }
}

impl<R: Table, F: Figures<R>> IntoFuture for Aggregate<R, F> {
    type Output = Result<F::Output, Error>;
    type IntoFuture = Pending<F::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.into_call().into_future()
    }
}

/// What comes: figures in the member `aggregate` of the member `rows`.
struct Aggregated<R, F: Figures<R>>(F::Output, PhantomData<fn() -> R>);

impl<R, F: Figures<R>> Decode for Aggregated<R, F> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut figures = None;
        from.object(&["rows"], &mut |member, from| match member {
            0 => from.object(&["aggregate"], &mut |member, from| match member {
                0 => {
                    figures = Some(F::read(from)?);
                    Ok(())
                }
                _ => from.skip(),
            }),
            _ => from.skip(),
        })?;
        let figures = figures.ok_or_else(|| DecodeError::missing("rows"))?;
        Ok(Self(figures, PhantomData))
    }
}
