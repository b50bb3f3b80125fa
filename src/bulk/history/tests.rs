//! The rules of doubt and age, one by one and against a plain model.

use proptest::prelude::*;

use super::*;

const START: u64 = 1_732_330_000_000;
const MINUTE: u64 = 60 * 1000;
const HOUR: u64 = 60 * MINUTE;
const RETRY: ResumeOptions = ResumeOptions { retry_failed: true, resend_unknown: false };
const RESEND: ResumeOptions = ResumeOptions { retry_failed: false, resend_unknown: true };
const BOTH: ResumeOptions = ResumeOptions { retry_failed: true, resend_unknown: true };

fn history() -> History {
    History::new(10, START)
}

/// The decision for row 0, `elapsed` after the start. It was sent once a minute from the start, with these results.
fn after(tries: &[Option<SendState>], elapsed: u64, options: ResumeOptions) -> Decision {
    let mut history = history();
    for (n, state) in (0..).zip(tries) {
        history.add_intent(0, START + n * MINUTE);
        if let Some(state) = state {
            history.add_result(0, START + n * MINUTE + 1, *state);
        }
    }
    history.decide(0, START + elapsed, options)
}

#[test]
fn rows_not_accepted_are_sent() {
    assert_eq!(after(&[], 0, ResumeOptions::default()), Decision::Send);
    assert_eq!(after(&[Some(SendState::Retryable)], 99 * HOUR, ResumeOptions::default()), Decision::Send);
    assert_eq!(
        after(&[Some(SendState::Retryable), Some(SendState::Retryable)], HOUR, ResumeOptions::default()),
        Decision::Send
    );
}

#[test]
fn accepted_rows_are_never_sent_again() {
    for tries in [
        &[Some(SendState::Sent)][..],
        &[None, Some(SendState::Sent)],
        &[Some(SendState::Unknown), Some(SendState::Sent)],
    ] {
        for options in [ResumeOptions::default(), RETRY, RESEND, BOTH] {
            assert_eq!(
                after(tries, HOUR, options),
                Decision::Skip(SkipReason::Sent),
                "{tries:?} {options:?}"
            );
        }
    }
}

#[test]
fn refused_and_failed_rows_are_resent_on_request() {
    for (state, done) in [(SendState::Refused, SkipReason::Refused), (SendState::Failed, SkipReason::Failed)]
    {
        assert_eq!(after(&[Some(state)], HOUR, ResumeOptions::default()), Decision::Skip(done));
        assert_eq!(after(&[Some(state)], HOUR, RESEND), Decision::Skip(done));
        assert_eq!(after(&[Some(state)], 99 * HOUR, RETRY), Decision::Send);
    }
}

#[test]
fn rows_in_doubt_are_resent_while_the_key_is_known() {
    for tries in
        [&[None][..], &[Some(SendState::Unknown)], &[None, None], &[None, Some(SendState::Retryable)]]
    {
        assert_eq!(after(tries, KEY_LIFETIME - 1, ResumeOptions::default()), Decision::Resend, "{tries:?}");
        assert_eq!(
            after(tries, KEY_LIFETIME, ResumeOptions::default()),
            Decision::Skip(SkipReason::Unknown),
            "{tries:?}"
        );
        assert_eq!(after(tries, KEY_LIFETIME, RETRY), Decision::Skip(SkipReason::Unknown), "{tries:?}");
        assert_eq!(after(tries, KEY_LIFETIME, RESEND), Decision::Resend, "{tries:?}");
    }
}

#[test]
fn a_refusal_does_not_take_away_an_earlier_doubt() {
    let tries = &[Some(SendState::Unknown), Some(SendState::Refused)];
    assert_eq!(after(tries, HOUR, ResumeOptions::default()), Decision::Skip(SkipReason::Refused));
    assert_eq!(after(tries, HOUR, RETRY), Decision::Resend);
    assert_eq!(after(tries, KEY_LIFETIME, RETRY), Decision::Skip(SkipReason::Unknown));
    assert_eq!(after(tries, KEY_LIFETIME, BOTH), Decision::Resend);
}

