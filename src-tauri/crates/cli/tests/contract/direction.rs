//! Talks about direction and the signs of being stuck: what goes in, what comes out, what is refused.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list, row};

#[test]
fn a_talk_is_kept_with_its_day_and_the_newest_says_the_direction() {
    let place = Place::two_people();
    let none = place.json(&["direction", "show", "17"]);
    assert_eq!(keys(&none), ["person", "direction", "talks"]);
    assert_eq!(
        (&none["direction"], &none["talks"]),
        (&Value::Null, &json!([]))
    );
    let first = place.json(&[
        "direction",
        "add",
        "17",
        "--on",
        "2026-02-01",
        "--direction",
        "manager",
        "--motives",
        "Seeing somebody grow",
        "--miss",
        "Interviews",
        "--alternative",
        "Principal for pricing",
        "--support",
        "unclear",
        "--note",
        "Wants it for the title",
    ]);
    has_keys(
        &first,
        &[
            "person",
            "id",
            "on",
            "direction",
            "motives",
            "would_miss",
            "ic_alternative",
            "support",
            "note",
        ],
    );
    place.json(&[
        "direction",
        "add",
        "17",
        "--on",
        "2026-05-01",
        "--direction",
        "ic",
    ]);
    let shown = place.json(&["direction", "show", "17"]);
    assert_eq!(shown["direction"], "ic");
    let days: Vec<&Value> = list(&shown, "talks")
        .iter()
        .map(|talk| &talk["on"])
        .collect();
    assert_eq!(days, ["2026-05-01", "2026-02-01"]);
    assert_eq!(shown["talks"][1]["would_miss"], "Interviews");
}

#[test]
fn a_talk_that_says_nothing_or_is_to_come_is_refused() {
    let place = Place::two_people();
    let silent = place.refused(&["direction", "add", "17"], 1, "invalid");
    assert_eq!(silent["field"], "direction");
    let talk = ["direction", "add", "17", "--direction", "stay"];
    let early = place.refused(&[&talk[..], &["--on", "2999-01-01"]].concat(), 1, "invalid");
    assert_eq!(early["field"], "on");
    place.refused(
        &["direction", "add", "17", "--direction", "up"],
        2,
        "invalid",
    );
    place.refused(&["direction", "show", "Nobody"], 1, "not_found");
}

fn look(place: &Place, on: &str, signs: &[&str]) -> Value {
    let signs = signs.iter().flat_map(|sign| ["--sign", sign]);
    let words = ["stuck", "add", "17", "--on", on].into_iter().chain(signs);
    place.json(&words.collect::<Vec<_>>())
}

#[test]
fn signs_that_stay_or_grow_lead_to_suggestions() {
    let place = Place::two_people();
    let one = look(
        &place,
        "2026-03-01",
        &[
            "no-buy-in=not-seen",
            "long_hours=sometimes",
            "no_impact=often",
        ],
    );
    has_keys(&one, &["person", "id", "on", "by", "signs", "note"]);
    assert_eq!(one["by"], "leader");
    assert_eq!(one["signs"]["no_impact"], "often");
    look(
        &place,
        "2026-05-01",
        &[
            "no_buy_in=sometimes",
            "long_hours=sometimes",
            "no_impact=not_seen",
        ],
    );
    let shown = place.json(&["stuck", "show", "17"]);
    assert_eq!(keys(&shown), ["person", "signs", "check_ins", "plan"]);
    let signs = list(&shown, "signs");
    assert_eq!(signs.len(), 7);
    for (sign, course, suggests) in [
        ("no_buy_in", json!("grows"), true),
        ("long_hours", json!("stays"), true),
        ("no_impact", json!("eases"), false),
        ("same_tasks", Value::Null, false),
    ] {
        let line = row(signs, "sign", sign);
        assert_eq!(line["course"], course, "{sign}");
        assert_eq!(!list(line, "suggestions").is_empty(), suggests, "{sign}");
    }
    let line = row(signs, "sign", "no_buy_in");
    has_keys(line, &["name", "about", "leader", "pm", "points"]);
    has_keys(
        &list(line, "suggestions")[0],
        &["index", "text", "kind", "owner", "trains", "taken"],
    );
    assert_eq!(list(line, "points").len(), 2);
    assert_eq!(list(&shown, "check_ins").len(), 2);
}

#[test]
fn a_suggestion_becomes_an_action_of_the_plan_or_for_the_next_one_to_one() {
    let place = Place::two_people();
    look(&place, "2026-03-01", &["no_impact=often"]);
    let take = ["stuck", "take", "17", "no-impact"];
    let meeting = [&take[..], &["1", "--to", "one_to_one"]].concat();
    let taken = place.json(&meeting);
    assert_eq!(keys(&taken), ["person", "id", "focus", "text", "owner"]);
    assert_eq!(taken["focus"], Value::Null);
    place.refused(&meeting, 1, "exists");
    let planned = [&take[..], &["2", "--to", "plan"]].concat();
    place.refused(&planned, 1, "not_found");
    place.json(&["plan", "new", "17"]);
    place.json(&["plan", "focus", "add", "17", "--competency", "delivery"]);
    place.json(&[
        "plan",
        "focus",
        "add",
        "17",
        "--competency",
        "business-economics",
    ]);
    place.json(&planned);
    let plan = place.json(&["plan", "show", "17"]);
    let focuses = list(&plan, "focuses");
    assert_eq!(list(&focuses[0], "actions").len(), 0);
    assert_eq!(
        list(&focuses[1], "actions").len(),
        1,
        "it trains what the second works on"
    );
    let missing = [&take[..], &["9", "--to", "plan"]].concat();
    place.refused(&missing, 1, "not_found");
}

#[test]
fn a_look_needs_signs_that_are_there_each_once() {
    let place = Place::two_people();
    place.refused(&["stuck", "add", "17"], 2, "usage");
    place.refused(
        &["stuck", "add", "17", "--sign", "tired=often"],
        2,
        "invalid",
    );
    let twice = [
        "--sign",
        "long_hours=often",
        "--sign",
        "long-hours=sometimes",
    ];
    let twice = place.refused(
        &[&["stuck", "add", "17"], &twice[..]].concat(),
        2,
        "invalid",
    );
    assert_eq!(twice["field"], "sign");
}

#[test]
fn a_new_plan_goes_where_was_talked_about_last_unless_it_is_said() {
    let place = Place::two_people();
    let plan = |from: &str, to: &str, more: &[&str]| {
        let begin = ["plan", "new", "17", "--from", from, "--to", to];
        let begun = place.json(&[&begin[..], more].concat());
        begun["direction"].clone()
    };
    let untalked = plan("2026-01-01", "2026-03-31", &[]);
    assert_eq!(untalked, Value::Null);
    for (on, direction) in [("2026-02-01", "manager"), ("2026-03-01", "ic")] {
        let talk = [
            "direction",
            "add",
            "17",
            "--on",
            on,
            "--direction",
            direction,
        ];
        place.json(&talk);
    }
    assert_eq!(plan("2026-04-01", "2026-06-30", &[]), "ic");
    let said = plan("2026-07-01", "2026-09-30", &["--direction", "stay"]);
    assert_eq!(said, "stay");
    // A talk that left it open takes the direction back.
    place.json(&[
        "direction",
        "add",
        "17",
        "--on",
        "2026-04-01",
        "--note",
        "Does not know yet",
    ]);
    let open = plan("2026-10-01", "2026-12-31", &[]);
    assert_eq!(open, place.json(&["direction", "show", "17"])["direction"]);
}
