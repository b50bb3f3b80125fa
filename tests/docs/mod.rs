//! The documentation is tested: README.md, CONTRIBUTING.md and every page in docs/. Fenced blocks run according to their
//! tag, tables are compared with the code, links are followed.
//!
//! | tag | test |
//! | --- | --- |
//! | `console` | `$ command` lines with their output, both streams; compared after [`output::normal`]. `REWRITE=1` updates the page |
//! | `sh` | run by `sh -e`, must exit with 0; the lines in [`examples::NOT_RUN`] are skipped, each for its reason |
//! | `yaml` | the commands under `run:` (as GitHub runs them), `script:` (as GitLab does) or `args:` after `sh -c` (as Kubernetes does); must send a message |
//! | `crontab` | the command, run as cron does; must send a message |
//! | `systemd` | the command of `ExecStart=`, without a shell; must send a message |
//! | `toml` | a configuration file; every profile in it must be accepted |
//! | `json` | the error object of [`examples::ERROR_OF`] |
//! | `jsonl` | the lines of a journal, compared with a real one by their fields |
//! | `bash`, `py`, `javascript` | a program that tests/sdk/examples.py runs, which needs the interpreter |
//! | `python`, `js` | a function that verifies a signature, called by [`snippets`] where the interpreter is installed |
//! | `sh packaged`, `yaml packaged` | installs a release; packaging/tests runs it against a server that has one |
//! | `rust`, `text` | not run: excerpts and diagrams |
//!
//! Nothing leaves the machine. `BLOOIO_SANDBOX=1` is set, except for blocks with `local` after the tag, which use a
//! sandbox they start themselves or send nothing, and with `served`, which use a served sandbox as the real API. For
//! these two the HTTPS proxy is a port where nobody listens. Blocks that need one of [`pages::TOOLS`] are skipped where
//! it isn't installed.

mod cast;
mod examples;
mod keys;
mod links;
mod output;
mod pages;
mod place;
mod snippets;
mod tables;
