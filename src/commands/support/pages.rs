//! Requests the pages of a list one after the other.

use serde_json::Value;

use super::answer::unreadable;
use super::session::Session;
use crate::client::{Call, Reply, json};
use crate::failure::{self, Context};

/// A list that is requested page by page.
pub(in crate::commands) struct List<'a> {
    /// The call for the page at an offset; `None` for the first page.
    pub(in crate::commands) call_at: &'a dyn Fn(Option<u64>) -> Call,
    /// The hint on how to resume at an offset.
    pub(in crate::commands) resume_hint: &'a dyn Fn(u64) -> String,
}

/// Requests all pages and prints each. Only one is in memory at a time.
///
/// # Errors
/// Errors of the API and the network, and those of `print`; from the second page on with a hint on how to resume.
pub(in crate::commands) fn each(
    list: &List<'_>,
    session: &mut Session,
    print: &mut dyn FnMut(&Reply, &mut Session) -> failure::Result<()>,
) -> failure::Result<()> {
    let mut pages = Pages::default();
    loop {
        let resume = pages.offset;
        let next = pages.next(&mut |call| session.request(call, None), list.call_at);
        let page = next.and_then(|reply| match reply {
            Some(reply) => print(&reply, session),
            None => Ok(()),
        });
        page.map_err(|error| match resume {
            Some(offset) => error.with(Context::default().hint((list.resume_hint)(offset))),
            None => error,
        })?;
        let Some(next) = pages.offset.filter(|_| !pages.is_over && !session.output.closed()) else {
            return Ok(());
        };
        session.interrupt.resume_hint((list.resume_hint)(next));
    }
}

/// The pages of a list, of which each is requested by [`Pages::next`].
#[derive(Default)]
pub(in crate::commands) struct Pages {
    /// The offset of the next page, which the first one doesn't need.
    offset: Option<u64>,
    /// Number of items of the whole list, as the page that was requested last says.
    pub(in crate::commands) total: Option<u64>,
    /// Whether the last page was requested.
    pub(in crate::commands) is_over: bool,
    /// The body of the page before.
    before: Vec<u8>,
}

impl Pages {
    /// Requests the next page with `request`; `None` after the last. `call_at` makes the call for the page at an offset.
    ///
    /// # Errors
    /// Those of `request`, and a page that doesn't begin at the offset.
    pub(in crate::commands) fn next(
        &mut self,
        request: &mut dyn FnMut(&Call) -> failure::Result<Reply>,
        call_at: &dyn Fn(Option<u64>) -> Call,
    ) -> failure::Result<Option<Reply>> {
        if self.is_over {
            return Ok(None);
        }
        let reply = request(&call_at(self.offset))?;
        let page = Page::read(&reply.body);
        if let Some(offset) = self.offset {
            check(&page, offset, &reply, &self.before)?;
        }
        self.before.clone_from(&reply.body);
        self.offset = page.next(self.offset);
        self.total = page.total;
        self.is_over = self.offset.is_none();
        Ok(Some(reply))
    }
}

/// Detects a server that ignores the offset: it would be asked for the same page forever.
fn check(page: &Page, offset: u64, reply: &Reply, before: &[u8]) -> failure::Result<()> {
    let why = match page.offset {
        Some(there) if there != offset => format!("it starts at offset {there} instead of {offset}"),
        None if reply.body == before => {
            format!("it repeats the page before instead of starting at offset {offset}")
        }
        _ => return Ok(()),
    };
    Err(unreadable(reply, why))
}

/// The page information in a response.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::commands) struct Page {
    /// Whether it has the object `pagination`.
    paged: bool,
    limit: Option<u64>,
    offset: Option<u64>,
    pub(in crate::commands) total: Option<u64>,
    has_more: Option<bool>,
    /// How many items it has.
    count: Option<u64>,
}

impl Page {
    fn read(body: &[u8]) -> Self {
        json::lenient(body).as_ref().map(Self::of).unwrap_or_default()
    }

    /// Reads the page information of a response.
    pub(in crate::commands) fn of(answer: &Value) -> Self {
        let Some(fields) = answer.as_object() else { return Self::default() };
        let Some(pagination) = fields.get("pagination").and_then(Value::as_object) else {
            return Self::default();
        };
        let number = |name: &str| pagination.get(name).and_then(Value::as_u64);
        // The list's name differs between endpoints, but it is the only list in the response.
        let mut lists = fields.values().filter_map(Value::as_array);
        let list = match (lists.next(), lists.next()) {
            (Some(only), None) => u64::try_from(only.len()).ok(),
            _ => None,
        };
        Self {
            paged: true,
            limit: number("limit"),
            offset: number("offset"),
            total: number("total"),
            has_more: pagination.get("has_more").and_then(Value::as_bool),
            count: number("returned").or(list).or(number("limit")),
        }
    }

    /// The offset of the next page; `asked` is the offset that this one was requested with.
    ///
    /// It counts the items received, so that none is lost if the server returns fewer than requested.
    pub(in crate::commands) fn next(&self, asked: Option<u64>) -> Option<u64> {
        let count = self.count.filter(|count| *count > 0 && self.paged)?;
        let next = self.offset.or(asked).unwrap_or(0).checked_add(count)?;
        let has_more = match (self.has_more, self.total, self.limit) {
            (Some(more), _, _) => more,
            (None, Some(total), _) => next < total,
            (None, None, Some(limit)) => count >= limit,
            (None, None, None) => true,
        };
        has_more.then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_begins_after_the_last_item() {
        for (body, asked, next) in [
            (r#"{"chats":[1,2],"pagination":{"limit":2,"offset":0,"total":5}}"#, None, Some(2)),
            (r#"{"chats":[1,2],"pagination":{"limit":2,"offset":2,"total":4}}"#, Some(2), None),
            (r#"{"chats":[1],"pagination":{"limit":2,"offset":4,"total":9}}"#, Some(4), Some(5)),
            (r#"{"chats":[],"pagination":{"limit":2,"offset":4,"total":9}}"#, Some(4), None),
            (
                r#"{"logs":[1],"pagination":{"limit":1,"offset":0,"returned":1,"has_more":true}}"#,
                None,
                Some(1),
            ),
            (
                r#"{"logs":[1],"pagination":{"limit":1,"offset":0,"total":9,"returned":1,"has_more":false}}"#,
                None,
                None,
            ),
            (r#"{"chats":[1,2],"pagination":{"limit":2}}"#, Some(6), Some(8)),
            (r#"{"chats":[1],"pagination":{"limit":2}}"#, Some(6), None),
            (r#"{"chats":[1],"pagination":{}}"#, None, Some(1)),
            (r#"{"a":[1],"b":[1,2],"pagination":{"limit":2,"offset":0,"total":5}}"#, None, Some(2)),
            (r#"{"a":[1],"pagination":{"limit":2,"offset":18446744073709551615,"total":5}}"#, None, None),
            (r#"{"chats":[1,2]}"#, None, None),
            ("[1]", None, None),
            ("", None, None),
        ] {
            assert_eq!(Page::read(body.as_bytes()).next(asked), next, "{body}");
        }
    }
}
