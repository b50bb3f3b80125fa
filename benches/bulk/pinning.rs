//! Pinning processes to processors with taskset.

use std::process::Command;

use crate::common::runs;

/// A command that runs the rest of its command line on one processor; none if that isn't possible.
pub fn pinned(processor: &str) -> Option<Command> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let possible = processors > 1 && runs(Command::new("taskset").args(["-c", processor, "true"]));
    possible.then(|| {
        let mut command = Command::new("taskset");
        command.args(["-c", processor]);
        command
    })
}
