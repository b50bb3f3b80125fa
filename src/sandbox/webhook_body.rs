//! The body that is delivered to a webhook.

use serde_json::Value;

use super::changes::{Change, What};
use super::collections::POLLS;
use super::contacts::brief;
use super::groups;
use super::message::{Message, OWN_NUMBER, account_number};
use super::state::StoreState;
use super::stored::{StoredMessage, direction};
use super::webhook_events::name;
use crate::webhook::body::{Body, Poll, Reaction};

/// The chat that it happened in.
pub(super) fn chat_id<'a>(state: &'a StoreState, what: &What<'a>) -> &'a str {
    match *what {
        What::Status { send, .. } | What::Read { send, .. } => &send.chat_id,
        What::Received(inbound) => &inbound.chat_id,
        What::Reacted { message, .. } => message.chat_id(),
        What::PollCreated(poll) => {
            poll_field(state, &poll.id, "chat_id").and_then(Value::as_str).unwrap_or("")
        }
        What::Typing(typing) => &typing.chat_id,
    }
}

/// The body of a delivery. It is the same at each attempt, but for what people and groups are called.
pub(super) fn body(state: &StoreState, Change { at, what, .. }: &Change<'_>) -> Body {
    let of = |message| about(state, message, *at);
    let body = match *what {
        What::Status { send, nth, status } => {
            let message = Message::of(state, StoredMessage::Sent(send, nth), *at);
            Body {
                sent_at: (status == "sent").then_some(message.time_sent),
                delivered_at: message.time_delivered,
                error_message: message.error.map(str::to_owned),
                ..of(StoredMessage::Sent(send, nth))
            }
        }
        What::Read { send, nth, read } => Body {
            status: Some("read".to_owned()),
            sender: Some(read.reader.clone()),
            delivered_at: Message::of(state, StoredMessage::Sent(send, nth), *at).time_delivered,
            read_at: Some(*at),
            ..of(StoredMessage::Sent(send, nth))
        },
        What::Received(inbound) => Body {
            sender: Some(inbound.sender.clone()),
            received_at: Some(inbound.at),
            ..of(StoredMessage::Received(inbound))
        },
        What::Reacted { reacted, message } => {
            let of_message = of(message);
            Body {
                status: None,
                sender: Some(reacted.sender.clone()),
                reaction: Some(Reaction {
                    direction: direction(message.is_inbound()).to_owned(),
                    reaction: reacted.reaction.clone(),
                    action: if reacted.is_added { "add" } else { "remove" }.to_owned(),
                    original_text: of_message.text.clone(),
                }),
                ..of_message
            }
        }
        What::PollCreated(created) => poll(state, &created.id),
        What::Typing(_) => Body::default(),
    };
    Body { event: name(what), timestamp: *at, ..body }
}

/// The fields that are about a message, as it was at `at`.
fn about(state: &StoreState, message: StoredMessage<'_>, at: u64) -> Body {
    let internal_id = account_number(message);
    let message = Message::of(state, message, at);
    let body = Body {
        message_id: message.message_id,
        status: Some(message.status.to_owned()),
        protocol: message.protocol.to_owned(),
        internal_id: Some(internal_id),
        text: message.text,
        attachments: message.attachments,
        ..Body::default()
    };
    // A group that was deleted since then was still a group.
    let is_group = message.participants != [message.chat_id.as_str()];
    in_chat(state, message.chat_id, is_group.then_some(&message.participants), body)
}

fn poll(state: &StoreState, id: &str) -> Body {
    let field = |name| poll_field(state, id, name);
    let chat_id = field("chat_id").and_then(Value::as_str).unwrap_or_default();
    let options = field("options").and_then(Value::as_array).into_iter().flatten();
    let poll = Poll {
        poll_id: id.to_owned(),
        title: field("title").and_then(Value::as_str).map(str::to_owned),
        options: options.filter_map(Value::as_str).map(str::to_owned).collect(),
        vote: None,
    };
    let body = Body {
        message_id: id.to_owned(),
        protocol: "imessage".to_owned(),
        internal_id: Some(OWN_NUMBER.to_owned()),
        poll: Some(poll),
        ..Body::default()
    };
    let members = state.group_with_id(chat_id).map(|group| &group.members);
    in_chat(state, chat_id.to_owned(), members, body)
}

fn poll_field<'a>(state: &'a StoreState, id: &str, name: &str) -> Option<&'a Value> {
    state.document(POLLS, id)?.get(name)
}

/// Adds the fields about the chat; `members` are those of a group.
fn in_chat(state: &StoreState, chat_id: String, members: Option<&Vec<String>>, body: Body) -> Body {
    let participants = members.map(|members| members.iter().map(|member| brief(state, member)).collect());
    Body {
        is_group: members.is_some(),
        group_id: members.map(|_| chat_id.clone()),
        group_name: groups::name(state, &chat_id).map(str::to_owned),
        participants,
        external_id: chat_id,
        ..body
    }
}
