//! The session of a command: settings, recipients, client, output, standard input, and the command line to repeat.

mod network;
mod opt_outs;

use std::ffi::OsString;
use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::client::{Call, Reply};
use crate::config::{self, Editor, Env, Flags, Origin, Settings};
use crate::endpoint::BASE_PATH;
use crate::output::{Mode, Output, Tone};
use crate::recipients::{Book, Country, Phone, Recipient};
use crate::sandbox::{Server, Store};
use crate::secret::Secret;

use super::fault::Fault;
use super::gate::Gate;
use super::guard::Guard;
use super::interrupt::Interrupt;
use super::stdin::Stdin;
use super::trace::Trace;
use crate::failure::{self, Failure};
pub(in crate::commands) use network::CERTIFICATES;

/// Settings that could not be loaded.
#[derive(Debug)]
pub struct Unloaded {
    /// What is wrong with them.
    pub error: config::Error,
    /// Whether the environment is left out of [`Session::settings`] too, and not the file alone.
    pub environment: bool,
}

/// One run of the program, as a command sees it.
pub struct Session {
    /// The settings in effect.
    pub settings: Settings,
    /// The output for results and notes.
    pub output: Output,
    /// The handling of signals.
    pub interrupt: Interrupt,
    /// Standard input.
    pub stdin: Stdin,
    /// Why the settings could not be loaded, for commands that run nevertheless.
    pub unloaded: Option<Unloaded>,
    pub(in crate::commands) arguments: Vec<OsString>,
    pub(super) env: Env,
    pub(super) flags: Flags,
    state_directory: Option<PathBuf>,
    gate: Option<Arc<Gate>>,
    guard: Option<Arc<Guard>>,
    key: Option<Secret>,
    sandbox: Option<Server>,
    fault: Fault,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Session").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Session {
    /// A session over `settings`; `arguments` is the command line, program name first.
    #[must_use]
    pub fn new(
        settings: Settings,
        output: Output,
        interrupt: Interrupt,
        arguments: Vec<OsString>,
        stdin: Box<dyn BufRead>,
        (env, flags): (Env, Flags),
        state_directory: Option<PathBuf>,
    ) -> Self {
        Self {
            settings,
            output,
            interrupt,
            stdin: Stdin::new(stdin),
            unloaded: None,
            arguments,
            env,
            flags,
            state_directory,
            gate: None,
            guard: None,
            key: None,
            sandbox: None,
            fault: Fault::default(),
        }
    }

