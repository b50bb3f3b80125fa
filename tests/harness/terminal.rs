//! A real terminal (a pty) with the program at it, and a person's hands.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use nix::sys::termios::LocalFlags;
use portable_pty::{Child, CommandBuilder, PtyPair, PtySize, native_pty_system};

use super::{Home, KEY, binary};

/// No test waits for this long unless it fails.
const LONGEST: Duration = Duration::from_secs(60);

/// The program at a terminal of 100 columns.
pub struct Terminal {
    pair: PtyPair,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    screen: Receiver<Vec<u8>>,
    seen: String,
    /// Up to where [`Terminal::expect`] has looked.
    read: usize,
}

impl Terminal {
    /// Starts `blooio` there.
    pub fn start(home: &Home, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::run(binary(), home, arguments, environment)
    }

    /// Starts any program there.
    pub fn run(
        program: impl AsRef<OsStr>,
        home: &Home,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        let size = PtySize { rows: 24, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pty");
        command.env_clear();
        command.cwd(home.path());
        for (name, value) in [("HOME", home.path().to_str().expect("UTF-8")), ("TERM", "xterm")] {
            command.env(name, value);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("it starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keyboard = pair.master.take_writer().expect("a writer");
        let (sender, screen) = channel();
        std::thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut part) {
                let _ = sender.send(part[..length].to_vec());
            }
        });
        Self { pair, child, keyboard, screen, seen: String::new(), read: 0 }
    }

    /// Waits until `text` is shown behind what was waited for before.
    #[track_caller]
    pub fn expect(&mut self, text: &str) {
        while !self.seen[self.read..].contains(text) {
            let part = self.screen.recv_timeout(LONGEST);
            let part = part.unwrap_or_else(|_| panic!("{text:?} did not come: {:?}", self.seen));
            self.seen.push_str(std::str::from_utf8(&part).expect("UTF-8"));
        }
        self.read += self.seen[self.read..].find(text).unwrap_or(0) + text.len();
    }

    /// As [`Terminal::expect`]; returns what was shown before `text`.
    #[track_caller]
    pub fn until(&mut self, text: &str) -> String {
        let begin = self.read;
        self.expect(text);
        self.seen[begin..self.read - text.len()].to_owned()
    }

    pub fn keys(&mut self, text: &str) {
        self.keyboard.write_all(text.as_bytes()).and_then(|()| self.keyboard.flush()).expect("a keyboard");
    }

    /// Waits until the terminal's echo is off.
    pub fn wait_until_hidden(&mut self) {
        // The line discipline is the program's to change, and tells nobody: it can only be asked again.
        let begun = Instant::now();
        while self.pair.master.get_termios().expect("a terminal").local_flags.contains(LocalFlags::ECHO) {
            assert!(begun.elapsed() < LONGEST, "the terminal still shows what is typed: {:?}", self.seen);
            std::thread::yield_now();
        }
    }

    /// Types what must not be seen, once the terminal does not show it.
    pub fn hidden(&mut self, text: &str) {
        self.wait_until_hidden();
        self.keys(text);
    }

    /// Makes the window larger or smaller.
    pub fn resize(&self, rows: u16, cols: u16) {
        self.pair.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).expect("a size");
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        self.kill(name, "");
    }

    /// Sends a signal by its name to the program and what it started in its process group.
    pub fn signal_all(&self, name: &str) {
        self.kill(name, "-");
    }

    fn kill(&self, name: &str, sign: &str) {
        let id = format!("{sign}{}", self.child.process_id().expect("a process"));
        let sent =
            std::process::Command::new("kill").args(["-s", name, "--", &id]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Waits for the end of the program: its exit code, and everything that was on the screen.
    #[track_caller]
    pub fn ended(mut self) -> (u32, String) {
        let code = self.child.wait().expect("it ends").exit_code();
        // The test holds the terminal open beyond the program: when a mark typed now is echoed, all else was shown.
        self.mark();
        assert!(!self.seen.contains(KEY), "the key was shown: {:?}", self.seen);
        (code, std::mem::take(&mut self.seen))
    }

    /// Types a mark and waits for its echo, which a terminal with its echo off does not show.
    #[track_caller]
    fn mark(&mut self) {
        const MARK: &str = "-- the end --";
        self.keys(MARK);
        self.expect(MARK);
        self.seen = self.seen.replacen(MARK, "", 1).replace("\r\n", "\n");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
