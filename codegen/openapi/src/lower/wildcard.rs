//! What content is whose media type does not say it: a range such as `*/*`, or a
//! form without members.
//!
//! Some frameworks write `*/*` for whatever their serialiser makes. A schema
//! then says what comes: bytes where it says bytes, text where it says text,
//! else JSON. A form whose schema is a string is a form that callers encode.

use specloom_ir::{MediaKind, StreamKind};
use specloom_source::Node;

use crate::lower::flatten::flatten;
use crate::lower::kinds::Kind;
use crate::lower::lowering::Lowering;
use crate::lower::reduce::{carried, reduce};
use crate::media_type::{essence, is_bytes, kind_of};

/// What a media type means, with a look at the schema where that decides.
pub fn kind_by_schema<'d>(
    low: &mut Lowering<'d, '_>,
    media_type: &str,
    schema: Option<&'d Node>,
) -> (MediaKind, Option<StreamKind>) {
    let is_range = is_range(media_type);
    let (kind, stream) = kind_of(media_type);
    let is_asked = is_range || kind == MediaKind::Form;
    let Some(schema) = schema.filter(|_| is_asked) else { return (kind, stream) };
    let schemas = low.schemas;
    let reduced = reduce(low, schemas.at(schema));
    let parts = flatten(low, reduced.at);
    if !is_range {
        let is_text = parts.kinds().list() == [Kind::String];
        return (if is_text { MediaKind::Text } else { kind }, stream);
    }
    let says_bytes = parts.last_text("contentMediaType").is_some_and(is_bytes);
    let kind = if says_bytes || parts.list.iter().all(|it| carried(it.at).next().is_none()) {
        MediaKind::Binary
    } else if parts.kinds().list() == [Kind::String] {
        MediaKind::Text
    } else {
        MediaKind::Json
    };
    (kind, None)
}

/// Whether a media type stands for many.
fn is_range(media_type: &str) -> bool {
    matches!(&*essence(media_type), "*/*" | "*" | "application/*")
}

/// The media type itself; for a range the one that the schema means, if it is
/// JSON or text.
pub fn meant<'d>(
    low: &mut Lowering<'d, '_>,
    media_type: &str,
    schema: Option<&'d Node>,
) -> Box<str> {
    if !is_range(media_type) {
        return media_type.into();
    }
    match kind_by_schema(low, media_type, schema).0 {
        MediaKind::Json => "application/json".into(),
        MediaKind::Text => "text/plain".into(),
        MediaKind::Binary
        | MediaKind::Form
        | MediaKind::Multipart
        | MediaKind::Stream
        | MediaKind::Xml => media_type.into(),
    }
}
