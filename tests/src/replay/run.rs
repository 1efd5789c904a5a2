//! Makes the calls and judges them.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use super::compare::{Difference, outcomes, requests};
use super::outcome::{Failure, Outcome};
use super::rule::Rule;
use super::vector::Vector;
use crate::loopback::Server;

/// A call that is under way.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Result<Outcome, String>> + Send + 'a>>;

/// How the calls of a platform are made through its generated crate.
#[derive(Clone, Copy)]
pub struct Platform {
    /// Its name.
    pub name: &'static str,
    /// The headers that are part of the contract, in small letters.
    pub headers: &'static [&'static str],
    /// Where ours does otherwise on purpose.
    pub rules: &'static [Rule],
    /// Whether a failure of ours is what the platform's own client calls by
    /// this name.
    pub stands_for: fn(&str, &Failure) -> bool,
    /// Makes a call against a server; the text says why it cannot be made.
    pub call: for<'a> fn(&'a Vector, &'a Server) -> Calling<'a>,
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What a replay found.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Ours does the same, the rules aside.
    Passed(Vec<&'static Rule>),
    /// Ours differs.
    Failed(Vec<Difference>),
    /// The call is not one that ours can make, and why.
    Skipped(String),
}

/// What a replay found of one vector.
#[derive(Clone, Debug)]
pub struct Report {
    /// The vector's name.
    pub name: String,
    /// What was found.
    pub verdict: Verdict,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.verdict {
            Verdict::Passed(rules) => {
                write!(f, "ok      {}", self.name)?;
                for rule in rules {
                    write!(f, "\n          deviates ({}): {}", rule.name, rule.reason)?;
                }
                Ok(())
            }
            Verdict::Failed(differences) => {
                write!(f, "FAILED  {}", self.name)?;
                for difference in differences {
                    write!(f, "\n          {difference}")?;
                }
                Ok(())
            }
            Verdict::Skipped(why) => write!(f, "skipped {}\n          {why}", self.name),
        }
    }
}

/// Replays one vector.
pub async fn replay(platform: &'static Platform, vector: &Vector) -> Report {
    let verdict = match attempt(platform, vector).await {
        Ok(differences) => judge(platform, vector, differences),
        Err(why) => Verdict::Skipped(why),
    };
    Report { name: vector.name.clone(), verdict }
}

async fn attempt(platform: &'static Platform, vector: &Vector) -> Result<Vec<Difference>, String> {
    let answers = vector.exchanges.iter().map(|it| it.reply.answer.clone()).collect();
    let server = Server::answering(answers).await.map_err(|error| error.to_string())?;
    let outcome = (platform.call)(vector, &server).await?;
    // A delivery comes in: nothing was sent.
    let inbound = outcome.valid_signature.is_some();
    let mut found = Vec::new();
    if !inbound {
        found = requests(vector, &server.requests(), platform.headers);
    }
    found.extend(outcomes(vector, &outcome, platform.stands_for));
    Ok(found)
}

fn judge(platform: &'static Platform, vector: &Vector, found: Vec<Difference>) -> Verdict {
    let mut rules: Vec<&'static Rule> = Vec::new();
    let mut rest = Vec::new();
    for difference in found {
        match platform.rules.iter().find(|it| (it.covers)(vector, &difference)) {
            Some(rule) if rules.iter().any(|it| it.name == rule.name) => {}
            Some(rule) => rules.push(rule),
            None => rest.push(difference),
        }
    }
    if rest.is_empty() { Verdict::Passed(rules) } else { Verdict::Failed(rest) }
}
