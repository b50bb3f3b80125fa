//! A command under `blooio notify` at a real terminal: it has one too, with all that belongs to it.

use crate::harness::binary;
use crate::harness::notify::{CHAT, COUNT, MODES, Stage};
use crate::harness::terminal::Terminal;

/// `blooio notify` at a terminal.
fn start(stage: &Stage, options: &[&str], command: &[&str]) -> Terminal {
    Terminal::start(&stage.home, &[&["notify", CHAT], options, &["--"], command].concat(), &stage.variables())
}

/// The same, started by a shell that redirects its streams.
fn redirected(stage: &Stage, redirections: &str, options: &[&str], command: &[&str]) -> Terminal {
    let script = format!("\"$0\" \"$@\" {redirections}; echo \"code $?\"");
    let binary = binary();
    let words = ["-c", &script, binary.to_str().expect("UTF-8"), "notify", CHAT];
    Terminal::run("/bin/sh", &stage.home, &[&words, options, &["--"], command].concat(), &stage.variables())
}

#[test]
fn each_stream_is_a_terminal_where_ours_is() {
    // Tested outside of the redirection to the file.
    let look = "for fd in 0 1 2; do if [ -t $fd ]; then echo $fd >> seen; fi; done; touch seen";
    for options in MODES {
        for (redirections, seen) in [
            ("", "0\n1\n2\n"),
            ("< /dev/null", "1\n2\n"),
            ("> out", "0\n2\n"),
            ("2> err", "0\n1\n"),
            ("< /dev/null > out", "2\n"),
            ("< /dev/null 2> err", "1\n"),
            ("> out 2> err", "0\n"),
            ("< /dev/null > out 2> err", ""),
            ("< /dev/null | cat", "2\n"),
        ] {
            let stage = Stage::new().script("job.sh", look);
            let (code, _) = redirected(&stage, redirections, options, &["./job.sh"]).ended();
            assert_eq!(code, 0);
            let found = std::fs::read_to_string(stage.home.path().join("seen")).expect("a file");
            assert_eq!(found, seen, "{options:?} {redirections}");
        }
    }
}

#[test]
fn streams_that_are_no_terminals_stay_apart() {
    for options in MODES {
        for (redirections, screen, out, err) in [
            ("2> err > out", "code 3\n", "out\n", "err\n"),
            ("> out", "err\ncode 3\n", "out\n", ""),
            ("2> err", "out\ncode 3\n", "", "err\n"),
            ("< /dev/null > out", "err\ncode 3\n", "out\n", ""),
            ("< /dev/null 2> err", "out\ncode 3\n", "", "err\n"),
        ] {
            let stage = Stage::new().script("job.sh", "echo out; echo err >&2; exit 3");
            let (_, seen) = redirected(&stage, redirections, options, &["./job.sh"]).ended();
            assert_eq!(seen, screen, "{options:?} {redirections}");
            let read = |name| std::fs::read_to_string(stage.home.path().join(name)).unwrap_or_default();
            assert_eq!(
                (read("out").as_str(), read("err").as_str()),
                (out, err),
                "{options:?} {redirections}"
            );
            let text = stage.text();
            if !options.is_empty() {
                assert!(text.contains("\nout") && text.contains("\nerr"), "{redirections}: {text}");
            }
        }
    }
}

#[test]
fn what_it_prints_is_shown_as_it_is() {
    for options in MODES {
        let script = r"printf '\033[31mred\033[0m\r\n\t%s\n' é; printf 'no newline' >&2";
        let stage = Stage::new().script("job.sh", script);
        let screen = "\u{1b}[31mred\u{1b}[0m\r\n\té\nno newline";
        assert_eq!(start(&stage, options, &["./job.sh"]).ended(), (0, screen.to_owned()), "{options:?}");
        if !options.is_empty() {
            assert_eq!(stage.text(), "✓ job.sh finished in TIME on HOST\nred\n\té\nno newline");
        }
    }
}

