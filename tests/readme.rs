//! README.md is run: every fenced block by its tag, and its tables are compared with the code.
//!
//! | tag | what is done with it |
//! | --- | --- |
//! | `console` | `$ command` lines with what they print, both streams; compared after [`normal`] |
//! | `sh` | run by `sh -e`, must end with 0; whole lines in [`NOT_RUN`] are left out, each for its reason |
//! | `yaml` | the commands of `run:` (as GitHub runs them), `script:` (as GitLab does), or `args:` behind `sh -c` (as Kubernetes does); somebody must be texted |
//! | `crontab` | the command, as cron runs it; somebody must be texted |
//! | `toml` | a configuration file, which every profile of must be accepted |
//! | `json` | the error object of [`ERROR_OF`] |
//!
//! Nothing leaves the machine: `BLOOIO_SANDBOX=1` is set, except for blocks with `local` behind the tag, which talk to
//! a sandbox that they start, or to nobody, and with `served`, which talk to one as to the real API. For these, too,
//! the HTTPS proxy is a port where nothing listens. Blocks with a tool of [`TOOLS`] are left out where it is missing.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use blooio_cli::config::table::KEYS;
use blooio_cli::failure::Kind;

use crate::harness::{Home, binary};

/// Lines of `sh` blocks that are not run here, and why.
const NOT_RUN: &[(&str, &str)] = &[
    (
        "cargo run --release -- --sandbox send +15551234567 \"Hello\"",
        ".ci/run runs it; it builds the program anew",
    ),
    ("cargo test", "would run itself"),
    ("cargo install --path .", "changes the machine"),
    ("blooio config init", "asks on a terminal"),
];

/// What readers have, and a machine that builds this may not.
const TOOLS: [&str; 1] = ["jq"];

/// The command that the error object on the page belongs to.
const ERROR_OF: [&str; 5] = ["--sandbox", "--json", "send", "+15005550009", "Hello"];

/// What the scripts on the page expect around them. `sleep` is a stand-in: pauses are for real servers.
const FILES: &[(&str, &str)] = &[
    ("numbers.txt", "+15551234567\n+15559876543\n"),
    ("customers.csv", "to,name,order_id\n+15551234567,Ada,17\n+15559876543,,18\nana@example.com,Ana,19\n"),
    ("orders.jsonl", ORDERS),
    ("keys/ci", "bl_live_0123456789fedcba\n"),
    ("deploy.sh", "#!/bin/sh\necho deployed\n"),
    ("bin/pass", "#!/bin/sh\n[ \"$*\" = \"show blooio\" ] && echo bl_live_0123456789abcdef\n"),
    ("bin/sleep", "#!/bin/sh\n"),
    ("bin/backup", "#!/bin/sh\nexit 1\n"),
];

const ORDERS: &str = r#"{"to":"+15551234567","text":["Your order is here","It waits at the door"],"metadata":{"order":17}}
{"to":["+15551234567","ana@example.com"],"text":"Table for two at eight","effect":"confetti"}
{"to":"+15005550009","first":"Grace"}
"#;

/// What GitHub, GitLab and Kubernetes set for the jobs that they run, and the shell's `$KEY`.
const VARIABLES: &[(&str, &str)] = &[
    ("KEY", "bl_live_0123456789abcdef"),
    ("BLOOIO_API_KEY", "bl_live_0123456789abcdef"),
    ("GITHUB_RUN_ID", "7001"),
    ("GITHUB_RUN_ATTEMPT", "1"),
    ("GITHUB_JOB", "test"),
    ("GITHUB_WORKFLOW", "CI"),
    ("GITHUB_SERVER_URL", "https://github.example"),
    ("GITHUB_REPOSITORY", "team/app"),
    ("SHARD", "0"),
    ("JOB_COMPLETION_INDEX", "0"),
    ("CI_PIPELINE_ID", "8001"),
    ("CI_PROJECT_PATH", "team/app"),
    ("CI_COMMIT_REF_NAME", "main"),
    ("CI_PIPELINE_URL", "https://gitlab.example/team/app/-/pipelines/8001"),
];

/// What runs before a `served` block, and its end.
const SERVED: &str = "mkfifo served; blooio sandbox serve --port 0 >served 2>/dev/null & trap \"kill $!\" EXIT\n\
                      read -r line <served; eval \"$line\"; unset BLOOIO_API_KEY\n";

