//! `blooio bulk FILE`: reading, checking, sending and reporting.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Accepted, Act, Ledger};
use crate::harness::{Home, Ran};

/// Texts by chat.
fn by_chat(accepted: Vec<Accepted>) -> BTreeMap<String, String> {
    accepted.into_iter().map(|message| (message.chat, message.text)).collect()
}

fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(chat, text)| ((*chat).to_owned(), (*text).to_owned())).collect()
}

/// Asserts that nothing was sent, and that the exit code is that of wrong usage.
#[track_caller]
fn refused(ran: &Ran, ledger: &Ledger) {
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
    assert!(ran.stderr.lines().any(|line| line.starts_with("error: ")), "{ran:?}");
    assert_eq!(ledger.counts().connections, 0, "{ran:?}");
}

#[test]
fn every_row_is_a_message() {
    let (rows, ledger) = (bulk::rows(200), Ledger::willing());
    let home = bulk::home(&rows);
    let ran = bulk::run(&home, &ledger, &["--concurrency", "8"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ledger.messages(), bulk::sorted(&rows));
    let counts = ledger.counts();
    assert_eq!(counts.requests, rows.len());
    // A worker that waits for a free connection may open another one.
    assert!(counts.most_in_flight <= 8 && counts.connections <= 16, "{counts:?}");
    let keys: HashSet<String> = ledger.accepted().into_iter().map(|message| message.key).collect();
    assert_eq!(keys.len(), rows.len());
    assert!(bulk::states(&home.path().join(JOURNAL)).values().all(|state| state == "sent"));
}

#[test]
fn a_template_is_filled_from_the_columns() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,name,order_id,text\n\
                +15551230001,Ada,7,\n\
                +1 (555) 123-0002,,8,\n\
                c@example.com,Bob,9,{name}'s own words\n";
    home.write("customers.csv", file);
    let template = "Hi {name|there}, order {order_id} has {{shipped";
    let ran = bulk::run(&home, &ledger, &["--text", template]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        by_chat(ledger.accepted()),
        texts(&[
            ("+15551230001", "Hi Ada, order 7 has {shipped"),
            ("+15551230002", "Hi there, order 8 has {shipped"),
            ("c@example.com", "{name}'s own words"),
        ])
    );
}

#[test]
fn an_unknown_variable_lists_the_columns() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.csv", "to,name,order_id\n+15551230001,Ada,7\n");
    let ran = bulk::run(&home, &ledger, &["--text", "Hi {nmae}"]);
    refused(&ran, &ledger);
    for fact in ["nmae", "name", "order_id"] {
        assert!(ran.stderr.contains(fact), "{ran:?}");
    }
}

#[test]
fn columns_are_parts_of_the_body_and_win_over_options() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "phone,words,attachments,from_number,metadata.order,idempotency_key\n\
                +15551230001,One,https://example.com/a.jpg https://example.com/b.jpg,+15559870001,7,own-key\n\
                +15551230002,Two,,,,\n";
    home.write("customers.tsv", &file.replace(',', "\t"));
    let ran = home
        .blooio(["bulk", "customers.tsv", "--rate", "unlimited", "--to-column", "phone", "--text-column"])
        .args(&["words", "--from", "+15559870002", "-m", "order=0", "-m", "campaign=may", "--typing"])
        .api(&ledger.base)
        .run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let mut accepted = ledger.accepted();
    accepted.sort_by(|one, other| one.chat.cmp(&other.chat));
    assert_eq!(accepted[0].key, "own-key");
    let body = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(
        accepted[0].body,
        body(
            r#"{"text":"One","from_number":"+15559870001","use_typing_indicator":true,
                "attachments":["https://example.com/a.jpg","https://example.com/b.jpg"],
                "metadata":{"order":"7","campaign":"may"}}"#
        )
    );
    assert_eq!(
        accepted[1].body,
        body(
            r#"{"text":"Two","from_number":"+15559870002","use_typing_indicator":true,
                "metadata":{"order":"0","campaign":"may"}}"#
        )
    );
}