#[test]
fn the_last_send_determines_the_status() {
    assert_eq!(after(&[Some(SendState::Refused), None], HOUR, ResumeOptions::default()), Decision::Resend);
    assert_eq!(
        after(&[Some(SendState::Failed), Some(SendState::Retryable)], HOUR, ResumeOptions::default()),
        Decision::Send
    );
    assert_eq!(
        after(&[Some(SendState::Refused), Some(SendState::Unknown)], KEY_LIFETIME + MINUTE, RETRY),
        Decision::Skip(SkipReason::Unknown)
    );
}

#[test]
fn an_outcome_without_an_intent_counts() {
    let mut history = history();
    history.add_result(1, START, SendState::Sent);
    history.add_result(2, START, SendState::Unknown);
    history.add_result(3, START, SendState::Retryable);
    assert_eq!(history.decide(1, START, BOTH), Decision::Skip(SkipReason::Sent));
    assert_eq!(
        history.decide(2, START + KEY_LIFETIME, ResumeOptions::default()),
        Decision::Skip(SkipReason::Unknown)
    );
    assert_eq!(history.decide(3, START, ResumeOptions::default()), Decision::Send);
}

#[test]
fn a_clock_a_little_behind_makes_nothing_younger() {
    let mut history = history();
    history.add_intent(0, START);
    history.add_result(1, START + KEY_LIFETIME, SendState::Sent);
    assert_eq!(
        history.decide(0, START + KEY_LIFETIME - CLOCK_SLACK, ResumeOptions::default()),
        Decision::Skip(SkipReason::Unknown)
    );
    history.check_clock(START + KEY_LIFETIME - CLOCK_SLACK);
    assert!(!history.clock_went_back());
}

#[test]
fn a_clock_far_behind_gives_no_ages() {
    let mut history = history();
    history.add_intent(0, START + HOUR);
    let now = START + HOUR - CLOCK_SLACK - 1;
    assert_eq!(history.decide(0, now, ResumeOptions::default()), Decision::Skip(SkipReason::Unknown));
    assert_eq!(history.decide(0, now, RESEND), Decision::Resend);
    assert_eq!(history.decide(1, now, ResumeOptions::default()), Decision::Send);
    history.check_clock(now);
    assert!(history.clock_went_back());
    // Even after it has caught up: how long that took is unknown.
    assert_eq!(
        history.decide(0, START + 2 * HOUR, ResumeOptions::default()),
        Decision::Skip(SkipReason::Unknown)
    );
    // Later events depend on the new clock only.
    history.add_intent(1, now);
    assert_eq!(history.decide(1, now + KEY_LIFETIME - 1000, ResumeOptions::default()), Decision::Resend);
    assert_eq!(
        history.decide(1, now + KEY_LIFETIME, ResumeOptions::default()),
        Decision::Skip(SkipReason::Unknown)
    );
}

#[test]
fn rows_are_counted_by_status() {
    let mut history = history();
    let states =
        [SendState::Sent, SendState::Failed, SendState::Refused, SendState::Retryable, SendState::Unknown];
    for (row, state) in (0..).zip(states) {
        history.add_intent(row, START);
        history.add_result(row, START, state);
    }
    history.add_intent(5, START);
    history.add_intent(6, START);
    history.add_intent(6, START);
    history.add_result(6, START, SendState::Retryable);
    history.add_result(7, START, SendState::Suppressed);
    let counts =
        Counts { sent: 1, failed: 1, refused: 1, unknown: 3, suppressed: 1, retryable: 1, untouched: 2 };
    assert_eq!(history.counts(), counts);
    assert_eq!(History::new(10, START).counts(), Counts { untouched: 10, ..Counts::default() });
}

#[test]
fn any_time_is_accepted() {
    let mut history = History::new(u32::MAX, u64::MAX);
    for at in [u64::MAX, 0, u64::MAX, 1] {
        history.add_intent(u32::MAX, at);
        history.add_result(u32::MAX, at, SendState::Unknown);
        for now in [0, u64::MAX] {
            assert_eq!(history.decide(u32::MAX, now, RESEND), Decision::Resend);
        }
    }
}

/// A plain model of the rules: it keeps each send of a row for as long as possible.
#[derive(Default)]
struct Model {
    newest: u64,
    /// How often the clock was set back.
    epoch: u32,
    rows: HashMap<u32, Row>,
}

#[derive(Default)]
struct Row {
    last: Option<SendState>,
    /// Sends that may have been accepted: time, clock, and whether they have ended.
    doubts: Vec<(u64, u32, bool)>,
}

