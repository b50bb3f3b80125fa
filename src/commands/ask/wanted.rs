//! Which messages are accepted as the answer: whose, and what they say.

use regex_lite::Regex;

use crate::cli::ask::Ask;
use crate::commands::support::pattern;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::guard::{comparable, key};
use crate::recipients::Recipient;

/// What the options accept.
#[derive(Debug)]
pub(super) struct Wanted {
    rule: Rule,
    /// The person whose messages count, if it is only one's.
    member: Option<String>,
}

#[derive(Debug)]
enum Rule {
    /// Any message.
    Any,
    /// The words as they were given, and as they are compared.
    Choices(Vec<(String, String)>),
    Match(Regex),
}

impl Wanted {
    /// Reads the options for a question to `recipient`.
    ///
    /// # Errors
    /// [`Failure::Usage`] for choices that can't be told apart, a pattern that is none, a member who isn't in the chat.
    pub(super) fn read(arguments: &Ask, recipient: &Recipient, session: &Session) -> failure::Result<Self> {
        let rule = match &arguments.pattern {
            Some(pattern) => Rule::Match(regex(pattern)?),
            None if arguments.choice.is_empty() => Rule::Any,
            None => Rule::Choices(choices(&arguments.choice)?),
        };
        if arguments.reprompt.is_some() && matches!(rule, Rule::Any) {
            return Err(Failure::usage(
                "--reprompt needs --choice or --match: without them every message is an answer",
                "add a --choice for each word to accept, or leave out --reprompt",
            ));
        }
        let member =
            arguments.from_member.as_deref().map(|text| member(text, recipient, session)).transpose()?;
        Ok(Self { rule, member })
    }

    /// Whether messages by this person count.
    pub(super) fn counts(&self, writer: Option<&str>) -> bool {
        self.member.as_ref().is_none_or(|member| writer.is_some_and(|writer| key(writer) == key(member)))
    }

    /// The answer that a text is; `None` if it isn't accepted.
    pub(super) fn answer(&self, text: &str) -> Option<String> {
        match &self.rule {
            Rule::Any => Some(text.to_owned()),
            Rule::Choices(choices) => {
                let text = comparable(text);
                choices.iter().find(|(_, compared)| *compared == text).map(|(word, _)| word.clone())
            }
            Rule::Match(regex) => {
                let found = regex.captures(text)?;
                // A pattern without a group accepts the whole message.
                let group = (found.len() > 1).then(|| found.get(1).map_or("", |group| group.as_str()));
                Some(group.unwrap_or(text).to_owned())
            }
        }
    }
}

fn regex(text: &str) -> failure::Result<Regex> {
    pattern::read("--match", text, "quote it for the shell, for example --match '(\\d{6})'")
}

fn choices(words: &[String]) -> failure::Result<Vec<(String, String)>> {
    let mut choices: Vec<(String, String)> = Vec::new();
    for word in words {
        let compared = comparable(word);
        if compared.is_empty() {
            return Err(Failure::usage(
                format!("--choice: {word:?} is blank"),
                "check whether a variable in the command is empty",
            ));
        }
        if let Some((other, _)) = choices.iter().find(|(_, there)| *there == compared) {
            return Err(Failure::usage(
                format!(
                    "--choice: {word:?} and {other:?} can't be told apart: case and punctuation are ignored"
                ),
                "leave out one of them",
            ));
        }
        choices.push((word.clone(), compared));
    }
    Ok(choices)
}

/// The person that `--from-member` names, in the form that the API takes.
fn member(text: &str, recipient: &Recipient, session: &Session) -> failure::Result<String> {
    let member = session.recipient(text)?;
    let id = member.chat_id();
    if !matches!(member, Recipient::Phone(_) | Recipient::Email(_)) {
        return Err(Failure::usage(
            format!("--from-member: {id} is not one person"),
            "give the phone number or the email address of one member",
        ));
    }
    let is_in = match recipient {
        // Its members aren't known here.
        Recipient::Group(_) => true,
        _ => recipient.members().iter().any(|there| key(&there.chat_id()) == key(&id)),
    };
    if is_in {
        return Ok(id);
    }
    Err(Failure::usage(
        format!("--from-member: {id} isn't in the chat with {}", recipient.chat_id()),
        "give one of the people in CHAT, or leave out --from-member",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rule: Rule) -> Wanted {
        Wanted { rule, member: None }
    }

    #[test]
    fn a_choice_is_the_whole_message_as_it_was_given() {
        let words = ["Yes", "roll back", "👍"].map(str::to_owned);
        let wanted = of(Rule::Choices(choices(&words).unwrap()));
        for (text, answer) in [
            (" yes.", Some("Yes")),
            ("ＹＥＳ！", Some("Yes")),
            ("Roll-Back", Some("roll back")),
            ("👍", Some("👍")),
            ("yes please", None),
            ("yes 👎", None),
            ("", None),
        ] {
            assert_eq!(wanted.answer(text).as_deref(), answer, "{text:?}");
        }
    }

    #[test]
    fn a_pattern_is_looked_for_and_its_first_group_is_the_answer() {
        let matched = |pattern: &str, text: &str| of(Rule::Match(regex(pattern).unwrap())).answer(text);
        assert_eq!(matched(r"(\d{6})", "It's 123456.").as_deref(), Some("123456"));
        assert_eq!(matched(r"\d{6}", "It's 123456.").as_deref(), Some("It's 123456."));
        assert_eq!(matched(r"^(?i:(no)|yes)$", "Yes").as_deref(), Some(""));
        assert_eq!(matched(r"(\d{6})", "soon"), None);
        let error = regex("(").unwrap_err().to_string();
        assert_eq!(error, "--match: \"(\" is not a regular expression: found open group without closing ')'");
    }

    #[test]
    fn choices_can_be_told_apart() {
        let read = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            choices(&words).map(|choices| choices.len()).map_err(|error| error.to_string())
        };
        assert_eq!(read(&["1", "2"]), Ok(2));
        assert!(read(&["yes", "Yes!"]).unwrap_err().contains("can't be told apart"));
        assert!(read(&[" "]).unwrap_err().contains("blank"));
    }

    #[test]
    fn a_person_is_recognized_in_every_spelling() {
        let wanted = Wanted { rule: Rule::Any, member: Some("Ada@Example.com".to_owned()) };
        assert!(wanted.counts(Some("ada@example.com")));
        assert!(!wanted.counts(Some("bob@example.com")));
        assert!(!wanted.counts(None));
        assert!(of(Rule::Any).counts(None));
    }
}
