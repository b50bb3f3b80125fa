#![no_main]
//! Templates.

use blooio_cli::bulk::Template;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(template) = Template::parse(text) else { return };
    let written = template.to_string();
    assert_eq!(Template::parse(&written).as_ref(), Ok(&template), "{written:?}");
    assert!(template.fill(|_| Some("{v}")).is_ok());
    let _ = template.fill(|name| (name.len() % 2 == 0).then(|| name.to_owned()));
});
