//! `blooio config init`: creates a working profile.

use crate::cli::config::Init;
use crate::client::{AttemptError, account};
use crate::commands::support::session::Session;
use crate::config::{Editor, Origin, Settings};
use crate::failure::{self, Context, Failure};
use crate::output::{Tone, text::escape};
use crate::recipients::Country;
use crate::secret::Secret;

/// Gets the key, the sender and the country from prompts or options, checks the key, and writes the profile.
///
/// # Errors
/// If it can't prompt, a value is wrong, or the API doesn't accept the key. Nothing is written then.
pub(super) fn run(arguments: &Init, session: &mut Session) -> failure::Result<()> {
    Editor::may_open(&session.config_path()?)?;
    let asks = session.may_ask() && !arguments.api_key_stdin;
    if !asks && !arguments.api_key_stdin {
        return Err(Failure::usage(
            "can't prompt for the key without a terminal or with --no-input",
            "pass it on standard input: printf %s \"$KEY\" | blooio config init --api-key-stdin",
        ));
    }
    let key = read_key(asks, session)?;
    let country = country(asks, session)?;
    let sender = sender(arguments, asks, country, session)?;
    if session.settings.sandbox.value && !arguments.no_check {
        session.warn("the sandbox is on and accepts any key, so this one isn't checked");
    } else if !arguments.no_check {
        check(&key, session)?;
    }
    let mut editor = session.edit()?;
    let profile = session.edited_profile(&editor)?;
    let first = editor.profiles().is_empty();
    let gone = editor.set(&profile, "api_key", key.expose())?;
    if let Some(country) = country {
        editor.set(&profile, "default_country", country.as_str())?;
    }
    if let Some(sender) = &sender {
        editor.set(&profile, "from_number", sender)?;
    }
    if first && profile != "default" {
        editor.set_default_profile(&profile)?;
    }
    session.save(editor)?;
    for old in gone {
        session.warn(&format!("removed {old}: a profile can have only one source of its API key"));
    }
    if session.is_human() {
        let path = session.config_path()?.display().to_string();
        let done = session.output.paint_note(Tone::Good, "done:");
        // A profile named with --profile isn't the one that the next command uses by default.
        let typed = !first && matches!(session.settings.profile.origin, Origin::Flag(_));
        let choice = if typed { format!(" -p {profile}") } else { String::new() };
        session.output.note(&format!(
            "{done} wrote profile {profile} to {}; try: blooio{choice} send +15551234567 \"Hello\" --dry-run",
            escape(&path)
        ));
    }
    Ok(())
}

fn read_key(asks: bool, session: &mut Session) -> failure::Result<Secret> {
    let text = if asks {
        session.output.prompt("API key (hidden; create one at app.blooio.com, Settings, API Keys): ");
        session.interrupt.keep_terminal();
        session.interrupt.arm(session.output.mode)?;
        match rpassword::read_password() {
            Ok(text) => text,
            // Ctrl-C: its signal is about to end the program.
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => loop {
                std::thread::park();
            },
            // Ctrl-D gives no key either, but leaves the cursor after the prompt.
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                session.output.note("");
                String::new()
            }
            Err(error) => return Err(Failure::local(format!("can't read the key: {error}"))),
        }
    } else {
        session.stdin.line()?
    };
    Ok(Settings::check_key(&text)?)
}

fn country(asks: bool, session: &mut Session) -> failure::Result<Option<Country>> {
    if session.settings.country.value.is_some() {
        return session.country();
    }
    if !asks {
        return Ok(None);
    }
    loop {
        session
            .output
            .prompt("Default country for numbers without a country code, such as US (empty for none): ");
        let answer = session.stdin.line()?;
        if answer.trim().is_empty() {
            return Ok(None);
        }
        match answer.trim().parse::<Country>() {
            Ok(country) => return Ok(Some(country)),
            Err(error) => session.output.note(&escape(&error.to_string())),
        }
    }
}

fn sender(
    arguments: &Init,
    asks: bool,
    country: Option<Country>,
    session: &mut Session,
) -> failure::Result<Option<String>> {
    if let Some(number) = &arguments.from {
        return Ok(Some(session.phone_in(number, country)?.as_str().to_owned()));
    }
    if !asks {
        return Ok(None);
    }
    loop {
        session.output.prompt("Number to send from (empty to let Blooio choose): ");
        let answer = session.stdin.line()?;
        if answer.trim().is_empty() {
            return Ok(None);
        }
        match session.phone_in(answer.trim(), country) {
            Ok(phone) => return Ok(Some(phone.as_str().to_owned())),
            Err(error) => session.output.note(&escape(&error.to_string())),
        }
    }
}

/// Asks the API whether it accepts the key.
fn check(key: &Secret, session: &mut Session) -> failure::Result<()> {
    session.connect_with(key.clone())?;
    session.output.progress("checking the key");
    let answer = session.request(&account::me()?, None);
    session.output.clear_progress();
    answer.map(drop).map_err(|error| {
        let refused = error
            .client()
            .is_some_and(|error| matches!(&error.failure, AttemptError::Api(api) if api.status == 401));
        if refused {
            error
        } else {
            error.with(
                Context::default()
                    .hint("nothing was written; pass --no-check to store the key without checking it"),
            )
        }
    })
}
