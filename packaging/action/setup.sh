#!/usr/bin/env bash
# First step of the action: installs blooio below RUNNER_TEMP, with packaging/install.sh, and adds it to the PATH of the
# job's other steps. Everything comes from the environment: INPUT_VERSION, INPUT_BASE_URL, ACTION_REPOSITORY and the
# runner's own variables. Prints what it does; a failure is an annotation.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/action/commands.sh
. "$here/commands.sh"

[ "${RUNNER_OS:-}" != Windows ] ||
    fail 2 $'this action runs on Linux and macOS only\nhint: use runs-on: ubuntu-latest in a job of its own, which needs: this one'

version=${INPUT_VERSION:-}
if [ -z "$version" ]; then
    # A pinned action installs a pinned program.
    version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../../Cargo.toml" | head -n 1)
fi

base_url=${INPUT_BASE_URL:-}
if [ -z "$base_url" ]; then
    repository=${ACTION_REPOSITORY:-}
    case $GITHUB_ACTION_PATH in
        # The runner's copy of a repository is in …/_actions/OWNER/REPOSITORY/REF/.
        */_actions/*/*/*)
            [ -n "$repository" ] || repository=$(sed -E 's:.*/_actions/([^/]+/[^/]+)/.*:\1:' <<<"$GITHUB_ACTION_PATH")
            ;;
    esac
    [ -n "$repository" ] ||
        fail 2 $'no address to download blooio from\nhint: set the input base-url, such as https://github.com/OWNER/REPOSITORY/releases/download'
    base_url=${GITHUB_SERVER_URL:-https://github.com}/$repository/releases/download
fi

folder=$RUNNER_TEMP/blooio/$(printf '%s' "$version" | tr -c '0-9A-Za-z.+-' _)/bin
# Another step of this job may have installed it. RUNNER_TEMP is empty when a job begins.
if [ ! -x "$folder/blooio" ]; then
    stop_commands
    code=0
    messages=$(BLOOIO_INSTALL_VERSION=$version BLOOIO_INSTALL_BASE_URL=$base_url BLOOIO_INSTALL_DIR=$folder \
        PATH=$folder:$PATH sh "$here/../install.sh" 2>&1) || code=$?
    printf '%s\n' "$messages"
    resume_commands
    [ "$code" -eq 0 ] || fail "$code" "$(grep -E '^(error|hint): ' <<<"$messages" || printf '%s' "$messages")"
fi
printf '%s\n' "$folder" >>"$GITHUB_PATH"
