//! A plan that is lived by: signed, followed, closed and carried on.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, list};

/// Lidia's plan for a quarter that is over, with a focus area, an action, a promise and a check-in.
fn quarter() -> Place {
    let place = Place::two_people();
    let plan = |words: &[&str]| place.json(&[&["plan"], words].concat());
    plan(&["new", "17", "--from", "2026-07-01", "--to", "2026-09-30"]);
    plan(&["focus", "add", "17", "--competency", "customer-insight"]);
    plan(&[
        "action",
        "add",
        "17",
        "1",
        "--text",
        "Talk to five customers",
        "--kind",
        "70",
        "--owner",
        "pm",
        "--due",
        "2026-08-14",
        "--people",
        "Sales",
        "--resources",
        "A train ticket",
    ]);
    plan(&[
        "commitment",
        "add",
        "17",
        "--text",
        "A seat at the review",
        "--due",
        "2026-09-01",
    ]);
    plan(&["checkin", "add", "17", "--on", "2026-08-20"]);
    place
}

fn plan(place: &Place, words: &[&str]) -> Value {
    place.json(&[&["plan"], words].concat())
}

#[test]
fn what_was_signed_is_printed_again_exactly_and_says_what_changed_since() {
    let place = quarter();
    let none = place.text_path("none.pdf");
    place.refused(
        &["plan", "print", "17", "--signed", "--out", &none],
        1,
        "not_found",
    );
    let signed = plan(&place, &["sign", "17", "--on", "2026-07-03"]);
    assert_eq!(
        (&signed["state"], &signed["agreed_on"]),
        (&json!("agreed"), &json!("2026-07-03"))
    );
    assert_eq!(signed["signed"][0]["pm"]["name"], "Lidia Navarro");
    let first = place.text_path("first.pdf");
    let printed = plan(&place, &["print", "17", "--signed", "--out", &first]);
    has_keys(&printed["files"][0], &["path", "pages", "person"]);

    plan(
        &place,
        &[
            "action",
            "update",
            "17",
            "Talk to five customers",
            "--due",
            "2026-09-11",
        ],
    );
    let rows = plan(&place, &["signed", "17"]);
    assert_eq!(
        rows["signed"][0]["changes"],
        json!(["“Talk to five customers” was moved from 14 August 2026 to 11 September 2026."])
    );
    plan(&place, &["sign", "17", "--by", "pm", "--on", "2026-08-20"]);
    let again = place.text_path("again.pdf");
    let of = ["print", "17", "--signed", "2026-07-03", "--out", &again];
    plan(&place, &of);
    assert_eq!(
        std::fs::read(&again).expect("the file again"),
        std::fs::read(&first).expect("the file before")
    );
    let twice = ["plan", "sign", "17", "--by", "pm"];
    assert_eq!(place.refused(&twice, 1, "exists")["field"], "by");
}

