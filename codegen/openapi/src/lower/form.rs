//! What a schema's values look like, before it is said in types.

use specloom_ir::Scalar;

use crate::cursor::Cursor;
use crate::lower::constant::Constants;
use crate::lower::kinds::Kind;
use crate::lower::parts::Part;

/// What a schema's values look like.
#[derive(Clone, Debug)]
pub struct Form<'d> {
    /// The shape.
    pub kind: FormKind<'d>,
    /// Whether `null` is allowed as well.
    pub nullable: bool,
}

/// A shape in the words of schemas.
#[derive(Clone, Debug)]
pub enum FormKind<'d> {
    /// Anything.
    Any,
    /// Nothing.
    Never,
    /// What the caller says.
    Parameter(&'d str),
    /// One value without parts.
    Scalar(Scalar),
    /// One of some constants.
    Enum(Constants<'d>),
    /// Constants of several kinds.
    MixedEnum,
    /// One of several schemas.
    Choice(Choice<'d>),
    /// One of several JSON types.
    Kinds(Vec<Kind>),
    /// Named members.
    Struct,
    /// Members of any name and one type; `None` is any type.
    Map(Option<Cursor<'d>>),
    /// Items of one type; `None` is any type.
    List(Vec<Cursor<'d>>),
    /// Items each of its own type.
    Tuple(Vec<Cursor<'d>>),
}

/// One of several schemas.
#[derive(Clone, Debug)]
pub struct Choice<'d> {
    /// The schemas besides `null`.
    pub members: Vec<Cursor<'d>>,
    /// What holds for each of them besides.
    pub base: Vec<Part<'d>>,
    /// The schema that has the choice.
    pub at: Cursor<'d>,
}
