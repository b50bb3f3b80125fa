//! `blooio doctor`: runs one check after another, and prints each as soon as it is done. The checks are in the other
//! files here: this machine, the network, the account.

mod account;
mod check;
mod machine;
mod network;

use crate::commands::support::session::Session;
use crate::config::Origin;
use crate::failure;
use check::Findings;

/// Runs every check that can be run.
///
/// # Errors
/// [`failure::Failure::Unfit`] if any of them failed.
pub fn run(session: &mut Session) -> failure::Result<()> {
    let mut findings = Findings::default();
    // A passing problem should be visible, and a dead network shouldn't be waited for four times.
    if !matches!(session.settings.retries.origin, Origin::Flag(_)) {
        session.settings.retries.value = 0;
    }
    session.interrupt.arm(session.output.mode)?;
    examine(&mut findings, session)?;
    session.output.clear_progress();
    // If the reader has gone away, nobody needs the summary.
    if session.output.closed() { Ok(()) } else { findings.end() }
}

fn examine(findings: &mut Findings, session: &mut Session) -> failure::Result<()> {
    let unloaded = session.unloaded.take();
    let (guessed, unusable) = (unloaded.is_some(), unloaded.as_ref().is_some_and(|it| it.environment));
    findings.report(session, machine::configuration(session, unloaded))?;
    findings.report(session, machine::permissions(session, guessed))?;
    let state = machine::state(session);
    let store = findings.report(session, state)?;
    if unusable {
        return findings.skip(session, "key", "sender", "the settings can't be used");
    }
    let (check, key) = machine::key(session, guessed);
    findings.report(session, check)?;
    findings.report(session, machine::base_url(session, guessed))?;
    let guardrails = machine::guardrails(session, guessed);
    findings.report(session, guardrails)?;
    // Nobody would read the checks of the network.
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
        _ if !reached => findings.skip(session, "api", "sender", "the API can't be reached"),
        None => findings.skip(session, "api", "sender", "there is no key"),
        Some(key) => account::examine(findings, session, key),
    }
}
