//! What is kept on disk, by several handles as by several processes.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::sandbox::Error;

fn dir() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn open(dir: &TempDir) -> Sandbox {
    Sandbox::over(Store::open(dir.path()).unwrap())
}

fn log(dir: &TempDir) -> PathBuf {
    dir.path().join("sandbox.jsonl")
}

fn append(path: &Path, bytes: &[u8]) {
    OpenOptions::new().append(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn body() -> Value {
    json!({"text": "hi"})
}

#[test]
fn it_outlives_its_handle() {
    let dir = dir();
    let first = open(&dir).send("%2B15551234567,%2B15559876543", Some("k"), &body());
    let sandbox = open(&dir);
    let again = sandbox.send("%2B15559876543,%2B15551234567", Some("k"), &body());
    assert_eq!((again.status, &again.body), (200, &first.body));
    let id = text(&first, "message_id");
    assert_eq!(text(&sandbox.at(900).status(&text(&first, "group_id"), &id), "status"), "delivered");
}

#[test]
fn two_handles_see_each_other() {
    let dir = dir();
    let (one, two) = (open(&dir), open(&dir));
    for round in 0..3 {
        let key = format!("k{round}");
        let id = text(&one.send(PHONE, Some(&key), &body()), "message_id");
        assert_eq!(two.status(PHONE, &id).status, 200);
        assert_eq!(two.send(PHONE, Some(&key), &body()).status, 200);
        assert_eq!(two.send(OTHER, None, &body()).status, 202);
        assert_eq!((one.count(), two.count()), (2 * round + 2, 2 * round + 2));
    }
}

#[test]
fn attempts_are_counted_across_handles() {
    let dir = dir();
    let send = || open(&dir).send("%2B15005550053", Some("k"), &body()).status;
    assert_eq!([send(), send(), send(), send()], [503, 503, 202, 200]);
}

#[test]
fn while_one_decides_the_others_wait() {
    let dir = dir();
    let sandbox = open(&dir);
    let other = OpenOptions::new().read(true).write(true).open(log(&dir)).unwrap();
    let taken = || matches!(other.try_lock(), Err(fs::TryLockError::WouldBlock));
    assert!(sandbox.store.read(|_, _| taken()).unwrap());
    assert!(!taken(), "it lets go");
}

#[test]
fn of_many_with_the_same_key_one_is_first() {
    let dir = dir();
    let (threads, keys) = (6, 20);
    let barrier = Barrier::new(threads);
    let accepted: usize = thread::scope(|scope| {
        let each = || {
            let sandbox = open(&dir);
            barrier.wait();
            let send = |key| sandbox.send(PHONE, Some(&format!("k{key}")), &body()).status;
            (0..keys).map(send).filter(|&status| status == 202).count()
        };
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(each)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!((accepted, open(&dir).count()), (keys, keys));
}

#[test]
fn clones_in_one_process_share_it_too() {
    let sandbox = Sandbox::new();
    let accepted: usize = thread::scope(|scope| {
        let each = || usize::from(sandbox.send(PHONE, Some("k"), &body()).status == 202);
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(each)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!((accepted, sandbox.count()), (1, 1));
}

#[test]
fn a_torn_line_is_dropped() {
    let dir = dir();
    let before = open(&dir);
    before.send(PHONE, Some("k"), &body());
    let whole = fs::read(log(&dir)).unwrap();
    append(&log(&dir), br#"{"accepted":{"at":17000"#);
    let after = open(&dir);
    assert_eq!(after.count(), 1);
    assert_eq!(fs::read(log(&dir)).unwrap(), whole);
    append(&log(&dir), b"{");
    assert_eq!(before.send(OTHER, None, &body()).status, 202);
    assert_eq!((before.count(), after.count(), open(&dir).count()), (2, 2, 2));
}

#[test]
fn a_torn_first_line_too() {
    let dir = dir();
    for torn in
        ["", "{", r#"{"log":{"version":1,"generation":"0123"#, r#"{"log":{"version":2,"generation":"0123"#]
    {
        fs::write(log(&dir), torn).unwrap();
        let sandbox = open(&dir);
        assert_eq!(sandbox.send(PHONE, None, &body()).status, 202, "{torn}");
        assert_eq!(open(&dir).count(), 1, "{torn}");
    }
}

#[test]
fn a_reset_is_seen_by_the_others() {
    let dir = dir();
    let (one, two) = (open(&dir), open(&dir));
    one.send(PHONE, Some("k"), &json!({"text": ["a", "b"]}));
    assert_eq!(two.store.reset().unwrap().messages, 2);
    // As long again as before, to the byte: only the generation tells.
    let length = |sandbox: &Sandbox| {
        sandbox.send(PHONE, Some("l"), &json!({"text": ["a", "b"]}));
        fs::metadata(log(&dir)).unwrap().len()
    };
    let before = length(&two);
    assert_eq!(one.store.reset().unwrap().messages, 2);
    assert_eq!(length(&one), before);
    assert_eq!(two.send(PHONE, Some("k"), &json!({"text": "anew"})).status, 202, "the key is free again");
    assert_eq!((one.count(), two.count()), (3, 3));
    assert_eq!(one.store.reset().unwrap().messages, 3);
    assert_eq!((one.count(), two.count()), (0, 0));
    assert_eq!(Store::in_memory().reset().unwrap().messages, 0);
}

#[test]
fn a_log_cut_by_hand_is_read_again() {
    let dir = dir();
    let sandbox = open(&dir);
    sandbox.send(PHONE, Some("a"), &body());
    let whole = fs::metadata(log(&dir)).unwrap().len();
    sandbox.send(PHONE, Some("b"), &body());
    OpenOptions::new().write(true).open(log(&dir)).unwrap().set_len(whole).unwrap();
    assert_eq!(sandbox.count(), 1);
    assert_eq!(sandbox.send(PHONE, Some("b"), &body()).status, 202);
}

#[cfg(unix)]
#[test]
fn a_folder_deleted_under_it_is_made_again() {
    let dir = dir();
    let inner = dir.path().join("a/b");
    let sandbox = Sandbox::over(Store::open(&inner).unwrap());
    sandbox.send(PHONE, Some("k"), &body());
    fs::remove_dir_all(&inner).unwrap();
    assert_eq!(sandbox.send(PHONE, Some("k"), &body()).status, 202);
    assert_eq!(Store::open(&inner).unwrap().messages().unwrap().len(), 1);
}

#[test]
fn damage_is_named_and_a_reset_helps() {
    let dir = dir();
    let sandbox = open(&dir);
    sandbox.send(PHONE, None, &body());
    append(&log(&dir), b"nonsense\n");
    for sandbox in [&sandbox, &open(&dir)] {
        let error = sandbox.store.messages().unwrap_err();
        assert!(matches!(error, Error::Damaged { line: 3, .. }), "{error}");
        assert_eq!(sandbox.send(PHONE, None, &body()).status, 500);
    }
    assert_eq!(sandbox.store.reset().unwrap().messages, 1);
    assert_eq!(sandbox.send(PHONE, None, &body()).status, 202);
}

#[test]
fn a_damaged_header_is_damage_too() {
    let dir = dir();
    open(&dir).send(PHONE, None, &body());
    let whole = fs::read_to_string(log(&dir)).unwrap();
    let (from, to) = (whole.find("generation").unwrap(), whole.find("}}\n").unwrap());
    for damaged in [whole.replacen("\"}}\n", "\"}?\n", 1), format!("{}{}", &whole[..from + 15], &whole[to..])]
    {
        fs::write(log(&dir), damaged).unwrap();
        let sandbox = open(&dir);
        let error = sandbox.store.check().unwrap_err();
        assert!(matches!(error, Error::Damaged { line: 1, .. }), "{error}");
        assert_eq!(sandbox.store.reset().unwrap().messages, 0);
        assert_eq!(sandbox.send(PHONE, None, &body()).status, 202);
    }
}

#[test]
fn a_lock_that_nobody_lets_go_of_is_named() {
    let dir = dir();
    let sandbox = open(&dir);
    let other = OpenOptions::new().read(true).write(true).open(log(&dir)).unwrap();
    other.lock().unwrap();
    let waited = Duration::from_millis(1);
    let impatient = sandbox.store.clone().with_lock_timeout(waited);
    for error in [impatient.check().unwrap_err(), impatient.reset().unwrap_err()] {
        assert!(matches!(error, Error::Busy { waited: told, .. } if told == waited), "{error}");
    }
    other.unlock().unwrap();
    impatient.check().unwrap();
}

#[test]
fn what_a_newer_version_wrote_is_an_error() {
    let dir = dir();
    let sandbox = open(&dir);
    sandbox.send(PHONE, None, &body());
    append(&log(&dir), b"{\"contact_created\":{\"at\":1}}\n");
    let error = sandbox.store.messages().unwrap_err();
    assert!(
        matches!(&error, Error::UnknownRecord { line: 3, kind, .. } if kind == "contact_created"),
        "{error}"
    );

    fs::write(log(&dir), "{\"log\":{\"version\":3,\"generation\":\"0123456789abcdef0123456789abcdef\"}}\n")
        .unwrap();
    let error = open(&dir).store.messages().unwrap_err();
    assert!(matches!(error, Error::NewerVersion { version: 3, supported: 2, .. }), "{error}");
}

#[test]
fn a_log_from_before_there_were_documents_is_read() {
    let dir = dir();
    let lines = concat!(
        r#"{"log":{"version":1,"generation":"0123456789abcdef0123456789abcdef"}}"#,
        "\n",
        r#"{"turned_away":{"at":1700000000000,"key":"k"}}"#,
        "\n",
        r#"{"accepted":{"at":1700000000000,"chat_id":"grp_a","to":["+15551234567","a@example.com"],"#,
        r#""group_created":true,"shape":"texts","ids":["msg_1","msg_2"],"key":"l","body":{"text":["1","2"]}}}"#,
        "\n",
    );
    fs::write(log(&dir), lines).unwrap();
    let sandbox = open(&dir);
    assert_eq!(sandbox.read("/chats/grp_a")["message_count"], 2);
    assert_eq!(sandbox.read("/groups/grp_a")["member_count"], 2);
    assert!(sandbox.read("/groups/grp_a")["chat_guid"].is_string(), "its message linked it");
    assert_eq!(sandbox.upload("POST", "/groups/grp_a/icon", "icon", b"GIF89a").0, 200);
    assert_eq!(sandbox.read("/contacts/a%40example.com")["created_at"], START);
    let again = sandbox.send("%2B15551234567,a%40example.com", Some("l"), &json!({"text": ["1", "2"]}));
    assert_eq!(again.status, 200);
}

#[test]
fn fields_that_are_not_known_are_ignored() {
    let dir = dir();
    let sandbox = open(&dir);
    sandbox.send(PHONE, Some("k"), &body());
    let lines = fs::read_to_string(log(&dir)).unwrap().replace("\"shape\"", "\"later\":1,\"shape\"");
    fs::write(log(&dir), lines).unwrap();
    assert_eq!(open(&dir).send(PHONE, Some("k"), &body()).status, 200);
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let dir = dir();
    for foreign in ["my notes", "my notes\n", &"my notes\n".repeat(100)] {
        fs::write(log(&dir), foreign).unwrap();
        let store = Store::open(dir.path()).unwrap();
        assert!(matches!(store.messages(), Err(Error::Foreign { .. })), "{foreign}");
        assert!(matches!(store.reset(), Err(Error::Foreign { .. })), "{foreign}");
        assert_eq!(fs::read_to_string(log(&dir)).unwrap(), foreign);
    }
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = dir();
    let inner = dir.path().join("state/sandbox");
    Store::open(&inner).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&inner), 0o700);
    assert_eq!(mode(&inner.join("sandbox.jsonl")), 0o600);
}

#[test]
fn a_place_that_can_not_be_had_is_named() {
    let dir = dir();
    fs::write(dir.path().join("file"), "").unwrap();
    let error = Store::open(&dir.path().join("file")).unwrap_err();
    assert!(matches!(&error, Error::Io { path, .. } if path.ends_with("file")), "{error}");
}

#[test]
fn a_message_as_json() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, Some("k"), &json!({"text": "hi", "effect": "love"})), "message_id");
    let expected = json!({
        "message_id": id, "chat_id": "+15551234567", "direction": "outbound", "participants": ["+15551234567"],
        "from_number": "+15550001111", "sender": null, "text": "hi", "attachments": [], "status": "sent", "protocol": "imessage",
        "time_accepted": START, "time_sent": START + 300, "time_delivered": null,
        "time_read": null, "reactions": [], "error": null,
        "idempotency_key": "k", "body": {"text": "hi", "effect": "love"},
    });
    let messages = sandbox.at(300).store.messages().unwrap();
    assert_eq!(serde_json::to_value(&messages).unwrap(), json!([expected]));
}
