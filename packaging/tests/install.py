"""Tests of packaging/install.sh: stdout, stderr, the exit code, and what is on the disk afterwards."""

import functools
import os
import pathlib
import re
import shutil
import signal
import sys

from support import (
    MUSL,
    PACKAGING,
    ROOT,
    STAND_IN,
    VERSION,
    Site,
    Tests,
    archive,
    equal,
    executable,
    output,
    program,
    release,
    shells,
    start,
    sums,
    wrapper,
)

SCRIPT = PACKAGING / "install.sh"
SUMS = f"/v{VERSION}/SHA256SUMS"
# What the script needs besides a tool to download and one to compute checksums.
BASICS = ("uname", "mktemp", "tar", "gzip", "tr", "cut", "sed", "cp", "mv", "mkdir", "rm", "chmod", "cat")


def packed(target=MUSL):
    return f"/v{VERSION}/blooio-{VERSION}-{target}.tar.gz"


class Case(Site):
    """A place with a server of a release, on an x86-64 Linux machine."""

    def __init__(self, shell):
        super().__init__(release())
        self.shell = shell
        self.bin = self.home / ".local/bin"

    def run(self, *options, only_tools=False, without=(), **variables):
        environment = self.environment(**{"BLOOIO_INSTALL_BASE_URL": self.server.url, **variables})
        if only_tools:
            environment["PATH"] = str(self.tools)
        for name in without:
            del environment[name]
        # As `curl … | sh` does it.
        ran = output([*self.shell, "-s", "--", *options], environment, SCRIPT.read_text(), cwd=self.path)
        equal(self.left(), [], "left in the temporary folder")
        return ran

    def stdout(self, path=None, target=MUSL, version=VERSION, run=None):
        """What a successful run prints."""
        path = path or f"{self.bin}/blooio"
        return (
            f"installing blooio {version} for {target}\n"
            f"downloading {self.server.url}/v{version}/blooio-{version}-{target}.tar.gz\n"
            "verified its SHA-256 checksum\n"
            f"installed {path}\n"
            f"to remove it, run: rm {path}\n"
            f"to try it, run: {run or path} --sandbox send +15551234567 Hello\n"
        )

    def warning(self, profile="~/.profile", line='export PATH="$HOME/.local/bin:$PATH"'):
        return (
            f"warning: {self.bin} is not in PATH\nhint: add this line to {profile}, and open a new terminal:\n  {line}\n"
        )

    def fails(self, ran, code, error, hint=None, stdout=""):
        """The run failed with these messages, and installed nothing."""
        equal(ran, (code, stdout, f"error: {error}\n" + (f"hint: {hint}\n" if hint else "")))
        equal(sorted(self.home.rglob("*blooio*")), [], "installed")

    @property
    def started(self):
        return f"installing blooio {VERSION} for {MUSL}\n"

    @property
    def downloading(self):
        return f"{self.started}downloading {self.server.url}{packed()}\n"


def installs(case):
    equal(case.run(), (0, case.stdout(), case.warning()))
    equal(case.server.requests, ["/VERSION", SUMS, packed()])
    installed = case.bin / "blooio"
    equal(installed.read_bytes(), STAND_IN)
    equal(oct(installed.stat().st_mode & 0o777), "0o755")
    equal([path.name for path in case.bin.iterdir()], ["blooio"], "beside the program")


def installs_the_real_program(case):
    case.server.files = release(pathlib.Path(program()).read_bytes())
    path = f"{case.tools}:{case.bin}:/usr/bin:/bin"
    equal(case.run(PATH=path), (0, case.stdout(run="blooio"), ""))
    sent = output([case.bin / "blooio", "-q", "--sandbox", "send", "+15551234567", "Hello"], case.environment())
    equal((sent[0], sent[1][:4], sent[2]), (0, "msg_", ""))


def a_file_works_like_a_pipe(case):
    environment = case.environment(BLOOIO_INSTALL_BASE_URL=case.server.url)
    equal(output([*case.shell, SCRIPT], environment), (0, case.stdout(), case.warning()))


