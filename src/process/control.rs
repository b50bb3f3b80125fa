//! What the helper and the program tell each other, over a socket.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

use super::signals::Change;

/// What the helper reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Report {
    /// It catches signals from now on.
    Ready,
    /// A signal has reached it.
    Reached(i32),
    /// All signals that have reached it until it was asked are reported.
    Answer,
    /// The command that it runs has changed.
    Changed(Change),
    /// The command couldn't be started, with the number of the error.
    NotStarted(i32),
}

/// What the program tells the helper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Report which signals have reached you.
    Ask,
    /// Send a signal to your command.
    Forward(i32),
}

const LENGTH: usize = 5;

/// Writes a report.
///
/// # Errors
/// The program is gone.
pub(super) fn report(mut to: &UnixStream, report: Report) -> io::Result<()> {
    let (kind, number) = match report {
        Report::Ready => (b'y', 0),
        Report::Reached(signal) => (b'r', signal),
        Report::Answer => (b'a', 0),
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
        b'y' => Report::Ready,
        b'r' => Report::Reached(number),
        b'a' => Report::Answer,
        b's' => Report::Changed(Change::Stopped(number)),
        b'c' => Report::Changed(Change::Continued),
        b'e' => Report::Changed(Change::Exited(number)),
        b'k' => Report::Changed(Change::Killed(number)),
        b'n' => Report::NotStarted(number),
        _ => return None,
    })
}

/// Tells the helper something.
///
/// # Errors
/// It has gone.
pub(super) fn order(mut to: &UnixStream, order: Order) -> io::Result<()> {
    let signal = match order {
        Order::Ask => 0,
        Order::Forward(signal) => signal,
    };
    to.write_all(&signal.to_le_bytes())
}

/// Reads the next order; none once the program has gone.
pub(super) fn next_order(mut from: &UnixStream) -> Option<Order> {
    let mut message = [0; 4];
    from.read_exact(&mut message).ok()?;
    Some(match i32::from_le_bytes(message) {
        0 => Order::Ask,
        signal => Order::Forward(signal),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_arrives() {
        let (here, there) = UnixStream::pair().unwrap();
        let changes = [Change::Stopped(20), Change::Continued, Change::Exited(3), Change::Killed(-1)];
        let mut all = vec![Report::Ready, Report::Reached(15), Report::Answer, Report::NotStarted(i32::MAX)];
        all.extend(changes.map(Report::Changed));
        for one in &all {
            report(&here, *one).unwrap();
        }
        let orders = [Order::Forward(2), Order::Ask];
        for one in orders {
            order(&there, one).unwrap();
        }
        assert_eq!([next_order(&here), next_order(&here)], orders.map(Some));
        drop(here);
        let told: Vec<_> = std::iter::from_fn(|| next(&there)).collect();
        assert_eq!(told, all);
        assert_eq!(next_order(&there), None);
    }
}
