//! A status line on stderr, replaced in place.

use std::io::Write;

/// A status line on a terminal. Elsewhere it prints nothing.
#[derive(Debug)]
pub struct Progress {
    on: bool,
    shown: bool,
}

impl Progress {
    /// `on` if stderr is a terminal that supports cursor control.
    #[must_use]
    pub fn new(on: bool) -> Self {
        Self { on, shown: false }
    }

    /// Whether it prints anything.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Replaces the line. It must not hold control characters, and is cut to the terminal's width.
    pub fn show(&mut self, stderr: &mut dyn Write, line: &str) {
        if !self.on {
            return;
        }
        let width = terminal_size::terminal_size_of(std::io::stderr())
            .map_or(80, |(terminal_size::Width(columns), _)| usize::from(columns));
        let cut = super::text::cut(line, width.saturating_sub(1));
        let _ = write!(stderr, "\r\u{1b}[2K{cut}").and_then(|()| stderr.flush());
        self.shown = true;
    }

    /// Removes the line.
    pub fn clear(&mut self, stderr: &mut dyn Write) {
        if self.shown {
            let _ = write!(stderr, "\r\u{1b}[2K").and_then(|()| stderr.flush());
            self.shown = false;
        }
    }
}
