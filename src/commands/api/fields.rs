//! Reads the typed fields, with nested names and typed values, into a JSON object or a query.

use serde_json::{Map, Value, json};

use crate::cli::api::{Field, Fields};
use crate::commands::support::body::{Stdin, read_file};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};

/// Reads fields into one object, in the given order.
///
/// # Errors
/// [`Failure::Usage`] for an invalid or repeated name, and a file that can't be read.
pub(super) fn read(
    given: &Fields,
    stdin: &mut Stdin,
    session: &mut Session,
) -> failure::Result<Map<String, Value>> {
    let mut fields = Map::new();
    for field in &given.0 {
        match field {
            Field::Raw(field) => {
                let (name, value) = split(field);
                put_in(&mut fields, "--raw-field", name, value.map(Value::from))?;
            }
            Field::Typed(field) => {
                let (name, value) = split(field);
                let value = value.map(|value| typed_value(value, stdin, session)).transpose()?;
                put_in(&mut fields, "--field", name, value)?;
            }
        }
    }
    Ok(fields)
}

fn split(field: &str) -> (&str, Option<&str>) {
    field.split_once('=').map_or((field, None), |(name, value)| (name, Some(value)))
}

fn typed_value(text: &str, stdin: &mut Stdin, session: &mut Session) -> failure::Result<Value> {
    match text.strip_prefix('@') {
        Some("-") => stdin.read("--field", session).map(Value::from),
        Some(path) => read_file("--field", path).map(Value::from),
        None => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
    }
}

fn put_in(
    fields: &mut Map<String, Value>,
    option: &str,
    name: &str,
    value: Option<Value>,
) -> failure::Result<()> {
    let hint = "write -f name=value, -f 'list[]=value' or -f 'object[name]=value'";
    let Some((first, rest)) = names(name) else {
        return Err(Failure::usage(format!("{option}: {name:?} is not a valid field name"), hint));
    };
    if let Some(index) = rest.iter().find(|name| is_index(name)) {
        return Err(Failure::usage(
            format!("{option}: {name:?} has an index, but lists are filled in order"),
            format!(
                "write [] instead of [{index}]; for an object with the key {index}, use JSON: \
                 -F '{first}={{\"{index}\":…}}'"
            ),
        ));
    }
    if value.is_none() && rest.last() != Some(&"") {
        return Err(Failure::usage(format!("{option}: {name:?} has no value"), hint));
    }
    put(fields, first, &rest, value)
        .map_err(|why| Failure::usage(format!("{option}: {name:?} can't be set: {why}"), hint))
}

fn is_index(name: &str) -> bool {
    let digits = name.strip_prefix('-').unwrap_or(name);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Splits a nested name: `a[b][]` is `a`, then `b` and an empty name.
fn names(text: &str) -> Option<(&str, Vec<&str>)> {
    let (first, mut rest) = text.split_at(text.find('[').unwrap_or(text.len()));
    let mut names = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        let (name, after) = inner.split_once(']')?;
        names.push(name);
        rest = after;
    }
    let is_plain = |name: &&str| !name.contains(['[', ']']);
    (rest.is_empty() && !first.is_empty() && is_plain(&first) && names.iter().all(is_plain))
        .then_some((first, names))
}

fn put(
    object: &mut Map<String, Value>,
    name: &str,
    below: &[&str],
    value: Option<Value>,
) -> Result<(), &'static str> {
    const NO_LIST: &str = "it is not a list";
    match below {
        [] if object.contains_key(name) => Err("it is already set"),
        [] => {
            object.insert(name.to_owned(), value.unwrap_or_default());
            Ok(())
        }
        ["", below @ ..] => {
            let there = object.entry(name).or_insert_with(|| json!([]));
            let list = there.as_array_mut().ok_or(NO_LIST)?;
            match below {
                [] => {
                    list.extend(value);
                    Ok(())
                }
                ["", ..] => Err("write a list of lists as JSON, with --field"),
                [inner, deeper @ ..] => {
                    if !list.last().is_some_and(|item| has_room(item, below)) {
                        list.push(json!({}));
                    }
                    let item = list.last_mut().and_then(Value::as_object_mut).ok_or(NO_LIST)?;
                    put(item, inner, deeper, value)
                }
            }
        }
        [inner, below @ ..] => {
            let there = object.entry(name).or_insert_with(|| json!({}));
            put(there.as_object_mut().ok_or("it is not an object")?, inner, below, value)
        }
    }
}