#[test]
fn json_lines_are_bodies_and_variables() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = concat!(
        r#"{"to":"+15551230001","text":["One","Two"],"metadata":{"order":"7"},"share_contact":true}"#,
        "\n",
        r#"{"to":"+15551230002","name":"Ada"}"#,
        "\n"
    );
    home.write("customers.jsonl", file);
    let ran = home
        .blooio(["bulk", "customers.jsonl", "--rate", "unlimited", "--text", "Hi {name|you}"])
        .api(&ledger.base)
        .run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let bodies: BTreeMap<_, _> =
        ledger.accepted().into_iter().map(|message| (message.chat, message.body)).collect();
    assert_eq!(
        bodies["+15551230001"],
        serde_json::json!({"text": ["One", "Two"], "metadata": {"order": "7"}, "share_contact": true})
    );
    assert_eq!(bodies["+15551230002"], serde_json::json!({"text": "Hi Ada"}));
}

#[test]
fn invalid_rows_are_listed_and_nothing_is_sent() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,text\n+15551230001,One\n12,Two\n+15551230003,\nnobody@,Four\n";
    home.write("customers.csv", file);
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!((ran.code, ran.stdout.as_str(), ledger.counts().connections), (2, "", 0), "{ran:?}");
    for place in ["customers.csv:3: to: ", "customers.csv:4: text: ", "customers.csv:5: to: "] {
        assert!(ran.stderr.contains(place), "{place} {ran:?}");
    }
    assert!(!ran.stderr.contains("customers.csv:2:"), "{ran:?}");
}

#[test]
fn valid_rows_can_be_sent_all_the_same() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,text\n+15551230001,One\n12,Two\n+15551230003,Three\n";
    home.write("customers.csv", file);
    let ran = bulk::run(&home, &ledger, &["--skip-invalid"]);
    assert!(matches!(ran.code, 0 | 9), "{ran:?}");
    assert!(ran.stderr.contains("customers.csv:3: to: "), "{ran:?}");
    assert_eq!(by_chat(ledger.accepted()), texts(&[("+15551230001", "One"), ("+15551230003", "Three")]));
}

#[test]
fn the_same_message_twice_is_warned_of_and_sent_twice() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,text\n+15551230001,One\n+15551230002,One\n+1 555 123 0001,One\n";
    home.write("customers.csv", file);
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.accepted().len()), (0, 3), "{ran:?}");
    let warning = ran.stderr.lines().find(|line| line.contains("warning")).unwrap_or_default();
    assert!(warning.contains('2') && warning.contains('4'), "{ran:?}");
}

#[test]
fn a_stream_needs_a_format_and_a_journal() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,text\n+15551230001,One\n+15551230002,Two\n";
    let run = |options: &[&str]| {
        let run = home.blooio(["bulk", "-", "--rate", "unlimited", "--yes"]).args(options);
        run.stdin(file).api(&ledger.base).run()
    };
    for (options, missing) in [(["--journal", "run.jsonl"], "--format"), (["--format", "csv"], "--journal")] {
        let ran = run(&options);
        refused(&ran, &ledger);
        assert!(ran.stderr.contains(missing), "{ran:?}");
    }
    let options = ["--format", "csv", "--journal", "run.jsonl"];
    let ran = run(&options);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(by_chat(ledger.accepted()), texts(&[("+15551230001", "One"), ("+15551230002", "Two")]));
    assert_eq!(run(&options).code, 0);
    assert_eq!(ledger.counts().requests, 2);
    assert_eq!(bulk::states(&home.path().join("run.jsonl")).len(), 2);
}

#[test]
fn a_file_of_no_known_format_needs_one() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.txt", "to,text\n+15551230001,One\n");
    refused(&home.blooio(["bulk", "customers.txt"]).api(&ledger.base).run(), &ledger);
    let ran = home.blooio(["bulk", "customers.txt", "--format", "csv"]).api(&ledger.base).run();
    assert_eq!((ran.code, ledger.accepted().len()), (0, 1), "{ran:?}");
}

#[test]
fn shards_share_the_rows() {
    let (rows, ledger) = (bulk::rows(31), Ledger::willing());
    let home = bulk::home(&rows);
    for (shard, total) in [("0/3", 11), ("1/3", 21), ("2/3", 31)] {
        let ran = bulk::run(&home, &ledger, &["--shard", shard]);
        assert_eq!((ran.code, ledger.accepted().len()), (0, total), "{ran:?}");
    }
    assert_eq!(ledger.messages(), bulk::sorted(&rows));
    let journals = std::fs::read_dir(home.path()).expect("a home").filter(|entry| {
        let name = entry.as_ref().expect("an entry").file_name();
        name.to_string_lossy().ends_with(".blooio.jsonl")
    });
    assert_eq!(journals.count(), 3);
    for shard in ["3/3", "0/0", "-1/3", "1"] {
        let before = ledger.counts();
        let ran = bulk::run(&home, &ledger, &[&format!("--shard={shard}")]);
        assert_eq!((ran.code, ledger.counts()), (2, before), "{ran:?}");
    }
}

