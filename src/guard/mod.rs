//! Who may be texted: the allow list, the opt-outs and the cap on recipients. Pure over its lists: reading the settings and
//! the file of opt-outs is left to `config` and `optouts`.

mod opted_out;

pub use opted_out::OptedOut;
