//! Polls: nobody ever votes.

use serde_json::{Value, json};

use super::collections::POLLS;
use super::ids::new_id;
use super::paths::{ChatPath, PollPath};
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::targets::device_chat;

pub(super) fn create(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    let body = request.body()?;
    let title = match body.get("title") {
        Some(title) if !title.is_string() => return Err(Reply::bad("title must be a string")),
        title => title,
    };
    let filled = |option: &Value| option.as_str().is_some_and(|option| !option.trim().is_empty());
    let options = body.get("options").and_then(Value::as_array);
    let fits = |options: &&Vec<Value>| (2..=10).contains(&options.len()) && options.iter().all(filled);
    let Some(options) = options.filter(fits) else {
        return Err(Reply::bad("options must be an array of 2 to 10 non-empty strings"));
    };
    let id = new_id("poll_");
    let reply = Reply::of(
        200,
        json!({
            "poll_id": id.as_str(),
            "chat_id": chat_id.as_str(),
            "poll": json!({"title": title, "options": options}),
            "sent_at": request.now,
        }),
    );
    let kept = json!({"chat_id": chat_id, "title": title, "options": options});
    Ok((Some(request.put(POLLS, &id, kept)), reply))
}

pub(super) fn get(request: &ApiRequest<'_, PollPath>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    let id = request.path.poll.as_str();
    let poll = request.state.document(POLLS, id);
    let poll = poll.filter(|poll| poll.get("chat_id") == Some(&json!(chat_id)));
    let poll = poll.ok_or_else(|| Reply::refusal(404, "Poll not found"))?;
    let options = poll.get("options").and_then(Value::as_array).into_iter().flatten();
    let reply = Reply::of(
        200,
        json!({
            "poll_id": id,
            "chat_id": chat_id,
            "title": poll.get("title"),
            "options": options.map(|text| json!({"text": text, "votes": 0})).collect::<Vec<_>>(),
            "total_votes": 0,
        }),
    );
    answered(reply)
}
