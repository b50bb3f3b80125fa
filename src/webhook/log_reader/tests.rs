//! Logs that change while they are read.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// A log that may change between two pages.
#[derive(Debug, Default)]
struct Log {
    entries: Vec<Entry>,
    made: usize,
    newest: i64,
    says_total: bool,
    says_more: bool,
    most: usize,
}

impl Log {
    fn new(count: usize) -> Self {
        let mut log = Self { says_total: true, says_more: true, most: 200, ..Self::default() };
        (0..count).for_each(|at| log.add(1000 * i64::try_from(at).unwrap()));
        log
    }

    /// An attempt at this time, after those of the same time.
    fn add(&mut self, time: i64) {
        self.made += 1;
        self.newest = self.newest.max(time);
        let event_id = Some(format!("evt_{}", self.made));
        let at = self.entries.partition_point(|entry| entry.time.unwrap() <= time);
        self.entries.insert(at, Entry { event_id, time: Some(time), ..Entry::default() });
    }

    fn newest(&self) -> i64 {
        self.newest
    }

    fn page(&self, wanted: Wanted) -> Page {
        let offset = usize::try_from(wanted.offset).unwrap().min(self.entries.len());
        let limit = usize::try_from(wanted.limit).unwrap().min(self.most);
        let end = (offset + limit).min(self.entries.len());
        Page {
            entries: self.entries[offset..end].to_vec(),
            total: self.says_total.then_some(self.entries.len() as u64),
            has_more: self.says_more.then_some(end < self.entries.len()),
        }
    }
}

/// Reads to the end; `between` is called before each page. Returns the IDs of what was fresh, and how many pages it took.
fn read(reader: &mut LogReader, log: &mut Log, mut between: impl FnMut(&mut Log)) -> (Vec<String>, usize) {
    let (mut fresh, mut pages) = (Vec::new(), 0);
    loop {
        between(log);
        pages += 1;
        assert!(pages < 10_000, "it never ends");
        let brought = reader.take(log.page(reader.wanted()), Instant::now());
        fresh.extend(brought.fresh.into_iter().map(|entry| entry.event_id.unwrap()));
        if brought.is_end {
            return (fresh, pages);
        }
    }
}

fn ids(range: std::ops::RangeInclusive<usize>) -> Vec<String> {
    range.map(|number| format!("evt_{number}")).collect()
}

#[test]
fn it_begins_now_or_then_or_after_an_attempt() {
    for count in [0, 1, 150, 2500] {
        let mut log = Log::new(count);
        let mut reader = LogReader::new(Begin::Now);
        assert_eq!(read(&mut reader, &mut log, |_| {}).0, Vec::<String>::new());
        log.add(log.newest() + 1);
        assert_eq!(read(&mut reader, &mut log, |_| {}), (ids(count + 1..=count + 1), 1));
    }
    let mut log = Log::new(2500);
    let (fresh, _) = read(&mut LogReader::new(Begin::Since(1_000_000)), &mut log, |_| {});
    assert_eq!(fresh, ids(1001..=2500));
    let (fresh, _) = read(&mut LogReader::new(Begin::Since(i64::MAX)), &mut log, |_| {});
    assert_eq!(fresh, Vec::<String>::new());
    // The attempt, and what came up to 60 s before.
    let mark = log.entries[1999].mark();
    for (floor, first) in [(1_941_000, 1942), (0, 1940)] {
        let begin = Begin::After { time: mark.time, floor };
        let (fresh, _) = read(&mut LogReader::new(begin), &mut log, |_| {});
        assert_eq!(fresh, ids(first..=2500));
    }
}

#[test]
fn a_log_that_says_little_is_read_all_the_same() {
    for (says_total, says_more, most) in
        [(false, true, 200), (true, false, 50), (false, false, 200), (true, true, 1)]
    {
        let mut log = Log { says_total, says_more, most, ..Log::new(450) };
        let (fresh, _) = read(&mut LogReader::new(Begin::Since(0)), &mut log, |_| {});
        assert_eq!(fresh, ids(1..=450));
        let mut reader = LogReader::new(Begin::Now);
        assert_eq!(read(&mut reader, &mut log, |_| {}).0, Vec::<String>::new());
        log.add(log.newest());
        assert_eq!(read(&mut reader, &mut log, |_| {}).0, ids(451..=451));
    }
}

