//! Messages, reactions and polls: `/chats/{chatId}/messages…`, `/chats/{chatId}/polls…`.

use super::{
    ALL, Answer, CHAT, Column, Form, GET, Kind, LIMIT, Look, NO_CHAT, OFFSET, Operation, POST, Parameter,
    Place, SORT_BY_TIME, Show, Word, column, option, position, switch,
};

const MESSAGE: Parameter = position("message", "MESSAGE", Kind::Id, "The message, as `send` named it");
const DIRECTIONS: &[&str] = &["inbound", "outbound"];
const NO_MESSAGE: (u16, &str) = (
    404,
    "there is no such message in this chat; those there are: blooio messages list CHAT. A chat exists from its first message on",
);
const POLL: &[Column] = &[
    column("poll", "poll_id", Show::Id),
    column("chat", "chat_id", Show::Id),
    column("title", "title|poll.title", Show::Text),
    column("options", "options|poll.options", Show::Votes),
    column("votes", "total_votes", Show::Text),
    column("sent", "sent_at", Show::Time),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "messages list",
        path: "/chats/{chat}/messages",
        about: "Lists the messages of a chat, both ways, the latest first",
        more: "A time is one like 2026-05-04, 2026-05-04T09:30 (both local), 2026-05-04T09:30:00Z, or what `date +%s` \
               prints; a duration is as long ago: 30m, 2h, 7d.",
        parameters: &[
            CHAT,
            option(
                "direction",
                Kind::Word(DIRECTIONS),
                Place::Query("direction"),
                "Only what they wrote, or only what you did",
            ),
            option(
                "since",
                Kind::Ago,
                Place::Query("since"),
                "Only those sent after this time, or this long ago",
            ),
            option(
                "until",
                Kind::Ago,
                Place::Query("until"),
                "Only those sent before this time, or this long ago",
            ),
            SORT_BY_TIME,
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "messages",
            columns: &[
                column("TIME", "time_sent", Show::Time),
                column("BY", "", Show::Author),
                column("STATUS", "status", Show::Status),
                column("OVER", "protocol", Show::Protocol),
                column("TEXT", "text|attachments", Show::Content),
                column("MESSAGE", "message_id", Show::Id),
            ],
            word: Word::Field("message_id"),
            none: "No messages.",
        },
        examples: &[
            "blooio messages list +15551234567",
            "blooio messages list +15551234567 --direction inbound --since 2h   did they answer?",
            "blooio messages list +15551234567 --all --json > messages.ndjson",
        ],
        hints: &[NO_CHAT],
        ..GET
    },
    Operation {
        command: "messages get",
        path: "/chats/{chat}/messages/{message}",
        about: "Shows a message: text, status, reactions",
        parameters: &[CHAT, MESSAGE],
        answer: Answer::Facts {
            rows: &[
                column("message", "message_id", Show::Id),
                column("chat", "chat_id", Show::Id),
                column("name", "contact.name", Show::Text),
                column("by", "", Show::Author),
                column("number", "internal_id", Show::Id),
                column("status", "status", Show::Status),
                column("over", "protocol", Show::Protocol),
                column("sent", "time_sent", Show::Time),
                column("delivered", "time_delivered", Show::Time),
                column("text", "text", Show::Text),
                column("files", "attachments", Show::List),
                column("reactions", "reactions", Show::Reactions),
                column("reply to", "reply_to.message_id|reply_to.guid", Show::Id),
                column("error", "error", Show::Text),
            ],
            word: Word::Field("text"),
        },
        examples: &[
            "blooio messages get +15551234567 msg_abc123",
            "blooio messages get +15551234567 msg_abc123 -q   the text alone, on one line",
        ],
        hints: &[NO_MESSAGE],
        ..GET
    },
    Operation { command: "send", path: "/chats/{chat}/messages", has_own_command: true, ..POST },
    Operation {
        command: "status",
        path: "/chats/{chat}/messages/{message}/status",
        has_own_command: true,
        ..GET
    },
    Operation {
        command: "react",
        path: "/chats/{chat}/messages/{message}/reactions",
        about: "Reacts to a message, or takes a reaction back",
        more: "A reaction is love, like, dislike, laugh, emphasize, question, or an emoji. A message can be named by \
               how far back it is: -1 is the last of the chat, -2 the one before.",
        parameters: &[
            CHAT,
            Parameter {
                name: "message",
                value: "MESSAGE",
                form: Form::Position,
                kind: Kind::Id,
                place: Place::Path,
                help: "The message, as `send` named it, or -1 for the last",
            },
            Parameter {
                name: "reaction",
                value: "REACTION",
                form: Form::Position,
                kind: Kind::Reaction,
                place: Place::Body("reaction"),
                help: "love, like, dislike, laugh, emphasize, question, or an emoji",
            },
            switch("remove", "true", Place::Nowhere, "Takes the reaction back"),
            option(
                "direction",
                Kind::Word(DIRECTIONS),
                Place::Body("direction"),
                "Counts -1, -2 … among what they wrote only, or what you did",
            ),
        ],
        look: Look::Command("messages list {chat} --limit 5 --json"),
        answer: Answer::Facts {
            rows: &[
                column("message", "message_id", Show::Id),
                column("reaction", "reaction", Show::Text),
                column("action", "action", Show::Text),
            ],
            word: Word::Field("message_id"),
        },
        examples: &[
            "blooio react +15551234567 msg_abc123 love",
            "blooio react +15551234567 -1 👍 --direction inbound   to the last that they wrote",
            "blooio react +15551234567 msg_abc123 love --remove",
        ],
        hints: &[NO_MESSAGE],
        ..POST
    },
    Operation {
        command: "polls send",
        path: "/chats/{chat}/polls",
        about: "Sends a poll to a chat (iMessage)",
        more: "Blooio can't recognise a poll that comes a second time, so that one that may have been sent is not sent again.",
        parameters: &[
            CHAT,
            option("title", Kind::Text, Place::Body("title"), "The question"),
            Parameter {
                name: "option",
                value: "OPTION",
                form: Form::Positions(2, 10),
                kind: Kind::Text,
                place: Place::Body("options"),
                help: "What can be voted for, 2 to 10 of them",
            },
        ],
        look: Look::Command("messages list {chat} --direction outbound --limit 5"),
        answer: Answer::Facts { rows: POLL, word: Word::Field("poll_id") },
        examples: &["blooio polls send +15551234567 --title \"Lunch?\" Pizza Ramen Salad"],
        hints: &[NO_CHAT],
        ..POST
    },
    Operation {
        command: "polls get",
        path: "/chats/{chat}/polls/{poll}",
        about: "Counts the votes of a poll",
        parameters: &[
            CHAT,
            position("poll", "POLL", Kind::Id, "The poll, as `polls send` or a webhook named it"),
        ],
        answer: Answer::Facts { rows: POLL, word: Word::Field("total_votes") },
        examples: &["blooio polls get +15551234567 poll_abc123"],
        hints: &[(404, "there is no such poll in this chat")],
        ..GET
    },
];
