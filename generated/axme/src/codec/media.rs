// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Media` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    CreateUpload, CreatedUpload, FinalizeUpload, FinalizedUpload, MediaUpload, MediaUploadAnswer,
};

impl Decode for CreateUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["owner_agent", "filename", "mime_type", "size_bytes", "sha256", "ttl_seconds"];
        let mut owner_agent = None;
        let mut filename = None;
        let mut mime_type = None;
        let mut size_bytes = None;
        let mut sha256 = None;
        let mut ttl_seconds = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut owner_agent),
            1 => from.set(&mut filename),
            2 => from.set(&mut mime_type),
            3 => from.set(&mut size_bytes),
            4 => from.set(&mut sha256),
            5 => from.set(&mut ttl_seconds),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            owner_agent: from.required(owner_agent, "owner_agent")?,
            filename: from.required(filename, "filename")?,
            mime_type: from.required(mime_type, "mime_type")?,
            size_bytes: from.required(size_bytes, "size_bytes")?,
            sha256: from.required(sha256, "sha256")?,
            ttl_seconds: from.required(ttl_seconds, "ttl_seconds")?,
            extra,
        })
    }
}

impl Encode for CreateUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("owner_agent", &self.owner_agent);
            to.member("filename", &self.filename);
            to.member("mime_type", &self.mime_type);
            to.member("size_bytes", &self.size_bytes);
            to.member("sha256", &self.sha256);
            to.member("ttl_seconds", &self.ttl_seconds);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateUpload);

impl Decode for CreatedUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "upload_id",
            "owner_agent",
            "bucket",
            "object_path",
            "upload_url",
            "status",
            "expires_at",
            "max_size_bytes",
        ];
        let mut ok = None;
        let mut upload_id = None;
        let mut owner_agent = None;
        let mut bucket = None;
        let mut object_path = None;
        let mut upload_url = None;
        let mut status = None;
        let mut expires_at = None;
        let mut max_size_bytes = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut upload_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut bucket),
            4 => from.set(&mut object_path),
            5 => from.set(&mut upload_url),
            6 => from.set(&mut status),
            7 => from.set(&mut expires_at),
            8 => from.set(&mut max_size_bytes),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            upload_id: from.required(upload_id, "upload_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            bucket: from.required(bucket, "bucket")?,
            object_path: from.required(object_path, "object_path")?,
            upload_url: from.required(upload_url, "upload_url")?,
            status: from.required(status, "status")?,
            expires_at: from.required(expires_at, "expires_at")?,
            max_size_bytes: from.required(max_size_bytes, "max_size_bytes")?,
            extra,
        })
    }
}

impl Encode for CreatedUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("upload_id", &self.upload_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("bucket", &self.bucket);
            to.member("object_path", &self.object_path);
            to.member("upload_url", &self.upload_url);
            to.member("status", &self.status);
            to.member("expires_at", &self.expires_at);
            to.member("max_size_bytes", &self.max_size_bytes);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreatedUpload);

impl Decode for FinalizeUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["upload_id", "size_bytes", "sha256"];
        let mut upload_id = None;
        let mut size_bytes = None;
        let mut sha256 = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut upload_id),
            1 => from.set(&mut size_bytes),
            2 => from.set(&mut sha256),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            upload_id: from.required(upload_id, "upload_id")?,
            size_bytes: from.required(size_bytes, "size_bytes")?,
            sha256: from.required(sha256, "sha256")?,
            extra,
        })
    }
}

impl Encode for FinalizeUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("upload_id", &self.upload_id);
            to.member("size_bytes", &self.size_bytes);
            to.member("sha256", &self.sha256);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(FinalizeUpload);

