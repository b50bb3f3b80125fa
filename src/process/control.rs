//! What the helper and the program tell each other, over a socket.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

use super::signals::Change;

/// What the helper reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Report {
    /// A signal has reached it.
    Reached(i32),
    /// The command that it runs has changed.
    Changed(Change),
    /// The command couldn't be started, with the number of the error.
    NotStarted(i32),
}

const LENGTH: usize = 5;

/// Writes a report.
///
/// # Errors
/// The program is gone.
pub(super) fn report(mut to: &UnixStream, report: Report) -> io::Result<()> {
    let (kind, number) = match report {
        Report::Reached(signal) => (b'r', signal),
        Report::Changed(Change::Stopped(signal)) => (b's', signal),
        Report::Changed(Change::Continued) => (b'c', 0),
        Report::Changed(Change::Exited(code)) => (b'e', code),
        Report::Changed(Change::Killed(signal)) => (b'k', signal),
        Report::NotStarted(error) => (b'n', error),
    };
    let mut message = [kind; LENGTH];
    message[1..].copy_from_slice(&number.to_le_bytes());
    to.write_all(&message)
}

/// Reads the next report; none once the helper has gone.
pub(super) fn next(mut from: &UnixStream) -> Option<Report> {
    let mut message = [0; LENGTH];
    from.read_exact(&mut message).ok()?;
    let [kind, number @ ..] = message;
    let number = i32::from_le_bytes(number);
    Some(match kind {
        b'r' => Report::Reached(number),
        b's' => Report::Changed(Change::Stopped(number)),
        b'c' => Report::Changed(Change::Continued),
        b'e' => Report::Changed(Change::Exited(number)),
        b'k' => Report::Changed(Change::Killed(number)),
        b'n' => Report::NotStarted(number),
        _ => return None,
    })
}

/// Tells the helper to send a signal to its command.
///
/// # Errors
/// It has gone.
pub(super) fn forward(mut to: &UnixStream, signal: i32) -> io::Result<()> {
    to.write_all(&signal.to_le_bytes())
}

/// Reads the next signal to send; none once the program has gone.
pub(super) fn next_signal(mut from: &UnixStream) -> Option<i32> {
    let mut message = [0; 4];
    from.read_exact(&mut message).ok()?;
    Some(i32::from_le_bytes(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_arrives() {
        let (here, there) = UnixStream::pair().unwrap();
        let changes = [Change::Stopped(20), Change::Continued, Change::Exited(3), Change::Killed(-1)];
        let all = changes.map(Report::Changed).into_iter();
        let all: Vec<_> = all.chain([Report::Reached(15), Report::NotStarted(i32::MAX)]).collect();
        for one in &all {
            report(&here, *one).unwrap();
        }
        forward(&there, 2).unwrap();
        assert_eq!(next_signal(&here), Some(2));
        drop(here);
        let told: Vec<_> = std::iter::from_fn(|| next(&there)).collect();
        assert_eq!(told, all);
        assert_eq!(next_signal(&there), None);
    }
}
