//! A request, described before it is sent: method, encoded path, query, body, idempotency key.
//!
//! `--dry-run` and `--verbose` show it, and [`super::transport`] sends it, without changing anything.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::path::{Path, SEGMENT};
use super::upload::Upload;

/// The longest body that `curl` gets as an argument, in bytes. Linux allows 128 KiB for one argument, other systems as
/// much for all of them.
const LONGEST_ARGUMENT: usize = 64 * 1024;

/// An HTTP method that the API uses.
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
    /// Whether it changes nothing.
    #[must_use]
    pub fn reads(self) -> bool {
        self == Self::Get
    }

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

/// Which 2xx may come without a body. Any other empty 2xx is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmptyReply {
    /// None: the documented operations always answer with a body.
    Never,
    /// Only 204. Another status without a body may come from a proxy that carried nothing out.
    NoContent,
    /// Any 2xx.
    Any,
}

/// A path segment that can't be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} can't be part of a URL: a path segment must not be empty, `.` or `..`")]
pub struct BadSegment(pub String);

/// One request, complete except for the API key and the host.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// The path below the base URL, percent-encoded and beginning with `/`; an encoded query may follow it.
    pub path: String,
    /// Query parameters, not yet encoded.
    pub query: Vec<(String, String)>,
    /// The JSON body, serialized.
    pub body: Option<String>,
    /// The file that is the body instead of JSON.
    pub upload: Option<Upload>,
    /// The `Idempotency-Key` header: 1 to 255 visible ASCII characters.
    pub idempotency_key: Option<String>,
    /// Whether the call may be sent again even if it may have arrived already.
    pub repeatable: bool,
    /// Which 2xx may come without a body.
    pub empty: EmptyReply,
    /// Additional headers, which replace the program's own of the same name.
    pub further_headers: Vec<(String, String)>,
    /// Whether the reply must include its headers.
    pub wants_headers: bool,
}

impl Call {
    /// A call of `method` on the path of these `segments`, each percent-encoded by itself.
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
        Ok(Self::to(method, path))
    }

    /// A call of `method` on an encoded path.
    #[must_use]
    pub fn on(method: Method, path: &Path) -> Self {
        Self::to(method, path.as_str().to_owned())
    }

    fn to(method: Method, path: String) -> Self {
        Self {
            method,
            path,
            query: Vec::new(),
            body: None,
            upload: None,
            idempotency_key: None,
            repeatable: method.reads(),
            empty: EmptyReply::Never,
            further_headers: Vec::new(),
            wants_headers: false,
        }
    }

    /// The call with a JSON body.
    #[must_use]
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.written_body(Value::Object(body).to_string())
    }

    /// The call with a JSON body that is serialized already.
    #[must_use]
    pub fn written_body(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }

    /// The call with an idempotency key, which makes it repeatable.
    #[must_use]
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.idempotency_key = Some(key.to_owned());
        self.repeatable = true;
        self
    }

    /// Whether it sends a message: only those are repeatable because of a key.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.method == Method::Post && self.repeatable && self.idempotency_key.is_some()
    }

    /// Whether the request contains this value as a path segment, in its query, or in its body.
    #[must_use]
    pub fn names(&self, value: &str) -> bool {
        fn holds(json: &Value, value: &str) -> bool {
            match json {
                Value::String(text) => text == value,
                Value::Array(items) => items.iter().any(|item| holds(item, value)),
                Value::Object(fields) => fields.values().any(|field| holds(field, value)),
                _ => false,
            }
        }
        let segment = utf8_percent_encode(value, SEGMENT).to_string();
        let path = self.path.split('?').next().unwrap_or_default();
        let body = self.body.as_deref().and_then(|body| serde_json::from_str(body).ok());
        path.split('/').any(|part| part == segment || part == value)
            || self.query.iter().any(|(_, given)| given == value)
            || body.is_some_and(|body: Value| holds(&body, value))
    }

    /// The request as it is sent to `base`, with the API key shown as `key`.
    #[must_use]
    pub fn preview(&self, base: &str, key: &str) -> Preview {
        Preview {
            method: self.method,
            url: self.url(base),
            headers: self.headers(key),
            body: self.body.clone(),
            upload: self.upload.clone(),
        }
    }

    /// The full URL below `base`.
    #[must_use]
    pub fn url(&self, base: &str) -> String {
        let mut url = format!("{base}{}", self.path);
        let mut separator = if self.path.contains('?') { '&' } else { '?' };
        for (name, value) in &self.query {
            url.push(separator);
            separator = '&';
            url.extend(utf8_percent_encode(name, SEGMENT));
            url.push('=');
            url.extend(utf8_percent_encode(value, SEGMENT));
        }
        url
    }

    /// Every header of the request, in order, with `key` as the API key.
    #[must_use]
    pub fn headers(&self, key: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> =
            common_headers(key).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        for (name, value) in self.own_headers() {
            let value = value.into_owned();
            match headers.iter_mut().find(|(there, _)| there.eq_ignore_ascii_case(name)) {
                Some(there) => there.1 = value,
                None => headers.push((name.to_owned(), value)),
            }
        }
        headers
    }

    /// The headers that only some calls have. Later ones replace earlier ones of the same name.
    pub fn own_headers(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let of_body = self.body.as_ref().map(|_| ("Content-Type", "application/json".into()));
        let of_upload = self.upload.as_ref().map(|upload| ("Content-Type", upload.content_type().into()));
        let of_key = self.idempotency_key.as_deref().map(|key| ("Idempotency-Key", key.into()));
        let further = self.further_headers.iter().map(|(name, value)| (name.as_str(), value.as_str().into()));
        of_body.into_iter().chain(of_upload).chain(of_key).chain(further)
    }
}

