//! What changed between two versions of an API, whom it breaks, and what it
//! does to Rust.
//!
//! Both sides are an [`Api`](specloom_ir::Api), so that references, `allOf`, the
//! version of the format and the order of members make no change. Operations are
//! *paired* by how they travel ([`pair`]), types by where they are used: each pair
//! of types is *compared* once ([`compare`]), however often it is used, and how it
//! is reached is found afterwards ([`reach`]). What differs is a [`Delta`](delta::Delta)
//! under one rule of the catalogue ([`rules`]), weighed by who sees it ([`judge`]);
//! deltas of one edit become one [`Change`] with the operations where it is seen ([`assemble`]).

pub mod assemble;
pub mod change;
pub mod compare;
pub mod delta;
pub mod effect;
pub mod graph;
pub mod judge;
pub mod pair;
pub mod policy;
pub mod reach;
pub mod rule;
pub mod rules;
pub mod similar;
pub mod spell;
pub mod targets;
pub mod witness;
pub mod work;

use specloom_ir::{Api, Valid};

pub use change::{
    Change, Changes, Direction, Effect, Kind, Motion, Part, RustEffect, Severity, Site, Use,
};
pub use policy::{Day, Policy, Stability, SunsetDays};
pub use rule::{Rule, Verdict};
pub use rules::{RULES, rule};

/// What changed, judged by a policy that demands nothing.
pub fn diff(base: &Valid<Api>, revised: &Valid<Api>) -> Changes {
    diff_with(base, revised, &Policy::default())
}

/// What changed, judged by a policy.
pub fn diff_with(base: &Valid<Api>, revised: &Valid<Api>, policy: &Policy) -> Changes {
    let mut work = work::Work::new(base, revised, policy);
    compare::api::compare(&mut work);
    assemble::changes(&mut work)
}
