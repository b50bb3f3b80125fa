//! The secrets that deliveries are signed and verified with: files over the environment over the profile.

use crate::cli::webhooks::secrets::SecretFiles;
use crate::commands::support::session::Session;
use crate::config;
use crate::failure::{self, Failure};
use crate::secret::Secret;

/// The webhook secrets, in the order of the files. There are none if no file is given and nothing is configured.
///
/// A file replaces `BLOOIO_WEBHOOK_SECRET` and the profile's `webhook_secret`, and is read here.
///
/// # Errors
/// A file can't be read, or has no secret in its first line.
pub fn secrets(files: &SecretFiles, session: &mut Session) -> failure::Result<Vec<Secret>> {
    if files.secret_files.is_empty() {
        return Ok(session.settings.webhook_secret.value.iter().cloned().collect());
    }
    // A file may be a pipe, which waits for its writer.
    session.interrupt.arm(session.output.mode)?;
    let read = files.secret_files.iter().map(|path| config::read_secret_file("--secret-file", path));
    Ok(read.collect::<Result<_, _>>()?)
}

/// The failure of a command that needs a secret and has none.
#[must_use]
pub fn no_secret() -> failure::Error {
    Failure::Settings {
        message: "no webhook secret".to_owned(),
        hint: Some(
            "pass --secret-file FILE, set BLOOIO_WEBHOOK_SECRET, or store it with \
             `blooio config set webhook_secret -`"
                .to_owned(),
        ),
    }
    .into()
}
