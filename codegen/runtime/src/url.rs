//! Where a request goes: the address, the platform's path, the operation's path.

use http::Uri;
use percent_encoding::percent_decode_str;

use crate::platform::BaseUrl;

/// The address of a platform, and what a caller says of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chosen {
    /// The address, instead of the platform's own.
    pub address: Option<String>,
    /// The address and the platform's path, as it is.
    pub endpoint: Option<String>,
    /// Another server of the platform: address and path, perhaps with `{variables}`.
    pub server: Option<&'static str>,
    /// Server variables.
    pub variables: Vec<(String, String)>,
    /// Servers of operations as the spec has them, and what is asked instead.
    pub replaced: Vec<(String, String)>,
}

/// The address with the platform's path behind it, without a slash at its end.
/// Gives everything that is wrong.
pub(crate) fn base(base: &BaseUrl, chosen: &Chosen) -> Result<String, Vec<String>> {
    let mut problems = unknown(base, chosen);
    let whole = match (&chosen.endpoint, &chosen.address, base.address) {
        (Some(endpoint), ..) => Some(endpoint.clone()),
        (None, None, _) if chosen.server.is_some() => {
            chosen.server.and_then(|it| filled(it, base, chosen, &mut problems))
        }
        (None, Some(address), _) => {
            filled(base.path, base, chosen, &mut problems).map(|path| with_path(address, &path))
        }
        (None, None, Some(address)) => {
            let address = filled(address, base, chosen, &mut problems);
            let path = filled(base.path, base, chosen, &mut problems);
            address.zip(path).map(|(address, path)| with_path(&address, &path))
        }
        (None, None, None) => {
            problems.push("the address of the server is not said: call `base_url`".to_owned());
            None
        }
    };
    match whole {
        Some(whole) if problems.is_empty() => match checked(&whole) {
            Ok(()) => Ok(whole.trim_end_matches('/').to_owned()),
            Err(problem) => Err(vec![problem]),
        },
        Some(_) | None => Err(problems),
    }
}

/// The address of an operation that has a server of its own: what the caller
/// says in its place, or the spec's with its variables put in, behind the origin
/// of the client's if it is a path alone.
pub(crate) fn own(
    template: &str,
    base: &BaseUrl,
    chosen: &Chosen,
    client: &str,
) -> Result<String, String> {
    if let Some((_, by)) = chosen.replaced.iter().rev().find(|it| it.0 == template) {
        return Ok(by.trim_end_matches('/').to_owned());
    }
    let mut problems = Vec::new();
    let filled = filled(template, base, chosen, &mut problems);
    let Some(filled) = filled.filter(|_| problems.is_empty()) else {
        return Err(problems.join("; "));
    };
    if filled.contains("://") {
        return Ok(filled.trim_end_matches('/').to_owned());
    }
    let after = client.find("://").map_or(0, |at| at + 3);
    let rest = client.get(after..).unwrap_or_default();
    let end = rest.find('/').map_or(client.len(), |at| after + at);
    Ok(joined(client.get(..end).unwrap_or_default(), &filled))
}

/// The path behind an address that may have it already.
fn with_path(address: &str, path: &str) -> String {
    let address = address.trim().trim_end_matches('/');
    let path = path.trim_matches('/');
    if path.is_empty() || address.ends_with(&format!("/{path}")) {
        address.to_owned()
    } else {
        format!("{address}/{path}")
    }
}

/// Whether something is an address that can be asked. Its text may hold a
/// password and is not repeated.
pub(crate) fn checked(url: &str) -> Result<(), String> {
    let uri: Uri = url.parse().map_err(|_| "the address of the server is no URL".to_owned())?;
    let authority = uri.authority().map(http::uri::Authority::as_str);
    match (uri.scheme_str(), authority) {
        (Some("http" | "https"), Some(authority)) if authority.contains('@') => {
            Err("the address of the server holds a user name: say it as a credential".to_owned())
        }
        (Some("http" | "https"), Some(_)) if url.contains(['?', '#']) => {
            Err("the address of the server holds a query or fragment".to_owned())
        }
        (Some("http" | "https"), Some(_)) => Ok(()),
        (_, _) => Err("the address of the server is no `http` or `https` URL".to_owned()),
    }
}

fn unknown(base: &BaseUrl, chosen: &Chosen) -> Vec<String> {
    let is_known = |name: &str| base.variables.iter().any(|it| it.name == name);
    let unknown = chosen.variables.iter().filter(|it| !is_known(&it.0));
    unknown.map(|it| format!("`{}` is no variable of the server's address", it.0)).collect()
}