    /// What recipients are read by: the country and the aliases of the settings.
    ///
    /// # Errors
    /// The country's.
    pub fn book(&self) -> failure::Result<Book<'_>> {
        Ok(Book { country: self.country()?, aliases: &self.settings.aliases })
    }

    /// What the lists of the guardrails are read by: the profile's country rather than one that a flag or a variable gives, which
    /// would change whom a number without a country code names.
    ///
    /// # Errors
    /// The country's.
    pub fn lists_book(&self) -> failure::Result<Book<'_>> {
        let country = match &self.settings.profile_country {
            Some(text) => text.parse().ok(),
            None => self.country()?,
        };
        Ok(Book { country, aliases: &self.settings.aliases })
    }

    /// Who `text` names, by the country and the aliases of the settings.
    ///
    /// # Errors
    /// [`crate::recipients::Error`], or the country's.
    pub fn recipient(&self, text: &str) -> failure::Result<Recipient> {
        Ok(self.book()?.recipient(text)?)
    }

    /// What to store for one member of an alias.
    ///
    /// # Errors
    /// As [`Session::recipient`].
    pub fn stored(&self, text: &str) -> failure::Result<String> {
        Ok(self.book()?.stored(text)?)
    }

    /// The phone number that `text` names.
    ///
    /// # Errors
    /// As [`Session::recipient`].
    pub fn phone(&self, text: &str) -> failure::Result<Phone> {
        Ok(self.book()?.phone(text)?)
    }

    /// The phone number that `text` names in `country`.
    ///
    /// # Errors
    /// As [`Session::recipient`].
    pub fn phone_in(&self, text: &str, country: Option<Country>) -> failure::Result<Phone> {
        Ok(Book { country, aliases: &self.settings.aliases }.phone(text)?)
    }

    /// The number to send from, if one is set.
    ///
    /// # Errors
    /// An invalid number, reported with the place where it is set.
    pub fn sender(&self) -> failure::Result<Option<Phone>> {
        let setting = &self.settings.from_number;
        let Some(text) = &setting.value else {
            return Ok(None);
        };
        match self.phone(text) {
            Ok(phone) => Ok(Some(phone)),
            Err(error) if matches!(setting.origin, Origin::Flag(_)) => Err(error),
            Err(error) => Err(misconfigured(&setting.origin, &error)),
        }
    }

    /// The country of numbers without a country code.
    ///
    /// # Errors
    /// An invalid country, reported with the place where it is set.
    pub fn country(&self) -> failure::Result<Option<Country>> {
        let setting = &self.settings.country;
        let Some(text) = &setting.value else {
            return Ok(None);
        };
        match text.parse::<Country>() {
            Ok(country) => Ok(Some(country)),
            Err(error) if matches!(setting.origin, Origin::Flag(_)) => Err(error.into()),
            Err(error) => Err(misconfigured(&setting.origin, &error.into())),
        }
    }

    /// The guardrails.
    ///
    /// # Errors
    /// The country can't be used.
    pub fn guard(&mut self) -> failure::Result<Arc<Guard>> {
        if let Some(guard) = &self.guard {
            return Ok(guard.clone());
        }
        let guard = Arc::new(Guard::new(
            &self.settings,
            self.lists_book()?.country,
            self.opt_outs(),
            self.other("optouts remove"),
        ));
        self.guard = Some(guard.clone());
        Ok(guard)
    }

    /// Checks requests against the guardrails before anything is sent.
    ///
    /// # Errors
    /// One of them must not be sent, or the guardrails can't be read.
    pub fn check<'c>(&mut self, calls: impl IntoIterator<Item = &'c Call>) -> failure::Result<()> {
        self.guard()?.check_all(calls)
    }

    /// Sends `call` with retries, the `--verbose` trace, and progress on a terminal while it waits.
    ///
    /// # Errors
    /// A guardrail, [`crate::client::Error`], a failure of the embedded sandbox's store, or why no client could be made.
    pub fn request(&mut self, call: &Call, deadline: Option<Instant>) -> failure::Result<Reply> {
        // The gate checks it again. Before that, the key may have to be fetched by a command that prompts for a password.
        self.check([call])?;
        let gate = self.gate()?;
        let fault = self.fault.clone();
        let trace = Trace::new(&mut self.output, self.settings.verbose.value, fault.clone());
        gate.request(call, deadline, &trace).map_err(|error| fault.cause_of(error))
    }

    /// The embedded sandbox's failure, for threads that share the client.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.fault.clone()
    }

    /// The key that requests go out with, once there is a client.
    #[must_use]
    pub fn key(&self) -> Option<&Secret> {
        self.key.as_ref()
    }

    /// Waits without sending.
    pub fn pause(&self, wait: Duration) {
        if let Some(gate) = &self.gate {
            gate.pause(wait);
        }
    }

    /// The environment.
    #[must_use]
    pub fn env(&self) -> &Env {
        &self.env
    }

    /// The program's own folder for what is kept between runs, which may not exist yet.
    #[must_use]
    pub fn state_directory(&self) -> Option<&Path> {
        self.state_directory.as_deref()
    }

    /// The sandbox's store, which is kept between invocations if there is a state directory.
    ///
    /// # Errors
    /// [`crate::sandbox::Error`].
    pub fn store(&mut self) -> failure::Result<Store> {
        if let Some(directory) = self.state_directory.clone() {
            if self.env.path("XDG_STATE_HOME").is_some_and(|folder| !folder.is_absolute()) {
                self.warn(&format!(
                    "XDG_STATE_HOME is not an absolute path and is ignored: the sandbox's store is in {}",
                    directory.display()
                ));
            }
            let store = Store::open(&directory.join("sandbox"))?;
            return Ok(store.with_lock_timeout(self.settings.timeout.value));
        }
        self.warn(
            "there is no state directory (HOME is not set): the sandbox keeps nothing after this command",
        );
        Ok(Store::in_memory())
    }

    /// The configuration file, which may not exist yet.
    ///
    /// # Errors
    /// `HOME` is not set, and neither is the path.
    pub fn config_path(&self) -> failure::Result<PathBuf> {
        match &self.settings.path {
            Some(path) => Ok(path.clone()),
            None => Err(Failure::Settings {
                message: "there is no place for a configuration file (HOME is not set)".to_owned(),
                hint: Some("name one with --config or BLOOIO_CONFIG".to_owned()),
            }
            .into()),
        }
    }

    /// The configuration file, opened for changing.
    ///
    /// # Errors
    /// As [`Session::config_path`], or it is not TOML.
    pub fn edit(&self) -> failure::Result<Editor> {
        Ok(Editor::open(&self.config_path()?)?)
    }

    /// Writes the configuration file, and prints warnings about it.
    ///
    /// # Errors
    /// It can't be written.
    pub fn save(&mut self, editor: Editor) -> failure::Result<()> {
        editor.save()?.iter().for_each(|warning| self.warn(warning));
        Ok(())
    }

    /// The profile that an edit is about.
    ///
    /// # Errors
    /// An invalid name.
    pub fn edited_profile(&self, editor: &Editor) -> failure::Result<String> {
        Ok(editor.profile(&self.env, &self.flags)?)
    }

    /// The address that a request would go to, for showing it.
    #[must_use]
    pub fn shown_base_url(&self) -> String {
        if self.settings.sandbox.value {
            format!("http://127.0.0.1:{}{BASE_PATH}", crate::cli::sandbox::DEFAULT_PORT)
        } else {
            self.settings.base_url.value.to_string()
        }
    }

    /// Whether the user can be prompted: standard input and stderr are terminals, and `--no-input` was not given.
    #[must_use]
    pub fn may_ask(&self) -> bool {
        self.output.terminals.stdin && self.output.terminals.stderr && !self.settings.no_input
    }

    /// Prompts the user, and returns whether the answer is yes. Check [`Session::may_ask`] first.
    ///
    /// # Errors
    /// As [`Stdin::line`].
    pub fn agrees(&mut self, question: &str) -> failure::Result<bool> {
        self.output.prompt(&format!("{question} [y/N] "));
        let answer = self.stdin.line()?;
        Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    /// Prints a warning on stderr.
    pub fn warn(&mut self, text: &str) {
        self.output.warn(text);
    }

    /// Prints a dim line on stderr, for what is of less interest than a result. `text` must be safe for a terminal.
    pub fn aside(&mut self, text: &str) {
        let note = self.output.paint_note(Tone::Dim, text);
        self.output.note(&note);
    }

    /// The end of the first line of a human result, so that nobody mistakes the sandbox's for a real one.
    #[must_use]
    pub fn sandbox_mark(&self) -> &'static str {
        if self.settings.sandbox.value { " (sandbox: nobody is texted)" } else { "" }
    }

    /// Whether results are printed for people.
    #[must_use]
    pub fn is_human(&self) -> bool {
        self.output.mode == Mode::Human
    }
}

fn misconfigured(origin: &Origin, error: &failure::Error) -> failure::Error {
    let hint = match error.failure() {
        Failure::Recipient(error) => error.hint(),
        _ => None,
    };
    Failure::Settings { message: format!("{origin}: {error}"), hint }.into()
}
