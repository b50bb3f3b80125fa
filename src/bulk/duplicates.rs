//! Messages that are the same: found by a hash of each, in memory that has a bound.

use std::hash::{DefaultHasher, Hasher};

/// How many messages are compared with each other: 20 bytes of memory for each.
const MOST: usize = 2_000_000;

/// How many pairs are told.
const TOLD: usize = 10;

/// Messages to the same chat with the same body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicates {
    /// The lines of the first 10 pairs, by line: a message, and a later one that is the same.
    pub first: Vec<(u64, u64)>,
    /// How many messages are the same as an earlier one.
    pub count: u64,
    /// There were more messages than are compared with each other.
    pub is_cut: bool,
}

/// The messages so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    hashes: Vec<u64>,
    lines: Vec<u32>,
    is_cut: bool,
}

impl Seen {
    /// Adds what a message consists of.
    pub(super) fn add(&mut self, content: &[u8], line: u64) {
        if self.hashes.len() >= MOST {
            self.is_cut = true;
            return;
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(content);
        self.hashes.push(hasher.finish());
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// Compares all with each other.
    pub(super) fn duplicates(self) -> Duplicates {
        let Self { hashes, lines, is_cut } = self;
        let mut sorted = hashes.clone();
        sorted.sort_unstable();
        let same = sorted.chunk_by(|one, other| one == other).filter(|same| same.len() > 1);
        let count = same.clone().map(|same| same.len() as u64 - 1).sum();
        let repeated: Vec<u64> = same.filter_map(|same| same.first().copied()).collect();
        drop(sorted);
        let mut first = Vec::new();
        let mut told = Vec::new();
        let at = |index: usize| lines.get(index).map_or(0, |line| u64::from(*line));
        for (index, hash) in hashes.iter().enumerate() {
            if first.len() >= TOLD || told.len() == repeated.len() {
                break;
            }
            if told.contains(hash) || repeated.binary_search(hash).is_err() {
                continue;
            }
            told.push(*hash);
            let later = hashes.iter().enumerate().skip(index + 1).filter(|(_, other)| *other == hash);
            first.extend(later.take(TOLD - first.len()).map(|(later, _)| (at(index), at(later))));
        }
        Duplicates { first, count, is_cut }
    }
}
