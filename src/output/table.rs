//! A table for people: aligned columns, cut to the terminal's width if there is one. Rows may be printed page by page.

use super::text::{cut, width};
use super::{Output, Tone};

/// How many blanks separate two columns.
const GAP: usize = 2;
/// The least width of a column that may be cut: first while another column can still be left out, then when none can.
const LEAST: [usize; 2] = [28, 12];

/// How a column behaves if the table is too wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// It keeps its full width.
    Needs,
    /// It is cut.
    Yields,
    /// It is left out, because a part of it would be useless.
    AllOrNothing,
}

/// One cell, safe for a terminal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its text.
    pub text: String,
    /// Its color.
    pub tone: Option<Tone>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, tone: None }
    }
}

/// A table: its columns, and how wide they are so far.
#[derive(Debug)]
pub struct Table {
    titles: Vec<&'static str>,
    rooms: Vec<Room>,
    widths: Vec<usize>,
    has_begun: bool,
}

impl Table {
    /// A table of columns with these titles.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = (&'static str, Room)>) -> Self {
        let (titles, rooms): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let widths = titles.iter().map(|title| width(title)).collect();
        Self { titles, rooms, widths, has_begun: false }
    }

    /// Prints rows, and the titles before the first. Later rows are aligned with earlier ones as far as they fit.
    ///
    /// # Errors
    /// The stream's.
    pub fn print(&mut self, output: &mut Output, rows: &[Vec<Cell>]) -> std::io::Result<()> {
        for row in rows {
            for (widest, cell) in self.widths.iter_mut().zip(row) {
                *widest = width(&cell.text).max(*widest);
            }
        }
        let widths = fitted(&self.widths, &self.rooms, output.columns());
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

/// The widths within `limit`, zero for a column that is left out. Columns that yield are cut, the widest first. Then
/// columns that are all or nothing are left out, the last first. If the row is still too wide, its end is cut.
fn fitted(widths: &[usize], rooms: &[Room], limit: Option<usize>) -> Vec<usize> {
    let mut widths = widths.to_vec();
    let Some(limit) = limit else { return widths };
    let of = |room| move |at: &usize| rooms[*at] == room;
    // None ends up wider than this; a text of megabytes need not be narrowed cell by cell.
    for at in (0..widths.len()).filter(of(Room::Yields)) {
        widths[at] = widths[at].min(limit.max(LEAST[0]));
    }
    shrink(&mut widths, of(Room::Yields), LEAST[0], limit);
    for at in (1..widths.len()).rev().filter(of(Room::AllOrNothing)) {
        if total(&widths) > limit {
            widths[at] = 0;
        }
    }
    shrink(&mut widths, of(Room::Yields), LEAST[1], limit);
    let mut left = limit;
    for width in widths.iter_mut().filter(|width| **width > 0) {
        *width = (*width).min(left);
        left = left.saturating_sub(*width + GAP);
    }
    widths
}

/// The width of a row of columns.
fn total(widths: &[usize]) -> usize {
    let shown = widths.iter().filter(|width| **width > 0).count();
    widths.iter().sum::<usize>() + GAP * shown.saturating_sub(1)
}

/// Makes the widest of those that may be cut narrower, down to `least`, until all fit.
fn shrink(widths: &mut [usize], may_be_cut: impl Fn(&usize) -> bool, least: usize, limit: usize) {
    while total(widths) > limit {
        let candidates = (0..widths.len()).filter(&may_be_cut).filter(|at| widths[*at] > least);
        match candidates.max_by_key(|at| widths[*at]) {
            Some(at) => widths[at] -= 1,
            None => break,
        }
    }
}

fn line(row: &[Cell], widths: &[usize], output: &Output) -> String {
    let mut line = String::new();
    let mut owed = 0;
    for (cell, column) in row.iter().zip(widths).filter(|(_, column)| **column > 0) {
        let text = cut(&cell.text, *column);
        let used = width(&text);
        if used > 0 {
            line.extend(std::iter::repeat_n(' ', owed));
            owed = 0;
            match cell.tone {
                Some(tone) => line.push_str(&output.paint(tone, &text)),
                None => line.push_str(&text),
            }
        }
        // No blanks at the end of a line.
        owed += column - used.min(*column) + GAP;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_give_way_then_ids_go_then_the_end_is_cut() {
        use Room::{AllOrNothing, Needs, Yields};
        let fit = |limit| fitted(&[10, 50, 40, 30], &[AllOrNothing, Yields, Yields, AllOrNothing], limit);
        assert_eq!(fit(None), [10, 50, 40, 30]);
        assert_eq!(fit(Some(200)), [10, 50, 40, 30]);
        assert_eq!(fit(Some(130)), [10, 44, 40, 30]);
        assert_eq!(fit(Some(102)), [10, 28, 28, 30]);
        assert_eq!(fit(Some(101)), [10, 28, 28, 0]);
        assert_eq!(fit(Some(60)), [10, 23, 23, 0]);
        assert_eq!(fit(Some(30)), [10, 12, 4, 0]);
        assert_eq!(fit(Some(0)), [0, 0, 0, 0]);
        assert_eq!(fitted(&[20, 9], &[Needs, Needs], Some(25)), [20, 3]);
    }
}
