use serde_json::{Map, Value, json};

use super::{Error, attachment, check, check_metadata, is_address, reply_target};

fn body(value: &Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

#[test]
fn an_attachment_is_an_address_with_or_without_a_name() {
    assert_eq!(attachment("https://e.com/a?x=1"), Ok(json!("https://e.com/a?x=1")));
    assert_eq!(
        attachment("a bill=http://e.com/?b=1"),
        Ok(json!({"url": "http://e.com/?b=1", "name": "a bill"}))
    );
    for text in ["", "=https://e.com", "a=b", "a.pdf", "https://", "https:///a", "ftp://e.com/a"] {
        assert_eq!(attachment(text), Err(Error::Attachment(text.into())));
    }
}

#[test]
fn an_address_has_a_host_and_no_blanks() {
    assert!(is_address("HTTP://e"));
    for text in ["https://:1", "https://?", "https://#", "https://a b", "https://a\u{7f}", "httpſ://a", "é"]
    {
        assert!(!is_address(text), "{text:?}");
    }
}

#[test]
fn digits_after_the_last_colon_are_a_part() {
    assert_eq!(reply_target("m"), Ok(json!({"message_id": "m"})));
    assert_eq!(reply_target("m:a:0"), Ok(json!({"message_id": "m:a", "part_index": 0})));
    assert_eq!(reply_target("m:x"), Ok(json!({"message_id": "m:x"})));
    assert_eq!(reply_target(":0"), Err(Error::ReplyTarget(":0".into())));
    assert_eq!(reply_target("m:99999999999"), Err(Error::ReplyPart("99999999999".into())));
}

#[test]
fn metadata_is_an_object_of_a_kilobyte() {
    let of = |length: usize| check_metadata(&body(&json!({"metadata": {"k": "x".repeat(length)}})));
    assert_eq!(check_metadata(&body(&json!({}))), Ok(()));
    assert_eq!(of(1024 - r#"{"k":""}"#.len()), Ok(()));
    assert_eq!(of(1025 - r#"{"k":""}"#.len()), Err(Error::MetadataSize(1025)));
    assert_eq!(check_metadata(&body(&json!({"metadata": null}))), Err(Error::MetadataType));
}

#[test]
fn what_does_not_go_together_is_refused() {
    for (value, expected) in [
        (json!({"text": "a", "effect": "love", "reply_to": {"message_id": "m"}}), Ok(())),
        (json!({"text": ["a", "b"], "effect": "love"}), Ok(())),
        (json!({"parts": [{"text": "a"}], "text": "", "attachments": []}), Ok(())),
        (json!({}), Err(Error::NoContent)),
        (json!({"text": "", "attachments": [], "parts": null}), Err(Error::NoContent)),
        (json!({"text": " \u{200b}\n"}), Err(Error::NoContent)),
        (json!({"text": " ", "attachments": ["https://e.com/a"]}), Ok(())),
        (json!({"text": ["a", "\u{2060}"]}), Err(Error::BlankText)),
        (json!({"text": ["", ""]}), Err(Error::BlankText)),
        (json!({"parts": [{"text": "a"}, {"text": " "}]}), Err(Error::BlankText)),
        (json!({"parts": [{"url": "https://e.com/a"}]}), Ok(())),
        (json!({"parts": [1], "effect": "love"}), Err(Error::EffectWithParts)),
        (json!({"parts": [1], "text": "a"}), Err(Error::PartsWithOthers)),
        (json!({"text": ["a"], "reply_to": {}}), Err(Error::ReplyWithSeveral)),
    ] {
        assert_eq!(check(&body(&value)), expected, "{value}");
    }
}
