//! What a media type means to a client.

use specloom_ir::{MediaKind, StreamKind};

/// What a media type means, and how it comes in pieces if it does.
pub fn kind_of(media_type: &str) -> (MediaKind, Option<StreamKind>) {
    let essence = essence(media_type);
    if essence == "text/event-stream" {
        return (MediaKind::Stream, Some(StreamKind::Sse));
    }
    if is_sequential(&essence) {
        return (MediaKind::Stream, Some(StreamKind::JsonLines));
    }
    let kind = match &*essence {
        "application/json" | "text/json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "application/xml" | "text/xml" => MediaKind::Xml,
        it if it.ends_with("+json") => MediaKind::Json,
        it if it.ends_with("+xml") && !it.starts_with("image/") => MediaKind::Xml,
        it if it.starts_with("multipart/") => MediaKind::Multipart,
        it if it.starts_with("text/") => MediaKind::Text,
        _ => MediaKind::Binary,
    };
    (kind, None)
}

/// Whether a body of this type is a sequence of items.
pub fn is_sequential(media_type: &str) -> bool {
    matches!(
        &*essence(media_type),
        "application/json-seq"
            | "application/jsonl"
            | "application/jsonlines"
            | "application/ndjson"
            | "application/x-jsonlines"
            | "application/x-ndjson"
            | "text/event-stream"
    )
}

/// The type without its parameters, in small letters.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether content of this type is bytes rather than text.
pub fn is_bytes(media_type: &str) -> bool {
    let (kind, stream) = kind_of(media_type);
    kind == MediaKind::Binary
        && stream.is_none()
        && !matches!(
            &*essence(media_type),
            "application/jwt" | "application/yaml" | "image/svg+xml"
        )
}
