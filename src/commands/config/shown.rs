//! A setting's value as `config list` and `config get` print it.

use serde_json::{Map, Value, json};

use crate::config::ShownValue;

/// The value in `config list`; none if there is none.
pub(super) fn cell(value: &ShownValue) -> Option<String> {
    match value {
        ShownValue::Unset => None,
        ShownValue::Text(text) => Some(text.clone()),
        ShownValue::Secret(secret) => Some(secret.to_string()),
        ShownValue::List(words) => Some(words.join(", ")),
        ShownValue::Allow { entries, narrowed_to } => {
            let list = |entries: &[String]| {
                if entries.is_empty() { "nobody".to_owned() } else { entries.join(", ") }
            };
            Some(allowed(entries, narrowed_to.as_deref(), list))
        }
    }
}

/// The value alone, as `config set` takes it; a secret in full if `reveal`. A narrowed allow list has no such form.
pub(super) fn line(value: &ShownValue, reveal: bool) -> Option<String> {
    match value {
        ShownValue::Secret(secret) if reveal => Some(secret.expose().to_owned()),
        ShownValue::List(words) => Some(words.join(",")),
        ShownValue::Allow { entries, narrowed_to } => {
            let list =
                |entries: &[String]| if entries.is_empty() { "none".to_owned() } else { entries.join(",") };
            Some(allowed(entries, narrowed_to.as_deref(), list))
        }
        other => cell(other),
    }
}

fn allowed(entries: &[String], narrowed_to: Option<&[String]>, list: impl Fn(&[String]) -> String) -> String {
    match narrowed_to {
        Some(further) => format!("{}; narrowed by BLOOIO_ALLOW to {}", list(entries), list(further)),
        None => list(entries),
    }
}

/// The value as a member of an object, under `key`. A list is an array, and what narrows it a member of its own.
pub(super) fn insert(object: &mut Map<String, Value>, key: &str, value: &ShownValue, reveal: bool) {
    let json = match value {
        ShownValue::List(entries) | ShownValue::Allow { entries, .. } => json!(entries),
        other => json!(line(other, reveal)),
    };
    object.insert(key.to_owned(), json);
    if let ShownValue::Allow { narrowed_to: Some(further), .. } = value {
        object.insert("narrowed_to".to_owned(), json!(further));
    }
}
