//! Hints: what to do about every status and code that the reference documents, and about network errors. Reports and
//! `doctor` share them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::client::retry::LONGEST_RETRY_AFTER;
use crate::client::{ApiError, AttemptError, Cause, CertificateProblem, Denied, WireError};
use crate::endpoint::base_path;
use crate::output::time;
use crate::webhook::signature;

/// The hint for a response that was corrupted on its way.
pub(super) const SPOILED: &str =
    "check the base URL and the proxy: something between this machine and Blooio corrupted the response";

/// The hint if something else responds in the API's place.
pub(crate) const NOT_THE_API: &str =
    "check the base URL and the proxy: something between this machine and Blooio responds in its place";

/// The hint if the API rejects the key, or there is none.
pub(crate) const NEW_KEY: &str =
    "set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)";

/// The hint if the same command may succeed later.
pub(crate) const LATER: &str = "run the same command again later";

const REDIRECTED: &str = "check the base URL: redirects aren't followed, so that no other host gets the key";
const TRIAL_IS_OVER: &str = "upgrade the plan at app.blooio.com: the trial's limit is reached";

/// The hint for an error that one of `doctor`'s checks met when it asked about the account.
pub(crate) fn of_check(met: &AttemptError) -> &'static str {
    match met {
        AttemptError::Api(api) => match api.status {
            300..=399 => REDIRECTED,
            401 => NEW_KEY,
            402 => TRIAL_IS_OVER,
            403 => "check the key's permissions at app.blooio.com (Settings, API Keys)",
            404 | 405 => concat!("check the base URL: Blooio's own ends in ", base_path!()),
            429 => "wait a moment, then try again: the rate limit is reached",
            500.. => "try again later: Blooio has an internal error",
            _ => "check the account at app.blooio.com",
        },
        AttemptError::Denied(_) => "check the key and the account at app.blooio.com",
        AttemptError::Wire(wire) if !wire.sent => wire_hint(wire),
        AttemptError::Wire(_) => "check the network and the proxy, and try again",
        AttemptError::Unreadable(_) => NOT_THE_API,
    }
}

/// The hint for a network error.
pub(crate) fn wire_hint(error: &WireError) -> &'static str {
    match error.cause {
        Cause::Dns => "check the network, DNS and the base URL (`blooio config list`)",
        Cause::Connect => "check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)",
        Cause::Proxy => {
            "check the proxy's address, or list the hosts that need no proxy in NO_PROXY; run `blooio doctor` to test each step"
        }
        Cause::ProxyPassword => {
            "put the user name and password into the proxy's URL: http://NAME:PASSWORD@proxy.example.com:3128"
        }
        Cause::Tls => {
            "check the base URL and the proxy: something between this machine and Blooio doesn't speak TLS"
        }
        Cause::Certificate(problem) => certificate_hint(problem),
        Cause::Timeout if error.sent => {
            "raise the timeout of each attempt with --timeout: the network or Blooio is slow"
        }
        Cause::Timeout => {
            "check the network, the firewall and the proxy variables, or raise the timeout of each attempt with --timeout"
        }
        Cause::NotHttp => {
            "check the host and port of the base URL (`blooio config list`): something other than Blooio responds there"
        }
        Cause::Closed | Cause::Garbled | Cause::TooLarge | Cause::Other => SPOILED,
    }
}

/// The hint for a webhook signature that doesn't count.
pub(super) fn of_signature(invalid: &signature::Invalid) -> &'static str {
    match invalid {
        signature::Invalid::Malformed(_) => {
            "pass the whole value of the X-Blooio-Signature header, such as t=1735324800,v1=dfde…"
        }
        signature::Invalid::Mismatch => {
            "pass the body byte for byte as it came, and the whole secret with its whsec_ prefix; if the secret was \
             rotated, pass --secret-file for the new one too"
        }
        signature::Invalid::Stale { .. } => {
            "check this machine's clock (`date`); to verify a delivery from the past, pass the time it came with --at, \
             or a longer --tolerance"
        }
    }
}

fn certificate_hint(problem: CertificateProblem) -> &'static str {
    match problem {
        CertificateProblem::UnknownIssuer => {
            "pass your company proxy's certificate with --cacert or BLOOIO_CACERT, if you are behind one"
        }
        CertificateProblem::UnknownIssuerDespiteExtra => {
            "ask whoever runs the server or the company proxy for the root certificate that signed this one: \
             the certificates you gave don't include it"
        }
        CertificateProblem::UnusableStore => {
            "pass a readable file of trusted certificates with --cacert or SSL_CERT_FILE"
        }
        CertificateProblem::OutsideValidity => {
            "check this machine's clock (`date`); if it is right, the server's operator must renew the certificate"
        }
        CertificateProblem::WrongHost => {
            "check the host of the base URL (`blooio config list`) and the proxy"
        }
        CertificateProblem::Unusable => {
            "ask whoever runs the server or the company proxy for another certificate; --cacert can't help"
        }
    }
}

/// The hints for an error response of the API. `sending` says whether a message was being sent; `meaning` is the meaning of
/// the status for the operation.
pub(super) fn of_api(error: &ApiError, sending: bool, meaning: Option<&str>) -> Vec<String> {
    let mut hints: Vec<String> = vec![
        error
            .code
            .as_deref()
            .and_then(|code| of_code(code, error))
            .or_else(|| meaning.map(str::to_owned))
            .unwrap_or_else(|| match (error.status, &error.encoding) {
                (429, Some(_)) => MAY_BE_A_CAP.to_owned(),
                (status, _) => of_status(status, sending),
            }),
    ];
    hints.extend(error.encoding.as_ref().map(|_| ENCODED.to_owned()));
    hints.extend(error.retry_after.filter(|asked| *asked > LONGEST_RETRY_AFTER).map(not_before));
    hints
}

