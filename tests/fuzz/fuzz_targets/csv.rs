#![no_main]
//! Files of CSV and TSV.

use blooio_cli::bulk::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    blooio_fuzz::check(Format::Csv, input);
    blooio_fuzz::check(Format::Tsv, input);
    // So that not every input has to find a header line first.
    blooio_fuzz::check(
        Format::Csv,
        &[b"to,text,name,metadata.a,attachments,idempotency_key\n", input].concat(),
    );
});