def options_win_over_variables(case):
    case.server.files |= release(version="0.2.0-rc.1", executable=STAND_IN.replace(VERSION.encode(), b"0.2.0-rc.1"))
    wrong = {
        "BLOOIO_INSTALL_VERSION": "9.9.9",
        "BLOOIO_INSTALL_DIR": "/nowhere",
        "BLOOIO_INSTALL_BASE_URL": "https://example.invalid",
    }
    folder = case.path / "opt/bin"
    expected = case.stdout(f"{folder}/blooio", version="0.2.0-rc.1")
    for options in (
        ["--version", "0.2.0-rc.1", "--dir", str(folder), "--base-url", case.server.url],
        ["--version=0.2.0-rc.1", f"--dir={folder}/", f"--base-url={case.server.url}"],
    ):
        ran = case.run(*options, **wrong, SHELL="/bin/bash")
        equal(ran[:2], (0, expected))
        line = f'  export PATH="{folder}:$PATH"\n'
        equal(ran[2], f"warning: {folder} is not in PATH\nhint: add this line to ~/.bashrc, and open a new terminal:\n{line}")


def prints_help(case):
    code, stdout, stderr = case.run("--help")
    equal((code, stderr), (0, ""))
    equal(stdout.splitlines()[0], "Install blooio for the current user")
    for name in ("VERSION", "DIR", "BASE_URL"):
        assert f"[env: BLOOIO_INSTALL_{name}]" in stdout, name
    equal(case.run("-h"), (0, stdout, ""))
    equal(case.server.requests, [])


def rejects_unknown_arguments(case):
    hint = "see sh install.sh --help"
    case.fails(case.run("--force"), 2, "unexpected argument: --force", hint)
    case.fails(case.run("0.1.0"), 2, "unexpected argument: 0.1.0", hint)
    case.fails(case.run("--versions=1"), 2, "unexpected argument: --versions=1", hint)
    case.fails(case.run("--dir"), 2, "--dir needs a value", hint)


def versions_may_be_written_differently(case):
    for version in (f"v{VERSION}", VERSION, "latest", ""):
        equal(case.run(BLOOIO_INSTALL_VERSION=version)[:2], (0, case.stdout()), version)
    case.server.files["/VERSION"] = f"v{VERSION}\r\n".encode()
    equal(case.run()[:2], (0, case.stdout()))
    case.server.files["/VERSION"] = VERSION.encode()
    equal(case.run()[:2], (0, case.stdout()))


def hostile_versions_are_refused(case):
    hint = "use a number such as 0.1.0, or latest"
    for version, shown in {
        "../../etc": "../../etc",
        "0.1.0/../0.1.0": "0.1.0/../0.1.0",
        "0.1..0": "0.1..0",
        "v": "",
        "1": "1",
        "$(touch x).1.0": "$(touch x).1.0",
        "0.1.0 --help": "0.1.0 --help",
        "\x1b[31m0.1.0": "[31m0.1.0",
        "-1.0.0": "-1.0.0",
    }.items():
        case.fails(case.run(BLOOIO_INSTALL_VERSION=version), 2, f"not a version: {shown}", hint)
    equal(case.server.requests, [])
    origin = f" in {case.server.url}/VERSION"
    for served, shown in {
        "../0.1.0\n": "../0.1.0",
        "0.1.0\n0.2.0\n": "0.1.0 0.2.0",
        "<!DOCTYPE html>\n<p>Sign in\n": "<!DOCTYPE html> <p>Sign in",
        "": "",
        "9" * 300: "9" * 200,
    }.items():
        case.server.files["/VERSION"] = served.encode()
        case.fails(case.run(), 2, f"not a version{origin}: {shown}", hint)
    equal(set(case.server.requests), {"/VERSION"})


def base_urls_may_end_with_slashes(case):
    equal(case.run(BLOOIO_INSTALL_BASE_URL=case.server.url + "//"), (0, case.stdout(), case.warning()))
    equal(case.server.requests, ["/VERSION", SUMS, packed()])


