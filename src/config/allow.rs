//! The setting `allow`: whom the profile allows, and to whom the environment narrows that. What an entry means, and whether
//! it can be read, is left to `guard`.

use super::origin::{Origin, Place};

/// Whether a list of this one entry is empty. A variable or an argument can't hold an empty list otherwise.
pub(super) fn is_nobody(entry: &str) -> bool {
    entry.trim().eq_ignore_ascii_case("none")
}

/// Who may be texted. Both layers hold, unlike for any other setting: the environment can only narrow what the profile
/// allows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allow {
    /// The list in the profile; if there is none, it allows everybody.
    pub profile: Option<AllowLayer>,
    /// The list in `BLOOIO_ALLOW`; if there is none, it allows everybody.
    pub environment: Option<AllowLayer>,
}

/// The list of one layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowLayer {
    /// The entries as they were written. Without any, nobody is allowed.
    pub entries: Vec<AllowEntry>,
    /// The layer.
    pub origin: Origin,
    /// The exact place of the list, for an error.
    pub place: Place,
}

/// An entry as it was written, without the blanks around it; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    /// The entry.
    pub text: String,
    /// The exact place of the entry: in the file, its own line.
    pub place: Place,
}

impl AllowLayer {
    /// The entries as people see them; none if nobody is allowed.
    pub(super) fn shown(&self) -> Vec<String> {
        match &self.entries[..] {
            [entry] if is_nobody(&entry.text) => Vec::new(),
            entries => entries.iter().map(|entry| entry.text.clone()).collect(),
        }
    }
}
