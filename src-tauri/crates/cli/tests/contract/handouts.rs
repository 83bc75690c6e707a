//! The ladder and the form for a self-assessment on paper.

use serde_json::json;

use crate::running::{Place, keys, list};

fn is_pdf(place: &Place, name: &str) -> bool {
    std::fs::read(place.path(name)).is_ok_and(|bytes| bytes.starts_with(b"%PDF-"))
}

#[test]
fn a_ladder_prints_as_a_booklet_unless_cards_are_wanted() {
    let place = Place::empty();
    let out = place.text_path("ladder.pdf");
    let printed = place.json(&["ladder", "print", "--out", &out]);
    assert_eq!(
        keys(&printed),
        ["path", "what", "pages", "missing", "remarks"]
    );
    assert_eq!(
        (&printed["path"], &printed["what"]),
        (&json!(out), &json!("booklet"))
    );
    assert!(printed["pages"].as_u64().is_some_and(|pages| pages > 20));
    assert!(is_pdf(&place, "ladder.pdf"));

    let cards = place.text_path("cards.PDF");
    let printed = place.json(&[
        "ladder", "print", "--cards", "--out", &cards, "--paper", "letter",
    ]);
    assert_eq!(
        (&printed["what"], &printed["pages"]),
        (&json!("cards"), &json!(9))
    );
    let few = [
        "ladder", "print", "--cards", "--level", "spm", "--level", "Group PM", "--out", &cards,
    ];
    assert_eq!(
        place.json(&few)["pages"],
        2,
        "an older file of the name is replaced"
    );
}

#[test]
fn any_version_prints_also_the_draft_and_what_is_not_there_is_refused() {
    let place = Place::empty();
    place.json(&["ladder", "draft"]);
    let out = place.text_path("draft.pdf");
    let with = |more: &[&'static str]| {
        let mut words = vec!["ladder", "print", "--cards", "--level", "PM", "--out"];
        words.push(out.as_str());
        [words.as_slice(), more]
            .concat()
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    for version in ["1", "2"] {
        let words = with(&["--version", version]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(place.json(&words)["pages"], 1);
    }
    let words = with(&["--version", "3"]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let error = place.refused(&words, 1, "not_found");
    assert_eq!(error["field"], "version");
    let error = place.refused(
        &["ladder", "print", "--level", "CEO", "--out", &out],
        1,
        "not_found",
    );
    assert!(list(&error, "candidates").contains(&json!("SPM")));
}

#[test]
fn a_form_says_its_level_and_its_code_and_prints() {
    let place = Place::two_people();
    let out = place.text_path("form.pdf");
    let printed = place.json(&["assess", "form", "17", "--out", &out]);
    assert_eq!(
        keys(&printed),
        [
            "path",
            "person",
            "against",
            "form_code",
            "pages",
            "missing",
            "remarks"
        ]
    );
    assert_eq!(printed["person"]["name"], "Lidia Navarro");
    assert_eq!(printed["against"], "SPM");
    assert!(
        printed["form_code"]
            .as_str()
            .is_some_and(|code| code.starts_with("RF1:"))
    );
    assert!(is_pdf(&place, "form.pdf"));
    let other = place.json(&[
        "assess",
        "form",
        "Lidia Navarro",
        "--against",
        "principal",
        "--out",
        &out,
    ]);
    assert_eq!(other["against"], "PRINCIPAL");
}

#[test]
fn a_form_needs_a_level_to_be_held_against() {
    let place = Place::empty();
    place.json(&["roster", "add", "--name", "Hollis Grady"]);
    let out = place.text_path("form.pdf");
    let error = place.refused(
        &["assess", "form", "Hollis Grady", "--out", &out],
        1,
        "invalid",
    );
    assert_eq!(error["field"], "against");
    let form = [
        "assess",
        "form",
        "Hollis Grady",
        "--against",
        "PM",
        "--out",
        &out,
    ];
    assert_eq!(place.json(&form)["against"], "PM");
    let error = place.refused(
        &[
            "assess",
            "form",
            "Hollis Grady",
            "--against",
            "CEO",
            "--out",
            &out,
        ],
        1,
        "not_found",
    );
    assert_eq!(error["field"], "against");
}

#[test]
fn only_a_file_for_a_pdf_is_printed_to() {
    let place = Place::two_people();
    let before = place.entries();
    let workspace = place.text_path("team.rungs");
    place.refused(&["ladder", "print", "--out", &workspace], 2, "invalid");
    place.refused(&["assess", "form", "17", "--out", &workspace], 2, "invalid");
    let nowhere = place.text_path("none/ladder.pdf");
    place.refused(&["ladder", "print", "--out", &nowhere], 1, "not_found");
    place.refused(&["assess", "form", "17"], 2, "usage");
    place.refused(
        &["ladder", "print", "--cards", "--booklet", "--out", &nowhere],
        2,
        "usage",
    );
    assert_eq!(place.entries(), before);
}

#[test]
fn rating_somebody_works_beside_forms_as_it_did() {
    let place = Place::two_people();
    let rated = place.json(&["assess", "17", "--by", "self", "--rate", "delivery=3"]);
    assert_eq!(rated["by"], "self");
    place.refused(&["assess", "17"], 2, "usage");
    place.refused(&["assess"], 2, "usage");
}
