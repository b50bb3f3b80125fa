//! The commands that only hold others.

/// A command that only holds others.
#[derive(Debug)]
pub struct Branch {
    /// The words behind `blooio`.
    pub command: &'static str,
    /// What it is about, for the help: a line.
    pub about: &'static str,
    /// What else there is to know.
    pub more: &'static str,
}

/// The commands that only hold others, each before those that it holds.
pub const BRANCHES: &[Branch] = &[
    Branch { command: "numbers", about: "Shows and sets up the numbers that you send from", more: "" },
    Branch {
        command: "numbers card",
        about: "The name and photo that a number shares with people",
        more: "",
    },
    Branch {
        command: "chats",
        about: "Lists chats, and acts in one: typing, read, background, contact card",
        more: "A chat is a phone number, an e-mail address, a group, or several of them with commas, as for `send`.",
    },
    Branch { command: "chats background", about: "The picture behind a chat", more: "" },
    Branch { command: "messages", about: "Lists the messages of a chat, both ways, and shows one", more: "" },
    Branch { command: "polls", about: "Sends a poll to a chat, and counts its votes", more: "" },
    Branch {
        command: "contacts",
        about: "Keeps contacts: names, tags, and what they can receive",
        more: "A contact is known by its phone number or e-mail address.",
    },
    Branch { command: "contacts tags", about: "The tags of a contact", more: "" },
    Branch { command: "groups", about: "Keeps groups: name, members, icon", more: "" },
    Branch { command: "groups members", about: "The members of a group", more: "" },
    Branch { command: "groups icon", about: "The picture of a group", more: "" },
    Branch {
        command: "webhooks",
        about: "Registers webhooks, and shows what became of their deliveries",
        more: "A webhook is an address of yours that Blooio calls when a message arrives or moves on.",
    },
    Branch {
        command: "locations",
        about: "Shows where contacts are who share their location (Find My)",
        more: "",
    },
    Branch { command: "facetime", about: "Calls people over FaceTime", more: "" },
];
