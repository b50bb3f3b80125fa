//! Contacts and their tags: `/contacts…`.

use super::{
    ALL, Answer, CONTACT, Column, DELETE, Form, GET, Kind, LIMIT, Look, NO_CONTACT, OFFSET, Operation, PATCH,
    POST, Parameter, Place, Repeat, SEARCH_PEOPLE, SORT_BY_NAME_TOO, Show, Word, column, option, position,
    switch,
};

const FACTS: &[Column] = &[
    column("contact", "identifier", Show::Id),
    column("name", "name", Show::Text),
    column("type", "type", Show::Text),
    column("tags", "tags", Show::List),
    column("last", "last_message_time", Show::Time),
    column("created", "created_at", Show::Time),
    column("id", "contact_id", Show::Id),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "contacts list",
        path: "/contacts",
        about: "Lists the contacts",
        parameters: &[SEARCH_PEOPLE, SORT_BY_NAME_TOO, LIMIT, OFFSET, ALL],
        answer: Answer::Table {
            list: "contacts",
            columns: &[
                column("CONTACT", "identifier", Show::Id),
                column("NAME", "name", Show::Text),
                column("TAGS", "tags", Show::List),
                column("LAST MESSAGE", "last_message_time", Show::Time),
            ],
            word: Word::Field("identifier"),
            none: "No contacts.",
        },
        examples: &[
            "blooio contacts list --sort name_asc",
            "blooio contacts list --search Ada -q",
            "blooio contacts list --all --json > contacts.ndjson",
        ],
        ..GET
    },
    Operation {
        command: "contacts create",
        path: "/contacts",
        about: "Makes a contact",
        parameters: &[
            Parameter { place: Place::Body("identifier"), ..CONTACT },
            option("name", Kind::Text, Place::Body("name"), "The name"),
        ],
        look: Look::Command("contacts get {contact}"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("contact_id") },
        examples: &["blooio contacts create +15551234567 --name \"Ada Lovelace\""],
        hints: &[(
            409,
            "this contact is there already; to rename it: blooio contacts update CONTACT --name NAME",
        )],
        ..POST
    },
    Operation {
        command: "contacts get",
        path: "/contacts/{contact}",
        about: "Shows a contact",
        parameters: &[CONTACT],
        answer: Answer::Facts { rows: FACTS, word: Word::Field("name") },
        examples: &[
            "blooio contacts get +15551234567",
            "blooio contacts get ada@example.com -q   the name alone",
        ],
        hints: &[NO_CONTACT],
        ..GET
    },
    Operation {
        command: "contacts update",
        path: "/contacts/{contact}",
        about: "Renames a contact",
        parameters: &[
            CONTACT,
            option("name", Kind::Text, Place::Body("name"), "The new name"),
            switch("no-name", "null", Place::Body("name"), "Takes the name away"),
        ],
        look: Look::Command("contacts get {contact}"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("contact_id") },
        examples: &[
            "blooio contacts update +15551234567 --name Ada",
            "blooio contacts update +15551234567 --no-name",
        ],
        hints: &[NO_CONTACT],
        ..PATCH
    },
    Operation {
        command: "contacts delete",
        path: "/contacts/{contact}",
        about: "Deletes a contact",
        parameters: &[CONTACT],
        destroys: Some("Delete the contact {contact}?"),
        look: Look::Command("contacts get {contact}"),
        answer: Answer::Facts {
            rows: &[column("contact", "@contact", Show::Id), column("deleted", "deleted_at", Show::Time)],
            word: Word::Typed("contact"),
        },
        examples: &["blooio contacts delete +15551234567 --yes"],
        hints: &[NO_CONTACT],
        ..DELETE
    },
    Operation {
        command: "contacts capabilities",
        path: "/contacts/{contact}/capabilities",
        about: "Asks whether somebody can get iMessage, SMS and FaceTime",
        more: "It is a hint: how a message goes is decided when it is sent. With -q one word: imessage, sms or none.",
        parameters: &[CONTACT],
        answer: Answer::Facts {
            rows: &[
                column("contact", "contact", Show::Id),
                column("iMessage", "capabilities.imessage", Show::Yes),
                column("SMS", "capabilities.sms", Show::Yes),
                column("FaceTime", "capabilities.facetime", Show::Yes),
                column("checked", "last_checked", Show::Time),
            ],
            word: Word::FirstTrue(&["capabilities.imessage", "capabilities.sms"], "none"),
        },
        examples: &[
            "blooio contacts capabilities +15551234567",
            "blooio contacts capabilities -q +15551234567   imessage, sms or none",
        ],
        hints: &[(
            503,
            "no number of yours can check this now: see blooio numbers list, and try again later",
        )],
        ..GET
    },
    Operation {
        command: "contacts tags list",
        path: "/contacts/{contact}/tags",
        about: "Lists the tags of a contact",
        parameters: &[CONTACT],
        answer: Answer::Table {
            list: "tags",
            columns: &[column("TAG", "tag", Show::Text), column("SINCE", "created_at", Show::Time)],
            word: Word::Field("tag"),
            none: "No tags.",
        },
        examples: &["blooio contacts tags list +15551234567"],
        hints: &[NO_CONTACT],
        ..GET
    },
    Operation {
        command: "contacts tags add",
        path: "/contacts/{contact}/tags",
        about: "Adds tags to a contact",
        parameters: &[
            CONTACT,
            Parameter {
                name: "tag",
                value: "TAG",
                form: Form::Positions(1, usize::MAX),
                kind: Kind::Text,
                place: Place::Body("tags"),
                help: "The tag; several one after the other",
            },
        ],
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[column("contact", "@contact", Show::Id), column("tags", "tags_added", Show::List)],
            word: Word::Items("tags_added"),
        },
        examples: &["blooio contacts tags add +15551234567 customer \"on call\""],
        hints: &[NO_CONTACT],
        ..POST
    },
    Operation {
        command: "contacts tags remove",
        path: "/contacts/{contact}/tags/{tag}",
        about: "Takes a tag from a contact",
        parameters: &[CONTACT, position("tag", "TAG", Kind::Text, "The tag")],
        look: Look::Command("contacts tags list {contact}"),
        answer: Answer::Facts {
            rows: &[
                column("contact", "@contact", Show::Id),
                column("tag", "@tag", Show::Text),
                column("removed", "deleted_at", Show::Time),
            ],
            word: Word::Typed("tag"),
        },
        examples: &["blooio contacts tags remove +15551234567 \"on call\""],
        hints: &[(
            404,
            "there is no such contact, or it does not have this tag: blooio contacts tags list CONTACT",
        )],
        ..DELETE
    },
];
