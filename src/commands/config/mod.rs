//! `blooio config`: shows the settings, and edits the configuration file.

mod init;
mod shown;

use serde_json::{Map, Value, json};

use crate::cli::config::{Action, Config, Get, Remove, Set};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::config::{ListedSetting, Settings, ShownValue};
use crate::failure::{self, Failure};
use crate::guard::AllowList;
use crate::output::text::{escape, padded, width};
use crate::output::{Mode, Tone};
use crate::recipients::{Book, Country};

/// Runs the action.
///
/// # Errors
/// The file can't be read, written or parsed, or the setting or profile doesn't exist.
pub fn run(arguments: &Config, session: &mut Session) -> failure::Result<()> {
    match &arguments.action {
        Action::Init(arguments) => init::run(arguments, session),
        Action::Set(arguments) => set(arguments, session),
        Action::Unset(arguments) => unset(&arguments.key, session),
        Action::Get(arguments) => get(arguments, session),
        Action::List => list(session),
        Action::Profiles => profiles(session),
        Action::Use(arguments) => make_default(&arguments.name, session),
        Action::Remove(arguments) => remove(arguments, session),
        Action::Path => path(session),
    }
}

fn set(arguments: &Set, session: &mut Session) -> failure::Result<()> {
    let mut values = arguments.value.clone();
    if values == ["-"] {
        values = vec![session.stdin.line()?.trim().to_owned()];
    } else if is_secret(&arguments.key) {
        return Err(Failure::usage(
            format!("{} is a secret, and other processes can see the command line", arguments.key),
            format!("pass it on standard input: blooio config set {} -", arguments.key),
        ));
    }
    if let Some(name) = arguments.key.strip_prefix("aliases.") {
        return set_alias(name, &values, session);
    }
    if matches!(arguments.key.as_str(), "allow" | "optout_words") {
        // A list, whose entries commas separate.
        values = vec![values.join(",")];
    }
    let Ok([value]) = <[String; 1]>::try_from(values) else {
        return Err(Failure::usage(
            format!("{} takes one value, but {} were given", arguments.key, arguments.value.len()),
            "quote a value that contains spaces",
        ));
    };
    // Stored as it is read here: the country of another profile, or none, must not change whose number it is.
    let value = match arguments.key.as_str() {
        "default_country" => value.parse::<Country>()?.to_string(),
        "from_number" => session.phone(&value)?.to_string(),
        "allow" => allow_list(&value, session)?,
        _ => value,
    };
    let mut editor = session.edit()?;
    if arguments.key == "default_profile" {
        editor.set_default_profile(&value)?;
        session.save(editor)?;
        done(session, &format!("the default profile is now {value}"));
        return Ok(());
    }
    let profile = session.edited_profile(&editor)?;
    let gone = editor.set(&profile, &arguments.key, &value)?;
    session.save(editor)?;
    for key in gone {
        session.warn(&format!("removed {key}: a profile can have only one source of its API key"));
    }
    done(session, &format!("set {} in profile {profile}", arguments.key));
    Ok(())
}

fn set_alias(name: &str, values: &[String], session: &mut Session) -> failure::Result<()> {
    // An alias that names nobody or itself would otherwise go unnoticed until a message isn't sent. The values are read
    // unsplit: a comma that groups digits doesn't separate recipients.
    session.settings.aliases.insert(name.to_owned(), values.to_vec());
    session.recipient(&format!("@{name}"))?;
    let mut stored = Vec::new();
    for member in values.iter().flat_map(|value| value.split(',')) {
        let member = session.stored(member)?;
        if !stored.contains(&member) {
            stored.push(member);
        }
    }
    let mut editor = session.edit()?;
    editor.set_alias(name, &stored)?;
    session.save(editor)?;
    done(session, &format!("set aliases.{name}"));
    Ok(())
}

/// An allow list as it is stored: phone numbers as E.164, and everything else as it is. It is read here as it is before a
/// message is sent, so that an entry that can't be read is refused now.
fn allow_list(list: &str, session: &Session) -> failure::Result<String> {
    let book = Book { country: session.country()?, aliases: &session.settings.aliases };
    let entries: Vec<&str> = list.split(',').map(str::trim).collect();
    let read = AllowList::read(entries.iter().copied(), &book).map_err(|(_, error)| {
        let (message, hint) = (error.to_string(), error.hint());
        failure::Error::from(Failure::Usage { message, hint })
    })?;
    if read.is_empty() {
        return Ok(list.to_owned());
    }
    let stored = entries.into_iter().map(|entry| match entry.replace('＊', "*") {
        pattern if pattern.contains('*') => Ok(pattern),
        recipient => session.stored(&recipient),
    });
    Ok(stored.collect::<failure::Result<Vec<String>>>()?.join(","))
}

fn is_secret(key: &str) -> bool {
    matches!(key, "api_key" | "webhook_secret")
}

fn unset(key: &str, session: &mut Session) -> failure::Result<()> {
    let mut editor = session.edit()?;
    let (was_there, place) = if let Some(name) = key.strip_prefix("aliases.") {
        (editor.unset_alias(name)?, "the configuration file".to_owned())
    } else if key == "default_profile" {
        (editor.unset_default_profile()?, "the configuration file".to_owned())
    } else {
        let profile = session.edited_profile(&editor)?;
        (editor.unset(&profile, key)?, format!("profile {profile}"))
    };
    if !was_there {
        done(session, &format!("{key} was not set in {place}"));
        return Ok(());
    }
    session.save(editor)?;
    done(session, &format!("removed {key} from {place}"));
    Ok(())
}

/// Reports a change in human mode; the other modes print nothing.
fn done(session: &mut Session, what: &str) {
    if session.is_human() {
        let what = escape(what).into_owned();
        let note = session.output.paint_note(Tone::Good, "done:");
        session.output.note(&format!("{note} {what}"));
    }
}

