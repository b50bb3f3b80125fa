//! What the people at the other end do, and what the API shows of it.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::sandbox::PersonError;
use crate::sandbox::changes::{Change, Changes, What};

const ADA: &str = "+15551234567";
const BOB: &str = "+15559876543";

impl Sandbox {
    fn reply(&self, chat: &str, words: &str) -> String {
        self.store.reply(chat, None, words).unwrap().message_id
    }

    /// The messages of a chat as the API lists them: direction, text.
    fn listed(&self, chat: &str, query: &str) -> Vec<(String, String)> {
        let list = self.read(&format!("/chats/{chat}/messages?{query}"));
        let field = |message: &Value, name: &str| message[name].as_str().unwrap_or_default().to_owned();
        let messages = list["messages"].as_array().unwrap();
        assert_eq!(list["pagination"]["total"].as_u64(), Some(messages.len() as u64));
        messages.iter().map(|message| (field(message, "direction"), field(message, "text"))).collect()
    }
}

fn row(direction: &str, text: &str) -> (String, String) {
    (direction.to_owned(), text.to_owned())
}

#[test]
fn a_conversation_is_listed_in_both_directions() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, None, &json!({"text": "one"}));
    sandbox.at(1000).reply(ADA, "two");
    sandbox.at(2000).send(PHONE, None, &json!({"text": ["three", "four"], "from_number": "+15550009999"}));
    sandbox.at(3000).reply(ADA, "five");
    let [one, two, three, four, five] = [
        row("outbound", "one"),
        row("inbound", "two"),
        row("outbound", "three"),
        row("outbound", "four"),
        row("inbound", "five"),
    ];
    let all = [one, two.clone(), three.clone(), four.clone(), five.clone()];
    assert_eq!(sandbox.listed(PHONE, "sort=asc"), all);
    assert_eq!(sandbox.listed(PHONE, "sort=desc").iter().rev().cloned().collect::<Vec<_>>(), all);
    assert_eq!(sandbox.listed(PHONE, "sort=asc&direction=inbound"), [two.clone(), five.clone()]);
    assert_eq!(sandbox.listed(PHONE, "sort=asc&direction=outbound").len(), 3);
    let since = START + 1000;
    assert_eq!(sandbox.listed(PHONE, &format!("sort=asc&since={since}")), [three, four, five], "after it");
    assert_eq!(sandbox.listed(PHONE, &format!("direction=inbound&until={}", since + 1)), [two]);
    let page = sandbox.read(&format!("/chats/{PHONE}/messages?direction=inbound&limit=1&offset=1"));
    assert_eq!((&page["messages"][0]["text"], &page["pagination"]["total"]), (&json!("two"), &json!(2)));
}

#[test]
fn an_inbound_message_has_the_fields_of_one() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, None, &json!({"text": "hi", "from_number": "+15550009999"}));
    let id = sandbox.at(5000).reply(ADA, "yes");
    let common = [
        ("message_id", json!(id)),
        ("direction", json!("inbound")),
        ("internal_id", json!("+15550009999")),
        ("sender", Value::Null),
        ("text", json!("yes")),
        ("attachments", json!([])),
        ("reactions", json!([])),
        ("time_sent", json!(START + 5000)),
        ("time_delivered", Value::Null),
        ("status", Value::Null),
        ("protocol", json!("imessage")),
        ("error", Value::Null),
    ];
    let object = |further: &[(&str, Value)]| -> Value {
        common.iter().chain(further).map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    };
    let contact = sandbox.read(&format!("/chats/{PHONE}"))["contact"].clone();
    assert_eq!(contact["identifier"], ADA);
    let detail = object(&[("chat_id", json!(ADA)), ("contact", contact)]);
    assert_eq!(sandbox.read(&format!("/chats/{PHONE}/messages/{id}")), detail);
    let listed = sandbox.read(&format!("/chats/{PHONE}/messages"))["messages"][0].clone();
    assert_eq!(listed, object(&[("external_id", json!(ADA))]));
    let status = json!({
        "message_id": id, "chat_id": ADA, "direction": "inbound", "status": null, "protocol": "imessage",
        "time_sent": START + 5000, "time_delivered": null, "error": null,
    });
    assert_eq!(sandbox.read(&format!("/chats/{PHONE}/messages/{id}/status")), status);
    assert_eq!(sandbox.get(&format!("/chats/{OTHER}/messages/{id}")).status, 404, "in its own chat only");
}

