//! What is texted about a command that ended.

use std::ffi::OsStr;
use std::path::Path;

use crate::bulk::Template;
use crate::cli::notify::Notify;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::message;
use crate::output::time;
use crate::process::{Ended, Outcome};

/// How many bytes of the output are added at most.
const MAX_TAIL: usize = 4096;
/// The variables of a template.
const VARIABLES: [&str; 6] = ["name", "status", "code", "duration", "host", "tail"];

/// What is known before the command runs.
#[derive(Debug)]
pub(super) struct Notice {
    /// What the command is called.
    pub(super) name: String,
    host: String,
    lines: usize,
    template: Option<Template>,
}

impl Notice {
    /// Reads the options.
    ///
    /// # Errors
    /// A blank name, or a template that can't be filled.
    pub(super) fn read(arguments: &Notify, session: &Session) -> failure::Result<Self> {
        let name = match &arguments.name {
            Some(name) if message::is_blank(name) => {
                return Err(Failure::usage("--name is blank", "leave it out to use the command's file name"));
            }
            Some(name) => name.clone(),
            None => file_name(arguments.command.first().map_or(OsStr::new(""), |name| name)),
        };
        let template = arguments.text.as_deref().map(|text| template(text, arguments.tail)).transpose()?;
        Ok(Self { name, host: host(session), lines: arguments.tail, template })
    }

    /// The text.
    pub(super) fn text(&self, ended: &Ended) -> String {
        let tail = ended.tail.text(self.lines, MAX_TAIL);
        let Some(template) = &self.template else {
            let line = self.line(ended);
            return if message::is_blank(&tail) { line } else { format!("{line}\n{tail}") };
        };
        let value = |name: &str| match name {
            "name" => Some(self.name.clone()),
            "status" => Some(if ended.outcome.code() == 0 { "finished" } else { "failed" }.to_owned()),
            "code" => Some(ended.outcome.code().to_string()),
            "duration" => Some(time::span(ended.took)),
            "host" => Some(self.host.clone()),
            _ => Some(tail.clone()).filter(|tail| !message::is_blank(tail)),
        };
        let filled = template.fill(value);
        // Only the output can be blank.
        let filled = filled.or_else(|_| template.fill(|name| value(name).or(Some("(no output)".to_owned()))));
        filled.unwrap_or_else(|_| self.line(ended))
    }

    fn line(&self, ended: &Ended) -> String {
        let Self { name, host, .. } = self;
        let took = time::span(ended.took);
        match &ended.outcome {
            Outcome::Exited(0) => format!("✓ {name} finished in {took} on {host}"),
            Outcome::Exited(code) => format!("✗ {name} failed (exit {code}) after {took} on {host}"),
            Outcome::Killed(signal) => {
                format!("✗ {name} was killed by {} after {took} on {host}", signal_name(*signal))
            }
            Outcome::NotStarted(why) => {
                format!("✗ {name} didn't start on {host}: {why} (exit {})", why.code())
            }
        }
    }
}

/// Reads a template.
///
/// # Errors
/// It is blank or damaged, has unknown variables, or doesn't fit the lines of output that are wanted.
fn template(text: &str, lines: usize) -> failure::Result<Template> {
    if message::is_blank(text) {
        return Err(Failure::usage("--text is blank", "leave it out to use the default text"));
    }
    let hint = "use {name}, {status}, {code}, {duration}, {host} and {tail}; write {{ for a brace";
    let template = Template::parse(text).map_err(|error| Failure::usage(format!("--text: {error}"), hint))?;
    if let Some(unknown) = template.variables().find(|name| !VARIABLES.contains(name)) {
        return Err(Failure::usage(format!("--text: there is no variable {{{unknown}}}"), hint));
    }
    let has_tail = template.variables().any(|name| name == "tail");
    match (has_tail, lines) {
        (true, 0) => {
            Err(Failure::usage("--text has {tail}, but no lines are wanted", "say how many with --tail N"))
        }
        (false, 1..) => Err(Failure::usage(
            "--tail has no effect: --text has no {tail}",
            "add {tail} to --text, or leave out --tail",
        )),
        _ => Ok(template),
    }
}

fn file_name(command: &OsStr) -> String {
    let name = Path::new(command).file_name().unwrap_or(command).to_string_lossy().into_owned();
    if message::is_blank(&name) { "the command".to_owned() } else { name }
}

/// The name of this computer, without its domain.
#[cfg(unix)]
fn host(_: &Session) -> String {
    let system = rustix::system::uname();
    let name = system.nodename().to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
}

/// The name of this computer.
#[cfg(not(unix))]
fn host(session: &Session) -> String {
    session.env().get("COMPUTERNAME").ok().flatten().unwrap_or("this computer").to_owned()
}

/// `SIGKILL`, or its number.
fn signal_name(signal: i32) -> String {
    #[cfg(unix)]
    if let Some(name) = signal_hook::low_level::signal_name(signal) {
        return name.to_owned();
    }
    match signal {
        signal_hook::consts::SIGINT => "SIGINT".to_owned(),
        _ => format!("signal {signal}"),
    }
}
