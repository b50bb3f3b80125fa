//! Deliveries to webhooks and requests to the API: listed, and shown whole.

use std::sync::Arc;

use axum::extract::{Path, State};
use serde_json::Value;

use super::answer::Answer;
use super::fields::Asked;
use crate::sandbox::deliveries;
use crate::sandbox::handler::Api;
use crate::sandbox::parameters::Parameters;
use crate::sandbox::reply::Reply;
use crate::sandbox::reproduce;

/// The part of a list that is asked for: the newest items before an ID, if there are more than the limit.
struct Part {
    before: Option<u64>,
    limit: Option<usize>,
}

impl Part {
    fn of(query: &Parameters) -> Result<Part, Reply> {
        let limit = query.number("limit")?.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(Part { before: query.number("before")?, limit })
    }
}

/// The attempts to deliver, oldest first.
pub(super) async fn deliveries(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    let Part { before, limit } = Part::of(&asked.query(&["before", "limit"])?)?;
    let speed = world.store.speed();
    let found = world.store.read(|state, _| {
        let all = state.feeds().deliveries().len();
        let end =
            before.map_or(all, |id| usize::try_from(id).unwrap_or(usize::MAX).saturating_sub(1).min(all));
        let newest = (0..end).rev().filter_map(|nth| deliveries::summary(state, nth, speed));
        let mut found: Vec<Value> = newest.take(limit.unwrap_or(usize::MAX)).map(Value::from).collect();
        found.reverse();
        found
    });
    Ok(Reply::ok(200).with("deliveries", found.map_err(|error| api.failed(error))?))
}

/// A delivery with its request and its response.
pub(super) async fn delivery(State(api): State<Arc<Api>>, Path(id): Path<String>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let speed = world.store.speed();
    let found = world.store.read(|state, _| {
        let position = id.parse::<usize>().ok()?.checked_sub(1)?;
        deliveries::detail(state, position, speed)
    });
    let found = found.map_err(|error| api.failed(error))?;
    found.map(|body| Reply { status: 200, body }).ok_or_else(|| Reply::refusal(404, "Delivery not found"))
}

/// The latest requests, oldest first.
pub(super) async fn requests(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    let Part { before, limit } = Part::of(&asked.query(&["before", "limit"])?)?;
    Ok(Reply::ok(200).with("requests", world.requests.list(before, limit)))
}

/// A request with its answer, and commands that repeat it.
pub(super) async fn request(State(api): State<Arc<Api>>, Path(id): Path<String>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let found = id.parse().ok().and_then(|id| world.requests.with_id(id));
    let found = found.ok_or_else(|| Reply::refusal(404, "Request not found: only the latest are kept"))?;
    let reply = Reply { status: 200, body: found.detail() };
    Ok(reply
        .with("curl", reproduce::curl(&api.base_url, &found))
        .with("blooio", reproduce::blooio(&api.base_url, &found)))
}
