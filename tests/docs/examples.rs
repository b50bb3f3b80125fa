//! The fenced blocks, run according to their tags.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::output::{normal, presented};
use super::pages::{Block, page, tagged};
use super::place::{OF_CI, Place};
use crate::harness::{Home, kept};

/// Lines of `sh` blocks that are not run here, and why.
pub const NOT_RUN: &[(&str, &str)] = &[
    ("cargo run -- --sandbox send +15551234567 \"Hello\"", ".ci/run runs it"),
    ("cargo run -- --sandbox doctor", "builds the program while it is being tested"),
    ("cargo test", "would run itself"),
    ("cargo test --lib bulk::", "would wait for the build that runs this"),
    ("cargo test --test cli docs::", "would run itself"),
    ("cargo test --test cli -- docs:: layers::", "would run itself"),
    ("REWRITE=1 cargo test --test cli", "would run itself"),
    ("git diff", "there may be no repository"),
    ("cargo fmt", "changes the sources"),
    ("cargo clippy --all-targets -- -D warnings", ".ci/run runs it"),
    ("cargo doc --no-deps --open", ".ci/run runs it, and it opens a browser"),
    ("bash .ci/run", "runs the tests"),
    ("cargo bench", "takes minutes, and builds the program anew"),
    ("cargo bench --bench send", "takes minutes, and builds the program anew"),
    ("cargo install cargo-fuzz", "changes the machine"),
    (
        "RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir tests/fuzz csv",
        "needs cargo-fuzz, and runs until stopped",
    ),
    ("cargo install --path .", "changes the machine"),
    (
        "tmux new -d -s train \"blooio notify +15551234567 --tail 5 -- ./train.py\"",
        "talks to the tmux server of whoever runs this",
    ),
];

/// The command whose error object docs/output.md shows.
pub const ERROR_OF: [&str; 5] = ["--sandbox", "--json", "send", "+15005550009", "Hello"];

/// The shell's `$KEY`.
const KEY: &[(&str, &str)] = &[("KEY", "bl_live_0123456789abcdef")];

/// Runs before a `served` block: a sandbox that ends with the shell, used as the real API.
const SERVED: &str = "mkfifo served; blooio sandbox serve --port 0 >served 2>/dev/null & trap \"kill $!\" EXIT\n\
                      read -r line <served; eval \"$line\"; unset BLOOIO_API_KEY\n";

#[test]
fn consoles_show_what_the_program_prints() {
    let mut outdated = BTreeMap::<String, Vec<(Block, String)>>::new();
    for block in tagged("console") {
        let place = Place::new();
        let commands: Vec<&str> = block.text.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
        assert!(block.text.starts_with("$ "), "{}", block.place());
        let variables = if block.info.ends_with(" local") { &[] } else { KEY };
        let before = if block.is_served() { SERVED } else { "" };
        let printed = place.session(&commands, before, !block.is_local(), variables);
        let shown: String = commands
            .iter()
            .zip(&printed)
            .fold(String::new(), |shown, (command, printed)| shown + "$ " + command + "\n" + printed);
        let home = place.home();
        let (page, run) = (normal(&block.text, &home), normal(&shown, &home));
        if page == run {
            continue;
        }
        let place = block.place();
        assert!(kept::is_rewriting(), "{place}: the page says\n{page}\nthe program says\n{run}");
        outdated.entry(block.page.clone()).or_default().push((block, presented(&shown, &home)));
    }
    for (name, blocks) in outdated {
        rewrite(&name, &blocks);
    }
}

/// Puts other texts in the place of the blocks'.
fn rewrite(name: &str, blocks: &[(Block, String)]) {
    let text = page(name).text;
    let mut lines: Vec<&str> = text.lines().collect();
    for (block, shown) in blocks.iter().rev() {
        lines.splice(block.line..block.line + block.text.lines().count(), shown.lines());
    }
    kept::write(&kept::path(name), &(lines.join("\n") + "\n"));
}

#[test]
fn shell_scripts_succeed() {
    let mut left_out = BTreeSet::new();
    for block in tagged("sh") {
        // A server that the script started must not outlive a failure of it.
        let mut script = String::from("trap 'kill ${!:-} 2> /dev/null || :' EXIT\n");
        for line in block.text.lines() {
            let command = line.split("  #").next().unwrap_or(line).trim_end();
            let excuse = NOT_RUN.iter().find(|(text, _)| *text == command);
            assert!(excuse.is_some() || !line.contains("cargo "), "{}: {line}", block.place());
            match excuse {
                Some((text, _)) => drop(left_out.insert(*text)),
                None => writeln!(script, "{line}").expect("a string"),
            }
        }
        Place::new().succeeds(&["sh", "-e"], &script, !block.is_local(), &[], &block);
    }
    let excused: BTreeSet<&str> = NOT_RUN.iter().map(|(text, _)| *text).collect();
    assert_eq!(left_out, excused, "an excuse for a line that no page has");
}

