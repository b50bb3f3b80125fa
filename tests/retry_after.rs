//! What `Retry-After` asks for, in all its forms.

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};

/// Sends a message to an API that asks to wait and then takes it; also how often it was asked.
fn sent(retry_after: &str) -> (Ran, usize) {
    let busy = wire::with_header("503 Service Unavailable", &format!("Retry-After: {retry_after}"), "{}");
    let wire = Wire::serve(vec![busy, wire::accepted()]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-q", "-v"]).api(&wire.base).run();
    (ran, wire.requests().len())
}

#[test]
fn a_fraction_is_rounded_up() {
    for (retry_after, wait) in [("0.2", "1 s"), (".5", "1 s"), ("0.0", "0 ms"), ("0.", "0 ms")] {
        let (ran, asked) = sent(retry_after);
        assert_eq!((ran.code, asked), (0, 2), "{ran:?}");
        let line = format!("* HTTP 503: Service Unavailable; attempt 2 of 4 in {wait}\n");
        assert!(ran.stderr.contains(&line), "{retry_after}: {ran:?}");
    }
}

#[test]
fn over_a_minute_ends_it() {
    for (retry_after, wait) in [("60.1", "1 min 1 s"), (" 61.0\t", "1 min 1 s"), ("3599.5", "1 h")] {
        let (ran, asked) = sent(retry_after);
        assert_eq!((ran.code, asked), (5, 1), "{ran:?}");
        let hint = format!(": Blooio asks to wait {wait}\n");
        assert!(
            ran.stderr.contains("hint: wait until ") && ran.stderr.contains(&hint),
            "{retry_after}: {ran:?}"
        );
    }
    let (ran, asked) = sent("99999999999999999999999999.9");
    assert_eq!((ran.code, asked), (5, 1), "{ran:?}");
    assert!(
        ran.stderr.contains("hint: don't retry: Blooio asks to wait longer than a clock can tell\n"),
        "{ran:?}"
    );
}
