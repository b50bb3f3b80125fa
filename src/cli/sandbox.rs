//! `blooio sandbox`.

use clap::{Args, Subcommand, value_parser};

use super::exit_codes::EXIT_CODES;
use crate::endpoint::BASE_PATH;
use crate::sandbox::{DEFAULT_SEED, FaultRule};

/// The port of `sandbox serve` when none is given.
pub const DEFAULT_PORT: u16 = 4020;

/// Run and inspect the sandbox, a local copy of Blooio's API
///
/// The sandbox answers every documented operation by the API's rules. It honors idempotency keys, and its messages
/// become sent, delivered or failed over time. It keeps messages between commands, so that `status` and the lists show
/// them. Nobody is texted. Webhooks are called while `serve` runs.
///
/// `reply`, `react`, `read` and `typing` act as the person at the other end. Like `messages` and `wait`, they need no
/// server, and work while one is running.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct Sandbox {
    /// The action to carry out.
    #[command(subcommand)]
    pub action: Action,
}

/// An action on the sandbox.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    #[command(after_help = SERVE)]
    Serve(Serve),
    #[command(after_help = MESSAGES)]
    Messages(Messages),
    #[command(after_help = WAIT)]
    Wait(Wait),
    #[command(after_help = REPLY)]
    Reply(Reply),
    #[command(after_help = REACT)]
    React(React),
    #[command(after_help = READ)]
    Read(Read),
    #[command(after_help = TYPING)]
    Typing(Typing),
    /// Delete everything in the sandbox, its own opt-outs too
    #[command(after_help = RESET)]
    Reset,
}

/// Serve the API on a loopback port until interrupted
///
/// Use it with curl, an SDK or a test suite; any API key is accepted. The first line on stdout contains the base
/// URL. It is printed as soon as the server is listening.
///
/// The inbox, a page in the browser that shows all messages, deliveries and requests as they happen, is at / of the same
/// port, and the control API for test suites under /_sandbox/.
///
/// While it runs, webhooks registered in the sandbox are called: signed, and retried as Blooio does. Only those on this
/// machine are, unless --deliver-anywhere is given.
///
/// A `+` in a path should be sent as %2B. Blooio's own SDKs send it raw, so the sandbox accepts it with a warning:
/// once for each form of path on standard error, and in the header X-Sandbox-Warning of each answer.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port on 127.0.0.1; 0 picks a free port
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    pub port: u16,

    /// Refuse a raw + in a path with 400 instead of warning, as Blooio's guide says
    #[arg(long)]
    pub strict: bool,

    /// Run lifecycles and retries N times as fast, 1 to 1000 [default: 1]
    ///
    /// A message is delivered after 900/N ms, and test numbers answer after 1000/N ms. Only messages that are sent to
    /// this server are faster. A webhook is called again after 30/N s. Times stay real, and so do the 15 s that a webhook
    /// has to answer.
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=1000))]
    pub speed: Option<u32>,

    /// Let requests fail as RULE says; may be repeated
    ///
    /// A rule is a method (or *) and a path below the base URL, where * is any run without /; then what happens: status=N,
    /// retry-after=S, delay=DUR, reset, truncate, garbage, and `after` if the request is carried out all the same; and when:
    /// first=N, every=N or chance=P%. The first rule that applies wins.
    #[arg(long = "fault", value_name = "RULE")]
    pub faults: Vec<FaultRule>,

    /// Seed of faults with a chance: the same seed gives the same faults
    #[arg(long, value_name = "N", default_value_t = DEFAULT_SEED)]
    pub seed: u64,

    /// Give each API key a store of its own, for test suites that run at the same time
    #[arg(long)]
    pub isolate: bool,

    /// Call webhooks on other hosts too, not only on this machine
    #[arg(long)]
    pub deliver_anywhere: bool,

    /// Open the inbox in a browser
    #[arg(long)]
    pub open: bool,
}

/// The messages to show or to wait for.
#[derive(Debug, Clone, Args)]
pub struct Filter {
    /// Only messages in this chat, sent and received
    #[arg(long, value_name = "CHAT")]
    pub to: Option<String>,

    /// Only messages whose text matches this regular expression
    #[arg(long, value_name = "REGEX", allow_hyphen_values = true)]
    pub text: Option<String>,

    /// Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
}

/// List the messages in the sandbox, sent and received
#[derive(Debug, Args)]
pub struct Messages {
    /// Which messages.
    #[command(flatten)]
    pub filter: Filter,
}

/// Wait until messages are in the sandbox, and print them
///
/// Messages that are there already count: use --since to leave out older ones. Prints the oldest messages that match, as
/// many as --count says, like `sandbox messages`.
#[derive(Debug, Args)]
pub struct Wait {
    /// Which messages.
    #[command(flatten)]
    pub filter: Filter,

    /// Only messages that the other person wrote
    #[arg(long)]
    pub inbound: bool,

    /// Number of messages to wait for
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u32).range(1..))]
    pub count: u32,

    /// Maximum time to wait (500ms, 30s, 2m)
    #[arg(long = "for", value_name = "DUR", default_value = "10s")]
    pub wait_for: String,
}

