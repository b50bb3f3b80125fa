//! Properties of any input.

use proptest::prelude::*;

use super::{Format, Plan, plan, with_template};
use crate::bulk::input::Records;
use crate::bulk::{Intention, Message, Template, preflight};

/// Bytes that are like an input, or anything.
fn inputs() -> impl Strategy<Value = Vec<u8>> {
    let csv = r#"(to|text|name|metadata\.x|attachments|from_number|idempotency_key|[,\t;"\r\n{}]|\+15551234567|a@b\.c|\PC){0,40}"#;
    let lines = r#"(\{"to":"\+15551234567"(,"(text|name|metadata|parts|effect|idempotency_key)":(1|null|"a"|""|\["a"\]|\{"a":1\}|-|1e9999))*\}[\r\n]?){0,8}"#;
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        csv.prop_map(|text: String| format!("to,text,name\n{text}").into_bytes()),
        csv.prop_map(String::into_bytes),
        lines.prop_map(String::into_bytes),
    ]
}

/// The records of a valid file with their lines.
fn records(file: &[u8], format: Format) -> Vec<(u64, Vec<String>)> {
    let mut records = Records::open(file, format).map_err(|error| error.to_string()).unwrap();
    let mut record = csv::StringRecord::new();
    let mut read = Vec::new();
    while let Some((line, broken)) = records.next(&mut record).unwrap() {
        assert_eq!(broken, None);
        read.push((line, record.iter().map(str::to_owned).collect()));
    }
    read
}

proptest! {
    // A failing case belongs in a test of its own, not in a file beside the sources.
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every record counts as a message, as an error or as blank, and each message has content.
    #[test]
    fn any_input_passes_the_preflight(input in inputs(), sharded in any::<bool>()) {
        for format in [Format::Csv, Format::Tsv, Format::JsonLines] {
            let shard = sharded.then(|| "1/2".parse().unwrap());
            let plan = Plan { shard, ..with_template(format, "{name|x}") };
            let Ok(found) = preflight(&plan, input.as_slice(), |_| Intention::Send) else { continue };
            let read: Vec<Message> = plan.read(input.as_slice()).unwrap().filter_map(Result::ok).collect();
            prop_assert_eq!(read.len(), found.messages as usize);
            prop_assert_eq!(read.first(), found.first.as_ref());
            let yielded = u64::from(found.messages) + found.invalid_count + found.blank_count;
            prop_assert_eq!(yielded, u64::from(if sharded { found.records / 2 } else { found.records }));
            prop_assert!(read.windows(2).all(|pair| pair[0].row < pair[1].row && pair[0].line <= pair[1].line));
            prop_assert!(read.iter().all(|message| crate::message::has_content(&message.body)));
        }
    }

    #[test]
    fn a_template_is_written_as_it_is_read(text in r"([{}|]|\{ ?[a-c]{1,2} ?(\|[a-c ]?)?\}|\PC){1,12}") {
        let Ok(template) = Template::parse(&text) else { return Ok(()) };
        let written = template.to_string();
        prop_assert_eq!(&Template::parse(&written), &Ok(template.clone()), "{}", written);
        let filled = template.fill(|_| Some("{v}"));
        prop_assert!(filled.is_ok());
    }

    #[test]
    fn text_without_variables_stays(text in r"\PC{1,20}") {
        let escaped = text.replace('{', "{{").replace('}', "}}");
        let template = Template::parse(&escaped).unwrap();
        prop_assert_eq!(template.fill(|_| None::<&str>), Ok(text));
    }

    /// Written CSV is read back unchanged, with the line of each record.
    #[test]
    fn cells_survive_the_file(
        rows in prop::collection::vec(prop::collection::vec(r#"([a-c,\t"\r\n]|\PC){0,6}"#, 2), 1..8),
        end in prop::sample::select(vec![csv::Terminator::CRLF, csv::Terminator::Any(b'\n'), csv::Terminator::Any(b'\r')]),
    ) {
        let mut file = Vec::new();
        let mut lines = Vec::new();
        for row in &rows {
            let before = String::from_utf8(file.clone()).unwrap().replace("\r\n", "\n").replace('\r', "\n");
            lines.push(before.matches('\n').count() as u64 + 1);
            let mut writer = csv::WriterBuilder::new().terminator(end).from_writer(&mut file);
            writer.write_record(row).unwrap();
            writer.flush().unwrap();
        }
        prop_assert_eq!(records(&file, Format::Csv), lines.into_iter().zip(rows).collect::<Vec<_>>());
    }

    /// In TSV every character except tabs and line breaks is literal.
    #[test]
    fn cells_of_tsv_are_what_is_written(
        rows in prop::collection::vec(prop::collection::vec(r#"([a-c,"'\\]|\PC){1,6}"#, 2), 1..8),
        end in prop::sample::select(vec!["\r\n", "\n", "\r"]),
    ) {
        let file: String = rows.iter().map(|row| row.join("\t") + end).collect();
        prop_assert_eq!(records(file.as_bytes(), Format::Tsv), (1..).zip(rows).collect::<Vec<_>>());
    }

    /// A character after a closing quote never becomes part of the cell.
    #[test]
    fn text_after_a_closing_quote_is_found(cell in r"([a-c,\n]|\PC){0,6}", stray in r#"[^,"\r\n\x00]"#, end in r#"[a-c"]{0,3}"#) {
        let file = format!("to,text\n+15551234567,\"{}\"{stray}{end}\n", cell.replace('"', "\"\""));
        let csv = plan(Format::Csv);
        let first = csv.read(file.as_bytes()).unwrap().next();
        prop_assert!(matches!(first, Some(Err(_))), "{first:?}");
    }

    /// A plan without template and body sends the text of the cells.
    #[test]
    fn a_text_is_sent_as_it_is_written(text in r#"([a-c,"\r\n{}]|\PC){1,20}"#) {
        prop_assume!(!crate::message::is_blank(&text));
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["to", "text"]).unwrap();
        writer.write_record(["+15551234567", &text]).unwrap();
        let file = writer.into_inner().unwrap();
        let read: Vec<Message> = plan(Format::Csv).read(file.as_slice()).unwrap().map(Result::unwrap).collect();
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].body["text"].as_str(), Some(text.as_str()));
    }
}
