//! Making text from elsewhere safe for a terminal, and fitting it to the terminal's width.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Whether a character controls a terminal or reorders the text that a reader sees.
///
/// C0, DEL, C1, the line and paragraph separators, and the bidirectional marks, embeddings and isolates.
#[must_use]
pub fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` with every control character shown as an escape (`\n`, `\u{1b}`).
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\t' => safe.push_str("\\t"),
            c if is_control(c) => {
                let _ = write!(safe, "\\u{{{:x}}}", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// `1,234,567`.
#[must_use]
pub fn count(count: impl Into<u64>) -> String {
    indicatif::HumanCount(count.into()).to_string()
}

/// How many columns `text` takes on a terminal.
///
/// Counted by grapheme cluster, which readers see as one character: a family emoji is two columns wide,
/// however many people are in it, and a letter with its accents is one.
#[must_use]
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.graphemes(true).map(UnicodeWidthStr::width).sum() }
}

/// `text` with blanks after it, up to `columns`.
#[must_use]
pub fn padded(text: &str, columns: usize) -> String {
    format!("{text}{:blanks$}", "", blanks = columns.saturating_sub(width(text)))
}

/// `text` cut to `columns`, between grapheme clusters, with an ellipsis at the end if something was cut.
#[must_use]
pub fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    let mut used = 0;
    // Where the text must end if the ellipsis is to have the last column.
    let mut end = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += cluster.width();
        if used > columns {
            return Cow::Owned(format!("{}…", &text[..end]));
        }
        if used < columns {
            end = at + cluster.len();
        }
    }
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown_escaped() {
        assert_eq!(escape("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(escape("a\nb\tc\r"), "a\\nb\\tc\\r");
        assert_eq!(escape("\u{9b}2J\u{7f}\u{202e}\u{2066}"), "\\u{9b}2J\\u{7f}\\u{202e}\\u{2066}");
        assert_eq!(escape("héllo 👋🏽 שלום"), "héllo 👋🏽 שלום");
    }

    #[test]
    fn lines_are_cut_to_columns() {
        assert_eq!(cut("hello", 5), "hello");
        assert_eq!(cut("hello!", 5), "hell…");
        assert_eq!(cut("日本語", 5), "日本…");
        assert_eq!(cut("日本語", 6), "日本語");
        assert_eq!(cut("abc", 0), "…");
    }

    /// A cluster each, and its columns.
    const CLUSTERS: [(&str, usize); 16] = [
        ("a", 1),
        ("日", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🏳️‍🌈", 2),
        ("🇦🇹", 2),
        ("❤️", 2),
        ("1️⃣", 2),
        ("é", 1),
        ("e\u{301}", 1),
        ("e\u{301}\u{323}\u{302}", 1),
        ("ل", 1),
        ("한", 2),
        ("ㅎㅏㄴ", 6),
        ("\u{200b}", 0),
    ];

    #[test]
    fn a_cluster_is_as_wide_as_its_reader_sees_it() {
        for (cluster, columns) in CLUSTERS {
            assert_eq!(width(cluster), columns, "{cluster}");
            assert_eq!(padded(cluster, 7), format!("{cluster}{}", " ".repeat(7 - columns)));
        }
        // Two letters that a font may draw as one are two.
        assert_eq!(width("لا"), 2);
    }

    proptest::proptest! {
        #[test]
        fn what_fits_is_not_cut_and_what_is_cut_fits(
            clusters in proptest::collection::vec(0..CLUSTERS.len(), 0..12),
            columns in 1_usize..30,
        ) {
            let text: String = clusters.iter().map(|at| CLUSTERS[*at].0).collect();
            let kept = cut(&text, columns);
            proptest::prop_assert!(width(&kept) <= columns, "{kept:?} {columns}");
            proptest::prop_assert_eq!(width(&text) <= columns, kept == text, "{:?} {}", text, columns);
            proptest::prop_assert_eq!(width(&padded(&kept, columns)), columns);
        }

        #[test]
        fn whatever_is_cut_fits(text: String, columns in 1_usize..30) {
            let (kept, text) = (cut(&escape(&text), columns).into_owned(), escape(&text));
            proptest::prop_assert!(width(&kept) <= columns, "{kept:?} {columns}");
            proptest::prop_assert_eq!(width(&text) <= columns, kept == text);
            let start = kept.strip_suffix('…').unwrap_or(&kept);
            proptest::prop_assert!(text.starts_with(start));
        }
    }
}
