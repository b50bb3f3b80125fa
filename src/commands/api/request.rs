//! Makes the call from the arguments, and checks every rule that can be checked before anything is sent.

use serde_json::{Map, Value};

use super::{fields, headers};
use crate::cli::api::{Api, Method as Word};
use crate::client::path::Path;
use crate::client::{Call, EmptyReply, Method, json};
use crate::commands::support::body::{self, Stdin, read_file};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};

/// A request, from which calls are made.
pub(super) struct Request {
    method: Method,
    path: Path,
    query: Vec<(String, String)>,
    body: Option<String>,
    headers: Vec<(String, String)>,
    wants_headers: bool,
    /// The idempotency key.
    pub(super) key: Option<String>,
    /// Whether the key is a random one.
    pub(super) key_was_made: bool,
    /// Whether the request was read from standard input.
    pub(super) from_stdin: bool,
}

impl Request {
    /// The first call.
    pub(super) fn call(&self) -> Call {
        let mut call = Call::on(self.method, &self.path);
        call.query.clone_from(&self.query);
        call.body.clone_from(&self.body);
        call.further_headers.clone_from(&self.headers);
        call.wants_headers = self.wants_headers;
        call.empty = EmptyReply::Any;
        match &self.key {
            Some(key) if self.chat().is_some() => call.idempotency_key(key),
            // The API honors the key for messages only (reference, section 3.6): other requests stay unsafe to retry.
            key => {
                call.idempotency_key.clone_from(key);
                call
            }
        }
    }

    /// The call for the page of a list that begins at `offset`.
    pub(super) fn call_at(&self, offset: u64) -> Call {
        let mut call = self.call();
        call.query.retain(|(name, _)| name != "offset");
        call.path = self.path.with_parameter("offset", &offset.to_string()).into();
        call
    }

    /// The chat, if the request sends a message.
    pub(super) fn chat(&self) -> Option<String> {
        chat(self.method, &self.path)
    }
}

fn chat(method: Method, path: &Path) -> Option<String> {
    match (method, path.segments().as_slice()) {
        (Method::Post, [chats, chat, messages]) if chats == "chats" && messages == "messages" => {
            Some(chat.clone())
        }
        _ => None,
    }
}

/// Reads and checks the arguments, and the files named there.
///
/// # Errors
/// [`Failure::Usage`].
pub(super) fn read(arguments: &Api, session: &mut Session) -> failure::Result<Request> {
    let path = path(arguments, session)?;
    let given = headers::read(&arguments.header)?;
    let key = given.key.map(|key| body::key(Some(&key))).transpose()?;
    let method = method(arguments)?;
    let mut stdin = Stdin::default();
    let fields = fields::read(&arguments.fields, &mut stdin, session)?;
    let body = match &arguments.input {
        Some(file) => Some(input(file, &mut stdin, session)?),
        None => body(method, &fields),
    };
    // Fields that aren't the body are the query.
    let in_query = arguments.input.is_some() || method == Method::Get;
    let query = if in_query { fields::query(&fields)? } else { Vec::new() };
    let made = match chat(method, &path) {
        Some(_) if key.is_none() => Some(body::key(None)?),
        _ => None,
    };
    Ok(Request {
        method,
        path,
        query,
        body,
        headers: given.further,
        wants_headers: arguments.include,
        key_was_made: made.is_some(),
        key: key.or(made),
        from_stdin: stdin.is_used(),
    })
}

fn path(arguments: &Api, session: &Session) -> failure::Result<Path> {
    let is_method = |word: &&str| word.eq_ignore_ascii_case(&arguments.path);
    if arguments.method.is_none() && ["GET", "POST", "PUT", "PATCH", "DELETE"].iter().any(is_method) {
        return Err(Failure::usage(
            format!("no path was given after the method {}", arguments.path),
            "add a path: blooio api GET /me",
        ));
    }
    Path::below(&session.shown_base_url(), &arguments.path)
        .map_err(|error| Failure::usage(error.to_string(), error.hint()))
}

fn method(arguments: &Api) -> failure::Result<Method> {
    let has_content = arguments.input.is_some() || !arguments.fields.0.is_empty();
    let method = match arguments.method {
        Some(Word::Put) => Method::Put,
        Some(Word::Patch) => Method::Patch,
        Some(Word::Delete) => Method::Delete,
        Some(Word::Post) => Method::Post,
        None if has_content => Method::Post,
        Some(Word::Get) | None => Method::Get,
    };
    if method == Method::Get && arguments.input.is_some() {
        return Err(Failure::usage(
            "--input can't be used with GET, which has no body",
            "give query parameters with -f",
        ));
    }
    if method != Method::Get && arguments.paginate {
        return Err(Failure::usage(
            format!("--paginate works with GET only, not with {}", method.as_str()),
            "put GET before the path; the fields become its query",
        ));
    }
    Ok(method)
}

fn body(method: Method, fields: &Map<String, Value>) -> Option<String> {
    (method != Method::Get && !fields.is_empty()).then(|| Value::Object(fields.clone()).to_string())
}

/// Reads the body from the file of `--input`, unchanged.
fn input(file: &str, stdin: &mut Stdin, session: &mut Session) -> failure::Result<String> {
    let text = if file == "-" { stdin.read("--input", session)? } else { read_file("--input", file)? };
    match json::check(text.as_bytes()) {
        Ok(()) => Ok(text),
        Err(why) => Err(Failure::usage(
            format!("--input {file} can't be the body: {why}"),
            "give JSON, such as {\"text\":\"Hello\"}",
        )),
    }
}
