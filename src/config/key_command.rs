//! Running the command that prints the API key. Its first line is the key; the command may continue after it.

use std::io::{self, Read};
use std::process::{Command, ExitStatus};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use shared_child::SharedChild;

/// The most that is read of what the command prints, in bytes. A command that prints more is stopped.
const MOST: usize = 1024 * 1024;

/// How long the command may take.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// To print its first line.
    pub(super) line: Duration,
    /// To exit after that; or, if it has exited without a line break, for its background processes to finish the line.
    pub(super) end: Duration,
}

/// 30 s for the line, and 2 s in which a failure after it is noticed.
pub(super) const LIMITS: Limits = Limits { line: Duration::from_secs(30), end: Duration::from_secs(2) };

/// Why there is no first line.
#[derive(Debug)]
pub(super) enum CommandError {
    /// The command can't be started.
    Start(io::Error),
    /// It exited with an error.
    Ended(ExitStatus),
    /// It printed no line in time.
    Silent(Duration),
}

/// Something that the running command did.
enum CommandEvent {
    Printed(Vec<u8>),
    Closed,
    Ended(ExitStatus),
}

/// Runs a command and returns the first line that it prints, without the line break, or all that it printed if there is
/// none. A command that is still running [`Limits::end`] after its line is killed; its background processes aren't.
pub(super) fn first_line(mut command: Command, limits: Limits) -> Result<Vec<u8>, CommandError> {
    let child = Arc::new(SharedChild::spawn(&mut command).map_err(CommandError::Start)?);
    let (sender, events) = channel();
    if let Err(error) = watch(&child, &sender) {
        let _ = child.kill();
        return Err(CommandError::Start(error));
    }
    let (mut output, mut closed, mut status) = (Vec::new(), false, None);
    let mut until = Instant::now() + limits.line;
    let mut settled = false;
    while let Ok(event) = events.recv_timeout(until.saturating_duration_since(Instant::now())) {
        match event {
            CommandEvent::Printed(bytes) => output.extend(bytes),
            CommandEvent::Closed => closed = true,
            CommandEvent::Ended(ended) => status = Some(ended),
        }
        let has_line = closed || output.contains(&b'\n') || output.len() >= MOST;
        if has_line && (status.is_some() || output.len() >= MOST) {
            break;
        }
        if !settled && (has_line || status.is_some()) {
            settled = true;
            until = Instant::now() + limits.end;
        }
    }
    match status {
        Some(status) if !status.success() => return Err(CommandError::Ended(status)),
        Some(_) => {}
        None => {
            // The thread that waits for it reaps it.
            let _ = child.kill();
            if !settled && output.len() < MOST {
                return Err(CommandError::Silent(limits.line));
            }
        }
    }
    output.truncate(output.iter().position(|byte| *byte == b'\n').unwrap_or(output.len()));
    Ok(output)
}

/// Reports what the child prints and how it exits, from two threads: the caller can wait neither for its exit nor for the
/// end of its output.
fn watch(child: &Arc<SharedChild>, sender: &Sender<CommandEvent>) -> io::Result<()> {
    let printed = sender.clone();
    if let Some(mut stdout) = child.take_stdout() {
        thread::Builder::new().spawn(move || {
            let (mut part, mut total) = ([0; 8192], 0);
            while total < MOST
                && let Ok(length @ 1..) = stdout.read(&mut part)
            {
                total += length;
                let _ = printed.send(CommandEvent::Printed(part[..length].to_vec()));
            }
            // Only now: a command that keeps printing mustn't be seen to fail because of the closed pipe.
            let _ = printed.send(CommandEvent::Closed);
        })?;
    }
    let (child, ended) = (child.clone(), sender.clone());
    thread::Builder::new().spawn(move || {
        if let Ok(status) = child.wait() {
            let _ = ended.send(CommandEvent::Ended(status));
        }
    })?;
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::process::Stdio;

    use super::*;

    /// Longer than any test runs, unless it fails.
    const NEVER: Duration = Duration::from_secs(600);
    const BOTH: Limits = Limits { line: NEVER, end: NEVER };

    /// A script that may name a file, `$0`.
    fn script(text: &str, file: &std::path::Path) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", text])
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    fn line(text: &str, limits: Limits) -> Result<String, CommandError> {
        first_line(script(text, "sh".as_ref()), limits).map(|line| String::from_utf8(line).unwrap())
    }

    #[test]
    fn what_a_command_leaves_running_is_neither_waited_for_nor_killed() {
        let soon = Limits { end: Duration::from_millis(500), ..BOTH };
        for (text, limits, expected) in [
            ("echo key; sleep 600 & echo $! >\"$0\"", BOTH, "key"),
            ("echo key; echo more; sleep 600 & echo $! >\"$0\"", BOTH, "key"),
            // No line break and no end of the pipe: what the command had printed when it ended.
            ("printf key; sleep 600 & echo $! >\"$0\"", soon, "key"),
            ("sleep 600 & echo $! >\"$0\"", soon, ""),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("id");
            assert_eq!(first_line(script(text, &file), limits).unwrap(), expected.as_bytes(), "{text}");
            let id = std::fs::read_to_string(file).unwrap();
            assert!(Command::new("kill").arg(id.trim()).status().unwrap().success(), "{text}");
        }
    }

    #[test]
    fn a_command_without_end_is_stopped() {
        assert_eq!(line("yes key", BOTH).unwrap(), "key");
        assert!(line("yes key | tr -d '\\n'", BOTH).unwrap().len() >= MOST);
        let soon = Limits { end: Duration::ZERO, ..BOTH };
        assert_eq!(line("echo key; exec sleep 600", soon).unwrap(), "key");
        assert_eq!(line("exec >&-; exec sleep 600", soon).unwrap(), "");
    }

    #[test]
    fn a_stopped_command_is_gone() {
        let soon = Limits { end: Duration::ZERO, ..BOTH };
        let id = line("echo $$; exec sleep 600", soon).unwrap();
        let exists =
            || Command::new("kill").args(["-0", &id]).stderr(Stdio::null()).status().unwrap().success();
        let begun = Instant::now();
        while exists() {
            assert!(begun.elapsed() < NEVER, "{id} still runs");
            thread::yield_now();
        }
    }

    #[test]
    fn a_command_that_fails_is_no_source_whatever_it_printed() {
        let status = |text| match line(text, BOTH).unwrap_err() {
            CommandError::Ended(status) => status.to_string(),
            other => panic!("{other:?}"),
        };
        assert_eq!(status("echo key; exit 3"), "exit status: 3");
        assert_eq!(status("exit 4"), "exit status: 4");
        assert_eq!(status("echo key; kill -9 $$"), "signal: 9 (SIGKILL)");
    }

    #[test]
    fn a_silent_command_is_given_up() {
        let soon = Limits { line: Duration::from_millis(50), end: NEVER };
        for text in ["exec sleep 600", "printf key; exec sleep 600"] {
            match line(text, soon).unwrap_err() {
                CommandError::Silent(limit) => assert_eq!(limit, soon.line),
                other => panic!("{other:?}"),
            }
        }
        let missing = first_line(Command::new("/no/such/program"), soon);
        assert!(matches!(missing, Err(CommandError::Start(_))), "{missing:?}");
    }
}
