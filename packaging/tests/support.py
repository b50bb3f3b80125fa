"""What the tests of packaging share: a release to download, a server for it, and a list of results.

Only the standard library is used, and PyYAML where it is there. The program is $BLOOIO. Nothing leaves the machine: the
server listens on 127.0.0.1 on a free port, and each test has a home and a temporary folder of its own.
"""

import concurrent.futures
import functools
import gzip
import hashlib
import http.server
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import traceback

try:
    import yaml
except ImportError:
    # The tests that need it say that they left everything out.
    yaml = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
VERSION = re.search(r'^version = "(.+)"$', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)[1]
MUSL = "x86_64-unknown-linux-musl"
TARGETS = (
    MUSL,
    "aarch64-unknown-linux-musl",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
)
KEY = "bl_live_0123456789abcdef"
TO = "+15551234567"
IS_CI = os.environ.get("CI") == "true"

# Held while a process starts, and while a file is written that will be executed: a child that has just been forked has the
# file open too, and the kernel executes no file that somebody can still write to.
STARTING = threading.Lock()

# A stand-in for the program where it only has to be installed.
STAND_IN = f"#!/bin/sh\necho 'blooio {VERSION}'\n".encode()


def wrapper():
    """A small program that runs the real one: installing a few bytes is quicker than installing megabytes."""
    return f"#!/bin/sh\nexec '{program()}' \"$@\"\n".encode()


def program():
    """The path of the program."""
    path = os.environ.get("BLOOIO")
    if not path or not os.access(path, os.X_OK):
        sys.exit("set BLOOIO to the program, such as BLOOIO=target/release/blooio")
    return os.path.abspath(path)


@functools.cache
def archive(target, executable=STAND_IN, version=VERSION):
    """A release's archive, with the executable in it."""
    name = f"blooio-{version}-{target}"
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for path, content, mode in (("blooio", executable, 0o755), ("README.md", b"# blooio\n", 0o644)):
            entry = tarfile.TarInfo(f"{name}/{path}")
            entry.size, entry.mode = len(content), mode
            tar.addfile(entry, io.BytesIO(content))
    # Without a time, so that the same call makes the same bytes.
    return f"{name}.tar.gz", gzip.compress(packed.getvalue(), 1, mtime=0)


def sums(files):
    """SHA256SUMS of these files."""
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()).encode()


def release(executable=STAND_IN, version=VERSION):
    """The files that a server has of one release, by path."""
    files = dict(archive(target, executable, version) for target in TARGETS)
    files["install.sh"] = (PACKAGING / "install.sh").read_bytes()
    paths = {f"/v{version}/{name}": data for name, data in files.items()}
    paths[f"/v{version}/SHA256SUMS"] = sums(files)
    paths["/VERSION"] = f"{version}\n".encode()
    return paths


