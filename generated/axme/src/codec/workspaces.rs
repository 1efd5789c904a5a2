// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Workspaces` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{CreateWorkspace, UpdateWorkspace, Workspace, WorkspaceAnswer, WorkspaceList};

impl Decode for CreateWorkspace {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["org_id", "name", "environment", "region"];
        let mut org_id = None;
        let mut name = None;
        let mut environment = None;
        let mut region = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut name),
            2 => from.set(&mut environment),
            3 => from.set(&mut region),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            name: from.required(name, "name")?,
            environment: from.required(environment, "environment")?,
            region: from.required(region, "region")?,
            extra,
        })
    }
}

impl Encode for CreateWorkspace {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("name", &self.name);
            to.member("environment", &self.environment);
            to.member("region", &self.region);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateWorkspace);

impl Decode for UpdateWorkspace {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "workspace_id", "name", "status", "region", "environment"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut name = None;
        let mut status = None;
        let mut region = None;
        let mut environment = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut name),
            3 => from.set(&mut status),
            4 => from.set(&mut region),
            5 => from.set(&mut environment),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            name: from.required(name, "name")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            environment: from.required(environment, "environment")?,
            extra,
        })
    }
}

impl Encode for UpdateWorkspace {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("name", &self.name);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("environment", &self.environment);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateWorkspace);

impl Decode for Workspace {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "workspace_id",
            "org_id",
            "name",
            "environment",
            "status",
            "region",
            "created_at",
            "updated_at",
        ];
        let mut workspace_id = None;
        let mut org_id = None;
        let mut name = None;
        let mut environment = None;
        let mut status = None;
        let mut region = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut workspace_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut name),
            3 => from.set(&mut environment),
            4 => from.set(&mut status),
            5 => from.set(&mut region),
            6 => from.set(&mut created_at),
            7 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            workspace_id: from.required(workspace_id, "workspace_id")?,
            org_id: from.required(org_id, "org_id")?,
            name: from.required(name, "name")?,
            environment: from.required(environment, "environment")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Workspace {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("workspace_id", &self.workspace_id);
            to.member("org_id", &self.org_id);
            to.member("name", &self.name);
            to.member("environment", &self.environment);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Workspace);

impl Decode for WorkspaceAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "workspace"];
        let mut ok = None;
        let mut workspace = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut workspace),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            workspace: from.required(workspace, "workspace")?,
            extra,
        })
    }
}

impl Encode for WorkspaceAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("workspace", &self.workspace);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WorkspaceAnswer);

impl Decode for WorkspaceList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "workspaces"];
        let mut ok = None;
        let mut workspaces = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut workspaces),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            workspaces: from.required(workspaces, "workspaces")?,
            extra,
        })
    }
}

impl Encode for WorkspaceList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("workspaces", &self.workspaces);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WorkspaceList);
