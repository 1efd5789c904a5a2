// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Invites` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{AcceptInvite, AcceptedInvite, CreateInvite, Invite};

impl Decode for AcceptInvite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["nick", "display_name"];
        let mut nick = None;
        let mut display_name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut nick),
            1 => from.set(&mut display_name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            nick: from.required(nick, "nick")?,
            display_name: from.required(display_name, "display_name")?,
            extra,
        })
    }
}

impl Encode for AcceptInvite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("nick", &self.nick);
            to.member("display_name", &self.display_name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AcceptInvite);

impl Decode for AcceptedInvite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "token",
            "status",
            "invite_owner_agent",
            "user_id",
            "owner_agent",
            "nick",
            "public_address",
            "display_name",
            "accepted_at",
            "registry_bind_status",
        ];
        let mut ok = None;
        let mut token = None;
        let mut status = None;
        let mut invite_owner_agent = None;
        let mut user_id = None;
        let mut owner_agent = None;
        let mut nick = None;
        let mut public_address = None;
        let mut display_name = None;
        let mut accepted_at = None;
        let mut registry_bind_status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut token),
            2 => from.set(&mut status),
            3 => from.set(&mut invite_owner_agent),
            4 => from.set(&mut user_id),
            5 => from.set(&mut owner_agent),
            6 => from.set(&mut nick),
            7 => from.set(&mut public_address),
            8 => from.set(&mut display_name),
            9 => from.set(&mut accepted_at),
            10 => from.set(&mut registry_bind_status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            token: from.required(token, "token")?,
            status: from.required(status, "status")?,
            invite_owner_agent: from.required(invite_owner_agent, "invite_owner_agent")?,
            user_id: from.required(user_id, "user_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            public_address: from.required(public_address, "public_address")?,
            display_name: from.required(display_name, "display_name")?,
            accepted_at: from.required(accepted_at, "accepted_at")?,
            registry_bind_status: from.required(registry_bind_status, "registry_bind_status")?,
            extra,
        })
    }
}

impl Encode for AcceptedInvite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("token", &self.token);
            to.member("status", &self.status);
            to.member("invite_owner_agent", &self.invite_owner_agent);
            to.member("user_id", &self.user_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("public_address", &self.public_address);
            to.member("display_name", &self.display_name);
            to.member("accepted_at", &self.accepted_at);
            to.member("registry_bind_status", &self.registry_bind_status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AcceptedInvite);

impl Decode for CreateInvite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["owner_agent", "recipient_hint", "ttl_seconds"];
        let mut owner_agent = None;
        let mut recipient_hint = None;
        let mut ttl_seconds = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut owner_agent),
            1 => from.set(&mut recipient_hint),
            2 => from.set(&mut ttl_seconds),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            owner_agent: from.required(owner_agent, "owner_agent")?,
            recipient_hint: from.required(recipient_hint, "recipient_hint")?,
            ttl_seconds: from.required(ttl_seconds, "ttl_seconds")?,
            extra,
        })
    }
}

impl Encode for CreateInvite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("owner_agent", &self.owner_agent);
            to.member("recipient_hint", &self.recipient_hint);
            to.member("ttl_seconds", &self.ttl_seconds);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateInvite);

impl Decode for Invite {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "token",
            "invite_url",
            "owner_agent",
            "recipient_hint",
            "status",
            "created_at",
            "expires_at",
            "accepted_at",
            "accepted_owner_agent",
            "nick",
            "public_address",
        ];
        let mut ok = None;
        let mut token = None;
        let mut invite_url = None;
        let mut owner_agent = None;
        let mut recipient_hint = None;
        let mut status = None;
        let mut created_at = None;
        let mut expires_at = None;
        let mut accepted_at = None;
        let mut accepted_owner_agent = None;
        let mut nick = None;
        let mut public_address = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut token),
            2 => from.set(&mut invite_url),
            3 => from.set(&mut owner_agent),
            4 => from.set(&mut recipient_hint),
            5 => from.set(&mut status),
            6 => from.set(&mut created_at),
            7 => from.set(&mut expires_at),
            8 => from.set(&mut accepted_at),
            9 => from.set(&mut accepted_owner_agent),
            10 => from.set(&mut nick),
            11 => from.set(&mut public_address),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            token: from.required(token, "token")?,
            invite_url: from.required(invite_url, "invite_url")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            recipient_hint: from.required(recipient_hint, "recipient_hint")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            expires_at: from.required(expires_at, "expires_at")?,
            accepted_at: from.required(accepted_at, "accepted_at")?,
            accepted_owner_agent: from.required(accepted_owner_agent, "accepted_owner_agent")?,
            nick: from.required(nick, "nick")?,
            public_address: from.required(public_address, "public_address")?,
            extra,
        })
    }
}

impl Encode for Invite {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("token", &self.token);
            to.member("invite_url", &self.invite_url);
            to.member("owner_agent", &self.owner_agent);
            to.member("recipient_hint", &self.recipient_hint);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("expires_at", &self.expires_at);
            to.member("accepted_at", &self.accepted_at);
            to.member("accepted_owner_agent", &self.accepted_owner_agent);
            to.member("nick", &self.nick);
            to.member("public_address", &self.public_address);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Invite);
