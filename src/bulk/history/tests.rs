//! The rules of doubt and age, one by one and against a plain model of them.

use proptest::prelude::*;

use super::*;

const START: u64 = 1_732_330_000_000;
const MINUTE: u64 = 60 * 1000;
const HOUR: u64 = 60 * MINUTE;
const RETRY: Wish = Wish { retry_failed: true, resend_unknown: false };
const RESEND: Wish = Wish { retry_failed: false, resend_unknown: true };
const BOTH: Wish = Wish { retry_failed: true, resend_unknown: true };

fn history() -> History {
    History::new(10, START)
}

/// What is next for row 0 after tries that ended so, one a minute from the start, `later` after the start.
fn after(tries: &[Option<State>], later: u64, wish: Wish) -> Next {
    let mut history = history();
    for (n, state) in (0..).zip(tries) {
        history.intend(0, START + n * MINUTE);
        if let Some(state) = state {
            history.settle(0, START + n * MINUTE + 1, *state);
        }
    }
    history.next(0, START + later, wish)
}

#[test]
fn what_was_not_accepted_is_sent() {
    assert_eq!(after(&[], 0, Wish::default()), Next::Send);
    assert_eq!(after(&[Some(State::Later)], 99 * HOUR, Wish::default()), Next::Send);
    assert_eq!(after(&[Some(State::Later), Some(State::Later)], HOUR, Wish::default()), Next::Send);
}

#[test]
fn what_was_accepted_is_never_sent_again() {
    for tries in
        [&[Some(State::Sent)][..], &[None, Some(State::Sent)], &[Some(State::Unknown), Some(State::Sent)]]
    {
        for wish in [Wish::default(), RETRY, RESEND, BOTH] {
            assert_eq!(after(tries, HOUR, wish), Next::Skip(Done::Sent), "{tries:?} {wish:?}");
        }
    }
}

#[test]
fn what_was_refused_or_failed_is_tried_again_on_demand() {
    for (state, done) in [(State::Refused, Done::Refused), (State::Failed, Done::Failed)] {
        assert_eq!(after(&[Some(state)], HOUR, Wish::default()), Next::Skip(done));
        assert_eq!(after(&[Some(state)], HOUR, RESEND), Next::Skip(done));
        assert_eq!(after(&[Some(state)], 99 * HOUR, RETRY), Next::Send);
    }
}

#[test]
fn doubt_is_resolved_under_the_key_while_that_is_kept() {
    for tries in [&[None][..], &[Some(State::Unknown)], &[None, None], &[None, Some(State::Later)]] {
        assert_eq!(after(tries, KEPT - 1, Wish::default()), Next::Again, "{tries:?}");
        assert_eq!(after(tries, KEPT, Wish::default()), Next::Skip(Done::Unknown), "{tries:?}");
        assert_eq!(after(tries, KEPT, RETRY), Next::Skip(Done::Unknown), "{tries:?}");
        assert_eq!(after(tries, KEPT, RESEND), Next::Again, "{tries:?}");
    }
}

#[test]
fn a_refusal_does_not_take_away_an_earlier_doubt() {
    let tries = &[Some(State::Unknown), Some(State::Refused)];
    assert_eq!(after(tries, HOUR, Wish::default()), Next::Skip(Done::Refused));
    assert_eq!(after(tries, HOUR, RETRY), Next::Again);
    assert_eq!(after(tries, KEPT, RETRY), Next::Skip(Done::Unknown));
    assert_eq!(after(tries, KEPT, BOTH), Next::Again);
}

#[test]
fn what_is_tried_again_stands_as_that_try_does() {
    assert_eq!(after(&[Some(State::Refused), None], HOUR, Wish::default()), Next::Again);
    assert_eq!(after(&[Some(State::Failed), Some(State::Later)], HOUR, Wish::default()), Next::Send);
    assert_eq!(
        after(&[Some(State::Refused), Some(State::Unknown)], KEPT + MINUTE, RETRY),
        Next::Skip(Done::Unknown)
    );
}

#[test]
fn an_outcome_without_an_intent_counts() {
    let mut history = history();
    history.settle(1, START, State::Sent);
    history.settle(2, START, State::Unknown);
    history.settle(3, START, State::Later);
    assert_eq!(history.next(1, START, BOTH), Next::Skip(Done::Sent));
    assert_eq!(history.next(2, START + KEPT, Wish::default()), Next::Skip(Done::Unknown));
    assert_eq!(history.next(3, START, Wish::default()), Next::Send);
}

#[test]
fn a_clock_a_little_behind_makes_nothing_younger() {
    let mut history = history();
    history.intend(0, START);
    history.settle(1, START + KEPT, State::Sent);
    assert_eq!(history.next(0, START + KEPT - SLACK, Wish::default()), Next::Skip(Done::Unknown));
    history.look_at_clock(START + KEPT - SLACK);
    assert!(!history.clock_went_back());
}

#[test]
fn a_clock_far_behind_tells_no_ages() {
    let mut history = history();
    history.intend(0, START + HOUR);
    let now = START + HOUR - SLACK - 1;
    assert_eq!(history.next(0, now, Wish::default()), Next::Skip(Done::Unknown));
    assert_eq!(history.next(0, now, RESEND), Next::Again);
    assert_eq!(history.next(1, now, Wish::default()), Next::Send);
    history.look_at_clock(now);
    assert!(history.clock_went_back());
    // When it has caught up, too: nobody knows how long that took.
    assert_eq!(history.next(0, START + 2 * HOUR, Wish::default()), Next::Skip(Done::Unknown));
    // What comes after is told by the new clock alone.
    history.intend(1, now);
    assert_eq!(history.next(1, now + KEPT - 1000, Wish::default()), Next::Again);
    assert_eq!(history.next(1, now + KEPT, Wish::default()), Next::Skip(Done::Unknown));
}

