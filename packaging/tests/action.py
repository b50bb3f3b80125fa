"""Tests of packaging/action: its steps as action.yml says them, in a runner's environment, and what the runner makes of
what they print."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

from support import (
    KEY,
    MUSL,
    PACKAGING,
    ROOT,
    TO,
    VERSION,
    Site,
    Tests,
    archive,
    equal,
    output,
    program,
    start,
    sums,
    wrapper,
    yaml,
)

FILE = PACKAGING / "action/action.yml"


class Log:
    """What a runner makes of a step's output: commands that it obeys, and lines that it shows."""

    def __init__(self):
        self.shown, self.commands, self.masks, self.annotations = [], [], [], []
        self.resume = None

    def read(self, text):
        for line in text.splitlines():
            # The form that is known today, at the start of a line, and the older one, which is found anywhere.
            command = re.match(r"\s*::([^ :]+)(?: ([^:]*))?::(.*)", line) or re.search(r"##\[([^ \]]+)( [^\]]*)?\](.*)", line)
            if not command:
                self.shown.append(line)
                continue
            name, properties, data = command.groups()
            data = data.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
            if self.resume is not None:
                if name == self.resume:
                    self.resume = None
                else:
                    self.shown.append(line)
            elif name == "stop-commands":
                assert re.fullmatch("[0-9a-f]{32}", data), data
                self.resume = data
            elif name == "add-mask":
                self.masks.append(data)
            elif name == "error":
                self.annotations.append((properties, data))
            else:
                self.commands.append(line)


def outputs_of(text):
    """The outputs in a file that a step has written to GITHUB_OUTPUT."""
    outputs, lines = {}, iter(text.splitlines())
    for line in lines:
        name, end = line.split("<<")
        value = []
        for line in lines:
            if line == end:
                break
            value.append(line)
        else:
            raise AssertionError(f"no end of {name}")
        outputs[name] = "\n".join(value)
    return outputs


class Job(Site):
    """A job on a Linux runner, with a copy of the action and a server of a release."""

    def __init__(self, executable=None, base_url=True):
        super().__init__({})
        self.is_based = base_url
        name, data = archive(MUSL, executable or wrapper())
        for path in (f"/v{VERSION}", f"/owner/blooio/releases/download/v{VERSION}"):
            self.server.files |= {f"{path}/{name}": data, f"{path}/SHA256SUMS": sums({name: data})}
        self.server.files["/VERSION"] = f"{VERSION}\n".encode()
        checkout = self.path / "runner/_actions/owner/blooio/v1"
        shutil.copytree(PACKAGING / "action", checkout / "packaging/action")
        shutil.copy(PACKAGING / "install.sh", checkout / "packaging")
        shutil.copy(ROOT / "Cargo.toml", checkout)
        self.action = checkout / "packaging/action"
        self.folder = f"{self.path}/runner/_temp/blooio/{VERSION}/bin"
        self.variables = {
            "GITHUB_ACTION": "__owner_blooio",
            "GITHUB_JOB": "test",
            "GITHUB_REPOSITORY": "team/app",
            "GITHUB_RUN_ATTEMPT": "1",
            "GITHUB_RUN_ID": "7001",
            "GITHUB_SERVER_URL": "https://github.example",
            "RUNNER_OS": "Linux",
            "RUNNER_TEMP": f"{self.path}/runner/_temp",
        }
        self.context = {"github.action_repository": "", "strategy.job-index": "0"}
        pathlib.Path(self.variables["RUNNER_TEMP"]).mkdir()

    def value(self, text, context):
        """A text of action.yml with its expressions replaced; an unknown one is a KeyError."""
        return re.sub(r"\$\{\{ (\S+) \}\}", lambda match: context[match[1]], text)

    def use(self, **inputs):
        """Uses the action. Returns its exit code, its outputs and the log."""
        action = yaml.safe_load(FILE.read_text())
        inputs = {name.replace("_", "-"): value for name, value in inputs.items()}
        if self.is_based:
            inputs = {"base-url": self.server.url} | inputs
        assert set(inputs) <= set(action["inputs"]), inputs
        given = {name: inputs.get(name, about["default"]) for name, about in action["inputs"].items()}
        context = self.context | {f"inputs.{name}": value for name, value in given.items()}
        log, path, code, outputs = Log(), [], 0, {}
        self.raw = ""
        for step in action["runs"]["steps"]:
            assert "${{" not in step["run"], "a template in a script"
            files = {name: self.path / f"file-{name}" for name in ("GITHUB_OUTPUT", "GITHUB_PATH", "script")}
            for file in files.values():
                file.write_text("")
            files["script"].write_text(step["run"])
            environment = self.environment() | self.variables | {"GITHUB_ACTION_PATH": str(self.action)}
            environment["PATH"] = ":".join([*reversed(path), environment["PATH"]])
            environment |= {name: str(file) for name, file in files.items() if name != "script"}
            environment |= {name: self.value(text, context) for name, text in step["env"].items()}
            equal(step["shell"], "bash")
            command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(files["script"])]
            code, stdout, stderr = output(command, environment, cwd=self.path)
            equal(stderr, "", "on standard error, which the runner reads in no fixed order")
            self.raw += stdout
            log.read(stdout)
            path += files["GITHUB_PATH"].read_text().splitlines()
            outputs |= {
                f"steps.{step.get('id')}.outputs.{name}": value
                for name, value in outputs_of(files["GITHUB_OUTPUT"].read_text()).items()
            }
            if code:
                break
        equal(log.resume, None, "commands are still stopped")
        # The runner takes an output that is not set for an empty one.
        found = {name: re.search(r"\{\{ (\S+) \}\}", about["value"])[1] for name, about in action["outputs"].items()}
        return code, {name: outputs.get(key, "") for name, key in found.items()}, log


