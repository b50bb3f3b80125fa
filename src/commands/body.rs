//! From the options of `send` to the request's body, with every rule that can be checked before anything leaves.

use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::session::Session;
use crate::cli::send::Send;

/// The most that `metadata` may take, serialised: 1 KB, as the guide has it.
const MAX_METADATA: usize = 1024;

/// The body of the message, and whether standard input went into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The JSON body.
    pub body: Map<String, Value>,
    /// Standard input was read for it.
    pub from_stdin: bool,
}

/// Reads, assembles and checks the body.
///
/// # Errors
/// [`Failure::Usage`] for whatever the API would refuse, as far as that can be told from here.
pub fn assemble(arguments: &Send, session: &mut Session) -> anyhow::Result<Content> {
    let mut stdin = Stdin { user: None };
    let mut body = match &arguments.body {
        Some(source) if source == "-" => parse_object("--body", &stdin.read("--body", session)?)?,
        Some(source) => object("--body", source)?,
        None => Map::new(),
    };
    if !arguments.attach.is_empty() {
        let attachments: Result<Vec<Value>, _> =
            arguments.attach.iter().map(|attachment| attachment_value(attachment)).collect();
        body.insert("attachments".into(), attachments?.into());
    }
    if let Some(text) = text(arguments, &body, &mut stdin, session)? {
        body.insert("text".into(), text);
    }
    metadata(arguments, &mut body)?;
    options(arguments, &mut body, session)?;
    check(&body)?;
    Ok(Content { body, from_stdin: stdin.user.is_some() })
}

/// Standard input can go into one thing only.
struct Stdin {
    user: Option<&'static str>,
}

impl Stdin {
    fn read(&mut self, user: &'static str, session: &mut Session) -> anyhow::Result<String> {
        if let Some(first) = self.user.replace(user) {
            let message = if first == user {
                format!("{user} can't be read from standard input twice")
            } else {
                format!("{first} and {user} can't both be read from standard input")
            };
            return Err(Failure::usage(message, "give one of them as a file"));
        }
        session.read_stdin()
    }
}

