"""Tests of packaging/gitlab: the script of the job, with the inputs inserted as GitLab inserts them."""

import functools
import os
import pathlib
import re
import shutil
import sys

from support import (
    MUSL,
    PACKAGING,
    ROOT,
    TO,
    VERSION,
    Place,
    Site,
    Tests,
    archive,
    equal,
    output,
    program,
    shells,
    sums,
    wrapper,
    yaml,
)

FILE = PACKAGING / "gitlab/templates/send.yml"
TYPES = {"string": str, "boolean": bool}


def inserted(node, inputs):
    """A node of the configuration with the inputs in it. Alone in a text, an input keeps its type."""
    if isinstance(node, dict):
        return {inserted(key, inputs): inserted(value, inputs) for key, value in node.items()}
    if isinstance(node, list):
        return [inserted(value, inputs) for value in node]
    if not isinstance(node, str):
        return node
    alone = re.fullmatch(r"\$\[\[ inputs\.([a-z-]+) \]\]", node)
    if alone:
        return inputs[alone[1]]
    text = lambda value: str(value).lower() if isinstance(value, bool) else value
    return re.sub(r"\$\[\[ inputs\.([a-z-]+) \]\]", lambda match: text(inputs[match[1]]), node)


def configuration(given):
    """The jobs, after the checks that GitLab makes of the inputs."""
    spec, jobs = yaml.safe_load_all(FILE.read_text())
    declared, inputs = spec["spec"]["inputs"], {}
    assert set(given) <= set(declared), given
    for name, about in declared.items():
        value = given[name] if name in given else about["default"]
        assert type(value) is TYPES[about.get("type", "string")], f"{name}: {value!r}"
        assert value in about.get("options", [value]), f"{name}: {value!r}"
        inputs[name] = value
    return inserted(jobs, inputs)


class Job(Site):
    """A job with a server of a release."""

    def __init__(self, shell, executable=None):
        super().__init__({})
        self.shell = shell
        name, data = archive(MUSL, executable or wrapper())
        install = (PACKAGING / "install.sh").read_bytes()
        self.server.files = {
            f"/v{VERSION}/{name}": data,
            f"/v{VERSION}/install.sh": install,
            f"/v{VERSION}/SHA256SUMS": sums({name: data, "install.sh": install}),
        }
        self.project = self.path / "project"
        self.project.mkdir()
        self.variables = {
            "CI_SERVER_URL": "https://gitlab.example",
            "CI_PIPELINE_ID": "8001",
            "CI_PIPELINE_URL": "https://gitlab.example/team/app/-/pipelines/8001",
            "CI_PROJECT_PATH": "team/app",
            "CI_COMMIT_REF_NAME": "main",
            "CI_JOB_ID": "1",
        }

    def run(self, **inputs):
        """Runs the job. Returns its exit code, what it prints, and what other jobs can read of it."""
        inputs = {name.replace("_", "-"): value for name, value in inputs.items()}
        ((name, job),) = configuration({"to": TO, "base-url": self.server.url} | inputs).items()
        variables = self.variables | {"CI_JOB_NAME": name}
        for variable, value in job["variables"].items():
            assert isinstance(value, str), f"{variable}: {value!r}"
            # GitLab expands variables in variables; $$ is a dollar sign.
            expand = lambda match: "$" if match[0] == "$$" else variables.get(match[1] or match[2], "")
            variables[variable] = re.sub(r"\$\$|\$(\w+)|\$\{(\w+)\}", expand, value)
        dotenv = self.project / job["artifacts"]["reports"]["dotenv"]
        dotenv.unlink(missing_ok=True)
        script = "\n".join(job["script"])
        options = ["-eo", "pipefail"] if self.shell[0].endswith("bash") else ["-e"]
        ran = output([*self.shell, *options, "-c", script], self.environment(**variables), cwd=self.project)
        equal(self.left(), [], "left in the temporary folder")
        told = dict(line.split("=", 1) for line in dotenv.read_text().splitlines()) if dotenv.exists() else {}
        return *ran, told


