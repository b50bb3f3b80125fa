//! Finding duplicate idempotency keys: two rows with the same key of their own would count as one message.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Maximum number of keys compared with each other; they take about 27 MB of memory.
const MOST: usize = 1_500_000;

/// Number of maps that hold the keys.
const PARTS: usize = 16;

/// Hashes of the keys so far, and the line of each.
///
/// Among a million different keys, two have the same 64-bit hash in one of 37 million files.
#[derive(Debug, Default)]
pub(super) struct Keys {
    // Bytes instead of a number, whose alignment would make the map a third larger. Several maps, because a map that
    // grows exists twice for a moment, and only one of them grows at a time.
    parts: [HashMap<[u8; 8], u32>; PARTS],
    count: usize,
}

impl Keys {
    /// Adds a key. Returns the line of the earlier row with the same key, if there is one.
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

    /// Whether no more keys are remembered.
    pub(super) fn is_full(&self) -> bool {
        self.count >= MOST
    }
}
