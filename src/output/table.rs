//! A table for people: aligned columns, cut to the terminal's width where there is one. Rows may come page by page.

use unicode_width::UnicodeWidthStr;

use super::text::cut;
use super::{Output, Tone};

/// What stands between two columns.
const GAP: usize = 2;
/// A column that may be cut keeps this many cells.
const LEAST: usize = 12;

/// One cell, safe for a terminal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its text.
    pub text: String,
    /// Its colour.
    pub tone: Option<Tone>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, tone: None }
    }
}

/// The columns of a table, and how wide they are so far.
#[derive(Debug)]
pub struct Table {
    titles: Vec<&'static str>,
    /// Whether a column may be cut.
    cuttable: Vec<bool>,
    widths: Vec<usize>,
    has_begun: bool,
}

impl Table {
    /// A table of columns with these titles; the flag says whether a column may be cut.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = (&'static str, bool)>) -> Self {
        let (titles, cuttable): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let widths = titles.iter().map(|title| title.width()).collect();
        Self { titles, cuttable, widths, has_begun: false }
    }

    /// Prints rows, the titles before the first; later ones are aligned with those before as far as they fit.
    ///
    /// # Errors
    /// The stream's.
    pub fn print(&mut self, output: &mut Output, rows: &[Vec<Cell>]) -> std::io::Result<()> {
        for row in rows {
            for (width, cell) in self.widths.iter_mut().zip(row) {
                *width = cell.text.width().max(*width);
            }
        }
        let widths = fitted(&self.widths, &self.cuttable, output.columns());
        if !std::mem::replace(&mut self.has_begun, true) {
            let titles: Vec<Cell> = self
                .titles
                .iter()
                .map(|title| Cell { text: (*title).to_owned(), tone: Some(Tone::Dim) })
                .collect();
            output.line(&line(&titles, &widths, output))?;
        }
        rows.iter().try_for_each(|row| output.line(&line(row, &widths, output)))
    }
}

/// The widths within `limit`: those that may be cut give way, the widest first; then the last ones get what is left.
fn fitted(widths: &[usize], cuttable: &[bool], limit: Option<usize>) -> Vec<usize> {
    let mut widths = widths.to_vec();
    let Some(limit) = limit else { return widths };
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > limit {
        let widest =
            (0..widths.len()).filter(|at| cuttable[*at] && widths[*at] > LEAST).max_by_key(|at| widths[*at]);
        match widest {
            Some(at) => widths[at] -= 1,
            None => break,
        }
    }
    let mut left = limit;
    for width in &mut widths {
        *width = (*width).min(left);
        left = left.saturating_sub(*width + GAP);
    }
    widths
}

fn line(row: &[Cell], widths: &[usize], output: &Output) -> String {
    let mut line = String::new();
    let mut owed = 0;
    for (cell, width) in row.iter().zip(widths).filter(|(_, width)| **width > 0) {
        let text = cut(&cell.text, *width);
        let used = text.width();
        if used > 0 {
            line.extend(std::iter::repeat_n(' ', owed));
            owed = 0;
            match cell.tone {
                Some(tone) => line.push_str(&output.paint(tone, &text)),
                None => line.push_str(&text),
            }
        }
        // Blanks at the end of a line are nobody's.
        owed += width - used.min(*width) + GAP;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_gives_way_and_the_last_are_cut() {
        let fit = |limit| fitted(&[10, 40, 20, 30], &[false, true, true, false], limit);
        assert_eq!(fit(None), [10, 40, 20, 30]);
        assert_eq!(fit(Some(200)), [10, 40, 20, 30]);
        assert_eq!(fit(Some(100)), [10, 34, 20, 30]);
        assert_eq!(fit(Some(80)), [10, 17, 17, 30]);
        assert_eq!(fit(Some(60)), [10, 12, 12, 20]);
        assert_eq!(fit(Some(20)), [10, 8, 0, 0]);
        assert_eq!(fit(Some(0)), [0, 0, 0, 0]);
    }
}