/// The hint for a message that was accepted; `follow` is the command that shows its status.
pub(crate) fn of_accepted(follow: &str) -> String {
    format!("don't send the message again: it was accepted; check its status with: {follow}")
}

/// The hint for a question that was accepted and not answered yet; `again` is the command that asked it, with its key.
pub(crate) fn of_question(again: &str, from_stdin: bool) -> String {
    let input = if from_stdin { " and the same standard input" } else { "" };
    format!("keep waiting with the same key{input}, which doesn't text again: {again}")
}

/// Throttling ends by itself; a cap doesn't. Only the body tells them apart.
const MAY_BE_A_CAP: &str = "check your limits at app.blooio.com before you run it again: this may be a cap, which a retry does not clear";
const ENCODED: &str =
    "check the base URL and the proxy: something between this machine and Blooio encodes responses";

/// The hint for a 2xx that reports a failure; `None` if the request may have been carried out, because other hints say
/// then how to retry or check.
pub(super) fn of_denied(denied: &Denied, sending: bool, in_doubt: bool) -> Option<String> {
    if !denied.ids.is_empty() || (sending && in_doubt) {
        return None;
    }
    let of_code = denied.code.as_deref().and_then(|code| of_code(code, &ApiError::from_reply(&denied.reply)));
    Some(of_code.unwrap_or_else(|| {
        if sending {
            "fix what Blooio reports and send it again; the same idempotency key may return the same response for 24 hours".to_owned()
        } else {
            LATER.to_owned()
        }
    }))
}

fn not_before(asked: Duration) -> String {
    let then = SystemTime::now()
        .checked_add(asked)
        .and_then(|time| i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok());
    match then {
        Some(then) => {
            format!("wait until {}: Blooio asks to wait {}", time::local(then), time::span(asked))
        }
        None => "don't retry: Blooio asks to wait longer than a clock can tell".to_owned(),
    }
}

fn of_code(code: &str, error: &ApiError) -> Option<String> {
    let used_of = |cap: &str| Some(format!("{} of {}", error.field("current")?, error.field(cap)?));
    let who = || error.field("external_id").unwrap_or_else(|| "the recipient".to_owned());
    Some(match code {
        "reply_target_invalid" => {
            "pass --reply-to the ID of a message in the chat that can be replied to; see `blooio messages list`".into()
        }
        "reply_target_chat_mismatch" => {
            "send to the chat of the message you reply to, or leave out --reply-to".into()
        }
        "reply_target_device_mismatch" => {
            "use --from with the number that has the message you reply to".into()
        }
        "reply_target_expired" => {
            "leave out --reply-to: only messages of the last 30 days can be replied to".into()
        }
        "reply_target_not_supported" => {
            "leave out --reply-to: this sender can't send replies, or there are several texts".into()
        }
        "reply_target_not_found" => {
            "check the message ID after --reply-to, or leave it out: no message has this ID".into()
        }
        "attachment_first_message_not_allowed" => {
            "send text first, then the attachment: the first message of a conversation needs text".into()
        }
        "format_unsupported_for_channel_type" => {
            "leave out `format` in --body: this sender can't send formatted text".into()
        }
        "invalid_content" => "send it as plain text: the formatting was not accepted".into(),
        "inbound_only_no_prior_inbound" => format!(
            "{} must text this number first, because it is reply-only; or send from another number with --from",
            who()
        ),
        "conversation_content_restricted" => {
            "send plain text: links and attachments aren't allowed until this person has replied".into()
        }
        code if code.starts_with("safety_") => {
            "don't retry: Blooio has restricted this number; see the dashboard at app.blooio.com".into()
        }
        "outbound_limit_reached" => format!(
            "raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached{}",
            details([used_of("limit"), error.field("sender_number").or_else(|| error.field("mode"))])
        ),
        "new_conversation_limit_reached" => format!(
            "wait until tomorrow to start new chats; existing ones still work: the shared plan's daily cap on new conversations is reached{}",
            details([used_of("cap"), None])
        ),
        code if code.starts_with("conversation_") => {
            "wait until the recipient has replied: a retry won't help before that".into()
        }
        _ => return None,
    })
}

/// The known ones of `all`, in parentheses.
fn details(all: [Option<String>; 2]) -> String {
    let known: Vec<String> = all.into_iter().flatten().collect();
    if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) }
}

fn of_status(status: u16, sending: bool) -> String {
    match status {
        300..=399 => REDIRECTED.into(),
        400 if sending => {
            "check the recipient (E.164 with +, an email address, or grp_…) and the message".into()
        }
        400 => "check the chat, the IDs and the other values".into(),
        401 => format!("the API key is missing or invalid: {NEW_KEY}"),
        402 => TRIAL_IS_OVER.into(),
        403 => "check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan".into(),
        404 if sending => "check the chat: a group needs a linked iMessage chat; to text several people, separate their numbers with commas".into(),
        404 => concat!("check the chat and the ID, and that the base URL ends in ", base_path!(), ": a chat exists only after its first message, and an ID belongs to one chat").into(),
        409 if sending => "check the chat before you choose another idempotency key with -k: this one was used for a different request".into(),
        409 => "check before you try again: it exists already, or its state doesn't allow this".into(),
        408 | 425 => "run it again: Blooio couldn't accept the request right now".into(),
        429 => "wait a moment, then run it again; in loops, send about one message per second".into(),
        501 => "wait until Blooio enables this (coming soon)".into(),
        502 => "check your sending device at app.blooio.com: it did not respond".into(),
        503 => "check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now".into(),
        500.. => "run it again later: Blooio has an internal error".into(),
        _ => "change the request first: the API will refuse the same request again".into(),
    }
}
