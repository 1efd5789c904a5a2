// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Media` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

/// A file to be uploaded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUpload {
    /// The agent that owns it.
    ///
    /// From 3 to 255 characters.
    pub owner_agent: String,

    /// The name of the file.
    ///
    /// From 1 to 255 characters.
    pub filename: String,

    /// What kind of file it is, such as `image/png`.
    ///
    /// From 3 to 255 characters.
    pub mime_type: String,

    /// How large the file is, in bytes.
    ///
    /// From `1` to `2147483648`.
    pub size_bytes: i64,

    /// The SHA-256 of the bytes, in base 16.
    ///
    /// Matches `^[a-f0-9]{64}$`.
    pub sha256: Option<String>,

    /// How long it stays valid, in seconds.
    ///
    /// From `60` to `604800`.
    pub ttl_seconds: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateUpload {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        owner_agent: impl Into<String>,
        filename: impl Into<String>,
        mime_type: impl Into<String>,
        size_bytes: i64,
    ) -> Self {
        Self {
            owner_agent: owner_agent.into(),
            filename: filename.into(),
            mime_type: mime_type.into(),
            size_bytes,
            sha256: None,
            ttl_seconds: None,
            extra: Extra::new(),
        }
    }

    /// The agent that owns it.
    #[must_use]
    #[inline]
    pub fn owner_agent(mut self, owner_agent: impl Into<String>) -> Self {
        self.owner_agent = owner_agent.into();
        self
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = filename.into();
        self
    }

    /// What kind of file it is, such as `image/png`.
    #[must_use]
    #[inline]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = mime_type.into();
        self
    }

    /// How large the file is, in bytes.
    #[must_use]
    #[inline]
    pub fn size_bytes(mut self, size_bytes: i64) -> Self {
        self.size_bytes = size_bytes;
        self
    }

    /// The SHA-256 of the bytes, in base 16.
    #[must_use]
    #[inline]
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }

    /// How long it stays valid, in seconds.
    #[must_use]
    #[inline]
    pub fn ttl_seconds(mut self, ttl_seconds: i64) -> Self {
        self.ttl_seconds = Some(ttl_seconds);
        self
    }
}

/// Where to put the bytes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedUpload {
    /// That the call was done.
    pub ok: bool,

    /// The upload.
    pub upload_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The store that holds the bytes.
    pub bucket: String,

    /// The path within the store.
    pub object_path: String,

    /// Where to put the bytes.
    pub upload_url: String,

    /// How it stands.
    pub status: MediaStatus,

    /// When it ends to be valid.
    pub expires_at: Timestamp,

    /// How large the file may be, in bytes.
    pub max_size_bytes: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The upload that is complete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinalizeUpload {
    /// The upload.
    pub upload_id: String,

    /// How large the file is, in bytes.
    ///
    /// From `1` to `2147483648`.
    pub size_bytes: i64,

    /// The SHA-256 of the bytes, in base 16.
    ///
    /// Matches `^[a-f0-9]{64}$`.
    pub sha256: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FinalizeUpload {
    /// A value of what it must have.
    #[inline]
    pub fn new(upload_id: impl Into<String>, size_bytes: i64) -> Self {
        Self { upload_id: upload_id.into(), size_bytes, sha256: None, extra: Extra::new() }
    }

    /// The upload.
    #[must_use]
    #[inline]
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = upload_id.into();
        self
    }

    /// How large the file is, in bytes.
    #[must_use]
    #[inline]
    pub fn size_bytes(mut self, size_bytes: i64) -> Self {
        self.size_bytes = size_bytes;
        self
    }

    /// The SHA-256 of the bytes, in base 16.
    #[must_use]
    #[inline]
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }
}

/// An upload that is complete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinalizedUpload {
    /// That the call was done.
    pub ok: bool,

    /// The upload.
    pub upload_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The store that holds the bytes.
    pub bucket: String,

    /// The path within the store.
    pub object_path: String,

    /// What kind of file it is, such as `image/png`.
    pub mime_type: String,

    /// How large the file is, in bytes.
    pub size_bytes: i64,

    /// The SHA-256 of the bytes, in base 16.
    pub sha256: Option<String>,

    /// How it stands.
    pub status: MediaStatus,

    /// When the upload was declared complete.
    pub finalized_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How an upload stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `ready`.
    Ready,

    /// Sent as `expired`.
    Expired,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MediaStatus);

impl MediaStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Ready => "ready",
            Self::Expired => "expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MediaStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "ready" => Self::Ready,
            "expired" => Self::Expired,
            _ => Self::Unknown(value),
        }
    }
}

/// An uploaded file and how it stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaUpload {
    /// The upload.
    pub upload_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The store that holds the bytes.
    pub bucket: String,

    /// The path within the store.
    pub object_path: String,

    /// What kind of file it is, such as `image/png`.
    pub mime_type: String,

    /// The name of the file.
    pub filename: String,

    /// How large the file is, in bytes.
    pub size_bytes: i64,

    /// The SHA-256 of the bytes, in base 16.
    pub sha256: Option<String>,

    /// How it stands.
    pub status: MediaStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it ends to be valid.
    pub expires_at: Timestamp,

    /// When the upload was declared complete.
    pub finalized_at: Option<Timestamp>,

    /// Where the bytes are, once they are ready.
    pub download_url: Option<String>,

    /// Where a preview is, once it is ready.
    pub preview_url: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An uploaded file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaUploadAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The upload.
    pub upload: MediaUpload,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
