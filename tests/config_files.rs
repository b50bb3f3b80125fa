//! The configuration file where it is no ordinary one: devices and pipes, other owners, line endings, mounts, full disks.
#![cfg(unix)]

use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{Home, KEY, Ran, Run, binary};

const DONE: &str = "done: set timeout in profile default\n";
/// `nobody`, on every system that has one.
const NOBODY: u32 = 65534;

fn run(home: &Home, arguments: &[&str]) -> Ran {
    arguments.iter().fold(home.blooio([]), Run::arg).run()
}

fn set(home: &Home, file: &Path) -> Ran {
    home.blooio(["config", "set", "timeout", "3", "--config"]).arg(file).run()
}

fn names(folder: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("permissions");
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id runs");
    id.stdout == b"0\n"
}

fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped in part: {why}");
}

fn shell(text: &str) {
    assert!(Command::new("sh").args(["-c", text]).status().expect("sh runs").success(), "{text}");
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let code = output.status.code().unwrap_or(-1);
    Ran { code, stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Runs the binary as somebody whom permissions stop: this user, or `nobody` where that is root.
fn bound(home: &Home, arguments: &[&str]) -> Ran {
    bound_after(home, "true", arguments)
}

/// The same after a command of the shell.
fn bound_after(home: &Home, before: &str, arguments: &[&str]) -> Ran {
    let program = home.path().join("blooio");
    if is_root() && !program.exists() {
        set_mode(home.path(), 0o755);
        fs::hard_link(binary(), &program)
            .or_else(|_| fs::copy(binary(), &program).map(drop))
            .expect("a copy");
        set_mode(&program, 0o755);
    }
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &format!("{before}; exec \"$0\" \"$@\"")]);
    command.arg(if is_root() { program } else { binary() }).args(arguments);
    command.env_clear().env("HOME", home.path()).current_dir(home.path());
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    ran(&mut command)
}

/// A file that can be written to, in a folder that can't: `fixed/c.toml`.
fn fixed(home: &Home, text: &str) -> PathBuf {
    let path = home.write("fixed/c.toml", text);
    set_mode(&path, 0o600);
    hand_over(&path);
    let folder = path.parent().expect("a folder");
    hand_over(folder);
    set_mode(folder, 0o555);
    path
}

/// Gives a file or a folder to whoever [`bound`] runs as.
fn hand_over(path: &Path) {
    if is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).expect("an owner");
    }
}

/// Runs a script where it may mount, with the binary as `$0`; none where that isn't permitted.
fn mounting(home: &Home, script: &str) -> Option<Ran> {
    let namespace = if is_root() { "-m" } else { "-Urm" };
    let may = Command::new("unshare").args([namespace, "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    if !may.is_ok_and(|tried| tried.status.success()) {
        skip("nothing can be mounted here");
        return None;
    }
    let mut command = Command::new("unshare");
    command.args([namespace, "sh", "-ec", script]).arg(binary()).current_dir(home.path());
    command.env_clear().env("HOME", home.path()).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    Some(ran(&mut command))
}

#[test]
fn what_is_no_regular_file_is_refused_by_every_command_that_writes() {
    let home = Home::new();
    let at = |name: &str| home.path().join("there").join(name);
    fs::create_dir(home.path().join("there")).expect("a folder");
    fs::create_dir(at("folder")).expect("a folder");
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).expect("a socket");
    shell(&format!("mkfifo {}", at("pipe").display()));
    symlink("pipe", at("link")).expect("a link");
    symlink("link", at("link to it")).expect("a link");
    let mut cases = vec![
        ("folder", "folder"),
        ("socket", "socket"),
        ("pipe", "pipe"),
        ("link", "pipe"),
        ("link to it", "pipe"),
    ];
    // A device that may be lost, unlike the machine's own.
    if Command::new("mknod")
        .arg(at("null"))
        .args(["c", "1", "3"])
        .output()
        .is_ok_and(|made| made.status.success())
    {
        cases.push(("null", "device"));
    } else {
        skip("no device can be made here");
    }
    let before = names(&home.path().join("there"));
    for (name, kind) in cases {
        let error = format!(
            "error: can't write {}: it is a {kind}, not a regular file\n\
             hint: choose another file with --config or BLOOIO_CONFIG\n",
            at(name).display()
        );
        for arguments in [
            &["set", "timeout", "3"][..],
            &["set", "aliases.me", "+15551234567"],
            &["set", "api_key", "-"],
            &["unset", "timeout"],
            &["use", "ci"],
            &["remove", "ci", "--yes"],
            &["init", "--api-key-stdin", "--no-check"],
        ] {
            let run = home.blooio(["config"]).args(arguments).stdin(KEY);
            run.env("BLOOIO_CONFIG", at(name)).run().is(1, "", &error);
        }
        run(&home, &["config", "set", "timeout", "3", "--config", &at(name).display().to_string()])
            .is(1, "", &error);
        assert_eq!(names(&home.path().join("there")), before);
        assert!(!fs::metadata(at(name)).expect("it is there").is_file());
    }
    assert!(fs::metadata(at("pipe")).expect("a pipe").file_type().is_fifo());
    assert!(names(&at("folder")).is_empty());
}

