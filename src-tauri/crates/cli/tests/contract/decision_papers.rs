//! Decision charters and the team board on paper.

use std::process::Command;

use serde_json::json;

use crate::running::{Place, keys, list};

/// The text of a file, blanks between words.
fn text(path: &str) -> String {
    let out = Command::new("pdftotext")
        .args(["-enc", "UTF-8", path, "-"])
        .output()
        .expect("pdftotext should be installed (package poppler-utils)");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_charter_says_on_a_page_what_was_agreed_but_not_why() {
    let place = Place::two_people();
    let set = [
        "delegation",
        "set",
        "17",
        "pricing",
        "5",
        "--limit",
        "Only in Europe",
        "--want",
        "6",
        "--review",
        "2027-03-31",
        "--reason",
        "Calm under fire",
    ];
    place.json(&set);
    let out = place.text_path("charter.pdf");
    for paper in ["a4", "letter"] {
        let printed = place.json(&[
            "delegation",
            "charter",
            "17",
            "--out",
            &out,
            "--paper",
            paper,
        ]);
        let files = list(&printed, "files");
        assert_eq!(
            keys(&files[0]),
            ["path", "pages", "person", "missing", "remarks"]
        );
        assert_eq!(
            (
                &files[0]["path"],
                &files[0]["pages"],
                &files[0]["person"]["name"]
            ),
            (&json!(out), &json!(1), &json!("Lidia Navarro"))
        );
        let all = text(&out);
        for words in [
            "Lidia Navarro",
            "You decide",
            "Only in Europe",
            "5 Advise → 6 Inquire",
            "31 March 2027",
            "Lidia Navarro, date",
        ] {
            assert!(all.contains(words), "“{words}” should be in: {all}");
        }
        assert!(!all.contains("Calm under fire"));
    }
    let error = place.refused(
        &[
            "delegation",
            "charter",
            "17",
            "--out",
            &place.text_path("charter.txt"),
        ],
        2,
        "invalid",
    );
    assert_eq!(error["field"], "out");
    place.refused(
        &["delegation", "charter", "nobody", "--out", &out],
        1,
        "not_found",
    );
    place.refused(&["delegation", "charter", "--out", &out], 2, "usage");
}

#[test]
fn the_charters_of_a_team_are_one_file_or_one_each_and_the_board_is_of_a_day() {
    let place = Place::sample();
    let lead = place.json(&["roster", "list"]);
    let lead = list(&lead, "people")
        .iter()
        .find(|person| person["manager"].is_null())
        .and_then(|person| person["id"].as_str())
        .expect("somebody leads")
        .to_owned();
    let one = place.text_path("team.pdf");
    let printed = place.json(&["delegation", "charter", "--team", &lead, "--out", &one]);
    let files = list(&printed, "files");
    assert_eq!((files.len(), &files[0]["person"]), (1, &json!(null)));
    let pages = files[0]["pages"].as_u64().expect("a number");

    let folder = place.text_path("charters");
    let printed = place.json(&["delegation", "charter", "--team", &lead, "--out", &folder]);
    let files = list(&printed, "files");
    assert_eq!(files.len() as u64, pages, "each on a page of their own");
    for file in files {
        assert_eq!(file["pages"], 1, "{file}");
        let path = file["path"].as_str().expect("a path");
        let name = file["person"]["name"].as_str().expect("a name");
        assert!(
            path.ends_with(&format!("Decision charter – {name}.pdf")),
            "{path}"
        );
        assert!(text(path).contains(name));
    }

    let out = place.text_path("board.pdf");
    let printed = place.json(&["delegation", "board", "--team", &lead, "--out", &out]);
    assert_eq!(
        keys(&printed),
        ["path", "team", "as_of", "pages", "missing", "remarks"]
    );
    assert!(printed["pages"].as_u64().is_some_and(|pages| pages >= 2));
    assert!(text(&out).contains("Who decides what"));
    let printed = place.json(&[
        "delegation",
        "board",
        "--out",
        &out,
        "--as-of",
        "2026-09-01",
    ]);
    assert_eq!(
        (&printed["team"], &printed["as_of"]),
        (&json!(null), &json!("2026-09-01"))
    );
    assert!(text(&out).contains("Everyone, as of 1 September 2026"));
    let error = place.refused(
        &[
            "delegation",
            "board",
            "--out",
            &out,
            "--as-of",
            "1990-01-01",
        ],
        1,
        "not_found",
    );
    assert_eq!(error["field"], "team");
}
