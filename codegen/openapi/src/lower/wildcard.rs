//! What content is of which only a range of media types is known: `*/*`.
//!
//! Some frameworks write `*/*` for whatever their serialiser makes. A schema
//! then says what comes: bytes where it says bytes, text where it says text,
//! else JSON.

use specloom_ir::{MediaKind, StreamKind};
use specloom_source::Node;

use crate::lower::flatten::flatten;
use crate::lower::kinds::Kind;
use crate::lower::lowering::Lowering;
use crate::lower::reduce::{carried, reduce};
use crate::media_type::{essence, is_bytes, kind_of};

/// What a media type means, with a look at the schema where it is a range.
pub fn kind_by_schema<'d>(
    low: &mut Lowering<'d, '_>,
    media_type: &str,
    schema: Option<&'d Node>,
) -> (MediaKind, Option<StreamKind>) {
    let is_range = matches!(&*essence(media_type), "*/*" | "*" | "application/*");
    let Some(schema) = schema.filter(|_| is_range) else { return kind_of(media_type) };
    let schemas = low.schemas;
    let reduced = reduce(low, schemas.at(schema));
    let parts = flatten(low, reduced.at);
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
