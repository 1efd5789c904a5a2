//! What was said of a stream of events before it is opened.

use std::time::Duration;

/// What was said of a stream of events before it is opened. Empty for calls
/// that give no stream.
#[derive(Clone, Debug, Default)]
pub(crate) struct Follow {
    /// Statuses that are no error of the call: the stream is not offered there.
    pub tolerates: &'static [u16],
    /// The query param that says for how many seconds a connection is held.
    pub hold: Option<&'static str>,
    /// How long the stream may take until its last event.
    pub deadline: Option<Duration>,
    /// What is left of that for the connection that is opened.
    pub left: Option<Duration>,
    /// The pause before events are asked for again.
    pub interval: Option<Duration>,
    /// The states that end the stream, in place of the platform's own.
    pub ends: Option<Vec<Box<str>>>,
}

impl Follow {
    /// For how many seconds the platform may hold the connection: as the call
    /// says, and no longer than what is left, in whole seconds, one at least.
    pub(crate) fn held(&self, said: Option<&str>) -> Option<u64> {
        let left = self.left.or(self.deadline)?.as_secs().max(1);
        let said = said.and_then(|it| it.parse::<u64>().ok());
        said.is_none_or(|it| it > left).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_held_no_longer_than_there_is_time() {
        let follow = |seconds: Option<u64>| Follow {
            left: seconds.map(Duration::from_secs),
            ..Follow::default()
        };
        assert_eq!(follow(None).held(Some("15")), None);
        assert_eq!(follow(Some(5)).held(Some("15")), Some(5));
        assert_eq!(follow(Some(20)).held(Some("15")), None);
        assert_eq!(follow(Some(0)).held(Some("15")), Some(1));
        assert_eq!(follow(Some(7)).held(None), Some(7));
    }
}
