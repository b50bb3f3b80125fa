//! Checking the proxy variables. The HTTP client would silently ignore an invalid one, and send the request directly.
//! Using them is left to it.

use url::Url;

use super::env::Env;
use super::error::Error;
use super::invalid::Invalid;
use super::origin::Place;

/// The variables that apply to https, in both spellings.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
const EXEMPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];
const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// Checks every proxy variable that is set.
///
/// # Errors
///
/// If one isn't a proxy's address. The value is not shown: it may hold a password.
pub fn check_proxies(env: &Env) -> Result<(), Error> {
    for name in VARIABLES {
        let Some(text) = env.get(name)? else { continue };
        if !is_proxy(text.trim()) {
            let invalid =
                Invalid::new("expected a proxy address, such as http://proxy.example.com:3128").hidden();
            return Err(Error::refused(Place::Env(name), text, invalid));
        }
    }
    Ok(())
}

/// The proxy variable in use: the first that is set.
#[must_use]
pub fn proxy_variable(env: &Env) -> Option<&'static str> {
    VARIABLES.into_iter().find(|name| env.is_set(name))
}

/// The variable in use that lists hosts without a proxy.
#[must_use]
pub fn exemption_variable(env: &Env) -> Option<&'static str> {
    EXEMPTIONS.into_iter().find(|name| env.is_set(name))
}

/// Whether the text is a proxy's address. `host:port` means `http://host:port`, as in curl.
fn is_proxy(text: &str) -> bool {
    let url = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("http://{text}")) };
    url.is_ok_and(|url| SCHEMES.contains(&url.scheme()) && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::is_proxy;

    #[test]
    fn what_curl_takes_is_a_proxy() {
        for text in
            ["proxy:3128", "127.0.0.1:3128", "http://u:p@proxy:3128/", "socks5h://[::1]:1080", "proxy"]
        {
            assert!(is_proxy(text), "{text}");
        }
        for text in ["foo:bar:baz", "ftp://proxy:21", "http://", "://x", "a b:1", "proxy:99999"] {
            assert!(!is_proxy(text), "{text}");
        }
    }
}
