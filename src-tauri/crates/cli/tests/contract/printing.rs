//! The family of commands that print.

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
fn a_sheet_for_a_one_to_one_is_one_page_with_what_waits_and_a_question() {
    let place = Place::two_people();
    let out = place.text_path("talk.pdf");
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "3",
        "--want",
        "5",
        "--reason",
        "Calm under fire",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "The budget is cut in spring",
        "--area",
        "pricing",
    ]);
    for paper in ["a4", "letter"] {
        let printed = place.json(&["print", "one-to-one", "17", "--out", &out, "--paper", paper]);
        assert_eq!(
            keys(&printed),
            ["path", "person", "pages", "missing", "remarks"]
        );
        assert_eq!(
            (
                &printed["path"],
                &printed["pages"],
                &printed["person"]["name"]
            ),
            (&json!(out), &json!(1), &json!("Lidia Navarro"))
        );
        let all = text(&out);
        for words in [
            "Lidia Navarro",
            "with Rosalind Jarvis",
            "due today",
            "What would you need to decide on pricing and packaging without me?",
            "Now 3 Consult. Wanted: 5 Advise.",
            "There is news for you on",
        ] {
            assert!(all.contains(words), "“{words}” should be in: {all}");
        }
        assert!(!all.contains("Calm") && !all.contains("budget"), "{all}");
    }
    let text_file = place.text_path("talk.txt");
    let error = place.refused(
        &["print", "one-to-one", "17", "--out", &text_file],
        2,
        "invalid",
    );
    assert_eq!(error["field"], "out");
    let nobody = ["print", "one-to-one", "nobody", "--out", &out];
    place.refused(&nobody, 1, "not_found");
}

#[test]
fn the_team_ladder_prints_for_everyone_a_team_and_a_day() {
    let place = Place::two_people();
    let out = place.text_path("team.pdf");
    let printed = place.json(&["print", "team", "--out", &out]);
    assert_eq!(
        keys(&printed),
        ["path", "lead", "as_of", "pages", "missing", "remarks"]
    );
    assert_eq!(
        (&printed["path"], &printed["lead"], &printed["pages"]),
        (&json!(out), &json!(null), &json!(1))
    );
    let all = text(&out);
    for words in ["Everyone", "Rosalind Jarvis", "Lidia Navarro", "15 Jan"] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
    let lead = ["--lead", "rosalind@example.com", "--as-of", "2026-02-01"];
    let printed =
        place.json(&[&["print", "team", "--out", out.as_str()], lead.as_slice()].concat());
    assert_eq!(printed["lead"]["name"], "Rosalind Jarvis");
    assert_eq!(printed["as_of"], "2026-02-01");
    assert!(text(&out).contains("The team of Rosalind Jarvis, as of 1 February 2026"));
    let nobody = ["print", "team", "--lead", "17", "--out", &out];
    place.refused(&nobody, 1, "not_found");
    let error = place.refused(
        &["print", "team", "--out", &place.text_path("t.png")],
        2,
        "invalid",
    );
    assert_eq!(error["field"], "out");
}

#[test]
fn what_older_commands_print_the_family_prints_byte_for_byte() {
    let place = Place::two_people();
    place.json(&["plan", "new", "17"]);
    place.json(&["delegation", "set", "17", "pricing", "3"]);
    let (old, new) = (place.text_path("old.pdf"), place.text_path("new.pdf"));
    for (before, now) in [
        (vec!["plan", "print", "17"], vec!["print", "plan", "17"]),
        (
            vec!["delegation", "charter", "17"],
            vec!["print", "charter", "17"],
        ),
        (vec!["delegation", "board"], vec!["print", "board"]),
        (
            vec!["ladder", "print", "--level", "SPM"],
            vec!["print", "booklet", "--level", "SPM"],
        ),
        (
            vec!["ladder", "print", "--cards", "--level", "SPM"],
            vec!["print", "cards", "--level", "SPM"],
        ),
        (vec!["assess", "form", "17"], vec!["print", "form", "17"]),
    ] {
        let said = place.json(&[before.as_slice(), &["--out", &old]].concat());
        let says = place.json(&[now.as_slice(), &["--out", &new]].concat());
        assert_eq!(keys(&said), keys(&says), "{now:?}");
        let read = |name: &str| std::fs::read(place.path(name)).expect("a printed file");
        assert!(read("old.pdf") == read("new.pdf"), "{now:?}");
    }
    let none = ["print", "assessment", "17", "--out", &new];
    place.refused(&none, 1, "not_found");
}

