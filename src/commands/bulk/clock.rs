//! The system clock, for the times in the journal.

use std::time::{SystemTime, UNIX_EPOCH};

/// The current time in milliseconds since the epoch.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
