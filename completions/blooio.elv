
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand send 'Send a message to a person, or to several people as one group'
            cand status 'Show the delivery status of messages'
            cand ask 'Send a message and wait for the answer'
            cand watch 'Print new messages as they come'
            cand notify 'Run a command and text how it ended'
            cand bulk 'Send many messages from one file, each exactly once'
            cand me 'Show the account of the API key and its usage'
            cand numbers 'Show and set up your numbers'
            cand chats 'List chats, mark them read, show typing, set backgrounds'
            cand messages 'List and show the messages of a chat'
            cand react 'Add a reaction to a message, or remove one'
            cand polls 'Send polls and count their votes'
            cand contacts 'Manage contacts and their tags'
            cand groups 'Manage groups, their members and icons'
            cand webhooks 'Manage webhooks and inspect their deliveries'
            cand locations 'Show the locations that contacts share with you (Find My)'
            cand facetime 'Call contacts over FaceTime'
            cand lookup 'Look up phone numbers: validity, type, country and region'
            cand api 'Make an authenticated request to any API endpoint'
            cand optouts 'Manage the list of people who opted out'
            cand config 'Manage settings and profiles'
            cand sandbox 'Run and inspect the sandbox, a local copy of Blooio''s API'
            cand doctor 'Diagnose why messages aren''t being sent'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the manual page, or write the pages of all commands'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;send'= {
            cand --text-file 'Read the text from this file; `-` is standard input'
            cand -a 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand --attach 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand -m 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata-json 'Add metadata from a JSON object; --metadata overrides it'
            cand --effect 'iMessage effect'
            cand --reply-to 'Reply to this message, or to a part of it'
            cand --body 'Request body, for fields without an option; other options override its fields'
            cand --from 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]'
            cand -k 'Idempotency key: a message with the same key is sent only once [default: random]'
            cand --idempotency-key 'Idempotency key: a message with the same key is sent only once [default: random]'
            cand --max-recipients 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]'
            cand --wait 'Wait until the message is delivered (or sent), or has failed'
            cand --wait-timeout 'Maximum time to wait (30s, 2m, 1h)'
            cand --interval 'Interval between status requests [default: 500ms, growing to 5s]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --share-contact 'Share your contact card'
            cand --typing 'Show the typing indicator first'
            cand --no-typing 'Don''t show the typing indicator [default: your organization''s setting]'
            cand --each 'Send to each recipient separately instead of to one group'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;status'= {
            cand --wait 'Wait until the message is delivered (or sent), or has failed'
            cand --wait-timeout 'Maximum time to wait (30s, 2m, 1h)'
            cand --interval 'Interval between status requests [default: 500ms, growing to 5s]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;ask'= {
            cand --text-file 'Read the text from this file; `-` is standard input'
            cand -a 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand --attach 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand -m 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata-json 'Add metadata from a JSON object; --metadata overrides it'
            cand --effect 'iMessage effect'
            cand --reply-to 'Reply to this message, or to a part of it'
            cand --body 'Request body, for fields without an option; other options override its fields'
            cand --from 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]'
            cand -k 'Idempotency key: a question with the same key is sent only once [default: random]'
            cand --idempotency-key 'Idempotency key: a question with the same key is sent only once [default: random]'
            cand --for 'Maximum time to wait for the answer (30s, 10m, 2h)'
            cand --choice 'Accept only this word or text as the whole message; case and punctuation are ignored; may be repeated'
            cand --match 'Accept only messages that match this regular expression; its first group, if it has one, is the answer'
            cand --reprompt 'Send this text, once, after a message that isn''t accepted'
            cand --from-member 'In a group, accept only this person''s messages'
            cand --interval 'Interval between requests while waiting [default: 500ms, growing to 5s]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --share-contact 'Share your contact card'
            cand --typing 'Show the typing indicator first'
            cand --no-typing 'Don''t show the typing indicator [default: your organization''s setting]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;watch'= {
            cand --direction 'Print only messages in this direction'
            cand --since 'Begin with the messages sent from TIME on: 2026-05-04T09:30, or 2h for two hours ago [default: now]'
            cand --count 'End after this many messages'
            cand --for 'End after this long (30s, 2m, 1h); with --count, exit code 8 if there were fewer messages'
            cand --interval 'Interval between requests (500ms, 2s, 1m)'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;notify'= {
            cand --on 'When to send the text'
            cand --longer-than 'If the command succeeds, send the text only if it ran at least this long (30s, 10m, 2h)'
            cand --tail 'Add the last N lines of the output, at most 4 KB; output can hold secrets'
            cand --name 'Name of the command in the text [default: its file name]'
            cand --text 'Text to send, with {name}, {status}, {code}, {duration}, {host} and {tail}'
            cand --from 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;bulk'= {
            cand --format 'Format of the file [default: from its name]'
            cand --to-column 'Column with the recipient'
            cand --text-column 'Column with the text'
            cand --shard 'Send only shard I of N: every Nth row; the first shard is 0/N'
            cand --text 'Text for rows without one: `Hi {name}`, `{name|there}` for a default, `{{` for a brace'
            cand -a 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand --attach 'Attach the file at this public http(s) URL, optionally under a name; may be repeated'
            cand -m 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata 'Add metadata, at most 1 KB in total; may be repeated'
            cand --metadata-json 'Add metadata from a JSON object; --metadata overrides it'
            cand --effect 'iMessage effect'
            cand --reply-to 'Reply to this message, or to a part of it'
            cand --body 'Request body, for fields without an option; other options override its fields'
            cand --from 'Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]'
            cand --max-recipients 'Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]'
            cand --rate 'Maximum rate of messages: 1/s, 30/m, 1000/h or unlimited'
            cand --concurrency 'Maximum number of requests in flight, 1 to 256'
            cand --max-failures 'Stop after this many consecutive failures; 0 disables the limit'
            cand --journal 'Journal file [default: FILE.blooio.jsonl]'
            cand --report 'Write a CSV report at the end: line,to,status,message_id,group_id,code,error'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --skip-invalid 'Send the valid rows even if others are invalid'
            cand --share-contact 'Share your contact card'
            cand --typing 'Show the typing indicator first'
            cand --no-typing 'Don''t show the typing indicator [default: your organization''s setting]'
            cand --restart 'Delete the journal and start a new run: everyone is texted again'
            cand --retry-failed 'Retry rows that Blooio refused, or accepted and failed to send'
            cand --resend-unknown 'Resend rows whose outcome has been unknown for over 23 hours: some may be sent twice'
            cand -n 'Check all rows and print the first message, or every request with --json; sends nothing'
            cand --dry-run 'Check all rows and print the first message, or every request with --json; sends nothing'
            cand -y 'Skip the confirmation; required with --restart when not running interactively'
            cand --yes 'Skip the confirmation; required with --restart when not running interactively'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand status 'Show the progress of a run: row counts by status'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;bulk;status'= {
            cand --concurrency 'Maximum number of requests in flight with --refresh, 1 to 256'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --refresh 'Request the current status of the sent messages from the API'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;bulk;help'= {
            cand status 'Show the progress of a run: row counts by status'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;bulk;help;status'= {
        }
        &'blooio;bulk;help;help'= {
        }
        &'blooio;me'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --reveal 'Show the whole API key'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;numbers'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the numbers you can send from'
            cand card 'Manage the contact card that a number shares'
            cand forward 'Request call forwarding for a number'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;numbers;card'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand get 'Show the contact card that a number shares: name and photo (coming soon)'
            cand set 'Set the contact card that a number shares: name and photo'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;card;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;numbers;card;set'= {
            cand --first-name 'First name'
            cand --last-name 'Last name'
            cand --photo 'Photo: a JPEG or PNG file of at most 10 MB'
            cand --audience 'Audience of the card: contacts only, or ask each time'
            cand --name-format 'Name to share: first and last, or first only'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --share 'Share name and photo'
            cand --no-share 'Stop sharing name and photo'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;numbers;card;help'= {
            cand get 'Show the contact card that a number shares: name and photo (coming soon)'
            cand set 'Set the contact card that a number shares: name and photo'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;card;help;get'= {
        }
        &'blooio;numbers;card;help;set'= {
        }
        &'blooio;numbers;card;help;help'= {
        }
        &'blooio;numbers;forward'= {
            cand --to 'Number to forward the calls to'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;numbers;help'= {
            cand list 'List the numbers you can send from'
            cand card 'Manage the contact card that a number shares'
            cand forward 'Request call forwarding for a number'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;numbers;help;list'= {
        }
        &'blooio;numbers;help;card'= {
            cand get 'Show the contact card that a number shares: name and photo (coming soon)'
            cand set 'Set the contact card that a number shares: name and photo'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List chats, most recent first'
            cand get 'Show a chat'
            cand read 'Mark a chat as read and send a read receipt'
            cand typing 'Show or hide the typing indicator in a chat'
            cand share-card 'Share your contact card with the next message to a chat'
            cand background 'Manage the background image of a chat'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;list'= {
            cand --search 'Only items whose number, address or name contains TEXT'
            cand --sort 'Sort order [default: recent]'
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;read'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;typing'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --stop 'Hide the typing indicator again'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;share-card'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;background'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand get 'Show the background image of a chat'
            cand set 'Set the background image of a chat, for everyone in it'
            cand remove 'Remove the background image of a chat, for everyone in it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;chats;background;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;background;set'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;background;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;chats;background;help'= {
            cand get 'Show the background image of a chat'
            cand set 'Set the background image of a chat, for everyone in it'
            cand remove 'Remove the background image of a chat, for everyone in it'
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
            cand list 'List chats, most recent first'
            cand get 'Show a chat'
            cand read 'Mark a chat as read and send a read receipt'
            cand typing 'Show or hide the typing indicator in a chat'
            cand share-card 'Share your contact card with the next message to a chat'
            cand background 'Manage the background image of a chat'
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
            cand get 'Show the background image of a chat'
            cand set 'Set the background image of a chat, for everyone in it'
            cand remove 'Remove the background image of a chat, for everyone in it'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the messages of a chat in both directions, latest first'
            cand get 'Show a message with its status and reactions'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;messages;list'= {
            cand --direction 'Only messages in this direction'
            cand --since 'Only messages sent after TIME: 2026-05-04T09:30, or 2h for two hours ago'
            cand --until 'Only messages sent before TIME: 2026-05-04T09:30, or 2h for two hours ago'
            cand --sort 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]'
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;messages;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;messages;help'= {
            cand list 'List the messages of a chat in both directions, latest first'
            cand get 'Show a message with its status and reactions'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;messages;help;list'= {
        }
        &'blooio;messages;help;get'= {
        }
        &'blooio;messages;help;help'= {
        }
        &'blooio;react'= {
            cand --direction 'Count -1, -2 … among messages in this direction only'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --remove 'Remove the reaction'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;polls'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand send 'Send a poll to a chat (iMessage only)'
            cand get 'Show a poll and its votes'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;polls;send'= {
            cand --title 'Question'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;polls;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;polls;help'= {
            cand send 'Send a poll to a chat (iMessage only)'
            cand get 'Show a poll and its votes'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;polls;help;send'= {
        }
        &'blooio;polls;help;get'= {
        }
        &'blooio;polls;help;help'= {
        }
        &'blooio;contacts'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List contacts'
            cand create 'Create a contact'
            cand get 'Show a contact'
            cand update 'Rename a contact'
            cand delete 'Delete a contact'
            cand capabilities 'Check whether a contact can receive iMessage, SMS and FaceTime'
            cand tags 'Manage the tags of a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;list'= {
            cand --search 'Only items whose number, address or name contains TEXT'
            cand --sort 'Sort order [default: recent]'
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;create'= {
            cand --name 'Name'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;update'= {
            cand --name 'New name'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --no-name 'Remove the name'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;delete'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;capabilities'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;tags'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the tags of a contact'
            cand add 'Add tags to a contact'
            cand remove 'Remove a tag from a contact'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;contacts;tags;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;tags;add'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;tags;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Accepted for consistency: this command never asks for confirmation'
            cand --yes 'Accepted for consistency: this command never asks for confirmation'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;contacts;tags;help'= {
            cand list 'List the tags of a contact'
            cand add 'Add tags to a contact'
            cand remove 'Remove a tag from a contact'
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
            cand list 'List contacts'
            cand create 'Create a contact'
            cand get 'Show a contact'
            cand update 'Rename a contact'
            cand delete 'Delete a contact'
            cand capabilities 'Check whether a contact can receive iMessage, SMS and FaceTime'
            cand tags 'Manage the tags of a contact'
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
            cand list 'List the tags of a contact'
            cand add 'Add tags to a contact'
            cand remove 'Remove a tag from a contact'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List groups'
            cand create 'Create a group'
            cand get 'Show a group'
            cand update 'Rename a group and its linked chat'
            cand delete 'Delete a group and leave its iMessage chat'
            cand members 'Manage the members of a group'
            cand icon 'Manage the icon of a group'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;list'= {
            cand --search 'Only groups whose name contains TEXT'
            cand --sort 'Sort order [default: recent]'
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;create'= {
            cand --chat-guid 'Link the group to this existing iMessage chat'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;update'= {
            cand --name 'New name'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;delete'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;members'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the members of a group'
            cand add 'Add a contact to a group (coming soon)'
            cand remove 'Remove a contact from a group (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;members;list'= {
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;members;add'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;members;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;members;help'= {
            cand list 'List the members of a group'
            cand add 'Add a contact to a group (coming soon)'
            cand remove 'Remove a contact from a group (coming soon)'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand set 'Set the icon of a group'
            cand remove 'Remove the icon of a group'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;icon;set'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;icon;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;groups;icon;help'= {
            cand set 'Set the icon of a group'
            cand remove 'Remove the icon of a group'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;groups;icon;help;set'= {
        }
        &'blooio;groups;icon;help;remove'= {
        }
        &'blooio;groups;icon;help;help'= {
        }
        &'blooio;groups;help'= {
            cand list 'List groups'
            cand create 'Create a group'
            cand get 'Show a group'
            cand update 'Rename a group and its linked chat'
            cand delete 'Delete a group and leave its iMessage chat'
            cand members 'Manage the members of a group'
            cand icon 'Manage the icon of a group'
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
            cand list 'List the members of a group'
            cand add 'Add a contact to a group (coming soon)'
            cand remove 'Remove a contact from a group (coming soon)'
        }
        &'blooio;groups;help;members;list'= {
        }
        &'blooio;groups;help;members;add'= {
        }
        &'blooio;groups;help;members;remove'= {
        }
        &'blooio;groups;help;icon'= {
            cand set 'Set the icon of a group'
            cand remove 'Remove the icon of a group'
        }
        &'blooio;groups;help;icon;set'= {
        }
        &'blooio;groups;help;icon;remove'= {
        }
        &'blooio;groups;help;help'= {
        }
        &'blooio;webhooks'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List webhooks'
            cand create 'Register a webhook'
            cand get 'Show a webhook'
            cand update 'Change, pause or resume a webhook'
            cand delete 'Delete a webhook and its logs permanently'
            cand rotate-secret 'Create a new signing secret and revoke the old one immediately'
            cand logs 'List the deliveries of a webhook, latest first'
            cand replay 'Deliver an event again'
            cand listen 'Receive webhook deliveries on this machine'
            cand verify 'Verify the signature of a webhook delivery'
            cand trigger 'Deliver a signed sample event to an endpoint'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;webhooks;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;create'= {
            cand --type 'Events to deliver: inbound messages, status changes of sent messages, or all'
            cand --valid-until 'Expiry: a time, a duration from now (30d), or never'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;update'= {
            cand --type 'Events to deliver: inbound messages, status changes of sent messages, or all'
            cand --valid-until 'Expiry: a time, a duration from now (30d), or never'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --pause 'Pause deliveries; the logs stay'
            cand --resume 'Resume deliveries'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;delete'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;rotate-secret'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;logs'= {
            cand --sort 'Sort by time: oldest first (asc) or latest first (desc) [default: desc]'
            cand --status 'Only deliveries answered with this HTTP status'
            cand --min-status 'Only deliveries answered with this HTTP status or higher'
            cand --max-status 'Only deliveries answered with this HTTP status or lower'
            cand --limit 'Maximum number of items per page, 1 to 200 [default: 50, or 200 with --all]'
            cand --offset 'Number of items to skip [default: 0]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --all 'Fetch all pages'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;replay'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;listen'= {
            cand --port 'Port on 127.0.0.1; 0 picks a free port'
            cand --poll 'Read the log of this webhook instead of listening on a port; continue where the last run stopped'
            cand --since 'Begin at TIME (2h, 2026-05-04T09:30) instead of where the last run stopped; events taken before are skipped'
            cand --forward-to 'Forward each event to an application, which takes it by answering 2xx within 15 seconds'
            cand --exec 'Run a command for each event, with the body on its standard input; it takes the event by exiting with 0'
            cand --event 'Only events of this type, such as message.received; may be repeated'
            cand --chat 'Only events of this chat: a phone number, email address, group or alias'
            cand --count 'End after N events'
            cand --for 'End after this time (30s, 10m); with --count, exit code 8 if there were fewer events'
            cand --ready-file 'Write the URL to this file once events are received, and remove it at the end'
            cand --secret-file 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --no-verify 'Accept deliveries without checking their signatures'
            cand --no-text 'Leave out of the output what people wrote; applications and commands still get it'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;verify'= {
            cand --signature 'Value of the X-Blooio-Signature header'
            cand --secret-file 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]'
            cand --tolerance 'How far the time of the signature may be off, in either direction (30s, 5m, 24h)'
            cand --at 'Verify as of TIME instead of now: 2026-05-04T09:30, or 2h for two hours ago'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;trigger'= {
            cand --to 'URL of the endpoint; the default is that of `webhooks listen`'
            cand -f 'Set a field of the sample; may be repeated'
            cand --field 'Set a field of the sample; may be repeated'
            cand --body 'Deliver the body in this file, in the flat form or v4''s; `-` is standard input'
            cand --secret-file 'File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]'
            cand --at 'Sign as of TIME instead of now: 2026-05-04T09:30, or 10m for ten minutes ago'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request as a curl command without sending it'
            cand --dry-run 'Print the request as a curl command without sending it'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;webhooks;help'= {
            cand list 'List webhooks'
            cand create 'Register a webhook'
            cand get 'Show a webhook'
            cand update 'Change, pause or resume a webhook'
            cand delete 'Delete a webhook and its logs permanently'
            cand rotate-secret 'Create a new signing secret and revoke the old one immediately'
            cand logs 'List the deliveries of a webhook, latest first'
            cand replay 'Deliver an event again'
            cand listen 'Receive webhook deliveries on this machine'
            cand verify 'Verify the signature of a webhook delivery'
            cand trigger 'Deliver a signed sample event to an endpoint'
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
        &'blooio;webhooks;help;listen'= {
        }
        &'blooio;webhooks;help;verify'= {
        }
        &'blooio;webhooks;help;trigger'= {
        }
        &'blooio;webhooks;help;help'= {
        }
        &'blooio;locations'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the contacts who share a location with your number'
            cand get 'Show the location of a contact'
            cand refresh 'Request current locations from the contacts'' phones'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;locations;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;locations;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;locations;refresh'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;locations;help'= {
            cand list 'List the contacts who share a location with your number'
            cand get 'Show the location of a contact'
            cand refresh 'Request current locations from the contacts'' phones'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand call 'Call a contact over FaceTime (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;facetime;call'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;facetime;help'= {
            cand call 'Call a contact over FaceTime (coming soon)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;facetime;help;call'= {
        }
        &'blooio;facetime;help;help'= {
        }
        &'blooio;lookup'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --in-body 'Send a single number in the request body, not in the URL, which proxies may log'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;api'= {
            cand -f 'Add a string field; may be repeated'
            cand --raw-field 'Add a string field; may be repeated'
            cand -F 'Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string'
            cand --field 'Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string'
            cand --input 'Send this JSON file unchanged as the body; `-` is standard input; fields become the query'
            cand -H 'Add or replace a header; may be repeated'
            cand --header 'Add or replace a header; may be repeated'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -i 'Print the status line and headers of the response first'
            cand --include 'Print the status line and headers of the response first'
            cand --paginate 'Fetch all pages of a list, one response per line'
            cand --reveal 'Show the whole API key in the response of /me'
            cand -n 'Print the request without sending it; needs no key'
            cand --dry-run 'Print the request without sending it; needs no key'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add people to the list'
            cand remove 'Remove people from the list'
            cand list 'List the people who opted out'
            cand import 'Import people from a file'
            cand sync 'Opt out the people who wrote STOP'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;optouts;add'= {
            cand --note 'Note to keep with each entry'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts;import'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts;sync'= {
            cand --since 'Read the messages sent from TIME on instead, near misses included: 2026-05-04T09:30, or 7d for seven days ago'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;optouts;help'= {
            cand add 'Add people to the list'
            cand remove 'Remove people from the list'
            cand list 'List the people who opted out'
            cand import 'Import people from a file'
            cand sync 'Opt out the people who wrote STOP'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;optouts;help;add'= {
        }
        &'blooio;optouts;help;remove'= {
        }
        &'blooio;optouts;help;list'= {
        }
        &'blooio;optouts;help;import'= {
        }
        &'blooio;optouts;help;sync'= {
        }
        &'blooio;optouts;help;help'= {
        }
        &'blooio;config'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand init 'Set up a profile interactively: API key, sender and country'
            cand set 'Store a setting in the profile'
            cand unset 'Remove a setting from the profile'
            cand get 'Print the effective value of a setting'
            cand list 'List all settings with their values and sources'
            cand profiles 'List the profiles'
            cand use 'Make a profile the default'
            cand remove 'Remove a profile and all its settings'
            cand path 'Print the path of the configuration file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;config;init'= {
            cand --from 'Number to send from'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --api-key-stdin 'Read the key from the first line of standard input instead of prompting'
            cand --no-check 'Store the key without checking it with the API'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;set'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;unset'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;get'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --reveal 'Print a secret in full'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;list'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;profiles'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;use'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;remove'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand -y 'Skip the confirmation; required when not running interactively'
            cand --yes 'Skip the confirmation; required when not running interactively'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;path'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;config;help'= {
            cand init 'Set up a profile interactively: API key, sender and country'
            cand set 'Store a setting in the profile'
            cand unset 'Remove a setting from the profile'
            cand get 'Print the effective value of a setting'
            cand list 'List all settings with their values and sources'
            cand profiles 'List the profiles'
            cand use 'Make a profile the default'
            cand remove 'Remove a profile and all its settings'
            cand path 'Print the path of the configuration file'
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
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand serve 'Serve the API on a loopback port until interrupted'
            cand messages 'List the messages in the sandbox, sent and received'
            cand wait 'Wait until messages are in the sandbox, and print them'
            cand reply 'Write a message as the person at the other end'
            cand react 'React to a message as the person at the other end'
            cand read 'Read the messages of a chat as the person at the other end'
            cand typing 'Type as the person at the other end'
            cand reset 'Delete everything in the sandbox, its own opt-outs too'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;sandbox;serve'= {
            cand --port 'Port on 127.0.0.1; 0 picks a free port'
            cand --speed 'Run lifecycles and retries N times as fast, 1 to 1000 [default: 1]'
            cand --fault 'Let requests fail as RULE says; may be repeated'
            cand --seed 'Seed of faults with a chance: the same seed gives the same faults'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --strict 'Refuse a raw + in a path with 400 instead of warning, as Blooio''s guide says'
            cand --isolate 'Give each API key a store of its own, for test suites that run at the same time'
            cand --deliver-anywhere 'Call webhooks on other hosts too, not only on this machine'
            cand --open 'Open the inbox in a browser'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;messages'= {
            cand --to 'Only messages in this chat, sent and received'
            cand --text 'Only messages whose text matches this regular expression'
            cand --since 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;wait'= {
            cand --to 'Only messages in this chat, sent and received'
            cand --text 'Only messages whose text matches this regular expression'
            cand --since 'Only messages from TIME on: 2026-05-04T09:30, or 10m for ten minutes ago'
            cand --count 'Number of messages to wait for'
            cand --for 'Maximum time to wait (500ms, 30s, 2m)'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --inbound 'Only messages that the other person wrote'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;reply'= {
            cand --as 'The member who does it; required in a group'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;react'= {
            cand --as 'The member who does it; required in a group'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --remove 'Remove the reaction'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;read'= {
            cand --as 'The member who does it; required in a group'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;typing'= {
            cand --as 'The member who does it; required in a group'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;reset'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;sandbox;help'= {
            cand serve 'Serve the API on a loopback port until interrupted'
            cand messages 'List the messages in the sandbox, sent and received'
            cand wait 'Wait until messages are in the sandbox, and print them'
            cand reply 'Write a message as the person at the other end'
            cand react 'React to a message as the person at the other end'
            cand read 'Read the messages of a chat as the person at the other end'
            cand typing 'Type as the person at the other end'
            cand reset 'Delete everything in the sandbox, its own opt-outs too'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;sandbox;help;serve'= {
        }
        &'blooio;sandbox;help;messages'= {
        }
        &'blooio;sandbox;help;wait'= {
        }
        &'blooio;sandbox;help;reply'= {
        }
        &'blooio;sandbox;help;react'= {
        }
        &'blooio;sandbox;help;read'= {
        }
        &'blooio;sandbox;help;typing'= {
        }
        &'blooio;sandbox;help;reset'= {
        }
        &'blooio;sandbox;help;help'= {
        }
        &'blooio;doctor'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;completions'= {
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;man'= {
            cand --dir 'Write a page for each command into this directory, created if missing'
            cand -p 'Profile to use [env: BLOOIO_PROFILE]'
            cand --profile 'Profile to use [env: BLOOIO_PROFILE]'
            cand --config 'Configuration file to read [env: BLOOIO_CONFIG]'
            cand --base-url 'Base URL of the API [env: BLOOIO_BASE_URL]'
            cand --country 'Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]'
            cand --timeout 'Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]'
            cand --retries 'Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]'
            cand --color 'When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --cacert 'Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]'
            cand --sandbox 'Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]'
            cand --json 'Print the API''s JSON [env: BLOOIO_OUTPUT=json]'
            cand -q 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --quiet 'Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]'
            cand --no-input 'Never prompt'
            cand -v 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand --verbose 'Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'blooio;help'= {
            cand send 'Send a message to a person, or to several people as one group'
            cand status 'Show the delivery status of messages'
            cand ask 'Send a message and wait for the answer'
            cand watch 'Print new messages as they come'
            cand notify 'Run a command and text how it ended'
            cand bulk 'Send many messages from one file, each exactly once'
            cand me 'Show the account of the API key and its usage'
            cand numbers 'Show and set up your numbers'
            cand chats 'List chats, mark them read, show typing, set backgrounds'
            cand messages 'List and show the messages of a chat'
            cand react 'Add a reaction to a message, or remove one'
            cand polls 'Send polls and count their votes'
            cand contacts 'Manage contacts and their tags'
            cand groups 'Manage groups, their members and icons'
            cand webhooks 'Manage webhooks and inspect their deliveries'
            cand locations 'Show the locations that contacts share with you (Find My)'
            cand facetime 'Call contacts over FaceTime'
            cand lookup 'Look up phone numbers: validity, type, country and region'
            cand api 'Make an authenticated request to any API endpoint'
            cand optouts 'Manage the list of people who opted out'
            cand config 'Manage settings and profiles'
            cand sandbox 'Run and inspect the sandbox, a local copy of Blooio''s API'
            cand doctor 'Diagnose why messages aren''t being sent'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the manual page, or write the pages of all commands'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'blooio;help;send'= {
        }
        &'blooio;help;status'= {
        }
        &'blooio;help;ask'= {
        }
        &'blooio;help;watch'= {
        }
        &'blooio;help;notify'= {
        }
        &'blooio;help;bulk'= {
            cand status 'Show the progress of a run: row counts by status'
        }
        &'blooio;help;bulk;status'= {
        }
        &'blooio;help;me'= {
        }
        &'blooio;help;numbers'= {
            cand list 'List the numbers you can send from'
            cand card 'Manage the contact card that a number shares'
            cand forward 'Request call forwarding for a number'
        }
        &'blooio;help;numbers;list'= {
        }
        &'blooio;help;numbers;card'= {
            cand get 'Show the contact card that a number shares: name and photo (coming soon)'
            cand set 'Set the contact card that a number shares: name and photo'
        }
        &'blooio;help;numbers;card;get'= {
        }
        &'blooio;help;numbers;card;set'= {
        }
        &'blooio;help;numbers;forward'= {
        }
        &'blooio;help;chats'= {
            cand list 'List chats, most recent first'
            cand get 'Show a chat'
            cand read 'Mark a chat as read and send a read receipt'
            cand typing 'Show or hide the typing indicator in a chat'
            cand share-card 'Share your contact card with the next message to a chat'
            cand background 'Manage the background image of a chat'
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
            cand get 'Show the background image of a chat'
            cand set 'Set the background image of a chat, for everyone in it'
            cand remove 'Remove the background image of a chat, for everyone in it'
        }
        &'blooio;help;chats;background;get'= {
        }
        &'blooio;help;chats;background;set'= {
        }
        &'blooio;help;chats;background;remove'= {
        }
        &'blooio;help;messages'= {
            cand list 'List the messages of a chat in both directions, latest first'
            cand get 'Show a message with its status and reactions'
        }
        &'blooio;help;messages;list'= {
        }
        &'blooio;help;messages;get'= {
        }
        &'blooio;help;react'= {
        }
        &'blooio;help;polls'= {
            cand send 'Send a poll to a chat (iMessage only)'
            cand get 'Show a poll and its votes'
        }
        &'blooio;help;polls;send'= {
        }
        &'blooio;help;polls;get'= {
        }
        &'blooio;help;contacts'= {
            cand list 'List contacts'
            cand create 'Create a contact'
            cand get 'Show a contact'
            cand update 'Rename a contact'
            cand delete 'Delete a contact'
            cand capabilities 'Check whether a contact can receive iMessage, SMS and FaceTime'
            cand tags 'Manage the tags of a contact'
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
            cand list 'List the tags of a contact'
            cand add 'Add tags to a contact'
            cand remove 'Remove a tag from a contact'
        }
        &'blooio;help;contacts;tags;list'= {
        }
        &'blooio;help;contacts;tags;add'= {
        }
        &'blooio;help;contacts;tags;remove'= {
        }
        &'blooio;help;groups'= {
            cand list 'List groups'
            cand create 'Create a group'
            cand get 'Show a group'
            cand update 'Rename a group and its linked chat'
            cand delete 'Delete a group and leave its iMessage chat'
            cand members 'Manage the members of a group'
            cand icon 'Manage the icon of a group'
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
            cand list 'List the members of a group'
            cand add 'Add a contact to a group (coming soon)'
            cand remove 'Remove a contact from a group (coming soon)'
        }
        &'blooio;help;groups;members;list'= {
        }
        &'blooio;help;groups;members;add'= {
        }
        &'blooio;help;groups;members;remove'= {
        }
        &'blooio;help;groups;icon'= {
            cand set 'Set the icon of a group'
            cand remove 'Remove the icon of a group'
        }
        &'blooio;help;groups;icon;set'= {
        }
        &'blooio;help;groups;icon;remove'= {
        }
        &'blooio;help;webhooks'= {
            cand list 'List webhooks'
            cand create 'Register a webhook'
            cand get 'Show a webhook'
            cand update 'Change, pause or resume a webhook'
            cand delete 'Delete a webhook and its logs permanently'
            cand rotate-secret 'Create a new signing secret and revoke the old one immediately'
            cand logs 'List the deliveries of a webhook, latest first'
            cand replay 'Deliver an event again'
            cand listen 'Receive webhook deliveries on this machine'
            cand verify 'Verify the signature of a webhook delivery'
            cand trigger 'Deliver a signed sample event to an endpoint'
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
        &'blooio;help;webhooks;listen'= {
        }
        &'blooio;help;webhooks;verify'= {
        }
        &'blooio;help;webhooks;trigger'= {
        }
        &'blooio;help;locations'= {
            cand list 'List the contacts who share a location with your number'
            cand get 'Show the location of a contact'
            cand refresh 'Request current locations from the contacts'' phones'
        }
        &'blooio;help;locations;list'= {
        }
        &'blooio;help;locations;get'= {
        }
        &'blooio;help;locations;refresh'= {
        }
        &'blooio;help;facetime'= {
            cand call 'Call a contact over FaceTime (coming soon)'
        }
        &'blooio;help;facetime;call'= {
        }
        &'blooio;help;lookup'= {
        }
        &'blooio;help;api'= {
        }
        &'blooio;help;optouts'= {
            cand add 'Add people to the list'
            cand remove 'Remove people from the list'
            cand list 'List the people who opted out'
            cand import 'Import people from a file'
            cand sync 'Opt out the people who wrote STOP'
        }
        &'blooio;help;optouts;add'= {
        }
        &'blooio;help;optouts;remove'= {
        }
        &'blooio;help;optouts;list'= {
        }
        &'blooio;help;optouts;import'= {
        }
        &'blooio;help;optouts;sync'= {
        }
        &'blooio;help;config'= {
            cand init 'Set up a profile interactively: API key, sender and country'
            cand set 'Store a setting in the profile'
            cand unset 'Remove a setting from the profile'
            cand get 'Print the effective value of a setting'
            cand list 'List all settings with their values and sources'
            cand profiles 'List the profiles'
            cand use 'Make a profile the default'
            cand remove 'Remove a profile and all its settings'
            cand path 'Print the path of the configuration file'
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
            cand messages 'List the messages in the sandbox, sent and received'
            cand wait 'Wait until messages are in the sandbox, and print them'
            cand reply 'Write a message as the person at the other end'
            cand react 'React to a message as the person at the other end'
            cand read 'Read the messages of a chat as the person at the other end'
            cand typing 'Type as the person at the other end'
            cand reset 'Delete everything in the sandbox, its own opt-outs too'
        }
        &'blooio;help;sandbox;serve'= {
        }
        &'blooio;help;sandbox;messages'= {
        }
        &'blooio;help;sandbox;wait'= {
        }
        &'blooio;help;sandbox;reply'= {
        }
        &'blooio;help;sandbox;react'= {
        }
        &'blooio;help;sandbox;read'= {
        }
        &'blooio;help;sandbox;typing'= {
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
