# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_blooio_global_optspecs
    string join \n p/profile= config= base-url= sandbox country= timeout= retries= json q/quiet color= no-input v/verbose cacert= h/help V/version
end

function __fish_blooio_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_blooio_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_blooio_using_subcommand
    set -l cmd (__fish_blooio_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c blooio -n "__fish_blooio_needs_command" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_needs_command" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_needs_command" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_needs_command" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_needs_command" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_needs_command" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_needs_command" -s V -l version -d 'Print version'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "send" -d 'Send a message to a person, or to several people as one group'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "status" -d 'Show the delivery status of messages'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "ask" -d 'Send a message and wait for the answer'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "watch" -d 'Print new messages as they come'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "notify" -d 'Run a command and text how it ended'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "bulk" -d 'Send many messages from one file, each exactly once'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "me" -d 'Show the account of the API key and its usage'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "numbers" -d 'Show and set up your numbers'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "chats" -d 'List chats, mark them read, show typing, set backgrounds'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "messages" -d 'List and show the messages of a chat'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "react" -d 'Add a reaction to a message, or remove one'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "polls" -d 'Send polls and count their votes'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "contacts" -d 'Manage contacts and their tags'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "groups" -d 'Manage groups, their members and icons'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "webhooks" -d 'Manage webhooks and inspect their deliveries'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "locations" -d 'Show the locations that contacts share with you (Find My)'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "facetime" -d 'Call contacts over FaceTime'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "lookup" -d 'Look up phone numbers: validity, type, country and region'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "api" -d 'Make an authenticated request to any API endpoint'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "optouts" -d 'Manage the list of people who opted out'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "config" -d 'Manage settings and profiles'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "sandbox" -d 'Run and inspect the sandbox, a local copy of Blooio\'s API'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "doctor" -d 'Diagnose why messages aren\'t being sent'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "man" -d 'Print the manual page, or write the pages of all commands'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l text-file -d 'Read the text from this file; `-` is standard input' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s a -l attach -d 'Attach the file at this public http(s) URL, optionally under a name; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s m -l metadata -d 'Add metadata, at most 1 KB in total; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l metadata-json -d 'Add metadata from a JSON object; --metadata overrides it' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l effect -d 'iMessage effect' -r -f -a "slam\t'Slam the bubble down'
loud\t'Grow loud'
gentle\t'Start small'
invisible-ink\t'Hidden until wiped'
echo\t'Many copies'
spotlight\t'A spotlight'
balloons\t'Balloons'
confetti\t'Confetti'
love\t'A heart'
lasers\t'Lasers'
fireworks\t'Fireworks'
celebration\t'Sparkles'
none\t'No effect'"
complete -c blooio -n "__fish_blooio_using_subcommand send" -l reply-to -d 'Reply to this message, or to a part of it' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l body -d 'Request body, for fields without an option; other options override its fields' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l from -d 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s k -l idempotency-key -d 'Idempotency key: a message with the same key is sent only once [default: random]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l max-recipients -d 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l wait -d 'Wait until the message is delivered (or sent), or has failed' -r -f -a "sent\t'Handed to Apple or the carrier'
delivered\t'On the recipient\'s device'"
complete -c blooio -n "__fish_blooio_using_subcommand send" -l wait-timeout -d 'Maximum time to wait (30s, 2m, 1h)' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l interval -d 'Interval between status requests [default: 500ms, growing to 5s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand send" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l share-contact -d 'Share your contact card'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l typing -d 'Show the typing indicator first'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l no-typing -d 'Don\'t show the typing indicator [default: your organization\'s setting]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l each -d 'Send to each recipient separately instead of to one group'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l wait -d 'Wait until the message is delivered (or sent), or has failed' -r -f -a "sent\t'Handed to Apple or the carrier'
delivered\t'On the recipient\'s device'"
complete -c blooio -n "__fish_blooio_using_subcommand status" -l wait-timeout -d 'Maximum time to wait (30s, 2m, 1h)' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l interval -d 'Interval between status requests [default: 500ms, growing to 5s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand status" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l text-file -d 'Read the text from this file; `-` is standard input' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s a -l attach -d 'Attach the file at this public http(s) URL, optionally under a name; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s m -l metadata -d 'Add metadata, at most 1 KB in total; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l metadata-json -d 'Add metadata from a JSON object; --metadata overrides it' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l effect -d 'iMessage effect' -r -f -a "slam\t'Slam the bubble down'
loud\t'Grow loud'
gentle\t'Start small'
invisible-ink\t'Hidden until wiped'
echo\t'Many copies'
spotlight\t'A spotlight'
balloons\t'Balloons'
confetti\t'Confetti'
love\t'A heart'
lasers\t'Lasers'
fireworks\t'Fireworks'
celebration\t'Sparkles'
none\t'No effect'"
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l reply-to -d 'Reply to this message, or to a part of it' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l body -d 'Request body, for fields without an option; other options override its fields' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l from -d 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s k -l idempotency-key -d 'Idempotency key: a question with the same key is sent only once [default: random]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l for -d 'Maximum time to wait for the answer (30s, 10m, 2h)' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l choice -d 'Accept only this word or text as the whole message; case and punctuation are ignored; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l match -d 'Accept only messages that match this regular expression; its first group, if it has one, is the answer' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l reprompt -d 'Send this text, once, after a message that isn\'t accepted' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l from-member -d 'In a group, accept only this person\'s messages' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l interval -d 'Interval between requests while waiting [default: 500ms, growing to 5s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l share-contact -d 'Share your contact card'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l typing -d 'Show the typing indicator first'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l no-typing -d 'Don\'t show the typing indicator [default: your organization\'s setting]'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand ask" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l direction -d 'Print only messages in this direction' -r -f -a "inbound\t'What people wrote'
outbound\t'What was sent to them'"
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l since -d 'Begin with the messages sent from TIME on: 2026-05-04T09:30, or 2h for two hours ago [default: now]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l count -d 'End after this many messages' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l for -d 'End after this long (30s, 2m, 1h); with --count, exit code 8 if there were fewer messages' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l interval -d 'Interval between requests (500ms, 2s, 1m)' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l on -d 'When to send the text' -r -f -a "failure\t'Exit code other than 0, a signal, or a command that can\'t be started'
success\t'Exit code 0'
always\t'Both'"
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l longer-than -d 'If the command succeeds, send the text only if it ran at least this long (30s, 10m, 2h)' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l tail -d 'Add the last N lines of the output, at most 4 KB; output can hold secrets' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l name -d 'Name of the command in the text [default: its file name]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l text -d 'Text to send, with {name}, {status}, {code}, {duration}, {host} and {tail}' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l from -d 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand notify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l format -d 'Format of the file [default: from its name]' -r -f -a "csv\t''
tsv\t''
jsonl\t''"
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l to-column -d 'Column with the recipient' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l text-column -d 'Column with the text' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l shard -d 'Send only shard I of N: every Nth row; the first shard is 0/N' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l text -d 'Text for rows without one: `Hi {name}`, `{name|there}` for a default, `{{` for a brace' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s a -l attach -d 'Attach the file at this public http(s) URL, optionally under a name; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s m -l metadata -d 'Add metadata, at most 1 KB in total; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l metadata-json -d 'Add metadata from a JSON object; --metadata overrides it' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l effect -d 'iMessage effect' -r -f -a "slam\t'Slam the bubble down'
loud\t'Grow loud'
gentle\t'Start small'
invisible-ink\t'Hidden until wiped'
echo\t'Many copies'
spotlight\t'A spotlight'
balloons\t'Balloons'
confetti\t'Confetti'
love\t'A heart'
lasers\t'Lasers'
fireworks\t'Fireworks'
celebration\t'Sparkles'
none\t'No effect'"
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l reply-to -d 'Reply to this message, or to a part of it' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l body -d 'Request body, for fields without an option; other options override its fields' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l from -d 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l max-recipients -d 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l rate -d 'Maximum rate of messages: 1/s, 30/m, 1000/h or unlimited' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l concurrency -d 'Maximum number of requests in flight, 1 to 256' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l max-failures -d 'Stop after this many consecutive failures; 0 disables the limit' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l journal -d 'Journal file [default: FILE.blooio.jsonl]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l report -d 'Write a CSV report at the end: line,to,status,message_id,group_id,code,error' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l skip-invalid -d 'Send the valid rows even if others are invalid'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l share-contact -d 'Share your contact card'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l typing -d 'Show the typing indicator first'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l no-typing -d 'Don\'t show the typing indicator [default: your organization\'s setting]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l restart -d 'Delete the journal and start a new run: everyone is texted again'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l retry-failed -d 'Retry rows that Blooio refused, or accepted and failed to send'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l resend-unknown -d 'Resend rows whose outcome has been unknown for over 23 hours: some may be sent twice'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s n -l dry-run -d 'Check all rows and print the first message, or every request with --json; sends nothing'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s y -l yes -d 'Skip the confirmation; required with --restart when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -a "status" -d 'Show the progress of a run: row counts by status'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l concurrency -d 'Maximum number of requests in flight with --refresh, 1 to 256' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l refresh -d 'Request the current status of the sent messages from the API'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show the progress of a run: row counts by status'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand me" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l reveal -d 'Show the whole API key'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "list" -d 'List the numbers you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "card" -d 'Manage the contact card that a number shares'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "forward" -d 'Request call forwarding for a number'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "get" -d 'Show the contact card that a number shares: name and photo (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "set" -d 'Set the contact card that a number shares: name and photo'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l to -d 'Number to forward the calls to' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the numbers you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "card" -d 'Manage the contact card that a number shares'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "forward" -d 'Request call forwarding for a number'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "list" -d 'List chats, most recent first'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "get" -d 'Show a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "read" -d 'Mark a chat as read and send a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "typing" -d 'Show or hide the typing indicator in a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "share-card" -d 'Share your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "background" -d 'Manage the background image of a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l search -d 'Only items whose number, address or name contains TEXT' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l sort -d 'Sort order [default: recent]' -r -f -a "recent\t''
oldest\t''"
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l offset -d 'Number of items to skip [default: 0]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l all -d 'Fetch all pages'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l stop -d 'Hide the typing indicator again'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "get" -d 'Show the background image of a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "set" -d 'Set the background image of a chat, for everyone in it'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "remove" -d 'Remove the background image of a chat, for everyone in it'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "list" -d 'List chats, most recent first'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "read" -d 'Mark a chat as read and send a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "typing" -d 'Show or hide the typing indicator in a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "share-card" -d 'Share your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "background" -d 'Manage the background image of a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "list" -d 'List the messages of a chat in both directions, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "get" -d 'Show a message with its status and reactions'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l direction -d 'Only messages in this direction' -r -f -a "inbound\t''
outbound\t''"
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l since -d 'Only messages sent after TIME: 2026-05-04T09:30, or 2h for two hours ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l until -d 'Only messages sent before TIME: 2026-05-04T09:30, or 2h for two hours ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l sort -d 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]' -r -f -a "asc\t''
desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l offset -d 'Number of items to skip [default: 0]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l all -d 'Fetch all pages'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the messages of a chat in both directions, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a message with its status and reactions'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l direction -d 'Count -1, -2 … among messages in this direction only' -r -f -a "inbound\t''
outbound\t''"
complete -c blooio -n "__fish_blooio_using_subcommand react" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand react" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l remove -d 'Remove the reaction'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "send" -d 'Send a poll to a chat (iMessage only)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "get" -d 'Show a poll and its votes'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l title -d 'Question' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a poll to a chat (iMessage only)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a poll and its votes'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "list" -d 'List contacts'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "create" -d 'Create a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "get" -d 'Show a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "update" -d 'Rename a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "delete" -d 'Delete a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "capabilities" -d 'Check whether a contact can receive iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "tags" -d 'Manage the tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l search -d 'Only items whose number, address or name contains TEXT' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l sort -d 'Sort order [default: recent]' -r -f -a "recent\t''
oldest\t''
name_asc\t''
name_desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l offset -d 'Number of items to skip [default: 0]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l all -d 'Fetch all pages'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l name -d 'New name' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l no-name -d 'Remove the name'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation; required when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "list" -d 'List the tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "add" -d 'Add tags to a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "remove" -d 'Remove a tag from a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "list" -d 'List contacts'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "update" -d 'Rename a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "capabilities" -d 'Check whether a contact can receive iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "tags" -d 'Manage the tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "list" -d 'List groups'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "create" -d 'Create a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "get" -d 'Show a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "update" -d 'Rename a group and its linked chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "delete" -d 'Delete a group and leave its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "members" -d 'Manage the members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "icon" -d 'Manage the icon of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l search -d 'Only groups whose name contains TEXT' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l sort -d 'Sort order [default: recent]' -r -f -a "recent\t''
oldest\t''
name_asc\t''
name_desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l offset -d 'Number of items to skip [default: 0]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l all -d 'Fetch all pages'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l chat-guid -d 'Link the group to this existing iMessage chat' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l name -d 'New name' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation; required when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "list" -d 'List the members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "add" -d 'Add a contact to a group (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Remove a contact from a group (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "set" -d 'Set the icon of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "remove" -d 'Remove the icon of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "list" -d 'List groups'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "update" -d 'Rename a group and its linked chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a group and leave its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "members" -d 'Manage the members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "icon" -d 'Manage the icon of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "list" -d 'List webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "create" -d 'Register a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "get" -d 'Show a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "update" -d 'Change, pause or resume a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "delete" -d 'Delete a webhook and its logs permanently'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "rotate-secret" -d 'Create a new signing secret and revoke the old one immediately'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "logs" -d 'List the deliveries of a webhook, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "replay" -d 'Deliver an event again'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "listen" -d 'Receive webhook deliveries on this machine'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "verify" -d 'Verify the signature of a webhook delivery'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "trigger" -d 'Deliver a signed sample event to an endpoint'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay listen verify trigger help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l type -d 'Events to deliver: inbound messages, status changes of sent messages, or all' -r -f -a "message\t''
status\t''
all\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l valid-until -d 'Expiry: a time, a duration from now (30d), or never' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l type -d 'Events to deliver: inbound messages, status changes of sent messages, or all' -r -f -a "message\t''
status\t''
all\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l valid-until -d 'Expiry: a time, a duration from now (30d), or never' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l pause -d 'Pause deliveries; the logs stay'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l resume -d 'Resume deliveries'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation; required when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s y -l yes -d 'Skip the confirmation; required when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l sort -d 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]' -r -f -a "asc\t''
desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l status -d 'Only deliveries answered with this HTTP status' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l min-status -d 'Only deliveries answered with this HTTP status or higher' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l max-status -d 'Only deliveries answered with this HTTP status or lower' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l limit -d 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l offset -d 'Number of items to skip [default: 0]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l all -d 'Fetch all pages'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l port -d 'Port on 127.0.0.1; 0 picks a free port' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l poll -d 'Read the log of this webhook instead of listening on a port; continue where the last run stopped' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l since -d 'Begin at TIME (2h, 2026-05-04T09:30) instead of where the last run stopped; events taken before are skipped' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l forward-to -d 'Forward each event to an application, which takes it by answering 2xx within 15 seconds' -r -f
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l exec -d 'Run a command for each event, with the body on its standard input; it takes the event by exiting with 0' -r -f -a "(__fish_complete_command)"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l event -d 'Only events of this type, such as message.received; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l chat -d 'Only events of this chat: a phone number, email address, group or alias' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l count -d 'End after N events' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l for -d 'End after this time (30s, 10m); with --count, exit code 8 if there were fewer events' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l ready-file -d 'Write the URL to this file once events are received, and remove it at the end' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l secret-file -d 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l no-verify -d 'Accept deliveries without checking their signatures'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l no-text -d 'Leave out of the output what people wrote; applications and commands still get it'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from listen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l signature -d 'Value of the X-Blooio-Signature header' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l secret-file -d 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l tolerance -d 'How far the time of the signature may be off, in either direction (30s, 5m, 24h)' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l at -d 'Verify as of TIME instead of now: 2026-05-04T09:30, or 2h for two hours ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l to -d 'URL of the endpoint; the default is that of `webhooks listen`' -r -f
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s f -l field -d 'Set a field of the sample; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l body -d 'Deliver the body in this file, in the flat form or v4\'s; `-` is standard input' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l secret-file -d 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l at -d 'Sign as of TIME instead of now: 2026-05-04T09:30, or 10m for ten minutes ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s n -l dry-run -d 'Print the request as a curl command without sending it'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from trigger" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "list" -d 'List webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "create" -d 'Register a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change, pause or resume a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a webhook and its logs permanently'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "rotate-secret" -d 'Create a new signing secret and revoke the old one immediately'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "logs" -d 'List the deliveries of a webhook, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Deliver an event again'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "listen" -d 'Receive webhook deliveries on this machine'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Verify the signature of a webhook delivery'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "trigger" -d 'Deliver a signed sample event to an endpoint'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "list" -d 'List the contacts who share a location with your number'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "get" -d 'Show the location of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "refresh" -d 'Request current locations from the contacts\' phones'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the contacts who share a location with your number'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show the location of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "refresh" -d 'Request current locations from the contacts\' phones'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -f -a "call" -d 'Call a contact over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from help" -f -a "call" -d 'Call a contact over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l in-body -d 'Send a single number in the request body, not in the URL, which proxies may log'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s f -l raw-field -d 'Add a string field; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s F -l field -d 'Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l input -d 'Send this JSON file unchanged as the body; `-` is standard input; fields become the query' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s H -l header -d 'Add or replace a header; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand api" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s i -l include -d 'Print the status line and headers of the response first'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l paginate -d 'Fetch all pages of a list, one response per line'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l reveal -d 'Show the whole API key in the response of /me'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s n -l dry-run -d 'Print the request without sending it; needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "add" -d 'Add people to the list'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "remove" -d 'Remove people from the list'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "list" -d 'List the people who opted out'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "import" -d 'Import people from a file'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "sync" -d 'Opt out the people who wrote STOP'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and not __fish_seen_subcommand_from add remove list import sync help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l note -d 'Note to keep with each entry' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l since -d 'Read the messages sent from TIME on instead, near misses included: 2026-05-04T09:30, or 7d for seven days ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add people to the list'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove people from the list'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the people who opted out'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import people from a file'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "sync" -d 'Opt out the people who wrote STOP'
complete -c blooio -n "__fish_blooio_using_subcommand optouts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "init" -d 'Set up a profile interactively: API key, sender and country'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "set" -d 'Store a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "unset" -d 'Remove a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "get" -d 'Print the effective value of a setting'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "list" -d 'List all settings with their values and sources'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "profiles" -d 'List the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "use" -d 'Make a profile the default'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "remove" -d 'Remove a profile and all its settings'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "path" -d 'Print the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l from -d 'Number to send from' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l api-key-stdin -d 'Read the key from the first line of standard input instead of prompting'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l no-check -d 'Store the key without checking it with the API'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l reveal -d 'Print a secret in full'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation; required when not running interactively'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "init" -d 'Set up a profile interactively: API key, sender and country'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Store a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Remove a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print the effective value of a setting'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all settings with their values and sources'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "profiles" -d 'List the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a profile the default'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a profile and all its settings'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "messages" -d 'List the messages in the sandbox, sent and received'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "wait" -d 'Wait until messages are in the sandbox, and print them'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "reply" -d 'Write a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "react" -d 'React to a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "read" -d 'Read the messages of a chat as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "typing" -d 'Type as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "reset" -d 'Delete everything in the sandbox, its own opt-outs too'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages wait reply react read typing reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 picks a free port' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l speed -d 'Run lifecycles and retries N times as fast, 1 to 1000 [default: 1]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'Let requests fail as RULE says; may be repeated' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l seed -d 'Seed of faults with a chance: the same seed gives the same faults' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l strict -d 'Refuse a raw + in a path with 400 instead of warning, as Blooio\'s guide says'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l isolate -d 'Give each API key a store of its own, for test suites that run at the same time'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l deliver-anywhere -d 'Call webhooks on other hosts too, not only on this machine'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l open -d 'Open the inbox in a browser'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l to -d 'Only messages in this chat, sent and received' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l text -d 'Only messages whose text matches this regular expression' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l since -d 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l to -d 'Only messages in this chat, sent and received' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l text -d 'Only messages whose text matches this regular expression' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l since -d 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l count -d 'Number of messages to wait for' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l for -d 'Maximum time to wait (500ms, 30s, 2m)' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l inbound -d 'Only messages that the other person wrote'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l as -d 'The member who does it; required in a group' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l as -d 'The member who does it; required in a group' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l remove -d 'Remove the reaction'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from react" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l as -d 'The member who does it; required in a group' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from read" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l as -d 'The member who does it; required in a group' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from typing" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "messages" -d 'List the messages in the sandbox, sent and received'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait until messages are in the sandbox, and print them'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Write a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "react" -d 'React to a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "read" -d 'Read the messages of a chat as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "typing" -d 'Type as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Delete everything in the sandbox, its own opt-outs too'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l dir -d 'Write a page for each command into this directory, created if missing' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand man" -s p -l profile -d 'Profile to use [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l config -d 'Configuration file to read [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand man" -l base-url -d 'Base URL of the API [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l country -d 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l timeout -d 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l retries -d 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l color -d 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l cacert -d 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l sandbox -d 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l json -d 'Print the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s q -l quiet -d 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l no-input -d 'Never prompt'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s v -l verbose -d 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "send" -d 'Send a message to a person, or to several people as one group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "status" -d 'Show the delivery status of messages'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "ask" -d 'Send a message and wait for the answer'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "watch" -d 'Print new messages as they come'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "notify" -d 'Run a command and text how it ended'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "bulk" -d 'Send many messages from one file, each exactly once'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "me" -d 'Show the account of the API key and its usage'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "numbers" -d 'Show and set up your numbers'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "chats" -d 'List chats, mark them read, show typing, set backgrounds'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "messages" -d 'List and show the messages of a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "react" -d 'Add a reaction to a message, or remove one'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "polls" -d 'Send polls and count their votes'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "contacts" -d 'Manage contacts and their tags'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "groups" -d 'Manage groups, their members and icons'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "webhooks" -d 'Manage webhooks and inspect their deliveries'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "locations" -d 'Show the locations that contacts share with you (Find My)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "facetime" -d 'Call contacts over FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "lookup" -d 'Look up phone numbers: validity, type, country and region'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "api" -d 'Make an authenticated request to any API endpoint'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "optouts" -d 'Manage the list of people who opted out'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "config" -d 'Manage settings and profiles'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "sandbox" -d 'Run and inspect the sandbox, a local copy of Blooio\'s API'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "doctor" -d 'Diagnose why messages aren\'t being sent'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "man" -d 'Print the manual page, or write the pages of all commands'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status ask watch notify bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api optouts config sandbox doctor completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from bulk" -f -a "status" -d 'Show the progress of a run: row counts by status'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "list" -d 'List the numbers you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "card" -d 'Manage the contact card that a number shares'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "forward" -d 'Request call forwarding for a number'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "list" -d 'List chats, most recent first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "get" -d 'Show a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "read" -d 'Mark a chat as read and send a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "typing" -d 'Show or hide the typing indicator in a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "share-card" -d 'Share your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "background" -d 'Manage the background image of a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "list" -d 'List the messages of a chat in both directions, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "get" -d 'Show a message with its status and reactions'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from polls" -f -a "send" -d 'Send a poll to a chat (iMessage only)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from polls" -f -a "get" -d 'Show a poll and its votes'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "list" -d 'List contacts'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "create" -d 'Create a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "get" -d 'Show a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "update" -d 'Rename a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "delete" -d 'Delete a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "capabilities" -d 'Check whether a contact can receive iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "tags" -d 'Manage the tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List groups'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Create a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "get" -d 'Show a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "update" -d 'Rename a group and its linked chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "delete" -d 'Delete a group and leave its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "members" -d 'Manage the members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "icon" -d 'Manage the icon of a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "list" -d 'List webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "create" -d 'Register a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "get" -d 'Show a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "update" -d 'Change, pause or resume a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "delete" -d 'Delete a webhook and its logs permanently'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "rotate-secret" -d 'Create a new signing secret and revoke the old one immediately'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "logs" -d 'List the deliveries of a webhook, latest first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "replay" -d 'Deliver an event again'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "listen" -d 'Receive webhook deliveries on this machine'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "verify" -d 'Verify the signature of a webhook delivery'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "trigger" -d 'Deliver a signed sample event to an endpoint'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "list" -d 'List the contacts who share a location with your number'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "get" -d 'Show the location of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "refresh" -d 'Request current locations from the contacts\' phones'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from facetime" -f -a "call" -d 'Call a contact over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from optouts" -f -a "add" -d 'Add people to the list'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from optouts" -f -a "remove" -d 'Remove people from the list'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from optouts" -f -a "list" -d 'List the people who opted out'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from optouts" -f -a "import" -d 'Import people from a file'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from optouts" -f -a "sync" -d 'Opt out the people who wrote STOP'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Set up a profile interactively: API key, sender and country'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Store a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Remove a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print the effective value of a setting'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List all settings with their values and sources'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "profiles" -d 'List the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "use" -d 'Make a profile the default'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "remove" -d 'Remove a profile and all its settings'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Print the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "messages" -d 'List the messages in the sandbox, sent and received'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "wait" -d 'Wait until messages are in the sandbox, and print them'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reply" -d 'Write a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "react" -d 'React to a message as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "read" -d 'Read the messages of a chat as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "typing" -d 'Type as the person at the other end'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Delete everything in the sandbox, its own opt-outs too'
