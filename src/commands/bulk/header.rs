//! The header of a run: creating it, and checking that a later command line is the same run.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::clock::now;
use super::prepare::Prepared;
use crate::bulk::journal::{Header, Journal};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};

/// Target of runs in the sandbox.
const SANDBOX: &str = "sandbox";

/// Name of the number of messages among the options.
const MESSAGES: &str = "messages";

/// Maximum length of an option, in bytes. A longer one is stored as a hash, since it is only compared.
const MAX_OPTION: usize = 2000;

/// The header of a new run.
pub(super) fn make(prepared: &Prepared<'_>, session: &Session) -> Header {
    let settings = &session.settings;
    let target =
        if settings.sandbox.value { SANDBOX.to_owned() } else { settings.base_url.value.to_string() };
    Header {
        run: Uuid::new_v4().to_string(),
        started: now(),
        input: prepared.preflight.input.clone(),
        plan: prepared.preflight.plan.clone(),
        rows: prepared.preflight.records,
        target,
        shard: prepared.plan.shard.map(|shard| shard.to_string()),
        options: options(prepared, session),
    }
}

/// The options and settings that determine the messages. The plan's hash covers all of them; they are stored to tell which
/// one has changed.
fn options(prepared: &Prepared<'_>, session: &Session) -> Map<String, Value> {
    let (arguments, plan) = (prepared.arguments, prepared.plan);
    let mut options = Map::new();
    for (name, value) in [
        ("--text", json!(arguments.text)),
        ("--to-column", json!(plan.to_column)),
        ("--text-column", json!(plan.text_column)),
        ("--format", json!(plan.format.to_string())),
        ("--country", json!(session.settings.country.value)),
        ("--skip-invalid", json!(arguments.skip_invalid)),
    ] {
        options.insert(name.to_owned(), value);
    }
    options.insert("body".to_owned(), plan.body.clone().into());
    // All of them: who may be texted can be another matter when the run is resumed.
    options.insert(MESSAGES.to_owned(), prepared.preflight.messages.into());
    for value in options.values_mut() {
        let text = value.to_string();
        if text.len() > MAX_OPTION {
            *value = Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).to_string().into();
        }
    }
    options
}

/// Number of messages of a run, from its header.
pub(super) fn messages(header: &Header) -> u32 {
    header
        .options
        .get(MESSAGES)
        .and_then(Value::as_u64)
        .and_then(|count| count.try_into().ok())
        .unwrap_or(header.rows)
}

/// Checks that `journal` belongs to the run that `header` would begin.
///
/// # Errors
/// It belongs to another run: sending would text people twice, or not at all.
pub(super) fn check_same_run(
    journal: &Journal,
    header: &Header,
    prepared: &Prepared<'_>,
) -> failure::Result<()> {
    let Some(old) = journal.header() else { return Ok(()) };
    let (name, path) = (&prepared.input.name, prepared.input.journal.display());
    let other = |why: String, hint: &str| {
        Err(Failure::usage(
            format!("{path} is the journal of another run: {why}"),
            format!(
                "{hint}; to start over, which texts everybody again, pass --restart or another --journal"
            ),
        ))
    };
    if old.target == SANDBOX && header.target != SANDBOX {
        return Err(Failure::usage(
            format!("{path} is a sandbox journal, which can't be resumed against the real API"),
            "start the real run with --restart, or pass another --journal; the sandbox run texted nobody",
        ));
    }
    if old.target != header.target {
        let why = format!("that run sent to {}, this one sends to {}", old.target, header.target);
        return other(why, "resume it where it began");
    }
    if old.shard != header.shard {
        let shard = |shard: &Option<String>| {
            shard.as_ref().map_or("the whole file".to_owned(), |shard| format!("shard {shard}"))
        };
        return other(
            format!("that run sent {}, this one sends {}", shard(&old.shard), shard(&header.shard)),
            "use a separate journal for each shard",
        );
    }
    if old.input != header.input {
        let hint = if prepared.input.needed_again().is_some() {
            "provide the same input again"
        } else {
            "restore the file"
        };
        return other(format!("{name} has changed since"), hint);
    }
    if old.plan != header.plan || old.rows != header.rows {
        let why = match changed(&old.options, &header.options) {
            what if what.is_empty() => {
                "an alias, or how this version reads the file, has changed since".to_owned()
            }
            what => {
                let have = if what.len() == 1 { "has" } else { "have" };
                format!("{} {have} changed since", what.join(", "))
            }
        };
        return other(why, "pass the same options to resume");
    }
    Ok(())
}

/// Names of the options that differ, including those for fields of the body.
fn changed(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, value) in new.iter().filter(|(name, _)| *name != MESSAGES) {
        match (old.get(name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => {
                let fields = old.keys().chain(new.keys().filter(|field| !old.contains_key(*field)));
                names.extend(
                    fields
                        .filter(|field| old.get(*field) != new.get(*field))
                        .map(|field| option(field).to_owned()),
                );
            }
            (Some(old), new) if old == new => {}
            _ => names.push(name.clone()),
        }
    }
    names
}

/// The option that sets a field of the body.
fn option(field: &str) -> &'static str {
    match field {
        "attachments" => "--attach",
        "metadata" => "--metadata",
        "use_typing_indicator" => "--typing",
        "from_number" => "--from",
        "effect" => "--effect",
        "reply_to" => "--reply-to",
        "share_contact" => "--share-contact",
        _ => "--body",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_options_are_named() {
        let options = |text: &str, body: Value| {
            Map::from_iter([("--text".to_owned(), json!(text)), ("body".to_owned(), body)])
        };
        let old = options("Hi", json!({"effect": "slam", "from_number": "+1"}));
        assert_eq!(changed(&old, &old), Vec::<String>::new());
        let new = options("Ho", json!({"effect": "echo", "share_contact": true}));
        assert_eq!(changed(&old, &new), ["--text", "--effect", "--from", "--share-contact"]);
    }
}
