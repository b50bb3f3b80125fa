//! The account and its numbers: `/me…`.

use super::answer::{Answer, Format, QuietValue, column};
use super::common::COMING_SOON;
use super::operation::{GET, Inspect, Operation, POST, PUT, Retry};
use super::parameter::{ParamKind, Parameter, Place, Syntax, option, positional, switch};

const NUMBER: Parameter = positional("number", "NUMBER", ParamKind::Phone, "One of your numbers");
const AUDIENCE: &[&str] = &["contacts", "ask"];
const NAME_FORMAT: &[&str] = &["full", "first"];
const NOT_YOURS: (u16, &str) = (
    403,
    "choose one of your numbers: blooio numbers list (if it is yours, your plan doesn't include contact cards)",
);
const NO_NUMBER: (u16, &str) = (404, "choose one of your numbers: blooio numbers list");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "me",
        path: "/me",
        about: "Show the account of the API key and its usage",
        more: "The API key is masked, in JSON too, unless --reveal is given.",
        parameters: &[switch("reveal", "true", Place::NotSent, "Show the whole API key")],
        answer: Answer::Facts {
            rows: &[
                column("name", "organization.name", Format::Text),
                column("id", "organization_id", Format::Id),
                column("key", "api_key", Format::Text),
                column("valid", "valid", Format::YesNo),
                column("numbers", "devices", Format::List),
                column("sent", "usage.outbound_messages", Format::Text),
                column("received", "usage.inbound_messages", Format::Text),
                column("last sent", "usage.last_message_sent", Format::Time),
            ],
            quiet: QuietValue::Field("organization_id"),
        },
        examples: &["blooio me", "blooio me --json --reveal   the whole answer, including the key"],
        ..GET
    },
    Operation {
        command: "numbers list",
        path: "/me/numbers",
        about: "List the numbers you can send from",
        answer: Answer::Table {
            list: "numbers",
            columns: &[
                column("NUMBER", "phone_number", Format::Id),
                column("STATE", "is_active", Format::Either("active", "inactive")),
                column("PLAN", "plan_kind", Format::Text),
                column("LAST ACTIVE", "last_active", Format::Time),
            ],
            quiet: QuietValue::Field("phone_number"),
            empty: "This API key has no numbers to send from.",
        },
        examples: &["blooio numbers list", "blooio numbers list -q   only the numbers, one per line"],
        ..GET
    },
    Operation {
        command: "numbers card get",
        path: "/me/numbers/{number}/contact-card",
        about: "Show the contact card that a number shares: name and photo (coming soon)",
        parameters: &[NUMBER],
        answer: Answer::Facts {
            rows: &[
                column("number", "phone_number", Format::Id),
                column("first name", "first_name", Format::Text),
                column("last name", "last_name", Format::Text),
                column("photo", "avatar", Format::Either("yes", "no")),
                column("shared", "sharing.enabled", Format::YesNo),
                column("with", "sharing.audience", Format::IndexOf(AUDIENCE)),
                column("as", "sharing.name_format", Format::IndexOf(NAME_FORMAT)),
            ],
            quiet: QuietValue::Field("name"),
        },
        examples: &["blooio numbers card get +15559876543"],
        hints: &[NOT_YOURS, COMING_SOON],
        ..GET
    },
    Operation {
        command: "numbers card set",
        path: "/me/numbers/{number}/contact-card",
        about: "Set the contact card that a number shares: name and photo",
        more: "Only the given fields change. Name and photo need the Dedicated Commercial or Dedicated Enterprise plan.",
        parameters: &[
            NUMBER,
            option("first-name", ParamKind::Text, Place::Body("first_name"), "First name"),
            option("last-name", ParamKind::Text, Place::Body("last_name"), "Last name"),
            option(
                "photo",
                ParamKind::ImageBase64,
                Place::Body("avatar"),
                "Photo: a JPEG or PNG file of at most 10 MB",
            ),
            switch("share", "true", Place::Body("sharing.enabled"), "Share name and photo"),
            switch("no-share", "false", Place::Body("sharing.enabled"), "Stop sharing name and photo"),
            option(
                "audience",
                ParamKind::IndexOf(AUDIENCE),
                Place::Body("sharing.audience"),
                "Audience of the card: contacts only, or ask each time",
            ),
            option(
                "name-format",
                ParamKind::IndexOf(NAME_FORMAT),
                Place::Body("sharing.name_format"),
                "Name to share: first and last, or first only",
            ),
        ],
        retry: Retry::Idempotent,
        answer: Answer::Facts {
            rows: &[
                column("number", "phone_number", Format::Id),
                column("first name", "first_name", Format::Text),
                column("last name", "last_name", Format::Text),
            ],
            quiet: QuietValue::Field("phone_number"),
        },
        examples: &[
            "blooio numbers card set +15559876543 --first-name Ada --last-name Lovelace",
            "blooio numbers card set +15559876543 --share --audience contacts --name-format first",
        ],
        hints: &[NOT_YOURS, NO_NUMBER],
        ..PUT
    },
    Operation {
        command: "numbers forward",
        path: "/me/numbers/{number}/call-forwarding",
        about: "Request call forwarding for a number",
        more: "This command opens a ticket with Blooio's support, which takes about a business day. It works for dedicated and inbound \
               numbers only, and both numbers must be in the US. A second request opens a second ticket.",
        parameters: &[
            NUMBER,
            Parameter {
                name: "to",
                value: "NUMBER",
                syntax: Syntax::Required,
                kind: ParamKind::Phone,
                place: Place::Body("forward_to"),
                help: "Number to forward the calls to",
            },
        ],
        answer: Answer::Facts {
            rows: &[
                column("ticket", "ticket_id", Format::Id),
                column("status", "status", Format::Text),
                column("number", "number", Format::Id),
                column("to", "forward_to", Format::Id),
            ],
            quiet: QuietValue::Field("ticket_id"),
        },
        inspect: Inspect::Advice("ask Blooio's support: a second request opens a second ticket"),
        note: "Blooio's support sets it up within about a business day.",
        examples: &["blooio numbers forward +15559876543 --to +15551234567"],
        hints: &[(
            403,
            "choose one of your numbers: blooio numbers list (if it is yours, your organization can't request forwarding)",
        )],
        ..POST
    },
];
