# shellcheck shell=bash
# What the scripts in packaging/ share. They source this file, which goes to the top of the repository and needs git.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2 && exit 1; }

# Fails unless all of these commands are there.
need() {
    local command
    for command; do command -v "$command" >/dev/null || fail "$command is missing"; done
}

# The version in Cargo.toml.
version() { sed -n '/^\[package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml; }

# The program that was built for a target, as an absolute path.
built() {
    local binary=${CARGO_TARGET_DIR:-target}/$1/release/blooio
    case $1 in *-windows-*) binary+=.exe ;; esac
    [ -f "$binary" ] || fail "there is no $binary: packaging/cross/$1 builds it"
    echo "$(cd "$(dirname "$binary")" && pwd)/${binary##*/}"
}

# Debian's and OCI's name of a target's architecture.
debian_arch() {
    case $1 in
        x86_64-*-linux-*) echo amd64 ;;
        aarch64-*-linux-*) echo arm64 ;;
        *) fail "$1 is no Linux target that packages are made for" ;;
    esac
}

# RPM's name of it.
rpm_arch() {
    debian_arch "$1" >/dev/null
    echo "${1%%-*}"
}

# The time that goes into everything that is made here, so that the same commit gives the same bits: that of the commit,
# unless the caller has set one.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
# Neither the caller's umask nor the language may show in what is made.
umask 022
export LC_ALL=C.UTF-8 TZ=UTC
