//! `blooio completions`.

use clap::Args;
use clap_complete::Shell;

/// Print a completion script for a shell
///
/// Save the script where the shell looks for completions, or evaluate it when the shell starts.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  blooio completions bash > ~/.local/share/bash-completion/completions/blooio
  blooio completions zsh > \"${fpath[1]}/_blooio\"
  blooio completions fish > ~/.config/fish/completions/blooio.fish
  blooio completions powershell >> $PROFILE
  blooio completions elvish >> ~/.config/elvish/rc.elv

Environment: none.

Exit codes: 0 ok, 1 the script can't be written, 2 unknown shell.")]
pub struct Completions {
    /// Shell to print the script for
    pub shell: Shell,
}
