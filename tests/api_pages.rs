//! `blooio api --paginate`: every page of a list, and what is left when one fails.

use std::sync::mpsc::channel;

use crate::harness::Home;
use crate::harness::live::{Live, until_closed};
use crate::harness::wire::{self, Answer, Wire};

fn page(offset: u64, items: &str, total: u64) -> (Answer, String) {
    let body = format!(
        "{{\"chats\":[{items}],\"pagination\":{{\"limit\":2,\"offset\":{offset},\"total\":{total}}}}}"
    );
    (wire::response("200 OK", &body), format!("{body}\n"))
}

/// Runs `api --paginate`; the lines of the requests, without method, base and version.
#[track_caller]
fn paged(answers: Vec<Answer>, arguments: &[&str], code: i32, stdout: &str, stderr: &str) -> Vec<String> {
    let wire = Wire::serve(answers);
    let home = Home::new();
    let run = home.blooio(["api", "--paginate"]).args(arguments).api(&wire.base);
    run.run().is(code, stdout, stderr);
    let lines = wire.requests().into_iter().map(|request| request.line);
    lines.map(|line| line.replace("GET /v2/api", "").replace(" HTTP/1.1", "")).collect()
}

fn three() -> (Vec<Answer>, String) {
    let pages = [page(0, "1,2", 5), page(2, "3,4", 5), page(4, "5", 5)];
    let (answers, lines): (Vec<_>, Vec<_>) = pages.into_iter().unzip();
    (answers, lines.concat())
}

#[test]
fn pages_follow_to_the_end() {
    let (answers, lines) = three();
    let asked = paged(answers, &["/chats?limit=2"], 0, &lines, "");
    assert_eq!(asked, ["/chats?limit=2", "/chats?limit=2&offset=2", "/chats?limit=2&offset=4"]);
    let (answers, lines) = three();
    let asked = paged(answers, &["GET", "/chats", "-f", "q=a b", "-F", "offset=0"], 0, &lines, "");
    assert_eq!(asked, ["/chats?q=a%20b&offset=0", "/chats?offset=2&q=a%20b", "/chats?offset=4&q=a%20b"]);
    let (answers, _) = three();
    assert_eq!(paged(answers, &["/chats", "-q"], 0, "", "").len(), 3);
}

#[test]
fn the_place_to_begin_is_kept() {
    let (answer, line) = page(4, "5", 5);
    assert_eq!(paged(vec![answer], &["/chats?offset=4&limit=2"], 0, &line, ""), ["/chats?offset=4&limit=2"]);
}

#[test]
fn logs_say_whether_there_are_more() {
    let log = |offset: u64, more: bool| {
        format!(
            "{{\"logs\":[1],\"pagination\":{{\"limit\":1,\"offset\":{offset},\"total\":9,\"returned\":1,\"has_more\":{more}}}}}"
        )
    };
    let (first, second) = (log(0, true), log(1, false));
    let answers = vec![wire::response("200 OK", &first), wire::response("200 OK", &second)];
    let asked = paged(answers, &["/webhooks/w/logs"], 0, &format!("{first}\n{second}\n"), "");
    assert_eq!(asked, ["/webhooks/w/logs", "/webhooks/w/logs?offset=1"]);
}

#[test]
fn what_has_no_pages_is_asked_for_once() {
    let answer = wire::response("200 OK", r#"{"numbers":[1,2]}"#);
    assert_eq!(paged(vec![answer], &["/me/numbers"], 0, "{\"numbers\":[1,2]}\n", "").len(), 1);
    assert_eq!(paged(vec![wire::bytes("HTTP/1.1 204 No Content\r\n\r\n")], &["/x"], 0, "", "").len(), 1);
}

#[test]
fn headers_stand_before_each_page() {
    let (answers, _) = three();
    let wire = Wire::serve(answers);
    let ran = Home::new().blooio(["api", "--paginate", "-i", "/chats"]).api(&wire.base).run();
    assert_eq!((ran.code, ran.stdout.matches("HTTP/1.1 200 OK\n").count()), (0, 3));
    assert_eq!(wire.requests().len(), 3);
}

#[test]
fn a_page_that_fails_leaves_those_before_it() {
    let (first, line) = page(0, "1,2", 5);
    let failure = wire::response("403 Forbidden", r#"{"error":"ApiError","message":"Not yours"}"#);
    let asked = paged(
        vec![first, failure],
        &["/chats?limit=2"],
        4,
        &line,
        "error: Not yours (HTTP 403)\n\
         hint: check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan\n\
         hint: the pages before this one are printed; resume with offset=2 in the query\n",
    );
    assert_eq!(asked.len(), 2);
    // The first one leaves nothing to go on from.
    let refused = wire::response("403 Forbidden", r#"{"error":"ApiError","message":"Not yours"}"#);
    let asked = paged(
        vec![refused],
        &["/chats"],
        4,
        "",
        "error: Not yours (HTTP 403)\n\
         hint: check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan\n",
    );
    assert_eq!(asked, ["/chats"]);
}

#[cfg(unix)]
#[test]
fn an_interrupted_list_says_where_it_was() {
    let (first, line) = page(0, "1,2", 5);
    let (sender, here) = channel();
    let hold: Answer = Box::new(move |stream| {
        let _ = sender.send(());
        until_closed(stream);
    });
    let wire = Wire::serve(vec![first, hold]);
    let home = Home::new();
    let program = Live::start(home.process_at(&wire.base, &["api", "--paginate", "/chats"]));
    here.recv().expect("the second request");
    program.signal("INT");
    program.ended().is(
        130,
        &line,
        "error: interrupted by SIGINT\n\
         hint: the pages before this one are printed; resume with offset=2 in the query\n",
    );
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_page_that_breaks_is_asked_for_again() {
    let (first, one) = page(0, "1,2", 3);
    let (second, two) = page(2, "3", 3);
    let asked = paged(vec![first, wire::nothing(), second], &["/chats"], 0, &format!("{one}{two}"), "");
    assert_eq!(asked, ["/chats", "/chats?offset=2", "/chats?offset=2"]);
}

#[test]
fn a_server_that_does_not_page_is_not_asked_for_ever() {
    let (first, line) = page(0, "1,2", 5);
    let (same, _) = page(0, "1,2", 5);
    let hints = "hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n\
                 hint: the pages before this one are printed; resume with offset=2 in the query\n";
    let error = "error: the response (HTTP 200) can't be read: it starts at offset 0 instead of 2\n";
    assert_eq!(paged(vec![first, same], &["/chats"], 6, &line, &format!("{error}{hints}")).len(), 2);
    let body = r#"{"chats":[1,2],"pagination":{"limit":2}}"#;
    let answers = vec![wire::response("200 OK", body), wire::response("200 OK", body)];
    let error = "error: the response (HTTP 200) can't be read: it repeats the page before instead of starting at offset 2\n";
    assert_eq!(paged(answers, &["/chats"], 6, &format!("{body}\n"), &format!("{error}{hints}")).len(), 2);
}
