//! Two whole APIs.

use specloom_ir::Api;

use crate::compare::{
    auth, behaviour, directive, entity, info, operation, server, shape, table, types, webhook,
};
use crate::delta::{Owner, Places};
use crate::pair;
use crate::work::Work;

/// Compares two APIs.
pub fn compare(work: &mut Work<'_>) {
    // Versions are compared once all else is known. Groups are those of operations.
    let Api {
        info: _,
        servers,
        types: _,
        operations: _,
        groups: _,
        schemes: _,
        auth: requirement,
        webhooks: _,
        entities: _,
        schema,
        tables,
        behaviour: _,
        extensions: _,
        origin,
    } = work.base;
    let revised = work.revised;
    work.operations = pair::operations(work.base, revised);
    work.webhooks = pair::webhooks((work.base, revised), &work.operations);
    for at in 0..work.operations.len() {
        operation::compare(work, at);
    }
    for at in 0..work.webhooks.len() {
        webhook::compare(work, at);
    }
    server::compare_all(work, (servers, &revised.servers), Owner::Api);
    let places = Places::both(*origin, revised.origin);
    auth::compare(work, (requirement, &revised.auth), (Owner::Api, places));
    auth::compare_schemes(work);
    behaviour::compare(work);
    entity::compare(work);
    table::compare(work, (tables.as_ref(), revised.tables.as_ref()));
    directive::compare(work, (schema.as_ref(), revised.schema.as_ref()));
    info::compare(work);
    compare_types(work);
}

/// Compares the types that are used, then the others.
fn compare_types(work: &mut Work<'_>) {
    let met = compare_pairs(work, 0);
    types::pair_unused(work);
    compare_pairs(work, met);
    types::compare_names(work);
}

/// Compares all pairs from one on, and those that are met on the way.
fn compare_pairs(work: &mut Work<'_>, from: usize) -> usize {
    let mut at = from;
    while at < work.graph.pairs.len() {
        shape::compare_pair(work, at);
        at += 1;
    }
    at
}
