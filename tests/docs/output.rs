//! Output that differs from run to run: made comparable, and made presentable.

use std::collections::HashMap;

use uuid::Uuid;

/// What a word stands for, if it differs from run to run.
#[derive(Clone, Copy)]
enum Varying<'t> {
    Date,
    /// `HH:MM` or `HH:MM:SS`.
    Time(&'t str),
    Uuid(&'t str),
    /// An ID or a secret: what it begins with, and its random digits.
    Id(&'t str, &'t str),
}

impl<'t> Varying<'t> {
    fn of(word: &'t str) -> Option<Self> {
        let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let is_uuid = word.len() == 36 && word.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        match shape.as_str() {
            "0000-00-00" => Some(Self::Date),
            "00:00:00" | "00:00" => Some(Self::Time(word)),
            _ if is_uuid => Some(Self::Uuid(word)),
            _ => word
                .split_once('_')
                // A secret has twice as many digits.
                .filter(|(_, random)| {
                    [32, 64].contains(&random.len()) && random.bytes().all(|b| b.is_ascii_hexdigit())
                })
                .map(|(kind, random)| Self::Id(kind, random)),
        }
    }
}

/// The text with every word that differs from run to run replaced.
fn replaced(text: &str, mut name: impl FnMut(Varying) -> String) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "_-:".contains(c);
    let mut out = String::new();
    for piece in text.split_inclusive(|c| !is_word(c)) {
        let word = piece.trim_end_matches(|c| !is_word(c));
        match Varying::of(word) {
            Some(varying) => out.push_str(&name(varying)),
            None => out.push_str(word),
        }
        out.push_str(&piece[word.len()..]);
    }
    out
}

/// The text in a form that is the same for every run: IDs and secrets, UUIDs (of any value), times, durations and the
/// home are replaced by what they are.
pub fn normal(text: &str, home: &str) -> String {
    let timeless = |line: &str| match line.strip_prefix("took ") {
        Some(_) => "took       SPAN\n".to_owned(),
        None => line.to_owned(),
    };
    let text: String = text.replace(home, "/home/you").split_inclusive('\n').map(timeless).collect();
    replaced(&text, |varying| match varying {
        Varying::Date => "DATE".to_owned(),
        Varying::Time(_) => "TIME".to_owned(),
        Varying::Uuid(_) => "UUID".to_owned(),
        Varying::Id(kind, _) => kind.to_owned(),
    })
}

/// The text as a page shows it: another home, another day, and IDs that are the same whenever it is written again.
pub fn presented(text: &str, home: &str) -> String {
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut first = None;
    replaced(&text.replace(home, "/home/you"), |varying| match varying {
        Varying::Date => "2026-05-04".to_owned(),
        // Times are counted from the first that has seconds.
        Varying::Time(time) if time.len() == 5 => "09:30".to_owned(),
        Varying::Time(time) => {
            let later = (seconds(time) + 86_400 - *first.get_or_insert(seconds(time))) % 86_400;
            let at = 9 * 3600 + 30 * 60 + later;
            format!("{:02}:{:02}:{:02}", at / 3600, at / 60 % 60, at % 60)
        }
        Varying::Uuid(uuid) => stand_in(&mut seen, uuid).hyphenated().to_string(),
        Varying::Id(kind, random) => {
            let simple = stand_in(&mut seen, random).simple().to_string();
            format!("{kind}_{}", simple.repeat(random.len() / simple.len()))
        }
    })
}

/// Seconds since midnight.
fn seconds(time: &str) -> u32 {
    time.split(':').zip([3600, 60, 1]).map(|(part, unit)| part.parse::<u32>().expect("a number") * unit).sum()
}

fn stand_in(seen: &mut HashMap<String, String>, random: &str) -> Uuid {
    let number = seen.len();
    let name = seen.entry(random.to_owned()).or_insert_with(|| format!("example {number}"));
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
}

#[test]
fn what_is_presented_is_what_was_printed() {
    let printed = "to msg_0123456789abcdef0123456789abcdef at 2026-01-02 23:59:59\n\
                   to msg_0123456789abcdef0123456789abcdef at 2026-01-03 00:00:01, /tmp/x/a\n";
    let shown = presented(printed, "/tmp/x");
    assert_eq!(normal(&shown, "/tmp/x"), normal(printed, "/tmp/x"));
    let lines: Vec<&str> = shown.lines().collect();
    assert!(
        lines[0].ends_with(" at 2026-05-04 09:30:00") && lines[1].ends_with(":02, /home/you/a"),
        "{shown}"
    );
    assert_eq!(lines[0][..40], lines[1][..40], "an ID stays the same");
    assert_ne!(shown, printed);
}
