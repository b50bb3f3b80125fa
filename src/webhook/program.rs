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
pub struct Running(Arc<Mutex<HashMap<u32, Arc<SharedChild>>>>);

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
    /// It can't be started.
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
        let child = Arc::new(SharedChild::spawn(&mut command)?);
        // Or else it would keep the pipe's other end open.
        drop(command);
        self.running.lock().insert(child.id(), Arc::clone(&child));
        if let Some(mut stdin) = child.take_stdin() {
            // It may read all of it, a part, or nothing, and may leave the pipe to a process of its own.
            std::thread::spawn(move || stdin.write_all(&body));
        }
        let ended = child.wait();
        self.running.lock().remove(&child.id());
        Ok((ended?, begun.elapsed()))
    }
}

impl Running {
    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Arc<SharedChild>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Kills all, and returns how many there were.
    #[must_use]
    pub fn kill(&self) -> usize {
        self.lock().values().filter(|child| child.kill().is_ok()).count()
    }
}
