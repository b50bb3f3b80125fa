//! When a delivery is attempted: 6 attempts in all, each of which may take 15 s.

use std::time::Duration;

/// How long an endpoint may take to answer.
pub const TIMEOUT: Duration = Duration::from_secs(15);

/// The waits between two attempts.
pub const WAITS: [Duration; 5] = [
    Duration::from_secs(30),
    Duration::from_secs(60),
    Duration::from_secs(120),
    Duration::from_secs(240),
    Duration::from_secs(480),
];

/// The wait after this many failed attempts; `None` after the last.
#[must_use]
pub fn wait_after(attempts: usize) -> Option<Duration> {
    WAITS.get(attempts.checked_sub(1)?).copied()
}

/// Whether a status takes a delivery: any 2xx.
#[must_use]
pub fn accepts(status: u16) -> bool {
    (200..300).contains(&status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_attempts() {
        let waits: Vec<_> = (1..).map_while(wait_after).map(|wait| wait.as_secs()).collect();
        assert_eq!(waits, [30, 60, 120, 240, 480]);
        assert_eq!((wait_after(0), wait_after(6)), (None, None));
    }
}