#[test]
fn the_window_has_our_size_and_follows_it() {
    for options in MODES {
        let script = COUNT.replace("echo ready", "stty size; trap 'stty size' WINCH; echo ready");
        let stage = Stage::new().script("count.sh", &script);
        let mut terminal = start(&stage, options, &["./count.sh"]);
        terminal.expect("24 100\r\n");
        terminal.expect("ready\r\n");
        terminal.resize(40, 120);
        terminal.expect("40 120\r\n");
        terminal.resize(10, 20);
        terminal.expect("10 20\r\n");
        terminal.signal("USR2");
        let (code, screen) = terminal.ended();
        assert_eq!((code, screen.as_str()), (9, "24 100\nready\n40 120\n10 20\nend\n"), "{options:?}");
    }
}

#[test]
fn a_window_without_a_keyboard_follows_too() {
    for options in MODES {
        let script = COUNT.replace("echo ready", "stty size <&1; trap 'stty size <&1' WINCH; echo ready");
        let stage = Stage::new().script("count.sh", &script);
        let mut terminal = redirected(&stage, "< /dev/null", options, &["./count.sh"]);
        terminal.expect("24 100\r\n");
        terminal.expect("ready\r\n");
        for (rows, columns) in [(40, 120), (10, 20), (24, 100)] {
            terminal.resize(rows, columns);
            terminal.expect(&format!("{rows} {columns}\r\n"));
        }
        // Nothing else ends the command.
        terminal.signal_all("USR2");
    }
}

#[test]
fn keys_interrupt_a_command_without_a_keyboard() {
    for options in MODES {
        let stage = Stage::new().script("count.sh", COUNT);
        let mut terminal = redirected(&stage, "< /dev/null", options, &["./count.sh"]);
        terminal.expect("ready\r\n");
        terminal.keys("\u{1c}\u{3}");
        terminal.expect("INT\r\n");
        terminal.signal_all("USR2");
    }
}

#[test]
fn a_password_is_not_shown() {
    for options in MODES {
        let script = "stty -echo; printf 'Password: '; read -r word; stty echo
            echo; [ \"$word\" = secret ] && echo right";
        let stage = Stage::new().script("login.sh", script);
        let mut terminal = start(&stage, options, &["./login.sh"]);
        terminal.expect("Password: ");
        terminal.keys("secret\r");
        assert_eq!(terminal.ended(), (0, "Password: \nright\n".to_owned()), "{options:?}");
    }
}

#[test]
fn what_is_typed_is_shown_and_read_once() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo ready; exec cat");
        let mut terminal = start(&stage, options, &["./job.sh"]);
        terminal.expect("ready\r\n");
        terminal.keys("one\r");
        terminal.expect("one\r\none\r\n");
        // Without an end of the line: it goes on, and a second one is the end.
        terminal.keys("two\u{4}");
        terminal.expect("twotwo");
        terminal.keys("\u{4}");
        assert_eq!(terminal.ended(), (0, "ready\none\none\ntwotwo".to_owned()), "{options:?}");
    }
}

#[test]
fn a_line_can_be_edited() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo ready; read -r line; echo \"<$line>\"");
        let mut terminal = start(&stage, options, &["./job.sh"]);
        terminal.expect("ready\r\n");
        terminal.keys("wrong\u{15}abx\u{7f}c\r");
        terminal.expect("<abc>\r\n");
        assert_eq!(terminal.ended().0, 0);
    }
}

#[test]
fn keys_arrive_one_by_one_where_the_command_wants_them() {
    for options in MODES {
        let script = "stty raw -echo; echo ready; dd bs=1 count=3 2> /dev/null | od -An -tx1; stty sane";
        let stage = Stage::new().script("job.sh", script);
        let mut terminal = start(&stage, options, &["./job.sh"]);
        terminal.expect("ready");
        // Ctrl-C, Ctrl-Z and Ctrl-D are keys like others then.
        terminal.keys("\u{3}\u{1a}\u{4}");
        terminal.expect("03 1a 04");
        assert_eq!(terminal.ended().0, 0, "{options:?}");
    }
}

