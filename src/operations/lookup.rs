//! What is asked about people and their numbers: `/location…`, `/facetime…`, `/phone-numbers…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{COMING_SOON, CONTACT};
use super::operation::{GET, Inspect, Operation, POST, Reaches, Retry, When};
use super::parameter::{ParamKind, Parameter, Place, Syntax, switch};

const FRIENDS: Answer = Answer::Table {
    list: "friends",
    columns: &[
        column("CONTACT", "handle", Format::Id),
        column("PLACE", "coordinates", Format::Text),
        column("STATUS", "status", Format::Text),
        column("UPDATED", "last_updated", Format::Time),
    ],
    quiet: QuietValue::Field("handle"),
    empty: "Nobody shares a location with your number.",
};
const NUMBER: Parameter = Parameter {
    name: "number",
    value: "NUMBER",
    syntax: Syntax::Positionals(1, 100),
    kind: ParamKind::Phone,
    place: Place::Query("number"),
    help: "Phone numbers, 1 to 100",
};
const IN_BODY: Parameter = switch(
    "in-body",
    "true",
    Place::NotSent,
    "Send a single number in the request body, not in the URL, which proxies may log",
);
const ENTERPRISE: &[(u16, &str)] =
    &[(403, "upgrade to the Dedicated Enterprise plan: number lookup needs it")];
const FACTS: &[Column] = &[
    column("number", "e164|input", Format::Id),
    column("valid", "valid", Format::YesNo),
    column("possible", "possible", Format::YesNo),
    column("type", "type", Format::Lowercase),
    column("country", "country", Format::Text),
    column("city", "location.city", Format::Text),
    column("region", "location.region_name|location.region", Format::Text),
    column("national", "national", Format::Text),
    column("international", "international", Format::Text),
];
const ONE: Answer = Answer::Facts { rows: FACTS, quiet: QuietValue::Field("e164") };

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "locations list",
        path: "/location/contacts",
        about: "List the contacts who share a location with your number",
        answer: FRIENDS,
        examples: &["blooio locations list"],
        hints: &[(404, "check your numbers: blooio numbers list (none of them can get locations now)")],
        ..GET
    },
    Operation {
        command: "locations get",
        path: "/location/contacts/{contact}",
        about: "Show the location of a contact",
        parameters: &[CONTACT],
        answer: Answer::Facts {
            rows: &[
                column("contact", "handle", Format::Id),
                column("place", "coordinates", Format::Text),
                column("status", "status", Format::Text),
                column("updated", "last_updated", Format::Time),
            ],
            quiet: QuietValue::Pair("coordinates"),
        },
        examples: &[
            "blooio locations get +15551234567",
            "blooio locations get +15551234567 -q   latitude and longitude",
        ],
        hints: &[(404, "choose a contact who shares a location: blooio locations list")],
        ..GET
    },
    Operation {
        command: "locations refresh",
        path: "/location/contacts/refresh",
        about: "Request current locations from the contacts' phones",
        more: "Print the locations known so far. Current ones arrive after 15 to 20 seconds.",
        retry: Retry::Idempotent,
        answer: FRIENDS,
        note: "Current locations arrive after 15 to 20 seconds. Show them: blooio locations list",
        examples: &["blooio locations refresh"],
        ..POST
    },
    Operation {
        command: "facetime call",
        path: "/facetime/calls",
        about: "Call a contact over FaceTime (coming soon)",
        more: "Their phone rings. Whoever opens the printed link joins the call.",
        parameters: &[Parameter { place: Place::Body("handle"), ..CONTACT }],
        inspect: Inspect::Advice("make sure that their phone hasn't rung"),
        answer: Answer::Facts {
            rows: &[column("contact", "handle", Format::Id), column("link", "link", Format::Id)],
            quiet: QuietValue::Field("link"),
        },
        examples: &["blooio facetime call +15551234567"],
        reaches: Reaches::Person("handle"),
        hints: &[COMING_SOON],
        ..POST
    },
    Operation {
        command: "lookup",
        path: "/phone-numbers/lookup",
        about: "Look up phone numbers: validity, type, country and region",
        more: "This command requires the Dedicated Enterprise plan. To check for iMessage, run `blooio contacts capabilities`.",
        parameters: &[NUMBER, IN_BODY],
        answer: ONE,
        examples: &["blooio lookup +15551234567", "blooio lookup +15551234567 +442079460958 --json"],
        hints: ENTERPRISE,
        ..GET
    },
    Operation {
        command: "lookup",
        path: "/phone-numbers/lookup",
        when: When::Switch("in-body"),
        parameters: &[Parameter { place: Place::First("number"), ..NUMBER }, IN_BODY],
        retry: Retry::ReadOnly,
        answer: ONE,
        hints: ENTERPRISE,
        ..POST
    },
    Operation {
        command: "lookup",
        path: "/phone-numbers/batch",
        when: When::Several("number"),
        parameters: &[Parameter { place: Place::Body("numbers"), ..NUMBER }, IN_BODY],
        retry: Retry::ReadOnly,
        answer: Answer::Table {
            list: "results",
            columns: &[
                column("NUMBER", "e164|input", Format::Id),
                column("VALID", "valid", Format::YesNo),
                column("TYPE", "type", Format::Lowercase),
                column("COUNTRY", "country", Format::Text),
                column("CITY", "location.city", Format::Text),
                column("REGION", "location.region_name|location.region", Format::Text),
                column("NATIONAL", "national", Format::Text),
            ],
            quiet: QuietValue::Field("e164|input"),
            empty: "No results.",
        },
        hints: ENTERPRISE,
        ..POST
    },
];
