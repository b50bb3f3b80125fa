//! What the program says about itself: completions, manual pages, help texts and the examples in them.

use std::path::{Path, PathBuf};
use std::process::Command as Process;

use blooio_cli::cli::Cli;
use blooio_cli::operations;
use clap::{Command, CommandFactory};

use crate::harness::{Home, kept};

/// The scripts that are kept in the repository, by shell.
const SCRIPTS: [(&str, &str); 5] = [
    ("bash", "blooio.bash"),
    ("zsh", "_blooio"),
    ("fish", "blooio.fish"),
    ("powershell", "_blooio.ps1"),
    ("elvish", "blooio.elv"),
];

fn script(name: &str) -> PathBuf {
    kept::path("completions").join(name)
}

fn generated(shell: &str) -> String {
    let ran = Home::new().blooio(["completions", shell]).run();
    assert!(ran.stdout.contains("blooio"), "{ran:?}");
    ran.is(0, &ran.stdout, "");
    ran.stdout
}

#[test]
fn the_completions_in_the_repository_are_those_of_the_program() {
    for (shell, name) in SCRIPTS {
        let generated = generated(shell);
        assert!(
            kept::kept(&script(name), &generated).replace("\r\n", "\n") == generated,
            "completions/{name} is out of date: REWRITE=1 cargo test refreshes it"
        );
    }
}

#[cfg(unix)]
#[test]
fn bash_understands_its_completions() {
    let Ok(checked) = Process::new("bash").arg("-n").arg(script("blooio.bash")).output() else {
        return; // No bash, no promise to keep.
    };
    assert_eq!((checked.status.code(), String::from_utf8_lossy(&checked.stderr).as_ref()), (Some(0), ""));
    let completed = |words: &str| {
        let last = words.rsplit(' ').next().unwrap_or_default();
        let before = words.rsplit(' ').nth(1).unwrap_or_default();
        let script = format!(
            "source {:?}; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             _blooio blooio '{last}' {before} 2> /dev/null; echo \"${{COMPREPLY[*]}}\"",
            script("blooio.bash").display()
        );
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let asked = Process::new("bash").args(["--norc", "-c", &script]).current_dir(folder).output();
        String::from_utf8(asked.expect("bash").stdout).expect("UTF-8")
    };
    assert_eq!(completed("blooio config se"), "set\n");
    assert_eq!(completed("blooio bulk --format j"), "jsonl\n");
    assert_eq!(completed("blooio bulk --journal CHANGEL"), "CHANGELOG.md\n");
    // Nothing of its own for these: the shell then completes the names of files.
    assert_eq!(completed("blooio bulk CHANGEL"), "\n");
    assert_eq!(completed("blooio bulk status CHANGEL"), "\n");
    let script = std::fs::read_to_string(script("blooio.bash")).expect("a script");
    assert!(script.contains("complete -F _blooio -o nosort -o bashdefault -o default blooio"));
}

#[test]
fn an_unknown_shell_is_refused_with_those_there_are() {
    Home::new().blooio(["completions", "tcsh"]).run().is(
        2,
        "",
        "error: invalid value 'tcsh' for '<SHELL>'\n  \
         [possible values: bash, elvish, fish, powershell, zsh]\n\n  \
         tip: a similar value exists: 'zsh'\n\nFor more information, try '--help'.\n",
    );
}

/// Every command there is, as the words that are typed for it.
pub fn commands() -> Vec<(Vec<String>, Command)> {
    fn below(command: &Command, words: &[String]) -> Vec<(Vec<String>, Command)> {
        let mut found = vec![(words.to_vec(), command.clone())];
        // `help` is clap's own: it shows the pages of the others.
        for command in command.get_subcommands().filter(|command| command.get_name() != "help") {
            let words: Vec<String> = words.iter().cloned().chain([command.get_name().to_owned()]).collect();
            found.extend(below(command, &words));
        }
        found
    }
    let mut root = Cli::command();
    root.build();
    below(&root, &[])
}

#[test]
fn there_is_a_manual_page_for_every_command_with_every_option() {
    let home = Home::new();
    let ran = home.blooio(["man", "--dir", "pages/man1"]).run();
    let names: Vec<String> = commands()
        .iter()
        .map(|(words, _)| {
            std::iter::once("blooio").chain(words.iter().map(String::as_str)).collect::<Vec<_>>()
        })
        .map(|words| words.join("-"))
        .collect();
    let mut paths = names.iter().map(|name| format!("pages/man1/{name}.1")).collect::<Vec<_>>().join("\n");
    paths.push('\n');
    ran.is(0, &paths, "");
    for ((words, command), name) in commands().iter().zip(&names) {
        let page = std::fs::read_to_string(home.path().join(format!("pages/man1/{name}.1"))).expect("a page");
        let version = env!("CARGO_PKG_VERSION");
        let title = format!(".TH {} 1 \" \" \"blooio {version}\" Blooio", name.to_uppercase());
        assert!(page.contains(&title), "{name}: {:?}", page.lines().nth(2));
        for option in command.get_arguments().filter_map(clap::Arg::get_long) {
            let written = format!("\\-\\-{}", option.replace('-', "\\-"));
            assert!(page.contains(&written), "{words:?}: the page lacks --{option}");
        }
    }
    let page = std::fs::read_to_string(home.path().join("pages/man1/blooio.1")).expect("a page");
    home.blooio(["man"]).run().is(0, &page, "");
}

