//! The guardrails of a run: reads the settings and the list of opt-outs, and asks `guard` about requests and recipients.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::client::Call;
use crate::client::call::quote;
use crate::config::{Allow, AllowLayer, Origin, Place, Setting, Settings};
use crate::failure::{self, Failure};
use crate::guard::{
    AllowList, Guardrails, OptedOut, Reach, Refused, Sourced, key, only_reads, people, reach,
};
use crate::optouts::{OptOutFile, Stamp};
use crate::output::text::count;
use crate::recipients::{Aliases, Book, Country, E164Check, Recipient};

/// The most people who are looked for in the list of opt-outs without keeping it.
const FEW: usize = 16;

/// The guardrails of a run: settings that are read when they are first needed, and the opt-outs as the file has them now.
#[derive(Debug)]
pub struct Guard {
    allow: Allow,
    max_recipients: Setting<Option<u32>>,
    country: Option<Country>,
    aliases: Aliases,
    rails: OnceLock<Guardrails>,
    list: OptOutFile,
    /// The command that removes an entry, up to the recipient.
    remove: String,
    known: Mutex<Known>,
    /// For the usual case: a plain number, and opt-outs alone.
    plain: Mutex<E164Check>,
}

/// The opt-outs as they were read last.
#[derive(Debug, Default)]
struct Known {
    stamp: Option<Stamp>,
    opted_out: Arc<OptedOut>,
}

/// The guardrails at one moment, for checking many recipients.
#[derive(Debug)]
pub struct Rules<'g> {
    rails: &'g Guardrails,
    opted_out: Arc<OptedOut>,
    plain: &'g Mutex<E164Check>,
}

impl Rules<'_> {
    /// Checks the people and groups of a chat ID that is normalized. Their number isn't checked.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn check(&self, chat: &str) -> Result<(), Refused> {
        if !self.rails.restrict(&self.opted_out) {
            return Ok(());
        }
        let plain = |digits: &str| {
            self.plain.lock().unwrap_or_else(PoisonError::into_inner).number(digits.as_bytes())
        };
        match chat.strip_prefix('+').and_then(plain) {
            Some(digits) if self.rails.allow.is_empty() && !self.opted_out.contains_digits(digits) => Ok(()),
            _ => self.people(chat).map(drop),
        }
    }

    /// As [`Rules::check`], and returns the people and groups.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn people(&self, chat: &str) -> Result<Vec<Recipient>, Refused> {
        let unreadable = |why| Refused::Unreadable { request: chat.to_owned(), why };
        let people = people([chat]).map_err(unreadable)?;
        self.rails.check_each(&people, &self.opted_out)?;
        Ok(people)
    }

    /// Checks the number of distinct people whom a command would text.
    ///
    /// # Errors
    /// [`Refused::TooMany`].
    pub fn check_count(&self, people: usize) -> Result<(), Refused> {
        self.rails.check_count(people)
    }

    /// The cap on recipients, and where it comes from.
    #[must_use]
    pub fn cap(&self) -> Option<&Sourced<u32>> {
        self.rails.max_recipients.as_ref()
    }
}

impl Guard {
    /// The guardrails of these settings, with the opt-outs in `list`; `remove` is the command that removes one.
    #[must_use]
    pub fn new(settings: &Settings, country: Option<Country>, list: OptOutFile, remove: String) -> Self {
        Self {
            allow: settings.allow.clone(),
            max_recipients: settings.max_recipients.clone(),
            country,
            aliases: settings.aliases.clone(),
            rails: OnceLock::new(),
            list,
            remove,
            known: Mutex::default(),
            plain: Mutex::default(),
        }
    }

    /// Checks a request.
    ///
    /// # Errors
    /// [`Refused`], or guardrails that can't be read.
    pub fn check(&self, call: &Call) -> failure::Result<()> {
        self.check_all([call])
    }

