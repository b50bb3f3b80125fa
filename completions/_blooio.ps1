
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
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Makes any request to the API: what has no command of its own, with this program''s key and care')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Reads and writes the configuration')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Runs and inspects the sandbox: Blooio''s API on this machine')
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
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serves the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Prints the messages that it holds')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forgets all that it holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port on 127.0.0.1; 0 takes a free one')
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
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serves the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Prints the messages that it holds')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forgets all that it holds')
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
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Makes any request to the API: what has no command of its own, with this program''s key and care')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Reads and writes the configuration')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Runs and inspects the sandbox: Blooio''s API on this machine')
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
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serves the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'Prints the messages that it holds')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forgets all that it holds')
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