#[test]
fn what_hangs_on_a_plan_is_changed_by_its_words() {
    let place = quarter();
    let focus = plan(
        &place,
        &[
            "focus",
            "update",
            "17",
            "1",
            "--know",
            "Sales quotes it",
            "--to",
            "5",
        ],
    );
    assert_eq!(focus["focuses"][0]["to"], 5);
    let action = plan(
        &place,
        &[
            "action",
            "update",
            "17",
            "talk to five customers",
            "--due",
            "none",
            "--people",
            "",
        ],
    );
    assert_eq!(
        (&action["due"], &action["people"], &action["resources"]),
        (&json!(null), &json!(""), &json!("A train ticket"))
    );
    let status =
        |words: &[&str]| plan(&place, &[words, &["17", "Talk to five customers"]].concat());
    assert_eq!(status(&["action", "drop"])["status"], "dropped");
    assert_eq!(status(&["action", "reopen"])["status"], "open");
    let kept = plan(
        &place,
        &["commitment", "keep", "17", "A seat at the review"],
    );
    assert_eq!(
        (&kept["status"], &kept["done"]),
        (&json!("done"), &json!(true))
    );
    has_keys(&kept, &["id", "person", "plan", "text", "due", "done_on"]);
    let held = plan(
        &place,
        &[
            "checkin",
            "update",
            "17",
            "2026-08-20",
            "--note",
            "Three of five",
        ],
    );
    assert_eq!(held["held_on"], "2026-08-20");
    let held = |words: &[&str]| {
        let update = ["checkin", "update", "17", "2026-08-20"];
        plan(&place, &[&update, words].concat())["held_on"].clone()
    };
    assert_eq!(held(&["--held", "2026-08-18"]), "2026-08-18");
    assert_eq!(held(&["--held", "none"]), json!(null));
    assert_eq!(
        held(&["--private-note", "Tired"]),
        json!(null),
        "taken back"
    );
    assert_eq!(held(&["--note", "Four of five"]), "2026-08-20");
    let prepared = plan(
        &place,
        &[
            "checkin",
            "add",
            "17",
            "--on",
            "2099-01-08",
            "--note",
            "Ask",
        ],
    );
    assert_eq!(prepared["held_on"], json!(null), "not before its day");
    plan(&place, &["checkin", "remove", "17", "2099-01-08"]);
    plan(
        &place,
        &["commitment", "remove", "17", "A seat at the review"],
    );
    plan(&place, &["checkin", "remove", "17", "2026-08-20"]);
    plan(
        &place,
        &["action", "remove", "17", "Talk to five customers"],
    );
    let bare = plan(&place, &["focus", "remove", "17", "customer-insight"]);
    for part in ["focuses", "commitments", "check_ins"] {
        assert_eq!(bare[part], json!([]), "{part}");
    }
    for (words, field) in [
        (["commitment", "keep", "17", "A horse"], "commitment"),
        (["checkin", "remove", "17", "2026-01-01"], "check_in"),
    ] {
        let refused = place.refused(&[&["plan"], words.as_slice()].concat(), 1, "not_found");
        assert_eq!(refused["field"], field);
    }
}

#[test]
fn a_plan_is_closed_carried_on_and_looked_back_on() {
    let place = quarter();
    plan(&place, &["agree", "17", "--on", "2026-07-03"]);
    plan(
        &place,
        &[
            "close",
            "17",
            "--outcome",
            "partly",
            "--focus",
            "1=not_reached",
        ],
    );
    let offer = plan(&place, &["carry", "17", "--dry-run"]);
    assert_eq!(offer["offer"]["focuses"][0]["goes_on"], true);
    let next = plan(
        &place,
        &["carry", "17", "--from", "2026-10-01", "--to", "2026-12-31"],
    );
    assert_eq!(
        (&next["from"], &next["state"]),
        (&json!("2026-10-01"), &json!("draft"))
    );
    let carried = &next["focuses"][0]["actions"][0];
    assert_eq!(carried["text"], "Talk to five customers");
    assert_eq!(next["commitments"][0]["text"], "A seat at the review");
    let last = &next["last"];
    assert_eq!(last["outcome"], "partly");
    assert_eq!(last["focuses"][0]["outcome"], "not_reached");
    assert_eq!(last["focuses"][0]["carried"], true);
    place.refused(
        &["plan", "carry", "17", "--from", "2026-11-01"],
        1,
        "overlap",
    );
    let unknown = ["plan", "close", "17", "--focus", "1=won"];
    assert_eq!(place.refused(&unknown, 2, "invalid")["field"], "focus");
    assert_eq!(list(&plan(&place, &["list"]), "plans").len(), 2);
}

