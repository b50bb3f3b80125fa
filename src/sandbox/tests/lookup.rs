//! What can be told about a number.

use serde_json::json;

use super::*;

fn apple(input: &str) -> Value {
    json!({
        "input": input, "valid": true, "possible": true, "e164": "+14089961010", "national": "(408) 996-1010",
        "international": "+1 408-996-1010", "country_calling_code": "1", "country": "US",
        "national_number": "4089961010", "type": "FIXED_LINE_OR_MOBILE",
        "location": {"city": null, "region": null, "region_name": null}, "area_code": "408",
        "exchange": "996", "area_code_region": null,
    })
}

fn unread(input: &str) -> Value {
    json!({
        "input": input, "valid": false, "possible": false, "e164": null, "national": null,
        "international": null, "country_calling_code": null, "country": null, "national_number": null,
        "type": null, "location": null, "area_code": null, "exchange": null, "area_code_region": null,
    })
}

#[test]
fn a_number_is_read_as_people_write_it() {
    let sandbox = Sandbox::new();
    for (query, input) in [
        ("%2B14089961010", "+14089961010"),
        ("4089961010", "4089961010"),
        ("(408)+996-1010", "(408) 996-1010"),
    ] {
        assert_eq!(sandbox.read(&format!("/phone-numbers/lookup?number={query}")), apple(input));
    }
    let german = json!({
        "input": "+49 1512 3456789", "valid": true, "possible": true, "e164": "+4915123456789",
        "national": "01512 3456789", "international": "+49 1512 3456789", "country_calling_code": "49",
        "country": "DE", "national_number": "15123456789", "type": "MOBILE",
        "location": {"city": null, "region": null, "region_name": null}, "area_code": null,
        "exchange": null, "area_code_region": null,
    });
    let ask = |number: Value| sandbox.ask("POST", "/phone-numbers/lookup", &json!({"number": number}));
    assert_eq!(ask(json!("+49 1512 3456789")), (200, german));
    let (_, example) = ask(json!("+15551234567"));
    assert_eq!(
        (&example["valid"], &example["possible"], &example["type"]),
        (&json!(false), &json!(true), &json!(null))
    );
    let (_, free) = ask(json!("+800 1234 5678"));
    assert_eq!(
        (&free["valid"], &free["country"], &free["type"]),
        (&json!(true), &json!(null), &json!("TOLL_FREE"))
    );
    let (_, italian) = ask(json!("+39 06 6982"));
    assert_eq!((&italian["e164"], &italian["national_number"]), (&json!("+39066982"), &json!("066982")));
}

#[test]
fn what_is_no_number() {
    let sandbox = Sandbox::new();
    for (query, words) in [
        ("", "required"),
        ("?number=", "required"),
        ("?number=+14089961010", "%2B"),
        ("?number=hello", "can't be read"),
        ("?number=%2B", "can't be read"),
    ] {
        refused(&sandbox.ask("GET", &format!("/phone-numbers/lookup{query}"), &json!({})), 400, words);
    }
    for body in [json!({}), json!({"number": 1}), json!({"number": "hello"}), json!([])] {
        assert_eq!(sandbox.ask("POST", "/phone-numbers/lookup", &body).0, 400, "{body}");
    }
}

#[test]
fn a_batch_answers_for_each() {
    let sandbox = Sandbox::new();
    let ask = |numbers: Value| sandbox.ask("POST", "/phone-numbers/batch", &json!({"numbers": numbers}));
    let expected = json!({"results": [unread("hello"), apple("+14089961010"), unread("")]});
    assert_eq!(ask(json!(["hello", "+14089961010", ""])), (200, expected));
    assert_eq!(ask(json!(vec!["1"; 100])).0, 200);
    for wrong in [json!(null), json!([]), json!(vec!["1"; 101]), json!([1]), json!("1")] {
        refused(&ask(wrong), 400, "numbers");
    }
}
