//! One small value for each row, in memory that grows with the rows that have one.

/// Values in a page. A journal that names one row beyond billions costs one page, not billions of values.
const PAGE: usize = 4096;

/// A value for each row number; where none was set, the type's default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pages<T>(Vec<Option<Box<[T; PAGE]>>>);

impl<T: Copy + Default> Pages<T> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn get(&self, row: u32) -> T {
        let (page, at) = place(row);
        self.0.get(page).and_then(Option::as_ref).map_or_else(T::default, |values| values[at])
    }

    pub(super) fn set(&mut self, row: u32, value: T) {
        let (page, at) = place(row);
        if self.0.len() <= page {
            self.0.resize_with(page + 1, || None);
        }
        if let Some(slot) = self.0.get_mut(page) {
            slot.get_or_insert_with(|| Box::new([T::default(); PAGE]))[at] = value;
        }
    }

    /// The values of all rows that share a page with one that was set.
    pub(super) fn values(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().flatten().flat_map(|values| values.iter().copied())
    }
}

/// The page of a row, and its place there, which is below [`PAGE`].
fn place(row: u32) -> (usize, usize) {
    let row = row as usize;
    (row / PAGE, row % PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_far_row_costs_one_page() {
        let mut pages = Pages::new();
        assert_eq!(pages.get(u32::MAX), 0_u8);
        pages.set(u32::MAX, 7);
        pages.set(0, 3);
        assert_eq!((pages.get(u32::MAX), pages.get(0), pages.get(1), pages.get(5000)), (7, 3, 0, 0));
        assert_eq!(pages.values().count(), 2 * PAGE);
        assert_eq!(pages.values().map(u32::from).sum::<u32>(), 10);
    }
}