def the_latest_release_on_github_has_its_own_address(case):
    files = case.server.files
    case.server.files = {f"/o/r/releases/download{path}": data for path, data in files.items()}
    case.server.files["/o/r/releases/latest/download/VERSION"] = files["/VERSION"]
    ran = case.run(BLOOIO_INSTALL_BASE_URL=f"{case.server.url}/o/r/releases/download")
    equal((ran[0], ran[2]), (0, case.warning()))
    equal(case.server.requests[0], "/o/r/releases/latest/download/VERSION")


def unsafe_base_urls_are_refused(case):
    https = "use https://; http:// works for localhost only"
    for url, error, hint in (
        ("http://example.com", "refusing to download from http://example.com", https),
        ("http://127.0.0.1.example.com", "refusing to download from http://127.0.0.1.example.com", https),
        ("http://localhost.example.com/x", "refusing to download from http://localhost.example.com/x", https),
        ("http://localhost@example.com", "refusing to download from http://example.com", https),
        ("http://127.0.0.1:1@example.com", "not a port: http://127.0.0.1:1@example.com", None),
        ("http://localhost:", "not a port: http://localhost:", None),
        ("ftp://127.0.0.1", "not a base URL: ftp://127.0.0.1", "begin it with https://"),
        ("file:///tmp", "not a base URL: file:///tmp", "begin it with https://"),
        ("--output=x", "not a base URL: --output=x", "begin it with https://"),
        ("https://", "not a base URL: https:", "begin it with https://"),
        ("https://x y", "not a base URL: https://x y", "use an address without blanks, ? and #"),
        ("https://x/$(id)", "not a base URL: https://x/$(id)", "use an address without blanks, ? and #"),
        ("https://x/a\nb", "not a base URL: https://x/a b", "use an address without blanks, ? and #"),
    ):
        case.fails(case.run(BLOOIO_INSTALL_BASE_URL=url), 2, error, hint)
    hint = "set BLOOIO_INSTALL_BASE_URL, or pass --base-url, such as https://github.com/OWNER/REPOSITORY/releases/download"
    case.fails(case.run(without=["BLOOIO_INSTALL_BASE_URL"]), 2, "no address to download from", hint)


def a_release_fills_in_its_address(case):
    lines = [line for line in SCRIPT.read_text().splitlines() if line.startswith("DEFAULT_BASE_URL=")]
    equal(lines, ["DEFAULT_BASE_URL=''"])
    filled = SCRIPT.read_text().replace("DEFAULT_BASE_URL=''", f"DEFAULT_BASE_URL='{case.server.url}'")
    equal(output([*case.shell], case.environment(), filled), (0, case.stdout(), case.warning()))


def passwords_in_addresses_are_not_shown(case):
    case.tool("curl", 'echo "curl: (6) Could not resolve host" >&2; exit 6')
    error = f"can't download https://mirror.example/v{VERSION}/SHA256SUMS: Could not resolve host"
    ran = case.run(BLOOIO_INSTALL_BASE_URL="https://ada:secret@mirror.example", BLOOIO_INSTALL_VERSION=VERSION)
    case.fails(ran, 1, error, "check the network, and run this again", case.started)


def platforms_choose_archives(case):
    case.tool("sysctl", "exit 1")
    for system, machine, target in (
        ("Linux", "x86_64", "x86_64-unknown-linux-musl"),
        ("Linux", "amd64", "x86_64-unknown-linux-musl"),
        ("Linux", "aarch64", "aarch64-unknown-linux-musl"),
        ("Linux", "arm64", "aarch64-unknown-linux-musl"),
        ("Darwin", "x86_64", "x86_64-apple-darwin"),
        ("Darwin", "arm64", "aarch64-apple-darwin"),
    ):
        case.machine(system, machine)
        equal(case.run()[:2], (0, case.stdout(target=target)), f"{system} {machine}")
        equal(case.server.requests[-1], packed(target))
    case.machine("Darwin", "x86_64")
    case.tool("sysctl", '[ "$*" = "-n sysctl.proc_translated" ] && echo 1')
    equal(case.run()[:2], (0, case.stdout(target="aarch64-apple-darwin")), "under Rosetta")
    case.tool("sysctl", "echo 0")
    equal(case.run()[:2], (0, case.stdout(target="x86_64-apple-darwin")), "on an Intel Mac")


