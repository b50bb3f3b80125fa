mod cells;
mod files;
mod objects;
mod properties;
mod surveys;
mod words;

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::{Fault, Format, Message, Plan, Template};
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

/// What an input yields: a message as `ROW@LINE CHAT BODY KEY`, a fault in words.
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
            Err(Fault::Row(error)) => format!("{}@{error}", error.row),
            Err(Fault::Blank(row)) => format!("{row} blank"),
            Err(Fault::Input(error)) => format!("input: {error}"),
        })
        .collect()
}

/// Why an input holds no messages at all, and the hint.
fn unfit(plan: &Plan, input: impl AsRef<[u8]>) -> (String, String) {
    let error = plan.read(input.as_ref()).unwrap_err();
    (error.to_string(), error.hint().unwrap_or_default().to_owned())
}
