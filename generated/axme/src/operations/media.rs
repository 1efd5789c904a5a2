// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Media.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CreateUpload, CreatedUpload, FinalizedUpload, MediaUploadAnswer};

/// Files: where to put them, and where they are.
///
/// ```no_run
/// use axme::models::CreateUpload;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.media().create_upload(&CreateUpload::new("owner_agent", "filename", "mime_type", 1)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Media(Client);

impl Media {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Prepares the upload of a file.
    ///
    /// `POST /v1/media/create-upload`.
    ///
    /// Put the bytes to `upload_url` of the answer, then call `media.finalize_upload`.
    #[inline]
    pub fn create_upload(&self, body: &CreateUpload) -> Call<CreatedUpload> {
        self.0.call(&CREATE_UPLOAD).json(body)
    }

    /// Says that all bytes of an upload are there.
    ///
    /// `POST /v1/media/finalize-upload`.
    ///
    /// Takes:
    /// - `upload_id`: the upload.
    /// - `size_bytes`: how large the file is, in bytes.
    #[inline]
    pub fn finalize_upload(
        &self,
        upload_id: impl AsRef<str>,
        size_bytes: i64,
    ) -> FinalizeUploadMedia {
        FinalizeUploadMedia(
            self.0
                .call(&FINALIZE_UPLOAD)
                .member("upload_id", upload_id.as_ref())
                .member("size_bytes", &size_bytes),
        )
    }

    /// Reads how an upload stands.
    ///
    /// `GET /v1/media/{upload_id}`.
    ///
    /// Takes:
    /// - `upload_id`: the upload.
    #[inline]
    pub fn get_upload(&self, upload_id: impl AsRef<str>) -> Call<MediaUploadAnswer> {
        self.0.call(&GET_UPLOAD).path("upload_id", upload_id.as_ref())
    }
}

/// [`Media::finalize_upload`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FinalizeUploadMedia(Call<FinalizedUpload>);

operation!(FinalizeUploadMedia, FinalizedUpload);

impl FinalizeUploadMedia {
    /// The SHA-256 of the bytes, in base 16.
    #[inline]
    pub fn sha256(self, sha256: impl AsRef<str>) -> Self {
        Self(self.0.member("sha256", sha256.as_ref()))
    }
}

const CREATE_UPLOAD: Operation = Operation::post("media.create_upload", "/v1/media/create-upload")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const FINALIZE_UPLOAD: Operation =
    Operation::post("media.finalize_upload", "/v1/media/finalize-upload")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);

const GET_UPLOAD: Operation =
    Operation::get("media.get_upload", "/v1/media/{upload_id}").errors(ERRORS);
