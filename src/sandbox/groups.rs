//! The groups: those that a send to a list of recipients makes, and those that are made by name.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::call::{Call, Outcome, answered, group_not_found};
use super::contacts::{self, Contact};
use super::reply::{Fields, Reply, object};
use super::state::{GROUPS, Group, State};
use super::view::{Message, new_id};
use super::{multipart, rules};

const MAX_NAME: usize = 255;

/// What was said about a group: nothing, if a send made it.
fn field<'a>(state: &'a State, id: &str, name: &str) -> Option<&'a str> {
    state.document(GROUPS, id)?.field(name)?.as_str()
}

pub(super) fn name<'a>(state: &'a State, id: &str) -> Option<&'a str> {
    field(state, id, "name")
}

/// The iMessage chat that a group is linked to: the one that it was made with, else the one that its first message made.
fn chat_guid(state: &State, id: &str) -> Option<String> {
    let made = || {
        let number = Uuid::new_v5(&Uuid::NAMESPACE_OID, id.as_bytes()).as_u64_pair().0;
        state.thread_of(id).map(|_| format!("iMessage;+;chat{number}"))
    };
    field(state, id, "chat_guid").map(str::to_owned).or_else(made)
}

/// The group that a path names.
fn named<'a>(call: &Call<'a>) -> Result<(String, &'a Group), Reply> {
    let id = call.argument(0);
    let group = call.state.group_with_id(&id).ok_or_else(group_not_found)?;
    Ok((id, group))
}

/// A group as the API shows it, with what a document says of it: the one that is kept, or that will be.
fn show(call: &Call<'_>, id: &str, group: (usize, u64), document: Option<&Value>) -> Value {
    let thread = call.state.thread_of(id);
    let last = thread.and_then(|thread| call.state.nth_send(thread.last));
    let last = last.map(|send| Message::of(send, send.ids.len().saturating_sub(1), call.now));
    let field = |name| document.and_then(|document| document.field(name));
    let (member_count, created_at) = group;
    object!(
        "group_id": id,
        "name": field("name"),
        "chat_guid": chat_guid(call.state, id).map(Value::from).as_ref().or(field("chat_guid")),
        "icon_url": field("icon_url"),
        "member_count": member_count,
        "message_count": thread.map_or(0, |thread| thread.messages),
        "last_message_text": last.as_ref().and_then(|last| last.text.as_deref()),
        "last_message_time": last.as_ref().map(|last| last.time_sent),
        "last_message_direction": last.as_ref().map(|_| "outbound"),
        "created_at": created_at,
    )
}

fn show_kept(call: &Call<'_>, id: &str, group: &Group) -> Value {
    show(call, id, (group.members.len(), group.created_at), call.state.document(GROUPS, id))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let query = call.query();
    let page = query.page()?;
    let named = |id: &str| name(call.state, id);
    let mut groups: Vec<(&str, &Group)> = call.state.groups().collect();
    if let Some(sought) = query.sought() {
        groups.retain(|(id, _)| named(id).is_some_and(|name| name.to_lowercase().contains(&sought)));
    }
    let touched = |(id, group): &(&str, &Group)| {
        let last = call.state.thread_of(id).and_then(|thread| call.state.nth_send(thread.last));
        last.map_or(group.created_at, |send| send.at)
    };
    contacts::sort(&mut groups, &query, touched, |(id, _)| name(call.state, id), |(id, _)| id)?;
    let shown: Vec<Value> = page.of(&groups).iter().map(|(id, group)| show_kept(call, id, group)).collect();
    answered(Reply::of(200, object!("groups": shown, "pagination": page.pagination(groups.len()))))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let (id, group) = named(call)?;
    answered(Reply::of(200, show_kept(call, &id, group)))
}

fn name_in(body: &Map<String, Value>) -> Result<&str, Reply> {
    let name = body.field("name").and_then(Value::as_str).unwrap_or_default();
    if name.trim().is_empty() || name.chars().count() > MAX_NAME {
        return Err(Reply::bad(format!("name must be a string of 1 to {MAX_NAME} characters")));
    }
    Ok(name)
}

/// Whom a new group has, without duplicates, in the order in which they were given.
fn members_in(body: &Map<String, Value>) -> Result<Vec<String>, Reply> {
    let refused = || Reply::bad("members must be an array of phone numbers and e-mail addresses");
    let mut members: Vec<String> = Vec::new();
    let Some(given) = body.field("members") else { return Ok(members) };
    for member in given.as_array().ok_or_else(refused)? {
        let member = member.as_str().ok_or_else(refused)?;
        rules::address(member)?;
        if !members.iter().any(|known| known == member) {
            members.push(member.to_owned());
        }
    }
    Ok(members)
}

