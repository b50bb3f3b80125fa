//! Arbitrary bytes as a journal: no panic, and truncating after the last complete line changes nothing.

#![no_main]

use std::path::Path;

use blooio_cli::bulk::history::ResumeOptions;
use blooio_cli::bulk::journal::read_from;
use libfuzzer_sys::fuzz_target;

/// Within the times that a journal of the corpus holds.
const NOW: u64 = 1_732_330_000_000;

fuzz_target!(|bytes: &[u8]| {
    let path = Path::new("fuzz");
    let Ok(Some((header, history))) = read_from(bytes, path, NOW) else { return };
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let again = read_from(&bytes[..end], path, NOW).expect("the same lines").expect("the same header");
    assert_eq!((&header, &history), (&again.0, &again.1));
    let counts = history.counts();
    let touched = counts.sent + counts.failed + counts.refused + counts.unknown + counts.retryable;
    assert_eq!(touched + counts.untouched, header.rows);
    for row in 0..header.rows.min(64) {
        for (retry_failed, resend_unknown) in [(false, false), (false, true), (true, false), (true, true)] {
            let _ = history.decide(row, NOW, ResumeOptions { retry_failed, resend_unknown });
        }
    }
});
