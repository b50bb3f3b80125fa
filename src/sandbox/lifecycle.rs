//! How a message moves on by itself: a pure function of the part its recipient plays and the time since it was accepted.
//!
//! Nothing runs in the background and nothing is written down: a process that comes later sees the same states.

use super::role::Role;

/// Milliseconds from accepted to sent.
pub(super) const SENT_AFTER: u64 = 300;
/// Milliseconds from accepted to failed, for a number that fails.
pub(super) const FAILED_AFTER: u64 = 600;
/// Milliseconds from accepted to delivered.
pub(super) const DELIVERED_AFTER: u64 = 900;

/// Where a message is in its life. Times are milliseconds since the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stage {
    pub(super) status: &'static str,
    pub(super) protocol: &'static str,
    /// When it was sent; as long as it wasn't, when it was accepted, because the API's field is never null.
    pub(super) time_sent: u64,
    pub(super) time_delivered: Option<u64>,
    pub(super) error: Option<&'static str>,
}

/// Where a message accepted at `at` is at `now`. A clock that went back finds it where it began.
pub(super) fn stage(role: Role, at: u64, now: u64) -> Stage {
    let age = now.saturating_sub(at);
    let queued =
        Stage { status: "queued", protocol: "pending", time_sent: at, time_delivered: None, error: None };
    if age < SENT_AFTER || role == Role::Queued {
        return queued;
    }
    let protocol = if role == Role::Sms { "sms" } else { "imessage" };
    let sent = Stage { status: "sent", protocol, time_sent: at.saturating_add(SENT_AFTER), ..queued };
    match role {
        Role::Failed if age >= FAILED_AFTER => {
            Stage { status: "failed", error: Some("The recipient's device could not be reached"), ..sent }
        }
        Role::Sms | Role::Failed => sent,
        _ if age >= DELIVERED_AFTER => {
            Stage { status: "delivered", time_delivered: Some(at.saturating_add(DELIVERED_AFTER)), ..sent }
        }
        _ => sent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 1_700_000_000_000;

    fn words(role: Role, age: u64) -> (&'static str, &'static str) {
        let stage = stage(role, AT, AT + age);
        (stage.status, stage.protocol)
    }

    #[test]
    fn an_imessage_is_queued_sent_delivered() {
        assert_eq!(words(Role::Delivered, 0), ("queued", "pending"));
        assert_eq!(words(Role::Delivered, 299), ("queued", "pending"));
        assert_eq!(words(Role::Delivered, 300), ("sent", "imessage"));
        assert_eq!(words(Role::Delivered, 899), ("sent", "imessage"));
        assert_eq!(words(Role::Delivered, 900), ("delivered", "imessage"));
        let end = stage(Role::Delivered, AT, u64::MAX);
        assert_eq!((end.time_sent, end.time_delivered, end.error), (AT + 300, Some(AT + 900), None));
    }

    #[test]
    fn an_sms_stops_at_sent() {
        assert_eq!(words(Role::Sms, 299), ("queued", "pending"));
        assert_eq!(words(Role::Sms, 86_400_000), ("sent", "sms"));
        assert_eq!(stage(Role::Sms, AT, u64::MAX).time_delivered, None);
    }

    #[test]
    fn a_failure_comes_after_sent_and_says_why() {
        assert_eq!(words(Role::Failed, 599), ("sent", "imessage"));
        assert_eq!(words(Role::Failed, 600), ("failed", "imessage"));
        assert!(stage(Role::Failed, AT, AT + 600).error.is_some());
        assert!(stage(Role::Failed, AT, AT + 599).error.is_none());
    }

    #[test]
    fn a_queued_one_stays_so() {
        assert_eq!(words(Role::Queued, 86_400_000), ("queued", "pending"));
    }

    #[test]
    fn a_recovered_one_is_delivered() {
        assert_eq!(words(Role::Recovering, 900), ("delivered", "imessage"));
    }

    #[test]
    fn a_clock_may_go_back_and_stand_anywhere() {
        assert_eq!(stage(Role::Delivered, AT, 0).status, "queued");
        assert_eq!(stage(Role::Delivered, u64::MAX, u64::MAX).status, "queued");
        assert_eq!(stage(Role::Delivered, 0, u64::MAX).status, "delivered");
    }
}
