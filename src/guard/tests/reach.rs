use proptest::prelude::*;
use serde_json::json;

use super::who;
use crate::client::{Call, Method};
use crate::guard::{Guardrails, OptedOut, Reach, Refused, reach};
use crate::operations::{self, Reaches};

/// A request on a path that was written out, as `api` sends it.
fn call(method: Method, path: &str, body: &str) -> Call {
    let mut call = Call::new(method, &["x"]).unwrap();
    path.clone_into(&mut call.path);
    if body.is_empty() { call } else { call.written_body(body.to_owned()) }
}

/// Whoever adds an operation has to think about whom it reaches: one that isn't listed here fails the test.
#[test]
fn every_operation_says_whom_it_reaches() {
    let changes = operations::all().filter(|operation| operation.method != Method::Get);
    let mut reaching: Vec<String> = changes
        .map(|operation| {
            let whom = match operation.reaches {
                _ if operation.path.starts_with("/chats/{chat}/") => "chat",
                Reaches::Nobody => "nobody",
                Reaches::Person(field) | Reaches::People(field) => field,
            };
            format!("{whom}: {} {}", operation.method.as_str(), operation.path)
        })
        .collect();
    reaching.sort();
    reaching.dedup();
    assert_eq!(
        reaching,
        [
            "chat: DELETE /chats/{chat}/background",
            "chat: DELETE /chats/{chat}/typing",
            "chat: POST /chats/{chat}/contact-card",
            "chat: POST /chats/{chat}/messages",
            "chat: POST /chats/{chat}/messages/{message}/reactions",
            "chat: POST /chats/{chat}/polls",
            "chat: POST /chats/{chat}/read",
            "chat: POST /chats/{chat}/typing",
            "chat: PUT /chats/{chat}/background",
            "contact_id: POST /groups/{group}/members",
            "handle: POST /facetime/calls",
            "members: POST /groups",
            "nobody: DELETE /contacts/{contact}",
            "nobody: DELETE /contacts/{contact}/tags/{tag}",
            "nobody: DELETE /groups/{group}",
            "nobody: DELETE /groups/{group}/icon",
            "nobody: DELETE /groups/{group}/members/{contact}",
            "nobody: DELETE /webhooks/{webhook}",
            "nobody: PATCH /contacts/{contact}",
            "nobody: PATCH /groups/{group}",
            "nobody: PATCH /webhooks/{webhook}",
            "nobody: POST /contacts",
            "nobody: POST /contacts/{contact}/tags",
            "nobody: POST /groups/{group}/icon",
            "nobody: POST /location/contacts/refresh",
            "nobody: POST /me/numbers/{number}/call-forwarding",
            "nobody: POST /phone-numbers/batch",
            "nobody: POST /phone-numbers/lookup",
            "nobody: POST /webhooks",
            "nobody: POST /webhooks/{webhook}/logs/{event}/replay",
            "nobody: POST /webhooks/{webhook}/secret/rotate",
            "nobody: PUT /me/numbers/{number}/contact-card",
        ]
    );
}

