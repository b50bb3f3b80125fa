//! Which operation a request means, and who may ask: from method, path and headers to the function that answers.

use super::call::{Call, Operation};
use super::error::Error;
use super::reply::Reply;
use super::store::Store;
use super::{
    account, backgrounds, chats, contacts, deliveries, groups, locations, lookup, messages, polls, reactions,
    tags, webhooks,
};

/// What of a request matters.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Request<'a> {
    pub(super) method: &'a str,
    /// As it was sent: still encoded, with the base path, without the query.
    pub(super) path: &'a str,
    /// What stands behind the question mark, as it was sent.
    pub(super) query: &'a str,
    /// The header `Authorization`.
    pub(super) authorization: Option<&'a [u8]>,
    /// The header `Idempotency-Key`.
    pub(super) key: Option<&'a [u8]>,
    /// The header `Content-Type`.
    pub(super) content_type: Option<&'a [u8]>,
    pub(super) body: &'a [u8],
    /// Whether a raw `+` in the path is refused.
    pub(super) strict: bool,
}

/// What a server has to tell whoever runs it, beyond its answers.
#[derive(Debug, Clone)]
pub enum Notice {
    /// The store failed, and a request was answered with 500.
    Fault(Error),
    /// A request's path had a raw `+`; the path's form, with `*` for each argument.
    RawPlus(&'static str),
}

/// Blooio's own SDKs send a `+` as it is, which RFC 3986 allows; the guide says that it may be read as a space.
const RAW_PLUS: &str = "The path has a raw +, which may be read as a space: send it as %2B";

/// Below which path the API lives.
pub(super) use crate::endpoint::BASE_PATH as BASE;

/// Every operation: its method, its path below [`BASE`] with a `*` for each argument, and what answers it. Of two
/// paths that fit, the first wins.
pub(super) static OPERATIONS: [(&str, &str, Operation); 55] = [
    ("GET", "me", account::me),
    ("GET", "me/numbers", account::numbers),
    ("GET", "me/numbers/*/contact-card", account::coming_soon),
    ("PUT", "me/numbers/*/contact-card", account::set_card),
    ("POST", "me/numbers/*/call-forwarding", account::forward_calls),
    ("GET", "contacts", contacts::list),
    ("POST", "contacts", contacts::create),
    ("GET", "contacts/*", contacts::get),
    ("PATCH", "contacts/*", contacts::update),
    ("DELETE", "contacts/*", contacts::delete),
    ("GET", "contacts/*/capabilities", contacts::capabilities),
    ("GET", "contacts/*/tags", tags::list),
    ("POST", "contacts/*/tags", tags::add),
    ("DELETE", "contacts/*/tags/*", tags::remove),
    ("GET", "location/contacts", locations::list),
    ("POST", "location/contacts/refresh", locations::refresh),
    ("GET", "location/contacts/*", locations::get),
    ("POST", "facetime/calls", account::coming_soon),
    ("GET", "groups", groups::list),
    ("POST", "groups", groups::create),
    ("GET", "groups/*", groups::get),
    ("PATCH", "groups/*", groups::update),
    ("DELETE", "groups/*", groups::delete),
    ("GET", "groups/*/members", groups::members),
    ("POST", "groups/*/members", account::coming_soon),
    ("DELETE", "groups/*/members/*", account::coming_soon),
    ("POST", "groups/*/icon", groups::set_icon),
    ("DELETE", "groups/*/icon", groups::remove_icon),
    ("GET", "webhooks", webhooks::list),
    ("POST", "webhooks", webhooks::create),
    ("GET", "webhooks/*", webhooks::get),
    ("PATCH", "webhooks/*", webhooks::update),
    ("DELETE", "webhooks/*", webhooks::delete),
    ("POST", "webhooks/*/secret/rotate", webhooks::rotate),
    ("GET", "webhooks/*/logs", deliveries::list),
    ("POST", "webhooks/*/logs/*/replay", deliveries::replay),
    ("GET", "chats", chats::list),
    ("GET", "chats/*", chats::get),
    ("GET", "chats/*/messages", messages::list),
    ("POST", "chats/*/messages", messages::send),
    ("GET", "chats/*/messages/*", messages::get),
    ("GET", "chats/*/messages/*/status", messages::status),
    ("POST", "chats/*/messages/*/reactions", reactions::react),
    ("POST", "chats/*/polls", polls::create),
    ("GET", "chats/*/polls/*", polls::get),
    ("POST", "chats/*/typing", chats::start_typing),
    ("DELETE", "chats/*/typing", chats::stop_typing),
    ("POST", "chats/*/read", chats::read),
    ("POST", "chats/*/contact-card", chats::share_card),
    ("GET", "chats/*/background", backgrounds::get),
    ("PUT", "chats/*/background", backgrounds::set),
    ("DELETE", "chats/*/background", backgrounds::remove),
    ("GET", "phone-numbers/lookup", lookup::get),
    ("POST", "phone-numbers/lookup", lookup::post),
    ("POST", "phone-numbers/batch", lookup::batch),
];

/// Answers a request, and tells what is not for whoever sent it.
pub(super) fn answer(store: &Store, request: &Request<'_>, tell: &dyn Fn(Notice)) -> Reply {
    let path = request.path.strip_prefix(BASE).and_then(|path| path.strip_prefix('/')).unwrap_or_default();
    let Some(bearer) = bearer(request.authorization) else {
        return Reply::refusal(401, "API key missing: send the header Authorization: Bearer <key>");
    };
    let mut allowed = Vec::new();
    for (method, pattern, operation) in &OPERATIONS {
        let Some(arguments) = arguments(pattern, path) else { continue };
        if *method != request.method {
            allowed.push(*method);
            continue;
        }
        let has_raw_plus = arguments.iter().any(|argument| argument.contains('+'));
        if has_raw_plus && request.strict {
            return Reply::bad(RAW_PLUS);
        }
        let mut reply = perform(store, *operation, request, bearer, &arguments).unwrap_or_else(|error| {
            let reply = Reply::refusal(500, error.to_string());
            tell(Notice::Fault(error));
            reply
        });
        if has_raw_plus {
            tell(Notice::RawPlus(pattern));
            reply.warning = Some(RAW_PLUS);
        }
        return reply;
    }
    if allowed.is_empty() {
        let message = format!("The sandbox has no operation {} {}", request.method, request.path);
        return Reply::refusal(404, message);
    }
    let mut reply = Reply::refusal(405, format!("The sandbox does not answer {} here", request.method));
    reply.allow = Some(allowed.join(", "));
    reply
}

fn perform(
    store: &Store,
    operation: Operation,
    request: &Request<'_>,
    bearer: &str,
    arguments: &[&str],
) -> Result<Reply, Error> {
    store.transact(|state, now| {
        operation(&Call { state, now, request, bearer, arguments }).unwrap_or_else(|refusal| (None, refusal))
    })
}

/// The segments of a path that stand where the pattern has a `*`; none if it doesn't fit.
fn arguments<'p>(pattern: &str, path: &'p str) -> Option<Vec<&'p str>> {
    let mut segments = path.split('/');
    let mut arguments = Vec::new();
    for wanted in pattern.split('/') {
        let segment = segments.next()?;
        match wanted {
            "*" if !segment.is_empty() => arguments.push(segment),
            _ if wanted == segment => {}
            _ => return None,
        }
    }
    segments.next().is_none().then_some(arguments)
}

/// Any key will do, but there must be one.
fn bearer(authorization: Option<&[u8]>) -> Option<&str> {
    let (scheme, key) = std::str::from_utf8(authorization?).ok()?.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !key.is_empty()).then_some(key)
}
