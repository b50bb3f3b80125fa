//! The rooms of `src/`, and what each may import: the picture that the code is read by, kept true.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms it may name.
const ALLOWED: &[(&str, &[&str])] = &[
    // Reads the environment to hand it over.
    ("main", &["lib", "config"]),
    ("lib", &["cli", "commands", "config", "output", "exit"]),
    (
        "commands",
        &[
            "cli",
            "client",
            "config",
            "recipients",
            "message",
            "operations",
            "bulk",
            "sandbox",
            "output",
            "reader",
            "replace",
            "secret",
        ],
    ),
    // Of the commands, their failures only: `exit_reads_no_more_of_the_commands_than_their_failures`.
    ("exit", &["client", "commands", "config", "recipients", "bulk", "sandbox", "output"]),
    // Of the operations, what can be typed for them.
    ("cli", &["recipients", "output", "operations"]),
    ("operations", &["client"]),
    ("client", &["reader", "secret"]),
    // Of the recipients, what an alias may be called.
    ("config", &["recipients", "reader", "replace", "secret"]),
    ("bulk", &["recipients", "message", "reader"]),
    ("recipients", &[]),
    ("message", &[]),
    ("output", &[]),
    ("reader", &[]),
    ("replace", &[]),
    ("secret", &[]),
    ("sandbox", &[]),
];

/// A source file: its room, how many modules it is below the crate's root, and its code without comments.
struct Source {
    path: PathBuf,
    room: String,
    depth: usize,
    code: String,
    lines: usize,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(source(&root, &path));
            }
        }
    }
    assert!(found.len() > 60, "only {} files were found", found.len());
    found
}

fn source(root: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).expect("a source file");
    let path = path.strip_prefix(root).expect("below src").to_owned();
    let words: Vec<String> =
        path.with_extension("").iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let is_root = words == ["lib"] || words == ["main"];
    let depth = if is_root { 0 } else { words.len() - usize::from(words.ends_with(&["mod".to_owned()])) };
    let code =
        text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    Source { path, room: words[0].clone(), depth, code, lines: text.lines().count() }
}

impl Source {
    /// The code in pieces of one depth: a module of tests inside the file is one deeper.
    fn pieces(&self) -> Vec<(usize, &str)> {
        match self.code.find("\nmod tests {") {
            Some(at) => vec![(self.depth, &self.code[..at]), (self.depth + 1, &self.code[at..])],
            None => vec![(self.depth, self.code.as_str())],
        }
    }

    /// The rooms that the file names, its own left out.
    fn imports(&self) -> BTreeSet<String> {
        let rooms = ALLOWED.iter().map(|(room, _)| *room);
        let mut found = BTreeSet::new();
        match self.room.as_str() {
            "main" => found.extend(paths_from(&self.code, "blooio_cli::")),
            // At the root a room is named as it is.
            "lib" => found.extend(
                rooms
                    .filter(|room| paths_from(&self.code, &format!("{room}::")).next().is_some())
                    .map(str::to_owned),
            ),
            _ => {}
        }
        for (depth, code) in self.pieces() {
            found.extend(paths_from(code, "crate::"));
            if depth > 0 {
                found.extend(paths_from(code, &"super::".repeat(depth)).filter(|word| word != "super"));
            }
        }
        // The program names the library by what it uses of it.
        if self.room == "main" {
            let own: Vec<String> = found.iter().filter(|name| !is_room(name)).cloned().collect();
            for name in own {
                found.remove(&name);
                found.insert("lib".to_owned());
            }
        }
        found.remove(&self.room);
        found
    }
}

fn is_room(name: &str) -> bool {
    ALLOWED.iter().any(|(room, _)| *room == name)
}

/// The names behind each `prefix`, those in braces one by one.
fn paths_from<'c>(code: &'c str, prefix: &str) -> impl Iterator<Item = String> + 'c {
    let starts: Vec<usize> = code
        .match_indices(prefix)
        .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'))
        .map(|(at, _)| at + prefix.len())
        .collect();
    starts.into_iter().flat_map(|start| names(&code[start..]))
}

