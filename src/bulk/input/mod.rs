//! Records of an input, one at a time and in bounded memory. `columns` and `fields` interpret their cells and fields.

mod lines;
mod records;
mod source;
mod tee;

pub(super) use lines::{Lines, object};
pub use records::{Broken, Records};
pub use source::Unreadable;
