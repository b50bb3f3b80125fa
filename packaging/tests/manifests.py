"""Tests of packaging/manifests: the two files, and that nothing is written if a checksum is missing."""

import json
import re
import shutil

from support import PACKAGING, ROOT, TARGETS, VERSION, Place, Tests, equal, executable, output, program, wrapper

SCRIPT = PACKAGING / "manifests"
BASE = "https://mirror.example/blooio"
WINDOWS = f"blooio-{VERSION}-x86_64-pc-windows-gnu.zip"
ARCHIVES = [*(f"blooio-{VERSION}-{target}.tar.gz" for target in TARGETS), WINDOWS]
# A different one for each file.
SUMS = {name: f"{number:064x}" for number, name in enumerate([*ARCHIVES, "install.sh", f"blooio_{VERSION}-1_amd64.deb"], 10)}


class Release(Place):
    """A folder with the SHA256SUMS of a release."""

    def __init__(self):
        super().__init__()
        self.dir = self.path / "release"
        self.dir.mkdir()
        self.write("".join(f"{sum}  {name}\n" for name, sum in SUMS.items()))

    def write(self, text):
        (self.dir / "SHA256SUMS").write_text(text)

    def run(self, *arguments):
        ran = output(["bash", SCRIPT, *(arguments or (BASE, str(self.dir)))], self.environment(), cwd=self.path)
        equal(self.left(), [], "left in the temporary folder")
        return ran

    def written(self):
        return sorted(path.name for path in self.dir.iterdir() if path.name != "SHA256SUMS")

    def made(self):
        equal(self.run(), (0, f"{self.dir}/blooio.json\n{self.dir}/blooio.rb\n", ""))
        equal(self.written(), ["blooio.json", "blooio.rb"])
        formula, manifest = ((self.dir / name).read_text() for name in ("blooio.rb", "blooio.json"))
        assert "@" not in formula + manifest, "something is not replaced"
        return formula, json.loads(manifest)


def the_scoop_manifest_is_whole():
    with Release() as release:
        _, manifest = release.made()
        folder = WINDOWS.removesuffix(".zip")
        equal(manifest, {
            "version": VERSION,
            "description": "Send iMessage, RCS and SMS messages from shell scripts, cron and CI",
            "homepage": "https://blooio.com",
            "license": "MIT|Apache-2.0",
            "architecture": {
                "64bit": {"url": f"{BASE}/v{VERSION}/{WINDOWS}", "hash": SUMS[WINDOWS], "extract_dir": folder},
            },
            "bin": "blooio.exe",
            "checkver": {"url": f"{BASE}/VERSION", "regex": r"^v?([\d.]+)\s*$"},
            "autoupdate": {
                "architecture": {
                    "64bit": {
                        "url": f"{BASE}/v$version/blooio-$version-x86_64-pc-windows-gnu.zip",
                        "extract_dir": "blooio-$version-x86_64-pc-windows-gnu",
                    },
                },
                "hash": {"url": "$baseurl/SHA256SUMS"},
            },
        })
        # With its own version, an update leads to the release itself.
        updated = manifest["autoupdate"]["architecture"]["64bit"]
        for key in ("url", "extract_dir"):
            equal(updated[key].replace("$version", VERSION), manifest["architecture"]["64bit"][key])
        equal(re.search(manifest["checkver"]["regex"], f"{VERSION}\n")[1], VERSION)


def the_license_is_that_of_the_program():
    text = (ROOT / "Cargo.toml").read_text()
    license = re.search(r'^license = "(.+)"$', text, re.MULTILINE)[1]
    with Release() as release:
        formula, manifest = release.made()
        equal(manifest["license"].split("|"), license.split(" OR "))
        assert f"license any_of: {json.dumps(license.split(' OR '))}" in formula


def github_has_its_own_address_of_the_latest_version():
    with Release() as release:
        base = "https://github.com/o/r/releases"
        equal(release.run(f"{base}/download/", str(release.dir))[0], 0)
        manifest = json.loads((release.dir / "blooio.json").read_text())
        equal(manifest["checkver"]["url"], f"{base}/latest/download/VERSION")
        equal(manifest["architecture"]["64bit"]["url"], f"{base}/download/v{VERSION}/{WINDOWS}")


