//! `blooio completions`.

use clap::Args;
use clap_complete::Shell;

/// Prints a completion script for a shell
///
/// Put it where the shell looks for completions, or evaluate it when the shell starts.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  blooio completions bash > ~/.local/share/bash-completion/completions/blooio
  blooio completions zsh > \"${fpath[1]}/_blooio\"
  blooio completions fish > ~/.config/fish/completions/blooio.fish
  blooio completions powershell >> $PROFILE
  blooio completions elvish >> ~/.config/elvish/rc.elv

Environment: none is read.

Exit codes: 0 done, 1 the script could not be written, 2 unknown shell.")]
pub struct Completions {
    /// The shell
    pub shell: Shell,
}
