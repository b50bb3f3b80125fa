//! Lists in pages: `--all`, `--limit` and `--offset` of every command that lists.

use std::fs::OpenOptions;
use std::process::Stdio;
use std::sync::mpsc::channel;

use crate::harness::live::{Live, until_closed};
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran, unread};

const GO_ON: &str = "hint: the pages before this one are printed; resume with --all --offset 2\n";
const REFUSED: &str = "error: Not yours (HTTP 403)\n\
    hint: check what your key and plan include: blooio me, blooio numbers list\n";

/// A page of contacts, as its body.
fn page(names: &[&str], offset: usize, total: usize) -> String {
    let contacts: Vec<String> = names
        .iter()
        .map(|name| format!(r#"{{"identifier":"{name}@example.com","name":"{name}","tags":[]}}"#))
        .collect();
    format!(
        r#"{{"contacts":[{}],"pagination":{{"limit":200,"offset":{offset},"total":{total}}}}}"#,
        contacts.join(",")
    )
}

fn good(body: &str) -> Answer {
    wire::response("200 OK", body)
}

fn refused() -> Answer {
    wire::response("403 Forbidden", r#"{"error":"ApiError","message":"Not yours"}"#)
}

/// Runs `blooio contacts list`; what came of it, and the queries, each in alphabetical order.
fn listed(answers: Vec<Answer>, options: &[&str]) -> (Ran, Vec<String>) {
    let wire = Wire::serve(answers);
    let ran = Home::new().blooio(["contacts", "list"]).args(options).api(&wire.base).run();
    let query = |line: &str| {
        let path = line.strip_prefix("GET /v2/api/contacts").and_then(|line| line.strip_suffix(" HTTP/1.1"));
        let mut query: Vec<&str> = path.expect("a list").trim_start_matches('?').split('&').collect();
        query.sort_unstable();
        query.join("&")
    };
    (ran, wire.requests().iter().map(|request| query(&request.line)).collect())
}

/// Three modes of the same list: each one's stdout, and the notes for people.
#[track_caller]
fn all(pages: &[String], options: &[&str], table: &str, note: &str, words: &str) -> Vec<String> {
    let answers = || pages.iter().map(|page| good(page)).collect::<Vec<_>>();
    let (ran, queries) = listed(answers(), &[&["--all"], options].concat());
    ran.is(0, table, note);
    let (ran, same) = listed(answers(), &[&["--all", "--json"], options].concat());
    ran.is(0, &format!("{}\n", pages.join("\n")), "");
    assert_eq!(same, queries);
    let (ran, same) = listed(answers(), &[&["--all", "-q"], options].concat());
    ran.is(0, words, "");
    assert_eq!(same, queries);
    queries
}

#[test]
fn an_empty_list_is_one_page() {
    let queries = all(&[page(&[], 0, 0)], &[], "", "No contacts.\n", "");
    assert_eq!(queries, ["limit=200"]);
}

#[test]
fn pages_follow_to_the_end() {
    let pages = [page(&["ada", "bob"], 0, 5), page(&["cy", "di"], 2, 5), page(&["eve"], 4, 5)];
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\nada@example.com  ada\nbob@example.com  bob\n\
                 cy@example.com   cy\ndi@example.com   di\neve@example.com  eve\n";
    let words = "ada@example.com\nbob@example.com\ncy@example.com\ndi@example.com\neve@example.com\n";
    let queries = all(&pages, &[], table, "", words);
    assert_eq!(queries, ["limit=200", "limit=200&offset=2", "limit=200&offset=4"]);
    let queries = all(&pages, &["--limit", "2", "--search", "a b", "--sort", "recent"], table, "", words);
    assert_eq!(
        queries,
        [
            "limit=2&q=a%20b&sort=recent",
            "limit=2&offset=2&q=a%20b&sort=recent",
            "limit=2&offset=4&q=a%20b&sort=recent"
        ]
    );
}

#[test]
fn a_full_last_page_is_the_last() {
    let pages = [page(&["ada", "bob"], 0, 4), page(&["cy", "di"], 2, 4)];
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\nada@example.com  ada\nbob@example.com  bob\n\
                 cy@example.com   cy\ndi@example.com   di\n";
    let words = "ada@example.com\nbob@example.com\ncy@example.com\ndi@example.com\n";
    assert_eq!(all(&pages, &[], table, "", words).len(), 2);
}

#[test]
fn a_list_that_gets_shorter_meanwhile_ends() {
    let pages = [page(&["ada", "bob"], 0, 4), page(&[], 2, 2)];
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\nada@example.com  ada\nbob@example.com  bob\n";
    assert_eq!(all(&pages, &[], table, "", "ada@example.com\nbob@example.com\n").len(), 2);
}

#[test]
fn the_place_to_begin_is_kept() {
    let pages = [page(&["cy", "di"], 2, 5), page(&["eve"], 4, 5)];
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\ncy@example.com   cy\ndi@example.com   di\neve@example.com  eve\n";
    // The widths are those of what is known when a row is printed.
    let table = table.replacen("CONTACT          ", "CONTACT         ", 1).replace("com   ", "com  ");
    let words = "cy@example.com\ndi@example.com\neve@example.com\n";
    let queries = all(&pages, &["--offset", "2"], &table, "", words);
    assert_eq!(queries, ["limit=200&offset=2", "limit=200&offset=4"]);
}

#[test]
fn a_later_page_that_is_wider_is_still_whole() {
    let pages = [page(&["di"], 0, 2), page(&["katharina"], 1, 2)];
    let table =
        "CONTACT         NAME  TAGS  LAST MESSAGE\ndi@example.com  di\nkatharina@example.com  katharina\n";
    all(&pages, &[], table, "", "di@example.com\nkatharina@example.com\n");
}

#[test]
fn without_all_a_note_says_what_is_left() {
    let body = page(&["ada", "bob"], 0, 12_345);
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\nada@example.com  ada\nbob@example.com  bob\n";
    let (ran, queries) = listed(vec![good(&body)], &[]);
    ran.is(0, table, "showing 2 of 12,345; next page: --offset 2, everything: --all\n");
    assert_eq!(queries, [""]);
    let (ran, queries) = listed(vec![good(&body)], &["--limit", "2", "--json"]);
    ran.is(0, &format!("{body}\n"), "");
    assert_eq!(queries, ["limit=2"]);
    let (ran, _) = listed(vec![good(&body)], &["-q"]);
    ran.is(0, "ada@example.com\nbob@example.com\n", "");
    // The last page leaves nothing to say.
    let (ran, _) = listed(vec![good(&page(&["ada", "bob"], 3, 5))], &["--offset", "3"]);
    ran.is(0, table, "");
}

#[test]
fn a_page_that_fails_leaves_those_before_it() {
    let first = page(&["ada", "bob"], 0, 5);
    let table = "CONTACT          NAME  TAGS  LAST MESSAGE\nada@example.com  ada\nbob@example.com  bob\n";
    let (ran, queries) = listed(vec![good(&first), refused()], &["--all"]);
    ran.is(4, table, &format!("{REFUSED}{GO_ON}"));
    assert_eq!(queries.len(), 2);
    let (ran, _) = listed(vec![good(&first), refused()], &["--all", "-q"]);
    ran.is(4, "ada@example.com\nbob@example.com\n", &format!("{REFUSED}{GO_ON}"));
    let (ran, _) = listed(vec![good(&first), refused()], &["--all", "--json"]);
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout), (4, format!("{first}\n")));
    assert_eq!(
        (&error["kind"], &error["status"], &error["exit_code"]),
        (&"refused".into(), &403.into(), &4.into())
    );
    assert!(error["hint"].as_str().is_some_and(|hint| hint.ends_with("--all --offset 2")), "{error}");
    // The first one leaves nothing to go on from.
    let (ran, _) = listed(vec![refused()], &["--all"]);
    ran.is(4, "", REFUSED);
}

#[test]
fn a_page_that_breaks_is_asked_for_again() {
    let (first, second) = (page(&["ada"], 0, 2), page(&["bob"], 1, 2));
    let later = wire::with_header("503 Service Unavailable", "Retry-After: 0", "{}");
    let (ran, queries) = listed(vec![good(&first), wire::nothing(), later, good(&second)], &["--all", "-q"]);
    ran.is(0, "ada@example.com\nbob@example.com\n", "");
    assert_eq!(queries, ["limit=200", "limit=200&offset=1", "limit=200&offset=1", "limit=200&offset=1"]);
}

#[test]
fn a_server_that_does_not_page_is_not_asked_for_ever() {
    let same = page(&["ada", "bob"], 0, 5);
    let (ran, queries) = listed(vec![good(&same), good(&same)], &["--all", "-q"]);
    ran.is(
        6,
        "ada@example.com\nbob@example.com\n",
        &format!(
            "error: the response (HTTP 200) can't be read: it starts at offset 0 instead of 2\n\
             hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n{GO_ON}"
        ),
    );
    assert_eq!(queries.len(), 2);
}

#[test]
fn every_list_can_be_asked_for_whole() {
    for (arguments, path, list) in [
        (&["chats", "list"][..], "/chats", "chats"),
        (&["messages", "list", "grp_1"], "/chats/grp_1/messages", "messages"),
        (&["contacts", "list"], "/contacts", "contacts"),
        (&["groups", "list"], "/groups", "groups"),
        (&["groups", "members", "list", "grp_1"], "/groups/grp_1/members", "members"),
        (&["webhooks", "logs", "wh_1"], "/webhooks/wh_1/logs", "logs"),
    ] {
        let body = |offset: usize, more: bool| match list {
            "logs" => format!(
                r#"{{"logs":[{{}}],"pagination":{{"total":2,"limit":200,"offset":{offset},"returned":1,"has_more":{more}}}}}"#
            ),
            list => {
                format!(r#"{{"{list}":[{{}}],"pagination":{{"limit":200,"offset":{offset},"total":2}}}}"#)
            }
        };
        let (first, second) = (body(0, true), body(1, false));
        let wire = Wire::serve(vec![good(&first), good(&second)]);
        let home = Home::new();
        let run = home.blooio([]).args(arguments).args(&["--all", "--json"]).api(&wire.base);
        run.run().is(0, &format!("{first}\n{second}\n"), "");
        let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
        let line = |query| format!("GET /v2/api{path}?{query} HTTP/1.1");
        assert_eq!(lines, [line("limit=200"), line("limit=200&offset=1")]);
    }
}

#[test]
fn a_page_has_1_to_200_items_and_begins_somewhere() {
    for (option, what) in [
        ("--limit=0", "'0' for '--limit <N>': 0 is not in 1..=200"),
        ("--limit=201", "'201' for '--limit <N>': 201 is not in 1..=200"),
        ("--limit=many", "'many' for '--limit <N>': invalid digit found in string"),
        ("--offset=-1", "'-1' for '--offset <N>': invalid digit found in string"),
    ] {
        let (ran, queries) = listed(vec![wire::nothing()], &["--all", option]);
        ran.is(2, "", &format!("error: invalid value {what}\n\nFor more information, try '--help'.\n"));
        assert_eq!(queries.len(), 0, "{option}");
    }
    let (ran, queries) = listed(vec![good(&page(&[], 0, 0))], &["--limit=1", "--offset=0"]);
    ran.is(0, "", "No contacts.\n");
    assert_eq!(queries, ["limit=1&offset=0"]);
}

#[test]
fn a_reader_that_has_enough_ends_the_list() {
    for options in [&[][..], &["--json"], &["-q"]] {
        let wire = Wire::serve(vec![good(&page(&["ada", "bob"], 0, 5)), good(&page(&["cy"], 2, 5))]);
        let home = Home::new();
        let arguments = [&["contacts", "list", "--all"][..], options].concat();
        let mut command = home.process_at(&wire.base, &arguments);
        command.stdout(unread::pipe());
        Live::start(command).ended().is(0, "", "");
        assert_eq!(wire.requests().len(), 1, "{options:?}");
    }
}

#[test]
fn a_disk_that_is_full_ends_the_list() {
    let wire = Wire::serve(vec![good(&page(&["ada", "bob"], 0, 5)), good(&page(&["cy"], 2, 5))]);
    let home = Home::new();
    let mut command = home.process_at(&wire.base, &["contacts", "list", "--all", "-q"]);
    command.stdout(Stdio::from(OpenOptions::new().write(true).open("/dev/full").expect("/dev/full")));
    let error =
        "error: the result can't be written to standard output: No space left on device (os error 28)\n";
    Live::start(command).ended().is(1, "", error);
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn an_interrupted_list_says_where_it_was() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let (sender, here) = channel();
        let hold: Answer = Box::new(move |stream| {
            let _ = sender.send(());
            until_closed(stream);
        });
        let wire = Wire::serve(vec![good(&page(&["ada", "bob"], 0, 5)), hold]);
        let home = Home::new();
        let program = Live::start(home.process_at(&wire.base, &["contacts", "list", "--all", "-q"]));
        here.recv().expect("the second request");
        program.signal(signal);
        let words = "ada@example.com\nbob@example.com\n";
        program.ended().is(code, words, &format!("error: interrupted by SIG{signal}\n{GO_ON}"));
        assert_eq!(wire.requests().len(), 2);
    }
}

#[test]
fn a_dry_run_shows_the_first_page() {
    let ran = Home::new().blooio(["contacts", "list", "--all", "--search", "Ada", "-n", "--json"]).run();
    let shown: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(shown["url"], "https://backend.blooio.com/v2/api/contacts?q=Ada&limit=200");
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
}
