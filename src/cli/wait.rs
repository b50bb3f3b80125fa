//! Waiting for a message, the same for `send` and `status`.

use clap::{Args, ValueEnum};

/// How far a message must have come.
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
    /// Waits until the message is delivered (or sent, or has failed)
    ///
    /// SMS and RCS may never report a delivery: wait for `sent` where those are possible.
    #[arg(
        long,
        value_name = "STATE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "delivered"
    )]
    pub wait: Option<Until>,

    /// Waits this long at most
    #[arg(long, value_name = "DUR", default_value = "2m", requires = "wait")]
    pub wait_timeout: String,

    /// Asks this often; by default after 500ms, then ever more slowly up to every 5s
    #[arg(long, value_name = "DUR", requires = "wait")]
    pub interval: Option<String>,
}