def sends():
    with Job() as job:
        code, outputs, log = job.use(to=TO, text="Hello", sandbox="true")
        equal((code, log.commands, log.masks, log.annotations), (0, [], [], []))
        (message,) = job.messages()
        equal(outputs, {"message-id": message["message_id"], "status": "accepted"})
        lines = log.shown
        equal(lines[0], f"installing blooio {VERSION} for {MUSL}")
        equal(lines[2:4], ["verified its SHA-256 checksum", f"installed {job.folder}/blooio"])
        equal(lines[-3:-1], ["status           accepted", f"message          {message['message_id']}"])
        assert re.fullmatch("idempotency key  gha-[0-9a-f]{64}", lines[-1]), lines[-1]
        equal([path.name for path in pathlib.Path(job.variables["RUNNER_TEMP"]).iterdir()], ["blooio"])


def only_installs_without_a_message():
    with Job() as job:
        code, outputs, log = job.use()
        equal((code, outputs), (0, {"message-id": "", "status": ""}))
        equal(log.shown[-1], "no message to send: blooio is installed")
        equal(output([f"{job.folder}/blooio", "--version"], job.environment())[1], f"blooio {VERSION}\n")


def half_a_message_is_an_error():
    with Job() as job:
        error = "the input to is empty\nhint: set it to a recipient; is its variable or secret set?"
        equal(job.use(text="Hello", sandbox="true")[0::2][0], 2)
        equal(job.use(text="Hello", sandbox="true")[2].annotations, [("title=blooio", error)])
        error = "the input text is empty\nhint: set text, attachments, or both"
        equal(job.use(to=TO, sandbox="true")[2].annotations, [("title=blooio", error)])
        equal(job.messages(), [])


def texts_arrive_as_they_are():
    texts = [
        '"; rm -rf "$HOME"; echo "',
        "$(touch owned) `touch owned` ${HOME} $HOME",
        "--help",
        "-n",
        "-",
        "--",
        "two\nlines\n\nand more",
        "::set-output name=message-id::x\n::add-mask::e\n##[add-mask]e",
        "EOF\n%0A%25 100% \\n \\",
        "a'b\"c*?[x]{y}~!#&|<>",
        "😀 ünï\tcode",
        "${{ secrets.BLOOIO_API_KEY }}",
    ]
    with Job() as job:
        for text in texts:
            code, _, log = job.use(to=TO, text=text, sandbox="true")
            equal((code, log.commands, log.masks, log.annotations), (0, [], [], []), text)
        equal(job.texts(), texts)
        assert not list(job.path.rglob("owned"))
        job.use(to=TO, text="with a newline\n", sandbox="true")
        equal(job.texts()[-1], "with a newline")


