//! What holds for every API once it was looked at: one function for each invariant.

mod behaviour;
mod bodies;
mod choices;
mod cycles;
mod entities;
mod fits;
mod generics;
mod graphql;
mod ids;
mod members;
mod names;
mod params;
mod promises;
mod repairs;
mod rpc;
mod tables;

use std::ops::Deref;

use specloom_source::Sink;

use crate::api::Api;

/// Something that was looked at and holds to its invariants. There is no other
/// way to make one than [`validate`].
#[derive(Clone, Debug)]
pub struct Valid<T>(T);

impl<T> Valid<T> {
    /// What was looked at, to change it; it is then no longer known to be valid.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> AsRef<T> for Valid<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

/// One invariant: it reports where an API breaks it.
type Check = fn(&Api, &mut Sink);

/// All invariants of an API whose ids resolve. What can be mended without harm
/// is in [`repairs`].
const CHECKS: &[Check] = &[
    behaviour::env_names_what_there_is,
    behaviour::pages_name_what_there_is,
    behaviour::streams_name_what_there_is,
    behaviour::waits_name_what_there_is,
    bodies::outcomes_are_told_apart,
    bodies::spread_bodies_are_structs,
    choices::enums_are_of_one_kind,
    choices::tags_choose_one_member,
    cycles::aliases_end,
    cycles::values_end,
    entities::entities_are_told_apart,
    entities::entities_have_a_key,
    entities::links_lead_somewhere,
    generics::parameters_are_told_apart,
    generics::parameters_can_be_chosen,
    graphql::directives_are_told_apart,
    graphql::roots_are_told_apart,
    names::fields_are_told_apart,
    names::methods_are_told_apart,
    names::operations_are_told_apart,
    names::types_are_told_apart,
    params::params_are_told_apart,
    params::paths_and_params_agree,
    promises::bodies_can_be_filled,
    promises::bodies_can_hold_what_is_needed,
    promises::envelopes_name_what_there_is,
    promises::refusals_name_what_there_is,
    promises::sockets_carry_documents,
    promises::streams_can_be_listed,
    repairs::sent_values_fit,
    rpc::rpc_endpoints_take_calls,
    tables::tables_are_told_apart,
    tables::tables_have_their_columns,
    tables::tables_lead_somewhere,
];

/// Looks at an API and reports all that is wrong with it. Defaults that do not
/// fit their type and constants that are listed twice are left out, with a
/// warning. `None` if something was reported, here or before, that forbids output.
pub fn validate(mut api: Api, sink: &mut Sink) -> Option<Valid<Api>> {
    let mut found = Sink::default();
    ids::every_id_resolves(&api, &mut found);
    if !found.has_errors() {
        for check in CHECKS {
            check(&api, &mut found);
        }
        repairs::drop_repeated_constants(&mut api, &mut found);
        repairs::drop_defaults_that_do_not_fit(&mut api, &mut found);
    }
    sink.extend(found);
    if sink.has_errors() { None } else { Some(Valid(api)) }
}
