//! The tags of a contact.

use serde_json::{Value, json};

use super::collections::CONTACTS;
use super::contacts::{Contact, with_contact};
use super::event::Event;
use super::paths::{ContactPath, TagPath};
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};

pub(super) fn list(request: &ApiRequest<'_, ContactPath>) -> Decision {
    with_contact(request.state, &request.path.contact, |contact| {
        answered(Reply::ok(200).with("tags", contact.tags()))
    })
}

pub(super) fn add(request: &ApiRequest<'_, ContactPath>) -> Decision {
    let body = request.body()?;
    let wanted = body.get("tags").and_then(Value::as_array).filter(|tags| !tags.is_empty());
    let filled = |tag: &Value| tag.as_str().is_some_and(|tag| !tag.trim().is_empty());
    let Some(wanted) = wanted.filter(|tags| tags.iter().all(filled)) else {
        return Err(Reply::bad("tags must be a non-empty array of non-empty strings"));
    };
    with_contact(request.state, &request.path.contact, |contact| {
        let (mut tags, mut added) = (contact.tags().to_vec(), Vec::new());
        for tag in wanted {
            if !tags.iter().any(|known| known.get("tag") == Some(tag)) {
                tags.push(json!({"tag": tag, "created_at": request.now}));
                added.push(tag.clone());
            }
        }
        let reply = Reply::of(201, json!({"success": true, "tags_added": added}));
        Ok((Some(store(request, contact, tags)), reply))
    })
}

pub(super) fn remove(request: &ApiRequest<'_, TagPath>) -> Decision {
    let tag = request.path.tag.as_str();
    with_contact(request.state, &request.path.contact, |contact| {
        let (gone, tags): (Vec<Value>, Vec<Value>) =
            contact.tags().iter().cloned().partition(|known| known.get("tag") == Some(&json!(tag)));
        if gone.is_empty() {
            return Err(Reply::refusal(404, "Tag not found"));
        }
        let reply = Reply::of(200, json!({"success": true, "deleted_at": request.now}));
        Ok((Some(store(request, contact, tags)), reply))
    })
}

/// Stores a contact's document with other tags.
fn store<P>(request: &ApiRequest<'_, P>, contact: Contact<'_>, tags: Vec<Value>) -> Event {
    let mut document = contact.document();
    document.insert("tags".to_owned(), tags.into());
    request.put(CONTACTS, contact.identifier, Value::Object(document))
}