def other_platforms_are_refused(case):
    source = "build it from source: cargo install --path . in a copy of its repository"
    scoop = "install the release's blooio.json with scoop, or unpack its blooio-…-x86_64-pc-windows-gnu.zip"
    for system, machine, error, hint in (
        ("Linux", "armv7l", "no release of blooio runs on Linux on armv7l", source),
        ("Linux", "i686", "no release of blooio runs on Linux on i686", source),
        ("Darwin", "ppc", "no release of blooio runs on macOS on ppc", source),
        ("FreeBSD", "amd64", "no release of blooio runs on FreeBSD", source),
        ("MINGW64_NT-10.0", "x86_64", "this script doesn't install on Windows", scoop),
        ("MSYS_NT-10.0", "x86_64", "this script doesn't install on Windows", scoop),
        ("CYGWIN_NT-10.0", "x86_64", "this script doesn't install on Windows", scoop),
    ):
        case.machine(system, machine)
        case.fails(case.run(), 1, error, hint)
    equal(case.server.requests, [])


def wget_works_as_well(case):
    case.link(*(name for name in BASICS if name != "uname"), "sha256sum", "wget")
    equal(case.run(only_tools=True), (0, case.stdout(), case.warning()))


def the_wget_of_busybox_works_as_well(case):
    case.link(*(name for name in BASICS if name != "uname"), "sha256sum")
    case.tool("wget", f'exec {shutil.which("busybox")} wget "$@"')
    equal(case.run(only_tools=True), (0, case.stdout(), case.warning()))
    del case.server.files[packed()]
    shutil.rmtree(case.bin)
    error = f"can't download {case.server.url}{packed()}: server returned error: HTTP/1.0 404 Not Found"
    hint = "check the version and the address; --version chooses another version"
    case.fails(case.run(only_tools=True), 1, error, hint, case.downloading)


def a_wget_without_certificates_is_refused(case):
    case.link(*(name for name in BASICS if name != "uname"), "sha256sum")
    case.tool("wget", 'echo "wget: note: TLS certificate validation not implemented" >&2; echo 0.1.0 > "$2"')
    ran = case.run(only_tools=True, BLOOIO_INSTALL_BASE_URL="https://mirror.example")
    case.fails(ran, 1, "this wget doesn't verify certificates", "install curl, and run this again")


def each_checksum_tool_works(case):
    case.link(*(name for name in BASICS if name != "uname"), "curl")
    for name in ("shasum", "openssl"):
        real = shutil.which(name)
        # Whatever the machine lacks is replaced: the test is about the options and about reading the answer.
        if not real and name == "shasum":
            case.tool(name, f'[ "$*" = "-a 256" ] && exec {shutil.which("sha256sum")}')
        elif not real:
            case.tool(name, f'[ "$*" = "dgst -sha256 -r" ] && {shutil.which("sha256sum")}')
        else:
            case.tool(name, f'PATH=/usr/bin:/bin exec {real} "$@"')
        equal(case.run(only_tools=True), (0, case.stdout(), case.warning()), name)
        case.server.files[packed()] += b"x"
        ran = case.run(only_tools=True)
        equal((ran[0], ran[2].split(":")[0:2]), (1, ["error", f" wrong checksum of {packed().split('/')[-1]}"]), name)
        case.server.files = release()
        (case.tools / name).unlink()


def missing_tools_are_named(case):
    names = [name for name in BASICS if name not in ("uname", "tar", "gzip")]
    case.link(*names)
    again = "and run this again"
    ran = case.run(only_tools=True)
    case.fails(ran, 1, "can't download: curl and wget are missing", f"install one of them, {again}")
    case.link("curl")
    ran = case.run(only_tools=True)
    error = "can't verify the download: sha256sum, shasum and openssl are missing"
    case.fails(ran, 1, error, f"install one of them, {again}")
    case.link("sha256sum")
    for name in ("tar", "gzip"):
        error = f"can't unpack the download: {name} is missing"
        case.fails(case.run(only_tools=True), 1, error, f"install it, {again}")
        case.link(name)
    equal(case.server.requests, [])
    equal(case.run(only_tools=True), (0, case.stdout(), case.warning()), "nothing else is needed")


