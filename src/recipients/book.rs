//! Reading recipients: text, a default country and aliases -> `Recipient`. Lists and aliases are read here; single phone
//! numbers and email addresses in their own modules.

use std::collections::BTreeMap;

use super::errors::{Error, Problem};
use super::phone::completed;
use super::spreadsheet::{damage, unmarked};
use super::text::clean;
use super::{Address, Country, Email, GROUP, Group, Phone, Recipient};

/// Names for people, without the `@`, and the recipients that each stands for, as they can be typed. Aliases may be among
/// them.
pub type Aliases = BTreeMap<String, Vec<String>>;

/// Fewest digits of a number without a country code in a list. Shorter ones are fixed lines of small islands and old
/// exchanges, which can be written with `+`.
const SHORTEST_LISTED: usize = 7;

/// How alike an alias must be to be suggested (Jaro-Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

/// The settings that recipients are read by.
#[derive(Debug, Clone, Copy)]
pub struct Book<'a> {
    /// The country of numbers without a country code; if none, they are refused.
    pub country: Option<Country>,
    /// The aliases of the configuration.
    pub aliases: &'a Aliases,
}

impl Book<'_> {
    /// Reads a recipient: a phone number in any usual form, an email address, a group, an
    /// `@alias`, or a list of those with commas between. Members that are the same are one, and a
    /// list of one is that one.
    ///
    /// # Errors
    ///
    /// If the text, or a part of it, is none of these; if a number can't exist (its country calling
    /// code, or its length, by ITU-T E.164 and libphonenumber's metadata), has no country, or is an
    /// emergency number; if a group is in a list; if an alias is unknown, empty or circular.
    pub fn recipient(&self, text: &str) -> Result<Recipient, Error> {
        if let Some(phone) = Phone::e164(text) {
            return Ok(Recipient::Phone(phone));
        }
        let mut found = Collected::default();
        self.collect(text, false, &mut Vec::new(), &mut found)?;
        if let Some(group) = found.group {
            return Ok(Recipient::Group(group));
        }
        let mut all = found.addresses;
        match all.pop() {
            Some(only) if all.is_empty() => Ok(only.into()),
            Some(last) => {
                all.push(last);
                Ok(Recipient::Several(all))
            }
            None => Err(Error::new(text, Problem::Blank)),
        }
    }

    /// Reads a single phone number: no alias, no list.
    ///
    /// # Errors
    ///
    /// If the text is not a phone number that [`Book::recipient`] would take.
    pub fn phone(&self, text: &str) -> Result<Phone, Error> {
        let cleaned = clean(text);
        let read = match encoded(&cleaned).or_else(|| damage(&cleaned)) {
            Some(problem) => Err(problem),
            None if cleaned.is_empty() => Err(Problem::Blank),
            None if cleaned.contains(['@', ',']) => Err(Problem::NotAPhone),
            None => unmarked(&cleaned).and_then(|number| Phone::read(&number, self.country)),
        };
        read.map_err(|problem| self.refused(text, problem))
    }

    /// The form in which to store a text that [`Book::recipient`] reads: it names the same recipient in any country. An
    /// alias stays an alias.
    ///
    /// # Errors
    ///
    /// As [`Book::recipient`].
    pub fn stored(&self, text: &str) -> Result<String, Error> {
        let cleaned = clean(text);
        if cleaned.starts_with('@') && !cleaned.contains(',') {
            return self.recipient(text).map(|_| cleaned);
        }
        Ok(self.recipient(text)?.chat_id())
    }

    /// Adds everyone the text names to `found`. `path` is the aliases being read, outermost first.
    fn collect<'b>(
        &'b self,
        text: &str,
        in_list: bool,
        path: &mut Vec<&'b str>,
        found: &mut Collected<'b>,
    ) -> Result<(), Error> {
        if let Some(problem) = damage(text) {
            return Err(self.refused(text, problem));
        }
        let members: Vec<&str> = text.split(',').collect();
        let in_list = in_list || members.len() > 1;
        for member in &members {
            let cleaned = clean(member);
            if cleaned.is_empty() {
                let problem = match members.len() {
                    1 => Problem::Blank,
                    _ => Problem::EmptyMember,
                };
                return Err(Error::new(text, problem));
            }
            if let Some(name) = cleaned.strip_prefix('@') {
                self.expand(member.trim(), name, in_list, path, found)?;
                continue;
            }
            let read = match self.read_one(&cleaned, in_list) {
                Ok(Recipient::Phone(_)) if in_list && is_fragment(&cleaned) => Err(Problem::Fragment),
                read => read,
            };
            found.add(read.map_err(|problem| self.refused(member.trim(), problem))?);
        }
        Ok(())
    }

    /// Adds everyone an alias stands for, unless it was added before: aliases of aliases can't multiply.
    fn expand<'b>(
        &'b self,
        typed: &str,
        name: &str,
        in_list: bool,
        path: &mut Vec<&'b str>,
        found: &mut Collected<'b>,
    ) -> Result<(), Error> {
        let Some((name, stands_for)) = self.aliases.get_key_value(name) else {
            return Err(Error::new(typed, self.unknown_alias(name)));
        };
        if let Some(start) = path.iter().position(|outer| outer == name) {
            let mut names: Vec<String> = path.iter().skip(start).map(|n| format!("@{n}")).collect();
            names.push(format!("@{name}"));
            return Err(Error::new(typed, Problem::AliasCycle(names.join(" -> "))));
        }
        if found.aliases.contains(&name.as_str()) {
            return Ok(());
        }
        if stands_for.is_empty() {
            return Err(Error::new(typed, Problem::EmptyAlias(name.clone())));
        }
        path.push(name);
        for text in stands_for {
            self.collect(text, in_list || stands_for.len() > 1, path, found)
                .map_err(|error| error.within(name))?;
        }
        path.pop();
        found.aliases.push(name);
        Ok(())
    }

    fn read_one(&self, text: &str, in_list: bool) -> Result<Recipient, Problem> {
        if let Some(problem) = encoded(text) {
            return Err(problem);
        }
        if text.contains('@') {
            if text.contains(';') {
                return Err(Problem::Semicolon);
            }
            return Email::read(text).map(Recipient::Email);
        }
        let text = &*unmarked(text)?;
        if text.starts_with(GROUP) {
            let group = Group::read(text)?;
            if in_list {
                return Err(Problem::GroupInList);
            }
            return Ok(Recipient::Group(group));
        }
        match Phone::read(text, self.country) {
            Ok(phone) => Ok(Recipient::Phone(phone)),
            Err(Problem::NotAPhone) => Err(Problem::Unrecognized {
                alias: self.aliases.get_key_value(text).map(|(name, _)| name.clone()),
            }),
            Err(problem) => Err(problem),
        }
    }

    fn refused(&self, text: &str, problem: Problem) -> Error {
        Error::new(text, completed(problem, self.country))
    }

    fn unknown_alias(&self, name: &str) -> Problem {
        if !is_alias_name(name) {
            return Problem::AliasName;
        }
        let likeness = |known: &str| strsim::jaro_winkler(&known.to_lowercase(), &name.to_lowercase());
        let nearest = self
            .aliases
            .keys()
            .map(|known| (likeness(known), known))
            .filter(|(likeness, _)| *likeness >= ALIKE)
            .max_by(|one, other| one.0.total_cmp(&other.0));
        Problem::UnknownAlias { name: name.to_owned(), nearest: nearest.map(|(_, known)| known.clone()) }
    }
}

