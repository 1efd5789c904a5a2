// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Organizations` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{CreateOrganization, Organization, OrganizationAnswer, UpdateOrganization};

impl Decode for CreateOrganization {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["name", "legal_name", "primary_domain", "requested_by_actor_id", "metadata"];
        let mut name = None;
        let mut legal_name = None;
        let mut primary_domain = None;
        let mut requested_by_actor_id = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut legal_name),
            2 => from.set(&mut primary_domain),
            3 => from.set(&mut requested_by_actor_id),
            4 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            legal_name: from.required(legal_name, "legal_name")?,
            primary_domain: from.required(primary_domain, "primary_domain")?,
            requested_by_actor_id: from.required(requested_by_actor_id, "requested_by_actor_id")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for CreateOrganization {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("legal_name", &self.legal_name);
            to.member("primary_domain", &self.primary_domain);
            to.member("requested_by_actor_id", &self.requested_by_actor_id);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateOrganization);

impl Decode for Organization {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "org_id",
            "name",
            "legal_name",
            "primary_domain",
            "status",
            "metadata",
            "created_at",
            "updated_at",
            "workspaces_count",
            "members_count",
        ];
        let mut org_id = None;
        let mut name = None;
        let mut legal_name = None;
        let mut primary_domain = None;
        let mut status = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut workspaces_count = None;
        let mut members_count = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut name),
            2 => from.set(&mut legal_name),
            3 => from.set(&mut primary_domain),
            4 => from.set(&mut status),
            5 => from.set(&mut metadata),
            6 => from.set(&mut created_at),
            7 => from.set(&mut updated_at),
            8 => from.set(&mut workspaces_count),
            9 => from.set(&mut members_count),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            name: from.required(name, "name")?,
            legal_name: from.required(legal_name, "legal_name")?,
            primary_domain: from.required(primary_domain, "primary_domain")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            workspaces_count: from.required(workspaces_count, "workspaces_count")?,
            members_count: from.required(members_count, "members_count")?,
            extra,
        })
    }
}

impl Encode for Organization {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("name", &self.name);
            to.member("legal_name", &self.legal_name);
            to.member("primary_domain", &self.primary_domain);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("workspaces_count", &self.workspaces_count);
            to.member("members_count", &self.members_count);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Organization);

impl Decode for OrganizationAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "organization"];
        let mut ok = None;
        let mut organization = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut organization),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            organization: from.required(organization, "organization")?,
            extra,
        })
    }
}

impl Encode for OrganizationAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("organization", &self.organization);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(OrganizationAnswer);

impl Decode for UpdateOrganization {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "name", "legal_name", "primary_domain", "status", "metadata"];
        let mut org_id = None;
        let mut name = None;
        let mut legal_name = None;
        let mut primary_domain = None;
        let mut status = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut name),
            2 => from.set(&mut legal_name),
            3 => from.set(&mut primary_domain),
            4 => from.set(&mut status),
            5 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            name: from.required(name, "name")?,
            legal_name: from.required(legal_name, "legal_name")?,
            primary_domain: from.required(primary_domain, "primary_domain")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for UpdateOrganization {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("name", &self.name);
            to.member("legal_name", &self.legal_name);
            to.member("primary_domain", &self.primary_domain);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateOrganization);
