//! Where the examples run: a throw-away home with the files they need, and a shell.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::pages::Block;
use crate::harness::{Home, binary};

/// The files that the examples expect. `sleep` does nothing, because pauses are for real servers.
const FILES: &[(&str, &str)] = &[
    ("numbers.txt", "+15551234567\n+15559876543\n"),
    ("customers.csv", "to,name,order_id\n+15551234567,Ada,17\n+15559876543,,18\nana@example.com,Ana,19\n"),
    ("orders.jsonl", ORDERS),
    ("keys/ci", "bl_live_0123456789fedcba\n"),
    ("deploy.sh", "#!/bin/sh\necho deployed\n"),
    ("train.py", "#!/bin/sh\n"),
    ("answer.sh", ANSWER),
    ("bin/pass", "#!/bin/sh\n[ \"$*\" = \"show blooio\" ] && echo bl_live_0123456789abcdef\n"),
    ("bin/sleep", "#!/bin/sh\n"),
    ("bin/backup", "#!/bin/sh\nexit 1\n"),
];

const ORDERS: &str = r#"{"to":"+15551234567","text":["Your order is here","It is at your door"],"metadata":{"order":17}}
{"to":["+15551234567","ana@example.com"],"text":"Table for two at eight","effect":"confetti"}
{"to":"+15005550009","first":"Grace"}
"#;

/// An application that answers whoever writes.
const ANSWER: &str = r#"#!/bin/sh
[ "$BLOOIO_EVENT" = message.received ] || exit 0
blooio send -q -k "answer-$BLOOIO_MESSAGE_ID" "$BLOOIO_CHAT" "Your order is on its way"
"#;

/// What GitHub, GitLab and Kubernetes set for the jobs they run.
pub const OF_CI: &[(&str, &str)] = &[
    ("BLOOIO_API_KEY", "bl_live_0123456789abcdef"),
    ("GITHUB_RUN_ID", "7001"),
    ("GITHUB_RUN_ATTEMPT", "1"),
    ("GITHUB_JOB", "test"),
    ("GITHUB_WORKFLOW", "CI"),
    ("GITHUB_SERVER_URL", "https://github.example"),
    ("GITHUB_REPOSITORY", "team/app"),
    ("SHARD", "0"),
    ("JOB_COMPLETION_INDEX", "0"),
    // Answers YES in the sandbox.
    ("APPROVER", "+15005550010"),
    ("CI_PIPELINE_ID", "8001"),
    ("CI_PROJECT_PATH", "team/app"),
    ("CI_COMMIT_REF_NAME", "main"),
    ("CI_PIPELINE_URL", "https://gitlab.example/team/app/-/pipelines/8001"),
];

/// A home with the files, and `blooio` in its `.cargo/bin`.
pub struct Place(Home);

impl Place {
    pub fn new() -> Self {
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

    pub fn home(&self) -> String {
        self.0.path().display().to_string()
    }

    /// Runs the script in a shell with the environment of a fresh login, and the sandbox on if asked for.
    ///
    /// The port on which examples listen is replaced with a free one, because several may run at once.
    pub fn run(&self, shell: &[&str], script: &str, sandbox: bool, variables: &[(&str, &str)]) -> Output {
        let home = self.0.path();
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let script = script.replace("4021", &free.expect("a free port").port().to_string());
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).arg("-c").arg(&script).current_dir(home).stdin(Stdio::null()).env_clear();
        command.env("HOME", home).env("HTTPS_PROXY", "http://127.0.0.1:9");
        command.env("XDG_CONFIG_HOME", home.join(".config")).env("XDG_STATE_HOME", home.join(".local/state"));
        command.env("PATH", format!("{0}/bin:{0}/.cargo/bin:/usr/bin:/bin", home.display()));
        if sandbox {
            command.env("BLOOIO_SANDBOX", "1");
        }
        command.envs(variables.iter().copied()).output().expect("the shell runs")
    }

    /// Runs each command as a person types it in one shell, and returns what each printed on both streams. `before` is
    /// run first, and is not shown.
    pub fn session(
        &self,
        commands: &[&str],
        before: &str,
        sandbox: bool,
        variables: &[(&str, &str)],
    ) -> Vec<String> {
        // After each command, a mark that leaves `$?` as it was.
        let script: String = commands.iter().fold(String::new(), |script, command| {
            script + command + "\nreadme_code=$?; printf '\\036'; (exit $readme_code)\n"
        });
        let script = format!("{before}exec 2>&1\n{script}");
        let output = self.run(&["sh"], &script, sandbox, variables);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let printed: Vec<String> = printed.split('\u{1e}').take(commands.len()).map(str::to_owned).collect();
        assert_eq!(printed.len(), commands.len(), "the shell ended early: {printed:#?}");
        printed
    }

    /// Runs the script, which must exit with 0.
    pub fn succeeds(
        &self,
        shell: &[&str],
        script: &str,
        sandbox: bool,
        variables: &[(&str, &str)],
        block: &Block,
    ) {
        let output = self.run(shell, script, sandbox, variables);
        assert!(output.status.success(), "{}: {output:#?}\n{script}", block.place());
    }

    pub fn texted_somebody(&self, block: &Block) {
        let output = self.run(&["sh"], "blooio sandbox messages -q", true, &[]);
        assert!(output.stdout.starts_with(b"msg_"), "{}: no message was sent", block.place());
    }
}

fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("permissions");
}
