//! Commands for the user to paste: retry a message, or show its status.

use std::ffi::OsString;

use super::session::Session;
use crate::client::call::quote;
use crate::config::table::ROWS;
use crate::config::{Carried, Flags, Origin, SettingRow, ShownValue};
use crate::output::Mode;
use crate::output::text::is_control;

impl Session {
    /// The command line of this run with `key` as its idempotency key, quoted for a shell; `given` if it has the key already.
    #[must_use]
    pub fn again(&self, key: &str, given: bool) -> String {
        again(&self.arguments, self.options_of_environment(), key, given, self.quote())
    }

    /// The command line of this run without the words in `drop`, quoted for a shell.
    #[must_use]
    pub fn same_again(&self, drop: &[&str]) -> String {
        let arguments: Vec<OsString> =
            self.arguments.iter().filter(|word| !drop.iter().any(|drop| word == drop)).cloned().collect();
        again(&arguments, self.options_of_environment(), "", true, self.quote())
    }

    /// The command line of this run with `further` options, quoted for a shell; for a command without settings of its own.
    #[must_use]
    pub fn again_with(&self, further: &[String]) -> String {
        let further =
            self.account_of_environment().into_iter().flatten().chain(further.iter().cloned()).collect();
        again(&self.arguments, further, "", true, self.quote())
    }

    /// The quoting function. In JSON a line break is harmless, and the reader may run any shell.
    fn quote(&self) -> fn(&str) -> String {
        if self.output.mode == Mode::Json { quote } else { quote_shown }
    }

    /// The command that shows the status of messages, quoted for a shell.
    #[must_use]
    pub fn follow(&self, chat: &str, ids: &[String]) -> String {
        follow(self.account_options(), chat, ids)
    }

    /// Another command of this program, its words quoted already, for the same account.
    #[must_use]
    pub fn other(&self, words: &str) -> String {
        format!("{} {words}", program(self.account_options()))
    }

    /// The options that make another command use the account of this run, whether flags or the environment gave it: a
    /// command that is pasted into another shell must not use another account, nor real numbers instead of the sandbox.
    fn account_options(&self) -> Vec<OptionWords> {
        let typed = |row: &SettingRow| typed(row, &self.flags);
        let config = self.flags.config.clone().or_else(|| self.env.path("BLOOIO_CONFIG"));
        rows(Carried::Account)
            .filter_map(|row| typed(row).or_else(|| self.of_environment(row)))
            .chain(config.map(|path| option("--config", path.display().to_string())))
            .chain(rows(Carried::Connection).filter_map(typed))
            .collect()
    }

    /// The options for settings from the environment that decide the account, the recipient and the sender.
    fn options_of_environment(&self) -> Vec<String> {
        let message = rows(Carried::Message).filter_map(|row| self.of_environment(row));
        self.account_of_environment().into_iter().chain(message).flatten().collect()
    }

    /// The options for settings from the environment that decide the account.
    fn account_of_environment(&self) -> Vec<OptionWords> {
        let config = self.env.path("BLOOIO_CONFIG").filter(|_| self.flags.config.is_none());
        rows(Carried::Account)
            .filter_map(|row| self.of_environment(row))
            .chain(config.map(|path| option("--config", path.display().to_string())))
            .collect()
    }

    /// The option for a setting from the environment.
    fn of_environment(&self, row: &SettingRow) -> Option<OptionWords> {
        // The two exclude each other.
        if row.name == "sandbox" && self.flags.base_url.is_some() {
            return None;
        }
        let (ShownValue::Text(value), Origin::Env(_)) = row.shown(&self.settings) else { return None };
        let flag = row.flags().first().copied()?;
        match (row.is_switch(), value.as_str()) {
            (true, "true") => Some(vec![flag.to_owned()]),
            (true, _) => None,
            (false, _) => Some(option(flag, value)),
        }
    }
}

/// An option, followed by its value if it takes one. The words aren't quoted.
type OptionWords = Vec<String>;

fn option(flag: &str, value: String) -> OptionWords {
    vec![flag.to_owned(), value]
}

/// The settings that a printed command must repeat, those with a switch first.
fn rows(carried: Carried) -> impl Iterator<Item = &'static SettingRow> {
    let (switches, others): (Vec<_>, Vec<_>) =
        ROWS.iter().filter(|row| row.carried == carried).partition(|row| row.is_switch());
    switches.into_iter().chain(others)
}

/// The option for a setting that was set by its flag.
fn typed(row: &SettingRow, flags: &Flags) -> Option<OptionWords> {
    let (flag, value) = row.typed(flags)?;
    Some(if row.is_switch() { vec![flag.to_owned()] } else { option(flag, value.to_owned()) })
}

