use proptest::prelude::*;

use super::*;

fn plain() -> Words {
    Words::new(&[])
}

#[test]
fn a_whole_message_is_a_keyword() {
    let words = plain();
    for word in OPT_OUT {
        assert_eq!(words.read(word), Reading::OptOut(word));
    }
    for word in OPT_IN {
        assert_eq!(words.read(word), Reading::OptIn(word));
    }
    for (text, word) in [
        ("stop", "STOP"),
        ("Stop.", "STOP"),
        (" stop!!! \n", "STOP"),
        ("\u{feff}STOP\u{200b}", "STOP"),
        ("ST\u{ad}OP", "STOP"),
        ("STOP\0", "STOP"),
        ("“Stop”", "STOP"),
        ("«stop»", "STOP"),
        ("¡stop!", "STOP"),
        ("¿Stop?", "STOP"),
        ("— stop —", "STOP"),
        ("stop…", "STOP"),
        ("*stop*", "STOP"),
        ("~`stop`~", "STOP"),
        ("stop :)", "STOP"),
        ("（ＳＴＯＰ）。", "STOP"),
        ("「stop」", "STOP"),
        ("\u{3000}ｓｔｏｐ！", "STOP"),
        ("𝐒𝐓𝐎𝐏", "STOP"),
        ("\u{fffc}Stop", "STOP"),
        ("\u{2800}stop\u{3164}", "STOP"),
        ("stop all", "nothing"),
        ("opt out", "OPT OUT"),
        ("Opt\t\u{a0} OUT", "OPT OUT"),
        ("OPT\nOUT.", "OPT OUT"),
        ("opt\u{3164}out", "OPT OUT"),
        ("optout", "OPTOUT"),
        ("QUİT", "QUIT"),
        ("quıt", "QUIT"),
    ] {
        match word {
            "nothing" => assert_eq!(words.read(text), Reading::NearMiss, "{text:?}"),
            word => assert_eq!(words.read(text), Reading::OptOut(word), "{text:?}"),
        }
    }
}

#[test]
fn what_contains_a_keyword_or_asks_in_other_words_is_a_near_miss() {
    for text in [
        "stop texting me",
        "Please STOP",
        "stop 🛑",
        "STOP⛔️",
        "stop stop",
        "STOP2END? no, just: end.",
        "opt-out",
        "I want to opt out of this",
        "stop.I mean it",
        "stop_it",
        "when does it start",
        "unstop me pls",
        "Can I cancel my appointment?",
        "remove me from your list",
        "Take me off this list",
        "don't text me",
        "Don’t message me again",
        "don´t contact me",
        "dont text",
        "DO NOT CONTACT ME",
        "no more texts please",
        "leave me alone!!",
        "Wrong number",
        "lose my number",
        "opt me out",
        "S.T.O.P",
        "s t o p",
        "I thought I unsubscribed",
        "ｐｌｅａｓｅ　ｓｔｏｐ",
    ] {
        assert_eq!(plain().read(text), Reading::NearMiss, "{text:?}");
    }
}

#[test]
fn other_messages_are_nothing() {
    for text in [
        "",
        " \u{fffc} ",
        "?!",
        "👍",
        "Thanks, see you at 5",
        "The bus stops here",
        "nonstop",
        "I will attend the weekend event",
        "restart",
        "the opt is out",
        "remove the sofa and me too",
        "S.T.O.P.S",
    ] {
        assert_eq!(plain().read(text), Reading::Nothing, "{text:?}");
    }
}

