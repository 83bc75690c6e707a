//! What is due.

use crate::running::{Place, has_keys, keys, list};

#[test]
fn the_sample_team_has_things_due_each_with_whom_and_where_it_leads() {
    let place = Place::sample();
    let found = place.json(&["remind"]);
    has_keys(&found, &["as_of", "until", "late", "due"]);
    assert!(found["until"].is_null());
    let due = list(&found, "due");
    assert!(!due.is_empty());
    for line in due {
        has_keys(
            line,
            &[
                "person",
                "kind",
                "words",
                "on",
                "days_late",
                "group",
                "weight",
            ],
        );
        assert_eq!(keys(&line["person"]), ["id", "name"]);
        let leads = match line["kind"].as_str().expect("a kind") {
            "check_in" => "check_in",
            "commitment" => "commitment",
            "action" => "action",
            "close_plan" | "agree_plan" | "agree_target" => "plan",
            "make_plan" => continue,
            other => panic!("no kind is a {other}"),
        };
        assert!(line[leads].is_string(), "{line}");
    }
    let late = due.iter().filter(|line| line["group"] == "late").count();
    assert_eq!(found["late"], late);
}

#[test]
fn a_promise_is_due_until_it_is_kept_and_only_up_to_the_day_named() {
    let place = Place::two_people();
    place.json(&[
        "plan",
        "new",
        "Lidia Navarro",
        "--from",
        "2026-01-01",
        "--to",
        "2030-12-31",
    ]);
    place.json(&["plan", "agree", "Lidia Navarro"]);
    place.json(&[
        "plan",
        "focus",
        "add",
        "Lidia Navarro",
        "--delegation",
        "pricing",
    ]);
    for (text, due) in [("Early", "2026-02-01"), ("Late", "2030-02-01")] {
        let action = [
            "plan",
            "action",
            "add",
            "Lidia Navarro",
            "1",
            "--text",
            text,
            "--kind",
            "70",
            "--owner",
            "leader",
            "--due",
            due,
        ];
        place.json(&action);
    }
    let words = |found: &serde_json::Value| -> Vec<String> {
        let said = |line: &serde_json::Value| line["words"].as_str().expect("words").to_owned();
        list(found, "due").iter().map(said).collect()
    };
    let all = place.json(&["remind", "Lidia Navarro"]);
    assert_eq!(words(&all), ["Early", "Late"]);
    assert_eq!(all["due"][0]["weight"], "pressing");
    let cut = place.json(&["remind", "--until", "2029-12-31"]);
    assert_eq!(
        (words(&cut), &cut["until"]),
        (vec!["Early".to_owned()], &"2029-12-31".into())
    );
    place.json(&["plan", "action", "done", "Lidia Navarro", "Early"]);
    let rest = place.json(&["remind", "Lidia Navarro"]);
    assert_eq!(words(&rest), ["Late"]);
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let place = Place::two_people();
    place.refused(&["remind", "Nobody Known"], 1, "not_found");
    place.refused(&["remind", "--until", "2027-02-30"], 2, "invalid");
    place.refused(&["remind", "Lidia Navarro", "--mine"], 2, "usage");
    let refused = place.refused(&["remind", "--mine"], 1, "invalid");
    assert_eq!(refused["field"], "mine");
}

#[test]
fn people_read_a_table() {
    let place = Place::two_people();
    let ended = place.run(&["remind"]);
    assert_eq!(ended.exit, 0);
    assert!(
        ended.stdout.contains("Begin a growth plan"),
        "{}",
        ended.stdout
    );
}

#[test]
fn up_to_a_day_a_check_in_is_told_however_far_ahead() {
    let place = Place::two_people();
    let new = [
        "plan",
        "new",
        "17",
        "--from",
        "2026-01-01",
        "--to",
        "2030-12-31",
    ];
    place.json(&new);
    place.json(&["plan", "checkin", "add", "17", "--on", "2030-02-01"]);
    let check_ins = |words: &[&str]| {
        let found = place.json(&[&["remind", "17"], words].concat());
        let due = list(&found, "due").clone();
        due.iter().filter(|line| line["kind"] == "check_in").count()
    };
    assert_eq!(check_ins(&[]), 0);
    assert_eq!(check_ins(&["--until", "2030-01-31"]), 0);
    assert_eq!(check_ins(&["--until", "2030-02-01"]), 1);
}
