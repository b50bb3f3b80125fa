//! The API's operations as data: what is typed for each, what goes over the wire, and how its answer is printed.
//!
//! Each row of a table holds a command, its method, its path and its parameters. `cli::operation` builds clap's arguments
//! from the rows; `commands::operation` makes the requests and prints the answers. Nothing here performs I/O. Paths, fields
//! and statuses are those of the v2 API's export.
//!
//! # Adding an operation
//! Add a row to the table of its resource, such as `webhooks.rs`, and an example of a request and its answer to
//! `tests/asks`. A new resource also needs a file, an entry in `TABLES` and its commands in [`BRANCHES`].
//!
//! # Adding a command that is not an operation
//! A custom leaf is a command below one of the [`BRANCHES`] that does more than one request, such as `webhooks listen`. It
//! needs no row here:
//!
//! 1. Write its clap struct in `cli/`, with help text and `after_help`, like `cli::doctor::Doctor`.
//! 2. Add a variant for it to `cli::operation::Leaf`, and a row to `cli::operation::CUSTOM`: its words, the struct's
//!    `augment_args`, and how the variant is read.
//! 3. The compiler then asks for its arm in `commands::run`, which calls its run function in `commands/`.
//!
//! The help lists it after the operations of its branch. The tests of `commands` run one that exists in tests only.

mod account;
mod answer;
mod branches;
mod chats;
mod common;
mod contacts;
mod groups;
mod lookup;
mod messages;
mod operation;
mod parameter;
mod webhooks;

pub use answer::{Answer, Column, Format, QuietValue};
pub use branches::{BRANCHES, Branch};
pub use common::{HINT_OF_VALUES, HINTS};
pub use operation::{Inspect, Method, Operation, Reaches, Retry, When};
pub use parameter::{ParamKind, Parameter, Place, Syntax};

/// The operations of each resource, in the order of the help.
const TABLES: [&[Operation]; 7] = [
    account::OPERATIONS,
    chats::OPERATIONS,
    messages::OPERATIONS,
    contacts::OPERATIONS,
    groups::OPERATIONS,
    webhooks::OPERATIONS,
    lookup::OPERATIONS,
];

/// All operations, including those that a command of their own carries out.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    TABLES.into_iter().flatten()
}

/// The rows of a command, such as `contacts tags add`; several if it covers several operations.
pub fn of(command: &str) -> impl Iterator<Item = &'static Operation> {
    all().filter(move |operation| operation.command == command && !operation.has_own_command)
}

/// The operation with this method and path.
#[must_use]
pub fn find(method: Method, segments: &[String]) -> Option<&'static Operation> {
    all().find(|operation| operation.method == method && operation.is_at(segments))
}

#[cfg(test)]
mod tests;
