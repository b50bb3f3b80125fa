//! `api -f` and `-F`: how names nest, and in which order.

use crate::harness::{Home, Ran};

fn asked(output: &str, arguments: &[&str]) -> Ran {
    let home = Home::new();
    home.write("text.txt", "from a file");
    home.blooio(["api", "-n"]).env("BLOOIO_OUTPUT", output).args(arguments).run()
}

fn shown(arguments: &[&str]) -> Ran {
    asked("json", arguments)
}

/// The body that the fields make, as it goes over the wire.
#[track_caller]
fn body(fields: &[&str]) -> String {
    let ran = shown(&[&["/x"], fields].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
    let (_, body) = ran.stdout.split_once("\"body\":").expect("a body");
    body.trim_end().strip_suffix('}').expect("the end of an object").to_owned()
}

#[test]
fn an_element_goes_on_until_a_field_comes_again() {
    let title = "parts[][link_preview][title]=a";
    for (fields, expected) in [
        (
            &["-f", title, "-f", "parts[][link_preview][image_url]=b"][..],
            r#"{"parts":[{"link_preview":{"title":"a","image_url":"b"}}]}"#,
        ),
        (
            &["-f", "parts[][text]=x", "-f", title, "-f", "parts[][text]=y", "-f", title],
            r#"{"parts":[{"text":"x","link_preview":{"title":"a"}},{"text":"y","link_preview":{"title":"a"}}]}"#,
        ),
        (
            &["-f", title, "-f", title],
            r#"{"parts":[{"link_preview":{"title":"a"}},{"link_preview":{"title":"a"}}]}"#,
        ),
        (
            &["-F", r#"parts[]={"text":"x"}"#, "-F", r#"parts[]={"url":"y"}"#],
            r#"{"parts":[{"text":"x"},{"url":"y"}]}"#,
        ),
        (&["-f", "a[][b][]=1", "-F", "a[][b][]=2"], r#"{"a":[{"b":["1",2]}]}"#),
    ] {
        assert_eq!(body(fields), expected, "{fields:?}");
    }
}

#[test]
fn both_options_keep_the_order_in_which_they_are_typed() {
    for (fields, expected) in [
        (&["-F", "a[]=1", "-f", "a[]=2", "-F", "a[]=3"][..], r#"{"a":[1,"2",3]}"#),
        (&["-f", "a[]=1", "--field=a[]=2", "-fa[]=3"], r#"{"a":["1",2,"3"]}"#),
        (&["-F", "z=@text.txt", "-f", "a=1", "-F", "m=null"], r#"{"z":"from a file","a":"1","m":null}"#),
        (&["-F", "a[][n]=1", "-f", "a[][n]=2", "-F", "a[][m]=3"], r#"{"a":[{"n":1},{"n":"2","m":3}]}"#),
    ] {
        assert_eq!(body(fields), expected, "{fields:?}");
    }
    let ran = shown(&["GET", "/x", "-F", "a[]=1", "-f", "a[]=2", "-f", "b[]"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.contains("/v2/api/x?a%5B%5D=1&a%5B%5D=2&b%5B%5D=\""), "{ran:?}");
}

#[test]
fn what_would_be_lost_or_guessed_is_refused() {
    const FIELD: &str = "hint: write -f name=value, -f 'list[]=value' or -f 'object[name]=value'\n";
    for (fields, message, hint) in [
        (
            &["-f", "a[0]=x"][..],
            "--raw-field: \"a[0]\" has an index, but lists are filled in order",
            "hint: write [] instead of [0]; for an object with the key 0, use JSON: -F 'a={\"0\":…}'\n",
        ),
        (
            &["-F", "a[][b][12]=x"],
            "--field: \"a[][b][12]\" has an index, but lists are filled in order",
            "hint: write [] instead of [12]; for an object with the key 12, use JSON: -F 'a={\"12\":…}'\n",
        ),
        (&["-f", "a[b]=1", "-f", "a[b]=1"], "--raw-field: \"a[b]\" can't be set: it is already set", FIELD),
        (&["-f", "a=1", "-F", "a[b]=2"], "--field: \"a[b]\" can't be set: it is not an object", FIELD),
        (&["-F", "a[b]=2", "-f", "a=1"], "--raw-field: \"a\" can't be set: it is already set", FIELD),
        (&["-f", "a[b]=1", "-f", "a[]=2"], "--raw-field: \"a[]\" can't be set: it is not a list", FIELD),
    ] {
        let ran = asked("human", &[&["/x"], fields].concat());
        ran.is(2, "", &format!("error: {message}\n{hint}"));
    }
    let ran = asked("human", &["GET", "/x", "-F", "a[][b]={}"]);
    ran.is(
        2,
        "",
        "error: \"a[][b]\" is an empty object, which a query can't express\n\
         hint: leave it out, or add fields to it\n",
    );
}
