//! The server itself: whether it is ready, its faults, and the emptying of its store.

use std::sync::Arc;

use axum::extract::State;
use serde_json::json;

use super::answer::Answer;
use super::fields::Asked;
use crate::sandbox::faults::Faults;
use crate::sandbox::handler::Api;
use crate::sandbox::notice::Notice;
use crate::sandbox::reply::Reply;

/// That the server is ready, and what it is.
pub(super) async fn ready(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    Ok(Reply::of(
        200,
        json!({
            "ready": true,
            "version": env!("CARGO_PKG_VERSION"),
            "isolated": api.worlds.are_isolated(),
            "base_url": api.base_url,
            "speed": world.store.speed(),
            "strict": api.strict,
        }),
    ))
}

/// The rules for faults.
pub(super) async fn faults(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    Ok(listed(&world.faults))
}

/// Replaces the rules. They count from the beginning, and the seed begins anew.
pub(super) async fn set_faults(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let fields = asked.fields(&["faults", "seed"])?;
    let rules = fields
        .texts("faults")?
        .into_iter()
        .map(|text| text.parse().map_err(|why| Reply::bad(format!("faults: {text:?}: {why}"))));
    let rules = rules.collect::<Result<Vec<_>, _>>()?;
    let (_, seed) = world.faults.listed();
    world.faults.replace(rules, fields.number("seed")?.unwrap_or(seed));
    Ok(listed(&world.faults))
}

/// Removes all rules.
pub(super) async fn clear_faults(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let (_, seed) = world.faults.listed();
    world.faults.replace(Vec::new(), seed);
    Ok(listed(&world.faults))
}

fn listed(faults: &Faults) -> Reply {
    let (rules, seed) = faults.listed();
    Reply::of(200, json!({"faults": rules, "seed": seed}))
}

/// Empties the store, but for webhooks and faults.
pub(super) async fn reset(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let dropped = world.store.reset_messages().map_err(|error| api.failed(error))?;
    world.requests.clear();
    if !api.worlds.are_isolated() {
        api.notices.tell(Notice::Emptied);
    }
    Ok(Reply::of(200, json!({"dropped": dropped.messages})))
}
