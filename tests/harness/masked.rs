//! Names for what differs from run to run, so that the rest can be compared whole.

/// Each text with its random IDs, UUIDs and times replaced; the same ID has the same name in all of them.
pub fn all<const N: usize>(texts: [&str; N]) -> [String; N] {
    let mut seen = Vec::new();
    texts.map(|text| one(text, &mut seen))
}

fn one(text: &str, seen: &mut Vec<(&'static str, String)>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let fresh = !out.ends_with(|c: char| c.is_ascii_alphanumeric());
        let found = if fresh { kind(rest) } else { None };
        if let Some((kind, length)) = found {
            out.push_str(&name(kind, &rest[..length], seen));
            rest = &rest[length..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

fn name(kind: &'static str, value: &str, seen: &mut Vec<(&'static str, String)>) -> String {
    if matches!(kind, "TIME" | "MS") {
        return kind.to_owned();
    }
    let entry = (kind, value.to_owned());
    if !seen.contains(&entry) {
        seen.push(entry.clone());
    }
    let number = seen.iter().filter(|(other, _)| *other == kind).position(|other| *other == entry);
    format!("{kind}{}", number.map_or(0, |index| index + 1))
}

/// What stands at the start of `text`, and how long it is. `x` is a hexadecimal digit, `9` a decimal one.
fn kind(text: &str) -> Option<(&'static str, usize)> {
    let hex = "x".repeat(32);
    [
        ("MSG", format!("msg_{hex}")),
        ("GRP", format!("grp_{hex}")),
        ("UUID", "xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx".to_owned()),
        ("UUID", "xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx".to_owned()),
        ("TIME", "9999-99-99 99:99:99".to_owned()),
        ("MS", "9".repeat(13)),
    ]
    .into_iter()
    .find(|(_, pattern)| fits(text, pattern))
    .map(|(kind, pattern)| (kind, pattern.len()))
}

fn fits(text: &str, pattern: &str) -> bool {
    let Some(start) = text.get(..pattern.len()) else { return false };
    let ends = !text[pattern.len()..].starts_with(|c: char| c.is_ascii_alphanumeric());
    ends && start.bytes().zip(pattern.bytes()).all(|(byte, wanted)| match wanted {
        b'x' => byte.is_ascii_hexdigit(),
        b'9' => byte.is_ascii_digit(),
        wanted => byte == wanted,
    })
}
