//! What people wrote: the chats by their last activity (`/chats`), and the inbound messages of one
//! (`/chats/{chatId}/messages`).

use serde_json::{Map, Value};

use super::call::{BadSegment, Call, Method};
use super::json::{self, text};

/// The most items that the API puts into one page.
const LIMIT: u64 = 200;

/// `GET /chats`, the most recent first, from an offset on.
///
/// # Errors
/// Never: the path is fixed.
pub fn chats(offset: Option<u64>) -> Result<Call, BadSegment> {
    let mut call = Call::new(Method::Get, &["chats"])?;
    call.query.push(("sort".to_owned(), "recent".to_owned()));
    Ok(paged(call, offset))
}

/// `GET /chats/{chatId}/messages`: the inbound ones from a time in milliseconds on, the oldest first, from an offset on.
///
/// # Errors
/// [`BadSegment`] for a chat ID that can't be part of a path.
pub fn inbound(chat: &str, from: Option<i64>, offset: Option<u64>) -> Result<Call, BadSegment> {
    let mut call = Call::new(Method::Get, &["chats", chat, "messages"])?;
    call.query.push(("direction".to_owned(), "inbound".to_owned()));
    call.query.push(("sort".to_owned(), "asc".to_owned()));
    if let Some(from) = from {
        // The API leaves out what was sent at that very time.
        call.query.push(("since".to_owned(), from.saturating_sub(1).to_string()));
    }
    Ok(paged(call, offset))
}

fn paged(mut call: Call, offset: Option<u64>) -> Call {
    call.query.push(("limit".to_owned(), LIMIT.to_string()));
    call.query.extend(offset.map(|offset| ("offset".to_owned(), offset.to_string())));
    call
}

/// When somebody last wrote in a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastInbound {
    /// At this time, in milliseconds since the epoch.
    At(i64),
    /// Nobody ever did.
    Never,
    /// The API doesn't say.
    Unknown,
}

/// A chat, as the list of chats has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// A phone number, an email address or a group's ID. Not yet safe for a terminal.
    pub id: String,
    /// Whether several people write in it.
    pub is_group: bool,
    /// When the last message in either direction was sent, in milliseconds since the epoch.
    pub last_activity: Option<i64>,
    /// When the last inbound message was sent.
    pub last_inbound: LastInbound,
}

impl Chat {
    /// Reads a reply to [`chats`]; `None` if it has no list, or a chat in it has no ID.
    #[must_use]
    pub fn read_all(body: &[u8]) -> Option<Vec<Self>> {
        json::lenient(body)?.get("chats")?.as_array()?.iter().map(Self::read).collect()
    }

    fn read(chat: &Value) -> Option<Self> {
        let fields = chat.as_object()?;
        let id = text(fields.get("id"))?;
        let time = |name: &str| fields.get(name).and_then(Value::as_i64);
        let is_group = id.starts_with("grp_")
            || fields.get("is_group") == Some(&Value::Bool(true))
            || fields.get("type").and_then(Value::as_str) == Some("group");
        Some(Self {
            is_group,
            last_activity: time("last_message_time").max(time("last_inbound_time")),
            last_inbound: last_inbound(fields),
            id,
        })
    }
}

fn last_inbound(fields: &Map<String, Value>) -> LastInbound {
    let count = fields.get("inbound_count").and_then(Value::as_u64);
    match fields.get("last_inbound_time") {
        Some(Value::Null) if count.unwrap_or(0) == 0 => LastInbound::Never,
        time => time.and_then(Value::as_i64).map_or(LastInbound::Unknown, LastInbound::At),
    }
}

/// A message, as the list of a chat's messages has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its ID. Not yet safe for a terminal.
    pub id: Option<String>,
    /// Its text; empty if it has none. Not yet safe for a terminal.
    pub text: String,
    /// Who wrote it, in a group.
    pub sender: Option<String>,
    /// False if the message says that it went out.
    pub is_inbound: bool,
    /// When it was sent, in milliseconds since the epoch.
    pub time: Option<i64>,
}