#[test]
fn ci_steps_send_messages() {
    for block in tagged("yaml") {
        let place = Place::new();
        let kinds: [(&str, &[&str]); 3] =
            [("run:", &["bash", "-eu"]), ("script:", &["sh", "-eu"]), ("args:", &["sh"])];
        let found: Vec<_> = kinds
            .into_iter()
            .filter_map(|(key, shell)| Some((key, shell, yaml_commands(&block, key)?)))
            .collect();
        let [(key, shell, commands)] = found.as_slice() else {
            panic!("{}: for none of GitHub, GitLab and Kubernetes", block.place())
        };
        let given = yaml_commands(&block, "command:");
        assert_eq!(given.as_deref(), (*key == "args:").then_some("sh\n-c\n"), "{}", block.place());
        place.succeeds(shell, commands, true, OF_CI, &block);
        place.texted_somebody(&block);
    }
}

/// The lines after `key:`, of a YAML list or a block scalar, without their indentation.
fn yaml_commands(block: &Block, key: &str) -> Option<String> {
    let lines: Vec<&str> = block.text.lines().collect();
    let start = lines.iter().position(|line| line.trim() == key || line.trim() == format!("{key} |"))?;
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let depth = indentation(lines[start]);
    let mut commands = String::new();
    for line in lines[start + 1..].iter().take_while(|line| line.is_empty() || indentation(line) > depth) {
        let line = line.trim();
        match line.strip_prefix("- ") {
            Some("|") => {}
            Some(plain) => {
                assert!(!plain.contains(": ") && !plain.contains(" #"), "YAML reads this otherwise: {plain}");
                writeln!(commands, "{plain}").expect("a string");
            }
            None => writeln!(commands, "{line}").expect("a string"),
        }
    }
    assert!(!commands.is_empty() && !commands.contains("${{"), "{}: {commands}", block.place());
    Some(commands)
}

#[test]
fn cron_lines_send_messages() {
    for block in tagged("crontab") {
        for line in block.text.lines() {
            let (fields, command) = line.split_at(line.match_indices(' ').nth(4).expect("five fields").0);
            assert!(fields.bytes().all(|byte| b"0123456789*,-/ ".contains(&byte)), "{line}");
            assert!(!command.replace("\\%", "").contains('%'), "cron makes a newline of a bare %: {line}");
            let place = Place::new();
            let path = [("PATH", "/usr/bin:/bin")];
            // cron ignores the exit code, which under `notify` is that of the failed job.
            let output = place.run(&["/bin/sh"], &command.replace("\\%", "%"), true, &path);
            assert!(output.stderr.is_empty(), "{}: {output:#?}", block.place());
            place.texted_somebody(&block);
        }
    }
}

#[test]
fn units_send_messages() {
    for block in tagged("systemd") {
        let commands: Vec<&str> =
            block.text.lines().filter_map(|line| line.strip_prefix("ExecStart=")).collect();
        let [command] = commands[..] else { panic!("{}: one command", block.place()) };
        // What systemd knows of a template unit.
        let command = command.replace("%i", "backup.service").replace("%H", "db1");
        assert!(!command.contains(['%', '$', '\\']), "systemd reads this otherwise: {command}");
        let words = shlex::split(&command).expect("words");
        // systemd wants paths, and those of the page are elsewhere here.
        let words: Vec<&str> =
            words.iter().map(|word| word.strip_prefix("/usr/local/bin/").unwrap_or(word)).collect();
        let place = Place::new();
        let script = shlex::try_join(words).expect("words");
        let output = place.run(&["sh"], &script, true, &[]);
        assert!(output.stderr.is_empty(), "{}: {output:#?}", block.place());
        place.texted_somebody(&block);
    }
}

#[test]
fn configurations_are_accepted() {
    for block in tagged("toml") {
        let parsed: toml::Table = block.text.parse().expect("TOML");
        let home = Home::new();
        let file = home.config(&block.text);
        for profile in parsed["profiles"].as_table().expect("profiles").keys() {
            let ran =
                home.blooio(["--json", "config", "list", "-p", profile]).arg("--config").arg(&file).run();
            assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}: {profile}", block.place());
        }
    }
}

#[test]
fn the_error_object_is_the_real_one() {
    for block in tagged("json") {
        let error = Home::new().blooio(ERROR_OF).run().error();
        let real = format!("{:#}\n", serde_json::json!({ "error": error }));
        if normal(&real, "/nowhere") != normal(&block.text, "/nowhere") {
            assert!(kept::is_rewriting(), "{} says\n{}\nbut it is\n{real}", block.place(), block.text);
            let (name, shown) = (block.page.clone(), presented(&real, "/nowhere"));
            rewrite(&name, &[(block, shown)]);
        }
        let shown = "`blooio --json send +15005550009 \"Hello\"`";
        assert!(page("docs/output.md").text.contains(shown), "the page names the command");
    }
}

#[test]
fn the_journal_has_the_fields_that_are_shown() {
    let fields = |text: &str| -> Vec<Vec<String>> {
        let object = |line| -> serde_json::Map<String, serde_json::Value> {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
        };
        text.lines().map(|line| object(line).keys().cloned().collect()).collect()
    };
    let home = Home::new();
    home.write("one.csv", "to,text\n+15551234567,Hello\n");
    assert_eq!(home.blooio(["--sandbox", "bulk", "one.csv"]).run().code, 0);
    let journal = std::fs::read_to_string(home.path().join("one.csv.blooio.jsonl")).expect("a journal");
    for block in tagged("jsonl") {
        assert_eq!(fields(&block.text), fields(&journal), "{}\n{journal}", block.place());
    }
}
