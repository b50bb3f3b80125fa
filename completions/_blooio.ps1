
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'blooio' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'blooio'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'blooio' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Sends a message to a person, or to several people as one group')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Asks how messages went')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Sends many messages from one file, each of them exactly once')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Shows whose key this is, and how much it was used')
            [CompletionResult]::new('numbers', 'numbers', [CompletionResultType]::ParameterValue, 'Shows and sets up the numbers that you send from')
            [CompletionResult]::new('chats', 'chats', [CompletionResultType]::ParameterValue, 'Lists chats, and acts in one: typing, read, background, contact card')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Lists the messages of a chat, both ways, and shows one')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'Reacts to a message, or takes a reaction back')
            [CompletionResult]::new('polls', 'polls', [CompletionResultType]::ParameterValue, 'Sends a poll to a chat, and counts its votes')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Keeps contacts: names, tags, and what they can receive')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Keeps groups: name, members, icon')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Registers webhooks, and shows what became of their deliveries')
            [CompletionResult]::new('locations', 'locations', [CompletionResultType]::ParameterValue, 'Shows where contacts are who share their location (Find My)')
            [CompletionResult]::new('facetime', 'facetime', [CompletionResultType]::ParameterValue, 'Calls people over FaceTime')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Looks phone numbers up: valid, kind, country, place')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Makes any request to the API: what has no command of its own, with this program''s key and care')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Reads and writes the configuration')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run and inspect the sandbox, a local copy of Blooio''s API')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Looks for what keeps messages from going out')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Prints a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Prints the manual page, or writes all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;send' {
            [CompletionResult]::new('--text-file', '--text-file', [CompletionResultType]::ParameterName, 'Reads the text from this file; `-` is standard input')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Attaches what is at this public http(s) address')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attaches what is at this public http(s) address')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Adds metadata, 1 KB in all')
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'Adds metadata, 1 KB in all')
            [CompletionResult]::new('--metadata-json', '--metadata-json', [CompletionResultType]::ParameterName, 'Takes metadata from a JSON object; --metadata wins')
            [CompletionResult]::new('--effect', '--effect', [CompletionResultType]::ParameterName, 'An iMessage effect')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'Replies to a message, or to a part of it')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The whole request body, for what has no option; the other options are laid over it')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'The idempotency key: the same key is never sent twice; random when not given')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'The idempotency key: the same key is never sent twice; random when not given')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Waits until the message is delivered (or sent, or has failed)')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Waits this long at most')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Asks this often; by default after 500ms, then ever more slowly up to every 5s')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--share-contact', '--share-contact', [CompletionResultType]::ParameterName, 'Attaches your contact card')
            [CompletionResult]::new('--typing', '--typing', [CompletionResultType]::ParameterName, 'Shows the typing indicator first')
            [CompletionResult]::new('--no-typing', '--no-typing', [CompletionResultType]::ParameterName, 'Shows no typing indicator; without either option your organisation''s setting holds')
            [CompletionResult]::new('--each', '--each', [CompletionResultType]::ParameterName, 'Sends to each of several recipients alone instead of to one group of them')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;status' {
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Waits until the message is delivered (or sent, or has failed)')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Waits this long at most')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Asks this often; by default after 500ms, then ever more slowly up to every 5s')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;bulk' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'What the file is, where its name does not say it')
            [CompletionResult]::new('--to-column', '--to-column', [CompletionResultType]::ParameterName, 'Takes the recipient from this column')
            [CompletionResult]::new('--text-column', '--text-column', [CompletionResultType]::ParameterName, 'Takes the text from this column')
            [CompletionResult]::new('--shard', '--shard', [CompletionResultType]::ParameterName, 'Sends one part of N: every Nth row, from row I on; the first part is 0/N')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'The text of rows without one: `Hi {name}`, `{name|there}` with a default, `{{` for a brace')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Attaches what is at this public http(s) address')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attaches what is at this public http(s) address')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Adds metadata, 1 KB in all')
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'Adds metadata, 1 KB in all')
            [CompletionResult]::new('--metadata-json', '--metadata-json', [CompletionResultType]::ParameterName, 'Takes metadata from a JSON object; --metadata wins')
            [CompletionResult]::new('--effect', '--effect', [CompletionResultType]::ParameterName, 'An iMessage effect')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'Replies to a message, or to a part of it')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The whole request body, for what has no option; the other options are laid over it')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sends from this number of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Starts so many messages per second, minute or hour: 1/s, 30/m, 1000/h, unlimited')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Has so many requests in flight at most, 1 to 256')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stops after so many failures in a row; 0 never does')
            [CompletionResult]::new('--journal', '--journal', [CompletionResultType]::ParameterName, 'Keeps the journal here [default: FILE.blooio.jsonl]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Writes a CSV at the end, a line a row: line,to,status,message_id,group_id,code,error')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--skip-invalid', '--skip-invalid', [CompletionResultType]::ParameterName, 'Sends the good rows when some are bad, instead of nothing')
            [CompletionResult]::new('--share-contact', '--share-contact', [CompletionResultType]::ParameterName, 'Attaches your contact card')
            [CompletionResult]::new('--typing', '--typing', [CompletionResultType]::ParameterName, 'Shows the typing indicator first')
            [CompletionResult]::new('--no-typing', '--no-typing', [CompletionResultType]::ParameterName, 'Shows no typing indicator; without either option your organisation''s setting holds')
            [CompletionResult]::new('--restart', '--restart', [CompletionResultType]::ParameterName, 'Throws the journal away and begins a new run: everybody is texted again')
            [CompletionResult]::new('--retry-failed', '--retry-failed', [CompletionResultType]::ParameterName, 'Tries rows again that Blooio refused, or accepted and gave up')
            [CompletionResult]::new('--resend-unknown', '--resend-unknown', [CompletionResultType]::ParameterName, 'Sends rows again that have been in doubt for over 23 hours: some may go out twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and shows the first message, with --json every request; sends nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and shows the first message, with --json every request; sends nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Sends without asking; --restart needs it where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Sends without asking; --restart needs it where nobody can be asked')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Counts a run''s rows by how they fared, also while it is going on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;bulk;status' {
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Has so many requests in flight at most, 1 to 256, with --refresh')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Asks the API how the sent messages went on')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;bulk;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Counts a run''s rows by how they fared, also while it is going on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;bulk;help;status' {
            break
        }
        'blooio;bulk;help;help' {
            break
        }
        'blooio;me' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Shows the whole key')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the numbers that you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'The name and photo that a number shares with people')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Asks Blooio to forward the calls to a number')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows the name and photo that a number shares (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the name and photo that a number shares')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;card;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card;set' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'The first name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'The last name')
            [CompletionResult]::new('--photo', '--photo', [CompletionResultType]::ParameterName, 'The photo: a JPEG or PNG file of at most 10 MB')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'With whom: contacts only, or ask each time')
            [CompletionResult]::new('--name-format', '--name-format', [CompletionResultType]::ParameterName, 'Which name: first and last, or first only')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Shares name and photo')
            [CompletionResult]::new('--no-share', '--no-share', [CompletionResultType]::ParameterName, 'Stops sharing them')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows the name and photo that a number shares (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the name and photo that a number shares')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;card;help;get' {
            break
        }
        'blooio;numbers;card;help;set' {
            break
        }
        'blooio;numbers;card;help;help' {
            break
        }
        'blooio;numbers;forward' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The number that is to get the calls')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the numbers that you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'The name and photo that a number shares with people')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Asks Blooio to forward the calls to a number')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;help;list' {
            break
        }
        'blooio;numbers;help;card' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows the name and photo that a number shares (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the name and photo that a number shares')
            break
        }
        'blooio;numbers;help;card;get' {
            break
        }
        'blooio;numbers;help;card;set' {
            break
        }
        'blooio;numbers;help;forward' {
            break
        }
        'blooio;numbers;help;help' {
            break
        }
        'blooio;chats' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the chats, those with the latest messages first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Marks a chat as read: who wrote gets a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Shows in a chat that you are typing')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Shares your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'The picture behind a chat')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those whose number, address or name holds this')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Which come first [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;read' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;typing' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--stop', '--stop', [CompletionResultType]::ParameterName, 'Takes the indicator away again')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;share-card' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows which picture is behind a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Puts a picture behind a chat, for everybody in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture behind a chat away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;background;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows which picture is behind a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Puts a picture behind a chat, for everybody in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture behind a chat away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;background;help;get' {
            break
        }
        'blooio;chats;background;help;set' {
            break
        }
        'blooio;chats;background;help;remove' {
            break
        }
        'blooio;chats;background;help;help' {
            break
        }
        'blooio;chats;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the chats, those with the latest messages first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Marks a chat as read: who wrote gets a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Shows in a chat that you are typing')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Shares your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'The picture behind a chat')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;help;list' {
            break
        }
        'blooio;chats;help;get' {
            break
        }
        'blooio;chats;help;read' {
            break
        }
        'blooio;chats;help;typing' {
            break
        }
        'blooio;chats;help;share-card' {
            break
        }
        'blooio;chats;help;background' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows which picture is behind a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Puts a picture behind a chat, for everybody in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture behind a chat away')
            break
        }
        'blooio;chats;help;background;get' {
            break
        }
        'blooio;chats;help;background;set' {
            break
        }
        'blooio;chats;help;background;remove' {
            break
        }
        'blooio;chats;help;help' {
            break
        }
        'blooio;messages' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the messages of a chat, both ways, the latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a message: text, status, reactions')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;messages;list' {
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only what they wrote, or only what you did')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those sent after this time, or this long ago')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only those sent before this time, or this long ago')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The oldest or the latest first [default: desc]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;messages;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;messages;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the messages of a chat, both ways, the latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a message: text, status, reactions')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;messages;help;list' {
            break
        }
        'blooio;messages;help;get' {
            break
        }
        'blooio;messages;help;help' {
            break
        }
        'blooio;react' {
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Counts -1, -2 … among what they wrote only, or what you did')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Takes the reaction back')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Sends a poll to a chat (iMessage)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Counts the votes of a poll')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;polls;send' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'The question')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Sends a poll to a chat (iMessage)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Counts the votes of a poll')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;polls;help;send' {
            break
        }
        'blooio;polls;help;get' {
            break
        }
        'blooio;polls;help;help' {
            break
        }
        'blooio;contacts' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Asks whether somebody can get iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'The tags of a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those whose number, address or name holds this')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Which come first [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The new name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--no-name', '--no-name', [CompletionResultType]::ParameterName, 'Takes the name away')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;capabilities' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes a tag from a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;tags;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Taken as by all that remove something, though this does not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Taken as by all that remove something, though this does not ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes a tag from a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;tags;help;list' {
            break
        }
        'blooio;contacts;tags;help;add' {
            break
        }
        'blooio;contacts;tags;help;remove' {
            break
        }
        'blooio;contacts;tags;help;help' {
            break
        }
        'blooio;contacts;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Asks whether somebody can get iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'The tags of a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;help;list' {
            break
        }
        'blooio;contacts;help;create' {
            break
        }
        'blooio;contacts;help;get' {
            break
        }
        'blooio;contacts;help;update' {
            break
        }
        'blooio;contacts;help;delete' {
            break
        }
        'blooio;contacts;help;capabilities' {
            break
        }
        'blooio;contacts;help;tags' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes a tag from a contact')
            break
        }
        'blooio;contacts;help;tags;list' {
            break
        }
        'blooio;contacts;help;tags;add' {
            break
        }
        'blooio;contacts;help;tags;remove' {
            break
        }
        'blooio;contacts;help;help' {
            break
        }
        'blooio;groups' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a group, in its linked chat too')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a group, and leaves its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'The members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'The picture of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those whose name holds this')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Which come first [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;create' {
            [CompletionResult]::new('--chat-guid', '--chat-guid', [CompletionResultType]::ParameterName, 'Links the group to this iMessage chat')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a contact from a group (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;members;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a contact from a group (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;members;help;list' {
            break
        }
        'blooio;groups;members;help;add' {
            break
        }
        'blooio;groups;members;help;remove' {
            break
        }
        'blooio;groups;members;help;help' {
            break
        }
        'blooio;groups;icon' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the picture of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture of a group away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;icon;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;icon;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;icon;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the picture of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture of a group away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;icon;help;set' {
            break
        }
        'blooio;groups;icon;help;remove' {
            break
        }
        'blooio;groups;icon;help;help' {
            break
        }
        'blooio;groups;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a group, in its linked chat too')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a group, and leaves its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'The members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'The picture of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;help;list' {
            break
        }
        'blooio;groups;help;create' {
            break
        }
        'blooio;groups;help;get' {
            break
        }
        'blooio;groups;help;update' {
            break
        }
        'blooio;groups;help;delete' {
            break
        }
        'blooio;groups;help;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a contact from a group (coming soon)')
            break
        }
        'blooio;groups;help;members;list' {
            break
        }
        'blooio;groups;help;members;add' {
            break
        }
        'blooio;groups;help;members;remove' {
            break
        }
        'blooio;groups;help;icon' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the picture of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture of a group away')
            break
        }
        'blooio;groups;help;icon;set' {
            break
        }
        'blooio;groups;help;icon;remove' {
            break
        }
        'blooio;groups;help;help' {
            break
        }
        'blooio;webhooks' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Registers a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes or pauses a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a webhook for good')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Makes a new signing secret; the old one ends at once')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Lists what became of a webhook''s deliveries, the latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Delivers an event once more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;webhooks;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;create' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Which events: messages that arrive, how yours went, or all')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'When it ends: a time, a duration from now (30d), or never')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;update' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Which events: messages that arrive, how yours went, or all')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'When it ends: a time, a duration from now (30d), or never')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--pause', '--pause', [CompletionResultType]::ParameterName, 'Stops its deliveries; the logs stay')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Begins them again')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;rotate-secret' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask; needed where nobody can be asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;logs' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The oldest or the latest first [default: desc]')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that were answered with this HTTP status')
            [CompletionResult]::new('--min-status', '--min-status', [CompletionResultType]::ParameterName, 'Only those with this HTTP status or a higher one')
            [CompletionResult]::new('--max-status', '--max-status', [CompletionResultType]::ParameterName, 'Only those with this HTTP status or a lower one')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'How many to skip')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Asks for page after page, to the end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;replay' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Registers a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes or pauses a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a webhook for good')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Makes a new signing secret; the old one ends at once')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Lists what became of a webhook''s deliveries, the latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Delivers an event once more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;webhooks;help;list' {
            break
        }
        'blooio;webhooks;help;create' {
            break
        }
        'blooio;webhooks;help;get' {
            break
        }
        'blooio;webhooks;help;update' {
            break
        }
        'blooio;webhooks;help;delete' {
            break
        }
        'blooio;webhooks;help;rotate-secret' {
            break
        }
        'blooio;webhooks;help;logs' {
            break
        }
        'blooio;webhooks;help;replay' {
            break
        }
        'blooio;webhooks;help;help' {
            break
        }
        'blooio;locations' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists who shares a location with your number, and where they are')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows where a contact is')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Asks the phones for newer locations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;locations;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;refresh' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists who shares a location with your number, and where they are')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows where a contact is')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Asks the phones for newer locations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;locations;help;list' {
            break
        }
        'blooio;locations;help;get' {
            break
        }
        'blooio;locations;help;refresh' {
            break
        }
        'blooio;locations;help;help' {
            break
        }
        'blooio;facetime' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Calls somebody over FaceTime (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;facetime;call' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;facetime;help' {
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Calls somebody over FaceTime (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;facetime;help;call' {
            break
        }
        'blooio;facetime;help;help' {
            break
        }
        'blooio;lookup' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--in-body', '--in-body', [CompletionResultType]::ParameterName, 'Sends a single number in the body, not in the URL, which proxies log')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Adds a field, a string')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'Adds a field, a string')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Adds a field: JSON, the text of @FILE (@- is standard input), or else a string')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Adds a field: JSON, the text of @FILE (@- is standard input), or else a string')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Sends this file as the body, as it is (JSON; `-` is standard input); fields are the query then')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Adds or replaces a header')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Adds or replaces a header')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Prints the status line and the headers of the answer first')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Prints the status line and the headers of the answer first')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Asks for the following pages of a list too: one answer a line, to the end')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Shows the key that /me answers with, instead of its end')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Checks everything and prints the request; sends nothing, needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Asks for a key, a sender and a country, checks the key, and stores them in the profile')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Stores a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Removes a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Prints the value of a setting that is in effect')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Prints every setting, its value, and where the value comes from')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'Prints the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Makes a profile the one that is used when none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a profile and all that is in it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Prints the path of the configuration file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;config;init' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The number to send from')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Reads the key from the first line of standard input instead of asking')
            [CompletionResult]::new('--no-check', '--no-check', [CompletionResultType]::ParameterName, 'Stores the key without asking the API whether it is good')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;unset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Prints a secret in full')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;profiles' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;use' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Does not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Does not ask')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;path' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Asks for a key, a sender and a country, checks the key, and stores them in the profile')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Stores a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Removes a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Prints the value of a setting that is in effect')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Prints every setting, its value, and where the value comes from')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'Prints the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Makes a profile the one that is used when none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a profile and all that is in it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Prints the path of the configuration file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;config;help;init' {
            break
        }
        'blooio;config;help;set' {
            break
        }
        'blooio;config;help;unset' {
            break
        }
        'blooio;config;help;get' {
            break
        }
        'blooio;config;help;list' {
            break
        }
        'blooio;config;help;profiles' {
            break
        }
        'blooio;config;help;use' {
            break
        }
        'blooio;config;help;remove' {
            break
        }
        'blooio;config;help;path' {
            break
        }
        'blooio;config;help;help' {
            break
        }
        'blooio;sandbox' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port on 127.0.0.1; 0 for any free one')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse a raw + in a path with 400 instead of warning, as Blooio''s guide says')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;messages' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;reset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;sandbox;help;serve' {
            break
        }
        'blooio;sandbox;help;messages' {
            break
        }
        'blooio;sandbox;help;reset' {
            break
        }
        'blooio;sandbox;help;help' {
            break
        }
        'blooio;doctor' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;completions' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Writes a page for every command into this directory, made if missing')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Uses this profile of the configuration file [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Reads this configuration file [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Talks to the API at this address [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Prints the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks anything')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Sends a message to a person, or to several people as one group')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Asks how messages went')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Sends many messages from one file, each of them exactly once')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Shows whose key this is, and how much it was used')
            [CompletionResult]::new('numbers', 'numbers', [CompletionResultType]::ParameterValue, 'Shows and sets up the numbers that you send from')
            [CompletionResult]::new('chats', 'chats', [CompletionResultType]::ParameterValue, 'Lists chats, and acts in one: typing, read, background, contact card')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Lists the messages of a chat, both ways, and shows one')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'Reacts to a message, or takes a reaction back')
            [CompletionResult]::new('polls', 'polls', [CompletionResultType]::ParameterValue, 'Sends a poll to a chat, and counts its votes')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Keeps contacts: names, tags, and what they can receive')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Keeps groups: name, members, icon')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Registers webhooks, and shows what became of their deliveries')
            [CompletionResult]::new('locations', 'locations', [CompletionResultType]::ParameterValue, 'Shows where contacts are who share their location (Find My)')
            [CompletionResult]::new('facetime', 'facetime', [CompletionResultType]::ParameterValue, 'Calls people over FaceTime')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Looks phone numbers up: valid, kind, country, place')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Makes any request to the API: what has no command of its own, with this program''s key and care')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Reads and writes the configuration')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run and inspect the sandbox, a local copy of Blooio''s API')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Looks for what keeps messages from going out')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Prints a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Prints the manual page, or writes all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;help;send' {
            break
        }
        'blooio;help;status' {
            break
        }
        'blooio;help;bulk' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Counts a run''s rows by how they fared, also while it is going on')
            break
        }
        'blooio;help;bulk;status' {
            break
        }
        'blooio;help;me' {
            break
        }
        'blooio;help;numbers' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the numbers that you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'The name and photo that a number shares with people')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Asks Blooio to forward the calls to a number')
            break
        }
        'blooio;help;numbers;list' {
            break
        }
        'blooio;help;numbers;card' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows the name and photo that a number shares (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the name and photo that a number shares')
            break
        }
        'blooio;help;numbers;card;get' {
            break
        }
        'blooio;help;numbers;card;set' {
            break
        }
        'blooio;help;numbers;forward' {
            break
        }
        'blooio;help;chats' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the chats, those with the latest messages first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Marks a chat as read: who wrote gets a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Shows in a chat that you are typing')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Shares your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'The picture behind a chat')
            break
        }
        'blooio;help;chats;list' {
            break
        }
        'blooio;help;chats;get' {
            break
        }
        'blooio;help;chats;read' {
            break
        }
        'blooio;help;chats;typing' {
            break
        }
        'blooio;help;chats;share-card' {
            break
        }
        'blooio;help;chats;background' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows which picture is behind a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Puts a picture behind a chat, for everybody in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture behind a chat away')
            break
        }
        'blooio;help;chats;background;get' {
            break
        }
        'blooio;help;chats;background;set' {
            break
        }
        'blooio;help;chats;background;remove' {
            break
        }
        'blooio;help;messages' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the messages of a chat, both ways, the latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a message: text, status, reactions')
            break
        }
        'blooio;help;messages;list' {
            break
        }
        'blooio;help;messages;get' {
            break
        }
        'blooio;help;react' {
            break
        }
        'blooio;help;polls' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Sends a poll to a chat (iMessage)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Counts the votes of a poll')
            break
        }
        'blooio;help;polls;send' {
            break
        }
        'blooio;help;polls;get' {
            break
        }
        'blooio;help;contacts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Asks whether somebody can get iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'The tags of a contact')
            break
        }
        'blooio;help;contacts;list' {
            break
        }
        'blooio;help;contacts;create' {
            break
        }
        'blooio;help;contacts;get' {
            break
        }
        'blooio;help;contacts;update' {
            break
        }
        'blooio;help;contacts;delete' {
            break
        }
        'blooio;help;contacts;capabilities' {
            break
        }
        'blooio;help;contacts;tags' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes a tag from a contact')
            break
        }
        'blooio;help;contacts;tags;list' {
            break
        }
        'blooio;help;contacts;tags;add' {
            break
        }
        'blooio;help;contacts;tags;remove' {
            break
        }
        'blooio;help;groups' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Renames a group, in its linked chat too')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a group, and leaves its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'The members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'The picture of a group')
            break
        }
        'blooio;help;groups;list' {
            break
        }
        'blooio;help;groups;create' {
            break
        }
        'blooio;help;groups;get' {
            break
        }
        'blooio;help;groups;update' {
            break
        }
        'blooio;help;groups;delete' {
            break
        }
        'blooio;help;groups;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Adds a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a contact from a group (coming soon)')
            break
        }
        'blooio;help;groups;members;list' {
            break
        }
        'blooio;help;groups;members;add' {
            break
        }
        'blooio;help;groups;members;remove' {
            break
        }
        'blooio;help;groups;icon' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Sets the picture of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Takes the picture of a group away')
            break
        }
        'blooio;help;groups;icon;set' {
            break
        }
        'blooio;help;groups;icon;remove' {
            break
        }
        'blooio;help;webhooks' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Registers a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes or pauses a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes a webhook for good')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Makes a new signing secret; the old one ends at once')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Lists what became of a webhook''s deliveries, the latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Delivers an event once more')
            break
        }
        'blooio;help;webhooks;list' {
            break
        }
        'blooio;help;webhooks;create' {
            break
        }
        'blooio;help;webhooks;get' {
            break
        }
        'blooio;help;webhooks;update' {
            break
        }
        'blooio;help;webhooks;delete' {
            break
        }
        'blooio;help;webhooks;rotate-secret' {
            break
        }
        'blooio;help;webhooks;logs' {
            break
        }
        'blooio;help;webhooks;replay' {
            break
        }
        'blooio;help;locations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists who shares a location with your number, and where they are')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows where a contact is')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Asks the phones for newer locations')
            break
        }
        'blooio;help;locations;list' {
            break
        }
        'blooio;help;locations;get' {
            break
        }
        'blooio;help;locations;refresh' {
            break
        }
        'blooio;help;facetime' {
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Calls somebody over FaceTime (coming soon)')
            break
        }
        'blooio;help;facetime;call' {
            break
        }
        'blooio;help;lookup' {
            break
        }
        'blooio;help;api' {
            break
        }
        'blooio;help;config' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Asks for a key, a sender and a country, checks the key, and stores them in the profile')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Stores a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Removes a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Prints the value of a setting that is in effect')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Prints every setting, its value, and where the value comes from')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'Prints the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Makes a profile the one that is used when none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Removes a profile and all that is in it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Prints the path of the configuration file')
            break
        }
        'blooio;help;config;init' {
            break
        }
        'blooio;help;config;set' {
            break
        }
        'blooio;help;config;unset' {
            break
        }
        'blooio;help;config;get' {
            break
        }
        'blooio;help;config;list' {
            break
        }
        'blooio;help;config;profiles' {
            break
        }
        'blooio;help;config;use' {
            break
        }
        'blooio;help;config;remove' {
            break
        }
        'blooio;help;config;path' {
            break
        }
        'blooio;help;sandbox' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox')
            break
        }
        'blooio;help;sandbox;serve' {
            break
        }
        'blooio;help;sandbox;messages' {
            break
        }
        'blooio;help;sandbox;reset' {
            break
        }
        'blooio;help;doctor' {
            break
        }
        'blooio;help;completions' {
            break
        }
        'blooio;help;man' {
            break
        }
        'blooio;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
