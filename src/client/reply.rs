//! The API's answer to one attempt.

/// The API's answer, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The standard reason of that status; empty for an unregistered one.
    pub reason: &'static str,
    /// The response's headers, in order, where the caller asked for them.
    pub headers: Vec<(String, String)>,
    /// The value of `Retry-After`, as sent.
    pub retry_after: Option<String>,
    /// The content coding or character encoding that makes the body unreadable; the body is left out then.
    pub encoding: Option<String>,
    /// The body without a byte order mark. If the server echoes the API key, the key is masked.
    pub body: Vec<u8>,
}
