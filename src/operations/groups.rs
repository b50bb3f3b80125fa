//! Groups, their members and icons: `/groups…`.

use super::{
    ALL, Answer, CONTACT, Column, DELETE, Form, GET, GROUP, Kind, LIMIT, Look, NO_GROUP, OFFSET, Operation,
    PATCH, PICTURE, POST, Parameter, Place, SORT_BY_NAME_TOO, Show, Word, column, option,
};

const NOT_YET: (u16, &str) = (501, super::COMING_SOON.1);
const NAME: Parameter = option("name", Kind::Text, Place::Body("name"), "The name");
const FACTS: &[Column] = &[
    column("group", "group_id", Show::Id),
    column("name", "name", Show::Text),
    column("members", "member_count", Show::Text),
    column("added", "added_members", Show::List),
    column("new contacts", "created_contacts", Show::List),
    column("messages", "message_count", Show::Text),
    column("last", "last_message_time", Show::Time),
    column("last by", "last_message_direction", Show::Author),
    column("last text", "last_message_text", Show::Text),
    column("linked to", "chat_guid", Show::Id),
    column("icon", "icon_url", Show::Id),
    column("created", "created_at", Show::Time),
];
const ICON: &[Column] = &[
    column("group", "group_id", Show::Id),
    column("icon", "icon_url", Show::Id),
    column("result", "message", Show::Text),
];
const MEMBER: &[Column] = &[
    column("group", "@group", Show::Id),
    column("member", "member.identifier", Show::Id),
    column("name", "member.name", Show::Text),
    column("result", "message", Show::Text),
];
const ICON_HINTS: &[(u16, &str)] = &[
    (
        400,
        "a group needs a linked iMessage chat (chat_guid) to have an icon, and the picture must be one: blooio groups get GROUP",
    ),
    NO_GROUP,
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "groups list",
        path: "/groups",
        about: "Lists the groups",
        parameters: &[
            option("search", Kind::Text, Place::Query("q"), "Only those whose name holds this"),
            SORT_BY_NAME_TOO,
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "groups",
            columns: &[
                column("GROUP", "group_id", Show::Id),
                column("NAME", "name", Show::Text),
                column("MEMBERS", "member_count", Show::Text),
                column("LAST MESSAGE", "last_message_time", Show::Time),
                column("BY", "last_message_direction", Show::Author),
                column("TEXT", "last_message_text", Show::Text),
            ],
            word: Word::Field("group_id"),
            none: "No groups.",
        },
        examples: &["blooio groups list", "blooio groups list --search team --all -q"],
        ..GET
    },
    Operation {
        command: "groups create",
        path: "/groups",
        about: "Makes a group",
        more: "Its iMessage chat begins with the first message to it; there is one for the same people only. With \
               --chat-guid it is a chat that exists already, whose members are only noted.",
        parameters: &[
            Parameter {
                name: "name",
                value: "NAME",
                form: Form::Position,
                kind: Kind::Text,
                place: Place::Body("name"),
                help: "The name, of at most 255 characters",
            },
            Parameter {
                name: "member",
                value: "MEMBER",
                form: Form::AnyPositions,
                kind: Kind::Person,
                place: Place::Body("members"),
                help: "A member's phone number or e-mail address; several one after the other",
            },
            option("chat-guid", Kind::Id, Place::Body("chat_guid"), "Links the group to this iMessage chat"),
        ],
        look: Look::Command("groups list"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("group_id") },
        examples: &[
            "blooio groups create \"On call\" +15551234567 ops@example.com",
            "group=$(blooio groups create \"On call\" +15551234567 ops@example.com -q)",
        ],
        hints: &[(409, "a group of these members, or of this chat, is there already: blooio groups list")],
        ..POST
    },
    Operation {
        command: "groups get",
        path: "/groups/{group}",
        about: "Shows a group",
        parameters: &[GROUP],
        answer: Answer::Facts { rows: FACTS, word: Word::Field("name") },
        examples: &["blooio groups get grp_abc123"],
        hints: &[NO_GROUP],
        ..GET
    },
    Operation {
        command: "groups update",
        path: "/groups/{group}",
        about: "Renames a group, in its linked chat too",
        parameters: &[GROUP, Parameter { form: Form::Needed, ..NAME }],
        look: Look::Command("groups get {group}"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("group_id") },
        examples: &["blooio groups update grp_abc123 --name \"On call, nights\""],
        hints: &[NO_GROUP],
        ..PATCH
    },
    Operation {
        command: "groups delete",
        path: "/groups/{group}",
        about: "Deletes a group, and leaves its iMessage chat",
        more: "The members are removed from it. If it is linked to an iMessage chat, your number leaves that chat.",
        parameters: &[GROUP],
        destroys: Some("Delete the group {group}? Your number leaves its iMessage chat."),
        look: Look::Command("groups get {group}"),
        answer: Answer::Facts {
            rows: &[column("group", "@group", Show::Id), column("deleted", "deleted_at", Show::Time)],
            word: Word::Typed("group"),
        },
        examples: &["blooio groups delete grp_abc123 --yes"],
        hints: &[NO_GROUP, (503, "no number of yours can leave the chat now: try again later")],
        ..DELETE
    },
    Operation {
        command: "groups members list",
        path: "/groups/{group}/members",
        about: "Lists the members of a group",
        parameters: &[GROUP, LIMIT, OFFSET, ALL],
        answer: Answer::Table {
            list: "members",
            columns: &[
                column("MEMBER", "identifier", Show::Id),
                column("NAME", "name", Show::Text),
                column("SINCE", "added_at", Show::Time),
            ],
            word: Word::Field("identifier"),
            none: "No members.",
        },
        examples: &["blooio groups members list grp_abc123"],
        hints: &[NO_GROUP],
        ..GET
    },
    Operation {
        command: "groups members add",
        path: "/groups/{group}/members",
        about: "Adds a contact to a group (coming soon)",
        parameters: &[GROUP, Parameter { place: Place::Body("contact_id"), ..CONTACT }],
        look: Look::Command("groups members list {group}"),
        answer: Answer::Facts { rows: MEMBER, word: Word::Field("member.identifier") },
        examples: &["blooio groups members add grp_abc123 +15551234567"],
        hints: &[NO_GROUP, NOT_YET],
        ..POST
    },
    Operation {
        command: "groups members remove",
        path: "/groups/{group}/members/{contact}",
        about: "Removes a contact from a group (coming soon)",
        more: "Your own number leaves the group's chat.",
        parameters: &[GROUP, CONTACT],
        destroys: Some("Remove {contact} from the group {group}?"),
        look: Look::Command("groups members list {group}"),
        answer: Answer::Facts {
            rows: &[
                column("group", "@group", Show::Id),
                column("member", "@contact", Show::Id),
                column("removed", "removed_at", Show::Time),
            ],
            word: Word::Typed("contact"),
        },
        examples: &["blooio groups members remove grp_abc123 +15551234567 --yes"],
        hints: &[
            (404, "there is no such group, or nobody like that in it: blooio groups members list GROUP"),
            NOT_YET,
        ],
        ..DELETE
    },
    Operation {
        command: "groups icon set",
        path: "/groups/{group}/icon",
        about: "Sets the picture of a group",
        more: "The group must be linked to an iMessage chat.",
        parameters: &[GROUP, Parameter { place: Place::Form("icon"), ..PICTURE }],
        look: Look::Command("groups get {group}"),
        answer: Answer::Facts { rows: ICON, word: Word::Field("icon_url") },
        examples: &["blooio groups icon set grp_abc123 team.png"],
        hints: ICON_HINTS,
        ..POST
    },
    Operation {
        command: "groups icon remove",
        path: "/groups/{group}/icon",
        about: "Takes the picture of a group away",
        parameters: &[GROUP],
        destroys: Some("Remove the icon of the group {group}?"),
        look: Look::Command("groups get {group}"),
        answer: Answer::Facts { rows: ICON, word: Word::Field("group_id") },
        examples: &["blooio groups icon remove grp_abc123 --yes"],
        hints: ICON_HINTS,
        ..DELETE
    },
];