fn get(arguments: &Get, session: &mut Session) -> failure::Result<()> {
    let key = arguments.key.as_str();
    if let Some(name) = key.strip_prefix("aliases.") {
        let Some(members) = session.settings.aliases.get(name).cloned() else {
            return Err(not_set(key));
        };
        return one(session, &json!({ key: members }), &members.join(","));
    }
    let value = if key == "api_key" {
        session.interrupt.arm(session.output.mode)?;
        let key = session.settings.api_key()?.value;
        ShownValue::Secret(key)
    } else if key == "default_profile" {
        // The key that `set` and `unset` change; the profile in use is `profile`.
        session.settings.default_profile.clone().map_or(ShownValue::Unset, ShownValue::Text)
    } else {
        match session.settings.list().into_iter().find(|row| row.name == key) {
            Some(row) => row.value,
            None => return Err(Settings::unknown_setting(key).into()),
        }
    };
    let Some(line) = shown::line(&value, arguments.reveal) else {
        return Err(not_set(key));
    };
    let mut object = Map::new();
    shown::insert(&mut object, key, &value, arguments.reveal);
    one(session, &object.into(), &line)
}

fn not_set(key: &str) -> failure::Error {
    Failure::local(format!("{key} is not set"))
}

fn list(session: &mut Session) -> failure::Result<()> {
    let rows = session.settings.list();
    let written = match session.output.mode {
        Mode::Json => {
            let text = list_json(&rows, session).to_string();
            session.output.json(text.as_bytes())
        }
        Mode::Quiet => rows.iter().try_for_each(|row| session.output.line(row.name)),
        Mode::Human => list_rows(&rows, session),
    };
    printed(written)
}

fn list_json(rows: &[ListedSetting], session: &Session) -> Value {
    let settings: Map<String, Value> = rows
        .iter()
        .map(|row| {
            let mut object = Map::new();
            shown::insert(&mut object, "value", &row.value, false);
            object.insert("origin".to_owned(), row.origin.to_string().into());
            (row.name.to_owned(), object.into())
        })
        .collect();
    json!({
        "path": session.settings.path.as_ref().map(|path| path.display().to_string()),
        "settings": settings,
        "aliases": session.settings.aliases,
    })
}

fn list_rows(rows: &[ListedSetting], session: &mut Session) -> std::io::Result<()> {
    let label = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let values: Vec<String> = rows
        .iter()
        .map(|row| {
            shown::cell(&row.value).map_or_else(|| "-".to_owned(), |value| escape(&value).into_owned())
        })
        .collect();
    // One long value must not push every origin off the screen.
    let column = values.iter().map(|value| width(value)).max().unwrap_or(0).min(40);
    for (row, value) in rows.iter().zip(&values) {
        let origin = match &row.value {
            ShownValue::Unset => String::new(),
            _ => row.origin.to_string(),
        };
        let origin = session.output.paint(Tone::Dim, &origin);
        let value = padded(value, column);
        session.output.line(format!("{:label$}  {value}  {origin}", row.name).trim_end())?;
    }
    let aliases = session.settings.aliases.clone();
    for (name, members) in &aliases {
        let members = escape(&members.join(",")).into_owned();
        session.output.line(&format!("{:label$}  {members}", format!("@{name}")))?;
    }
    Ok(())
}

fn profiles(session: &mut Session) -> failure::Result<()> {
    let used = session.settings.profile.value.clone();
    let profiles = session.settings.profiles.clone();
    if session.output.mode == Mode::Json {
        let text = json!({ "profiles": profiles, "used": used }).to_string();
        return printed(session.output.json(text.as_bytes()));
    }
    if profiles.is_empty() && session.is_human() {
        session.output.note("No profiles yet: create one with `blooio config init`");
    }
    for name in &profiles {
        let mark = if *name == used { "* " } else { "  " };
        let mark = if session.is_human() { mark } else { "" };
        printed(session.output.line(&format!("{mark}{}", escape(name))))?;
    }
    Ok(())
}

fn make_default(name: &str, session: &mut Session) -> failure::Result<()> {
    let mut editor = session.edit()?;
    editor.set_default_profile(name)?;
    session.save(editor)?;
    done(session, &format!("the default profile is now {name}"));
    Ok(())
}

fn remove(arguments: &Remove, session: &mut Session) -> failure::Result<()> {
    let name = &arguments.name;
    // Don't prompt about a profile that doesn't exist, nor keep the file locked during the prompt.
    session.edit()?.known_profile(name)?;
    if !arguments.yes {
        if !session.may_ask() {
            return Err(Failure::usage(
                format!("removing profile {name} needs confirmation"),
                "pass --yes when not running interactively",
            ));
        }
        if !session.agrees(&format!("Remove profile {name} and all its settings?"))? {
            return Err(Failure::Declined("nothing was removed".to_owned()).into());
        }
    }
    let mut editor = session.edit()?;
    let was_default = editor.remove_profile(name)?;
    session.save(editor)?;
    if was_default {
        session.warn(&format!("{name} was the default profile: no default profile is set now"));
    }
    done(session, &format!("removed profile {name}"));
    Ok(())
}

fn path(session: &mut Session) -> failure::Result<()> {
    let path = session.config_path()?.display().to_string();
    one(session, &json!({ "path": path }), &path)
}

/// Prints one value: an object for programs, a line for people.
fn one(session: &mut Session, object: &Value, line: &str) -> failure::Result<()> {
    printed(if session.output.mode == Mode::Json {
        session.output.json(object.to_string().as_bytes())
    } else {
        session.output.line(&escape(line))
    })
}
