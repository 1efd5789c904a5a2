//! Puts the states of specs side by side.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diff::DiffError;
use crate::diff::git;
use crate::diff::place::{self, Place, PlaceKind, place};
use crate::diff::state::{self, State, states};
use crate::remote::Remote;
use crate::workspace::Workspace;

/// Two states of one spec; where one is missing the spec is new or gone.
#[derive(Debug, Default)]
pub struct StatePair {
    /// What people call the spec.
    pub name: String,
    /// The state to compare with.
    pub base: Option<State>,
    /// The state that is judged.
    pub revised: Option<State>,
}

/// The specs of two places, paired by name; two that are alone are a pair
/// whatever they are called.
///
/// # Errors
///
/// When one of the places cannot be read.
pub fn of_places(
    directory: &Path,
    (base, revised): (&str, &str),
    remote: Remote,
) -> Result<Vec<StatePair>, DiffError> {
    if base == "-" && revised == "-" {
        return Err(DiffError::Usage("the standard input can be one of the two, not both".into()));
    }
    let (mut base, mut revised) =
        both(&place(directory, base)?, &place(directory, revised)?, remote)?;
    if let ([_], [only]) = (base.as_slice(), revised.as_slice()) {
        let name = only.name.clone();
        return Ok(vec![StatePair { name, base: base.pop(), revised: revised.pop() }]);
    }
    Ok(by_name(base, revised))
}

/// Files up to this size, in bytes, are read at the same time; of larger ones
/// only one tree is held at once.
const SMALL: u64 = 8 << 20;
/// What a thread that reads has for its stack, in bytes: as much as the first.
const STACK: usize = 8 << 20;

/// The states of both places.
fn both(
    base: &Place,
    revised: &Place,
    remote: Remote,
) -> Result<(Vec<State>, Vec<State>), DiffError> {
    if !is_small(base) || !is_small(revised) {
        return Ok((states(base, remote)?, states(revised, remote)?));
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let Ok(other) = thread.spawn_scoped(scope, || states(revised, remote)) else {
            return Ok((states(base, remote)?, states(revised, remote)?));
        };
        let base = states(base, remote);
        let revised = other.join().unwrap_or_else(|_| states(revised, remote));
        Ok((base?, revised?))
    })
}

fn is_small(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::File(path) => std::fs::metadata(path).is_ok_and(|it| it.len() <= SMALL),
        PlaceKind::Nothing | PlaceKind::Text(_) | PlaceKind::Folder(_) => true,
    }
}

/// The platforms of a workspace as they were at a revision, and as they are.
/// `names` are platforms, or folders of generated crates; all if empty.
///
/// # Errors
///
/// When git or the disk cannot be read, or a name means nothing.
pub fn since(
    workspace: &Workspace,
    revision: &str,
    names: &[String],
    remote: Remote,
) -> Result<Vec<StatePair>, DiffError> {
    let commit = git::resolve(&workspace.root, revision)?;
    let before = place::at_commit(&workspace.root, &commit, "specs")?;
    let mut base = Vec::new();
    if let PlaceKind::Folder(folder) = &before.kind {
        for name in state::platforms(folder)? {
            let shown = format!("git:{revision}:specs/{name}");
            base.push(state::platform(&folder.join(name), &shown, remote)?);
        }
    }
    let mut revised = Vec::new();
    for name in workspace.platforms()? {
        let shown = format!("specs/{name}");
        revised.push(state::platform(&workspace.spec_folder(&name), &shown, remote)?);
    }
    let mut pairs = by_name(base, revised);
    if !names.is_empty() {
        let wanted: Vec<&str> = names.iter().map(|it| platform_of(it)).collect();
        if let Some(name) = wanted.iter().find(|it| !pairs.iter().any(|pair| pair.name == **it)) {
            let message = format!("there is no platform `{}`", name.escape_debug());
            return Err(DiffError::Usage(message));
        }
        pairs.retain(|it| wanted.contains(&it.name.as_str()));
    }
    Ok(pairs)
}

/// `generated/parcels/` and `specs/parcels` both mean `parcels`.
fn platform_of(name: &str) -> &str {
    let name = name.trim_end_matches('/');
    name.rsplit('/').next().unwrap_or(name)
}

fn by_name(base: Vec<State>, revised: Vec<State>) -> Vec<StatePair> {
    let mut pairs: BTreeMap<String, StatePair> = BTreeMap::new();
    for state in base {
        let pair = pairs.entry(state.name.clone()).or_default();
        pair.name.clone_from(&state.name);
        pair.base = Some(state);
    }
    for state in revised {
        let pair = pairs.entry(state.name.clone()).or_default();
        pair.name.clone_from(&state.name);
        pair.revised = Some(state);
    }
    pairs.into_values().collect()
}