/// A fenced block.
struct Block {
    line: usize,
    /// What stands behind the fence: the tag, and `local` perhaps.
    info: String,
    text: String,
}

impl Block {
    fn is_local(&self) -> bool {
        self.info.ends_with(" local") || self.is_served()
    }

    fn is_served(&self) -> bool {
        self.info.ends_with(" served")
    }
}

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("README.md")
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in readme().lines().enumerate() {
        let fence = line.trim_start().strip_prefix("```");
        assert!(fence.is_none() || line.starts_with('`'), "README.md:{}: an indented block", number + 1);
        match (&mut open, fence) {
            (None, Some(info)) => {
                open = Some(Block { line: number + 1, info: info.to_owned(), text: String::new() });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block without an end");
    blocks
}

fn tagged(tag: &str) -> Vec<Block> {
    let missing: Vec<&str> = TOOLS.into_iter().filter(|tool| !is_installed(tool)).collect();
    let found: Vec<Block> = blocks()
        .into_iter()
        .filter(|block| block.info.split(' ').next() == Some(tag))
        .filter(|block| !missing.iter().any(|tool| block.text.contains(&format!("{tool} "))))
        .collect();
    assert!(!found.is_empty(), "no {tag} block: is the test still reading the page?");
    found
}

fn is_installed(tool: &str) -> bool {
    ["/usr/bin", "/bin"].iter().any(|folder| Path::new(folder).join(tool).exists())
}

/// A home with what the examples need, and `blooio` in its `.cargo/bin`.
struct Place(Home);

impl Place {
    fn new() -> Self {
        let home = Home::new();
        for (name, text) in FILES {
            let path = home.write(name, text);
            allow(&path, if text.starts_with("#!") { 0o755 } else { 0o600 });
        }
        let bin = home.path().join(".cargo/bin");
        std::fs::create_dir_all(&bin).expect("a directory");
        std::os::unix::fs::symlink(binary(), bin.join("blooio")).expect("a link");
        Self(home)
    }

    /// The script under a shell, with the variables that a new login would have, and the sandbox on if asked for.
    fn run(&self, shell: &[&str], script: &str, sandbox: bool, variables: &[(&str, &str)]) -> Output {
        let home = self.0.path();
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).arg("-c").arg(script).current_dir(home).stdin(Stdio::null()).env_clear();
        command.env("HOME", home).env("HTTPS_PROXY", "http://127.0.0.1:9");
        command.env("XDG_CONFIG_HOME", home.join(".config")).env("XDG_STATE_HOME", home.join(".local/state"));
        command.env("PATH", format!("{0}/bin:{0}/.cargo/bin:/usr/bin:/bin", home.display()));
        if sandbox {
            command.env("BLOOIO_SANDBOX", "1");
        }
        command.envs(variables.iter().copied()).output().expect("the shell runs")
    }

    /// Runs it; it must end well.
    fn succeeds(
        &self,
        shell: &[&str],
        script: &str,
        sandbox: bool,
        variables: &[(&str, &str)],
        block: &Block,
    ) {
        let output = self.run(shell, script, sandbox, variables);
        assert!(output.status.success(), "README.md:{}: {output:#?}\n{script}", block.line);
    }

    fn texted_somebody(&self, block: &Block) {
        let output = self.run(&["sh"], "blooio sandbox messages -q", true, &[]);
        assert!(output.stdout.starts_with(b"msg_"), "README.md:{}: nobody was texted", block.line);
    }
}

fn allow(path: &PathBuf, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("permissions");
}

/// A text with what differs from run to run replaced: ids and secrets, UUIDs (of any value), times, how long a run
/// took, the home.
fn normal(text: &str, home: &str) -> String {
    let timeless = |line: &str| match line.strip_prefix("took ") {
        Some(_) => "took       SPAN\n".to_owned(),
        None => line.to_owned(),
    };
    let text: String = text.replace(home, "/home/you").split_inclusive('\n').map(timeless).collect();
    let mut normal = String::new();
    for word in text.split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || "_-:".contains(c))) {
        let body = word.trim_end_matches(|c: char| !(c.is_ascii_alphanumeric() || "_-:".contains(c)));
        let shape: String = body.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let is_uuid = body.len() == 36 && body.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        let replaced = match shape.as_str() {
            "0000-00-00" => "DATE",
            "00:00:00" | "00:00" => "TIME",
            _ if is_uuid => "UUID",
            _ => match body.split_once('_') {
                // A secret has twice as many digits.
                Some((kind, random))
                    if [32, 64].contains(&random.len()) && random.bytes().all(|b| b.is_ascii_hexdigit()) =>
                {
                    kind
                }
                _ => body,
            },
        };
        normal.push_str(replaced);
        normal.push_str(&word[body.len()..]);
    }
    normal
}

