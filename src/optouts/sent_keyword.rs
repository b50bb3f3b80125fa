//! What the keywords that people sent change in the list. Pure: reading the messages, and writing the list, is left to others.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::entry::{Changes, Entry, MESSAGE};
use super::memory::Memory;
use crate::guard::key;

/// What a keyword does. Of two that were sent at the same time, the one that opts out is the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Whoever sent it may be texted again.
    OptIn,
    /// Whoever sent it must not be texted.
    OptOut,
}

/// A message that is a keyword, by somebody who is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentKeyword {
    /// Who sent it: a phone number in E.164, or an email address.
    pub recipient: String,
    /// What it does.
    pub effect: Effect,
    /// The keyword.
    pub word: String,
    /// When it was sent, in milliseconds since the epoch.
    pub at: i64,
    /// The chat that it is in.
    pub chat: String,
    /// The message's ID.
    pub message_id: Option<String>,
}

/// What is to be done about keywords.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// The change to the list.
    pub changes: Changes,
    /// The keyword behind each change, the oldest first.
    pub applied: Vec<SentKeyword>,
    /// Up to when all messages of these recipients are dealt with, as far as that is new.
    pub handled: Vec<(String, i64)>,
}

/// Decides what the keywords change in a list of these entries. Those that are no newer than what was handled change nothing:
/// an entry that was removed by hand stays removed. A keyword that opts in lifts only entries that a message caused.
#[must_use]
pub fn decide(sent: Vec<SentKeyword>, entries: &[Entry], memory: &Memory) -> Decision {
    let handled = &memory.handled;
    let mut of_person: BTreeMap<String, Vec<SentKeyword>> = BTreeMap::new();
    for one in sent {
        let person = key(&one.recipient).into_owned();
        if handled.get(&person).is_none_or(|handled| one.at > *handled) {
            of_person.entry(person).or_default().push(one);
        }
    }
    let mut lines: HashMap<String, Vec<&Entry>> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.source == MESSAGE) {
        lines.entry(key(&entry.recipient).into_owned()).or_default().push(entry);
    }
    let mut decision = Decision::default();
    for (person, mut sent) in of_person {
        sent.sort_by_key(|one| (one.at, one.effect));
        let lines = lines.remove(&person).unwrap_or_default();
        let Some(last) = sent.last().cloned() else { continue };
        match last.effect {
            Effect::OptIn if !lines.is_empty() => {
                decision.changes.removed.extend(lines.into_iter().cloned());
                decision.applied.push(last.clone());
            }
            Effect::OptOut if lines.is_empty() => {
                let before = sent.iter().rposition(|one| one.effect == Effect::OptIn);
                let first = sent.swap_remove(before.map_or(0, |before| before + 1));
                decision.changes.added.push(entry(&first));
                decision.applied.push(first);
            }
            Effect::OptIn | Effect::OptOut => {}
        }
        // A keyword that opts out may still be found that was sent at the time of one that opts in, and has to win.
        let until = if last.effect == Effect::OptIn { last.at.saturating_sub(1) } else { last.at };
        if handled.get(&person).is_none_or(|handled| until > *handled) {
            decision.handled.push((person, until));
        }
    }
    decision.applied.sort_by(|one, other| (one.at, &one.recipient).cmp(&(other.at, &other.recipient)));
    decision
}

