//! Which credentials a call needs, and what they put on it.

use http::Uri;

use crate::auth::{Asked, Demand, Proof};
use crate::error::{Error, ErrorKind};
use crate::run::{Lost, Run};

/// Has the credentials of the first alternative that can be had prove who the
/// caller is.
pub(crate) async fn prove(run: &mut Run, demand: Demand) -> Result<(), Lost> {
    let mut proof = Proof::default();
    let schemes = wanted(run).map_err(|error| lost(run, error))?;
    let uri: Uri = match schemes {
        [] => Uri::default(),
        [_, ..] => run.address.parse().map_err(|_| lost(run, no_address()))?,
    };
    let mut is_renewable = false;
    for scheme in schemes {
        let client = &run.parts.client;
        let Some(credential) = client.credentials.get(*scheme) else { continue };
        is_renewable |= credential.is_renewable();
        let asked = Asked { scheme, method: &run.method, uri: &uri, demand };
        let given = credential.prove(&asked).await.map_err(|source| {
            let message = format!("no credential for `{scheme}` could be had: {source}");
            lost(run, Error::new(ErrorKind::Credential, message).with_source(source))
        })?;
        proof.merge(given);
    }
    run.is_renewable = is_renewable;
    proof.own = run.headers.values().filter(|it| it.is_sensitive()).cloned().collect();
    run.proof = proof;
    Ok(())
}

/// The schemes of the first alternative for which there are credentials.
fn wanted(run: &Run) -> Result<&'static [&'static str], Error> {
    let client = &run.parts.client;
    let alternatives = run.parts.operation.auth.unwrap_or(client.platform.requires);
    let is_had = |it: &&&'static [&'static str]| {
        it.iter().all(|scheme| client.credentials.contains_key(*scheme))
    };
    // An alternative that needs nothing comes last: who has a credential uses it.
    let with_credentials = alternatives.iter().filter(|it| !it.is_empty()).find(is_had);
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

fn no_address() -> Error {
    Error::new(ErrorKind::Request, "the address of the call is no URL")
}

fn lost(run: &Run, mut error: Error) -> Lost {
    error.0.attempts = run.attempts;
    Lost { error, failure: None }
}
