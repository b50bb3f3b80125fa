//! What to do now: for every status and code that the reference documents, and for what fails on the wire. Reports and
//! `doctor` take their words from here.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::context::Accepted;
use crate::client::retry::LONGEST_RETRY_AFTER;
use crate::client::{ApiError, AttemptError, Cause, CertificateProblem, Denied, WireError};
use crate::endpoint::base_path;
use crate::output::time;

/// The hint for an answer that did not come from the API as it is.
pub(super) const SPOILED: &str =
    "something between here and Blooio spoiled the answer: check the base URL and the proxy";

/// The hint where something else answers in the API's place.
pub(crate) const NOT_THE_API: &str =
    "something between here and Blooio answers in its place: check the base URL and the proxy";

/// The hint where the API accepts no key.
pub(crate) const NEW_KEY: &str =
    "set BLOOIO_API_KEY or run `blooio config init`; keys are made at app.blooio.com, Settings, API Keys";

const REDIRECTED: &str =
    "redirects are not followed, so that the key goes to no other host: check the base URL";
const TRIAL_IS_OVER: &str = "the trial's limit is reached: upgrade the plan at app.blooio.com";

/// The hint for what a check of `doctor` met when it asked about the account.
pub(crate) fn of_check(met: &AttemptError) -> &'static str {
    match met {
        AttemptError::Api(api) => match api.status {
            300..=399 => REDIRECTED,
            401 => NEW_KEY,
            402 => TRIAL_IS_OVER,
            403 => "this key may not ask for that: see its rights at app.blooio.com, Settings, API Keys",
            404 | 405 => concat!("the base URL seems to be another: Blooio's own ends in ", base_path!()),
            429 => "Blooio is being asked too fast: wait a little",
            500.. => "Blooio has trouble of its own: try again later",
            _ => "see app.blooio.com",
        },
        AttemptError::Denied(_) => "see the key and the account at app.blooio.com",
        AttemptError::Wire(wire) if !wire.sent => wire_hint(wire),
        AttemptError::Wire(_) => "check the network and the proxy, and try again",
        AttemptError::Unreadable(_) => NOT_THE_API,
    }
}

/// The hint for a failure on the wire.
pub(crate) fn wire_hint(error: &WireError) -> &'static str {
    match error.cause {
        Cause::Dns => "check the network, the DNS and the base URL (`blooio config list`)",
        Cause::Connect => "check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)",
        Cause::Proxy => {
            "check the proxy's address, or name the hosts that need no proxy in NO_PROXY; \
             `blooio doctor` tries each step by itself"
        }
        Cause::ProxyPassword => {
            "put the name and the password into the proxy's address: http://NAME:PASSWORD@proxy.example.com:3128"
        }
        Cause::Tls => {
            "something between here and Blooio does not speak TLS: check the base URL and the proxy"
        }
        Cause::Certificate(problem) => certificate_hint(problem),
        Cause::Timeout if error.sent => "the network or Blooio is slow: --timeout gives an attempt more time",
        Cause::Timeout => {
            "check the network, the firewall and the proxy variables, or give each attempt more time with --timeout"
        }
        Cause::NotHttp => {
            "check the host and the port of the base URL (`blooio config list`): something else answers there"
        }
        Cause::Closed | Cause::Garbled | Cause::TooLarge | Cause::Other => SPOILED,
    }
}

fn certificate_hint(problem: CertificateProblem) -> &'static str {
    match problem {
        CertificateProblem::UnknownIssuer => {
            "behind a company proxy, give its certificate with --cacert or BLOOIO_CACERT"
        }
        CertificateProblem::UnknownIssuerDespiteExtra => {
            "ask whoever runs the server or the company proxy for the root certificate that signed this one: \
             the certificates you gave don't include it"
        }
        CertificateProblem::UnusableStore => {
            "name a file of trusted certificates that can be read, with --cacert or SSL_CERT_FILE"
        }
        CertificateProblem::OutsideValidity => {
            "check this machine's clock (`date`); if it is right, whoever runs the server must renew the certificate"
        }
        CertificateProblem::WrongHost => {
            "check the host of the base URL (`blooio config list`) and the proxy"
        }
        CertificateProblem::Unusable => {
            "ask whoever runs the server or the company proxy for another certificate; --cacert can't help"
        }
    }
}

/// The hints for an error that the API answered with; `sending` tells whether a message was being sent, and `meaning`
/// what the status means for the operation.
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

/// What to do about a message that was accepted.
pub(super) fn of_accepted(accepted: &Accepted) -> String {
    format!("the message was accepted, so don't send it again; to see how it went: {}", accepted.follow)
}

/// A throttled request passes by itself; a cap doesn't, and only the body tells them apart.
const MAY_BE_A_CAP: &str = "check your limits at app.blooio.com before you run it again: this may be a cap, which a retry does not clear";
const ENCODED: &str =
    "check the base URL and the proxy: something between here and Blooio encodes the answers";

