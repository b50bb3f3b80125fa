//! Reads which messages of the sandbox are meant.

use regex_lite::Regex;

use crate::cli::sandbox::Filter as Arguments;
use crate::commands::support::session::Session;
use crate::commands::support::{pattern, timestamp};
use crate::failure;
use crate::output::time;
use crate::sandbox::Filter;

/// Reads the options.
///
/// # Errors
/// [`Failure::Usage`](failure::Failure::Usage), or those of the recipients.
pub(super) fn read(arguments: &Arguments, inbound_only: bool, session: &Session) -> failure::Result<Filter> {
    let chat = arguments.to.as_deref().map(|to| session.recipient(to)).transpose()?;
    let chat = chat.map(|chat| chat.chat_id().split(',').map(str::to_owned).collect());
    let since = arguments.since.as_deref();
    let since = since.map(|since| timestamp::ago(since, time::now(), "--since")).transpose()?;
    Ok(Filter {
        chat,
        text: arguments.text.as_deref().map(pattern).transpose()?,
        since: since.map(|since| u64::try_from(since).unwrap_or_default()),
        inbound_only,
    })
}

fn pattern(text: &str) -> failure::Result<Regex> {
    pattern::read("--text", text, "escape characters that have a meaning in patterns, such as \\( or \\+")
}
