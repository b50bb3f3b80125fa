#![no_main]
//! Files of JSON Lines.

use blooio_cli::bulk::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| blooio_fuzz::check(Format::JsonLines, input));
