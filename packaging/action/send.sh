#!/usr/bin/env bash
# Second step of the action: sends the message. Everything comes from the environment: the action's inputs as INPUT_…,
# MATRIX_INDEX, and the runner's own variables. Sets the outputs message-id and status; a failure is an annotation, and
# the exit code is blooio's.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/action/commands.sh
. "$here/commands.sh"

key=${INPUT_API_KEY:-${BLOOIO_API_KEY:-}}
unset INPUT_API_KEY
if [[ $key == *[![:space:]]* ]]; then
    # The runner masks line by line.
    while IFS= read -r line || [ -n "$line" ]; do
        [[ $line != *[![:space:]]* ]] || printf '::add-mask::%s\n' "$(escaped "$line")"
    done <<<"$key"
    export BLOOIO_API_KEY=$key
fi

if [ -z "${INPUT_TO:-}${INPUT_TEXT:-}${INPUT_ATTACHMENTS:-}" ]; then
    echo "no message to send: blooio is installed"
    exit 0
fi
[ -n "${INPUT_TO:-}" ] || fail 2 $'the input to is empty\nhint: set it to a recipient; is its variable or secret set?'
[ -n "${INPUT_TEXT:-}${INPUT_ATTACHMENTS:-}" ] || fail 2 $'the input text is empty\nhint: set text, attachments, or both'

# Whether an input is true.
is_true() {
    case $2 in
        true) return 0 ;;
        false | '') return 1 ;;
        *) fail 2 "the input $1 is neither true nor false: $2" ;;
    esac
}

options=(--quiet --no-input --color=never)
if is_true sandbox "${INPUT_SANDBOX:-}"; then export BLOOIO_SANDBOX=1; fi
if is_true each "${INPUT_EACH:-}"; then options+=(--each); fi
# An empty input leaves the job's own variables as they are.
[ -z "${INPUT_FROM:-}" ] || export BLOOIO_FROM_NUMBER=$INPUT_FROM
[ -z "${INPUT_COUNTRY:-}" ] || export BLOOIO_COUNTRY=$INPUT_COUNTRY
status=accepted
if [ -n "${INPUT_WAIT:-}" ]; then
    status=$INPUT_WAIT
    options+=("--wait=$INPUT_WAIT" "--wait-timeout=${INPUT_WAIT_TIMEOUT:-2m}")
fi
while IFS= read -r url || [ -n "$url" ]; do
    [[ $url != *[![:space:]]* ]] || options+=("--attach=$url")
done <<<"${INPUT_ATTACHMENTS:-}"
if [ -n "${INPUT_TEXT:-}" ]; then options+=(--text-file -); fi

# The SHA-256 checksum of standard input.
checksum() {
    if command -v sha256sum >/dev/null; then
        sha256sum
    elif command -v shasum >/dev/null; then
        shasum -a 256
    else
        openssl dgst -sha256 -r
    fi | cut -c 1-64
}

idempotency_key=${INPUT_IDEMPOTENCY_KEY:-}
if [ -z "$idempotency_key" ]; then
    # Without the attempt, so that a re-run doesn't text again. With what is sent, so that a key never stands for two
    # messages, of which Blooio would drop the second.
    idempotency_key=gha-$(printf '%s\0' "${GITHUB_SERVER_URL:-}" "${GITHUB_REPOSITORY:-}" "${GITHUB_RUN_ID:-}" \
        "${GITHUB_JOB:-}" "${MATRIX_INDEX:-}" "${GITHUB_ACTION:-}" "$INPUT_TO" "${INPUT_TEXT:-}" \
        "${INPUT_ATTACHMENTS:-}" "${INPUT_FROM:-}" "${INPUT_EACH:-}" | checksum)
fi

errors=$(mktemp "$RUNNER_TEMP/blooio.XXXXXX")
trap 'rm -f "$errors"' EXIT
code=0
# The text on standard input, and -- before the recipient: neither can be taken for an option.
ids=$(printf '%s' "${INPUT_TEXT:-}" 2>/dev/null | blooio send "${options[@]}" \
    "--idempotency-key=$idempotency_key" -- "$INPUT_TO" 2>"$errors") || code=$?

case $code in
    0) ;;
    2) status=usage ;;
    3) status=auth ;;
    4) status=refused ;;
    5) status=unavailable ;;
    6) status=network ;;
    7) status=failed ;;
    8) status=pending ;;
    *) status=internal ;;
esac

end=$(unguessable)
printf '%s<<%s\n%s\n%s\n' message-id "$end" "$ids" "$end" status "$end" "$status" "$end" >>"$GITHUB_OUTPUT"

stop_commands
printf 'status           %s\n' "$status"
[ -z "$ids" ] || printf 'message          %s\n' "${ids//$'\n'/, }"
printf 'idempotency key  %s\n' "$idempotency_key"
cat "$errors"
resume_commands
[ "$code" -eq 0 ] || fail "$code" "$(cat "$errors")"
