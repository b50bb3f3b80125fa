//! How paths are read and resolved, tried on small made-up crates.

use std::collections::{BTreeMap, BTreeSet};

use crate::layers::house::{self, Edges, House, circles};

/// A crate `demo` of these files, the first of them its root.
fn demo(files: &[(&str, &str)]) -> House {
    let texts: BTreeMap<String, String> =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    House::new(&texts, &[("demo", files[0].0)])
}

/// The edges, as `from -> to: names`.
fn edges(files: &[(&str, &str)]) -> Vec<String> {
    let edges = demo(files).edges().into_iter();
    edges.map(|((from, to), names)| format!("{from} -> {to}: {}", Vec::from_iter(names).join(", "))).collect()
}

/// The edges of a parent that defines `Own`, and holds a sibling that defines `Error` and `clean`, with this child.
fn edges_of_child(child: &str) -> Vec<String> {
    edges(&[
        ("src/lib.rs", "mod child; mod names; pub use names::Error; pub struct Own; fn f() { child::run() }"),
        ("src/child.rs", child),
        ("src/names.rs", "pub struct Error; pub fn clean() {} impl Error { pub fn made() {} }"),
    ])
    .into_iter()
    .filter(|edge| edge.starts_with("src/child.rs"))
    .collect()
}

const TO_NAMES: &str = "src/child.rs -> src/names.rs: ";
const TO_PARENT: &str = "src/child.rs -> src/lib.rs: Own";

#[test]
fn a_re_export_is_seen_through() {
    for child in [
        "use super::Error;",
        "use crate::Error as Wrong;",
        "use super::{Error};",
        "use crate::{self, names::{self, Error}};",
        "use super::*; fn f() -> Error { made() }",
        "fn f() -> Result<(), super::Error> { Ok(()) }",
        "fn f() { crate::Error::made() }",
        "use super::names as other; fn f() { other::Error::made(); }",
        "fn f() { use super::Error; }",
        "fn f() { print!(\"{}\", super::Error::made()) }",
        "use self::super::names::Error as _;",
        "#[arg(value_parser = super::Error::made)] struct S;",
        "mod inner { use super::super::Error; }",
    ] {
        assert_eq!(edges_of_child(child), [format!("{TO_NAMES}Error")], "{child}");
    }
}

#[test]
fn what_a_parent_defines_is_taken_from_it() {
    for child in ["use super::Own;", "use super::*; struct S(Own);", "fn f(_: crate::Own) {}"] {
        assert_eq!(edges_of_child(child), [TO_PARENT], "{child}");
    }
}

#[test]
fn what_is_no_need_makes_no_edge() {
    for child in [
        "",
        "use super::names;",
        "use super::*;",
        "use super::*; struct Own; fn f(_: Own) {}",
        "use std::io::Error;",
        "pub use super::Error;",
        "fn f(e: impl Made) { e.made(); e.clean(); e.names.Error; }",
        "// use super::Own;\n/// [`super::Own`]\nconst S: &str = \"super::Own\";",
        "mod own { pub struct Own; } use own::Own;",
        "#[cfg(test)] mod tests { use super::super::Own; use crate::Error; }",
        "#[cfg(all(test, unix))] use super::Own; #[cfg(test)] fn f(_: super::Own) {}",
    ] {
        assert_eq!(edges_of_child(child), [""; 0], "{child}");
    }
}

#[test]
fn code_for_other_platforms_counts() {
    let child = "#[cfg(not(test))] fn f(_: super::Own) {} #[cfg(windows)] use super::Error;";
    assert_eq!(edges_of_child(child), [TO_PARENT.to_owned(), format!("{TO_NAMES}Error")]);
}

#[test]
fn a_re_export_is_followed_through_several_files_and_globs() {
    let files = [
        ("src/lib.rs", "mod a; mod top;"),
        ("src/top.rs", "use crate::a::{Deep, deeper}; fn f() { deeper::run() }"),
        ("src/a/mod.rs", "mod b; pub use b::*;"),
        ("src/a/b/mod.rs", "pub mod c; pub use self::c::{Deep, inner as deeper};"),
        ("src/a/b/c.rs", "pub enum Deep { One } pub mod inner { pub fn run() {} }"),
    ];
    assert_eq!(edges(&files), ["src/top.rs -> src/a/b/c.rs: Deep, run"]);
}