#[test]
fn a_packet_is_written_chosen_for_and_printed_for_a_level() {
    let place = Place::two_people();
    let note = |text: &'static str, more: &[&'static str]| {
        let words = [&["evidence", "add", "17", "--text", text], more].concat();
        let noted = place.json(&words);
        noted["id"].as_str().expect("an id").to_owned()
    };
    let shared = note("Led the review", &["--shareable"]);
    let private = note("Turned a customer round", &[]);
    let shown = place.json(&["packet", "show", "17"]);
    assert_eq!(
        keys(&shown),
        [
            "person",
            "level",
            "on",
            "statement",
            "examples",
            "others",
            "remarks"
        ]
    );
    assert_eq!(
        (&shown["level"], &shown["on"], &shown["statement"]),
        (&json!("PRINCIPAL"), &json!(null), &json!(""))
    );
    assert_eq!(list(&shown, "others").len(), 2);
    place.json(&["packet", "say", "17", "--text", "She leads already."]);
    place.json(&["packet", "choose", "17", &shared]);
    let refused = place.refused(&["packet", "choose", "17", &private], 1, "invalid");
    assert_eq!(refused["field"], "sharing");
    let both = place.json(&["packet", "choose", "17", &private, "--share"]);
    assert_eq!(list(&both, "examples").len(), 2);
    assert_eq!(both["examples"][1]["sharing"], "shareable");
    let again = ["packet", "choose", "17", shared.as_str()];
    place.refused(&again, 1, "exists");

    let out = place.text_path("packet.pdf");
    let printed = place.json(&["print", "packet", "17", "--out", &out, "--paper", "letter"]);
    assert_eq!(
        keys(&printed),
        ["path", "person", "level", "pages", "missing", "remarks"]
    );
    assert_eq!(printed["level"], "PRINCIPAL");
    assert!(printed["pages"].as_u64().is_some_and(|pages| pages <= 3));
    assert_eq!(printed["remarks"], json!([]));
    let all = text(&out);
    for words in [
        "Lidia Navarro",
        "Promotion packet",
        "She leads already.",
        "Led the review",
        "Turned a customer round",
        "What is missing",
    ] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
    let endless: &'static str = "Led the review with legal. ".repeat(300).leak();
    let endless = note(endless, &["--shareable"]);
    place.json(&["packet", "choose", "17", &endless]);
    let printed = place.json(&["print", "packet", "17", "--out", &out]);
    assert_eq!(
        printed["remarks"],
        json!(["Longer texts are shortened on paper. The whole of them is on screen."])
    );
    place.json(&["packet", "leave-out", "17", &endless]);
    let left = place.json(&["packet", "leave-out", "17", &shared]);
    assert_eq!(list(&left, "examples").len(), 1);
    place.refused(&["packet", "leave-out", "17", &shared], 1, "not_found");
    let other = place.json(&["packet", "show", "17", "--level", "GPM"]);
    assert_eq!(
        (&other["level"], list(&other, "examples").len()),
        (&json!("GPM"), 0)
    );
    let long = "a".repeat(1_601);
    place.refused(&["packet", "say", "17", "--text", &long], 1, "too_many");
    place.refused(
        &["print", "packet", "17", "--level", "CEO", "--out", &out],
        1,
        "not_found",
    );
}

#[test]
fn a_packet_proposes_no_target_of_a_draft_and_asks_for_a_level_where_none_follows() {
    let place = Place::two_people();
    let out = place.text_path("packet.pdf");
    let proposed = || place.json(&["print", "packet", "17", "--out", &out])["level"].clone();
    place.json(&["plan", "new", "17", "--target", "GPM"]);
    assert_eq!(proposed(), "PRINCIPAL");
    assert!(!text(&out).contains("Group PM"));
    place.json(&["plan", "agree", "17"]);
    assert_eq!(proposed(), "GPM");
    place.json(&["place", "17", "CPO"]);
    place.json(&["plan", "update", "17", "--target", "none"]);
    let refused = place.refused(&["packet", "show", "17"], 1, "invalid");
    assert_eq!(refused["field"], "level");
}
