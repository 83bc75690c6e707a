//! The profile: what a level expects beside what was seen and said, and what follows from it.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list, row};

fn rated() -> Place {
    let place = Place::two_people();
    place.json(&["roster", "edit", "17", "--stage", "growth"]);
    for (by, ratings) in [
        ("self", ["customer-insight=5", "delivery=4", "coaching=3"]),
        (
            "manager",
            ["customer-insight=5", "delivery=2", "coaching=1"],
        ),
    ] {
        let rates = ratings.iter().flat_map(|rate| ["--rate", rate]);
        let words: Vec<&str> = ["assess", "17", "--by", by]
            .into_iter()
            .chain(rates)
            .collect();
        place.json(&words);
    }
    place
}

#[test]
fn a_profile_has_what_is_expected_seen_and_said_of_each_competency() {
    let place = rated();
    let profile = place.json(&["profile", "17"]);
    assert_eq!(
        keys(&profile),
        [
            "person",
            "own",
            "against",
            "stage",
            "weighing",
            "works_on",
            "strengths",
            "gaps",
            "top_gaps",
            "competencies"
        ]
    );
    assert_eq!(
        (&profile["own"], &profile["against"], &profile["stage"]),
        (&json!("SPM"), &json!("SPM"), &json!("growth"))
    );
    let rows = list(&profile, "competencies");
    let gaps = place.json(&["gaps", "17"]);
    assert_eq!(
        rows.len(),
        list(&gaps, "gaps").len(),
        "in ladder order, all of them"
    );
    for (one, other) in rows.iter().zip(list(&gaps, "gaps")) {
        for key in ["competency", "expected", "current", "gap"] {
            assert_eq!(one[key], other[key], "{key}");
        }
    }
    let delivery = row(rows, "competency", "delivery");
    has_keys(delivery, &["name", "area", "area_name", "weight", "trend"]);
    assert_eq!(
        (&delivery["current"], &delivery["self"], &delivery["apart"]),
        (&json!(2), &json!(4), &json!(2))
    );
    let raters: Vec<&Value> = list(delivery, "trend").iter().map(|p| &p["by"]).collect();
    assert_eq!(raters, ["self", "manager"]);
    has_keys(&list(delivery, "trend")[0], &["on", "by", "value", "state"]);
    let unrated = row(rows, "competency", "conflict");
    assert_eq!(
        (&unrated["current"], &unrated["gap"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(profile["strengths"], json!(["customer-insight"]));
    assert_eq!(profile["top_gaps"], profile["gaps"]);
    let sentence = profile["weighing"].as_str().unwrap_or_default();
    assert!(
        sentence.starts_with("Weights for a growth product: "),
        "{sentence}"
    );
    for works in list(&profile, "works_on") {
        has_keys(works, &["level", "side", "places", "sentence"]);
    }
}

#[test]
fn another_level_may_be_looked_at_and_somebody_on_none_has_no_expectations() {
    let place = rated();
    let above = place.json(&["profile", "17", "--against", "principal"]);
    assert_eq!(
        (&above["own"], &above["against"]),
        (&json!("SPM"), &json!("PRINCIPAL"))
    );
    let own = place.json(&["profile", "17"]);
    assert_eq!(
        above["works_on"], own["works_on"],
        "that is about the own level"
    );
    place.refused(&["profile", "17", "--against", "CEO"], 1, "not_found");
    place.refused(&["profile", "Nobody"], 1, "not_found");
    place.json(&["roster", "add", "--name", "Ana Ruiz"]);
    let nowhere = place.json(&["profile", "Ana Ruiz"]);
    assert_eq!(
        (&nowhere["own"], &nowhere["against"], &nowhere["gaps"]),
        (&Value::Null, &Value::Null, &json!([]))
    );
}
