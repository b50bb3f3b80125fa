//! The idempotency keys that rows name themselves: two rows with the same one would be one message.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many keys are compared with each other, so that memory has a bound: about 27 MB for these.
const MOST: usize = 1_500_000;

/// How many maps they are kept in.
const PARTS: usize = 16;

/// The keys so far, as hashes, and the line of each.
///
/// Of a million keys that are all different, two have the same 64 bits once in 37 million files.
#[derive(Debug, Default)]
pub(super) struct Keys {
    // As bytes: with a number, which is aligned, the map would take a third more. In parts: while a map grows it is there
    // twice, and of many only one is.
    parts: [HashMap<[u8; 8], u32>; PARTS],
    count: usize,
}

impl Keys {
    /// Adds a key; the line of an earlier row that has it, if there is one.
    pub(super) fn add(&mut self, key: &str, line: u64) -> Option<u32> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let hash = hasher.finish().to_ne_bytes();
        let is_full = self.is_full();
        let part = self.parts.get_mut(usize::from(hash[0]) % PARTS)?;
        if let Some(first) = part.get(&hash) {
            return Some(*first);
        }
        if !is_full {
            part.insert(hash, u32::try_from(line).unwrap_or(u32::MAX));
            self.count += 1;
        }
        None
    }

    /// Whether no more are remembered.
    pub(super) fn is_full(&self) -> bool {
        self.count >= MOST
    }
}
