//! What may stand in a body.

use serde_json::json;

use super::*;
use crate::sandbox::content::{Content, ReplyTo};
use crate::sandbox::event::Shape;

fn read(body: &Value) -> Result<Content, crate::sandbox::reply::Reply> {
    Content::read(body.to_string().as_bytes())
}

/// The status and code of a refusal.
fn refused(body: &Value) -> (u16, Option<String>) {
    let reply = read(body).expect_err(&body.to_string());
    (reply.status, reply.body.get("code").map(|code| code.as_str().unwrap().to_owned()))
}

fn passes(body: &Value) -> (Shape, usize) {
    let content = read(body).unwrap_or_else(|reply| panic!("{body}: {}", reply.body["message"]));
    (content.shape, content.count)
}

#[test]
fn only_an_object_is_a_body() {
    for bytes in [&b""[..], b"[]", b"\"hi\"", b"{", b"{\"text\":\"\xff\"}"] {
        assert_eq!(Content::read(bytes).unwrap_err().status, 400);
    }
}

#[test]
fn something_must_be_said() {
    for body in [
        json!({}),
        json!({"text": ""}),
        json!({"attachments": []}),
        json!({"parts": []}),
        json!({"text": []}),
        json!({"text": ["a", ""]}),
        json!({"text": ["a", 1]}),
        json!({"text": 1}),
        json!({"text": null}),
        json!({"text": {}}),
        json!({"metadata": {}}),
    ] {
        assert_eq!(refused(&body), (400, None), "{body}");
    }
    assert_eq!(passes(&json!({"text": "hi"})), (Shape::Single, 1));
    assert_eq!(passes(&json!({"text": ["hi"]})), (Shape::Texts, 1));
    assert_eq!(passes(&json!({"text": ["hi", "there"], "effect": "love"})), (Shape::Texts, 2));
    assert_eq!(passes(&json!({"attachments": ["https://example.com/a.png"]})), (Shape::Single, 1));
}

#[test]
fn attachments_are_urls() {
    let ok =
        json!({"text": "", "attachments": [{"url": "http://example.com/a", "name": "a"}, "https://h/b"]});
    assert_eq!(passes(&ok), (Shape::Single, 1));
    for attachments in [
        json!("https://h/a"),
        json!(["./a"]),
        json!([{"name": "a"}]),
        json!([1]),
        json!([{"url": "https://h", "name": 1}]),
    ] {
        assert_eq!(refused(&json!({"text": "hi", "attachments": attachments})).0, 400, "{attachments}");
    }
}

#[test]
fn metadata_may_have_1024_bytes_and_not_one_more() {
    // {"k":"…"} is 8 bytes around the value.
    passes(&json!({"text": "hi", "metadata": {"k": "x".repeat(1016)}}));
    assert_eq!(refused(&json!({"text": "hi", "metadata": {"k": "x".repeat(1017)}})).0, 400);
    passes(&json!({"text": "hi", "metadata": {"k": "é".repeat(508)}}));
    assert_eq!(refused(&json!({"text": "hi", "metadata": {"k": "é".repeat(509)}})).0, 400);
    assert_eq!(refused(&json!({"text": "hi", "metadata": "k"})).0, 400);
    // Layout doesn't count.
    let padded = format!("{{\"text\":\"hi\",\"metadata\":{{ {} \"k\":\"x\"}}}}", " ".repeat(2000));
    assert!(Content::read(padded.as_bytes()).is_ok());
}

#[test]
fn effects_in_any_spelling_but_not_with_parts() {
    for effect in [json!("slam"), json!("Invisible Ink"), json!("INVISIBLE-INK"), json!("none"), json!(null)]
    {
        passes(&json!({"text": "hi", "effect": effect}));
    }
    assert_eq!(refused(&json!({"text": "hi", "effect": "boom"})), (400, None));
    assert_eq!(refused(&json!({"text": "hi", "effect": 1})), (400, None));
    assert_eq!(refused(&json!({"parts": [{"text": "hi"}], "effect": "slam"})), (400, None));
    passes(&json!({"parts": [{"text": "hi"}], "effect": "none"}));
}

