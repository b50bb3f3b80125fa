//! Whose location is known: one friend, who never moves.

use serde_json::{Value, json};

use super::call::{Call, Outcome, answered};
use super::reply::{Reply, object};
use super::rules;

const FRIEND: &str = "+15005550000";
/// How old the location is, in milliseconds.
const AGE: u64 = 60_000;

fn friend(call: &Call<'_>) -> Value {
    object!(
        "handle": FRIEND,
        "coordinates": [37.3349, -122.009],
        "status": "live",
        "last_updated": call.now.saturating_sub(AGE),
    )
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    answered(Reply::ok(200).with("friends", json!([friend(call)])))
}

pub(super) fn refresh(call: &Call<'_>) -> Outcome {
    answered(Reply::of(200, object!("success": true, "friends": json!([friend(call)]))))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    if rules::contact(call.raw(0))? == FRIEND {
        return answered(Reply::of(200, friend(call)));
    }
    Err(Reply::refusal(404, "No location found for this contact"))
}
