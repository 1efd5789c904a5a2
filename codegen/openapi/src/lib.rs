//! OpenAPI documents to the `Api` model.
//!
//! Text is in memory already, as a located tree; values go out. A document is
//! *upgraded* to the vocabulary of OpenAPI 3.2 ([`upgrade`]), its references are
//! *resolved* where they are met ([`resolve`]), and it is *lowered* ([`lower`]).
//! Each object is read as its `openapiv3` type from its own subtree ([`read`]),
//! each schema is upgraded as a `schemars::Schema` ([`schemas`]), so that a fault is
//! reported at its place and the rest is still read.

pub mod cursor;
pub mod document;
pub mod extension;
pub mod json;
pub mod keyword;
pub mod lower;
pub mod marks;
pub mod media_type;
pub mod problem;
pub mod read;
pub mod report;
pub mod resolve;
pub mod schemas;
pub mod upgrade;
pub mod upgraded;
pub mod version;

use specloom_ir::Api;
use specloom_source::{Node, Sink};

pub use document::{Document, Files, NoFiles};
pub use extension::extension_schema;
pub use problem::{EXPLANATIONS, OpenApiProblem};
pub use version::{Recognised, Version, recognise, recognise_any};

/// Lowers a document that stands in one file.
///
/// `None` if it is no OpenAPI document, or of a version that is not supported.
/// Otherwise there is an `Api`, which may be used only if the sink has no errors.
pub fn lower_document(root: Node, sink: &mut Sink) -> Option<Api> {
    lower_document_with(root, &mut NoFiles, sink)
}

/// Lowers a document that may refer to other files.
pub fn lower_document_with(root: Node, files: &mut dyn Files, sink: &mut Sink) -> Option<Api> {
    let document = open_document(root, files, sink)?;
    Some(lower_opened(&document, sink))
}

/// Upgrades a document, and reads what it refers to.
///
/// `None` if it is no OpenAPI document, or of a version that is not supported.
pub fn open_document(root: Node, files: &mut dyn Files, sink: &mut Sink) -> Option<Document> {
    let version = match recognise_any(&root) {
        None => {
            sink.report(root.span, OpenApiProblem::NotOpenApi);
            return None;
        }
        Some(Recognised::Unknown(version)) => {
            sink.report(root.span, OpenApiProblem::UnsupportedVersion { version });
            return None;
        }
        Some(Recognised::Known(version)) => version,
    };
    Some(document::open(root, version, files, sink))
}

/// Lowers a document that has been upgraded.
pub fn lower_opened(document: &Document, sink: &mut Sink) -> Api {
    let schemas = schemas::collect(document);
    lower::api::lower(document, &schemas, sink)
}
