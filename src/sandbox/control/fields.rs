//! What a request to the control API asks for: its query and its JSON body, in which nothing may be unknown, so that a name
//! that is misspelt doesn't pass for one that was left out.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Map, Value};

use crate::sandbox::content;
use crate::sandbox::handler::whole;
use crate::sandbox::parameters::Parameters;
use crate::sandbox::reply::Reply;

/// A request and its body.
pub(super) struct Asked {
    pub(super) parts: Parts,
    body: Bytes,
}

impl<S: Sync> FromRequest<S> for Asked {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Asked, Response> {
        let (parts, body) = whole(request).await?;
        Ok(Asked { parts, body })
    }
}

impl Asked {
    /// The query, which has no other names than these.
    pub(super) fn query(&self, names: &[&str]) -> Result<Parameters, Reply> {
        let query = Parameters::of(&self.parts.uri)?;
        if let Some(name) = query.names().find(|name| !names.contains(name)) {
            return Err(unknown(name, names));
        }
        Ok(query)
    }

    /// The body, an object that has no other fields than these.
    pub(super) fn fields(&self, names: &[&str]) -> Result<Fields, Reply> {
        let fields = content::object(&self.body)?;
        match fields.keys().find(|name| !names.contains(&name.as_str())) {
            Some(name) => Err(unknown(name, names)),
            None => Ok(Fields(fields)),
        }
    }
}

fn unknown(name: &str, names: &[&str]) -> Reply {
    Reply::bad(match names {
        [] => format!("{name} is not known here: there are no parameters"),
        names => format!("{name} is not known here: there are {}", names.join(", ")),
    })
}

/// The fields of a body.
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    /// A text, which may be left out or null.
    pub(super) fn optional(&self, name: &str) -> Result<Option<&str>, Reply> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Reply::bad(format!("{name} must be a string"))),
        }
    }

    /// A text that isn't empty.
    pub(super) fn text(&self, name: &str) -> Result<&str, Reply> {
        let text = self.optional(name)?.filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| Reply::bad(format!("{name} is required")))
    }

    /// Whether something is true; false if it is left out.
    pub(super) fn flag(&self, name: &str) -> Result<bool, Reply> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(Reply::bad(format!("{name} must be true or false"))),
        }
    }

    /// A list of texts.
    pub(super) fn texts(&self, name: &str) -> Result<Vec<&str>, Reply> {
        let texts = self.0.get(name).and_then(Value::as_array);
        let texts = texts.and_then(|texts| texts.iter().map(Value::as_str).collect());
        texts.ok_or_else(|| Reply::bad(format!("{name} must be a list of strings")))
    }

    /// A whole number of 0 or more, which may be left out.
    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, Reply> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => {
                let wrong = || Reply::bad(format!("{name} must be a whole number, 0 or more"));
                value.as_u64().map(Some).ok_or_else(wrong)
            }
        }
    }
}
