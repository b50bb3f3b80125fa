//! A small value for each row, in memory proportional to the rows that have one.

/// Values per page. A journal that names a single row with a huge number takes one page, not billions of values.
const PAGE: usize = 4096;

/// A value for each row number; the type's default if none was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pages<T>(Vec<Option<Box<[T; PAGE]>>>);

impl<T: Copy + Default> Pages<T> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn get(&self, row: u32) -> T {
        let (page, at) = position(row);
        self.0.get(page).and_then(Option::as_ref).map_or_else(T::default, |values| values[at])
    }

    pub(super) fn set(&mut self, row: u32, value: T) {
        let (page, at) = position(row);
        if self.0.len() <= page {
            self.0.resize_with(page + 1, || None);
        }
        if let Some(slot) = self.0.get_mut(page) {
            slot.get_or_insert_with(|| Box::new([T::default(); PAGE]))[at] = value;
        }
    }

    /// The values of all pages in which one was set.
    pub(super) fn values(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().flatten().flat_map(|values| values.iter().copied())
    }
}

/// The page of a row, and its index there, which is below [`PAGE`].
fn position(row: u32) -> (usize, usize) {
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
