//! The account and its numbers: `/me…`.

use super::{
    Answer, COMING_SOON, Form, GET, Kind, Look, Operation, POST, PUT, Parameter, Place, Repeat, Show, Word,
    column, option, position, switch,
};

const NUMBER: Parameter = position("number", "NUMBER", Kind::Phone, "A number of yours");
const AUDIENCE: &[&str] = &["contacts", "ask"];
const NAME_FORMAT: &[&str] = &["full", "first"];
const NOT_YOURS: (u16, &str) =
    (403, "the number is not yours, or your plan does not have this; your numbers: blooio numbers list");
const NO_NUMBER: (u16, &str) = (404, "no number of yours is this one; those there are: blooio numbers list");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "me",
        path: "/me",
        about: "Shows whose key this is, and how much it was used",
        more: "The key itself is masked, in JSON too, unless --reveal is given.",
        parameters: &[switch("reveal", "true", Place::Nowhere, "Shows the whole key")],
        answer: Answer::Facts {
            rows: &[
                column("name", "organization.name", Show::Text),
                column("id", "organization_id", Show::Id),
                column("key", "api_key", Show::Text),
                column("valid", "valid", Show::Yes),
                column("numbers", "devices", Show::List),
                column("sent", "usage.outbound_messages", Show::Text),
                column("received", "usage.inbound_messages", Show::Text),
                column("last sent", "usage.last_message_sent", Show::Time),
            ],
            word: Word::Field("organization_id"),
        },
        examples: &["blooio me", "blooio me --json --reveal   the whole answer, key included"],
        ..GET
    },
    Operation {
        command: "numbers list",
        path: "/me/numbers",
        about: "Lists the numbers that you can send from",
        answer: Answer::Table {
            list: "numbers",
            columns: &[
                column("NUMBER", "phone_number", Show::Id),
                column("STATE", "is_active", Show::Either("active", "inactive")),
                column("PLAN", "plan_kind", Show::Text),
                column("LAST ACTIVE", "last_active", Show::Time),
            ],
            word: Word::Field("phone_number"),
            none: "This key has no number to send from.",
        },
        examples: &["blooio numbers list", "blooio numbers list -q   the numbers alone, one a line"],
        ..GET
    },
    Operation {
        command: "numbers card get",
        path: "/me/numbers/{number}/contact-card",
        about: "Shows the name and photo that a number shares (coming soon)",
        parameters: &[NUMBER],
        answer: Answer::Facts {
            rows: &[
                column("number", "phone_number", Show::Id),
                column("first name", "first_name", Show::Text),
                column("last name", "last_name", Show::Text),
                column("photo", "avatar", Show::Either("yes", "no")),
                column("shared", "sharing.enabled", Show::Yes),
                column("with", "sharing.audience", Show::Coded(AUDIENCE)),
                column("as", "sharing.name_format", Show::Coded(NAME_FORMAT)),
            ],
            word: Word::Field("name"),
        },
        examples: &["blooio numbers card get +15559876543"],
        hints: &[NOT_YOURS, COMING_SOON],
        ..GET
    },
    Operation {
        command: "numbers card set",
        path: "/me/numbers/{number}/contact-card",
        about: "Sets the name and photo that a number shares",
        more: "Only what is given changes. Name and photo need the plan Dedicated Commercial or Dedicated Enterprise.",
        parameters: &[
            NUMBER,
            option("first-name", Kind::Text, Place::Body("first_name"), "The first name"),
            option("last-name", Kind::Text, Place::Body("last_name"), "The last name"),
            option(
                "photo",
                Kind::Photo,
                Place::Body("avatar"),
                "The photo: a JPEG or PNG file of at most 10 MB",
            ),
            switch("share", "true", Place::Body("sharing.enabled"), "Shares name and photo"),
            switch("no-share", "false", Place::Body("sharing.enabled"), "Stops sharing them"),
            option(
                "audience",
                Kind::Coded(AUDIENCE),
                Place::Body("sharing.audience"),
                "With whom: contacts only, or ask each time",
            ),
            option(
                "name-format",
                Kind::Coded(NAME_FORMAT),
                Place::Body("sharing.name_format"),
                "Which name: first and last, or first only",
            ),
        ],
        repeat: Repeat::Harmless,
        answer: Answer::Facts {
            rows: &[
                column("number", "phone_number", Show::Id),
                column("first name", "first_name", Show::Text),
                column("last name", "last_name", Show::Text),
            ],
            word: Word::Field("phone_number"),
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
        about: "Asks Blooio to forward the calls to a number",
        more: "This opens a request to Blooio's support, which takes about a business day. Dedicated and inbound \
               numbers only, and both must be in the US. A second request is a second ticket.",
        parameters: &[
            NUMBER,
            Parameter {
                name: "to",
                value: "NUMBER",
                form: Form::Needed,
                kind: Kind::Phone,
                place: Place::Body("forward_to"),
                help: "The number that is to get the calls",
            },
        ],
        answer: Answer::Facts {
            rows: &[
                column("ticket", "ticket_id", Show::Id),
                column("status", "status", Show::Text),
                column("number", "number", Show::Id),
                column("to", "forward_to", Show::Id),
            ],
            word: Word::Field("ticket_id"),
        },
        look: Look::Words("ask Blooio's support: a second request would be a second ticket"),
        note: "Blooio's support sets it up, within about a business day.",
        examples: &["blooio numbers forward +15559876543 --to +15551234567"],
        hints: &[(
            403,
            "the number is not yours, or your organization can't open such requests; your numbers: blooio numbers list",
        )],
        ..POST
    },
];