impl Decode for FinalizedUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "upload_id",
            "owner_agent",
            "bucket",
            "object_path",
            "mime_type",
            "size_bytes",
            "sha256",
            "status",
            "finalized_at",
        ];
        let mut ok = None;
        let mut upload_id = None;
        let mut owner_agent = None;
        let mut bucket = None;
        let mut object_path = None;
        let mut mime_type = None;
        let mut size_bytes = None;
        let mut sha256 = None;
        let mut status = None;
        let mut finalized_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut upload_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut bucket),
            4 => from.set(&mut object_path),
            5 => from.set(&mut mime_type),
            6 => from.set(&mut size_bytes),
            7 => from.set(&mut sha256),
            8 => from.set(&mut status),
            9 => from.set(&mut finalized_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            upload_id: from.required(upload_id, "upload_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            bucket: from.required(bucket, "bucket")?,
            object_path: from.required(object_path, "object_path")?,
            mime_type: from.required(mime_type, "mime_type")?,
            size_bytes: from.required(size_bytes, "size_bytes")?,
            sha256: from.required(sha256, "sha256")?,
            status: from.required(status, "status")?,
            finalized_at: from.required(finalized_at, "finalized_at")?,
            extra,
        })
    }
}

impl Encode for FinalizedUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("upload_id", &self.upload_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("bucket", &self.bucket);
            to.member("object_path", &self.object_path);
            to.member("mime_type", &self.mime_type);
            to.member("size_bytes", &self.size_bytes);
            to.member("sha256", &self.sha256);
            to.member("status", &self.status);
            to.member("finalized_at", &self.finalized_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(FinalizedUpload);

impl Decode for MediaUpload {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "upload_id",
            "owner_agent",
            "bucket",
            "object_path",
            "mime_type",
            "filename",
            "size_bytes",
            "sha256",
            "status",
            "created_at",
            "expires_at",
            "finalized_at",
            "download_url",
            "preview_url",
        ];
        let mut upload_id = None;
        let mut owner_agent = None;
        let mut bucket = None;
        let mut object_path = None;
        let mut mime_type = None;
        let mut filename = None;
        let mut size_bytes = None;
        let mut sha256 = None;
        let mut status = None;
        let mut created_at = None;
        let mut expires_at = None;
        let mut finalized_at = None;
        let mut download_url = None;
        let mut preview_url = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut upload_id),
            1 => from.set(&mut owner_agent),
            2 => from.set(&mut bucket),
            3 => from.set(&mut object_path),
            4 => from.set(&mut mime_type),
            5 => from.set(&mut filename),
            6 => from.set(&mut size_bytes),
            7 => from.set(&mut sha256),
            8 => from.set(&mut status),
            9 => from.set(&mut created_at),
            10 => from.set(&mut expires_at),
            11 => from.set(&mut finalized_at),
            12 => from.set(&mut download_url),
            13 => from.set(&mut preview_url),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            upload_id: from.required(upload_id, "upload_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            bucket: from.required(bucket, "bucket")?,
            object_path: from.required(object_path, "object_path")?,
            mime_type: from.required(mime_type, "mime_type")?,
            filename: from.required(filename, "filename")?,
            size_bytes: from.required(size_bytes, "size_bytes")?,
            sha256: from.required(sha256, "sha256")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            expires_at: from.required(expires_at, "expires_at")?,
            finalized_at: from.required(finalized_at, "finalized_at")?,
            download_url: from.required(download_url, "download_url")?,
            preview_url: from.required(preview_url, "preview_url")?,
            extra,
        })
    }
}

impl Encode for MediaUpload {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("upload_id", &self.upload_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("bucket", &self.bucket);
            to.member("object_path", &self.object_path);
            to.member("mime_type", &self.mime_type);
            to.member("filename", &self.filename);
            to.member("size_bytes", &self.size_bytes);
            to.always("sha256", &self.sha256);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("expires_at", &self.expires_at);
            to.always("finalized_at", &self.finalized_at);
            to.always("download_url", &self.download_url);
            to.always("preview_url", &self.preview_url);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MediaUpload);

impl Decode for MediaUploadAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "upload"];
        let mut ok = None;
        let mut upload = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut upload),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, upload: from.required(upload, "upload")?, extra })
    }
}

impl Encode for MediaUploadAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("upload", &self.upload);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MediaUploadAnswer);
