//! The list of opt-outs and the memory beside it, as a sync uses them: each change is on disk before the next begins.

use crate::failure;
use crate::optouts::{Coverage, OptOutFile, Progress, Record, SentKeyword, SyncLock, decide};
use crate::recipients::{Aliases, Book, Country};

/// The list and the memory of one account.
pub(super) struct Store {
    pub(super) file: OptOutFile,
    pub(super) country: Option<Country>,
    pub(super) aliases: Aliases,
}

impl Store {
    /// Waits for another sync to end, and checks the list and its memory before anything is requested. Creates the list if it
    /// may be missing. Others wait until the lock is dropped.
    ///
    /// # Errors
    /// A configured list that is missing, one that is damaged, or a damaged memory.
    pub(super) fn open(&self) -> failure::Result<SyncLock> {
        self.file.stamp()?;
        let lock = self.file.lock_sync()?;
        let mut list = self.file.lock()?;
        list.create()?;
        list.entries(&self.book())?;
        list.memory()?;
        Ok(lock)
    }

    /// What is remembered of an account.
    ///
    /// # Errors
    /// A damaged memory.
    pub(super) fn progress(&self, account: &str) -> failure::Result<Progress> {
        Ok(self.file.lock()?.memory()?.accounts.remove(account).unwrap_or_default())
    }

    /// Applies keywords to the list, and returns those that changed it.
    ///
    /// # Errors
    /// The list or the memory can't be read or written.
    pub(super) fn apply(&self, sent: Vec<SentKeyword>) -> failure::Result<Vec<SentKeyword>> {
        if sent.is_empty() {
            return Ok(Vec::new());
        }
        let mut list = self.file.lock()?;
        let book = self.book();
        let decision = decide(sent, &list.entries(&book)?, &list.memory()?);
        list.apply(&book, &decision.changes)?;
        let handled = decision.handled.into_iter().map(|(handled, at)| Record::Handled { handled, at });
        list.record(&handled.collect::<Vec<_>>())?;
        Ok(decision.applied)
    }

    /// Remembers something.
    ///
    /// # Errors
    /// The memory can't be read or written.
    pub(super) fn record(&self, records: &[Record]) -> failure::Result<()> {
        Ok(self.file.lock()?.record(records)?)
    }

    /// Ends a run that has read all that it was to: what only a run needs is forgotten.
    ///
    /// # Errors
    /// The memory can't be read or written.
    pub(super) fn finish(&self, account: &str, coverage: Coverage) -> failure::Result<()> {
        let mut list = self.file.lock()?;
        let mut memory = list.memory()?;
        memory.accounts.entry(account.to_owned()).or_default().finish(coverage);
        Ok(list.replace_memory(&memory)?)
    }

    fn book(&self) -> Book<'_> {
        Book { country: self.country, aliases: &self.aliases }
    }
}
