//! Parameters and hints that several operations share.

use super::parameter::{ParamKind, Parameter, Place, Syntax, option, positional, switch};

pub(super) const CHAT: Parameter = positional(
    "chat",
    "CHAT",
    ParamKind::Chat,
    "Chat, as for `send`: +15551234567, user@example.com, grp_abc123, @alias",
);
pub(super) const CONTACT: Parameter =
    positional("contact", "CONTACT", ParamKind::Person, "Phone number or email address of the contact");
pub(super) const GROUP: Parameter =
    positional("group", "GROUP", ParamKind::Group, "Group ID (grp_abc123), or an alias for one");
pub(super) const LIMIT: Parameter = option(
    "limit",
    ParamKind::Number(1, 200),
    Place::Query("limit"),
    "Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]",
);
pub(super) const OFFSET: Parameter = option(
    "offset",
    ParamKind::Number(0, u64::MAX),
    Place::Query("offset"),
    "Number of items to skip [default: 0]",
);
pub(super) const ALL: Parameter = switch("all", "true", Place::NotSent, "Fetch all pages");
pub(super) const SEARCH_PEOPLE: Parameter = option(
    "search",
    ParamKind::Text,
    Place::Query("q"),
    "Only items whose number, address or name contains TEXT",
);
pub(super) const SORT_BY_NAME_TOO: Parameter = option(
    "sort",
    ParamKind::OneOf(&["recent", "oldest", "name_asc", "name_desc"]),
    Place::Query("sort"),
    "Sort order [default: recent]",
);
pub(super) const SORT_BY_TIME: Parameter = option(
    "sort",
    ParamKind::OneOf(&["asc", "desc"]),
    Place::Query("sort"),
    "Sort by time: oldest first (asc) or latest first (desc) [default: desc]",
);
/// An image to upload; the operation sets its place, a field of a form.
pub(super) const IMAGE: Parameter = Parameter {
    name: "file",
    value: "",
    syntax: Syntax::Positional,
    kind: ParamKind::ImageFile,
    place: Place::NotSent,
    help: "Image to upload: a JPEG, PNG, GIF, WebP or HEIC file of at most 10 MB",
};

/// The hint for any error of an operation that Blooio hasn't enabled yet.
pub(super) const COMING_SOON: (u16, &str) =
    (0, "wait until Blooio enables this (coming soon): no setting can turn it on yet");
pub(super) const NO_CONTACT: (u16, &str) = (404, "choose an existing contact: blooio contacts list");
pub(super) const NO_GROUP: (u16, &str) = (404, "choose an existing group: blooio groups list");
pub(super) const NO_CHAT: (u16, &str) = (
    404,
    "choose an existing chat: blooio chats list (a chat exists from its first message on, a group until it is deleted)",
);
/// The hint for each status, for operations that have none of their own.
pub const HINTS: &[(u16, &str)] = &[
    (403, "check what your key and plan include: blooio me, blooio numbers list"),
    (502, "try again later: the device that carries this out didn't answer"),
    (503, "try again later: none of your numbers can do this now (see blooio numbers list)"),
];
/// The hint for status 400, for operations without a chat.
pub const HINT_OF_VALUES: &str = "check the given values";