#[test]
fn a_pager_works() {
    if !["/usr/bin/less", "/bin/less"].iter().any(|path| std::path::Path::new(path).exists()) {
        // Nothing to test: this machine has no `less`.
        return;
    }
    for options in MODES {
        let stage = Stage::new();
        let lines: Vec<String> = (1..=200).map(|line| format!("line {line}.\n")).collect();
        stage.home.write("text", &lines.concat());
        let mut terminal = start(&stage, options, &["less", "text"]);
        terminal.expect("line 23.");
        terminal.keys(" ");
        terminal.expect("line 46.");
        terminal.keys("G");
        terminal.expect("line 200.");
        terminal.keys("q");
        assert_eq!(terminal.ended().0, 0, "{options:?}");
    }
}

#[test]
fn an_interruption_reaches_the_command_once_each_time() {
    for options in MODES {
        let stage = Stage::new().script("count.sh", COUNT);
        let mut terminal = start(&stage, options, &["./count.sh"]);
        terminal.expect("ready\r\n");
        terminal.keys("\u{3}");
        terminal.expect("INT\r\n");
        terminal.keys("\u{3}");
        terminal.expect("INT\r\n");
        terminal.keys("\u{1c}");
        terminal.expect("QUIT\r\n");
        terminal.keys("\u{1a}");
        terminal.expect("TSTP\r\n");
        terminal.signal("USR1");
        terminal.expect("USR1\r\n");
        terminal.signal("USR2");
        let (code, screen) = terminal.ended();
        let expected = "ready\n^CINT\n^CINT\n^\\QUIT\n^ZTSTP\nUSR1\nend\n";
        assert_eq!((code, screen.as_str()), (9, expected), "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ count.sh failed (exit 9) after TIME on HOST"));
    }
}

#[test]
fn keys_that_end_the_command() {
    for options in MODES {
        for (key, shown, signal, code) in [("\u{3}", "^C", "SIGINT", 130), ("\u{1c}", "^\\", "SIGQUIT", 131)]
        {
            let stage = Stage::new().script("job.sh", "ulimit -c 0; echo ready; exec cat");
            let mut terminal = start(&stage, options, &["./job.sh"]);
            terminal.expect("ready\r\n");
            terminal.keys(key);
            assert_eq!(terminal.ended(), (code, format!("ready\n{shown}")), "{options:?}");
            let text = stage.text();
            let line = format!("✗ job.sh was killed by {signal} after TIME on HOST");
            assert_eq!(text.lines().next(), Some(line.as_str()));
        }
    }
}

#[test]
fn a_stop_that_nobody_could_end_does_not_last() {
    // There is no shell with job control: alone, the command would not have stopped.
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo ready; read -r line; echo \"<$line>\"; exit 3");
        let mut terminal = start(&stage, options, &["./job.sh"]);
        terminal.expect("ready\r\n");
        terminal.keys("\u{1a}");
        terminal.expect("^Z");
        terminal.keys("go on\r");
        terminal.expect("<go on>\r\n");
        assert_eq!(terminal.ended().0, 3, "{options:?}");
    }
}

#[test]
fn the_terminal_is_as_before_when_the_command_died() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "stty raw -echo; echo ready; read -r line; kill -9 $$");
        let mut terminal = start(&stage, options, &["./job.sh"]);
        terminal.expect("ready");
        terminal.keys("x\n");
        // Where the terminal shows nothing that is typed, this waits in vain.
        let (code, _) = terminal.ended();
        assert_eq!(code, 137, "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh was killed by SIGKILL after TIME on HOST"));
    }
}

#[test]
fn the_command_has_a_controlling_terminal() {
    for options in MODES {
        let stage =
            Stage::new().script("job.sh", "echo asked > /dev/tty; read -r line < /dev/tty; echo \"<$line>\"");
        let mut terminal = redirected(&stage, "< /dev/null", options, &["./job.sh"]);
        terminal.expect("asked\r\n");
        terminal.keys("yes\r");
        terminal.expect("<yes>\r\n");
        assert_eq!(terminal.ended().0, 0, "{options:?}");
    }
}