/// The hint for a 2xx that says that it did not work; none where it may have worked: a message has a key to use then,
/// and what came of anything else is to be looked for.
pub(super) fn of_denied(denied: &Denied, sending: bool, in_doubt: bool) -> Option<String> {
    if !denied.ids.is_empty() || (sending && in_doubt) {
        return None;
    }
    let of_code = denied.code.as_deref().and_then(|code| of_code(code, &ApiError::from_reply(&denied.reply)));
    Some(of_code.unwrap_or_else(|| {
        if sending {
            "correct what Blooio names and send it again; under the same idempotency key the answer may stay the same for 24 hours".to_owned()
        } else {
            "it may work later; run the same command again then".to_owned()
        }
    }))
}

fn not_before(asked: Duration) -> String {
    let then = SystemTime::now()
        .checked_add(asked)
        .and_then(|time| i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok());
    match then {
        Some(then) => {
            format!("Blooio asks to wait {}: not before {}", time::span(asked), time::local(then))
        }
        None => "Blooio asks to wait for longer than a clock can tell".to_owned(),
    }
}

fn of_code(code: &str, error: &ApiError) -> Option<String> {
    let used_of = |cap: &str| Some(format!("{} of {}", error.field("current")?, error.field(cap)?));
    let who = || error.field("external_id").unwrap_or_else(|| "the recipient".to_owned());
    Some(match code {
        "reply_target_invalid" => {
            "--reply-to needs the ID of a message that Blooio can reply to; see the chat's messages".into()
        }
        "reply_target_chat_mismatch" => {
            "the message to reply to is in another chat: send to that chat, or leave out --reply-to".into()
        }
        "reply_target_device_mismatch" => {
            "the message to reply to is on another of your numbers: give that number with --from".into()
        }
        "reply_target_expired" => {
            "a reply can go to a message of the last 30 days only: leave out --reply-to".into()
        }
        "reply_target_not_supported" => {
            "replies are not possible from this sender, nor with several texts: leave out --reply-to".into()
        }
        "reply_target_not_found" => {
            "no message has this ID: check what follows --reply-to, or leave it out".into()
        }
        "attachment_first_message_not_allowed" => {
            "the first message of a conversation needs text: send text first, then the attachment".into()
        }
        "format_unsupported_for_channel_type" => {
            "this sender can't do formatted text: leave out `format` in --body".into()
        }
        "invalid_content" => "the text's formatting is not accepted: send it as plain text".into(),
        "inbound_only_no_prior_inbound" => format!(
            "this number is reply-only, and {} has never written to it: let them write first, or send from another number with --from",
            who()
        ),
        "conversation_content_restricted" => {
            "no links or attachments until this person has replied: send plain text".into()
        }
        code if code.starts_with("safety_") => {
            "Blooio has restricted this number: see the dashboard, and do not retry".into()
        }
        "outbound_limit_reached" => format!(
            "the cap on new contacts is reached{}: raise it in Blooio's settings, or wait until it resets",
            details([used_of("limit"), error.field("sender_number").or_else(|| error.field("mode"))])
        ),
        "new_conversation_limit_reached" => format!(
            "the shared plan's cap on new conversations is reached for today{}: existing chats still work, new ones do tomorrow",
            details([used_of("cap"), None])
        ),
        code if code.starts_with("conversation_") => {
            "Blooio waits for the recipient to reply: trying again will not help before they do".into()
        }
        _ => return None,
    })
}

/// What is known of `all`, in brackets.
fn details(all: [Option<String>; 2]) -> String {
    let known: Vec<String> = all.into_iter().flatten().collect();
    if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) }
}

fn of_status(status: u16, sending: bool) -> String {
    match status {
        300..=399 => REDIRECTED.into(),
        400 if sending => {
            "check the recipient (E.164 with +, an e-mail address, or grp_…) and what is sent".into()
        }
        400 => "check the chat, the IDs and the values given".into(),
        401 => format!("the API key is missing there or not accepted: {NEW_KEY}"),
        402 => TRIAL_IS_OVER.into(),
        403 => "not allowed: an emergency number, a --from that is not yours or that an integration manages, or something your plan does not have".into(),
        404 if sending => "there is no such chat: a group needs a linked iMessage chat; to write to several people give their numbers with commas".into(),
        404 => concat!("there is no such chat or message: a chat exists from its first message on, and an ID belongs to one chat; check also that the base URL ends in ", base_path!()).into(),
        409 if sending => "this idempotency key was used for something else: look at the chat before choosing another with -k".into(),
        409 => "what is asked for is there already, or is not in a state for it: look before you try again".into(),
        408 | 425 => "Blooio could not take the request at this moment: run it again".into(),
        429 => "Blooio is being asked too fast or too soon: wait a little; in loops, send about one message a second".into(),
        501 => "Blooio has this switched off so far (coming soon)".into(),
        502 => "the device that sends for you did not answer".into(),
        503 => "no number of yours can send now: see the state of your numbers at app.blooio.com, and run it again later".into(),
        500.. => "Blooio has trouble of its own: run it again later".into(),
        _ => "the API refuses this request, and will again: change it first".into(),
    }
}
