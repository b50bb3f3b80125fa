//! How many messages may start in what time: the rate as people write it, and the limiter that keeps it.
//!
//! The limiter is governor's GCRA over the monotonic clock, so that a clock that is set changes nothing.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::time::Duration;

use governor::clock::{Clock, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

/// Starts that are due within this time may leave together: a thread does not wake to the microsecond, and what a
/// late one missed would be lost.
const TOGETHER: Duration = Duration::from_millis(50);

/// The slowest rate: one a day.
const SLOWEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How fast messages may start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// As fast as the connections allow.
    Unlimited,
    /// One in every such time, as written: the number, and `s`, `m` or `h`.
    Every(Duration, f64, char),
}

/// A rate that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a rate: it is written 1/s, 30/m or 1000/h (up to 1000000/s, at least 1 a day), or unlimited"
)]
pub struct BadRate(String);

impl FromStr for Rate {
    type Err = BadRate;

    fn from_str(text: &str) -> Result<Self, BadRate> {
        let text = text.trim();
        let bad = || BadRate(text.to_owned());
        if text.eq_ignore_ascii_case("unlimited") {
            return Ok(Self::Unlimited);
        }
        let (number, unit) = text.split_once('/').unwrap_or((text, "s"));
        let (seconds, unit) = match unit.trim() {
            "s" => (1.0, 's'),
            "m" => (60.0, 'm'),
            "h" => (3600.0, 'h'),
            _ => return Err(bad()),
        };
        let number = number.trim();
        if !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
            return Err(bad());
        }
        let count: f64 = number.parse().map_err(|_| bad())?;
        let period = Duration::try_from_secs_f64(seconds / count).map_err(|_| bad())?;
        if period < Duration::from_micros(1) || period > SLOWEST {
            return Err(bad());
        }
        Ok(Self::Every(period, count, unit))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unlimited => formatter.write_str("unlimited"),
            Self::Every(_, count, unit) => write!(formatter, "{count}/{unit}"),
        }
    }
}

impl Rate {
    /// How long so many starts take at the least; `None` where there is no telling.
    #[must_use]
    pub fn time_for(self, starts: u32) -> Option<Duration> {
        match self {
            Self::Unlimited => None,
            Self::Every(period, ..) => Some(period.saturating_mul(starts.saturating_sub(1))),
        }
    }
}

/// Keeps a rate.
pub struct Pace<C: Clock = MonotonicClock> {
    limiter: Option<RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware<C::Instant>>>,
    clock: C,
}

impl<C: Clock> fmt::Debug for Pace<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pace").field("limited", &self.limiter.is_some()).finish_non_exhaustive()
    }
}

impl Pace {
    /// A pace of `rate`.
    #[must_use]
    pub fn new(rate: Rate) -> Self {
        Self::with_clock(rate, MonotonicClock)
    }
}

impl<C: Clock + Clone> Pace<C> {
    /// A pace of `rate` by a clock of the caller's.
    #[must_use]
    pub fn with_clock(rate: Rate, clock: C) -> Self {
        let limiter = match rate {
            Rate::Unlimited => None,
            Rate::Every(period, ..) => Quota::with_period(period).map(|quota| {
                let together = (TOGETHER.as_nanos() / period.as_nanos().max(1)).max(1);
                let together =
                    u32::try_from(together).ok().and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MAX);
                RateLimiter::direct_with_clock(quota.allow_burst(together), clock.clone())
            }),
        };
        Self { limiter, clock }
    }

    /// Takes one start, where one is due.
    ///
    /// # Errors
    /// How long until the next is due.
    pub fn start(&self) -> Result<(), Duration> {
        let Some(limiter) = &self.limiter else { return Ok(()) };
        limiter.check().map_err(|early| early.wait_time_from(self.clock.now()))
    }

    /// Whether there is no limit.
    #[must_use]
    pub fn is_unlimited(&self) -> bool {
        self.limiter.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use governor::clock::FakeRelativeClock;

    #[test]
    fn rates_are_read_as_people_write_them() {
        let every = |text: &str| match text.parse() {
            Ok(Rate::Every(period, ..)) => period,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(every("1"), Duration::from_secs(1));
        assert_eq!(every("2/s"), Duration::from_millis(500));
        assert_eq!(every("30/m"), Duration::from_secs(2));
        assert_eq!(every(" 1000 / h "), Duration::from_millis(3600));
        assert_eq!(every("0.5"), Duration::from_secs(2));
        assert_eq!("Unlimited".parse(), Ok(Rate::Unlimited));
        for text in [
            "", "0", "-1", "1/d", "fast", "1/s/s", "inf", "nan", "1e3", "0/s", "/s", "2000000", "0.5/h/",
            "0.01/h",
        ] {
            assert_eq!(text.parse::<Rate>(), Err(BadRate(text.to_owned())));
        }
    }

    #[test]
    fn rates_are_shown_as_they_were_written() {
        for text in ["1/s", "0.5/s", "30/m", "1000/h", "unlimited"] {
            assert_eq!(text.parse::<Rate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn starts_are_spread_over_the_time() {
        let clock = FakeRelativeClock::default();
        let pace = Pace::with_clock("2/s".parse().unwrap(), clock.clone());
        assert_eq!(pace.start(), Ok(()));
        assert_eq!(pace.start(), Err(Duration::from_millis(500)));
        clock.advance(Duration::from_millis(400));
        assert_eq!(pace.start(), Err(Duration::from_millis(100)));
        clock.advance(Duration::from_millis(100));
        assert_eq!(pace.start(), Ok(()));
        // What was not used is not saved up.
        clock.advance(Duration::from_secs(60));
        assert_eq!(pace.start(), Ok(()));
        assert!(pace.start().is_err());
    }

    #[test]
    fn fast_rates_are_kept_on_the_whole() {
        let clock = FakeRelativeClock::default();
        let pace = Pace::with_clock("1000/s".parse().unwrap(), clock.clone());
        let mut starts = 0;
        for _ in 0..100 {
            while pace.start().is_ok() {
                starts += 1;
            }
            clock.advance(Duration::from_millis(10));
        }
        assert_eq!(starts, 50 + 99 * 10);
    }

    #[test]
    fn the_time_for_so_many_is_told() {
        assert_eq!("2/s".parse::<Rate>().unwrap().time_for(121), Some(Duration::from_secs(60)));
        assert_eq!(Rate::Unlimited.time_for(5), None);
    }
}