def a_wrong_checksum_installs_nothing(case):
    name, data = archive(MUSL)
    expected = sums({name: data}).decode()[:64]
    case.server.files[packed()] = data + b"x"
    actual = sums({name: data + b"x"}).decode()[:64]
    hint = "nothing was installed: run this again, and report it if it stays"
    error = f"wrong checksum of {name}: expected {expected}, got {actual}"
    case.fails(case.run(), 1, error, hint, case.downloading)


def checksums_may_be_written_differently(case):
    name, data = archive(MUSL)
    whole = case.server.files[SUMS].decode()
    expected = sums({name: data}).decode()[:64]
    for text in (
        whole.replace("  ", " *"),
        whole.replace("\n", "\r\n"),
        whole.replace(expected, expected.upper()),
        f"{expected}  {name}",
    ):
        case.server.files[SUMS] = text.encode()
        equal(case.run()[:2], (0, case.stdout()), text)


def a_missing_checksum_installs_nothing(case):
    name = packed().split("/")[-1]
    hint = f"nothing was installed: report this to whoever runs {case.server.url}"
    whole = case.server.files[SUMS].decode()
    for text in (
        "",
        "\n",
        "<html>\n",
        "".join(line for line in whole.splitlines(True) if name not in line),
        whole.replace(name, f"{name}.sig"),
        whole.replace(name, f"./{name}"),
        whole.replace(name, f"x{name}"),
    ):
        case.server.files[SUMS] = text.encode()
        case.fails(case.run(), 1, f"SHA256SUMS has no line for {name}", hint, case.downloading)
    case.server.files[SUMS] = f"  {name}\nabc\x1b[31m  {name}\n".encode()
    error = f"wrong checksum of {name}: expected abc[31m, got {sums({name: archive(MUSL)[1]}).decode()[:64]}"
    case.fails(case.run(), 1, error, "nothing was installed: run this again, and report it if it stays", case.downloading)


def missing_files_are_named(case):
    hint = "check the version and the address; --version chooses another version"
    reason = "The requested URL returned error: 404"
    error = f"can't download {case.server.url}/v9.9.9/SHA256SUMS: {reason}"
    stdout = case.started.replace(VERSION, "9.9.9")
    case.fails(case.run("--version", "9.9.9"), 1, error, hint, stdout)
    del case.server.files[packed()]
    error = f"can't download {case.server.url}{packed()}: {reason}"
    case.fails(case.run(), 1, error, hint, case.downloading)
    del case.server.files["/VERSION"]
    case.fails(case.run(), 1, f"can't download {case.server.url}/VERSION: {reason}", hint)


def nobody_listens(case):
    case.server.__exit__()
    code, stdout, stderr = case.run()
    equal((code, stdout), (1, ""))
    error, hint = stderr.splitlines()
    equal(error.split(": ")[:2], ["error", f"can't download {case.server.url}/VERSION"])
    assert len(error.split(": ")) > 2 and "curl" not in error, error
    equal(hint, "hint: check the network, and run this again")


def a_download_that_is_cut_off_installs_nothing(case):
    case.server.cut.add(packed())
    code, stdout, stderr = case.run()
    equal((code, stdout), (1, case.downloading))
    error, hint = stderr.splitlines()
    equal(error.split(": ")[:2], ["error", f"can't download {case.server.url}{packed()}"])
    equal(hint, "hint: check the network, and run this again")
    equal(list(case.home.iterdir()), [], "installed")


def a_damaged_archive_installs_nothing(case):
    name, _ = archive(MUSL)
    case.server.files[packed()] = b"no archive"
    case.server.files[SUMS] = sums({name: b"no archive"})
    code, stdout, stderr = case.run()
    equal((code, stdout), (1, case.downloading + "verified its SHA-256 checksum\n"))
    equal(stderr.splitlines()[-1], f"error: can't unpack {name}")
    _, other = archive(MUSL, version="0.0.1")
    case.server.files[packed()], case.server.files[SUMS] = other, sums({name: other})
    error = f"{name} doesn't contain blooio-{VERSION}-{MUSL}/blooio"
    case.fails(case.run(), 1, error, None, case.downloading + "verified its SHA-256 checksum\n")


