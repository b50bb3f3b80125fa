//! The guardrails over generated lists and recipients, and over every operation that reaches a person.

mod allow;
mod reach;

use crate::recipients::{Aliases, Book, Recipient};

fn aliases() -> Aliases {
    [("oncall", vec!["+15551234567", "ops@example.com"]), ("team", vec!["grp_abc123"])]
        .map(|(name, members)| (name.to_owned(), members.into_iter().map(str::to_owned).collect()))
        .into()
}

fn who(text: &str) -> Recipient {
    Book { country: Some("US".parse().unwrap()), aliases: &aliases() }.recipient(text).unwrap()
}
