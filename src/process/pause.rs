//! Waits for what nobody tells.

use std::os::fd::BorrowedFd;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// Waits until more can be written. Whoever shares our output may have set it to refuse that instead of waiting.
pub(super) fn until_writable(to: BorrowedFd<'_>) {
    let _ = poll(&mut [PollFd::from_borrowed_fd(to, PollFlags::OUT)], None);
}

/// Waits a millisecond.
pub(super) fn briefly() {
    wait(1_000_000);
}

/// Waits a tenth of that.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn shortly() {
    wait(100_000);
}

fn wait(tv_nsec: i64) {
    let _ = poll(&mut [], Some(&Timespec { tv_sec: 0, tv_nsec }));
}
