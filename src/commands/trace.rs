//! What `--verbose` and a person at a terminal see of the client's work.

use std::cell::RefCell;
use std::time::Duration;

use crate::client::call::Preview;
use crate::client::{Observer, Reply, WireError};
use crate::output::{Output, Tone, text, time};

/// The most of a body that is traced.
const MOST: usize = 4096;

/// Writes the client's steps to stderr: all of them when verbose, else only a line in place while it waits.
#[derive(Debug)]
pub struct Trace<'a> {
    output: RefCell<&'a mut Output>,
    verbose: bool,
}

impl<'a> Trace<'a> {
    /// A trace to `output`'s stderr.
    #[must_use]
    pub fn new(output: &'a mut Output, verbose: bool) -> Self {
        Self { output: RefCell::new(output), verbose }
    }

    fn note(&self, mark: &str, line: &str) {
        if self.verbose {
            let mut output = self.output.borrow_mut();
            let line = output.paint_note(Tone::Dim, &format!("{mark} {}", text::escape(line)));
            output.note(&line);
        }
    }

    fn body(&self, mark: &str, body: &[u8]) {
        if !body.is_empty() {
            let shown = String::from_utf8_lossy(&body[..body.len().min(MOST)]).into_owned();
            self.note(mark, &shown);
            if body.len() > MOST {
                self.note("*", &format!("({} bytes in all)", body.len()));
            }
        }
    }
}

impl Observer for Trace<'_> {
    fn attempt(&self, preview: &Preview, attempt: u32) {
        if !self.verbose {
            return;
        }
        self.note("*", &format!("attempt {attempt}"));
        self.note(">", &format!("{} {}", preview.method.as_str(), preview.url));
        for (name, value) in &preview.headers {
            self.note(">", &format!("{name}: {value}"));
        }
        if let Some(body) = &preview.body {
            self.body(">", body.to_string().as_bytes());
        }
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        self.note("<", &format!("HTTP {} {} ({})", reply.status, reply.reason, time::span(took)));
        for (name, value) in &reply.headers {
            self.note("<", &format!("{name}: {value}"));
        }
        self.body("<", &reply.body);
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.note("*", &format!("{error} ({})", time::span(took)));
    }

    fn waiting(&self, why: &str, wait: Duration, next: u32, of: u32) {
        let line = format!("{why}; attempt {next} of {of} in {}", time::span(wait));
        self.note("*", &line);
        if !self.verbose {
            self.output.borrow_mut().progress(&text::escape(&line));
        }
    }
}
