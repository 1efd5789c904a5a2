//! One request and its answer, redirects followed where that is safe.
//!
//! Credentials, cookies and the caller's own headers never go to another
//! origin, bodies neither, and nothing goes from `https` to `http`.

use http::{HeaderMap, Method, StatusCode, Uri, header};

use crate::auth::Proof;
use crate::body::BodyStream;
use crate::error::{Error, ErrorKind};
use crate::request;
use crate::run::{Lost, Run, headers, unsent};
use crate::url::{is_same_origin, without};

/// How many redirects are followed.
const MOST: usize = 10;

/// What came back in the end.
pub(crate) struct Exchange {
    pub head: http::response::Parts,
    pub body: BodyStream,
    /// Where it came from.
    pub address: String,
}

/// Where a request goes next.
struct Step {
    method: Method,
    address: String,
    uri: Uri,
    with_body: bool,
    at_home: bool,
}

/// Sends a request and follows its redirects.
pub(crate) async fn exchange(run: &mut Run) -> Result<Exchange, Lost> {
    let mut step = Step {
        method: run.method.clone(),
        address: run.address.clone(),
        uri: run.uri.clone(),
        with_body: true,
        at_home: true,
    };
    for _ in 0..=MOST {
        let answer = send(run, &step).await?;
        let (head, body) = answer.into_parts();
        let Some(target) = target(&head, &step.address, &run.proof) else {
            return Ok(Exchange { head, body, address: step.address });
        };
        step = next(&step, head.status, &target, run).map_err(|it| refused(run, it))?;
    }
    Err(refused(run, format!("more than {MOST} redirects")))
}

async fn send(run: &mut Run, step: &Step) -> Result<http::Response<BodyStream>, Lost> {
    let headers = headers(run)?;
    let content = if step.with_body { run.parts.request_body() } else { None };
    let nothing = Proof::default();
    let (headers, proof) =
        if step.at_home { (headers, &run.proof) } else { (abroad(&headers), &nothing) };
    let request = request::build((&step.method, &step.address, &step.uri), headers, content, proof)
        .map_err(|error| Lost { error, failure: None })?;
    let transport = &run.parts.client.transport;
    transport.send(request).await.map_err(|error| unsent(run, error))
}

/// The headers that may go to another origin.
fn abroad(headers: &HeaderMap) -> HeaderMap {
    let names = [header::ACCEPT, header::USER_AGENT];
    names.into_iter().filter_map(|it| Some((it.clone(), headers.get(it)?.clone()))).collect()
}

/// Where an answer sends the caller; `None` if it does not. A key in the query
/// is taken out, for it must not go elsewhere.
fn target(
    head: &http::response::Parts,
    from: &str,
    proof: &Proof,
) -> Option<Result<String, String>> {
    let is_redirect = matches!(head.status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = head.headers.get(header::LOCATION).filter(|_| is_redirect)?;
    let joined = || {
        let base = reqwest::Url::parse(from).ok()?;
        let mut url = base.join(location.to_str().ok()?).ok()?;
        url.set_fragment(None);
        Some(proof.query.iter().fold(String::from(url), |url, it| without(&url, &it.0)))
    };
    Some(joined().ok_or_else(|| "the platform redirects to what is no address".to_owned()))
}

#[cold]
fn next(
    step: &Step,
    status: StatusCode,
    target: &Result<String, String>,
    run: &Run,
) -> Result<Step, String> {
    let address = target.clone()?;
    let no_address = |_| "the platform redirects to what is no address".to_owned();
    let uri: Uri = address.parse().map_err(no_address)?;
    if step.uri.scheme_str() == Some("https") && uri.scheme_str() != Some("https") {
        return Err("the platform redirects from `https` to an unprotected address".to_owned());
    }
    let becomes_get = match status.as_u16() {
        303 => step.method != Method::HEAD,
        301 | 302 => step.method == Method::POST,
        _ => false,
    };
    let with_body = step.with_body && !becomes_get;
    let at_home = step.at_home && is_same_origin(&run.uri, &uri);
    let carries = with_body && run.parts.has_body();
    if carries && !at_home {
        return Err("the platform redirects a request with a body to another host".to_owned());
    }
    if carries && !run.parts.is_replayable() {
        return Err("the platform redirects a request whose body cannot be sent again".to_owned());
    }
    let method = if becomes_get { Method::GET } else { step.method.clone() };
    Ok(Step { method, address, uri, with_body, at_home })
}

#[cold]
fn refused(run: &Run, message: String) -> Lost {
    let mut error = Error::new(ErrorKind::Redirect, message);
    error.0.attempts = run.attempts;
    Lost { error, failure: None }
}
