"""A `blooio sandbox serve` in a throw-away home, for as long as a `with` block lasts."""

import os
import shlex
import signal
import subprocess
import sys
import tempfile
from pathlib import Path


class Served:
    """A running server. `variables` are those of the line that it prints for a shell."""

    def __init__(self, program, *options):
        self.program = Path(program).resolve()
        self.options = options

    def __enter__(self):
        # A signal must not leave the server behind.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        self.folder = tempfile.TemporaryDirectory(prefix="blooio-sdk-")
        self.home = Path(self.folder.name)
        # `blooio` is found by its name, wherever the program is.
        (self.home / "bin").mkdir()
        (self.home / "bin/blooio").symlink_to(self.program)
        # No setting of the caller may decide what is tested.
        self.environment = {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "PATH": f"{self.home / 'bin'}{os.pathsep}{os.environ['PATH']}",
        }
        self.log = (self.home / "serve.log").open("w+")
        self.process = subprocess.Popen(
            ["blooio", "sandbox", "serve", "--port", "0", *self.options],
            cwd=self.home,
            env=self.environment,
            executable=self.program,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        export, *words = shlex.split(self.process.stdout.readline()) or [None]
        if export != "export":
            said = self.said()
            self.__exit__()
            raise SystemExit(f"{self.program} sandbox serve printed no line for a shell:\n{said}")
        self.variables = dict(word.split("=", 1) for word in words)
        self.base_url = self.variables["BLOOIO_BASE_URL"]
        return self

    def said(self):
        """What the server printed on stderr so far."""
        self.log.seek(0)
        return self.log.read()

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()
        self.folder.cleanup()