/// Whether the text can be an alias's name, or a profile's: 1 to 64 ASCII letters, digits, `-` and `_`, which need no
/// quotes in TOML or in a shell.
#[must_use]
pub fn is_alias_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}

/// Whether a member of a list is such a short number without a country code that it is probably part of the
/// number next to it: grouped with a comma (`0664,1234567`), or split by the shell at an unquoted space.
fn is_fragment(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = text.chars().all(|c| c.is_ascii_digit() || " -./()".contains(c));
    is_number && (1..SHORTEST_LISTED).contains(&digits)
}

/// The recipients read so far.
#[derive(Default)]
struct Collected<'b> {
    group: Option<Group>,
    addresses: Vec<Address>,
    aliases: Vec<&'b str>,
}

impl Collected<'_> {
    fn add(&mut self, recipient: Recipient) {
        let address = match recipient {
            Recipient::Group(group) => {
                self.group = Some(group);
                return;
            }
            Recipient::Phone(phone) => Address::Phone(phone),
            Recipient::Email(email) => Address::Email(email),
            // One member is never several: commas were taken apart before.
            Recipient::Several(_) => return,
        };
        if !self.addresses.iter().any(|known| known.same(&address)) {
            self.addresses.push(address);
        }
    }
}

/// The problem of text copied from a URL, which would be encoded twice.
fn encoded(text: &str) -> Option<Problem> {
    const CODES: [(&str, &str); 4] = [("%2b", "+"), ("%2c", ","), ("%40", "@"), ("%20", " ")];
    if !text.contains('%') {
        return None;
    }
    let mut decoded = text.to_owned();
    for (code, plain) in CODES {
        decoded = decoded.replace(code, plain);
        decoded = decoded.replace(&code.to_ascii_uppercase(), plain);
    }
    (decoded != text).then_some(Problem::PercentEncoded { decoded })
}
