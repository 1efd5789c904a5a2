// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Users` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    CheckedNick, RegisterNick, RegisteredNick, RenameNick, RenamedNick, UpdateProfile, UserProfile,
};

impl Decode for CheckedNick {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "nick", "normalized_nick", "public_address", "available"];
        let mut ok = None;
        let mut nick = None;
        let mut normalized_nick = None;
        let mut public_address = None;
        let mut available = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut nick),
            2 => from.set(&mut normalized_nick),
            3 => from.set(&mut public_address),
            4 => from.set(&mut available),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            nick: from.required(nick, "nick")?,
            normalized_nick: from.required(normalized_nick, "normalized_nick")?,
            public_address: from.required(public_address, "public_address")?,
            available: from.required(available, "available")?,
            extra,
        })
    }
}

impl Encode for CheckedNick {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("nick", &self.nick);
            to.member("normalized_nick", &self.normalized_nick);
            to.member("public_address", &self.public_address);
            to.member("available", &self.available);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CheckedNick);

impl Decode for RegisterNick {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["nick", "display_name", "phone", "email"];
        let mut nick = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut nick),
            1 => from.set(&mut display_name),
            2 => from.set(&mut phone),
            3 => from.set(&mut email),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            nick: from.required(nick, "nick")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            extra,
        })
    }
}

impl Encode for RegisterNick {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("nick", &self.nick);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RegisterNick);

impl Decode for RegisteredNick {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "user_id",
            "owner_agent",
            "nick",
            "public_address",
            "display_name",
            "phone",
            "email",
            "created_at",
        ];
        let mut ok = None;
        let mut user_id = None;
        let mut owner_agent = None;
        let mut nick = None;
        let mut public_address = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut created_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut user_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut nick),
            4 => from.set(&mut public_address),
            5 => from.set(&mut display_name),
            6 => from.set(&mut phone),
            7 => from.set(&mut email),
            8 => from.set(&mut created_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            user_id: from.required(user_id, "user_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            public_address: from.required(public_address, "public_address")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            created_at: from.required(created_at, "created_at")?,
            extra,
        })
    }
}

impl Encode for RegisteredNick {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("user_id", &self.user_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("public_address", &self.public_address);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.member("created_at", &self.created_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RegisteredNick);

impl Decode for RenameNick {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["owner_agent", "nick", "display_name", "phone", "email"];
        let mut owner_agent = None;
        let mut nick = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut owner_agent),
            1 => from.set(&mut nick),
            2 => from.set(&mut display_name),
            3 => from.set(&mut phone),
            4 => from.set(&mut email),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            extra,
        })
    }
}

impl Encode for RenameNick {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RenameNick);

impl Decode for RenamedNick {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "user_id",
            "owner_agent",
            "nick",
            "public_address",
            "display_name",
            "phone",
            "email",
            "renamed_at",
        ];
        let mut ok = None;
        let mut user_id = None;
        let mut owner_agent = None;
        let mut nick = None;
        let mut public_address = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut renamed_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut user_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut nick),
            4 => from.set(&mut public_address),
            5 => from.set(&mut display_name),
            6 => from.set(&mut phone),
            7 => from.set(&mut email),
            8 => from.set(&mut renamed_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            user_id: from.required(user_id, "user_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            public_address: from.required(public_address, "public_address")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            renamed_at: from.required(renamed_at, "renamed_at")?,
            extra,
        })
    }
}

impl Encode for RenamedNick {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("user_id", &self.user_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("public_address", &self.public_address);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.member("renamed_at", &self.renamed_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RenamedNick);

impl Decode for UpdateProfile {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["owner_agent", "nick", "display_name", "phone", "email"];
        let mut owner_agent = None;
        let mut nick = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut owner_agent),
            1 => from.set(&mut nick),
            2 => from.set(&mut display_name),
            3 => from.set(&mut phone),
            4 => from.set(&mut email),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            extra,
        })
    }
}

impl Encode for UpdateProfile {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateProfile);

impl Decode for UserProfile {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "user_id",
            "owner_agent",
            "nick",
            "normalized_nick",
            "public_address",
            "display_name",
            "phone",
            "email",
            "updated_at",
        ];
        let mut ok = None;
        let mut user_id = None;
        let mut owner_agent = None;
        let mut nick = None;
        let mut normalized_nick = None;
        let mut public_address = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut user_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut nick),
            4 => from.set(&mut normalized_nick),
            5 => from.set(&mut public_address),
            6 => from.set(&mut display_name),
            7 => from.set(&mut phone),
            8 => from.set(&mut email),
            9 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            user_id: from.required(user_id, "user_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            nick: from.required(nick, "nick")?,
            normalized_nick: from.required(normalized_nick, "normalized_nick")?,
            public_address: from.required(public_address, "public_address")?,
            display_name: from.required(display_name, "display_name")?,
            phone: from.required(phone, "phone")?,
            email: from.required(email, "email")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for UserProfile {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("user_id", &self.user_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("nick", &self.nick);
            to.member("normalized_nick", &self.normalized_nick);
            to.member("public_address", &self.public_address);
            to.member("display_name", &self.display_name);
            to.member("phone", &self.phone);
            to.member("email", &self.email);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UserProfile);
