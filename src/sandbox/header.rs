//! The first line of the log: the version of its format, and a generation, which is random and changes whenever the log
//! is emptied.
//!
//! Version 2 added the other side: what people write, reactions, reads, typing, and answers that are still to come; and
//! the attempts to deliver to webhooks. Its records of new kinds alone would not need a version, because a program
//! refuses a kind that it doesn't know. But a send got fields that tell how fast it moves on and who answers it: a
//! program of version 1 would ignore them, show other statuses, and append its own events before answers that were due
//! earlier. So it must refuse the store. A log of version 1 becomes one of version 2 when the first event is appended to
//! it: all its records mean the same.
//!
//! A new version gets a file in `tests/stores`, next to those of the released versions, which are all read.

use uuid::Uuid;

/// The version of the format, as it stands in [`START`].
pub(super) const VERSION: u64 = 2;
/// The beginning of the line. 32 hexadecimal digits and [`END`] complete it: its length is always the same.
const START: &str = r#"{"log":{"version":2,"generation":""#;
/// The beginning of the line in version 1, which has the same length.
const OLD_START: &str = r#"{"log":{"version":1,"generation":""#;
const END: &[u8] = b"\"}}\n";
/// The length of the line in bytes, with its line break.
pub(super) const LENGTH: usize = START.len() + 32 + END.len();
/// The beginning of the line in any version, up to the number.
const ANY_START: &[u8] = br#"{"log":{"version":"#;

/// What the first bytes of a file are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FirstLine {
    /// A header that this program reads.
    Whole,
    /// The beginning of one, left by a process that died, or nothing.
    Torn,
    /// A header that was changed.
    Damaged,
    /// The header of a version that this program doesn't know.
    Newer(u64),
    /// Not a header.
    Foreign,
}

impl FirstLine {
    /// Reads the first [`LENGTH`] bytes of a file, or as many as there are.
    pub(super) fn of(bytes: &[u8]) -> FirstLine {
        let known = [START, OLD_START].map(str::as_bytes);
        let is_known = known.iter().any(|known| bytes.starts_with(known));
        let is_begun = || known.iter().any(|known| bytes.iter().zip(*known).all(|(a, b)| a == b));
        if is_known && bytes.len() == LENGTH && bytes.ends_with(END) {
            FirstLine::Whole
        } else if bytes.len() < LENGTH && !bytes.contains(&b'\n') && is_begun() {
            FirstLine::Torn
        } else if is_known {
            FirstLine::Damaged
        } else {
            version(bytes).filter(|&version| version > VERSION).map_or(FirstLine::Foreign, FirstLine::Newer)
        }
    }
}

/// A new header.
pub(super) fn new() -> Vec<u8> {
    format!("{START}{}\"}}}}\n", Uuid::new_v4().simple()).into_bytes()
}

/// What makes a header of version 1 one of the present version: where to write, and what. A single byte, so that it is
/// never half done.
pub(super) fn upgrade(header: &[u8]) -> Option<(usize, u8)> {
    let at = ANY_START.len();
    header.starts_with(OLD_START.as_bytes()).then_some((at, START.as_bytes()[at]))
}

/// The version in a header, whatever this program thinks of it.
fn version(header: &[u8]) -> Option<u64> {
    let rest = header.strip_prefix(ANY_START)?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_one_in_the_header() {
        assert_eq!(version(START.as_bytes()), Some(VERSION));
        assert_eq!((version(OLD_START.as_bytes()), OLD_START.len()), (Some(1), START.len()));
        assert_eq!(version(br#"{"log":{"version":12,"generation":"0"}}"#), Some(12));
        for none in [&b""[..], br#"{"log":{"version":"#, br#"{"log":{"version":"1""#, b"my notes"] {
            assert_eq!(version(none), None, "{none:?}");
        }
    }

    #[test]
    fn an_old_header_becomes_a_new_one() {
        let new = new();
        let mut old = new.clone();
        old[ANY_START.len()] = b'1';
        assert_eq!((FirstLine::of(&old), FirstLine::of(&new)), (FirstLine::Whole, FirstLine::Whole));
        let (at, byte) = upgrade(&old).unwrap();
        old[at] = byte;
        assert_eq!((&old, upgrade(&new)), (&new, None));
        for length in 0..LENGTH {
            assert_eq!(FirstLine::of(&new[..length]), FirstLine::Torn, "{length}");
        }
    }
}
