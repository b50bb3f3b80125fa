//! The contacts: those who were made through the API, and those who are known because something was sent to them or
//! because they are in a group.
//!
//! Only what somebody said about a contact is a document; the rest is told by the sends and the groups.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::call::{Call, Outcome, answered, available};
use super::event::{Accepted, Event};
use super::query::Query;
use super::reply::{Fields, Reply, object};
use super::role::Role;
use super::rules;
use super::state::{CONTACTS, State};
use super::view::stage_of;

/// Somebody who is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Contact<'a> {
    pub(super) identifier: &'a str,
    document: Option<&'a Value>,
    created_at: u64,
    /// The newest of what was sent, alone or in a group.
    last: Option<&'a Accepted>,
}

impl<'a> Contact<'a> {
    /// What is known about a phone number or an e-mail address, if anything is.
    pub(super) fn find(state: &'a State, identifier: &'a str) -> Option<Contact<'a>> {
        let document = state.document(CONTACTS, identifier);
        let deleted = state.deleted(identifier);
        let at = |index| state.nth_send(index).map_or(0, |send| send.at);
        let (mut known, mut last) = (Vec::new(), None);
        let groups = state.groups_with(identifier);
        known.extend(
            groups.filter(|(_, group)| group.is_younger_than(deleted)).map(|(_, group)| group.created_at),
        );
        let groups = state.groups_with(identifier).map(|(id, _)| id);
        for chat in std::iter::once(identifier).chain(groups) {
            let Some(thread) = state.thread_of(chat) else { continue };
            let counts = |index: &u32| *index as usize >= deleted.sends;
            if counts(&thread.last) {
                let first = Some(thread.first).filter(counts);
                let first = first.or_else(|| state.sent_to(chat).take_while(counts).last());
                known.extend(first.map(at));
                last = last.max(Some(thread.last));
            }
        }
        Some(Contact {
            identifier,
            document,
            created_at: document.and_then(created_at).or(known.into_iter().min())?,
            last: last.and_then(|index| state.nth_send(index)),
        })
    }

    pub(super) fn name(&self) -> Option<&'a str> {
        self.document?.field("name")?.as_str()
    }

    /// When anything last happened, for an order.
    fn touched(&self) -> u64 {
        self.last.map_or(self.created_at, |send| send.at)
    }

    /// The tags: objects with `tag` and `created_at`.
    pub(super) fn tags(&self) -> &'a [Value] {
        let tags = self.document.and_then(|document| document.field("tags"));
        tags.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The document to keep when something is said about this contact, new or not.
    pub(super) fn document(&self) -> Map<String, Value> {
        let new = || [("name", Value::Null), ("created_at", self.created_at.into()), ("tags", json!([]))];
        let kept = self.document.and_then(Value::as_object).cloned();
        kept.unwrap_or_else(|| new().into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

fn created_at(document: &Value) -> Option<u64> {
    document.field("created_at")?.as_u64()
}

/// The name that a contact was given.
pub(super) fn name<'a>(state: &'a State, identifier: &str) -> Option<&'a str> {
    state.document(CONTACTS, identifier)?.field("name")?.as_str()
}

/// The same for the same identifier, also where nothing is remembered.
pub(super) fn contact_id(identifier: &str) -> String {
    format!("con_{}", Uuid::new_v5(&Uuid::NAMESPACE_URL, identifier.as_bytes()).simple())
}

/// A contact where it stands for the other side of a chat.
pub(super) fn brief(state: &State, identifier: &str) -> Value {
    object!("contact_id": contact_id(identifier), "name": name(state, identifier), "identifier": identifier)
}

pub(super) fn kind(identifier: &str) -> &'static str {
    if identifier.starts_with('+') && !identifier.contains('@') { "phone" } else { "email" }
}

fn value(contact: &Contact<'_>, now: u64) -> Value {
    let tags: Vec<_> = contact.tags().iter().filter_map(|tag| tag.field("tag")).collect();
    object!(
        "id": contact.identifier,
        "contact_id": contact_id(contact.identifier),
        "identifier": contact.identifier,
        "name": contact.name(),
        "type": kind(contact.identifier),
        "created_at": contact.created_at,
        "last_message_time": contact.last.map(|send| stage_of(send, now).time_sent),
        "tags": tags,
    )
}

/// The orders in which contacts and groups can be had; the first is the default.
const SORTS: [&str; 4] = ["recent", "oldest", "name_asc", "name_desc"];

