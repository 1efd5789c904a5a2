//! Which credentials a call needs, and what they put on it.

use std::sync::Arc;

use crate::auth::{Asked, Credential, Demand, Proof};
use crate::error::{Error, ErrorKind};
use crate::run::{Lost, Run};

/// Has the credentials of the largest alternative that can be had prove who the
/// caller is.
pub(crate) async fn prove(run: &mut Run, demand: Demand) -> Result<(), Lost> {
    let mut proof = Proof::default();
    let schemes = wanted(run).map_err(|error| lost(run, error))?;
    let mut is_renewable = false;
    for scheme in schemes {
        let Some(credential) = credential(run, scheme) else { continue };
        is_renewable |= credential.is_renewable();
        let asked = Asked { scheme, method: &run.method, uri: &run.uri, demand };
        let given = credential.prove(&asked).await.map_err(|source| {
            let message = format!("no credential for `{scheme}` could be had: {source}");
            lost(run, Error::new(ErrorKind::Credential, message).with_source(source))
        })?;
        proof.merge(given);
    }
    run.parts.instead(&mut proof);
    run.is_renewable = is_renewable;
    proof.own.clone_from(&run.own);
    run.proof = proof;
    Ok(())
}

/// What proves it for a scheme: the call's own credential, else the client's.
fn credential<'a>(run: &'a Run, scheme: &str) -> Option<&'a Arc<dyn Credential>> {
    run.parts.credentials.get(scheme).or_else(|| run.parts.client.credentials.get(scheme))
}

/// The schemes of the largest alternative for which there are credentials; of
/// several that are alike the first.
fn wanted(run: &Run) -> Result<&'static [&'static str], Error> {
    let client = &run.parts.client;
    let alternatives = run.parts.operation.auth.unwrap_or(client.platform.requires);
    let is_had =
        |it: &&&'static [&'static str]| it.iter().all(|scheme| credential(run, scheme).is_some());
    // An alternative that needs nothing comes last: who has a credential uses it.
    // `max_by_key` gives the last of equals, hence the turned order.
    let with_credentials = alternatives
        .iter()
        .rev()
        .filter(|it| !it.is_empty())
        .filter(is_had)
        .max_by_key(|it| it.len());
    match with_credentials.or_else(|| alternatives.iter().find(|it| it.is_empty())) {
        Some(schemes) => Ok(schemes),
        None if alternatives.is_empty() => Ok(&[]),
        None => {
            let all: Vec<String> = alternatives.iter().map(|it| it.join("` and `")).collect();
            let message = format!("the call needs a credential for `{}`", all.join("` or `"));
            Err(Error::new(ErrorKind::Credential, message))
        }
    }
}

#[cold]
fn lost(run: &Run, mut error: Error) -> Lost {
    error.0.attempts = run.attempts;
    Lost { error, failure: None }
}