impl Model {
    fn tick(&mut self, at: u64) {
        if at + CLOCK_SLACK < self.newest {
            self.epoch += 1;
            self.newest = at;
        }
        self.newest = self.newest.max(at);
    }

    fn note(&mut self, row: u32, at: u64, state: Option<SendState>) {
        self.tick(at);
        let row = self.rows.entry(row).or_default();
        row.last = state.filter(|state| *state != SendState::Unknown);
        match state {
            None => {
                // Earlier sends won't get an outcome of their own any more.
                row.doubts.iter_mut().for_each(|doubt| doubt.2 = true);
                row.doubts.push((self.newest, self.epoch, false));
            }
            Some(SendState::Sent | SendState::Failed) => row.doubts.clear(),
            Some(SendState::Refused | SendState::Retryable | SendState::Suppressed) => {
                row.doubts.pop_if(|doubt| !doubt.2);
            }
            Some(SendState::Unknown) => match row.doubts.last_mut() {
                Some(doubt) if !doubt.2 => doubt.2 = true,
                _ => row.doubts.push((self.newest, self.epoch, true)),
            },
        }
    }

    fn decide(&self, row: u32, now: u64, options: ResumeOptions) -> Decision {
        let empty = Row::default();
        let row = self.rows.get(&row).unwrap_or(&empty);
        match row.last {
            Some(SendState::Sent) => return Decision::Skip(SkipReason::Sent),
            Some(SendState::Failed) if !options.retry_failed => return Decision::Skip(SkipReason::Failed),
            Some(SendState::Refused) if !options.retry_failed => return Decision::Skip(SkipReason::Refused),
            _ => {}
        }
        let Some((at, epoch, _)) = row.doubts.first() else { return Decision::Send };
        let can_be_told = *epoch == self.epoch && now + CLOCK_SLACK >= self.newest;
        let is_young = now.max(self.newest).saturating_sub(at / 1000 * 1000) < KEY_LIFETIME;
        if options.resend_unknown || (can_be_told && is_young) {
            Decision::Resend
        } else {
            Decision::Skip(SkipReason::Unknown)
        }
    }
}

fn states() -> impl Strategy<Value = Option<SendState>> {
    prop::sample::select(vec![
        None,
        None,
        Some(SendState::Sent),
        Some(SendState::Failed),
        Some(SendState::Refused),
        Some(SendState::Retryable),
        Some(SendState::Unknown),
        Some(SendState::Suppressed),
    ])
}

/// Clock movement between two records: usually forward by up to a day, sometimes back.
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
        let options = ResumeOptions { retry_failed, resend_unknown };
        for (row, by, state) in notes {
            clock = clock.saturating_add_signed(by);
            match state {
                None => history.add_intent(row, clock),
                Some(state) => history.add_result(row, clock, state),
            }
            model.note(row, clock, state);
            for row in 0..3 {
                let now = clock.saturating_add_signed(later);
                prop_assert_eq!(history.decide(row, now, options), model.decide(row, now, options));
            }
        }
        let counts = history.counts();
        let all = [counts.sent, counts.failed, counts.refused, counts.unknown, counts.suppressed, counts.retryable, counts.untouched];
        prop_assert_eq!(all.iter().sum::<u32>(), 3);
    }
}

#[test]
fn a_suppressed_row_is_sent_once_its_recipient_opts_in() {
    let mut history = History::new(3, START);
    history.add_result(0, START, SendState::Suppressed);
    // It opted out after the intent was written: the request never left.
    history.add_intent(1, START);
    history.add_result(1, START, SendState::Suppressed);
    for row in [0, 1] {
        assert_eq!(history.status(row), RowStatus::Suppressed);
        assert_eq!(history.decide(row, START, ResumeOptions::default()), Decision::Send);
    }
    assert_eq!((history.counts().suppressed, history.counts().untouched), (2, 1));
    history.add_intent(0, START);
    history.add_result(0, START, SendState::Sent);
    assert_eq!(history.status(0), RowStatus::Sent);
}

#[test]
fn an_opt_out_does_not_clear_up_an_earlier_doubt() {
    let mut history = History::new(1, START);
    history.add_intent(0, START);
    history.add_intent(0, START);
    history.add_result(0, START, SendState::Suppressed);
    assert_eq!(history.status(0), RowStatus::Unknown);
    assert_eq!(history.decide(0, START, ResumeOptions::default()), Decision::Resend);
}
