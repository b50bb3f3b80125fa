//! Breaks text into lines of a width.

use unicode_segmentation::UnicodeSegmentation;

use super::text::width;

/// `text` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. No line begins or
/// ends with a blank; there is at least one line.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for piece in text.split_word_bounds() {
        let is_blank = piece.chars().all(char::is_whitespace);
        if used + width(piece) > columns {
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0;
            }
            if !is_blank {
                for cluster in piece.graphemes(true) {
                    if used > 0 && used + width(cluster) > columns {
                        lines.push(std::mem::take(&mut line));
                        used = 0;
                    }
                    line.push_str(cluster);
                    used += width(cluster);
                }
            }
        } else if !(is_blank && line.is_empty()) {
            line.push_str(piece);
            used += width(piece);
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrap("one two three", 20), ["one two three"]);
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("one two, three", 8), ["one two,", "three"]);
        assert_eq!(wrap("a abcdefghij b", 4), ["a", "abcd", "efgh", "ij b"]);
        assert_eq!(wrap("日本語 日本", 6), ["日本語", "日本"]);
        assert_eq!(wrap("", 4), [""]);
    }

    /// A character each, as readers see it.
    const CLUSTERS: [&str; 7] = [" ", "a", "b", ",", "é", "日", "👍🏽"];

    proptest::proptest! {
        #[test]
        fn nothing_but_blanks_is_lost_and_every_line_fits(
            clusters in proptest::collection::vec(0..CLUSTERS.len(), 0..40),
            columns in 2_usize..12,
        ) {
            let text: String = clusters.iter().map(|at| CLUSTERS[*at]).collect();
            let lines = wrap(&text, columns);
            proptest::prop_assert!(lines.iter().all(|line| width(line) <= columns), "{lines:?}");
            let bare = |text: &str| text.replace(' ', "");
            proptest::prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