/// A template with its variables put in.
fn filled(
    template: &str,
    base: &BaseUrl,
    chosen: &Chosen,
    problems: &mut Vec<String>,
) -> Option<String> {
    let mut text = template.to_owned();
    let mut is_whole = true;
    for variable in base.variables {
        let place = format!("{{{}}}", variable.name);
        if !template.contains(&place) {
            continue;
        }
        let given = chosen.variables.iter().rev().find(|it| it.0 == variable.name);
        let Some(value) = given.map(|it| it.1.as_str()).or(variable.default) else {
            problems.push(format!("`{}` of the server's address is not said", variable.name));
            is_whole = false;
            continue;
        };
        if !variable.choices.is_empty() && !variable.choices.contains(&value) {
            let choices = variable.choices.join("`, `");
            problems.push(format!("`{}` must be one of `{choices}`", variable.name));
            is_whole = false;
        }
        // A variable that is the whole start may be an address; another one is a word.
        let is_word = !value.is_empty()
            && value.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~:".contains(&it));
        if !is_word && !template.starts_with(&place) {
            problems.push(format!("`{}` cannot be put into the server's address", variable.name));
            is_whole = false;
        }
        text = text.replace(&place, value.trim_end_matches('/'));
    }
    is_whole.then_some(text)
}

/// A path with its params put in, each already encoded, behind base.
///
/// A segment that would be empty, `.` or `..` changes where the request goes,
/// so it is refused, as is a param without a value.
pub(crate) fn behind(
    base: &str,
    template: &str,
    values: &[(&str, String)],
) -> Result<String, String> {
    let base = base.trim_end_matches('/');
    let room: usize = values.iter().map(|it| it.1.len()).sum();
    // Some more, for a query.
    let mut out = String::with_capacity(base.len() + template.len() + room + 32);
    out.push_str(base);
    if !template.is_empty() && !template.starts_with('/') {
        out.push('/');
    }
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else { break };
        let value = values.iter().rev().find(|it| it.0 == name).map(|it| it.1.as_str());
        match value {
            None => return Err(format!("the path param `{name}` has no value")),
            Some("") => return Err(format!("the path param `{name}` is empty")),
            Some(value) if value.contains('/') && value.split('/').any(str::is_empty) => {
                return Err(format!("the path param `{name}` holds an empty segment"));
            }
            Some(value) => {
                out.push_str(before);
                out.push_str(value);
            }
        }
        rest = after;
    }
    out.push_str(rest);
    let path = out.get(base.len()..).unwrap_or_default();
    // At most two dots, each plain or encoded.
    let is_dots = |it: &str| {
        it.len() <= 6
            && it.starts_with(['.', '%'])
            && matches!(it.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
    };
    if path.split('/').any(is_dots) {
        return Err("a path param makes a segment of `.` or `..`".to_owned());
    }
    Ok(out)
}

/// Path behind base.
pub(crate) fn joined(base: &str, path: &str) -> String {
    let base = base.trim_end_matches('/');
    let separator = if path.is_empty() || path.starts_with('/') { "" } else { "/" };
    [base, separator, path].concat()
}

/// Behind the query that is there already, if any.
pub(crate) fn with_query<'a>(
    mut url: String,
    members: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut members = members.into_iter().filter(|it| !it.is_empty()).peekable();
    if members.peek().is_none() {
        return url;
    }
    let mut separator = match url.find('?') {
        None => "?",
        Some(at) if at + 1 == url.len() => "",
        Some(_) => "&",
    };
    for member in members {
        url.push_str(separator);
        url.push_str(member);
        separator = "&";
    }
    url
}

/// An address without the members of its query that bear this name.
pub(crate) fn without(url: &str, name: &str) -> String {
    let Some((start, query)) = url.split_once('?') else { return url.to_owned() };
    let is_other = |member: &&str| {
        let found = member.split_once('=').map_or(*member, |it| it.0);
        percent_decode_str(found).decode_utf8_lossy() != name
    };
    with_query(start.to_owned(), query.split('&').filter(is_other))
}

