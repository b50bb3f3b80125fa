//! Which room of `src/` may import which, and that no files import each other in a circle, inside a room either. A re-export
//! is seen through: what counts is the file that defines a name.

mod house;
mod small;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use house::{House, Target};

/// A room, and the rooms it may name.
pub const ALLOWED: &[(&str, &[&str])] = &[
    // Reads the environment to hand it over.
    ("main", &["lib", "config"]),
    ("lib", &["cli", "commands", "config", "output", "process", "failure"]),
    (
        "commands",
        &[
            "cli",
            "client",
            "config",
            "duration",
            "endpoint",
            "failure",
            "files",
            "recipients",
            "message",
            "operations",
            "bulk",
            "guard",
            "optouts",
            "sandbox",
            "output",
            "process",
            "reader",
            "replace",
            "secret",
            "webhook",
        ],
    ),
    (
        "failure",
        &[
            "client",
            "config",
            "recipients",
            "guard",
            "optouts",
            "bulk",
            "sandbox",
            "webhook",
            "output",
            "endpoint",
        ],
    ),
    ("optouts", &["files", "guard", "reader", "recipients", "replace"]),
    ("guard", &["operations", "client", "recipients", "characters"]),
    // Of the operations, what can be typed for them; of the settings, the flags that give them; of the webhooks, the names
    // of the events; of the sandbox, the rules for faults.
    ("cli", &["config", "endpoint", "recipients", "output", "operations", "sandbox", "webhook"]),
    ("operations", &["client"]),
    ("client", &["reader", "secret"]),
    // Of the recipients, what an alias may be called; of the output, its value types.
    (
        "config",
        &[
            "duration",
            "endpoint",
            "recipients",
            "output",
            "characters",
            "files",
            "reader",
            "replace",
            "secret",
        ],
    ),
    ("bulk", &["recipients", "message", "characters", "reader"]),
    ("recipients", &["characters"]),
    ("message", &["characters"]),
    // A leaf: which characters can't be seen, for all who read text.
    ("characters", &[]),
    ("output", &[]),
    ("process", &[]),
    ("duration", &[]),
    ("endpoint", &[]),
    ("reader", &[]),
    ("replace", &[]),
    ("files", &["replace"]),
    ("secret", &[]),
    ("sandbox", &["duration", "endpoint", "files", "secret", "webhook"]),
    // Of the client, how JSON is read, and how long to wait before a retry.
    ("webhook", &["client", "files", "secret"]),
];

/// The crates of this repository: the name that others import, and the root file.
const CRATES: &[(&str, &str)] = &[
    ("blooio_cli", "src/lib.rs"),
    ("blooio", "src/main.rs"),
    ("bench_bulk", "benches/bulk/main.rs"),
    ("bench_listen", "benches/listen.rs"),
    ("bench_send", "benches/send.rs"),
    ("tests", "tests/main.rs"),
];

/// The text of each source file, by its path with slashes.
static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let mut folders: Vec<_> = ["src", "benches", "tests"].map(|folder| root.join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let path = path.strip_prefix(root).expect("a path below the root");
                found.insert(path.to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    found
});

static HOUSE: LazyLock<House> = LazyLock::new(|| House::new(&FILES, CRATES));

/// The files of `src/`: the path below `src/`, and the text.
fn sources() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().filter_map(|(path, text)| Some((path.strip_prefix("src/")?, text.as_str())))
}

/// The room that a file belongs to: a folder of `src/`, or a file in it.
fn room(file: &str) -> Option<&str> {
    file.strip_prefix("src/")?.split(['/', '.']).next()
}

/// Every import of one room by another: the importing room, the imported room, the file.
fn arrows(house: &House) -> BTreeSet<(&str, &str, &str)> {
    let mut arrows = BTreeSet::new();
    for (id, module) in house.modules.iter().enumerate() {
        let Some(own) = room(&module.file) else { continue };
        let named = house.paths(id).filter_map(|path| room_named(house, id, path));
        arrows.extend(named.filter(|named| *named != own).map(|named| (own, named, module.file.as_str())));
    }
    arrows
}

/// The room that a path names as it is written; the last one if there are several.
fn room_named<'h>(house: &'h House, from: usize, path: &[String]) -> Option<&'h str> {
    (1..=path.len()).rev().find_map(|len| match house.resolve(from, &path[..len])? {
        Target::Module(module) if house.is_room(module) || house.is_root(module) => {
            room(&house.modules[module].file)
        }
        _ => None,
    })
}