/// A body as the command of [`Preview::to_curl`] sends it, byte for byte: a long one gets a line break.
#[must_use]
pub fn as_curl_sends(body: &str) -> Cow<'_, str> {
    if body.len() > LONGEST_ARGUMENT { format!("{body}\n").into() } else { body.into() }
}

/// The headers of every call, with `key` as the API key.
#[must_use]
pub fn common_headers(key: &str) -> Vec<(&'static str, String)> {
    vec![
        ("Authorization", format!("Bearer {key}")),
        ("Accept", "application/json".to_owned()),
        ("Accept-Encoding", "identity".to_owned()),
        ("User-Agent", concat!("blooio-cli/", env!("CARGO_PKG_VERSION")).to_owned()),
    ]
}

/// A request with its host and headers, as it is sent except for the API key.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The method.
    pub method: Method,
    /// The full URL.
    pub url: String,
    /// Every header, in order.
    pub headers: Vec<(String, String)>,
    /// The serialized JSON body.
    pub body: Option<String>,
    /// The file that is the body instead of JSON.
    pub upload: Option<Upload>,
}

impl Preview {
    /// `{"method","url","headers","body"}`, the JSON form of `--dry-run`. The body is shown as it is sent, a file by its
    /// name, type and size.
    #[must_use]
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Shown<'a> {
            method: &'a str,
            url: &'a str,
            headers: Map<String, Value>,
            body: Option<&'a RawValue>,
        }
        let headers =
            self.headers.iter().map(|(name, value)| (name.clone(), Value::String(value.clone()))).collect();
        let upload = self.upload.as_ref().map(|upload| upload.to_json().to_string());
        let body = self.body.as_deref().or(upload.as_deref());
        let body = body.and_then(|body| serde_json::from_str(body).ok());
        let shown = Shown { method: self.method.as_str(), url: &self.url, headers, body };
        serde_json::to_string(&shown).unwrap_or_default()
    }

    /// A `curl` command for a POSIX shell. A key of `$BLOOIO_API_KEY` is left for the shell to expand.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let mut command = format!("curl -sS -X {} {}", self.method.as_str(), quote(&self.url));
        // curl generates a boundary of its own.
        let is_form = |name: &str| self.upload.is_some() && name == "Content-Type";
        for (name, value) in self.headers.iter().filter(|(name, _)| !is_form(name)) {
            // To curl, a name and a colon without a value mean "leave out this header".
            let header = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
            command.push_str(" \\\n  -H ");
            if name == "Authorization" && value.contains("$BLOOIO_API_KEY") {
                command.extend(["\"", &header, "\""]);
            } else {
                command.push_str(&quote(&header));
            }
        }
        match &self.body {
            // Too long for an argument. A here-document adds a line break, which JSON allows.
            Some(body) if body.len() > LONGEST_ARGUMENT => {
                command.push_str(" \\\n  --data-binary @- <<'BODY'\n");
                command.extend([body, "\nBODY"]);
            }
            Some(body) => {
                command.push_str(" \\\n  --data-binary ");
                command.push_str(&quote(body));
            }
            None => {}
        }
        if let Some(upload) = &self.upload {
            command.push_str(" \\\n  -F ");
            command.push_str(&quote(&upload.to_curl()));
        }
        command
    }
}

/// `text` as one word of a POSIX shell.
#[must_use]
pub fn quote(text: &str) -> String {
    // An argument can't contain a NUL, and no text that gets here has one unescaped.
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
    fn a_long_body_is_no_argument() {
        let long = "x".repeat(LONGEST_ARGUMENT);
        let call = Call::new(Method::Put, &["me"]).unwrap().written_body(format!("\"{long}'\""));
        let curl = call.preview("https://h", "k").to_curl();
        assert!(curl.ends_with(&format!(" \\\n  --data-binary @- <<'BODY'\n\"{long}'\"\nBODY")));
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
