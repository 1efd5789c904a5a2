//! Whether the operations can be asked that `pull` names.

use specloom_ir::{Api, Location, Operation, Presence};
use specloom_source::{FileId, Sink, SourceMap};

use crate::platform::place_of;
use crate::problem::CommandProblem;
use crate::pull_settings::Pull;

/// Reports operations that are not there, or that cannot be asked so.
pub fn check(api: &Api, pull: &Pull, (map, file): (&SourceMap, FileId), sink: &mut Sink) {
    let asked = [("list", &pull.list.operation, 0), ("get", &pull.get, 1)];
    for (member, name, needed) in asked {
        let found = api.operations.iter().find(|it| *it.name.wire == **name);
        let reason = match found {
            None => format!("there is no operation `{}`", name.escape_debug()),
            Some(it) if params(it) != Some(needed) => {
                let count = if needed == 0 { "no" } else { "one" };
                format!(
                    "`{}` must need {count} param of the path, and nothing else",
                    name.escape_debug()
                )
            }
            Some(_) => continue,
        };
        let at = place_of(map, file, &["pull"], member);
        sink.report(at, CommandProblem::BadPull { reason });
    }
}

/// How many params of the path an operation needs; `None` if it needs other things.
fn params(operation: &Operation) -> Option<usize> {
    let required = || operation.params.iter().filter(|it| it.presence == Presence::Required);
    let is_plain = operation.body.is_none() && required().all(|it| it.location == Location::Path);
    is_plain.then(|| required().count())
}
