use std::collections::BTreeSet;

use super::*;

#[test]
fn every_place_in_a_path_has_its_parameter() {
    for row in all().filter(|row| !row.has_own_command) {
        let named: BTreeSet<&str> =
            row.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        let given: BTreeSet<&str> = row
            .parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Path)
            .map(|parameter| parameter.name)
            .collect();
        assert_eq!(named, given, "{} {}", row.command, row.path);
        assert_eq!(
            named.len() + row.path.split('/').filter(|part| !part.starts_with('{')).count(),
            row.path.split('/').count()
        );
    }
}

#[test]
fn what_a_sentence_names_can_be_typed() {
    for row in all() {
        let look = if let Inspect::Command(words) = row.inspect { words } else { "" };
        for sentence in [look, row.confirm.unwrap_or_default()] {
            for name in sentence.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                assert!(row.parameter(name).is_some(), "{}: {name}", row.command);
            }
        }
        let columns = match row.answer {
            Answer::Table { columns, .. } => columns,
            Answer::Facts { rows, .. } => rows,
        };
        for field in columns.iter().filter_map(|column| column.field.strip_prefix('@')) {
            assert!(row.parameter(field).is_some(), "{}: {field}", row.command);
        }
    }
}

#[test]
fn what_can_not_be_repeated_says_how_to_look() {
    for row in all().filter(|row| !row.has_own_command && row.retry == Retry::Never) {
        let (Inspect::Command(words) | Inspect::Advice(words)) = row.inspect;
        assert!(!words.is_empty(), "{}", row.command);
    }
}

#[test]
fn the_rows_of_a_command_take_the_same_words() {
    for row in all().filter(|row| row.when != When::Always) {
        let first = of(row.command).next().expect("a first row");
        let typed = |row: &Operation| -> Vec<(&str, Syntax)> {
            row.parameters.iter().map(|parameter| (parameter.name, parameter.syntax)).collect()
        };
        assert_eq!(first.when, When::Always);
        assert_eq!(typed(first), typed(row), "{}", row.command);
    }
}

#[test]
fn every_command_explains_itself() {
    for row in all().filter(|row| !row.has_own_command && row.when == When::Always) {
        assert!(!row.about.is_empty() && !row.examples.is_empty(), "{}", row.command);
    }
    for branch in BRANCHES {
        let prefix = format!("{} ", branch.command);
        assert!(all().any(|row| row.command.starts_with(&prefix)), "{}", branch.command);
    }
}
