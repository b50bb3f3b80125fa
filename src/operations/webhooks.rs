//! Webhooks and the log of their deliveries: `/webhooks…`.

use super::answer::{Answer, Column, Format, QuietValue, column};
use super::common::{ALL, LIMIT, OFFSET, SORT_BY_TIME};
use super::operation::{DELETE, GET, Inspect, Operation, PATCH, POST};
use super::parameter::{ParamKind, Parameter, Place, Syntax, option, positional, switch};

const WEBHOOK: Parameter =
    positional("webhook", "WEBHOOK", ParamKind::Id, "Webhook ID, as printed by `webhooks list`");
const TYPES: &[&str] = &["message", "status", "all"];
const TYPE: Parameter = option(
    "type",
    ParamKind::OneOf(TYPES),
    Place::Body("webhook_type"),
    "Events to deliver: inbound messages, status changes of sent messages, or all",
);
const UNTIL: Parameter = option(
    "valid-until",
    ParamKind::Until,
    Place::Body("valid_until"),
    "Expiry: a time, a duration from now (30d), or never",
);
const NO_WEBHOOK: (u16, &str) = (404, "choose an existing webhook: blooio webhooks list");
const FACTS: &[Column] = &[
    column("webhook", "webhook_id", Format::Id),
    column("url", "webhook_url", Format::Id),
    column("state", "", Format::Webhook),
    column("type", "webhook_type", Format::Text),
    column("scope", "scope", Format::Text),
    column("key", "api_key_name", Format::Text),
    column("integration", "integration_name", Format::Text),
    column("last event", "last_triggered", Format::Time),
    column("failures", "failure_count", Format::Text),
    column("until", "valid_until", Format::Until),
    column("paused", "deprecated_at", Format::Time),
    column("created", "created_at", Format::Time),
    column("result", "message", Format::Text),
    column("secret", "signing_secret", Format::Secret),
];
const HTTP_STATUS: ParamKind = ParamKind::Number(100, 599);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        command: "webhooks list",
        path: "/webhooks",
        about: "List webhooks",
        answer: Answer::Table {
            list: "webhooks",
            columns: &[
                column("WEBHOOK", "webhook_id", Format::Id),
                column("STATE", "", Format::Webhook),
                column("TYPE", "webhook_type", Format::Text),
                column("LAST EVENT", "last_triggered", Format::Time),
                column("FAILURES", "failure_count", Format::Text),
                column("URL", "webhook_url", Format::Text),
            ],
            quiet: QuietValue::Field("webhook_id"),
            empty: "No webhooks. Register one: blooio webhooks create https://example.com/hook",
        },
        examples: &["blooio webhooks list"],
        ..GET
    },
    Operation {
        command: "webhooks create",
        path: "/webhooks",
        about: "Register a webhook",
        more: "The answer contains the signing secret of the deliveries, only this once: keep it. With -q only the secret \
               is printed. A URL that is already registered stays unchanged, and the answer has no secret.",
        parameters: &[
            Parameter {
                name: "url",
                value: "URL",
                syntax: Syntax::Positional,
                kind: ParamKind::Url,
                place: Place::Body("webhook_url"),
                help: "https:// URL that receives the events; in the sandbox also http://localhost:PORT",
            },
            TYPE,
            UNTIL,
        ],
        inspect: Inspect::Command("webhooks list"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("signing_secret") },
        examples: &[
            "blooio webhooks create https://example.com/hook --type all",
            "blooio webhooks create https://example.com/hook -q > secret   only the secret",
        ],
        hints: &[(409, "delete a webhook first: blooio webhooks list (an organization can have at most 64)")],
        ..POST
    },
    Operation {
        command: "webhooks get",
        path: "/webhooks/{webhook}",
        about: "Show a webhook",
        parameters: &[WEBHOOK],
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("webhook_url") },
        examples: &["blooio webhooks get wh_abc123"],
        hints: &[NO_WEBHOOK],
        ..GET
    },
    Operation {
        command: "webhooks update",
        path: "/webhooks/{webhook}",
        about: "Change, pause or resume a webhook",
        parameters: &[
            WEBHOOK,
            TYPE,
            UNTIL,
            switch("pause", "true", Place::Body("deprecate"), "Pause deliveries; the logs stay"),
            switch("resume", "false", Place::Body("deprecate"), "Resume deliveries"),
        ],
        inspect: Inspect::Command("webhooks get {webhook}"),
        answer: Answer::Facts { rows: FACTS, quiet: QuietValue::Field("webhook_id") },
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
        about: "Delete a webhook and its logs permanently",
        more: "To stop deliveries and keep the logs, pause it: `blooio webhooks update WEBHOOK --pause`.",
        parameters: &[WEBHOOK],
        confirm: Some("Delete the webhook {webhook} and its logs permanently?"),
        inspect: Inspect::Command("webhooks get {webhook}"),
        answer: Answer::Facts {
            rows: &[column("webhook", "@webhook", Format::Id), column("result", "message", Format::Text)],
            quiet: QuietValue::Typed("webhook"),
        },
        examples: &["blooio webhooks delete wh_abc123 --yes"],
        hints: &[NO_WEBHOOK],
        ..DELETE
    },
    Operation {
        command: "webhooks rotate-secret",
        path: "/webhooks/{webhook}/secret/rotate",
        about: "Create a new signing secret and revoke the old one immediately",
        more: "The answer contains the new secret, only this once: keep it. With -q only the secret is printed.",
        parameters: &[WEBHOOK],
        confirm: Some("Create a new signing secret for {webhook}? The old one stops working immediately."),
        inspect: Inspect::Command("webhooks get {webhook}"),
        answer: Answer::Facts {
            rows: &[
                column("webhook", "webhook_id", Format::Id),
                column("rotated", "rotated_at", Format::Time),
                column("by", "rotated_by", Format::Text),
                column("times", "rotation_count", Format::Text),
                column("secret", "signing_secret", Format::Secret),
            ],
            quiet: QuietValue::Field("signing_secret"),
        },
        examples: &["blooio webhooks rotate-secret wh_abc123 --yes -q > secret"],
        hints: &[NO_WEBHOOK],
        ..POST
    },
    Operation {
        command: "webhooks logs",
        path: "/webhooks/{webhook}/logs",
        about: "List the deliveries of a webhook, latest first",
        parameters: &[
            WEBHOOK,
            SORT_BY_TIME,
            option(
                "status",
                HTTP_STATUS,
                Place::Query("status"),
                "Only deliveries answered with this HTTP status",
            ),
            option(
                "min-status",
                HTTP_STATUS,
                Place::Query("min_status"),
                "Only deliveries answered with this HTTP status or higher",
            ),
            option(
                "max-status",
                HTTP_STATUS,
                Place::Query("max_status"),
                "Only deliveries answered with this HTTP status or lower",
            ),
            LIMIT,
            OFFSET,
            ALL,
        ],
        answer: Answer::Table {
            list: "logs",
            columns: &[
                column("TIME", "attempted_time", Format::Time),
                column("EVENT", "event_body.event|metadata.event_name", Format::Id),
                column("RESPONSE", "response_status", Format::Response),
                column("ID", "event_id", Format::Id),
                column("MESSAGE", "event_body.message_id|metadata.message_id", Format::Id),
            ],
            quiet: QuietValue::Field("event_id"),
            empty: "No deliveries.",
        },
        examples: &[
            "blooio webhooks logs wh_abc123 --min-status 400   failed deliveries",
            "blooio webhooks logs wh_abc123 --limit 10",
        ],
        hints: &[NO_WEBHOOK],
        ..GET
    },
    Operation {
        command: "webhooks replay",
        path: "/webhooks/{webhook}/logs/{event}/replay",
        about: "Deliver an event again",
        more: "The exit code is 7 if the endpoint doesn't accept it.",
        parameters: &[
            WEBHOOK,
            positional("event", "EVENT", ParamKind::Id, "Event ID, as printed by `webhooks logs`"),
        ],
        inspect: Inspect::Command("webhooks logs {webhook} --limit 5"),
        answer: Answer::Facts {
            rows: &[
                column("event", "replay_event_id", Format::Id),
                column("original", "original_event_id", Format::Id),
                column("url", "webhook_url", Format::Id),
                column("delivered", "success", Format::YesNo),
                column("response", "response_status", Format::Response),
                column("took", "duration_ms", Format::Duration),
                column("error", "response_data.error", Format::Text),
            ],
            quiet: QuietValue::Field("replay_event_id"),
        },
        examples: &["blooio webhooks replay wh_abc123 evt_def456"],
        hints: &[(404, "choose an event of this webhook: blooio webhooks logs WEBHOOK")],
        ..POST
    },
];