#[test]
fn a_pipe_is_read_and_what_can_not_be_is_named() {
    let home = Home::new();
    let pipe = home.path().join("pipe");
    shell(&format!("mkfifo {}", pipe.display()));
    std::thread::scope(|scope| {
        scope.spawn(|| fs::write(&pipe, "[profiles.default]\ntimeout = 7\n").expect("a reader"));
        run(&home, &["config", "get", "timeout", "--config", "pipe"]).is(0, "7s\n", "");
    });
    run(&home, &["config", "get", "timeout", "--config", "/dev/null"]).is(0, "30s\n", "");
    let error = "error: can't read /dev/zero: it is larger than 16 MiB\n";
    run(&home, &["config", "list", "--config", "/dev/zero"]).is(3, "", error);
    let _socket = std::os::unix::net::UnixListener::bind(home.path().join("socket")).expect("a socket");
    let error = "error: can't read socket: it is a socket, not a file\n";
    run(&home, &["config", "list", "--config", "socket"]).is(3, "", error);
}

#[test]
fn the_mode_of_a_file_stays_and_so_does_its_group() {
    let home = Home::new();
    let group = if is_root() { Some(NOBODY) } else { None };
    for before in [0o600, 0o640, 0o660, 0o644, 0o664, 0o444] {
        let path = home.config("# mine\n");
        chown(&path, None, group).expect("a group");
        set_mode(&path, before);
        let gid = fs::metadata(&path).expect("a file").gid();
        set(&home, &path).is(0, "", DONE);
        assert_eq!((mode(&path), fs::metadata(&path).expect("a file").gid()), (before, gid));
        fs::remove_file(path).expect("a file");
    }
}

#[test]
fn a_first_secret_is_not_shown_to_everybody() {
    let home = Home::new();
    let path = home.config("# mine\n");
    set_mode(&path, 0o644);
    let store = || home.blooio(["config", "set", "api_key", "-"]).stdin(KEY).run();
    let done = "done: set api_key in profile default\n";
    let warning = format!(
        "warning: changed the mode of {} from 0644 to 0600: other users could read it, and it now holds a secret\n",
        path.display()
    );
    store().is(0, "", &format!("{warning}{done}"));
    assert_eq!(mode(&path), 0o600);
    store().is(0, "", done);
}

#[test]
fn a_file_stays_its_owners() {
    if !is_root() {
        skip("only root can write another user's file without being let in");
    }
    let home = Home::new();
    let path = home.config(&format!("[profiles.default]\napi_key = \"{KEY}\"\n"));
    hand_over(&path);
    let before = fs::metadata(&path).expect("a file");
    set(&home, &path).is(0, "", DONE);
    let after = fs::metadata(&path).expect("a file");
    assert_eq!((after.uid(), after.gid(), mode(&path)), (before.uid(), before.gid(), 0o600));
    assert_ne!(after.ino(), before.ino(), "it was replaced, not overwritten");
}

