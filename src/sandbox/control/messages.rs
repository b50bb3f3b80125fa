//! Messages: found, waited for, and shown.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use jiff::Timestamp;
use regex_lite::Regex;
use tokio::time::{Instant, sleep};

use super::answer::{Listed, Written};
use super::fields::Asked;
use crate::duration::parse_duration;
use crate::sandbox::error::Error;
use crate::sandbox::filter::Filter;
use crate::sandbox::handler::Api;
use crate::sandbox::message::Message;
use crate::sandbox::messages::not_found;
use crate::sandbox::news::Seen;
use crate::sandbox::parameters::Parameters;
use crate::sandbox::reply::Reply;
use crate::sandbox::rules::{self, Chat};
use crate::sandbox::store::Store;

/// How often the store is looked at while a request waits. That costs no lock unless something has changed.
const PAUSE: Duration = Duration::from_millis(10);
/// Digits from this value on are milliseconds since the epoch, from [`MIN_SECONDS`] on seconds, else a duration in seconds.
const MIN_MILLISECONDS: u64 = 100_000_000_000;
const MIN_SECONDS: u64 = 1_000_000_000;

/// The messages that fit, oldest first. With `wait`, it waits until there are as many as `count` says.
pub(super) async fn list(State(api): State<Arc<Api>>, asked: Asked) -> Written<Listed> {
    let world = api.world(&asked.parts.headers)?;
    let query = asked.query(&["to", "text", "since", "inbound", "count", "wait"])?;
    let filter = filter(&query, world.store.clock().now())?;
    let count = query.number("count").ok().filter(|count| *count != Some(0));
    let count = count.ok_or_else(|| Reply::bad("count must be a whole number, 1 or more"))?;
    let count = count.map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    let wait =
        query.get("wait").map(|wait| parse_duration(wait).map_err(|why| Reply::bad(format!("wait: {why}"))));
    let wait = wait.transpose()?.unwrap_or_default();
    let messages = wait_for(&world.store, &filter, count, wait).await;
    Ok(Json(Listed { messages: messages.map_err(|error| api.failed(error))? }))
}

async fn wait_for(
    store: &Store,
    filter: &Filter,
    count: Option<usize>,
    wait: Duration,
) -> Result<Vec<Message>, Error> {
    let deadline = Instant::now() + wait;
    let (mut seen, mut ids) = (Seen::default(), Vec::new());
    loop {
        if let Some(news) = store.news(&mut seen, |message| filter.fits(message))? {
            if news.is_anew {
                ids.clear();
            }
            ids.extend(news.ids);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if ids.len() >= count.unwrap_or(1) || left.is_zero() {
            ids.truncate(count.unwrap_or(usize::MAX));
            return store.messages_with(&ids);
        }
        sleep(PAUSE.min(left)).await;
    }
}

fn filter(query: &Parameters, now: u64) -> Result<Filter, Reply> {
    // In a query, a + is a blank unless it is encoded; no chat has one.
    let to = query.get("to").map(|to| to.replace(' ', "+"));
    let chat = to.map(|to| rules::chat(&to)).transpose()?.map(|chat| match chat {
        Chat::One(id) | Chat::Group(id) => vec![id],
        Chat::Many(people) => people,
    });
    let text = query.get("text").map(|text| {
        Regex::new(text).map_err(|why| Reply::bad(format!("text is not a regular expression: {why}")))
    });
    let inbound = query.word("inbound", &["", "true", "false"])?;
    Ok(Filter {
        chat,
        text: text.transpose()?,
        since: query.get("since").map(|since| time(since, now)).transpose()?,
        inbound_only: inbound == "true",
    })
}

/// Reads a time, or a duration before `now`.
fn time(text: &str, now: u64) -> Result<u64, Reply> {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let since_epoch = text.parse().ok().filter(|_| is_digits).and_then(|digits| match digits {
        MIN_MILLISECONDS.. => Some(digits),
        MIN_SECONDS.. => Some(digits * 1000),
        _ => None,
    });
    let ago = || {
        let ago = parse_duration(text).ok()?.as_millis();
        Some(now.saturating_sub(u64::try_from(ago).unwrap_or(u64::MAX)))
    };
    let absolute = || u64::try_from(text.replace(' ', "+").parse::<Timestamp>().ok()?.as_millisecond()).ok();
    since_epoch.or_else(ago).or_else(absolute).ok_or_else(|| {
        Reply::bad("since must be milliseconds since the epoch, a time such as 2026-05-04T09:30:00Z, or a duration such as 10m")
    })
}

/// A message by its ID.
pub(super) async fn one(
    State(api): State<Arc<Api>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Written<Message> {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let mut found = world.store.messages_with(&[id]).map_err(|error| api.failed(error))?;
    found.pop().map(Json).ok_or_else(not_found)
}
