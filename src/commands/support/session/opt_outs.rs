//! The file of opt-outs.

use super::Session;
use crate::config::Origin;
use crate::optouts::OptOutFile;

impl Session {
    /// The file of people who opted out.
    #[must_use]
    pub fn opt_outs(&self) -> OptOutFile {
        let path = &self.settings.optouts;
        OptOutFile::new(path.value.clone(), path.origin != Origin::Default)
    }

    /// The sandbox's own file, whatever is configured.
    #[must_use]
    pub fn sandbox_opt_outs(&self) -> OptOutFile {
        let folder = self.state_directory().map(|folder| folder.join("sandbox"));
        OptOutFile::new(folder.map(|folder| folder.join("optouts.csv")), false)
    }
}
