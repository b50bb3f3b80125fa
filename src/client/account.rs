//! The account behind the key: `/me`.

use super::call::{BadSegment, Call, Method};

/// `GET /me`: whose key this is; an answer other than 401 says that the key is accepted.
///
/// # Errors
/// Never: the path is fixed.
pub fn me() -> Result<Call, BadSegment> {
    Call::new(Method::Get, &["me"])
}
