mod cells;
mod files;
mod objects;
mod preflight;
mod properties;
mod words;

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::{Format, Message, Plan, ReadError, Template};
use crate::recipients::{Aliases, Book};

static ALIASES: LazyLock<Aliases> =
    LazyLock::new(|| Aliases::from([("oncall".into(), vec!["+15551234567".into(), "a@b.c".into()])]));

/// A plan without options.
fn plan(format: Format) -> Plan<'static> {
    Plan {
        format,
        to_column: "to".into(),
        text_column: "text".into(),
        template: None,
        body: Map::new(),
        book: Book { country: None, aliases: &ALIASES },
        shard: None,
    }
}

fn with_template(format: Format, template: &str) -> Plan<'static> {
    Plan { template: Some(Template::parse(template).unwrap()), ..plan(format) }
}

fn with_body(format: Format, body: &str) -> Plan<'static> {
    Plan { body: serde_json::from_str(body).unwrap(), ..plan(format) }
}

/// The rows of an input: a message as `ROW@LINE CHAT BODY KEY`, an error in words.
fn read(plan: &Plan, input: impl AsRef<[u8]>) -> Vec<String> {
    let shown = |message: Message| {
        let key = message.key.map(|key| format!(" {key}")).unwrap_or_default();
        let body = Value::Object(message.body);
        format!("{}@{} {} {body}{key}", message.row, message.line, message.chat)
    };
    let input = input.as_ref();
    plan.read(input)
        .unwrap()
        .map(|next| match next {
            Ok(message) => shown(message),
            Err(ReadError::Row(error)) => format!("{}@{error}", error.row),
            Err(ReadError::Blank(row)) => format!("{row} blank"),
            Err(ReadError::Input(error)) => format!("input: {error}"),
        })
        .collect()
}

/// The error of an unusable input, and its hint.
fn unfit(plan: &Plan, input: impl AsRef<[u8]>) -> (String, String) {
    let error = plan.read(input.as_ref()).unwrap_err();
    (error.to_string(), error.hint().unwrap_or_default().to_owned())
}
