//! Chats, and what is done in one other than writing: `/chats…`.

use super::{
    ALL, Answer, CHAT, Column, DELETE, GET, Kind, LIMIT, NO_CHAT, OFFSET, Operation, PICTURE, POST, PUT,
    Parameter, Place, Repeat, SEARCH_PEOPLE, Show, When, Word, column, option, switch,
};

const STOP: Parameter = switch("stop", "true", Place::Nowhere, "Takes the indicator away again");
const BACKGROUND: &[Column] = &[
    column("chat", "chat_id", Show::Id),
    column("background", "has_background", Show::Yes),
    column("id", "background_id", Show::Id),
    column("url", "background_url", Show::Id),
    column("version", "background_version", Show::Text),
    column("changed", "changed", Show::Yes),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "chats list",
        path: "/chats",
        about: "Lists the chats, those with the latest messages first",
        parameters: &[
            SEARCH_PEOPLE,
            option(
                "sort",
                Kind::Word(&["recent", "oldest"]),
                Place::Query("sort"),
                "Which come first [default: recent]",
            ),
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "chats",
            columns: &[
                column("CHAT", "id", Show::Id),
                column("NAME", "contact.name|group_name", Show::Text),
                column("LAST", "last_message_time", Show::Time),
                column("IN", "inbound_count", Show::Text),
                column("OUT", "outbound_count", Show::Text),
                column("BY", "last_message.direction", Show::Author),
                column("TEXT", "last_message.text", Show::Text),
            ],
            word: Word::Field("id"),
            none: "There are no chats yet: one begins with its first message.",
        },
        examples: &[
            "blooio chats list",
            "blooio chats list --search Ada --limit 5",
            "blooio chats list --all --json > chats.ndjson   every page, an answer a line",
        ],
        ..GET
    },
    Operation {
        command: "chats get",
        path: "/chats/{chat}",
        about: "Shows a chat",
        parameters: &[CHAT],
        answer: Answer::Facts {
            rows: &[
                column("chat", "id", Show::Id),
                column("name", "contact.name|group_name", Show::Text),
                column("type", "type", Show::Text),
                column("members", "member_count", Show::Text),
                column("sent", "outbound_count", Show::Text),
                column("received", "inbound_count", Show::Text),
                column("first", "first_message_time", Show::Time),
                column("last", "last_message_time", Show::Time),
                column("answered", "last_inbound_time", Show::Time),
                column("last by", "last_message.direction", Show::Author),
                column("last text", "last_message.text", Show::Text),
                column("background", "background_url", Show::Id),
            ],
            word: Word::Field("id"),
        },
        examples: &["blooio chats get +15551234567", "blooio chats get +15551234567,ops@example.com"],
        hints: &[NO_CHAT],
        ..GET
    },
    Operation {
        command: "chats read",
        path: "/chats/{chat}/read",
        about: "Marks a chat as read: who wrote gets a read receipt",
        parameters: &[CHAT],
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Show::Id),
                column("status", "status", Show::Text),
                column("marked", "marked_at", Show::Time),
            ],
            word: Word::Field("status"),
        },
        examples: &["blooio chats read +15551234567"],
        hints: &[NO_CHAT],
        ..POST
    },
    Operation {
        command: "chats typing",
        path: "/chats/{chat}/typing",
        about: "Shows in a chat that you are typing",
        more: "Only iMessage shows it; over RCS it has no effect, and Blooio says so.",
        parameters: &[CHAT, STOP],
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Show::Id),
                column("typing", "typing", Show::Yes),
                column("started", "started_at", Show::Time),
            ],
            word: Word::Field("typing"),
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
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[
                column("chat", "chat_id", Show::Id),
                column("typing", "typing", Show::Yes),
                column("stopped", "stopped_at", Show::Time),
            ],
            word: Word::Field("typing"),
        },
        hints: &[NO_CHAT],
        ..DELETE
    },
    Operation {
        command: "chats share-card",
        path: "/chats/{chat}/contact-card",
        about: "Shares your contact card with the next message to a chat",
        more: "Nothing is sent by itself. Needs the plan Dedicated Commercial or Dedicated Enterprise.",
        parameters: &[CHAT],
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[column("chat", "chat_id", Show::Id), column("card", "message", Show::Text)],
            word: Word::Field("chat_id"),
        },
        note: "It goes along with the next message to this chat.",
        examples: &["blooio chats share-card +15551234567"],
        hints: &[
            (403, "your plan does not have contact cards: Dedicated Commercial and Dedicated Enterprise do"),
            NO_CHAT,
        ],
        ..POST
    },
    Operation {
        command: "chats background get",
        path: "/chats/{chat}/background",
        about: "Shows which picture is behind a chat",
        parameters: &[CHAT],
        answer: Answer::Facts { rows: BACKGROUND, word: Word::Field("background_url") },
        examples: &["blooio chats background get +15551234567"],
        hints: &[NO_CHAT],
        ..GET
    },
    Operation {
        command: "chats background set",
        path: "/chats/{chat}/background",
        about: "Puts a picture behind a chat, for everybody in it",
        parameters: &[CHAT, Parameter { place: Place::Form("background"), ..PICTURE }],
        repeat: Repeat::Harmless,
        answer: Answer::Facts { rows: BACKGROUND, word: Word::Field("background_url") },
        examples: &["blooio chats background set +15551234567 beach.jpg"],
        hints: &[NO_CHAT],
        ..PUT
    },
    Operation {
        command: "chats background remove",
        path: "/chats/{chat}/background",
        about: "Takes the picture behind a chat away",
        parameters: &[CHAT],
        destroys: Some("Remove the background of {chat}, for everybody in it?"),
        repeat: Repeat::Harmless,
        answer: Answer::Facts { rows: BACKGROUND, word: Word::Field("chat_id") },
        examples: &["blooio chats background remove +15551234567 --yes"],
        hints: &[NO_CHAT],
        ..DELETE
    },
];
