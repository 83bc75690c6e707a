//! Assessments in stages by command: own view, leader's view, agreement, final; and what colleagues say.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, list, row};

fn line<'a>(round: &'a Value, competency: &str) -> &'a Value {
    row(list(round, "comparisons"), "competency", competency)
}

/// Somebody placed, called by the number 17.
fn placed() -> Place {
    let place = Place::two_people();
    place.json(&["place", "17", "PM"]);
    place
}

#[test]
fn both_views_are_handed_in_compared_agreed_and_frozen() {
    let place = placed();
    let begun = place.json(&["assess", "begin", "17"]);
    has_keys(
        &begun,
        &[
            "person",
            "id",
            "stage",
            "against",
            "version",
            "begun_on",
            "self_in",
            "manager_in",
            "closed_on",
            "reopens",
            "open",
            "comparisons",
            "peers",
        ],
    );
    assert_eq!(
        (&begun["stage"], &begun["against"]),
        (&json!("self_view"), &json!("PM"))
    );
    place.refused(&["assess", "begin", "17"], 1, "exists");

    place.json(&["assess", "17", "--by", "self", "--rate", "delivery=4"]);
    place.json(&["assess", "hand-in", "17", "--by", "self"]);
    place.refused(
        &["assess", "17", "--by", "self", "--rate", "delivery=5"],
        1,
        "frozen",
    );
    place.refused(
        &["assess", "agree", "17", "--rate", "delivery=3"],
        1,
        "invalid",
    );
    let rated = place.json(&["assess", "17", "--by", "manager", "--rate", "delivery=2"]);
    assert_eq!(rated["state"], "draft");
    place.refused(
        &["assess", "17", "--by", "manager", "--final"],
        1,
        "invalid",
    );
    let compared = place.json(&["assess", "hand-in", "17", "--by", "manager"]);
    assert_eq!(compared["stage"], "compare");
    assert_eq!(compared["open"], 1);
    let first = &list(&compared, "comparisons")[0];
    assert_eq!(first["competency"], "delivery");
    assert_eq!(
        (&first["self"], &first["manager"], &first["difference"]),
        (&json!(4), &json!(2), &json!(2))
    );
    place.refused(&["assess", "close", "17"], 1, "invalid");

    place.json(&["assess", "agree", "17", "--rate", "delivery=3"]);
    let closed = place.json(&["assess", "close", "17"]);
    assert_eq!(closed["stage"], "final");
    place.refused(&["assess", "hand-in", "17", "--by", "self"], 1, "not_found");
    let gaps = place.json(&["gaps", "17"]);
    assert_eq!(
        row(list(&gaps, "gaps"), "competency", "delivery")["current"],
        3
    );

    let again = place.json(&["assess", "reopen", "17"]);
    assert_eq!(
        (&again["stage"], &again["reopens"]),
        (&json!("compare"), &closed["id"])
    );
    assert_eq!(line(&again, "delivery")["agreed"], 3);
    let id = closed["id"].as_str().expect("an id");
    let kept = place.json(&["assess", "show", "17", "--round", id]);
    assert_eq!(kept, closed);
    place.json(&["assess", "discard", "17"]);
    assert_eq!(
        place.json(&["assess", "show", "17"]),
        closed,
        "the newest there is"
    );
}

#[test]
fn a_colleague_is_asked_with_a_reason_and_quoted_word_for_word() {
    let place = placed();
    place.json(&["assess", "begin", "17", "--against", "Senior PM"]);
    let asked = place.json(&[
        "assess",
        "ask",
        "17",
        "--name",
        "Mara Lindqvist",
        "--why",
        "Runs support",
    ]);
    assert_eq!(
        (
            &asked["name"],
            &asked["peer"],
            &asked["naming"],
            &asked["answered_on"]
        ),
        (
            &json!("Mara Lindqvist"),
            &json!(null),
            &json!("withheld"),
            &json!(null)
        )
    );
    place.refused(
        &["assess", "answer", "17", "Somebody Else", "--words", "Fine"],
        1,
        "not_found",
    );
    let answer = [
        "assess",
        "answer",
        "17",
        "mara lindqvist",
        "--words",
        "Calm under load.",
    ];
    place.refused(
        &[&answer[..], &["--quote", "Never calm"]].concat(),
        1,
        "invalid",
    );
    let said = place.json(
        &[
            &answer[..],
            &[
                "--quote",
                "Calm under load",
                "--naming",
                "agreed",
                "--rate",
                "delivery=5",
            ],
        ]
        .concat(),
    );
    assert_eq!(
        (&said["quote"], &said["naming"]),
        (&json!("Calm under load"), &json!("agreed"))
    );
    let round = place.json(&["assess", "show", "17"]);
    assert_eq!(line(&round, "delivery")["peers"][0]["value"], 5);
    assert_eq!(round["open"], 0, "colleagues open no difference");
}

