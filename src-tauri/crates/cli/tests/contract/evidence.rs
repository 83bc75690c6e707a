//! Evidence and readiness: what goes in, what comes out, and what is refused.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list};

fn texts(found: &Value) -> Vec<&str> {
    let texts = list(found, "evidence")
        .iter()
        .map(|line| line["text"].as_str());
    texts.map(|text| text.expect("a text")).collect()
}

#[test]
fn evidence_is_private_unless_said_and_comes_back_with_what_it_bears_on() {
    let place = Place::two_people();
    let plain = place.json(&["evidence", "add", "17", "--text", "Ran the retro"]);
    has_keys(
        &plain,
        &["id", "person", "on", "text", "kind", "sharing", "links"],
    );
    assert_eq!(plain["kind"], "observation");
    assert_eq!(plain["sharing"], "private");
    assert_eq!(plain["links"], json!([]));
    let full = place.json(&[
        "evidence",
        "add",
        "17",
        "--text",
        "Won the renewal",
        "--on",
        "2026-03-02",
        "--kind",
        "win",
        "--competency",
        "Customer insight",
        "--competency",
        "delivery",
        "--area",
        "pricing",
        "--shareable",
    ]);
    assert_eq!(
        (&full["on"], &full["kind"]),
        (&json!("2026-03-02"), &json!("win"))
    );
    assert_eq!(full["sharing"], "shareable");
    assert_eq!(
        full["links"],
        json!([
            {"link": {"kind": "competency", "code": "customer-insight"}, "name": "Customer insight"},
            {"link": {"kind": "competency", "code": "delivery"}, "name": full["links"][1]["name"]},
            {"link": {"kind": "delegation", "area": "pricing"}, "name": full["links"][2]["name"]},
        ])
    );
}

#[test]
fn evidence_is_listed_newest_first_for_one_or_everyone_and_searched_by_words() {
    let place = Place::two_people();
    for (who, on, text) in [
        ("17", "2026-03-01", "Led the talk with Léa"),
        ("Rosalind Jarvis", "2026-04-01", "Talked to the board"),
        ("17", "2026-02-01", "Wrote the page"),
    ] {
        place.json(&["evidence", "add", who, "--text", text, "--on", on]);
    }
    let everyone = place.json(&["evidence", "list"]);
    assert_eq!(keys(&everyone), ["person", "evidence"]);
    assert!(everyone["person"].is_null());
    assert_eq!(
        texts(&everyone),
        [
            "Talked to the board",
            "Led the talk with Léa",
            "Wrote the page"
        ]
    );
    let one = place.json(&["evidence", "list", "17"]);
    assert_eq!(keys(&one["person"]), ["id", "name"]);
    assert_eq!(texts(&one), ["Led the talk with Léa", "Wrote the page"]);
    let found = place.json(&["evidence", "list", "--search", "LEA talk"]);
    assert_eq!(texts(&found), ["Led the talk with Léa"]);
    let none = place.json(&["evidence", "list", "17", "--search", "board"]);
    assert_eq!(texts(&none), [""; 0]);
}

#[test]
fn readiness_shows_every_term_with_its_value_what_is_needed_and_why() {
    let place = Place::two_people();
    let before = place.json(&["readiness", "17"]);
    assert_eq!(keys(&before)[..4], ["person", "against", "term", "terms"]);
    assert_eq!(
        before["against"], "PRINCIPAL",
        "the next level on the own track"
    );
    assert!(before["term"].is_null(), "nothing is rated");
    let why = before["no_term"].as_str().expect("a sentence");
    assert!(why.starts_with("Nothing is rated yet"), "{why}");
    let ladder = place.json(&["ladder", "show"]);
    for competency in list(&ladder, "competencies") {
        let rate = format!("{}=1", competency["code"].as_str().expect("a code"));
        place.json(&["assess", "17", "--by", "manager", "--rate", &rate]);
    }
    let after = place.json(&["readiness", "17", "--against", "gpm"]);
    assert_eq!(keys(&after["person"]), ["id", "name"]);
    assert_eq!(
        (&after["against"], &after["term"]),
        (&json!("GPM"), &json!("two_to_three_years"))
    );
    assert!(after["no_term"].is_null());
    let terms = list(&after, "terms");
    let names: Vec<&Value> = terms.iter().map(|term| &term["name"]).collect();
    assert_eq!(
        names,
        [
            "progress",
            "no_skipped",
            "evidence",
            "delegation",
            "distance"
        ]
    );
    for term in terms {
        let shape = ["name", "met", "value", "needed", "why", "short"];
        assert_eq!(keys(term), shape);
        assert!(term["value"].is_number() && term["needed"].is_number());
        let why = term["why"].as_str().expect("a sentence");
        let met = term["met"] == true;
        assert_eq!(why.starts_with("Not yet, because"), !met, "{why}");
    }
}

#[test]
fn what_cannot_be_evidence_and_what_has_no_next_level_is_refused() {
    let place = Place::two_people();
    let add = ["evidence", "add", "17", "--text", "Seen"];
    for (more, exit, code, field) in [
        (&["--on", "2999-01-01"][..], 1, "invalid", "on"),
        (&["--on", "2026-02-30"], 2, "invalid", "on"),
        (&["--competency", "juggling"], 1, "not_found", "competency"),
        (&["--area", "lunch"], 1, "not_found", "area"),
        (&["--kind", "gossip"], 2, "invalid", "kind"),
    ] {
        let error = place.refused(&[&add[..], more].concat(), exit, code);
        assert_eq!(error["field"], field, "{more:?}");
    }
    place.refused(&["evidence", "add", "17", "--text", "  "], 1, "invalid");
    place.refused(&["evidence", "add", "17"], 2, "usage");
    place.refused(&["evidence", "list", "Nobody Known"], 1, "not_found");
    place.json(&["roster", "add", "--name", "Not Placed"]);
    let error = place.refused(&["readiness", "Not Placed"], 1, "invalid");
    assert_eq!(error["field"], "against");
    place.refused(&["readiness", "17", "--against", "CEO"], 1, "not_found");
    assert_eq!(texts(&place.json(&["evidence", "list"])), [""; 0]);
}

#[test]
fn an_export_leaves_private_evidence_out() {
    let place = Place::two_people();
    place.json(&[
        "evidence",
        "add",
        "17",
        "--text",
        "Late again",
        "--kind",
        "concern",
    ]);
    place.json(&[
        "evidence",
        "add",
        "17",
        "--text",
        "Won the renewal",
        "--shareable",
    ]);
    place.json(&["export", &place.text_path("team.json")]);
    let text = std::fs::read_to_string(place.path("team.json")).expect("the export");
    assert!(!text.contains("Late again"));
    let export: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(texts(&export), ["Won the renewal"]);
    has_keys(
        &export["evidence"][0],
        &["person", "name", "on", "kind", "text", "links"],
    );
}
