//! Polls: nobody ever votes.

use serde_json::{Value, json};

use super::call::{Call, Outcome, answered};
use super::reply::{Fields, Reply, object};
use super::view::new_id;

const POLLS: &str = "polls";

pub(super) fn create(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    let body = call.body()?;
    let title = match body.field("title") {
        Some(title) if !title.is_string() => return Err(Reply::bad("title must be a string")),
        title => title,
    };
    let filled = |option: &Value| option.as_str().is_some_and(|option| !option.trim().is_empty());
    let options = body.field("options").and_then(Value::as_array);
    let fits = |options: &&Vec<Value>| (2..=10).contains(&options.len()) && options.iter().all(filled);
    let Some(options) = options.filter(fits) else {
        return Err(Reply::bad("options must be an array of 2 to 10 non-empty strings"));
    };
    let id = new_id("poll_");
    let reply = Reply::of(
        200,
        object!(
            "poll_id": id.as_str(),
            "chat_id": chat_id.as_str(),
            "poll": object!("title": title, "options": options),
            "sent_at": call.now,
        ),
    );
    let kept = object!("chat_id": chat_id, "title": title, "options": options);
    Ok((Some(call.put(POLLS, &id, kept)), reply))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    let id = call.argument(1);
    let poll = call.state.document(POLLS, &id);
    let poll = poll.filter(|poll| poll.field("chat_id") == Some(&json!(chat_id)));
    let poll = poll.ok_or_else(|| Reply::refusal(404, "Poll not found"))?;
    let options = poll.field("options").and_then(Value::as_array).into_iter().flatten();
    let reply = Reply::of(
        200,
        object!(
            "poll_id": id,
            "chat_id": chat_id,
            "title": poll.field("title"),
            "options": options.map(|text| object!("text": text, "votes": 0)).collect::<Vec<_>>(),
            "total_votes": 0,
        ),
    );
    answered(reply)
}
