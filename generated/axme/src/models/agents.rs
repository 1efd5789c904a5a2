// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Agents` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

/// An agent, by its address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Its address: `agent://org/workspace/name`.
    pub address: String,

    /// The account behind it.
    pub service_account_id: String,

    /// What the account is called.
    pub service_account_name: String,

    /// What people call it.
    pub display_name: Option<String>,

    /// How it stands.
    pub status: AgentStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it was changed last.
    pub updated_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The agent.
    pub agent: Agent,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentList {
    /// That the call was done.
    pub ok: bool,

    /// The agents.
    pub agents: Vec<Agent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `deleted`.
    Deleted,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AgentStatus);

impl AgentStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AgentStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "deleted" => Self::Deleted,
            _ => Self::Unknown(value),
        }
    }
}