#[test]
fn paths_and_bodies_are_read_however_they_are_written() {
    let ada = || Reach::People(vec![who("+15551234567")]);
    let both = || Reach::People(vec![who("+15551234567"), who("+15559876543")]);
    for (method, path, body, expected) in [
        (Method::Post, "/chats/%2B15551234567/messages", "", ada()),
        (Method::Post, "/chats/+15551234567/messages", "", ada()),
        (Method::Post, "/Chats/%2b15551234567/MESSAGES", "", ada()),
        (Method::Post, "//chats///%2B15551234567//messages/", "", ada()),
        (Method::Post, "/%63hats/%2B1%20(555)%20123-4567/messages", "", ada()),
        (Method::Post, "/chats%2F%2B15551234567%2Fmessages", "", ada()),
        (Method::Post, "/chats%5C%2B15551234567/messages?x=1", "", ada()),
        (Method::Post, "/chats/%2B15551234567%2C%2B15559876543/messages", "", both()),
        (Method::Post, "/chats/+15551234567,+15559876543/polls", "", both()),
        (Method::Delete, "/chats/%2B15551234567/messages/msg_1", "", ada()),
        (Method::Patch, "/chats/%2B15551234567/anything/new", "", ada()),
        (Method::Post, "/chats/grp_abc123/messages", "", Reach::People(vec![who("grp_abc123")])),
        (Method::Get, "/chats/%2B15551234567/messages", "", Reach::Nobody),
        (Method::Post, "/contacts", r#"{"identifier":"+15551234567"}"#, Reach::Nobody),
        (Method::Post, "/Webhooks", "{}", Reach::Nobody),
        (Method::Post, "/groups", r#"{"name":"x"}"#, Reach::Nobody),
        (Method::Post, "/groups", r#"{"name":"x","members":null}"#, Reach::Nobody),
        (Method::Post, "/groups", r#"{"members":["+15551234567","+15559876543"]}"#, both()),
        (Method::Post, "/groups", r#"{"members":"+15551234567"}"#, ada()),
        (Method::Post, "/GROUPS/", r#"{"Members":["+15551234567"]}"#, ada()),
        (Method::Post, "/groups", r#"{"members":["+15551234567"],"members":["+15559876543"]}"#, both()),
        (Method::Post, "/groups/grp_x/members", r#"{"contact_id":"+1 555 123 4567"}"#, ada()),
        (Method::Post, "/facetime/calls", r#"{"handle":"+15551234567"}"#, ada()),
    ] {
        assert_eq!(reach(&call(method, path, body)), expected, "{path} {body}");
    }
}

/// A server that knows more than the reference may reach them.
#[test]
fn whom_a_request_names_elsewhere_is_reached_too() {
    let both = Reach::People(vec![who("+15559876543"), who("+15551234567")]);
    let ada = Reach::People(vec![who("+15551234567")]);
    for (method, path, body, expected) in [
        (
            Method::Post,
            "/chats/+15559876543/messages",
            r#"{"text":"+14155552671","to":"+15551234567"}"#,
            &both,
        ),
        (Method::Post, "/chats/+15559876543/messages?to=%2B15551234567", "{}", &both),
        (Method::Post, "/chats/+15559876543/+15551234567/messages", "", &both),
        (Method::Post, "/chats/+15559876543%2f%2B15551234567/messages", "", &both),
        (Method::Put, "/chats/+15559876543/x", r#"{"a":{"b":["x",{"c":"+1 555 123 4567"}]}}"#, &both),
        (Method::Post, "/facetime/calls", r#"{"handle":"+15559876543","handles":["+15551234567"]}"#, &both),
        (Method::Post, "/groups", r#"{"name":"a@b.example","participants":["+15551234567"]}"#, &ada),
        (Method::Post, "/groups?members[]=%2B15551234567", r#"{"name":"x"}"#, &ada),
        (Method::Patch, "/groups/grp_x", r#"{"name":"x","add_members":["+15551234567"]}"#, &ada),
        (Method::Post, "/contacts", r#"{"identifier":"+14155552671","to":"+15551234567"}"#, &ada),
        (Method::Post, "/contacts", r#"["+15551234567"]"#, &ada),
        (
            Method::Post,
            "/chats/+15551234567/messages",
            r#"{"metadata":{"to":"+15559876543"},"from_number":"+15559876543"}"#,
            &ada,
        ),
        (
            Method::Post,
            "/chats/+15551234567/polls",
            r#"{"title":"a@example.com","options":["+15559876543"]}"#,
            &ada,
        ),
    ] {
        assert_eq!(&reach(&call(method, path, body)), expected, "{path} {body}");
    }
}

#[test]
fn what_may_reach_a_person_and_cannot_be_read_is_refused_under_guardrails() {
    let mut out = OptedOut::default();
    out.add(&who("+14155552671"));
    for (method, path, body) in [
        (Method::Post, "/chats/%252B15551234567/messages", ""),
        (Method::Post, "/chats/15551234567/messages", ""),
        (Method::Post, "/chats/%40oncall/messages", ""),
        (Method::Post, "/chats/chat_a1b2/messages", ""),
        (Method::Post, "/chats/%2B15551234567;x=1/messages", ""),
        (Method::Post, "/chats/%FF/messages", ""),
        (Method::Post, "/chats/../messages", ""),
        (Method::Post, "/chats", r#"{"to":"+15551234567"}"#),
        (Method::Post, "/messages", r#"{"to":"+15551234567"}"#),
        (Method::Post, "/v2/api/chats/%2B15551234567/messages", ""),
        (Method::Post, "/groups", r#"{"members":[15551234567]}"#),
        (Method::Post, "/groups", r#"{"members":[{"identifier":"+15551234567"}]}"#),
        (Method::Post, "/groups", "[]"),
        (Method::Post, "/groups/grp_x/members", "{}"),
        (Method::Post, "/groups/grp_x/members", r#"{"contact_id":"con_1"}"#),
        (Method::Post, "/facetime/calls", r#"{"handle":null}"#),
    ] {
        let call = call(method, path, body);
        assert!(matches!(reach(&call), Reach::Unreadable(_)), "{path} {body}: {:?}", reach(&call));
        let refused = Guardrails::default().check(&call, &reach(&call), &out).unwrap_err();
        assert_eq!(refused.code(), "not_allowed");
        assert!(matches!(refused, Refused::Unreadable { .. }), "{path}");
        assert_eq!(Guardrails::default().check(&call, &reach(&call), &OptedOut::default()), Ok(()), "{path}");
    }
    for name in ["X-HTTP-Method-Override", "x-http-method_override", "X-Original-URL", "X-Rewrite-URL"] {
        let mut get = call(Method::Get, "/chats/%2B15551234567/messages", "");
        get.further_headers = vec![(name.to_owned(), "POST".to_owned())];
        assert!(matches!(reach(&get), Reach::Unreadable(_)), "{name}");
    }
}

/// A text with some of its characters as escapes.
fn escaped(text: &str, mask: u64) -> String {
    let escape = |(at, byte): (usize, u8)| {
        let is_plain = byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'@' || byte == b'+';
        if is_plain && mask >> (at % 64) & 1 == 0 {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02x}")
        }
    };
    text.bytes().enumerate().map(escape).collect()
}

proptest! {
    /// Through every operation that reaches a person, whatever the spelling.
    #[test]
    fn nothing_leaves_for_somebody_who_opted_out(
        number in 200_0000..999_0000_u32, spelling in 0..4_usize, mask: u64, slashes in 1..4_usize, upper: bool,
    ) {
        let digits = format!("{number:07}");
        let (area, rest) = digits.split_at(3);
        let phone = format!("+1415{area}{rest}");
        let spelled = match spelling {
            0 => phone.clone(),
            1 => format!("+1 (415) {area}-{rest}"),
            2 => format!("tel:+1-415-{area}-{rest}"),
            _ => format!("+15551234567,{phone}"),
        };
        let mut out = OptedOut::default();
        out.add(&who(&phone));
        let slash = "/".repeat(slashes);
        for operation in operations::all().filter(|operation| operation.method != Method::Get) {
            let is_chat = operation.path.starts_with("/chats/{chat}/");
            let field = match operation.reaches {
                Reaches::Person(field) | Reaches::People(field) => Some(field),
                Reaches::Nobody => None,
            };
            if !is_chat && field.is_none() {
                continue;
            }
            let fill = |part: &str| match part {
                "{chat}" => escaped(&spelled, mask),
                part if part.starts_with('{') => "x1".to_owned(),
                part if upper => escaped(&part.to_uppercase(), mask),
                part => escaped(part, mask),
            };
            let parts = operation.path.split('/').skip(1).flat_map(|part| [slash.clone(), fill(part)]);
            let path: String = parts.collect();
            let body = field.map(|field| match operation.reaches {
                Reaches::People(_) => json!({ field: ["+15551234567", spelled] }).to_string(),
                _ => json!({ field: spelled }).to_string(),
            });
            let call = call(operation.method, &path, &body.unwrap_or_default());
            let refused = Guardrails::default().check(&call, &reach(&call), &out);
            prop_assert_eq!(refused, Err(Refused::OptedOut { who: phone.clone(), entry: None }), "{} {:?}", call.path, call.body);
        }
    }
}
