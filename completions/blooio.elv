
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
            cand me 'Shows whose key this is, and how much it was used'
            cand numbers 'Shows and sets up the numbers that you send from'
            cand chats 'Lists chats, and acts in one: typing, read, background, contact card'
            cand messages 'Lists the messages of a chat, both ways, and shows one'
            cand react 'Reacts to a message, or takes a reaction back'
            cand polls 'Sends a poll to a chat, and counts its votes'
            cand contacts 'Keeps contacts: names, tags, and what they can receive'
            cand groups 'Keeps groups: name, members, icon'
            cand webhooks 'Registers webhooks, and shows what became of their deliveries'
            cand locations 'Shows where contacts are who share their location (Find My)'
            cand facetime 'Calls people over FaceTime'
            cand lookup 'Looks phone numbers up: valid, kind, country, place'
            cand api 'Makes any request to the API: what has no command of its own, with this program''s key and care'
            cand config 'Reads and writes the configuration'
            cand sandbox 'Run and inspect the sandbox, a local copy of Blooio''s API'
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
        &'blooio;me'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --reveal 'Shows the whole key'
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
        &'blooio;numbers'= {
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
            cand list 'Lists the numbers that you can send from'
            cand card 'The name and photo that a number shares with people'
            cand forward 'Asks Blooio to forward the calls to a number'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;list'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;numbers;card'= {
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
            cand get 'Shows the name and photo that a number shares (coming soon)'
            cand set 'Sets the name and photo that a number shares'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;card;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;numbers;card;set'= {
            cand --first-name 'The first name'
            cand --last-name 'The last name'
            cand --photo 'The photo: a JPEG or PNG file of at most 10 MB'
            cand --audience 'With whom: contacts only, or ask each time'
            cand --name-format 'Which name: first and last, or first only'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --share 'Shares name and photo'
            cand --no-share 'Stops sharing them'
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
        &'blooio;numbers;card;help'= {
            cand get 'Shows the name and photo that a number shares (coming soon)'
            cand set 'Sets the name and photo that a number shares'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;card;help;get'= {
        }
        &'blooio;numbers;card;help;set'= {
        }
        &'blooio;numbers;card;help;help'= {
        }
        &'blooio;numbers;forward'= {
            cand --to 'The number that is to get the calls'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;numbers;help'= {
            cand list 'Lists the numbers that you can send from'
            cand card 'The name and photo that a number shares with people'
            cand forward 'Asks Blooio to forward the calls to a number'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;help;list'= {
        }
        &'blooio;numbers;help;card'= {
            cand get 'Shows the name and photo that a number shares (coming soon)'
            cand set 'Sets the name and photo that a number shares'
        }
        &'blooio;numbers;help;card;get'= {
        }
        &'blooio;numbers;help;card;set'= {
        }
        &'blooio;numbers;help;forward'= {
        }
        &'blooio;numbers;help;help'= {
        }
        &'blooio;chats'= {
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
            cand list 'Lists the chats, those with the latest messages first'
            cand get 'Shows a chat'
            cand read 'Marks a chat as read: who wrote gets a read receipt'
            cand typing 'Shows in a chat that you are typing'
            cand share-card 'Shares your contact card with the next message to a chat'
            cand background 'The picture behind a chat'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;list'= {
            cand --search 'Only those whose number, address or name holds this'
            cand --sort 'Which come first [default: recent]'
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;chats;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;chats;read'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;chats;typing'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --stop 'Takes the indicator away again'
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
        &'blooio;chats;share-card'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;chats;background'= {
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
            cand get 'Shows which picture is behind a chat'
            cand set 'Puts a picture behind a chat, for everybody in it'
            cand remove 'Takes the picture behind a chat away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;background;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;chats;background;set'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;chats;background;remove'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;chats;background;help'= {
            cand get 'Shows which picture is behind a chat'
            cand set 'Puts a picture behind a chat, for everybody in it'
            cand remove 'Takes the picture behind a chat away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;background;help;get'= {
        }
        &'blooio;chats;background;help;set'= {
        }
        &'blooio;chats;background;help;remove'= {
        }
        &'blooio;chats;background;help;help'= {
        }
        &'blooio;chats;help'= {
            cand list 'Lists the chats, those with the latest messages first'
            cand get 'Shows a chat'
            cand read 'Marks a chat as read: who wrote gets a read receipt'
            cand typing 'Shows in a chat that you are typing'
            cand share-card 'Shares your contact card with the next message to a chat'
            cand background 'The picture behind a chat'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;help;list'= {
        }
        &'blooio;chats;help;get'= {
        }
        &'blooio;chats;help;read'= {
        }
        &'blooio;chats;help;typing'= {
        }
        &'blooio;chats;help;share-card'= {
        }
        &'blooio;chats;help;background'= {
            cand get 'Shows which picture is behind a chat'
            cand set 'Puts a picture behind a chat, for everybody in it'
            cand remove 'Takes the picture behind a chat away'
        }
        &'blooio;chats;help;background;get'= {
        }
        &'blooio;chats;help;background;set'= {
        }
        &'blooio;chats;help;background;remove'= {
        }
        &'blooio;chats;help;help'= {
        }
        &'blooio;messages'= {
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
            cand list 'Lists the messages of a chat, both ways, the latest first'
            cand get 'Shows a message: text, status, reactions'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;messages;list'= {
            cand --direction 'Only what they wrote, or only what you did'
            cand --since 'Only those sent after this time, or this long ago'
            cand --until 'Only those sent before this time, or this long ago'
            cand --sort 'The oldest or the latest first [default: desc]'
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;messages;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;messages;help'= {
            cand list 'Lists the messages of a chat, both ways, the latest first'
            cand get 'Shows a message: text, status, reactions'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;messages;help;list'= {
        }
        &'blooio;messages;help;get'= {
        }
        &'blooio;messages;help;help'= {
        }
        &'blooio;react'= {
            cand --direction 'Counts -1, -2 … among what they wrote only, or what you did'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --remove 'Takes the reaction back'
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
        &'blooio;polls'= {
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
            cand send 'Sends a poll to a chat (iMessage)'
            cand get 'Counts the votes of a poll'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;polls;send'= {
            cand --title 'The question'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;polls;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;polls;help'= {
            cand send 'Sends a poll to a chat (iMessage)'
            cand get 'Counts the votes of a poll'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;polls;help;send'= {
        }
        &'blooio;polls;help;get'= {
        }
        &'blooio;polls;help;help'= {
        }
        &'blooio;contacts'= {
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
            cand list 'Lists the contacts'
            cand create 'Makes a contact'
            cand get 'Shows a contact'
            cand update 'Renames a contact'
            cand delete 'Deletes a contact'
            cand capabilities 'Asks whether somebody can get iMessage, SMS and FaceTime'
            cand tags 'The tags of a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;list'= {
            cand --search 'Only those whose number, address or name holds this'
            cand --sort 'Which come first [default: recent]'
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;contacts;create'= {
            cand --name 'The name'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;contacts;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;contacts;update'= {
            cand --name 'The new name'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --no-name 'Takes the name away'
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
        &'blooio;contacts;delete'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;contacts;capabilities'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;contacts;tags'= {
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
            cand list 'Lists the tags of a contact'
            cand add 'Adds tags to a contact'
            cand remove 'Takes a tag from a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;tags;list'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;contacts;tags;add'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;contacts;tags;remove'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Taken as by all that remove something, though this does not ask'
            cand --yes 'Taken as by all that remove something, though this does not ask'
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
        &'blooio;contacts;tags;help'= {
            cand list 'Lists the tags of a contact'
            cand add 'Adds tags to a contact'
            cand remove 'Takes a tag from a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;tags;help;list'= {
        }
        &'blooio;contacts;tags;help;add'= {
        }
        &'blooio;contacts;tags;help;remove'= {
        }
        &'blooio;contacts;tags;help;help'= {
        }
        &'blooio;contacts;help'= {
            cand list 'Lists the contacts'
            cand create 'Makes a contact'
            cand get 'Shows a contact'
            cand update 'Renames a contact'
            cand delete 'Deletes a contact'
            cand capabilities 'Asks whether somebody can get iMessage, SMS and FaceTime'
            cand tags 'The tags of a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;help;list'= {
        }
        &'blooio;contacts;help;create'= {
        }
        &'blooio;contacts;help;get'= {
        }
        &'blooio;contacts;help;update'= {
        }
        &'blooio;contacts;help;delete'= {
        }
        &'blooio;contacts;help;capabilities'= {
        }
        &'blooio;contacts;help;tags'= {
            cand list 'Lists the tags of a contact'
            cand add 'Adds tags to a contact'
            cand remove 'Takes a tag from a contact'
        }
        &'blooio;contacts;help;tags;list'= {
        }
        &'blooio;contacts;help;tags;add'= {
        }
        &'blooio;contacts;help;tags;remove'= {
        }
        &'blooio;contacts;help;help'= {
        }
        &'blooio;groups'= {
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
            cand list 'Lists the groups'
            cand create 'Makes a group'
            cand get 'Shows a group'
            cand update 'Renames a group, in its linked chat too'
            cand delete 'Deletes a group, and leaves its iMessage chat'
            cand members 'The members of a group'
            cand icon 'The picture of a group'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;list'= {
            cand --search 'Only those whose name holds this'
            cand --sort 'Which come first [default: recent]'
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;groups;create'= {
            cand --chat-guid 'Links the group to this iMessage chat'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;groups;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;groups;update'= {
            cand --name 'The name'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;groups;delete'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;groups;members'= {
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
            cand list 'Lists the members of a group'
            cand add 'Adds a contact to a group (coming soon)'
            cand remove 'Removes a contact from a group (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;members;list'= {
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;groups;members;add'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;groups;members;remove'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;groups;members;help'= {
            cand list 'Lists the members of a group'
            cand add 'Adds a contact to a group (coming soon)'
            cand remove 'Removes a contact from a group (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;members;help;list'= {
        }
        &'blooio;groups;members;help;add'= {
        }
        &'blooio;groups;members;help;remove'= {
        }
        &'blooio;groups;members;help;help'= {
        }
        &'blooio;groups;icon'= {
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
            cand set 'Sets the picture of a group'
            cand remove 'Takes the picture of a group away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;icon;set'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;groups;icon;remove'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;groups;icon;help'= {
            cand set 'Sets the picture of a group'
            cand remove 'Takes the picture of a group away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;icon;help;set'= {
        }
        &'blooio;groups;icon;help;remove'= {
        }
        &'blooio;groups;icon;help;help'= {
        }
        &'blooio;groups;help'= {
            cand list 'Lists the groups'
            cand create 'Makes a group'
            cand get 'Shows a group'
            cand update 'Renames a group, in its linked chat too'
            cand delete 'Deletes a group, and leaves its iMessage chat'
            cand members 'The members of a group'
            cand icon 'The picture of a group'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;help;list'= {
        }
        &'blooio;groups;help;create'= {
        }
        &'blooio;groups;help;get'= {
        }
        &'blooio;groups;help;update'= {
        }
        &'blooio;groups;help;delete'= {
        }
        &'blooio;groups;help;members'= {
            cand list 'Lists the members of a group'
            cand add 'Adds a contact to a group (coming soon)'
            cand remove 'Removes a contact from a group (coming soon)'
        }
        &'blooio;groups;help;members;list'= {
        }
        &'blooio;groups;help;members;add'= {
        }
        &'blooio;groups;help;members;remove'= {
        }
        &'blooio;groups;help;icon'= {
            cand set 'Sets the picture of a group'
            cand remove 'Takes the picture of a group away'
        }
        &'blooio;groups;help;icon;set'= {
        }
        &'blooio;groups;help;icon;remove'= {
        }
        &'blooio;groups;help;help'= {
        }
        &'blooio;webhooks'= {
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
            cand list 'Lists the webhooks'
            cand create 'Registers a webhook'
            cand get 'Shows a webhook'
            cand update 'Changes or pauses a webhook'
            cand delete 'Deletes a webhook for good'
            cand rotate-secret 'Makes a new signing secret; the old one ends at once'
            cand logs 'Lists what became of a webhook''s deliveries, the latest first'
            cand replay 'Delivers an event once more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;webhooks;list'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;webhooks;create'= {
            cand --type 'Which events: messages that arrive, how yours went, or all'
            cand --valid-until 'When it ends: a time, a duration from now (30d), or never'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;webhooks;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;webhooks;update'= {
            cand --type 'Which events: messages that arrive, how yours went, or all'
            cand --valid-until 'When it ends: a time, a duration from now (30d), or never'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --pause 'Stops its deliveries; the logs stay'
            cand --resume 'Begins them again'
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
        &'blooio;webhooks;delete'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;webhooks;rotate-secret'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Does not ask; needed where nobody can be asked'
            cand --yes 'Does not ask; needed where nobody can be asked'
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
        &'blooio;webhooks;logs'= {
            cand --sort 'The oldest or the latest first [default: desc]'
            cand --status 'Only those that were answered with this HTTP status'
            cand --min-status 'Only those with this HTTP status or a higher one'
            cand --max-status 'Only those with this HTTP status or a lower one'
            cand --limit 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]'
            cand --offset 'How many to skip'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Asks for page after page, to the end'
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
        &'blooio;webhooks;replay'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;webhooks;help'= {
            cand list 'Lists the webhooks'
            cand create 'Registers a webhook'
            cand get 'Shows a webhook'
            cand update 'Changes or pauses a webhook'
            cand delete 'Deletes a webhook for good'
            cand rotate-secret 'Makes a new signing secret; the old one ends at once'
            cand logs 'Lists what became of a webhook''s deliveries, the latest first'
            cand replay 'Delivers an event once more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;webhooks;help;list'= {
        }
        &'blooio;webhooks;help;create'= {
        }
        &'blooio;webhooks;help;get'= {
        }
        &'blooio;webhooks;help;update'= {
        }
        &'blooio;webhooks;help;delete'= {
        }
        &'blooio;webhooks;help;rotate-secret'= {
        }
        &'blooio;webhooks;help;logs'= {
        }
        &'blooio;webhooks;help;replay'= {
        }
        &'blooio;webhooks;help;help'= {
        }
        &'blooio;locations'= {
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
            cand list 'Lists who shares a location with your number, and where they are'
            cand get 'Shows where a contact is'
            cand refresh 'Asks the phones for newer locations'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;locations;list'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;locations;get'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;locations;refresh'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;locations;help'= {
            cand list 'Lists who shares a location with your number, and where they are'
            cand get 'Shows where a contact is'
            cand refresh 'Asks the phones for newer locations'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;locations;help;list'= {
        }
        &'blooio;locations;help;get'= {
        }
        &'blooio;locations;help;refresh'= {
        }
        &'blooio;locations;help;help'= {
        }
        &'blooio;facetime'= {
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
            cand call 'Calls somebody over FaceTime (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;facetime;call'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
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
        &'blooio;facetime;help'= {
            cand call 'Calls somebody over FaceTime (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;facetime;help;call'= {
        }
        &'blooio;facetime;help;help'= {
        }
        &'blooio;lookup'= {
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --in-body 'Sends a single number in the body, not in the URL, which proxies log'
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
            cand serve 'Serve the API on a loopback port until interrupted'
            cand messages 'List the messages in the sandbox'
            cand reset 'Delete everything in the sandbox'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;sandbox;serve'= {
            cand --port 'Port on 127.0.0.1; 0 for any free one'
            cand -p 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --profile 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]'
            cand --config 'Reads this configuration file [env: BLOOIO_CONFIG]'
            cand --base-url 'Talks to the API at this address [env: BLOOIO_BASE_URL]'
            cand --country 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]'
            cand --timeout 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]'
            cand --cacert 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --strict 'Refuse a raw + in a path with 400 instead of warning, as Blooio''s guide says'
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
            cand serve 'Serve the API on a loopback port until interrupted'
            cand messages 'List the messages in the sandbox'
            cand reset 'Delete everything in the sandbox'
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
            cand me 'Shows whose key this is, and how much it was used'
            cand numbers 'Shows and sets up the numbers that you send from'
            cand chats 'Lists chats, and acts in one: typing, read, background, contact card'
            cand messages 'Lists the messages of a chat, both ways, and shows one'
            cand react 'Reacts to a message, or takes a reaction back'
            cand polls 'Sends a poll to a chat, and counts its votes'
            cand contacts 'Keeps contacts: names, tags, and what they can receive'
            cand groups 'Keeps groups: name, members, icon'
            cand webhooks 'Registers webhooks, and shows what became of their deliveries'
            cand locations 'Shows where contacts are who share their location (Find My)'
            cand facetime 'Calls people over FaceTime'
            cand lookup 'Looks phone numbers up: valid, kind, country, place'
            cand api 'Makes any request to the API: what has no command of its own, with this program''s key and care'
            cand config 'Reads and writes the configuration'
            cand sandbox 'Run and inspect the sandbox, a local copy of Blooio''s API'
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
        &'blooio;help;me'= {
        }
        &'blooio;help;numbers'= {
            cand list 'Lists the numbers that you can send from'
            cand card 'The name and photo that a number shares with people'
            cand forward 'Asks Blooio to forward the calls to a number'
        }
        &'blooio;help;numbers;list'= {
        }
        &'blooio;help;numbers;card'= {
            cand get 'Shows the name and photo that a number shares (coming soon)'
            cand set 'Sets the name and photo that a number shares'
        }
        &'blooio;help;numbers;card;get'= {
        }
        &'blooio;help;numbers;card;set'= {
        }
        &'blooio;help;numbers;forward'= {
        }
        &'blooio;help;chats'= {
            cand list 'Lists the chats, those with the latest messages first'
            cand get 'Shows a chat'
            cand read 'Marks a chat as read: who wrote gets a read receipt'
            cand typing 'Shows in a chat that you are typing'
            cand share-card 'Shares your contact card with the next message to a chat'
            cand background 'The picture behind a chat'
        }
        &'blooio;help;chats;list'= {
        }
        &'blooio;help;chats;get'= {
        }
        &'blooio;help;chats;read'= {
        }
        &'blooio;help;chats;typing'= {
        }
        &'blooio;help;chats;share-card'= {
        }
        &'blooio;help;chats;background'= {
            cand get 'Shows which picture is behind a chat'
            cand set 'Puts a picture behind a chat, for everybody in it'
            cand remove 'Takes the picture behind a chat away'
        }
        &'blooio;help;chats;background;get'= {
        }
        &'blooio;help;chats;background;set'= {
        }
        &'blooio;help;chats;background;remove'= {
        }
        &'blooio;help;messages'= {
            cand list 'Lists the messages of a chat, both ways, the latest first'
            cand get 'Shows a message: text, status, reactions'
        }
        &'blooio;help;messages;list'= {
        }
        &'blooio;help;messages;get'= {
        }
        &'blooio;help;react'= {
        }
        &'blooio;help;polls'= {
            cand send 'Sends a poll to a chat (iMessage)'
            cand get 'Counts the votes of a poll'
        }
        &'blooio;help;polls;send'= {
        }
        &'blooio;help;polls;get'= {
        }
        &'blooio;help;contacts'= {
            cand list 'Lists the contacts'
            cand create 'Makes a contact'
            cand get 'Shows a contact'
            cand update 'Renames a contact'
            cand delete 'Deletes a contact'
            cand capabilities 'Asks whether somebody can get iMessage, SMS and FaceTime'
            cand tags 'The tags of a contact'
        }
        &'blooio;help;contacts;list'= {
        }
        &'blooio;help;contacts;create'= {
        }
        &'blooio;help;contacts;get'= {
        }
        &'blooio;help;contacts;update'= {
        }
        &'blooio;help;contacts;delete'= {
        }
        &'blooio;help;contacts;capabilities'= {
        }
        &'blooio;help;contacts;tags'= {
            cand list 'Lists the tags of a contact'
            cand add 'Adds tags to a contact'
            cand remove 'Takes a tag from a contact'
        }
        &'blooio;help;contacts;tags;list'= {
        }
        &'blooio;help;contacts;tags;add'= {
        }
        &'blooio;help;contacts;tags;remove'= {
        }
        &'blooio;help;groups'= {
            cand list 'Lists the groups'
            cand create 'Makes a group'
            cand get 'Shows a group'
            cand update 'Renames a group, in its linked chat too'
            cand delete 'Deletes a group, and leaves its iMessage chat'
            cand members 'The members of a group'
            cand icon 'The picture of a group'
        }
        &'blooio;help;groups;list'= {
        }
        &'blooio;help;groups;create'= {
        }
        &'blooio;help;groups;get'= {
        }
        &'blooio;help;groups;update'= {
        }
        &'blooio;help;groups;delete'= {
        }
        &'blooio;help;groups;members'= {
            cand list 'Lists the members of a group'
            cand add 'Adds a contact to a group (coming soon)'
            cand remove 'Removes a contact from a group (coming soon)'
        }
        &'blooio;help;groups;members;list'= {
        }
        &'blooio;help;groups;members;add'= {
        }
        &'blooio;help;groups;members;remove'= {
        }
        &'blooio;help;groups;icon'= {
            cand set 'Sets the picture of a group'
            cand remove 'Takes the picture of a group away'
        }
        &'blooio;help;groups;icon;set'= {
        }
        &'blooio;help;groups;icon;remove'= {
        }
        &'blooio;help;webhooks'= {
            cand list 'Lists the webhooks'
            cand create 'Registers a webhook'
            cand get 'Shows a webhook'
            cand update 'Changes or pauses a webhook'
            cand delete 'Deletes a webhook for good'
            cand rotate-secret 'Makes a new signing secret; the old one ends at once'
            cand logs 'Lists what became of a webhook''s deliveries, the latest first'
            cand replay 'Delivers an event once more'
        }
        &'blooio;help;webhooks;list'= {
        }
        &'blooio;help;webhooks;create'= {
        }
        &'blooio;help;webhooks;get'= {
        }
        &'blooio;help;webhooks;update'= {
        }
        &'blooio;help;webhooks;delete'= {
        }
        &'blooio;help;webhooks;rotate-secret'= {
        }
        &'blooio;help;webhooks;logs'= {
        }
        &'blooio;help;webhooks;replay'= {
        }
        &'blooio;help;locations'= {
            cand list 'Lists who shares a location with your number, and where they are'
            cand get 'Shows where a contact is'
            cand refresh 'Asks the phones for newer locations'
        }
        &'blooio;help;locations;list'= {
        }
        &'blooio;help;locations;get'= {
        }
        &'blooio;help;locations;refresh'= {
        }
        &'blooio;help;facetime'= {
            cand call 'Calls somebody over FaceTime (coming soon)'
        }
        &'blooio;help;facetime;call'= {
        }
        &'blooio;help;lookup'= {
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
            cand serve 'Serve the API on a loopback port until interrupted'
            cand messages 'List the messages in the sandbox'
            cand reset 'Delete everything in the sandbox'
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
