//! Paths below the base URL: how a segment is percent-encoded, and how a path that a person wrote is checked and encoded.
//!
//! Text that is encoded already is left unchanged. Whether a path reaches a person is decided elsewhere.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The characters that are encoded in a path segment: all but RFC 3986's unreserved ones, as Blooio's guide asks (`+` is
/// `%2B`, `,` is `%2C`).
pub(super) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The characters that are encoded in a query. `+` is not: in a query it means a blank (WHATWG URL, form encoding).
/// Brackets and braces are encoded because curl takes them for patterns.
const QUERY: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'[')
    .add(b']')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Why a path is rejected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is an absolute URL that is not below the base URL, or begins with `//host`.
    #[error("{0:?} is not below the base URL")]
    Elsewhere(String),
    /// It is empty, or has nothing between two slashes or after the last one.
    #[error("the path {0:?} has an empty segment")]
    Empty(String),
    /// It has a segment `.` or `..`, encoded or not.
    #[error("the path {0:?} has a segment `.` or `..`")]
    Dots(String),
    /// It has a character that isn't allowed in a path.
    #[error("the path {path:?} contains {what}")]
    Character {
        /// The path.
        path: String,
        /// The character, as a noun with its article.
        what: &'static str,
    },
    /// It has a `%` that isn't followed by two hexadecimal digits.
    #[error("the path {0:?} has a % that isn't part of an escape")]
    Percent(String),
}

impl Error {
    /// What to do.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Elsewhere(_) => {
                "give a path below the base URL, such as /me; the key is sent only to that host, which --base-url sets"
            }
            Self::Empty(_) => "check whether a variable in the command is empty",
            Self::Dots(_) => "write out the whole path below the base URL",
            Self::Character { what: "a #", .. } => "write %23 inside a value",
            Self::Character { what: "a backslash", .. } => {
                "separate segments with /; write %5C inside a value"
            }
            Self::Character { .. } => "check whether a variable contains a line break",
            Self::Percent(_) => "write %25 for a literal %",
        }
    }
}

/// A path below the base URL, percent-encoded and beginning with `/`; a query may follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path(String);

impl Path {
    /// Reads `text`: a path with or without a leading slash, or a URL that begins with `base`.
    ///
    /// # Errors
    /// [`Error`] for anything that leads out of `base` or is ambiguous.
    pub fn below(base: &str, text: &str) -> Result<Self, Error> {
        let bad = |what| Err(Error::Character { path: text.to_owned(), what });
        if text.chars().any(char::is_control) {
            return bad("a control character");
        }
        if text.contains('#') {
            return bad("a #");
        }
        let inside = text.strip_prefix(base).filter(|rest| rest.starts_with('/'));
        let (path, query) = match inside.unwrap_or(text).split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (inside.unwrap_or(text), None),
        };
        if inside.is_none() && is_elsewhere(path) {
            return Err(Error::Elsewhere(text.to_owned()));
        }
        if path.contains('\\') {
            return bad("a backslash");
        }
        let mut encoded = String::with_capacity(text.len() + 16);
        for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
            if segment.is_empty() {
                return Err(Error::Empty(text.to_owned()));
            }
            encoded.push('/');
            encode(segment, SEGMENT, &mut encoded).ok_or_else(|| Error::Percent(text.to_owned()))?;
            // A server in front of the API may decode the path before it splits it.
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            if decoded.chars().any(char::is_control) {
                return bad("a control character, encoded");
            }
            if decoded.split(['/', '\\']).any(|part| matches!(part, "." | "..")) {
                return Err(Error::Dots(text.to_owned()));
            }
        }
        if let Some(query) = query.filter(|query| !query.is_empty()) {
            encoded.push('?');
            encode(query, QUERY, &mut encoded).ok_or_else(|| Error::Percent(text.to_owned()))?;
        }
        Ok(Self(encoded))
    }

    /// The path as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path's segments, decoded, without the query.
    #[must_use]
    pub fn segments(&self) -> Vec<String> {
        let path = self.0.split('?').next().unwrap_or_default();
        path.split('/')
            .skip(1)
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect()
    }

    /// The path with a query parameter set. `value` must need no encoding.
    #[must_use]
    pub fn with_parameter(&self, name: &str, value: &str) -> Self {
        let (path, query) = self.0.split_once('?').unwrap_or((&self.0, ""));
        let is_other = |part: &&str| {
            let there = part.split('=').next().unwrap_or_default();
            !part.is_empty() && percent_decode_str(there).decode_utf8_lossy() != name
        };
        let set = format!("{name}={value}");
        let parts: Vec<&str> = query.split('&').filter(is_other).chain([set.as_str()]).collect();
        Self(format!("{path}?{}", parts.join("&")))
    }
}

impl From<Path> for String {
    fn from(path: Path) -> Self {
        path.0
    }
}

