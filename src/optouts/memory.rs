//! What `optouts sync` remembers beside the list, as JSON Lines: a line with the format's version, and then one for each thing to
//! remember, the later ones over the earlier. A torn last line is what a crash leaves, and is dropped.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::Error;
use super::progress::{Coverage, Progress, Run};
use crate::files;

/// The version that is written, and the newest that can be read.
const VERSION: u64 = 1;

/// What the first line says the file is.
const KIND: &str = "optouts-sync";

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// By recipient, as [`crate::guard::key`] has it: the time, in milliseconds since the epoch, up to which all messages are dealt
    /// with.
    pub handled: HashMap<String, i64>,
    /// By account: how far its messages were read.
    pub accounts: HashMap<String, Progress>,
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

/// One thing to remember: any other line. Times are in milliseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Record {
    /// All messages of a recipient up to a time are dealt with.
    Handled {
        /// Who, as [`crate::guard::key`] has it.
        handled: String,
        /// The time.
        at: i64,
    },
    /// A run began, and nothing of it was read yet.
    Began {
        /// Whose messages it reads.
        account: String,
        /// Which of them.
        began: Coverage,
    },
    /// A run has read the messages of a chat.
    Read {
        /// Whose.
        account: String,
        /// The chat.
        chat: String,
        /// The time of the last one, as the list of chats had it.
        until: i64,
    },
    /// A near miss was shown.
    NearMiss {
        /// In whose messages.
        account: String,
        /// Which one.
        near_miss: String,
        /// When it was sent.
        at: i64,
    },
    /// All messages of an account up to a time were read.
    Cursor {
        /// Whose.
        account: String,
        /// The time.
        cursor: i64,
    },
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
            memory.add(serde_json::from_slice(line).map_err(|_| damaged(path, number))?);
        }
        Ok(Self { memory, lines: text, is_whole })
    }

    /// Appends lines, and returns once they are on disk.
    pub(super) fn append(&mut self, records: &[Record], path: &Path) -> io::Result<()> {
        if records.is_empty() {
            return Ok(());
        }
        let mut lines = if self.lines.is_empty() { first_line()? } else { Vec::new() };
        for record in records {
            push(&mut lines, record)?;
            self.memory.add(record.clone());
        }
        self.lines.extend_from_slice(&lines);
        if self.is_whole { files::append(path, &lines) } else { files::replace(path, &self.lines, None) }
    }
}

impl Memory {
    /// The lines that say all this, the same ones each time.
    pub(super) fn lines(&self) -> io::Result<Vec<u8>> {
        let mut lines = first_line()?;
        for (handled, at) in self.handled.iter().collect::<BTreeMap<_, _>>() {
            push(&mut lines, &Record::Handled { handled: handled.clone(), at: *at })?;
        }
        for (account, progress) in self.accounts.iter().collect::<BTreeMap<_, _>>() {
            for record in progress.records(account) {
                push(&mut lines, &record)?;
            }
        }
        Ok(lines)
    }

    fn add(&mut self, record: Record) {
        match record {
            Record::Handled { handled, at } => {
                let newest = self.handled.entry(handled).or_insert(at);
                *newest = at.max(*newest);
            }
            Record::Began { account, began } => {
                self.account(account).run = Some(Run { coverage: began, ..Run::default() });
            }
            Record::Read { account, chat, until } => {
                if let Some(run) = self.accounts.get_mut(&account).and_then(|progress| progress.run.as_mut())
                {
                    run.read.insert(chat, until);
                }
            }
            Record::NearMiss { account, near_miss, at } => {
                self.account(account).near_misses.insert(near_miss, at);
            }
            Record::Cursor { account, cursor } => self.account(account).cursor = Some(cursor),
        }
    }

    fn account(&mut self, account: String) -> &mut Progress {
        self.accounts.entry(account).or_default()
    }
}