fn text(
    arguments: &Send,
    body: &Map<String, Value>,
    stdin: &mut Stdin,
    session: &mut Session,
) -> anyhow::Result<Option<Value>> {
    let has_content = ["text", "attachments", "parts"].iter().any(|name| body.contains_key(*name));
    if let Some(file) = &arguments.text_file {
        let text =
            if file == "-" { stdin.read("the text", session)? } else { read_file("--text-file", file)? };
        return one_text(text, &format!("--text-file {file}")).map(Some);
    }
    match arguments.text.as_slice() {
        [] if has_content => Ok(None),
        [] if session.output.terminals.stdin => Err(Failure::usage(
            "there is nothing to send",
            "give a text behind the recipient, an attachment with -a, or pipe the text in",
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

fn given_text(text: &str) -> anyhow::Result<Value> {
    if text.is_empty() {
        return Err(Failure::usage(
            "the text is empty",
            "was a variable in the command empty? A message needs text",
        ));
    }
    Ok(text.into())
}

/// What a pipe or a file holds, less the newline that ends its last line.
fn one_text(mut text: String, from: &str) -> anyhow::Result<Value> {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    if text.is_empty() {
        return Err(Failure::usage(
            format!("the text is empty: nothing came from {from}"),
            "a message needs text; did the command before the pipe print any?",
        ));
    }
    Ok(text.into())
}

fn read_file(option: &str, path: &str) -> anyhow::Result<String> {
    let fail = |why: String| Failure::Usage {
        message: format!("{option}: {path:?} can't be read: {why}"),
        hint: None,
    };
    let bytes = std::fs::read(path).map_err(|error| fail(error.to_string()))?;
    Ok(String::from_utf8(bytes).map_err(|_| fail("it is not UTF-8".to_owned()))?)
}

/// A JSON object from `JSON` or `@FILE`.
fn object(option: &str, source: &str) -> anyhow::Result<Map<String, Value>> {
    match source.strip_prefix('@') {
        Some(path) => parse_object(option, &read_file(option, path)?),
        None => parse_object(option, source),
    }
}

fn parse_object(option: &str, text: &str) -> anyhow::Result<Map<String, Value>> {
    let hint = r#"give an object, such as {"key":"value"}, or @FILE"#;
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::usage(format!("{option} is JSON, but not an object"), hint)),
        Err(error) => Err(Failure::usage(format!("{option} is not JSON: {error}"), hint)),
    }
}

/// `URL` or `NAME=URL`; an address may itself hold `=`.
fn attachment_value(attachment: &str) -> anyhow::Result<Value> {
    if is_http(attachment) {
        return Ok(attachment.into());
    }
    match attachment.split_once('=') {
        Some((name, url)) if is_http(url) && !name.is_empty() => Ok(json!({ "url": url, "name": name })),
        _ => Err(Failure::usage(
            format!("{attachment:?} is not an http(s) address"),
            "Blooio downloads attachments from public addresses: put the file on the web and give its https:// URL",
        )),
    }
}

fn is_http(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        text.get(..scheme.len())
            .filter(|start| start.eq_ignore_ascii_case(scheme))
            .map(|_| &text[scheme.len()..])
    });
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#', ':'])
            && !text.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

fn metadata(arguments: &Send, body: &mut Map<String, Value>) -> anyhow::Result<()> {
    if !arguments.metadata.is_empty() || arguments.metadata_json.is_some() {
        let metadata =
            body.entry("metadata").or_insert_with(|| json!({})).as_object_mut().ok_or_else(not_an_object)?;
        if let Some(source) = &arguments.metadata_json {
            metadata.extend(object("--metadata-json", source)?);
        }
        for pair in &arguments.metadata {
            let Some((key, value)) = pair.split_once('=').filter(|(key, _)| !key.is_empty()) else {
                return Err(Failure::usage(
                    format!("--metadata: {pair:?} is not KEY=VALUE"),
                    "such as -m order=42",
                ));
            };
            metadata.insert(key.to_owned(), value.into());
        }
    }
    match body.get("metadata") {
        None => Ok(()),
        Some(metadata @ Value::Object(_)) => {
            let size = metadata.to_string().len();
            if size > MAX_METADATA {
                return Err(Failure::usage(
                    format!("the metadata takes {size} bytes, and may take {MAX_METADATA}"),
                    "keep what is long elsewhere, and put its ID into the metadata",
                ));
            }
            Ok(())
        }
        Some(_) => Err(not_an_object()),
    }
}

fn not_an_object() -> anyhow::Error {
    Failure::usage("`metadata` in --body is not an object", r#"such as {"order":"42"}"#)
}

fn options(arguments: &Send, body: &mut Map<String, Value>, session: &Session) -> anyhow::Result<()> {
    if arguments.typing || arguments.no_typing {
        body.insert("use_typing_indicator".into(), arguments.typing.into());
    }
    // What --body says is nearer to this message than a setting is.
    if (arguments.from.is_some() || !body.contains_key("from_number"))
        && let Some(sender) = session.sender()?
    {
        body.insert("from_number".into(), sender.as_str().into());
    }
    if let Some(effect) = arguments.effect {
        body.insert("effect".into(), effect.name().into());
    }
    if let Some(target) = &arguments.reply_to {
        body.insert("reply_to".into(), reply_target(target)?);
    }
    if arguments.share_contact {
        body.insert("share_contact".into(), true.into());
    }
    Ok(())
}

/// `MSG_ID` or `MSG_ID:PART`; an ID is opaque, and only digits behind the last colon are a part.
fn reply_target(target: &str) -> anyhow::Result<Value> {
    let (id, part) = match target.rsplit_once(':') {
        Some((id, part)) if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) => {
            (id, Some(part))
        }
        _ => (target, None),
    };
    if id.is_empty() {
        return Err(Failure::usage(
            format!("--reply-to: {target:?} holds no message ID"),
            "such as msg_abc123, or msg_abc123:0 for its first part",
        ));
    }
    let mut value = json!({ "message_id": id });
    if let Some(part) = part {
        let index: u32 = part.parse().map_err(|_| {
            Failure::usage(format!("--reply-to: {part} is no part of a message"), "such as :0")
        })?;
        value["part_index"] = index.into();
    }
    Ok(value)
}

/// The combinations that the reference rules out.
fn check(body: &Map<String, Value>) -> anyhow::Result<()> {
    let has = |name: &str| match body.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    };
    let several = body.get("text").is_some_and(Value::is_array);
    if !["text", "attachments", "parts"].iter().any(|name| has(name)) {
        return Err(Failure::usage(
            "there is nothing to send: --body has no text, attachments or parts",
            "give a text behind the recipient, or an attachment with -a",
        ));
    }
    let clash = |what: &str, hint: &str| Err(Failure::usage(what, hint));
    if has("parts") && has("effect") {
        return clash("an effect does not go with `parts`", "leave out --effect, or send plain text");
    }
    if has("parts") && (has("text") || has("attachments")) {
        return clash(
            "`parts` is the whole content: text and attachments do not go with it",
            "put the text into `parts`, or leave `parts` out of --body",
        );
    }
    if has("reply_to") && several {
        return clash(
            "a reply is one message: --reply-to does not go with several texts",
            "send the first text with --reply-to, and the others after it",
        );
    }
    Ok(())
}
