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

complete -c blooio -n "__fish_blooio_needs_command" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_needs_command" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_needs_command" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_needs_command" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_needs_command" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_needs_command" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_needs_command" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_needs_command" -s V -l version -d 'Print version'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "send" -d 'Sends a message to a person, or to several people as one group'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "status" -d 'Asks how messages went'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "bulk" -d 'Sends many messages from one file, each of them exactly once'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "me" -d 'Shows whose key this is, and how much it was used'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "numbers" -d 'Shows and sets up the numbers that you send from'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "chats" -d 'Lists chats, and acts in one: typing, read, background, contact card'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "messages" -d 'Lists the messages of a chat, both ways, and shows one'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "react" -d 'Reacts to a message, or takes a reaction back'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "polls" -d 'Sends a poll to a chat, and counts its votes'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "contacts" -d 'Keeps contacts: names, tags, and what they can receive'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "groups" -d 'Keeps groups: name, members, icon'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "webhooks" -d 'Registers webhooks, and shows what became of their deliveries'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "locations" -d 'Shows where contacts are who share their location (Find My)'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "facetime" -d 'Calls people over FaceTime'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "lookup" -d 'Looks phone numbers up: valid, kind, country, place'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "api" -d 'Makes any request to the API: what has no command of its own, with this program\'s key and care'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "config" -d 'Reads and writes the configuration'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "sandbox" -d 'Run and inspect the sandbox, a local copy of Blooio\'s API'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "doctor" -d 'Looks for what keeps messages from going out'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "completions" -d 'Prints a completion script for a shell'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "man" -d 'Prints the manual page, or writes all of them'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l text-file -d 'Reads the text from this file; `-` is standard input' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s a -l attach -d 'Attaches what is at this public http(s) address' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s m -l metadata -d 'Adds metadata, 1 KB in all' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l metadata-json -d 'Takes metadata from a JSON object; --metadata wins' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l effect -d 'An iMessage effect' -r -f -a "slam\t'Slams down'
loud\t'Grows loud'
gentle\t'Begins small'
invisible-ink\t'Hidden until wiped'
echo\t'Many of it'
spotlight\t'A spotlight'
balloons\t'Balloons'
confetti\t'Confetti'
love\t'A heart'
lasers\t'Lasers'
fireworks\t'Fireworks'
celebration\t'Sparkles'
none\t'No effect'"
complete -c blooio -n "__fish_blooio_using_subcommand send" -l reply-to -d 'Replies to a message, or to a part of it' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l body -d 'The whole request body, for what has no option; the other options are laid over it' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l from -d 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s k -l idempotency-key -d 'The idempotency key: the same key is never sent twice; random when not given' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l wait -d 'Waits until the message is delivered (or sent, or has failed)' -r -f -a "sent\t'Handed to Apple or the carrier'
delivered\t'On the recipient\'s device'"
complete -c blooio -n "__fish_blooio_using_subcommand send" -l wait-timeout -d 'Waits this long at most' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l interval -d 'Asks this often; by default after 500ms, then ever more slowly up to every 5s' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand send" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand send" -l share-contact -d 'Attaches your contact card'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l typing -d 'Shows the typing indicator first'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l no-typing -d 'Shows no typing indicator; without either option your organisation\'s setting holds'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l each -d 'Sends to each of several recipients alone instead of to one group of them'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l wait -d 'Waits until the message is delivered (or sent, or has failed)' -r -f -a "sent\t'Handed to Apple or the carrier'
delivered\t'On the recipient\'s device'"
complete -c blooio -n "__fish_blooio_using_subcommand status" -l wait-timeout -d 'Waits this long at most' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l interval -d 'Asks this often; by default after 500ms, then ever more slowly up to every 5s' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand status" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand status" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l format -d 'What the file is, where its name does not say it' -r -f -a "csv\t''
tsv\t''
jsonl\t''"
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l to-column -d 'Takes the recipient from this column' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l text-column -d 'Takes the text from this column' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l shard -d 'Sends one part of N: every Nth row, from row I on; the first part is 0/N' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l text -d 'The text of rows without one: `Hi {name}`, `{name|there}` with a default, `{{` for a brace' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s a -l attach -d 'Attaches what is at this public http(s) address' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s m -l metadata -d 'Adds metadata, 1 KB in all' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l metadata-json -d 'Takes metadata from a JSON object; --metadata wins' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l effect -d 'An iMessage effect' -r -f -a "slam\t'Slams down'
loud\t'Grows loud'
gentle\t'Begins small'
invisible-ink\t'Hidden until wiped'
echo\t'Many of it'
spotlight\t'A spotlight'
balloons\t'Balloons'
confetti\t'Confetti'
love\t'A heart'
lasers\t'Lasers'
fireworks\t'Fireworks'
celebration\t'Sparkles'
none\t'No effect'"
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l reply-to -d 'Replies to a message, or to a part of it' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l body -d 'The whole request body, for what has no option; the other options are laid over it' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l from -d 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l rate -d 'Starts so many messages per second, minute or hour: 1/s, 30/m, 1000/h, unlimited' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l concurrency -d 'Has so many requests in flight at most, 1 to 256' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l max-failures -d 'Stops after so many failures in a row; 0 never does' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l journal -d 'Keeps the journal here [default: FILE.blooio.jsonl]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l report -d 'Writes a CSV at the end, a line a row: line,to,status,message_id,group_id,code,error' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l skip-invalid -d 'Sends the good rows when some are bad, instead of nothing'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l share-contact -d 'Attaches your contact card'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l typing -d 'Shows the typing indicator first'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l no-typing -d 'Shows no typing indicator; without either option your organisation\'s setting holds'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l restart -d 'Throws the journal away and begins a new run: everybody is texted again'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l retry-failed -d 'Tries rows again that Blooio refused, or accepted and gave up'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l resend-unknown -d 'Sends rows again that have been in doubt for over 23 hours: some may go out twice'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s n -l dry-run -d 'Checks everything and shows the first message, with --json every request; sends nothing'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s y -l yes -d 'Sends without asking; --restart needs it where nobody can be asked'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -a "status" -d 'Counts a run\'s rows by how they fared, also while it is going on'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and not __fish_seen_subcommand_from status help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l concurrency -d 'Has so many requests in flight at most, 1 to 256, with --refresh' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l refresh -d 'Asks the API how the sent messages went on'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from help" -f -a "status" -d 'Counts a run\'s rows by how they fared, also while it is going on'
complete -c blooio -n "__fish_blooio_using_subcommand bulk; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand me" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand me" -l reveal -d 'Shows the whole key'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand me" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "list" -d 'Lists the numbers that you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "card" -d 'The name and photo that a number shares with people'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "forward" -d 'Asks Blooio to forward the calls to a number'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and not __fish_seen_subcommand_from list card forward help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "get" -d 'Shows the name and photo that a number shares (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "set" -d 'Sets the name and photo that a number shares'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from card" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l to -d 'The number that is to get the calls' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from forward" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the numbers that you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "card" -d 'The name and photo that a number shares with people'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "forward" -d 'Asks Blooio to forward the calls to a number'
complete -c blooio -n "__fish_blooio_using_subcommand numbers; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "list" -d 'Lists the chats, those with the latest messages first'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "get" -d 'Shows a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "read" -d 'Marks a chat as read: who wrote gets a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "typing" -d 'Shows in a chat that you are typing'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "share-card" -d 'Shares your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "background" -d 'The picture behind a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and not __fish_seen_subcommand_from list get read typing share-card background help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l search -d 'Only those whose number, address or name holds this' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l sort -d 'Which come first [default: recent]' -r -f -a "recent\t''
oldest\t''"
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l limit -d 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l offset -d 'How many to skip' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l all -d 'Asks for page after page, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from read" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l stop -d 'Takes the indicator away again'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from typing" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from share-card" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "get" -d 'Shows which picture is behind a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "set" -d 'Puts a picture behind a chat, for everybody in it'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "remove" -d 'Takes the picture behind a chat away'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from background" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the chats, those with the latest messages first'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "read" -d 'Marks a chat as read: who wrote gets a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "typing" -d 'Shows in a chat that you are typing'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "share-card" -d 'Shares your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "background" -d 'The picture behind a chat'
complete -c blooio -n "__fish_blooio_using_subcommand chats; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "list" -d 'Lists the messages of a chat, both ways, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "get" -d 'Shows a message: text, status, reactions'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and not __fish_seen_subcommand_from list get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l direction -d 'Only what they wrote, or only what you did' -r -f -a "inbound\t''
outbound\t''"
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l since -d 'Only those sent after this time, or this long ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l until -d 'Only those sent before this time, or this long ago' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l sort -d 'The oldest or the latest first [default: desc]' -r -f -a "asc\t''
desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l limit -d 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l offset -d 'How many to skip' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l all -d 'Asks for page after page, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the messages of a chat, both ways, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows a message: text, status, reactions'
complete -c blooio -n "__fish_blooio_using_subcommand messages; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l direction -d 'Counts -1, -2 … among what they wrote only, or what you did' -r -f -a "inbound\t''
outbound\t''"
complete -c blooio -n "__fish_blooio_using_subcommand react" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand react" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand react" -l remove -d 'Takes the reaction back'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand react" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "send" -d 'Sends a poll to a chat (iMessage)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "get" -d 'Counts the votes of a poll'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and not __fish_seen_subcommand_from send get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l title -d 'The question' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "send" -d 'Sends a poll to a chat (iMessage)'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "get" -d 'Counts the votes of a poll'
complete -c blooio -n "__fish_blooio_using_subcommand polls; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "list" -d 'Lists the contacts'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "create" -d 'Makes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "get" -d 'Shows a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "update" -d 'Renames a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "delete" -d 'Deletes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "capabilities" -d 'Asks whether somebody can get iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "tags" -d 'The tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and not __fish_seen_subcommand_from list create get update delete capabilities tags help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l search -d 'Only those whose number, address or name holds this' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l sort -d 'Which come first [default: recent]' -r -f -a "recent\t''
oldest\t''
name_asc\t''
name_desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l limit -d 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l offset -d 'How many to skip' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l all -d 'Asks for page after page, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l name -d 'The name' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l name -d 'The new name' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l no-name -d 'Takes the name away'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Does not ask; needed where nobody can be asked'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from capabilities" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "list" -d 'Lists the tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "add" -d 'Adds tags to a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "remove" -d 'Takes a tag from a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from tags" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the contacts'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "update" -d 'Renames a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Deletes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "capabilities" -d 'Asks whether somebody can get iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "tags" -d 'The tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand contacts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "list" -d 'Lists the groups'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "create" -d 'Makes a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "get" -d 'Shows a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "update" -d 'Renames a group, in its linked chat too'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "delete" -d 'Deletes a group, and leaves its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "members" -d 'The members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "icon" -d 'The picture of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and not __fish_seen_subcommand_from list create get update delete members icon help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l search -d 'Only those whose name holds this' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l sort -d 'Which come first [default: recent]' -r -f -a "recent\t''
oldest\t''
name_asc\t''
name_desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l offset -d 'How many to skip' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l all -d 'Asks for page after page, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l chat-guid -d 'Links the group to this iMessage chat' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l name -d 'The name' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Does not ask; needed where nobody can be asked'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "list" -d 'Lists the members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "add" -d 'Adds a contact to a group (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Removes a contact from a group (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "set" -d 'Sets the picture of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "remove" -d 'Takes the picture of a group away'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from icon" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the groups'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "update" -d 'Renames a group, in its linked chat too'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Deletes a group, and leaves its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "members" -d 'The members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "icon" -d 'The picture of a group'
complete -c blooio -n "__fish_blooio_using_subcommand groups; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "list" -d 'Lists the webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "create" -d 'Registers a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "get" -d 'Shows a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "update" -d 'Changes or pauses a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "delete" -d 'Deletes a webhook for good'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "rotate-secret" -d 'Makes a new signing secret; the old one ends at once'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "logs" -d 'Lists what became of a webhook\'s deliveries, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "replay" -d 'Delivers an event once more'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and not __fish_seen_subcommand_from list create get update delete rotate-secret logs replay help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l type -d 'Which events: messages that arrive, how yours went, or all' -r -f -a "message\t''
status\t''
all\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l valid-until -d 'When it ends: a time, a duration from now (30d), or never' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l type -d 'Which events: messages that arrive, how yours went, or all' -r -f -a "message\t''
status\t''
all\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l valid-until -d 'When it ends: a time, a duration from now (30d), or never' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l pause -d 'Stops its deliveries; the logs stay'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l resume -d 'Begins them again'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Does not ask; needed where nobody can be asked'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s y -l yes -d 'Does not ask; needed where nobody can be asked'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from rotate-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l sort -d 'The oldest or the latest first [default: desc]' -r -f -a "asc\t''
desc\t''"
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l status -d 'Only those that were answered with this HTTP status' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l min-status -d 'Only those with this HTTP status or a higher one' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l max-status -d 'Only those with this HTTP status or a lower one' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l limit -d 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l offset -d 'How many to skip' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l all -d 'Asks for page after page, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "create" -d 'Registers a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "update" -d 'Changes or pauses a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Deletes a webhook for good'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "rotate-secret" -d 'Makes a new signing secret; the old one ends at once'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Lists what became of a webhook\'s deliveries, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Delivers an event once more'
complete -c blooio -n "__fish_blooio_using_subcommand webhooks; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "list" -d 'Lists who shares a location with your number, and where they are'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "get" -d 'Shows where a contact is'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "refresh" -d 'Asks the phones for newer locations'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and not __fish_seen_subcommand_from list get refresh help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from refresh" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists who shares a location with your number, and where they are'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows where a contact is'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "refresh" -d 'Asks the phones for newer locations'
complete -c blooio -n "__fish_blooio_using_subcommand locations; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -f -a "call" -d 'Calls somebody over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and not __fish_seen_subcommand_from call help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from help" -f -a "call" -d 'Calls somebody over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand facetime; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l in-body -d 'Sends a single number in the body, not in the URL, which proxies log'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand lookup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s f -l raw-field -d 'Adds a field, a string' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s F -l field -d 'Adds a field: JSON, the text of @FILE (@- is standard input), or else a string' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l input -d 'Sends this file as the body, as it is (JSON; `-` is standard input); fields are the query then' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s H -l header -d 'Adds or replaces a header' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand api" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand api" -s i -l include -d 'Prints the status line and the headers of the answer first'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l paginate -d 'Asks for the following pages of a list too: one answer a line, to the end'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l reveal -d 'Shows the key that /me answers with, instead of its end'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s n -l dry-run -d 'Checks everything and prints the request; sends nothing, needs no key'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "init" -d 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "set" -d 'Stores a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "unset" -d 'Removes a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "get" -d 'Prints the value of a setting that is in effect'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "list" -d 'Prints every setting, its value, and where the value comes from'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "profiles" -d 'Prints the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "use" -d 'Makes a profile the one that is used when none is named'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "remove" -d 'Removes a profile and all that is in it'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "path" -d 'Prints the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand config; and not __fish_seen_subcommand_from init set unset get list profiles use remove path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l from -d 'The number to send from' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l api-key-stdin -d 'Reads the key from the first line of standard input instead of asking'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l no-check -d 'Stores the key without asking the API whether it is good'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l reveal -d 'Prints a secret in full'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from profiles" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Does not ask'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "init" -d 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Stores a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Removes a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Prints the value of a setting that is in effect'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'Prints every setting, its value, and where the value comes from'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "profiles" -d 'Prints the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "use" -d 'Makes a profile the one that is used when none is named'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Removes a profile and all that is in it'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Prints the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "messages" -d 'List the messages in the sandbox'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "reset" -d 'Delete everything in the sandbox'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 for any free one' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l strict -d 'Refuse a raw + in a path with 400 instead of warning, as Blooio\'s guide says'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from messages" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "messages" -d 'List the messages in the sandbox'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Delete everything in the sandbox'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l dir -d 'Writes a page for every command into this directory, made if missing' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand man" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand man" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand man" -l sandbox -d 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l json -d 'Prints the API\'s JSON [env: BLOOIO_OUTPUT=json]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s q -l quiet -d 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -l no-input -d 'Never asks anything'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s v -l verbose -d 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
complete -c blooio -n "__fish_blooio_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "send" -d 'Sends a message to a person, or to several people as one group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "status" -d 'Asks how messages went'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "bulk" -d 'Sends many messages from one file, each of them exactly once'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "me" -d 'Shows whose key this is, and how much it was used'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "numbers" -d 'Shows and sets up the numbers that you send from'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "chats" -d 'Lists chats, and acts in one: typing, read, background, contact card'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "messages" -d 'Lists the messages of a chat, both ways, and shows one'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "react" -d 'Reacts to a message, or takes a reaction back'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "polls" -d 'Sends a poll to a chat, and counts its votes'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "contacts" -d 'Keeps contacts: names, tags, and what they can receive'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "groups" -d 'Keeps groups: name, members, icon'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "webhooks" -d 'Registers webhooks, and shows what became of their deliveries'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "locations" -d 'Shows where contacts are who share their location (Find My)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "facetime" -d 'Calls people over FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "lookup" -d 'Looks phone numbers up: valid, kind, country, place'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "api" -d 'Makes any request to the API: what has no command of its own, with this program\'s key and care'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "config" -d 'Reads and writes the configuration'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "sandbox" -d 'Run and inspect the sandbox, a local copy of Blooio\'s API'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "doctor" -d 'Looks for what keeps messages from going out'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "completions" -d 'Prints a completion script for a shell'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "man" -d 'Prints the manual page, or writes all of them'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk me numbers chats messages react polls contacts groups webhooks locations facetime lookup api config sandbox doctor completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from bulk" -f -a "status" -d 'Counts a run\'s rows by how they fared, also while it is going on'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "list" -d 'Lists the numbers that you can send from'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "card" -d 'The name and photo that a number shares with people'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from numbers" -f -a "forward" -d 'Asks Blooio to forward the calls to a number'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "list" -d 'Lists the chats, those with the latest messages first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "get" -d 'Shows a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "read" -d 'Marks a chat as read: who wrote gets a read receipt'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "typing" -d 'Shows in a chat that you are typing'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "share-card" -d 'Shares your contact card with the next message to a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from chats" -f -a "background" -d 'The picture behind a chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "list" -d 'Lists the messages of a chat, both ways, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from messages" -f -a "get" -d 'Shows a message: text, status, reactions'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from polls" -f -a "send" -d 'Sends a poll to a chat (iMessage)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from polls" -f -a "get" -d 'Counts the votes of a poll'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "list" -d 'Lists the contacts'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "create" -d 'Makes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "get" -d 'Shows a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "update" -d 'Renames a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "delete" -d 'Deletes a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "capabilities" -d 'Asks whether somebody can get iMessage, SMS and FaceTime'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from contacts" -f -a "tags" -d 'The tags of a contact'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "list" -d 'Lists the groups'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Makes a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "get" -d 'Shows a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "update" -d 'Renames a group, in its linked chat too'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "delete" -d 'Deletes a group, and leaves its iMessage chat'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "members" -d 'The members of a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from groups" -f -a "icon" -d 'The picture of a group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "list" -d 'Lists the webhooks'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "create" -d 'Registers a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "get" -d 'Shows a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "update" -d 'Changes or pauses a webhook'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "delete" -d 'Deletes a webhook for good'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "rotate-secret" -d 'Makes a new signing secret; the old one ends at once'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "logs" -d 'Lists what became of a webhook\'s deliveries, the latest first'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from webhooks" -f -a "replay" -d 'Delivers an event once more'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "list" -d 'Lists who shares a location with your number, and where they are'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "get" -d 'Shows where a contact is'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from locations" -f -a "refresh" -d 'Asks the phones for newer locations'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from facetime" -f -a "call" -d 'Calls somebody over FaceTime (coming soon)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Stores a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Removes a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Prints the value of a setting that is in effect'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'Prints every setting, its value, and where the value comes from'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "profiles" -d 'Prints the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "use" -d 'Makes a profile the one that is used when none is named'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "remove" -d 'Removes a profile and all that is in it'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Prints the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "messages" -d 'List the messages in the sandbox'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Delete everything in the sandbox'