def recipients_are_never_options():
    with Job() as job:
        for to in ("--help", "-n", "$(touch owned)", "; touch owned", "::error::x", "50%\r\n25", "a\n::add-mask::e"):
            code, outputs, log = job.use(to=to, text="Hello", sandbox="true")
            equal((code, outputs), (2, {"message-id": "", "status": "usage"}), to)
            ran = output([program(), "--sandbox", "send", "--", to, "Hello"], job.environment())
            equal(log.annotations, [("title=blooio", ran[2].rstrip("\n"))], to)
            equal((log.commands, log.masks), ([], []), to)
        assert not list(job.path.rglob("owned"))
        equal(job.messages(), [])


def failures_are_annotated():
    with Job() as job:
        code, outputs, log = job.use(to="+15005550009", text="Hello", sandbox="true")
        equal((code, outputs), (4, {"message-id": "", "status": "refused"}))
        ((properties, text),) = log.annotations
        equal(properties, "title=blooio")
        error, hint = text.splitlines()
        assert error.startswith("error: This number is reply-only"), error
        assert hint.startswith("hint: +15005550009 must text this number first"), hint
        assert log.shown[-2:] == [error, hint], "the log has it too"


def each_exit_code_has_a_status():
    for code, status in {
        1: "internal", 2: "usage", 3: "auth", 4: "refused", 5: "unavailable", 6: "network", 7: "failed", 8: "pending",
    }.items():
        script = f"#!/bin/sh\n[ $1 = --version ] && exec echo blooio {VERSION}\necho error: no >&2\nexit {code}\n"
        with Job(script.encode()) as job:
            found, outputs, log = job.use(to=TO, text="x", api_key=KEY)
            equal((found, outputs["status"], log.annotations), (code, status, [("title=blooio", "error: no")]))


def the_key_is_masked_and_shown_nowhere_else():
    with Job() as job:
        command = [program(), "sandbox", "serve", "--port", "0", "--quiet"]
        with start(command, job.environment(), stderr=subprocess.DEVNULL) as served:
            try:
                job.variables["BLOOIO_BASE_URL"] = served.stdout.readline().decode().strip()
                for key, variable in ((KEY, None), ("", KEY)):
                    if variable:
                        job.variables["BLOOIO_API_KEY"] = variable
                    code, outputs, log = job.use(to=TO, text=f"Hello from {variable}", api_key=key)
                    equal((code, outputs["status"], log.masks), (0, "accepted", [KEY]))
                    equal([line for line in job.raw.splitlines() if KEY in line], [f"::add-mask::{KEY}"])
                assert all(KEY not in path.read_text(errors="replace") for path in job.path.glob("file-*"))
            finally:
                served.terminate()
        equal(len(job.messages()), 2)


def a_missing_key_is_explained():
    with Job() as job:
        code, outputs, log = job.use(to=TO, text="Hello")
        equal((code, outputs["status"], log.masks), (3, "auth", []))
        assert log.annotations[0][1].startswith("error: no API key"), log.annotations
        code, _, log = job.use(to=TO, text="Hello", api_key="a%b\nc\r")
        equal((code, log.masks), (3, ["a%b", "c\r"]))


def a_rerun_texts_nobody_again():
    with Job() as job:
        def use(**inputs):
            code, outputs, _ = job.use(**({"to": TO, "text": "Hello", "sandbox": "true"} | inputs))
            equal(code, 0)
            return outputs["message-id"]

        first = use()
        job.variables["GITHUB_RUN_ATTEMPT"] = "2"
        equal(use(), first, "the second attempt")
        equal(len(job.messages()), 1)
        # Whatever makes it another message.
        ids = {first, use(text="Hello again"), use(to="+15559876543")}
        job.context["strategy.job-index"] = "1"
        ids.add(use())
        for name, value in (("GITHUB_JOB", "deploy"), ("GITHUB_RUN_ID", "7002"), ("GITHUB_REPOSITORY", "team/web")):
            job.variables[name] = value
            ids.add(use())
        # Fields don't run into each other.
        ids |= {use(text="1", attachments="https://example.com/"), use(text="", attachments="1=https://example.com/")}
        equal(len(ids), 9)
        equal(len(job.messages()), 9)


