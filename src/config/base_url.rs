//! The API's base URL, and which URLs the key may be sent to. Talking to it is left to `client`.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use super::invalid::Invalid;
use crate::endpoint::base_path;

pub use crate::endpoint::DEFAULT_BASE_URL;

/// An absolute `https` URL, or `http` to a loopback host, without trailing slash, query, fragment or credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The URL. A path that begins with `/` can be appended to it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BaseUrl {
    fn default() -> Self {
        Self(DEFAULT_BASE_URL.to_owned())
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for BaseUrl {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let text = text.trim();
        check(text).map(|url| Self(url.as_str().trim_end_matches('/').to_owned())).map_err(|reason| {
            let invalid = Invalid::new(reason);
            // These characters may be next to a password or a token, in a broken URL too.
            if text.contains(['@', '?', '#']) { invalid.hidden() } else { invalid }
        })
    }
}

/// Parsed by the crate that the transport's HTTP client parses with, so that both see the same host.
fn check(text: &str) -> Result<Url, &'static str> {
    const FORM: &str = concat!("expected a URL such as https://backend.blooio.com", base_path!());
    // The WHATWG rules repair broken URLs (`https:///v2/api` would have the host `v2`). They are refused here instead.
    let strict = text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let authority = text.split_once("://").map_or("", |(_, rest)| rest);
    if !strict || authority.is_empty() || authority.starts_with('/') {
        return Err(FORM);
    }
    let url = Url::parse(text).map_err(|_| FORM)?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(FORM);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not contain a user name or password: the API key is the only credential");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not contain a query or fragment");
    }
    if url.scheme() == "http" && !url.host().is_some_and(|host| is_loopback(&host)) {
        return Err(
            "http:// is allowed for loopback hosts only, because the key would be sent unencrypted: use https://",
        );
    }
    Ok(url)
}

/// RFC 6761 section 6.3 keeps `localhost` and everything under it on this machine.
fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, DEFAULT_BASE_URL};

    #[test]
    fn takes_https_anywhere_and_http_on_loopback() {
        let cases = [
            (DEFAULT_BASE_URL, DEFAULT_BASE_URL),
            (" https://api.blooio.com/v2/api/// \n", "https://api.blooio.com/v2/api"),
            ("HTTPS://API.Blooio.com", "https://api.blooio.com"),
            ("https://h:8443/a", "https://h:8443/a"),
            ("http://localhost:8080/v2/api/", "http://localhost:8080/v2/api"),
            ("http://api.localhost", "http://api.localhost"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("http://127.255.255.254", "http://127.255.255.254"),
            ("http://[::1]:9/x", "http://[::1]:9/x"),
        ];
        for (text, url) in cases {
            let read = text.parse::<BaseUrl>().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(read.as_str(), url);
        }
        assert_eq!(BaseUrl::default(), DEFAULT_BASE_URL.parse().unwrap());
    }

    #[test]
    fn refuses_what_would_leak_the_key_or_go_nowhere() {
        const FORM: &str = "expected a URL such as https://backend.blooio.com/v2/api";
        const CLEAR: &str = "http:// is allowed for loopback hosts only, because the key would be sent unencrypted: use https://";
        const USER: &str = "must not contain a user name or password: the API key is the only credential";
        const QUERY: &str = "must not contain a query or fragment";
        let cases = [
            ("", FORM, true),
            ("backend.blooio.com/v2/api", FORM, true),
            ("localhost:8080", FORM, true),
            ("ftp://host/x", FORM, true),
            ("file:///etc/passwd", FORM, true),
            ("https://", FORM, true),
            ("https:///v2/api", FORM, true),
            ("https:\\\\host", FORM, true),
            ("https://ho st/", FORM, true),
            ("https://host\t.example", FORM, true),
            ("https://host:99999", FORM, true),
            ("https://u:pw@ho st", FORM, false),
            ("http://example.com", CLEAR, true),
            ("http://10.0.0.1", CLEAR, true),
            ("http://localhost.example.com", CLEAR, true),
            ("http://notlocalhost", CLEAR, true),
            ("http://127.0.0.1.example.com", CLEAR, true),
            ("https://user:pw@host", USER, false),
            ("https://user@host", USER, false),
            ("http://localhost@evil.example", USER, false),
            ("https://host/a?key=1", QUERY, false),
            ("https://host/a?", QUERY, false),
            ("https://host/a#b", QUERY, false),
        ];
        for (text, reason, shown) in cases {
            let invalid = text.parse::<BaseUrl>().expect_err(text);
            assert_eq!(invalid.to_string(), reason, "{text}");
            assert_eq!(invalid.may_show(), shown, "{text}");
        }
    }
}
