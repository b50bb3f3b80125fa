//! Files that several processes change: a lock against other writers, replacing a file as a whole, and appending to it. What is
//! in them is left to others.

mod folder;
mod kind;
mod lock;
mod write;

pub use folder::folder_of;
pub use kind::irregular;
pub use lock::{Lock, is_at, try_lock};
pub use write::{append, is_appended_whole, replace};