pub(super) fn create(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let (name, members) = (name_in(&body)?, members_in(&body)?);
    let guid = match body.field("chat_guid") {
        Some(guid) if guid.as_str().is_none_or(str::is_empty) => {
            return Err(Reply::bad("chat_guid must be a non-empty string"));
        }
        guid => guid,
    };
    let guid_text = guid.and_then(Value::as_str);
    let has_guid = |(id, _): (&str, &Group)| chat_guid(call.state, id).as_deref() == guid_text;
    if guid.is_some() && call.state.groups().any(has_guid) {
        return Err(Reply::refusal(409, "A group with this chat_guid already exists"));
    }
    if guid.is_none() && call.state.group_of(&members).is_some() {
        return Err(Reply::refusal(409, "A group with the same participants already exists"));
    }
    let created: Vec<&String> =
        members.iter().filter(|member| Contact::find(call.state, member).is_none()).collect();
    let id = new_id("grp_");
    let document = object!("name": name, "chat_guid": guid, "icon_url": Value::Null, "members": members);
    let reply = Reply::of(201, show(call, &id, (members.len(), call.now), Some(&document)))
        .with("added_members", members.clone())
        .with("created_contacts", json!(created));
    Ok((Some(call.put(GROUPS, &id, document)), reply))
}

/// Changes one member of a group's document.
fn changed(call: &Call<'_>, id: &str, group: &Group, field: &str, value: Value) -> Value {
    let new = || {
        object!(
            "name": Value::Null,
            "chat_guid": Value::Null,
            "icon_url": Value::Null,
            "members": group.members,
        )
    };
    let mut document = call.state.document(GROUPS, id).cloned().unwrap_or_else(new);
    if let Some(fields) = document.as_object_mut() {
        fields.insert(field.to_owned(), value);
    }
    document
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let name = name_in(&body)?;
    let (id, group) = named(call)?;
    let document = changed(call, &id, group, "name", name.into());
    let shown = show(call, &id, (group.members.len(), group.created_at), Some(&document));
    let mut reply = Reply::of(200, shown);
    if let Some(guid) = chat_guid(call.state, &id) {
        // The documented actions are about members: none is a change of the name.
        let sync = object!("chat_guid": guid, "synced": true, "error": Value::Null);
        reply = reply.with("device_sync", sync);
    }
    Ok((Some(call.put(GROUPS, &id, document)), reply))
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let (id, _) = named(call)?;
    let reply = Reply::of(200, object!("success": true, "deleted_at": call.now));
    Ok((Some(call.removed(GROUPS, &id)), reply))
}

pub(super) fn members(call: &Call<'_>) -> Outcome {
    let (id, group) = named(call)?;
    let page = call.query().page()?;
    let member = |member: &String| {
        object!(
            "id": member,
            "contact_id": contacts::contact_id(member),
            "identifier": member,
            "name": contacts::name(call.state, member),
            "added_at": group.created_at,
        )
    };
    let reply = Reply::of(
        200,
        object!(
            "group_id": id.as_str(),
            "group_name": name(call.state, &id),
            "icon_url": field(call.state, &id, "icon_url"),
            "members": page.of(&group.members).iter().map(member).collect::<Vec<_>>(),
            "pagination": page.pagination(group.members.len()),
        ),
    );
    answered(reply)
}

pub(super) fn set_icon(call: &Call<'_>) -> Outcome {
    let (id, group) = named(call)?;
    multipart::image(call.request.content_type, call.request.body, "icon")?;
    let url = format!("https://sandbox.invalid/groups/{id}/icon");
    icon(call, &id, group, Some(&url), "set")
}

pub(super) fn remove_icon(call: &Call<'_>) -> Outcome {
    let (id, group) = named(call)?;
    icon(call, &id, group, None, "removed")
}

fn icon(call: &Call<'_>, id: &str, group: &Group, url: Option<&str>, done: &str) -> Outcome {
    let Some(guid) = chat_guid(call.state, id) else {
        return Err(Reply::bad("The group is not linked to an iMessage chat: it has no chat_guid"));
    };
    let message = format!("Group icon {done}");
    let mut reply = Reply::of(200, object!("success": true, "group_id": id, "chat_guid": guid));
    if let Some(url) = url {
        reply = reply.with("icon_url", url);
    }
    let sync = object!("chat_guid": guid, "synced": true, "message": message);
    let reply = reply.with("device_sync", sync).with("message", message);
    Ok((Some(call.put(GROUPS, id, changed(call, id, group, "icon_url", json!(url)))), reply))
}
