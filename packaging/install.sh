#!/bin/sh
# Installs blooio from the archive of a release, after checking its SHA-256 checksum. `sh install.sh --help` lists the
# settings. Runs in any POSIX shell, on Linux and macOS.
#
# Everything is in functions, and the last line calls the first of them: if the download of this script is cut off,
# nothing runs.

# Tildes in quotes are shown to people, or were in quotes before.
# shellcheck disable=SC2088

# The address that is followed by /v1.2.3/FILE. Empty here; a release sets it to its own.
DEFAULT_BASE_URL=''

usage() {
    cat <<'END'
Install blooio for the current user

Usage: sh install.sh [OPTIONS]

Options:
  --version VERSION   Version to install [env: BLOOIO_INSTALL_VERSION] [default: latest]
  --dir DIR           Folder to install to [env: BLOOIO_INSTALL_DIR] [default: ~/.local/bin]
  --base-url URL      Address of the releases, before /v1.2.3/ [env: BLOOIO_INSTALL_BASE_URL]
  --help              Print help

Needs curl or wget, tar, gzip, and sha256sum, shasum or openssl.

Exit codes:
  0  installed
  1  nothing was installed: download, checksum, disk
  2  wrong usage
END
}

main() {
    set -eu
    version=${BLOOIO_INSTALL_VERSION:-latest}
    base_url=${BLOOIO_INSTALL_BASE_URL:-$DEFAULT_BASE_URL}
    dir=${BLOOIO_INSTALL_DIR:-}
    while [ $# -gt 0 ]; do
        case $1 in
            -h | --help) usage && exit 0 ;;
            --version=* | --base-url=* | --dir=*) value=${1#*=} ;;
            --version | --base-url | --dir)
                [ $# -gt 1 ] || fail 2 "$1 needs a value" "see sh install.sh --help"
                value=$2
                ;;
            *) fail 2 "unexpected argument: $1" "see sh install.sh --help" ;;
        esac
        case $1 in
            --version*) version=$value ;;
            --base-url*) base_url=$value ;;
            --dir*) dir=$value ;;
        esac
        case $1 in
            *=*) shift ;;
            *) shift 2 ;;
        esac
    done

    find_target
    check_base_url
    find_dir
    find_tools

    tmp='' new=''
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    tmp=$(mktemp -d) || fail 1 "can't create a temporary folder" "set TMPDIR to a folder that you can write to"

    find_version
    name=blooio-$version-$target
    say "installing blooio $version for $target"
    download "$base_url/v$version/SHA256SUMS" SHA256SUMS
    say "downloading $(public "$base_url/v$version/$name.tar.gz")"
    download "$base_url/v$version/$name.tar.gz" "$name.tar.gz"
    verify "$name.tar.gz"
    tar -xzf "$tmp/$name.tar.gz" -C "$tmp" || fail 1 "can't unpack $name.tar.gz"
    [ -f "$tmp/$name/blooio" ] || fail 1 "$name.tar.gz doesn't contain $name/blooio"
    put "$tmp/$name/blooio"
    say "installed $dir/blooio"
    say "to remove it, run: rm $(quoted "$dir/blooio")"
    check_path
}

say() { printf '%s\n' "$1"; }

# Prints an error and perhaps a hint, and exits.
fail() {
    printf 'error: %s\n' "$2" >&2
    [ -z "${3:-}" ] || printf 'hint: %s\n' "$3" >&2
    exit "$1"
}

# Removes what was left unfinished. Runs however the script ends.
clean_up() {
    [ -z "$new" ] || rm -f "$new"
    [ -z "$tmp" ] || rm -rf "$tmp"
}

# Sets `target` to the platform's archive.
find_target() {
    system=$(uname -s)
    machine=$(uname -m)
    source_hint="build it from source: cargo install --path . in a copy of its repository"
    case $system in
        Linux)
            case $machine in
                x86_64 | amd64) target=x86_64-unknown-linux-musl ;;
                aarch64 | arm64) target=aarch64-unknown-linux-musl ;;
                *) fail 1 "no release of blooio runs on Linux on $machine" "$source_hint" ;;
            esac
            ;;
        Darwin)
            # Under Rosetta, uname tells an Intel shell that the machine is one too.
            if [ "$(sysctl -n sysctl.proc_translated 2>/dev/null)" = 1 ]; then machine=arm64; fi
            case $machine in
                arm64) target=aarch64-apple-darwin ;;
                x86_64) target=x86_64-apple-darwin ;;
                *) fail 1 "no release of blooio runs on macOS on $machine" "$source_hint" ;;
            esac
            ;;
        MINGW* | MSYS* | CYGWIN* | Windows*)
            fail 1 "this script doesn't install on Windows" \
                "install the release's blooio.json with scoop, or unpack its blooio-…-x86_64-pc-windows-gnu.zip"
            ;;
        *) fail 1 "no release of blooio runs on $system" "$source_hint" ;;
    esac
}

