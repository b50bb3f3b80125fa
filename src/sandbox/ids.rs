//! IDs: new ones, and what is behind their prefix.

use uuid::Uuid;

/// An ID that nothing else has: letters and digits after the prefix.
pub(super) fn new_id(prefix: &str) -> String {
    format!("{prefix}{}", Uuid::new_v4().simple())
}

/// The number in an ID, which is the part after the prefix.
pub(super) fn uuid_in(id: &str) -> Option<Uuid> {
    let (_, digits) = id.rsplit_once('_')?;
    Uuid::try_parse(digits).ok().filter(|_| digits.len() == 32)
}
