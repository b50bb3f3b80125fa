//! Runs a command to its end on systems whose signals are the console's, and without pseudo-terminals.

use std::ffi::OsString;
use std::io;
use std::process::Stdio;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGINT, SIGTERM};

use super::outcome::{Ended, Outcome};
use super::signals;
use super::start::start;
use super::tail::{Stream, Tail};

/// How long after a command's end the Ctrl-C that ended it may still come to us.
const GRACE: Duration = Duration::from_millis(50);
/// The exit code of what Ctrl-C ended (`STATUS_CONTROL_C_EXIT`).
const INTERRUPTED: i32 = 0xC000_013A_u32.cast_signed();

/// The signals that come after a command's end.
#[derive(Debug)]
pub struct Later {
    came: Receiver<(i32, Instant)>,
    /// Signals before this were meant for the command.
    from: Instant,
}

impl Later {
    /// Calls `tell` with each of them.
    ///
    /// # Errors
    /// The system refuses a thread.
    pub fn hand_to(self, mut tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
        let hand = move || {
            for (signal, at) in self.came {
                if at >= self.from {
                    tell(signal);
                }
            }
        };
        std::thread::Builder::new().name("later".to_owned()).spawn(hand).map(drop)
    }
}

/// Runs the command in these words, its name first; keeps the end of its output if that is wanted.
///
/// # Errors
/// The system refuses what is needed to run it.
pub fn run(words: &[OsString], keeps_output: bool) -> io::Result<(Ended, Later)> {
    // Ctrl-C reaches the command too: we go on, and see how it ends.
    let (sender, came) = channel();
    signals::catch(&[SIGINT, SIGTERM], move |signal| {
        let _ = sender.send((signal, Instant::now()));
    })?;
    let tail = Arc::new(Mutex::new(Tail::default()));
    let began = Instant::now();
    let stream = || if keeps_output { Stdio::piped() } else { Stdio::inherit() };
    let started = start(words, |command| {
        command.stdout(stream()).stderr(stream());
    });
    let outcome = match started {
        Ok(mut child) => {
            let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
            std::thread::scope(|scope| {
                if let Some(from) = stdout {
                    scope.spawn(|| copy(from, io::stdout(), Stream::Stdout, &tail));
                }
                if let Some(from) = stderr {
                    scope.spawn(|| copy(from, io::stderr(), Stream::Stderr, &tail));
                }
            });
            match child.wait()?.code() {
                Some(INTERRUPTED) => Outcome::Killed(SIGINT),
                code => Outcome::Exited(code.unwrap_or(1)),
            }
        }
        Err(why) => Outcome::NotStarted(why),
    };
    let took = began.elapsed();
    let tail = std::mem::take(&mut *tail.lock().unwrap_or_else(PoisonError::into_inner));
    let ended = Instant::now();
    let from = if matches!(outcome, Outcome::Killed(_)) { ended + GRACE } else { ended };
    Ok((Ended { outcome, took, tail }, Later { came, from }))
}

fn copy(mut from: impl io::Read, mut to: impl io::Write, stream: Stream, tail: &Mutex<Tail>) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let bytes = &buffer[..length];
        tail.lock().unwrap_or_else(PoisonError::into_inner).add(stream, bytes);
        if to.write_all(bytes).and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}
