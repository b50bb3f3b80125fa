//! The names of columns.

use crate::message;

/// How many names an error lists.
const LISTED: usize = 50;

/// A name without what can't be seen in it: invisible characters are left out, white space of any kind is a blank.
pub(super) fn clean(name: &str) -> String {
    let visible = name.chars().filter(|c| !message::is_invisible(*c));
    let plain: String = visible.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// A name with what can't be seen in it as escapes, for an error.
pub(super) fn shown(name: &str) -> String {
    let mut shown = String::new();
    for c in name.trim_matches(' ').chars() {
        if c.is_control() || message::is_invisible(c) || (c.is_whitespace() && c != ' ') {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The names in words, the first of them if there are very many. They need not be safe to show.
pub(super) fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    let more = names.len().saturating_sub(LISTED);
    let listed: Vec<String> = names
        .iter()
        .take(LISTED)
        .map(|name| {
            if name.len() > 100 { name.chars().take(50).chain(['…']).collect() } else { (*name).to_owned() }
        })
        .collect();
    if more > 0 { format!("{} and {more} more", listed.join(", ")) } else { listed.join(", ") }
}
