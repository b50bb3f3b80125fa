# shellcheck shell=bash
# Building for another platform: what the scripts of the targets share. They set `target`, call `prepare` or `compile`,
# and then `smoke` with whatever runs the program here.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/packaging/cross
target=$(basename "$0")
builds=${CARGO_TARGET_DIR:-$root/target}
mkdir -p "$builds" && builds=$(cd "$builds" && pwd)
# The program that `compile` makes.
# shellcheck disable=SC2034 # the scripts of the targets use it
program=$builds/$target/release/blooio
cd "$root"

say() { printf '%s: %s\n' "$target" "$*"; }
fail() { printf '%s: %s\n' "$target" "$*" >&2 && exit 1; }

# Installs Debian packages if a command isn't there: `ensure COMMAND PACKAGE...`.
ensure() {
    if ! command -v "$1" >/dev/null; then
        local as_root
        as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
        $as_root apt-get update -qq
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qqy --no-install-recommends "${@:2}" >/dev/null
    fi
}

# Sets `cargo` to a cargo that builds for the target: rustup's with the target's standard library, or Debian's, which
# builds that library from its source.
find_cargo() {
    cargo=(cargo)
    if command -v rustup >/dev/null && rustup target add "$target" 2>/dev/null; then
        return
    fi
    say "no standard library from rustup: building it with Debian's Rust"
    ensure /usr/bin/cargo rustc-web cargo-web libstd-rust-web-dev rust-web-src
    [ -d /usr/lib/rustlib/src/rust/library ] || ensure none rust-web-src
    # cargo takes the rustc that comes first.
    cargo=(env "PATH=/usr/bin:$PATH" RUSTC_BOOTSTRAP=1 /usr/bin/cargo)
    extra=("-Zbuild-std=std,panic_abort")
}

# Has zig compile and link C for the target: it brings the headers and libraries of every platform.
use_zig() {
    local venv=$builds/zig variable=${target//-/_}
    if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import ziglang' 2>/dev/null; then
        ensure none python3-venv
        python3 -m venv --clear "$venv"
        "$venv/bin/pip" install --quiet --disable-pip-version-check ziglang==0.17.1
    fi
    ZIG=$("$venv/bin/python" -c 'import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), "zig"))')
    export ZIG ZIG_TARGET=$1
    export "CC_$variable=$here/zig-cc" "AR_$variable=$here/zig-ar"
    export "CARGO_TARGET_$(tr a-z- A-Z_ <<<"$target")_LINKER=$here/zig-cc"
}

extra=()

# Checks that the code compiles for the target.
check() {
    find_cargo
    say "checking"
    "${cargo[@]}" check --locked --target-dir "$builds" --target "$target" ${extra[@]+"${extra[@]}"}
}

# Builds the program for the target.
compile() {
    find_cargo
    say "building"
    "${cargo[@]}" build --locked --release --target-dir "$builds" --target "$target" ${extra[@]+"${extra[@]}"}
}

# Runs the program, with whatever runs it here: `smoke RUNNER... PROGRAM`.
smoke() {
    say "smoke test"
    bash "$here/smoke" "$@"
}
