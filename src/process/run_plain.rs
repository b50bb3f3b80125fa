//! Runs a command to its end, where there are no signals and no pseudo-terminals.

use std::ffi::OsString;
use std::io;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::outcome::{Ended, Outcome};
use super::start::start;
use super::tail::{Stream, Tail};

/// The signals that come after a command's end, which are none here.
#[derive(Debug)]
pub struct Later;

impl Later {
    /// Does nothing.
    ///
    /// # Errors
    /// None.
    pub fn hand_to(self, _tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
        Ok(())
    }
}

/// Runs the command in these words, its name first; keeps the end of its output if that is wanted.
///
/// # Errors
/// The system refuses what is needed to run it.
pub fn run(words: &[OsString], keeps_output: bool) -> io::Result<(Ended, Later)> {
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
            Outcome::Exited(child.wait()?.code().unwrap_or(1))
        }
        Err(why) => Outcome::NotStarted(why),
    };
    let took = began.elapsed();
    let tail = std::mem::take(&mut *tail.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((Ended { outcome, took, tail }, Later))
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