#[test]
fn a_dry_run_sends_nothing_needs_no_key_and_leaves_nothing() {
    let home = bulk::home(&bulk::rows(20));
    let ran = home.blooio(["bulk", "customers.csv", "-n"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!home.path().join(JOURNAL).exists());
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.csv", "to,text\n12,Two\n");
    refused(&bulk::run(&home, &ledger, &["-n"]), &ledger);
}

#[test]
fn json_is_a_line_a_row_and_a_summary() {
    let (rows, ledger) = (bulk::rows(20), Ledger::willing());
    let home = bulk::home(&rows);
    let ran = bulk::run(&home, &ledger, &["--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let lines: Vec<Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), rows.len() + 1, "{ran:?}");
    assert!(lines.iter().all(Value::is_object), "{ran:?}");
    for message in ["msg_1", "msg_20"] {
        let of_it =
            |line: &&Value| line["response"]["message_id"] == message && line["message_ids"][0] == message;
        assert_eq!(lines.iter().filter(of_it).count(), 1, "{ran:?}");
    }
}

#[test]
fn a_report_has_every_row() {
    let ledger = Ledger::serve(|seen| match seen.chat.as_str() {
        "+15551230002" => Act::answer(403, r#"{"error":"Not your number"}"#),
        _ => Act::Accept,
    });
    let home = Home::new();
    let file =
        "to,text\n+15551230001,\"One,\n1\"\n+15551230002,Two\n12,Three\n\"+15551230004,+15551230005\",Four\n";
    home.write("customers.csv", file);
    let options = ["--report", "report.csv", "--skip-invalid", "--concurrency", "1"];
    let ran = bulk::run(&home, &ledger, &options);
    assert_eq!((ran.code, ledger.accepted().len()), (9, 2), "{ran:?}");
    let mut report = csv::Reader::from_path(home.path().join("report.csv")).expect("a report");
    let columns: Vec<_> = report.headers().expect("a header").iter().map(str::to_owned).collect();
    assert_eq!(columns, ["line", "to", "status", "message_id", "group_id", "code", "error"]);
    let rows: Vec<Vec<String>> =
        report.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows[0], ["2", "+15551230001", "sent", "msg_1", "", "", ""]);
    assert_eq!(rows[1][..5], ["4", "+15551230002", "refused", "", ""]);
    assert!(rows[1][6].contains("Not your number"), "{rows:?}");
    assert_eq!((rows[2][0].as_str(), rows[2][3].as_str()), ("5", ""));
    assert!(!rows[2][6].is_empty(), "{rows:?}");
    assert_eq!(rows[3][..4], ["6", "+15551230004,+15551230005", "sent", "msg_2"]);
    assert_eq!(rows.len(), 4);
}

#[test]
fn the_states_can_be_asked_for() {
    let ledger = Ledger::serve(|seen| match seen.chat.as_str() {
        "+15551230002" => Act::answer(403, r#"{"error":"Not your number"}"#),
        _ => Act::Accept,
    });
    let home = Home::new();
    home.write("customers.csv", "to,text\n+15551230001,One\n+15551230002,Two\n+15551230003,Three\n");
    assert_eq!(bulk::run(&home, &ledger, &[]).code, 9);
    for file in ["customers.csv", JOURNAL] {
        let ran = home.blooio(["bulk", "status", file]).run();
        for state in ["sent", "refused"] {
            assert!(ran.stdout.contains(state), "{ran:?}");
        }
    }
    assert_eq!(ledger.counts().questions, 0);
    let ran = home.blooio(["bulk", "status", "customers.csv", "--refresh"]).api(&ledger.base).run();
    assert!(ran.stdout.contains("delivered"), "{ran:?}");
    let counts = ledger.counts();
    assert_eq!((counts.questions, counts.requests), (2, 3));
}