#[test]
fn in_a_group_the_sender_is_named() {
    let sandbox = Sandbox::new();
    let group = text(&sandbox.send(&format!("{PHONE},{OTHER}"), None, &json!({"text": "hi"})), "group_id");
    let reply = sandbox.at(1000).store.reply(&format!("{BOB},{ADA}"), Some(BOB), "yes").unwrap();
    assert_eq!((reply.chat_id.as_str(), reply.sender.as_deref()), (group.as_str(), Some(BOB)));
    assert_eq!(reply.participants, [ADA, BOB]);
    let shown = sandbox.read(&format!("/chats/{group}/messages/{}", reply.message_id));
    assert_eq!((&shown["sender"], &shown["contact"]), (&json!(BOB), &Value::Null));
    let group = sandbox.read(&format!("/groups/{group}"));
    assert_eq!(
        (&group["last_message_direction"], &group["last_message_text"]),
        (&json!("inbound"), &json!("yes"))
    );
}

#[test]
fn who_is_meant_must_be_clear() {
    let sandbox = Sandbox::new();
    sandbox.send(&format!("{PHONE},{OTHER}"), None, &json!({"text": "hi"}));
    let both = format!("{ADA},{BOB}");
    let reply = |chat: &str, person| sandbox.store.reply(chat, person, "x").unwrap_err();
    let members = |error| match error {
        PersonError::Ambiguous { members } | PersonError::NotMember { members, .. } => members,
        other => panic!("{other:?}"),
    };
    assert_eq!(members(reply(&both, None)), [ADA, BOB]);
    assert_eq!(members(reply(&both, Some("+15550000001"))), [ADA, BOB]);
    assert_eq!(members(reply(ADA, Some(BOB))), [ADA]);
    assert!(matches!(reply("grp_none", Some(ADA)), PersonError::NoGroup(id) if id == "grp_none"));
    assert!(matches!(reply("+15550000001,+15550000002", Some(ADA)), PersonError::NoGroupOf(_)));
    assert!(matches!(reply("nobody", None), PersonError::Invalid(_)));
    assert_eq!(sandbox.count(), 1);
}

#[test]
fn somebody_who_writes_first_has_a_chat() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.get(&format!("/chats/{PHONE}/messages")).status, 404);
    sandbox.reply(ADA, "hello");
    let chat = sandbox.read(&format!("/chats/{PHONE}"));
    let expected = [
        ("message_count", json!(1)),
        ("inbound_count", json!(1)),
        ("outbound_count", json!(0)),
        ("first_message_time", json!(START)),
        ("last_message_time", json!(START)),
        ("last_inbound_time", json!(START)),
        ("last_outbound_time", Value::Null),
    ];
    for (name, value) in expected {
        assert_eq!(chat[name], value, "{name}");
    }
    assert_eq!(chat["last_message"]["direction"], "inbound");
    assert_eq!(sandbox.read("/chats")["chats"][0]["last_message"]["text"], "hello");
    let contact = sandbox.read(&format!("/contacts/{PHONE}"));
    assert_eq!((&contact["created_at"], &contact["last_message_time"]), (&json!(START), &json!(START)));
    assert_eq!(sandbox.read("/me")["usage"]["inbound_messages"], 1);
    let parent = sandbox.reply(ADA, "again");
    let reply = sandbox.send(PHONE, None, &json!({"text": "hi", "reply_to": {"message_id": parent}}));
    assert_eq!(reply.status, 202);
}

#[test]
fn a_reply_only_number_can_be_written_to_once_it_wrote() {
    let sandbox = Sandbox::new();
    let send = |chat: &str| sandbox.send(chat, None, &json!({"text": "hi"})).status;
    assert_eq!((send("%2B15005550009"), send("%2B15005550009,%2B15551234567")), (403, 403));
    sandbox.reply("+15005550009", "hello");
    assert_eq!((send("%2B15005550009"), send("%2B15005550009,%2B15551234567")), (202, 202));
}

