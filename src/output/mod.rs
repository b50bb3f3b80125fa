//! Output: results on stdout in one of three modes, everything else on stderr. Whether the streams are terminals is
//! determined once.
//!
//! It knows nothing about the API: commands pass it bytes, rows and lines.

mod bar;
pub mod json;
mod mode;
mod progress;
mod streams;
pub mod table;
pub mod text;
pub mod time;
pub mod wrap;
pub mod zone;

use std::io::{self, IsTerminal, Write};

pub use bar::{Bar, Count};
pub use mode::{Color, Mode};
pub use progress::Progress;
pub use streams::{Streams, enable_escapes};

/// What the three standard streams are connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminals {
    /// Standard input is a terminal.
    pub stdin: bool,
    /// Standard output is a terminal.
    pub stdout: bool,
    /// Standard error is a terminal.
    pub stderr: bool,
}

impl Terminals {
    /// Those of this process.
    #[must_use]
    pub fn of_process() -> Self {
        Self {
            stdin: io::stdin().is_terminal(),
            stdout: io::stdout().is_terminal(),
            stderr: io::stderr().is_terminal(),
        }
    }
}

/// The colors, by meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Success.
    Good,
    /// In progress, or in need of attention.
    Waiting,
    /// Failure.
    Bad,
    /// Less important.
    Dim,
}

impl Tone {
    fn code(self) -> &'static str {
        match self {
            Self::Good => "32",
            Self::Waiting => "33",
            Self::Bad => "1;31",
            Self::Dim => "2",
        }
    }
}

/// The two streams that the program writes to, and how.
pub struct Output {
    /// How results are printed.
    pub mode: Mode,
    /// What the streams are connected to.
    pub terminals: Terminals,
    color: [bool; 2],
    stdout: Box<dyn Write + Send>,
    stderr: Box<dyn Write + Send>,
    progress: Progress,
    bar: Option<Bar>,
    closed: bool,
}

impl std::fmt::Debug for Output {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Output").field("mode", &self.mode).finish_non_exhaustive()
    }
}

/// Whether nobody reads a pipe any more. Windows has two errors for it, one of which has no kind.
fn has_no_reader(error: &io::Error) -> bool {
    const ERROR_PIPE_NOT_CONNECTED: i32 = 233;
    error.kind() == io::ErrorKind::BrokenPipe
        || cfg!(windows) && error.raw_os_error() == Some(ERROR_PIPE_NOT_CONNECTED)
}

impl Output {
    /// An output to the two streams. `color` and `dumb` (`TERM=dumb`) decide whether each has color.
    #[must_use]
    pub fn new(
        mode: Mode,
        color: Color,
        dumb: bool,
        terminals: Terminals,
        stdout: Box<dyn Write + Send>,
        stderr: Box<dyn Write + Send>,
    ) -> Self {
        let on = |terminal: bool| match color {
            Color::Auto => terminal && !dumb,
            Color::Always => true,
            Color::Never => false,
        };
        Self {
            mode,
            terminals,
            color: [on(terminals.stdout), on(terminals.stderr)],
            stdout,
            stderr,
            progress: Progress::new(terminals.stderr && !dumb),
            bar: None,
            closed: false,
        }
    }

    /// Writes one line of the result. Characters that control a terminal must be escaped already.
    ///
    /// # Errors
    /// The stream's. If the reader has gone away, that is no error (see [`Output::closed`]).
    pub fn line(&mut self, line: &str) -> io::Result<()> {
        self.result(format!("{line}\n").as_bytes())
    }

    /// Writes a JSON body as a result: pretty on a terminal, else on one line.
    ///
    /// # Errors
    /// As [`Output::line`].
    pub fn json(&mut self, body: &[u8]) -> io::Result<()> {
        let mut text = if self.terminals.stdout { json::pretty(body) } else { json::compact(body) };
        text.push(b'\n');
        self.result(&text)
    }

