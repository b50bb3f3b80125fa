//! The options for waiting until a message is delivered, shared by `send` and `status`.

use clap::{Args, ValueEnum};

/// The state to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Until {
    /// Handed to Apple or the carrier
    Sent,
    /// On the recipient's device
    Delivered,
}

/// Whether and how long to wait.
#[derive(Debug, Clone, Args)]
pub struct Wait {
    /// Wait until the message is delivered (or sent), or has failed
    ///
    /// SMS and RCS may never report a delivery. Wait for `sent` if the message may go out over them.
    #[arg(
        long,
        value_name = "STATE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "delivered"
    )]
    pub wait: Option<Until>,

    /// Maximum time to wait (30s, 2m, 1h)
    #[arg(long, value_name = "DUR", default_value = "2m", requires = "wait")]
    pub wait_timeout: String,

    /// Interval between status requests [default: 500ms, growing to 5s]
    #[arg(long, value_name = "DUR", requires = "wait")]
    pub interval: Option<String>,
}