#[test]
fn reactions_of_both_sides_stand_side_by_side() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, None, &json!({"text": "hi"})), "message_id");
    let own = |reaction: &str, message: &str, direction: &str| {
        let body = json!({"reaction": reaction, "direction": direction});
        sandbox.ask("POST", &format!("/chats/{PHONE}/messages/{message}/reactions"), &body)
    };
    let shown = |id: &str| -> Vec<(String, Value)> {
        let message = sandbox.read(&format!("/chats/{PHONE}/messages/{id}"));
        let reactions = message["reactions"].as_array().unwrap().iter();
        reactions.map(|one| (one["reaction"].as_str().unwrap().to_owned(), one["sender"].clone())).collect()
    };
    sandbox.at(1000);
    assert_eq!(own("+like", &id, "outbound").0, 200);
    sandbox.at(2000).store.react(ADA, None, "-1", "like", true).unwrap();
    sandbox.store.react(ADA, None, &id, "love", true).unwrap();
    let again = sandbox.at(3000).store.react(ADA, None, &id, "love", true).unwrap();
    assert_eq!(again.reactions.len(), 3, "once");
    let ada = json!(ADA);
    let expected =
        [("like".to_owned(), Value::Null), ("like".to_owned(), ada.clone()), ("love".to_owned(), ada)];
    assert_eq!(shown(&id), expected);
    assert_eq!(own("-like", &id, "outbound").0, 200);
    assert_eq!(shown(&id), expected[1..], "ours only");
    refused(&own("-love", &id, "outbound"), 400, "no such reaction");
    sandbox.store.react(ADA, None, &id, "love", false).unwrap();
    assert_eq!(shown(&id), expected[1..2]);
    let error = sandbox.store.react(ADA, None, &id, "love", false).unwrap_err();
    assert!(matches!(error, PersonError::NoReaction { .. }), "{error}");

    refused(&own("+love", "-1", "inbound"), 404, "Message not found");
    let (first, last) = (sandbox.reply(ADA, "one"), sandbox.reply(ADA, "two"));
    assert_eq!(own("+love", "-1", "inbound").1["message_id"], last.as_str());
    assert_eq!(own("+love", "-2", "inbound").1["message_id"], first.as_str());
    assert_eq!(own("+love", "-1", "outbound").1["message_id"], id.as_str());
    for unknown in ["-2", "msg_none", first.replace('m', "n").as_str()] {
        let error = sandbox.store.react(ADA, None, unknown, "love", true).unwrap_err();
        assert!(matches!(error, PersonError::NoMessage { .. }), "{error}");
    }
    assert!(sandbox.store.react(ADA, None, &first, "love", true).is_ok(), "to one of their own");
}

#[test]
fn reading_reads_what_arrives_and_once() {
    let sandbox = Sandbox::new();
    let ids = |messages: &[crate::sandbox::Message]| {
        messages.iter().map(|message| message.message_id.clone()).collect::<Vec<_>>()
    };
    let error = sandbox.store.mark_read(ADA, None).unwrap_err();
    assert!(matches!(error, PersonError::NothingSent(_)), "{error}");
    let mut changes = Changes::default();
    let one = text(&sandbox.send(PHONE, None, &json!({"text": "one"})), "message_id");
    // Read before it is delivered: it is read as soon as it is there.
    let read = sandbox.at(100).store.mark_read(ADA, None).unwrap();
    assert_eq!((ids(&read), read[0].time_read), (vec![one.clone()], Some(START + 900)));
    assert_eq!(sandbox.store.messages().unwrap()[0].time_read, None);
    let two = text(&sandbox.at(1000).send(PHONE, None, &json!({"text": "two"})), "message_id");
    sandbox.at(5000).reply(ADA, "hm");
    let read = sandbox.at(6000).store.mark_read(ADA, None).unwrap();
    assert_eq!((ids(&read), read[0].time_read), (vec![two.clone()], Some(START + 6000)));
    assert_eq!(sandbox.at(7000).store.mark_read(ADA, None).unwrap().len(), 0);
    let messages = sandbox.store.messages().unwrap();
    assert_eq!((messages[0].time_read, messages[0].status), (Some(START + 900), "delivered"));
    let reads = sandbox.store.follow(&mut changes, |_, changes| {
        let read = |change: &Change<'_>| match change.what {
            What::Read { send, nth, read } => {
                Some((change.at - START, send.ids[nth].clone(), read.reader.clone()))
            }
            _ => None,
        };
        changes.iter().filter_map(read).collect::<Vec<_>>()
    });
    assert_eq!(reads.unwrap().unwrap(), [(900, one, ADA.to_owned()), (6000, two, ADA.to_owned())]);
    for never in ["+15005550001", "+15005550002", "+15005550003"] {
        sandbox.send(&never.replace('+', "%2B"), None, &json!({"text": "hi"}));
        assert_eq!(sandbox.store.mark_read(never, None).unwrap().len(), 0, "{never}");
    }
}