#[test]
fn a_place_that_can_not_be_written_to_is_named() {
    let home = Home::new();
    home.write("file", "");
    let ran = home.blooio(["man", "--dir", "file"]).run();
    ran.is(1, "", "error: file can't be written: File exists (os error 17)\n");
}

#[test]
fn pages_and_completions_need_no_configuration_that_works() {
    let home = Home::new();
    home.config("not toml");
    assert_eq!(home.blooio(["man"]).run().code, 0);
    assert_eq!(home.blooio(["completions", "fish"]).env("BLOOIO_PROFILE", "gone").run().code, 0);
}

#[test]
fn every_help_teaches_and_fits() {
    for (words, _) in commands() {
        for flag in ["--help", "-h"] {
            let home = Home::new();
            let mut run = home.blooio([]);
            for word in &words {
                run = run.arg(word);
            }
            let ran = run.arg(flag).run();
            ran.is(0, &ran.stdout, "");
            for part in ["\nUsage: blooio", "\nExamples:\n", "\nEnvironment:", "\nExit codes:"] {
                assert!(ran.stdout.contains(part), "{words:?} {flag}: no {part:?}");
            }
            let wide: Vec<_> = ran.stdout.lines().filter(|line| line.chars().count() > 100).collect();
            assert!(wide.is_empty(), "{words:?} {flag}: {wide:#?}");
        }
    }
}

/// The command lines of `blooio` in the examples of all help texts, each with the words that it is made of.
fn examples() -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for (words, command) in commands() {
        let help = command.get_after_help().expect("examples").to_string();
        let lines = help.lines().skip_while(|line| *line != "Examples:").skip(1);
        let before = found.len();
        for line in lines.take_while(|line| line.starts_with("  ")) {
            found.extend(command_line(line).map(|example| (line.trim().to_owned(), example)));
        }
        assert!(found.len() > before, "{words:?}: no example");
    }
    found
}

/// What is typed behind `blooio`, without what the shell does around it and the remark at the end of the line.
fn command_line(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    // A remark stands behind three blanks.
    let line = line.split("   ").next().unwrap_or(line).replace("$(blooio", "blooio").replace(')', "");
    let line = ["| blooio ", "=blooio "]
        .iter()
        .find_map(|start| line.split_once(start))
        .map_or(line.clone(), |(_, rest)| format!("blooio {rest}"));
    let line = line.strip_prefix("blooio ")?;
    let words = shlex::split(line).expect("quotes that match");
    Some(words.into_iter().take_while(|word| !["|", ">", ">>", "&"].contains(&word.as_str())).collect())
}

#[test]
fn every_example_parses() {
    assert!(examples().len() > 40, "{:#?}", examples());
    for (line, words) in examples() {
        let arguments = std::iter::once("blooio".to_owned()).chain(words);
        if let Err(error) = Cli::command().try_get_matches_from(arguments) {
            panic!("{line}\n{error}");
        }
    }
}

/// What sends is tried against the sandbox without sending, what looks and edits in a home of its own.
#[test]
fn the_examples_do_what_they_say() {
    let home = Home::new();
    home.config(
        "[profiles.default]\nfrom_number = \"+15559876543\"\n[profiles.ci]\ntimeout = \"9s\"\n\
         [aliases]\noncall = \"+15551234567\"\nteam = [\"+15551234567\", \"ops@example.com\"]\n",
    );
    let rows = "to,text,name,order_id\n+15551234567,Hi,Ada,17\n+15559876543,Hi,Grace,18\n";
    home.write("customers.csv", rows);
    for (name, signature) in [("beach.jpg", &b"\xff\xd8\xff"[..]), ("team.png", b"\x89PNG\r\n\x1a\n")] {
        std::fs::write(home.path().join(name), signature).expect("a picture");
    }
    // What `bulk status` looks at.
    let ran = home.blooio(["--sandbox", "bulk", "customers.csv", "--rate", "unlimited"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let mut tried = 0;
    for (line, words) in examples() {
        let has = |word: &str| words.iter().any(|given| given == word);
        let looks = words.windows(2).any(|pair| {
            let on = ["get", "list", "path", "profiles"].contains(&pair[1].as_str());
            pair[0] == "config" && on || pair[0] == "bulk" && pair[1] == "status"
        });
        let is_operation = operations::all().filter(|row| !row.has_own_command).any(|row| {
            words.iter().zip(row.words()).filter(|(typed, word)| typed == word).count() == row.words().count()
        });
        let sends = (has("send") || has("bulk") || has("api") || is_operation) && !looks;
        let waits = words.iter().any(|word| word.starts_with("--wait"));
        if !(sends && !waits || looks) {
            continue;
        }
        let input = match (has("bulk"), has("--input")) {
            (true, _) => rows,
            (false, true) => "{\"text\":\"Hi\"}",
            (false, false) => "Text of the standard input",
        };
        let mut run = home.blooio([]).stdin(input).env("BLOOIO_API_KEY", "bl_live_of_example");
        if sends || has("bulk") {
            run = run.env("BLOOIO_SANDBOX", "1");
        }
        for word in &words {
            run = run.arg(word.replace("$JOB_COMPLETION_INDEX", "1"));
        }
        if sends && !has("--dry-run") && !has("-n") {
            run = run.arg("--dry-run");
        }
        let ran = run.run();
        assert!(!ran.stdout.is_empty(), "{line}: {ran:?}");
        ran.is(0, &ran.stdout, "");
        tried += 1;
    }
    assert!(tried > 80, "only {tried} were tried");
}
