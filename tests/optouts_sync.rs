//! `blooio optouts sync`: what people wrote, read over the API and applied to the list.

use std::path::PathBuf;
use std::sync::mpsc::channel;

use serde_json::{Value, json};

use crate::harness::inbox::Inbox;
use crate::harness::live::Live;
use crate::harness::{Home, Ran, Run};

/// 2024-12-27 18:40:00 UTC.
const NOON: i64 = 1_735_324_800_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

const ADA: &str = "+15551234567";
const BOB: &str = "+15551234568";
const CYD: &str = "cyd@example.com";

const RESUMES: &str =
    "hint: run the same command again: it resumes where it stopped, and what was applied stays\n";

/// A home whose programs ask this server.
struct Place {
    home: Home,
    inbox: Inbox,
}

impl Place {
    /// With pages of at most `limit` items.
    fn new(limit: usize) -> Self {
        Self { home: Home::new(), inbox: Inbox::serve(limit) }
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let run = self.home.blooio(["optouts"]).args(arguments);
        run.api(&self.inbox.base).env("TZ", "UTC").env("BLOOIO_RETRIES", "0")
    }

    #[track_caller]
    fn sync(&self, options: &[&str]) -> Ran {
        self.run(&[&["sync"], options].concat()).run()
    }

    /// A sync that prints nothing.
    #[track_caller]
    fn sync_is_silent(&self) {
        self.sync(&[]).is(0, "", "");
    }

    fn file(&self) -> PathBuf {
        self.home.path().join(".local/state/blooio/optouts.csv")
    }

    fn memory(&self) -> PathBuf {
        self.home.path().join(".local/state/blooio/optouts.csv.sync.jsonl")
    }

    /// The lines of the list below the header, without `since`.
    fn list(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.file()).expect("a list");
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("recipient,since,source,note"));
        let cells = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
        lines.map(cells).map(|cells| format!("{} {} {}", cells[0], cells[2], cells[3])).collect()
    }

    fn memory_lines(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.memory()).expect("a memory");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

fn lines(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The chats whose messages were requested.
fn read(requests: &[String]) -> Vec<&str> {
    requests.iter().filter_map(|one| one.strip_prefix("/chats/")?.split('/').next()).collect()
}

#[test]
fn the_first_sync_reads_all_pages_and_the_second_only_what_may_be_new() {
    let place = Place::new(2);
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "a1", NOON - 40 * DAY, "hello");
        world.writes(ADA, "a2", NOON - 39 * DAY, "What is it?");
        world.writes(ADA, "a3", NOON - 38 * DAY, "nice");
        world.writes(ADA, "a4", NOON - 37 * DAY, "\u{3000}Ｓｔｏｐ！");
        world.writes(ADA, "a5", NOON - 36 * DAY, "thanks");
        world.writes(BOB, "b1", NOON - 2 * HOUR, "OPT  OUT");
        world.writes(CYD, "c1", NOON - 3 * DAY, "Unsubscribe.");
        world.add("+15551234569", "o1", NOON - DAY, json!({"direction": "outbound", "text": "STOP"}));
        world.writes("+15551234570", "d1", NOON, "");
        let picture = json!({"direction": "inbound", "text": null, "attachments": [{"url": "https://a"}]});
        world.add("+15551234571", "e1", NOON - 5 * DAY, picture);
    }
    // One page of chats after the other.
    let stdout =
        format!("opted out  {BOB}  OPT OUT\nopted out  {CYD}  UNSUBSCRIBE\nopted out  {ADA}  STOP\n");
    place.sync(&[]).is(0, &stdout, "");
    let text = std::fs::read_to_string(place.file()).expect("a list");
    assert!(text.contains(&format!("{ADA},2024-11-20T18:40:00Z,message,STOP\n")), "{text}");
    assert_eq!(text.lines().count(), 4);

    let requests = place.inbox.requests();
    assert_eq!(requests[0], "/me");
    assert_eq!(requests[1], "/chats?sort=recent&limit=200");
    assert_eq!(requests[2], "/chats/%2B15551234570/messages?direction=inbound&sort=asc&limit=200");
    // Three pages twice, and a chat of three pages twice. There is no inbound message in one of the chats.
    assert_eq!(requests.iter().filter(|one| one.starts_with("/chats?")).count(), 6);
    assert_eq!(read(&requests).iter().filter(|chat| **chat == "%2B15551234567").count(), 6);
    assert_eq!(read(&requests).len(), 4 + 6, "{requests:#?}");

    // The newest message is at NOON: what is a day older is read again.
    place.sync_is_silent();
    let since = NOON - DAY - 1;
    let of =
        |chat: &str| format!("/chats/{chat}/messages?direction=inbound&sort=asc&since={since}&limit=200");
    let chats = "/chats?sort=recent&limit=200";
    let second = format!("{chats}&offset=2");
    assert_eq!(
        place.inbox.requests(),
        ["/me", chats, &of("%2B15551234570"), &of("%2B15551234568"), &second, chats, &second]
    );
    assert_eq!(place.list().len(), 3);

    // Nothing is left of the run itself.
    assert_eq!(
        place.memory_lines(),
        [
            json!({"blooio": "optouts-sync", "version": 1}),
            json!({"handled": ADA, "at": NOON - 37 * DAY}),
            json!({"handled": BOB, "at": NOON - 2 * HOUR}),
            json!({"handled": CYD, "at": NOON - 3 * DAY}),
            json!({"account": "org_1", "cursor": NOON}),
        ]
    );
}

