//! `blooio optouts`: shows and changes the list of people who must not be texted.

mod import;
mod report;
mod sync;

use std::collections::HashSet;

use crate::cli::optouts::{Action, Add, OptOuts, Remove};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::guard::key;
use crate::optouts::{Changes, Entry, MANUAL, OptOutFile, refused_pattern};
use crate::output::table::{Cell, Room, Table};
use crate::output::text::escape;
use crate::output::time;
use report::{print, report};

/// Carries out the action.
///
/// # Errors
/// A recipient is none, or the file can't be read or written.
pub fn run(arguments: &OptOuts, session: &mut Session) -> failure::Result<()> {
    match &arguments.action {
        Action::Add(arguments) => add(arguments, session),
        Action::Remove(arguments) => remove(arguments, session),
        Action::List => list(session),
        Action::Import(arguments) => import::run(arguments, session),
        Action::Sync(arguments) => sync::run(arguments, session),
    }
}

fn add(arguments: &Add, session: &mut Session) -> failure::Result<()> {
    let people = people(&arguments.recipients, session)?;
    let list = session.opt_outs();
    let since = time::utc(time::now());
    let changes = list.update(&session.lists_book()?, |entries| {
        let listed: HashSet<_> = entries
            .iter()
            .filter(|entry| entry.source == MANUAL)
            .map(|entry| key(&entry.recipient))
            .collect();
        let new = people.iter().filter(|who| !listed.contains(&key(who)));
        let added = new.map(|who| Entry {
            recipient: who.clone(),
            since: since.clone(),
            source: MANUAL.to_owned(),
            note: arguments.note.clone(),
            line: 0,
        });
        Changes { added: added.collect(), removed: Vec::new() }
    })?;
    report(&people, &changes.added, ("added", "already there"), &list, session)
}

fn remove(arguments: &Remove, session: &mut Session) -> failure::Result<()> {
    let people = people(&arguments.recipients, session)?;
    let list = session.opt_outs();
    let removed = if list.stamp()?.is_some() { removed(&people, &list, session)? } else { Vec::new() };
    report(&people, &removed, ("removed", "not there"), &list, session)
}

/// Removes all entries of these people, and returns them.
fn removed(people: &[String], list: &OptOutFile, session: &Session) -> failure::Result<Vec<Entry>> {
    let book = session.lists_book()?;
    let wanted: HashSet<_> = people.iter().map(|who| key(who)).collect();
    let mut locked = list.lock()?;
    let entries = locked.entries(&book)?.into_iter();
    let removed: Vec<Entry> = entries.filter(|entry| wanted.contains(&key(&entry.recipient))).collect();
    if removed.is_empty() {
        return Ok(removed);
    }
    // Remembered first: if the program is killed in between, they are still opted out.
    let now = time::now();
    let handled: Vec<_> = removed.iter().map(|entry| (entry.recipient.clone(), now)).collect();
    locked.remember(&handled)?;
    let changes = Changes { added: Vec::new(), removed };
    locked.apply(&book, &changes)?;
    Ok(changes.removed)
}

/// Everyone whom the texts name, each once.
fn people(texts: &[String], session: &Session) -> failure::Result<Vec<String>> {
    let (mut people, mut seen) = (Vec::new(), HashSet::new());
    for text in texts {
        if let Some(why) = refused_pattern(text) {
            return Err(Failure::usage(why, "give each recipient in full, without *"));
        }
        for who in session.recipient(text)?.members() {
            let who = who.chat_id();
            if seen.insert(key(&who).into_owned()) {
                people.push(who);
            }
        }
    }
    Ok(people)
}

fn list(session: &mut Session) -> failure::Result<()> {
    let entries = session.opt_outs().entries(&session.lists_book()?)?;
    if !session.is_human() {
        return print(&entries, session);
    }
    if entries.is_empty() {
        session.output.note("Nobody has opted out. Add somebody: blooio optouts add RECIPIENT");
        return Ok(());
    }
    let rows: Vec<Vec<Cell>> = entries.iter().map(row).collect();
    let columns = [
        ("RECIPIENT", Room::Needs),
        ("SINCE", Room::Needs),
        ("SOURCE", Room::AllOrNothing),
        ("NOTE", Room::Yields),
    ];
    printed(Table::new(columns).print(&mut session.output, &rows))
}

fn row(entry: &Entry) -> Vec<Cell> {
    // People may write times in other forms.
    let since = time::parse(&entry.since).map_or_else(|| entry.since.clone(), time::local_short);
    [&entry.recipient, &since, &entry.source, &entry.note]
        .map(|text| Cell::from(escape(text).into_owned()))
        .into()
}
