//! The contacts: those created through the API, and everybody that something was sent to, who wrote, or
//! who is in a group.
//!
//! A document holds only what was said about a contact; the rest is derived from the messages and the
//! groups.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::behavior::Behavior;
use super::collections::CONTACTS;
use super::event::Event;
use super::parameters::Parameters;
use super::paths::ContactPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::rules;
use super::state::StoreState;
use super::stored::StoredMessage;
use super::targets::check_device;

/// A contact that exists.
#[derive(Debug, Clone, Copy)]
pub(super) struct Contact<'a> {
    pub(super) identifier: &'a str,
    document: Option<&'a Value>,
    created_at: u64,
    /// The newest message in a chat with this contact, alone or in a group.
    last: Option<StoredMessage<'a>>,
}

impl<'a> Contact<'a> {
    /// The contact with a phone number or an email address, if there is one.
    pub(super) fn find(state: &'a StoreState, identifier: &'a str) -> Option<Contact<'a>> {
        let document = state.document(CONTACTS, identifier);
        let deleted = state.deleted(identifier);
        let timeline = state.timeline();
        let at = |position| timeline.message_at(position).map_or(0, StoredMessage::at);
        let (mut known, mut last) = (Vec::new(), None);
        let groups = state.groups_with(identifier);
        known.extend(
            groups.filter(|(_, group)| group.is_created_after(deleted)).map(|(_, group)| group.created_at),
        );
        let groups = state.groups_with(identifier).map(|(id, _)| id);
        for chat in std::iter::once(identifier).chain(groups) {
            let Some(thread) = state.thread_of(chat) else { continue };
            let counts = |position: &u32| *position as usize >= deleted.entries;
            if counts(&thread.last) {
                let first = Some(thread.first).filter(counts);
                let first = first.or_else(|| timeline.entries_in(chat).take_while(counts).last());
                known.extend(first.map(at));
                last = last.max(Some(thread.last));
            }
        }
        Some(Contact {
            identifier,
            document,
            created_at: document.and_then(created_at).or(known.into_iter().min())?,
            last: last.and_then(|position| timeline.message_at(position)),
        })
    }

    pub(super) fn name(&self) -> Option<&'a str> {
        self.document?.get("name")?.as_str()
    }

    /// When the last message was sent to it or came from it, or else when it was created.
    fn last_activity(&self) -> u64 {
        self.last.map_or(self.created_at, StoredMessage::at)
    }

    /// The tags: objects with `tag` and `created_at`.
    pub(super) fn tags(&self) -> &'a [Value] {
        let tags = self.document.and_then(|document| document.get("tags"));
        tags.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The document to store when something about this contact changes: the present one, or a new one.
    pub(super) fn document(&self) -> Map<String, Value> {
        let new = || [("name", Value::Null), ("created_at", self.created_at.into()), ("tags", json!([]))];
        let kept = self.document.and_then(Value::as_object).cloned();
        kept.unwrap_or_else(|| new().into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

fn created_at(document: &Value) -> Option<u64> {
    document.get("created_at")?.as_u64()
}

/// The name that a contact was given.
pub(super) fn name<'a>(state: &'a StoreState, identifier: &str) -> Option<&'a str> {
    state.document(CONTACTS, identifier)?.get("name")?.as_str()
}

/// An ID that depends on nothing but the identifier.
pub(super) fn contact_id(identifier: &str) -> String {
    format!("con_{}", Uuid::new_v5(&Uuid::NAMESPACE_URL, identifier.as_bytes()).simple())
}

/// A contact as it is shown in other objects.
pub(super) fn brief(state: &StoreState, identifier: &str) -> Value {
    json!({"contact_id": contact_id(identifier), "name": name(state, identifier), "identifier": identifier})
}

pub(super) fn kind(identifier: &str) -> &'static str {
    if identifier.starts_with('+') && !identifier.contains('@') { "phone" } else { "email" }
}

fn value(contact: &Contact<'_>, now: u64) -> Value {
    let tags: Vec<_> = contact.tags().iter().filter_map(|tag| tag.get("tag")).collect();
    json!({
        "id": contact.identifier,
        "contact_id": contact_id(contact.identifier),
        "identifier": contact.identifier,
        "name": contact.name(),
        "type": kind(contact.identifier),
        "created_at": contact.created_at,
        "last_message_time": contact.last.map(|message| message.time_sent(now)),
        "tags": tags,
    })
}

/// The sort orders of contacts and groups; the first is the default.
const SORTS: [&str; 4] = ["recent", "oldest", "name_asc", "name_desc"];

/// Sorts as the query says: by time, or by name with those without one at the end; equals by identifier.
pub(super) fn sort<'a, T>(
    items: &mut [T],
    query: &Parameters,
    last_activity: impl Fn(&T) -> u64,
    name: impl Fn(&T) -> Option<&'a str>,
    id: impl Fn(&T) -> &'a str,
) -> Result<(), Reply> {
    let sort = query.word("sort", &SORTS)?;
    let named = |item: &T| name(item).map(str::to_lowercase);
    items.sort_by(|a, b| {
        let order = match sort {
            "recent" => last_activity(b).cmp(&last_activity(a)),
            "oldest" => last_activity(a).cmp(&last_activity(b)),
            _ => match (named(a), named(b)) {
                (Some(a), Some(b)) if sort == "name_asc" => a.cmp(&b),
                (Some(a), Some(b)) => b.cmp(&a),
                (a, b) => b.is_some().cmp(&a.is_some()),
            },
        };
        order.then_with(|| id(a).cmp(id(b)))
    });
    Ok(())
}