def sends(job):
    code, stdout, stderr, told = job.run(text="Hello", sandbox=True)
    (message,) = job.messages()
    equal((code, stderr, told), (0, "", {"BLOOIO_MESSAGE_ID": message["message_id"], "BLOOIO_STATUS": "accepted"}))
    lines = stdout.splitlines()
    equal(lines[0], f"installing blooio {VERSION} for {MUSL}")
    equal(lines[2], "verified its SHA-256 checksum")
    equal(lines[-3:-1], ["status           accepted", f"message          {message['message_id']}"])
    assert re.fullmatch("idempotency key  gitlab-[0-9a-f]{64}", lines[-1]), lines[-1]


def wget_works_as_well(job):
    for name in ("mktemp", "tar", "gzip", "tr", "cut", "sed", "cp", "mv", "mkdir", "rm", "chmod", "cat", "sh",
                 "sha256sum", "wget"):
        job.link(name)
    whole = job.environment
    job.environment = lambda **variables: whole(**variables) | {"PATH": str(job.tools)}
    equal(job.run(text="Hello", sandbox=True)[0], 0)


def texts_arrive_as_they_are(job):
    texts = {
        '"; rm -rf "$$HOME"; echo "': '"; rm -rf "$HOME"; echo "',
        "$$(touch owned) `touch owned`": "$(touch owned) `touch owned`",
        "--help": "--help",
        "-": "-",
        "two\nlines\n\nEND\nand more": "two\nlines\n\nEND\nand more",
        "100% \\n \\ '*?' 😀": "100% \\n \\ '*?' 😀",
        "$CI_PROJECT_PATH failed: $CI_PIPELINE_URL": "team/app failed: https://gitlab.example/team/app/-/pipelines/8001",
        "with a newline\n": "with a newline",
    }
    for text in texts:
        code, _, stderr, _ = job.run(text=text, sandbox=True)
        equal((code, stderr), (0, ""), text)
    equal(job.texts(), list(texts.values()))
    assert not list(job.path.rglob("owned"))


def recipients_are_never_options(job):
    for to in ("--help", "-n", "$$(touch owned)", "; touch owned"):
        code, _, stderr, told = job.run(to=to, text="Hello", sandbox=True)
        equal((code, told), (2, {"BLOOIO_MESSAGE_ID": "", "BLOOIO_STATUS": "usage"}), to)
        ran = output([program(), "--sandbox", "send", "--", to.replace("$$", "$"), "Hello"], job.environment())
        equal(stderr, ran[2], to)
    assert not list(job.path.rglob("owned"))
    equal(job.messages(), [])


def half_a_message_is_an_error(job):
    error = "error: the input to is empty\nhint: set it to a recipient; is its variable set?\n"
    equal(job.run(to="$UNKNOWN", text="Hello"), (2, "", error, {}))
    equal(job.run(), (2, "", "error: the input text is empty\nhint: set text, attachments, or both\n", {}))
    equal(job.server.requests, [])


def failures_have_the_programs_code(job):
    code, _, stderr, told = job.run(to="+15005550009", text="Hello", sandbox=True)
    equal((code, told), (4, {"BLOOIO_MESSAGE_ID": "", "BLOOIO_STATUS": "refused"}))
    assert stderr.startswith("error: This number is reply-only"), stderr
    code, _, stderr, told = job.run(text="Hello")
    equal((code, told["BLOOIO_STATUS"]), (3, "auth"))
    assert stderr.startswith("error: no API key"), stderr
    code, _, _, told = job.run(text="Hello", sandbox=True, wait="delivered", wait_timeout="1ms")
    equal((code, told["BLOOIO_STATUS"], told["BLOOIO_MESSAGE_ID"][:4]), (8, "pending", "msg_"))


