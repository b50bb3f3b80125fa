//! Removing a key or a table and keeping the comments around it, which `toml_edit` would remove too.

use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml_edit::{DocumentMut, Item, RawString, Table};

/// The text without the line or lines of a key; none if the key isn't there, or shares its line with others as in an
/// inline table.
pub(super) fn cut_key(text: &str, path: &[&str]) -> Option<String> {
    let root = DeTable::parse(text).ok()?;
    let span = span_of(root.get_ref(), path)?;
    let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline + 1);
    let (before, after) = (&text[start..span.start], text[span.end..end].trim());
    // Only the outer keys, dotted, may come before it, and only a comment after it.
    let alone = !before.contains(['{', '[', ',', '=']) && (after.is_empty() || after.starts_with('#'));
    alone.then(|| format!("{}{}", &text[..start], &text[end..]))
}

/// From a key's start to its value's end.
fn span_of(table: &DeTable<'_>, path: &[&str]) -> Option<Range<usize>> {
    let (name, rest) = path.split_first()?;
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
    match (rest, value.get_ref()) {
        ([], DeValue::Table(_)) => None,
        ([], _) => Some(key.span().start..value.span().end),
        (rest, DeValue::Table(inner)) => span_of(inner, rest),
        _ => None,
    }
}

/// Moves the comments above a profile's header, up to the last blank line, to the item after the profile, which is about
/// to be removed.
/// Those that touch the header are about the profile and go with it, unless they open the file.
pub(super) fn take_comment(document: &mut DocumentMut, profile: &str) {
    let Some(table) = document.get("profiles").and_then(|item| item.get(profile)).and_then(Item::as_table)
    else {
        return;
    };
    let (Some(position), Some(prefix)) =
        (table.position(), table.decor().prefix().and_then(RawString::as_str))
    else {
        return;
    };
    let kept = match prefix.rfind("\n\n") {
        Some(blank) => &prefix[..=blank],
        None if opens_file(document, position) => prefix,
        None => "",
    };
    if !kept.contains('#') {
        return;
    }
    let kept = kept.to_owned();
    let next = headers(document).into_iter().filter(|(other, _)| *other > position).min();
    let next = next.and_then(|(_, path)| {
        path.iter()
            .try_fold(document.as_item_mut(), |item, name| item.get_mut(name))
            .and_then(Item::as_table_mut)
    });
    if let Some(table) = next {
        let prefix = table.decor().prefix().and_then(RawString::as_str).unwrap_or_default();
        let joined = format!("{kept}{prefix}");
        table.decor_mut().set_prefix(joined);
    } else {
        let trailing = document.trailing().as_str().unwrap_or_default();
        let joined = format!("{kept}{trailing}");
        document.set_trailing(joined);
    }
}

/// Whether nothing comes before the header at this position.
fn opens_file(document: &DocumentMut, position: isize) -> bool {
    let first = headers(document).into_iter().all(|(other, _)| other >= position);
    first && !document.iter().any(|(_, item)| item.is_value())
}

/// The tables that have a header of their own, by their place in the file. Two levels: there are no deeper ones.
fn headers(document: &DocumentMut) -> Vec<(isize, Vec<String>)> {
    let position = |table: &Table| table.position().filter(|_| !table.is_implicit() && !table.is_dotted());
    let mut found = Vec::new();
    for (outer, table) in document.iter().filter_map(|(name, item)| Some((name, item.as_table()?))) {
        found.extend(position(table).map(|at| (at, vec![outer.to_owned()])));
        for (inner, table) in table.iter().filter_map(|(name, item)| Some((name, item.as_table()?))) {
            found.extend(position(table).map(|at| (at, vec![outer.to_owned(), inner.to_owned()])));
        }
    }
    found
}
