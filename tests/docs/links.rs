//! Links between the pages, and the paths that they name.

use std::collections::BTreeSet;
use std::path::Path;

use super::pages::{Page, codes, page, pages, sources};
use crate::harness::kept;

/// The anchors of a page's headings, as GitHub makes them.
fn anchors(page: &Page) -> BTreeSet<String> {
    let anchor = |heading: &str| -> String {
        let heading = heading.trim().to_lowercase();
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.collect::<String>().replace(' ', "-")
    };
    let prose = page.prose();
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#'))).collect()
}

/// The targets of links and pictures.
fn targets(page: &Page) -> Vec<String> {
    let prose = page.prose();
    prose.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut all = pages();
    all.push(page("CHANGELOG.md"));
    let mut followed = 0;
    for from in &all {
        for target in targets(from) {
            if target.starts_with("https://") {
                continue;
            }
            followed += 1;
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let folder = Path::new(&from.name).parent().expect("a folder");
            let name = match (file, file.strip_prefix("../")) {
                ("", _) => from.name.clone(),
                (_, Some(above)) => above.to_owned(),
                _ => folder.join(file).to_string_lossy().into_owned(),
            };
            assert!(kept::path(&name).exists(), "{}: {target}: there is no {name}", from.name);
            if !anchor.is_empty() {
                let found = anchors(&page(&name));
                assert!(found.contains(anchor), "{}: {target}: the headings are {found:?}", from.name);
            }
        }
    }
    assert!(followed > 50, "only {followed} links");
}

#[test]
fn every_page_is_reached_from_the_readme() {
    let front = targets(&page("README.md"));
    for page in pages().iter().filter(|page| page.name != "README.md") {
        assert!(front.contains(&page.name), "README.md has no link to {}", page.name);
    }
}

#[test]
fn paths_that_are_named_exist() {
    let mut found = 0;
    for page in pages() {
        let prose = page.prose();
        for path in prose.lines().flat_map(codes) {
            let is_path = ["src/", "tests/", "benches/", "completions/", "docs/"]
                .iter()
                .any(|folder| path.starts_with(folder))
                && !path.contains([' ', '*', '…', '<']);
            // Packages leave out what has a Cargo.toml of its own.
            if is_path && !["tests/fuzz", "tests/browser"].iter().any(|own| path.starts_with(own)) {
                assert!(kept::path(path).exists(), "{} names {path}", page.name);
                found += 1;
            }
        }
    }
    assert!(found > 10, "only {found} paths");
}

/// Types, constants and functions in the texts for people who work on the code.
#[test]
fn names_that_are_used_exist() {
    let sources = sources(&["src", "tests"]);
    let mut found = 0;
    for page in [page("CONTRIBUTING.md"), page("docs/design.md")] {
        let prose = page.prose();
        for code in prose.lines().flat_map(codes) {
            let name = code.rsplit("::").next().unwrap_or(code);
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if is_name && (code.contains("::") || name.contains(|c: char| c.is_uppercase() || c == '_')) {
                assert!(sources.contains(name), "{} names {code}", page.name);
                found += 1;
            }
        }
    }
    assert!(found > 10, "only {found} names");
}
