//! What a Windows console tells its programs, in terms of signals: Ctrl-C and Ctrl-Break are SIGINT; SIGTERM is the closing of
//! the console, a log-off, and a shutdown, after which the system waits a few seconds.

use std::io;

use signal_hook::consts::{SIGINT, SIGTERM};
use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};

/// Calls `tell` with each of these signals from now on.
///
/// # Errors
/// The system refuses a handler or a thread.
pub fn catch(signals: &[i32], mut tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
    let signals = signals.to_vec();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (mut interrupt, mut stop) = (ctrl_c()?, ctrl_break()?);
    let (mut closing, mut log_off, mut shutdown) = (ctrl_close()?, ctrl_logoff()?, ctrl_shutdown()?);
    let watch = move || {
        loop {
            let signal = runtime.block_on(async {
                tokio::select! {
                    _ = interrupt.recv() => SIGINT,
                    _ = stop.recv() => SIGINT,
                    _ = closing.recv() => SIGTERM,
                    _ = log_off.recv() => SIGTERM,
                    _ = shutdown.recv() => SIGTERM,
                }
            });
            if signals.contains(&signal) {
                tell(signal);
            }
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watch).map(drop)
}
