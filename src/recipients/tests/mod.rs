mod aliases;
mod data;
mod emergencies;
mod forms;
mod properties;
mod refusals;
mod spreadsheets;

use super::{Aliases, Book, Country, E164Check, Error, Recipient};

/// Reads with a default country (`""` for none) and no aliases.
fn read(country: &str, text: &str) -> Result<Recipient, Error> {
    let aliases = Aliases::new();
    let book = Book { country: (!country.is_empty()).then(|| country.parse().unwrap()), aliases: &aliases };
    book.recipient(text)
}

/// The chat id, or the error in words.
fn chat(country: &str, text: &str) -> String {
    match read(country, text) {
        Ok(recipient) => recipient.chat_id(),
        Err(error) => format!("error: {error}"),
    }
}

/// The error and the hint of text that must be refused.
fn refusal(country: &str, text: &str) -> (String, String) {
    let error = read(country, text).unwrap_err();
    (error.to_string(), error.hint().unwrap_or_default())
}
