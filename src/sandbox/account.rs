//! The account: who asks, and the number that the sandbox sends from.

use serde_json::{Map, Value, json};

use super::call::{Call, Outcome, answered};
use super::reply::{Fields, Reply, object};
use super::rules;
use super::view::{OWN_NUMBER, new_id};

pub(super) const ORGANIZATION: &str = "org_sandbox";
const CARDS: &str = "cards";

pub(super) fn me(call: &Call<'_>) -> Outcome {
    let last = call.state.sends().last().map(|send| send.at);
    let count = call.state.message_count();
    let usage = object!("inbound_messages": 0, "outbound_messages": count, "last_message_sent": last);
    let organization = object!(
        "organization_id": ORGANIZATION,
        "name": "Sandbox",
        "country_code": Value::Null,
        "created_at": 0,
    );
    let reply = Reply::of(
        200,
        object!(
            "auth_type": "api_key",
            "valid": true,
            "api_key": call.bearer,
            "organization_id": ORGANIZATION,
            "organization": organization,
            "metadata": object!(),
            "integration_details": Value::Null,
            "devices": json!([number()]),
            "usage": usage,
        ),
    );
    answered(reply)
}

pub(super) fn numbers(_: &Call<'_>) -> Outcome {
    answered(Reply::ok(200).with("numbers", json!([number()])))
}

/// The one number that the sandbox sends from.
fn number() -> Value {
    object!(
        "phone_number": OWN_NUMBER,
        "is_active": true,
        "last_active": Value::Null,
        "plan_kind": "dedicated",
    )
}

/// What the API documents and has switched off.
pub(super) fn coming_soon(_: &Call<'_>) -> Outcome {
    let reply = Reply::ok(501).with("error", "Coming soon");
    answered(reply.with("message", "This endpoint is temporarily disabled"))
}

pub(super) fn set_card(call: &Call<'_>) -> Outcome {
    let number = rules::number(call.raw(0))?;
    let body = call.body()?;
    check_card(&body)?;
    if number != OWN_NUMBER {
        return Err(Reply::refusal(404, "Number not found"));
    }
    let before = call.state.document(CARDS, &number);
    let field = |name| body.field(name).or_else(|| before?.field(name)).cloned().unwrap_or_default();
    let card = object!("first_name": field("first_name"), "last_name": field("last_name"));
    let reply = Reply::of(
        200,
        object!(
            "success": true,
            "phone_number": number.as_str(),
            "first_name": field("first_name"),
            "last_name": field("last_name"),
        ),
    );
    Ok((Some(call.put(CARDS, &number, card)), reply))
}

fn check_card(body: &Map<String, Value>) -> Result<(), Reply> {
    for name in ["first_name", "last_name", "avatar"] {
        if !body.field(name).is_none_or(Value::is_string) {
            return Err(Reply::bad(format!("{name} must be a string")));
        }
    }
    let Some(sharing) = body.field("sharing") else { return Ok(()) };
    let choice = |name| sharing.field(name).is_none_or(|choice| matches!(choice.as_u64(), Some(0 | 1)));
    let enabled = sharing.field("enabled").is_none_or(Value::is_boolean);
    if sharing.is_object() && enabled && choice("audience") && choice("name_format") {
        return Ok(());
    }
    Err(Reply::bad("sharing must be an object: enabled true or false, audience and name_format 0 or 1"))
}

pub(super) fn forward_calls(call: &Call<'_>) -> Outcome {
    let number = rules::number(call.raw(0))?;
    let body = call.body()?;
    let to = body.field("forward_to").and_then(Value::as_str).unwrap_or_default();
    if !rules::is_e164(to) || !to.starts_with("+1") || to.len() != 12 {
        return Err(Reply::bad("forward_to must be a US phone number in E.164 format"));
    }
    if number != OWN_NUMBER {
        return Err(Reply::refusal(403, "This number is not yours"));
    }
    let reply = Reply::of(
        201,
        object!(
            "success": true,
            "ticket_id": new_id("ticket_"),
            "status": "open",
            "number": number,
            "forward_to": to,
        ),
    );
    answered(reply)
}
