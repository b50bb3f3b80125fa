//! A rule for faults: read from text such as `POST /chats/*/messages status=503 retry-after=2 first=2`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use percent_encoding::percent_decode_str;

use crate::duration::parse_duration;

/// A rule for faults: to which requests it applies, what happens to them, and how often.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    /// As it was written, with single blanks.
    pub(super) text: String,
    /// None for any.
    method: Option<String>,
    /// The segments of the path.
    path: Vec<Segment>,
    pub(super) when: When,
    answer: Option<Answer>,
    delay: Duration,
    after: bool,
}

/// Why a text is no rule for faults: what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidFault(String);

/// When it is a rule's turn, of the requests that it counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum When {
    Always,
    First(u64),
    /// Each nth.
    Every(u64),
    /// In percent.
    Chance(f64),
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::sandbox) struct Fault {
    /// The rule, as it was written.
    pub(in crate::sandbox) rule: String,
    /// How long it waits.
    pub(in crate::sandbox) delay: Duration,
    /// Whether the request is carried out first.
    pub(in crate::sandbox) after: bool,
    /// What is answered in place of the API; none if it is only late.
    pub(in crate::sandbox) answer: Option<Answer>,
}

/// What is answered in place of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Answer {
    /// An error of the API.
    Status {
        status: u16,
        /// In seconds.
        retry_after: Option<u64>,
    },
    /// Nothing: the connection is reset.
    Reset,
    /// The beginning of an answer.
    Truncate,
    /// A success that isn't JSON.
    Garbage,
}

/// A segment of a path: the texts around its `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Segment(Vec<Vec<u8>>);

impl FaultRule {
    /// Whether it is about a request; `path` is below the base path, as it was sent.
    pub(super) fn matches(&self, method: &str, path: &str) -> bool {
        let mut segments = path.split('/').skip(1);
        self.method.as_ref().is_none_or(|own| own.eq_ignore_ascii_case(method))
            && self.path.iter().all(|own| segments.next().is_some_and(|segment| own.matches(segment)))
            && segments.next().is_none()
    }

    pub(super) fn fault(&self) -> Fault {
        let FaultRule { text, answer, delay, after, .. } = self;
        Fault { rule: text.clone(), delay: *delay, after: *after, answer: *answer }
    }
}

impl Segment {
    fn of(pattern: &str) -> Segment {
        Segment(pattern.split('*').map(|part| percent_decode_str(part).collect()).collect())
    }

    fn matches(&self, segment: &str) -> bool {
        let segment: Vec<u8> = percent_decode_str(segment).collect();
        let (first, rest) =
            self.0.split_first().map_or((&[][..], &[][..]), |(first, rest)| (&first[..], rest));
        let Some(mut left) = segment.strip_prefix(first) else { return false };
        let Some((last, middle)) = rest.split_last() else { return left.is_empty() };
        for part in middle {
            let found = (0..=left.len()).find(|&at| left[at..].starts_with(part));
            let Some(at) = found else { return false };
            left = &left[at + part.len()..];
        }
        left.ends_with(last)
    }
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for FaultRule {
    type Err = InvalidFault;

    fn from_str(text: &str) -> Result<FaultRule, InvalidFault> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let [method, path, options @ ..] = words.as_slice() else {
            return Err(wrong(
                "expected a method, a path and a fault, such as \"POST /chats/*/messages status=503\"",
            ));
        };
        if *method != "*" && !method.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return Err(wrong(format!("{method:?} is no method: use GET, POST, PUT, PATCH, DELETE or *")));
        }
        let Some(segments) = path.strip_prefix('/') else {
            return Err(wrong(format!("{path:?} is no path: it begins with /, and is below the base URL")));
        };
        let mut read = Options::default();
        for option in options {
            read.add(option)?;
        }
        let answer = read.answer()?;
        if answer.is_none() && read.delay.is_none() {
            return Err(wrong("says nothing to do: add status=N, delay=DUR, reset, truncate or garbage"));
        }
        Ok(FaultRule {
            text: words.join(" "),
            method: (*method != "*").then(|| (*method).to_owned()),
            path: segments.split('/').map(Segment::of).collect(),
            when: read.when.unwrap_or(When::Always),
            answer,
            delay: read.delay.unwrap_or_default(),
            after: read.after,
        })
    }
}

