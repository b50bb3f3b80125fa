//! Whom an error of the API concerns. Retries, `send --each`, `status`, `bulk` and the exit codes all match on it.

/// Whom an error concerns, and so which other requests would meet the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// This recipient or this request alone. Others may succeed; this one will be refused again.
    Recipient,
    /// Every message from this sender: a restricted number, or a cap on new conversations.
    Sender,
    /// Every request with this key to this base URL: the key, the plan, or a redirect.
    Account,
    /// Nobody in particular: the API can't do it at the moment, and a later attempt may succeed.
    Passing,
}

/// Whom an answer with this status and machine-readable code concerns.
///
/// The statuses and codes are those of the API's reference. Where a status says all there is to know (a redirect, 401,
/// 402, a fault of the server), it decides; otherwise the code does. An unknown code means what its status means.
#[must_use]
pub fn scope(status: u16, code: Option<&str>) -> Scope {
    match (status, code.unwrap_or_default()) {
        (300..=399 | 401 | 402, _) => Scope::Account,
        (408 | 425 | 500.., _) => Scope::Passing,
        // Both caps leave existing conversations alone, but which ones those are is known to the API only.
        (_, "outbound_limit_reached" | "new_conversation_limit_reached") => Scope::Sender,
        (_, code) if code.starts_with("safety_") => Scope::Sender,
        // Waits for the recipient to reply, which no retry speeds up.
        (_, code) if code.starts_with("conversation_") => Scope::Recipient,
        (429, _) => Scope::Passing,
        _ => Scope::Recipient,
    }
}

#[cfg(test)]
mod tests {
    use super::{Scope, scope};

    #[test]
    fn the_status_decides_where_it_says_all() {
        for status in [300, 302, 401, 402] {
            assert_eq!(scope(status, Some("conversation_awaiting_reply")), Scope::Account, "{status}");
        }
        for status in [408, 425, 500, 501, 503, 526, 999] {
            assert_eq!(scope(status, Some("outbound_limit_reached")), Scope::Passing, "{status}");
        }
        for status in [200, 400, 403, 404, 405, 409, 422] {
            assert_eq!(scope(status, None), Scope::Recipient, "{status}");
        }
        assert_eq!(scope(429, None), Scope::Passing);
    }

    #[test]
    fn elsewhere_the_code_decides() {
        for status in [202, 400, 403, 429] {
            let of = |code| scope(status, Some(code));
            assert_eq!(of("outbound_limit_reached"), Scope::Sender, "{status}");
            assert_eq!(of("new_conversation_limit_reached"), Scope::Sender, "{status}");
            assert_eq!(of("safety_reply_only"), Scope::Sender, "{status}");
            assert_eq!(of("conversation_streak_limit"), Scope::Recipient, "{status}");
            assert_eq!(of("brand_new"), scope(status, None), "{status}");
        }
    }
}
