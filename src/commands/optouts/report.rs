//! Printing changed or listed entries.

use std::collections::HashSet;

use serde_json::json;

use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;
use crate::guard::key;
use crate::optouts::{Entry, OptOutFile};
use crate::output::Mode;
use crate::output::text::escape;

/// Prints what became of each of `people`: `words` are for those with an entry in `changed`, and for the others.
pub(super) fn report(
    people: &[String],
    changed: &[Entry],
    words: (&str, &str),
    list: &OptOutFile,
    session: &mut Session,
) -> failure::Result<()> {
    if !session.is_human() {
        return print(changed, session);
    }
    let keys: HashSet<_> = changed.iter().map(|entry| key(&entry.recipient)).collect();
    for who in people {
        let is_changed = keys.contains(&key(who));
        let word = if is_changed { words.0 } else { words.1 };
        printed(session.output.line(&format!("{}  {word}", escape(who))))?;
    }
    if !changed.is_empty() {
        name(list, session);
    }
    Ok(())
}

/// Names the file that was changed, on stderr.
pub(super) fn name(list: &OptOutFile, session: &mut Session) {
    if let Some(path) = list.path() {
        let note = format!("File: {}", escape(&path.display().to_string()));
        session.aside(&note);
    }
}

/// Prints entries for a program: with `--quiet`, each recipient once.
pub(super) fn print(entries: &[Entry], session: &mut Session) -> failure::Result<()> {
    let mut seen = HashSet::new();
    for Entry { recipient, since, source, note, .. } in entries {
        printed(if session.output.mode == Mode::Json {
            let entry = json!({ "recipient": recipient, "since": since, "source": source, "note": note });
            session.output.json(entry.to_string().as_bytes())
        } else if seen.insert(key(recipient)) {
            session.output.line(&escape(recipient))
        } else {
            Ok(())
        })?;
        if session.output.closed() {
            break;
        }
    }
    Ok(())
}
