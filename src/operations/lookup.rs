//! What is asked about people and their numbers: `/location…`, `/facetime…`, `/phone-numbers…`.

use super::{
    Answer, COMING_SOON, CONTACT, Column, Form, GET, Kind, Look, Operation, POST, Parameter, Place, Repeat,
    Show, When, Word, column, switch,
};

const FRIENDS: Answer = Answer::Table {
    list: "friends",
    columns: &[
        column("CONTACT", "handle", Show::Id),
        column("PLACE", "coordinates", Show::Text),
        column("STATUS", "status", Show::Text),
        column("UPDATED", "last_updated", Show::Time),
    ],
    word: Word::Field("handle"),
    none: "Nobody shares a location with your number.",
};
const NUMBER: Parameter = Parameter {
    name: "number",
    value: "NUMBER",
    form: Form::Positions(1, 100),
    kind: Kind::Phone,
    place: Place::Query("number"),
    help: "A phone number; up to 100 one after the other",
};
const IN_BODY: Parameter = switch(
    "in-body",
    "true",
    Place::Nowhere,
    "Sends a single number in the body, not in the URL, which proxies log",
);
const ENTERPRISE: &[(u16, &str)] = &[(403, "looking numbers up needs the plan Dedicated Enterprise")];
const FACTS: &[Column] = &[
    column("number", "e164|input", Show::Id),
    column("valid", "valid", Show::Yes),
    column("possible", "possible", Show::Yes),
    column("type", "type", Show::Words),
    column("country", "country", Show::Text),
    column("city", "location.city", Show::Text),
    column("region", "location.region_name|location.region", Show::Text),
    column("national", "national", Show::Text),
    column("abroad", "international", Show::Text),
];
const ONE: Answer = Answer::Facts { rows: FACTS, word: Word::Field("e164") };

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "locations list",
        path: "/location/contacts",
        about: "Lists who shares a location with your number, and where they are",
        answer: FRIENDS,
        examples: &["blooio locations list"],
        hints: &[(404, "no number of yours can ask for this now: see blooio numbers list")],
        ..GET
    },
    Operation {
        command: "locations get",
        path: "/location/contacts/{contact}",
        about: "Shows where a contact is",
        parameters: &[CONTACT],
        answer: Answer::Facts {
            rows: &[
                column("contact", "handle", Show::Id),
                column("place", "coordinates", Show::Text),
                column("status", "status", Show::Text),
                column("updated", "last_updated", Show::Time),
            ],
            word: Word::Pair("coordinates"),
        },
        examples: &[
            "blooio locations get +15551234567",
            "blooio locations get +15551234567 -q   latitude and longitude",
        ],
        hints: &[(404, "this contact shares no location with your number: blooio locations list")],
        ..GET
    },
    Operation {
        command: "locations refresh",
        path: "/location/contacts/refresh",
        about: "Asks the phones for newer locations",
        more: "What it prints is what is known now; newer locations come in after 15 to 20 seconds.",
        repeat: Repeat::Harmless,
        answer: FRIENDS,
        note: "Newer locations come in after 15 to 20 seconds; to see them: blooio locations list",
        examples: &["blooio locations refresh"],
        ..POST
    },
    Operation {
        command: "facetime call",
        path: "/facetime/calls",
        about: "Calls somebody over FaceTime (coming soon)",
        more: "Their phone rings, and whoever opens the link that is printed joins the call.",
        parameters: &[Parameter { place: Place::Body("handle"), ..CONTACT }],
        look: Look::Words("make sure that their phone has not rung"),
        answer: Answer::Facts {
            rows: &[column("contact", "handle", Show::Id), column("link", "link", Show::Id)],
            word: Word::Field("link"),
        },
        examples: &["blooio facetime call +15551234567"],
        hints: &[COMING_SOON],
        ..POST
    },
    Operation {
        command: "lookup",
        path: "/phone-numbers/lookup",
        about: "Looks phone numbers up: valid, kind, country, place",
        more: "Needs the plan Dedicated Enterprise. Whether somebody has iMessage: `blooio contacts capabilities`.",
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
        repeat: Repeat::Reads,
        answer: ONE,
        hints: ENTERPRISE,
        ..POST
    },
    Operation {
        command: "lookup",
        path: "/phone-numbers/batch",
        when: When::Several("number"),
        parameters: &[Parameter { place: Place::Body("numbers"), ..NUMBER }, IN_BODY],
        repeat: Repeat::Reads,
        answer: Answer::Table {
            list: "results",
            columns: &[
                column("NUMBER", "e164|input", Show::Id),
                column("VALID", "valid", Show::Yes),
                column("TYPE", "type", Show::Words),
                column("COUNTRY", "country", Show::Text),
                column("CITY", "location.city", Show::Text),
                column("REGION", "location.region_name|location.region", Show::Text),
                column("NATIONAL", "national", Show::Text),
            ],
            word: Word::Field("e164|input"),
            none: "No results.",
        },
        hints: ENTERPRISE,
        ..POST
    },
];
