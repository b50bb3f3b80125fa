//! The commands that only hold other commands.

/// A command that only holds other commands.
#[derive(Debug)]
pub struct Branch {
    /// The words after `blooio`.
    pub command: &'static str,
    /// One line for the help.
    pub about: &'static str,
    /// Further paragraphs for `--help`; may be empty.
    pub more: &'static str,
}

/// The commands that only hold other commands, each before those that it holds.
pub const BRANCHES: &[Branch] = &[
    Branch { command: "numbers", about: "Show and set up your numbers", more: "" },
    Branch { command: "numbers card", about: "Manage the contact card that a number shares", more: "" },
    Branch {
        command: "chats",
        about: "List chats, mark them read, show typing, set backgrounds",
        more: "CHAT is a phone number, an email address, a group, an alias, or several of them separated by commas, \
               as for `send`.",
    },
    Branch { command: "chats background", about: "Manage the background image of a chat", more: "" },
    Branch { command: "messages", about: "List and show the messages of a chat", more: "" },
    Branch { command: "polls", about: "Send polls and count their votes", more: "" },
    Branch {
        command: "contacts",
        about: "Manage contacts and their tags",
        more: "A contact is identified by its phone number or email address.",
    },
    Branch { command: "contacts tags", about: "Manage the tags of a contact", more: "" },
    Branch { command: "groups", about: "Manage groups, their members and icons", more: "" },
    Branch { command: "groups members", about: "Manage the members of a group", more: "" },
    Branch { command: "groups icon", about: "Manage the icon of a group", more: "" },
    Branch {
        command: "webhooks",
        about: "Manage webhooks and inspect their deliveries",
        more: "A webhook is a URL you provide. Blooio calls it when a message arrives or its status changes.",
    },
    Branch {
        command: "locations",
        about: "Show the locations that contacts share with you (Find My)",
        more: "",
    },
    Branch { command: "facetime", about: "Call contacts over FaceTime", more: "" },
];