#[test]
fn what_root_makes_in_somebodys_folder_is_theirs() {
    let home = Home::new();
    hand_over(home.path());
    let file = home.path().join(".config/blooio/config.toml");
    set(&home, &file).is(0, "", DONE);
    let owner = fs::metadata(home.path()).expect("a folder").uid();
    assert!(!is_root() || owner == NOBODY);
    for path in
        [".config", ".config/blooio", ".config/blooio/.config.toml.lock", ".config/blooio/config.toml"]
    {
        assert_eq!(fs::metadata(home.path().join(path)).expect(path).uid(), owner, "{path}");
    }
    // And they can go on with it.
    bound(&home, &["config", "set", "timeout", "4"]).is(0, "", DONE);
}

#[test]
fn a_file_whose_owner_can_not_be_kept_is_written_in_place() {
    let home = Home::new();
    let folder = home.path().join("shared");
    fs::create_dir(&folder).expect("a folder");
    hand_over(&folder);
    let path = folder.join("c.toml");
    fs::write(&path, "# ours\n").expect("a file");
    // Root's file, which everybody may write. For others than root it is their own.
    set_mode(&path, 0o666);
    let before = fs::metadata(&path).expect("a file");
    bound(&home, &["config", "set", "timeout", "3", "--config", "shared/c.toml"]).is(0, "", DONE);
    let after = fs::metadata(&path).expect("a file");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "# ours\n\n[profiles.default]\ntimeout = \"3\"\n");
    assert_eq!((after.uid(), after.mode()), (before.uid(), before.mode()));
    assert!(!is_root() || after.ino() == before.ino());
}

#[test]
fn a_folder_that_can_not_be_written_to_holds_a_file_that_can() {
    let home = Home::new();
    let path = fixed(&home, "# mine\n");
    let folder = home.path().join("fixed");
    bound(&home, &["config", "set", "timeout", "3", "--config", "fixed/c.toml"]).is(0, "", DONE);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "# mine\n\n[profiles.default]\ntimeout = \"3\"\n");
    assert_eq!(names(&folder), ["c.toml"]);
    // Neither can be written to.
    set_mode(&path, 0o400);
    bound(&home, &["config", "set", "timeout", "4", "--config", "fixed/c.toml"]).is(
        1,
        "",
        "error: can't write fixed/c.toml: Permission denied (os error 13)\n\
         hint: check the permissions: ls -ld fixed fixed/c.toml\n",
    );
    bound(&home, &["config", "set", "timeout", "4", "--config", "fixed/new.toml"]).is(
        1,
        "",
        "error: can't write fixed/new.toml: Permission denied (os error 13)\n\
         hint: check the permissions: ls -ld fixed\n",
    );
    // The nearest folder that is there.
    bound(&home, &["config", "set", "timeout", "4", "--config", "fixed/no/such/new.toml"]).is(
        1,
        "",
        "error: can't write fixed/no/such/new.toml: Permission denied (os error 13)\n\
         hint: check the permissions: ls -ld fixed\n",
    );
    assert_eq!(names(&folder), ["c.toml"]);
    set_mode(&folder, 0o755);
}

#[test]
fn a_file_that_can_not_be_read_is_exit_3_and_says_how_to_go_without() {
    let home = Home::new();
    let path = home.config("");
    hand_over(&path);
    set_mode(&path, 0o000);
    let error = format!(
        "error: can't read {}: Permission denied (os error 13)\n\
         hint: make it readable for this user, or set BLOOIO_CONFIG=/dev/null to run without a file\n",
        path.display()
    );
    bound(&home, &["config", "list"]).is(3, "", &error);
    bound(&home, &["send", "-n", "+15551234567", "Hi"]).is(3, "", &error);
    // A folder on the way to it is closed.
    set_mode(&path, 0o600);
    let folder = home.path().join(".config");
    hand_over(&folder);
    set_mode(&folder, 0o000);
    bound(&home, &["config", "list"]).is(3, "", &error);
    set_mode(&folder, 0o755);
}

