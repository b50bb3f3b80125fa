//! Runs a program for each event: the body on its standard input, and nothing of the message in its arguments.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use shared_child::SharedChild;
use tokio::sync::Semaphore;

use super::event::Event;

/// How many run at once at most.
const AT_ONCE: usize = 4;

/// The variables that a program gets, which it must not inherit.
const EVENT: &str = "BLOOIO_EVENT";
const MESSAGE_ID: &str = "BLOOIO_MESSAGE_ID";
const CHAT: &str = "BLOOIO_CHAT";
/// What deliveries are signed with. The program gets deliveries that are verified already, and no signature to check.
const SECRET: &str = "BLOOIO_WEBHOOK_SECRET";

/// A program to run. A clone shares those that are running.
#[derive(Debug, Clone)]
pub struct Program {
    words: Arc<[String]>,
    limit: Arc<Semaphore>,
    running: Running,
}

/// The programs that are running.
#[derive(Debug, Clone, Default)]
pub struct Running(Arc<Mutex<Children>>);

#[derive(Debug, Default)]
struct Children {
    by_id: HashMap<u32, Arc<SharedChild>>,
    /// Whether no more may start.
    is_over: bool,
}

impl Program {
    /// The program in these words, its name first; `None` if there are none.
    #[must_use]
    pub fn new(words: Vec<String>) -> Option<Self> {
        let limit = Arc::new(Semaphore::new(AT_ONCE));
        (!words.is_empty()).then(|| Self { words: words.into(), limit, running: Running::default() })
    }

    /// Those of its processes that are running.
    #[must_use]
    pub fn running(&self) -> Running {
        self.running.clone()
    }

    /// Runs it for an event, and returns how it ended and how long it took; waits first if too many are running.
    ///
    /// # Errors
    /// It can't be started, or [`Running::kill`] was called before it was.
    pub async fn run(&self, event: &Event) -> io::Result<(ExitStatus, Duration)> {
        let _permit = self.limit.acquire().await;
        let (program, body, command) = (self.clone(), event.body.clone(), self.command(event));
        let run = move || program.wait(command, body);
        tokio::task::spawn_blocking(run).await.map_err(io::Error::other)?
    }

    fn command(&self, event: &Event) -> Command {
        let (name, arguments) = self.words.split_first().map_or(("", &[][..]), |(name, rest)| (name, rest));
        let mut command = Command::new(name);
        command.args(arguments).env_remove(SECRET);
        let payload = &event.payload;
        for (variable, value) in [
            (EVENT, Some(&payload.event)),
            (MESSAGE_ID, payload.message_id.as_ref()),
            (CHAT, payload.chat.as_ref()),
        ] {
            // The system can't pass a NUL.
            match value.filter(|value| !value.contains('\0')) {
                Some(value) => command.env(variable, OsStr::new(value)),
                None => command.env_remove(variable),
            };
        }
        // What it prints must not mix with the events on standard output.
        command.stdin(Stdio::piped()).stdout(Stdio::from(io::stderr()));
        command
    }

    fn wait(&self, mut command: Command, body: Bytes) -> io::Result<(ExitStatus, Duration)> {
        let begun = Instant::now();
        let child = self.running.start(&mut command)?;
        // Or else it would keep the pipe's other end open.
        drop(command);
        if let Some(mut stdin) = child.take_stdin() {
            // It may read all of it, a part, or nothing, and may leave the pipe to a process of its own.
            std::thread::spawn(move || stdin.write_all(&body));
        }
        let ended = child.wait();
        self.running.lock().by_id.remove(&child.id());
        Ok((ended?, begun.elapsed()))
    }
}

impl Running {
    fn lock(&self) -> MutexGuard<'_, Children> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a program. The lock is held meanwhile, so that none starts while all are killed.
    fn start(&self, command: &mut Command) -> io::Result<Arc<SharedChild>> {
        let mut children = self.lock();
        if children.is_over {
            return Err(io::Error::other("the listener is ending"));
        }
        let child = Arc::new(SharedChild::spawn(command)?);
        children.by_id.insert(child.id(), Arc::clone(&child));
        Ok(child)
    }

    /// Kills all, and returns how many there were. None starts from then on, also not those that wait for their turn.
    #[must_use]
    pub fn kill(&self) -> usize {
        let mut children = self.lock();
        children.is_over = true;
        children.by_id.values().filter(|child| child.kill().is_ok()).count()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::webhook::payload::Payload;

    fn event() -> Event {
        let body = Bytes::from_static(br#"{"event":"message.sent","message_id":"m"}"#);
        let payload = Payload::read(&body).expect("a payload");
        Event { payload, headers: axum::http::HeaderMap::new(), body, received_at: 0, source_id: None }
    }

    #[tokio::test]
    async fn none_starts_after_all_were_killed() {
        let folder = tempfile::tempdir().unwrap();
        let (started, script) = (folder.path().join("started"), "echo >> \"$0\"; exec sleep 1000");
        let words = ["sh", "-c", script, started.to_str().unwrap()].map(str::to_owned).to_vec();
        let program = Program::new(words).unwrap();
        let lines = || std::fs::read_to_string(&started).unwrap_or_default().lines().count();
        let runs: Vec<_> = (0..AT_ONCE + 2)
            .map(|_| {
                let program = program.clone();
                tokio::spawn(async move { program.run(&event()).await })
            })
            .collect();
        while lines() < AT_ONCE {
            tokio::task::yield_now().await;
        }
        assert_eq!(program.running().kill(), AT_ONCE);
        let mut killed = 0;
        for run in runs {
            match run.await.unwrap() {
                Ok((status, _)) => killed += usize::from(!status.success()),
                Err(error) => assert_eq!(error.to_string(), "the listener is ending"),
            }
        }
        assert_eq!((killed, lines()), (AT_ONCE, AT_ONCE));
    }
}
