//! The program, run as its users run it: the real binary, a real HTTP server on loopback, a home of its own.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::missing_panics_doc,
    reason = "tests document themselves by their names"
)]

mod another_try;
mod api;
mod api_fields;
mod api_pages;
mod ask;
mod ask_after;
mod ask_choices;
mod ask_trouble;
mod blank_texts;
mod bulk;
mod bulk_disk;
mod bulk_guardrails;
mod bulk_kill;
mod bulk_ledger;
mod bulk_looks;
mod bulk_opt_outs;
mod bulk_pace;
mod bulk_places;
mod bulk_report_file;
mod bulk_resume;
mod bulk_rows;
mod bulk_says;
mod bulk_spreadsheet;
mod bulk_stop;
mod bulk_stream;
mod bulk_templates;
mod bulk_terminal;
mod bulk_versions;
mod certificates;
mod config;
mod config_allow;
mod config_edit;
mod config_files;
mod config_init;
mod config_keys;
mod config_numbers;
mod dashed_text;
mod denied;
mod denied_ids;
mod docs;
mod doctor;
mod dry_run;
mod encoded;
mod error_shapes;
mod guardrails;
mod harness;
mod hostile;
mod ignored_signals;
mod inbox_in_a_browser;
mod interrupt;
mod layers;
mod leading_dash;
mod listen;
mod listen_ends;
mod listen_exec;
mod listen_poll;
mod man;
mod marked_answers;
mod not_http;
#[cfg(unix)]
mod notify;
#[cfg(unix)]
mod notify_before;
#[cfg(unix)]
mod notify_hang_up;
#[cfg(unix)]
mod notify_inside;
#[cfg(unix)]
mod notify_jobs;
#[cfg(unix)]
mod notify_options;
#[cfg(unix)]
mod notify_signals;
#[cfg(unix)]
mod notify_streams;
#[cfg(unix)]
mod notify_terminal;
#[cfg(unix)]
mod notify_trouble;
mod operation_changes;
mod operation_pages;
mod operation_uploads;
mod operations;
mod optouts;
mod optouts_sync;
mod packages;
mod promises;
mod proxy;
mod proxy_errors;
mod proxy_variables;
mod recipients;
mod recipients_damaged;
mod responses;
mod retries;
mod retry_after;
mod sandbox;
mod sandbox_control;
mod sandbox_deliveries;
mod sandbox_events;
mod sandbox_faults;
mod sandbox_faults_on_demand;
mod sandbox_isolate;
mod sandbox_marks;
mod sandbox_origin;
mod sandbox_people;
mod sandbox_serve;
mod sandbox_speed;
mod sandbox_stores;
mod sandbox_wait;
mod secrets;
mod send;
mod send_body;
mod send_each;
mod send_input;
mod send_scopes;
mod settings;
mod settings_wrong;
mod smoke;
mod status;
mod status_unknown;
mod status_wait;
mod streams;
mod terminal;
mod text_input;
mod time_zone;
mod timeouts;
mod tls;
mod watch;
mod webhooks_trigger;
mod webhooks_verify;
mod widths;
mod wire;