#[test]
fn flags_and_sender() {
    passes(
        &json!({"text": "hi", "use_typing_indicator": true, "share_contact": false, "from_number": "+15559876543", "later": 1}),
    );
    assert_eq!(refused(&json!({"text": "hi", "use_typing_indicator": "yes"})).0, 400);
    assert_eq!(refused(&json!({"text": "hi", "share_contact": null})).0, 400);
    assert_eq!(refused(&json!({"text": "hi", "from_number": "5559876543"})).0, 400);
}

#[test]
fn parts_make_one_bubble_or_a_batch() {
    let bubble = json!({"parts": [{"text": "hi", "mention": "+15551234567"}, {"url": "https://h/a", "name": "a"}, {"text": "x", "link_preview": null}]});
    assert_eq!(passes(&bubble), (Shape::Single, 1));
    let batch =
        json!({"parts": [{"text": "https://h/a", "link_preview": {"title": "A"}}, {"text": "https://h/b"}]});
    assert_eq!(passes(&batch), (Shape::Batch, 2));
    for parts in [
        json!([{}]),
        json!([1]),
        json!({"text": "hi"}),
        json!([{"text": "hi", "url": "https://h"}]),
        json!([{"text": ""}]),
        json!([{"url": "nope"}]),
        json!([{"url": "https://h", "mention": "+15551234567"}]),
        json!([{"text": "hi", "mention": "bob"}]),
        json!([{"text": "hi", "name": "a"}]),
        json!([{"text": "hi", "link_preview": {}}]),
        json!([{"text": "https://h", "link_preview": {}}, {"url": "https://h"}]),
    ] {
        assert_eq!(refused(&json!({"parts": parts})), (400, None), "{parts}");
    }
    assert_eq!(refused(&json!({"parts": [{"text": "hi"}], "text": "hi"})), (400, None));
}

#[test]
fn link_previews() {
    passes(
        &json!({"text": "https://h", "link_preview": {"image_url": "https://h/i.png", "title": "é".repeat(200)}}),
    );
    for preview in
        [json!("x"), json!({"title": "x".repeat(201)}), json!({"image_url": "x"}), json!({"title": 1})]
    {
        assert_eq!(refused(&json!({"text": "hi", "link_preview": preview})), (400, None), "{preview}");
    }
}

#[test]
fn what_is_answered() {
    let content =
        read(&json!({"text": "hi", "reply_to": {"message_id": "msg_1", "guid": "g", "part_index": 1}}));
    assert_eq!(content.unwrap().reply_to, Some(ReplyTo::Message("msg_1".into())));
    assert_eq!(
        read(&json!({"text": "hi", "reply_to": {"guid": "g"}})).unwrap().reply_to,
        Some(ReplyTo::Guid)
    );
    assert_eq!(read(&json!({"text": "hi", "reply_to": null})).unwrap().reply_to, None);
    let invalid = (400, Some("reply_target_invalid".to_owned()));
    for target in
        [json!({}), json!("msg_1"), json!({"message_id": 1}), json!({"message_id": "m", "part_index": -1})]
    {
        assert_eq!(refused(&json!({"text": "hi", "reply_to": target})), invalid, "{target}");
    }
}

#[test]
fn several_messages_answer_none() {
    let unsupported = (400, Some("reply_target_not_supported".to_owned()));
    let target = json!({"message_id": "msg_1"});
    assert_eq!(refused(&json!({"text": ["a"], "reply_to": target})), unsupported);
    let batch = json!({"parts": [{"text": "https://h", "link_preview": {}}], "reply_to": target});
    assert_eq!(refused(&batch), unsupported);
    passes(&json!({"parts": [{"text": "a"}], "reply_to": target}));
}

#[test]
fn the_body_is_kept_in_one_line_with_its_order_and_unknown_fields() {
    let content = Content::read(b"{\n \"z\": [1,\n 2],\n \"text\": \"a\\nb\" }").unwrap();
    assert_eq!(content.body.get(), r#"{"z":[1,2],"text":"a\nb"}"#);
}