def a_retry_texts_nobody_again(job):
    first = job.run(text="Hello", sandbox=True)[3]["BLOOIO_MESSAGE_ID"]
    job.variables["CI_JOB_ID"] = "2"
    equal(job.run(text="Hello", sandbox=True)[3]["BLOOIO_MESSAGE_ID"], first)
    ids = {first}
    for inputs in ({"text": "Hello again"}, {"to": "+15559876543"}, {"job_name": "other"}):
        ids.add(job.run(**{"text": "Hello", "sandbox": True} | inputs)[3]["BLOOIO_MESSAGE_ID"])
    job.variables["CI_PIPELINE_ID"] = "8002"
    ids.add(job.run(text="Hello", sandbox=True)[3]["BLOOIO_MESSAGE_ID"])
    equal((len(ids), len(job.messages())), (5, 5))
    inputs = {"text": "Hello", "sandbox": True, "idempotency_key": "deploy-$CI_COMMIT_REF_NAME"}
    stdout = job.run(**inputs)[1]
    assert stdout.endswith("idempotency key  deploy-main\n"), stdout
    job.run(job_name="third", **inputs)
    equal(len(job.messages()), 6)


def inputs_reach_the_program(job):
    code, _, _, told = job.run(
        text="Hello\n", attachments="https://example.com/a.png\n\n  \nreport.pdf=https://example.com/b c.pdf\n",
        country="US", each=True, wait="sent", wait_timeout="30s", idempotency_key="k y", **{"from": "+15550000001"},
    )
    equal((code, told), (0, {"BLOOIO_MESSAGE_ID": "msg_1,msg_2__A_1", "BLOOIO_STATUS": "sent"}))
    equal((job.home / "stdin").read_text(), "Hello\n")
    equal((job.home / "arguments").read_text().splitlines(), [
        "[send]", "[--quiet]", "[--no-input]", "[--color=never]", "[--each]", "[--wait=sent]", "[--wait-timeout=30s]",
        "[--attach=https://example.com/a.png]", "[--attach=report.pdf=https://example.com/b c.pdf]", "[--text-file]",
        "[-]", "[--idempotency-key=k y]", "[--]", f"[{TO}]",
    ])
    equal((job.home / "environment").read_text(), "+15550000001 US none\n")
    job.variables |= {"BLOOIO_FROM_NUMBER": "+15550000002", "BLOOIO_COUNTRY": "GB", "BLOOIO_SANDBOX": "1"}
    job.run(attachments="https://example.com/a.png")
    equal((job.home / "environment").read_text(), "+15550000002 GB 1\n")
    assert "--text-file" not in (job.home / "arguments").read_text()


# Writes down what it gets, and prints IDs, one of which would set a variable of its own.
RECORDER = f"""#!/bin/sh
[ "$1" != --version ] || exec echo "blooio {VERSION}"
for argument do printf '[%s]\\n' "$argument"; done >"$HOME/arguments"
echo "$BLOOIO_FROM_NUMBER $BLOOIO_COUNTRY ${{BLOOIO_SANDBOX:-none}}" >"$HOME/environment"
cat >"$HOME/stdin"
printf 'msg_1\\nmsg_2__A=1\\n' | tr = _
""".encode()


def downloads_are_checked(job):
    refused = "error: refusing to download from this base URL\nhint: use https://\n"
    for url in ("http://example.com", "http://localhost:1@example.com", "ftp://localhost", "-o"):
        equal(job.run(text="Hello", base_url=url), (2, "", refused, {}), url)
    for version in ("../0.1.0", "$$(id)", ""):
        shown = version.replace("$$", "$")
        error = f"error: not a version: {shown}\nhint: use a number such as 0.1.0\n"
        equal(job.run(text="Hello", version=version), (2, "", error, {}), version)
    equal(job.server.requests, [])
    code, stdout, stderr, told = job.run(text="Hello", sandbox=True, version="9.9.9")
    equal((code, stdout, told), (22, "", {}))
    equal(stderr, "curl: (22) The requested URL returned error: 404\n")
    path = f"/v{VERSION}/SHA256SUMS"
    job.server.files[path] = b"0" * 64 + job.server.files[path][64:]
    code, _, stderr, told = job.run(text="Hello", sandbox=True)
    equal((code, told), (1, {}))
    assert stderr.startswith("error: wrong checksum of "), stderr
    equal(job.messages(), [])


