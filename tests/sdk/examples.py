#!/usr/bin/env python3
"""Run the test suites that docs/sandbox.md shows, against `blooio sandbox serve`.

Usage: examples.py PROGRAM

An example is a fenced block of docs/sandbox.md whose first line is `#!/usr/bin/env` with bash, python3 or node. Each one
is run as it stands, in the order of the page, with the variables that the server prints for a shell. It must exit
with 0. Needs bash, curl and node.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True

from served import Served  # noqa: E402

PAGE = Path(__file__).resolve().parents[2] / "docs/sandbox.md"
TIMEOUT = 120  # seconds for one example

SHARED = "Test suites"
PARALLEL = "Parallel test suites"
# The servers: their options, and the sections of the page whose examples are run against them.
SERVERS = [
    (["--speed", "60"], [SHARED]),
    (["--speed", "60", "--isolate"], [SHARED, PARALLEL]),
]
# The interpreters: how each is called, and the name of the file it reads.
INTERPRETERS = {
    "bash": ("bash", "suite.sh"),
    "python3": (sys.executable, "suite.py"),
    "node": ("node", "suite.mjs"),
}
OLDEST_NODE = 18  # the first with node:test and fetch


class Example:
    def __init__(self, section, line, text):
        self.section = section
        self.line = line
        self.text = text
        self.language = text.partition("\n")[0].split()[-1]

    def place(self):
        return f"docs/{PAGE.name}:{self.line}"


def examples():
    """Every example of the page."""
    found, section, block = [], None, None
    for number, line in enumerate(PAGE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            if block and block[1:2] and block[1].startswith("#!/usr/bin/env "):
                found.append(Example(section, block[0], "\n".join(block[1:]) + "\n"))
            block = [number] if block is None else None
        elif block is not None:
            block.append(line)
        elif line.startswith("## "):
            section = line[3:].strip()
    return found


def check(found):
    """Ends the program if the page doesn't have what is to be run."""
    has = sorted((example.section, example.language) for example in found)
    needed = sorted((section, language) for section in (SHARED, PARALLEL) for language in INTERPRETERS)
    if has != needed:
        sys.exit(f"examples: {PAGE} has the examples\n  {has}\nwanted:\n  {needed}")


def check_tools():
    """Ends the program if something is missing that the examples need."""
    missing = [tool for tool in ("bash", "curl", "node") if not shutil.which(tool)]
    if missing:
        sys.exit(f"examples: {', '.join(missing)} not found: install it, as .ci/run does")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    major = re.match(r"v(\d+)", version)
    if not major or int(major[1]) < OLDEST_NODE:
        sys.exit(f"examples: node is {version}: version {OLDEST_NODE} or newer is needed")


def run(example, server):
    """Runs an example. Returns what it printed, and why it failed or None."""
    interpreter, name = INTERPRETERS[example.language]
    folder = server.home / f"example-{example.line}"
    folder.mkdir()
    (folder / name).write_text(example.text, encoding="utf-8")
    process = subprocess.Popen(
        [interpreter, name],
        cwd=folder,
        env=server.environment | server.variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        printed, _ = process.communicate(timeout=TIMEOUT)
        why = f"exit code {process.returncode}" if process.returncode else None
    except subprocess.TimeoutExpired:
        # What it started in the background belongs to its session.
        os.killpg(process.pid, signal.SIGKILL)
        printed, _ = process.communicate()
        why = f"still running after {TIMEOUT} s"
    return printed, why


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    found = examples()
    check(found)
    check_tools()
    ran = failures = 0
    for options, sections in SERVERS:
        with Served(sys.argv[1], *options) as server:
            for example in found:
                if example.section not in sections:
                    continue
                began = time.monotonic()
                printed, why = run(example, server)
                ran += 1
                took = time.monotonic() - began
                what = f"{example.language:7}  {example.place()}  serve {' '.join(options)}"
                if why is None:
                    print(f"ok      {what}  {took:.1f} s", flush=True)
                    continue
                failures += 1
                print(f"FAILED  {what}: {why}", flush=True)
                print(f"  begins with: {example.text.splitlines()[0]}")
                print("  it printed:")
                print("".join(f"    {line}\n" for line in printed.splitlines()), end="", flush=True)
            if failures:
                print(f"the server printed:\n{server.said()}", flush=True)
    print(f"{ran} examples, {failures} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