/// Scheme, host and port: credentials stay within these.
pub(crate) fn is_same_origin(one: &Uri, other: &Uri) -> bool {
    let port = |uri: &Uri| {
        uri.port_u16().or(match uri.scheme_str() {
            Some("http") => Some(80),
            Some("https") => Some(443),
            Some(_) | None => None,
        })
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ServerVariable;

    fn address(base_url: &BaseUrl, address: &str) -> Result<String, Vec<String>> {
        base(base_url, &Chosen { address: Some(address.into()), ..Chosen::default() })
    }

    #[test]
    fn slashes_join_right() {
        let table = [
            ("https://h", "/api/v1", "https://h/api/v1"),
            ("https://h/", "/api/v1", "https://h/api/v1"),
            ("https://h", "api/v1/", "https://h/api/v1"),
            ("https://h/api/v1", "/api/v1", "https://h/api/v1"),
            ("https://h/api/v1/", "/api/v1", "https://h/api/v1"),
            ("https://h/gate", "/api/v1", "https://h/gate/api/v1"),
            ("http://127.0.0.1:8080", "", "http://127.0.0.1:8080"),
            (" https://h ", "/", "https://h"),
        ];
        for (given, path, whole) in table {
            assert_eq!(address(&BaseUrl::required(path), given).unwrap(), whole, "{given} {path}");
        }
        assert_eq!(joined("https://h/v1", "/pages"), "https://h/v1/pages");
        assert_eq!(joined("https://h/v1/", "pages"), "https://h/v1/pages");
    }

    #[test]
    fn bad_addresses_are_refused_without_being_shown() {
        let base_url = BaseUrl::required("/v1");
        for bad in ["h", "ftp://h", "https://me:hush@h", "https://h?key=hush", "https://", "a b"] {
            let problems = address(&base_url, bad).unwrap_err();
            assert_eq!(problems.len(), 1, "{bad}");
            assert!(!problems[0].contains("hush"), "{problems:?}");
        }
        assert!(base(&base_url, &Chosen::default()).is_err());
    }

    #[test]
    fn variables_are_words() {
        const VARIABLES: &[ServerVariable] = &[
            ServerVariable { name: "region", default: Some("eu"), choices: &["eu", "us"] },
            ServerVariable { name: "tenant", default: None, choices: &[] },
        ];
        let base_url =
            BaseUrl::new("https://{tenant}.{region}.example.com", "/v1").variables(VARIABLES);
        let at = |variables: &[(&str, &str)]| {
            let variables = variables.iter().map(|it| (it.0.into(), it.1.into())).collect();
            base(&base_url, &Chosen { variables, ..Chosen::default() })
        };
        assert_eq!(at(&[("tenant", "acme")]).unwrap(), "https://acme.eu.example.com/v1");
        assert_eq!(
            at(&[("tenant", "acme"), ("region", "us")]).unwrap(),
            "https://acme.us.example.com/v1"
        );
        assert_eq!(at(&[]).unwrap_err(), ["`tenant` of the server's address is not said"]);
        assert_eq!(at(&[("tenant", "a"), ("region", "xx")]).unwrap_err().len(), 1);
        assert!(
            at(&[("tenant", "evil.com/")]).is_ok_and(|it| !it.contains("evil"))
                || at(&[("tenant", "evil.com/")]).is_err()
        );
        assert!(at(&[("tenant", "a"), ("tenent", "b")]).is_err());
    }

    #[test]
    fn segments_that_go_elsewhere_are_refused() {
        let fill = |value: &str| behind("h/", "/pages/{id}/x", &[("id", value.to_owned())]);
        assert_eq!(fill("a%2Fb").unwrap(), "h/pages/a%2Fb/x");
        for bad in ["", ".", "..", "%2e%2E", "a//b", "a/../b", "a/"] {
            assert!(fill(bad).is_err(), "{bad}");
        }
        assert!(behind("h", "/pages/{id}", &[]).unwrap_err().contains("`id`"));
        let two = [("x", "1".into()), ("y", "2".into())];
        assert_eq!(behind("h/..", "/a/{x}.{y}", &two).unwrap(), "h/../a/1.2");
        assert_eq!(behind("h", "/a/{x", &[]).unwrap(), "h/a/{x");
        assert_eq!(behind("h", "{x}", &two).unwrap(), "h/1");
        assert_eq!(behind("h/", "", &[]).unwrap(), "h");
    }

    #[test]
    fn members_of_a_query_are_taken_out() {
        let table = [
            ("https://h/a", "https://h/a"),
            ("https://h/a?key=1", "https://h/a"),
            ("https://h/a?x=1&key=2&k%65y=3&key&keys=4", "https://h/a?x=1&keys=4"),
        ];
        for (url, rest) in table {
            assert_eq!(without(url, "key"), rest);
        }
    }

    #[test]
    fn origins() {
        let same = |a: &str, b: &str| is_same_origin(&a.parse().unwrap(), &b.parse().unwrap());
        assert!(same("https://H/a", "https://h:443/b"));
        assert!(!same("https://h/a", "http://h/a"));
        assert!(!same("https://h/a", "https://h:8443/a"));
        assert!(!same("https://h/a", "https://i/a"));
    }
}