fn entry(sent: &SentKeyword) -> Entry {
    let since = Timestamp::from_second(sent.at.div_euclid(1000)).map(|since| since.to_string());
    Entry {
        recipient: sent.recipient.clone(),
        since: since.unwrap_or_default(),
        source: MESSAGE.to_owned(),
        note: sent.word.clone(),
        line: 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sent(recipient: &str, effect: Effect, at: i64) -> SentKeyword {
        let word = if effect == Effect::OptOut { "STOP" } else { "START" };
        let (recipient, word) = (recipient.to_owned(), word.to_owned());
        SentKeyword { chat: recipient.clone(), recipient, effect, word, at, message_id: None }
    }

    fn stop(at: i64) -> SentKeyword {
        sent("+15551234567", Effect::OptOut, at)
    }

    fn start(at: i64) -> SentKeyword {
        sent("+15551234567", Effect::OptIn, at)
    }

    fn line(recipient: &str, source: &str, number: u64) -> Entry {
        let (recipient, source) = (recipient.to_owned(), source.to_owned());
        Entry { recipient, source, line: number, ..Entry::default() }
    }

    /// A list and what was handled, as the file and the memory keep them.
    #[derive(Default, Clone, PartialEq, Debug)]
    struct Kept {
        entries: Vec<Entry>,
        memory: Memory,
    }

    impl Kept {
        fn apply(&mut self, sent: Vec<SentKeyword>) -> Decision {
            let decision = decide(sent, &self.entries, &self.memory);
            self.entries.retain(|entry| !decision.changes.removed.contains(entry));
            self.entries.extend(decision.changes.added.clone());
            self.memory.handled.extend(decision.handled.clone());
            decision
        }
    }

    #[test]
    fn a_keyword_opts_out_once_and_another_in_again() {
        let mut kept = Kept::default();
        let decision = kept.apply(vec![stop(1_735_324_800_123)]);
        let added = Entry {
            recipient: "+15551234567".to_owned(),
            since: "2024-12-27T18:40:00Z".to_owned(),
            source: MESSAGE.to_owned(),
            note: "STOP".to_owned(),
            line: 0,
        };
        assert_eq!(decision.changes.added, [added]);
        assert_eq!(decision.applied, [stop(1_735_324_800_123)]);
        assert_eq!(kept.apply(vec![stop(1_735_324_800_123)]), Decision::default());
        let again = kept.apply(vec![stop(1_735_324_800_124)]);
        assert!(again.changes.is_empty() && again.applied.is_empty());
        let decision = kept.apply(vec![start(1_735_324_800_125)]);
        assert_eq!((decision.changes.removed.len(), decision.applied.len()), (1, 1));
        assert_eq!(kept.entries, []);
        assert!(kept.apply(vec![start(1_735_324_800_125)]).applied.is_empty());
    }

    #[test]
    fn what_a_person_wrote_into_the_list_is_left_alone() {
        let manual = line("+15551234567", "manual", 2);
        let mut kept =
            Kept { entries: vec![manual.clone(), line("+15551234567", "import", 3)], ..Kept::default() };
        assert!(kept.apply(vec![start(5)]).changes.is_empty());
        // They are opted out already, but START must not lift that.
        assert_eq!(kept.apply(vec![stop(6)]).changes.added.len(), 1);
        let removed = kept.apply(vec![start(7)]).changes.removed;
        assert_eq!(removed.iter().map(|entry| entry.source.as_str()).collect::<Vec<_>>(), [MESSAGE]);
        assert!(kept.entries.contains(&manual));
    }

    #[test]
    fn an_entry_that_was_removed_stays_removed_until_a_newer_keyword() {
        let mut kept = Kept::default();
        kept.apply(vec![stop(5)]);
        kept.entries.clear();
        assert_eq!(kept.apply(vec![stop(4), stop(5)]), Decision::default());
        assert_eq!(kept.apply(vec![stop(6)]).applied, [stop(6)]);
    }

    #[test]
    fn email_addresses_are_the_same_in_any_case() {
        let mut kept = Kept::default();
        kept.apply(vec![sent("Ada@example.com", Effect::OptOut, 1)]);
        assert_eq!(kept.apply(vec![sent("ada@EXAMPLE.com", Effect::OptIn, 2)]).changes.removed.len(), 1);
    }

    #[test]
    fn only_what_remains_is_a_change() {
        let mut kept = Kept::default();
        let decision = kept.apply(vec![stop(1), start(2)]);
        assert!(decision.changes.is_empty() && decision.applied.is_empty());
        // Since the first one after the last that opted in.
        assert_eq!(kept.apply(vec![stop(7), stop(4), start(3), stop(5)]).applied, [stop(4)]);
    }

    #[test]
    fn changes_are_in_the_order_of_time() {
        let sent = vec![
            sent("+15551234569", Effect::OptOut, 3),
            sent("+15551234568", Effect::OptOut, 1),
            sent("+15551234567", Effect::OptOut, 2),
        ];
        let times: Vec<i64> = Kept::default().apply(sent).applied.iter().map(|one| one.at).collect();
        assert_eq!(times, [1, 2, 3]);
    }

    proptest! {
        /// Whatever the order in which they are read, in however many batches, and read twice.
        #[test]
        fn the_last_keyword_decides(
            all in prop::collection::vec((any::<bool>(), 0_i64..6), 1..8),
            order in any::<u64>(),
            cut in 0_usize..8,
        ) {
            let effect = |out| if out { Effect::OptOut } else { Effect::OptIn };
            let mut sent: Vec<SentKeyword> =
                all.iter().map(|(out, at)| super::tests::sent("+15551234567", effect(*out), *at)).collect();
            let last = sent.iter().max_by_key(|one| (one.at, one.effect)).expect("one").effect;
            fastrand::Rng::with_seed(order).shuffle(&mut sent);
            let (one, other) = sent.split_at(cut.min(sent.len()));
            let mut kept = Kept::default();
            kept.apply(one.to_vec());
            kept.apply(other.to_vec());
            prop_assert_eq!(kept.entries.len(), usize::from(last == Effect::OptOut));
            let before = kept.clone();
            for again in [one, other, &sent] {
                prop_assert!(kept.apply(again.to_vec()).applied.is_empty());
            }
            prop_assert_eq!(kept, before);
        }
    }
}