/// A command line, program name first, with `key` as its idempotency key unless it was `given` there already.
///
/// `further` are options for settings from the environment, which another shell may not have. `quote` quotes a word: [`crate::client::call::quote`] for any shell, [`quote_shown`] for a terminal.
#[must_use]
pub fn again(
    arguments: &[OsString],
    further: Vec<String>,
    key: &str,
    given: bool,
    quote: fn(&str) -> String,
) -> String {
    let mut words: Vec<String> =
        arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let key = (!given).then(|| ["--idempotency-key".to_owned(), key.to_owned()]);
    // After `--` they would be text.
    let end = end_of_options(&words).unwrap_or(words.len());
    words.splice(end..end, further.into_iter().chain(key.into_iter().flatten()));
    let words: Vec<String> = words.iter().map(|word| quote(word)).collect();
    format!("blooio {}", words.join(" "))
}

/// The position of `--`, unless it is the value of `--reply-to`, the one option that takes any word.
fn end_of_options(words: &[String]) -> Option<usize> {
    (0..words.len()).find(|&at| words[at] == "--" && (at == 0 || words[at - 1] != "--reply-to"))
}

/// `text` as one word of a POSIX shell, on one line and without characters that are escaped on a terminal.
#[must_use]
pub fn quote_shown(text: &str) -> String {
    if !text.contains(is_control) {
        return quote(text);
    }
    let mut format = String::new();
    for c in text.chars() {
        match c {
            '\n' => format.push_str("\\n"),
            '\\' => format.push_str("\\\\"),
            '%' => format.push_str("%%"),
            // An interactive shell expands `!` here too; a leading dash would be an option of printf.
            c if matches!(c, '\'' | '!') || is_control(c) || (c == '-' && format.is_empty()) => {
                format.extend(c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("\\{byte:03o}")));
            }
            c => format.push(c),
        }
    }
    if text.ends_with('\n') {
        // A command substitution drops trailing newlines. Only newer shells know this form.
        return format!("$'{}'", format.replace("%%", "%"));
    }
    format!("\"$(printf '{format}')\"")
}

/// `blooio status --wait …` with these options.
fn follow(options: Vec<OptionWords>, chat: &str, ids: &[String]) -> String {
    let mut words = vec![program(options)];
    words.extend(["status", "--wait"].map(str::to_owned));
    words.extend(ids.iter().any(|id| id.starts_with('-')).then(|| "--".to_owned()));
    words.push(quote(chat));
    words.extend(ids.iter().map(|id| quote(id)));
    words.join(" ")
}

/// `blooio` with these options.
fn program(options: Vec<OptionWords>) -> String {
    let words = options.into_iter().flatten().map(|word| quote(&word));
    std::iter::once("blooio".to_owned()).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &[&str]) -> String {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        again(&words, Vec::new(), "K", false, quote_shown)
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
        let words = ["b", "send", "-qvkX", "+1555", "hi"].map(OsString::from);
        assert_eq!(again(&words, Vec::new(), "X", true, quote_shown), "blooio send -qvkX +1555 hi");
    }

    #[test]
    fn a_message_to_reply_to_is_no_key_and_ends_no_options() {
        assert_eq!(
            shown(&["b", "send", "+1555", "hi", "--reply-to", "-kX"]),
            "blooio send +1555 hi --reply-to -kX --idempotency-key K"
        );
        assert_eq!(
            shown(&["b", "send", "--reply-to", "--", "+1555", "--", "hi"]),
            "blooio send --reply-to -- +1555 --idempotency-key K -- hi"
        );
    }

    #[test]
    fn lines_and_control_characters_are_spelled_for_the_shell() {
        assert_eq!(
            shown(&["b", "send", "+1555", "it's\ttwo\\\nlines!\r\u{1b}\u{202e}é"]),
            r#"blooio send +1555 "$(printf 'it\047s\011two\\\nlines\041\015\033\342\200\256é')" --idempotency-key K"#
        );
    }

    #[test]
    fn the_question_goes_where_the_message_went() {
        let flags = Flags { sandbox: true, profile: Some("a b".into()), ..Flags::default() };
        let options = rows(Carried::Account).filter_map(|row| typed(row, &flags)).collect();
        assert_eq!(
            follow(options, "+1555", &["x".into(), "-y".into()]),
            "blooio --sandbox --profile 'a b' status --wait -- +1555 x -y"
        );
        assert_eq!(follow(Vec::new(), "+1555", &["x".into()]), "blooio status --wait +1555 x");
    }
}
