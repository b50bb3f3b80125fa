//! Parsers of the settings' values, one for each type. Flags, the environment and the file share them.

use std::time::Duration;

use super::invalid::Invalid;
use crate::duration::parse_positive_duration;
use crate::output::{Color, Mode};
use crate::recipients::is_alias_name;

/// Reads a duration that can't be zero, such as a timeout.
pub(super) fn duration(text: &str) -> Result<Duration, Invalid> {
    parse_positive_duration(text).map_err(|why| Invalid::new(why.to_string()))
}

/// The largest number of retries. With the longest backoff they take more than a minute.
pub(super) const MOST_RETRIES: u32 = 10;

pub(super) fn bool(text: &str) -> Result<bool, Invalid> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(Invalid::new("expected true or false (or 1, 0, yes, no, on, off)")),
    }
}

/// `BLOOIO_LOG`. There is one level of tracing, whatever it is called.
pub(super) fn log(text: &str) -> Result<bool, Invalid> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "on" | "debug" | "trace" => Ok(true),
        "0" | "false" | "off" => Ok(false),
        _ => Err(Invalid::new("expected 1, true, on, debug or trace; or 0, false or off")),
    }
}

pub(super) fn mode(text: &str) -> Result<Mode, Invalid> {
    one_of(Mode::ALL, text).ok_or_else(|| Invalid::new("expected human, json or quiet"))
}

pub(super) fn color(text: &str) -> Result<Color, Invalid> {
    one_of(Color::ALL, text).ok_or_else(|| Invalid::new("expected auto, always or never"))
}

/// The value that is written like this, in upper or lower case.
fn one_of<T: ToString>(values: impl IntoIterator<Item = T>, text: &str) -> Option<T> {
    let text = text.trim().to_ascii_lowercase();
    values.into_iter().find(|value| value.to_string() == text)
}

pub(super) fn retries(text: &str) -> Result<u32, Invalid> {
    let count = text.trim().parse().ok().filter(|count| *count <= MOST_RETRIES);
    count.ok_or_else(|| Invalid::new(format!("expected a whole number from 0 to {MOST_RETRIES}")))
}

/// A number of people. Zero is refused, because it could be taken for no limit as well as for nobody.
pub(super) fn max_recipients(text: &str) -> Result<u32, Invalid> {
    let expected = || Invalid::new(format!("expected a whole number from 1 to {}", u32::MAX));
    match text.trim().parse() {
        Ok(0) => Err(expected().with_hint("run `blooio config set allow none` to text nobody")),
        Ok(count) => Ok(count),
        Err(_) => Err(expected()),
    }
}

/// Texts separated by commas, without the blanks around them.
pub(super) fn list(text: &str) -> Result<Vec<String>, Invalid> {
    let each: Vec<String> = text.split(',').map(|text| text.trim().to_owned()).collect();
    if each.iter().any(String::is_empty) {
        return Err(Invalid::new("expected one or more entries, and no empty ones"));
    }
    Ok(each)
}

/// An ISO 3166 code, by its form. Whether there is such a country is left to `recipients`.
pub(super) fn country(text: &str) -> Result<String, Invalid> {
    let text = text.trim();
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        Ok(text.to_ascii_uppercase())
    } else {
        Err(Invalid::new("expected a two-letter country code, such as US"))
    }
}

pub(super) fn text(text: &str) -> Result<String, Invalid> {
    match text.trim() {
        "" => Err(Invalid::new("must not be empty")),
        text => Ok(text.to_owned()),
    }
}

/// The name of a profile or an alias: nothing that needs quotes in TOML or a shell.
pub(super) fn name(text: &str) -> Result<String, Invalid> {
    if is_alias_name(text) {
        Ok(text.to_owned())
    } else {
        Err(Invalid::new("a name must be 1 to 64 letters, digits, - or _"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, Mode};

    #[test]
    fn switches() {
        for on in ["1", "true", "YES", "On"] {
            assert_eq!(super::bool(on), Ok(true));
        }
        for off in ["0", "False", "no", "OFF "] {
            assert_eq!(super::bool(off), Ok(false));
        }
        assert_eq!(
            super::bool("2").unwrap_err().to_string(),
            "expected true or false (or 1, 0, yes, no, on, off)"
        );
        for on in ["1", "true", "on", "debug", "TRACE"] {
            assert_eq!(super::log(on), Ok(true));
        }
        for off in ["0", "false", "off"] {
            assert_eq!(super::log(off), Ok(false));
        }
        let error = super::log("info").unwrap_err();
        assert_eq!(error.to_string(), "expected 1, true, on, debug or trace; or 0, false or off");
    }

    #[test]
    fn names_of_modes_read_back() {
        for mode in Mode::ALL {
            assert_eq!(super::mode(&format!(" {mode}\n").to_uppercase()), Ok(mode));
        }
        for color in Color::ALL {
            assert_eq!(super::color(&color.to_string()), Ok(color));
        }
        assert_eq!(super::mode("xml").unwrap_err().to_string(), "expected human, json or quiet");
        assert_eq!(super::color("red").unwrap_err().to_string(), "expected auto, always or never");
    }

    #[test]
    fn lists() {
        assert_eq!(super::list(" a b ,c"), Ok(vec!["a b".to_owned(), "c".to_owned()]));
        for bad in ["", " ", ",", "a,", "a, ,b"] {
            let error = super::list(bad).unwrap_err();
            assert_eq!(error.to_string(), "expected one or more entries, and no empty ones");
        }
    }

    #[test]
    fn counts_countries_and_names() {
        assert_eq!(super::retries("10"), Ok(10));
        for bad in ["11", "-1", "1.5", "", "4294967296"] {
            assert_eq!(super::retries(bad).unwrap_err().to_string(), "expected a whole number from 0 to 10");
        }
        assert_eq!(super::max_recipients(" 4294967295\n"), Ok(u32::MAX));
        for bad in ["0", "-1", "1.5", "", "4294967296", "many"] {
            let error = super::max_recipients(bad).unwrap_err();
            assert_eq!(error.to_string(), "expected a whole number from 1 to 4294967295");
            assert_eq!(error.hint().is_some(), bad == "0");
        }
        assert_eq!(super::country(" us"), Ok("US".to_owned()));
        for bad in ["USA", "U", "1A", "ü"] {
            assert_eq!(
                super::country(bad).unwrap_err().to_string(),
                "expected a two-letter country code, such as US"
            );
        }
        assert!(super::name("a_B-9").is_ok() && super::name(&"a".repeat(64)).is_ok());
        for bad in ["", "a.b", "a b", "ä", &"a".repeat(65)] {
            assert_eq!(
                super::name(bad).unwrap_err().to_string(),
                "a name must be 1 to 64 letters, digits, - or _"
            );
        }
    }
}
