//! The pages and the fenced blocks and tables in them.

use std::path::Path;

use crate::harness::kept;

/// Tools that readers have, and the machine that runs the tests may not.
pub const TOOLS: [&str; 1] = ["jq"];

/// The tags that a block may have; the module documentation says what each means.
const TAGS: [&str; 20] = [
    "console",
    "console local",
    "console served",
    "sh",
    "sh local",
    "sh packaged",
    "yaml",
    "yaml packaged",
    "crontab",
    "systemd",
    "toml",
    "json",
    "jsonl",
    "python",
    "js",
    "bash",
    "py",
    "javascript",
    "rust",
    "text",
];

/// A Markdown file, named by its path in the repository.
pub struct Page {
    pub name: String,
    pub text: String,
}

/// A fenced block.
pub struct Block {
    pub page: String,
    pub line: usize,
    /// The text after the fence: the tag, and perhaps `local`, `served` or `packaged`.
    pub info: String,
    pub text: String,
}

impl Block {
    pub fn is_local(&self) -> bool {
        self.info.ends_with(" local") || self.is_served()
    }

    /// Whether packaging/tests runs the block: it installs a release, which needs a server that has one.
    pub fn is_packaged(&self) -> bool {
        self.info.ends_with(" packaged")
    }

    pub fn is_served(&self) -> bool {
        self.info.ends_with(" served")
    }

    /// Where the block is, for messages.
    pub fn place(&self) -> String {
        format!("{}:{}", self.page, self.line)
    }
}

/// The page with this name.
pub fn page(name: &str) -> Page {
    let text = std::fs::read_to_string(kept::path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    Page { name: name.to_owned(), text }
}

/// Every page that documents the program.
pub fn pages() -> Vec<Page> {
    let mut names = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned()];
    for entry in std::fs::read_dir(kept::path("docs")).expect("docs/") {
        let name = entry.expect("an entry").file_name().into_string().expect("UTF-8");
        if Path::new(&name).extension().is_some_and(|extension| extension == "md") {
            names.push(format!("docs/{name}"));
        }
    }
    names.sort();
    assert!(names.len() > 8, "only {names:?}");
    names.iter().map(|name| page(name)).collect()
}

impl Page {
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut open: Option<Block> = None;
        for (number, line) in (1..).zip(self.text.lines()) {
            let fence = line.trim_start().strip_prefix("```");
            assert!(fence.is_none() || line.starts_with('`'), "{}:{number}: an indented block", self.name);
            match (&mut open, fence) {
                (None, Some(info)) => {
                    let (page, info) = (self.name.clone(), info.to_owned());
                    open = Some(Block { page, line: number, info, text: String::new() });
                }
                (Some(_), Some(_)) => blocks.extend(open.take()),
                (Some(block), None) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{}: a block without an end", self.name);
        blocks
    }

    /// The page without its fenced blocks.
    pub fn prose(&self) -> String {
        let mut is_open = false;
        let mut prose = String::new();
        for line in self.text.lines() {
            if line.starts_with("```") {
                is_open = !is_open;
            } else if !is_open {
                prose.push_str(line);
                prose.push('\n');
            }
        }
        prose
    }

    /// The rows of the first table under a heading, cell by cell, without its head.
    pub fn table(&self, heading: &str) -> Vec<Vec<String>> {
        let section = self.text.split(&format!("\n{heading}\n")).nth(1);
        let section = section.unwrap_or_else(|| panic!("{}: no heading {heading:?}", self.name));
        let lines = section.lines().skip_while(|line| !line.starts_with('|'));
        let rows = lines.take_while(|line| line.starts_with('|')).skip(2);
        rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect())
            .collect()
    }
}

/// Every block with this tag, on all pages, but those that packaging/tests runs, and those that need a missing tool.
pub fn tagged(tag: &str) -> Vec<Block> {
    let missing: Vec<&str> = TOOLS.into_iter().filter(|tool| !is_installed(tool)).collect();
    let found: Vec<Block> = pages()
        .iter()
        .flat_map(Page::blocks)
        .filter(|block| block.info.split(' ').next() == Some(tag))
        .filter(|block| !block.is_packaged())
        .filter(|block| !missing.iter().any(|tool| block.text.contains(&format!("{tool} "))))
        .collect();
    assert!(!found.is_empty(), "no {tag} block: does the test still read the pages?");
    found
}

fn is_installed(tool: &str) -> bool {
    ["/usr/bin", "/bin"].iter().any(|folder| Path::new(folder).join(tool).exists())
}

/// The parts of a cell that are in backticks.
pub fn codes(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The Rust files below these folders as one text.
pub fn sources(folders: &[&str]) -> String {
    let mut text = String::new();
    let mut folders: Vec<_> = folders.iter().map(|name| kept::path(name)).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&std::fs::read_to_string(path).expect("a source"));
            }
        }
    }
    text
}

#[test]
fn every_block_has_a_known_tag() {
    for block in pages().iter().flat_map(Page::blocks) {
        assert!(TAGS.contains(&block.info.as_str()), "{}: ```{}", block.place(), block.info);
    }
}
