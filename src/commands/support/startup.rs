//! Prepares a command's settings, also if the configuration is broken, and the time zone.

use super::session::Unloaded;
use crate::cli::config::{Action, Config};
use crate::cli::{Cli, Command, Global};
use crate::config::{self, Env, Flags, Settings};
use crate::output::{self, Color, Mode, Output};

/// The settings on the command line.
#[must_use]
pub fn flags(cli: &Cli) -> Flags {
    let mut flags = cli.global.flags();
    if let Some(message) = cli.command.message() {
        flags.from_number.clone_from(&message.options.from);
    }
    match &cli.command {
        Command::Send(send) => {
            flags.max_recipients.clone_from(&send.max_recipients);
        }
        Command::Notify(notify) => {
            flags.from_number.clone_from(&notify.from);
        }
        Command::Bulk(bulk) => {
            flags.from_number.clone_from(&bulk.run.body.from);
            flags.max_recipients.clone_from(&bulk.run.max_recipients);
        }
        command => flags.may_create = edits(command),
    }
    flags
}

/// Whether a command needs no settings, and must work even if they are broken.
#[must_use]
pub fn needs_nothing(command: &Command) -> bool {
    matches!(command, Command::Completions(_) | Command::Man(_))
}

/// Whether a command edits the configuration file, and so must work even if that is broken.
fn edits(command: &Command) -> bool {
    let Command::Config(Config { action }) = command else { return false };
    match action {
        Action::Init(_)
        | Action::Set(_)
        | Action::Unset(_)
        | Action::Use(_)
        | Action::Remove(_)
        | Action::Path => true,
        Action::Get(_) | Action::List | Action::Profiles => false,
    }
}

/// The settings for a command. If they can't be loaded, `doctor`, which reports why, gets the settings without the file, or
/// without the environment too.
///
/// # Errors
/// The settings are invalid and the command needs them; always if they are invalid on the command line.
pub fn settings(
    command: &Command,
    env: &Env,
    flags: &Flags,
) -> Result<(Settings, Option<Unloaded>), config::Error> {
    let (loaded, unloaded) = load(command, env, flags);
    let settings = match loaded {
        Err(error) if needs_nothing(command) || edits(command) => {
            Settings::without_file(env, flags).map_err(|_| error)
        }
        other => other,
    };
    Ok((settings?, unloaded))
}

fn load(command: &Command, env: &Env, flags: &Flags) -> (Result<Settings, config::Error>, Option<Unloaded>) {
    let error = match Settings::load(env, flags) {
        Err(error) if matches!(command, Command::Doctor(_)) => error,
        loaded => return (loaded, None),
    };
    let (left, environment) = match Settings::without_file(env, flags) {
        // If the command line is at fault, this fails as well.
        Err(_) => (Settings::without_file(&env.without_settings(), flags), true),
        Ok(left) => (Ok(left), false),
    };
    match left {
        Ok(mut left) => {
            left.output.value = Settings::fallback_mode(env, flags);
            (Ok(left), Some(Unloaded { error, environment }))
        }
        Err(wrong) => (Err(wrong), None),
    }
}

/// How to print if the command line or the settings are invalid: mode and color as far as they can be read.
#[must_use]
pub fn fallback(global: &Global, env: &Env) -> (Mode, Color) {
    // A configuration that isn't a regular file was read already, and can't be read twice.
    let flags = Flags { may_create: true, ..global.flags() };
    let settings = Settings::load(env, &flags).or_else(|_| Settings::without_file(env, &flags));
    let color = settings.map_or(Color::Auto, |settings| settings.color.value);
    (Settings::fallback_mode(env, &flags), color)
}

/// Sets the time zone from `TZ`, if that is set, and warns if it is invalid.
pub fn set_zone(env: &Env, output: &mut Output) {
    let Some(value) = env.time_zone() else { return };
    if !output::zone::set(value, env.path("TZDIR")) {
        let value = value.to_string_lossy();
        output.warn(&format!(
            "TZ={value:?} is not a time zone, so times are shown in UTC: set a name such as America/New_York, or unset TZ"
        ));
    }
}