/// The lines behind `key:`, of a YAML list or a block scalar, without their indentation.
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
    assert!(!commands.is_empty() && !commands.contains("${{"), "README.md:{}: {commands}", block.line);
    Some(commands)
}

#[test]
fn every_block_has_a_tag_that_is_tested() {
    for block in blocks() {
        let known = [
            "console",
            "console local",
            "console served",
            "sh",
            "sh local",
            "yaml",
            "crontab",
            "toml",
            "json",
        ];
        assert!(known.contains(&block.info.as_str()), "README.md:{}: ```{}", block.line, block.info);
    }
}

#[test]
fn consoles_print_what_is_shown() {
    for block in tagged("console") {
        let place = Place::new();
        let commands: Vec<&str> = block.text.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
        assert!(block.text.starts_with("$ "), "README.md:{}", block.line);
        // Behind each command a mark that leaves `$?` as it was.
        let script: String = commands.iter().fold(String::new(), |script, command| {
            script + command + "\nreadme_code=$?; printf '\\036'; (exit $readme_code)\n"
        });
        let variables = if block.info.ends_with(" local") { &[] } else { &VARIABLES[..1] };
        let served = if block.is_served() { SERVED } else { "" };
        let script = format!("{served}exec 2>&1\n{script}");
        let output = place.run(&["sh"], &script, !block.is_local(), variables);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let shown: String = commands
            .iter()
            .zip(printed.split('\u{1e}'))
            .fold(String::new(), |shown, (command, printed)| shown + "$ " + command + "\n" + printed);
        let home = place.0.path().display().to_string();
        let (page, run) = (normal(&block.text, &home), normal(&shown, &home));
        assert!(page == run, "README.md:{}: the page says\n{page}\nthe program says\n{shown}", block.line);
    }
}

#[test]
fn shell_scripts_run() {
    let mut left_out = BTreeSet::new();
    for block in tagged("sh") {
        // A server that the script started must not outlive a failure of it.
        let mut script = String::from("trap 'kill ${!:-} 2> /dev/null || :' EXIT\n");
        for line in block.text.lines() {
            let excuse = NOT_RUN.iter().find(|(text, _)| *text == line);
            assert!(excuse.is_some() || !line.starts_with("cargo"), "README.md:{}: {line}", block.line);
            match excuse {
                Some((text, _)) => drop(left_out.insert(*text)),
                None => writeln!(script, "{line}").expect("a string"),
            }
        }
        Place::new().succeeds(&["sh", "-e"], &script, !block.is_local(), &[], &block);
    }
    let excused: BTreeSet<&str> = NOT_RUN.iter().map(|(text, _)| *text).collect();
    assert_eq!(left_out, excused, "an excuse for what is not on the page");
}

#[test]
fn ci_steps_text_somebody() {
    for block in tagged("yaml") {
        let place = Place::new();
        let kinds: [(&str, &[&str]); 3] =
            [("run:", &["bash", "-eu"]), ("script:", &["sh", "-eu"]), ("args:", &["sh"])];
        let found: Vec<_> = kinds
            .into_iter()
            .filter_map(|(key, shell)| Some((key, shell, yaml_commands(&block, key)?)))
            .collect();
        let [(key, shell, commands)] = found.as_slice() else {
            panic!("README.md:{}: not one of GitHub's, GitLab's and Kubernetes'", block.line)
        };
        let given = yaml_commands(&block, "command:");
        assert_eq!(given.as_deref(), (*key == "args:").then_some("sh\n-c\n"), "README.md:{}", block.line);
        place.succeeds(shell, commands, true, &VARIABLES[1..], &block);
        place.texted_somebody(&block);
    }
}

