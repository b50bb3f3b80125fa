//! Which account the messages belong to: each has a cursor of its own.

use ring::digest::{SHA256, digest};

use crate::client::account::{Account, me};
use crate::commands::support::answer::not_an_object;
use crate::commands::support::session::Session;
use crate::failure;

/// The name of the sandbox's account.
const SANDBOX: &str = "sandbox";

/// The account's ID; if the API names none, a digest by which the key is recognized.
///
/// # Errors
/// Errors of the API and the network.
pub(super) fn id(session: &mut Session) -> failure::Result<String> {
    if session.settings.sandbox.value {
        return Ok(SANDBOX.to_owned());
    }
    let reply = session.request(&me()?, None)?;
    let account = Account::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
    Ok(account.id.unwrap_or_else(|| digest_of_key(session)))
}

fn digest_of_key(session: &Session) -> String {
    let key = session.key().map_or("", |key| key.expose());
    let text = format!("{}\n{key}", session.settings.base_url.value);
    let digest = digest(&SHA256, text.as_bytes());
    hex::encode(&digest.as_ref()[..16])
}