#[test]
fn results_are_json_lines_or_recipients() {
    let place = Place::new(50);
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "a1", NOON, "stop");
        world.writes(BOB, "b1", NOON - 1, "please stop texting");
        world.writes(CYD, "c1", NOON - 2, "thanks");
    }
    let ran = place.sync(&["--json"]);
    let near = format!(
        "near miss: {BOB} wrote \"please stop texting\" (2024-12-27 18:39:59, b1); to opt them out: blooio optouts add {BOB}\n"
    );
    assert_eq!((ran.code, ran.stderr.as_str()), (0, near.as_str()));
    let summary = |chats, messages, opted_out, opted_in, near_misses| {
        json!({"summary": {
            "chats": chats, "messages": messages, "opted_out": opted_out, "opted_in": opted_in,
            "near_misses": near_misses,
        }})
    };
    assert_eq!(
        lines(&ran),
        [
            json!({
                "type": "opted_out", "recipient": ADA, "word": "STOP", "chat": ADA, "message_id": "a1",
                "time_sent": NOON,
            }),
            json!({
                "type": "near_miss", "recipient": BOB, "chat": BOB, "message_id": "b1", "time_sent": NOON - 1,
                "text": "please stop texting",
            }),
            summary(3, 3, 1, 0, 1),
        ]
    );
    // What was shown once isn't shown again.
    let again = place.sync(&["--json"]);
    assert_eq!((again.stderr.as_str(), lines(&again)), ("", vec![summary(3, 3, 0, 0, 0)]));

    place.inbox.world().writes(ADA, "a2", NOON + 1, "START");
    let ran = place.sync(&["--json"]);
    assert_eq!(
        lines(&ran)[0],
        json!({
            "type": "opted_in", "recipient": ADA, "word": "START", "chat": ADA, "message_id": "a2",
            "time_sent": NOON + 1,
        })
    );
    assert_eq!(lines(&ran)[1], summary(3, 4, 0, 1, 0));
    place.inbox.world().writes(ADA, "a3", NOON + 2, "Quit");
    place.inbox.world().writes(CYD, "c2", NOON + 2, "wrong number");
    let near = format!(
        "near miss: {CYD} wrote \"wrong number\" (2024-12-27 18:40:00, c2); to opt them out: blooio optouts add {CYD}\n"
    );
    place.sync(&["-q"]).is(0, &format!("{ADA}\n"), &near);
    place.inbox.world().writes(ADA, "a4", NOON + 3, "unstop");
    place.sync(&[]).is(0, &format!("opted in   {ADA}  UNSTOP\n"), "");
    assert_eq!(place.list(), [] as [&str; 0]);
}

