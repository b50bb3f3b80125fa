//! What came of one row: the outcome for the journal, and whether the whole run must stop for it.

use crate::bulk::history::State;
use crate::bulk::journal::Outcome;
use crate::client::messages::{self, Sent};
use crate::client::retry::LONGEST_RETRY_AFTER;
use crate::client::{ApiError, Error, Failure, Reply};
use crate::failure::client_error;
use crate::sandbox;

/// What came of one row.
#[derive(Debug)]
pub(super) struct Verdict {
    /// What the journal keeps.
    pub(super) outcome: Outcome,
    /// The next row would meet the same.
    pub(super) stops: bool,
}

/// Judges what a row's request came to.
pub(super) fn of(chat: &str, result: &anyhow::Result<(Reply, Sent)>) -> Verdict {
    match result {
        Ok((_, sent)) => {
            let status = sent.status.clone();
            let dead =
                status.as_deref().is_some_and(|word| messages::State::of(word) == messages::State::Dead);
            let outcome = Outcome {
                state: if dead { State::Failed } else { State::Sent },
                to: Some(chat.to_owned()),
                ids: sent.ids.clone(),
                group: sent.group_id.clone(),
                error: dead
                    .then(|| "Blooio accepted the message, and gave it up before sending it".to_owned()),
                status,
                ..Outcome::new(State::Sent)
            };
            Verdict { outcome, stops: false }
        }
        Err(error) => of_failure(error),
    }
}

fn of_failure(error: &anyhow::Error) -> Verdict {
    if let Some(fault) = error.downcast_ref::<sandbox::Error>() {
        // What the sandbox can't write down did not happen, whichever row comes next.
        let outcome = Outcome { error: Some(fault.to_string()), ..Outcome::new(State::Later) };
        return Verdict { outcome, stops: true };
    }
    let Some(error) = client_error(error) else {
        // No request could be made of it at all.
        let outcome = Outcome { error: Some(error.to_string()), ..Outcome::new(State::Refused) };
        return Verdict { outcome, stops: false };
    };
    let (http, code, ids) = match &error.failure {
        Failure::Api(api) => (Some(api.status), api.code.clone(), Vec::new()),
        Failure::Unreadable(unreadable) => (Some(unreadable.status), None, Vec::new()),
        Failure::Denied(denied) => (Some(denied.reply.status), denied.code.clone(), denied.ids.clone()),
        Failure::Wire(_) => (None, None, Vec::new()),
    };
    let stops = match &error.failure {
        Failure::Api(api) => stops_all(api),
        Failure::Denied(denied) => stops_all(&ApiError::from_reply(&denied.reply)),
        Failure::Unreadable(_) | Failure::Wire(_) => false,
    };
    let words = Some(error.failure.words());
    let outcome = Outcome { ids, http, code, error: words, ..Outcome::new(state(error, stops)) };
    Verdict { outcome, stops }
}

fn state(error: &Error, stops: bool) -> State {
    match &error.failure {
        // Whatever the last attempt met: an earlier one may have been accepted. The same goes for an answer that says no
        // and names a message. Under its key such a row is sent again without doing harm.
        _ if error.may_have_arrived => State::Unknown,
        Failure::Api(api) if !stops && !api.may_pass() => State::Refused,
        Failure::Denied(_) if !stops => State::Refused,
        _ => State::Later,
    }
}

/// Whether it is the account, the key, the address or the sender that is refused, and not this row.
fn stops_all(api: &ApiError) -> bool {
    let code = api.code.as_deref().unwrap_or("");
    let asked_to_wait = api.retry_after.is_some_and(|asked| asked > LONGEST_RETRY_AFTER);
    matches!(api.status, 300..=399 | 401 | 402)
        || matches!(code, "outbound_limit_reached" | "new_conversation_limit_reached")
        || code.starts_with("safety_")
        || (asked_to_wait && api.may_pass())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{Cause, Unreadable, WireError};

    fn api(status: u16, body: &str, may_have_arrived: bool) -> anyhow::Result<(Reply, Sent)> {
        let reply = Reply {
            status,
            reason: "Reason",
            headers: Vec::new(),
            retry_after: body.contains("slow").then(|| "61".to_owned()),
            encoding: None,
            body: body.as_bytes().to_vec(),
        };
        let failure = Failure::Api(Box::new(ApiError::from_reply(&reply)));
        Err(Error { failure, attempts: 1, may_have_arrived }.into())
    }

    fn seen(result: &anyhow::Result<(Reply, Sent)>) -> (State, bool) {
        let verdict = of("+15551234567", result);
        (verdict.outcome.state, verdict.stops)
    }

    #[test]
    fn what_concerns_one_row_is_told_from_what_concerns_all() {
        for (status, body, state, stops) in [
            (400, "{}", State::Refused, false),
            (403, "{}", State::Refused, false),
            (403, r#"{"code":"inbound_only_no_prior_inbound"}"#, State::Refused, false),
            (404, "{}", State::Refused, false),
            (409, "{}", State::Refused, false),
            (429, r#"{"code":"conversation_awaiting_reply"}"#, State::Refused, false),
            (302, "{}", State::Later, true),
            (401, "{}", State::Later, true),
            (402, "{}", State::Later, true),
            (403, r#"{"code":"safety_reply_only"}"#, State::Later, true),
            (429, r#"{"code":"outbound_limit_reached"}"#, State::Later, true),
            (429, r#"{"code":"new_conversation_limit_reached"}"#, State::Later, true),
            (429, "{}", State::Later, false),
            (503, "{}", State::Later, false),
            (503, "slow", State::Later, true),
            (429, "slow", State::Later, true),
            (403, "slow", State::Refused, false),
        ] {
            assert_eq!(seen(&api(status, body, false)), (state, stops), "{status} {body}");
        }
    }

    #[test]
    fn doubt_from_any_attempt_stays() {
        assert_eq!(seen(&api(502, "{}", true)), (State::Unknown, false));
        assert_eq!(seen(&api(409, "{}", true)), (State::Unknown, false));
        assert_eq!(seen(&api(401, "{}", true)), (State::Unknown, true));
        let wire = |sent| {
            let failure = Failure::Wire(WireError { sent, cause: Cause::Closed, detail: String::new() });
            Err(Error { failure, attempts: 4, may_have_arrived: sent }.into())
        };
        assert_eq!(seen(&wire(true)), (State::Unknown, false));
        assert_eq!(seen(&wire(false)), (State::Later, false));
        let unreadable = Unreadable { status: 200, why: String::new(), body: Vec::new() };
        let failure = Failure::Unreadable(unreadable);
        let result = Err(Error { failure, attempts: 1, may_have_arrived: true }.into());
        assert_eq!(seen(&result), (State::Unknown, false));
    }
}
