//! `blooio sandbox serve`.

use std::time::Duration;

use serde_json::json;

use super::notices;
use crate::cli::sandbox::Serve;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;
use crate::output::Mode;
use crate::sandbox::{Development, Notice, Server, ServerOptions, Speed};

/// How long to see whether the browser can be opened.
const BROWSER: Duration = Duration::from_secs(1);

/// Serves until a signal ends the program, and prints notices on standard error.
pub(super) fn run(arguments: &Serve, session: &mut Session) -> failure::Result<()> {
    let speed = arguments.speed.and_then(Speed::new).unwrap_or_default();
    let store = session.store()?.with_speed(speed);
    store.check()?;
    let tls = session.tls()?;
    let (notify, told) = notices::channel(session.is_human());
    let opt_outs = session.sandbox_opt_outs();
    let notify = move |notice| match notice {
        // As `sandbox reset` does.
        Notice::Emptied => drop(opt_outs.clear()),
        notice => notify(notice),
    };
    let options = ServerOptions {
        port: arguments.port,
        strict: arguments.strict,
        tls,
        development: Some(Development {
            deliver_anywhere: arguments.deliver_anywhere,
            faults: arguments.faults.clone(),
            seed: arguments.seed,
            isolate: arguments.isolate,
        }),
    };
    let server = Server::start(store, options, notify)?;
    let (base, inbox) = (server.base_url(), server.inbox_url());
    session.interrupt.arm(session.output.mode)?;
    printed(match session.output.mode {
        Mode::Json => {
            let urls = json!({ "base_url": base, "inbox_url": inbox, "control_url": server.control_url() });
            session.output.json(urls.to_string().as_bytes())
        }
        Mode::Quiet => session.output.line(&base),
        Mode::Human => session.output.line(&format!("export BLOOIO_BASE_URL={base} BLOOIO_API_KEY=sandbox")),
    })?;
    if session.is_human() {
        session.aside("Serving until you press Ctrl-C. Paste the line above into a shell to use it.");
        session.aside(&format!("Inbox: {inbox}  Control API: {}", server.control_url()));
    }
    if arguments.open
        && let Err(error) = open::that_detached_with_timeout(&inbox, BROWSER)
    {
        session.warn(&format!("no browser can be opened ({error}): open {inbox} yourself"));
    }
    for notice in told {
        notices::print(session, &notice);
    }
    Ok(())
}
