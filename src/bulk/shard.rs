//! Shards: dividing the rows of one input among several machines.

use std::fmt;
use std::str::FromStr;

/// One of `count` parts of an input: the rows whose number modulo `count` is `index`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    index: u32,
    count: u32,
}

impl Shard {
    /// Whether a row, counted from 0, belongs to this shard.
    #[must_use]
    pub fn holds(self, row: u32) -> bool {
        // The count is never 0: `from_str` is the only constructor.
        row.checked_rem(self.count) == Some(self.index)
    }

    /// The shard in the name of a file: `0-of-4`.
    #[must_use]
    pub fn in_file_name(self) -> String {
        format!("{}-of-{}", self.index, self.count)
    }
}

impl fmt::Display for Shard {
    /// `I/N`, as on the command line: `0/4`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.index, self.count)
    }
}

impl FromStr for Shard {
    type Err = InvalidShard;

    /// Reads `I/N`: `I` from 0 to `N` - 1.
    ///
    /// # Errors
    /// [`InvalidShard`], which says what is wrong.
    fn from_str(text: &str) -> Result<Self, InvalidShard> {
        let wrong = |why: String| InvalidShard { text: text.to_owned(), why };
        let form = "write I/N, such as 0/4 for the first of four parts";
        let (index, count) = text.split_once('/').ok_or_else(|| wrong(form.to_owned()))?;
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| wrong(form.to_owned()));
        let (index, count) = (number(index)?, number(count)?);
        match count.checked_sub(1) {
            None => Err(wrong("N must be at least 1".to_owned())),
            Some(last) if index > last => {
                Err(wrong(format!("parts are counted from 0, so the last of {count} is {last}/{count}")))
            }
            Some(_) => Ok(Self { index, count }),
        }
    }
}

/// Text that isn't a shard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a shard: {why}")]
pub struct InvalidShard {
    text: String,
    why: String,
}
