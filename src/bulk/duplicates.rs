//! Finding duplicate messages by their hashes, in bounded memory.

use std::hash::{DefaultHasher, Hasher};

/// Maximum number of messages compared with each other; each takes 20 bytes of memory.
const MAX_COMPARED: usize = 2_000_000;

/// Maximum number of pairs reported.
const MAX_PAIRS: usize = 10;

/// Messages to the same chat with the same body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicates {
    /// The first 10 pairs, ordered by line: the line of a message, and of a later message that equals it.
    pub first: Vec<(u64, u64)>,
    /// Number of messages that equal an earlier one.
    pub count: u64,
    /// Whether there were too many messages to compare all of them.
    pub is_cut: bool,
}

/// Hashes of the messages so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    hashes: Vec<u64>,
    lines: Vec<u32>,
    is_cut: bool,
}

impl Seen {
    /// Adds a message by its serialized chat and body.
    pub(super) fn add(&mut self, content: &[u8], line: u64) {
        if self.hashes.len() >= MAX_COMPARED {
            self.is_cut = true;
            return;
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(content);
        self.hashes.push(hasher.finish());
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// Compares all messages with each other.
    pub(super) fn duplicates(self) -> Duplicates {
        let Self { hashes, lines, is_cut } = self;
        let mut sorted = hashes.clone();
        sorted.sort_unstable();
        let same = sorted.chunk_by(|one, other| one == other).filter(|same| same.len() > 1);
        let count = same.clone().map(|same| same.len() as u64 - 1).sum();
        let repeated: Vec<u64> = same.filter_map(|same| same.first().copied()).collect();
        drop(sorted);
        let mut first = Vec::new();
        let mut reported = Vec::new();
        let at = |index: usize| lines.get(index).map_or(0, |line| u64::from(*line));
        for (index, hash) in hashes.iter().enumerate() {
            if first.len() >= MAX_PAIRS || reported.len() == repeated.len() {
                break;
            }
            if reported.contains(hash) || repeated.binary_search(hash).is_err() {
                continue;
            }
            reported.push(*hash);
            let copies = hashes.iter().enumerate().skip(index + 1).filter(|(_, other)| *other == hash);
            first.extend(copies.take(MAX_PAIRS - first.len()).map(|(copy, _)| (at(index), at(copy))));
        }
        Duplicates { first, count, is_cut }
    }
}
