//! What a spec refers to on other hosts, brought in before it is read.
//!
//! The text of a spec never decides alone whom this machine asks: a person allows
//! it, by `--allow-remote` for any host or by `remote` in `platform.yaml` for those
//! named. What is fetched is a text like any other; it can refer to what its own
//! address can be joined with, and never to a file.

#[cfg(feature = "command")]
mod ask;

#[cfg(feature = "command")]
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use specloom_source::{FileId, SourceMap};

#[cfg(feature = "command")]
use crate::references::references;
use crate::references::{Failures, Links};

/// Whom a run may ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remote {
    /// The hosts that `platform.yaml` names.
    #[default]
    Named,
    /// Any host.
    Any,
}

/// Whom to ask for what a spec refers to, and for how much.
#[derive(Clone, Copy, Debug)]
pub struct Allowed<'a> {
    /// Whether any host may be asked.
    pub remote: Remote,
    /// Hosts (`schemas.example`) and beginnings of addresses (`https://schemas.example/v1/`).
    pub named: &'a [String],
    /// How large one answer may be, in bytes.
    pub largest: u64,
    /// How long one answer may take, from the first byte asked to the last one read.
    pub patience: Duration,
}

impl Remote {
    /// What `--allow-remote` says.
    pub fn said(any: bool) -> Self {
        if any { Self::Any } else { Self::Named }
    }
}

impl<'a> Allowed<'a> {
    /// These hosts, 16 MiB and 30 seconds for each answer.
    pub fn new(remote: Remote, named: &'a [String]) -> Self {
        Self { remote, named, largest: 16 << 20, patience: Duration::from_secs(30) }
    }
}

/// How many addresses are asked for one spec.
#[cfg(feature = "command")]
const MOST: usize = 1000;

/// Brings in what the spec and the files in `links` refer to on hosts that may be
/// asked, and what that refers to. Each address is asked once. What is not allowed is
/// left out: whoever follows the reference reports it at its place.
#[cfg(feature = "command")]
pub fn bring(
    map: &mut SourceMap,
    links: &mut Links,
    spec: FileId,
    allowed: Allowed<'_>,
) -> Failures {
    let mut failures = Failures::new();
    if allowed.remote == Remote::Named && allowed.named.is_empty() {
        return failures;
    }
    let mut known: BTreeMap<String, Result<FileId, String>> = BTreeMap::new();
    let mut open: VecDeque<(FileId, Option<ask::Url>)> = VecDeque::from([(spec, None)]);
    for file in links.values() {
        if open.iter().all(|it| it.0 != *file) {
            open.push_back((*file, None));
        }
    }
    let client = ask::client();
    while let Some((file, base)) = open.pop_front() {
        for reference in references(map.text(file)) {
            let Some(address) = ask::address(base.as_ref(), &reference) else { continue };
            if !ask::permits(allowed, &address) {
                continue;
            }
            let found = if let Some(found) = known.get(address.as_str()) {
                found.clone()
            } else {
                let answer = if known.len() < MOST {
                    ask::ask(&client, &address, allowed)
                } else {
                    Err(format!("more than {MOST} addresses would be asked"))
                };
                let found = answer.map(|answer| {
                    let id = map.add(address.as_str(), answer.text);
                    known.insert(answer.address.to_string(), Ok(id));
                    open.push_back((id, Some(answer.address)));
                    id
                });
                known.insert(address.to_string(), found.clone());
                found
            };
            match found {
                Ok(id) => drop(links.insert((file, reference.into()), id)),
                Err(reason) => drop(failures.insert((file, reference.into()), reason)),
            }
        }
    }
    failures
}

/// A library that comes without a transport asks nobody.
#[cfg(not(feature = "command"))]
pub fn bring(_: &mut SourceMap, _: &mut Links, _: FileId, _: Allowed<'_>) -> Failures {
    Failures::new()
}

/// Whether an entry of `remote` in `platform.yaml` is a host or the beginning of an
/// address of `http` or `https`.
pub fn is_entry(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let (host, is_host) = match rest {
        Some(rest) => (rest.split('/').next().unwrap_or_default(), false),
        None => (text, true),
    };
    let is_of_hosts = |it: char| it.is_ascii_alphanumeric() || "-.:[]".contains(it);
    !host.is_empty() && host.chars().all(is_of_hosts) && (is_host || !text.contains(['?', '#']))
}
