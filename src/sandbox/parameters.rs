//! The query parameters of a request: checked, and turned into a page of a list.

use axum::extract::Query;
use axum::http::Uri;
use serde::Deserialize;
use serde_json::{Value, json};

use super::reply::Reply;

const DEFAULT_LIMIT: u64 = 50;
const MAX_LIMIT: u64 = 200;

/// Names and values in the order in which they were sent.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Those of a request.
    pub(super) fn of(uri: &Uri) -> Result<Parameters, Reply> {
        let query = Query::try_from_uri(uri).map_err(|error| Reply::bad(error.body_text()))?;
        Ok(query.0)
    }

    /// The names that are given.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// A value; the first, if there are several.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// One of the words that a parameter may have; the first of them is the default.
    pub(super) fn word(&self, name: &str, words: &[&'static str]) -> Result<&'static str, Reply> {
        let Some(value) = self.get(name) else {
            return Ok(words.first().copied().unwrap_or_default());
        };
        let known = words.iter().find(|&&word| word == value && !word.is_empty());
        known.copied().ok_or_else(|| Reply::bad(format!("{name} must be one of {}", listed(words))))
    }

    /// A whole number of 0 or more.
    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, Reply> {
        let Some(value) = self.get(name) else { return Ok(None) };
        // `parse` would accept a sign as well.
        let number = value.parse().ok().filter(|_| value.starts_with(|c: char| c.is_ascii_digit()));
        let wrong = || Reply::bad(format!("{name} must be a whole number, 0 or more"));
        number.map(Some).ok_or_else(wrong)
    }

    /// The text that the items of a list must contain, in lower case.
    pub(super) fn search(&self) -> Option<String> {
        self.get("q").map(str::to_lowercase).filter(|q| !q.is_empty())
    }

    pub(super) fn page(&self) -> Result<Page, Reply> {
        let limit = self.number("limit")?.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(Reply::bad(format!("limit must be between 1 and {MAX_LIMIT}")));
        }
        Ok(Page { limit, offset: self.number("offset")?.unwrap_or_default() })
    }
}

fn listed(words: &[&str]) -> String {
    words.iter().copied().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The part of a list that is requested.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    limit: u64,
    offset: u64,
}

impl Page {
    /// The items on this page of a list.
    pub(super) fn of<T>(self, items: &[T]) -> &[T] {
        let at = |index: u64| usize::try_from(index).unwrap_or(usize::MAX).min(items.len());
        &items[at(self.offset)..at(self.offset.saturating_add(self.limit))]
    }

    /// Whether a list of `total` items continues after this page.
    pub(super) fn has_more(self, total: usize) -> bool {
        self.offset.saturating_add(self.limit) < total as u64
    }

    /// The `pagination` of an answer with this page of a list of `total` items.
    pub(super) fn pagination(self, total: usize) -> Value {
        json!({"limit": self.limit, "offset": self.offset, "total": total})
    }
}
