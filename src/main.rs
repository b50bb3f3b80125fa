//! The `blooio` program: hands argv, the environment and the real streams to the library, exits with its code.

use std::process::ExitCode;

use blooio_cli::config::Env;
use blooio_cli::{Streams, run};

fn main() -> ExitCode {
    blooio_cli::explain_panics();
    ExitCode::from(run(std::env::args_os().collect(), &Env::from_process(), Streams::of_process()))
}
