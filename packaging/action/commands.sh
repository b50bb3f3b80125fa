# shellcheck shell=bash
# What the steps of the action share: talking to the runner. Sourced by setup.sh and send.sh.

# A text as the data of a workflow command.
escaped() {
    local text=$1
    text=${text//[%]/%25}
    text=${text//$'\r'/%0D}
    text=${text//$'\n'/%0A}
    printf '%s' "$text"
}

# A word that nobody can guess.
unguessable() { od -An -N 16 -tx1 /dev/urandom | tr -d ' \n'; }

# Lines from elsewhere are printed between these two, so that none of them is obeyed as a workflow command.
stop_commands() {
    resume_word=$(unguessable)
    printf '::stop-commands::%s\n' "$resume_word"
}
resume_commands() { printf '::%s::\n' "$resume_word"; }

# Adds an annotation to the run, and exits.
fail() {
    printf '::error title=blooio::%s\n' "$(escaped "$2")"
    exit "$1"
}
