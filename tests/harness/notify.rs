//! `blooio notify` around small scripts, and the texts that it sends.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use regex_lite::Regex;

use super::ledger::Ledger;
use super::live::{self, Live};
use super::{Home, KEY, Ran, binary};

/// No test waits for this long unless it fails.
const LONGEST: Duration = Duration::from_secs(60);
/// The recipient.
pub const CHAT: &str = "+15551234567";
/// The options with which the command's output is inherited, and captured.
pub const MODES: [&[&str]; 2] = [&[], &["--tail", "3"]];
/// Where commands are found.
pub const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// Waits until a signal ends it, and prints the name of every other one. The job that the shell waits for never ends by
/// itself, as nobody opens the other end of its pipe before the stage is gone, and no signal reaches it.
pub const COUNT: &str = "mkfifo hold
trap '' HUP INT QUIT TERM TSTP USR1 USR2
cat hold > /dev/null 2>&1 &
trap 'kill -9 $!' EXIT
for signal in HUP INT QUIT TERM TSTP USR1; do trap \"echo $signal\" $signal; done
trap 'echo end; exit 9' USR2
echo ready
while kill -0 $! 2> /dev/null; do wait; done
";

/// A home with scripts, and the API that is told how they ended.
pub struct Stage {
    pub home: Home,
    pub ledger: Ledger,
}

/// What still waits for the other end of a pipe, because its parent was killed, ends.
impl Drop for Stage {
    fn drop(&mut self) {
        use rustix::fs::{Mode, OFlags, open};

        let _ = open(self.home.path().join("hold"), OFlags::WRONLY | OFlags::NONBLOCK, Mode::empty());
    }
}

impl Stage {
    pub fn new() -> Self {
        Self::with(Ledger::willing())
    }

    pub fn with(ledger: Ledger) -> Self {
        Self { home: Home::new(), ledger }
    }

    /// The same with an executable script.
    pub fn script(self, name: &str, text: &str) -> Self {
        // A shell writes it: what another test starts while we write would have it open for writing too, and then it can't
        // be executed.
        let path = self.home.path().join(name);
        let script = "printf '%s' \"$2\" > \"$1\" && chmod 755 \"$1\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", script, "sh"]).arg(path).arg(format!("#!/bin/sh\n{text}"));
        assert!(shell.status().expect("sh runs").success());
        self
    }

    /// The variables that every process of it has.
    pub fn variables(&self) -> [(&'static str, &str); 3] {
        [("BLOOIO_BASE_URL", self.ledger.base.as_str()), ("BLOOIO_API_KEY", KEY), ("PATH", PATH)]
    }

    /// `blooio notify` with these options for a command, to start.
    pub fn process(&self, options: &[&str], command: &[&str]) -> Command {
        let mut process = self.home.process(&[&["notify", CHAT], options, &["--"], command].concat());
        process.envs(self.variables());
        process
    }

    /// The command alone, in the same surroundings.
    pub fn bare(&self, command: &[&str]) -> Command {
        let mut bare = Command::new(command[0]);
        bare.args(&command[1..]).current_dir(self.home.path());
        bare.env_clear().env("HOME", self.home.path()).envs(self.variables());
        bare.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        bare
    }

    /// Runs it to its end.
    pub fn run(&self, options: &[&str], command: &[&str]) -> Ran {
        Live::start(self.process(options, command)).ended()
    }

    /// The one text that was sent, with its duration and host replaced.
    #[track_caller]
    pub fn text(&self) -> String {
        let accepted = self.ledger.accepted();
        let [message] = &accepted[..] else { panic!("{accepted:#?}") };
        assert_eq!(message.chat, CHAT);
        masked(&message.text)
    }
}

/// The words of a shell for [`Stage::process`].
pub fn words(options: &[&str], command: &str) -> String {
    format!("{} notify {CHAT} {} -- {command}", binary().display(), options.join(" "))
}

/// The text with its duration as `TIME`, and this host as `HOST`.
pub fn masked(text: &str) -> String {
    static SPAN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b(in|after) [0-9]+(\.[0-9])? (ms|s|min [0-9]+ s|min)\b").expect("a pattern")
    });
    SPAN.replace_all(text, "$1 TIME").replace(&format!("on {}", host()), "on HOST")
}

/// The name of this host without its domain.
pub fn host() -> String {
    let output = Command::new("uname").arg("-n").output().expect("uname runs");
    let name = String::from_utf8(output.stdout).expect("UTF-8");
    name.trim().split('.').next().unwrap_or_default().to_owned()
}

/// A named pipe in the home.
pub fn fifo(stage: &Stage, name: &str) -> PathBuf {
    let path = stage.home.path().join(name);
    assert!(Command::new("mkfifo").arg(&path).status().expect("mkfifo runs").success());
    path
}

/// Waits until the process is in this state: `T` is stopped.
pub fn wait_for_state(id: u32, state: char) {
    // Nobody tells a process that isn't the parent's: it can only be asked again.
    let begun = Instant::now();
    loop {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("a process");
        if live::state(&stat) == Some(state) {
            return;
        }
        assert!(begun.elapsed() < LONGEST, "the process is not in state {state}: {stat}");
        std::thread::yield_now();
    }
}

/// Waits for the end of a process, and ends it if that doesn't come.
#[track_caller]
pub fn wait_for(child: &mut Child) -> Option<i32> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("a process") {
            return status.code();
        }
        if begun.elapsed() > LONGEST {
            let _ = child.kill();
            panic!("it has not ended");
        }
        std::thread::yield_now();
    }
}
