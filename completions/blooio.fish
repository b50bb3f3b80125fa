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
complete -c blooio -n "__fish_blooio_needs_command" -f -a "api" -d 'Makes any request to the API: what has no command of its own, with this program\'s key and care'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "config" -d 'Reads and writes the configuration'
complete -c blooio -n "__fish_blooio_needs_command" -f -a "sandbox" -d 'Runs and inspects the sandbox: Blooio\'s API on this machine'
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
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "serve" -d 'Serves the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "messages" -d 'Prints the messages that it holds'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "reset" -d 'Forgets all that it holds'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and not __fish_seen_subcommand_from serve messages reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'The port on 127.0.0.1; 0 takes a free one' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Reads this configuration file [env: BLOOIO_CONFIG]' -r -F
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l base-url -d 'Talks to the API at this address [env: BLOOIO_BASE_URL]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l country -d 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l retries -d 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]' -r
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cacert -d 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]' -r
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
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serves the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "messages" -d 'Prints the messages that it holds'
complete -c blooio -n "__fish_blooio_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Forgets all that it holds'
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
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "send" -d 'Sends a message to a person, or to several people as one group'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "status" -d 'Asks how messages went'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "bulk" -d 'Sends many messages from one file, each of them exactly once'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "api" -d 'Makes any request to the API: what has no command of its own, with this program\'s key and care'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "config" -d 'Reads and writes the configuration'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "sandbox" -d 'Runs and inspects the sandbox: Blooio\'s API on this machine'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "doctor" -d 'Looks for what keeps messages from going out'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "completions" -d 'Prints a completion script for a shell'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "man" -d 'Prints the manual page, or writes all of them'
complete -c blooio -n "__fish_blooio_using_subcommand help; and not __fish_seen_subcommand_from send status bulk api config sandbox doctor completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from bulk" -f -a "status" -d 'Counts a run\'s rows by how they fared, also while it is going on'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Stores a setting in the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Removes a setting from the profile'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Prints the value of a setting that is in effect'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'Prints every setting, its value, and where the value comes from'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "profiles" -d 'Prints the profiles'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "use" -d 'Makes a profile the one that is used when none is named'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "remove" -d 'Removes a profile and all that is in it'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Prints the path of the configuration file'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serves the API on a loopback port until interrupted'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "messages" -d 'Prints the messages that it holds'
complete -c blooio -n "__fish_blooio_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Forgets all that it holds'
