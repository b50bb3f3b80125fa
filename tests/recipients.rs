//! Who may be written to, in every form that the contract has: what the request's path becomes, and what is refused.

use serde_json::Value;

use crate::harness::Home;

const ALIASES: &str = "[aliases]\n\
    oncall = [\"+15551234567\", \"ops@example.com\"]\n\
    ann = \"+1 555 987 6543\"\n\
    all = [\"@oncall\", \"@ann\"]\n\
    team = \"grp_team1\"\n\
    loop = [\"@pool\"]\n\
    pool = [\"@loop\"]\n\
    bad = [\"@ann\", \"12\"]\n";

#[track_caller]
fn becomes(country: Option<&str>, chat: &str, segment: &str) {
    let home = Home::new();
    home.config(ALIASES);
    let mut run = home.blooio(["send", "--dry-run", "--json"]);
    if let Some(country) = country {
        run = run.args(&["--country", country]);
    }
    let ran = run.args(&["--", chat, "Hi"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{chat:?}");
    let request: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let url = format!("https://backend.blooio.com/v2/api/chats/{segment}/messages");
    assert_eq!(request["url"], url, "{chat:?}");
}

#[track_caller]
fn refuses(country: Option<&str>, chat: &str, stderr: &str) {
    let home = Home::new();
    home.config(ALIASES);
    let mut run = home.blooio(["send", "--dry-run"]);
    if let Some(country) = country {
        run = run.env("BLOOIO_COUNTRY", country);
    }
    run.args(&["--", chat, "Hi"]).run().is(2, "", stderr);
}

#[test]
fn every_form_becomes_its_path_segment() {
    for (country, chat, segment) in [
        (None, "+15551234567", "%2B15551234567"),
        (None, "+1 (555) 123-4567", "%2B15551234567"),
        (None, "tel:+1-555-123-4567", "%2B15551234567"),
        (None, "0044 20 7946 0958", "%2B442079460958"),
        (None, "+44 (0)20 7946 0958", "%2B442079460958"),
        (None, "＋１５５５１２３４５６７", "%2B15551234567"),
        (None, "\u{202a}+1\u{a0}555\u{2011}123\u{2011}4567\u{202c}\u{feff}", "%2B15551234567"),
        (Some("US"), "(415) 555-2671", "%2B14155552671"),
        (Some("us"), "1 415 555 2671", "%2B14155552671"),
        (Some("GB"), "020 7946 0958", "%2B442079460958"),
        (Some("US"), "+44 20 7946 0958", "%2B442079460958"),
        (None, "user@example.com", "user%40example.com"),
        (None, "  user+tag@example.com\n", "user%2Btag%40example.com"),
        (None, "o'neil!~*@example.com", "o%27neil%21~%2A%40example.com"),
        (None, "grp_abc123", "grp_abc123"),
        (None, "+15551234567,user@example.com", "%2B15551234567%2Cuser%40example.com"),
        (None, " +1 555 123 4567 , +15559876543 ", "%2B15551234567%2C%2B15559876543"),
        (None, "+15551234567,+1 (555) 123-4567,a@b.example", "%2B15551234567%2Ca%40b.example"),
        (None, "+15551234567,tel:+15551234567", "%2B15551234567"),
        (None, "@oncall", "%2B15551234567%2Cops%40example.com"),
        (None, "@ann", "%2B15559876543"),
        (None, "@all", "%2B15551234567%2Cops%40example.com%2C%2B15559876543"),
        (None, "@ann,@oncall,+15559876543", "%2B15559876543%2C%2B15551234567%2Cops%40example.com"),
        (None, "@team", "grp_team1"),
    ] {
        becomes(country, chat, segment);
    }
}

#[test]
fn the_country_is_the_flags_then_the_environments_then_the_profiles() {
    let home = Home::new();
    home.config("[profiles.default]\ndefault_country = \"US\"\n");
    let url = |run: crate::harness::Run| {
        let request: Value = serde_json::from_str(&run.run().stdout).expect("JSON");
        request["url"].as_str().expect("a URL").split('/').nth(6).expect("a chat").to_owned()
    };
    let send = || home.blooio(["send", "-n", "--json", "020 7946 0958", "Hi"]);
    assert_eq!(url(send().env("BLOOIO_COUNTRY", "GB")), "%2B442079460958");
    assert_eq!(url(send().env("BLOOIO_COUNTRY", "US").args(&["--country", "GB"])), "%2B442079460958");
    let send = home.blooio(["send", "-n", "--json", "415 555 2671", "Hi"]).env("BLOOIO_COUNTRY", "");
    assert_eq!(url(send), "%2B14155552671");
}

#[test]
fn what_is_nobody_is_refused() {
    for (country, chat, stderr) in REFUSALS {
        refuses(*country, chat, stderr);
    }
}

const REFUSALS: &[(Option<&str>, &str, &str)] = &[
    (
        None,
        "(415) 555-2671",
        "error: \"(415) 555-2671\" has no country code, and no country is set\nhint: write it with + and the country code, like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n",
    ),
    (
        None,
        "14155552671",
        "error: \"14155552671\" has no country code, and no country is set\nhint: write the + if you mean +14155552671; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n",
    ),
    (None, "+1555123", "error: \"+1555123\" is too short for +1 (US)\nhint: write 10 digits after +1\n"),
    (
        None,
        "+155512345678",
        "error: \"+155512345678\" is too long for +1 (US)\nhint: write 10 digits after +1\n",
    ),
    (
        None,
        "+9991234567",
        "error: \"+9991234567\" begins with 999, which is not a country calling code\nhint: write a country calling code after the +, like 1 for the US or 44 for the United Kingdom\n",
    ),
    (
        None,
        "+1234567890123456",
        "error: \"+1234567890123456\" has 16 digits, but a phone number has at most 15\nhint: separate several numbers with commas\n",
    ),
    (
        Some("US"),
        "555-2671",
        "error: \"555-2671\" is too short for +1 (US)\nhint: write 10 digits after +1\n",
    ),
    (
        None,
        "1-800-FLOWERS",
        "error: \"1-800-FLOWERS\" contains letters, which a phone number can't have\nhint: replace the letters with the digits they stand for\n",
    ),
    (
        None,
        "+1 555 123 4567 ext. 9",
        "error: \"+1 555 123 4567 ext. 9\" has an extension, which a text can't reach\nhint: leave the extension out: \"+1 555 123 4567\"\n",
    ),
    (
        None,
        "+1+5551234567",
        "error: \"+1+5551234567\" has a misplaced +\nhint: write one + before the country code, like +15551234567, and a comma between two numbers\n",
    ),
    (
        None,
        "+15551234567;isub=1",
        "error: \"+15551234567;isub=1\" contains a ;\nhint: separate recipients with commas\n",
    ),
    (
        None,
        "+15551234567;+15559876543",
        "error: \"+15551234567;+15559876543\" contains a ;\nhint: separate recipients with commas\n",
    ),
    (
        None,
        "911",
        "error: \"911\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "112",
        "error: \"112\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "999",
        "error: \"999\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "+911",
        "error: \"+911\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "+1 911",
        "error: \"+1 911\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        Some("US"),
        "911",
        "error: \"911\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        Some("AU"),
        "000",
        "error: \"000\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "+44 999",
        "error: \"+44 999\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        Some("DE"),
        "110",
        "error: \"110\" is an emergency number, which Blooio can't text\nhint: dial it from a phone\n",
    ),
    (
        None,
        "",
        "error: \"\" is blank: there is nobody to text\nhint: write it like +15551234567, user@example.com, grp_abc123 or @oncall\n",
    ),
    (
        None,
        "  ",
        "error: \"  \" is blank: there is nobody to text\nhint: write it like +15551234567, user@example.com, grp_abc123 or @oncall\n",
    ),
    (
        None,
        "%2B15551234567",
        "error: \"%2B15551234567\" is already percent-encoded\nhint: write \"+15551234567\": it is encoded when it is sent\n",
    ),
    (
        None,
        "user%40example.com",
        "error: \"user%40example.com\" is already percent-encoded\nhint: write \"user@example.com\": it is encoded when it is sent\n",
    ),
    (
        None,
        "user@",
        "error: \"user@\" is not an email address: there is nothing after the @\nhint: write it like user@example.com\n",
    ),
    (
        None,
        "Ann <ann@example.com>",
        "error: \"Ann <ann@example.com>\" is not an email address: keep only the part between < and >\nhint: write it like user@example.com\n",
    ),
    (
        None,
        "a@b@c.example",
        "error: \"a@b@c.example\" is not an email address: it has more than one @\nhint: write it like user@example.com\n",
    ),
    (
        None,
        "bob",
        "error: \"bob\" is not a phone number, an email address, a group or an alias\nhint: write it like +15551234567, user@example.com, grp_abc123 or @oncall\n",
    ),
    (
        None,
        "oncall",
        "error: \"oncall\" is not a phone number, an email address, a group or an alias\nhint: did you mean @oncall?\n",
    ),
    (
        None,
        "grp_",
        "error: \"grp_\" is not a group: only letters and digits can follow grp_\nhint: write it like grp_abc123\n",
    ),
    (
        None,
        "grp_a-b",
        "error: \"grp_a-b\" is not a group: only letters and digits can follow grp_\nhint: write it like grp_abc123\n",
    ),
    (
        None,
        "grp_abc,+15551234567",
        "error: \"grp_abc\" is a group, which can't be part of a list\nhint: send to the group alone, or list its members\n",
    ),
    (
        None,
        "@team,@ann",
        "error: \"grp_team1\" (in @team) is a group, which can't be part of a list\nhint: send to the group alone, or list its members\n",
    ),
    (
        None,
        "+15551234567,",
        "error: \"+15551234567,\" has nothing on one side of a comma\nhint: write one comma between two recipients, and none at the ends\n",
    ),
    (
        None,
        ",,",
        "error: \",,\" has nothing on one side of a comma\nhint: write one comma between two recipients, and none at the ends\n",
    ),
    (
        None,
        "@onkall",
        "error: \"@onkall\" is not an alias in the configuration\nhint: did you mean @oncall? if not, add it with: blooio config set aliases.onkall +15551234567\n",
    ),
    (
        None,
        "@x y",
        "error: \"@x y\" is neither an alias nor an email address\nhint: write an alias as @ and letters, digits, - or _, like @oncall, or an email address with something before its @\n",
    ),
    (
        None,
        "@zzz",
        "error: \"@zzz\" is not an alias in the configuration\nhint: add it with: blooio config set aliases.zzz +15551234567\n",
    ),
    (
        None,
        "@loop",
        "error: \"@loop\" (in @pool) is an alias that leads back to itself: @loop -> @pool -> @loop\n",
    ),
    (
        None,
        "@bad",
        "error: \"12\" (in @bad) has no country code, and no country is set\nhint: write it with + and the country code, like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n",
    ),
    (
        None,
        "a\u{1b}[31mb",
        "error: \"a\\u{1b}[31mb\" is not a phone number, an email address, a group or an alias\nhint: write it like +15551234567, user@example.com, grp_abc123 or @oncall\n",
    ),
];

#[test]
fn a_refusal_is_an_object_with_json_and_nothing_is_sent() {
    let ran = Home::new().blooio(["send", "911", "Hi", "--json"]).run();
    let object = concat!(
        r#"{"error":{"kind":"usage","exit_code":2,"status":null,"code":null,"#,
        r#""message":"\"911\" is an emergency number, which Blooio can't text","hint":"dial it from a phone","#,
        r#""outcome":"not_sent","retryable":false,"idempotency_key":null,"response":null}}"#,
        "\n"
    );
    ran.is(2, "", object);
}

#[test]
fn a_country_that_is_none_is_refused_where_it_stands() {
    let home = Home::new();
    let said = "is not a country code\nhint: did you mean GB?\n";
    let ran = home.blooio(["send", "+15551234567", "Hi", "--country", "UK"]).run();
    ran.is(2, "", &format!("error: \"UK\" {said}"));
    let ran = home.blooio(["send", "+15551234567", "Hi"]).env("BLOOIO_COUNTRY", "UK").run();
    ran.is(3, "", &format!("error: environment BLOOIO_COUNTRY: \"UK\" {said}"));
}