#[test]
fn typing_is_told_and_changes_nothing() {
    let sandbox = Sandbox::new();
    let mut changes = Changes::default();
    let typing = sandbox.store.type_in(ADA, None).unwrap();
    assert_eq!((typing.chat_id.as_str(), typing.sender.as_str()), (ADA, ADA));
    assert_eq!(sandbox.get(&format!("/chats/{PHONE}")).status, 404);
    let told = sandbox.store.follow(&mut changes, |_, changes| {
        changes.iter().filter(|change| matches!(change.what, What::Typing(_))).count()
    });
    assert_eq!(told.unwrap(), Some(1));
}

#[test]
fn a_reply_is_never_older_than_what_it_answers() {
    let sandbox = Sandbox::new();
    let mut changes = Changes::default();
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    let (one, two) = (sandbox.at(10).reply(ADA, "one"), sandbox.at(20).reply(ADA, "two"));
    let times = |sandbox: &Sandbox| -> Vec<u64> {
        sandbox.store.messages().unwrap().iter().map(|message| message.time_sent - START).collect()
    };
    assert_eq!(times(sandbox.at(300)), [300, 300, 300]);
    let told = sandbox.at(2000).store.follow(&mut changes, |_, changes| {
        let what = |change: &Change<'_>| match change.what {
            What::Received(inbound) => inbound.id.clone(),
            What::Status { status, .. } => status.to_owned(),
            _ => String::new(),
        };
        changes.iter().map(what).collect::<Vec<_>>()
    });
    assert_eq!(told.unwrap().unwrap(), ["sent", &one, &two, "delivered"]);
    // Nothing waits for a message that is never sent, or for a clock that was wrong.
    sandbox.at(3000).send("%2B15005550003", None, &json!({"text": "hi"}));
    sandbox.at(3001).reply("+15005550003", "x");
    sandbox.at(100_000).send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(5000).reply(ADA, "after the clock went back");
    assert_eq!(times(&sandbox)[4..], [3001, 100_000, 5000]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever both sides do, and whenever: a chat is listed in the order in which things happened, both ways round.
    #[test]
    fn a_chat_has_one_order(steps in proptest::collection::vec((0_u64..700, any::<bool>()), 1..20)) {
        let sandbox = Sandbox::new();
        let mut now = 0;
        for (nth, (pause, is_reply)) in steps.iter().enumerate() {
            now += pause;
            sandbox.at(now);
            if *is_reply {
                sandbox.reply("+15005550010", &nth.to_string());
            } else {
                sandbox.send("%2B15005550010", None, &json!({"text": nth.to_string()}));
            }
        }
        sandbox.at(now + 10_000);
        let list = |sort: &str| {
            sandbox.read(&format!("/chats/%2B15005550010/messages?sort={sort}&limit=200"))["messages"].clone()
        };
        let (up, down) = (list("asc"), list("desc"));
        let (up, mut down) = (up.as_array().unwrap().clone(), down.as_array().unwrap().clone());
        down.reverse();
        prop_assert_eq!(&up, &down);
        prop_assert!(up.iter().map(|one| one["time_sent"].as_u64()).is_sorted(), "{:?}", up);
        let texts = |wanted: bool| -> Vec<&str> {
            up.iter().filter_map(|one| one["text"].as_str()).filter(|text| (*text == "YES") == wanted).collect()
        };
        let sends = steps.iter().filter(|(_, is_reply)| !is_reply).count();
        prop_assert_eq!(texts(true).len(), sends, "each is answered");
        let expected: Vec<String> = (0..steps.len()).map(|nth| nth.to_string()).collect();
        prop_assert_eq!(texts(false), expected);
    }
}