# Refuses an address from which a download could be altered on the way.
check_base_url() {
    [ -n "$base_url" ] || fail 2 "no address to download from" \
        "set BLOOIO_INSTALL_BASE_URL, or pass --base-url, such as https://github.com/OWNER/REPOSITORY/releases/download"
    while [ "$base_url" != "${base_url%/}" ]; do base_url=${base_url%/}; done
    case $base_url in
        *[!A-Za-z0-9._~:/@%+,=\[\]-]*)
            fail 2 "not a base URL: $(printable "$base_url")" "use an address without blanks, ? and #"
            ;;
        https://?*) is_local=no ;;
        http://*)
            host=${base_url#http://}
            host=${host%%/*}
            case $host in
                127.0.0.1 | localhost | '[::1]') ;;
                127.0.0.1:* | localhost:* | '[::1]':*)
                    case ${host##*:} in
                        '' | *[!0-9]*) fail 2 "not a port: $base_url" ;;
                    esac
                    ;;
                *) fail 2 "refusing to download from $(public "$base_url")" "use https://; http:// works for localhost only" ;;
            esac
            is_local=yes
            ;;
        *) fail 2 "not a base URL: $base_url" "begin it with https://" ;;
    esac
}

# Makes `dir` an absolute path without a slash at its end.
find_dir() {
    case $dir in
        '' | '~' | '~/'*)
            [ -n "${HOME:-}" ] || fail 2 "HOME isn't set" "pass --dir, or set BLOOIO_INSTALL_DIR"
            ;;
    esac
    # A tilde that no shell has expanded comes from quotes, or from a file of settings.
    case $dir in
        '') dir=$HOME/.local/bin ;;
        '~') dir=$HOME ;;
        '~/'*) dir=$HOME/${dir#??} ;;
        /*) ;;
        *) dir=$PWD/$dir ;;
    esac
    while [ "$dir" != "${dir%/}" ]; do dir=${dir%/}; done
}

has() { command -v "$1" >/dev/null 2>&1; }

find_tools() {
    if has curl; then
        fetch=with_curl
    elif has wget; then
        fetch=with_wget
    else
        fail 1 "can't download: curl and wget are missing" "install one of them, and run this again"
    fi
    if has sha256sum; then
        hash=sha256sum
    elif has shasum; then
        hash="shasum -a 256"
    elif has openssl; then
        hash="openssl dgst -sha256 -r"
    else
        fail 1 "can't verify the download: sha256sum, shasum and openssl are missing" \
            "install one of them, and run this again"
    fi
    for tool in tar gzip; do
        has "$tool" || fail 1 "can't unpack the download: $tool is missing" "install it, and run this again"
    done
}

# Sets `version` to a number, without the v of its tag.
find_version() {
    if [ "$version" = latest ]; then
        # GitHub keeps the files of the latest release under an address of their own.
        case $base_url in
            */releases/download) latest_url=${base_url%/download}/latest/download/VERSION ;;
            *) latest_url=$base_url/VERSION ;;
        esac
        download "$latest_url" VERSION
        version=$(tr -d '\r' <"$tmp/VERSION") || version=''
        origin=" in $(public "$latest_url")"
    else
        origin=''
    fi
    version=${version#v}
    # It becomes part of addresses and paths.
    case $version in
        *[!0-9A-Za-z.+-]* | *..* | [!0-9]* | '') is_version=no ;;
        *.*.*) is_version=yes ;;
        *) is_version=no ;;
    esac
    [ $is_version = yes ] || fail 2 "not a version$origin: $(printable "$version")" "use a number such as 0.1.0, or latest"
}

# Downloads an address to a file in the temporary folder.
download() {
    # On a signal, some shells report how the tool ended: the second redirection is for them.
    if ! { messages=$($fetch "$1" "$tmp/$2" 2>&1); } 2>/dev/null; then
        reason=$(last_line "$messages")
        case $reason in
            *' 404' | *' 404 '* | *' 404:'*) hint="check the version and the address; --version chooses another version" ;;
            *[Ww]rit[ei]*) hint="free some space in ${TMPDIR:-/tmp}, or set TMPDIR to another folder" ;;
            *) hint="check the network, and run this again" ;;
        esac
        # What the tools put in front: a name, a number, a time.
        reason=${reason#curl: }
        reason=${reason#wget: }
        reason=${reason#*ERROR }
        reason=${reason#\([0-9]*\) }
        fail 1 "can't download $(public "$1"): $(printable "${reason:-unknown reason}")" "$hint"
    fi
    # BusyBox without a TLS library encrypts, but to anybody.
    case $messages in
        *'certificate validation not implemented'*)
            fail 1 "this wget doesn't verify certificates" "install curl, and run this again"
            ;;
    esac
}

# These two end the subshell that calls them.
with_curl() {
    protocols='=https'
    if [ $is_local = yes ]; then protocols='=http,https'; fi
    exec curl --proto "$protocols" --globoff -fsSL --connect-timeout 30 --speed-limit 1 --speed-time 60 --retry 3 \
        -o "$2" "$1" </dev/null
}

with_wget() {
    # With BusyBox's wget, -T crashes on some systems.
    case $(wget --version 2>/dev/null) in
        *'GNU Wget'*) exec wget -nv -T 60 -t 2 -O "$2" "$1" </dev/null ;;
        *) exec wget -O "$2" "$1" </dev/null ;;
    esac
}

