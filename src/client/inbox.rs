//! What people write: the chats by their last activity (`/chats`), and the messages of one (`/chats/{chatId}/messages`).

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::call::{BadSegment, Call, Method};
use super::json::{self, text};
use super::messages::MessageState;

/// The most items that the API puts into one page.
pub const LARGEST_PAGE: u64 = 200;

/// `GET /chats`, the most recent first: a page of at most `limit`, from an offset on.
///
/// # Errors
/// Never: the path is fixed.
pub fn chats(limit: u64, offset: Option<u64>) -> Result<Call, BadSegment> {
    let mut call = Call::new(Method::Get, &["chats"])?;
    call.query.push(("sort".to_owned(), "recent".to_owned()));
    Ok(paged(call, limit, offset))
}

/// Whose messages are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Those that people wrote.
    Inbound,
    /// Those that were sent to them.
    Outbound,
}

/// The messages of a chat that are wanted, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection<'a> {
    /// The chat's ID, not yet encoded.
    pub chat: &'a str,
    /// One direction, or both.
    pub direction: Option<Direction>,
    /// Whether the latest come first.
    pub latest_first: bool,
    /// Only those sent at this time or later, in milliseconds since the epoch.
    pub from: Option<i64>,
    /// The most messages of a page.
    pub limit: u64,
}

impl<'a> Selection<'a> {
    /// All messages of a chat in both directions, the oldest first.
    #[must_use]
    pub fn all(chat: &'a str) -> Self {
        Self { chat, direction: None, latest_first: false, from: None, limit: LARGEST_PAGE }
    }

    /// `GET /chats/{chatId}/messages` for them, from an offset on.
    ///
    /// # Errors
    /// [`BadSegment`] for a chat ID that can't be part of a path.
    pub fn call(&self, offset: Option<u64>) -> Result<Call, BadSegment> {
        let mut call = Call::new(Method::Get, &["chats", self.chat, "messages"])?;
        let direction = self.direction.map(|direction| match direction {
            Direction::Inbound => "inbound",
            Direction::Outbound => "outbound",
        });
        call.query.extend(direction.map(|direction| ("direction".to_owned(), direction.to_owned())));
        let sort = if self.latest_first { "desc" } else { "asc" };
        call.query.push(("sort".to_owned(), sort.to_owned()));
        // The API leaves out what was sent at the time of `since` itself.
        let since = self.from.map(|from| from.saturating_sub(1));
        call.query.extend(since.map(|since| ("since".to_owned(), since.to_string())));
        Ok(paged(call, self.limit, offset))
    }
}

