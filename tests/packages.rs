//! The files that the packages are made of are those of the program: manual pages, completions, the version.

use std::collections::BTreeSet;
use std::path::Path;

use crate::harness::{Home, kept};

/// The manual pages in the repository. Packages are made from a tree that has them already, before the program is built.
const PAGES: &str = "packaging/man";

/// The names of the files in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect()
}

#[test]
fn the_manual_pages_in_the_repository_are_those_of_the_program() {
    let home = Home::new();
    assert_eq!(home.blooio(["man", "--dir", "pages"]).run().code, 0);
    let generated = names(&home.path().join("pages"));
    for name in &generated {
        let page = std::fs::read_to_string(home.path().join("pages").join(name)).expect("a page");
        assert!(
            kept::kept(&kept::path(PAGES).join(name), &page).replace("\r\n", "\n") == page,
            "{PAGES}/{name} is out of date: REWRITE=1 cargo test refreshes it"
        );
    }
    // The page of a command that was renamed or removed would still be packaged.
    let mut present = names(&kept::path(PAGES));
    if kept::is_rewriting() {
        for name in present.difference(&generated) {
            std::fs::remove_file(kept::path(PAGES).join(name)).expect("a page");
        }
        present = names(&kept::path(PAGES));
    }
    assert_eq!(present, generated, "REWRITE=1 cargo test removes pages without a command");
}

#[test]
fn the_changelog_of_the_debian_package_begins_with_this_version() {
    let changelog = std::fs::read_to_string(kept::path("packaging/debian/changelog")).expect("a changelog");
    let expected = concat!("blooio (", env!("CARGO_PKG_VERSION"), "-1) ");
    assert!(changelog.starts_with(expected), "packaging/debian/changelog has no entry {expected}");
}

/// What Cargo.toml says about the packages of a kind.
fn metadata(kind: &str) -> toml::Value {
    let manifest = std::fs::read_to_string(kept::path("Cargo.toml")).expect("Cargo.toml");
    let manifest: toml::Value = toml::from_str(&manifest).expect("TOML");
    manifest["package"]["metadata"][kind].clone()
}

fn assets(of: &toml::Value) -> &[toml::Value] {
    of["assets"].as_array().expect("assets")
}

fn text(value: &toml::Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// The files that Cargo.toml names for the packages, apart from the program itself.
fn packaged() -> Vec<String> {
    let (deb, rpm) = (metadata("deb"), metadata("generate-rpm"));
    let of_deb = assets(&deb).iter().map(|asset| &asset[0]);
    let of_rpm = assets(&rpm).iter().map(|asset| &asset["source"]);
    let others = [&deb["changelog"], &deb["license-file"][0]];
    let sources = of_deb.chain(of_rpm).chain(others).map(text);
    sources.filter(|source| !source.starts_with("target/")).collect()
}

#[test]
fn the_files_of_the_packages_exist() {
    for source in packaged() {
        match source.strip_suffix("/*.1") {
            Some(folder) => assert!(!names(&kept::path(folder)).is_empty(), "{source} has no files"),
            None => assert!(kept::path(&source).is_file(), "{source} doesn't exist"),
        }
    }
}

#[test]
fn both_ways_to_make_an_rpm_package_install_the_same_files() {
    let spec = std::fs::read_to_string(kept::path("packaging/blooio.spec")).expect("a spec");
    let (_, files) = spec.split_once("%files\n").expect("a list of files");
    let files = files.lines().map(|line| line.trim_start_matches("%doc ").trim_start_matches("%license "));
    // rpmbuild compresses the pages before it lists them.
    let files = files.map(|file| file.strip_suffix("blooio*.1.gz").unwrap_or(file));
    let of_rpmbuild: BTreeSet<_> =
        files.filter(|file| !file.starts_with("%dir ")).map(str::to_owned).collect();
    let rpm = metadata("generate-rpm");
    let of_cargo = assets(&rpm).iter().map(|asset| {
        let (source, place) = (text(&asset["source"]), text(&asset["dest"]));
        let name = source.rsplit('/').next().filter(|name| place.ends_with('/') && !name.contains('*'));
        place + name.unwrap_or_default()
    });
    assert_eq!(of_cargo.collect::<BTreeSet<_>>(), of_rpmbuild);
}
