//! The ladder from file to draft to published.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list};

#[test]
fn a_ladder_goes_out_and_comes_back_as_a_draft_that_says_the_same() {
    let place = Place::empty();
    for name in ["ladder.yaml", "ladder.json"] {
        let path = place.text_path(name);
        place.json(&["ladder", "export", &path]);
        let imported = place.json(&["ladder", "import", &path]);
        assert_eq!(
            imported,
            json!({ "levels": 9, "competencies": 14, "expectations": 126, "unplaced": [] })
        );
        let comparison = place.json(&["ladder", "compare"]);
        assert_eq!(
            comparison,
            json!({ "from": 1, "to": 2, "changes": [] }),
            "{name}"
        );
        assert_eq!(
            place.json(&["ladder", "discard"]),
            json!({ "discarded": 2 })
        );
    }
}

#[test]
fn a_draft_is_listed_and_changes_nothing() {
    let place = Place::sample();
    let before = place.json(&["team"]);
    assert_eq!(
        place.json(&["ladder", "draft"]),
        json!({ "version": 2, "status": "draft" })
    );
    let versions = place.json(&["ladder", "list"]);
    let states: Vec<_> = list(&versions, "ladders")
        .iter()
        .map(|line| (line["version"].clone(), line["status"].clone()))
        .collect();
    assert_eq!(
        states,
        [(json!(2), json!("draft")), (json!(1), json!("published"))]
    );
    assert_eq!(place.json(&["ladder", "show"])["version"], 1);
    assert_eq!(place.json(&["team"]), before);
    place.refused(&["ladder", "draft"], 1, "exists");
}

#[test]
fn a_draft_begins_from_the_version_that_is_named() {
    let place = Place::sample();
    place.json(&["ladder", "draft"]);
    place.json(&["ladder", "publish"]);
    assert_eq!(
        place.json(&["ladder", "draft", "--from", "1"]),
        json!({ "version": 3, "status": "draft" })
    );
    place.json(&["ladder", "discard"]);
    place.refused(&["ladder", "draft", "--from", "9"], 1, "not_found");
    place.refused(&["ladder", "draft", "--from", "first"], 2, "invalid");
}

#[test]
fn the_shipped_ladder_has_nothing_that_blocks_and_findings_have_their_keys() {
    let place = Place::empty();
    place.json(&["ladder", "draft"]);
    let told = place.json(&["ladder", "findings"]);
    assert_eq!(keys(&told), ["version", "blocked", "findings"]);
    assert_eq!(told["blocked"], false);
    for finding in list(&told, "findings") {
        has_keys(
            finding,
            &[
                "kind",
                "blocks",
                "level",
                "competency",
                "decision",
                "track",
                "area",
                "message",
            ],
        );
    }
}

#[test]
fn publishing_needs_a_successor_for_every_level_in_use() {
    let place = Place::sample();
    let starter = include_str!("../../../app/data/starter-ladder.yaml");
    let file = place.write("starter.yaml", starter);
    place.json(&["ladder", "import", &file]);
    let page = place.json(&["ladder", "carry-over"]);
    assert!(!list(&page, "levels").is_empty());
    for level in list(&page, "levels") {
        has_keys(level, &["from", "to", "people", "plans", "why"]);
    }
    let gone: Vec<String> = list(&page, "levels")
        .iter()
        .filter(|level| level["to"].is_null())
        .filter_map(|level| level["from"].as_str().map(|from| format!("{from}=PM")))
        .collect();
    if !gone.is_empty() {
        let refused = place.refused(&["ladder", "publish"], 1, "invalid");
        assert_eq!(refused["field"], "mapping");
    }
    let mut words = vec!["ladder", "publish"];
    for mapping in &gone {
        words.extend(["--map", mapping]);
    }
    let published = place.json(&words);
    assert_eq!(
        keys(&published),
        [
            "version",
            "people",
            "plans",
            "dropped_targets",
            "focuses_left",
            "open_roles",
            "open_assessments"
        ]
    );
    assert_eq!(published["version"], 2);
    assert!(list(&place.json(&["team"]), "unplaced").is_empty());
}

/// The sample team with a draft that lacks Senior PM and the competency Priyanka’s plan works on.
fn without_senior() -> Place {
    let place = Place::sample();
    let path = place.text_path("ladder.json");
    place.json(&["ladder", "export", &path]);
    let text = std::fs::read_to_string(path).expect("the ladder");
    let mut ladder: Value = serde_json::from_str(&text).expect("JSON");
    let gone = |entry: &Value| entry["code"] == "SPM" || entry["code"] == "problem-framing";
    for part in ["levels", "competencies"] {
        let list = ladder[part].as_array_mut().expect("a list");
        list.retain(|e| !gone(e));
    }
    for level in ladder["levels"].as_array_mut().expect("levels") {
        let asks = level["expectations"].as_object_mut().expect("expectations");
        asks.remove("problem-framing");
    }
    let shorter = place.write("shorter.json", ladder.to_string());
    place.json(&["ladder", "import", &shorter]);
    place
}

#[test]
fn what_becomes_of_open_plans_is_said_before_publishing_and_after() {
    let place = without_senior();
    let before = place.json(&["ladder", "carry-over", "--map", "SPM=PM"]);
    let dropped = &before["dropped_targets"][0];
    has_keys(
        dropped,
        &["plan", "person", "state", "target", "becomes", "stands_on"],
    );
    assert_eq!(dropped["person"]["name"], "Priyanka Rao");
    assert_eq!(dropped["target"]["name"], "Senior PM");
    assert_eq!(dropped["stands_on"]["name"], "Product Manager");
    assert_eq!(list(&before, "dropped_targets").len(), 1);
    let focus = &before["focuses_left"][0];
    has_keys(focus, &["plan", "person", "competency", "name"]);
    assert_eq!(focus["name"], "Clarity from ambiguity");
    let said = place.run(&["ladder", "carry-over", "--map", "SPM=PM"]);
    for words in [
        "1 plan would be left without a target",
        "Priyanka Rao (aimed at Senior PM, agreed) stands on Product Manager.",
        "Priyanka Rao: Clarity from ambiguity",
    ] {
        assert!(said.stdout.contains(words), "{words}\n{}", said.stdout);
    }

    let up = place.json(&["ladder", "carry-over", "--map", "SPM=PRINCIPAL"]);
    let names: Vec<&Value> = list(&up, "dropped_targets")
        .iter()
        .map(|dropped| &dropped["person"]["name"])
        .collect();
    assert_eq!(
        names,
        ["Dagny Lindqvist"],
        "who would come up to the target"
    );

    let published = place.json(&["ladder", "publish", "--map", "SPM=PM"]);
    for said in ["dropped_targets", "focuses_left"] {
        assert_eq!(published[said], before[said], "{said}");
    }
    let plan = place.json(&["plan", "show", "Priyanka Rao"]);
    assert_eq!(plan["target"], Value::Null);
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let place = Place::empty();
    for (words, code) in [
        (&["ladder", "findings"][..], "not_found"),
        (&["ladder", "publish"], "not_found"),
        (&["ladder", "discard"], "not_found"),
        (&["ladder", "compare", "1", "7"], "not_found"),
    ] {
        place.refused(words, 1, code);
    }
    assert_eq!(place.run(&["ladder", "publish", "--map", "SPM"]).exit, 2);
    assert_eq!(place.run(&["ladder", "import", "/nowhere.yaml"]).exit, 3);
}
