//! Where the file of opt-outs is.

use super::Session;
use crate::failure;
use crate::optouts::OptOutFile;

/// The file's name in a state directory.
const NAME: &str = "optouts.csv";

impl Session {
    /// The file of people who opted out. The sandbox has its own, unless one is configured.
    ///
    /// # Errors
    /// None yet.
    pub fn opt_outs(&self) -> failure::Result<OptOutFile> {
        if let Some(path) = self.env.path("BLOOIO_OPTOUTS") {
            return Ok(OptOutFile::new(Some(path), true));
        }
        if self.settings.sandbox.value {
            return Ok(self.sandbox_opt_outs());
        }
        Ok(OptOutFile::new(self.state_directory().map(|folder| folder.join(NAME)), false))
    }

    /// The sandbox's own file, whatever is configured.
    #[must_use]
    pub fn sandbox_opt_outs(&self) -> OptOutFile {
        OptOutFile::new(self.state_directory().map(|folder| folder.join("sandbox").join(NAME)), false)
    }
}
