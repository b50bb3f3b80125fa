//! Classifying the result of one row: the result for the journal, and whether it stops the run.

use crate::bulk::journal::RowResult;
use crate::bulk::status::SendState;
use crate::client::messages::{self, Sent};
use crate::client::retry::LONGEST_RETRY_AFTER;
use crate::client::{AttemptError, Error, Reply, Scope};
use crate::failure;
use crate::guard::Refused;

/// A classified result.
#[derive(Debug)]
pub(super) struct Classified {
    /// The result for the journal.
    pub(super) result: RowResult,
    /// Whether every other row would fail in the same way, so that the run must stop.
    pub(super) stops: bool,
}

/// Classifies the reply to a row's request, or its error.
pub(super) fn classify(chat: &str, reply: &failure::Result<(Reply, Sent)>) -> Classified {
    match reply {
        Ok((_, sent)) => {
            let status = sent.status.clone();
            let dead = status
                .as_deref()
                .is_some_and(|word| messages::MessageState::of(word) == messages::MessageState::Ended);
            let result = RowResult {
                state: if dead { SendState::Failed } else { SendState::Sent },
                to: Some(chat.to_owned()),
                ids: sent.ids.clone(),
                group: sent.group_id.clone(),
                error: dead.then(|| "Blooio accepted the message, but gave up before sending it".to_owned()),
                status,
                ..RowResult::new(SendState::Sent)
            };
            Classified { result, stops: false }
        }
        Err(error) => classify_error(error),
    }
}

fn classify_error(error: &failure::Error) -> Classified {
    if let failure::Failure::Sandbox(fault) = error.failure() {
        // What the sandbox can't store didn't happen, and the next row would meet the same error.
        let result = RowResult { error: Some(fault.to_string()), ..RowResult::new(SendState::Retryable) };
        return Classified { result, stops: true };
    }
    if let failure::Failure::Guard(refused @ Refused::OptedOut { .. }) = error.failure() {
        return Classified { result: suppressed(refused.to_string()), stops: false };
    }
    let Some(error) = error.client() else {
        // The request couldn't be built.
        let result = RowResult { error: Some(error.to_string()), ..RowResult::new(SendState::Refused) };
        return Classified { result, stops: false };
    };
    let (http, code, ids) = match &error.failure {
        AttemptError::Api(api) => (Some(api.status), api.code.clone(), Vec::new()),
        AttemptError::Unreadable(unreadable) => (Some(unreadable.status), None, Vec::new()),
        AttemptError::Denied(denied) => (Some(denied.reply.status), denied.code.clone(), denied.ids.clone()),
        AttemptError::Wire(_) => (None, None, Vec::new()),
    };
    let words = Some(error.failure.words());
    let result = RowResult { ids, http, code, error: words, ..RowResult::new(state(error)) };
    Classified { result, stops: stops(error) }
}

/// The result of a row that isn't sent because its recipient opted out, with [`Refused::code`].
pub(super) fn suppressed(why: String) -> RowResult {
    RowResult {
        code: Some("opted_out".to_owned()),
        error: Some(why),
        ..RowResult::new(SendState::Suppressed)
    }
}

fn state(error: &Error) -> SendState {
    // Whatever error the last attempt met, an earlier one may have been accepted. The same goes for an error response that
    // names a message. Sending such a row again with its key is safe.
    if error.may_have_arrived {
        return SendState::Unknown;
    }
    match error.scope() {
        Scope::Recipient => SendState::Refused,
        Scope::Sender | Scope::Account | Scope::Passing => SendState::Retryable,
    }
}

/// Whether every other row would fail in the same way.
fn stops(error: &Error) -> bool {
    match error.scope() {
        Scope::Recipient => false,
        Scope::Sender | Scope::Account => true,
        // Failures in a row are counted. Only being asked to wait for longer than a retry does stops the run at once.
        Scope::Passing => match &error.failure {
            AttemptError::Api(api) => api.retry_after.is_some_and(|asked| asked > LONGEST_RETRY_AFTER),
            AttemptError::Denied(_) | AttemptError::Unreadable(_) | AttemptError::Wire(_) => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{ApiError, Cause, Unreadable, WireError};

    fn api(status: u16, body: &str, may_have_arrived: bool) -> failure::Result<(Reply, Sent)> {
        let reply = Reply {
            status,
            reason: "Reason",
            headers: Vec::new(),
            retry_after: body.contains("slow").then(|| "61".to_owned()),
            encoding: None,
            body: body.as_bytes().to_vec(),
        };
        let failure = AttemptError::Api(Box::new(ApiError::from_reply(&reply)));
        Err(Error { failure, attempts: 1, may_have_arrived }.into())
    }

    fn state_and_stops(result: &failure::Result<(Reply, Sent)>) -> (SendState, bool) {
        let classified = classify("+15551234567", result);
        (classified.result.state, classified.stops)
    }

    #[test]
    fn errors_of_one_row_differ_from_errors_of_all_rows() {
        for (status, body, state, stops) in [
            (400, "{}", SendState::Refused, false),
            (403, "{}", SendState::Refused, false),
            (403, r#"{"code":"inbound_only_no_prior_inbound"}"#, SendState::Refused, false),
            (404, "{}", SendState::Refused, false),
            (409, "{}", SendState::Refused, false),
            (429, r#"{"code":"conversation_awaiting_reply"}"#, SendState::Refused, false),
            (302, "{}", SendState::Retryable, true),
            (401, "{}", SendState::Retryable, true),
            (402, "{}", SendState::Retryable, true),
            (403, r#"{"code":"safety_reply_only"}"#, SendState::Retryable, true),
            (429, r#"{"code":"outbound_limit_reached"}"#, SendState::Retryable, true),
            (429, r#"{"code":"new_conversation_limit_reached"}"#, SendState::Retryable, true),
            (429, "{}", SendState::Retryable, false),
            (503, "{}", SendState::Retryable, false),
            (503, "slow", SendState::Retryable, true),
            (429, "slow", SendState::Retryable, true),
            (403, "slow", SendState::Refused, false),
            (422, "{}", SendState::Refused, false),
        ] {
            assert_eq!(state_and_stops(&api(status, body, false)), (state, stops), "{status} {body}");
        }
    }

    #[test]
    fn doubt_from_any_attempt_stays() {
        assert_eq!(state_and_stops(&api(502, "{}", true)), (SendState::Unknown, false));
        assert_eq!(state_and_stops(&api(409, "{}", true)), (SendState::Unknown, false));
        assert_eq!(state_and_stops(&api(401, "{}", true)), (SendState::Unknown, true));
        let wire = |sent| {
            let failure = AttemptError::Wire(WireError { sent, cause: Cause::Closed, detail: String::new() });
            Err(Error { failure, attempts: 4, may_have_arrived: sent }.into())
        };
        assert_eq!(state_and_stops(&wire(true)), (SendState::Unknown, false));
        assert_eq!(state_and_stops(&wire(false)), (SendState::Retryable, false));
        let unreadable = Unreadable { status: 200, why: String::new(), encoded: false, body: Vec::new() };
        let failure = AttemptError::Unreadable(unreadable);
        let result = Err(Error { failure, attempts: 1, may_have_arrived: true }.into());
        assert_eq!(state_and_stops(&result), (SendState::Unknown, false));
    }
}