def a_program_that_does_not_run_installs_nothing(case):
    for script, shown in (
        (b"#!/bin/sh\necho Illegal instruction >&2\nexit 132\n", "Illegal instruction"),
        (b"#!/bin/sh\necho blooio 0.0.1\n", "blooio 0.0.1"),
    ):
        case.server.files = release(script)
        stdout = case.downloading + "verified its SHA-256 checksum\n"
        error = f"the program doesn't run on this machine: {shown}"
        case.fails(case.run(), 1, error, "nothing was installed", stdout)


def folders_that_cannot_be_written_to(case):
    stdout = case.downloading + "verified its SHA-256 checksum\n"
    hint = "choose another folder with --dir or BLOOIO_INSTALL_DIR"
    (case.home / "file").write_text("")
    folder = f"{case.home}/file/bin"
    case.fails(case.run("--dir", folder), 1, f"can't create the folder {folder}", hint, stdout)
    if sys.platform == "linux":
        case.fails(case.run("--dir", "/proc"), 1, "can't write to /proc", hint, stdout)
    if os.geteuid() != 0:
        closed = case.home / "closed"
        closed.mkdir(mode=0o555)
        case.fails(case.run("--dir", str(closed)), 1, f"can't write to {closed}", hint, stdout)
    folder = case.path / "bin"
    (folder / "blooio").mkdir(parents=True)
    case.fails(case.run("--dir", str(folder)), 1, f"{folder}/blooio is a folder", hint, stdout)
    equal([path.name for path in folder.rglob("*")], ["blooio"])


def a_full_disk_keeps_what_was_there(case):
    case.bin.mkdir(parents=True)
    (case.bin / "blooio").write_text("old")
    case.tool("cp", 'head -c 10 "$1" > "$2"; echo "cp: error writing: No space left on device" >&2; exit 1')
    ran = case.run()
    error = f"error: can't write to {case.bin}: cp: error writing: No space left on device\n"
    hint = "hint: free some space, or choose another folder with --dir or BLOOIO_INSTALL_DIR\n"
    equal(ran, (1, case.downloading + "verified its SHA-256 checksum\n", error + hint))
    equal({path.name: path.read_text() for path in case.bin.iterdir()}, {"blooio": "old"})


def a_full_temporary_folder_is_named(case):
    reason = "Failure writing output to destination"
    case.tool("curl", f'echo "curl: (23) {reason}" >&2; exit 23')
    error = f"can't download {case.server.url}/VERSION: {reason}"
    case.fails(case.run(), 1, error, f"free some space in {case.tmp}, or set TMPDIR to another folder")


def an_upgrade_does_not_disturb_what_runs(case):
    case.bin.mkdir(parents=True)
    running = case.bin / "blooio"
    executable(running, pathlib.Path(shutil.which("cat")).read_bytes())
    with start([running], case.environment()) as child:
        before = running.stat().st_ino
        equal(case.run(), (0, case.stdout(), case.warning()))
        assert running.stat().st_ino != before, "written in place"
        equal(child.communicate(b"still running")[0], b"still running")
    equal(running.read_bytes(), STAND_IN)


def a_link_is_replaced_and_not_followed(case):
    case.bin.mkdir(parents=True)
    (case.path / "elsewhere").write_text("mine")
    (case.bin / "blooio").symlink_to(case.path / "elsewhere")
    equal(case.run(), (0, case.stdout(), case.warning()))
    equal((case.path / "elsewhere").read_text(), "mine")
    equal((case.bin / "blooio").read_bytes(), STAND_IN)


