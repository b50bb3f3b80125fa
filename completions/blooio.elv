
use builtin;
use str;

set edit:completion:arg-completer[blooio] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'blooio'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'blooio'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand send 'Sends a message to a person, or to several people as one group'
            cand status 'Asks how messages went'
            cand bulk 'Sends many messages from one file, each of them exactly once'
            cand api 'Makes any request to the API: what has no command of its own, with this program''s key and care'
            cand config 'Reads and writes the configuration'
            cand sandbox 'Runs and inspects the sandbox: Blooio''s API on this machine'
            cand doctor 'Looks for what keeps messages from going out'
            cand completions 'Prints a completion script for a shell'
            cand man 'Prints the manual page, or writes all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;send'= {
            cand --text-file 'Reads the text from this file; `-` is standard input'
            cand -a 'Attaches what is at this public http(s) address'
            cand --attach 'Attaches what is at this public http(s) address'
            cand -m 'Adds metadata, 1 KB in all'
            cand --metadata 'Adds metadata, 1 KB in all'
            cand --metadata-json 'Takes metadata from a JSON object; --metadata wins'
            cand --effect 'An iMessage effect'
            cand --reply-to 'Replies to a message, or to a part of it'
            cand --body 'The whole request body, for what has no option; the other options are laid over it'
            cand --from 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]'
            cand -k 'The idempotency key: the same key is never sent twice; random when not given'
            cand --idempotency-key 'The idempotency key: the same key is never sent twice; random when not given'
            cand --wait 'Waits until the message is delivered (or sent, or has failed)'
            cand --wait-timeout 'Waits this long at most'
            cand --interval 'Asks this often; by default after 500ms, then ever more slowly up to every 5s'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --share-contact 'Attaches your contact card'
            cand --typing 'Shows the typing indicator first'
            cand --no-typing 'Shows no typing indicator; without either option your organisation''s setting holds'
            cand --each 'Sends to each of several recipients alone instead of to one group of them'
            cand -n 'Checks everything and prints the request; sends nothing, needs no key'
            cand --dry-run 'Checks everything and prints the request; sends nothing, needs no key'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;status'= {
            cand --wait 'Waits until the message is delivered (or sent, or has failed)'
            cand --wait-timeout 'Waits this long at most'
            cand --interval 'Asks this often; by default after 500ms, then ever more slowly up to every 5s'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;bulk'= {
            cand --format 'What the file is, where its name does not say it'
            cand --to-column 'Takes the recipient from this column'
            cand --text-column 'Takes the text from this column'
            cand --shard 'Sends one part of N: every Nth row, from row I on; the first part is 0/N'
            cand --text 'The text of rows without one: `Hi {name}`, `{name|there}` with a default, `{{` for a brace'
            cand -a 'Attaches what is at this public http(s) address'
            cand --attach 'Attaches what is at this public http(s) address'
            cand -m 'Adds metadata, 1 KB in all'
            cand --metadata 'Adds metadata, 1 KB in all'
            cand --metadata-json 'Takes metadata from a JSON object; --metadata wins'
            cand --effect 'An iMessage effect'
            cand --reply-to 'Replies to a message, or to a part of it'
            cand --body 'The whole request body, for what has no option; the other options are laid over it'
            cand --from 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]'
            cand --rate 'Starts so many messages per second, minute or hour: 1/s, 30/m, 1000/h, unlimited'
            cand --concurrency 'Has so many requests in flight at most, 1 to 256'
            cand --max-failures 'Stops after so many failures in a row; 0 never does'
            cand --journal 'Keeps the journal here [default: FILE.blooio.jsonl]'
            cand --report 'Writes a CSV at the end, a line a row: line,to,status,message_id,group_id,code,error'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --skip-invalid 'Sends the good rows when some are bad, instead of nothing'
            cand --share-contact 'Attaches your contact card'
            cand --typing 'Shows the typing indicator first'
            cand --no-typing 'Shows no typing indicator; without either option your organisation''s setting holds'
            cand --restart 'Throws the journal away and begins a new run: everybody is texted again'
            cand --retry-failed 'Tries rows again that Blooio refused, or accepted and gave up'
            cand --resend-unknown 'Sends rows again that have been in doubt for over 23 hours: some may go out twice'
            cand -n 'Checks everything and shows the first message, with --json every request; sends nothing'
            cand --dry-run 'Checks everything and shows the first message, with --json every request; sends nothing'
            cand -y 'Sends without asking; --restart needs it where nobody can be asked'
            cand --yes 'Sends without asking; --restart needs it where nobody can be asked'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand status 'Counts a run''s rows by how they fared, also while it is going on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;bulk;status'= {
            cand --concurrency 'Has so many requests in flight at most, 1 to 256, with --refresh'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --refresh 'Asks the API how the sent messages went on'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;bulk;help'= {
            cand status 'Counts a run''s rows by how they fared, also while it is going on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;bulk;help;status'= {
        }
        &'blooio;bulk;help;help'= {
        }
        &'blooio;api'= {
            cand -f 'Adds a field, a string'
            cand --raw-field 'Adds a field, a string'
            cand -F 'Adds a field: JSON, the text of @FILE (@- is standard input), or else a string'
            cand --field 'Adds a field: JSON, the text of @FILE (@- is standard input), or else a string'
            cand --input 'Sends this file as the body, as it is (JSON; `-` is standard input); fields are the query then'
            cand -H 'Adds or replaces a header'
            cand --header 'Adds or replaces a header'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -i 'Prints the status line and the headers of the answer first'
            cand --include 'Prints the status line and the headers of the answer first'
            cand --paginate 'Asks for the following pages of a list too: one answer a line, to the end'
            cand --reveal 'Shows the key that /me answers with, instead of its end'
            cand -n 'Checks everything and prints the request; sends nothing, needs no key'
            cand --dry-run 'Checks everything and prints the request; sends nothing, needs no key'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand init 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
            cand set 'Stores a setting in the profile'
            cand unset 'Removes a setting from the profile'
            cand get 'Prints the value of a setting that is in effect'
            cand list 'Prints every setting, its value, and where the value comes from'
            cand profiles 'Prints the profiles'
            cand use 'Makes a profile the one that is used when none is named'
            cand remove 'Removes a profile and all that is in it'
            cand path 'Prints the path of the configuration file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;config;init'= {
            cand --from 'The number to send from'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --api-key-stdin 'Reads the key from the first line of standard input instead of asking'
            cand --no-check 'Stores the key without asking the API whether it is good'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;set'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;unset'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --reveal 'Prints a secret in full'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;list'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;profiles'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;use'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;remove'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask'
            cand --yes 'Does not ask'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;path'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;help'= {
            cand init 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
            cand set 'Stores a setting in the profile'
            cand unset 'Removes a setting from the profile'
            cand get 'Prints the value of a setting that is in effect'
            cand list 'Prints every setting, its value, and where the value comes from'
            cand profiles 'Prints the profiles'
            cand use 'Makes a profile the one that is used when none is named'
            cand remove 'Removes a profile and all that is in it'
            cand path 'Prints the path of the configuration file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;config;help;init'= {
        }
        &'blooio;config;help;set'= {
        }
        &'blooio;config;help;unset'= {
        }
        &'blooio;config;help;get'= {
        }
        &'blooio;config;help;list'= {
        }
        &'blooio;config;help;profiles'= {
        }
        &'blooio;config;help;use'= {
        }
        &'blooio;config;help;remove'= {
        }
        &'blooio;config;help;path'= {
        }
        &'blooio;config;help;help'= {
        }
        &'blooio;sandbox'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand serve 'Serves the API on a loopback port until interrupted'
            cand messages 'Prints the messages that it holds'
            cand reset 'Forgets all that it holds'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;sandbox;serve'= {
            cand --port 'The port on 127.0.0.1; 0 takes a free one'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;messages'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;reset'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;help'= {
            cand serve 'Serves the API on a loopback port until interrupted'
            cand messages 'Prints the messages that it holds'
            cand reset 'Forgets all that it holds'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;sandbox;help;serve'= {
        }
        &'blooio;sandbox;help;messages'= {
        }
        &'blooio;sandbox;help;reset'= {
        }
        &'blooio;sandbox;help;help'= {
        }
        &'blooio;doctor'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;completions'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;man'= {
            cand --dir 'Writes a page for every command into this directory, made if missing'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never asks anything'
            cand -v 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;help'= {
            cand send 'Sends a message to a person, or to several people as one group'
            cand status 'Asks how messages went'
            cand bulk 'Sends many messages from one file, each of them exactly once'
            cand api 'Makes any request to the API: what has no command of its own, with this program''s key and care'
            cand config 'Reads and writes the configuration'
            cand sandbox 'Runs and inspects the sandbox: Blooio''s API on this machine'
            cand doctor 'Looks for what keeps messages from going out'
            cand completions 'Prints a completion script for a shell'
            cand man 'Prints the manual page, or writes all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;help;send'= {
        }
        &'blooio;help;status'= {
        }
        &'blooio;help;bulk'= {
            cand status 'Counts a run''s rows by how they fared, also while it is going on'
        }
        &'blooio;help;bulk;status'= {
        }
        &'blooio;help;api'= {
        }
        &'blooio;help;config'= {
            cand init 'Asks for a key, a sender and a country, checks the key, and stores them in the profile'
            cand set 'Stores a setting in the profile'
            cand unset 'Removes a setting from the profile'
            cand get 'Prints the value of a setting that is in effect'
            cand list 'Prints every setting, its value, and where the value comes from'
            cand profiles 'Prints the profiles'
            cand use 'Makes a profile the one that is used when none is named'
            cand remove 'Removes a profile and all that is in it'
            cand path 'Prints the path of the configuration file'
        }
        &'blooio;help;config;init'= {
        }
        &'blooio;help;config;set'= {
        }
        &'blooio;help;config;unset'= {
        }
        &'blooio;help;config;get'= {
        }
        &'blooio;help;config;list'= {
        }
        &'blooio;help;config;profiles'= {
        }
        &'blooio;help;config;use'= {
        }
        &'blooio;help;config;remove'= {
        }
        &'blooio;help;config;path'= {
        }
        &'blooio;help;sandbox'= {
            cand serve 'Serves the API on a loopback port until interrupted'
            cand messages 'Prints the messages that it holds'
            cand reset 'Forgets all that it holds'
        }
        &'blooio;help;sandbox;serve'= {
        }
        &'blooio;help;sandbox;messages'= {
        }
        &'blooio;help;sandbox;reset'= {
        }
        &'blooio;help;doctor'= {
        }
        &'blooio;help;completions'= {
        }
        &'blooio;help;man'= {
        }
        &'blooio;help;help'= {
        }
    ]
    $completions[$command]
}
