//! Webhooks and the log of their deliveries: `/webhooks…`.

use super::{
    ALL, Answer, Column, DELETE, Form, GET, Kind, LIMIT, Look, OFFSET, Operation, PATCH, POST, Parameter,
    Place, SORT_BY_TIME, Show, Word, column, option, position, switch,
};

const WEBHOOK: Parameter =
    position("webhook", "WEBHOOK", Kind::Id, "The webhook, as `webhooks list` names it");
const TYPES: &[&str] = &["message", "status", "all"];
const TYPE: Parameter = option(
    "type",
    Kind::Word(TYPES),
    Place::Body("webhook_type"),
    "Which events: messages that arrive, how yours went, or all",
);
const UNTIL: Parameter = option(
    "valid-until",
    Kind::Until,
    Place::Body("valid_until"),
    "When it ends: a time, a duration from now (30d), or never",
);
const NO_WEBHOOK: (u16, &str) = (404, "there is no such webhook; those there are: blooio webhooks list");
const FACTS: &[Column] = &[
    column("webhook", "webhook_id", Show::Id),
    column("url", "webhook_url", Show::Id),
    column("state", "", Show::Webhook),
    column("type", "webhook_type", Show::Text),
    column("scope", "scope", Show::Text),
    column("key", "api_key_name", Show::Text),
    column("for", "integration_name", Show::Text),
    column("last", "last_triggered", Show::Time),
    column("failures", "failure_count", Show::Text),
    column("until", "valid_until", Show::Until),
    column("paused", "deprecated_at", Show::Time),
    column("created", "created_at", Show::Time),
    column("result", "message", Show::Text),
    column("secret", "signing_secret", Show::Secret),
];
const HTTP_STATUS: Kind = Kind::Number(100, 599);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "webhooks list",
        path: "/webhooks",
        about: "Lists the webhooks",
        answer: Answer::Table {
            list: "webhooks",
            columns: &[
                column("WEBHOOK", "webhook_id", Show::Id),
                column("STATE", "", Show::Webhook),
                column("TYPE", "webhook_type", Show::Text),
                column("LAST", "last_triggered", Show::Time),
                column("FAILURES", "failure_count", Show::Text),
                column("URL", "webhook_url", Show::Text),
            ],
            word: Word::Field("webhook_id"),
            none: "No webhooks. To register one: blooio webhooks create https://example.com/hook",
        },
        examples: &["blooio webhooks list"],
        ..GET
    },
    Operation {
        command: "webhooks create",
        path: "/webhooks",
        about: "Registers a webhook",
        more: "The secret that its deliveries are signed with is in the answer, this once: keep it. With -q nothing but \
               the secret is printed. An address that is registered already stays as it is, and shows no secret.",
        parameters: &[
            Parameter {
                name: "url",
                value: "URL",
                form: Form::Position,
                kind: Kind::Url,
                place: Place::Body("webhook_url"),
                help: "Where events go: an https:// address",
            },
            TYPE,
            UNTIL,
        ],
        look: Look::Command("webhooks list"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("signing_secret") },
        examples: &[
            "blooio webhooks create https://example.com/hook --type all",
            "blooio webhooks create https://example.com/hook -q > secret   the secret alone",
        ],
        hints: &[(409, "an organization has 64 webhooks at most: delete one first (blooio webhooks list)")],
        ..POST
    },
    Operation {
        command: "webhooks get",
        path: "/webhooks/{webhook}",
        about: "Shows a webhook",
        parameters: &[WEBHOOK],
        answer: Answer::Facts { rows: FACTS, word: Word::Field("webhook_url") },
        examples: &["blooio webhooks get wh_abc123"],
        hints: &[NO_WEBHOOK],
        ..GET
    },
    Operation {
        command: "webhooks update",
        path: "/webhooks/{webhook}",
        about: "Changes or pauses a webhook",
        parameters: &[
            WEBHOOK,
            TYPE,
            UNTIL,
            switch("pause", "true", Place::Body("deprecate"), "Stops its deliveries; the logs stay"),
            switch("resume", "false", Place::Body("deprecate"), "Begins them again"),
        ],
        look: Look::Command("webhooks get {webhook}"),
        answer: Answer::Facts { rows: FACTS, word: Word::Field("webhook_id") },
        examples: &[
            "blooio webhooks update wh_abc123 --pause",
            "blooio webhooks update wh_abc123 --type all --valid-until 30d",
        ],
        hints: &[NO_WEBHOOK],
        ..PATCH
    },
    Operation {
        command: "webhooks delete",
        path: "/webhooks/{webhook}",
        about: "Deletes a webhook for good",
        more: "To stop its deliveries and keep its logs: `blooio webhooks update WEBHOOK --pause`.",
        parameters: &[WEBHOOK],
        destroys: Some("Delete the webhook {webhook} and its logs for good?"),
        look: Look::Command("webhooks get {webhook}"),
        answer: Answer::Facts {
            rows: &[column("webhook", "@webhook", Show::Id), column("result", "message", Show::Text)],
            word: Word::Typed("webhook"),
        },
        examples: &["blooio webhooks delete wh_abc123 --yes"],
        hints: &[NO_WEBHOOK],
        ..DELETE
    },
    Operation {
        command: "webhooks rotate-secret",
        path: "/webhooks/{webhook}/secret/rotate",
        about: "Makes a new signing secret; the old one ends at once",
        more: "The new secret is in the answer, this once: keep it. With -q nothing but the secret is printed.",
        parameters: &[WEBHOOK],
        destroys: Some("Make a new secret for {webhook}? The old one ends at once."),
        look: Look::Command("webhooks get {webhook}"),
        answer: Answer::Facts {
            rows: &[
                column("webhook", "webhook_id", Show::Id),
                column("rotated", "rotated_at", Show::Time),
                column("by", "rotated_by", Show::Text),
                column("times", "rotation_count", Show::Text),
                column("secret", "signing_secret", Show::Secret),
            ],
            word: Word::Field("signing_secret"),
        },
        examples: &["blooio webhooks rotate-secret wh_abc123 --yes -q > secret"],
        hints: &[NO_WEBHOOK],
        ..POST
    },
    Operation {
        command: "webhooks logs",
        path: "/webhooks/{webhook}/logs",
        about: "Lists what became of a webhook's deliveries, the latest first",
        parameters: &[
            WEBHOOK,
            SORT_BY_TIME,
            option(
                "status",
                HTTP_STATUS,
                Place::Query("status"),
                "Only those that were answered with this HTTP status",
            ),
            option(
                "min-status",
                HTTP_STATUS,
                Place::Query("min_status"),
                "Only those with this HTTP status or a higher one",
            ),
            option(
                "max-status",
                HTTP_STATUS,
                Place::Query("max_status"),
                "Only those with this HTTP status or a lower one",
            ),
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "logs",
            columns: &[
                column("TIME", "attempted_time", Show::Time),
                column("EVENT", "event_body.event|metadata.event_name", Show::Id),
                column("ANSWER", "response_status", Show::Response),
                column("ID", "event_id", Show::Id),
                column("MESSAGE", "event_body.message_id|metadata.message_id", Show::Id),
            ],
            word: Word::Field("event_id"),
            none: "No deliveries.",
        },
        examples: &[
            "blooio webhooks logs wh_abc123 --min-status 400   those that failed",
            "blooio webhooks logs wh_abc123 --limit 10",
        ],
        hints: &[NO_WEBHOOK],
        ..GET
    },
    Operation {
        command: "webhooks replay",
        path: "/webhooks/{webhook}/logs/{event}/replay",
        about: "Delivers an event once more",
        more: "Exit code 7 when the endpoint did not take it.",
        parameters: &[
            WEBHOOK,
            position("event", "EVENT", Kind::Id, "The event, as `webhooks logs` names it"),
        ],
        look: Look::Command("webhooks logs {webhook} --limit 5"),
        answer: Answer::Facts {
            rows: &[
                column("event", "replay_event_id", Show::Id),
                column("of", "original_event_id", Show::Id),
                column("url", "webhook_url", Show::Id),
                column("delivered", "success", Show::Yes),
                column("answer", "response_status", Show::Response),
                column("took", "duration_ms", Show::Span),
                column("error", "response_data.error", Show::Text),
            ],
            word: Word::Field("replay_event_id"),
        },
        examples: &["blooio webhooks replay wh_abc123 evt_def456"],
        hints: &[(
            404,
            "there is no such webhook, or no such event in its log: blooio webhooks logs WEBHOOK",
        )],
        ..POST
    },
];
