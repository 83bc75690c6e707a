//! Context: noted, told, settled, and listed with who is in the dark.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list};

fn dark(line: &Value) -> Vec<&str> {
    let dark = list(line, "in_the_dark").iter();
    dark.map(|one| one["person"]["name"].as_str().expect("a name"))
        .collect()
}

fn texts(found: &Value) -> Vec<&str> {
    let lines = list(found, "context").iter();
    lines
        .map(|line| line["text"].as_str().expect("a text"))
        .collect()
}

#[test]
fn context_is_noted_told_and_settled_and_says_who_is_in_the_dark() {
    let place = Place::two_people();
    place.json(&["delegation", "set", "17", "pricing", "4"]);
    let noted = place.json(&[
        "context",
        "add",
        "--text",
        "Prices go to the board",
        "--area",
        "Pricing and packaging",
        "--area",
        "hiring",
        "--on",
        "2026-02-01",
    ]);
    has_keys(
        &noted,
        &[
            "id",
            "on",
            "text",
            "settled_on",
            "areas",
            "knows",
            "knows_count",
            "in_the_dark",
            "in_the_dark_count",
        ],
    );
    assert_eq!(noted["on"], "2026-02-01");
    assert_eq!(noted["areas"][0]["code"], "pricing");
    assert_eq!(
        (&noted["settled_on"], &noted["knows"]),
        (&Value::Null, &json!([]))
    );
    assert_eq!(dark(&noted).len(), 1);
    assert_eq!(keys(&noted["in_the_dark"][0]), ["person", "areas"]);
    let id = noted["id"].as_str().expect("an id");
    let told = place.json(&["context", "share", id, "17", "--on", "2026-02-03"]);
    assert_eq!(
        keys(&told["knows"][0]),
        ["share", "person", "on", "one_to_one"]
    );
    assert_eq!(told["knows"][0]["on"], "2026-02-03");
    assert_eq!(dark(&told), [""; 0]);
    let settled = place.json(&["context", "settle", id, "--on", "2026-03-01"]);
    assert_eq!(settled["settled_on"], "2026-03-01");
    assert_eq!(settled["knows_count"], 1, "it stays theirs");
}

#[test]
fn context_is_listed_newest_first_and_narrowed_by_person_area_words_and_standing() {
    let place = Place::two_people();
    place.json(&["delegation", "set", "17", "pricing", "4"]);
    place.json(&[
        "context",
        "add",
        "--text",
        "Old prices",
        "--area",
        "pricing",
        "--share",
        "17",
        "--on",
        "2026-01-10",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "New prices",
        "--area",
        "pricing",
        "--on",
        "2026-02-10",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "Two books",
        "--on",
        "2026-02-11",
    ]);
    let all = place.json(&["context", "list"]);
    assert_eq!(keys(&all), ["person", "context"]);
    assert_eq!(texts(&all), ["Two books", "New prices", "Old prices"]);
    let theirs = place.json(&["context", "list", "--person", "17"]);
    assert_eq!(keys(&theirs["person"]), ["id", "name"]);
    assert_eq!(texts(&theirs), ["New prices", "Old prices"]);
    for (words, found) in [
        (
            &["--area", "pricing"][..],
            &["New prices", "Old prices"][..],
        ),
        (&["--in-the-dark"], &["New prices"]),
        (&["--unshared"], &["Two books", "New prices"]),
        (&["--settled"], &[]),
        (&["--search", "PRICES old"], &["Old prices"]),
    ] {
        let command = [&["context", "list"], words].concat();
        assert_eq!(texts(&place.json(&command)), found, "{words:?}");
    }
    let all = place.json(&["context", "list", "--in-the-dark"]);
    let id = all["context"][0]["id"].as_str().expect("an id").to_owned();
    place.json(&["context", "share", &id, "--in-the-dark"]);
    assert_eq!(
        texts(&place.json(&["context", "list", "--in-the-dark"])),
        [""; 0]
    );
}

#[test]
fn what_cannot_be_done_with_context_is_refused() {
    let place = Place::two_people();
    let noted = place.json(&["context", "add", "--text", "Old prices", "--share", "17"]);
    let id = noted["id"].as_str().expect("an id");
    place.refused(&["context", "add", "--text", " "], 1, "invalid");
    place.refused(
        &["context", "add", "--text", "x", "--area", "unheard-of"],
        1,
        "not_found",
    );
    place.refused(
        &["context", "add", "--text", "x", "--share", "Nobody"],
        1,
        "not_found",
    );
    place.refused(&["context", "share", id, "17"], 1, "exists");
    place.refused(&["context", "share", "no-such-note", "17"], 1, "not_found");
    place.refused(
        &["context", "share", id, "17", "--on", "2999-01-01"],
        1,
        "invalid",
    );
    place.refused(&["context", "share", id], 2, "usage");
    place.refused(&["context", "share", id, "17", "--in-the-dark"], 2, "usage");
    place.refused(&["context", "list", "--settled", "--unshared"], 2, "usage");
    place.refused(&["context", "list", "--area", "unheard-of"], 1, "not_found");
    place.refused(
        &["context", "settle", id, "--on", "2000-01-01"],
        1,
        "invalid",
    );
    assert_eq!(texts(&place.json(&["context", "list"])), ["Old prices"]);
}
