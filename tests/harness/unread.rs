//! Pipes that nobody reads.

use std::io::PipeWriter;

use rustix::event::{PollFd, PollFlags, poll};

/// The end of a pipe that nobody reads any more.
pub fn pipe() -> PipeWriter {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    close(reader, &writer);
    writer
}

/// Closes the end of a pipe that is read, and waits until nobody has it: a process that another test is starting has it too,
/// until it is a program of its own.
pub fn close<R>(reader: R, writer: &PipeWriter) {
    drop(reader);
    // Nothing is asked for, so what is reported is that nobody reads it.
    poll(&mut [PollFd::new(writer, PollFlags::empty())], None).expect("nobody reads it");
}