def folders_may_have_any_name(case):
    for folder, run, line in (
        ("a b", "'{}/a b/blooio'", 'export PATH="$HOME/a b:$PATH"'),
        ("it's", "'{}/it'\\''s/blooio'", 'export PATH="$HOME/it\'s:$PATH"'),
        ("$(id)", "'{}/$(id)/blooio'", "export PATH='{}/$(id)':\"$PATH\""),
        ('"', "'{}/\"/blooio'", "export PATH='{}/\"':\"$PATH\""),
        ("-n", "{}/-n/blooio", 'export PATH="$HOME/-n:$PATH"'),
    ):
        path = case.home / folder
        run, line = run.replace("{}", str(case.home)), line.replace("{}", str(case.home))
        code, stdout, stderr = case.run("--dir", str(path))
        equal((code, stdout.splitlines()[3]), (0, f"installed {path}/blooio"))
        equal(stdout.splitlines()[4:], [f"to remove it, run: rm {run}", f"to try it, run: {run} --sandbox send +15551234567 Hello"])
        equal(stderr.splitlines()[-1], f"  {line}")
        # The lines do what they say.
        added = output(["sh", "-c", f"{line}\ncommand -v blooio"], case.environment())
        equal(added, (0, f"{path}/blooio\n", ""))
        equal(output(["sh", "-c", f"rm {run}"], case.environment()), (0, "", ""))
        equal(list(path.iterdir()), [])


def folders_may_be_relative(case):
    equal(case.run("--dir", "here/bin")[:2], (0, case.stdout(f"{case.path}/here/bin/blooio")))
    equal(case.run(BLOOIO_INSTALL_DIR="~/bin")[:2], (0, case.stdout(f"{case.home}/bin/blooio")))
    equal(case.run(BLOOIO_INSTALL_DIR="~")[:2], (0, case.stdout(f"{case.home}/blooio")))


def no_home_needs_a_folder(case):
    hint = "pass --dir, or set BLOOIO_INSTALL_DIR"
    for without, variables in ((["HOME"], {}), ([], {"HOME": ""}), (["HOME"], {"BLOOIO_INSTALL_DIR": "~/bin"})):
        case.fails(case.run(without=without, **variables), 2, "HOME isn't set", hint)
    folder = case.path / "bin"
    ran = case.run("--dir", str(folder), without=["HOME"])
    equal(ran[:2], (0, case.stdout(f"{folder}/blooio")))
    equal(ran[2].splitlines()[-1], f'  export PATH="{folder}:$PATH"')


def the_path_is_explained_for_each_shell(case):
    case.tool("sysctl", "exit 1")
    fish = f"fish_add_path {case.bin}"
    posix = 'export PATH="$HOME/.local/bin:$PATH"'
    for system, shell, profile, line in (
        ("Linux", "/bin/bash", "~/.bashrc", posix),
        ("Darwin", "/bin/bash", "~/.bash_profile", posix),
        ("Darwin", "/bin/zsh", "~/.zshrc", posix),
        ("Linux", "/usr/bin/fish", "~/.config/fish/config.fish", fish),
        ("Linux", "/bin/sh", "~/.profile", posix),
    ):
        case.machine(system, "x86_64")
        ran = case.run(SHELL=shell)
        equal((ran[0], ran[2]), (0, case.warning(profile, line)), shell)


def another_blooio_in_the_path_is_named(case):
    case.tool("blooio", "exit 0")
    ran = case.run(PATH=f"{case.tools}:{case.bin}:/usr/bin:/bin")
    run = f"{case.bin}/blooio"
    equal(ran, (0, case.stdout(run=run), f"warning: another blooio comes first in PATH: {case.tools}/blooio\n"))


def no_temporary_folder(case):
    case.tool("mktemp", "exit 1")
    hint = "set TMPDIR to a folder that you can write to"
    case.fails(case.run(), 1, "can't create a temporary folder", hint)


def signals_leave_nothing(case):
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
        case.server.held.add(packed())
        case.server.is_held.clear()
        environment = case.environment(BLOOIO_INSTALL_BASE_URL=case.server.url)
        with start([*case.shell, SCRIPT], environment, start_new_session=True) as child:
            assert case.server.is_held.wait(60), "no download began"
            # As a terminal does it: to everything in the foreground.
            os.killpg(child.pid, number)
            stdout, stderr = child.communicate()
        equal((child.returncode, stdout.decode(), stderr.decode()), (code, case.downloading, ""))
        equal(case.left(), [], "left in the temporary folder")
        equal(list(case.home.iterdir()), [], "installed")


