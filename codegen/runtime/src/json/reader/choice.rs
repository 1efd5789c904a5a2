//! Reads one of several types: by a member that says which, or the one that fits best.

use std::borrow::Cow;

use serde_json::Value;

use super::{Candidate, Reader};
use crate::json::DecodeError;
use crate::json::cursor::{Bracket, Kind};
use crate::json::reasons::{Fault, no_member};

impl<'a> Reader<'a> {
    /// Reads an object as the value of its member `name` says, which may stand
    /// anywhere in it. A number or boolean is given as its text.
    ///
    /// # Errors
    /// If something else than an object comes, or `each` fails.
    pub fn tagged<T>(
        &mut self,
        name: &str,
        each: impl FnOnce(Option<&str>, &mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let tag = self.tag(name)?;
        each(tag.as_deref(), self)
    }

    fn tag(&self, name: &str) -> Result<Option<Cow<'a, str>>, DecodeError> {
        let mut ahead = self.cursor;
        let mut more = ahead.open(Bracket::Object)?;
        while more {
            let found = ahead.member()?;
            if ahead.text(found)? == name {
                return match ahead.kind() {
                    Kind::String => ahead.string().map(Some),
                    Kind::Number => Ok(Some(Cow::Borrowed(ahead.number()?.text))),
                    Kind::Bool => {
                        Ok(Some(Cow::Borrowed(if ahead.bool()? { "true" } else { "false" })))
                    }
                    Kind::Null | Kind::Array | Kind::Object | Kind::End | Kind::Other => Ok(None),
                };
            }
            ahead.skip()?;
            more = ahead.more(Bracket::Object)?;
        }
        Ok(None)
    }

    /// Reads the member of a union that fits best: with the fewest values and
    /// members that it does not know, then with the most that it does, then
    /// the first.
    ///
    /// # Errors
    /// If none fits; the message says why, member by member.
    pub fn best<T>(&mut self, candidates: &[Candidate<T>]) -> Result<T, DecodeError> {
        let faults = match self.attempt(candidates, true)? {
            Ok(value) => return Ok(value),
            Err(faults) => faults,
        };
        if !self.exact
            && let Ok(value) = self.attempt(candidates, false)?
        {
            return Ok(value);
        }
        Err(self.error(no_member(candidates.len(), &faults)))
    }

    /// Reads the member of a union that fits best, or keeps the value as one
    /// that is not known if none does.
    ///
    /// # Errors
    /// If the text is no JSON.
    pub fn best_or<T>(
        &mut self,
        candidates: &[Candidate<T>],
        unknown: fn(Value) -> T,
    ) -> Result<T, DecodeError> {
        match self.attempt(candidates, true)? {
            Ok(value) => Ok(value),
            Err(_) => self.unknown().map(unknown),
        }
    }

    fn attempt<T>(
        &mut self,
        candidates: &[Candidate<T>],
        exact: bool,
    ) -> Result<Result<T, Vec<Fault>>, DecodeError> {
        let mut best: Option<(T, Self)> = None;
        let mut faults = Vec::new();
        for (name, decode) in candidates {
            let mut copy = Self { exact, ..self.clone() };
            let read = decode(&mut copy);
            self.spend(copy.budget, copy.cursor.at)?;
            match read {
                Ok(value) => match &best {
                    Some((_, other)) if other.fit.rank() <= copy.fit.rank() => {}
                    Some(_) | None => best = Some((value, copy)),
                },
                Err(error) => faults.push((*name, error)),
            }
        }
        let Some((value, reader)) = best else { return Ok(Err(faults)) };
        *self = Self { exact: self.exact, budget: self.budget, ..reader };
        Ok(Ok(value))
    }

    /// Takes from the budget what reading up to `end` has cost, given what
    /// unions inside have left of it.
    fn spend(&mut self, left: usize, end: usize) -> Result<(), DecodeError> {
        let cost = end.saturating_sub(self.cursor.at).saturating_add(16);
        self.budget = left.saturating_sub(cost);
        if self.budget == 0 {
            return Err(self.error("unions are nested too deep to be told apart"));
        }
        Ok(())
    }
}