#[test]
fn a_plan_that_is_not_the_latest_is_named_by_its_id() {
    let place = quarter();
    let first = plan(&place, &["agree", "17", "--on", "2026-07-03"]);
    let id = first["id"].as_str().expect("an id");
    let next = plan(&place, &["carry", "17"]);
    assert_ne!(next["id"], first["id"]);
    let again = plan(&place, &["carry", id, "--dry-run"]);
    assert_eq!(again["offer"]["focuses"][0]["goes_on"], false);
    assert_eq!(again["offer"]["focuses"][0]["goes_on_in"], next["period"]);
    place.refused(&["plan", "carry", id, "--focus", "1"], 1, "invalid");
    let closed = plan(&place, &["close", id, "--outcome", "partly"]);
    assert_eq!(
        (&closed["id"], &closed["state"]),
        (&first["id"], &json!("closed"))
    );
    assert_eq!(plan(&place, &["show", "17"])["state"], "draft");
}

#[test]
fn what_is_offered_while_a_plan_is_made_is_told_and_dates_are_taken_up() {
    let place = Place::two_people();
    plan(
        &place,
        &["new", "17", "--from", "2027-01-01", "--to", "2027-03-31"],
    );
    let offered = plan(&place, &["propose", "17"]);
    has_keys(
        &offered,
        &[
            "person",
            "plan",
            "proposals",
            "strengths",
            "promises",
            "check_ins",
        ],
    );
    assert_eq!(
        offered["check_ins"],
        json!(["2027-01-29", "2027-02-26", "2027-03-24"])
    );
    let planned = plan(&place, &["checkin", "propose", "17"]);
    assert_eq!(list(&planned, "check_ins").len(), 3);
    assert_eq!(plan(&place, &["propose", "17"])["check_ins"], json!([]));
}

#[test]
fn ideas_are_kept_from_plans_and_by_themselves_and_let_go() {
    let place = quarter();
    let kept = plan(&place, &["action", "keep", "17", "Talk to five customers"]);
    has_keys(&kept, &["id", "text", "kind", "owner", "trains", "heading"]);
    place.refused(
        &["plan", "action", "keep", "17", "Talk to five customers"],
        1,
        "exists",
    );
    let ideas = |words: &[&str]| place.json(&[&["ideas"], words].concat());
    let more = [
        "add",
        "--text",
        "Plan with a neighbour",
        "--kind",
        "20",
        "--owner",
        "pm",
        "--shift",
        "strategic-planning",
    ];
    ideas(&more);
    let changed = ideas(&["update", "plan with a neighbour", "--kind", "70"]);
    assert_eq!(changed["kind"], 70);
    assert_eq!(list(&ideas(&["list"]), "ideas").len(), 2);
    let offered = plan(&place, &["focus", "ideas", "17", "1"]);
    assert_eq!(offered["ideas"][0]["own"], kept["id"]);
    ideas(&["remove", "Plan with a neighbour"]);
    assert_eq!(
        place.refused(&["ideas", "remove", "A horse"], 1, "not_found")["field"],
        "idea"
    );
}

#[test]
fn of_two_signed_on_one_day_each_is_printed_by_its_place() {
    let place = quarter();
    plan(
        &place,
        &["sign", "17", "--by", "leader", "--on", "2026-07-03"],
    );
    plan(&place, &["sign", "17", "--by", "pm", "--on", "2026-07-03"]);
    let out = place.text_path("signed.pdf");
    let print = |which: &str| {
        plan(&place, &["print", "17", "--signed", which, "--out", &out]);
        std::fs::read(&out).expect("the file that was signed")
    };
    let (first, second) = (print("2026-07-03:1"), print("2026-07-03:2"));
    assert_ne!(first, second);
    assert_eq!(print("2026-07-03"), second);
    let third = [
        "plan",
        "print",
        "17",
        "--signed",
        "2026-07-03:3",
        "--out",
        &out,
    ];
    let refused = place.refused(&third, 1, "not_found");
    assert_eq!(
        refused["candidates"],
        json!(["2026-07-03:1", "2026-07-03:2"])
    );
    let no_place = [
        "plan",
        "print",
        "17",
        "--signed",
        "2026-07-03:x",
        "--out",
        &out,
    ];
    place.refused(&no_place, 2, "invalid");
}

