//! The check itself: a request's people against the allow lists, the opt-outs and the cap.

use std::collections::HashSet;

use super::allow::AllowList;
use super::opted_out::OptedOut;
use super::reach::Reach;
use super::refused::Refused;
use crate::client::Call;
use crate::recipients::Recipient;

/// A guardrail, and where it comes from as errors name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The guardrail.
    pub rail: T,
    /// Where it comes from: `allow of profile staging`, `BLOOIO_ALLOW`.
    pub origin: String,
}

/// The guardrails in force, except for the opt-outs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guardrails {
    /// The allow lists: the profile's and the environment's. Every one of them must allow a person, so that another list
    /// can only narrow the others.
    pub allow: Vec<Sourced<AllowList>>,
    /// The maximum number of people that one command may text.
    pub max_recipients: Option<Sourced<u32>>,
}

impl Guardrails {
    /// Checks a request that reaches `reach`.
    ///
    /// # Errors
    /// It must not be sent.
    pub fn check(&self, call: &Call, reach: &Reach, opted_out: &OptedOut) -> Result<(), Refused> {
        match reach {
            Reach::People(people) => self.check_people(people, opted_out),
            Reach::Unreadable(why) if self.restrict(opted_out) => {
                let request = format!("{} {}", call.method.as_str(), call.path);
                Err(Refused::Unreadable { request, why: why.clone() })
            }
            Reach::Nobody | Reach::Unreadable(_) => Ok(()),
        }
    }

    /// Checks the people and groups whom one request reaches.
    ///
    /// # Errors
    /// One of them must not be texted, or they are too many.
    pub fn check_people(&self, people: &[Recipient], opted_out: &OptedOut) -> Result<(), Refused> {
        self.check_each(people, opted_out)?;
        self.check_people_count(people)
    }

    /// Checks the number of distinct people among these.
    ///
    /// # Errors
    /// They are more than the cap allows.
    pub fn check_people_count(&self, people: &[Recipient]) -> Result<(), Refused> {
        // Counting costs more than all else when each of many requests is checked.
        match self.max_recipients {
            Some(_) => self.check_count(people.iter().collect::<HashSet<_>>().len()),
            None => Ok(()),
        }
    }

    /// Checks each of these people and groups. They are some of those whom a command texts, so their number says nothing.
    ///
    /// # Errors
    /// One of them must not be texted.
    pub fn check_each(&self, people: &[Recipient], opted_out: &OptedOut) -> Result<(), Refused> {
        people.iter().try_for_each(|who| self.check_allowed(who))?;
        match people.iter().find(|who| opted_out.contains(who)) {
            Some(who) => Err(Refused::OptedOut { who: who.to_string(), entry: None }),
            None => Ok(()),
        }
    }

    fn check_allowed(&self, who: &Recipient) -> Result<(), Refused> {
        match self.allow.iter().find(|list| !list.rail.allows(who)) {
            None => Ok(()),
            Some(list) => Err(Refused::NotAllowed {
                who: who.to_string(),
                origin: list.origin.clone(),
                is_empty: list.rail.is_empty(),
                is_group: who.is_group(),
            }),
        }
    }

    /// Checks the number of distinct people whom a command would text.
    ///
    /// # Errors
    /// They are more than the cap allows.
    pub fn check_count(&self, people: usize) -> Result<(), Refused> {
        match &self.max_recipients {
            Some(Sourced { rail: most, origin }) if people > *most as usize => {
                Err(Refused::TooMany { most: *most, origin: origin.clone() })
            }
            _ => Ok(()),
        }
    }

    /// Whether anybody is kept from being texted.
    #[must_use]
    pub fn restrict(&self, opted_out: &OptedOut) -> bool {
        !self.allow.is_empty() || self.max_recipients.is_some() || !opted_out.is_empty()
    }
}
