// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `ServiceAccounts` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    CreateServiceAccount, CreateServiceAccountKey, RevokedServiceAccountKey,
    RevokedServiceAccountKeyAnswer, ServiceAccount, ServiceAccountAnswer, ServiceAccountKey,
    ServiceAccountKeyAnswer, ServiceAccountList,
};

impl Decode for CreateServiceAccount {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "workspace_id", "name", "description", "created_by_actor_id"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut name = None;
        let mut description = None;
        let mut created_by_actor_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut name),
            3 => from.set(&mut description),
            4 => from.set(&mut created_by_actor_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            name: from.required(name, "name")?,
            description: from.required(description, "description")?,
            created_by_actor_id: from.required(created_by_actor_id, "created_by_actor_id")?,
            extra,
        })
    }
}

impl Encode for CreateServiceAccount {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("name", &self.name);
            to.member("description", &self.description);
            to.member("created_by_actor_id", &self.created_by_actor_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateServiceAccount);

impl Decode for CreateServiceAccountKey {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["created_by_actor_id", "expires_at"];
        let mut created_by_actor_id = None;
        let mut expires_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut created_by_actor_id),
            1 => from.set(&mut expires_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            created_by_actor_id: from.required(created_by_actor_id, "created_by_actor_id")?,
            expires_at: from.required(expires_at, "expires_at")?,
            extra,
        })
    }
}

impl Encode for CreateServiceAccountKey {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("created_by_actor_id", &self.created_by_actor_id);
            to.member("expires_at", &self.expires_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateServiceAccountKey);

impl Decode for RevokedServiceAccountKey {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["service_account_id", "key_id", "status", "revoked_at"];
        let mut service_account_id = None;
        let mut key_id = None;
        let mut status = None;
        let mut revoked_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut service_account_id),
            1 => from.set(&mut key_id),
            2 => from.set(&mut status),
            3 => from.set(&mut revoked_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            service_account_id: from.required(service_account_id, "service_account_id")?,
            key_id: from.required(key_id, "key_id")?,
            status: from.required(status, "status")?,
            revoked_at: from.required(revoked_at, "revoked_at")?,
            extra,
        })
    }
}

impl Encode for RevokedServiceAccountKey {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("service_account_id", &self.service_account_id);
            to.member("key_id", &self.key_id);
            to.member("status", &self.status);
            to.member("revoked_at", &self.revoked_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RevokedServiceAccountKey);

impl Decode for RevokedServiceAccountKeyAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "key"];
        let mut ok = None;
        let mut key = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut key),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, key: from.required(key, "key")?, extra })
    }
}

impl Encode for RevokedServiceAccountKeyAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("key", &self.key);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RevokedServiceAccountKeyAnswer);

impl Decode for ServiceAccount {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "service_account_id",
            "org_id",
            "workspace_id",
            "name",
            "description",
            "status",
            "created_by_actor_id",
            "created_at",
            "updated_at",
            "agent_address",
            "display_name",
        ];
        let mut service_account_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut name = None;
        let mut description = None;
        let mut status = None;
        let mut created_by_actor_id = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut agent_address = None;
        let mut display_name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut service_account_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut name),
            4 => from.set(&mut description),
            5 => from.set(&mut status),
            6 => from.set(&mut created_by_actor_id),
            7 => from.set(&mut created_at),
            8 => from.set(&mut updated_at),
            9 => from.set(&mut agent_address),
            10 => from.set(&mut display_name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            service_account_id: from.required(service_account_id, "service_account_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            name: from.required(name, "name")?,
            description: from.required(description, "description")?,
            status: from.required(status, "status")?,
            created_by_actor_id: from.required(created_by_actor_id, "created_by_actor_id")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            agent_address: from.required(agent_address, "agent_address")?,
            display_name: from.required(display_name, "display_name")?,
            extra,
        })
    }
}

impl Encode for ServiceAccount {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("service_account_id", &self.service_account_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("name", &self.name);
            to.member("description", &self.description);
            to.member("status", &self.status);
            to.member("created_by_actor_id", &self.created_by_actor_id);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("agent_address", &self.agent_address);
            to.member("display_name", &self.display_name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ServiceAccount);

impl Decode for ServiceAccountAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "service_account"];
        let mut ok = None;
        let mut service_account = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut service_account),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            service_account: from.required(service_account, "service_account")?,
            extra,
        })
    }
}

impl Encode for ServiceAccountAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("service_account", &self.service_account);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ServiceAccountAnswer);

impl Decode for ServiceAccountKey {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "key_id",
            "service_account_id",
            "key_hint",
            "status",
            "created_at",
            "expires_at",
            "token",
        ];
        let mut key_id = None;
        let mut service_account_id = None;
        let mut key_hint = None;
        let mut status = None;
        let mut created_at = None;
        let mut expires_at = None;
        let mut token = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut key_id),
            1 => from.set(&mut service_account_id),
            2 => from.set(&mut key_hint),
            3 => from.set(&mut status),
            4 => from.set(&mut created_at),
            5 => from.set(&mut expires_at),
            6 => from.set(&mut token),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            key_id: from.required(key_id, "key_id")?,
            service_account_id: from.required(service_account_id, "service_account_id")?,
            key_hint: from.required(key_hint, "key_hint")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            expires_at: from.required(expires_at, "expires_at")?,
            token: from.required(token, "token")?,
            extra,
        })
    }
}

impl Encode for ServiceAccountKey {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("key_id", &self.key_id);
            to.member("service_account_id", &self.service_account_id);
            to.member("key_hint", &self.key_hint);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("expires_at", &self.expires_at);
            to.member("token", &self.token);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ServiceAccountKey);

impl Decode for ServiceAccountKeyAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "key"];
        let mut ok = None;
        let mut key = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut key),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, key: from.required(key, "key")?, extra })
    }
}

impl Encode for ServiceAccountKeyAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("key", &self.key);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ServiceAccountKeyAnswer);

impl Decode for ServiceAccountList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "service_accounts"];
        let mut ok = None;
        let mut service_accounts = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut service_accounts),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            service_accounts: from.required(service_accounts, "service_accounts")?,
            extra,
        })
    }
}

impl Encode for ServiceAccountList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("service_accounts", &self.service_accounts);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ServiceAccountList);
