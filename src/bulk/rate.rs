//! Rate limit: the rate as people write it, and the limiter that enforces it.
//!
//! The limiter is governor's GCRA over the monotonic clock, so setting the system clock has no effect.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::time::Duration;

use governor::clock::{Clock, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter as Gcra};

/// Messages due within this time may start together. A thread doesn't wake up to the microsecond, and without a burst
/// the messages that were due while it slept would be lost to the rate.
const BURST: Duration = Duration::from_millis(50);

/// Period of the slowest rate: one message per day.
const SLOWEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The rate at which messages may start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// No limit.
    Unlimited,
    /// One message per period; and the rate as written: the number, and `s`, `m` or `h`.
    Every(Duration, f64, char),
}

/// Text that isn't a rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a rate: write 1/s, 30/m, 1000/h (from 1 a day to 1000000/s) or unlimited")]
pub struct InvalidRate(String);

impl FromStr for Rate {
    type Err = InvalidRate;

    fn from_str(text: &str) -> Result<Self, InvalidRate> {
        let text = text.trim();
        let invalid = || InvalidRate(text.to_owned());
        if text.eq_ignore_ascii_case("unlimited") {
            return Ok(Self::Unlimited);
        }
        let (number, unit) = text.split_once('/').unwrap_or((text, "s"));
        let (seconds, unit) = match unit.trim() {
            "s" => (1.0, 's'),
            "m" => (60.0, 'm'),
            "h" => (3600.0, 'h'),
            _ => return Err(invalid()),
        };
        let number = number.trim();
        if !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
            return Err(invalid());
        }
        let count: f64 = number.parse().map_err(|_| invalid())?;
        let period = Duration::try_from_secs_f64(seconds / count).map_err(|_| invalid())?;
        if period < Duration::from_micros(1) || period > SLOWEST {
            return Err(invalid());
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
    /// Minimum time for a number of messages; `None` without a limit.
    #[must_use]
    pub fn time_for(self, messages: u32) -> Option<Duration> {
        match self {
            Self::Unlimited => None,
            Self::Every(period, ..) => Some(period.saturating_mul(messages.saturating_sub(1))),
        }
    }
}

/// Enforces a rate.
pub struct RateLimiter<C: Clock = MonotonicClock> {
    limiter: Option<Gcra<NotKeyed, InMemoryState, C, NoOpMiddleware<C::Instant>>>,
    clock: C,
}

impl<C: Clock> fmt::Debug for RateLimiter<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RateLimiter")
            .field("limited", &self.limiter.is_some())
            .finish_non_exhaustive()
    }
}

impl RateLimiter {
    /// A limiter for `rate`.
    #[must_use]
    pub fn new(rate: Rate) -> Self {
        Self::with_clock(rate, MonotonicClock)
    }
}

impl<C: Clock + Clone> RateLimiter<C> {
    /// A limiter for `rate` with the given clock.
    #[must_use]
    pub fn with_clock(rate: Rate, clock: C) -> Self {
        let limiter = match rate {
            Rate::Unlimited => None,
            Rate::Every(period, ..) => Quota::with_period(period).map(|quota| {
                let burst = (BURST.as_nanos() / period.as_nanos().max(1)).max(1);
                let burst = u32::try_from(burst).ok().and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MAX);
                Gcra::direct_with_clock(quota.allow_burst(burst), clock.clone())
            }),
        };
        Self { limiter, clock }
    }

    /// Starts one message if one is due.
    ///
    /// # Errors
    /// None is due yet: the time until the next one is.
    pub fn try_start(&self) -> Result<(), Duration> {
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
            assert_eq!(text.parse::<Rate>(), Err(InvalidRate(text.to_owned())));
        }
    }

    #[test]
    fn rates_are_shown_as_they_were_written() {
        for text in ["1/s", "0.5/s", "30/m", "1000/h", "unlimited"] {
            assert_eq!(text.parse::<Rate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn messages_are_spread_over_time() {
        let clock = FakeRelativeClock::default();
        let limiter = RateLimiter::with_clock("2/s".parse().unwrap(), clock.clone());
        assert_eq!(limiter.try_start(), Ok(()));
        assert_eq!(limiter.try_start(), Err(Duration::from_millis(500)));
        clock.advance(Duration::from_millis(400));
        assert_eq!(limiter.try_start(), Err(Duration::from_millis(100)));
        clock.advance(Duration::from_millis(100));
        assert_eq!(limiter.try_start(), Ok(()));
        // Unused time doesn't accumulate.
        clock.advance(Duration::from_secs(60));
        assert_eq!(limiter.try_start(), Ok(()));
        assert!(limiter.try_start().is_err());
    }

    #[test]
    fn fast_rates_hold_on_average() {
        let clock = FakeRelativeClock::default();
        let limiter = RateLimiter::with_clock("1000/s".parse().unwrap(), clock.clone());
        let mut starts = 0;
        for _ in 0..100 {
            while limiter.try_start().is_ok() {
                starts += 1;
            }
            clock.advance(Duration::from_millis(10));
        }
        assert_eq!(starts, 50 + 99 * 10);
    }

    #[test]
    fn the_minimum_time_for_messages_is_known() {
        assert_eq!("2/s".parse::<Rate>().unwrap().time_for(121), Some(Duration::from_secs(60)));
        assert_eq!(Rate::Unlimited.time_for(5), None);
    }
}