/// Whether a field at `path` fits into the last element of a list. A field that is already set starts the next element;
/// a list takes any number of values.
fn has_room(item: &Value, path: &[&str]) -> bool {
    match (path, item) {
        (["", ..], item) => item.is_array(),
        ([name, below @ ..], Value::Object(item)) => {
            item.get(*name).is_none_or(|there| has_room(there, below))
        }
        _ => false,
    }
}

/// The fields as query parameters, not yet encoded: `a[b]` for a nested field, `a[]` for each item of a list.
///
/// # Errors
/// [`Failure::Usage`] for an empty object, which a query can't express.
pub(super) fn query(fields: &Map<String, Value>) -> failure::Result<Vec<(String, String)>> {
    let mut parameters = Vec::new();
    for (name, value) in fields {
        flatten(name.clone(), value, &mut parameters)?;
    }
    Ok(parameters)
}

fn flatten(name: String, value: &Value, parameters: &mut Vec<(String, String)>) -> failure::Result<()> {
    match value {
        Value::Null => parameters.push((name, String::new())),
        Value::String(text) => parameters.push((name, text.clone())),
        Value::Bool(_) | Value::Number(_) => parameters.push((name, value.to_string())),
        Value::Array(items) if items.is_empty() => parameters.push((format!("{name}[]"), String::new())),
        Value::Array(items) => {
            for item in items {
                flatten(format!("{name}[]"), item, parameters)?;
            }
        }
        Value::Object(fields) if fields.is_empty() => {
            return Err(Failure::usage(
                format!("{name:?} is an empty object, which a query can't express"),
                "leave it out, or add fields to it",
            ));
        }
        Value::Object(fields) => {
            for (inner, value) in fields {
                flatten(format!("{name}[{inner}]"), value, parameters)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(fields: &[&str]) -> Result<Value, String> {
        let mut object = Map::new();
        for field in fields {
            let (name, value) = split(field);
            put_in(&mut object, "-f", name, value.map(Value::from)).map_err(|error| error.to_string())?;
        }
        Ok(Value::Object(object))
    }

    #[test]
    fn names_nest() {
        for (fields, expected) in [
            (&["a=1", "b=x=y", "c="][..], json!({"a": "1", "b": "x=y", "c": ""})),
            (&["a[b]=1", "a[c][d]=2"], json!({"a": {"b": "1", "c": {"d": "2"}}})),
            (&["a[]=1", "a[]=2"], json!({"a": ["1", "2"]})),
            (&["a[]"], json!({"a": []})),
            (&["a[b][]=1", "a[b][]=2"], json!({"a": {"b": ["1", "2"]}})),
            (&["a[][x]=1", "a[][y]=2", "a[][x]=3"], json!({"a": [{"x": "1", "y": "2"}, {"x": "3"}]})),
            (&["a=[b]=c"], json!({"a": "[b]=c"})),
            (&["a[]="], json!({"a": [""]})),
            (&["a[]=1", "a[]"], json!({"a": ["1"]})),
            (&["a[][b][]=", "a[][b][]=2"], json!({"a": [{"b": ["", "2"]}]})),
            (&["a[]=1", "a[][b]=2"], json!({"a": ["1", {"b": "2"}]})),
            (&["0=1"], json!({"0": "1"})),
        ] {
            assert_eq!(object(fields), Ok(expected), "{fields:?}");
        }
    }

    #[test]
    fn an_element_ends_where_a_field_comes_again() {
        for (fields, expected) in [
            (
                &["a[][p][x]=1", "a[][p][y]=2", "a[][p][x]=3"][..],
                json!({"a": [{"p": {"x": "1", "y": "2"}}, {"p": {"x": "3"}}]}),
            ),
            (
                &["a[][p][x]=1", "a[][t]=2", "a[][p][y]=3"],
                json!({"a": [{"p": {"x": "1", "y": "3"}, "t": "2"}]}),
            ),
            (&["a[][p]=1", "a[][p][x]=2"], json!({"a": [{"p": "1"}, {"p": {"x": "2"}}]})),
            (&["a[][p][x]=1", "a[][p]=2"], json!({"a": [{"p": {"x": "1"}}, {"p": "2"}]})),
            (&["a[][p]=1", "a[][p][]=2"], json!({"a": [{"p": "1"}, {"p": ["2"]}]})),
            (&["a[][p][]=1", "a[][p][x]=2"], json!({"a": [{"p": ["1"]}, {"p": {"x": "2"}}]})),
            (
                &["a[][b][][c]=1", "a[][b][][d]=2", "a[][b][][c]=3", "a[][e]=4", "a[][e]=5"],
                json!({"a": [{"b": [{"c": "1", "d": "2"}, {"c": "3"}], "e": "4"}, {"e": "5"}]}),
            ),
        ] {
            assert_eq!(object(fields), Ok(expected), "{fields:?}");
        }
    }

    #[test]
    fn an_index_is_refused_with_what_to_write() {
        for (field, index) in [("a[0]=x", "0"), ("a[][12]=x", "12"), ("a[b][-1][c]=x", "-1")] {
            let name = split(field).0;
            let error = put_in(&mut Map::new(), "-f", name, Some("x".into())).unwrap_err();
            let Failure::Usage { message, hint: Some(hint) } = error.failure() else {
                panic!("{error}");
            };
            assert_eq!(*message, format!("-f: {name:?} has an index, but lists are filled in order"));
            assert!(hint.starts_with(&format!("write [] instead of [{index}]; ")), "{hint}");
        }
    }

    proptest::proptest! {
        /// Names from a small alphabet, so that they often meet.
        #[test]
        fn nothing_typed_is_lost(names in proptest::collection::vec("[ab](\\[[ab]?\\]){0,4}", 1..8)) {
            let typed: Vec<String> = (0..names.len()).map(|nth| nth.to_string()).collect();
            let mut fields = Map::new();
            let mut kept = Vec::new();
            for (name, value) in names.iter().zip(&typed) {
                let before = fields.clone();
                match put_in(&mut fields, "-f", name, Some(value.as_str().into())) {
                    Ok(()) => kept.push((name.clone(), value.clone())),
                    // A refusal ends the command, so what it leaves in the object doesn't matter.
                    Err(_) => fields = before,
                }
            }
            // The query has each field under its own name; fields of one name stay in order.
            let mut told = query(&fields).unwrap();
            told.sort_by(|a, b| a.0.cmp(&b.0));
            kept.sort_by(|a, b| a.0.cmp(&b.0));
            proptest::prop_assert_eq!(told, kept);
        }
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for (fields, why) in [
            (&["=1"][..], "-f: \"\" is not a valid field name"),
            (&["[a]=1"], "-f: \"[a]\" is not a valid field name"),
            (&["a[b=1"], "-f: \"a[b\" is not a valid field name"),
            (&["a]=1"], "-f: \"a]\" is not a valid field name"),
            (&["a[b]c=1"], "-f: \"a[b]c\" is not a valid field name"),
            (&["a[[b]]=1"], "-f: \"a[[b]]\" is not a valid field name"),
            (&["a"], "-f: \"a\" has no value"),
            (&["a[b]"], "-f: \"a[b]\" has no value"),
            (&["a=1", "a=2"], "-f: \"a\" can't be set: it is already set"),
            (&["a=1", "a[]=2"], "-f: \"a[]\" can't be set: it is not a list"),
            (&["a=1", "a[b]=2"], "-f: \"a[b]\" can't be set: it is not an object"),
            (&["a[][]=1"], "-f: \"a[][]\" can't be set: write a list of lists as JSON, with --field"),
        ] {
            assert_eq!(object(fields), Err(why.to_owned()), "{fields:?}");
        }
    }

    #[test]
    fn an_object_without_fields_is_no_query() {
        let fields = Map::from_iter([("a".to_owned(), json!([{"b": {}}]))]);
        let error = query(&fields).unwrap_err();
        assert_eq!(error.to_string(), "\"a[][b]\" is an empty object, which a query can't express");
    }

    #[test]
    fn a_query_says_the_same() {
        let Value::Object(fields) =
            json!({"a": "x y", "b": [1, true, {"c": null}], "d": {"e": 1.50}, "f": [], "g": [{"h": []}]})
        else {
            panic!("an object")
        };
        let query: Vec<String> =
            query(&fields).unwrap().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(query, ["a=x y", "b[]=1", "b[]=true", "b[][c]=", "d[e]=1.5", "f[]=", "g[][h][]="]);
    }
}
