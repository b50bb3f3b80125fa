//! The control API of a server, under `/_sandbox/`: for test suites, and for the inbox. Unlike Blooio's API, it shows both
//! sides of a chat, lets the other person act, and knows faults, deliveries and requests.
//!
//! It answers in JSON, and refuses like the API does. Without isolation it takes no API key.

mod answer;
mod chats;
mod events;
mod fields;
mod messages;
mod people;
mod reports;
mod settings;

use std::sync::Arc;

use axum::Router;
use axum::http::{Method, Uri};
use axum::routing::{get, post};

use super::handler::Api;
use super::reply::Reply;

/// The path of the control API.
pub(super) const CONTROL_PATH: &str = "/_sandbox/";

/// The control API's router; other routers can be merged into it.
pub(super) fn router() -> Router<Arc<Api>> {
    let routes = [
        ("ready", get(settings::ready)),
        ("messages", get(messages::list)),
        ("messages/{message}", get(messages::one)),
        ("chats", get(chats::list)),
        ("chats/{chat}", get(chats::one)),
        ("chats/{chat}/messages", get(chats::messages)),
        ("inbound", post(people::write)),
        ("reactions", post(people::react)),
        ("read", post(people::read)),
        ("deliveries", get(reports::deliveries)),
        ("deliveries/{delivery}", get(reports::delivery)),
        ("requests", get(reports::requests)),
        ("requests/{request}", get(reports::request)),
        ("faults", get(settings::faults).put(settings::set_faults).delete(settings::clear_faults)),
        ("reset", post(settings::reset)),
        ("events", get(events::stream)),
    ];
    let add =
        |router: Router<Arc<Api>>, (path, methods)| router.route(&format!("{CONTROL_PATH}{path}"), methods);
    let known = routes.into_iter().fold(Router::new(), add);
    known
        .route(&format!("{CONTROL_PATH}{{*rest}}"), axum::routing::any(not_found))
        .method_not_allowed_fallback(not_allowed)
}

async fn not_found(method: Method, uri: Uri) -> Reply {
    Reply::refusal(404, format!("The control API has no {method} {}", uri.path()))
}

async fn not_allowed(method: Method) -> Reply {
    Reply::refusal(405, format!("The sandbox does not answer {method} here"))
}
