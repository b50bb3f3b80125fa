//! What was typed for `webhooks listen`, read and checked.

use std::time::Duration;

use url::Url;

use crate::cli::webhooks::listen::Listen;
use crate::commands::support::session::Session;
use crate::commands::support::timestamp::ago;
use crate::commands::webhooks::secrets::{no_secret, secrets};
use crate::duration::parse_positive_duration;
use crate::failure::{self, Failure};
use crate::output::time;
use crate::recipients::Recipient;
use crate::secret::Secret;
use crate::webhook::delivery::Deliverer;
use crate::webhook::forward::Application;
use crate::webhook::intake::Filter;
use crate::webhook::program::Program;
use crate::webhook::schedule;

/// The options.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) filter: Filter,
    pub(super) application: Option<Application>,
    pub(super) program: Option<Program>,
    /// The secrets; none are known, or none are wanted, if there are none.
    pub(super) secrets: Vec<Secret>,
    pub(super) limit: Option<Duration>,
    /// Where to begin, in milliseconds since the epoch.
    pub(super) since: Option<i64>,
    /// What events are handed to, for people; empty if they are only printed.
    pub(super) target: String,
}

impl Options {
    /// Reads them.
    ///
    /// # Errors
    /// One of them is wrong, or there is no secret.
    pub(super) fn read(arguments: &Listen, session: &mut Session) -> failure::Result<Self> {
        let url = arguments.forward_to.as_deref().map(application_url).transpose()?;
        let program = arguments.exec.as_deref().map(program).transpose()?;
        let limit = arguments.limit.as_deref().map(limit).transpose()?;
        let since = arguments.since.as_deref().map(|text| ago(text, time::now(), "--since")).transpose()?;
        let chat = arguments.chat.as_deref().map(|text| chat(text, session)).transpose()?;
        let secrets = secrets(&arguments.secret, session)?;
        // What the API's log says needs no signature, but an application wants one.
        let needs_secret = arguments.poll.is_none() || url.is_some();
        if secrets.is_empty() && needs_secret && !arguments.no_verify {
            let hint = "or accept deliveries without checking them: --no-verify";
            return Err(no_secret().with(failure::Context::default().hint(hint)));
        }
        let shown = url.as_ref().map(shown);
        let words = [shown.as_deref(), arguments.exec.as_deref()];
        let target = words.into_iter().flatten().collect::<Vec<_>>().join(" and ");
        let application = url.map(|url| application(url, session)).transpose()?;
        let filter = Filter { events: arguments.event.clone(), chat };
        Ok(Self { filter, application, program, secrets, limit, since, target })
    }
}

fn application_url(text: &str) -> failure::Result<Url> {
    let hint = "use a URL such as http://localhost:3000/hooks";
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => Err(Failure::usage(format!("--forward-to: {text:?} is not an http or https URL"), hint)),
    }
}

/// A URL without its password.
fn shown(url: &Url) -> String {
    let mut url = url.clone();
    if url.password().is_some() {
        // It has a host, so it can have a password.
        let _ = url.set_password(Some("…"));
    }
    url.to_string()
}

fn application(url: Url, session: &Session) -> failure::Result<Application> {
    let tls = session.tls()?;
    let deliverer = Deliverer::new(tls, schedule::TIMEOUT).map_err(Failure::local)?;
    Ok(Application::new(deliverer, url))
}

fn program(command: &str) -> failure::Result<Program> {
    let hint = "pass a command and its arguments in one text: --exec './answer.sh --fast'";
    let words = shlex::split(command)
        .ok_or_else(|| Failure::usage(format!("--exec: {command:?} has a quote that isn't closed"), hint))?;
    Program::new(words).ok_or_else(|| Failure::usage("--exec: the command is empty", hint))
}

fn limit(text: &str) -> failure::Result<Duration> {
    parse_positive_duration(text)
        .map_err(|error| Failure::usage(format!("--for: {error}"), "use a duration such as 30s, 10m or 2h"))
}

/// The chat as the API writes it.
fn chat(text: &str, session: &Session) -> failure::Result<String> {
    match session.recipient(text)? {
        Recipient::Several(_) => Err(Failure::usage(
            format!("--chat: {text:?} names several recipients"),
            "pass one recipient, or the ID of their group (grp_…)",
        )),
        one => Ok(one.chat_id()),
    }
}
