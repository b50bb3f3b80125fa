//! `blooio optouts sync`: reads what people wrote, and applies the keywords among it to the list of opt-outs.

mod account;
mod batch;
mod print;
mod run;
mod store;

use run::Run;
use store::Store;

use crate::cli::optouts::Sync as Arguments;
use crate::commands::support::session::Session;
use crate::commands::support::timestamp;
use crate::failure::{self, Context};
use crate::guard::keywords::Words;
use crate::output::time;

/// The hint after an error and a signal.
const RESUME: &str = "run the same command again: it resumes where it stopped, and what was applied stays";

/// Reads the inbound messages since the last sync, and applies them.
///
/// # Errors
/// A list of opt-outs or a memory that can't be used; errors of the API and the network.
pub(super) fn run(arguments: &Arguments, session: &mut Session) -> failure::Result<()> {
    let since = arguments.since.as_deref().map(|since| timestamp::ago(since, time::now(), "--since"));
    let since = since.transpose()?;
    let store = Store {
        file: session.opt_outs(),
        country: session.lists_book()?.country,
        aliases: session.settings.aliases.clone(),
    };
    let _lock = store.open()?;
    session.connect()?;
    let account = account::id(session)?;
    let words = Words::new(&session.settings.optout_words.value);
    let mut run = Run::new(store, account, words, since)?;
    session.interrupt.resume_hint(RESUME.to_owned());
    let read = run.read_all(session);
    session.output.clear_progress();
    read.map_err(|error| error.with(Context::default().hint(RESUME)))?;
    run.finish(session)
}