#[test]
fn every_file_belongs_to_a_crate() {
    let read: BTreeSet<&str> = HOUSE.modules.iter().map(|module| module.file.as_str()).collect();
    let left: Vec<_> = FILES
        .keys()
        .filter(|file| {
            !read.contains(file.as_str())
                && !["tests/fuzz/", "tests/browser/"].iter().any(|own| file.starts_with(own))
        })
        .collect();
    assert!(left.is_empty(), "no `mod` leads to {left:?}");
}

#[test]
fn no_room_names_one_that_it_may_not() {
    let mut wrong = Vec::new();
    for (path, _) in sources() {
        let room = path.split(['/', '.']).next().unwrap_or_default();
        if !ALLOWED.iter().any(|(listed, _)| *listed == room) {
            wrong.push(format!("src/{path}: no such room is listed in tests/layers.rs"));
        }
    }
    for (room, import, file) in arrows(&HOUSE) {
        if !ALLOWED.iter().any(|(listed, allowed)| *listed == room && allowed.contains(&import)) {
            wrong.push(format!("{file}: {room} must not name {import}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The guardrails hold for every request because only the gate has a client: whoever made another one could send past it.
#[test]
fn only_the_gate_has_a_client() {
    let makers: Vec<&str> = sources()
        .filter(|(path, text)| !path.starts_with("client/") && text.contains("Client::new("))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(makers, ["commands/support/session/network.rs"]);
    let (_, network) = sources().find(|(path, _)| *path == makers[0]).expect("a file");
    assert_eq!(network.matches("Client::new(").count(), 1);
    assert!(network.contains("Gate::new(client, "), "the client doesn't go to the gate");
}

#[test]
fn no_arrow_is_listed_that_the_code_does_not_need() {
    // Room for value types that the contract foresees.
    const FORESEEN: &[(&str, &str)] = &[("cli", "recipients"), ("cli", "output")];
    let used: BTreeSet<(&str, &str)> =
        arrows(&HOUSE).into_iter().map(|(room, import, _)| (room, import)).collect();
    let idle: Vec<_> = ALLOWED
        .iter()
        .flat_map(|(room, allowed)| allowed.iter().map(move |import| (*room, *import)))
        .filter(|arrow| !FORESEEN.contains(arrow) && !used.contains(arrow))
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
fn no_files_need_each_other() {
    let edges = HOUSE.edges();
    let found: Vec<String> =
        house::circles(&edges).iter().map(|circle| house::describe(circle, &edges)).collect();
    assert!(
        found.is_empty(),
        "{}Move the names after the colons into a file that needs none of the others.",
        found.join("\n")
    );
}

/// What only one file, or none, may hold.
#[test]
fn what_has_an_owner_is_nowhere_else() {
    // Written in two halves, so that a search for unfinished work doesn't end here.
    let cases = [
        ("reqwest", &["client/transport.rs", "webhook/delivery.rs"][..]),
        // The other finds a script as the system has found it.
        ("std::env::var", &["config/env.rs", "process/start.rs"]),
        ("env::vars", &["config/env.rs"]),
        ("dirs::", &["config/env.rs"]),
        ("TcpStream", &["client/probe.rs", "sandbox/connection.rs"]),
        // The one waits before a retry, the other for a lock.
        ("thread::sleep", &["client/transport.rs", "sandbox/log.rs"]),
        ("std::process::exit", &["commands/notify/mod.rs", "commands/support/interrupt.rs", "lib.rs"]),
        (concat!("to", "do!"), &[]),
        (concat!("unimple", "mented!"), &[]),
        ("dbg!", &[]),
    ];
    for (text, owners) in cases {
        for (path, code) in sources() {
            // A test may wait for what it has set in motion.
            if owners.contains(&path) || path.contains("/tests/") {
                continue;
            }
            let holds = code.lines().any(|line| line.split("//").next().unwrap_or_default().contains(text));
            assert!(!holds, "{path} holds {text}, which belongs to {owners:?}");
        }
    }
}

#[test]
fn no_file_is_longer_than_a_reader_is_patient() {
    let long: Vec<_> = sources()
        .map(|(path, code)| (path, code.lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}
