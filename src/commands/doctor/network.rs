//! The network between here and the API: the proxy, the name, the connection and the handshake, each tried by itself.

use std::time::{Duration, Instant};

use super::check::{Check, Findings, on_the_wire};
use crate::client::WireError;
use crate::client::probe::{self, ProbeConnection, ProbeTls};
use crate::client::proxy::Proxy;
use crate::client::route::Route;
use crate::client::tls::TrustSource;
use crate::commands::support::session::{CERTIFICATES, Session};
use crate::config::{check_proxies, exemption_variable, proxy_variable};
use crate::failure;
use crate::failure::hint::wire_hint;
use crate::output::time;

/// Makes each check that the one before it allows, and says whether the API was reached.
pub(super) fn examine(findings: &mut Findings, session: &mut Session) -> failure::Result<bool> {
    let base = session.settings.base_url.value.to_string();
    let secured = base.starts_with("https://");
    let within = session.settings.timeout.value;
    let (check, proxy) = proxy(session, &base);
    if !findings.tell(session, check)? {
        findings.skip(session, "dns", "tls", "the proxy can't be told")?;
        return Ok(false);
    }
    let Some(route) = Route::to(&base, &session.proxies()?) else {
        findings.skip(session, "dns", "tls", "the base URL names no host")?;
        return Ok(false);
    };
    let (api, first) = (&route.api, route.first_hop());

    session.output.progress("asking for the address");
    let start = Instant::now();
    let addresses = match probe::resolve(&route, within) {
        Ok(addresses) => addresses,
        Err(error) => {
            findings.tell(session, failed("dns", error))?;
            findings.skip(session, "connection", "tls", "there is no address")?;
            return Ok(false);
        }
    };
    let mut listed: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    listed.dedup();
    let message = match (first.is_address(), &proxy) {
        (true, None) => format!("{} is an address", first.host),
        (true, Some(_)) => format!("{} is an address; the proxy resolves {}", first.host, api.host),
        (false, proxy) => {
            let whose = if proxy.is_some() { "the proxy's " } else { "" };
            format!("{whose}{} is {} ({})", first.host, listed.join(", "), took(start))
        }
    };
    findings.tell(session, Check::ok("dns", message))?;

    session.output.progress("connecting");
    let start = Instant::now();
    let connected =
        ProbeConnection::connect(&route, &addresses, within).and_then(|mut reached| match &proxy {
            Some(proxy) if proxy.is_plain() => reached.tunnel(proxy).map(|()| reached),
            _ => Ok(reached),
        });
    let reached = match connected {
        Ok(reached) => reached,
        Err(error) => {
            findings.tell(session, failed("connection", error))?;
            findings.skip(session, "tls", "tls", "there is no connection")?;
            return Ok(false);
        }
    };
    let message = match &proxy {
        None => format!("to {api} ({})", took(start)),
        Some(proxy) if proxy.is_plain() => format!("to {api} through the proxy ({})", took(start)),
        Some(proxy) => format!("to the proxy at {} ({})", proxy.address, took(start)),
    };
    findings.tell(session, Check::ok("connection", message))?;

    let check = match &proxy {
        _ if !secured => Check::skipped("tls", "plain HTTP, which stays on this machine"),
        Some(proxy) if !proxy.is_plain() => {
            let scheme = &proxy.scheme;
            Check::skipped(
                "tls",
                format!("not tried by itself through a {scheme} proxy; the request to the API is"),
            )
        }
        _ => tls(session, reached),
    };
    findings.tell(session, check)
}

fn proxy(session: &Session, base: &str) -> (Check, Option<Proxy>) {
    const NAME: &str = "proxy";
    if base.starts_with("http://") {
        return (Check::ok(NAME, "none: plain HTTP stays on this machine"), None);
    }
    if let Err(error) = check_proxies(session.env()) {
        return (Check::met(NAME, error.into(), "correct the variable, or unset it"), None);
    }
    let variable = proxy_variable(session.env());
    let proxy = match session.proxies() {
        Ok(proxies) => Proxy::of(base, &proxies),
        Err(error) => return (Check::met(NAME, error, "correct the variable, or unset it"), None),
    };
    let exempt = exemption_variable(session.env());
    let check = match (&proxy, variable, exempt) {
        (Some(proxy), variable, _) => {
            Check::ok(NAME, format!("{proxy} ({})", variable.unwrap_or("the system's settings")))
        }
        (None, None, _) => Check::ok(NAME, "none"),
        (None, Some(variable), exempt) => {
            let exempt = exempt.unwrap_or("NO_PROXY");
            Check::ok(NAME, format!("none: {exempt} exempts this host from {variable}"))
        }
    };
    (check, proxy)
}

fn tls(session: &mut Session, reached: ProbeConnection<'_>) -> Check {
    const NAME: &str = "tls";
    let trusted = match ProbeTls::new(&session.trust()) {
        Ok(trusted) => trusted,
        Err(error) => {
            let error = session.setup_failure(&error);
            return Check::met(NAME, error, format!("{CERTIFICATES}, or leave cacert out"));
        }
    };
    session.output.progress("greeting the server");
    let handshake = match reached.handshake(&trusted) {
        Ok(handshake) => handshake,
        Err(error) => return failed(NAME, error),
    };
    let settings = &session.settings;
    let store = match handshake.trusted_by {
        Some(TrustSource::Given) => format!("the file of cacert ({})", settings.cacert.origin),
        Some(TrustSource::Environment) => "SSL_CERT_FILE or SSL_CERT_DIR".to_owned(),
        Some(TrustSource::Platform) | None => "the system's certificates".to_owned(),
    };
    let message = format!("{}; the server is vouched for by {store}", handshake.version);
    let unusable = trusted.unusable();
    if unusable.is_empty() {
        return Check::ok(NAME, message);
    }
    Check::warning(NAME, format!("{message}; {}", unusable.join("; ")), "correct the variable, or unset it")
}

fn failed(name: &'static str, error: WireError) -> Check {
    let hint = wire_hint(&error);
    let message = error.detail.clone();
    Check::failure(name, on_the_wire(error), message, hint)
}

fn took(start: Instant) -> String {
    // A step on this machine takes microseconds, which nobody asked for.
    time::span(start.elapsed().max(Duration::from_millis(1)))
}
