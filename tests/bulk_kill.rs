//! `kill -9` of `blooio bulk` at random times, over connections that break: every row is accepted once, none is lost.

use std::collections::HashSet;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Counts, Ledger, unreliable};

const ROWS: usize = 600;
const KILLS: usize = 30;
const OPTIONS: [&str; 7] = ["--concurrency", "8", "--retries", "3", "--max-failures", "0", "-q"];

/// The seed, printed when the test fails.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        #[allow(clippy::print_stderr, reason = "the test's runner shows it")]
        if std::thread::panicking() {
            eprintln!("seed: {}", self.0);
        }
    }
}

/// When to kill the run.
struct KillTime {
    /// After this many more counted events
    more: usize,
    counted: fn(&Counts) -> usize,
    /// and this much time.
    delay: Duration,
}

impl KillTime {
    fn random(random: &mut fastrand::Rng) -> Self {
        let counted: fn(&Counts) -> usize = match random.u32(..3) {
            0 => |counts| counts.accepted,
            1 => |counts| counts.requests,
            _ => |counts| counts.connections,
        };
        // Before any request, too: while it reads its journal, or writes the first intents.
        let delay = if random.u32(..4) == 0 { 50_000 } else { 500 };
        Self { more: random.usize(..12), counted, delay: Duration::from_micros(random.u64(..delay)) }
    }

    /// Kills the child at that time; false if it ended before.
    fn kill(&self, child: &mut Child, ledger: &Ledger) -> bool {
        let goal = (self.counted)(&ledger.counts()) + self.more;
        let ended = || child.try_wait().expect("a child").is_some();
        if !ledger.wait_unless(ended, |counts| (self.counted)(counts) >= goal) {
            return false;
        }
        // This waits for nothing: it varies the time between two events that can be observed from outside.
        let begin = Instant::now();
        while begin.elapsed() < self.delay {
            std::hint::spin_loop();
        }
        child.kill().expect("a kill");
        child.wait().expect("an end").code().is_none()
    }
}

#[test]
fn every_row_is_accepted_once_and_none_is_lost() {
    let seed = Seed(fastrand::u64(..));
    let mut random = fastrand::Rng::with_seed(seed.0);
    let rows = bulk::rows(ROWS);
    let home = bulk::home(&rows);
    let ledger = Ledger::serve(unreliable(seed.0, 10, 10));

    let mut kills = 0;
    while kills < KILLS {
        let mut command = bulk::process(&home, &ledger, &OPTIONS);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the binary starts");
        if KillTime::random(&mut random).kill(&mut child, &ledger) {
            kills += 1;
        } else if child.wait().expect("an end").success() {
            break;
        }
    }
    assert!(kills >= 24, "only {kills} kills until all was sent");

    let last = (0..20).map(|_| bulk::run(&home, &ledger, &OPTIONS)).find(|ran| {
        assert!(matches!(ran.code, 0 | 9), "{ran:?}");
        ran.code == 0
    });
    assert!(last.is_some(), "it never came to its end: {:?}", ledger.counts());

    assert_eq!(ledger.messages(), bulk::sorted(&rows));
    let keys: HashSet<String> = ledger.accepted().into_iter().map(|message| message.key).collect();
    assert_eq!(keys.len(), ROWS);
    let states = bulk::states(&home.path().join(JOURNAL));
    assert!(states.keys().copied().eq(0..ROWS as u64), "{states:?}");
    assert!(states.values().all(|state| state == "sent"), "{states:?}");
    // Some rows were accepted without an answer and sent again, so the test has tested something.
    assert!(ledger.counts().replays > 0, "{:?}", ledger.counts());
}
