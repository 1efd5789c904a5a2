//! `graphql.subscriptions` of `platform.yaml`: how subscriptions travel.

use schemars::JsonSchema;
use serde::Deserialize;
use specloom_ir::{Socket, SocketInit, SocketPlace};

/// How subscriptions travel.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Subscriptions {
    /// What they travel over. Default: `sse`.
    #[serde(default)]
    pub over: Over,

    /// Where the websocket is: a path after the server's address, or a whole
    /// address. Default: where documents are sent.
    #[serde(default)]
    pub endpoint: Option<String>,

    /// What the first message over the websocket says of the caller: `headers`
    /// is the credential's headers in a member of that name, anything else the
    /// name of a member that holds the value of the credential's header. The
    /// request that opens the websocket has the credential anyway. Default:
    /// nothing.
    #[serde(default)]
    pub init: Option<String>,
}

/// What subscriptions travel over.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Over {
    /// Server-sent events, one connection for each.
    #[default]
    Sse,
    /// A websocket for each, by the protocol `graphql-transport-ws`.
    Websocket,
}

impl Subscriptions {
    /// What is wrong with it, if something is.
    pub fn fault(&self) -> Option<String> {
        let said = [("endpoint", &self.endpoint), ("init", &self.init)];
        if self.over == Over::Sse {
            let (key, _) = said.into_iter().find(|it| it.1.is_some())?;
            return Some(format!("`graphql.subscriptions.{key}` needs `over: websocket`"));
        }
        if let Some(it) = self.endpoint.as_ref().filter(|it| place(it).is_none()) {
            return Some(format!(
                "`graphql.subscriptions.endpoint: {}` is no path and no address of a websocket",
                it.escape_debug()
            ));
        }
        let is_name = |it: &&String| {
            let is_sign = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
            (1..=64).contains(&it.len()) && it.chars().all(is_sign)
        };
        let wrong = self.init.as_ref().filter(|it| !is_name(it))?;
        Some(format!(
            "`graphql.subscriptions.init: {}` is neither `headers` nor the name of a member",
            wrong.escape_debug()
        ))
    }

    /// The websocket that subscriptions travel over, if they do.
    pub fn socket(&self) -> Option<Socket> {
        let place = self.endpoint.as_deref().and_then(place).unwrap_or(SocketPlace::Carrier);
        let init = self.init.as_ref().map(|it| match it.as_str() {
            "headers" => SocketInit::Headers,
            name => SocketInit::Member(name.into()),
        });
        (self.over == Over::Websocket).then_some(Socket { place, init })
    }
}

/// Where a websocket is. It is asked for by a request, so that its address is
/// one of HTTP.
fn place(text: &str) -> Option<SocketPlace> {
    let is_plain = !text.contains(|it: char| it.is_whitespace() || it.is_control() || it == '{');
    let schemes = [
        ("wss://", "https://"),
        ("ws://", "http://"),
        ("https://", "https://"),
        ("http://", "http://"),
    ];
    let found = schemes.iter().find_map(|(said, meant)| Some((text.strip_prefix(said)?, meant)));
    match found {
        Some((rest, _)) if rest.is_empty() || rest.starts_with('/') => None,
        Some((rest, scheme)) if is_plain => {
            Some(SocketPlace::Address(format!("{scheme}{rest}").into()))
        }
        None if is_plain && text.starts_with('/') => Some(SocketPlace::Path(text.into())),
        Some(_) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Subscriptions {
        serde_yaml::from_str(text).unwrap()
    }

    #[test]
    fn a_websocket_is_where_it_is_said_to_be() {
        let place = |text: &str| read(text).socket().map(|it| it.place);
        assert_eq!(place("{}"), None);
        assert_eq!(place("{over: websocket}"), Some(SocketPlace::Carrier));
        let path = Some(SocketPlace::Path("/live".into()));
        assert_eq!(place("{over: websocket, endpoint: /live}"), path);
        let address = Some(SocketPlace::Address("https://a.example/live".into()));
        assert_eq!(place("{over: websocket, endpoint: 'wss://a.example/live'}"), address);
        assert_eq!(
            read("{over: websocket, init: Authorization}").socket().and_then(|it| it.init),
            Some(SocketInit::Member("Authorization".into()))
        );
    }

    #[test]
    fn what_is_wrong_is_told() {
        let fault = |text: &str| read(text).fault();
        assert_eq!(fault("{over: websocket, endpoint: /live, init: headers}"), None);
        assert_eq!(
            fault("{init: headers}").as_deref(),
            Some("`graphql.subscriptions.init` needs `over: websocket`")
        );
        for endpoint in ["live", "wss://", "ftp://a.example", "/a b", "/{x}", "''", "wss:///a"] {
            let text = format!("{{over: websocket, endpoint: \"{endpoint}\"}}");
            assert!(fault(&text).is_some(), "{endpoint}");
        }
        for init in ["a b", "", "ä"] {
            assert!(fault(&format!("{{over: websocket, init: \"{init}\"}}")).is_some(), "{init}");
        }
        assert!(serde_yaml::from_str::<Subscriptions>("{over: websockets}").is_err());
        assert!(serde_yaml::from_str::<Subscriptions>("{ovr: sse}").is_err());
    }
}
