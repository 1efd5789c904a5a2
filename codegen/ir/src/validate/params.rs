//! What an operation takes is told apart, and fills its path.

use std::collections::BTreeMap;

use specloom_source::Sink;

use crate::api::Api;
use crate::binding::{Binding, PathPart};
use crate::param::{Location, Param};
use crate::problem::ValidateProblem as Problem;

pub(super) fn params_are_told_apart(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let mut seen = BTreeMap::new();
        for param in &operation.params {
            let key = (param.location, key(param));
            match seen.get(&key) {
                Some(&first) => {
                    let (location, name) = (word(param.location), param.name.to_string());
                    sink.report(param.origin, Problem::DuplicateParam { location, name, first });
                }
                None => {
                    seen.insert(key, param.origin);
                }
            }
        }
    }
}

/// The names of headers do not differ by case (RFC 9110, section 5.1).
fn key(param: &Param) -> String {
    match param.location {
        Location::Header => param.name.wire.to_ascii_lowercase(),
        Location::Path
        | Location::Query
        | Location::QueryString
        | Location::Cookie
        | Location::Variable => param.name.to_string(),
    }
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "query string",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    }
}

pub(super) fn paths_and_params_agree(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let Binding::Http { path, .. } = &operation.binding;
        let variables: Vec<&str> = (path.parts.iter())
            .filter_map(|part| match part {
                PathPart::Variable(name) => Some(&**name),
                PathPart::Literal(_) => None,
            })
            .collect();
        let params = || operation.params.iter().filter(|it| it.location == Location::Path);
        for &variable in &variables {
            if !params().any(|it| &*it.name.wire == variable) {
                let (variable, path) = (variable.to_owned(), path.text.to_string());
                sink.report(operation.origin, Problem::MissingPathParam { variable, path });
            }
        }
        for param in params().filter(|it| !variables.contains(&&*it.name.wire)) {
            let (name, path) = (param.name.to_string(), path.text.to_string());
            sink.report(param.origin, Problem::UnusedPathParam { name, path });
        }
    }
}
