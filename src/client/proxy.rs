//! Which proxy leads to the API, decided before the first request: whoever sends and whoever tries the way agree on it.

use std::fmt;

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

/// What the environment says of proxies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// The proxy of https.
    pub address: Option<String>,
    /// The environment variable that names it; none where the system's settings may.
    pub variable: Option<&'static str>,
    /// The hosts that need none, as `NO_PROXY` lists them.
    pub exempt: Option<String>,
}

/// How requests to one API leave.
#[derive(Debug)]
pub(super) enum Way {
    /// To the host itself.
    Direct,
    /// Through this proxy, named by the environment.
    Through(String),
    /// As the system's own settings have it, where it has any.
    System,
}

impl Proxies {
    /// The way of requests to `base`. Plain HTTP is only ever spoken to this machine, and takes no proxy.
    pub(super) fn way(&self, base: &str) -> Way {
        let Ok(uri) = base.parse::<Uri>() else { return Way::Direct };
        if uri.scheme_str() != Some("https") || self.exempts(&uri) {
            return Way::Direct;
        }
        let Some(address) = self.address.as_deref().map(str::trim) else { return Way::System };
        // As everywhere, what has no scheme speaks HTTP.
        let scheme = if address.contains("://") { "" } else { "http://" };
        let address = format!("{scheme}{address}");
        // Signs in a password that no URI may hold are escaped by this.
        Way::Through(Url::parse(&address).map_or(address, String::from))
    }

    /// The proxy of requests to `base`, if they go through one.
    pub(super) fn intercept(&self, base: &str) -> Option<Intercept> {
        let matcher = match self.way(base) {
            Way::Direct => return None,
            Way::Through(address) => Matcher::builder().https(address).build(),
            Way::System => Matcher::from_system(),
        };
        matcher.intercept(&base.parse().ok()?)
    }

    /// Whether the host of `uri` needs no proxy.
    fn exempts(&self, uri: &Uri) -> bool {
        let (Some(list), Some(host)) = (&self.exempt, uri.host()) else { return false };
        let port = uri.port_u16().unwrap_or(443);
        let entries = list.split([',', ' ', '\t', '\n', '\r']).filter_map(|entry| without_port(entry, port));
        let entries: Vec<&str> = entries.map(tidied).collect();
        let matcher = Matcher::builder().https("proxy.invalid").no(entries.join(",")).build();
        let asked = format!("https://{}/", tidied(host)).parse::<Uri>();
        asked.is_ok_and(|uri| matcher.intercept(&uri).is_none())
    }
}

/// An entry without its port; none where that is not `port`.
fn without_port(entry: &str, port: u16) -> Option<&str> {
    let bare = entry.strip_prefix('[').and_then(|entry| entry.split_once(']'));
    let (host, behind) = match bare {
        Some((host, behind)) => (host, behind.strip_prefix(':')),
        // Several colons are those of an address.
        None => match entry.split_once(':') {
            Some((host, behind)) if !behind.contains(':') => (host, Some(behind)),
            _ => (entry, None),
        },
    };
    behind.is_none_or(|behind| behind.parse() == Ok(port)).then_some(host)
}

/// A name without the dot of the DNS root at its end, and without the star that some write before a domain's dot.
fn tidied(name: &str) -> &str {
    let name = name.strip_suffix('.').unwrap_or(name);
    if name.starts_with("*.") { &name[1..] } else { name }
}

/// A host and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// A name, or an address without brackets.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl Place {
    /// Where the API at `base` is.
    #[must_use]
    pub fn of(base: &str) -> Option<Self> {
        Self::of_uri(&base.parse().ok()?)
    }

    /// The port is the one that the scheme has, where none is written.
    fn of_uri(uri: &Uri) -> Option<Self> {
        let host = uri.host()?;
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let port = uri.port_u16().unwrap_or(match uri.scheme_str() {
            Some("https") => 443,
            Some("http") | None => 80,
            Some(_) => 1080,
        });
        Some(Self { host: host.to_owned(), port })
    }

    /// Whether the host is an address, which needs no resolving.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.host.parse::<std::net::IpAddr>().is_ok()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(formatter, "[{}]:{}", self.host, self.port)
        } else {
            write!(formatter, "{}:{}", self.host, self.port)
        }
    }
}

/// A proxy that requests go through.
#[derive(Debug, Clone)]
pub struct Proxy {
    /// `http`, `https`, or a kind of `socks`.
    pub scheme: String,
    /// Where it is.
    pub place: Place,
    pub(super) authorization: Option<HeaderValue>,
}

/// Without what stands before an `@`.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}://{}", self.scheme, self.place)
    }
}