#[test]
fn a_re_export_that_is_used_as_well_is_a_need() {
    let child = ("src/child.rs", "pub struct Error; use super::Own;");
    let root = "mod child; pub use child::Error; pub struct Own;";
    assert_eq!(edges(&[("src/lib.rs", root), child]), [TO_PARENT]);
    let root = format!("{root} fn f() -> Error {{}}");
    assert_eq!(edges(&[("src/lib.rs", &root), child]), [TO_PARENT, "src/lib.rs -> src/child.rs: Error"]);
}

#[test]
fn tests_of_a_file_of_their_own_are_no_part_of_the_graph() {
    let files = [
        ("src/lib.rs", "mod a; pub struct Own; fn f() { a::run() }"),
        ("src/a.rs", "pub fn run() {} #[cfg(test)] mod tests;"),
        ("src/a/tests.rs", "mod more; use super::*; use crate::Own; fn f() { run() }"),
        ("src/a/tests/more.rs", "use crate::Own;"),
    ];
    assert_eq!(edges(&files), ["src/lib.rs -> src/a.rs: run"]);
}

#[test]
fn a_file_is_found_where_its_attribute_says() {
    let files = [
        ("benches/bulk/main.rs", "#[path = \"../common/mod.rs\"] mod common; use common::run;"),
        ("benches/common/mod.rs", "mod deep; pub fn run() { deep::er() }"),
        ("benches/common/deep.rs", "pub fn er() {}"),
    ];
    assert_eq!(
        edges(&files),
        [
            "benches/bulk/main.rs -> benches/common/mod.rs: run",
            "benches/common/mod.rs -> benches/common/deep.rs: er"
        ]
    );
}

#[test]
fn circles_are_found_and_told_apart() {
    let made = |edges: &[(&str, &str)]| -> Edges {
        let edge = |(from, to): &(&str, &str)| {
            (((*from).to_owned(), (*to).to_owned()), BTreeSet::from(["X".to_owned()]))
        };
        edges.iter().map(edge).collect()
    };
    let edges = made(&[
        ("a/1", "a/2"),
        ("a/2", "a/3"),
        ("a/3", "a/1"),
        ("a/3", "b/1"),
        ("b/1", "b/2"),
        ("b/2", "b/1"),
        ("b/2", "c"),
    ]);
    let found = circles(&edges);
    let names: Vec<String> = found.iter().map(|circle| Vec::from_iter(circle.clone()).join(" ")).collect();
    assert_eq!(names, ["a/1 a/2 a/3", "b/1 b/2"]);
    assert_eq!(
        house::describe(&found[1], &edges),
        "2 files need each other:\n  b/1 -> b/2: X\n  b/2 -> b/1: X\n"
    );
    assert_eq!(circles(&made(&[("a", "b"), ("b", "c"), ("a", "c")])), []);
}

#[test]
fn a_room_is_named_by_the_path_as_it_is_written() {
    let files = [
        (
            "src/lib.rs",
            "mod client; mod exit; mod output; pub struct Streams; fn f(config: u8) { output::show(config) }",
        ),
        (
            "src/client/mod.rs",
            "mod call; use crate::{exit::Kind, output}; mod tests { use super::super::Streams; }",
        ),
        ("src/client/call.rs", "use super::call; fn f() { super::super::output::text(); output::own() }"),
        ("src/exit.rs", "pub use super::output::Kind;"),
        ("src/output.rs", "pub struct Kind;"),
    ];
    let house = demo(&files);
    let arrows: Vec<String> =
        super::arrows(&house).into_iter().map(|(a, b, file)| format!("{a} {b} {file}")).collect();
    assert_eq!(
        arrows,
        [
            "client exit src/client/mod.rs",
            "client lib src/client/mod.rs",
            "client output src/client/call.rs",
            "client output src/client/mod.rs",
            "exit output src/exit.rs",
            "lib output src/lib.rs",
        ]
    );
}
