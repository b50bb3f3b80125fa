//! Reads a reaction as people type it.

use crate::failure::{self, Failure};

/// The classic tapbacks of iMessage; any emoji is a reaction as well.
const TAPBACKS: [&str; 6] = ["love", "like", "dislike", "laugh", "emphasize", "question"];

/// A reaction, and whether to add or to remove it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::commands) struct Reaction {
    /// A tapback in lower case, or an emoji.
    pub(in crate::commands) name: String,
    /// Whether it is added; otherwise it is removed.
    pub(in crate::commands) is_added: bool,
}

/// Reads a reaction and gives it the API's sign: `+` adds, `-` removes.
///
/// # Errors
/// As [`read`].
pub(in crate::commands) fn signed(text: &str, remove: bool) -> failure::Result<String> {
    let Reaction { name, is_added } = read(text, remove)?;
    Ok(format!("{}{name}", if is_added { "+" } else { "-" }))
}

/// Reads a reaction, with or without a sign; `remove` is the option that removes one.
///
/// # Errors
/// [`Failure::Usage`] for a text that is neither a tapback nor an emoji, and for one that adds if `remove` is given.
pub(in crate::commands) fn read(text: &str, remove: bool) -> failure::Result<Reaction> {
    let hint = "use love, like, dislike, laugh, emphasize, question, or an emoji";
    let (sign, plain) = match text.split_at_checked(1) {
        Some((sign @ ("+" | "-"), plain)) => (Some(sign), plain),
        _ => (None, text),
    };
    if sign == Some("+") && remove {
        return Err(Failure::usage(
            format!("REACTION: {text:?} adds a reaction, but --remove removes one"),
            "drop the + or --remove",
        ));
    }
    let is_emoji = !plain.is_empty()
        && !plain.chars().any(|c| c.is_ascii() && !c.is_ascii_digit() && c != '#' && c != '*')
        && !plain.is_ascii();
    let lower = plain.to_lowercase();
    let plain = if TAPBACKS.contains(&lower.as_str()) {
        lower
    } else if is_emoji {
        plain.to_owned()
    } else {
        return Err(Failure::usage(format!("REACTION: {text:?} is not a tapback or an emoji"), hint));
    };
    Ok(Reaction { name: plain, is_added: !remove && sign != Some("-") })
}

#[cfg(test)]
mod tests {
    use super::signed;

    #[test]
    fn reactions_have_a_sign() {
        for (text, remove, sent) in [
            ("love", false, "+love"),
            ("Love", true, "-love"),
            ("+like", false, "+like"),
            ("-like", false, "-like"),
            ("-like", true, "-like"),
            ("👍🏽", false, "+👍🏽"),
            ("-😂", false, "-😂"),
            ("1️⃣", false, "+1️⃣"),
        ] {
            assert_eq!(signed(text, remove).unwrap(), sent, "{text}");
        }
        for (text, remove) in
            [("", false), ("+", false), ("heart", false), ("7", false), ("+love", true), ("a👍", false)]
        {
            assert!(signed(text, remove).is_err(), "{text}");
        }
    }
}
