//! The account, its number, and what the API has switched off.

use serde_json::json;

use super::*;

const OWN: &str = "%2B15550001111";

#[test]
fn the_account_in_full() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, None, &json!({"text": ["a", "b"]}));
    let number = json!({
        "phone_number": "+15550001111", "is_active": true, "last_active": null, "plan_kind": "dedicated",
    });
    let expected = json!({
        "auth_type": "api_key", "valid": true, "api_key": "bl_test",
        "organization_id": "org_sandbox",
        "organization": {
            "organization_id": "org_sandbox", "name": "Sandbox", "country_code": null, "created_at": 0,
        },
        "metadata": {}, "integration_details": null, "devices": [number],
        "usage": {"inbound_messages": 0, "outbound_messages": 2, "last_message_sent": START},
    });
    assert_eq!(sandbox.read("/me"), expected);
    assert_eq!(sandbox.read("/me/numbers"), json!({"numbers": [number]}));
}

#[test]
fn the_contact_card_keeps_what_is_not_given() {
    let sandbox = Sandbox::new();
    let path = format!("/me/numbers/{OWN}/contact-card");
    let card = |first: Value, last: Value| json!({"success": true, "phone_number": "+15550001111", "first_name": first, "last_name": last});
    let set = |body: &Value| sandbox.ask("PUT", &path, body);
    assert_eq!(set(&json!({})), (200, card(json!(null), json!(null))));
    let sharing = json!({"enabled": true, "audience": 0, "name_format": 1});
    let body = json!({"first_name": "Ada", "avatar": "AAAA", "sharing": sharing});
    assert_eq!(set(&body), (200, card(json!("Ada"), json!(null))));
    assert_eq!(set(&json!({"last_name": "Byron"})), (200, card(json!("Ada"), json!("Byron"))));
    for (body, words) in [
        (json!({"first_name": 1}), "first_name"),
        (json!({"avatar": null}), "avatar"),
        (json!({"sharing": true}), "sharing"),
        (json!({"sharing": {"audience": 2}}), "sharing"),
        (json!({"sharing": {"enabled": 1}}), "sharing"),
        (json!([]), "object"),
    ] {
        refused(&set(&body), 400, words);
    }
    let at = |number: &str| sandbox.ask("PUT", &format!("/me/numbers/{number}/contact-card"), &json!({}));
    refused(&at("%2B15550002222"), 404, "Number");
    refused(&at("15550001111"), 400, "E.164");
}

#[test]
fn forwarding_calls_opens_a_ticket() {
    let sandbox = Sandbox::new();
    let forward = |number: &str, to: Value| {
        let path = format!("/me/numbers/{number}/call-forwarding");
        sandbox.ask("POST", &path, &json!({"forward_to": to}))
    };
    let (status, body) = forward(OWN, json!("+12125551234"));
    let ticket = body["ticket_id"].as_str().unwrap();
    assert!(ticket.starts_with("ticket_"));
    let expected = json!({
        "success": true, "ticket_id": ticket, "status": "open", "number": "+15550001111",
        "forward_to": "+12125551234",
    });
    assert_eq!((status, &body), (201, &expected));
    for to in [json!(null), json!("12125551234"), json!("+491701234567"), json!("+1212555123")] {
        refused(&forward(OWN, to), 400, "forward_to");
    }
    refused(&forward("%2B15550002222", json!("+12125551234")), 403, "yours");
    refused(&forward("x", json!("+12125551234")), 400, "E.164");
}

#[test]
fn what_is_coming_soon_says_so() {
    let sandbox = Sandbox::new();
    for (method, path) in [
        ("GET", "/me/numbers/%2B15550001111/contact-card"),
        ("POST", "/facetime/calls"),
        ("POST", "/groups/grp_a/members"),
        ("DELETE", "/groups/grp_a/members/a%40example.com"),
    ] {
        let (status, body) = sandbox.ask(method, path, &json!({}));
        let expected = json!({"error": "Coming soon", "message": "This endpoint is temporarily disabled"});
        assert_eq!((status, body), (501, expected), "{method} {path}");
    }
}
