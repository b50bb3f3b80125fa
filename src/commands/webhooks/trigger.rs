//! `blooio webhooks trigger`: delivers a signed sample event to an endpoint.

use std::time::Duration;

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::json;
use url::Url;

use super::composed::Composed;
use super::secrets::{no_secret, secrets};
use crate::cli::webhooks::DEFAULT_URL;
use crate::cli::webhooks::trigger::Trigger;
use crate::client::call::{Method, Preview};
use crate::client::{Reply, call};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{show, timestamp, trace};
use crate::config::Origin;
use crate::failure::{self, Failure, response_value};
use crate::output::text::{cut, escape};
use crate::output::{Mode, Tone, time};
use crate::webhook::delivery::{Answer, Attempt, Deliverer, NoAnswer};
use crate::webhook::payload::Payload;
use crate::webhook::{headers, schedule};

/// How much of an answer is part of an error message, in columns.
const SHOWN: usize = 200;

/// Composes, signs and delivers the event, and prints the endpoint's status.
///
/// # Errors
/// Whatever is wrong before anything is sent; [`Failure::Undelivered`].
pub fn run(arguments: &Trigger, session: &mut Session) -> failure::Result<()> {
    let url = endpoint(&arguments.to)?;
    let now = time::now();
    let at = arguments.at.as_deref().map_or(Ok(now), |text| timestamp::ago(text, now, "--at"))?;
    let Composed { body, payload } = Composed::read(arguments, at, session)?;
    let secret = secrets(&arguments.secret, session)?.into_iter().next().ok_or_else(no_secret)?;
    let sign = |body: &str| headers::signed(&secret, at.div_euclid(1000), &payload, body.as_bytes());
    if arguments.dry_run {
        let headers = sign(&call::as_curl_sends(&body));
        return show::preview(session, &preview(url.to_string(), &headers, body));
    }
    let Attempt { outcome, took } = deliver(&url, sign(&body), body, session)?;
    match outcome {
        Ok(answer) if schedule::accepts(answer.status) => print(&payload, &url, &answer, took, session),
        Ok(answer) => Err(refused(&url, &answer)),
        Err(why) => Err(unanswered(&url, &why, arguments)),
    }
}

/// Prints that the endpoint took the delivery.
fn print(
    payload: &Payload,
    url: &Url,
    answer: &Answer,
    took: Duration,
    session: &mut Session,
) -> failure::Result<()> {
    printed(match session.output.mode {
        Mode::Quiet => match payload.message_id.as_ref().or(payload.event_id.as_ref()) {
            Some(id) => session.output.line(&escape(id)),
            None => Ok(()),
        },
        Mode::Json => {
            let mut result = json!({
                "event": payload.event,
                "message_id": payload.message_id,
                "url": shown(url),
                "status": answer.status,
                "duration_ms": u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            });
            if !answer.body.is_empty() {
                result["response"] = response_value(&answer.body);
            }
            session.output.json(result.to_string().as_bytes())
        }
        Mode::Human => {
            let what = [Some(&payload.event), payload.message_id.as_ref()].into_iter().flatten();
            let what: Vec<_> = what.map(|text| escape(text)).collect();
            let delivered = session.output.paint(Tone::Good, "delivered");
            session.output.line(&format!(
                "{delivered}  {} to {} {} in {}",
                what.join(" "),
                shown(url),
                answer.status,
                time::span(took)
            ))
        }
    })
}

/// Reads the URL of the endpoint.
fn endpoint(text: &str) -> failure::Result<Url> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => Err(Failure::usage(
            format!("--to: {text:?} is not an http:// or https:// URL"),
            "give the URL of the endpoint, such as http://localhost:3000/hooks/blooio",
        )),
    }
}

/// The URL without the name and password that it may hold.
fn shown(url: &Url) -> String {
    let mut url = url.clone();
    // They fail for a URL that can't have them, and so has none.
    let _ = url.set_password(None);
    let _ = url.set_username("");
    url.to_string()
}