fn names(code: &str) -> Vec<String> {
    let word = |text: &str| {
        let text = text.trim_start();
        text[..text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())].to_owned()
    };
    let Some(group) = code.strip_prefix('{') else {
        return vec![word(code)];
    };
    let (mut depth, mut names, mut start) = (0_usize, Vec::new(), 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(word(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(word(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn no_room_names_one_that_it_may_not() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some((_, allowed)) = ALLOWED.iter().find(|(room, _)| *room == source.room) else {
            wrong.push(format!("{}: no such room is listed in tests/layers.rs", source.path.display()));
            continue;
        };
        for import in source.imports() {
            if !allowed.contains(&import.as_str()) {
                wrong.push(format!("{}: {} must not name {import}", source.path.display(), source.room));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_arrow_is_listed_that_the_code_does_not_need() {
    // Room for value types that the contract foresees.
    const FORESEEN: &[(&str, &str)] = &[("cli", "recipients"), ("cli", "output")];
    let used: BTreeSet<(String, String)> = sources()
        .iter()
        .flat_map(|source| source.imports().into_iter().map(|import| (source.room.clone(), import)))
        .collect();
    let idle: Vec<_> = ALLOWED
        .iter()
        .flat_map(|(room, allowed)| allowed.iter().map(move |import| (*room, *import)))
        .filter(|arrow| !FORESEEN.contains(arrow))
        .filter(|(room, import)| !used.contains(&((*room).to_owned(), (*import).to_owned())))
        .collect();
    assert!(idle.is_empty(), "take these out of ALLOWED: {idle:?}");
}

#[test]
fn the_rooms_have_no_cycle() {
    // Takes away rooms that name none of those left, until there are none.
    let mut left: Vec<(&str, &[&str])> = ALLOWED.to_vec();
    loop {
        let names: Vec<&str> = left.iter().map(|(room, _)| *room).collect();
        let before = left.len();
        left.retain(|(_, allowed)| allowed.iter().any(|import| names.contains(import)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "these are in a cycle: {left:?}");
}

#[test]
fn exit_reads_no_more_of_the_commands_than_their_failures() {
    for source in sources().iter().filter(|source| source.room == "exit") {
        let read: BTreeSet<String> = paths_from(&source.code, "crate::commands::")
            .chain(paths_from(&source.code, "commands::"))
            .collect();
        let wrong: Vec<_> = read.iter().filter(|name| *name != "failure").collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", source.path.display());
    }
}

/// What only one file, or none, may hold.
#[test]
fn what_has_an_owner_is_nowhere_else() {
    // Written in two halves, so that a search for unfinished work doesn't end here.
    let cases = [
        ("reqwest", &["client/transport.rs"][..]),
        ("std::env::var", &["config/env.rs"]),
        ("env::vars", &["config/env.rs"]),
        ("dirs::", &["config/env.rs"]),
        ("TcpStream", &["client/probe.rs", "sandbox/server.rs"]),
        // The one waits before a retry, the other for a lock.
        ("thread::sleep", &["client/transport.rs", "sandbox/log.rs"]),
        ("std::process::exit", &["commands/interrupt.rs", "lib.rs"]),
        (concat!("to", "do!"), &[]),
        (concat!("unimple", "mented!"), &[]),
        ("dbg!", &[]),
    ];
    for (text, owners) in cases {
        for source in sources() {
            let path = source.path.to_string_lossy().replace('\\', "/");
            // A test may wait for what it has set in motion.
            if owners.contains(&path.as_str()) || path.contains("/tests/") {
                continue;
            }
            assert!(!source.code.contains(text), "{path} holds {text}, which belongs to {owners:?}");
        }
    }
}

#[test]
fn no_file_is_longer_than_a_reader_is_patient() {
    let long: Vec<_> = sources()
        .into_iter()
        .filter(|source| source.lines > 400)
        .map(|source| format!("{}: {} lines", source.path.display(), source.lines))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_reader_of_imports_reads_them() {
    let source = |path: &str, depth, code: &str| Source {
        path: PathBuf::from(path),
        room: path.split(['/', '.']).next().unwrap_or_default().to_owned(),
        depth,
        code: code.to_owned(),
        lines: 1,
    };
    let cases = [
        ("client/mod.rs", 1, "use crate::{exit::Kind, output};", &["exit", "output"][..]),
        (
            "client/call.rs",
            2,
            "use super::super::{\n    cli::{Cli, man},\n    config,\n};",
            &["cli", "config"],
        ),
        ("client/call.rs", 2, "use super::json;\nlet x = crate::exit::worst(1);", &["exit"]),
        ("client/mod.rs", 1, "super::output::text::escape(x)", &["output"]),
        ("secret.rs", 1, "a\nmod tests {\n use super::Secret; use super::super::cli::Cli;\n}", &["cli"]),
        ("lib.rs", 0, "use cli::{Cli};\nuse std::io;\nconfig::Color::Auto", &["cli", "config"]),
        ("main.rs", 0, "use blooio_cli::config::Env;\nuse blooio_cli::{Streams, run};", &["config", "lib"]),
    ];
    for (path, depth, code, rooms) in cases {
        let found: Vec<String> = source(path, depth, code).imports().into_iter().collect();
        assert_eq!(found, rooms, "{path}: {code}");
    }
}
