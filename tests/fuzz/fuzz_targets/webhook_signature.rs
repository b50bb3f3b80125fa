#![no_main]
//! Signature headers, with a body: the input up to the first line break, and the rest.

use blooio_cli::secret::Secret;
use blooio_cli::webhook::signature::{Invalid, TOLERANCE, sign, time, verify};
use libfuzzer_sys::fuzz_target;

const NOW: i64 = 1_735_324_800;

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (header, body) = (String::from_utf8_lossy(&input[..end]), &input[(end + 1).min(input.len())..]);
    let secrets = ["whsec_a", "whsec_b"].map(Secret::new);
    let check = |header: &str, body: &[u8]| verify(header, body, &secrets, NOW, TOLERANCE);

    // Nobody guesses a code; what can be read can be dated.
    let found = check(&header, body);
    assert!(matches!(found, Err(Invalid::Malformed(_) | Invalid::Mismatch)), "{found:?}");
    assert_eq!(found == Err(Invalid::Mismatch), time(&header).is_ok());

    // What is signed is valid for its body alone, and whatever stands around it can only spoil it.
    let signed = sign(&secrets[1], NOW, body);
    assert_eq!(check(&signed, body), Ok(()));
    assert_eq!(check(&signed, &[body, b"!"].concat()), Err(Invalid::Mismatch));
    for header in [format!("{signed},{header}"), format!("{header},{signed}")] {
        assert!(matches!(check(&header, body), Ok(()) | Err(Invalid::Malformed(_))), "{header:?}");
    }
});
