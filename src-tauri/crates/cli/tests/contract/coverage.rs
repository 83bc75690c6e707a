//! What is found about the decisions of a team, and the history of one decision.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list};

const FINDINGS: [&str; 11] = [
    "look_again",
    "returned",
    "overdue",
    "differences",
    "only_mine",
    "nobody",
    "held_twice",
    "overloaded",
    "could_carry",
    "far_below",
    "no_growth",
];

fn codes(found: &Value, key: &str) -> Vec<String> {
    let code = |row: &Value| row["area"].as_str().expect("a code").to_owned();
    list(found, key).iter().map(code).collect()
}

#[test]
fn coverage_names_every_finding_and_tells_the_load_of_two_years() {
    let place = Place::sample();
    let found = place.json(&["delegation", "coverage"]);
    let mut wanted = vec!["as_of", "team", "people", "areas", "load"];
    wanted.extend(FINDINGS);
    has_keys(&found, &wanted);
    assert!(found["team"].is_null());
    for key in FINDINGS {
        list(&found, key);
    }
    let overdue = list(&found, "overdue");
    assert!(!overdue.is_empty(), "the sample team has reviews to hold");
    has_keys(
        &overdue[0],
        &[
            "person", "area", "name", "level", "expected", "wanted", "review",
        ],
    );
    assert_eq!(keys(&overdue[0]["person"]), ["id", "name"]);
    let load = list(&found, "load");
    assert_eq!(load.len(), 25);
    assert_eq!(
        keys(&load[24]),
        ["on", "leader", "jointly", "pm", "only_mine"]
    );
    assert_eq!(load[24]["on"], found["as_of"]);
}

#[test]
fn what_is_only_the_leaders_or_nobodys_follows_what_is_agreed() {
    let place = Place::two_people();
    let nothing = place.json(&["delegation", "coverage"]);
    let everything = nothing["areas"].as_u64().expect("a number");
    assert_eq!(list(&nothing, "nobody").len() as u64, everything);
    assert!(list(&nothing, "only_mine").is_empty());
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "3",
        "--on",
        "2026-03-01",
    ]);
    place.json(&[
        "delegation",
        "set",
        "17",
        "backlog",
        "5",
        "--on",
        "2026-03-01",
    ]);
    let found = place.json(&["delegation", "coverage"]);
    assert_eq!(codes(&found, "only_mine"), ["pricing"]);
    assert!(!codes(&found, "nobody").contains(&"backlog".to_owned()));
    let then = place.json(&["delegation", "coverage", "--as-of", "2026-02-28"]);
    assert!(list(&then, "only_mine").is_empty());
    assert_eq!(list(&then, "nobody").len() as u64, everything);
    let market = place.json(&["delegation", "coverage", "--category", "market"]);
    assert!(market["areas"].as_u64().expect("a number") < everything);
    assert_eq!(codes(&market, "only_mine"), ["pricing"]);
}

#[test]
fn a_team_is_everybody_below_somebody_or_only_who_reports_to_them() {
    let place = Place::sample();
    let people = |words: &[&str]| {
        let found = place.json(&[&["delegation", "coverage"], words].concat());
        found["people"].as_u64().expect("a number")
    };
    let roster = place.json(&["roster", "list"]);
    let everyone = list(&roster, "people");
    let top = everyone
        .iter()
        .find(|person| person["manager"].is_null())
        .and_then(|person| person["name"].as_str())
        .expect("somebody at the top");
    let direct = everyone
        .iter()
        .filter(|person| person["manager"]["name"] == top)
        .count();
    assert_eq!(people(&["--team", top]), 11);
    assert_eq!(people(&["--team", top, "--direct"]), direct as u64);
    place.refused(&["delegation", "coverage", "--direct"], 2, "usage");
    let error = place.refused(
        &["delegation", "coverage", "--team", "Nobody Known"],
        1,
        "not_found",
    );
    assert_eq!(error["field"], "team");
}

#[test]
fn a_move_to_another_product_area_proposes_what_to_look_at_again_until_it_is_answered() {
    let place = Place::two_people();
    place.json(&[
        "roster",
        "edit",
        "17",
        "--area",
        "Search",
        "--from",
        "2026-01-20",
    ]);
    for (area, level) in [("backlog", "7"), ("pricing", "5"), ("spend", "3")] {
        place.json(&["delegation", "set", "17", area, level, "--on", "2026-02-01"]);
    }
    assert!(list(&place.json(&["delegation", "coverage"]), "look_again").is_empty());
    place.json(&[
        "roster",
        "edit",
        "17",
        "--area",
        "Payments",
        "--from",
        "2026-09-01",
    ]);
    let found = place.json(&["delegation", "coverage"]);
    let mut waiting = codes(&found, "look_again");
    waiting.sort();
    assert_eq!(waiting, ["backlog", "pricing"]);
    assert_eq!(
        list(&found, "look_again")[0]["moved"],
        json!({"on": "2026-09-01", "area": {"from": "Search", "to": "Payments"}, "stage": null})
    );
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "5",
        "--reason",
        "Knows this market, too",
    ]);
    let found = place.json(&["delegation", "coverage"]);
    assert_eq!(codes(&found, "look_again"), ["backlog"]);
}

#[test]
fn the_history_of_a_decision_is_a_story_and_the_states_behind_it() {
    let place = Place::two_people();
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "3",
        "--on",
        "2026-01-20",
        "--reason",
        "To begin with",
    ]);
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "5",
        "--on",
        "2026-03-03",
        "--reason",
        "ran two pricing tests well",
        "--limit",
        "Discounts up to 5 %",
    ]);
    let history = place.json(&["delegation", "history", "17", "pricing"]);
    assert_eq!(keys(&history), ["person", "area", "story", "states"]);
    assert_eq!(history["area"], "pricing");
    let story = list(&history, "story");
    assert_eq!(story.len(), 2);
    assert_eq!(keys(&story[1]), ["on", "kind", "what", "why", "terms"]);
    assert_eq!(
        (&story[1]["on"], &story[1]["kind"], &story[1]["what"]),
        (
            &json!("2026-03-03"),
            &json!("freer"),
            &json!("Consult → Advise")
        )
    );
    let states = list(&history, "states");
    assert_eq!(
        (&states[0]["level"], &states[1]["level"]),
        (&json!(5), &json!(3))
    );
    has_keys(
        &states[0],
        &["since", "level", "wanted", "limit", "reason", "review"],
    );

    let told = place
        .run(&["delegation", "history", "17", "pricing"])
        .stdout;
    assert!(
        told.contains("Consult → Advise on 3 March 2026: ran two pricing tests well."),
        "{told}"
    );
    place.refused(&["delegation", "history", "17", "nonsense"], 1, "not_found");
    let nothing = place.json(&["delegation", "history", "17", "spend"]);
    assert!(list(&nothing, "story").is_empty());
}

#[test]
fn coverage_is_told_in_words_too() {
    let place = Place::sample();
    let told = place.run(&["delegation", "coverage"]).stdout;
    for words in ["Reviews overdue:", "Load", "Leader decides"] {
        assert!(told.contains(words), "no “{words}” in {told}");
    }
}
