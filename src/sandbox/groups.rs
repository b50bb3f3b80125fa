//! The groups: those created by a send to a list of recipients, and those created by name.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::collections::GROUPS;
use super::contacts::{self, Contact};
use super::ids::new_id;
use super::message::Message;
use super::paths::GroupPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::rules;
use super::state::{Group, StoreState};
use super::stored::StoredMessage;
use super::targets::group_not_found;

const MAX_NAME: usize = 255;

/// A field of a group's document. A group that a send created has no document.
fn field<'a>(state: &'a StoreState, id: &str, name: &str) -> Option<&'a str> {
    state.document(GROUPS, id)?.get(name)?.as_str()
}

pub(super) fn name<'a>(state: &'a StoreState, id: &str) -> Option<&'a str> {
    field(state, id, "name")
}

/// The iMessage chat that a group is linked to: the one it was created with, or else the one its first message opened.
fn chat_guid(state: &StoreState, id: &str) -> Option<String> {
    let made = || {
        let number = Uuid::new_v5(&Uuid::NAMESPACE_OID, id.as_bytes()).as_u64_pair().0;
        state.thread_of(id).map(|_| format!("iMessage;+;chat{number}"))
    };
    field(state, id, "chat_guid").map(str::to_owned).or_else(made)
}

/// The group that a path names.
fn named<'a>(request: &'a ApiRequest<'_, GroupPath>) -> Result<(&'a str, &'a Group), Reply> {
    let id = request.path.group.as_str();
    Ok((id, request.state.group_with_id(id).ok_or_else(group_not_found)?))
}

/// A group as the API shows it. `group` is the number of its members and when it was created, `document` the one that
/// is stored or is about to be.
fn show<P>(request: &ApiRequest<'_, P>, id: &str, group: (usize, u64), document: Option<&Value>) -> Value {
    let thread = request.state.thread_of(id);
    let last = thread.and_then(|thread| request.state.timeline().message_at(thread.last));
    let last = last.map(|message| Message::of(request.state, message, request.now));
    let field = |name| document.and_then(|document| document.get(name));
    let (member_count, created_at) = group;
    json!({
        "group_id": id,
        "name": field("name"),
        "chat_guid": chat_guid(request.state, id).map(Value::from).as_ref().or(field("chat_guid")),
        "icon_url": field("icon_url"),
        "member_count": member_count,
        "message_count": thread.map_or(0, |thread| thread.messages),
        "last_message_text": last.as_ref().and_then(|last| last.text.as_deref()),
        "last_message_time": last.as_ref().map(|last| last.time_sent),
        "last_message_direction": last.as_ref().map(|last| last.direction),
        "created_at": created_at,
    })
}

fn show_stored<P>(request: &ApiRequest<'_, P>, id: &str, group: &Group) -> Value {
    show(request, id, (group.members.len(), group.created_at), request.state.document(GROUPS, id))
}

pub(super) fn list(request: &ApiRequest<'_>) -> Decision {
    let query = request.query()?;
    let page = query.page()?;
    let named = |id: &str| name(request.state, id);
    let mut groups: Vec<(&str, &Group)> = request.state.groups().collect();
    if let Some(search) = query.search() {
        groups.retain(|(id, _)| named(id).is_some_and(|name| name.to_lowercase().contains(&search)));
    }
    let last_activity = |(id, group): &(&str, &Group)| {
        let thread = request.state.thread_of(id);
        let last = thread.and_then(|thread| request.state.timeline().message_at(thread.last));
        last.map_or(group.created_at, StoredMessage::at)
    };
    contacts::sort(&mut groups, &query, last_activity, |(id, _)| name(request.state, id), |(id, _)| id)?;
    let shown: Vec<Value> =
        page.of(&groups).iter().map(|(id, group)| show_stored(request, id, group)).collect();
    answered(Reply::of(200, json!({"groups": shown, "pagination": page.pagination(groups.len())})))
}

pub(super) fn get(request: &ApiRequest<'_, GroupPath>) -> Decision {
    let (id, group) = named(request)?;
    answered(Reply::of(200, show_stored(request, id, group)))
}

fn name_in(body: &Map<String, Value>) -> Result<&str, Reply> {
    let name = body.get("name").and_then(Value::as_str).unwrap_or_default();
    if name.trim().is_empty() || name.chars().count() > MAX_NAME {
        return Err(Reply::bad(format!("name must be a string of 1 to {MAX_NAME} characters")));
    }
    Ok(name)
}

/// The members of a new group, without duplicates, in the order in which they were given.
fn members_in(body: &Map<String, Value>) -> Result<Vec<String>, Reply> {
    let refused = || Reply::bad("members must be an array of phone numbers and email addresses");
    let mut members: Vec<String> = Vec::new();
    let Some(given) = body.get("members") else { return Ok(members) };
    for member in given.as_array().ok_or_else(refused)? {
        let member = member.as_str().ok_or_else(refused)?;
        rules::address(member)?;
        if !members.iter().any(|known| known == member) {
            members.push(member.to_owned());
        }
    }
    Ok(members)
}