#[test]
fn a_chat_that_moves_while_the_pages_are_read_is_read() {
    let place = Place::new(2);
    {
        let mut world = place.inbox.world();
        for number in 0..6 {
            let (chat, id) = (format!("+1555123457{number}"), format!("m{number}"));
            world.writes(&chat, &id, NOON - i64::from(number), "hi");
        }
        world.writes("+15551234575", "stop", NOON - 3 * DAY, "STOP");
    }
    // After the first page of chats, the last chat comes to the top, and the others move down.
    let mut has_moved = false;
    place.inbox.before_each(move |path, world| {
        if path.ends_with("offset=2") && !has_moved {
            has_moved = true;
            world.add("+15551234575", "out", NOON + 1, json!({"direction": "outbound", "text": "Hello"}));
        }
        None
    });
    place.sync(&[]).is(0, "opted out  +15551234575  STOP\n", "");
    // Each was read once, although one came twice.
    let requests = place.inbox.requests();
    let mut chats = read(&requests);
    chats.sort_unstable();
    chats.dedup();
    assert_eq!((chats.len(), read(&requests).len()), (6, 6), "{requests:#?}");
}

#[test]
fn a_message_that_comes_late_into_pages_already_read_is_found() {
    let place = Place::new(2);
    for number in 0..4 {
        place.inbox.world().writes(ADA, &format!("m{number}"), NOON + number, "hi");
    }
    let mut has_come = false;
    place.inbox.before_each(move |path, world| {
        if path.contains("/messages") && path.ends_with("offset=2") && !has_come {
            has_come = true;
            world.writes(ADA, "late", NOON - 9 * DAY, "STOP");
        }
        None
    });
    place.sync(&[]).is(0, &format!("opted out  {ADA}  STOP\n"), "");
    // And later ones that are at most a day older than the newest.
    place.inbox.before_each(|_, _| None);
    place.inbox.world().writes(BOB, "later", NOON + 3 - DAY, "STOP");
    place.sync(&[]).is(0, &format!("opted out  {BOB}  STOP\n"), "");
}

