//! An entry of the file, and a change to the entries.

/// The source of entries that a person added.
pub const MANUAL: &str = "manual";

/// The source of entries that were imported.
pub const IMPORT: &str = "import";

/// The source of entries that a message caused. Another message may lift them.
pub const MESSAGE: &str = "message";

/// Somebody who opted out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Who: a phone number in E.164, an email address, or a group ID.
    pub recipient: String,
    /// Since when: RFC 3339 in UTC if the program wrote it. May be empty.
    pub since: String,
    /// How the entry came about: [`MANUAL`], [`IMPORT`], [`MESSAGE`], or whatever a person wrote.
    pub source: String,
    /// A person's note.
    pub note: String,
    /// The line of the file, from 1; 0 if it isn't from a file.
    pub line: u64,
}

/// A change to the entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// New entries, in the order in which they are written.
    pub added: Vec<Entry>,
    /// Entries of the file to remove.
    pub removed: Vec<Entry>,
}

impl Changes {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}
