//! The address of Blooio's API: the only place that knows its version.

/// [`BASE_PATH`] as a literal, for `concat!`.
macro_rules! base_path {
    () => {
        "/v2/api"
    };
}
pub(crate) use base_path;

/// The path that every endpoint begins with.
pub const BASE_PATH: &str = base_path!();

/// The base URL of Blooio's API (Blooio guide, "Message sending basics").
pub const DEFAULT_BASE_URL: &str = concat!("https://backend.blooio.com", base_path!());