#[test]
fn somebody_is_rated_against_any_level_beside_their_own() {
    let place = placed();
    let rated = place.json(&[
        "assess",
        "17",
        "--by",
        "manager",
        "--rate",
        "delivery=2",
        "--against",
        "GPM",
        "--final",
    ]);
    assert_eq!(rated["against"], "GPM");
    place.refused(
        &[
            "assess",
            "17",
            "--by",
            "manager",
            "--rate",
            "delivery=2",
            "--against",
            "CEO",
        ],
        1,
        "not_found",
    );
    place.refused(&["assess"], 2, "usage");
}

#[test]
fn what_was_agreed_is_printed_and_what_is_open_never() {
    let place = placed();
    let out = place.text_path("agreed.pdf");
    let print = |more: &[&str]| {
        let mut line = vec!["assess", "print", "17", "--out", &out];
        line.extend(more);
        line.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let refused = |more: &[&str], code: &str| {
        let line = print(more);
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        place.refused(&line, 1, code);
        assert!(!std::path::Path::new(&out).exists());
    };
    refused(&[], "not_found");
    let open = place.json(&["assess", "begin", "17"]);
    let open = open["id"].as_str().unwrap().to_owned();
    refused(&[], "not_found");
    refused(&["--round", &open], "invalid");
    place.refused(
        &["assess", "print", "17", "--out", "agreed.txt"],
        2,
        "invalid",
    );

    place.json(&["assess", "hand-in", "17", "--by", "self"]);
    place.json(&["assess", "17", "--by", "manager", "--rate", "delivery=2"]);
    place.json(&["assess", "hand-in", "17", "--by", "manager"]);
    place.json(&["assess", "close", "17"]);
    for more in [&[][..], &["--round", &open, "--paper", "letter"]] {
        let line = print(more);
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        let printed = place.json(&line);
        has_keys(
            &printed,
            &[
                "path",
                "person",
                "round",
                "closed_on",
                "pages",
                "missing",
                "remarks",
            ],
        );
        assert_eq!(printed["round"], json!(open));
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"));
    }
    place.refused(
        &[
            "assess",
            "print",
            "rosalind@example.com",
            "--out",
            &out,
            "--round",
            &open,
        ],
        1,
        "not_found",
    );
}

#[test]
fn an_open_assessment_stays_on_its_version_until_it_is_told_to_go_on() {
    let place = placed();
    place.refused(&["assess", "go-on", "17"], 1, "not_found");
    place.json(&["assess", "begin", "17"]);
    place.json(&["assess", "17", "--by", "self", "--rate", "delivery=4"]);
    place.refused(&["assess", "go-on", "17"], 1, "invalid");

    place.json(&["ladder", "draft"]);
    let before = place.json(&["ladder", "carry-over"]);
    assert_eq!(list(&before, "open_assessments").len(), 1);
    let said = place.run(&["ladder", "carry-over"]).stdout;
    let sentence = "1 assessment is open and finishes on the version it began on, unless “assess go-on” moves it: Lidia Navarro.";
    assert!(said.contains(sentence), "{said}");
    let published = place.json(&["ladder", "publish"]);
    let open = &published["open_assessments"][0];
    has_keys(open, &["person", "round", "version"]);
    assert_eq!(open["version"], 1);

    let asked = place.json(&["assess", "go-on", "17", "--dry-run"]);
    has_keys(
        &asked,
        &[
            "person", "round", "from", "to", "level", "against", "why", "kept", "lost", "added",
        ],
    );
    assert_eq!((&asked["from"], &asked["to"]), (&json!(1), &json!(2)));
    assert_eq!(asked["kept"], 1);
    assert_eq!(place.json(&["assess", "show", "17"])["version"], 1);

    place.refused(
        &["assess", "go-on", "17", "--against", "CEO"],
        1,
        "not_found",
    );
    let moved = place.json(&["assess", "go-on", "17", "--against", "Senior PM"]);
    assert_eq!(moved["against"], "SPM");
    let round = place.json(&["assess", "show", "17"]);
    assert_eq!(
        (&round["version"], &round["against"]),
        (&json!(2), &json!("SPM"))
    );
    assert_eq!(line(&round, "delivery")["self"], 4);
}