impl Message {
    /// Reads a reply to [`inbound`]; `None` if it has no list of objects.
    #[must_use]
    pub fn read_all(body: &[u8]) -> Option<Vec<Self>> {
        json::lenient(body)?.get("messages")?.as_array()?.iter().map(Self::read).collect()
    }

    fn read(message: &Value) -> Option<Self> {
        let fields = message.as_object()?;
        Some(Self {
            id: text(fields.get("message_id")),
            text: text(fields.get("text")).unwrap_or_default(),
            sender: text(fields.get("sender")),
            is_inbound: matches!(fields.get("direction").and_then(Value::as_str), None | Some("inbound")),
            time: fields.get("time_sent").and_then(Value::as_i64),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_as_documented() {
        let url = |call: Result<Call, BadSegment>| call.expect("a call").url("");
        assert_eq!(url(chats(None)), "/chats?sort=recent&limit=200");
        assert_eq!(url(chats(Some(200))), "/chats?sort=recent&limit=200&offset=200");
        assert_eq!(
            url(inbound("+1555", None, None)),
            "/chats/%2B1555/messages?direction=inbound&sort=asc&limit=200"
        );
        assert_eq!(
            url(inbound("grp_a", Some(1000), Some(200))),
            "/chats/grp_a/messages?direction=inbound&sort=asc&since=999&limit=200&offset=200"
        );
        assert!(inbound("..", None, None).is_err());
    }

    #[test]
    fn chats_are_read_from_what_there_is() {
        let read = |chat: &str| Chat::read_all(format!(r#"{{"chats":[{chat}]}}"#).as_bytes());
        let chat = |is_group, last_activity, last_inbound| {
            Some(vec![Chat { id: "a".to_owned(), is_group, last_activity, last_inbound }])
        };
        assert_eq!(
            read(r#"{"id":"a","is_group":false,"last_message_time":9,"last_inbound_time":7}"#),
            chat(false, Some(9), LastInbound::At(7))
        );
        assert_eq!(
            read(r#"{"id":"a","type":"group","last_inbound_time":null}"#),
            chat(true, None, LastInbound::Never)
        );
        assert_eq!(
            read(r#"{"id":"a","last_inbound_time":null,"inbound_count":1}"#),
            chat(false, None, LastInbound::Unknown)
        );
        assert_eq!(read(r#"{"id":"a","last_inbound_time":12}"#), chat(false, Some(12), LastInbound::At(12)));
        assert_eq!(read(r#"{"id":"a","last_message_time":"9"}"#), chat(false, None, LastInbound::Unknown));
        assert_eq!(read(r#"{"id":null}"#), None);
        assert_eq!(Chat::read_all(b"{}"), None);
    }

    #[test]
    fn messages_are_read_from_what_there_is() {
        let read = |message: &str| Message::read_all(format!(r#"{{"messages":[{message}]}}"#).as_bytes());
        let empty = Message { id: None, text: String::new(), sender: None, is_inbound: true, time: None };
        assert_eq!(
            read(r#"{"message_id":"m","text":"a\ud83d","sender":"+1","direction":"inbound","time_sent":5}"#),
            Some(vec![Message {
                id: Some("m".to_owned()),
                text: "a\u{fffd}".to_owned(),
                sender: Some("+1".to_owned()),
                is_inbound: true,
                time: Some(5),
            }])
        );
        assert_eq!(read(r#"{"text":null,"sender":null,"attachments":[{}]}"#), Some(vec![empty.clone()]));
        assert_eq!(read(r#"{"direction":"outbound"}"#), Some(vec![Message { is_inbound: false, ..empty }]));
        assert_eq!(read("7"), None);
        assert_eq!(Message::read_all(b"[]"), None);
    }
}
