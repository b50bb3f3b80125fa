//! What `trigger` delivers: a sample with the fields that were typed, or the body in a file.

use serde_json::{Map, Value};

use crate::cli::webhooks::trigger::Trigger;
use crate::commands::support::body::read_file;
use crate::commands::support::session::Session;
use crate::config::nearest;
use crate::failure::{self, Failure};
use crate::webhook::payload::Payload;
use crate::webhook::samples::{EVENTS, is_text, sample};

/// A body to deliver, and what it says.
#[derive(Debug)]
pub(super) struct Composed {
    pub(super) body: String,
    pub(super) payload: Payload,
}

impl Composed {
    /// Composes the body; a sample happens at `at`, in milliseconds since the epoch.
    ///
    /// # Errors
    /// [`Failure::Usage`] for an unknown event or field, a value that the field can't have, and a file that can't be read,
    /// holds no event, or holds another one.
    pub(super) fn read(arguments: &Trigger, at: i64, session: &mut Session) -> failure::Result<Self> {
        let event = arguments.event.as_deref();
        match &arguments.body {
            Some(source) => of_file(source, event, session),
            None => of_sample(event.unwrap_or_default(), &arguments.field, at),
        }
    }
}

fn of_file(source: &str, event: Option<&str>, session: &mut Session) -> failure::Result<Composed> {
    let body = if source == "-" { session.stdin.read()? } else { read_file("--body", source)? };
    let payload = Payload::read(body.as_bytes()).map_err(|unreadable| {
        Failure::usage(
            format!("--body: {unreadable}"),
            r#"give an object such as {"event":"message.received",…} or {"type":"message.received","data":{…}}"#,
        )
    })?;
    match event {
        Some(event) if event != payload.event => Err(Failure::usage(
            format!("--body: its event is {:?}, not {event:?}", payload.event),
            "leave out EVENT, or give the body's own",
        )),
        _ => Ok(Composed { body, payload }),
    }
}

fn of_sample(event: &str, typed: &[String], at: i64) -> failure::Result<Composed> {
    let now = u64::try_from(at).map_err(|_| {
        Failure::usage("--at: a delivery can't be from before 1970", "give a time since 1970-01-01")
    })?;
    let sample = sample(event, now).ok_or_else(|| unknown_event(event))?;
    let mut fields = match serde_json::to_value(sample) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    for field in typed {
        set(&mut fields, field, event)?;
    }
    let body = Value::Object(fields.clone()).to_string();
    let payload = Payload::of(fields).map_err(|unnamed| {
        Failure::usage(format!("--field: {unnamed}"), "give the event a name, or leave it as it is")
    })?;
    Ok(Composed { body, payload })
}

fn unknown_event(event: &str) -> failure::Error {
    let all = EVENTS.join(", ");
    let hint = match nearest(event, EVENTS) {
        Some(near) => format!("did you mean {near:?}? the samples are {all}"),
        None => format!("use one of {all}"),
    };
    let hint = format!("{hint}; deliver any other event with --body FILE");
    Failure::usage(format!("there is no sample of the event {event:?}"), hint)
}

/// Overrides a field of the sample with `NAME=VALUE`.
fn set(fields: &mut Map<String, Value>, typed: &str, event: &str) -> failure::Result<()> {
    let Some((name, text)) = typed.split_once('=') else {
        return Err(Failure::usage(
            format!("--field: {typed:?} is not NAME=VALUE"),
            "write it as NAME=VALUE, such as -f text=YES",
        ));
    };
    let Some(field) = fields.get_mut(name) else {
        let names: Vec<&str> = fields.keys().map(String::as_str).collect();
        let hint = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean {near:?}?"),
            None => format!("use one of {}; deliver any other body with --body FILE", names.join(", ")),
        };
        return Err(Failure::usage(format!("--field: {event} has no field {name:?}"), hint));
    };
    *field = match serde_json::from_str(text) {
        Ok(Value::Null) => Value::Null,
        _ if is_text(name) => text.into(),
        Ok(value) => value,
        Err(_) => {
            return Err(Failure::usage(
                format!("--field: {name} isn't text, and {text:?} is not JSON"),
                format!("give a value like the sample's: -f {name}={field}"),
            ));
        }
    };
    Ok(())
}
