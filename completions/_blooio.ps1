
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message to a person, or to several people as one group')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the delivery status of messages')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Send a message and wait for the answer')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Print new messages as they come')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Run a command and text how it ended')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Send many messages from one file, each exactly once')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Show the account of the API key and its usage')
            [CompletionResult]::new('numbers', 'numbers', [CompletionResultType]::ParameterValue, 'Show and set up your numbers')
            [CompletionResult]::new('chats', 'chats', [CompletionResultType]::ParameterValue, 'List chats, mark them read, show typing, set backgrounds')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List and show the messages of a chat')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'Add a reaction to a message, or remove one')
            [CompletionResult]::new('polls', 'polls', [CompletionResultType]::ParameterValue, 'Send polls and count their votes')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Manage contacts and their tags')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Manage groups, their members and icons')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Manage webhooks and inspect their deliveries')
            [CompletionResult]::new('locations', 'locations', [CompletionResultType]::ParameterValue, 'Show the locations that contacts share with you (Find My)')
            [CompletionResult]::new('facetime', 'facetime', [CompletionResultType]::ParameterValue, 'Call contacts over FaceTime')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Look up phone numbers: validity, type, country and region')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make an authenticated request to any API endpoint')
            [CompletionResult]::new('optouts', 'optouts', [CompletionResultType]::ParameterValue, 'Manage the list of people who opted out')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Manage settings and profiles')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run and inspect the sandbox, a local copy of Blooio''s API')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Diagnose why messages aren''t being sent')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write the pages of all commands')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;send' {
            [CompletionResult]::new('--text-file', '--text-file', [CompletionResultType]::ParameterName, 'Read the text from this file; `-` is standard input')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata-json', '--metadata-json', [CompletionResultType]::ParameterName, 'Add metadata from a JSON object; --metadata overrides it')
            [CompletionResult]::new('--effect', '--effect', [CompletionResultType]::ParameterName, 'iMessage effect')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'Reply to this message, or to a part of it')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Request body, for fields without an option; other options override its fields')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Idempotency key: a message with the same key is sent only once [default: random]')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Idempotency key: a message with the same key is sent only once [default: random]')
            [CompletionResult]::new('--max-recipients', '--max-recipients', [CompletionResultType]::ParameterName, 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the message is delivered (or sent), or has failed')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait (30s, 2m, 1h)')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Interval between status requests [default: 500ms, growing to 5s]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--share-contact', '--share-contact', [CompletionResultType]::ParameterName, 'Share your contact card')
            [CompletionResult]::new('--typing', '--typing', [CompletionResultType]::ParameterName, 'Show the typing indicator first')
            [CompletionResult]::new('--no-typing', '--no-typing', [CompletionResultType]::ParameterName, 'Don''t show the typing indicator [default: your organization''s setting]')
            [CompletionResult]::new('--each', '--each', [CompletionResultType]::ParameterName, 'Send to each recipient separately instead of to one group')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;status' {
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the message is delivered (or sent), or has failed')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait (30s, 2m, 1h)')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Interval between status requests [default: 500ms, growing to 5s]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;ask' {
            [CompletionResult]::new('--text-file', '--text-file', [CompletionResultType]::ParameterName, 'Read the text from this file; `-` is standard input')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata-json', '--metadata-json', [CompletionResultType]::ParameterName, 'Add metadata from a JSON object; --metadata overrides it')
            [CompletionResult]::new('--effect', '--effect', [CompletionResultType]::ParameterName, 'iMessage effect')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'Reply to this message, or to a part of it')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Request body, for fields without an option; other options override its fields')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Idempotency key: a question with the same key is sent only once [default: random]')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Idempotency key: a question with the same key is sent only once [default: random]')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Maximum time to wait for the answer (30s, 10m, 2h)')
            [CompletionResult]::new('--choice', '--choice', [CompletionResultType]::ParameterName, 'Accept only this word or text as the whole message; case and punctuation are ignored; may be repeated')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Accept only messages that match this regular expression; its first group, if it has one, is the answer')
            [CompletionResult]::new('--reprompt', '--reprompt', [CompletionResultType]::ParameterName, 'Send this text, once, after a message that isn''t accepted')
            [CompletionResult]::new('--from-member', '--from-member', [CompletionResultType]::ParameterName, 'In a group, accept only this person''s messages')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Interval between requests while waiting [default: 500ms, growing to 5s]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--share-contact', '--share-contact', [CompletionResultType]::ParameterName, 'Share your contact card')
            [CompletionResult]::new('--typing', '--typing', [CompletionResultType]::ParameterName, 'Show the typing indicator first')
            [CompletionResult]::new('--no-typing', '--no-typing', [CompletionResultType]::ParameterName, 'Don''t show the typing indicator [default: your organization''s setting]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;watch' {
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Print only messages in this direction')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Begin with the messages sent from TIME on: 2026-05-04T09:30, or 2h for two hours ago [default: now]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'End after this many messages')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'End after this long (30s, 2m, 1h); with --count, exit code 8 if there were fewer messages')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Interval between requests (500ms, 2s, 1m)')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;notify' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When to send the text')
            [CompletionResult]::new('--longer-than', '--longer-than', [CompletionResultType]::ParameterName, 'If the command succeeds, send the text only if it ran at least this long (30s, 10m, 2h)')
            [CompletionResult]::new('--tail', '--tail', [CompletionResultType]::ParameterName, 'Add the last N lines of the output, at most 4 KB; output can hold secrets')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the command in the text [default: its file name]')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Text to send, with {name}, {status}, {code}, {duration}, {host} and {tail}')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;bulk' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file [default: from its name]')
            [CompletionResult]::new('--to-column', '--to-column', [CompletionResultType]::ParameterName, 'Column with the recipient')
            [CompletionResult]::new('--text-column', '--text-column', [CompletionResultType]::ParameterName, 'Column with the text')
            [CompletionResult]::new('--shard', '--shard', [CompletionResultType]::ParameterName, 'Send only shard I of N: every Nth row; the first shard is 0/N')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Text for rows without one: `Hi {name}`, `{name|there}` for a default, `{{` for a brace')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'Attach the file at this public http(s) URL, optionally under a name; may be repeated')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'Add metadata, at most 1 KB in total; may be repeated')
            [CompletionResult]::new('--metadata-json', '--metadata-json', [CompletionResultType]::ParameterName, 'Add metadata from a JSON object; --metadata overrides it')
            [CompletionResult]::new('--effect', '--effect', [CompletionResultType]::ParameterName, 'iMessage effect')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'Reply to this message, or to a part of it')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Request body, for fields without an option; other options override its fields')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]')
            [CompletionResult]::new('--max-recipients', '--max-recipients', [CompletionResultType]::ParameterName, 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Maximum rate of messages: 1/s, 30/m, 1000/h or unlimited')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Maximum number of requests in flight, 1 to 256')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop after this many consecutive failures; 0 disables the limit')
            [CompletionResult]::new('--journal', '--journal', [CompletionResultType]::ParameterName, 'Journal file [default: FILE.blooio.jsonl]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write a CSV report at the end: line,to,status,message_id,group_id,code,error')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--skip-invalid', '--skip-invalid', [CompletionResultType]::ParameterName, 'Send the valid rows even if others are invalid')
            [CompletionResult]::new('--share-contact', '--share-contact', [CompletionResultType]::ParameterName, 'Share your contact card')
            [CompletionResult]::new('--typing', '--typing', [CompletionResultType]::ParameterName, 'Show the typing indicator first')
            [CompletionResult]::new('--no-typing', '--no-typing', [CompletionResultType]::ParameterName, 'Don''t show the typing indicator [default: your organization''s setting]')
            [CompletionResult]::new('--restart', '--restart', [CompletionResultType]::ParameterName, 'Delete the journal and start a new run: everyone is texted again')
            [CompletionResult]::new('--retry-failed', '--retry-failed', [CompletionResultType]::ParameterName, 'Retry rows that Blooio refused, or accepted and failed to send')
            [CompletionResult]::new('--resend-unknown', '--resend-unknown', [CompletionResultType]::ParameterName, 'Resend rows whose outcome has been unknown for over 23 hours: some may be sent twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Check all rows and print the first message, or every request with --json; sends nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check all rows and print the first message, or every request with --json; sends nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required with --restart when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required with --restart when not running interactively')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the progress of a run: row counts by status')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;bulk;status' {
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Maximum number of requests in flight with --refresh, 1 to 256')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Request the current status of the sent messages from the API')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;bulk;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the progress of a run: row counts by status')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show the whole API key')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the numbers you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'Manage the contact card that a number shares')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Request call forwarding for a number')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the contact card that a number shares: name and photo (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the contact card that a number shares: name and photo')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;card;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card;set' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--photo', '--photo', [CompletionResultType]::ParameterName, 'Photo: a JPEG or PNG file of at most 10 MB')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Audience of the card: contacts only, or ask each time')
            [CompletionResult]::new('--name-format', '--name-format', [CompletionResultType]::ParameterName, 'Name to share: first and last, or first only')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Share name and photo')
            [CompletionResult]::new('--no-share', '--no-share', [CompletionResultType]::ParameterName, 'Stop sharing name and photo')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;card;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the contact card that a number shares: name and photo (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the contact card that a number shares: name and photo')
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
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Number to forward the calls to')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;numbers;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the numbers you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'Manage the contact card that a number shares')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Request call forwarding for a number')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;numbers;help;list' {
            break
        }
        'blooio;numbers;help;card' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the contact card that a number shares: name and photo (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the contact card that a number shares: name and photo')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List chats, most recent first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a chat as read and send a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Show or hide the typing indicator in a chat')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Share your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'Manage the background image of a chat')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only items whose number, address or name contains TEXT')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort order [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;read' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;typing' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--stop', '--stop', [CompletionResultType]::ParameterName, 'Hide the typing indicator again')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;share-card' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the background image of a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the background image of a chat, for everyone in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the background image of a chat, for everyone in it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;chats;background;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;chats;background;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the background image of a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the background image of a chat, for everyone in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the background image of a chat, for everyone in it')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List chats, most recent first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a chat as read and send a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Show or hide the typing indicator in a chat')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Share your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'Manage the background image of a chat')
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
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the background image of a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the background image of a chat, for everyone in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the background image of a chat, for everyone in it')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a chat in both directions, latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a message with its status and reactions')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;messages;list' {
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only messages in this direction')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent after TIME: 2026-05-04T09:30, or 2h for two hours ago')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent before TIME: 2026-05-04T09:30, or 2h for two hours ago')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;messages;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;messages;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a chat in both directions, latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a message with its status and reactions')
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
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Count -1, -2 … among messages in this direction only')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Remove the reaction')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a poll to a chat (iMessage only)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a poll and its votes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;polls;send' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Question')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;polls;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a poll to a chat (iMessage only)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a poll and its votes')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Check whether a contact can receive iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'Manage the tags of a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only items whose number, address or name contains TEXT')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort order [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--no-name', '--no-name', [CompletionResultType]::ParameterName, 'Remove the name')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;capabilities' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a tag from a contact')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;contacts;tags;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Accepted for consistency: this command never asks for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Accepted for consistency: this command never asks for confirmation')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;contacts;tags;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a tag from a contact')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Check whether a contact can receive iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'Manage the tags of a contact')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a tag from a contact')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a group and its linked chat')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and leave its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Manage the members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'Manage the icon of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only groups whose name contains TEXT')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort order [default: recent]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;create' {
            [CompletionResult]::new('--chat-guid', '--chat-guid', [CompletionResultType]::ParameterName, 'Link the group to this existing iMessage chat')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact from a group (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;members;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;add' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;members;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact from a group (coming soon)')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the icon of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the icon of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;groups;icon;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;icon;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;groups;icon;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the icon of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the icon of a group')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a group and its linked chat')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and leave its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Manage the members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'Manage the icon of a group')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact from a group (coming soon)')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the icon of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the icon of a group')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Register a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change, pause or resume a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a webhook and its logs permanently')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Create a new signing secret and revoke the old one immediately')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'List the deliveries of a webhook, latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Deliver an event again')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive webhook deliveries on this machine')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the signature of a webhook delivery')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Deliver a signed sample event to an endpoint')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;webhooks;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;create' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Events to deliver: inbound messages, status changes of sent messages, or all')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'Expiry: a time, a duration from now (30d), or never')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;update' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Events to deliver: inbound messages, status changes of sent messages, or all')
            [CompletionResult]::new('--valid-until', '--valid-until', [CompletionResultType]::ParameterName, 'Expiry: a time, a duration from now (30d), or never')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--pause', '--pause', [CompletionResultType]::ParameterName, 'Pause deliveries; the logs stay')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Resume deliveries')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;delete' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;rotate-secret' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;logs' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only deliveries answered with this HTTP status')
            [CompletionResult]::new('--min-status', '--min-status', [CompletionResultType]::ParameterName, 'Only deliveries answered with this HTTP status or higher')
            [CompletionResult]::new('--max-status', '--max-status', [CompletionResultType]::ParameterName, 'Only deliveries answered with this HTTP status or lower')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Number of items to skip [default: 0]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Fetch all pages')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;replay' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;listen' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port on 127.0.0.1; 0 picks a free port')
            [CompletionResult]::new('--poll', '--poll', [CompletionResultType]::ParameterName, 'Read the log of this webhook instead of listening on a port; continue where the last run stopped')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Begin at TIME (2h, 2026-05-04T09:30) instead of where the last run stopped; events taken before are skipped')
            [CompletionResult]::new('--forward-to', '--forward-to', [CompletionResultType]::ParameterName, 'Forward each event to an application, which takes it by answering 2xx within 15 seconds')
            [CompletionResult]::new('--exec', '--exec', [CompletionResultType]::ParameterName, 'Run a command for each event, with the body on its standard input; it takes the event by exiting with 0')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Only events of this type, such as message.received; may be repeated')
            [CompletionResult]::new('--chat', '--chat', [CompletionResultType]::ParameterName, 'Only events of this chat: a phone number, email address, group or alias')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'End after N events')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'End after this time (30s, 10m); with --count, exit code 8 if there were fewer events')
            [CompletionResult]::new('--ready-file', '--ready-file', [CompletionResultType]::ParameterName, 'Write the URL to this file once events are received, and remove it at the end')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--no-verify', '--no-verify', [CompletionResultType]::ParameterName, 'Accept deliveries without checking their signatures')
            [CompletionResult]::new('--no-text', '--no-text', [CompletionResultType]::ParameterName, 'Leave out of the output what people wrote; applications and commands still get it')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;verify' {
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'Value of the X-Blooio-Signature header')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far the time of the signature may be off, in either direction (30s, 5m, 24h)')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Verify as of TIME instead of now: 2026-05-04T09:30, or 2h for two hours ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;trigger' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'URL of the endpoint; the default is that of `webhooks listen`')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Set a field of the sample; may be repeated')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Set a field of the sample; may be repeated')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Deliver the body in this file, in the flat form or v4''s; `-` is standard input')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Sign as of TIME instead of now: 2026-05-04T09:30, or 10m for ten minutes ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request as a curl command without sending it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request as a curl command without sending it')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;webhooks;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Register a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change, pause or resume a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a webhook and its logs permanently')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Create a new signing secret and revoke the old one immediately')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'List the deliveries of a webhook, latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Deliver an event again')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive webhook deliveries on this machine')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the signature of a webhook delivery')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Deliver a signed sample event to an endpoint')
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
        'blooio;webhooks;help;listen' {
            break
        }
        'blooio;webhooks;help;verify' {
            break
        }
        'blooio;webhooks;help;trigger' {
            break
        }
        'blooio;webhooks;help;help' {
            break
        }
        'blooio;locations' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contacts who share a location with your number')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the location of a contact')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Request current locations from the contacts'' phones')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;locations;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;refresh' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;locations;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contacts who share a location with your number')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the location of a contact')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Request current locations from the contacts'' phones')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Call a contact over FaceTime (coming soon)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;facetime;call' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;facetime;help' {
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Call a contact over FaceTime (coming soon)')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--in-body', '--in-body', [CompletionResultType]::ParameterName, 'Send a single number in the request body, not in the URL, which proxies may log')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Add a string field; may be repeated')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'Add a string field; may be repeated')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Send this JSON file unchanged as the body; `-` is standard input; fields become the query')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Add or replace a header; may be repeated')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Add or replace a header; may be repeated')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Print the status line and headers of the response first')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Print the status line and headers of the response first')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Fetch all pages of a list, one response per line')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show the whole API key in the response of /me')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Print the request without sending it; needs no key')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add people to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove people from the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people who opted out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import people from a file')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Opt out the people who wrote STOP')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;optouts;add' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Note to keep with each entry')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts;import' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts;sync' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Read the messages sent from TIME on instead, near misses included: 2026-05-04T09:30, or 7d for seven days ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;optouts;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add people to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove people from the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people who opted out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import people from a file')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Opt out the people who wrote STOP')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;optouts;help;add' {
            break
        }
        'blooio;optouts;help;remove' {
            break
        }
        'blooio;optouts;help;list' {
            break
        }
        'blooio;optouts;help;import' {
            break
        }
        'blooio;optouts;help;sync' {
            break
        }
        'blooio;optouts;help;help' {
            break
        }
        'blooio;config' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a profile interactively: API key, sender and country')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the effective value of a setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all settings with their values and sources')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the default')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and all its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the configuration file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;config;init' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Number to send from')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--api-key-stdin', '--api-key-stdin', [CompletionResultType]::ParameterName, 'Read the key from the first line of standard input instead of prompting')
            [CompletionResult]::new('--no-check', '--no-check', [CompletionResultType]::ParameterName, 'Store the key without checking it with the API')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;set' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;unset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;get' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Print a secret in full')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;list' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;profiles' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;use' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;remove' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Skip the confirmation; required when not running interactively')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;path' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;config;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a profile interactively: API key, sender and country')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the effective value of a setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all settings with their values and sources')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the default')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and all its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the configuration file')
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
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox, sent and received')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until messages are in the sandbox, and print them')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a message as the person at the other end')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message as the person at the other end')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Read the messages of a chat as the person at the other end')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Type as the person at the other end')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox, its own opt-outs too')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port on 127.0.0.1; 0 picks a free port')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'Run lifecycles and retries N times as fast, 1 to 1000 [default: 1]')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Let requests fail as RULE says; may be repeated')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Seed of faults with a chance: the same seed gives the same faults')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse a raw + in a path with 400 instead of warning, as Blooio''s guide says')
            [CompletionResult]::new('--isolate', '--isolate', [CompletionResultType]::ParameterName, 'Give each API key a store of its own, for test suites that run at the same time')
            [CompletionResult]::new('--deliver-anywhere', '--deliver-anywhere', [CompletionResultType]::ParameterName, 'Call webhooks on other hosts too, not only on this machine')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the inbox in a browser')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;messages' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only messages in this chat, sent and received')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Only messages whose text matches this regular expression')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;wait' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only messages in this chat, sent and received')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Only messages whose text matches this regular expression')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Number of messages to wait for')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Maximum time to wait (500ms, 30s, 2m)')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--inbound', '--inbound', [CompletionResultType]::ParameterName, 'Only messages that the other person wrote')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;reply' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member who does it; required in a group')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;react' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member who does it; required in a group')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Remove the reaction')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;read' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member who does it; required in a group')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;typing' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member who does it; required in a group')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;reset' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the API on a loopback port until interrupted')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox, sent and received')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until messages are in the sandbox, and print them')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a message as the person at the other end')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message as the person at the other end')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Read the messages of a chat as the person at the other end')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Type as the person at the other end')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox, its own opt-outs too')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;sandbox;help;serve' {
            break
        }
        'blooio;sandbox;help;messages' {
            break
        }
        'blooio;sandbox;help;wait' {
            break
        }
        'blooio;sandbox;help;reply' {
            break
        }
        'blooio;sandbox;help;react' {
            break
        }
        'blooio;sandbox;help;read' {
            break
        }
        'blooio;sandbox;help;typing' {
            break
        }
        'blooio;sandbox;help;reset' {
            break
        }
        'blooio;sandbox;help;help' {
            break
        }
        'blooio;doctor' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;completions' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Write a page for each command into this directory, created if missing')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile to use [env: BLOOIO_PROFILE]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file to read [env: BLOOIO_CONFIG]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Base URL of the API [env: BLOOIO_BASE_URL]')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'blooio;help' {
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message to a person, or to several people as one group')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the delivery status of messages')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Send a message and wait for the answer')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Print new messages as they come')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Run a command and text how it ended')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Send many messages from one file, each exactly once')
            [CompletionResult]::new('me', 'me', [CompletionResultType]::ParameterValue, 'Show the account of the API key and its usage')
            [CompletionResult]::new('numbers', 'numbers', [CompletionResultType]::ParameterValue, 'Show and set up your numbers')
            [CompletionResult]::new('chats', 'chats', [CompletionResultType]::ParameterValue, 'List chats, mark them read, show typing, set backgrounds')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List and show the messages of a chat')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'Add a reaction to a message, or remove one')
            [CompletionResult]::new('polls', 'polls', [CompletionResultType]::ParameterValue, 'Send polls and count their votes')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Manage contacts and their tags')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Manage groups, their members and icons')
            [CompletionResult]::new('webhooks', 'webhooks', [CompletionResultType]::ParameterValue, 'Manage webhooks and inspect their deliveries')
            [CompletionResult]::new('locations', 'locations', [CompletionResultType]::ParameterValue, 'Show the locations that contacts share with you (Find My)')
            [CompletionResult]::new('facetime', 'facetime', [CompletionResultType]::ParameterValue, 'Call contacts over FaceTime')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Look up phone numbers: validity, type, country and region')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make an authenticated request to any API endpoint')
            [CompletionResult]::new('optouts', 'optouts', [CompletionResultType]::ParameterValue, 'Manage the list of people who opted out')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Manage settings and profiles')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run and inspect the sandbox, a local copy of Blooio''s API')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Diagnose why messages aren''t being sent')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write the pages of all commands')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'blooio;help;send' {
            break
        }
        'blooio;help;status' {
            break
        }
        'blooio;help;ask' {
            break
        }
        'blooio;help;watch' {
            break
        }
        'blooio;help;notify' {
            break
        }
        'blooio;help;bulk' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the progress of a run: row counts by status')
            break
        }
        'blooio;help;bulk;status' {
            break
        }
        'blooio;help;me' {
            break
        }
        'blooio;help;numbers' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the numbers you can send from')
            [CompletionResult]::new('card', 'card', [CompletionResultType]::ParameterValue, 'Manage the contact card that a number shares')
            [CompletionResult]::new('forward', 'forward', [CompletionResultType]::ParameterValue, 'Request call forwarding for a number')
            break
        }
        'blooio;help;numbers;list' {
            break
        }
        'blooio;help;numbers;card' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the contact card that a number shares: name and photo (coming soon)')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the contact card that a number shares: name and photo')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List chats, most recent first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a chat')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark a chat as read and send a read receipt')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Show or hide the typing indicator in a chat')
            [CompletionResult]::new('share-card', 'share-card', [CompletionResultType]::ParameterValue, 'Share your contact card with the next message to a chat')
            [CompletionResult]::new('background', 'background', [CompletionResultType]::ParameterValue, 'Manage the background image of a chat')
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
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the background image of a chat')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the background image of a chat, for everyone in it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the background image of a chat, for everyone in it')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the messages of a chat in both directions, latest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a message with its status and reactions')
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
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a poll to a chat (iMessage only)')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a poll and its votes')
            break
        }
        'blooio;help;polls;send' {
            break
        }
        'blooio;help;polls;get' {
            break
        }
        'blooio;help;contacts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a contact')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a contact')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact')
            [CompletionResult]::new('capabilities', 'capabilities', [CompletionResultType]::ParameterValue, 'Check whether a contact can receive iMessage, SMS and FaceTime')
            [CompletionResult]::new('tags', 'tags', [CompletionResultType]::ParameterValue, 'Manage the tags of a contact')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a contact')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a contact')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a tag from a contact')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a group and its linked chat')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and leave its iMessage chat')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Manage the members of a group')
            [CompletionResult]::new('icon', 'icon', [CompletionResultType]::ParameterValue, 'Manage the icon of a group')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of a group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact to a group (coming soon)')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact from a group (coming soon)')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the icon of a group')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove the icon of a group')
            break
        }
        'blooio;help;groups;icon;set' {
            break
        }
        'blooio;help;groups;icon;remove' {
            break
        }
        'blooio;help;webhooks' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List webhooks')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Register a webhook')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a webhook')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change, pause or resume a webhook')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a webhook and its logs permanently')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Create a new signing secret and revoke the old one immediately')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'List the deliveries of a webhook, latest first')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Deliver an event again')
            [CompletionResult]::new('listen', 'listen', [CompletionResultType]::ParameterValue, 'Receive webhook deliveries on this machine')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the signature of a webhook delivery')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Deliver a signed sample event to an endpoint')
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
        'blooio;help;webhooks;listen' {
            break
        }
        'blooio;help;webhooks;verify' {
            break
        }
        'blooio;help;webhooks;trigger' {
            break
        }
        'blooio;help;locations' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contacts who share a location with your number')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the location of a contact')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Request current locations from the contacts'' phones')
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
            [CompletionResult]::new('call', 'call', [CompletionResultType]::ParameterValue, 'Call a contact over FaceTime (coming soon)')
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
        'blooio;help;optouts' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add people to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove people from the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people who opted out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import people from a file')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Opt out the people who wrote STOP')
            break
        }
        'blooio;help;optouts;add' {
            break
        }
        'blooio;help;optouts;remove' {
            break
        }
        'blooio;help;optouts;list' {
            break
        }
        'blooio;help;optouts;import' {
            break
        }
        'blooio;help;optouts;sync' {
            break
        }
        'blooio;help;config' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a profile interactively: API key, sender and country')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a setting in the profile')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove a setting from the profile')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the effective value of a setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all settings with their values and sources')
            [CompletionResult]::new('profiles', 'profiles', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a profile the default')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile and all its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the configuration file')
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
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'List the messages in the sandbox, sent and received')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until messages are in the sandbox, and print them')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a message as the person at the other end')
            [CompletionResult]::new('react', 'react', [CompletionResultType]::ParameterValue, 'React to a message as the person at the other end')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Read the messages of a chat as the person at the other end')
            [CompletionResult]::new('typing', 'typing', [CompletionResultType]::ParameterValue, 'Type as the person at the other end')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Delete everything in the sandbox, its own opt-outs too')
            break
        }
        'blooio;help;sandbox;serve' {
            break
        }
        'blooio;help;sandbox;messages' {
            break
        }
        'blooio;help;sandbox;wait' {
            break
        }
        'blooio;help;sandbox;reply' {
            break
        }
        'blooio;help;sandbox;react' {
            break
        }
        'blooio;help;sandbox;read' {
            break
        }
        'blooio;help;sandbox;typing' {
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
