//! How a message moves on by itself: a pure function of how its recipient behaves and of the time since it was
//! accepted.
//!
//! Nothing runs in the background and nothing is stored: a process that starts later sees the same statuses.

use super::behavior::Behavior;
use super::event::Accepted;

/// Milliseconds from accepted to sent.
pub(super) const SENT_AFTER: u64 = 300;
/// Milliseconds from accepted to failed, for a number that fails.
pub(super) const FAILED_AFTER: u64 = 600;
/// Milliseconds from accepted to delivered.
pub(super) const DELIVERED_AFTER: u64 = 900;

/// How far the delivery of a message is. Times are milliseconds since the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DeliveryStatus {
    pub(super) status: &'static str,
    pub(super) protocol: &'static str,
    /// When it was sent; until then, when it was accepted, because the API's field is never null.
    pub(super) time_sent: u64,
    pub(super) time_delivered: Option<u64>,
    pub(super) error: Option<&'static str>,
}

/// The status at `now` of the messages that a send made.
pub(super) fn delivery_status(send: &Accepted, now: u64) -> DeliveryStatus {
    status_at(Behavior::of(&send.to).0, send.at, now)
}

/// The status at `now` of a message accepted at `at`. After the clock went back, it is queued again.
fn status_at(behavior: Behavior, at: u64, now: u64) -> DeliveryStatus {
    let age = now.saturating_sub(at);
    let queued = DeliveryStatus {
        status: "queued",
        protocol: "pending",
        time_sent: at,
        time_delivered: None,
        error: None,
    };
    if age < SENT_AFTER || behavior == Behavior::Queued {
        return queued;
    }
    let protocol = if behavior == Behavior::Sms { "sms" } else { "imessage" };
    let sent =
        DeliveryStatus { status: "sent", protocol, time_sent: at.saturating_add(SENT_AFTER), ..queued };
    match behavior {
        Behavior::Failed if age >= FAILED_AFTER => DeliveryStatus {
            status: "failed",
            error: Some("The recipient's device could not be reached"),
            ..sent
        },
        Behavior::Sms | Behavior::Failed => sent,
        _ if age >= DELIVERED_AFTER => DeliveryStatus {
            status: "delivered",
            time_delivered: Some(at.saturating_add(DELIVERED_AFTER)),
            ..sent
        },
        _ => sent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 1_700_000_000_000;

    fn words(behavior: Behavior, age: u64) -> (&'static str, &'static str) {
        let status = status_at(behavior, AT, AT + age);
        (status.status, status.protocol)
    }

    #[test]
    fn an_imessage_is_queued_sent_delivered() {
        assert_eq!(words(Behavior::Delivered, 0), ("queued", "pending"));
        assert_eq!(words(Behavior::Delivered, 299), ("queued", "pending"));
        assert_eq!(words(Behavior::Delivered, 300), ("sent", "imessage"));
        assert_eq!(words(Behavior::Delivered, 899), ("sent", "imessage"));
        assert_eq!(words(Behavior::Delivered, 900), ("delivered", "imessage"));
        let end = status_at(Behavior::Delivered, AT, u64::MAX);
        assert_eq!((end.time_sent, end.time_delivered, end.error), (AT + 300, Some(AT + 900), None));
    }

    #[test]
    fn an_sms_stops_at_sent() {
        assert_eq!(words(Behavior::Sms, 299), ("queued", "pending"));
        assert_eq!(words(Behavior::Sms, 86_400_000), ("sent", "sms"));
        assert_eq!(status_at(Behavior::Sms, AT, u64::MAX).time_delivered, None);
    }

    #[test]
    fn a_failure_comes_after_sent_and_says_why() {
        assert_eq!(words(Behavior::Failed, 599), ("sent", "imessage"));
        assert_eq!(words(Behavior::Failed, 600), ("failed", "imessage"));
        assert!(status_at(Behavior::Failed, AT, AT + 600).error.is_some());
        assert!(status_at(Behavior::Failed, AT, AT + 599).error.is_none());
    }

    #[test]
    fn a_queued_one_stays_so() {
        assert_eq!(words(Behavior::Queued, 86_400_000), ("queued", "pending"));
    }

    #[test]
    fn a_recovered_one_is_delivered() {
        assert_eq!(words(Behavior::Recovering, 900), ("delivered", "imessage"));
    }

    #[test]
    fn a_clock_may_go_back_and_stand_anywhere() {
        assert_eq!(status_at(Behavior::Delivered, AT, 0).status, "queued");
        assert_eq!(status_at(Behavior::Delivered, u64::MAX, u64::MAX).status, "queued");
        assert_eq!(status_at(Behavior::Delivered, 0, u64::MAX).status, "delivered");
    }
}