impl Progress {
    fn records(&self, account: &str) -> Vec<Record> {
        let account = || account.to_owned();
        let cursor = self.cursor.map(|cursor| Record::Cursor { account: account(), cursor });
        let began = self.run.as_ref().map(|run| Record::Began { account: account(), began: run.coverage });
        let read = self.run.iter().flat_map(|run| run.read.iter().collect::<BTreeMap<_, _>>());
        let read =
            read.map(|(chat, until)| Record::Read { account: account(), chat: chat.clone(), until: *until });
        let near = self.near_misses.iter().collect::<BTreeMap<_, _>>();
        let near = near.into_iter().map(|(near_miss, at)| Record::NearMiss {
            account: account(),
            near_miss: near_miss.clone(),
            at: *at,
        });
        cursor.into_iter().chain(began).chain(read).chain(near).collect()
    }
}

fn first_line() -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    push(&mut line, &Header { blooio: KIND.to_owned(), version: VERSION })?;
    Ok(line)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record() -> impl Strategy<Value = Record> {
        let name = || prop::sample::select(&["a", "\n\"", "+15551234567"][..]).prop_map(str::to_owned);
        let time = || 0..9_i64;
        let coverage = (any::<Option<i64>>(), any::<Option<i64>>());
        prop_oneof![
            (name(), time()).prop_map(|(handled, at)| Record::Handled { handled, at }),
            (name(), coverage).prop_map(|(account, (from, newest))| {
                Record::Began { account, began: Coverage { from, newest } }
            }),
            (name(), name(), time()).prop_map(|(account, chat, until)| Record::Read { account, chat, until }),
            (name(), name(), time()).prop_map(|(account, near_miss, at)| Record::NearMiss {
                account,
                near_miss,
                at
            }),
            (name(), time()).prop_map(|(account, cursor)| Record::Cursor { account, cursor }),
        ]
    }

    fn read(text: &[u8]) -> Result<Text, Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("memory");
        fs::write(&path, text).expect("a file");
        Text::read(&path)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(records in prop::collection::vec(record(), 0..12), cut in 0_usize..40) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("memory");
            let mut text = Text::read(&path).expect("no memory");
            for records in records.chunks(3) {
                text.append(records, &path).expect("a file");
            }
            let memory = text.memory;
            if !records.is_empty() {
                prop_assert_eq!(&Text::read(&path).expect("a memory").memory, &memory);
            }
            let lines = memory.lines().expect("lines");
            prop_assert_eq!(&read(&lines).expect("a memory").memory, &memory);
            // Part of a last line is none.
            let begun = Record::Handled { handled: "+15551234567".to_owned(), at: 1 };
            let begun = serde_json::to_vec(&begun).expect("JSON");
            let torn = [lines.as_slice(), &begun[..cut.min(begun.len())]].concat();
            prop_assert_eq!(&read(&torn).expect("a memory").memory, &memory);
        }

        #[test]
        fn no_text_panics(text: Vec<u8>, line in "[{}\":a-z0-9,]{0,40}") {
            let _ = read(&text);
            let begun = format!("{{\"blooio\":\"{KIND}\",\"version\":1}}\n{line}\n");
            let _ = read(begun.as_bytes());
        }
    }

    #[test]
    fn a_line_that_is_not_written_is_damage_and_a_newer_version_is_told_apart() {
        let start = "{\"blooio\":\"optouts-sync\",\"version\":1}\n";
        for line in [
            "{\"handled\":\"a\"}",
            "{\"handled\":\"a\",\"at\":\"1\"}",
            "{\"account\":\"a\",\"cursor\":1,\"more\":2}",
            "[]",
            "x",
        ] {
            let Err(error) = read(format!("{start}{line}\n").as_bytes()) else { panic!("{line}") };
            assert!(error.to_string().contains(":2: no version of blooio writes such a line"), "{error}");
        }
        let Err(error) = read(start.replace('1', "2").as_bytes()) else { panic!("a newer version") };
        assert!(error.to_string().contains(":1: a newer version of blooio wrote it"), "{error}");
    }
}
