//! Faults on demand: which request is answered with which fault. How a fault looks on the wire is in `recorder`.
//!
//! The rules are asked in their order, and the first one that a request matches and whose turn it is applies. A rule counts
//! the requests that get as far as it: those that an earlier rule answers don't count. So `first=2` and another
//! `first=2` after it make four faults. Nothing but the requests decides: the same requests in the same order with the same
//! seed meet the same faults.

mod rule;

use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;

use self::rule::When;
pub(super) use self::rule::{Answer, Fault};
pub use self::rule::{FaultRule, InvalidFault};

/// The seed of rules with `chance` when none is given.
pub const DEFAULT_SEED: u64 = 0;

/// The rules that hold, and how many requests each has counted.
#[derive(Debug, Default)]
pub(super) struct Faults {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    rules: Vec<Counted>,
    seed: u64,
}

/// A rule and what it has counted.
#[derive(Debug)]
struct Counted {
    rule: FaultRule,
    requests: u64,
    chances: Rng,
}

impl Faults {
    /// Rules that have counted nothing yet.
    pub(super) fn new(rules: Vec<FaultRule>, seed: u64) -> Faults {
        let faults = Faults::default();
        faults.replace(rules, seed);
        faults
    }

    /// Replaces all rules. The new ones count from the beginning.
    pub(super) fn replace(&self, rules: Vec<FaultRule>, seed: u64) {
        let counted = (0..).zip(rules).map(|(nth, rule)| {
            // Each rule has its own series, so that one more rule doesn't change what the others do.
            let chances = Rng::with_seed(seed.wrapping_add(nth));
            Counted { rule, requests: 0, chances }
        });
        *self.inner() = Inner { rules: counted.collect(), seed };
    }

    /// The rules as they were written, and the seed.
    pub(super) fn listed(&self) -> (Vec<String>, u64) {
        let inner = self.inner();
        (inner.rules.iter().map(|counted| counted.rule.text.clone()).collect(), inner.seed)
    }

    /// The fault that a request meets. `path` is below the base path, as it was sent.
    pub(super) fn next(&self, method: &str, path: &str) -> Option<Fault> {
        let mut inner = self.inner();
        let matching = inner.rules.iter_mut().filter(|counted| counted.rule.matches(method, path));
        matching.into_iter().find_map(|counted| counted.is_its_turn().then(|| counted.rule.fault()))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counted {
    fn is_its_turn(&mut self) -> bool {
        self.requests += 1;
        match self.rule.when {
            When::Always => true,
            When::First(count) => self.requests <= count,
            When::Every(nth) => self.requests.is_multiple_of(nth),
            When::Chance(percent) => self.chances.f64() * 100.0 < percent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(rules: &[&str], seed: u64) -> Faults {
        Faults::new(rules.iter().map(|rule| rule.parse().unwrap()).collect(), seed)
    }

    /// Which rules apply to so many requests, as their statuses; 0 is none.
    fn statuses(faults: &Faults, count: usize) -> Vec<u16> {
        let next = || match faults.next("GET", "/me")?.answer {
            Some(Answer::Status { status, .. }) => Some(status),
            _ => None,
        };
        (0..count).map(|_| next().unwrap_or_default()).collect()
    }

    #[test]
    fn the_first_requests_the_nth_and_all() {
        assert_eq!(statuses(&faults(&["* /* status=503 first=2"], 0), 4), [503, 503, 0, 0]);
        assert_eq!(statuses(&faults(&["get /me status=503 every=3"], 0), 7), [0, 0, 503, 0, 0, 503, 0]);
        assert_eq!(statuses(&faults(&["GET /me status=503"], 0), 2), [503, 503]);
        assert_eq!(statuses(&faults(&["POST /me status=503"], 0), 2), [0, 0]);
    }

    #[test]
    fn rules_follow_one_another() {
        let both = faults(&["GET /me status=503 first=2", "GET /* status=500 first=1"], 0);
        assert_eq!(statuses(&both, 4), [503, 503, 500, 0]);
        both.replace(vec!["GET /me status=418 first=1".parse().unwrap()], 0);
        assert_eq!(statuses(&both, 2), [418, 0]);
        assert_eq!(both.listed(), (vec!["GET /me status=418 first=1".to_owned()], 0));
    }

    #[test]
    fn chances_follow_from_the_seed_alone() {
        let of = |seed| statuses(&faults(&["GET /me status=503 chance=30%"], seed), 1000);
        let hits = |statuses: &[u16]| statuses.iter().filter(|status| **status > 0).count();
        assert_eq!(of(7), of(7));
        assert_ne!(of(7), of(8));
        assert!((250..350).contains(&hits(&of(7))), "{}", hits(&of(7)));
        assert_eq!(hits(&statuses(&faults(&["GET /me status=503 chance=0%"], 1), 100)), 0);
        assert_eq!(hits(&statuses(&faults(&["GET /me status=503 chance=100%"], 1), 100)), 100);
        // Another rule, which other requests meet, changes nothing.
        let two = faults(&["POST /me status=500", "GET /me status=503 chance=30%"], 6);
        assert_eq!(statuses(&two, 1000), of(7));
    }
}