/// Write a message as the person at the other end
///
/// They can write first: the chat need not exist yet, unless it is a group.
#[derive(Debug, Args)]
pub struct Reply {
    /// Chat to write in: their number, email address or alias; a group or its members
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Text of the message; - reads standard input
    #[arg(value_name = "TEXT")]
    pub text: String,

    /// Who writes it.
    #[command(flatten)]
    pub person: Person,
}

/// React to a message as the person at the other end
#[derive(Debug, Args)]
pub struct React {
    /// Chat of the message
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Message ID; -1 is the last message sent to the chat, -2 the one before it
    #[arg(value_name = "MSG_ID", allow_hyphen_values = true)]
    pub message: String,

    /// love, like, dislike, laugh, emphasize, question or an emoji
    #[arg(value_name = "REACTION", allow_hyphen_values = true)]
    pub reaction: String,

    /// Remove the reaction
    #[arg(long)]
    pub remove: bool,

    /// Who reacts.
    #[command(flatten)]
    pub person: Person,
}

/// Read the messages of a chat as the person at the other end
///
/// Read everything that was sent to the chat, and print the messages that were not read before.
#[derive(Debug, Args)]
pub struct Read {
    /// Chat to read
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Who reads.
    #[command(flatten)]
    pub person: Person,
}

/// Type as the person at the other end
///
/// The store records it. Version 2 of the API doesn't show who is typing.
#[derive(Debug, Args)]
pub struct Typing {
    /// Chat they are typing in
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Who types.
    #[command(flatten)]
    pub person: Person,
}

/// Who does something at the other end.
#[derive(Debug, Clone, Args)]
pub struct Person {
    /// The member who does it; required in a group
    #[arg(long = "as", value_name = "PERSON")]
    pub person: Option<String>,
}

const SERVE: &str = "\
Examples:
  blooio sandbox serve
  blooio sandbox serve --port 0 --quiet
  blooio sandbox serve --strict
  blooio sandbox serve --speed 60   retries after 500 ms, 1, 2, 4 and 8 s
  blooio sandbox serve --fault 'POST /chats/*/messages status=503 first=2'
  blooio sandbox serve --open

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 1 the port or the store can't be used; 2 wrong usage; 130, 143 interrupted.";

const MESSAGES: &str = "\
Examples:
  blooio sandbox messages
  blooio sandbox messages --to +15551234567 --since 10m
  blooio sandbox messages --text '(?i)order \\d+' --json

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 printed; 1 the store can't be read; 2 wrong usage.";

const WAIT: &str = "\
Examples:
  blooio sandbox wait --to +15551234567
  blooio sandbox wait --text 'code: \\d{6}' --for 30s --json
  blooio sandbox wait --inbound --to +15005550010 -q

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 printed; 1 the store can't be read; 2 wrong usage; 8 the time is up; 130, 143 interrupted.";

const REPLY: &str = "\
Examples:
  blooio sandbox reply +15551234567 \"Yes, please\"
  blooio sandbox reply +15551234567,ada@example.com \"I'm in\" --as ada@example.com

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 stored; 1 the store can't be used; 2 wrong usage.";

const REACT: &str = "\
Examples:
  blooio sandbox react +15551234567 msg_abc123 love
  blooio sandbox react +15551234567 -1 👍
  blooio sandbox react +15551234567 -1 👍 --remove

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 stored; 1 the store can't be used; 2 wrong usage.";

const READ: &str = "\
Examples:
  blooio sandbox read +15551234567

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 read, or nothing to read; 1 the store can't be used; 2 wrong usage.";

const TYPING: &str = "\
Examples:
  blooio sandbox typing +15551234567

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 stored; 1 the store can't be used; 2 wrong usage.";

const RESET: &str = "\
Examples:
  blooio sandbox reset

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 emptied; 1 the store can't be emptied; 2 wrong usage.";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio --sandbox send +15551234567 \"Hello\" --wait
  blooio sandbox reply +15551234567 \"Hi there\"
  blooio sandbox messages
  blooio sandbox serve &
  export BLOOIO_BASE_URL=http://127.0.0.1:{DEFAULT_PORT}{BASE_PATH} BLOOIO_API_KEY=any
  blooio send +15551234567 \"Hello\"

Test numbers:
  +15005550000  delivered over iMessage       +15005550009  403 inbound_only_no_prior_inbound
  +15005550001  sent over SMS, no receipt     +15005550029  429 outbound_limit_reached
  +15005550002  failed after sent             +15005550053  503 twice with a key, then accepted
  +15005550003  stays queued                  +15005550054  always 503
  +15005550010  answers YES after 1 s         +15005550012  reads and reacts with love after 1 s
  +15005550011  answers STOP after 1 s        +15005550013  answers YES after 60 s
Messages to any other number or address are delivered over iMessage.

Environment: XDG_STATE_HOME is where the sandbox keeps its store, in blooio/sandbox.

{EXIT_CODES}"
    )
}