/// Whether `path` is an absolute URL (`https://…`), begins with a host (`//…`), or may be taken for one by a URL parser.
fn is_elsewhere(path: &str) -> bool {
    let scheme = path.split(':').next().filter(|scheme| scheme.len() < path.len()).unwrap_or_default();
    path.starts_with("//")
        || path.starts_with("/\\")
        || path.starts_with("\\\\")
        || path.contains("://")
        || ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Appends `text` to `out`, encoding what isn't encoded yet; `None` for a `%` that isn't part of an escape.
fn encode(text: &str, set: &'static AsciiSet, out: &mut String) -> Option<()> {
    let mut pieces = text.split('%');
    out.extend(utf8_percent_encode(pieces.next().unwrap_or_default(), set));
    for piece in pieces {
        let (escape, rest) = piece.split_at_checked(2)?;
        if !escape.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        out.push('%');
        out.push_str(escape);
        out.extend(utf8_percent_encode(rest, set));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: &str = "https://backend.blooio.com/v2/api";

    fn sent(text: &str) -> String {
        Path::below(BASE, text).unwrap_or_else(|error| panic!("{text}: {error}")).as_str().to_owned()
    }

    #[test]
    fn what_must_be_encoded_is_and_what_is_stays() {
        for (text, path) in [
            ("me", "/me"),
            ("/me", "/me"),
            ("/chats/+15551234567/messages", "/chats/%2B15551234567/messages"),
            ("/chats/%2B15551234567/messages", "/chats/%2B15551234567/messages"),
            ("chats/+1555,%2b1666", "/chats/%2B1555%2C%2b1666"),
            ("/chats/a+b@example.com", "/chats/a%2Bb%40example.com"),
            ("/contacts/x/tags/50%25 é'", "/contacts/x/tags/50%25%20%C3%A9%27"),
            ("/chats/a%2Fb", "/chats/a%2Fb"),
            ("/me?", "/me"),
            ("/chats?limit=2&q=a b+c'[é]%2B", "/chats?limit=2&q=a%20b+c%27%5B%C3%A9%5D%2B"),
            ("/chats?at=https://x/..//y", "/chats?at=https://x/..//y"),
            ("https://backend.blooio.com/v2/api/chats?limit=2", "/chats?limit=2"),
            ("/a:b", "/a%3Ab"),
            ("@evil.example", "/%40evil.example"),
        ] {
            assert_eq!(sent(text), path, "{text}");
        }
    }

    #[test]
    fn nothing_leads_elsewhere() {
        use Error::{Character, Dots, Elsewhere, Empty, Percent};
        let text = |text: &str| text.to_owned();
        let character = |path: &str, what| Character { path: text(path), what };
        for (path, error) in [
            ("https://evil.example/me", Elsewhere(text("https://evil.example/me"))),
            ("HTTPS:evil.example", Elsewhere(text("HTTPS:evil.example"))),
            ("https://backend.blooio.com/v2/apix", Elsewhere(text("https://backend.blooio.com/v2/apix"))),
            (
                "https://backend.blooio.com/v2/api@evil/",
                Elsewhere(text("https://backend.blooio.com/v2/api@evil/")),
            ),
            ("//evil.example/me", Elsewhere(text("//evil.example/me"))),
            ("/\\evil.example/me", Elsewhere(text("/\\evil.example/me"))),
            ("ftp://x", Elsewhere(text("ftp://x"))),
            (
                "https://backend.blooio.com/v2/api//evil.example",
                Empty(text("https://backend.blooio.com/v2/api//evil.example")),
            ),
            ("", Empty(String::new())),
            ("/", Empty(text("/"))),
            ("/chats/", Empty(text("/chats/"))),
            ("/chats//messages", Empty(text("/chats//messages"))),
            ("/../v1/me", Dots(text("/../v1/me"))),
            ("/chats/.", Dots(text("/chats/."))),
            ("/%2e%2E/me", Dots(text("/%2e%2E/me"))),
            ("/.%2e/me", Dots(text("/.%2e/me"))),
            ("/chats/x%2f..%2fme", Dots(text("/chats/x%2f..%2fme"))),
            ("/chats/x%5C..%5Cme", Dots(text("/chats/x%5C..%5Cme"))),
            ("/chats/a\\b", character("/chats/a\\b", "a backslash")),
            ("/me#x", character("/me#x", "a #")),
            ("/me\n", character("/me\n", "a control character")),
            ("/me?q=\t", character("/me?q=\t", "a control character")),
            ("/chats/%0a", character("/chats/%0a", "a control character, encoded")),
            ("/chats/100%", Percent(text("/chats/100%"))),
            ("/chats/%2", Percent(text("/chats/%2"))),
            ("/chats/%é", Percent(text("/chats/%é"))),
            ("/chats?q=%zz", Percent(text("/chats?q=%zz"))),
        ] {
            assert_eq!(Path::below(BASE, path), Err(error), "{path}");
        }
    }

    #[test]
    fn segments_are_read_and_parameters_set() {
        let path = Path::below(BASE, "/chats/+1555/messages?limit=2&off%73et=4&q=1").unwrap();
        assert_eq!(path.segments(), ["chats", "+1555", "messages"]);
        assert_eq!(
            path.with_parameter("offset", "6").as_str(),
            "/chats/%2B1555/messages?limit=2&q=1&offset=6"
        );
        let path = Path::below(BASE, "chats").unwrap();
        assert_eq!(path.with_parameter("offset", "6").as_str(), "/chats?offset=6");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_request_stays_below_the_base(text in "(\\PC|[/.%25eE\\\\?:@+])*") {
            if let Ok(path) = Path::below(BASE, &text) {
                let url = format!("{BASE}{}", path.as_str());
                let parsed = url::Url::parse(&url).unwrap();
                // Nothing is left for the HTTP client's parser to change, so that what is shown is what is sent.
                prop_assert_eq!(parsed.as_str(), url.as_str());
                prop_assert_eq!(parsed.host_str(), Some("backend.blooio.com"));
                prop_assert!(parsed.path().starts_with("/v2/api/"));
                prop_assert_eq!(Path::below(BASE, path.as_str()), Ok(path));
            }
        }
    }
}
