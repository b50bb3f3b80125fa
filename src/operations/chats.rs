//! Chats, and what is done in one other than writing: `/chats…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{ALL, CHAT, IMAGE, LIMIT, NO_CHAT, OFFSET, SEARCH_PEOPLE};
use super::operation::{DELETE, GET, Operation, POST, PUT, Retry, When};
use super::parameter::{ParamKind, Parameter, Place, option, switch};

const STOP: Parameter = switch("stop", "true", Place::NotSent, "Hide the typing indicator again");
const BACKGROUND: &[Column] = &[
    column("chat", "chat_id", Format::Id),
    column("background", "has_background", Format::YesNo),
    column("id", "background_id", Format::Id),
    column("url", "background_url", Format::Id),
    column("version", "background_version", Format::Text),
    column("changed", "changed", Format::YesNo),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "chats list",
        path: "/chats",
        about: "List chats, most recent first",
        parameters: &[
            SEARCH_PEOPLE,
            option(
                "sort",
                ParamKind::OneOf(&["recent", "oldest"]),
                Place::Query("sort"),
                "Sort order [default: recent]",
            ),
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "chats",
            columns: &[
                column("CHAT", "id", Format::Id),
                column("NAME", "contact.name|group_name", Format::Text),
                column("LAST MESSAGE", "last_message_time", Format::Time),
                column("IN", "inbound_count", Format::Text),
                column("OUT", "outbound_count", Format::Text),
                column("FROM", "last_message.direction", Format::Author),
                column("TEXT", "last_message.text", Format::Text),
            ],
            quiet: QuietValue::Field("id"),
            empty: "No chats yet. A chat starts with its first message.",
        },
        examples: &[
            "blooio chats list",
            "blooio chats list --search Ada --limit 5",
            "blooio chats list --all --json > chats.ndjson   all pages, one answer per line",
        ],
        ..GET
    },
    Operation {
        command: "chats get",
        path: "/chats/{chat}",
        about: "Show a chat",
        parameters: &[CHAT],
        answer: Answer::Facts {
            rows: &[
                column("chat", "id", Format::Id),
                column("name", "contact.name|group_name", Format::Text),
                column("type", "type", Format::Text),
                column("members", "member_count", Format::Text),
                column("sent", "outbound_count", Format::Text),
                column("received", "inbound_count", Format::Text),
                column("first", "first_message_time", Format::Time),
                column("last", "last_message_time", Format::Time),
                column("last reply", "last_inbound_time", Format::Time),
                column("last from", "last_message.direction", Format::Author),
                column("last text", "last_message.text", Format::Text),
                column("background", "background_url", Format::Id),
            ],
            quiet: QuietValue::Field("id"),
        },
        examples: &["blooio chats get +15551234567", "blooio chats get +15551234567,ops@example.com"],
        hints: &[NO_CHAT],
        ..GET
    },
    Operation {
        command: "chats read",
        path: "/chats/{chat}/read",
        about: "Mark a chat as read and send a read receipt",
        parameters: &[CHAT],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Format::Id),
                column("status", "status", Format::Text),
                column("marked", "marked_at", Format::Time),
            ],
            quiet: QuietValue::Field("status"),
        },
        examples: &["blooio chats read +15551234567"],
        hints: &[NO_CHAT],
        ..POST
    },
    Operation {
        command: "chats typing",
        path: "/chats/{chat}/typing",
        about: "Show or hide the typing indicator in a chat",
        more: "Only iMessage shows it. Over RCS it has no effect, and Blooio's answer says so.",
        parameters: &[CHAT, STOP],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Format::Id),
                column("typing", "typing", Format::YesNo),
                column("started", "started_at", Format::Time),
            ],
            quiet: QuietValue::Field("typing"),
        },
        examples: &["blooio chats typing +15551234567", "blooio chats typing +15551234567 --stop"],
        hints: &[NO_CHAT],
        ..POST
    },
    Operation {
        command: "chats typing",
        path: "/chats/{chat}/typing",
        when: When::Switch("stop"),
        parameters: &[CHAT, STOP],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Format::Id),
                column("typing", "typing", Format::YesNo),
                column("stopped", "stopped_at", Format::Time),
            ],
            quiet: QuietValue::Field("typing"),
        },
        hints: &[NO_CHAT],
        ..DELETE
    },
    Operation {
        command: "chats share-card",
        path: "/chats/{chat}/contact-card",
        about: "Share your contact card with the next message to a chat",
        more: "This command sends nothing by itself. It requires the Dedicated Commercial or Dedicated Enterprise plan.",
        parameters: &[CHAT],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[column("chat", "chat_id", Format::Id), column("card", "message", Format::Text)],
            quiet: QuietValue::Field("chat_id"),
        },
        note: "The card goes out with the next message to this chat.",
        examples: &["blooio chats share-card +15551234567"],
        hints: &[
            (
                403,
                "upgrade to Dedicated Commercial or Dedicated Enterprise: your plan doesn't include contact cards",
            ),
            NO_CHAT,
        ],
        ..POST
    },
    Operation {
        command: "chats background get",
        path: "/chats/{chat}/background",
        about: "Show the background image of a chat",
        parameters: &[CHAT],
        answer: Answer::Facts { rows: BACKGROUND, quiet: QuietValue::Field("background_url") },
        examples: &["blooio chats background get +15551234567"],
        hints: &[NO_CHAT],
        ..GET
    },
    Operation {
        command: "chats background set",
        path: "/chats/{chat}/background",
        about: "Set the background image of a chat, for everyone in it",
        parameters: &[CHAT, Parameter { place: Place::Form("background"), ..IMAGE }],
        retry: Retry::Idempotent,
        answer: Answer::Facts { rows: BACKGROUND, quiet: QuietValue::Field("background_url") },
        examples: &["blooio chats background set +15551234567 beach.jpg"],
        hints: &[NO_CHAT],
        ..PUT
    },
    Operation {
        command: "chats background remove",
        path: "/chats/{chat}/background",
        about: "Remove the background image of a chat, for everyone in it",
        parameters: &[CHAT],
        confirm: Some("Remove the background of {chat} for everyone in it?"),
        retry: Retry::Idempotent,
        answer: Answer::Facts { rows: BACKGROUND, quiet: QuietValue::Field("chat_id") },
        examples: &["blooio chats background remove +15551234567 --yes"],
        hints: &[NO_CHAT],
        ..DELETE
    },
];