#[test]
fn a_file_in_the_place_of_a_folder_holds_no_settings() {
    let home = Home::new();
    let file = home.write(".config", "not a folder\n");
    let path = home.path().join(".config/blooio/config.toml");
    run(&home, &["config", "get", "timeout"]).is(0, "30s\n", "");
    // What is written for a daemon that has no home.
    home.blooio(["config", "get", "timeout"]).env("HOME", "/dev/null").run().is(0, "30s\n", "");
    run(&home, &["config", "path"]).is(0, &format!("{}\n", path.display()), "");
    set(&home, &path).is(
        1,
        "",
        &format!(
            "error: can't write {}: Not a directory (os error 20)\n\
             hint: choose another file with --config or BLOOIO_CONFIG\n",
            path.display()
        ),
    );
    assert_eq!(fs::read_to_string(file).expect("a file"), "not a folder\n");
    // One that was named should be there.
    let hint = "hint: check the path, or create the file with `blooio config init`\n";
    let ran = run(&home, &["config", "list", "--config", ".config/x"]);
    ran.is(2, "", &format!("error: --config \".config/x\": no such file\n{hint}"));
    let ran = home.blooio(["config", "list"]).env("BLOOIO_CONFIG", ".config/x").run();
    ran.is(3, "", &format!("error: BLOOIO_CONFIG=\".config/x\": no such file\n{hint}"));
}

#[test]
fn line_endings_and_a_byte_order_mark_stay() {
    let home = Home::new();
    let mark = "\u{feff}";
    let before = format!(
        "{mark}# Mine.\r\n\r\n[profiles.default] # all\r\nretries = 1\r\n\r\n[aliases]\r\nme = \"a@b.example\"\r\n"
    );
    let path = home.config(&before);
    for (arguments, from, to) in [
        (&["set", "timeout", "3"][..], "retries = 1\r\n", "retries = 1\r\ntimeout = \"3\"\r\n"),
        (&["set", "aliases.us", "@me"], "example\"\r\n", "example\"\r\nus = [\"@me\"]\r\n"),
        (&["unset", "retries"], "retries = 1\r\n", ""),
        (&["remove", "default", "-y"], "\r\n[profiles.default] # all\r\ntimeout = \"3\"\r\n", ""),
    ] {
        let expected = fs::read_to_string(&path).expect("the file").replace(from, to);
        let ran = home.blooio(["config", "-q"]).args(arguments).run();
        ran.is(0, "", "");
        assert_eq!(fs::read_to_string(&path).expect("the file"), expected, "{arguments:?}");
    }
    // One line that somebody else wrote.
    let path = home.config("[profiles.default]\r\nretries = 1\ntimeout = 9\r\n");
    set(&home, &path).is(0, "", DONE);
    let text = fs::read_to_string(&path).expect("the file");
    assert_eq!(text, "[profiles.default]\r\nretries = 1\ntimeout = \"3\"\r\n");
}

#[test]
fn what_limits_a_files_size_changes_nothing() {
    let home = Home::new();
    home.config("# as it was\n");
    let folder = home.path().join(".config/blooio");
    let limited = |file: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -f 0; exec \"$0\" config set timeout 3 --config \"$1\""]).arg(binary());
        command.env_clear().env("HOME", home.path()).current_dir(home.path());
        ran(command.arg(file))
    };
    for file in [".config/blooio/config.toml", ".config/blooio/new.toml", "new/new.toml"] {
        limited(file).is(
            1,
            "",
            &format!(
                "error: can't write {file}: File too large (os error 27)\n\
                 hint: raise the limit with `ulimit -f`; the file is unchanged\n"
            ),
        );
        assert_eq!(names(&folder), ["config.toml"]);
        assert_eq!(fs::read_to_string(folder.join("config.toml")).expect("a file"), "# as it was\n");
    }
    assert!(!home.path().join("new").exists());
}