def an_idempotency_key_decides():
    with Job() as job:
        inputs = {"to": TO, "sandbox": "true", "idempotency_key": "deploy-1"}
        first = job.use(text="one", **inputs)
        assert "idempotency key  deploy-1" in first[2].shown
        job.variables["GITHUB_RUN_ID"] = "7002"
        equal(job.use(text="one", **inputs)[1], first[1])
        equal(job.texts(), ["one"])
        job.use(text="one", **inputs | {"idempotency_key": "deploy-2"})
        equal(job.texts(), ["one", "one"])


def waits():
    with Job() as job:
        code, outputs, _ = job.use(to=TO, text="Hello", sandbox="true", wait="delivered")
        equal((code, outputs["status"], outputs["message-id"][:4]), (0, "delivered", "msg_"))
        code, outputs, log = job.use(to="+15005550002", text="Hello", sandbox="true", wait="delivered")
        equal((code, outputs["status"], outputs["message-id"][:4]), (7, "failed", "msg_"))
        assert "could not be reached" in log.annotations[0][1], log.annotations
        code, outputs, _ = job.use(to=TO, text="Hi", sandbox="true", wait="delivered", wait_timeout="1ms")
        equal((code, outputs["status"], outputs["message-id"][:4]), (8, "pending", "msg_"))
        code, outputs, _ = job.use(to=TO, text="Hi", sandbox="true", wait="soon; touch owned")
        equal((code, outputs), (2, {"message-id": "", "status": "usage"}))


def each_texts_several_people():
    with Job() as job:
        both = f"{TO}, +15559876543"
        code, outputs, log = job.use(to=both, text="Hello", sandbox="true", each="true")
        ids = [message["message_id"] for message in job.messages()]
        equal((code, outputs), (0, {"message-id": "\n".join(ids), "status": "accepted"}))
        equal(len(ids), 2)
        assert f"message          {ids[0]}, {ids[1]}" in log.shown, log.shown
        equal(len(job.use(to=both, text="Hello", sandbox="true")[1]["message-id"].splitlines()), 1, "a group")


def inputs_reach_the_program():
    script = f"""#!/bin/sh
[ "$1" != --version ] || exec echo "blooio {VERSION}"
for argument do printf '[%s]\\n' "$argument"; done >"$HOME/arguments"
env -0 >"$HOME/environment"
cat >"$HOME/stdin"
"""
    with Job(script.encode()) as job:
        def environment():
            return dict(line.split("=", 1) for line in (job.home / "environment").read_text()[:-1].split("\0"))

        attachments = "https://example.com/a.png\n\n  \nreport.pdf=https://example.com/b c.pdf\n"
        code, _, _ = job.use(
            to=TO, text="Hello\n", attachments=attachments, api_key=KEY, **{"from": "+15550000001"}, country="US",
            each="true", wait="sent", wait_timeout="30s", idempotency_key="k y",
        )
        equal(code, 0)
        equal((job.home / "stdin").read_text(), "Hello\n")
        equal((job.home / "arguments").read_text().splitlines(), [
            "[send]", "[--quiet]", "[--no-input]", "[--color=never]", "[--each]", "[--wait=sent]", "[--wait-timeout=30s]",
            "[--attach=https://example.com/a.png]", "[--attach=report.pdf=https://example.com/b c.pdf]", "[--text-file]",
            "[-]", "[--idempotency-key=k y]", "[--]", f"[{TO}]",
        ])
        found = environment()
        equal((found["BLOOIO_API_KEY"], found["BLOOIO_FROM_NUMBER"], found["BLOOIO_COUNTRY"]), (KEY, "+15550000001", "US"))
        assert "BLOOIO_SANDBOX" not in found and "INPUT_API_KEY" not in found
        # Empty inputs leave the job's variables alone.
        job.variables |= {"BLOOIO_FROM_NUMBER": "+15550000002", "BLOOIO_COUNTRY": "GB", "BLOOIO_SANDBOX": "1"}
        job.use(to=TO, attachments="https://example.com/a.png")
        found = environment()
        equal((found["BLOOIO_FROM_NUMBER"], found["BLOOIO_COUNTRY"], found["BLOOIO_SANDBOX"]), ("+15550000002", "GB", "1"))
        assert "--text-file" not in (job.home / "arguments").read_text()