class Server:
    """Serves files by path until it is closed.

    `requests` are the paths in order. A path in `cut` gets half of its body, and one in `held` gets half of it and
    then nothing; `is_held` is set once that has happened.
    """

    def __init__(self, files):
        self.files, self.requests, self.cut, self.held = files, [], set(), set()
        self.is_held, self.is_over = threading.Event(), threading.Event()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                server.requests.append(self.path)
                data = server.files.get(self.path)
                if data is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                is_whole = self.path not in server.cut | server.held
                self.wfile.write(data if is_whole else data[: len(data) // 2])
                if self.path in server.held:
                    self.wfile.flush()
                    server.is_held.set()
                    server.is_over.wait()

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.http.shutdown()
        self.http.server_close()


class Place:
    """A throw-away home, temporary folder and folder of tools."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="packaging-"))
        self.home, self.tmp, self.tools = (self.path / name for name in ("home", "tmp", "tools"))
        for folder in (self.home, self.tmp, self.tools):
            folder.mkdir()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    def tool(self, name, script):
        """Puts a program of our own before all others."""
        (self.tools / name).unlink(missing_ok=True)
        executable(self.tools / name, f"#!/bin/sh\n{script}\n".encode())

    def link(self, *names):
        """Puts these programs of the machine into the folder of tools."""
        for name in names:
            (self.tools / name).symlink_to(shutil.which(name))

    def environment(self, **variables):
        path = f"{self.tools}:/usr/bin:/bin"
        return {"SHELL": "/bin/sh", "HOME": str(self.home), "TMPDIR": str(self.tmp), "PATH": path, **variables}

    def left(self):
        """The names of what is left in the temporary folder."""
        return sorted(path.name for path in self.tmp.iterdir())


class Site(Place):
    """A place on an x86-64 Linux machine, with a server of these files."""

    def __init__(self, files):
        super().__init__()
        self.server = Server(files)
        self.machine("Linux", "x86_64")

    def __exit__(self, *arguments):
        self.server.__exit__()
        super().__exit__(*arguments)

    def machine(self, system, machine):
        self.tool("uname", f"case $1 in -s) echo {system} ;; -m) echo {machine} ;; esac")

    def messages(self):
        """What the sandbox has, oldest first."""
        code, stdout, stderr = output([program(), "sandbox", "messages", "--json"], self.environment())
        equal((code, stderr), (0, ""))
        return [json.loads(line) for line in stdout.splitlines()]

    def texts(self):
        return [message["body"]["text"] for message in self.messages()]


class Tests:
    """Runs functions as tests, several at once, and prints a line for each in the order in which they were given."""

    def __init__(self, name):
        self.name, self.passed, self.failed, self.left_out = name, 0, 0, 0
        self.pool, self.running = concurrent.futures.ThreadPoolExecutor(4), []

    def run(self, title, test, *arguments):
        self.running.append((title, self.pool.submit(test, *arguments)))

    def report(self):
        """Waits for the tests that were given so far."""
        for title, test in self.running:
            error = test.exception()
            if error is None:
                self.passed += 1
                print(f"ok     {self.name}: {title}", flush=True)
            else:
                self.failed += 1
                is_told = isinstance(error, AssertionError) and str(error)
                text = str(error) if is_told else "".join(traceback.format_exception(error))
                print(f"FAILED {self.name}: {title}\n  " + text.strip().replace("\n", "\n  "), flush=True)
        self.running.clear()

    def leave_out(self, title, reason):
        """Says that something isn't tested here, which is a failure in CI."""
        self.report()
        if IS_CI:
            self.failed += 1
            print(f"FAILED {self.name}: {title}: {reason}")
        else:
            self.left_out += 1
            print(f"left out {self.name}: {title}: {reason}")

    def shellcheck(self, *arguments):
        """Tests that shellcheck finds nothing."""
        if shutil.which("shellcheck"):
            command = ["shellcheck", *arguments]
            self.run("shellcheck finds nothing", lambda: equal(output(command, dict(os.environ)), (0, "", "")))
        else:
            self.leave_out("shellcheck", "not installed")

    def finish(self):
        self.report()
        totals = f"{self.passed} passed, {self.failed} failed"
        totals += f", {self.left_out} left out" if self.left_out else ""
        print(f"{self.name}: {totals}")
        if "PACKAGING_TOTALS" in os.environ:
            with open(os.environ["PACKAGING_TOTALS"], "a") as file:
                file.write(f"{self.passed} {self.failed} {self.left_out}\n")
        sys.exit(0 if self.failed == 0 and self.passed else 1)


def shells(tests):
    """The shells that scripts are tested in, as commands, by name."""
    found = {}
    for name, arguments in (("dash", []), ("busybox", ["sh"]), ("bash", [])):
        path = shutil.which(name)
        if path:
            found[name] = [path, *arguments]
        else:
            tests.leave_out(f"everything in {name}", "not installed")
    return found


def equal(found, expected, what=""):
    if found != expected:
        raise AssertionError(f"{what}\nexpected: {expected!r}\nfound:    {found!r}".strip())


def executable(path, content):
    """Writes a program."""
    with STARTING:
        path.write_bytes(content)
        path.chmod(0o755)


def start(command, environment, **options):
    """Starts a process with pipes."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with STARTING:
        return subprocess.Popen(command, env=environment, **pipes | options)


def output(command, environment, stdin="", cwd=None):
    """Exit code, standard output and standard error of a command."""
    with start(command, environment, cwd=cwd) as child:
        stdout, stderr = child.communicate(stdin.encode())
    return child.returncode, stdout.decode(), stderr.decode()