/// Six chats on three pages, of which the fourth, the newest on its page but one, can't be read.
fn with_an_error_in_the_middle() -> Place {
    let place = Place::new(2);
    {
        let mut world = place.inbox.world();
        for number in 0..6 {
            let chat = format!("+1555123457{number}");
            world.writes(&chat, &format!("s{number}"), NOON - i64::from(number) * DAY, "STOP");
            world.writes(&chat, &format!("n{number}"), NOON - i64::from(number) * DAY - 1, "please stop");
        }
    }
    place.inbox.before_each(|path, _| {
        let is_fourth = path.starts_with("/chats/%2B15551234573/");
        is_fourth.then(|| (500, r#"{"error":"Internal error","status":500}"#.to_owned()))
    });
    place
}

fn outs(numbers: std::ops::Range<i32>) -> String {
    numbers.rev().map(|number| format!("opted out  +1555123457{number}  STOP\n")).collect::<Vec<_>>().concat()
}

#[test]
fn after_an_error_it_continues() {
    let place = with_an_error_in_the_middle();
    let ran = place.sync(&[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (5, format!("{}{}", outs(0..2), outs(2..3)).as_str()));
    assert!(ran.stderr.ends_with(RESUMES), "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("near miss: ").count(), 3);
    assert_eq!(place.list().len(), 3);
    place.inbox.requests();
    // What came in meanwhile is for the next one, but isn't lost.
    place.inbox.before_each(|_, _| None);
    place.inbox.world().writes(CYD, "c1", NOON + HOUR, "STOP");
    let ran = place.sync(&[]);
    let stdout = format!("opted out  {CYD}  STOP\n{}{}", outs(3..5), outs(5..6));
    assert_eq!((ran.code, ran.stdout.as_str()), (0, stdout.as_str()), "{ran:?}");
    assert_eq!(ran.stderr.matches("near miss: ").count(), 3);
    let requests = place.inbox.requests();
    assert_eq!(read(&requests).len(), 4, "{requests:#?}");
    place.sync_is_silent();
    assert_eq!(
        place.memory_lines().last(),
        Some(&json!({"account": "org_1", "near_miss": "n0", "at": NOON - 1}))
    );
}

#[test]
fn a_chat_that_is_gone_has_no_messages() {
    let place = with_an_error_in_the_middle();
    place.inbox.before_each(|path, _| {
        let is_gone = path.starts_with("/chats/%2B15551234573/");
        is_gone.then(|| (404, r#"{"error":"Chat not found","status":404}"#.to_owned()))
    });
    assert_eq!((place.sync(&["-q"]).code, place.list().len()), (0, 5));
}

/// A sync that gets this signal while it waits for the answer to its request number `at`.
fn interrupted(place: &Place, signal: &str, at: usize) -> Ran {
    let (arrived, arrivals) = channel();
    let (release, released) = channel::<()>();
    let mut count = 0;
    place.inbox.before_each(move |_, _| {
        count += 1;
        if count == at {
            let _ = arrived.send(());
            let _ = released.recv();
        }
        None
    });
    let mut command = place.home.process_at(&place.inbox.base, &["optouts", "sync"]);
    command.env("TZ", "UTC");
    let live = Live::start(command);
    arrivals.recv().expect("that many requests");
    live.signal(signal);
    let ran = live.ended();
    let _ = release.send(());
    place.inbox.before_each(|_, _| None);
    ran
}

#[test]
fn killed_at_any_request_it_continues() {
    let whole = with_an_error_in_the_middle();
    whole.inbox.before_each(|_, _| None);
    assert_eq!(whole.sync(&["-q"]).code, 0);
    let requests = whole.inbox.requests().len();
    assert_eq!((requests, whole.list().len()), (13, 6));
    for at in 1..=requests {
        let place = with_an_error_in_the_middle();
        let killed = interrupted(&place, "KILL", at);
        assert_eq!(killed.code, -1);
        place.inbox.requests();
        let ran = place.sync(&[]);
        let mut stdout: Vec<String> = outs(0..6).lines().map(str::to_owned).collect();
        let mut printed: Vec<String> =
            killed.stdout.lines().chain(ran.stdout.lines()).map(str::to_owned).collect();
        stdout.sort_unstable();
        printed.sort_unstable();
        assert_eq!((ran.code, printed), (0, stdout), "{at}: {killed:?} {ran:?}");
        let near = |ran: &Ran| ran.stderr.matches("near miss: ").count();
        assert_eq!(near(&killed) + near(&ran), 6, "{at}: {killed:?} {ran:?}");
        let (mut one, mut other) = (place.list(), whole.list());
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!((one, place.memory_lines()), (other, whole.memory_lines()), "{at}");
        // At most a page of chats is read twice.
        let done = killed.stdout.lines().count();
        assert_eq!(read(&place.inbox.requests()).len(), 6 - done, "{at}");
        place.sync_is_silent();
    }
}

#[test]
fn two_at_a_time_are_one_after_the_other() {
    let place = with_an_error_in_the_middle();
    let (arrived, arrivals) = channel();
    let (release, released) = channel::<()>();
    let mut count = 0;
    place.inbox.before_each(move |_, _| {
        count += 1;
        if count == 4 {
            let _ = arrived.send(());
            let _ = released.recv();
        }
        None
    });
    let start = || Live::start(place.home.process_at(&place.inbox.base, &["optouts", "sync", "-q"]));
    let one = start();
    arrivals.recv().expect("a request");
    let other = start();
    release.send(()).expect("a server");
    let (one, other) = (one.ended(), other.ended());
    assert_eq!((one.code, other.code), (0, 0), "{one:?} {other:?}");
    assert_eq!((one.stdout.lines().count(), other.stdout.as_str()), (6, ""));
    assert_eq!((one.stderr.lines().count(), other.stderr.as_str()), (6, ""));
    assert_eq!(place.list().len(), 6);
}

#[test]
fn a_signal_says_how_to_go_on() {
    let place = with_an_error_in_the_middle();
    let ran = interrupted(&place, "INT", 8);
    let end = format!("error: interrupted by SIGINT\n{RESUMES}");
    assert_eq!((ran.code, ran.stdout.as_str()), (130, format!("{}{}", outs(0..2), outs(2..4)).as_str()));
    assert!(ran.stderr.ends_with(&end), "{ran:?}");
    assert_eq!(place.sync(&["-q"]).stdout, "+15551234575\n+15551234574\n");
}

#[test]
fn the_newest_keyword_of_a_person_decides_wherever_it_was_written() {
    // (time of STOP in the group, time of START in the chat, opted out)
    for (stop, start, is_out) in [(1, 2, false), (2, 1, true), (5, 5, true)] {
        for order in [1, -1] {
            let place = Place::new(1);
            {
                let mut world = place.inbox.world();
                world.writes_in("grp_a", Some(ADA), "s", NOON + stop, "STOP");
                world.writes(ADA, "t", NOON + start, "START");
                // Which of the two pages comes first.
                let outbound = json!({"direction": "outbound", "text": "x"});
                world.add("grp_a", "o1", NOON + HOUR + order, outbound.clone());
                world.add(ADA, "o2", NOON + HOUR, outbound);
            }
            let ran = place.sync(&["-q"]);
            assert_eq!(
                (ran.code, place.list().len()),
                (0, usize::from(is_out)),
                "{stop} {start} {order}: {ran:?}"
            );
            place.sync_is_silent();
            assert_eq!(place.list().len(), usize::from(is_out), "{stop} {start} {order}");
        }
    }
}

#[test]
fn in_a_group_whoever_wrote_it_is_opted_out() {
    let place = Place::new(50);
    {
        let mut world = place.inbox.world();
        world.writes_in("grp_a", Some(BOB), "g1", NOON, "stop");
        world.writes_in("grp_a", None, "g2", NOON + 1, "stop");
        world.writes_in("grp_a", Some(ADA), "g3", NOON + 2, "take me off this list");
        world.writes("262966", "s1", NOON - 1, "STOP");
    }
    place.sync(&[]).is(
        0,
        &format!("opted out  {BOB}  STOP\n"),
        &format!(
            "near miss: 262966 wrote \"STOP\" (2024-12-27 18:39:59, s1); to see the chat: blooio messages list 262966\n\
             near miss: someone unknown wrote \"stop\" in grp_a (2024-12-27 18:40:00, g2); to see the chat: blooio messages list grp_a\n\
             near miss: {ADA} wrote \"take me off this list\" in grp_a (2024-12-27 18:40:00, g3); to opt them out: blooio optouts add {ADA}\n"
        ),
    );
    assert_eq!(place.list(), [format!("{BOB} message STOP")]);
}

#[test]
fn an_entry_that_was_removed_by_hand_stays_removed() {
    let place = Place::new(50);
    place.inbox.world().writes(ADA, "a1", NOON, "stop");
    place.inbox.world().writes(BOB, "b1", NOON, "stop");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{ADA}\n{BOB}\n"));
    // One with an editor, one with the command.
    let text = std::fs::read_to_string(place.file()).expect("a list");
    let kept: String = text.split_inclusive('\n').filter(|line| !line.starts_with(ADA)).collect();
    std::fs::write(place.file(), kept).expect("a list");
    assert_eq!(place.run(&["remove", BOB]).run().code, 0);
    place.sync_is_silent();
    assert_eq!(place.sync(&["--since", "2020-01-01"]).stdout, "");
    assert_eq!(place.list(), [] as [&str; 0]);
    place.inbox.world().writes(ADA, "a2", NOON + 1, "stop");
    place.sync(&[]).is(0, &format!("opted out  {ADA}  STOP\n"), "");
    // START lifts what a message caused, and nothing else.
    assert_eq!(place.run(&["add", BOB]).run().code, 0);
    place.inbox.world().writes(ADA, "a3", NOON + 2, "start");
    place.inbox.world().writes(BOB, "b3", NOON + 2, "start");
    place.sync(&[]).is(0, &format!("opted in   {ADA}  START\n"), "");
    assert_eq!(place.list().len(), 1);
}

#[test]
fn a_list_that_was_deleted_is_made_anew_from_all_messages() {
    let place = Place::new(50);
    place.inbox.world().writes(ADA, "a1", NOON - 9 * DAY, "stop");
    place.inbox.world().writes(BOB, "b1", NOON, "hi");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{ADA}\n"));
    std::fs::remove_file(place.file()).expect("a list");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{ADA}\n"));
    place.sync_is_silent();
    // Nor is an empty list missing.
    let place = Place::new(50);
    place.inbox.world().writes(BOB, "b1", NOON, "hi");
    place.inbox.world().writes(ADA, "a1", NOON - 9 * DAY, "hi");
    place.sync_is_silent();
    place.inbox.requests();
    place.sync_is_silent();
    assert_eq!(read(&place.inbox.requests()), ["%2B15551234568"]);
}

#[test]
fn since_reads_from_then_on_and_keeps_the_cursor_behind_a_gap() {
    let place = Place::new(50);
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "a1", NOON - 9 * DAY, "stop");
        world.writes(BOB, "b1", NOON, "stop");
        world.writes(BOB, "b2", NOON - 4 * DAY, "stop it");
    }
    place.sync(&["--since", "2024-12-25", "-q"]).is(0, &format!("{BOB}\n"), "");
    let requests = place.inbox.requests();
    let midnight = 1_735_084_800_000_i64 - 1;
    assert_eq!(
        requests[2],
        format!("/chats/%2B15551234568/messages?direction=inbound&sort=asc&since={midnight}&limit=200")
    );
    assert_eq!(read(&requests).len(), 1);
    // What is older was never read, so that the next one reads it.
    let near = format!(
        "near miss: {BOB} wrote \"stop it\" (2024-12-23 18:40:00, b2); to opt them out: blooio optouts add {BOB}\n"
    );
    place.sync(&["-q"]).is(0, &format!("{ADA}\n"), &near);
    place.sync_is_silent();
    place.sync(&["-q", "--since", "2024-12-20"]).is(0, "", &near);
    place.sync_is_silent();
    place.sync(&["--since", "yesterday"]).is(
        2,
        "",
        "error: --since: \"yesterday\" is not a time or a duration\n\
         hint: use a duration (2h, 7d) or a time (2026-05-04, 2026-05-04T09:30 in local time, 2026-05-04T09:30:00Z)\n",
    );
}

#[test]
fn a_time_in_the_future_neither_opts_in_nor_hides_what_follows() {
    const FUTURE: i64 = 4_000_000_000_000;
    let place = Place::new(50);
    place.inbox.world().writes(ADA, "a1", NOON, "stop");
    place.inbox.world().writes(ADA, "a2", FUTURE, "start");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{ADA}\n"));
    place.inbox.world().writes(BOB, "b1", blooio_cli::output::time::now(), "stop");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{BOB}\n"));
    assert_eq!(place.list().len(), 2);
}

#[test]
fn texts_of_others_do_not_control_the_terminal() {
    let place = Place::new(50);
    {
        let mut world = place.inbox.world();
        world.writes("$(reboot)@example.com", "\u{1b}[2J", NOON, "stop\n\u{1b}[31m\u{202e}\"; rm -rf /");
        world.writes("-n'\u{9b}x", "m2", NOON - 1, &format!("stop {}", "x".repeat(500)));
    }
    let ran = place.sync(&[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    assert!(!ran.stderr.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'), "{:?}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 2, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains(r#"wrote "stop\n\u{1b}[31m\u{202e}"; rm -rf /" (2024-12-27 18:40:00, \u{1b}[2J)"#),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("xxx…\" ("), "{}", ran.stderr);
    assert!(ran.stderr.contains("; to see the chat: blooio messages list -- "), "{}", ran.stderr);
    assert!(!ran.stderr.contains("add $("), "{}", ran.stderr);
}

#[test]
fn a_profile_adds_words_that_opt_out() {
    let place = Place::new(50);
    place.home.config("[profiles.default]\noptout_words = [\"Baja\", \"no más\"]\n");
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "a1", NOON, "¡NO MÁS!");
        world.writes(BOB, "b1", NOON - 1, "baja, por favor");
    }
    let near = format!(
        "near miss: {BOB} wrote \"baja, por favor\" (2024-12-27 18:39:59, b1); to opt them out: blooio optouts add {BOB}\n"
    );
    place.sync(&[]).is(0, &format!("opted out  {ADA}  no más\n"), &near);
    assert_eq!(place.list(), [format!("{ADA} message no más")]);
}

#[test]
fn each_account_has_a_cursor_of_its_own() {
    let place = Place::new(50);
    place.inbox.world().writes(ADA, "a1", NOON - 9 * DAY, "stop");
    place.inbox.world().writes(BOB, "b1", NOON, "hi");
    assert_eq!(place.sync(&["-q"]).stdout, format!("{ADA}\n"));
    for organization in [Some("org_2"), None] {
        place.inbox.world().organization = organization;
        place.inbox.world().messages.clear();
        let (chat, other) = ("+15551234580", "+15551234581");
        let word = if organization.is_some() { "stop" } else { "start" };
        place.inbox.world().writes(chat, "x1", NOON - 8 * DAY + i64::from(organization.is_none()), word);
        place.inbox.world().writes(other, "x2", NOON, "hi");
        assert_eq!(place.sync(&["-q"]).stdout, format!("{chat}\n"));
        place.sync_is_silent();
    }
    let text = std::fs::read_to_string(place.memory()).expect("a memory");
    assert_eq!(text.matches("\"cursor\"").count(), 3, "{text}");
    assert!(!text.contains("SECRET") && !text.contains("bl_live"), "{text}");
}

#[test]
fn what_is_damaged_is_not_written_over() {
    let place = Place::new(50);
    place.inbox.world().writes(ADA, "a1", NOON, "stop");
    assert_eq!(place.sync(&["-q"]).code, 0);
    let memory = std::fs::read_to_string(place.memory()).expect("a memory");
    place.inbox.requests();
    // A crash in the middle of a line is no damage.
    std::fs::write(place.memory(), format!("{memory}{{\"handled\":\"+155")).expect("a memory");
    place.sync_is_silent();
    assert_eq!(std::fs::read_to_string(place.memory()).expect("a memory"), memory);
    place.inbox.requests();
    let damaged = memory.replacen("\"handled\"", "\"handed\"", 1);
    std::fs::write(place.memory(), &damaged).expect("a memory");
    let ran = place.sync(&[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (3, ""));
    let start = format!("error: {}:2: ", place.memory().display());
    assert!(ran.stderr.starts_with(&start), "{}", ran.stderr);
    assert_eq!(std::fs::read_to_string(place.memory()).expect("a memory"), damaged);
    std::fs::write(place.memory(), &memory).expect("a memory");
    std::fs::write(place.file(), "recipient\nnobody\n").expect("a list");
    let ran = place.sync(&[]);
    let start = format!("error: {}:2: ", place.file().display());
    assert!(ran.code == 3 && ran.stderr.starts_with(&start), "{ran:?}");
    // Neither asked the API anything.
    assert_eq!(place.inbox.requests(), [] as [&str; 0]);
}

#[test]
fn what_can_not_be_read_is_an_error() {
    let place = Place::new(50);
    let ran = place.run(&["sync"]).env("BLOOIO_OPTOUTS", "none.csv").run();
    assert_eq!((ran.code, place.inbox.requests().len()), (3, 0), "{ran:?}");
    let ran = place.run(&["sync"]).env("BLOOIO_API_KEY", "bl_live_another").run();
    assert_eq!((ran.code, ran.stdout.as_str()), (3, ""));
    assert!(ran.stderr.starts_with("error: Invalid API key (HTTP 401)\n"), "{}", ran.stderr);
    for (path, body) in [
        ("/me", "[]"),
        ("/chats?", r#"{"chats":{}}"#),
        ("/chats?", r#"{"chats":[{"id":null}]}"#),
        ("/chats/", r#"{"messages":null}"#),
    ] {
        let place = Place::new(50);
        place.inbox.world().writes(ADA, "a1", NOON, "stop");
        place.inbox.before_each(move |asked, _| asked.starts_with(path).then(|| (200, body.to_owned())));
        let ran = place.sync(&[]);
        assert_eq!((ran.code, ran.stdout.as_str()), (6, ""), "{ran:?}");
    }
}

#[test]
fn in_the_sandbox_nobody_writes() {
    let home = Home::new();
    let sandbox = |arguments: &[&str]| home.blooio(["--sandbox"]).args(arguments).run();
    assert_eq!(sandbox(&["send", ADA, "Hello"]).code, 0);
    sandbox(&["optouts", "sync"]).is(0, "", "");
    let summary = json!({"summary": {
        "chats": 0, "messages": 0, "opted_out": 0, "opted_in": 0, "near_misses": 0,
    }});
    assert_eq!(lines(&sandbox(&["optouts", "sync", "--json"])), [summary]);
}
