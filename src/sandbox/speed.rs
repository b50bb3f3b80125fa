//! How much faster than real time a server's lifecycles run.

use std::num::NonZeroU32;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A factor that durations are divided by. Timestamps stay real time: only what lies between them gets shorter.
///
/// It is stored with each message, so that every process sees the message move on at the same speed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Speed(NonZeroU32);

impl Speed {
    /// Real time.
    pub const REAL: Speed = Speed(NonZeroU32::MIN);
    /// The highest speed: at a higher one, all that happens to a message would happen in the same millisecond.
    pub const MAX: u32 = 1000;

    /// `factor` times as fast as real time; none unless it is between 1 and [`Speed::MAX`].
    #[must_use]
    pub fn new(factor: u32) -> Option<Speed> {
        NonZeroU32::new(factor).filter(|factor| factor.get() <= Speed::MAX).map(Speed)
    }

    /// A number of milliseconds at this speed; at least 1, unless it is 0.
    #[must_use]
    pub fn scale(self, milliseconds: u64) -> u64 {
        milliseconds.div_ceil(self.0.get().into())
    }

    /// A duration at this speed.
    #[must_use]
    pub fn shorten(self, duration: Duration) -> Duration {
        duration / self.0.get()
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    pub(super) fn is_real(&self) -> bool {
        *self == Speed::REAL
    }
}

impl Default for Speed {
    fn default() -> Speed {
        Speed::REAL
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_shrink_and_never_to_nothing() {
        let fast = Speed::new(60).unwrap();
        assert_eq!((fast.scale(900), fast.scale(60_000), fast.scale(1), fast.scale(0)), (15, 1000, 1, 0));
        assert_eq!(fast.shorten(Duration::from_secs(30)), Duration::from_millis(500));
        assert_eq!((Speed::REAL.scale(900), Speed::default()), (900, Speed::REAL));
        assert_eq!((Speed::new(0), Speed::new(1001)), (None, None));
    }
}
