//! The account, and the number that the sandbox sends from.

use serde_json::{Map, Value, json};

use super::collections::CARDS;
use super::ids::new_id;
use super::message::OWN_NUMBER;
use super::paths::NumberPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::rules;

pub(super) const ORGANIZATION: &str = "org_sandbox";

pub(super) fn me(request: &ApiRequest<'_>) -> Decision {
    let last = request.state.sends().last().map(|send| send.at);
    let inbound = request.state.timeline().inbound_count();
    let outbound = request.state.message_count().saturating_sub(inbound);
    let usage =
        json!({"inbound_messages": inbound, "outbound_messages": outbound, "last_message_sent": last});
    let organization = json!({
        "organization_id": ORGANIZATION,
        "name": "Sandbox",
        "country_code": Value::Null,
        "created_at": 0,
    });
    let reply = Reply::of(
        200,
        json!({
            "auth_type": "api_key",
            "valid": true,
            "api_key": request.api_key,
            "organization_id": ORGANIZATION,
            "organization": organization,
            "metadata": json!({}),
            "integration_details": Value::Null,
            "devices": json!([number()]),
            "usage": usage,
        }),
    );
    answered(reply)
}

pub(super) fn numbers(_: &ApiRequest<'_>) -> Decision {
    answered(Reply::ok(200).with("numbers", json!([number()])))
}

/// The one number that the sandbox sends from.
fn number() -> Value {
    json!({
        "phone_number": OWN_NUMBER,
        "is_active": true,
        "last_active": Value::Null,
        "plan_kind": "dedicated",
    })
}

/// Answers an operation that the API documents but has switched off.
pub(super) fn coming_soon(_: &ApiRequest<'_>) -> Decision {
    let reply = Reply::ok(501).with("error", "Coming soon");
    answered(reply.with("message", "This endpoint is temporarily disabled"))
}

pub(super) fn set_card(request: &ApiRequest<'_, NumberPath>) -> Decision {
    let number = request.path.number.as_str();
    rules::check_number(number)?;
    let body = request.body()?;
    check_card(&body)?;
    if number != OWN_NUMBER {
        return Err(Reply::refusal(404, "Number not found"));
    }
    let before = request.state.document(CARDS, number);
    let field = |name| body.get(name).or_else(|| before?.get(name)).cloned().unwrap_or_default();
    let card = json!({"first_name": field("first_name"), "last_name": field("last_name")});
    let reply = Reply::of(
        200,
        json!({
            "success": true,
            "phone_number": number,
            "first_name": field("first_name"),
            "last_name": field("last_name"),
        }),
    );
    Ok((Some(request.put(CARDS, number, card)), reply))
}

fn check_card(body: &Map<String, Value>) -> Result<(), Reply> {
    for name in ["first_name", "last_name", "avatar"] {
        if !body.get(name).is_none_or(Value::is_string) {
            return Err(Reply::bad(format!("{name} must be a string")));
        }
    }
    let Some(sharing) = body.get("sharing") else { return Ok(()) };
    let choice = |name| sharing.get(name).is_none_or(|choice| matches!(choice.as_u64(), Some(0 | 1)));
    let enabled = sharing.get("enabled").is_none_or(Value::is_boolean);
    if sharing.is_object() && enabled && choice("audience") && choice("name_format") {
        return Ok(());
    }
    Err(Reply::bad("sharing must be an object: enabled true or false, audience and name_format 0 or 1"))
}

pub(super) fn forward_calls(request: &ApiRequest<'_, NumberPath>) -> Decision {
    let number = request.path.number.as_str();
    rules::check_number(number)?;
    let body = request.body()?;
    let to = body.get("forward_to").and_then(Value::as_str).unwrap_or_default();
    if !rules::is_e164(to) || !to.starts_with("+1") || to.len() != 12 {
        return Err(Reply::bad("forward_to must be a US phone number in E.164 format"));
    }
    if number != OWN_NUMBER {
        return Err(Reply::refusal(403, "This number is not yours"));
    }
    let reply = Reply::of(
        201,
        json!({
            "success": true,
            "ticket_id": new_id("ticket_"),
            "status": "open",
            "number": number,
            "forward_to": to,
        }),
    );
    answered(reply)
}
