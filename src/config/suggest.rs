//! Hints for unknown names: the nearest known one, or all of them.

use super::error::Error;
use super::origin::Place;
use super::table::{ROWS, TOP_LEVEL, find_in_profile};

/// The hint for a key that the top of the file doesn't have.
pub(super) fn top_level_hint(key: &str) -> String {
    if find_in_profile(key).is_some() {
        return format!("put {key} into a profile, such as [profiles.default]");
    }
    match nearest(key, TOP_LEVEL) {
        Some(near) => format!("did you mean {near:?}?"),
        None => match nearest_in_profile(key) {
            Some(near) => {
                format!("did you mean {near:?}, in a profile such as [profiles.default]?")
            }
            None => format!("use one of these keys: {}", TOP_LEVEL.join(", ")),
        },
    }
}

/// The hint for a key that no profile has.
pub(super) fn unknown_hint(key: &str) -> String {
    if key.starts_with("alias") {
        return "define aliases in their own table: aliases.NAME".to_owned();
    }
    if key.starts_with("profiles.") {
        return "choose the profile with --profile, and give only the setting's name".to_owned();
    }
    if let Some(near) = nearest_in_profile(key) {
        return format!("did you mean {near:?}?");
    }
    let known: Vec<&str> = ROWS.iter().filter(|row| row.in_profile).map(|row| row.name).collect();
    format!("use one of these keys: {}", known.join(", "))
}

/// The error for a profile that isn't among the known ones.
pub(super) fn unknown_profile(place: Place, name: String, known: &[String]) -> Error {
    let list = known.join(", ");
    let hint = match nearest(&name, known.iter().map(String::as_str)) {
        _ if known.is_empty() => "create a profile with `blooio config init`".to_owned(),
        Some(nearest) => format!("did you mean {nearest:?}? choose one of these profiles: {list}"),
        None => format!("choose one of these profiles: {list}"),
    };
    Error::UnknownProfile { place, name, hint }
}

/// The setting that `name` is probably a misspelling of, by its own name or its flag's.
fn nearest_in_profile(name: &str) -> Option<&'static str> {
    let rows = ROWS.iter().filter(|row| row.in_profile);
    let spellings = rows.flat_map(|row| {
        let flags = row.flags().into_iter().map(|flag| flag.trim_start_matches('-'));
        std::iter::once(row.name).chain(flags).map(|spelling| (spelling, row.name))
    });
    nearest_of(name, spellings)
}

/// The candidate nearest to `name`, if one is near at all.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(name, candidates.into_iter().map(|candidate| (candidate, candidate)))
}

fn nearest_of<'a>(name: &str, spellings: impl Iterator<Item = (&'a str, &'a str)>) -> Option<&'a str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace('-', "_");
    let name = plain(name);
    // One wrong letter in three is a typo; more is another word.
    let limit = (name.chars().count() / 3).max(1);
    spellings
        .map(|(spelling, meant)| (strsim::damerau_levenshtein(&name, &plain(spelling)), meant))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::{nearest, nearest_in_profile};

    #[test]
    fn typos_are_recognized_and_other_words_are_not() {
        let cases = [
            ("timout", Some("timeout")),
            ("time_out", Some("timeout")),
            ("api-key", Some("api_key")),
            ("apikey", Some("api_key")),
            ("API_KEY", Some("api_key")),
            ("baseurl", Some("base_url")),
            ("country", Some("default_country")),
            ("from", Some("from_number")),
            ("retry", None),
            ("colour", Some("color")),
            ("verbose", None),
            ("password", None),
            ("", None),
        ];
        for (wrote, meant) in cases {
            assert_eq!(nearest_in_profile(wrote), meant, "{wrote}");
        }
        assert_eq!(nearest("wrok", ["work", "ci"]), Some("work"));
        assert_eq!(nearest("prod", ["work", "ci"]), None);
    }
}
