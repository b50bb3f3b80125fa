//! Messages, reactions and polls: `/chats/{chatId}/messages…`, `/chats/{chatId}/polls…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{ALL, CHAT, LIMIT, NO_CHAT, OFFSET, SORT_BY_TIME};
use super::operation::{GET, Inspect, Operation, POST};
use super::parameter::{ParamKind, Parameter, Place, Syntax, option, positional, switch};

const MESSAGE: Parameter =
    positional("message", "MESSAGE", ParamKind::Id, "Message ID, as printed by `send`");
const DIRECTIONS: &[&str] = &["inbound", "outbound"];
const NO_MESSAGE: (u16, &str) = (
    404,
    "choose a message of this chat: blooio messages list CHAT (a chat exists from its first message on)",
);
const POLL: &[Column] = &[
    column("poll", "poll_id", Format::Id),
    column("chat", "chat_id", Format::Id),
    column("title", "title|poll.title", Format::Text),
    column("options", "options|poll.options", Format::Votes),
    column("votes", "total_votes", Format::Text),
    column("sent", "sent_at", Format::Time),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "messages list",
        path: "/chats/{chat}/messages",
        about: "List the messages of a chat in both directions, latest first",
        more: "TIME is a local date or time (2026-05-04, 2026-05-04T09:30), a time with its zone (2026-05-04T09:30:00Z), a \
               Unix timestamp, or a duration ago (30m, 2h, 7d).",
        parameters: &[
            CHAT,
            option(
                "direction",
                ParamKind::OneOf(DIRECTIONS),
                Place::Query("direction"),
                "Only messages in this direction",
            ),
            option(
                "since",
                ParamKind::Ago,
                Place::Query("since"),
                "Only messages sent after TIME: 2026-05-04T09:30, or 2h for two hours ago",
            ),
            option(
                "until",
                ParamKind::Ago,
                Place::Query("until"),
                "Only messages sent before TIME: 2026-05-04T09:30, or 2h for two hours ago",
            ),
            SORT_BY_TIME,
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "messages",
            columns: &[
                column("TIME", "time_sent", Format::Time),
                column("FROM", "", Format::Author),
                column("STATUS", "status", Format::Status),
                column("VIA", "protocol", Format::Protocol),
                column("TEXT", "text|attachments", Format::Content),
                column("MESSAGE", "message_id", Format::Id),
            ],
            quiet: QuietValue::Field("message_id"),
            empty: "No messages.",
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
        about: "Show a message with its status and reactions",
        parameters: &[CHAT, MESSAGE],
        answer: Answer::Facts {
            rows: &[
                column("message", "message_id", Format::Id),
                column("chat", "chat_id", Format::Id),
                column("name", "contact.name", Format::Text),
                column("from", "", Format::Author),
                column("number", "internal_id", Format::Id),
                column("status", "status", Format::Status),
                column("via", "protocol", Format::Protocol),
                column("sent", "time_sent", Format::Time),
                column("delivered", "time_delivered", Format::Time),
                column("text", "text", Format::Text),
                column("attachments", "attachments", Format::List),
                column("reactions", "reactions", Format::Reactions),
                column("reply to", "reply_to.message_id|reply_to.guid", Format::Id),
                column("error", "error", Format::Text),
            ],
            quiet: QuietValue::Field("text"),
        },
        examples: &[
            "blooio messages get +15551234567 msg_abc123",
            "blooio messages get +15551234567 msg_abc123 -q   only the text, on one line",
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
        about: "Add a reaction to a message, or remove one",
        more: "REACTION is love, like, dislike, laugh, emphasize, question, or an emoji. MESSAGE can also count from the \
               end of the chat: -1 is the last message, -2 the one before.",
        parameters: &[
            CHAT,
            Parameter {
                name: "message",
                value: "MESSAGE",
                syntax: Syntax::Positional,
                kind: ParamKind::Id,
                place: Place::Path,
                help: "Message ID, as printed by `send`, or -1 for the last message",
            },
            Parameter {
                name: "reaction",
                value: "REACTION",
                syntax: Syntax::Positional,
                kind: ParamKind::Reaction,
                place: Place::Body("reaction"),
                help: "Reaction: love, like, dislike, laugh, emphasize, question, or an emoji",
            },
            switch("remove", "true", Place::NotSent, "Remove the reaction"),
            option(
                "direction",
                ParamKind::OneOf(DIRECTIONS),
                Place::Body("direction"),
                "Count -1, -2 … among messages in this direction only",
            ),
        ],
        inspect: Inspect::Command("messages list {chat} --limit 5 --json"),
        answer: Answer::Facts {
            rows: &[
                column("message", "message_id", Format::Id),
                column("reaction", "reaction", Format::Text),
                column("action", "action", Format::Text),
            ],
            quiet: QuietValue::Field("message_id"),
        },
        examples: &[
            "blooio react +15551234567 msg_abc123 love",
            "blooio react +15551234567 -1 👍 --direction inbound   to their last message",
            "blooio react +15551234567 msg_abc123 love --remove",
        ],
        hints: &[NO_MESSAGE],
        ..POST
    },
    Operation {
        command: "polls send",
        path: "/chats/{chat}/polls",
        about: "Send a poll to a chat (iMessage only)",
        more: "Blooio can't detect a repeated poll, so a poll that may have been sent isn't retried.",
        parameters: &[
            CHAT,
            option("title", ParamKind::Text, Place::Body("title"), "Question"),
            Parameter {
                name: "option",
                value: "OPTION",
                syntax: Syntax::Positionals(2, 10),
                kind: ParamKind::Text,
                place: Place::Body("options"),
                help: "Answers to vote for, 2 to 10",
            },
        ],
        inspect: Inspect::Command("messages list {chat} --direction outbound --limit 5"),
        answer: Answer::Facts { rows: POLL, quiet: QuietValue::Field("poll_id") },
        examples: &["blooio polls send +15551234567 --title \"Lunch?\" Pizza Ramen Salad"],
        hints: &[NO_CHAT],
        ..POST
    },
    Operation {
        command: "polls get",
        path: "/chats/{chat}/polls/{poll}",
        about: "Show a poll and its votes",
        parameters: &[
            CHAT,
            positional(
                "poll",
                "POLL",
                ParamKind::Id,
                "Poll ID, as printed by `polls send` or received by a webhook",
            ),
        ],
        answer: Answer::Facts { rows: POLL, quiet: QuietValue::Field("total_votes") },
        examples: &["blooio polls get +15551234567 poll_abc123"],
        hints: &[(404, "check the poll ID and the chat: blooio messages list CHAT")],
        ..GET
    },
];
