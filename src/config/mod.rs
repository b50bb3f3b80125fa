//! Settings: flag over environment over profile over default, each value with its origin; the environment only narrows
//! `allow`. Reads the configuration file and edits it. It prints nothing and reads no argv, and using the settings is left
//! to others.
//!
//! `table` has a row for each setting; `resolve` is the one place that decides which layer wins.

mod allow;
mod base_url;
mod content;
mod edit;
mod env;
mod error;
mod file;
mod flags;
mod invalid;
mod key;
mod key_command;
mod layers;
mod line_endings;
mod listing;
mod load;
mod locate;
mod origin;
mod profile;
mod proxy;
mod read;
mod removal;
mod resolve;
mod row;
mod save;
mod secret_text;
mod settings;
mod suggest;
pub mod table;
#[cfg(unix)]
#[cfg(test)]
mod tests;
mod toml_value;
mod value;
mod value_kind;

pub use allow::{Allow, AllowEntry, AllowLayer};
pub use base_url::{BaseUrl, DEFAULT_BASE_URL};
pub use edit::Editor;
pub use env::Env;
pub use error::Error;
pub use flags::Flags;
pub use invalid::Invalid;
pub use key::{KeyCommand, KeySource, read_secret_file};
pub use listing::ListedSetting;
pub use locate::{Location, locate};
pub use origin::{Origin, Place, Setting};
pub use proxy::{check_proxies, exemption_variable, proxy_variable};
pub use row::{Carried, SettingRow, ShownValue};
pub use settings::Settings;
pub use suggest::nearest;
pub use value_kind::ValueKind;