# Compares the file's checksum with its line in SHA256SUMS.
verify() {
    expected=''
    while read -r sum file || [ -n "$sum" ]; do
        file=$(printf %s "$file" | tr -d '\r')
        if [ "${file#\*}" = "$1" ]; then expected=$sum; fi
    done <"$tmp/SHA256SUMS"
    [ -n "$expected" ] || fail 1 "SHA256SUMS has no line for $1" "nothing was installed: report this to whoever runs $(public "$base_url")"
    actual=$($hash <"$tmp/$1") || fail 1 "can't compute the checksum of $1"
    actual=${actual%% *}
    if [ "$actual" != "$(printf %s "$expected" | tr A-F a-f)" ]; then
        fail 1 "wrong checksum of $1: expected $(printable "$expected"), got $actual" \
            "nothing was installed: run this again, and report it if it stays"
    fi
    say "verified its SHA-256 checksum"
}

# Installs the program: writes it beside its place, tries it, and renames it, so that no moment has half of it.
put() {
    elsewhere="choose another folder with --dir or BLOOIO_INSTALL_DIR"
    if [ -d "$dir/blooio" ]; then fail 1 "$dir/blooio is a folder" "$elsewhere"; fi
    mkdir -p "$dir" 2>/dev/null || fail 1 "can't create the folder $dir" "$elsewhere"
    new=$(mktemp "$dir/.blooio.XXXXXX" 2>/dev/null) || fail 1 "can't write to $dir" "$elsewhere"
    messages=$(cp "$1" "$new" 2>&1) ||
        fail 1 "can't write to $dir: $(printable "$(last_line "$messages")")" "free some space, or $elsewhere"
    chmod 755 "$new"
    if ! answer=$("$new" --version </dev/null 2>&1) || [ "$answer" != "blooio $version" ]; then
        fail 1 "the program doesn't run on this machine: $(printable "$answer")" "nothing was installed"
    fi
    mv -f "$new" "$dir/blooio" || fail 1 "can't replace $dir/blooio"
    new=''
}

# Warns if the shell won't find the program, or finds another one first.
check_path() {
    case :${PATH:-}: in
        *:"$dir":*)
            found=$(command -v blooio) || found=$dir/blooio
            if [ "$found" = "$dir/blooio" ]; then
                say "to try it, run: blooio --sandbox send +15551234567 Hello"
                return
            fi
            printf 'warning: another blooio comes first in PATH: %s\n' "$found" >&2
            try_by_path
            return
            ;;
    esac
    case $dir in
        "${HOME:-/nowhere}"/*) folder="\$HOME/${dir#"${HOME:-}"/}" ;;
        *) folder=$dir ;;
    esac
    case $folder in
        *[\"\`\\]* | ?*\$*) line="export PATH=$(quoted "$dir"):\"\$PATH\"" ;;
        *) line="export PATH=\"$folder:\$PATH\"" ;;
    esac
    case ${SHELL:-} in
        */fish) profile='~/.config/fish/config.fish' line="fish_add_path $(quoted "$dir")" ;;
        */zsh) profile='~/.zshrc' ;;
        */bash)
            profile='~/.bashrc'
            if [ "$system" = Darwin ]; then profile='~/.bash_profile'; fi
            ;;
        *) profile='~/.profile' ;;
    esac
    printf 'warning: %s is not in PATH\nhint: add this line to %s, and open a new terminal:\n  %s\n' \
        "$dir" "$profile" "$line" >&2
    try_by_path
}

try_by_path() { say "to try it, run: $(quoted "$dir/blooio") --sandbox send +15551234567 Hello"; }

# An address as it may be shown: without a password.
public() {
    case $1 in
        *://*@*) printf '%s://%s' "${1%%://*}" "${1#*@}" ;;
        *) printf '%s' "$1" ;;
    esac
}

# The beginning of a text from elsewhere, without what a terminal would obey.
printable() { printf '%s' "$1" | tr '\n' ' ' | tr -cd '[:print:]' | cut -c 1-200; }

last_line() {
    printf '%s' "${1##*
}"
}

# A path as a shell reads it.
quoted() {
    case $1 in
        *[!A-Za-z0-9_./+:@%-]*) printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")" ;;
        *) printf '%s' "$1" ;;
    esac
}

{ main "$@"; }
