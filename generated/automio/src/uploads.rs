// @generated from specs/automio/companion/uploads.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate automio
//! Files that go with the call of a service.
//!
//! ```no_run
//! use automio::runtime::FilePart;
//!
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! let call = client.integrations().call_multipart("drive", "POST", "/upload");
//! let answer = call.file("file", FilePart::path("report.pdf")).await?;
//! # Ok(())
//! # }
//! ```

use crate::operations::integrations::CallIntegrationsMultipart;
use crate::runtime::FilePart;

impl CallIntegrationsMultipart {
    /// A file, under the name of the field that the service has for it.
    pub fn file(self, field: &str, file: FilePart) -> Self {
        self.changed(|it| it.file_part(field, file))
    }

    /// Files of one field.
    pub fn files(self, field: &str, files: impl IntoIterator<Item = FilePart>) -> Self {
        self.changed(|it| it.file_parts(field, files))
    }
}