/// The request, for `--dry-run` and the trace.
fn preview(url: String, headers: &HeaderMap, body: String) -> Preview {
    let headers = headers.iter().map(|(name, value)| {
        (documented(name.as_str()), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Preview { method: Method::Post, url, headers: headers.collect(), body: Some(body), upload: None }
}

/// The name of a header as the API's reference spells it: `X-Blooio-Event`.
fn documented(name: &str) -> String {
    let capitalized = name.split('-').map(|word| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => word.to_owned(),
    });
    capitalized.collect::<Vec<_>>().join("-")
}

/// Posts the delivery, with the `--verbose` trace.
fn deliver(url: &Url, headers: HeaderMap, body: String, session: &mut Session) -> failure::Result<Attempt> {
    let timeout = match &session.settings.timeout {
        setting if setting.origin == Origin::Default => schedule::TIMEOUT,
        setting => setting.value,
    };
    let tls = session.tls()?;
    let deliverer = Deliverer::new(tls, timeout).map_err(Failure::local)?;
    session.interrupt.arm(session.output.mode)?;
    let verbose = session.settings.verbose.value;
    if verbose {
        let preview = preview(shown(url), &headers, body.clone());
        trace::note(&mut session.output, &trace::attempt(&preview, 1));
    }
    let attempt = deliverer
        .post_and_wait(url.clone(), headers, Bytes::from(body))
        .map_err(|error| Failure::local(format!("can't start a runtime: {error}")))?;
    if verbose {
        trace::note(&mut session.output, &traced(&attempt));
    }
    Ok(attempt)
}

/// The lines of the trace for what came back.
fn traced(attempt: &Attempt) -> Vec<trace::Line> {
    match &attempt.outcome {
        Ok(answer) => trace::answered(
            &Reply {
                status: answer.status,
                reason: "",
                headers: answer
                    .headers
                    .iter()
                    .map(|(name, value)| {
                        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
                    })
                    .collect(),
                retry_after: None,
                encoding: None,
                body: answer.body.to_vec(),
            },
            attempt.took,
        ),
        Err(why) => vec![("*", format!("{why} ({})", time::span(attempt.took)))],
    }
}

/// The failure for an answer other than 2xx.
fn refused(url: &Url, answer: &Answer) -> failure::Error {
    let body = String::from_utf8_lossy(&answer.body);
    let body = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = if body.is_empty() { String::new() } else { format!(": {}", cut(&body, SHOWN)) };
    let hint = match answer.status {
        300..=399 => "pass the final address with --to: redirects aren't followed",
        401 | 403 => "check that the endpoint verifies with the same secret, and the body as it was received",
        404 | 405 => "check the path of the endpoint's URL (--to)",
        _ => "check the endpoint's log; Blooio would retry this delivery",
    };
    Failure::Undelivered {
        message: format!("{} answered with HTTP {}{said}", shown(url), answer.status),
        status: Some(answer.status),
        response: answer.body.to_vec(),
        hint: hint.to_owned(),
    }
    .into()
}

/// The failure for no answer.
fn unanswered(url: &Url, why: &NoAnswer, arguments: &Trigger) -> failure::Error {
    let (message, hint) = match why {
        NoAnswer::Timeout(limit) => (
            format!("{} didn't answer within {}", shown(url), time::span(*limit)),
            "answer with 2xx first and process the event afterwards, or raise the timeout with --timeout",
        ),
        NoAnswer::Unreachable(why) => (
            format!("{} can't be reached: {why}", shown(url)),
            if arguments.to == DEFAULT_URL {
                "start `blooio webhooks listen` first, or name another endpoint with --to"
            } else if url.scheme() == "https" {
                "check that the endpoint is running and speaks TLS, and its URL (--to); --cacert trusts a certificate of your own"
            } else {
                "check that the endpoint is running, and its URL (--to)"
            },
        ),
    };
    Failure::Undelivered { message, status: None, response: Vec::new(), hint: hint.to_owned() }.into()
}
