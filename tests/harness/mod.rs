//! Runs the real binary with nothing of this machine's environment, and compares all that comes out.

pub mod bulk;
pub mod control;
pub mod endpoint;
pub mod hooks;
pub mod inbox;
pub mod kept;
pub mod ledger;
pub mod live;
mod masked;
#[cfg(unix)]
pub mod notify;
pub mod proxy;
pub mod terminal;
pub mod tls;
#[cfg(unix)]
pub mod unread;
pub mod wire;

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;

/// A key that must never be seen again in anything the program prints.
pub const KEY: &str = "bl_live_0123456789SECRET";

/// The address of an API where nobody listens.
pub const NOWHERE: &str = "http://127.0.0.1:1/v2/api";

/// A home of its own for one test; everything that the program keeps is below it.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary directory"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A file below the home, with its parents.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(&path, text).expect("a file");
        path
    }

    /// The configuration file, readable by its owner only.
    pub fn config(&self, text: &str) -> PathBuf {
        let path = self.write(".config/blooio/config.toml", text);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let owner_only = std::fs::Permissions::from_mode(0o600);
            std::fs::set_permissions(&path, owner_only).expect("permissions");
        }
        path
    }

    /// The same run as [`Home::blooio`] as a process to start, for those that must live side by side.
    pub fn command(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(binary());
        command.env_clear().env("HOME", self.path()).current_dir(self.path()).args(arguments);
        command
    }

    /// `blooio` with these arguments: no environment but this home, an empty standard input.
    pub fn blooio<const N: usize>(&self, arguments: [&str; N]) -> Run {
        let mut command = Command::new(binary());
        command.env_clear().env("HOME", self.path()).current_dir(self.path()).args(arguments);
        command.write_stdin("");
        Run { command }
    }
}

/// The binary under test.
pub fn binary() -> PathBuf {
    listen();
    assert_cmd::cargo::cargo_bin!("blooio").to_owned()
}

/// Makes this process catch signals as if it didn't. Those that it ignores, as a background job does, would be ignored in
/// what it starts as well; those that it catches end what it starts, as in a terminal.
fn listen() {
    #[cfg(unix)]
    {
        use signal_hook::consts::{
            SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2,
        };
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2] {
                let always = std::sync::Arc::new(true.into());
                signal_hook::flag::register_conditional_default(signal, always).expect("a handler");
            }
        });
    }
}

/// One run, not yet started.
pub struct Run {
    command: Command,
}

impl Run {
    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub fn args(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    pub fn stdin(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.command.write_stdin(text);
        self
    }

    /// Points the run to the API at `base`, with [`KEY`] as its key.
    pub fn api(self, base: &str) -> Self {
        self.env("BLOOIO_BASE_URL", base).env("BLOOIO_API_KEY", KEY)
    }

    /// Runs it, and checks what must hold for every run: it ended by itself, and never showed the key.
    pub fn run(mut self) -> Ran {
        let output: Output = self.command.output().expect("the binary runs");
        let ran = Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
        };
        assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(KEY), "the key was shown: {ran:?}");
        ran
    }
}

/// What came out of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Compares all three, whole.
    #[track_caller]
    pub fn is(&self, code: i32, stdout: &str, stderr: &str) {
        let expected = Ran { code, stdout: stdout.to_owned(), stderr: stderr.to_owned() };
        assert!(*self == expected, "expected:\n{}\ngot:\n{}", expected.shown(), self.shown());
    }

    /// The same with what differs from run to run named by its kind and order: `MSG1`, `GRP1`, `UUID1`, `TIME`, `MS`.
    pub fn masked(&self) -> Self {
        let [stdout, stderr] = masked::all([&self.stdout, &self.stderr]);
        Self { code: self.code, stdout, stderr }
    }

    /// The error object on stderr, the last line of it.
    #[track_caller]
    pub fn error(&self) -> serde_json::Value {
        let line = self.stderr.lines().last().unwrap_or_default();
        let value: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {}", self.shown()));
        value["error"].clone()
    }

    fn shown(&self) -> String {
        format!("exit {}\n--- stdout\n{}\n--- stderr\n{}", self.code, self.stdout, self.stderr)
    }
}
