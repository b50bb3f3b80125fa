//! Fields that were typed: names that nest, values with types, as a JSON object or as a query.

use serde_json::{Map, Value, json};

use crate::commands::body::{Stdin, read_file};
use crate::commands::failure::Failure;
use crate::commands::session::Session;

/// Reads `raw` (strings) and then `typed` fields into one object.
///
/// # Errors
/// [`Failure::Usage`] for a name that is none or is there already, and a file that can't be read.
pub(super) fn read(
    raw: &[String],
    typed: &[String],
    stdin: &mut Stdin,
    session: &mut Session,
) -> anyhow::Result<Map<String, Value>> {
    let mut fields = Map::new();
    for field in raw {
        let (name, value) = split(field);
        put_in(&mut fields, "--raw-field", name, value.map(Value::from))?;
    }
    for field in typed {
        let (name, value) = split(field);
        let value = value.map(|value| typed_value(value, stdin, session)).transpose()?;
        put_in(&mut fields, "--field", name, value)?;
    }
    Ok(fields)
}

fn split(field: &str) -> (&str, Option<&str>) {
    field.split_once('=').map_or((field, None), |(name, value)| (name, Some(value)))
}

fn typed_value(text: &str, stdin: &mut Stdin, session: &mut Session) -> anyhow::Result<Value> {
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
) -> anyhow::Result<()> {
    let hint = "such as -f name=value, -f 'list[]=value' or -f 'object[name]=value'";
    let Some((first, rest)) = names(name) else {
        return Err(Failure::usage(format!("{option}: {name:?} is not the name of a field"), hint));
    };
    if value.is_none() && rest.last() != Some(&"") {
        return Err(Failure::usage(format!("{option}: {name:?} has no value"), hint));
    }
    put(fields, first, &rest, value)
        .map_err(|why| Failure::usage(format!("{option}: {name:?} can't be set: {why}"), hint))
}

/// `a[b][]` is `a`, then `b` and nothing.
fn names(text: &str) -> Option<(&str, Vec<&str>)> {
    let (first, mut rest) = text.split_at(text.find('[').unwrap_or(text.len()));
    let mut names = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        let (name, behind) = inner.split_once(']')?;
        names.push(name);
        rest = behind;
    }
    let is_sound = |name: &&str| !name.contains(['[', ']']);
    (rest.is_empty() && !first.is_empty() && is_sound(&first) && names.iter().all(is_sound))
        .then_some((first, names))
}

fn put(
    object: &mut Map<String, Value>,
    name: &str,
    below: &[&str],
    value: Option<Value>,
) -> Result<(), &'static str> {
    const NO_LIST: &str = "it is no list so far";
    match below {
        [] if object.contains_key(name) => Err("it is there already"),
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
                ["", ..] => Err("a list of lists is given as JSON, with --field"),
                [inner, below @ ..] => {
                    // A name that the last object has begins the next one.
                    if !matches!(list.last(), Some(Value::Object(item)) if !item.contains_key(*inner)) {
                        list.push(json!({}));
                    }
                    let item = list.last_mut().and_then(Value::as_object_mut).ok_or(NO_LIST)?;
                    put(item, inner, below, value)
                }
            }
        }
        [inner, below @ ..] => {
            let there = object.entry(name).or_insert_with(|| json!({}));
            put(there.as_object_mut().ok_or("it is no object so far")?, inner, below, value)
        }
    }
}

/// The fields as query parameters, not yet encoded: `a[b]` for what is nested, `a[]` for each item of a list.
pub(super) fn query(fields: &Map<String, Value>) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    for (name, value) in fields {
        flatten(name.clone(), value, &mut parameters);
    }
    parameters
}

fn flatten(name: String, value: &Value, parameters: &mut Vec<(String, String)>) {
    match value {
        Value::Null => parameters.push((name, String::new())),
        Value::String(text) => parameters.push((name, text.clone())),
        Value::Bool(_) | Value::Number(_) => parameters.push((name, value.to_string())),
        Value::Array(items) => {
            for item in items {
                flatten(format!("{name}[]"), item, parameters);
            }
        }
        Value::Object(fields) => {
            for (inner, value) in fields {
                flatten(format!("{name}[{inner}]"), value, parameters);
            }
        }
    }
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
        ] {
            assert_eq!(object(fields), Ok(expected), "{fields:?}");
        }
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for (fields, why) in [
            (&["=1"][..], "-f: \"\" is not the name of a field"),
            (&["[a]=1"], "-f: \"[a]\" is not the name of a field"),
            (&["a[b=1"], "-f: \"a[b\" is not the name of a field"),
            (&["a]=1"], "-f: \"a]\" is not the name of a field"),
            (&["a[b]c=1"], "-f: \"a[b]c\" is not the name of a field"),
            (&["a[[b]]=1"], "-f: \"a[[b]]\" is not the name of a field"),
            (&["a"], "-f: \"a\" has no value"),
            (&["a[b]"], "-f: \"a[b]\" has no value"),
            (&["a=1", "a=2"], "-f: \"a\" can't be set: it is there already"),
            (&["a=1", "a[]=2"], "-f: \"a[]\" can't be set: it is no list so far"),
            (&["a=1", "a[b]=2"], "-f: \"a[b]\" can't be set: it is no object so far"),
            (&["a[][]=1"], "-f: \"a[][]\" can't be set: a list of lists is given as JSON, with --field"),
        ] {
            assert_eq!(object(fields), Err(why.to_owned()), "{fields:?}");
        }
    }

    #[test]
    fn a_query_says_the_same() {
        let Value::Object(fields) =
            json!({"a": "x y", "b": [1, true, {"c": null}], "d": {"e": 1.50}, "f": []})
        else {
            panic!("an object")
        };
        let query: Vec<String> =
            query(&fields).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(query, ["a=x y", "b[]=1", "b[]=true", "b[][c]=", "d[e]=1.5"]);
    }
}
