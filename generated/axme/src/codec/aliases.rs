// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Aliases` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    Alias, AliasAnswer, AliasList, AliasResolution, AliasResolutionAnswer, BindAlias,
};

impl Decode for Alias {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "alias_id",
            "principal_id",
            "org_id",
            "workspace_id",
            "alias",
            "alias_type",
            "status",
            "metadata",
            "created_at",
            "updated_at",
            "revoked_at",
        ];
        let mut alias_id = None;
        let mut principal_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut alias = None;
        let mut alias_type = None;
        let mut status = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut revoked_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut alias_id),
            1 => from.set(&mut principal_id),
            2 => from.set(&mut org_id),
            3 => from.set(&mut workspace_id),
            4 => from.set(&mut alias),
            5 => from.set(&mut alias_type),
            6 => from.set(&mut status),
            7 => from.set(&mut metadata),
            8 => from.set(&mut created_at),
            9 => from.set(&mut updated_at),
            10 => from.set(&mut revoked_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            alias_id: from.required(alias_id, "alias_id")?,
            principal_id: from.required(principal_id, "principal_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            alias: from.required(alias, "alias")?,
            alias_type: from.required(alias_type, "alias_type")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            revoked_at: from.required(revoked_at, "revoked_at")?,
            extra,
        })
    }
}

impl Encode for Alias {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("alias_id", &self.alias_id);
            to.member("principal_id", &self.principal_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("alias", &self.alias);
            to.member("alias_type", &self.alias_type);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.always("revoked_at", &self.revoked_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Alias);

impl Decode for AliasAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "alias"];
        let mut ok = None;
        let mut alias = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut alias),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, alias: from.required(alias, "alias")?, extra })
    }
}

impl Encode for AliasAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("alias", &self.alias);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AliasAnswer);

impl Decode for AliasList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "aliases"];
        let mut ok = None;
        let mut aliases = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut aliases),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            aliases: from.required(aliases, "aliases")?,
            extra,
        })
    }
}

impl Encode for AliasList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("aliases", &self.aliases);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AliasList);

impl Decode for AliasResolution {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["alias", "principal"];
        let mut alias = None;
        let mut principal = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut alias),
            1 => from.set(&mut principal),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            alias: from.required(alias, "alias")?,
            principal: from.required(principal, "principal")?,
            extra,
        })
    }
}

impl Encode for AliasResolution {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("alias", &self.alias);
            to.member("principal", &self.principal);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AliasResolution);

impl Decode for AliasResolutionAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "resolution"];
        let mut ok = None;
        let mut resolution = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut resolution),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            resolution: from.required(resolution, "resolution")?,
            extra,
        })
    }
}

impl Encode for AliasResolutionAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("resolution", &self.resolution);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AliasResolutionAnswer);

impl Decode for BindAlias {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["principal_id", "alias", "alias_type", "metadata"];
        let mut principal_id = None;
        let mut alias = None;
        let mut alias_type = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut principal_id),
            1 => from.set(&mut alias),
            2 => from.set(&mut alias_type),
            3 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            principal_id: from.required(principal_id, "principal_id")?,
            alias: from.required(alias, "alias")?,
            alias_type: from.required(alias_type, "alias_type")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for BindAlias {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("principal_id", &self.principal_id);
            to.member("alias", &self.alias);
            to.member("alias_type", &self.alias_type);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BindAlias);
