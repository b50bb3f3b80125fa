//! New IDs.

use uuid::Uuid;

/// An ID that nothing else has: letters and digits after the prefix.
pub(super) fn new_id(prefix: &str) -> String {
    format!("{prefix}{}", Uuid::new_v4().simple())
}
