//! A request described before it is sent: method, encoded path, query, body, idempotency key.
//!
//! `--dry-run` and `--verbose` show exactly this; [`super::transport`] sends exactly this.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

/// Everything but RFC 3986's unreserved characters is encoded, as the guide asks (`+` is `%2B`, `,` is `%2C`).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The methods that the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A path segment that no request can carry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} can't be part of an address: a path segment must not be empty, `.` or `..`")]
pub struct BadSegment(pub String);

/// One request, complete but for the key and the host.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// Below the base URL, percent-encoded, beginning with `/`.
    pub path: String,
    /// Query parameters, not yet encoded.
    pub query: Vec<(String, String)>,
    /// A JSON body, written out.
    pub body: Option<String>,
    /// The `Idempotency-Key` header: 1 to 255 visible ASCII characters.
    pub idempotency_key: Option<String>,
    /// Whether the same call may be sent again although it may have arrived already.
    pub repeatable: bool,
    /// Whether a 2xx without a body is a readable answer.
    pub empty_ok: bool,
}

impl Call {
    /// A call of `method` on the path made of `segments`, each percent-encoded on its own.
    ///
    /// # Errors
    /// [`BadSegment`] for an empty segment, `.` or `..`, which URL parsers resolve away even when encoded.
    pub fn new(method: Method, segments: &[&str]) -> Result<Self, BadSegment> {
        let mut path = String::new();
        for segment in segments {
            if matches!(*segment, "" | "." | "..") {
                return Err(BadSegment((*segment).to_owned()));
            }
            path.push('/');
            path.extend(utf8_percent_encode(segment, SEGMENT));
        }
        Ok(Self {
            method,
            path,
            query: Vec::new(),
            body: None,
            idempotency_key: None,
            repeatable: method == Method::Get,
            empty_ok: false,
        })
    }

    /// The call with a JSON body.
    #[must_use]
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.written_body(Value::Object(body).to_string())
    }

    /// The call with a JSON body that is written out already.
    #[must_use]
    pub fn written_body(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }

    /// The call under an idempotency key, which makes it repeatable.
    #[must_use]
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.idempotency_key = Some(key.to_owned());
        self.repeatable = true;
        self
    }

    /// What goes over the wire to `base`, the key shown as `key`.
    #[must_use]
    pub fn preview(&self, base: &str, key: &str) -> Preview {
        Preview {
            method: self.method,
            url: self.url(base),
            headers: self.headers(key),
            body: self.body.as_deref().map(|body| serde_json::from_str(body).unwrap_or_else(|_| body.into())),
        }
    }

    /// The whole URL below `base`.
    #[must_use]
    pub fn url(&self, base: &str) -> String {
        let mut url = format!("{base}{}", self.path);
        for (index, (name, value)) in self.query.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.extend(utf8_percent_encode(name, SEGMENT));
            url.push('=');
            url.extend(utf8_percent_encode(value, SEGMENT));
        }
        url
    }

    /// Every header that the program sets, in order, with `key` as the API key.
    #[must_use]
    pub fn headers(&self, key: &str) -> Vec<(&'static str, String)> {
        let own = self.own_headers().map(|(name, value)| (name, value.to_owned()));
        common_headers(key).into_iter().chain(own).collect()
    }

    /// The headers that not every call has.
    pub fn own_headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let of_body = self.body.as_ref().map(|_| ("Content-Type", "application/json"));
        let of_key = self.idempotency_key.as_deref().map(|key| ("Idempotency-Key", key));
        of_body.into_iter().chain(of_key)
    }
}

/// The headers that every call has, with `key` as the API key.
#[must_use]
pub fn common_headers(key: &str) -> Vec<(&'static str, String)> {
    vec![
        ("Authorization", format!("Bearer {key}")),
        ("Accept", "application/json".to_owned()),
        ("User-Agent", concat!("blooio-cli/", env!("CARGO_PKG_VERSION")).to_owned()),
    ]
}

/// A call with its host and headers, as it goes over the wire but for the key.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// Every header that the program sets, in order.
    pub headers: Vec<(&'static str, String)>,
    /// The JSON body.
    pub body: Option<Value>,
}

impl Preview {
    /// `{"method","url","headers","body"}`, the JSON form of `--dry-run`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let headers: Map<String, Value> = self
            .headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Value::String(value.clone())))
            .collect();
        serde_json::json!({
            "method": self.method.as_str(),
            "url": self.url,
            "headers": headers,
            "body": self.body,
        })
    }

    /// A `curl` command for a POSIX shell. `$BLOOIO_API_KEY` as the key is left for the shell to fill in.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let mut command = format!("curl -sS -X {} {}", self.method.as_str(), quote(&self.url));
        for (name, value) in &self.headers {
            let header = format!("{name}: {value}");
            command.push_str(" \\\n  -H ");
            if *name == "Authorization" && value.contains("$BLOOIO_API_KEY") {
                command.extend(["\"", &header, "\""]);
            } else {
                command.push_str(&quote(&header));
            }
        }
        if let Some(body) = &self.body {
            command.push_str(" \\\n  --data-binary ");
            command.push_str(&quote(&body.to_string()));
        }
        command
    }
}

/// `text` as one word of a POSIX shell.
#[must_use]
pub fn quote(text: &str) -> String {
    // A NUL can't be part of an argument at all; nothing that reaches this holds one unescaped.
    let text = text.replace('\0', "");
    shlex::try_quote(&text).map_or_else(|_| String::new(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_encoded_as_the_guide_asks() {
        let path = |chat| Call::new(Method::Post, &["chats", chat, "messages"]).unwrap().path;
        assert_eq!(path("+15551234567"), "/chats/%2B15551234567/messages");
        assert_eq!(path("+1555,+1666"), "/chats/%2B1555%2C%2B1666/messages");
        assert_eq!(path("a+b@example.com"), "/chats/a%2Bb%40example.com/messages");
        assert_eq!(path("grp_abc123"), "/chats/grp_abc123/messages");
        assert_eq!(path("a/b?c#d%é"), "/chats/a%2Fb%3Fc%23d%25%C3%A9/messages");
    }

    #[test]
    fn dot_segments_are_refused() {
        for segment in ["", ".", ".."] {
            let refused = Call::new(Method::Get, &["chats", segment]);
            assert_eq!(refused, Err(BadSegment(segment.to_owned())));
        }
    }

    #[test]
    fn curl_words_survive_a_shell() {
        let mut call = Call::new(Method::Post, &["chats", "x"]).unwrap();
        call = call.body(Map::from_iter([("text".to_owned(), Value::from("it's $HOME `id` \"q\" \n!"))]));
        let curl = call.preview("https://h/v2/api", "$BLOOIO_API_KEY").to_curl();
        let words = shlex::split(&curl.replace("\\\n", " ")).unwrap();
        assert_eq!(words[0..5], ["curl", "-sS", "-X", "POST", "https://h/v2/api/chats/x"]);
        assert_eq!(words[6], "Authorization: Bearer $BLOOIO_API_KEY");
        assert_eq!(words.last().unwrap(), r#"{"text":"it's $HOME `id` \"q\" \n!"}"#);
    }
}