/// Every contact, by identifier.
fn everybody(state: &StoreState) -> Vec<Contact<'_>> {
    let chats = state.threads().map(|(id, _)| id).filter(|id| state.group_with_id(id).is_none());
    let documents = state.documents(CONTACTS).map(|(id, _)| id);
    let mut identifiers: Vec<&str> = chats.chain(state.members()).chain(documents).collect();
    identifiers.sort_unstable();
    identifiers.dedup();
    identifiers.into_iter().filter_map(|identifier| Contact::find(state, identifier)).collect()
}

pub(super) fn list(request: &ApiRequest<'_>) -> Decision {
    let query = request.query()?;
    let page = query.page()?;
    let mut contacts = everybody(request.state);
    if let Some(search) = query.search() {
        let has = |text: &str| text.to_lowercase().contains(&search);
        contacts.retain(|contact| has(contact.identifier) || contact.name().is_some_and(has));
    }
    sort(&mut contacts, &query, Contact::last_activity, Contact::name, |contact| contact.identifier)?;
    let shown: Vec<Value> = page.of(&contacts).iter().map(|contact| value(contact, request.now)).collect();
    answered(Reply::of(200, json!({"contacts": shown, "pagination": page.pagination(contacts.len())})))
}

/// Answers with the contact that a path names.
pub(super) fn with_contact(
    state: &StoreState,
    contact: &str,
    answer: impl FnOnce(Contact<'_>) -> Decision,
) -> Decision {
    rules::check_contact(contact)?;
    let found = Contact::find(state, contact);
    answer(found.ok_or_else(|| Reply::refusal(404, "Contact not found"))?)
}

/// Stores a contact's document, and answers with the contact.
fn store<P>(
    request: &ApiRequest<'_, P>,
    status: u16,
    contact: Contact<'_>,
    document: Map<String, Value>,
) -> (Option<Event>, Reply) {
    let document = Value::Object(document);
    let reply = Reply::of(status, value(&Contact { document: Some(&document), ..contact }, request.now));
    (Some(request.put(CONTACTS, contact.identifier, document)), reply)
}

pub(super) fn create(request: &ApiRequest<'_>) -> Decision {
    let body = request.body()?;
    let Some(Value::String(identifier)) = body.get("identifier") else {
        return Err(Reply::bad("identifier must be a phone number or an email address"));
    };
    rules::address(identifier)?;
    let name = name_in(&body)?;
    let new = Contact { identifier, document: None, created_at: request.now, last: None };
    let contact = Contact::find(request.state, identifier).unwrap_or(new);
    let mut document = contact.document();
    if document.insert("created".to_owned(), true.into()).is_some() {
        return Err(Reply::refusal(409, "Contact already exists"));
    }
    if let Some(name) = name {
        document.insert("name".to_owned(), name);
    }
    Ok(store(request, 201, contact, document))
}

fn name_in(body: &Map<String, Value>) -> Result<Option<Value>, Reply> {
    match body.get("name") {
        None => Ok(None),
        Some(name) if name.is_null() || name.is_string() => Ok(Some(name.clone())),
        Some(_) => Err(Reply::bad("name must be a string, or null")),
    }
}

pub(super) fn get(request: &ApiRequest<'_, ContactPath>) -> Decision {
    with_contact(request.state, &request.path.contact, |contact| {
        answered(Reply::of(200, value(&contact, request.now)))
    })
}

pub(super) fn update(request: &ApiRequest<'_, ContactPath>) -> Decision {
    let body = request.body()?;
    let name = name_in(&body)?.ok_or_else(|| Reply::bad("name is required"))?;
    with_contact(request.state, &request.path.contact, |contact| {
        let mut document = contact.document();
        document.insert("name".to_owned(), name);
        Ok(store(request, 200, contact, document))
    })
}

pub(super) fn delete(request: &ApiRequest<'_, ContactPath>) -> Decision {
    with_contact(request.state, &request.path.contact, |contact| {
        let reply = Reply::of(200, json!({"success": true, "deleted_at": request.now}));
        Ok((Some(request.removed(CONTACTS, contact.identifier)), reply))
    })
}

pub(super) fn capabilities(request: &ApiRequest<'_, ContactPath>) -> Decision {
    let contact = request.path.contact.as_str();
    rules::check_contact(contact)?;
    let recipients = [contact.to_owned()];
    check_device(&recipients)?;
    let (kind, imessage) = (kind(contact), Behavior::of(&recipients).0 != Behavior::Sms);
    let capabilities = json!({"imessage": imessage, "sms": kind == "phone", "facetime": imessage});
    let reply = Reply::of(
        200,
        json!({"contact": contact, "type": kind, "capabilities": capabilities, "last_checked": request.now}),
    );
    answered(reply)
}
