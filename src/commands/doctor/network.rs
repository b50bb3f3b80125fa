//! The checks of the network between here and the API: proxy, DNS, connection and TLS handshake, each on its own.

use std::time::{Duration, Instant};

use super::check::{Check, Findings, on_the_wire};
use crate::client::WireError;
use crate::client::probe::{self, ProbeConnection, ProbeTls};
use crate::client::proxy::ProxySettings;
use crate::client::route::Route;
use crate::client::tls::TrustSource;
use crate::commands::support::session::{CERTIFICATES, Session};
use crate::config::{check_proxies, exemption_variable};
use crate::failure;
use crate::failure::hint::wire_hint;
use crate::output::time;

/// Runs the checks until one fails, and skips the rest. Returns whether the API was reached.
pub(super) fn examine(findings: &mut Findings, session: &mut Session) -> failure::Result<bool> {
    let base = session.settings.base_url.value.to_string();
    let secured = base.starts_with("https://");
    let within = session.settings.timeout.value;
    let (check, route) = proxy(session, &base);
    if !findings.report(session, check)? {
        findings.skip(session, "dns", "tls", "the proxy is unknown")?;
        return Ok(false);
    }
    let Some(route) = route else {
        findings.skip(session, "dns", "tls", "the base URL has no host")?;
        return Ok(false);
    };
    let (api, proxy, first) = (&route.api, &route.proxy, route.first_hop());

    session.output.progress("resolving the host name");
    let start = Instant::now();
    let addresses = match probe::resolve(&route, within) {
        Ok(addresses) => addresses,
        Err(error) => {
            findings.report(session, failed("dns", error))?;
            findings.skip(session, "connection", "tls", "there is no address to connect to")?;
            return Ok(false);
        }
    };
    let mut listed: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    listed.dedup();
    let message = match (first.is_address(), proxy) {
        (true, None) => format!("{} is an IP address", first.host),
        (true, Some(_)) => format!("{} is an IP address; the proxy resolves {}", first.host, api.host),
        (false, proxy) => {
            let whose = if proxy.is_some() { "the proxy " } else { "" };
            format!("{whose}{} resolves to {} ({})", first.host, listed.join(", "), took(start))
        }
    };
    findings.report(session, Check::ok("dns", message))?;

    session.output.progress("connecting");
    let start = Instant::now();
    let connected =
        ProbeConnection::connect(&route, &addresses, within).and_then(|mut reached| match proxy {
            Some(proxy) if proxy.is_plain() => reached.tunnel(proxy).map(|()| reached),
            _ => Ok(reached),
        });
    let reached = match connected {
        Ok(reached) => reached,
        Err(error) => {
            findings.report(session, failed("connection", error))?;
            findings.skip(session, "tls", "tls", "there is no connection")?;
            return Ok(false);
        }
    };
    let message = match proxy {
        None => format!("connected to {api} ({})", took(start)),
        Some(proxy) if proxy.is_plain() => format!("connected to {api} through the proxy ({})", took(start)),
        Some(proxy) => format!("connected to the proxy at {} ({})", proxy.address, took(start)),
    };
    findings.report(session, Check::ok("connection", message))?;

    let check = match proxy {
        _ if !secured => Check::skipped("tls", "plain HTTP, which stays on this machine"),
        Some(proxy) if !proxy.is_plain() => {
            let scheme = &proxy.scheme;
            Check::skipped(
                "tls",
                format!(
                    "not checked separately through a {scheme} proxy; the request to the API includes it"
                ),
            )
        }
        _ => tls(session, reached),
    };
    findings.report(session, check)
}

/// The check of the proxy, and the route through it; no route if the proxy is unknown or the base URL has no host.
fn proxy(session: &Session, base: &str) -> (Check, Option<Route>) {
    const NAME: &str = "proxy";
    if base.starts_with("http://") {
        let check = Check::ok(NAME, "none: plain HTTP stays on this machine");
        return (check, Route::to(base, &ProxySettings::default()));
    }
    let checked = check_proxies(session.env()).map_err(failure::Error::from);
    let settings = match checked.and_then(|()| session.proxies()) {
        Ok(settings) => settings,
        Err(error) => return (Check::error(NAME, error, "fix the variable, or unset it"), None),
    };
    let route = Route::to(base, &settings);
    let check = match (route.as_ref().and_then(|route| route.proxy.as_ref()), settings.variable) {
        (Some(proxy), variable) => {
            Check::ok(NAME, format!("{proxy} ({})", variable.unwrap_or("the system's settings")))
        }
        (None, None) => Check::ok(NAME, "none"),
        (None, Some(variable)) => {
            let exempt = exemption_variable(session.env()).unwrap_or("NO_PROXY");
            Check::ok(NAME, format!("none: {exempt} exempts this host from {variable}"))
        }
    };
    (check, route)
}

fn tls(session: &mut Session, reached: ProbeConnection<'_>) -> Check {
    const NAME: &str = "tls";
    let trusted = match ProbeTls::new(&session.trust()) {
        Ok(trusted) => trusted,
        Err(error) => {
            let error = session.setup_failure(&error);
            return Check::error(NAME, error, format!("{CERTIFICATES}, or unset cacert"));
        }
    };
    session.output.progress("negotiating TLS");
    let handshake = match reached.handshake(&trusted) {
        Ok(handshake) => handshake,
        Err(error) => return failed(NAME, error),
    };
    let settings = &session.settings;
    let store = match handshake.trusted_by {
        Some(TrustSource::Given) => format!("the cacert file ({})", settings.cacert.origin),
        Some(TrustSource::Environment) => "SSL_CERT_FILE or SSL_CERT_DIR".to_owned(),
        Some(TrustSource::Platform) | None => "the system's certificates".to_owned(),
    };
    let message = format!("{}; certificate verified with {store}", handshake.version);
    let unusable = trusted.unusable();
    if unusable.is_empty() {
        return Check::ok(NAME, message);
    }
    Check::warning(NAME, format!("{message}; {}", unusable.join("; ")), "fix the variable, or unset it")
}

fn failed(name: &'static str, error: WireError) -> Check {
    let hint = wire_hint(&error);
    let message = error.detail.clone();
    Check::failure(name, on_the_wire(error), message, hint)
}

fn took(start: Instant) -> String {
    // A step on this machine takes microseconds, which are of no interest.
    time::span(start.elapsed().max(Duration::from_millis(1)))
}
