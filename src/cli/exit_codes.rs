//! The exit codes, as the help texts list them.

/// The exit codes of all commands.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  ok                       5  the API is unavailable: try again later
  1  internal error           6  network error: no answer
  2  wrong usage              7  the message failed
  3  no key, or bad settings  8  still pending when a wait ended
  4  refused by the API       9  bulk: some rows were not sent
                              130, 143  interrupted";