impl Proxy {
    /// The proxy of requests to `base`: found in the environment (and the system's settings) by the very code that the
    /// HTTP client finds it with.
    #[must_use]
    pub fn of(base: &str, proxies: &Proxies) -> Option<Self> {
        let found = proxies.intercept(base)?;
        Some(Self {
            scheme: found.uri().scheme_str().unwrap_or("http").to_owned(),
            place: Place::of_uri(found.uri())?,
            authorization: found.basic_auth().cloned(),
        })
    }

    /// Whether its address has a name and a password.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.authorization.is_some()
    }

    /// Whether it speaks HTTP without TLS, so that a probe can ask it for a tunnel.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.scheme == "http"
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Proxies, Way};

    fn is_direct(exempt: &str, base: &str) -> bool {
        let proxies = Proxies {
            address: Some("proxy.example:3128".to_owned()),
            exempt: Some(exempt.to_owned()),
            ..Proxies::default()
        };
        let direct = matches!(proxies.way(base), Way::Direct);
        assert_eq!(direct, proxies.intercept(base).is_none(), "{exempt} {base}");
        direct
    }

    #[test]
    fn who_needs_no_proxy() {
        for (exempt, base) in [
            ("localhost example.com", "https://example.com/v2"),
            ("example.com\tlocalhost", "https://example.com/v2"),
            (" localhost , example.com ", "https://example.com/v2"),
            ("a,,example.com", "https://example.com/v2"),
            ("example.com.", "https://example.com/v2"),
            ("example.com", "https://example.com./v2"),
            ("example.com.", "https://api.example.com/v2"),
            (".example.com", "https://example.com/v2"),
            (".example.com.", "https://api.example.com/v2"),
            ("*.example.com", "https://api.example.com/v2"),
            ("EXAMPLE.com", "https://example.com/v2"),
            ("example.com:443", "https://example.com/v2"),
            ("example.com:8443", "https://example.com:8443/v2"),
            (".example.com:8443", "https://api.example.com:8443/v2"),
            ("*", "https://example.com/v2"),
            ("localhost *", "https://example.com/v2"),
            ("10.0.0.0/8", "https://10.1.2.3/v2"),
            ("10.1.2.3:443", "https://10.1.2.3/v2"),
            ("::1", "https://[::1]/v2"),
            ("[::1]", "https://[::1]/v2"),
            ("[::1]:8443", "https://[::1]:8443/v2"),
            ("fe80::/10", "https://[fe80::1]/v2"),
        ] {
            assert!(is_direct(exempt, base), "{exempt:?} {base}");
        }
    }

    #[test]
    fn who_needs_one_all_the_same() {
        for (exempt, base) in [
            ("", "https://example.com/v2"),
            (" , ", "https://example.com/v2"),
            (".", "https://example.com/v2"),
            ("ample.com", "https://example.com/v2"),
            ("api.example.com", "https://example.com/v2"),
            ("example.com:8443", "https://example.com/v2"),
            ("example.com:443", "https://example.com:8443/v2"),
            ("example.com:https", "https://example.com/v2"),
            ("[::1]:8443", "https://[::1]/v2"),
            ("10.0.0.0/8", "https://11.1.2.3/v2"),
            ("com.", "https://example.org/v2"),
        ] {
            assert!(!is_direct(exempt, base), "{exempt:?} {base}");
        }
    }

    #[test]
    fn a_proxy_is_named_with_or_without_a_scheme() {
        for (address, found) in [
            ("proxy.example:3128", "http://proxy.example:3128/"),
            (" http://u:p@proxy.example:3128 ", "http://proxy.example:3128/"),
            ("http://u:p^%7c|@proxy.example:3128", "http://proxy.example:3128/"),
            ("socks5h://proxy.example:1080", "socks5h://proxy.example:1080/"),
            ("127.0.0.1:3128", "http://127.0.0.1:3128/"),
        ] {
            let proxies = Proxies { address: Some(address.to_owned()), ..Proxies::default() };
            let found_at = proxies.intercept("https://example.com/v2").map(|found| found.uri().to_string());
            assert_eq!(found_at.as_deref(), Some(found), "{address}");
            assert!(proxies.intercept("http://127.0.0.1:1/v2").is_none());
        }
    }

    #[test]
    fn a_place_is_a_host_and_a_port() {
        for (base, place) in [
            ("https://backend.blooio.com/v2/api", "backend.blooio.com:443"),
            ("https://h:8443", "h:8443"),
            ("http://127.0.0.1:9/v2/api", "127.0.0.1:9"),
            ("http://localhost/v2/api", "localhost:80"),
            ("https://[::1]:9/x", "[::1]:9"),
        ] {
            assert_eq!(Place::of(base).map(|place| place.to_string()).as_deref(), Some(place));
        }
        assert_eq!(
            Place::of("https://[::1]:9").map(|place| (place.is_address(), place.host)),
            Some((true, "::1".to_owned()))
        );
        assert_eq!(Place::of("not a URL"), None);
    }
}