def the_version_is_the_programs():
    spec, _ = yaml.safe_load_all(FILE.read_text())
    equal(spec["spec"]["inputs"]["version"]["default"], VERSION)


def only_fixed_values_are_inserted_into_the_script():
    spec, jobs = yaml.safe_load_all(FILE.read_text())
    (job,) = jobs.values()
    names = set(re.findall(r"\$\[\[ inputs\.([a-z-]+) \]\]", "\n".join(job["script"])))
    equal(names, {"each", "sandbox", "wait"})
    for name in names:
        about = spec["spec"]["inputs"][name]
        assert about.get("type") == "boolean" or "options" in about, name


def the_page_has_every_input():
    spec, _ = yaml.safe_load_all(FILE.read_text())
    page = (ROOT / "docs/installing.md").read_text()
    section = page.split("\n## GitLab CI\n")[1].split("\n## ")[0]
    equal(re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE), list(spec["spec"]["inputs"]))


def the_examples_of_the_pages_work(job):
    found = 0
    for page in sorted((ROOT / "docs").glob("*.md")):
        blocks = re.findall(r"^```yaml packaged\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
        for document in map(yaml.safe_load, blocks):
            if "include" not in document:
                continue
            for include in document["include"]:
                found += 1
                equal((include["ref"], include["file"]), (f"v{VERSION}", "packaging/gitlab/templates/send.yml"), page.name)
                inputs = include["inputs"] | {"base-url": job.server.url}
                before = len(job.messages())
                job.variables["BLOOIO_SANDBOX"] = "1"
                code, _, stderr, _ = job.run(**inputs)
                equal((code, stderr), (0, ""), page.name)
                equal(len(job.messages()), before + 1)
    assert found, "no examples"


def fits_its_schema():
    with Place() as place:
        spec, _ = yaml.safe_load_all(FILE.read_text())
        file = place.path / ".gitlab-ci.yml"
        check = pathlib.Path(sys.executable).parent / "check-jsonschema"
        jobs = configuration({"to": TO, "text": "Hello", "base-url": "https://mirror.example"})
        for document in (spec, jobs):
            file.write_text(yaml.safe_dump(document))
            ran = output([check, "--builtin-schema=vendor.gitlab-ci", file], dict(os.environ))
            assert ran[0] == 0, ran[1] + ran[2]


# These depend on the shell; the others run in one.
IN_EACH_SHELL = {
    sends: None,
    wget_works_as_well: None,
    texts_arrive_as_they_are: None,
    failures_have_the_programs_code: None,
    inputs_reach_the_program: RECORDER,
}
IN_ONE_SHELL = (
    recipients_are_never_options,
    half_a_message_is_an_error,
    a_retry_texts_nobody_again,
    downloads_are_checked,
    the_examples_of_the_pages_work,
)


def in_a_job(test, shell, executable):
    with Job(shell, executable) as job:
        test(job)


def main():
    program()
    tests = Tests("gitlab")
    if yaml is None:
        tests.leave_out("everything", "PyYAML could not be installed")
        tests.finish()
    found = shells(tests)
    for test, executable in IN_EACH_SHELL.items():
        title = test.__name__.replace("_", " ")
        if test is wget_works_as_well and not shutil.which("wget"):
            tests.leave_out(title, "wget is not installed")
            continue
        for name, shell in found.items():
            tests.run(f"{title} ({name})", functools.partial(in_a_job, test, shell, executable))
    for test in (
        the_version_is_the_programs,
        only_fixed_values_are_inserted_into_the_script,
        the_page_has_every_input,
    ):
        tests.run(test.__name__.replace("_", " "), test)
    if (pathlib.Path(sys.executable).parent / "check-jsonschema").exists():
        tests.run("fits its schema", fits_its_schema)
    else:
        tests.leave_out("fits its schema", "check-jsonschema could not be installed")
    for test in IN_ONE_SHELL:
        tests.run(test.__name__.replace("_", " "), in_a_job, test, next(iter(found.values())), None)
    tests.finish()


main()
