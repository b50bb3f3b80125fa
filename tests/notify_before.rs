//! What `blooio notify` finds wrong before it starts the command: then nothing runs, and nothing is sent.

use crate::harness::ledger::Ledger;
use crate::harness::live::Live;
use crate::harness::notify::{CHAT, Stage};

/// Runs a command that leaves a file behind, with other arguments, variables and configuration.
struct Case<'c> {
    arguments: &'c [&'c str],
    variables: &'c [(&'c str, &'c str)],
    config: &'c str,
    code: i32,
    stderr: &'c str,
}

const RIGHT: Case<'_> = Case { arguments: &[CHAT], variables: &[], config: "", code: 2, stderr: "" };

impl Case<'_> {
    #[track_caller]
    fn is_refused(&self) {
        let json: Vec<&str> = ["--json"].iter().chain(self.arguments).copied().collect();
        for arguments in [self.arguments, &json] {
            let stage = Stage::new();
            if !self.config.is_empty() {
                stage.home.config(self.config);
            }
            let words = [&["notify"], arguments, &["--", "touch", "ran"]].concat();
            let mut process = stage.home.process(&words);
            process.envs(stage.variables()).envs(self.variables.iter().copied());
            let ran = Live::start(process).ended();
            if arguments == self.arguments {
                let stderr = ran.stderr.replace(&stage.home.path().display().to_string(), "~");
                let ran = crate::harness::Ran { stderr, ..ran };
                assert_eq!((ran.code, ran.stdout.as_str()), (self.code, ""), "{ran:?}");
                assert!(ran.stderr.starts_with(self.stderr), "{ran:?}");
            } else {
                assert_eq!((ran.code, ran.stdout.as_str()), (self.code, ""), "{ran:?}");
                let error = ran.error();
                assert_eq!(error["exit_code"], self.code, "{error}");
                assert_eq!(error["outcome"], "not_sent", "{error}");
                let home = stage.home.path().display().to_string();
                let said =
                    format!("error: {}", error["message"].as_str().unwrap_or_default().replace(&home, "~"));
                assert!(said.starts_with(self.stderr.lines().next().unwrap_or_default()), "{error}");
            }
            assert!(!stage.home.path().join("ran").exists(), "the command ran: {arguments:?}");
            assert_eq!(stage.ledger.counts().connections, 0);
        }
    }
}

#[test]
fn a_bad_recipient() {
    let stderr = "error: \"5551234567\" has no country code, and no country is set\n";
    Case { arguments: &["5551234567"], stderr, ..RIGHT }.is_refused();
    let stderr = "error: ";
    Case { arguments: &["@nobody"], stderr, ..RIGHT }.is_refused();
    Case { arguments: &["911"], stderr, ..RIGHT }.is_refused();
}

#[test]
fn blank_and_wrong_options() {
    let stderr = "error: --name is blank\nhint: leave it out to use the command's file name\n";
    Case { arguments: &[CHAT, "--name", " \u{200b}"], stderr, ..RIGHT }.is_refused();
    let stderr = "error: --text is blank\nhint: leave it out to use the default text\n";
    Case { arguments: &[CHAT, "--text", ""], stderr, ..RIGHT }.is_refused();
    let hint = "hint: use {name}, {status}, {code}, {duration}, {host} and {tail}; write {{ for a brace\n";
    for (text, error) in [
        ("{nam}", "error: --text: there is no variable {nam}\n"),
        ("{name", "error: --text: the { at character 1 of the template is never closed\n"),
    ] {
        let stderr = format!("{error}{hint}");
        Case { arguments: &[CHAT, "--text", text], stderr: &stderr, ..RIGHT }.is_refused();
    }
    let stderr = "error: --text has {tail}, but no lines are wanted\nhint: say how many with --tail N\n";
    Case { arguments: &[CHAT, "--text", "{tail}"], stderr, ..RIGHT }.is_refused();
    let stderr = "error: --tail has no effect: --text has no {tail}\n\
        hint: add {tail} to --text, or leave out --tail\n";
    Case { arguments: &[CHAT, "--text", "{name}", "--tail", "1"], stderr, ..RIGHT }.is_refused();
    let stderr = "error: --longer-than: ";
    Case { arguments: &[CHAT, "--longer-than", "soon"], stderr, ..RIGHT }.is_refused();
}

#[test]
fn somebody_who_must_not_be_texted() {
    let stderr = "error: ";
    Case { variables: &[("BLOOIO_ALLOW", "none")], stderr, ..RIGHT }.is_refused();
    Case { config: "[profiles.default]\nallow = []\n", stderr, ..RIGHT }.is_refused();
    Case { variables: &[("BLOOIO_OPTOUTS", "nothing-like-it.csv")], code: 3, stderr, ..RIGHT }.is_refused();
}

#[test]
fn somebody_who_opted_out() {
    let stage = Stage::new();
    stage.home.blooio(["optouts", "add", CHAT]).run();
    let ran = stage.run(&["--json"], &["touch", "ran"]);
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert_eq!((&error["code"], &error["outcome"]), (&"opted_out".into(), &"not_sent".into()), "{error}");
    assert!(!stage.home.path().join("ran").exists());
    assert_eq!(stage.ledger.counts().connections, 0);
}

#[test]
fn no_key_and_a_broken_configuration() {
    let stderr =
        "error: no API key in profile \"default\"\nhint: run `blooio config init`, or set BLOOIO_API_KEY\n";
    Case { variables: &[("BLOOIO_API_KEY", "")], code: 3, stderr, ..RIGHT }.is_refused();
    let stderr = "error: ";
    Case { config: "[profiles.default]\nfrom_number = 7\n", code: 3, stderr, ..RIGHT }.is_refused();
    Case { config: "[profiles", code: 3, stderr, ..RIGHT }.is_refused();
    Case { variables: &[("BLOOIO_FROM_NUMBER", "123")], code: 3, stderr, ..RIGHT }.is_refused();
    Case { variables: &[("BLOOIO_BASE_URL", "http://example.com")], code: 3, stderr, ..RIGHT }.is_refused();
    Case { variables: &[("BLOOIO_CACERT", "nothing-like-it.pem")], code: 3, stderr, ..RIGHT }.is_refused();
}

#[test]
fn a_key_command_that_fails() {
    let config = "[profiles.default]\napi_key_command = \"exit 1\"\n";
    let stderr = "error: ~/.config/blooio/config.toml:2: profiles.default.api_key_command: the command failed: exit status: 1\n";
    Case { variables: &[("BLOOIO_API_KEY", "")], config, code: 3, stderr, ..RIGHT }.is_refused();
}

#[test]
fn no_command() {
    let stage = Stage::new();
    for arguments in [&["notify", CHAT][..], &["notify", CHAT, "--"], &["notify", CHAT, "touch", "ran"]] {
        let ran = stage.home.blooio([]).args(arguments).api(&stage.ledger.base).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        let ran = stage.home.blooio(["--json"]).args(arguments).api(&stage.ledger.base).run();
        assert_eq!(ran.error()["outcome"], "not_sent", "{ran:?}");
    }
    assert!(!stage.home.path().join("ran").exists());
}

#[test]
fn a_server_that_is_not_there_is_no_reason_to_wait() {
    // Whether the API can be reached is not asked: the command may take hours.
    let stage = Stage::with(Ledger::willing());
    stage.run(&["--on", "failure"], &["touch", "ran"]).is(0, "", "");
    assert!(stage.home.path().join("ran").exists());
    assert_eq!(stage.ledger.counts().connections, 0);
}
