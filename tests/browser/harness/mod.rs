//! What the tests stand on: the program in a home of its own, a browser that is gone afterwards, and one way to wait.

pub mod browser;
pub mod endpoint;
pub mod events;
pub mod http;
pub mod page;
pub mod program;
pub mod stage;

use std::time::{Duration, Instant};

/// How long a test waits for what should come at once, before it fails. Machines can be busy.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The result of `check`, as soon as it has one.
pub async fn until<T>(what: &str, check: impl AsyncFnMut() -> Option<T>) -> T {
    within(PATIENCE, what, check).await
}

/// The same, for what takes longer. The only place where a test waits.
pub async fn within<T>(patience: Duration, what: &str, mut check: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = check().await {
            return found;
        }
        assert!(began.elapsed() < patience, "not within {patience:?}: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Milliseconds since the epoch: the browser on this machine has the same clock.
pub fn now_ms() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    u64::try_from(since.expect("a time after 1970").as_millis()).expect("a time")
}

/// One segment of a path or a hash, encoded as JavaScript's `encodeURIComponent` does.
pub fn encode(text: &str) -> String {
    use std::fmt::Write;
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
