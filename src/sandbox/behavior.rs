//! The test numbers, which let a script be tested against every result.

/// How the sandbox treats a message, depending on its recipients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Behavior {
    /// Delivered over iMessage.
    Delivered,
    /// Sent over SMS, never delivered.
    Sms,
    /// Sent, then failed.
    Failed,
    /// Stays queued.
    Queued,
    /// 403, `inbound_only_no_prior_inbound`.
    InboundOnly,
    /// 429, `outbound_limit_reached`.
    Limited,
    /// 503 on the first two attempts with a key, then accepted.
    Recovering,
    /// Always 503.
    Unavailable,
}

/// How often [`Behavior::Recovering`] answers a key with 503.
pub(super) const ATTEMPTS_TURNED_AWAY: u32 = 2;

impl Behavior {
    /// The behavior for these recipients, and the recipient that causes it: the first test number, or else the first.
    pub(super) fn of(recipients: &[String]) -> (Behavior, &str) {
        let special =
            recipients.iter().find_map(|to| Behavior::special(to).map(|behavior| (behavior, to.as_str())));
        special.unwrap_or((Behavior::Delivered, recipients.first().map_or("", String::as_str)))
    }

    fn special(recipient: &str) -> Option<Behavior> {
        Some(match recipient.strip_prefix("+150055500")? {
            "00" | "10" | "11" | "12" | "13" => Behavior::Delivered,
            "01" => Behavior::Sms,
            "02" => Behavior::Failed,
            "03" => Behavior::Queued,
            "09" => Behavior::InboundOnly,
            "29" => Behavior::Limited,
            "53" => Behavior::Recovering,
            "54" => Behavior::Unavailable,
            _ => return None,
        })
    }
}

/// How a test number answers a message by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SelfAnswer {
    /// It writes this.
    Says(&'static str),
    /// It reads the message and reacts to it with this.
    Reacts(&'static str),
}

/// What a number answers, and how many milliseconds after a message; none if it doesn't answer by itself.
pub(super) fn self_answer(recipient: &str) -> Option<(SelfAnswer, u64)> {
    Some(match recipient.strip_prefix("+150055500")? {
        "10" => (SelfAnswer::Says("YES"), 1000),
        "11" => (SelfAnswer::Says("STOP"), 1000),
        "12" => (SelfAnswer::Reacts("love"), 1000),
        "13" => (SelfAnswer::Says("YES"), 60_000),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behavior(recipients: &[&str]) -> Behavior {
        Behavior::of(&recipients.iter().map(|&to| to.to_owned()).collect::<Vec<_>>()).0
    }

    #[test]
    fn the_first_special_member_of_a_list_decides() {
        assert_eq!(behavior(&["+15551234567", "+15005550002", "+15005550054"]), Behavior::Failed);
        assert_eq!(behavior(&["+15005550000", "+15005550002"]), Behavior::Delivered);
        assert_eq!(behavior(&["user@example.com", "+15005550001"]), Behavior::Sms);
    }

    #[test]
    fn anyone_else_gets_it() {
        assert_eq!(behavior(&["user@example.com"]), Behavior::Delivered);
        assert_eq!(behavior(&["+15005550099"]), Behavior::Delivered);
        assert_eq!(behavior(&["+150055500540"]), Behavior::Delivered);
    }
}
