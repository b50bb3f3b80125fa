//! What `optouts sync` remembers beside the list, as JSON Lines: a line with the format's version, and then one for each thing to
//! remember, the later ones over the earlier. A torn last line is what a crash leaves, and is dropped.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::Error;
use crate::files;

/// The version that is written, and the newest that can be read.
const VERSION: u64 = 1;

/// What the first line says the file is.
const KIND: &str = "optouts-sync";

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// By recipient, as [`super::key`] has it: the time, in milliseconds since the epoch, up to which all messages are dealt
    /// with.
    pub handled: HashMap<String, i64>,
}

/// The memory of a list.
pub(super) fn path_of(list: &Path) -> PathBuf {
    let mut path = list.as_os_str().to_owned();
    path.push(".sync.jsonl");
    path.into()
}

/// The first line.
#[derive(Serialize, Deserialize)]
struct Header {
    blooio: String,
    version: u64,
}

/// Any other line.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    /// All messages of a recipient up to a time are dealt with.
    Handled { handled: String, at: i64 },
}

/// The file's text and its meaning.
pub(super) struct Text {
    pub(super) memory: Memory,
    /// The complete lines.
    lines: Vec<u8>,
    /// Whether the file ends with one of them.
    is_whole: bool,
}

impl Text {
    /// Reads the file; a missing one is empty.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let mut text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(source) => return Err(Error::Read { path: path.to_owned(), source }),
        };
        let whole = memchr::memrchr(b'\n', &text).map_or(0, |at| at + 1);
        let is_whole = whole == text.len() && whole > 0;
        text.truncate(whole);
        let mut memory = Memory::default();
        for (number, line) in (1..).zip(text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())) {
            if number == 1 {
                header(line, path)?;
                continue;
            }
            match serde_json::from_slice(line).map_err(|_| damaged(path, number))? {
                Line::Handled { handled, at } => memory.add(handled, at),
            }
        }
        Ok(Self { memory, lines: text, is_whole })
    }

    /// Appends lines, and returns once they are on disk.
    pub(super) fn append(&mut self, handled: &[(String, i64)], path: &Path) -> io::Result<()> {
        let mut lines = Vec::new();
        if self.lines.is_empty() {
            push(&mut lines, &Header { blooio: KIND.to_owned(), version: VERSION })?;
        }
        for (recipient, at) in handled {
            let recipient = super::key(recipient).into_owned();
            push(&mut lines, &Line::Handled { handled: recipient.clone(), at: *at })?;
            self.memory.add(recipient, *at);
        }
        self.lines.extend_from_slice(&lines);
        if self.is_whole { files::append(path, &lines) } else { files::replace(path, &self.lines, None) }
    }
}

impl Memory {
    fn add(&mut self, recipient: String, at: i64) {
        let newest = self.handled.entry(recipient).or_insert(at);
        *newest = at.max(*newest);
    }
}

fn header(line: &[u8], path: &Path) -> Result<(), Error> {
    match serde_json::from_slice(line) {
        Ok(Header { blooio, version: 1..=VERSION }) if blooio == KIND => Ok(()),
        Ok(Header { blooio, .. }) if blooio == KIND => Err(Error::Line {
            path: path.to_owned(),
            line: 1,
            why: "a newer version of blooio wrote it".to_owned(),
            hint: Some("update blooio".to_owned()),
        }),
        _ => Err(damaged(path, 1)),
    }
}

fn damaged(path: &Path, line: u64) -> Error {
    let hint = "restore the file, or delete it: the next sync reads all messages again, and entries that were removed by \
                hand may come back";
    Error::Line {
        path: PathBuf::from(path),
        line,
        why: "no version of blooio writes such a line".to_owned(),
        hint: Some(hint.to_owned()),
    }
}

fn push(lines: &mut Vec<u8>, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *lines, line)?;
    lines.push(b'\n');
    Ok(())
}
