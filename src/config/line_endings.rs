//! Line endings and a byte order mark, which are removed before the file is edited and restored after it.

/// The byte order mark that some editors put before UTF-8.
const MARK: char = '\u{feff}';

/// The text without a byte order mark, and with `\n` at the end of each line.
pub(super) fn plain(text: &str) -> String {
    text.strip_prefix(MARK).unwrap_or(text).replace("\r\n", "\n")
}

/// A plain text written like the old one: with its byte order mark, the old line endings for lines that stayed, and the
/// most frequent one for new lines.
pub(super) fn like(old: &str, new: &str) -> String {
    let windows = 2 * old.matches("\r\n").count() > old.matches('\n').count();
    let mut text = String::with_capacity(new.len() + 3);
    text.extend(old.starts_with(MARK).then_some(MARK));
    let mut rest: Vec<&str> = old.strip_prefix(MARK).unwrap_or(old).split_inclusive('\n').rev().collect();
    for line in new.split_inclusive('\n') {
        let Some(bare) = line.strip_suffix('\n') else {
            text.push_str(line);
            continue;
        };
        let kept = rest.iter().rposition(|old| old.strip_suffix('\n').map(without_return) == Some(bare));
        let is_windows = match kept {
            Some(at) => rest.drain(at..).next().is_some_and(|old| old.ends_with("\r\n")),
            None => windows,
        };
        text.push_str(bare);
        text.push_str(if is_windows { "\r\n" } else { "\n" });
    }
    text
}

fn without_return(line: &str) -> &str {
    line.strip_suffix('\r').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{like, plain};

    #[test]
    fn a_text_that_stays_is_the_same_again() {
        for text in [
            "",
            "a",
            "a\n",
            "a\r\n",
            "\u{feff}a\r\nb\r\n\r\nb",
            "a\nb\r\nc\n",
            "a\r\nb\nc\nb\r\n",
            "\u{feff}",
        ] {
            assert_eq!(like(text, &plain(text)), text, "{text:?}");
        }
    }

    #[test]
    fn a_new_line_ends_as_most_do() {
        assert_eq!(like("a\r\nb\r\n", "a\nx\nb\n"), "a\r\nx\r\nb\r\n");
        assert_eq!(like("\u{feff}a\nb\n", "b\nx\n"), "\u{feff}b\nx\n");
        assert_eq!(like("a\r\nb\nc\n", "a\nx\nc\ny"), "a\r\nx\nc\ny");
        assert_eq!(like("a\r\n", "x\ny\n"), "x\r\ny\r\n");
        assert_eq!(like("", "x\n"), "x\n");
        assert_eq!(like("a\r\n", ""), "");
    }
}
