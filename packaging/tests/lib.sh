# shellcheck shell=bash
# What the tests of the packages share. They source this file with their own arguments: [TARGET].
#
# The program is $BLOOIO if it is set, or else $CARGO_TARGET_DIR/TARGET/release/blooio. Without $BLOOIO, the default of
# TARGET is x86_64-unknown-linux-musl.

# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

# What is mounted from here on is gone when this process ends, however it ends.
if [ -z "${PRIVATE_MOUNTS-}" ]; then
    [ "$(id -u)" -eq 0 ] || fail "needs root, for chroot"
    PRIVATE_MOUNTS=1 exec unshare --mount --propagation private -- "packaging/tests/${0##*/}" "$@"
fi

target=${1:-x86_64-unknown-linux-musl}
scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch"' EXIT

step() { printf '==> %s\n' "$*"; }
# Fails with a message unless the command succeeds.
check() {
    local message=$1
    shift
    "$@" || fail "$message"
}

if [ -n "${BLOOIO-}" ]; then
    mkdir -p "$scratch/target/$target/release"
    cp "$BLOOIO" "$scratch/target/$target/release/blooio"
    export CARGO_TARGET_DIR=$scratch/target
    unset BLOOIO
fi
binary=$(built "$target")
CARGO_TARGET_DIR=$(realpath "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR
# No setting of the caller may decide what is tested.
unset "${!BLOOIO_@}"

# An emulator, if this machine can't run the program itself.
emulator=
if ! "$binary" --version >/dev/null 2>&1; then
    emulator=qemu-${target%%-*}-static
    need "$emulator"
fi

# Runs the program in a root: installed ROOT [NAME=VALUE…] -- ARGUMENT…
# It has only these variables, and no privileges.
installed() {
    local root=$1 variables=()
    shift
    while [ "$1" != -- ]; do variables+=("$1") && shift; done
    shift
    [ -z "$emulator" ] || [ -e "$root/run/emulator" ] || install -D "$(command -v "$emulator")" "$root/run/emulator"
    env -i "${variables[@]}" "$(command -v chroot)" --userspec="$user:$user" "$root" \
        ${emulator:+/run/emulator} /usr/bin/blooio "$@"
}

# The numeric user that the program runs as.
user=1000

# What is in a root, with modes, owners and contents; without the folders that are named, relative to it.
contents() {
    local root=$1 folder leave=()
    shift
    for folder; do leave+=(-path "./$folder" -prune -o); done
    (
        cd "$root" || exit
        find . -xdev "${leave[@]}" -printf '%M %U:%G %p %l\n'
        find . -xdev "${leave[@]}" -type f -print0 | xargs -0 -r sha256sum
    ) | sort
}

# Makes the package of the kind twice, in two folders with different names and times of files, and compares them.
same_bits() {
    local kind=$1 clone one other
    step "the same bits from two clones in different folders"
    for clone in one another-folder; do
        git clone --quiet --no-hardlinks . "$scratch/$clone"
    done
    find "$scratch/one" -exec touch --no-dereference --date=2001-02-03 {} +
    one=$(SOURCE_DATE_EPOCH=1700000000 "$scratch/one/packaging/$kind" "$target" "$scratch/one/out")
    other=$(umask 077 && SOURCE_DATE_EPOCH=1700000000 "$scratch/another-folder/packaging/$kind" "$target" "$scratch/other")
    sha256sum "$one" "$other" | sed "s|$scratch/||"
    check "the packages differ" cmp "$one" "$other"
}
