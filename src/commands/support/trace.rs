//! Shows the client's work on stderr: the `--verbose` trace, and progress on a terminal.

use std::cell::RefCell;
use std::time::Duration;

use super::fault::Fault;
use super::secrets;
use crate::client::call::Preview;
use crate::client::{AttemptError, Observer, Reply, RetryWait, WireError};
use crate::output::{Output, Tone, text, time};

/// How much of a body is traced, in bytes.
const MOST: usize = 4096;

/// Writes the client's steps to stderr: all of them with `--verbose`, or else a line in place while it waits.
#[derive(Debug)]
pub struct Trace<'a> {
    output: RefCell<&'a mut Output>,
    verbose: bool,
    fault: Fault,
}

/// A line of the trace: its mark (`*` event, `>` sent, `<` received), and the text, not yet escaped.
pub type Line = (&'static str, String);

/// The lines for an attempt that is about to be sent.
#[must_use]
pub fn attempt(preview: &Preview, attempt: u32) -> Vec<Line> {
    let mut lines = vec![
        ("*", format!("attempt {attempt}")),
        (">", format!("{} {}", preview.method.as_str(), preview.url)),
    ];
    lines.extend(preview.headers.iter().map(|(name, value)| (">", format!("{name}: {value}"))));
    if let Some(sent) = &preview.body {
        body(">", sent.as_bytes(), &mut lines);
    }
    if let Some(upload) = &preview.upload {
        lines.push((">", upload.to_json().to_string()));
    }
    lines
}

/// The lines for a response.
#[must_use]
pub fn answered(reply: &Reply, took: Duration) -> Vec<Line> {
    let status = format!("HTTP {} {}", reply.status, reply.reason);
    let mut lines = vec![("<", format!("{} ({})", status.trim_end(), time::span(took)))];
    lines.extend(reply.headers.iter().map(|(name, value)| ("<", format!("{name}: {value}"))));
    if let Some(encoding) = &reply.encoding {
        lines.push(("*", format!("(the body is encoded as {encoding} and not shown)")));
    }
    body("<", &secrets::traced(&reply.body), &mut lines);
    lines
}

/// The line for an attempt that failed on the network.
#[must_use]
pub fn failed(error: &WireError, took: Duration) -> Line {
    ("*", format!("{error} ({})", time::span(took)))
}

/// The line for a wait between two attempts.
#[must_use]
pub fn waiting(met: &AttemptError, wait: Duration, next: u32, of: u32) -> Line {
    ("*", format!("{met}; attempt {next} of {of} in {}", time::span(wait)))
}

/// Writes lines of the trace to stderr.
pub fn note(output: &mut Output, lines: &[Line]) {
    for (mark, line) in lines {
        let line = output.paint_note(Tone::Dim, &format!("{mark} {}", text::escape(line)));
        output.note(&line);
    }
}

fn body(mark: &'static str, body: &[u8], lines: &mut Vec<Line>) {
    if !body.is_empty() {
        lines.push((mark, String::from_utf8_lossy(&body[..body.len().min(MOST)]).into_owned()));
        if body.len() > MOST {
            lines.push(("*", format!("({} bytes in total)", body.len())));
        }
    }
}

/// Passes the lines of the trace on, for a thread that doesn't have the output; `waiting` decides on retries.
pub struct Relay<S, W> {
    verbose: bool,
    send: S,
    waiting: W,
}

impl<S, W> Relay<S, W>
where
    S: Fn(Vec<Line>),
    W: Fn(&AttemptError, Duration, u32, u32) -> RetryWait,
{
    /// A relay, which sends nothing unless the trace is wanted (`verbose`).
    pub fn new(verbose: bool, send: S, waiting: W) -> Self {
        Self { verbose, send, waiting }
    }

    fn note(&self, lines: impl FnOnce() -> Vec<Line>) {
        if self.verbose {
            (self.send)(lines());
        }
    }
}

impl<S, W> Observer for Relay<S, W>
where
    S: Fn(Vec<Line>),
    W: Fn(&AttemptError, Duration, u32, u32) -> RetryWait,
{
    fn traces(&self) -> bool {
        self.verbose
    }

    fn attempt(&self, preview: &dyn Fn() -> Preview, number: u32) {
        self.note(|| attempt(&preview(), number));
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        self.note(|| answered(reply, took));
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.note(|| vec![failed(error, took)]);
    }

    fn waiting(&self, met: &AttemptError, wait: Duration, next: u32, of: u32) -> RetryWait {
        (self.waiting)(met, wait, next, of)
    }
}

impl<'a> Trace<'a> {
    /// A trace to `output`'s stderr.
    #[must_use]
    pub fn new(output: &'a mut Output, verbose: bool, fault: Fault) -> Self {
        Self { output: RefCell::new(output), verbose, fault }
    }

    fn note(&self, lines: impl FnOnce() -> Vec<Line>) {
        if self.verbose {
            note(&mut self.output.borrow_mut(), &lines());
        }
    }
}

impl Observer for Trace<'_> {
    fn traces(&self) -> bool {
        self.verbose
    }

    fn attempt(&self, preview: &dyn Fn() -> Preview, number: u32) {
        self.note(|| attempt(&preview(), number));
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        self.note(|| answered(reply, took));
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.note(|| vec![failed(error, took)]);
    }

    fn waiting(&self, met: &AttemptError, wait: Duration, next: u32, of: u32) -> RetryWait {
        if self.fault.is_set() {
            return RetryWait::Stop;
        }
        let line = waiting(met, wait, next, of);
        if self.verbose {
            note(&mut self.output.borrow_mut(), &[line]);
        } else {
            self.output.borrow_mut().progress(&text::escape(&line.1));
        }
        RetryWait::Sleep
    }
}