fn paged(mut call: Call, limit: u64, offset: Option<u64>) -> Call {
    call.query.push(("limit".to_owned(), limit.to_string()));
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
    /// The ID of its last message.
    pub last_message: Option<String>,
    /// How many messages it has, in both directions.
    pub messages: Option<u64>,
    /// How many of them are inbound.
    pub inbound: Option<u64>,
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
        let count = |name: &str| fields.get(name).and_then(Value::as_u64);
        let is_group = id.starts_with("grp_")
            || fields.get("is_group") == Some(&Value::Bool(true))
            || fields.get("type").and_then(Value::as_str) == Some("group");
        Some(Self {
            is_group,
            last_activity: time("last_message_time").max(time("last_inbound_time")),
            last_inbound: last_inbound(fields),
            last_message: text(chat.pointer("/last_message/message_id")),
            messages: count("message_count"),
            inbound: count("inbound_count"),
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Its ID. Not yet safe for a terminal.
    pub id: Option<String>,
    /// Its text; empty if it has none. Not yet safe for a terminal.
    pub text: String,
    /// How many files are attached to it.
    pub attachments: usize,
    /// Who wrote it, in a group.
    pub sender: Option<String>,
    /// False if the message says that it went out.
    pub is_inbound: bool,
    /// When it was sent, in milliseconds since the epoch.
    pub time: Option<i64>,
    /// Whether that may still change: it went out, but hasn't been sent yet.
    pub is_queued: bool,
    /// The ID of the message that it is an inline reply to.
    pub reply_to: Option<String>,
    /// The JSON object, as the API sent it.
    pub raw: String,
}

/// The list of messages in a reply.
#[derive(Deserialize)]
struct List<'a> {
    #[serde(borrow)]
    messages: Vec<&'a RawValue>,
}

impl Message {
    /// Reads a reply to a [`Selection`]; `None` if it has no list of objects.
    #[must_use]
    pub fn read_all(body: &[u8]) -> Option<Vec<Self>> {
        let list: List<'_> = serde_json::from_slice(body).ok()?;
        list.messages.into_iter().map(|raw| Self::read(raw.get())).collect()
    }

    fn read(raw: &str) -> Option<Self> {
        let message = json::lenient(raw.as_bytes())?;
        let fields = message.as_object()?;
        Some(Self {
            id: text(fields.get("message_id")),
            text: text(fields.get("text")).unwrap_or_default(),
            attachments: fields.get("attachments").and_then(Value::as_array).map_or(0, Vec::len),
            sender: text(fields.get("sender")),
            is_inbound: matches!(fields.get("direction").and_then(Value::as_str), None | Some("inbound")),
            time: fields.get("time_sent").and_then(Value::as_i64),
            is_queued: fields.get("status").and_then(Value::as_str).is_some_and(is_queued),
            reply_to: text(message.pointer("/reply_to/message_id")),
            raw: raw.to_owned(),
        })
    }

    /// What tells it from the others of its chat.
    #[must_use]
    pub fn identity(&self) -> String {
        match &self.id {
            Some(id) => id.clone(),
            None => format!("{:?} {:?} {}", self.time, self.sender, self.text),
        }
    }
}

fn is_queued(status: &str) -> bool {
    matches!(MessageState::of(status), MessageState::Pending | MessageState::Queued)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_as_documented() {
        let url = |call: Result<Call, BadSegment>| call.expect("a call").url("");
        assert_eq!(url(chats(200, None)), "/chats?sort=recent&limit=200");
        assert_eq!(url(chats(50, Some(200))), "/chats?sort=recent&limit=50&offset=200");
        let inbound = |chat| Selection { direction: Some(Direction::Inbound), ..Selection::all(chat) };
        assert_eq!(
            url(inbound("+1555").call(None)),
            "/chats/%2B1555/messages?direction=inbound&sort=asc&limit=200"
        );
        assert_eq!(
            url(Selection { from: Some(1000), ..inbound("grp_a") }.call(Some(200))),
            "/chats/grp_a/messages?direction=inbound&sort=asc&since=999&limit=200&offset=200"
        );
        let latest = Selection { latest_first: true, limit: 50, ..Selection::all("a@example.com") };
        assert_eq!(url(latest.call(None)), "/chats/a%40example.com/messages?sort=desc&limit=50");
        let outbound = Selection { direction: Some(Direction::Outbound), ..Selection::all("+1555") };
        assert!(url(outbound.call(None)).contains("direction=outbound"));
        assert!(Selection::all("..").call(None).is_err());
    }

    #[test]
    fn chats_are_read_from_what_there_is() {
        let read = |chat: &str| Chat::read_all(format!(r#"{{"chats":[{chat}]}}"#).as_bytes());
        let plain = Chat {
            id: "a".to_owned(),
            is_group: false,
            last_activity: None,
            last_inbound: LastInbound::Unknown,
            last_message: None,
            messages: None,
            inbound: None,
        };
        let chat = |is_group, last_activity, last_inbound| {
            Some(vec![Chat { is_group, last_activity, last_inbound, ..plain.clone() }])
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
            read(
                r#"{"id":"a","last_inbound_time":null,"message_count":3,"inbound_count":1,"last_message":{"message_id":"m"}}"#
            ),
            Some(vec![Chat {
                last_message: Some("m".to_owned()),
                messages: Some(3),
                inbound: Some(1),
                ..plain.clone()
            }])
        );
        assert_eq!(read(r#"{"id":"a","last_inbound_time":12}"#), chat(false, Some(12), LastInbound::At(12)));
        assert_eq!(read(r#"{"id":"a","last_message_time":"9"}"#), chat(false, None, LastInbound::Unknown));
        assert_eq!(read(r#"{"id":null}"#), None);
        assert_eq!(Chat::read_all(b"{}"), None);
    }

    #[test]
    fn messages_are_read_from_what_there_is() {
        let read = |message: &str| {
            let read = Message::read_all(format!(r#"{{"a":"\ud83d","messages":[{message}]}}"#).as_bytes())?;
            assert_eq!(read[0].raw, message);
            Some(Message { raw: String::new(), ..read[0].clone() })
        };
        let empty = Message { is_inbound: true, ..Message::default() };
        assert_eq!(
            read(
                r#"{"message_id":"m","text":"a\ud83d","sender":"+1","direction":"inbound","time_sent":5,"reply_to":{"message_id":"q"}}"#
            ),
            Some(Message {
                id: Some("m".to_owned()),
                text: "a\u{fffd}".to_owned(),
                sender: Some("+1".to_owned()),
                time: Some(5),
                reply_to: Some("q".to_owned()),
                ..empty.clone()
            })
        );
        let attached = Message { attachments: 1, ..empty.clone() };
        assert_eq!(read(r#"{"text":null,"sender":null,"attachments":[{}]}"#), Some(attached));
        let queued = Message { is_inbound: false, is_queued: true, ..empty.clone() };
        assert_eq!(read(r#"{"direction":"outbound","status":"queued"}"#), Some(queued));
        let sent = Message { is_inbound: false, ..empty };
        assert_eq!(read(r#"{"direction":"outbound","status":"sent"}"#), Some(sent));
        assert_eq!(Message::read_all(br#"{"messages":[7]}"#), None);
        assert_eq!(Message::read_all(b"[]"), None);
    }
}
