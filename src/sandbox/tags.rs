//! The tags of a contact.

use serde_json::{Value, json};

use super::call::{Call, Outcome, answered};
use super::contacts::{self, Contact};
use super::event::Event;
use super::reply::{Fields, Reply, object};
use super::state::CONTACTS;

pub(super) fn list(call: &Call<'_>) -> Outcome {
    contacts::named(call, |contact| answered(Reply::ok(200).with("tags", contact.tags())))
}

pub(super) fn add(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let wanted = body.field("tags").and_then(Value::as_array).filter(|tags| !tags.is_empty());
    let filled = |tag: &Value| tag.as_str().is_some_and(|tag| !tag.trim().is_empty());
    let Some(wanted) = wanted.filter(|tags| tags.iter().all(filled)) else {
        return Err(Reply::bad("tags must be a non-empty array of non-empty strings"));
    };
    contacts::named(call, |contact| {
        let (mut tags, mut added) = (contact.tags().to_vec(), Vec::new());
        for tag in wanted {
            if !tags.iter().any(|known| known.field("tag") == Some(tag)) {
                tags.push(object!("tag": tag, "created_at": call.now));
                added.push(tag.clone());
            }
        }
        let reply = Reply::of(201, object!("success": true, "tags_added": added));
        Ok((Some(keep(call, contact, tags)), reply))
    })
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    let tag = call.argument(1);
    contacts::named(call, |contact| {
        let (gone, tags): (Vec<Value>, Vec<Value>) =
            contact.tags().iter().cloned().partition(|known| known.field("tag") == Some(&json!(tag)));
        if gone.is_empty() {
            return Err(Reply::refusal(404, "Tag not found"));
        }
        let reply = Reply::of(200, object!("success": true, "deleted_at": call.now));
        Ok((Some(keep(call, contact, tags)), reply))
    })
}

/// Keeps a contact's document with other tags.
fn keep(call: &Call<'_>, contact: Contact<'_>, tags: Vec<Value>) -> Event {
    let mut document = contact.document();
    document.insert("tags".to_owned(), tags.into());
    call.put(CONTACTS, contact.identifier, Value::Object(document))
}
