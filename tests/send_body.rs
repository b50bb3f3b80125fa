//! From the options of `send` to the body of the request, byte for byte, and what is refused before anything leaves.

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Run};

/// A home with files that options can name.
fn home() -> Home {
    let home = Home::new();
    home.write("meta.json", "{\n  \"b\": \"file\",\n  \"n\": 1\n}\n");
    home.write("body.json", r#"{"text":"from the file","effect":"love"}"#);
    home.write("text.txt", "from the file\n");
    home
}

/// The body that these arguments of `send` make.
#[track_caller]
fn sends(arguments: &[&str], body: &str) {
    sends_as(arguments, body, |run| run);
}

#[track_caller]
fn sends_as(arguments: &[&str], body: &str, prepare: impl FnOnce(Run) -> Run) {
    let wire = Wire::serve(vec![wire::accepted()]);
    let home = home();
    prepare(home.blooio(["send", "-q", "+15551234567"]).args(arguments).api(&wire.base))
        .run()
        .is(0, "msg_1\n", "");
    let requests = wire.requests();
    assert_eq!(requests[0].text(), body, "{arguments:?}");
}

/// What is said about these arguments of `send`; there is no key and no server, and neither is missed.
#[track_caller]
fn refuses(arguments: &[&str], stderr: &str) {
    home().blooio(["send", "+15551234567"]).args(arguments).run().is(2, "", stderr);
}

#[test]
fn every_option_has_its_field() {
    for (arguments, body) in [
        (&["Hi"][..], r#"{"text":"Hi"}"#),
        (&["Hi there", "Second", "Third"], r#"{"text":["Hi there","Second","Third"]}"#),
        (&["--", "--no-typing"], r#"{"text":"--no-typing"}"#),
        (&[" 👋🏽 \"q\" \\ \n"], r#"{"text":" 👋🏽 \"q\" \\ \n"}"#),
        (&["-a", "https://example.com/a.png"], r#"{"attachments":["https://example.com/a.png"]}"#),
        (
            &[
                "Hi",
                "-a",
                "HTTP://example.com/a?x=1&y=2",
                "--attach",
                "the bill.pdf=https://example.com/b?x=1",
            ],
            r#"{"attachments":["HTTP://example.com/a?x=1&y=2",{"url":"https://example.com/b?x=1","name":"the bill.pdf"}],"text":"Hi"}"#,
        ),
        (
            &["Hi", "-m", "order=42", "--metadata", "note=a=b", "-m", "empty="],
            r#"{"text":"Hi","metadata":{"order":"42","note":"a=b","empty":""}}"#,
        ),
        (
            &["Hi", "--metadata-json", r#"{"n":1.5,"deep":{"x":[null,true]}}"#],
            r#"{"text":"Hi","metadata":{"n":1.5,"deep":{"x":[null,true]}}}"#,
        ),
        (&["Hi", "--metadata-json", "@meta.json"], r#"{"text":"Hi","metadata":{"b":"file","n":1}}"#),
        (
            &["Hi", "-m", "b=pair", "--metadata-json", "@meta.json", "-m", "c=1"],
            r#"{"text":"Hi","metadata":{"b":"pair","n":1,"c":"1"}}"#,
        ),
        (&["Hi", "--typing"], r#"{"text":"Hi","use_typing_indicator":true}"#),
        (&["Hi", "--no-typing"], r#"{"text":"Hi","use_typing_indicator":false}"#),
        (&["Hi", "--typing", "--no-typing"], r#"{"text":"Hi","use_typing_indicator":false}"#),
        (&["Hi", "--no-typing", "--typing"], r#"{"text":"Hi","use_typing_indicator":true}"#),
        (&["Hi", "--from", "+1 (555) 987-6543"], r#"{"text":"Hi","from_number":"+15559876543"}"#),
        (&["Hi", "--share-contact"], r#"{"text":"Hi","share_contact":true}"#),
        (&["Hi", "--reply-to", "msg_1"], r#"{"text":"Hi","reply_to":{"message_id":"msg_1"}}"#),
        (
            &["Hi", "--reply-to", "msg_1:0"],
            r#"{"text":"Hi","reply_to":{"message_id":"msg_1","part_index":0}}"#,
        ),
        (
            &["Hi", "--reply-to", "-x:y:12"],
            r#"{"text":"Hi","reply_to":{"message_id":"-x:y","part_index":12}}"#,
        ),
        (&["Hi", "--reply-to", "a:b"], r#"{"text":"Hi","reply_to":{"message_id":"a:b"}}"#),
        (&["a", "b", "--effect", "slam"], r#"{"text":["a","b"],"effect":"slam"}"#),
    ] {
        sends(arguments, body);
    }
}

#[test]
fn effects_are_named_in_any_usual_spelling() {
    for name in [
        "slam",
        "loud",
        "gentle",
        "echo",
        "spotlight",
        "balloons",
        "confetti",
        "love",
        "lasers",
        "fireworks",
        "celebration",
        "none",
        "invisible-ink",
    ] {
        sends(&["Hi", "--effect", name], &format!(r#"{{"text":"Hi","effect":"{name}"}}"#));
    }
    for (typed, name) in
        [("SLAM", "slam"), ("Invisible Ink", "invisible-ink"), ("INVISIBLE-INK", "invisible-ink")]
    {
        sends(&["Hi", "--effect", typed], &format!(r#"{{"text":"Hi","effect":"{name}"}}"#));
    }
    refuses(
        &["Hi", "--effect", "slaam"],
        "error: invalid value 'slaam' for '--effect <NAME>'\n  \
         [possible values: slam, loud, gentle, invisible-ink, echo, spotlight, balloons, confetti, love, lasers, fireworks, celebration, none]\n\n  \
         tip: a similar value exists: 'slam'\n\n\
         For more information, try '--help'.\n",
    );
}

#[test]
fn the_sender_is_the_flags_then_the_environments_then_the_profiles() {
    let with = |number: &str| format!(r#"{{"text":"Hi","from_number":"{number}"}}"#);
    let run = |environment: Option<&str>, arguments: &[&str], body: &str| {
        let wire = Wire::serve(vec![wire::accepted()]);
        let home = Home::new();
        home.config("[profiles.default]\nfrom_number = \"(555) 111-0001\"\ndefault_country = \"US\"\n");
        let mut run = home.blooio(["send", "-q", "+15551234567", "Hi"]).args(arguments).api(&wire.base);
        if let Some(number) = environment {
            run = run.env("BLOOIO_FROM_NUMBER", number);
        }
        run.run().is(0, "msg_1\n", "");
        assert_eq!(wire.requests()[0].text(), body);
    };
    run(None, &[], &with("+15551110001"));
    run(Some(""), &[], &with("+15551110001"));
    run(Some("555.111.0002"), &[], &with("+15551110002"));
    run(Some("555.111.0002"), &["--from", "555 111 0003"], &with("+15551110003"));
    let body = r#"{"text":"b","from_number":"+15551110004"}"#;
    run(Some("555.111.0002"), &["--body", body], r#"{"text":"Hi","from_number":"+15551110004"}"#);
    run(None, &["--body", body, "--from", "5551110003"], &with("+15551110003"));
}

#[test]
fn a_body_is_what_the_options_are_laid_over() {
    let parts = r#"{"parts":[{"text":"Hi "},{"text":"@Ann","mention":"+15559876543"}],"new_field":{"x":1}}"#;
    sends(&["--body", parts], parts);
    sends(&["--body", "@body.json"], r#"{"text":"from the file","effect":"love"}"#);
    sends_as(&["--body", "-"], r#"{"text":"piped"}"#, |run| run.stdin("{ \"text\" : \"piped\" }\n"));
    sends(
        &[
            "Hi",
            "-a",
            "https://example.com/a",
            "-m",
            "b=2",
            "--typing",
            "--from",
            "+15559876543",
            "--effect",
            "slam",
            "--reply-to",
            "m",
            "--share-contact",
            "--body",
            r#"{"text":"x","attachments":[],"metadata":{"a":1,"b":1},"use_typing_indicator":false,"from_number":"+15550000000","effect":"love","reply_to":{"guid":"g"},"share_contact":false,"format":"plain"}"#,
        ],
        concat!(
            r#"{"text":"Hi","attachments":["https://example.com/a"],"metadata":{"a":1,"b":"2"},"use_typing_indicator":true,"#,
            r#""from_number":"+15559876543","effect":"slam","reply_to":{"message_id":"m"},"#,
            r#""share_contact":true,"format":"plain"}"#
        ),
    );
}

#[test]
fn metadata_may_take_1024_bytes_and_no_more() {
    // {"k":"…"} takes 8 bytes besides the value; é takes 2.
    let fits = format!("{}{}", "x".repeat(1012), "éé");
    sends(&["Hi", "-m", &format!("k={fits}")], &format!(r#"{{"text":"Hi","metadata":{{"k":"{fits}"}}}}"#));
    let error = "error: the metadata takes 1025 bytes, but at most 1024 are allowed\n\
                 hint: store long values elsewhere, and put an ID into the metadata\n";
    refuses(&["Hi", "-m", &format!("k={fits}x")], error);
    refuses(&["Hi", "--metadata-json", &format!(r#"{{ "k" : "{fits}x" }}"#)], error);
    refuses(&["--body", &format!(r#"{{"text":"Hi","metadata":{{"k":"{fits}x"}}}}"#)], error);
}

#[test]
fn what_does_not_fit_is_refused() {
    const PUBLIC: &str = "hint: upload the file somewhere public and pass its https:// URL: Blooio downloads attachments from there\n";
    const PAIR: &str = "hint: write it as KEY=VALUE, such as -m order=42\n";
    const OBJECT: &str = "hint: give an object, such as {\"key\":\"value\"}, or @FILE\n";
    for (arguments, message, hint) in [
        (&["-a", "./pic.jpg"][..], r#""./pic.jpg" is not an http(s) URL"#, PUBLIC),
        (&["-a", "pic.jpg=/tmp/pic.jpg"], r#""pic.jpg=/tmp/pic.jpg" is not an http(s) URL"#, PUBLIC),
        (&["-a", "file:///etc/passwd"], r#""file:///etc/passwd" is not an http(s) URL"#, PUBLIC),
        (&["-a", "=https://example.com/"], r#""=https://example.com/" is not an http(s) URL"#, PUBLIC),
        (&["-a", "https://"], r#""https://" is not an http(s) URL"#, PUBLIC),
        (&["-a", "https:///x"], r#""https:///x" is not an http(s) URL"#, PUBLIC),
        (&["-a", "https://a b"], r#""https://a b" is not an http(s) URL"#, PUBLIC),
        (&["-a", ""], r#""" is not an http(s) URL"#, PUBLIC),
        (&["Hi", "-m", "order"], r#"--metadata: "order" is not KEY=VALUE"#, PAIR),
        (&["Hi", "-m", "=x"], r#"--metadata: "=x" is not KEY=VALUE"#, PAIR),
        (&["Hi", "--metadata-json", "[1]"], "--metadata-json is JSON, but not an object", OBJECT),
        (
            &["Hi", "--metadata-json", "{a}"],
            "--metadata-json is not JSON: key must be a string at line 1 column 2",
            OBJECT,
        ),
        (
            &["Hi", "--metadata-json", "@none.json"],
            r#"--metadata-json: "none.json" can't be read: No such file or directory (os error 2)"#,
            "",
        ),
        (&["--body", "7"], "--body is JSON, but not an object", OBJECT),
        (&["--body", ""], "--body is not JSON: EOF while parsing a value at line 1 column 0", OBJECT),
        (
            &["Hi", "--reply-to", ""],
            r#"--reply-to: "" has no message ID"#,
            "hint: write it like msg_abc123, or msg_abc123:0 for its first part\n",
        ),
        (
            &["Hi", "--reply-to", ":1"],
            r#"--reply-to: ":1" has no message ID"#,
            "hint: write it like msg_abc123, or msg_abc123:0 for its first part\n",
        ),
        (
            &["Hi", "--reply-to", "m:4294967296"],
            "--reply-to: 4294967296 is not a part of a message",
            "hint: write the part as a small number, like msg_abc123:0\n",
        ),
        (
            &["a", "b", "--reply-to", "m"],
            "--reply-to can't be used with several texts: a reply is one message",
            "hint: send the first text with --reply-to, and the others after it\n",
        ),
        (
            &["--effect", "slam", "--body", r#"{"parts":[{"text":"x"}]}"#],
            "an effect can't be combined with `parts`",
            "hint: leave out --effect, or send plain text\n",
        ),
        (
            &["Hi", "--body", r#"{"parts":[{"text":"x"}]}"#],
            "`parts` is the whole content: it can't be combined with text or attachments",
            "hint: put the text into `parts`, or leave `parts` out of --body\n",
        ),
        (
            &["-a", "https://example.com/", "--body", r#"{"parts":[{"text":"x"}]}"#],
            "`parts` is the whole content: it can't be combined with text or attachments",
            "hint: put the text into `parts`, or leave `parts` out of --body\n",
        ),
        (
            &["Hi", "-m", "a=b", "--body", r#"{"metadata":[]}"#],
            "`metadata` in --body is not an object",
            "hint: write an object like {\"order\":\"42\"}\n",
        ),
        (
            &["--body", r#"{"text":null}"#],
            "there is nothing to send: --body has no text, attachments or parts",
            "hint: give a text after the recipient, or an attachment with -a\n",
        ),
        (
            &[""],
            "the text is empty",
            "hint: check whether a variable in the command is empty: a message needs text\n",
        ),
        (
            &["a", ""],
            "the text is empty",
            "hint: check whether a variable in the command is empty: a message needs text\n",
        ),
        (
            &["Hi", "--from", "nobody"],
            r#""nobody" is not a phone number"#,
            "hint: write the number with its country code, like +15551234567\n",
        ),
        (
            &["Hi", "--from", "a@example.com"],
            r#""a@example.com" is not a phone number"#,
            "hint: write the number with its country code, like +15551234567\n",
        ),
    ] {
        refuses(arguments, &format!("error: {message}\n{hint}"));
    }
}

#[test]
fn a_sender_that_is_none_is_the_fault_of_where_it_stands() {
    let ran = home().blooio(["send", "+15551234567", "Hi"]).env("BLOOIO_FROM_NUMBER", "nobody").run();
    ran.is(
        3,
        "",
        "error: environment BLOOIO_FROM_NUMBER: \"nobody\" is not a phone number\n\
         hint: write the number with its country code, like +15551234567\n",
    );
}

#[test]
fn options_that_exclude_each_other_say_so() {
    refuses(
        &["Hi", "--text-file", "text.txt"],
        "error: the argument '[TEXT]...' cannot be used with '--text-file <FILE>'\n\n\
         Usage: blooio send <CHAT> <TEXT>...\n\n\
         For more information, try '--help'.\n",
    );
    refuses(
        &["Hi", "--dry-run", "--wait"],
        "error: the argument '--dry-run' cannot be used with '--wait[=<STATE>]'\n\n\
         Usage: blooio send --dry-run <CHAT> <TEXT>...\n\n\
         For more information, try '--help'.\n",
    );
}
