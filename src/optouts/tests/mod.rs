//! The file on throw-away folders: reading, changing, and what a damaged one says.

mod change;
mod properties;
mod read;

use std::fs;
use std::path::PathBuf;

use super::{Changes, Entry, Error, OptOutFile};
use crate::guard::OptedOut;
use crate::recipients::{Aliases, Book, Recipient};

/// A folder with a list.
struct Desk {
    folder: tempfile::TempDir,
    aliases: Aliases,
}

impl Desk {
    fn empty() -> Self {
        let aliases = Aliases::from([("team".into(), vec!["+15551230001".into(), "b@c.de".into()])]);
        Self { folder: tempfile::tempdir().unwrap(), aliases }
    }

    fn with(text: impl AsRef<[u8]>) -> Self {
        let desk = Self::empty();
        fs::write(desk.path(), text).unwrap();
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("optouts.csv")
    }

    fn list(&self) -> OptOutFile {
        OptOutFile::new(Some(self.path()), false)
    }

    fn book(&self) -> Book<'_> {
        Book { country: Some("US".parse().unwrap()), aliases: &self.aliases }
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    fn has(&self, who: &str) -> bool {
        self.opted_out().unwrap().contains(&self.who(who))
    }

    fn who(&self, text: &str) -> Recipient {
        self.book().recipient(text).unwrap()
    }

    fn opted_out(&self) -> Result<OptedOut, String> {
        let read = self.list().opted_out(&self.book(), None);
        read.map(|(all, _)| all).map_err(|error| self.short(&error))
    }

    /// The recipients, or the error without the folder. Both ways of reading must agree about that.
    fn read(&self) -> Result<Vec<String>, String> {
        let entries = self.list().entries(&self.book()).map_err(|error| self.short(&error));
        match (&entries, self.opted_out()) {
            (Ok(entries), Ok(all)) => {
                assert!(entries.iter().all(|entry| all.contains(&self.who(&entry.recipient))));
                assert_eq!(all.is_empty(), entries.is_empty());
            }
            (Err(one), Err(other)) => assert_eq!(*one, other),
            other => panic!("{other:?}"),
        }
        entries.map(|all| all.into_iter().map(|entry| entry.recipient).collect())
    }

    fn short(&self, error: &Error) -> String {
        let folder = format!("{}/", self.folder.path().display());
        let hint = error.hint().map(|hint| format!(" -- {hint}")).unwrap_or_default();
        format!("{}{hint}", error.to_string().replace(&folder, ""))
    }

    fn change(&self, decide: impl FnOnce(&[Entry]) -> Changes) -> Result<Changes, String> {
        self.list().update(&self.book(), decide).map_err(|error| self.short(&error))
    }

    fn add(&self, recipient: &str) {
        self.change(|_| Changes { added: vec![entry(recipient)], removed: Vec::new() }).unwrap();
    }

    fn remove(&self, recipient: &str) {
        self.change(|all| Changes {
            removed: all.iter().filter(|entry| entry.recipient == recipient).cloned().collect(),
            ..Changes::default()
        })
        .unwrap();
    }
}

fn entry(recipient: &str) -> Entry {
    let text = |text: &str| text.to_owned();
    Entry {
        recipient: text(recipient),
        since: text("2026-05-04T09:30:00Z"),
        source: text("manual"),
        ..Entry::default()
    }
}