def the_formula_has_the_right_archive(system, machine, target):
    with Release() as release:
        release.made()
        folder, prefix = release.path / "unpacked", release.path / "prefix"
        (folder / "man/man1").mkdir(parents=True)
        executable(folder / "blooio", wrapper())
        for page in ("blooio.1", "blooio-send.1"):
            (folder / "man/man1" / page).write_text(".TH blooio 1\n")
        shutil.copytree(ROOT / "completions", folder / "completions")
        command = ["ruby", PACKAGING / "tests/formula.rb", release.dir / "blooio.rb", system, machine, folder, prefix]
        code, stdout, stderr = output(command, release.environment())
        equal((code, stderr), (0, ""))
        name = f"blooio-{VERSION}-{target}.tar.gz"
        facts = json.loads(stdout)
        equal((facts["url"], facts["sha256"], facts["version"]), (f"{BASE}/v{VERSION}/{name}", SUMS[name], VERSION))
        assert len(facts["desc"]) < 80, "Homebrew's limit"
        installed = sorted(str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file())
        equal([path for path in installed if not path.startswith("blooio/")], [
            "bin/blooio",
            "etc/bash_completion.d/blooio",
            "share/fish/vendor_completions.d/blooio.fish",
            "share/man/man1/blooio-send.1",
            "share/man/man1/blooio.1",
            "share/zsh/site-functions/_blooio",
        ])


def the_formula_is_ruby():
    with Release() as release:
        release.made()
        ran = output(["ruby", "-wc", release.dir / "blooio.rb"], release.environment())
        equal(ran, (0, "Syntax OK\n", ""))


def a_missing_checksum_writes_nothing():
    with Release() as release:
        whole = (release.dir / "SHA256SUMS").read_text()
        for name in ARCHIVES:
            for text in (
                "".join(line for line in whole.splitlines(True) if name not in line),
                whole.replace(SUMS[name], "abc"),
                whole.replace(name, f"{name}.sig"),
                whole + f"{'f' * 64}  {name}\n",
            ):
                release.write(text)
                error = f"error: SHA256SUMS has no checksum of {name}\nhint: make the archive with packaging/archive first\n"
                equal(release.run(), (1, "", error))
                equal(release.written(), [])
        release.write(whole.replace("  ", " *").replace("\n", "\r\n"))
        release.made()
        (release.dir / "SHA256SUMS").unlink()
        error = f"error: {release.dir} has no SHA256SUMS\nhint: make it with sha256sum from the files of the release\n"
        equal(release.run(), (1, "", error))


def arguments_are_checked():
    with Release() as release:
        usage = "error: expected an address and a folder\nhint: run packaging/manifests BASE_URL DIR\n"
        equal(release.run(BASE), (2, "", usage))
        equal(release.run(BASE, str(release.dir), "more"), (2, "", usage))
        hint = "hint: use an address such as https://github.com/OWNER/REPOSITORY/releases/download\n"
        for url in ("mirror.example", "ftp://mirror.example", 'https://x/"; system("id") #', "https://x/\nhttps://y", "https://"):
            equal(release.run(url, str(release.dir)), (2, "", f"error: not a base URL: {url}\n{hint}"))
        equal(release.written(), [])


def main():
    program()
    tests = Tests("manifests")
    for test in (
        the_scoop_manifest_is_whole,
        the_license_is_that_of_the_program,
        github_has_its_own_address_of_the_latest_version,
        a_missing_checksum_writes_nothing,
        arguments_are_checked,
    ):
        tests.run(test.__name__.replace("_", " "), test)
    if shutil.which("ruby"):
        tests.run("the formula is ruby", the_formula_is_ruby)
        for system, machine, target in (
            ("macos", "arm", "aarch64-apple-darwin"),
            ("macos", "intel", "x86_64-apple-darwin"),
            ("linux", "arm", "aarch64-unknown-linux-musl"),
            ("linux", "intel", "x86_64-unknown-linux-musl"),
        ):
            title = f"the formula has the right archive for {system} on {machine}"
            tests.run(title, the_formula_has_the_right_archive, system, machine, target)
    else:
        tests.leave_out("the formula", "ruby is not installed")
    tests.shellcheck(SCRIPT)
    tests.finish()


main()