def switches_are_true_or_false():
    with Job() as job:
        for name in ("sandbox", "each"):
            code, _, log = job.use(to=TO, text="Hello", **{name: "yes\n::add-mask::e"})
            error = f"the input {name} is neither true nor false: yes\n::add-mask::e"
            equal((code, log.annotations, log.masks), (2, [("title=blooio", error)], []))


def hostile_answers_are_not_obeyed():
    hostile = "::set-output name=status::x\n::add-mask::e\n##[set-output name=status]x\n::error::x\nstatus<<x"
    script = f"""#!/bin/sh
[ "$1" != --version ] || exec echo "blooio {VERSION}"
cat <<'END'
{hostile}
END
[ "$BLOOIO_COUNTRY" != US ] || exec cat >&2 <<'END'
{hostile}
END
cat >&2 <<'END'
{hostile}
END
exit 4
"""
    with Job(script.encode()) as job:
        code, outputs, log = job.use(to=TO, text="x", api_key=KEY)
        equal((code, outputs), (4, {"message-id": hostile, "status": "refused"}))
        equal((log.commands, log.masks, log.annotations), ([], [KEY], [("title=blooio", hostile)]))
        code, outputs, log = job.use(to=TO, text="x", api_key=KEY, country="US")
        equal((code, outputs), (0, {"message-id": hostile, "status": "accepted"}))
        equal((log.commands, log.masks, log.annotations), ([], [KEY], []))


def the_address_is_that_of_the_action():
    for context in ("owner/blooio", ""):
        with Job(base_url=False) as job:
            job.variables["GITHUB_SERVER_URL"] = job.server.url
            job.context["github.action_repository"] = context
            equal(job.use()[0], 0)
            equal(job.server.requests[0], f"/owner/blooio/releases/download/v{VERSION}/SHA256SUMS")
    with Job(base_url=False) as job:
        # As `uses: ./packaging/action` has it.
        local = job.path / "checkout"
        shutil.move(job.path / "runner/_actions/owner/blooio/v1", local)
        job.action = local / "packaging/action"
        code, outputs, log = job.use(to=TO, text="Hello", sandbox="true")
        error = "no address to download blooio from\nhint: set the input base-url, such as https://github.com/OWNER/REPOSITORY/releases/download"
        equal((code, outputs["status"], log.annotations), (2, "", [("title=blooio", error)]))


def versions_can_be_chosen():
    with Job() as job:
        equal(job.use(version="latest")[0], 0)
        equal(job.server.requests[0], "/VERSION")
        equal(job.use(version=f"v{VERSION}")[0], 0)
        for version, error in {
            "9.9.9": f"error: can't download {job.server.url}/v9.9.9/SHA256SUMS: The requested URL returned error: 404\n"
            "hint: check the version and the address; --version chooses another version",
            "../x\n::add-mask::e": "error: not a version: ../x ::add-mask::e\nhint: use a number such as 0.1.0, or latest",
        }.items():
            code, _, log = job.use(version=version, to=TO, text="Hello", sandbox="true")
            equal((code, log.annotations, log.masks), (2 if "/x" in version else 1, [("title=blooio", error)], []))
        equal(job.messages(), [])


def a_wrong_checksum_ends_it():
    with Job() as job:
        path = f"/v{VERSION}/SHA256SUMS"
        job.server.files[path] = b"0" * 64 + job.server.files[path][64:]
        code, _, log = job.use(to=TO, text="Hello", sandbox="true")
        equal((code, len(log.annotations)), (1, 1))
        assert log.annotations[0][1].startswith("error: wrong checksum of "), log.annotations
        equal(job.messages(), [])


def a_second_use_downloads_nothing():
    with Job() as job:
        for text in ("one", "two"):
            equal(job.use(to=TO, text=text, sandbox="true")[0], 0)
        equal(len(job.server.requests), 2)
        equal(job.texts(), ["one", "two"])


