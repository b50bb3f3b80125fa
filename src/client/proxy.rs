//! Which proxy leads to the API. It is decided before the first request, so that requests and probes use the same one.

use std::fmt;

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

/// The proxy settings of the environment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProxySettings {
    /// The proxy for https.
    pub address: Option<String>,
    /// The environment variable that names it; none if the system's settings may.
    pub variable: Option<&'static str>,
    /// The hosts that need no proxy, as in `NO_PROXY`.
    pub exempt: Option<String>,
}

/// Which proxy is used for a base URL.
#[derive(Debug)]
pub(super) enum ProxyChoice {
    /// None: requests go to the host itself.
    Direct,
    /// This proxy, named by the environment.
    Named(String),
    /// The one in the system's own settings, if there is one.
    System,
}

impl ProxySettings {
    /// Which proxy is used for requests to `base`. Plain HTTP is only used for this machine, without a proxy.
    pub(super) fn choose(&self, base: &str) -> ProxyChoice {
        let Ok(uri) = base.parse::<Uri>() else { return ProxyChoice::Direct };
        if uri.scheme_str() != Some("https") || self.exempts(&uri) {
            return ProxyChoice::Direct;
        }
        let Some(address) = self.address.as_deref().map(str::trim) else { return ProxyChoice::System };
        // As with curl, the default scheme is http.
        let scheme = if address.contains("://") { "" } else { "http://" };
        let address = format!("{scheme}{address}");
        // This escapes characters in the password that aren't allowed in a URI.
        ProxyChoice::Named(Url::parse(&address).map_or(address, String::from))
    }

    /// The proxy for requests to `base`, if they go through one.
    pub(super) fn intercept(&self, base: &str) -> Option<Intercept> {
        let matcher = match self.choose(base) {
            ProxyChoice::Direct => return None,
            ProxyChoice::Named(address) => Matcher::builder().https(address).build(),
            ProxyChoice::System => Matcher::from_system(),
        };
        matcher.intercept(&base.parse().ok()?)
    }

    /// Whether the host of `uri` needs no proxy.
    fn exempts(&self, uri: &Uri) -> bool {
        let (Some(list), Some(host)) = (&self.exempt, uri.host()) else { return false };
        let port = uri.port_u16().unwrap_or(443);
        let entries = list.split([',', ' ', '\t', '\n', '\r']).filter_map(|entry| without_port(entry, port));
        let entries: Vec<&str> = entries.map(normalized).collect();
        let matcher = Matcher::builder().https("proxy.invalid").no(entries.join(",")).build();
        let asked = format!("https://{}/", normalized(host)).parse::<Uri>();
        asked.is_ok_and(|uri| matcher.intercept(&uri).is_none())
    }
}

/// An entry of `NO_PROXY` without its port; `None` if that isn't `port`.
fn without_port(entry: &str, port: u16) -> Option<&str> {
    let bare = entry.strip_prefix('[').and_then(|entry| entry.split_once(']'));
    let (host, rest) = match bare {
        Some((host, rest)) => (host, rest.strip_prefix(':')),
        // Several colons belong to an IPv6 address.
        None => match entry.split_once(':') {
            Some((host, rest)) if !rest.contains(':') => (host, Some(rest)),
            _ => (entry, None),
        },
    };
    rest.is_none_or(|rest| rest.parse() == Ok(port)).then_some(host)
}

/// A name without a trailing dot (the DNS root), and without the star that some write before a domain's dot.
fn normalized(name: &str) -> &str {
    let name = name.strip_suffix('.').unwrap_or(name);
    if name.starts_with("*.") { &name[1..] } else { name }
}

/// A host and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPort {
    /// A name, or an address without brackets.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl HostPort {
    /// The host and port of the API at `base`.
    #[must_use]
    pub fn of(base: &str) -> Option<Self> {
        Self::of_uri(&base.parse().ok()?)
    }

    /// The host and port of `uri`, which defaults to its scheme's port.
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

    /// Whether the host is an IP address, which needs no resolving.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.host.parse::<std::net::IpAddr>().is_ok()
    }
}

impl fmt::Display for HostPort {
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
    /// `http`, `https`, or a variant of `socks`.
    pub scheme: String,
    /// Its host and port.
    pub address: HostPort,
    /// The value of `Proxy-Authorization`.
    pub(super) authorization: Option<HeaderValue>,
}

/// The proxy's URL without user name and password.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}://{}", self.scheme, self.address)
    }
}

impl Proxy {
    /// The proxy for requests to `base`, found in the environment or the system's settings by the same code that the HTTP
    /// client uses.
    #[must_use]
    pub fn of(base: &str, settings: &ProxySettings) -> Option<Self> {
        let found = settings.intercept(base)?;
        Some(Self {
            scheme: found.uri().scheme_str().unwrap_or("http").to_owned(),
            address: HostPort::of_uri(found.uri())?,
            authorization: found.basic_auth().cloned(),
        })
    }

    /// Whether its URL has a user name and a password.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.authorization.is_some()
    }

    /// Whether it is reached over HTTP without TLS, so that a probe can ask it for a tunnel.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.scheme == "http"
    }
}

#[cfg(test)]
mod tests {
    use super::{HostPort, ProxyChoice, ProxySettings};

    fn is_direct(exempt: &str, base: &str) -> bool {
        let settings = ProxySettings {
            address: Some("proxy.example:3128".to_owned()),
            exempt: Some(exempt.to_owned()),
            ..ProxySettings::default()
        };
        let direct = matches!(settings.choose(base), ProxyChoice::Direct);
        assert_eq!(direct, settings.intercept(base).is_none(), "{exempt} {base}");
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
            let settings = ProxySettings { address: Some(address.to_owned()), ..ProxySettings::default() };
            let found_at = settings.intercept("https://example.com/v2").map(|found| found.uri().to_string());
            assert_eq!(found_at.as_deref(), Some(found), "{address}");
            assert!(settings.intercept("http://127.0.0.1:1/v2").is_none());
        }
    }

    #[test]
    fn a_base_url_has_a_host_and_a_port() {
        for (base, place) in [
            ("https://backend.blooio.com/v2/api", "backend.blooio.com:443"),
            ("https://h:8443", "h:8443"),
            ("http://127.0.0.1:9/v2/api", "127.0.0.1:9"),
            ("http://localhost/v2/api", "localhost:80"),
            ("https://[::1]:9/x", "[::1]:9"),
        ] {
            assert_eq!(HostPort::of(base).map(|place| place.to_string()).as_deref(), Some(place));
        }
        assert_eq!(
            HostPort::of("https://[::1]:9").map(|place| (place.is_address(), place.host)),
            Some((true, "::1".to_owned()))
        );
        assert_eq!(HostPort::of("not a URL"), None);
    }
}
