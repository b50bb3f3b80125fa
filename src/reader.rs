//! Reading text from files and standard input: limited in size, in UTF-8, and without the byte order mark that Windows
//! programs put before it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The most that is read, in bytes.
pub const MOST: u64 = 16 * 1024 * 1024;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The byte order marks of other encodings. A longer one comes before one that it begins with.
const OTHERS: [(&[u8], &str); 4] = [
    (b"\xFF\xFE\0\0", "UTF-32"),
    (b"\0\0\xFE\xFF", "UTF-32"),
    (b"\xFF\xFE", "UTF-16"),
    (b"\xFE\xFF", "UTF-16"),
];

/// The encoding that a byte order mark names, if it isn't UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is in {0}, not in UTF-8")]
pub struct Encoding(pub &'static str);

/// Why a text can't be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The system's error.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is larger than [`MOST`].
    #[error("it is larger than {} MiB", MOST >> 20)]
    TooLarge,
    /// It is in another encoding.
    #[error(transparent)]
    Encoding(#[from] Encoding),
    /// It is not UTF-8.
    #[error("it is not UTF-8")]
    NotUtf8,
    /// It has a NUL byte, as UTF-16 and binary files do.
    #[error("it contains a NUL byte, which text can't have")]
    Nul,
}

impl Unreadable {
    /// How to fix it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Encoding(_) if cfg!(windows) => {
                Some("save it as UTF-8; in PowerShell: Set-Content -Encoding utf8".to_owned())
            }
            Self::Encoding(Encoding(name)) => {
                Some(format!("save it as UTF-8, or convert it: iconv -f {name} -t UTF-8"))
            }
            Self::Nul => {
                Some("check that it is a text file; if it is in UTF-16, save it as UTF-8".to_owned())
            }
            _ => None,
        }
    }
}

impl From<Unreadable> for io::Error {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Io(error) => error,
            other => Self::new(io::ErrorKind::InvalidData, other),
        }
    }
}

/// The bytes after a byte order mark, if there is one.
///
/// # Errors
/// If the mark is that of another encoding.
pub fn unmarked(bytes: &[u8]) -> Result<&[u8], Encoding> {
    match OTHERS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        Some((_, name)) => Err(Encoding(name)),
        None => Ok(bytes.strip_prefix(MARK).unwrap_or(bytes)),
    }
}

/// Reads to the end, with a byte order mark if there is one.
///
/// # Errors
/// It can't be read, or is larger than [`MOST`].
pub fn whole(input: impl Read) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    input.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST { Err(Unreadable::TooLarge) } else { Ok(bytes) }
}

/// Reads something that is mostly text to its end, as bytes without a byte order mark.
///
/// # Errors
/// As [`whole`], and if it is in UTF-16 or UTF-32.
pub fn bytes(input: impl Read) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = whole(input)?;
    let marked = bytes.len() - unmarked(&bytes)?.len();
    bytes.drain(..marked);
    Ok(bytes)
}

/// Reads a text to its end.
///
/// # Errors
/// As [`bytes()`], and if it isn't UTF-8 or has a NUL byte.
pub fn text(input: impl Read) -> Result<String, Unreadable> {
    let text = String::from_utf8(bytes(input)?).map_err(|_| Unreadable::NotUtf8)?;
    if text.contains('\0') { Err(Unreadable::Nul) } else { Ok(text) }
}

/// Opens a file, a pipe or a device for [`bytes()`] or [`text`].
///
/// # Errors
/// It can't be opened, or is a folder.
pub fn open(path: &Path) -> Result<File, Unreadable> {
    // Some systems can open a folder; on others the error is hard to understand.
    if path.is_dir() {
        return Err(Unreadable::Folder);
    }
    Ok(File::open(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        text(bytes).map_err(|error| error.to_string())
    }

    #[test]
    fn a_mark_is_dropped_at_the_start_only() {
        assert_eq!(read(b"\xEF\xBB\xBFhi"), Ok("hi".to_owned()));
        assert_eq!(read(b"\xEF\xBB\xBF"), Ok(String::new()));
        assert_eq!(read(b"hi\xEF\xBB\xBF"), Ok("hi\u{feff}".to_owned()));
        assert_eq!(read(b"\xEF\xBB\xBF\xEF\xBB\xBFhi"), Ok("\u{feff}hi".to_owned()));
        assert_eq!(read(b""), Ok(String::new()));
    }

    #[test]
    fn other_encodings_are_named() {
        for (bytes, name) in [
            (&b"\xFF\xFEh\0i\0"[..], "UTF-16"),
            (b"\xFE\xFF\0h\0i", "UTF-16"),
            (b"\xFF\xFE", "UTF-16"),
            (b"\xFF\xFE\0\0h\0\0\0", "UTF-32"),
            (b"\0\0\xFE\xFF\0\0\0h", "UTF-32"),
        ] {
            assert_eq!(read(bytes), Err(format!("it is in {name}, not in UTF-8")));
        }
        assert_eq!(read(b"h\0i\0"), Err("it contains a NUL byte, which text can't have".to_owned()));
        assert_eq!(read(b"caf\xE9"), Err("it is not UTF-8".to_owned()));
        // Half a mark is none.
        assert_eq!(read(b"\xEF\xBB"), Err("it is not UTF-8".to_owned()));
    }

    #[test]
    fn there_is_a_limit() {
        let most = usize::try_from(MOST).unwrap();
        assert_eq!(text(io::repeat(b'a').take(MOST)).unwrap().len(), most);
        assert_eq!(text(io::repeat(b'a')).unwrap_err().to_string(), "it is larger than 16 MiB");
    }
}
