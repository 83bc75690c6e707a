//! What leaves a workspace of decisions, in an export and with a person who is erased.

use rungs_testkit::contents::rows_of;
use serde_json::{Value, json};

use crate::running::{Place, list};

/// The tables in which something of decisions or context is kept.
const TABLES: [&str; 9] = [
    "area_origin",
    "context_note",
    "context_share",
    "context_tag",
    "delegation",
    "delegation_view",
    "poker_round",
    "poker_vote",
    "temporary_level",
];

/// The sample team with an area that was split, so that every table has something in it.
fn full() -> Place {
    let place = Place::sample();
    place.json(&[
        "areas",
        "split",
        "spend",
        "--into",
        "Licences",
        "--into",
        "Travel",
        "--on",
        "2026-11-01",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "Only for Kofi, about nobody’s decision",
        "--share",
        "Kofi Amankwah",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "hush-told-nobody",
        "--area",
        "pricing",
    ]);
    place
}

fn count(rows: &[String], id: &str) -> usize {
    rows.iter().filter(|row| row.contains(id)).count()
}

#[test]
fn whoever_is_erased_is_in_no_table_of_decisions_any_more() {
    let place = full();
    let file = place.path("team.rungs");
    let everybody = place.json(&["roster", "list"]);
    let mut in_tables = std::collections::BTreeSet::new();
    for person in list(&everybody, "people") {
        let id = person["id"].as_str().expect("an id");
        let before = rows_of(&file);
        for table in TABLES {
            if count(&before[table], id) > 0 {
                in_tables.insert(table);
            }
        }
        place.json(&["erase", id]);
        for (table, rows) in rows_of(&file) {
            assert_eq!(count(&rows, id), 0, "{} in {table}", person["name"]);
        }
        assert_eq!(
            place.json(&["check"]),
            json!({ "ok": true, "problems": [] })
        );
    }
    let people_are_in = [
        "context_share",
        "delegation",
        "delegation_view",
        "poker_vote",
        "temporary_level",
    ];
    assert_eq!(
        in_tables.into_iter().collect::<Vec<_>>(),
        people_are_in,
        "the test has seen each"
    );
    let left = rows_of(&file);
    // Where no other PM laid a card, what was played goes with the last of them.
    for table in people_are_in.iter().chain(&["poker_round"]) {
        assert_eq!(left[*table], [""; 0], "{table}");
    }
    let notes = left["context_note"].join("\n");
    assert!(!notes.contains("Only for Kofi"), "{notes}");
    assert!(
        notes.contains("hush-told-nobody"),
        "a note on a decision stays: {notes}"
    );
}

#[test]
fn an_export_has_what_was_agreed_and_nothing_that_is_the_leaders_alone() {
    let place = full();
    place.json(&["export", &place.text_path("out.json")]);
    let text = std::fs::read_to_string(place.path("out.json")).expect("the export");
    let out: Value = serde_json::from_str(&text).expect("JSON");
    for kind in [
        "delegations",
        "temporary_levels",
        "delegation_views",
        "decision_areas",
        "area_origins",
    ] {
        assert!(!list(&out, kind).is_empty(), "{kind}");
    }
    let origins = list(&out, "area_origins").iter();
    let origins: Vec<(&Value, &Value)> =
        origins.map(|one| (&one["area"], &one["origin"])).collect();
    assert_eq!(
        origins,
        [
            (&json!("licences"), &json!("spend")),
            (&json!("travel"), &json!("spend"))
        ]
    );
    let rows = rows_of(&place.path("team.rungs"));
    let ids = [
        "context_note",
        "context_share",
        "context_tag",
        "poker_round",
        "poker_vote",
    ];
    for table in ids {
        assert!(
            !rows[table].is_empty(),
            "{table} has something that could leave"
        );
    }
    assert!(!text.contains("hush-told-nobody") && !text.contains("Only for Kofi"));
    let keys: Vec<&String> = out.as_object().expect("an object").keys().collect();
    assert!(
        keys.iter()
            .all(|key| !key.contains("context") && !key.contains("poker")),
        "{keys:?}"
    );
    for file in ["out.xlsx", "out.csv"] {
        place.json(&["export", &place.text_path(file)]);
    }
}