/// The words after the path.
#[derive(Debug, Default)]
struct Options {
    status: Option<u16>,
    retry_after: Option<u64>,
    delay: Option<Duration>,
    instead: Option<Answer>,
    after: bool,
    when: Option<When>,
}

impl Options {
    fn add(&mut self, option: &str) -> Result<(), InvalidFault> {
        let (name, value) =
            option.split_once('=').map_or((option, None), |(name, value)| (name, Some(value)));
        match (name, value) {
            ("status", Some(value)) => set(&mut self.status, name, status(value)?),
            ("retry-after", Some(value)) => set(&mut self.retry_after, name, whole(name, value, 0)?),
            ("delay", Some(value)) => {
                let delay = parse_duration(value).map_err(|why| wrong(format!("delay={value}: {why}")))?;
                set(&mut self.delay, name, delay)
            }
            ("reset", None) => self.instead(Answer::Reset),
            ("truncate", None) => self.instead(Answer::Truncate),
            ("garbage", None) => self.instead(Answer::Garbage),
            ("after", None) => {
                self.after = true;
                Ok(())
            }
            ("first", Some(value)) => self.when(When::First(whole(name, value, 1)?)),
            ("every", Some(value)) => self.when(When::Every(whole(name, value, 1)?)),
            ("chance", Some(value)) => self.when(When::Chance(percent(value)?)),
            _ => Err(wrong(format!(
                "{option:?} is not known: use status=N, retry-after=S, delay=DUR, reset, truncate, garbage, after, first=N, every=N or chance=P%"
            ))),
        }
    }

    fn instead(&mut self, answer: Answer) -> Result<(), InvalidFault> {
        match self.instead.replace(answer) {
            Some(other) if other != answer => Err(wrong("give one of reset, truncate and garbage")),
            _ => Ok(()),
        }
    }

    fn when(&mut self, when: When) -> Result<(), InvalidFault> {
        match self.when.replace(when) {
            Some(_) => Err(wrong("give one of first=N, every=N and chance=P%")),
            None => Ok(()),
        }
    }

    fn answer(&self) -> Result<Option<Answer>, InvalidFault> {
        match (self.status, self.retry_after, self.instead) {
            (Some(_), _, Some(_)) => Err(wrong("status=N can't be combined with reset, truncate or garbage")),
            (Some(status), retry_after, None) => Ok(Some(Answer::Status { status, retry_after })),
            (None, Some(_), _) => Err(wrong("retry-after=S needs status=N")),
            (None, None, instead) => Ok(instead),
        }
    }
}

fn set<T>(option: &mut Option<T>, name: &str, value: T) -> Result<(), InvalidFault> {
    match option.replace(value) {
        Some(_) => Err(wrong(format!("{name} is given twice"))),
        None => Ok(()),
    }
}

/// The status of an answer that isn't an interim one.
fn status(text: &str) -> Result<u16, InvalidFault> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let status = text.parse().ok().filter(|status| is_digits && (200..=599).contains(status));
    status.ok_or_else(|| wrong(format!("status={text}: expected a number from 200 to 599")))
}

fn whole(name: &str, text: &str, least: u64) -> Result<u64, InvalidFault> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|number| is_digits && *number >= least);
    number.ok_or_else(|| wrong(format!("{name}={text}: expected a whole number, {least} or more")))
}

fn percent(text: &str) -> Result<f64, InvalidFault> {
    let percent = text.strip_suffix('%').unwrap_or(text);
    let is_plain = percent.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = percent.parse().ok().filter(|number| is_plain && (0.0..=100.0).contains(number));
    number.ok_or_else(|| wrong(format!("chance={text}: expected a percentage, such as 20% or 0.5%")))
}