    /// Writes bytes as they are to stdout: completions, man pages.
    ///
    /// # Errors
    /// As [`Output::line`].
    pub fn result(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        self.clear_progress();
        let stdout = &mut self.stdout;
        let mut write = || stdout.write_all(bytes).and_then(|()| stdout.flush());
        // Where results go elsewhere, the bar is in nobody's way.
        let bar = self.bar.as_ref().filter(|_| self.terminals.stdout);
        let written = match bar {
            Some(bar) => bar.beside(write),
            None => write(),
        };
        match written {
            Err(error) if has_no_reader(&error) => {
                self.closed = true;
                Ok(())
            }
            other => other,
        }
    }

    /// Whether the reader of the result has gone away, so that there is no point in printing more.
    #[must_use]
    pub fn closed(&self) -> bool {
        self.closed
    }

    /// Writes a line to stderr. If stderr can't be written to, there is nowhere to report that.
    pub fn note(&mut self, line: &str) {
        self.clear_progress();
        let stderr = &mut self.stderr;
        let mut write = || writeln!(stderr, "{line}").and_then(|()| stderr.flush());
        let _ = match &self.bar {
            Some(bar) => bar.beside(write),
            None => write(),
        };
    }

    /// Writes a warning to stderr. Characters that control a terminal are escaped.
    pub fn warn(&mut self, warning: &str) {
        let label = self.paint_note(Tone::Waiting, "warning:");
        self.note(&format!("{label} {}", text::escape(warning)));
    }

    /// Writes text to stderr without ending the line, for a prompt.
    pub fn prompt(&mut self, text: &str) {
        self.clear_progress();
        let _ = write!(self.stderr, "{text}").and_then(|()| self.stderr.flush());
    }

    /// Shows a status line in place, if stderr is a terminal and results are for people.
    pub fn progress(&mut self, line: &str) {
        if self.mode == Mode::Human {
            self.progress.show(&mut self.stderr, line);
        }
    }

    /// Removes the status line.
    pub fn clear_progress(&mut self) {
        self.progress.clear(&mut self.stderr);
    }

    /// Begins to show the progress of a long run: in place on a terminal; otherwise, unless quiet, in a line every 10 s.
    pub fn begin_bar(&mut self, at: Count) {
        let on_terminal = self.progress.is_on();
        if on_terminal || self.mode != Mode::Quiet {
            self.bar = Some(Bar::new(at, on_terminal, self.color[1]));
        }
    }

    /// Shows the progress of the long run.
    pub fn bar(&mut self, at: Count) {
        if let Some(line) = self.bar.as_mut().and_then(|bar| bar.show(at)) {
            self.note(&line);
        }
    }

    /// When [`Output::bar`] should be called next.
    #[must_use]
    pub fn bar_due(&self) -> Option<std::time::Instant> {
        self.bar.as_ref().map(Bar::next)
    }

    /// Ends the display of the long run.
    pub fn end_bar(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.clear();
        }
    }

    /// How many columns stdout's terminal has; none if it isn't a terminal.
    #[must_use]
    pub fn columns(&self) -> Option<usize> {
        let size = self.terminals.stdout.then(|| terminal_size::terminal_size_of(io::stdout()));
        size.map(|size| size.map_or(80, |(terminal_size::Width(columns), _)| usize::from(columns)))
    }

    /// Whether stdout has color.
    #[must_use]
    pub fn has_color(&self) -> bool {
        self.color[0]
    }

    /// Whether stderr has color.
    #[must_use]
    pub fn has_note_color(&self) -> bool {
        self.color[1]
    }

    /// `text` in the color of `tone`, if stdout has color.
    #[must_use]
    pub fn paint(&self, tone: Tone, text: &str) -> String {
        paint(self.color[0], tone, text)
    }

    /// `text` in the color of `tone`, if stderr has color.
    #[must_use]
    pub fn paint_note(&self, tone: Tone, text: &str) -> String {
        paint(self.color[1], tone, text)
    }
}

fn paint(on: bool, tone: Tone, text: &str) -> String {
    if on { format!("\u{1b}[{}m{text}\u{1b}[0m", tone.code()) } else { text.to_owned() }
}
