//! Where the file of opt-outs is.

use super::Session;
use crate::config::{Origin, Setting};
use crate::optouts::OptOutFile;

/// The file's name in a state directory.
const NAME: &str = "optouts.csv";

impl Session {
    /// The file of people who opted out. The sandbox has its own, unless the environment names one.
    #[must_use]
    pub fn opt_outs(&self) -> OptOutFile {
        let Setting { value, origin } = &self.settings.optouts;
        match value {
            Some(path) if !self.settings.sandbox.value || matches!(origin, Origin::Env(_)) => {
                OptOutFile::new(Some(path.clone()), true)
            }
            _ if self.settings.sandbox.value => self.sandbox_opt_outs(),
            _ => OptOutFile::new(self.state_directory().map(|folder| folder.join(NAME)), false),
        }
    }

    /// The sandbox's own file, whatever is configured.
    #[must_use]
    pub fn sandbox_opt_outs(&self) -> OptOutFile {
        OptOutFile::new(self.state_directory().map(|folder| folder.join("sandbox").join(NAME)), false)
    }
}