    /// Checks the requests of one command, before the first is sent.
    ///
    /// # Errors
    /// As [`Guard::check`], for one of them or for all of them together.
    pub fn check_all<'c>(&self, calls: impl IntoIterator<Item = &'c Call>) -> failure::Result<()> {
        let calls: Vec<&Call> = calls.into_iter().filter(|call| !only_reads(call)).collect();
        if calls.is_empty() || self.is_open() {
            return Ok(());
        }
        let reaches: Vec<Reach> = calls.iter().map(|call| reach(call)).collect();
        if reaches.iter().all(|reach| *reach == Reach::Nobody) {
            return Ok(());
        }
        let all: Vec<Recipient> = reaches.iter().flat_map(|reach| reach.people().iter().cloned()).collect();
        let (rails, opted_out) = (self.rails()?, self.opted_out(Some(&all))?);
        for (call, reach) in calls.iter().zip(&reaches) {
            rails.check(call, reach, &opted_out).map_err(|refused| self.explained(refused))?;
        }
        Ok(rails.check_people_count(&all)?)
    }

    /// The guardrails as they are now, for checking many recipients.
    ///
    /// # Errors
    /// They can't be read.
    pub fn rules(&self) -> failure::Result<Rules<'_>> {
        Ok(Rules { rails: self.rails()?, opted_out: self.opted_out(None)?, plain: &self.plain })
    }

    /// Whether there are no guardrails, which a look at the file's place tells.
    fn is_open(&self) -> bool {
        let Allow { profile, environment } = &self.allow;
        let is_set = profile.is_some() || environment.is_some() || self.max_recipients.value.is_some();
        let has_read = || self.known.lock().unwrap_or_else(PoisonError::into_inner).stamp.is_some();
        !is_set && !has_read() && matches!(self.list.stamp(), Ok(None))
    }

    /// The guardrails in force and where each comes from, for people.
    ///
    /// # Errors
    /// They can't be read.
    pub fn summary(&self) -> failure::Result<String> {
        let rails = self.rails()?;
        let opted_out = self.opted_out(None)?;
        let mut parts: Vec<String> = rails
            .allow
            .iter()
            .map(|list| match list.rail.len() {
                0 => format!("nobody may be texted: {}", list.origin),
                1 => format!("an allow list of 1 entry: {}", list.origin),
                entries => format!("an allow list of {} entries: {}", count(entries as u64), list.origin),
            })
            .collect();
        if parts.is_empty() {
            parts.push("everybody may be texted".to_owned());
        }
        parts.extend(
            rails.max_recipients.iter().map(|cap| format!("at most {} at once: {}", cap.rail, cap.origin)),
        );
        let opt_outs = match opted_out.len() {
            0 => "no opt-outs".to_owned(),
            1 => "1 opt-out".to_owned(),
            entries => format!("{} opt-outs", count(entries as u64)),
        };
        parts.push(match self.list.path() {
            Some(path) => format!("{opt_outs}: {}", path.display()),
            None => format!("{opt_outs}: there is no place for a list (HOME is not set)"),
        });
        Ok(parts.join("; "))
    }

    /// The opt-outs, all or those of `few` people. The file is read again if it has changed since.
    fn opted_out(&self, few: Option<&[Recipient]>) -> failure::Result<Arc<OptedOut>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let stamp = self.list.stamp()?;
        // Whoever has checked many recipients will check more.
        let few = few.filter(|few| few.len() <= FEW && !known.opted_out.is_sorted());
        let is_known = match few {
            Some(few) => known.opted_out.covers(few),
            None => known.opted_out.is_sorted(),
        };
        // What was read from a list that vanishes still holds: whoever changes it may be about to write it again.
        if stamp.is_some() && (stamp != known.stamp || !is_known) {
            let (mut opted_out, stamp) = self.list.opted_out(&self.book(), few)?;
            if few.is_none() {
                opted_out.sort();
            }
            if stamp.is_some() {
                *known = Known { stamp, opted_out: Arc::new(opted_out) };
            }
        }
        Ok(known.opted_out.clone())
    }

    fn book(&self) -> Book<'_> {
        Book { country: self.country, aliases: &self.aliases }
    }

    /// The settings, which are read once.
    fn rails(&self) -> failure::Result<&Guardrails> {
        if let Some(rails) = self.rails.get() {
            return Ok(rails);
        }
        let layers = self.allow.profile.iter().chain(&self.allow.environment);
        let allow = layers.map(|layer| allow_list(layer, &self.book())).collect::<Result<_, _>>()?;
        let max_recipients = self
            .max_recipients
            .value
            .map(|rail| Sourced { rail, origin: source("max_recipients", &self.max_recipients.origin) });
        Ok(self.rails.get_or_init(|| Guardrails { allow, max_recipients }))
    }

    /// The refusal with the entry of the list that caused it.
    fn explained(&self, refused: Refused) -> Refused {
        let Refused::OptedOut { who, .. } = refused else { return refused };
        let entries = self.list.entries(&self.book()).unwrap_or_default();
        let entry = entries.into_iter().find(|entry| key(&entry.recipient) == key(&who));
        let place = self.list.path().map(|path| path.display().to_string()).unwrap_or_default();
        let entry = entry
            .map(|entry| (format!("{place}:{}", entry.line), format!("{} {}", self.remove, quote(&who))));
        Refused::OptedOut { entry, who }
    }
}

/// Reads an allow list.
///
/// # Errors
/// An entry that can't be read, with its place: exit 3 in the file, exit 2 in the variable.
pub fn allow_list(layer: &AllowLayer, book: &Book<'_>) -> failure::Result<Sourced<AllowList>> {
    let entries = layer.entries.iter().map(|entry| entry.text.as_str());
    match AllowList::read(entries, book) {
        Ok(rail) => Ok(Sourced { rail, origin: source("allow", &layer.origin) }),
        Err((position, error)) => {
            let place = layer.entries.get(position).map_or(&layer.place, |entry| &entry.place);
            let (message, hint) = (format!("{place}: {error}"), error.hint());
            Err(match place {
                Place::File { .. } => Failure::Settings { message, hint },
                Place::Env(_) | Place::Flag(_) | Place::Argument(_) => Failure::Usage { message, hint },
            }
            .into())
        }
    }
}

/// Where a guardrail comes from.
fn source(key: &str, origin: &Origin) -> String {
    match origin {
        Origin::Profile { profile, .. } => format!("`{key}` in profile {profile}"),
        Origin::Flag(name) | Origin::Env(name) | Origin::File(name) => (*name).to_owned(),
        Origin::Default => key.to_owned(),
    }
}
