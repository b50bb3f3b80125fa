//! The numbers that play a part, so that a script can be tested against every outcome.

/// What becomes of a message, decided by whom it goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
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

/// How often [`Role::Recovering`] answers a key with 503.
pub(super) const ATTEMPTS_TURNED_AWAY: u32 = 2;

impl Role {
    /// The part that these recipients play, and who of them plays it: the first with a part of their own decides.
    pub(super) fn of(recipients: &[String]) -> (Role, &str) {
        let special = recipients.iter().find_map(|to| Role::special(to).map(|role| (role, to.as_str())));
        special.unwrap_or((Role::Delivered, recipients.first().map_or("", String::as_str)))
    }

    fn special(recipient: &str) -> Option<Role> {
        Some(match recipient.strip_prefix("+150055500")? {
            "00" => Role::Delivered,
            "01" => Role::Sms,
            "02" => Role::Failed,
            "03" => Role::Queued,
            "09" => Role::InboundOnly,
            "29" => Role::Limited,
            "53" => Role::Recovering,
            "54" => Role::Unavailable,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(recipients: &[&str]) -> Role {
        Role::of(&recipients.iter().map(|&to| to.to_owned()).collect::<Vec<_>>()).0
    }

    #[test]
    fn the_first_special_member_of_a_list_decides() {
        assert_eq!(role(&["+15551234567", "+15005550002", "+15005550054"]), Role::Failed);
        assert_eq!(role(&["+15005550000", "+15005550002"]), Role::Delivered);
        assert_eq!(role(&["user@example.com", "+15005550001"]), Role::Sms);
    }

    #[test]
    fn anyone_else_gets_it() {
        assert_eq!(role(&["user@example.com"]), Role::Delivered);
        assert_eq!(role(&["+15005550099"]), Role::Delivered);
        assert_eq!(role(&["+150055500540"]), Role::Delivered);
    }
}
