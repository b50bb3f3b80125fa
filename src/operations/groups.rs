//! Groups, their members and icons: `/groups…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{ALL, COMING_SOON, CONTACT, GROUP, IMAGE, LIMIT, NO_GROUP, OFFSET, SORT_BY_NAME_TOO};
use super::operation::{DELETE, GET, Inspect, Operation, PATCH, POST, Reaches};
use super::parameter::{ParamKind, Parameter, Place, Syntax, option};

const NOT_YET: (u16, &str) = (501, COMING_SOON.1);
const NAME: Parameter = option("name", ParamKind::Text, Place::Body("name"), "New name");
const FACTS: &[Column] = &[
    column("group", "group_id", Format::Id),
    column("name", "name", Format::Text),
    column("members", "member_count", Format::Text),
    column("added", "added_members", Format::List),
    column("new contacts", "created_contacts", Format::List),
    column("messages", "message_count", Format::Text),
    column("last", "last_message_time", Format::Time),
    column("last from", "last_message_direction", Format::Author),
    column("last text", "last_message_text", Format::Text),
    column("linked to", "chat_guid", Format::Id),
    column("icon", "icon_url", Format::Id),
    column("created", "created_at", Format::Time),
];
const ICON: &[Column] = &[
    column("group", "group_id", Format::Id),
    column("icon", "icon_url", Format::Id),
    column("result", "message", Format::Text),
];
const MEMBER: &[Column] = &[
    column("group", "@group", Format::Id),
    column("member", "member.identifier", Format::Id),
    column("name", "member.name", Format::Text),
    column("result", "message", Format::Text),
];
const ICON_HINTS: &[(u16, &str)] = &[
    (
        400,
        "check that the group is linked to an iMessage chat (chat_guid), and that the file is an image: blooio groups get GROUP",
    ),
    NO_GROUP,
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "groups list",
        path: "/groups",
        about: "List groups",
        parameters: &[
            option("search", ParamKind::Text, Place::Query("q"), "Only groups whose name contains TEXT"),
            SORT_BY_NAME_TOO,
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "groups",
            columns: &[
                column("GROUP", "group_id", Format::Id),
                column("NAME", "name", Format::Text),
                column("MEMBERS", "member_count", Format::Text),
                column("LAST MESSAGE", "last_message_time", Format::Time),
                column("FROM", "last_message_direction", Format::Author),
                column("TEXT", "last_message_text", Format::Text),
            ],
            quiet: QuietValue::Field("group_id"),
            empty: "No groups.",
        },
        examples: &["blooio groups list", "blooio groups list --search team --all -q"],
        ..GET
    },
    Operation {
        command: "groups create",
        path: "/groups",
        about: "Create a group",
        more: "The group's iMessage chat starts with the first message to it. The same people can have only one group. With \
               --chat-guid the group stands for an existing chat, and the members are only recorded.",
        parameters: &[
            Parameter {
                name: "name",
                value: "NAME",
                syntax: Syntax::Positional,
                kind: ParamKind::Text,
                place: Place::Body("name"),
                help: "Name, at most 255 characters",
            },
            Parameter {
                name: "member",
                value: "MEMBER",
                syntax: Syntax::AnyPositionals,
                kind: ParamKind::Person,
                place: Place::Body("members"),
                help: "Phone numbers or email addresses of the members",
            },
            option(
                "chat-guid",
                ParamKind::Id,
                Place::Body("chat_guid"),
                "Link the group to this existing iMessage chat",
            ),
        ],
        inspect: Inspect::Command("groups list"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("group_id") },
        examples: &[
            "blooio groups create \"On call\" +15551234567 ops@example.com",
            "group=$(blooio groups create \"On call\" +15551234567 ops@example.com -q)",
        ],
        reaches: Reaches::People("members"),
        hints: &[(409, "use the existing group of these members or of this chat: blooio groups list")],
        ..POST
    },
    Operation {
        command: "groups get",
        path: "/groups/{group}",
        about: "Show a group",
        parameters: &[GROUP],
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("name") },
        examples: &["blooio groups get grp_abc123"],
        hints: &[NO_GROUP],
        ..GET
    },
    Operation {
        command: "groups update",
        path: "/groups/{group}",
        about: "Rename a group and its linked chat",
        parameters: &[GROUP, Parameter { syntax: Syntax::Required, ..NAME }],
        inspect: Inspect::Command("groups get {group}"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("group_id") },
        examples: &["blooio groups update grp_abc123 --name \"On call, nights\""],
        hints: &[NO_GROUP],
        ..PATCH
    },
    Operation {
        command: "groups delete",
        path: "/groups/{group}",
        about: "Delete a group and leave its iMessage chat",
        more: "This command also removes the members from the group. If it is linked to an iMessage chat, your number leaves that chat.",
        parameters: &[GROUP],
        confirm: Some("Delete the group {group}? Your number leaves its iMessage chat."),
        inspect: Inspect::Command("groups get {group}"),
        answer: Answer::Facts {
            rows: &[column("group", "@group", Format::Id), column("deleted", "deleted_at", Format::Time)],
            quiet: QuietValue::Typed("group"),
        },
        examples: &["blooio groups delete grp_abc123 --yes"],
        hints: &[NO_GROUP, (503, "try again later: none of your numbers can leave the chat now")],
        ..DELETE
    },
    Operation {
        command: "groups members list",
        path: "/groups/{group}/members",
        about: "List the members of a group",
        parameters: &[GROUP, LIMIT, OFFSET, ALL],
        answer: Answer::Table {
            list: "members",
            columns: &[
                column("MEMBER", "identifier", Format::Id),
                column("NAME", "name", Format::Text),
                column("SINCE", "added_at", Format::Time),
            ],
            quiet: QuietValue::Field("identifier"),
            empty: "No members.",
        },
        examples: &["blooio groups members list grp_abc123"],
        hints: &[NO_GROUP],
        ..GET
    },
    Operation {
        command: "groups members add",
        path: "/groups/{group}/members",
        about: "Add a contact to a group (coming soon)",
        parameters: &[GROUP, Parameter { place: Place::Body("contact_id"), ..CONTACT }],
        inspect: Inspect::Command("groups members list {group}"),
        answer: Answer::Facts { rows: MEMBER, quiet: QuietValue::Field("member.identifier") },
        examples: &["blooio groups members add grp_abc123 +15551234567"],
        reaches: Reaches::Person("contact_id"),
        hints: &[NO_GROUP, NOT_YET],
        ..POST
    },
    Operation {
        command: "groups members remove",
        path: "/groups/{group}/members/{contact}",
        about: "Remove a contact from a group (coming soon)",
        more: "Removing your own number leaves the group's chat.",
        parameters: &[GROUP, CONTACT],
        confirm: Some("Remove {contact} from the group {group}?"),
        inspect: Inspect::Command("groups members list {group}"),
        answer: Answer::Facts {
            rows: &[
                column("group", "@group", Format::Id),
                column("member", "@contact", Format::Id),
                column("removed", "removed_at", Format::Time),
            ],
            quiet: QuietValue::Typed("contact"),
        },
        examples: &["blooio groups members remove grp_abc123 +15551234567 --yes"],
        hints: &[(404, "check the members of the group: blooio groups members list GROUP"), NOT_YET],
        ..DELETE
    },
    Operation {
        command: "groups icon set",
        path: "/groups/{group}/icon",
        about: "Set the icon of a group",
        more: "The group must be linked to an iMessage chat.",
        parameters: &[GROUP, Parameter { place: Place::Form("icon"), ..IMAGE }],
        inspect: Inspect::Command("groups get {group}"),
        answer: Answer::Facts { rows: ICON, quiet: QuietValue::Field("icon_url") },
        examples: &["blooio groups icon set grp_abc123 team.png"],
        hints: ICON_HINTS,
        ..POST
    },
    Operation {
        command: "groups icon remove",
        path: "/groups/{group}/icon",
        about: "Remove the icon of a group",
        parameters: &[GROUP],
        confirm: Some("Remove the icon of the group {group}?"),
        inspect: Inspect::Command("groups get {group}"),
        answer: Answer::Facts { rows: ICON, quiet: QuietValue::Field("group_id") },
        examples: &["blooio groups icon remove grp_abc123 --yes"],
        hints: ICON_HINTS,
        ..DELETE
    },
];