#[test]
fn no_plan_begins_with_somebody_who_left() {
    let place = quarter();
    place.json(&["roster", "archive", "17"]);
    for words in [
        &[
            "plan",
            "new",
            "17",
            "--from",
            "2099-01-01",
            "--to",
            "2099-03-31",
        ][..],
        &["plan", "carry", "17"],
    ] {
        let refused = place.refused(words, 1, "invalid");
        assert_eq!(refused["field"], "person");
    }
    assert_eq!(plan(&place, &["show", "17"])["state"], "draft");
    plan(&place, &["close", "17"]);
}

/// Lidia's plan, which runs and is agreed on, with something open and something promised in it.
fn running() -> Place {
    let place = Place::two_people();
    let add = |words: &[&str]| plan(&place, words);
    add(&["new", "17", "--to", "2099-12-31", "--target", "SPM"]);
    add(&["focus", "add", "17", "--competency", "customer-insight"]);
    let action = "action add 17 1 --text Listen --kind 70 --owner pm --due 2099-12-10";
    add(&action.split(' ').collect::<Vec<_>>());
    let owed = "commitment add 17 --text Context --due 2099-12-04";
    add(&owed.split(' ').collect::<Vec<_>>());
    add(&["agree", "17"]);
    place
}

/// The work a list of what is due names, with its dates.
fn due(place: &Place) -> Vec<(String, Value)> {
    let told = place.json(&["remind", "17"]);
    let work = list(&told, "due")
        .iter()
        .filter(|line| {
            ["action", "commitment"].contains(&line["kind"].as_str().unwrap_or_default())
        })
        .map(|line| {
            (
                line["words"].as_str().unwrap_or_default().to_owned(),
                line["on"].clone(),
            )
        });
    work.collect()
}

#[test]
fn what_goes_on_is_due_where_it_was_agreed_until_the_next_plan_is() {
    let place = running();
    let before = due(&place);
    assert_eq!(
        before,
        [
            ("Context".to_owned(), json!("2099-12-04")),
            ("Listen".to_owned(), json!("2099-12-10"))
        ]
    );
    let first = plan(&place, &["show", "17"]);
    let id = first["id"].as_str().expect("an id");
    plan(&place, &["carry", id]);
    assert_eq!(due(&place), before);
    assert_eq!(
        plan(&place, &["show", id])["focuses"][0]["actions"][0]["status"],
        "open"
    );
    // Done in the draft, it is done here, and stays so without the draft.
    plan(&place, &["action", "done", "17", "Listen"]);
    plan(&place, &["delete", "17"]);
    let here = plan(&place, &["show", id]);
    assert_eq!(here["focuses"][0]["actions"][0]["status"], "done");
    plan(&place, &["carry", id]);
    plan(&place, &["agree", "17"]);
    assert_eq!(
        plan(&place, &["show", id])["commitments"][0]["status"],
        "carried"
    );
    assert_eq!(
        due(&place),
        [("Context".to_owned(), json!("2099-12-04"))],
        "its day is still to come"
    );
}

#[test]
fn what_a_closed_plan_left_open_presses_nobody_and_its_days_are_free() {
    let place = running();
    let closed = plan(&place, &["close", "17", "--outcome", "overtaken"]);
    let page = place.json(&["roster", "show", "17"]);
    assert_eq!(page["open_actions"], json!([]));
    assert_eq!(page["target"], Value::Null);
    let draft = plan(&place, &["new", "17"]);
    assert_eq!(draft["from"], closed["closed_on"]);
    plan(&place, &["close", "17"]);
    let told = place.json(&["remind", "17"]);
    assert_eq!(list(&told, "due")[0]["kind"], "make_plan");
    plan(&place, &["new", "17"]);
    let id = draft["id"].as_str().expect("an id");
    place.refused(&["plan", "reopen", id], 1, "overlap");
    plan(&place, &["action", "drop", "17", "Listen"]);
}
