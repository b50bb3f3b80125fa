//! Idempotency keys. Every attempt at a message uses the same key, so the way keys are derived must never change: a
//! different key would text people twice.

use uuid::Uuid;

/// The namespace of the keys of `send --each`: a random UUID, fixed for good.
const EACH: Uuid = Uuid::from_u128(0x6f0d_8c1e_5a0b_4c53_9d5e_2f1b_7a94_c3e8);

/// The namespace of the keys of `ask --reprompt`: a random UUID, fixed for good.
const REPROMPT: Uuid = Uuid::from_u128(0x1d6a_3c57_b0e4_4f8e_8a39_c5f2_7e60_91ad);

/// A text that can't be an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the idempotency key {0:?} is not 1 to 255 visible ASCII characters")]
pub struct BadKey(pub String);

impl BadKey {
    /// What to use instead.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        "choose a key that is the same whenever this message is sent, such as a job ID or an order number"
    }
}

/// Whether a text can be a key. The API documents neither length nor alphabet; a header can hold visible ASCII.
#[must_use]
pub fn is_key(text: &str) -> bool {
    (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The given key, or a random one.
///
/// # Errors
/// [`BadKey`] if the given key can't go into a header.
pub fn given_or_new(given: Option<&str>) -> Result<String, BadKey> {
    match given {
        None => Ok(Uuid::new_v4().to_string()),
        Some(key) if is_key(key) => Ok(key.to_owned()),
        Some(key) => Err(BadKey(key.to_owned())),
    }
}

/// The key for one recipient of `send --each`. It depends only on the key and the recipient, not on the rest of the list.
#[must_use]
pub fn of_recipient(key: &str, chat: &str) -> String {
    Uuid::new_v5(&EACH, format!("{key}\n{chat}").as_bytes()).to_string()
}

/// The key of the message that asks again after an answer that is none of the choices.
#[must_use]
pub fn of_reprompt(key: &str) -> String {
    Uuid::new_v5(&REPROMPT, key.as_bytes()).to_string()
}

/// Makes the keys of one bulk run, for rows that have no key of their own. They stay the same over attempts and resumes,
/// and differ from the keys of any other run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunKeys(Uuid);

impl RunKeys {
    /// The keys of the run with this ID, which is empty before the run has one.
    #[must_use]
    pub fn of(run: &str) -> Self {
        Self(Uuid::parse_str(run).unwrap_or_else(|_| Uuid::new_v5(&Uuid::NAMESPACE_OID, run.as_bytes())))
    }

    /// The key of a row, derived from its number and its content.
    #[must_use]
    pub fn of_row(&self, row: u32, chat: &str, body: &str) -> String {
        Uuid::new_v5(&self.0, format!("{row}\n{chat}\n{body}").as_bytes()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_keys_never_change() {
        assert_eq!(of_recipient("order-42", "+15551234567"), "40555615-19b5-5dbc-a0d5-83600a546c6d");
        assert_eq!(of_reprompt("deploy-42"), "04b05c94-9fc8-550d-8bcc-8a5a98a940b0");
        let run = RunKeys::of("6f0d8c1e-5a0b-4c53-9d5e-2f1b7a94c3e8");
        assert_eq!(
            run.of_row(1, "+15551234567", r#"{"text":"Hello"}"#),
            "b36aede8-e6cd-530b-b9fb-2fa15a5d53c2"
        );
        assert_eq!(
            RunKeys::of("run").of_row(2, "+15551234567", "{}"),
            "c013c034-60e1-5e5f-b41d-bbd679df5105"
        );
    }

    #[test]
    fn a_key_fits_into_a_header() {
        assert_eq!(given_or_new(Some("order-42")), Ok("order-42".to_owned()));
        assert_ne!(given_or_new(None), given_or_new(None));
        for bad in ["", "a b", "é", &"k".repeat(256)] {
            assert_eq!(given_or_new(Some(bad)), Err(BadKey(bad.to_owned())));
        }
    }
}