#[test]
fn a_profile_adds_words_that_are_read_like_the_others() {
    let words = Words::new(&[" Größe weg ", "停止", "Start", "…", ""].map(str::to_owned));
    for text in ["größe weg", "GRÖSSE  WEG!", "Gro\u{308}ße weg"] {
        assert_eq!(words.read(text), Reading::OptOut("Größe weg"), "{text:?}");
    }
    assert_eq!(words.read("停止。"), Reading::OptOut("停止"));
    assert_eq!(words.read("请停止吧"), Reading::NearMiss);
    assert_eq!(words.read("die Größe weg davon"), Reading::NearMiss);
    // What opts out never opts in.
    assert_eq!(words.read("START"), Reading::OptOut("Start"));
    assert_eq!(words.read("…"), Reading::Nothing);
    assert_eq!(words.read("hello"), Reading::Nothing);
}

#[test]
fn every_phrase_is_normalized_and_a_near_miss() {
    for phrase in PHRASES {
        assert_eq!(words(&normalized(phrase)).join(" "), phrase);
        assert_eq!(plain().read(phrase), Reading::NearMiss, "{phrase}");
    }
}

/// Characters that make no difference around a message.
const NOISE: &[char] = &[
    ' ', '\n', '\t', '\u{a0}', '\u{3000}', '\u{200b}', '\u{feff}', '\u{fe0f}', '.', '!', '?', '"', '\'', '(',
    ')', '*', '~', '…', '—', '“', '”', '«', '»', '¡', '¿', '。', '、', '！', '？', '「', '」',
];

fn noise() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(NOISE), 0..6).prop_map(String::from_iter)
}

/// Messages of which many contain keywords.
fn message() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        prop::sample::select(&OPT_OUT[..]).prop_map(str::to_owned),
        prop::sample::select(&OPT_IN[..]).prop_map(str::to_owned),
        prop::sample::select(&PHRASES[..]).prop_map(str::to_owned),
        "[a-z]{1,5}",
        any::<String>(),
    ];
    prop::collection::vec(word, 0..3).prop_map(|words| words.join(" "))
}

fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        c => c,
    };
    text.chars().map(wide).collect()
}

proptest! {
    #[test]
    fn what_surrounds_a_message_never_changes_its_reading(
        message in message(), before in noise(), after in noise(),
    ) {
        let words = plain();
        // Noise is not to join or compose with the message.
        prop_assert_eq!(words.read(&format!("{before} {message} {after}")), words.read(&message));
    }

    #[test]
    fn noise_right_beside_a_keyword_makes_no_difference(
        word in prop::sample::select(&OPT_OUT[..]), before in noise(), after in noise(),
    ) {
        let words = plain();
        let message = format!("{before}{word}{after}");
        prop_assert_eq!(words.read(&message), Reading::OptOut(word));
    }

    #[test]
    fn case_and_width_make_no_difference(message in "[ -~]{0,12}|(stop|opt  out|start|don't text)[ -~]{0,3}") {
        let words = plain();
        let reading = words.read(&message);
        for other in [message.to_uppercase(), message.to_lowercase(), full_width(&message)] {
            prop_assert_eq!(words.read(&other), reading, "{:?}", other);
        }
    }

    #[test]
    fn a_keyword_and_more_is_a_near_miss_and_never_a_match(
        word in prop::sample::select(&OPT_OUT[..]), more in "[a-z]{1,8}|🛑|⛔️|👍🏽",
    ) {
        let words = plain();
        for text in [format!("{word} {more}"), format!("{more} {word}")] {
            let joined = Keyword::new(&text).map(|keyword| keyword.whole);
            let is_keyword = OPT_OUT.iter().chain(&OPT_IN).any(|known| joined.as_deref() == Some(known));
            prop_assert_eq!(words.read(&text) == Reading::NearMiss, !is_keyword, "{:?}", text);
        }
    }

    #[test]
    fn no_message_and_no_word_panics(message: String, additional: Vec<String>) {
        let words = Words::new(&additional);
        let _ = words.read(&message);
        for word in &additional {
            let reading = words.read(word);
            prop_assert!(
                Keyword::new(word).is_none() || matches!(reading, Reading::OptOut(_)), "{:?} {:?}", word, reading
            );
        }
    }
}
