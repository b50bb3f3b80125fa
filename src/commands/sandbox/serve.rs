//! `blooio sandbox serve`.

use serde_json::json;

use super::notices;
use crate::cli::sandbox::Serve;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;
use crate::output::Mode;
use crate::sandbox::{Server, ServerOptions, Speed};

/// Serves until a signal ends the program, and prints notices on standard error.
pub(super) fn run(arguments: &Serve, session: &mut Session) -> failure::Result<()> {
    let speed = arguments.speed.and_then(Speed::new).unwrap_or_default();
    let store = session.store()?.with_speed(speed);
    store.check()?;
    let tls = session.tls()?;
    let (notify, told) = notices::channel(session.is_human());
    let options = ServerOptions {
        port: arguments.port,
        strict: arguments.strict,
        tls,
        delivers: true,
        anywhere: arguments.deliver_anywhere,
    };
    let server = Server::start(store, options, notify)?;
    let base = server.base_url();
    session.interrupt.arm(session.output.mode)?;
    printed(match session.output.mode {
        Mode::Json => session.output.json(json!({ "base_url": base }).to_string().as_bytes()),
        Mode::Quiet => session.output.line(&base),
        Mode::Human => session.output.line(&format!("export BLOOIO_BASE_URL={base} BLOOIO_API_KEY=sandbox")),
    })?;
    if session.is_human() {
        session.aside("Serving until you press Ctrl-C. Paste the line above into a shell to use it.");
    }
    for notice in told {
        notices::print(session, &notice);
    }
    Ok(())
}
