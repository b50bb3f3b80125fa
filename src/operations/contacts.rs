//! Contacts and their tags: `/contacts…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{ALL, CONTACT, LIMIT, NO_CONTACT, OFFSET, SEARCH_PEOPLE, SORT_BY_NAME_TOO};
use super::operation::{DELETE, GET, Inspect, Operation, PATCH, POST, Retry};
use super::parameter::{ParamKind, Parameter, Place, Syntax, option, positional, switch};

const FACTS: &[Column] = &[
    column("contact", "identifier", Format::Id),
    column("name", "name", Format::Text),
    column("type", "type", Format::Text),
    column("tags", "tags", Format::List),
    column("last", "last_message_time", Format::Time),
    column("created", "created_at", Format::Time),
    column("id", "contact_id", Format::Id),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "contacts list",
        path: "/contacts",
        about: "List contacts",
        parameters: &[SEARCH_PEOPLE, SORT_BY_NAME_TOO, LIMIT, OFFSET, ALL],
        answer: Answer::Table {
            list: "contacts",
            columns: &[
                column("CONTACT", "identifier", Format::Id),
                column("NAME", "name", Format::Text),
                column("TAGS", "tags", Format::List),
                column("LAST MESSAGE", "last_message_time", Format::Time),
            ],
            quiet: QuietValue::Field("identifier"),
            empty: "No contacts.",
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
        about: "Create a contact",
        parameters: &[
            Parameter { place: Place::Body("identifier"), ..CONTACT },
            option("name", ParamKind::Text, Place::Body("name"), "Name"),
        ],
        inspect: Inspect::Command("contacts get {contact}"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("contact_id") },
        examples: &["blooio contacts create +15551234567 --name \"Ada Lovelace\""],
        hints: &[(409, "rename the existing contact instead: blooio contacts update CONTACT --name NAME")],
        ..POST
    },
    Operation {
        command: "contacts get",
        path: "/contacts/{contact}",
        about: "Show a contact",
        parameters: &[CONTACT],
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("name") },
        examples: &[
            "blooio contacts get +15551234567",
            "blooio contacts get ada@example.com -q   only the name",
        ],
        hints: &[NO_CONTACT],
        ..GET
    },
    Operation {
        command: "contacts update",
        path: "/contacts/{contact}",
        about: "Rename a contact",
        parameters: &[
            CONTACT,
            option("name", ParamKind::Text, Place::Body("name"), "New name"),
            switch("no-name", "null", Place::Body("name"), "Remove the name"),
        ],
        inspect: Inspect::Command("contacts get {contact}"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("contact_id") },
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
        about: "Delete a contact",
        parameters: &[CONTACT],
        confirm: Some("Delete the contact {contact}?"),
        inspect: Inspect::Command("contacts get {contact}"),
        answer: Answer::Facts {
            rows: &[column("contact", "@contact", Format::Id), column("deleted", "deleted_at", Format::Time)],
            quiet: QuietValue::Typed("contact"),
        },
        examples: &["blooio contacts delete +15551234567 --yes"],
        hints: &[NO_CONTACT],
        ..DELETE
    },
    Operation {
        command: "contacts capabilities",
        path: "/contacts/{contact}/capabilities",
        about: "Check whether a contact can receive iMessage, SMS and FaceTime",
        more: "The result is a hint: Blooio chooses the protocol when a message is sent. With -q, print one word: \
               imessage, sms or none.",
        parameters: &[CONTACT],
        answer: Answer::Facts {
            rows: &[
                column("contact", "contact", Format::Id),
                column("iMessage", "capabilities.imessage", Format::YesNo),
                column("SMS", "capabilities.sms", Format::YesNo),
                column("FaceTime", "capabilities.facetime", Format::YesNo),
                column("checked", "last_checked", Format::Time),
            ],
            quiet: QuietValue::FirstTrue(&["capabilities.imessage", "capabilities.sms"], "none"),
        },
        examples: &[
            "blooio contacts capabilities +15551234567",
            "blooio contacts capabilities -q +15551234567   imessage, sms or none",
        ],
        hints: &[(503, "try again later: none of your numbers can check this now (see blooio numbers list)")],
        ..GET
    },
    Operation {
        command: "contacts tags list",
        path: "/contacts/{contact}/tags",
        about: "List the tags of a contact",
        parameters: &[CONTACT],
        answer: Answer::Table {
            list: "tags",
            columns: &[column("TAG", "tag", Format::Text), column("SINCE", "created_at", Format::Time)],
            quiet: QuietValue::Field("tag"),
            empty: "No tags.",
        },
        examples: &["blooio contacts tags list +15551234567"],
        hints: &[NO_CONTACT],
        ..GET
    },
    Operation {
        command: "contacts tags add",
        path: "/contacts/{contact}/tags",
        about: "Add tags to a contact",
        parameters: &[
            CONTACT,
            Parameter {
                name: "tag",
                value: "TAG",
                syntax: Syntax::Positionals(1, usize::MAX),
                kind: ParamKind::Text,
                place: Place::Body("tags"),
                help: "One or more tags",
            },
        ],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[column("contact", "@contact", Format::Id), column("tags", "tags_added", Format::List)],
            quiet: QuietValue::Items("tags_added"),
        },
        examples: &["blooio contacts tags add +15551234567 customer \"on call\""],
        hints: &[NO_CONTACT],
        ..POST
    },
    Operation {
        command: "contacts tags remove",
        path: "/contacts/{contact}/tags/{tag}",
        about: "Remove a tag from a contact",
        parameters: &[CONTACT, positional("tag", "TAG", ParamKind::Text, "Tag to remove")],
        inspect: Inspect::Command("contacts tags list {contact}"),
        answer: Answer::Facts {
            rows: &[
                column("contact", "@contact", Format::Id),
                column("tag", "@tag", Format::Text),
                column("removed", "deleted_at", Format::Time),
            ],
            quiet: QuietValue::Typed("tag"),
        },
        examples: &["blooio contacts tags remove +15551234567 \"on call\""],
        hints: &[(404, "check the tags of the contact: blooio contacts tags list CONTACT")],
        ..DELETE
    },
];
