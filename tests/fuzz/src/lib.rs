//! What must hold for every input of `blooio bulk`. Run a target with, for a minute of CSV:
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir tests/fuzz csv -- -max_total_time=60`

use blooio_cli::bulk::{Format, Intention, Message, Plan, Template, preflight};
use blooio_cli::recipients::{Aliases, Book};
use serde_json::Map;

/// Runs the preflight over an input and reads it with and without a template, as a whole and in two shards.
///
/// # Panics
/// The passes disagree, or a message is invalid.
pub fn check(format: Format, input: &[u8]) {
    let aliases = Aliases::from([("a".to_owned(), vec!["+15551234567".to_owned()])]);
    for template in [None, Template::parse("Hi {name|there} {to|}").ok()] {
        let plan = |shard: &str| Plan {
            format,
            to_column: "to".to_owned(),
            text_column: "text".to_owned(),
            template: template.clone(),
            body: Map::new(),
            book: Book { country: "US".parse().ok(), aliases: &aliases },
            shard: shard.parse().ok(),
        };
        let Ok(all) = preflight(&plan(""), input, |_| Intention::Send) else { continue };
        let messages = messages(&plan(""), input);
        assert_eq!(messages.len(), all.messages as usize);
        assert_eq!(messages.first(), all.first.as_ref());
        assert_eq!(u64::from(all.messages) + all.invalid_count + all.blank_count, u64::from(all.records));
        assert!(messages.iter().all(|message| !message.chat.is_empty() && !message.body.is_empty()));
        assert!(messages.windows(2).all(|pair| pair[0].row < pair[1].row && pair[0].line <= pair[1].line));
        let mut shards = [self::messages(&plan("0/2"), input), self::messages(&plan("1/2"), input)].concat();
        shards.sort_by_key(|message| message.row);
        assert_eq!(shards, messages);
    }
}

fn messages(plan: &Plan, input: &[u8]) -> Vec<Message> {
    plan.read(input).into_iter().flatten().filter_map(Result::ok).collect()
}