#[test]
fn what_is_logged_late_is_found_and_what_is_old_is_not_read_again() {
    let mut log = Log::new(1000);
    let mut reader = LogReader::new(Begin::Now);
    read(&mut reader, &mut log, |_| {});
    log.add(log.newest() - 15_000);
    log.add(log.newest() - 59_000);
    assert_eq!(read(&mut reader, &mut log, |_| {}), (vec!["evt_1002".to_owned(), "evt_1001".to_owned()], 1));
    assert!(reader.window.len() < 70 && reader.known.len() == reader.window.len());
    let later = Instant::now() + LATE;
    reader.take(log.page(reader.wanted()), later);
    assert_eq!(reader.window.len(), 1);
    assert_eq!(read(&mut reader, &mut log, |_| {}), (Vec::new(), 1));
}

#[test]
fn a_log_that_loses_its_oldest_attempts_is_found_again() {
    let mut log = Log::new(1000);
    let mut reader = LogReader::new(Begin::Now);
    read(&mut reader, &mut log, |_| {});
    log.entries.drain(..900);
    log.add(log.newest() + 1);
    assert_eq!(read(&mut reader, &mut log, |_| {}).0, ids(1001..=1001));
    // All of it.
    log.entries.clear();
    assert_eq!(read(&mut reader, &mut log, |_| {}).0, Vec::<String>::new());
    log.add(2_000_000);
    assert_eq!(read(&mut reader, &mut log, |_| {}).0, ids(1002..=1002));
}

#[test]
fn a_log_that_ignores_what_is_wanted_is_not_asked_without_rest() {
    let log = Log::new(500);
    let mut reader = LogReader::new(Begin::Since(0));
    let rests =
        (0..300).filter(|_| reader.take(log.page(Wanted { offset: 0, limit: 200 }), Instant::now()).may_rest);
    assert!(rests.count() > 0);
}

proptest! {
    /// Whatever happens to the log while it is read, each attempt that is logged comes: if it is no later than the reader
    /// allows for, 60 s and 1000 attempts.
    #[test]
    fn nothing_is_missed(
        count in 0_usize..600,
        most in 2_usize..=200,
        changes in prop::collection::vec((0_u8..10, 0_usize..250), 0..60),
    ) {
        let mut log = Log { most, ..Log::new(count) };
        let mut reader = LogReader::new(Begin::Now);
        let (fresh, _) = read(&mut reader, &mut log, |_| {});
        prop_assert_eq!(fresh, Vec::<String>::new());
        let mut changes = changes.into_iter();
        let mut given = BTreeSet::new();
        for _ in 0..4 {
            // A log doesn't lose its oldest attempts and get late ones within one look.
            let (mut is_late, mut is_cut) = (false, false);
            let (fresh, _) = read(&mut reader, &mut log, |log| match changes.next() {
                Some((0..=4, many)) => {
                    let newest = log.newest();
                    (0..many % 16).for_each(|at| log.add(newest + 60 * i64::try_from(at).unwrap()));
                }
                Some((5..=7, back)) if !is_cut => {
                    is_late = true;
                    log.add(log.newest() - i64::try_from(back).unwrap() * 100);
                }
                // What was given out already, or was there before, goes.
                Some((8, many)) if !is_late => {
                    is_cut = true;
                    let is_old = |entry: &Entry| {
                        let number: usize = entry.event_id.as_ref().unwrap()[4..].parse().unwrap();
                        number <= count
                    };
                    let old = log.entries.iter().take_while(|entry| is_old(entry)).count();
                    log.entries.drain(..old.min(many));
                }
                _ => {}
            });
            given.extend(fresh);
        }
        let (fresh, _) = read(&mut reader, &mut log, |_| {});
        given.extend(fresh);
        let made: BTreeSet<String> = ids(count + 1..=log.made).into_iter().collect();
        let missed: Vec<_> = made.difference(&given).collect();
        prop_assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn any_pages_are_taken(
        begin in prop_oneof![Just(Begin::Now), any::<i64>().prop_map(Begin::Since)],
        pages in prop::collection::vec(
            (prop::collection::vec((any::<i64>(), 0_u8..3), 0..4), any::<Option<u64>>(), any::<Option<bool>>()),
            0..60,
        ),
    ) {
        let mut reader = LogReader::new(begin);
        for (entries, total, has_more) in pages {
            let entry = |(time, id)| Entry { time: Some(time), event_id: Some(format!("{id}")), ..Entry::default() };
            let entries = entries.into_iter().map(entry).collect();
            let _ = reader.wanted();
            reader.take(Page { entries, total, has_more }, Instant::now());
        }
    }
}
