//! What holds for every file: an answer comes, and every row is accounted for.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::collections::HashSet;

use proptest::prelude::*;
use support::read;

const NAMES: [&str; 10] = [
    "r.csv",
    "r.tsv",
    "r.txt",
    "r.xlsx",
    "r.ods",
    "r.yaml",
    "r.yml",
    "r.json",
    "r.jsonl",
    "no-ending",
];

/// Pieces that mean something to one of the readers.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("name".to_owned()),
        Just("Name,Email,Title,Manager,Start date,Salary\n".to_owned()),
        Just("- name: Ann\n  title: PM\n".to_owned()),
        Just("{\"name\":\"Ann\",".to_owned()),
        Just("&a [*a, *b]".to_owned()),
        Just("<<: *a".to_owned()),
        Just("[x](y)<b>&amp;".to_owned()),
        Just("31.02.2024".to_owned()),
        Just("ann@example.com".to_owned()),
        Just("Vacancy – PM (x)".to_owned()),
        prop::sample::select(vec![
            "\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", ":", " ", "-", "{", "}", "[", "]", "#",
            "'", "\0", "🚀", "ß", "\u{200d}"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
        any::<char>().prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_under_any_name_end_in_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        for name in NAMES {
            let _ = read(&bytes, name);
        }
    }

    #[test]
    fn any_bytes_behind_a_signature_end_in_an_answer(
        start in prop::sample::select(vec![
            &b"PK\x03\x04"[..], b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"{", b"[", b"---\n", b"sep=;\n",
            b"Name,Title\n", b"N\0a\0m\0e\0\n\0",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let bytes = [start, &bytes].concat();
        for name in NAMES {
            let _ = read(&bytes, name);
        }
    }

    #[test]
    fn any_text_of_telling_pieces_ends_in_an_answer(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        for name in NAMES {
            let _ = read(text.as_bytes(), name);
        }
    }

    #[test]
    fn every_row_of_a_table_is_accounted_for_once(
        rows in prop::collection::vec(prop::collection::vec("[ -~äß€🚀\n\r\t]{0,14}", 0..8), 0..30),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        crlf in any::<bool>(),
    ) {
        let mut writer = csv::WriterBuilder::new()
            .flexible(true)
            .delimiter(delimiter)
            .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .from_writer(Vec::new());
        writer.write_record(["Employee ID", "Full name", "Work email", "Job title", "Manager email"]).unwrap();
        let mut expected = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            // An empty record is written as a pair of quotes, which is a blank row as well.
            let blank = [String::new()];
            writer.write_record(if row.is_empty() { &blank[..] } else { row }).unwrap();
            if row.iter().any(|cell| cell.chars().any(|c| !c.is_whitespace())) {
                expected.push(u32::try_from(at + 2).unwrap());
            }
        }
        let bytes = writer.into_inner().unwrap();
        let reading = read(&bytes, "r.csv").unwrap();
        let numbers: Vec<u32> = reading.sheet.rows.iter().map(|row| row.row).collect();
        prop_assert_eq!(&numbers, &expected);
        prop_assert_eq!(reading.source.rows as usize, expected.len());
        for row in &reading.sheet.rows {
            let named = row.vacancy || row.name.chars().any(char::is_alphabetic);
            prop_assert!(row.refused.is_some() || named, "{row:?}");
            prop_assert!(!row.name.chars().any(char::is_control) && !row.title.chars().any(char::is_control));
        }
    }

    #[test]
    fn entries_are_accounted_for_once_in_yaml_and_json(
        people in prop::collection::vec(("[a-z]{1,8}", "[ -~äß🚀]{0,20}", prop::option::of("[ -~]{0,20}")), 2..20),
    ) {
        let entries: Vec<serde_json::Value> = people
            .iter()
            .map(|(key, name, title)| serde_json::json!({"key": key, "name": format!("N{name}"), "title": title}))
            .collect();
        let json = serde_json::to_string(&entries).unwrap();
        // JSON is YAML, too.
        for (text, name) in [(json.clone(), "r.json"), (format!("people: {json}"), "r.yml")] {
            let reading = read(text.as_bytes(), name).unwrap();
            let numbers: HashSet<u32> = reading.sheet.rows.iter().map(|row| row.row).collect();
            prop_assert_eq!(numbers.len(), reading.sheet.rows.len());
            prop_assert_eq!(reading.sheet.rows.len(), people.len());
        }
    }
}