pub(super) fn create(request: &ApiRequest<'_>) -> Decision {
    let body = request.body()?;
    let (name, members) = (name_in(&body)?, members_in(&body)?);
    let guid = match body.get("chat_guid") {
        Some(guid) if guid.as_str().is_none_or(str::is_empty) => {
            return Err(Reply::bad("chat_guid must be a non-empty string"));
        }
        guid => guid,
    };
    let guid_text = guid.and_then(Value::as_str);
    let has_guid = |(id, _): (&str, &Group)| chat_guid(request.state, id).as_deref() == guid_text;
    if guid.is_some() && request.state.groups().any(has_guid) {
        return Err(Reply::refusal(409, "A group with this chat_guid already exists"));
    }
    if guid.is_none() && request.state.group_of(&members).is_some() {
        return Err(Reply::refusal(409, "A group with the same participants already exists"));
    }
    let created: Vec<&String> =
        members.iter().filter(|member| Contact::find(request.state, member).is_none()).collect();
    let id = new_id("grp_");
    let document = json!({"name": name, "chat_guid": guid, "icon_url": Value::Null, "members": members});
    let reply = Reply::of(201, show(request, &id, (members.len(), request.now), Some(&document)))
        .with("added_members", members.clone())
        .with("created_contacts", json!(created));
    Ok((Some(request.put(GROUPS, &id, document)), reply))
}

/// A group's document with one field changed.
fn changed(state: &StoreState, id: &str, group: &Group, field: &str, value: Value) -> Value {
    let new = || {
        json!({
            "name": Value::Null,
            "chat_guid": Value::Null,
            "icon_url": Value::Null,
            "members": group.members,
        })
    };
    let mut document = state.document(GROUPS, id).cloned().unwrap_or_else(new);
    if let Some(fields) = document.as_object_mut() {
        fields.insert(field.to_owned(), value);
    }
    document
}

pub(super) fn update(request: &ApiRequest<'_, GroupPath>) -> Decision {
    let body = request.body()?;
    let name = name_in(&body)?;
    let (id, group) = named(request)?;
    let document = changed(request.state, id, group, "name", name.into());
    let shown = show(request, id, (group.members.len(), group.created_at), Some(&document));
    let mut reply = Reply::of(200, shown);
    if let Some(guid) = chat_guid(request.state, id) {
        // The documented actions are about members: none is a change of the name.
        let sync = json!({"chat_guid": guid, "synced": true, "error": Value::Null});
        reply = reply.with("device_sync", sync);
    }
    Ok((Some(request.put(GROUPS, id, document)), reply))
}

pub(super) fn delete(request: &ApiRequest<'_, GroupPath>) -> Decision {
    let (id, _) = named(request)?;
    let reply = Reply::of(200, json!({"success": true, "deleted_at": request.now}));
    Ok((Some(request.removed(GROUPS, id)), reply))
}

pub(super) fn members(request: &ApiRequest<'_, GroupPath>) -> Decision {
    let (id, group) = named(request)?;
    let page = request.query()?.page()?;
    let member = |member: &String| {
        json!({
            "id": member,
            "contact_id": contacts::contact_id(member),
            "identifier": member,
            "name": contacts::name(request.state, member),
            "added_at": group.created_at,
        })
    };
    let reply = Reply::of(
        200,
        json!({
            "group_id": id,
            "group_name": name(request.state, id),
            "icon_url": field(request.state, id, "icon_url"),
            "members": page.of(&group.members).iter().map(member).collect::<Vec<_>>(),
            "pagination": page.pagination(group.members.len()),
        }),
    );
    answered(reply)
}

pub(super) fn set_icon(request: &ApiRequest<'_, GroupPath>, image: Result<(), Reply>) -> Decision {
    let (id, group) = named(request)?;
    image?;
    let url = format!("https://sandbox.invalid/groups/{id}/icon");
    icon(request, id, group, Some(&url), "set")
}

pub(super) fn remove_icon(request: &ApiRequest<'_, GroupPath>) -> Decision {
    let (id, group) = named(request)?;
    icon(request, id, group, None, "removed")
}

fn icon(
    request: &ApiRequest<'_, GroupPath>,
    id: &str,
    group: &Group,
    url: Option<&str>,
    done: &str,
) -> Decision {
    let Some(guid) = chat_guid(request.state, id) else {
        return Err(Reply::bad("The group is not linked to an iMessage chat: it has no chat_guid"));
    };
    let message = format!("Group icon {done}");
    let mut reply = Reply::of(200, json!({"success": true, "group_id": id, "chat_guid": guid}));
    if let Some(url) = url {
        reply = reply.with("icon_url", url);
    }
    let sync = json!({"chat_guid": guid, "synced": true, "message": message});
    let reply = reply.with("device_sync", sync).with("message", message);
    Ok((Some(request.put(GROUPS, id, changed(request.state, id, group, "icon_url", json!(url)))), reply))
}
