//! The API's operations: which path and method leads to which.

use std::sync::Arc;

use axum::Router;

use super::handler::{
    Api, delete, get, methods, not_found, patch, post, post_image, post_replay, put, put_image,
};
use super::{
    account, backgrounds, chats, contacts, groups, locations, lookup, messages, polls, reactions, tags,
    webhook_logs, webhooks,
};
use crate::endpoint::BASE_PATH;

/// The API's router. It answers every path, those that it doesn't have with 404; other routers can be merged into it.
pub(super) fn router(api: Arc<Api>) -> Router {
    let routes = [
        ("/me", methods([get(account::me)])),
        ("/me/numbers", methods([get(account::numbers)])),
        ("/me/numbers/{number}/contact-card", methods([get(account::coming_soon), put(account::set_card)])),
        ("/me/numbers/{number}/call-forwarding", methods([post(account::forward_calls)])),
        ("/contacts", methods([get(contacts::list), post(contacts::create)])),
        (
            "/contacts/{contact}",
            methods([get(contacts::get), patch(contacts::update), delete(contacts::delete)]),
        ),
        ("/contacts/{contact}/capabilities", methods([get(contacts::capabilities)])),
        ("/contacts/{contact}/tags", methods([get(tags::list), post(tags::add)])),
        ("/contacts/{contact}/tags/{tag}", methods([delete(tags::remove)])),
        ("/location/contacts", methods([get(locations::list)])),
        ("/location/contacts/refresh", methods([post(locations::refresh), get(locations::get_refresh)])),
        ("/location/contacts/{contact}", methods([get(locations::get)])),
        ("/facetime/calls", methods([post(account::coming_soon)])),
        ("/groups", methods([get(groups::list), post(groups::create)])),
        ("/groups/{group}", methods([get(groups::get), patch(groups::update), delete(groups::delete)])),
        ("/groups/{group}/members", methods([get(groups::members), post(account::coming_soon)])),
        ("/groups/{group}/members/{member}", methods([delete(account::coming_soon)])),
        (
            "/groups/{group}/icon",
            methods([post_image("icon", groups::set_icon), delete(groups::remove_icon)]),
        ),
        ("/webhooks", methods([get(webhooks::list), post(webhooks::create)])),
        (
            "/webhooks/{webhook}",
            methods([get(webhooks::get), patch(webhooks::update), delete(webhooks::delete)]),
        ),
        ("/webhooks/{webhook}/secret/rotate", methods([post(webhooks::rotate)])),
        ("/webhooks/{webhook}/logs", methods([get(webhook_logs::list)])),
        ("/webhooks/{webhook}/logs/{event}/replay", methods([post_replay()])),
        ("/chats", methods([get(chats::list)])),
        ("/chats/{chat}", methods([get(chats::get)])),
        ("/chats/{chat}/messages", methods([get(messages::list), post(messages::send)])),
        ("/chats/{chat}/messages/{message}", methods([get(messages::get)])),
        ("/chats/{chat}/messages/{message}/status", methods([get(messages::status)])),
        ("/chats/{chat}/messages/{message}/reactions", methods([post(reactions::react)])),
        ("/chats/{chat}/polls", methods([post(polls::create)])),
        ("/chats/{chat}/polls/{poll}", methods([get(polls::get)])),
        ("/chats/{chat}/typing", methods([post(chats::start_typing), delete(chats::stop_typing)])),
        ("/chats/{chat}/read", methods([post(chats::read)])),
        ("/chats/{chat}/contact-card", methods([post(chats::share_card)])),
        (
            "/chats/{chat}/background",
            methods([
                get(backgrounds::get),
                put_image("background", backgrounds::set),
                delete(backgrounds::remove),
            ]),
        ),
        ("/phone-numbers/lookup", methods([get(lookup::get), post(lookup::post)])),
        ("/phone-numbers/batch", methods([post(lookup::batch)])),
    ];
    let add =
        |router: Router<Arc<Api>>, (path, methods)| router.route(&format!("{BASE_PATH}{path}"), methods);
    routes.into_iter().fold(Router::new(), add).fallback(not_found).with_state(api)
}
