//! A run that is still going: to be signalled, to have its streams closed, to be met again at its end.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use super::{Home, KEY, Ran, binary};

impl Home {
    /// `blooio` as a plain process, with streams of the test's choosing; empty ones unless it says otherwise.
    pub fn process(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.env_clear().env("HOME", self.path()).current_dir(self.path()).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// As [`Home::process`], pointed to the API at `base`.
    pub fn process_at(&self, base: &str, arguments: &[&str]) -> Command {
        let mut command = self.process(arguments);
        command.env("BLOOIO_BASE_URL", base).env("BLOOIO_API_KEY", KEY);
        command
    }
}

/// The state in the kernel's description of a process or a thread: `S` sleeps, `T` is stopped.
pub fn state(stat: &str) -> Option<char> {
    stat.rsplit(')').next()?.trim().chars().next()
}

/// A process that this test started, and ends.
pub struct Live {
    child: Option<Child>,
    first: String,
}

impl Live {
    pub fn start(mut command: Command) -> Self {
        Self { child: Some(command.spawn().expect("the binary starts")), first: String::new() }
    }

    /// Waits for a whole line on stdout.
    pub fn line(&mut self) -> String {
        let stdout = self.child.as_mut().and_then(|child| child.stdout.as_mut()).expect("a stdout");
        // A byte at a time: what follows the line must stay for the end.
        let mut reader = BufReader::with_capacity(1, stdout);
        let mut line = String::new();
        reader.read_line(&mut line).expect("a line");
        self.first.push_str(&line);
        line
    }

    /// Waits until all of its threads sleep, so that it has seen every signal: of two of a kind that wait, one is lost.
    pub fn settle(&self) {
        let tasks = format!("/proc/{}/task", self.child.as_ref().expect("a process").id());
        // One that has ended meanwhile has no state.
        let sleeps = |task: &std::path::Path| {
            let stat = std::fs::read_to_string(task.join("stat")).unwrap_or_default();
            state(&stat).is_none_or(|state| state == 'S')
        };
        while std::fs::read_dir(&tasks).into_iter().flatten().flatten().any(|task| !sleeps(&task.path())) {
            std::thread::yield_now();
        }
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let id = self.child.as_ref().expect("a process").id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Sends a signal to its process group, which it leads.
    pub fn signal_group(&self, name: &str) {
        let group = format!("-{}", self.id());
        let sent = Command::new("kill").args(["-s", name, "--", &group]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Its process ID.
    pub fn id(&self) -> u32 {
        self.child.as_ref().expect("a process").id()
    }

    /// Whether it has ended.
    pub fn is_over(&mut self) -> bool {
        self.child.as_mut().is_none_or(|child| child.try_wait().expect("a process").is_some())
    }

    /// Waits for its end.
    pub fn ended(mut self) -> Ran {
        let output = self.child.take().expect("a process").wait_with_output().expect("it ends");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let stdout = format!("{}{}", self.first, text(output.stdout));
        let ran = Ran { code: output.status.code().unwrap_or(-1), stdout, stderr: text(output.stderr) };
        assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(KEY), "the key was shown: {ran:?}");
        ran
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Reads until the other end closes: then it has read all that was sent to it.
pub fn until_closed(stream: &mut impl Read) {
    let _ = std::io::copy(stream, &mut std::io::sink());
}
