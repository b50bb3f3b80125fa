//! Builds the request's body from the options, and checks every rule that can be checked before anything is sent. The rules
//! themselves are in `message`.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::session::Session;
use crate::cli::body::{Body, MessageArgs};
use crate::failure::{self, Failure};
use crate::message;
use crate::reader;

/// The body of the message, and whether standard input was used for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The JSON body.
    pub body: Map<String, Value>,
    /// Whether standard input was read for it.
    pub from_stdin: bool,
}

/// Reads, assembles and checks the body.
///
/// # Errors
/// [`Failure::Usage`] for whatever the API would refuse, as far as that can be checked locally.
pub fn assemble(arguments: &MessageArgs, session: &mut Session) -> failure::Result<Content> {
    let mut stdin = Stdin::default();
    let options = &arguments.options;
    let mut body = match &options.body {
        Some(source) if source == "-" => parse_object("--body", &stdin.read("--body", session)?)?,
        source => given_body(source.as_deref())?,
    };
    attachments(options, &mut body)?;
    if let Some(text) = text(arguments, &body, &mut stdin, session)? {
        body.insert("text".into(), text);
    }
    metadata(options, &mut body)?;
    message::check_metadata(&body).map_err(|error| refused(&error))?;
    others(options, &mut body, session)?;
    message::check(&body).map_err(|error| match (&error, body.get("text")) {
        (message::Error::NoContent, Some(Value::String(text))) => {
            Failure::usage(format!("the text in --body is empty{}", blank(text)), NOTHING_TO_SEND)
        }
        _ => refused(&error),
    })?;
    Ok(Content { body, from_stdin: stdin.is_used() })
}

/// The body from the options alone, for many messages: without a text. Whether there is content, and how large the metadata
/// is, must be checked for each message.
///
/// # Errors
/// As [`assemble`]; and `--body -`, since standard input may be the messages.
pub fn of_options(options: &Body, session: &mut Session) -> failure::Result<Map<String, Value>> {
    if options.body.as_deref() == Some("-") {
        return Err(Failure::usage(
            "--body can't be read from standard input here",
            "give it as a file: --body @FILE",
        ));
    }
    let mut body = given_body(options.body.as_deref())?;
    attachments(options, &mut body)?;
    metadata(options, &mut body)?;
    others(options, &mut body, session)?;
    match message::check(&body) {
        Err(error @ (message::Error::EffectWithParts | message::Error::PartsWithOthers)) => {
            Err(refused(&error))
        }
        _ => Ok(body),
    }
}

const NOTHING_TO_SEND: &str = "give a text after the recipient, or an attachment with -a";

/// The end of the error for a text that is not empty but shows nothing.
fn blank(text: &str) -> &'static str {
    if text.is_empty() { "" } else { ": it contains only blanks or invisible characters" }
}

/// The error of a rule, in terms of the options.
fn refused(error: &message::Error) -> failure::Error {
    use message::Error;
    let message = match error {
        Error::ReplyTarget(_) | Error::ReplyPart(_) => format!("--reply-to: {error}"),
        Error::MetadataType => "`metadata` in --body is not an object".to_owned(),
        Error::NoContent => "there is nothing to send: --body has no text, attachments or parts".to_owned(),
        Error::BlankText => "one of the texts in --body is empty or blank".to_owned(),
        Error::ReplyWithSeveral => {
            "--reply-to can't be used with several texts: a reply is one message".to_owned()
        }
        _ => error.to_string(),
    };
    let hint = match error {
        Error::NoContent => NOTHING_TO_SEND,
        Error::EffectWithParts => "leave out --effect, or send plain text",
        Error::PartsWithOthers => "put the text into `parts`, or leave `parts` out of --body",
        Error::ReplyWithSeveral => "send the first text with --reply-to, and the others after it",
        _ => error.hint(),
    };
    Failure::usage(message, hint)
}

/// The idempotency key that was given, or a random one.
///
/// # Errors
/// [`Failure::Usage`] for an invalid key.
pub fn key(given: Option<&str>) -> failure::Result<String> {
    message::key::given_or_new(given).map_err(|error| Failure::usage(error.to_string(), error.hint()))
}

/// The body from `--body`, unless that is standard input.
fn given_body(source: Option<&str>) -> failure::Result<Map<String, Value>> {
    source.map_or_else(|| Ok(Map::new()), |source| object("--body", source))
}

fn attachments(options: &Body, body: &mut Map<String, Value>) -> failure::Result<()> {
    if options.attach.is_empty() {
        return Ok(());
    }
    let attachments: Result<Vec<Value>, _> =
        options.attach.iter().map(|attachment| message::attachment(attachment)).collect();
    body.insert("attachments".into(), attachments.map_err(|error| refused(&error))?.into());
    Ok(())
}

/// Standard input, which can be read for one purpose only.
#[derive(Debug, Default)]
pub(in crate::commands) struct Stdin {
    user: Option<&'static str>,
}

impl Stdin {
    /// Whether it was read.
    pub(in crate::commands) fn is_used(&self) -> bool {
        self.user.is_some()
    }

