#![no_main]
//! Bodies of deliveries, in either form.

use blooio_cli::webhook::headers;
use blooio_cli::webhook::payload::{Payload, key_of_id};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let Ok(payload) = Payload::read(body) else { return };
    assert!(!payload.event.is_empty());
    let _ = headers::unsigned(&payload);

    // The fields say all that was read.
    let written = serde_json::to_vec(&payload.fields).expect("JSON");
    assert_eq!(Payload::read(&written).as_ref(), Ok(&payload));

    // An event with an ID is recognized however its body is written.
    let key = payload.key(body);
    if let Some(id) = &payload.event_id {
        assert_eq!((key, payload.key(&written)), (key_of_id(id), key));
    }
});