def windows_is_refused():
    with Job() as job:
        job.variables["RUNNER_OS"] = "Windows"
        code, _, log = job.use(to=TO, text="Hello", sandbox="true")
        error = (
            "this action runs on Linux and macOS only\n"
            "hint: use runs-on: ubuntu-latest in a job of its own, which needs: this one"
        )
        equal((code, log.annotations), (2, [("title=blooio", error)]))


def the_page_has_every_input_and_output():
    action, page = yaml.safe_load(FILE.read_text()), (ROOT / "docs/installing.md").read_text()
    section = page.split("\n## GitHub Actions\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE)
    equal(rows, [*action["inputs"], *action["outputs"]])


def the_examples_of_the_pages_work():
    found = 0
    for page in sorted((ROOT / "docs").glob("*.md")):
        blocks = re.findall(r"^```yaml packaged\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
        for block in blocks:
            for step in (step for step in steps_of(yaml.safe_load(block)) if "packaging/action@" in step["uses"]):
                found += 1
                equal(step["uses"], f"OWNER/REPOSITORY/packaging/action@v{VERSION}", page.name)
                example_works(step)
    assert found >= 2, f"{found} examples"


def steps_of(document):
    """The steps with `uses:`, wherever they are."""
    if isinstance(document, list):
        return [step for entry in document for step in steps_of(entry)]
    if not isinstance(document, dict):
        return []
    return [document] if "uses" in document else steps_of(list(document.values()))


def example_works(step):
    with Job() as job:
        known = {
            "secrets.BLOOIO_API_KEY": KEY,
            "github.workflow": "CI",
            "github.run_id": "7001",
            "github.run_attempt": "1",
            "github.server_url": "https://github.example",
            "github.repository": "team/app",
            "github.ref_name": "main",
        }
        job.variables["BLOOIO_SANDBOX"] = "1"
        inputs = {name: job.value(str(value), known) for name, value in step.get("with", {}).items()}
        code, outputs, log = job.use(**inputs)
        equal((code, log.annotations), (0, []), str(step))
        equal(len(job.messages()), len(outputs["message-id"].splitlines()))
        equal(bool(job.messages()), "to" in inputs, str(step))


TESTS = (
    sends,
    only_installs_without_a_message,
    half_a_message_is_an_error,
    texts_arrive_as_they_are,
    recipients_are_never_options,
    failures_are_annotated,
    each_exit_code_has_a_status,
    the_key_is_masked_and_shown_nowhere_else,
    a_missing_key_is_explained,
    a_rerun_texts_nobody_again,
    an_idempotency_key_decides,
    waits,
    each_texts_several_people,
    inputs_reach_the_program,
    switches_are_true_or_false,
    hostile_answers_are_not_obeyed,
    the_address_is_that_of_the_action,
    versions_can_be_chosen,
    a_wrong_checksum_ends_it,
    a_second_use_downloads_nothing,
    windows_is_refused,
    the_page_has_every_input_and_output,
    the_examples_of_the_pages_work,
)


def check(*command):
    ran = output(command, {**os.environ, "NO_COLOR": "1"}, cwd=ROOT)
    assert ran[0] == 0, ran[1] + ran[2]


def main():
    program()
    tests = Tests("action")
    if yaml is None:
        tests.leave_out("everything", "PyYAML could not be installed")
        tests.finish()
    for test in TESTS:
        tests.run(test.__name__.replace("_", " "), test)
    tools = pathlib.Path(sys.executable).parent
    schema = "--builtin-schema=vendor.github-actions"
    for title, tool, *arguments in (
        ("zizmor finds nothing", "zizmor", "--offline", "--min-severity=medium", FILE),
        ("action.yml fits its schema", "check-jsonschema", schema, FILE),
    ):
        if (tools / tool).exists():
            tests.run(title, check, tools / tool, *arguments)
        else:
            tests.leave_out(title, f"{tool} could not be installed")
    tests.shellcheck("-x", "-P", PACKAGING / "action", *sorted((PACKAGING / "action").glob("*.sh")))
    tests.finish()


main()