    /// Reads it to its end for `user`.
    pub(in crate::commands) fn read(
        &mut self,
        user: &'static str,
        session: &mut Session,
    ) -> failure::Result<String> {
        if let Some(first) = self.user.replace(user) {
            let message = if first == user {
                format!("{user} can't be read from standard input twice")
            } else {
                format!("{first} and {user} can't both be read from standard input")
            };
            return Err(Failure::usage(message, "give one of them as a file"));
        }
        session.stdin.read()
    }
}

fn text(
    arguments: &MessageArgs,
    body: &Map<String, Value>,
    stdin: &mut Stdin,
    session: &mut Session,
) -> failure::Result<Option<Value>> {
    let has_content = message::names_content(body);
    if let Some(file) = &arguments.text_file {
        let text =
            if file == "-" { stdin.read("the text", session)? } else { read_file("--text-file", file)? };
        return one_text(text, &format!("--text-file {file}")).map(Some);
    }
    match arguments.text.as_slice() {
        [] if has_content => Ok(None),
        [] if session.output.terminals.stdin => Err(Failure::usage(
            "there is nothing to send",
            "give a text after the recipient, an attachment with -a, or pipe the text in",
        )),
        [] => {
            let text = stdin.read("the text", session)?;
            one_text(text, "standard input").map(Some)
        }
        [only] if only == "-" => {
            let text = stdin.read("the text", session)?;
            one_text(text, "standard input").map(Some)
        }
        [only] => given_text(only).map(Some),
        several => {
            let mut texts = Vec::new();
            for text in several {
                texts.push(if text == "-" {
                    one_text(stdin.read("the text", session)?, "standard input")?
                } else {
                    given_text(text)?
                });
            }
            Ok(Some(texts.into()))
        }
    }
}

/// A text that was given as an argument.
///
/// # Errors
/// [`Failure::Usage`] if nothing in it can be seen.
pub fn given_text(text: &str) -> failure::Result<Value> {
    if message::is_blank(text) {
        return Err(Failure::usage(
            format!("the text is empty{}", blank(text)),
            "check whether a variable in the command is empty: a message needs text",
        ));
    }
    Ok(text.into())
}

/// The text of a pipe or a file without the newline at its end.
fn one_text(mut text: String, from: &str) -> failure::Result<Value> {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    if message::is_blank(&text) {
        let why = if text.is_empty() { "is empty" } else { "contains only blanks or invisible characters" };
        return Err(Failure::usage(
            format!("no text was given: {from} {why}"),
            "pass it as an argument, with --text-file, or on standard input",
        ));
    }
    Ok(text.into())
}

/// The text of the file that `option` names.
pub(in crate::commands) fn read_file(option: &str, path: &str) -> failure::Result<String> {
    let read = reader::open(Path::new(path)).and_then(reader::text);
    read.map_err(|why| {
        let message = format!("{option}: {path:?} can't be read: {why}");
        Failure::Usage { message, hint: why.hint() }.into()
    })
}

/// A JSON object from `JSON` or `@FILE`.
fn object(option: &str, source: &str) -> failure::Result<Map<String, Value>> {
    match source.strip_prefix('@') {
        Some(path) => parse_object(option, &read_file(option, path)?),
        None => parse_object(option, source),
    }
}

fn parse_object(option: &str, text: &str) -> failure::Result<Map<String, Value>> {
    let hint = r#"give an object, such as {"key":"value"}, or @FILE"#;
    // A shell may have put a file with a byte order mark into the argument.
    match serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::usage(format!("{option} is JSON, but not an object"), hint)),
        Err(error) => Err(Failure::usage(format!("{option} is not JSON: {error}"), hint)),
    }
}

fn metadata(options: &Body, body: &mut Map<String, Value>) -> failure::Result<()> {
    message::check_metadata_type(body).map_err(|error| refused(&error))?;
    if options.metadata.is_empty() && options.metadata_json.is_none() {
        return Ok(());
    }
    let Some(metadata) = body.entry("metadata").or_insert_with(|| json!({})).as_object_mut() else {
        return Err(refused(&message::Error::MetadataType));
    };
    if let Some(source) = &options.metadata_json {
        metadata.extend(object("--metadata-json", source)?);
    }
    for pair in &options.metadata {
        let Some((key, value)) = pair.split_once('=').filter(|(key, _)| !key.is_empty()) else {
            return Err(Failure::usage(
                format!("--metadata: {pair:?} is not KEY=VALUE"),
                "write it as KEY=VALUE, such as -m order=42",
            ));
        };
        metadata.insert(key.to_owned(), value.into());
    }
    Ok(())
}

fn others(options: &Body, body: &mut Map<String, Value>, session: &Session) -> failure::Result<()> {
    if options.typing || options.no_typing {
        body.insert("use_typing_indicator".into(), options.typing.into());
    }
    // A sender in --body is more specific than a setting.
    if (options.from.is_some() || !body.contains_key("from_number"))
        && let Some(sender) = session.sender()?
    {
        body.insert("from_number".into(), sender.as_str().into());
    }
    if let Some(effect) = options.effect {
        body.insert("effect".into(), effect.name().into());
    }
    if let Some(target) = &options.reply_to {
        let target = message::reply_target(target).map_err(|error| refused(&error))?;
        body.insert("reply_to".into(), target);
    }
    if options.share_contact {
        body.insert("share_contact".into(), true.into());
    }
    Ok(())
}