#[test]
fn what_limits_a_files_size_in_place_changes_nothing() {
    let home = Home::new();
    let before = "#".repeat(510) + "\n";
    let path = fixed(&home, &before);
    // A block of 512 bytes, or of 1024.
    let set = |value: &str| {
        let arguments = ["config", "set", "api_key_command", value, "--config", "fixed/c.toml"];
        bound_after(&home, "ulimit -f 1", &arguments)
    };
    set(&"x".repeat(1024)).is(
        1,
        "",
        "error: can't write fixed/c.toml: File too large (os error 27)\n\
         hint: raise the limit with `ulimit -f`; the file is unchanged\n",
    );
    assert_eq!(fs::read_to_string(path).expect("a file"), before);
    assert_eq!(names(&home.path().join("fixed")), ["c.toml"]);
    set_mode(&home.path().join("fixed"), 0o755);
}

#[test]
fn a_file_that_is_mounted_by_itself_is_written_in_place() {
    let home = Home::new();
    let (own, mounted) = (home.write("own.toml", "# mine\r\n"), home.write("mounted.toml", ""));
    let set = "\"$0\" config set timeout 3 --config mounted.toml";
    let Some(ran) = mounting(&home, &format!("mount --bind own.toml mounted.toml; {set}")) else {
        return a_folder_that_can_not_be_written_to_holds_a_file_that_can();
    };
    ran.is(0, "", DONE);
    let expected = "# mine\r\n\r\n[profiles.default]\r\ntimeout = \"3\"\r\n";
    assert_eq!(fs::read_to_string(&own).expect("a file"), expected);
    assert_eq!(fs::read_to_string(mounted).expect("a file"), "");
    // The folder around it can't be written to.
    let script = "mount --bind . .; cd .; mount --bind own.toml mounted.toml; mount -o remount,bind,ro \"$PWD\"; \
                  cd \"$PWD\"; \"$0\" config set timeout 4 --config mounted.toml";
    mounting(&home, script).expect("it may mount").is(0, "", DONE);
    assert_eq!(fs::read_to_string(&own).expect("a file"), expected.replace('3', "4"));
    // Nor can the file.
    let script = format!("mount --bind own.toml mounted.toml; mount -o remount,bind,ro mounted.toml; {set}");
    mounting(&home, &script).expect("it may mount").is(
        1,
        "",
        "error: can't write mounted.toml: Read-only file system (os error 30)\n\
         hint: choose another file with --config or BLOOIO_CONFIG\n",
    );
    assert_eq!(fs::read_to_string(&own).expect("a file"), expected.replace('3', "4"));
}

#[test]
fn a_full_disk_changes_nothing() {
    let home = Home::new();
    let disk: PathBuf = home.path().join("disk");
    fs::create_dir(disk).expect("a folder");
    home.write("own.toml", "");
    // A page is as full as that: what is added to it takes another.
    let full = "mount -t tmpfs -o size=16k none disk; head -c 4090 /dev/zero | tr '\\0' '#' >disk/c.toml; \
                cp disk/c.toml before; head -c 99999 /dev/zero 2>&- >disk/rest || true; ";
    let same = "|| code=$?; cmp disk/c.toml before; ls -A disk; exit $code";
    let error = "error: can't write FILE: No space left on device (os error 28)\n\
                 hint: free some space and run the command again; the file is unchanged\n";
    for (mount, file) in [("", "disk/c.toml"), ("mount --bind disk/c.toml own.toml; ", "own.toml")] {
        let script = format!("{full}{mount}\"$0\" config set timeout 3 --config {file} {same}");
        let Some(ran) = mounting(&home, &script) else {
            return what_limits_a_files_size_in_place_changes_nothing();
        };
        ran.is(1, "c.toml\nrest\n", &error.replace("FILE", file));
    }
}
