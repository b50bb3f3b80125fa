//! The locations of friends: there is one friend, who never moves.

use serde_json::{Value, json};

use super::paths::ContactPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::rules;

const FRIEND: &str = "+15005550000";
/// How old the location is, in milliseconds.
const AGE: u64 = 60_000;

fn friend(now: u64) -> Value {
    json!({
        "handle": FRIEND,
        "coordinates": [37.3349, -122.009],
        "status": "live",
        "last_updated": now.saturating_sub(AGE),
    })
}

pub(super) fn list(request: &ApiRequest<'_>) -> Decision {
    answered(Reply::ok(200).with("friends", json!([friend(request.now)])))
}

pub(super) fn refresh(request: &ApiRequest<'_>) -> Decision {
    answered(Reply::of(200, json!({"success": true, "friends": json!([friend(request.now)])})))
}

pub(super) fn get(request: &ApiRequest<'_, ContactPath>) -> Decision {
    location_of(&request.path.contact, request.now)
}

/// `GET` on the path of [`refresh`], which reads like that of a contact.
pub(super) fn get_refresh(request: &ApiRequest<'_>) -> Decision {
    location_of("refresh", request.now)
}

fn location_of(contact: &str, now: u64) -> Decision {
    rules::check_contact(contact)?;
    if contact == FRIEND {
        return answered(Reply::of(200, friend(now)));
    }
    Err(Reply::refusal(404, "No location found for this contact"))
}
