//! How a message moves on by itself: a pure function of how its recipient behaves and of the time since it was
//! accepted.
//!
//! Nothing runs in the background and nothing is stored: a process that starts later sees the same statuses.

use super::behavior::Behavior;
use super::event::Accepted;
use super::speed::Speed;

/// Milliseconds from accepted to sent.
const SENT_AFTER: u64 = 300;
/// Milliseconds from accepted to failed, for a number that fails.
const FAILED_AFTER: u64 = 600;
/// Milliseconds from accepted to delivered.
const DELIVERED_AFTER: u64 = 900;

/// The statuses after `queued`, in order, with the milliseconds since the message was accepted.
fn steps(behavior: Behavior) -> &'static [(u64, &'static str)] {
    match behavior {
        Behavior::Queued => &[],
        Behavior::Sms => &[(SENT_AFTER, "sent")],
        Behavior::Failed => &[(SENT_AFTER, "sent"), (FAILED_AFTER, "failed")],
        _ => &[(SENT_AFTER, "sent"), (DELIVERED_AFTER, "delivered")],
    }
}

/// A status that the messages of a send reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stage {
    pub(super) at: u64,
    pub(super) status: &'static str,
}

/// All statuses that the messages of a send reach after `queued`, in order, whether they have reached them or not.
pub(super) fn stages(send: &Accepted) -> impl Iterator<Item = Stage> + use<> {
    let (at, speed) = (send.at, send.speed);
    let steps = steps(Behavior::of(&send.to).0).iter();
    steps.map(move |&(after, status)| Stage { at: at.saturating_add(speed.scale(after)), status })
}

/// When a send's messages reach a status; none if they never do.
pub(super) fn reaches(send: &Accepted, status: &str) -> Option<u64> {
    stages(send).find(|stage| stage.status == status).map(|stage| stage.at)
}

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
    status_at(Behavior::of(&send.to).0, send.speed, send.at, now)
}

/// The protocol that messages go out by, once they are sent, and answers come in by.
pub(super) fn protocol(behavior: Behavior) -> &'static str {
    if behavior == Behavior::Sms { "sms" } else { "imessage" }
}

/// The status at `now` of a message accepted at `at`. After the clock went back, it is queued again.
fn status_at(behavior: Behavior, speed: Speed, at: u64, now: u64) -> DeliveryStatus {
    let age = now.saturating_sub(at);
    let mut current = DeliveryStatus {
        status: "queued",
        protocol: "pending",
        time_sent: at,
        time_delivered: None,
        error: None,
    };
    for &(after, status) in steps(behavior).iter().filter(|(after, _)| age >= speed.scale(*after)) {
        let reached = at.saturating_add(speed.scale(after));
        current.status = status;
        match status {
            "sent" => (current.protocol, current.time_sent) = (protocol(behavior), reached),
            "failed" => current.error = Some("The recipient's device could not be reached"),
            _ => current.time_delivered = Some(reached),
        }
    }
    current
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 1_700_000_000_000;

    fn words(behavior: Behavior, age: u64) -> (&'static str, &'static str) {
        let status = status_at(behavior, Speed::REAL, AT, AT + age);
        (status.status, status.protocol)
    }

    #[test]
    fn an_imessage_is_queued_sent_delivered() {
        assert_eq!(words(Behavior::Delivered, 0), ("queued", "pending"));
        assert_eq!(words(Behavior::Delivered, 299), ("queued", "pending"));
        assert_eq!(words(Behavior::Delivered, 300), ("sent", "imessage"));
        assert_eq!(words(Behavior::Delivered, 899), ("sent", "imessage"));
        assert_eq!(words(Behavior::Delivered, 900), ("delivered", "imessage"));
        let end = status_at(Behavior::Delivered, Speed::REAL, AT, u64::MAX);
        assert_eq!((end.time_sent, end.time_delivered, end.error), (AT + 300, Some(AT + 900), None));
    }

    #[test]
    fn an_sms_stops_at_sent() {
        assert_eq!(words(Behavior::Sms, 299), ("queued", "pending"));
        assert_eq!(words(Behavior::Sms, 86_400_000), ("sent", "sms"));
        assert_eq!(status_at(Behavior::Sms, Speed::REAL, AT, u64::MAX).time_delivered, None);
    }

    #[test]
    fn a_failure_comes_after_sent_and_says_why() {
        assert_eq!(words(Behavior::Failed, 599), ("sent", "imessage"));
        assert_eq!(words(Behavior::Failed, 600), ("failed", "imessage"));
        assert!(status_at(Behavior::Failed, Speed::REAL, AT, AT + 600).error.is_some());
        assert!(status_at(Behavior::Failed, Speed::REAL, AT, AT + 599).error.is_none());
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
    fn a_speed_shortens_what_lies_between() {
        let status = |age| status_at(Behavior::Delivered, Speed::new(60).unwrap(), AT, AT + age);
        assert_eq!((status(4).status, status(5).status, status(14).status), ("queued", "sent", "sent"));
        assert_eq!((status(15).time_sent, status(15).time_delivered), (AT + 5, Some(AT + 15)));
        let status = |age| status_at(Behavior::Delivered, Speed::new(1000).unwrap(), AT, AT + age);
        assert_eq!((status(0).status, status(1).status), ("queued", "delivered"));
    }

    #[test]
    fn a_clock_may_go_back_and_stand_anywhere() {
        assert_eq!(status_at(Behavior::Delivered, Speed::REAL, AT, 0).status, "queued");
        assert_eq!(status_at(Behavior::Delivered, Speed::REAL, u64::MAX, u64::MAX).status, "queued");
        assert_eq!(status_at(Behavior::Delivered, Speed::REAL, 0, u64::MAX).status, "delivered");
    }
}
