//! A text that begins with `-` and an option's letter is read as that option with a value attached: the error that comes
//! of it also says how to send the text.

use serde_json::json;

use crate::harness::Home;

const NOTHING: &str = "error: no text was given: standard input is empty\n\
     hint: pass it as an argument, with --text-file, or on standard input\n";
const ON_THE_WEB: &str = "hint: upload the file somewhere public and pass its https:// URL: Blooio downloads attachments from there\n";

#[test]
fn a_text_read_as_an_option_is_told_from_a_mistake() {
    let home = Home::new();
    for (text, error) in [
        ("-king", NOTHING.to_owned()),
        ("-nking", NOTHING.to_owned()),
        ("-more=less", NOTHING.to_owned()),
        ("-all done", format!("error: \"ll done\" is not an http(s) URL\n{ON_THE_WEB}")),
        ("-maybe", NOTHING.to_owned()),
        (
            "-kind regards",
            "error: the idempotency key \"ind regards\" is not 1 to 255 visible ASCII characters\n\
             hint: choose a key that is the same whenever this message is sent, such as a job ID or an order number\n"
                .to_owned(),
        ),
    ] {
        let hint = format!("hint: put -- before it if \"{text}\" is the text\n");
        let ran = home.blooio(["--sandbox", "send", "+15551234567", text]).run();
        ran.is(2, "", &format!("{error}{hint}"));
        let ran = home.blooio(["--sandbox", "send", "+15551234567", text, "--json"]).run();
        let all = ran.error()["hint"].as_str().expect("hints").to_owned();
        assert!(all.ends_with(hint.strip_prefix("hint: ").expect("it").trim_end()), "{all}");
        assert_eq!((&ran.error()["outcome"], ran.code), (&json!("not_sent"), 2));
    }
    for text in ["-please call", "-please"] {
        let ran = home.blooio(["send", "-n", "+15551234567", text]).run();
        let hint = format!("hint: put -- before it if \"{text}\" is the text\n");
        assert!(ran.code == 2 && ran.stderr.ends_with(&hint), "{ran:?}");
    }
}

#[test]
fn what_can_not_be_the_text_is_not_taken_for_it() {
    let home = Home::new();
    let missing = "error: \"x.png\" is not an http(s) URL\n";
    for (arguments, error) in [
        (&["-kjob1", "Hi", "-a", "x.png"][..], format!("{missing}{ON_THE_WEB}")),
        (&["Hi", "-mcity=Oslo", "-a", "x.png"], format!("{missing}{ON_THE_WEB}")),
        (&["Hi", "-ahttps://example.com/a.png", "-a", "x.png"], format!("{missing}{ON_THE_WEB}")),
        (&["-nq"], NOTHING.to_owned()),
        (&["-k", "job1"], NOTHING.to_owned()),
    ] {
        let ran = home.blooio(["--sandbox", "send", "+15551234567"]).args(arguments).run();
        ran.is(2, "", &error);
    }
}

#[test]
fn a_value_that_begins_with_a_dash_is_to_be_joined() {
    let home = Home::new();
    home.write("rows.csv", "to\n+15551234567\n");
    let tip = "  tip: join a value that begins with - to its option with =\n";
    for (arguments, option) in [
        (&["send", "+15551234567", "-m", "-a=b", "hi"][..], "--metadata <KEY=VALUE>"),
        (&["send", "+15551234567", "--reply-to=m1", "--from", "-ka", "hi"], "--from <NUMBER>"),
        (&["bulk", "rows.csv", "--text", "-hi"], "--text <TEMPLATE>"),
    ] {
        let ran = home.blooio([]).args(arguments).run();
        let error = format!("error: a value is required for '{option}' but none was supplied\n\n{tip}\n");
        assert!(ran.code == 2 && ran.stderr.starts_with(&error), "{ran:?}");
        assert!(!ran.stderr.contains("with =:"), "{ran:?}");
    }
    // An option by itself is one whose own value was forgotten before it.
    for arguments in [&["send", "+15551234567", "hi", "-m", "-n"][..], &["send", "a", "hi", "-m", "--json"]] {
        let ran = home.blooio([]).args(arguments).run();
        assert!(ran.code == 2 && !ran.stderr.contains("tip:"), "{ran:?}");
    }
}