#[test]
fn rows_are_counted_as_they_stand() {
    let mut history = history();
    let states = [State::Sent, State::Failed, State::Refused, State::Later, State::Unknown];
    for (row, state) in (0..).zip(states) {
        history.intend(row, START);
        history.settle(row, START, state);
    }
    history.intend(5, START);
    history.intend(6, START);
    history.intend(6, START);
    history.settle(6, START, State::Later);
    let counts = Counts { sent: 1, failed: 1, refused: 1, unknown: 3, later: 1, untouched: 3 };
    assert_eq!(history.counts(), counts);
    assert_eq!(History::new(10, START).counts(), Counts { untouched: 10, ..Counts::default() });
}

#[test]
fn any_time_at_all_is_taken() {
    let mut history = History::new(u32::MAX, u64::MAX);
    for at in [u64::MAX, 0, u64::MAX, 1] {
        history.intend(u32::MAX, at);
        history.settle(u32::MAX, at, State::Unknown);
        for now in [0, u64::MAX] {
            assert_eq!(history.next(u32::MAX, now, RESEND), Next::Again);
        }
    }
}

/// The rules as plainly as they can be put: each row's tries, none thrown away before it must be.
#[derive(Default)]
struct Model {
    newest: u64,
    /// How often the clock was turned back.
    epoch: u32,
    rows: HashMap<u32, Row>,
}

#[derive(Default)]
struct Row {
    last: Option<State>,
    /// Tries that may have been accepted: when, by which clock, and whether they have ended.
    doubts: Vec<(u64, u32, bool)>,
}

impl Model {
    fn tick(&mut self, at: u64) {
        if at + SLACK < self.newest {
            self.epoch += 1;
            self.newest = at;
        }
        self.newest = self.newest.max(at);
    }

    fn note(&mut self, row: u32, at: u64, state: Option<State>) {
        self.tick(at);
        let row = self.rows.entry(row).or_default();
        row.last = state.filter(|state| *state != State::Unknown);
        match state {
            None => {
                // Those before it will have no outcome of their own.
                row.doubts.iter_mut().for_each(|doubt| doubt.2 = true);
                row.doubts.push((self.newest, self.epoch, false));
            }
            Some(State::Sent | State::Failed) => row.doubts.clear(),
            Some(State::Refused | State::Later) => drop(row.doubts.pop_if(|doubt| !doubt.2)),
            Some(State::Unknown) => match row.doubts.last_mut() {
                Some(doubt) if !doubt.2 => doubt.2 = true,
                _ => row.doubts.push((self.newest, self.epoch, true)),
            },
        }
    }

    fn next(&self, row: u32, now: u64, wish: Wish) -> Next {
        let empty = Row::default();
        let row = self.rows.get(&row).unwrap_or(&empty);
        match row.last {
            Some(State::Sent) => return Next::Skip(Done::Sent),
            Some(State::Failed) if !wish.retry_failed => return Next::Skip(Done::Failed),
            Some(State::Refused) if !wish.retry_failed => return Next::Skip(Done::Refused),
            _ => {}
        }
        let Some((at, epoch, _)) = row.doubts.first() else { return Next::Send };
        let can_be_told = *epoch == self.epoch && now + SLACK >= self.newest;
        let is_young = now.max(self.newest).saturating_sub(at / 1000 * 1000) < KEPT;
        if wish.resend_unknown || (can_be_told && is_young) { Next::Again } else { Next::Skip(Done::Unknown) }
    }
}

fn states() -> impl Strategy<Value = Option<State>> {
    prop::sample::select(vec![
        None,
        None,
        Some(State::Sent),
        Some(State::Failed),
        Some(State::Refused),
        Some(State::Later),
        Some(State::Unknown),
    ])
}

/// How the clock moves from one record to the next: mostly on, by anything up to a day, sometimes back.
fn moves() -> impl Strategy<Value = i64> {
    prop_oneof![0..10_000_i64, 0..90_000_000_i64, -400_000..0_i64, -90_000_000..0_i64]
}

proptest! {
    #[test]
    fn the_history_follows_the_rules(
        notes in prop::collection::vec((0..3_u32, moves(), states()), 0..40),
        later in moves(),
        retry_failed: bool,
        resend_unknown: bool,
    ) {
        let mut clock = START;
        let mut history = History::new(3, START);
        let mut model = Model { newest: START, ..Model::default() };
        let wish = Wish { retry_failed, resend_unknown };
        for (row, by, state) in notes {
            clock = clock.saturating_add_signed(by);
            match state {
                None => history.intend(row, clock),
                Some(state) => history.settle(row, clock, state),
            }
            model.note(row, clock, state);
            for row in 0..3 {
                let now = clock.saturating_add_signed(later);
                prop_assert_eq!(history.next(row, now, wish), model.next(row, now, wish));
            }
        }
        let counts = history.counts();
        let all = [counts.sent, counts.failed, counts.refused, counts.unknown, counts.later, counts.untouched];
        prop_assert_eq!(all.iter().sum::<u32>(), 3);
    }
}
