//! Commands for a person to paste: the same message again, and how it went.

use std::ffi::OsString;
use std::fmt::Write;

use crate::client::call::quote;
use crate::config::Flags;
use crate::output::text::is_control;

/// A command line, program name first, with `key` as its idempotency key unless it names one already.
#[must_use]
pub fn again(arguments: &[OsString], key: &str) -> String {
    let mut words: Vec<String> =
        arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    // Behind `--` it would be text.
    let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
    if !words[..end].iter().any(|word| names_key(word)) {
        words.splice(end..end, ["--idempotency-key".to_owned(), key.to_owned()]);
    }
    let words: Vec<String> = words.iter().map(|text| word(text)).collect();
    format!("blooio {}", words.join(" "))
}

fn names_key(word: &str) -> bool {
    word == "--idempotency-key"
        || word.starts_with("--idempotency-key=")
        || word.strip_prefix('-').is_some_and(|short| {
            // Short flags may stand together: `-qk KEY`.
            short.trim_start_matches(['n', 'q', 'v']).starts_with('k')
        })
}

/// `blooio status --wait …`, pointed to where `flags` pointed this run.
#[must_use]
pub fn follow(flags: &Flags, chat: &str, ids: &[String]) -> String {
    let config = flags.config.as_ref().map(|path| path.display().to_string());
    let mut words = vec!["blooio".to_owned()];
    words.extend(flags.sandbox.then(|| "--sandbox".to_owned()));
    for (option, value) in [
        ("--profile", &flags.profile),
        ("--config", &config),
        ("--base-url", &flags.base_url),
        ("--cacert", &flags.cacert),
    ] {
        words.extend(value.iter().flat_map(|value| [option.to_owned(), word(value)]));
    }
    words.extend(["status", "--wait"].map(str::to_owned));
    words.extend(ids.iter().any(|id| id.starts_with('-')).then(|| "--".to_owned()));
    words.push(word(chat));
    words.extend(ids.iter().map(|id| word(id)));
    words.join(" ")
}

/// `text` as one word of a shell, without a character that the terminal would be shown escaped.
///
/// Within plain quotes, `\n` for a line's end would be a backslash and an n: another message under the same key.
fn word(text: &str) -> String {
    if !text.contains(is_control) {
        return quote(text);
    }
    let mut word = String::from("$'");
    for c in text.chars() {
        match c {
            '\n' => word.push_str("\\n"),
            '\r' => word.push_str("\\r"),
            '\t' => word.push_str("\\t"),
            '\\' => word.push_str("\\\\"),
            // A quote ends the word, an exclamation mark asks for the shell's history.
            '\'' | '!' => octal(&mut word, c),
            c if is_control(c) => octal(&mut word, c),
            c => word.push(c),
        }
    }
    word.push('\'');
    word
}

fn octal(word: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        let _ = write!(word, "\\{byte:03o}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &[&str]) -> String {
        again(&words.iter().map(OsString::from).collect::<Vec<_>>(), "K")
    }

    #[test]
    fn the_key_is_an_option_wherever_the_text_ends() {
        assert_eq!(
            shown(&["/bin/blooio", "send", "+1555", "it's $5"]),
            "blooio send +1555 \"it's \"'$5' --idempotency-key K"
        );
        assert_eq!(
            shown(&["blooio", "send", "+1555", "--", "-k"]),
            "blooio send +1555 --idempotency-key K -- -k"
        );
    }

    #[test]
    fn an_interactive_shell_expands_no_history() {
        assert_eq!(
            shown(&["b", "send", "+1555", "it's!x"]),
            "blooio send +1555 \"it's\"'!x' --idempotency-key K"
        );
    }

    #[test]
    fn a_key_that_was_given_stays() {
        assert_eq!(shown(&["b", "send", "-kX", "+1555", "hi"]), "blooio send -kX +1555 hi");
        assert_eq!(
            shown(&["b", "send", "--idempotency-key=X", "+1555", "hi"]),
            "blooio send '--idempotency-key=X' +1555 hi"
        );
        assert_eq!(shown(&["b", "send", "-k", "X", "+1555", "hi"]), "blooio send -k X +1555 hi");
        assert_eq!(shown(&["b", "send", "-qvkX", "+1555", "hi"]), "blooio send -qvkX +1555 hi");
        assert_eq!(
            shown(&["b", "send", "-pk", "+1555", "hi"]),
            "blooio send -pk +1555 hi --idempotency-key K"
        );
    }

    #[test]
    fn the_question_goes_where_the_message_went() {
        let flags = Flags { sandbox: true, profile: Some("a b".into()), ..Flags::default() };
        assert_eq!(
            follow(&flags, "+1555", &["x".into(), "-y".into()]),
            "blooio --sandbox --profile 'a b' status --wait -- +1555 x -y"
        );
        assert_eq!(follow(&Flags::default(), "+1555", &["x".into()]), "blooio status --wait +1555 x");
    }
}