fn wrong(why: impl Into<String>) -> InvalidFault {
    InvalidFault(why.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rule(text: &str) -> FaultRule {
        text.parse().unwrap_or_else(|why| panic!("{text}: {why}"))
    }

    #[test]
    fn the_rule_of_the_contract() {
        let read = rule(" POST  /chats/*/messages status=503 retry-after=2 first=2");
        assert_eq!(read.to_string(), "POST /chats/*/messages status=503 retry-after=2 first=2");
        assert_eq!(read.when, When::First(2));
        let fault = read.fault();
        assert_eq!(fault.answer, Some(Answer::Status { status: 503, retry_after: Some(2) }));
        assert!(!fault.after && fault.delay.is_zero());
    }

    #[test]
    fn paths_match_by_segments() {
        for (pattern, path, is_match) in [
            ("/me", "/me", true),
            ("/me", "/me/numbers", false),
            ("/me/", "/me", false),
            ("/*", "/me", true),
            ("/*", "/", true),
            ("/*", "/me/numbers", false),
            ("/chats/*/messages", "/chats/%2B15551234567/messages", true),
            ("/chats/*/messages", "/chats/a%2Fb/messages", true),
            ("/chats/*/messages", "/chats/a/b/messages", false),
            ("/chats/+15551234567/messages", "/chats/%2B15551234567/messages", true),
            ("/chats/%2B1555*/messages", "/chats/+15551234567/messages", true),
            ("/chats/*567,*/messages", "/chats/%2B15551234567%2Cada@example.com/messages", true),
            ("/chats/*567,*/messages", "/chats/%2B15551234568%2Cada@example.com/messages", false),
            ("/contacts/a*a", "/contacts/a", false),
            ("/contacts/a*a", "/contacts/aa", true),
        ] {
            let rule = rule(&format!("* {pattern} reset"));
            assert_eq!(rule.matches("GET", path), is_match, "{pattern} {path}");
        }
    }

    #[test]
    fn each_kind_of_fault() {
        for (text, answer, after, delay) in [
            ("status=500", Some(Answer::Status { status: 500, retry_after: None }), false, 0),
            ("reset", Some(Answer::Reset), false, 0),
            ("reset after", Some(Answer::Reset), true, 0),
            ("truncate", Some(Answer::Truncate), false, 0),
            ("garbage delay=1s", Some(Answer::Garbage), false, 1000),
            ("delay=250ms after", None, true, 250),
        ] {
            let fault = rule(&format!("GET /me {text}")).fault();
            assert_eq!((fault.answer, fault.after), (answer, after), "{text}");
            assert_eq!(fault.delay, Duration::from_millis(delay), "{text}");
        }
        assert_eq!(rule("GET /me reset chance=12.5%").when, When::Chance(12.5));
        assert_eq!(rule("GET /me reset every=3").when, When::Every(3));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, says) in [
            ("", "expected a method"),
            ("POST", "expected a method"),
            ("POST /me", "says nothing to do"),
            ("POST /me after", "says nothing to do"),
            ("POST /me first=2", "says nothing to do"),
            ("P0ST /me reset", "\"P0ST\" is no method"),
            ("POST me reset", "\"me\" is no path"),
            ("POST /me status=20", "status=20: expected"),
            ("POST /me status=100", "status=100: expected"),
            ("POST /me status=600", "status=600: expected"),
            ("POST /me status=+503", "status=+503: expected"),
            ("POST /me status=503 status=500", "status is given twice"),
            ("POST /me status=503 reset", "status=N can't be combined"),
            ("POST /me reset garbage", "give one of reset"),
            ("POST /me retry-after=2 reset", "retry-after=S needs status=N"),
            ("POST /me status=503 retry-after=soon", "retry-after=soon: expected"),
            ("POST /me delay=soon", "delay=soon: expected"),
            ("POST /me reset first=0", "first=0: expected"),
            ("POST /me reset first=1 every=2", "give one of first=N"),
            ("POST /me reset chance=101%", "chance=101%: expected"),
            ("POST /me reset chance=-1%", "chance=-1%: expected"),
            ("POST /me reset chance=inf", "chance=inf: expected"),
            ("POST /me explode", "\"explode\" is not known"),
            ("POST /me reset=1", "\"reset=1\" is not known"),
        ] {
            let why = text.parse::<FaultRule>().expect_err(text).to_string();
            assert!(why.contains(says), "{text}: {why}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_rule_or_refused(text in "[A-Z*]{0,4} ?/?[a-z*/%2]{0,12} ?([a-z-]{0,9}=?[0-9a-z.%]{0,4} ?){0,3}", path in "/[ -~]{0,12}") {
            if let Ok(rule) = text.parse::<FaultRule>() {
                rule.matches("GET", &path);
                prop_assert_eq!(rule.to_string().parse::<FaultRule>(), Ok(rule));
            }
        }
    }
}