def a_script_that_is_cut_off_does_nothing(case):
    text = SCRIPT.read_text()
    ends = [match.end() for match in re.finditer("\n", text)][:-1]
    ends = ends[:: max(1, len(ends) // 40)] + list(range(len(text) - 20, len(text) - 1))
    environment = case.environment(BLOOIO_INSTALL_BASE_URL=case.server.url)
    for end in ends:
        code, stdout, _ = output(case.shell, environment, text[:end])
        equal(stdout, "", f"after {end} bytes, exit code {code}")
    equal((case.server.requests, list(case.home.iterdir()), case.left()), ([], [], []))


def the_page_tells_it_right(case):
    """The blocks of docs/installing.md that install with the script, as a reader runs them."""
    page = (ROOT / "docs/installing.md").read_text()
    blocks = re.findall(r"^```sh packaged\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 3, "docs/installing.md: no `sh packaged` blocks"
    name, data = archive(MUSL, wrapper())
    filled = SCRIPT.read_text().replace("DEFAULT_BASE_URL=''", f"DEFAULT_BASE_URL='{case.server.url}'").encode()
    case.server.files |= {packed(): data, f"/v{VERSION}/install.sh": filled}
    case.server.files[SUMS] = sums({name: data, "install.sh": filled})
    for block in blocks:
        assert VERSION in block or "$BASE" not in block, f"another version than {VERSION}: {block}"
        # Only the address is another one.
        block = re.sub(r"^BASE=https://.*$", f"BASE={case.server.url}", block, flags=re.MULTILINE)
        environment = case.environment(BASE=case.server.url)
        code, stdout, stderr = output([*case.shell, "-e"], environment, block, cwd=case.path)
        equal(code, 0, f"{block}\n{stdout}{stderr}")


TESTS = (
    installs,
    installs_the_real_program,
    a_file_works_like_a_pipe,
    options_win_over_variables,
    prints_help,
    rejects_unknown_arguments,
    versions_may_be_written_differently,
    hostile_versions_are_refused,
    base_urls_may_end_with_slashes,
    the_latest_release_on_github_has_its_own_address,
    unsafe_base_urls_are_refused,
    a_release_fills_in_its_address,
    passwords_in_addresses_are_not_shown,
    platforms_choose_archives,
    other_platforms_are_refused,
    wget_works_as_well,
    the_wget_of_busybox_works_as_well,
    a_wget_without_certificates_is_refused,
    each_checksum_tool_works,
    missing_tools_are_named,
    a_wrong_checksum_installs_nothing,
    checksums_may_be_written_differently,
    a_missing_checksum_installs_nothing,
    missing_files_are_named,
    nobody_listens,
    a_download_that_is_cut_off_installs_nothing,
    a_damaged_archive_installs_nothing,
    a_program_that_does_not_run_installs_nothing,
    folders_that_cannot_be_written_to,
    a_full_disk_keeps_what_was_there,
    a_full_temporary_folder_is_named,
    an_upgrade_does_not_disturb_what_runs,
    a_link_is_replaced_and_not_followed,
    folders_may_have_any_name,
    folders_may_be_relative,
    no_home_needs_a_folder,
    the_path_is_explained_for_each_shell,
    another_blooio_in_the_path_is_named,
    no_temporary_folder,
    signals_leave_nothing,
    a_script_that_is_cut_off_does_nothing,
    the_page_tells_it_right,
)

NEEDS = {wget_works_as_well: "wget", the_wget_of_busybox_works_as_well: "busybox"}


def in_a_case(test, shell):
    with Case(shell) as case:
        test(case)


def main():
    program()
    tests = Tests("install")
    for name in ("curl", "tar", "sha256sum"):
        if not shutil.which(name):
            sys.exit(f"install: {name} is missing")
    found = shells(tests)
    for test in TESTS:
        title = test.__name__.replace("_", " ")
        needed = NEEDS.get(test)
        if needed and not shutil.which(needed):
            tests.leave_out(title, f"{needed} is not installed")
            continue
        for name, shell in found.items():
            tests.run(f"{title} ({name})", functools.partial(in_a_case, test, shell))
    tests.shellcheck(SCRIPT)
    tests.finish()


main()
