//! Runs a command as if nothing were in between: on the same terminal, with the same standard streams, and with each signal
//! delivered exactly once. It knows nothing of messages.
//!
//! Unless its output is wanted, the command inherits everything and runs in our process group. What is added for it:
//!
//! - A *helper*, which is this program in another role (see `helper.rs`), tells which signals reach the whole group. What
//!   was sent to us alone is forwarded; what a terminal, a shell or a service manager sent to everybody is not.
//! - If the output is wanted, streams that are terminals become pseudo-terminals, and the others pipes. On a terminal for
//!   input and output, the helper leads a session of its own there, as job control needs it.

pub mod ignored;
mod outcome;
mod start;
mod tail;

#[cfg(unix)]
mod control;
#[cfg(unix)]
mod forward;
#[cfg(unix)]
mod helper;
#[cfg(unix)]
mod keyboard;
#[cfg(unix)]
mod pause;
#[cfg(unix)]
mod relay;
#[cfg(not(unix))]
#[path = "run_plain.rs"]
mod run;
#[cfg(unix)]
mod run;
#[cfg(unix)]
pub mod signals;
#[cfg(not(unix))]
#[path = "signals_console.rs"]
pub mod signals;
#[cfg(unix)]
mod spawn;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod splice;
#[cfg(unix)]
mod terminal;

#[cfg(unix)]
pub use helper::play as play_helper;
pub use outcome::{Ended, Outcome};
pub use run::{Later, run};
