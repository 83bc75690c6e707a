//! Roster files nobody should be harmed by: each is refused with words that say what to do, and leaves no trace.

use std::io::Write;

use rungs_testkit::contents::files_below;
use serde_json::json;

use crate::running::{Place, list, row};

/// Refused as no roster, saying all these words, with every file as it was before.
fn refused_without_a_trace(place: &Place, file: &str, words: &[&str]) {
    let folder = place.path("");
    // Looking at a workspace leaves SQLite's own files beside it; a write takes them away.
    let tidied = || place.json(&["roster", "import", &place.text_path("nobody.csv")]);
    tidied();
    let before = files_below(&folder);
    for options in [&[][..], &["--select", "product"], &["--dry-run"]] {
        let command = [&["roster", "import", file], options].concat();
        let error = place.refused(&command, 3, "bad_file");
        let message = error["message"].as_str().expect("a message");
        for word in words {
            assert!(message.contains(word), "{file}: “{message}” lacks “{word}”");
        }
    }
    tidied();
    assert!(files_below(&folder) == before, "{file} left a trace");
}

fn place() -> Place {
    let place = Place::two_people();
    let nobody = place.write("nobody.csv", "name,title\n");
    place.json(&["roster", "import", &nobody]);
    place
}

#[test]
fn a_file_that_is_no_roster_is_refused_with_what_to_do() {
    let place = place();
    let aliases: String = std::iter::once("---\na0: &a0 {name: x, title: y}\n".to_owned())
        .chain((1..30).map(|n| {
            let before = vec![format!("*a{}", n - 1); 10].join(", ");
            format!("a{n}: &a{n} [{before}]\n")
        }))
        .collect();
    let deep = "[".repeat(100_000);
    let cases: [(&str, &[u8], &[&str]); 15] = [
        ("empty.csv", b"", &["is empty", "Choose a file"]),
        ("empty.xlsx", b"", &["is empty", "Choose a file"]),
        (
            "blank.csv",
            b"\xef\xbb\xbf \r\n\t\n",
            &["is empty", "Choose a file"],
        ),
        (
            "picture.csv",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            &["picture", "Export the roster as"],
        ),
        (
            "program.csv",
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
            &["Export the roster as"],
        ),
        ("zeros.csv", &[0; 4000], &["Export the roster as"]),
        (
            "headless.csv",
            b"Ana Ruiz,ana@example.com,PM\nBo Li,bo@example.com,PM\n",
            &[
                "No row of this file names its columns",
                "Add a header row",
                "--map",
            ],
        ),
        (
            "broken.xlsx",
            b"PK\x03\x04 and no more",
            &["damaged", "save it again"],
        ),
        (
            "locked.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0",
            &["password", "save it as .xlsx"],
        ),
        (
            "bomb.yaml",
            aliases.as_bytes(),
            &["aliases", "Write the entries out"],
        ),
        (
            "bomb.csv",
            aliases.as_bytes(),
            &["aliases", "Write the entries out"],
        ),
        (
            "deep.yaml",
            deep.as_bytes(),
            &["not well formed", "Correct"],
        ),
        (
            "deep.json",
            deep.as_bytes(),
            &["not well formed", "Correct"],
        ),
        (
            "cut.json",
            b"[{\"name\": \"Ana",
            &["not well formed", "Correct"],
        ),
        (
            "cut.yaml",
            b"- name: \"Ana",
            &["not well formed", "Correct"],
        ),
    ];
    for (name, bytes, words) in cases {
        let file = place.write(name, bytes);
        refused_without_a_trace(&place, &file, words);
    }
}

#[test]
fn a_workbook_cut_short_anywhere_is_refused() {
    let place = place();
    place.json(&["export", &place.text_path("whole.xlsx")]);
    let whole = std::fs::read(place.path("whole.xlsx")).expect("the workbook");
    for part in [1, 3, 5, 7] {
        let file = place.write("cut.xlsx", &whole[..whole.len() * part / 8]);
        refused_without_a_trace(&place, &file, &["damaged", "save it again"]);
    }
}

#[test]
fn what_is_not_even_a_file_is_refused() {
    let place = place();
    std::fs::create_dir(place.path("folder.csv")).expect("a folder");
    refused_without_a_trace(
        &place,
        &place.text_path("folder.csv"),
        &["cannot be read", "Check"],
    );
    refused_without_a_trace(
        &place,
        &place.text_path("none.csv"),
        &["cannot be read", "Check"],
    );
    refused_without_a_trace(
        &place,
        &place.text_path("nobody.csv/x.csv"),
        &["cannot be read", "Check"],
    );
    let workspace = place.text_path("team.rungs");
    refused_without_a_trace(&place, &workspace, &["database", "Export the roster as"]);
}

#[test]
fn a_hundred_megabytes_of_one_line_are_refused_at_once() {
    let place = place();
    let mega = vec![b'x'; 1_000_000];
    for (name, megabytes, words) in [
        ("line.csv", 100, &["at most", "split the file"]),
        ("shorter.csv", 40, &["Line 1", "one row per person"]),
    ] {
        let mut file = std::fs::File::create(place.path(name)).expect("a file");
        for _ in 0..megabytes {
            file.write_all(&mega).expect("room for a large file");
        }
        drop(file);
        let before = std::fs::read(place.path("team.rungs")).expect("the workspace");
        let error = place.refused(&["roster", "import", &place.text_path(name)], 3, "bad_file");
        let message = error["message"].as_str().expect("a message");
        for word in words {
            assert!(message.contains(word), "{message}");
        }
        assert!(std::fs::read(place.path("team.rungs")).expect("the workspace") == before);
        std::fs::remove_file(place.path(name)).expect("the file goes");
    }
}

#[test]
fn control_characters_in_cells_go_and_the_rest_of_the_row_stays() {
    let place = Place::empty();
    let file = place.write(
        "nul.csv",
        b"name,title,area\nAna\0 Ru\x07iz,P\0M,Ma\x1b[31mps\nBo Li,PM,\0\n\0,PM,Maps\n",
    );
    let imported = place.json(&["roster", "import", &file]);
    assert_eq!(
        (&imported["new"], &imported["refused"]),
        (&json!(2), &json!(1))
    );
    let roster = place.json(&["roster", "list"]);
    let ana = row(list(&roster, "people"), "name", "Ana Ruiz");
    assert_eq!(ana["title"], "PM");
    let shown = place.run(&["roster", "list"]).stdout;
    assert!(!shown.contains(['\0', '\x07', '\x1b']), "{shown:?}");
    let bytes = std::fs::read(place.path("team.rungs")).expect("the workspace");
    assert!(
        !bytes.windows(5).any(|part| part == b"Ana\0 "),
        "the NUL was stored"
    );
}

#[test]
fn a_header_alone_is_a_roster_of_nobody_and_says_so() {
    let place = place();
    let file = place.write("header.csv", "Name,E-mail,Job title\n");
    let imported = place.json(&["roster", "import", &file]);
    assert_eq!(
        (&imported["rows"], &imported["new"]),
        (&json!(0), &json!(0))
    );
    let remarks = list(&imported, "remarks");
    assert!(
        remarks.iter().any(|remark| remark
            .as_str()
            .is_some_and(|words| words.contains("no rows"))),
        "{remarks:?}"
    );
    assert_eq!(
        list(&imported, "absent").len(),
        2,
        "nobody is archived for it"
    );
    assert_eq!(place.json(&["roster", "show", "17"])["status"], "active");
}