/// Sorts by a query's wish: by time, or by name with the nameless at the end; among equals by identifier.
pub(super) fn sort<'a, T>(
    items: &mut [T],
    query: &Query<'_>,
    touched: impl Fn(&T) -> u64,
    name: impl Fn(&T) -> Option<&'a str>,
    id: impl Fn(&T) -> &'a str,
) -> Result<(), Reply> {
    let sort = query.word("sort", &SORTS)?;
    let named = |item: &T| name(item).map(str::to_lowercase);
    items.sort_by(|a, b| {
        let order = match sort {
            "recent" => touched(b).cmp(&touched(a)),
            "oldest" => touched(a).cmp(&touched(b)),
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

/// Everybody who is known, by identifier.
fn everybody(state: &State) -> Vec<Contact<'_>> {
    let chats = state.threads().map(|(id, _)| id).filter(|id| state.group_with_id(id).is_none());
    let documents = state.documents(CONTACTS).map(|(id, _)| id);
    let mut identifiers: Vec<&str> = chats.chain(state.members()).chain(documents).collect();
    identifiers.sort_unstable();
    identifiers.dedup();
    identifiers.into_iter().filter_map(|identifier| Contact::find(state, identifier)).collect()
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let query = call.query();
    let page = query.page()?;
    let mut contacts = everybody(call.state);
    if let Some(sought) = query.sought() {
        let has = |text: &str| text.to_lowercase().contains(&sought);
        contacts.retain(|contact| has(contact.identifier) || contact.name().is_some_and(has));
    }
    sort(&mut contacts, &query, Contact::touched, Contact::name, |contact| contact.identifier)?;
    let shown: Vec<Value> = page.of(&contacts).iter().map(|contact| value(contact, call.now)).collect();
    answered(Reply::of(200, object!("contacts": shown, "pagination": page.pagination(contacts.len()))))
}

/// The contact that a path names, with its identifier.
pub(super) fn named(call: &Call<'_>, answer: impl FnOnce(Contact<'_>) -> Outcome) -> Outcome {
    let identifier = rules::contact(call.raw(0))?;
    let found = Contact::find(call.state, &identifier);
    answer(found.ok_or_else(|| Reply::refusal(404, "Contact not found"))?)
}

/// Keeps a contact's document, and answers with what it says.
fn keep(
    call: &Call<'_>,
    status: u16,
    contact: Contact<'_>,
    document: Map<String, Value>,
) -> (Option<Event>, Reply) {
    let document = Value::Object(document);
    let reply = Reply::of(status, value(&Contact { document: Some(&document), ..contact }, call.now));
    (Some(call.put(CONTACTS, contact.identifier, document)), reply)
}

pub(super) fn create(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let Some(Value::String(identifier)) = body.field("identifier") else {
        return Err(Reply::bad("identifier must be a phone number or an e-mail address"));
    };
    rules::address(identifier)?;
    let name = name_in(&body)?;
    let new = Contact { identifier, document: None, created_at: call.now, last: None };
    let contact = Contact::find(call.state, identifier).unwrap_or(new);
    let mut document = contact.document();
    if document.insert("created".to_owned(), true.into()).is_some() {
        return Err(Reply::refusal(409, "Contact already exists"));
    }
    if let Some(name) = name {
        document.insert("name".to_owned(), name);
    }
    Ok(keep(call, 201, contact, document))
}

fn name_in(body: &Map<String, Value>) -> Result<Option<Value>, Reply> {
    match body.field("name") {
        None => Ok(None),
        Some(name) if name.is_null() || name.is_string() => Ok(Some(name.clone())),
        Some(_) => Err(Reply::bad("name must be a string, or null")),
    }
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    named(call, |contact| answered(Reply::of(200, value(&contact, call.now))))
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let name = name_in(&body)?.ok_or_else(|| Reply::bad("name is required"))?;
    named(call, |contact| {
        let mut document = contact.document();
        document.insert("name".to_owned(), name);
        Ok(keep(call, 200, contact, document))
    })
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    named(call, |contact| {
        let reply = Reply::of(200, object!("success": true, "deleted_at": call.now));
        Ok((Some(call.removed(CONTACTS, contact.identifier)), reply))
    })
}

pub(super) fn capabilities(call: &Call<'_>) -> Outcome {
    let contact = rules::contact(call.raw(0))?;
    let recipients = [contact];
    available(&recipients)?;
    let role = Role::of(&recipients).0;
    let [contact] = recipients;
    let (kind, imessage) = (kind(&contact), role != Role::Sms);
    let capabilities = object!("imessage": imessage, "sms": kind == "phone", "facetime": imessage);
    let reply = Reply::of(
        200,
        object!("contact": contact, "type": kind, "capabilities": capabilities, "last_checked": call.now),
    );
    answered(reply)
}
