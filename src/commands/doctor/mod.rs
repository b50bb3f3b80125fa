//! `blooio doctor`: one check after the other, each told as soon as it is made. What a check looks at is in the files
//! beside this one: this machine, the network, the account.

mod account;
mod check;
mod machine;
mod network;

use crate::commands::support::session::Session;
use crate::config::Origin;
use crate::failure;
use check::Findings;

/// Makes every check that can be made.
///
/// # Errors
/// [`failure::Failure::Unfit`] when any of them failed.
pub fn run(session: &mut Session) -> failure::Result<()> {
    let mut findings = Findings::default();
    // What passes by itself should be seen, and a dead network should not be waited for four times.
    if !matches!(session.settings.retries.origin, Origin::Flag(_)) {
        session.settings.retries.value = 0;
    }
    session.interrupt.arm(session.output.mode)?;
    examine(&mut findings, session)?;
    session.output.clear_progress();
    // Whoever has seen enough needs no summary.
    if session.output.closed() { Ok(()) } else { findings.end() }
}

fn examine(findings: &mut Findings, session: &mut Session) -> failure::Result<()> {
    let unloaded = session.unloaded.take();
    let (guessed, unusable) = (unloaded.is_some(), unloaded.as_ref().is_some_and(|it| it.environment));
    findings.tell(session, machine::configuration(session, unloaded))?;
    findings.tell(session, machine::permissions(session, guessed))?;
    let state = machine::state(session);
    let store = findings.tell(session, state)?;
    if unusable {
        return findings.skip(session, "key", "sender", "the settings can't be used");
    }
    let (check, key) = machine::key(session, guessed);
    findings.tell(session, check)?;
    findings.tell(session, machine::base_url(session, guessed))?;
    // Nobody reads what the network has to say.
    if session.output.closed() {
        return Ok(());
    }
    let reached = if session.settings.sandbox.value {
        findings.skip(session, "proxy", "tls", "the sandbox needs no network")?;
        store
    } else {
        network::examine(findings, session)?
    };
    match key {
        _ if !reached => findings.skip(session, "api", "sender", "there is no way to the API"),
        None => findings.skip(session, "api", "sender", "there is no key to ask with"),
        Some(key) => account::examine(findings, session, key),
    }
}