#[test]
fn cron_lines_text_somebody() {
    for block in tagged("crontab") {
        for line in block.text.lines() {
            let (fields, command) = line.split_at(line.match_indices(' ').nth(4).expect("five fields").0);
            assert!(fields.bytes().all(|byte| b"0123456789*,-/ ".contains(&byte)), "{line}");
            assert!(!command.replace("\\%", "").contains('%'), "cron makes a newline of a bare %: {line}");
            let place = Place::new();
            let path = [("PATH", "/usr/bin:/bin")];
            place.succeeds(&["/bin/sh"], &command.replace("\\%", "%"), true, &path, &block);
            place.texted_somebody(&block);
        }
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
            assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "README.md:{}: {profile}", block.line);
        }
    }
}

#[test]
fn the_error_object_is_the_real_one() {
    for block in tagged("json") {
        let ran = Home::new().blooio(ERROR_OF).run();
        let shown: serde_json::Value = serde_json::from_str(&block.text).expect("JSON");
        let pretty = |error: &serde_json::Value| normal(&format!("{error:#}"), "/nowhere");
        assert_eq!(pretty(&shown["error"]), pretty(&ran.error()), "README.md:{}", block.line);
        assert!(readme().contains(r#"`blooio --json send +15005550009 "Hello"`"#));
    }
}

/// The rows of the table under a heading, cell by cell, its first row left out.
fn table(heading: &str) -> Vec<Vec<String>> {
    let page = readme();
    let section = page.split(&format!("\n{heading}\n")).nth(1).expect("the heading");
    let rows =
        section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    rows.skip(2)
        .map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// What stands between backticks.
fn codes(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// Every kind of failure; a new one fails to compile here until it has its place, and its row on the page.
fn kinds() -> impl Iterator<Item = Kind> {
    std::iter::successors(Some(Kind::Internal), |kind| match kind {
        Kind::Internal => Some(Kind::Usage),
        Kind::Usage => Some(Kind::Auth),
        Kind::Auth => Some(Kind::Refused),
        Kind::Refused => Some(Kind::Unavailable),
        Kind::Unavailable => Some(Kind::Network),
        Kind::Network => Some(Kind::Failed),
        Kind::Failed => Some(Kind::Pending),
        Kind::Pending => Some(Kind::Partial),
        Kind::Partial => Some(Kind::Interrupted),
        Kind::Interrupted => Some(Kind::Terminated),
        Kind::Terminated => None,
    })
}

#[test]
fn the_exit_codes_are_those_of_the_code() {
    let shown: Vec<(String, String)> =
        table("## Exit codes").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let ok = ("0".to_owned(), "ok".to_owned());
    let kinds = kinds().map(|kind| (kind.code().to_string(), kind.name().to_owned()));
    assert_eq!(shown, std::iter::once(ok).chain(kinds).collect::<Vec<_>>());
}

#[test]
fn the_settings_are_those_of_the_code() {
    let ran = Home::new().blooio(["--json", "config", "list"]).run();
    let list: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let rows = table("## Configuration");
    assert_eq!(rows.len(), KEYS.len());
    for (row, key) in rows.iter().zip(KEYS) {
        let name = if key.in_profile { vec![key.name] } else { vec![] };
        assert_eq!(codes(&row[0]), name);
        let flags: Vec<&str> = codes(&row[1]).into_iter().filter(|flag| flag.starts_with("--")).collect();
        assert_eq!(flags, key.flags, "{}", key.name);
        assert_eq!(codes(&row[2]), key.env, "{}", key.name);
        // `output` is what `--json` made of it here.
        let default =
            if key.name == "output" { Some("human") } else { list["settings"][key.name]["value"].as_str() };
        assert_eq!(codes(&row[3]), default.into_iter().collect::<Vec<_>>(), "{}", key.name);
    }
}

#[test]
fn the_sandbox_numbers_are_those_of_the_help() {
    let numbers = |text: &str| -> BTreeSet<String> {
        text.match_indices("+1500555").map(|(at, _)| text[at..at + 12].to_owned()).collect()
    };
    let ran = Home::new().blooio(["sandbox", "--help"]).run();
    let shown = table("### Test a script against every outcome").into_iter().map(|row| row[0].clone());
    assert_eq!(numbers(&shown.collect::<String>()), numbers(&ran.stdout));
}

#[test]
fn links_inside_the_page_lead_somewhere() {
    let page = readme();
    let anchor = |heading: &str| -> String {
        let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    };
    let anchors: BTreeSet<String> = page
        .lines()
        .filter_map(|line| Some(anchor(line.strip_prefix("##")?.trim_start_matches('#'))))
        .collect();
    for link in page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(anchors.contains(link), "#{link}");
    }
}
