//! Everything agreed with somebody on a day, of one decision and of all.

use serde_json::{Value, json};

use crate::running::{Place, keys, list};

const OF_A_CELL: [&str; 30] = [
    "area",
    "name",
    "category",
    "level",
    "agreed",
    "since",
    "reason",
    "temporary",
    "afterwards",
    "planned",
    "agreed_later",
    "wanted",
    "wanted_by",
    "limit",
    "limits",
    "consult",
    "inform",
    "commitment",
    "review",
    "overdue",
    "expected",
    "against_rung",
    "own_rung",
    "next_rung",
    "own_view",
    "difference",
    "next_due",
    "outcomes",
    "context",
    "retired_on",
];

fn agreed() -> Place {
    let place = Place::two_people();
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "4",
        "--want",
        "6",
        "--want-by",
        "2027-06-30",
        "--amount",
        "20000 EUR",
        "--consult",
        "Finance",
        "--inform",
        "Support",
        "--commit",
        "I introduce you to the board",
        "--review",
        "2026-05-31",
        "--reason",
        "Two tests went well",
        "--on",
        "2026-02-01",
    ]);
    place
}

#[test]
fn a_decision_is_shown_with_everything_agreed_around_it() {
    let place = agreed();
    place.json(&[
        "delegation",
        "view",
        "set",
        "17",
        "pricing=6",
        "--note",
        "pricing=I decide",
    ]);
    place.json(&[
        "evidence",
        "add",
        "17",
        "--text",
        "Held the price",
        "--area",
        "pricing",
        "--on",
        "2026-03-01",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "Prices go to the board",
        "--area",
        "pricing",
        "--share",
        "17",
    ]);
    place.json(&[
        "context",
        "add",
        "--text",
        "The board wants one list",
        "--area",
        "pricing",
    ]);
    place.json(&["context", "add", "--text", "Elsewhere", "--area", "hiring"]);
    let shown = place.json(&["delegation", "show", "17", "Pricing and packaging"]);
    let all = [&["person", "rung", "as_of", "scale"][..], &OF_A_CELL].concat();
    assert_eq!(keys(&shown), all);
    assert_eq!(
        (&shown["area"], &shown["level"], &shown["agreed"]),
        (&json!("pricing"), &json!(4), &json!(4))
    );
    assert_eq!(
        (&shown["since"], &shown["reason"]),
        (&json!("2026-02-01"), &json!("Two tests went well"))
    );
    assert_eq!(
        (&shown["wanted"], &shown["wanted_by"]),
        (&json!(6), &json!("2027-06-30"))
    );
    assert_eq!(
        (&shown["consult"], &shown["inform"]),
        (&json!(["Finance"]), &json!(["Support"]))
    );
    assert_eq!(shown["commitment"], "I introduce you to the board");
    assert_eq!(
        shown["limits"]["amount"],
        json!({"amount": 20000, "currency": "EUR"})
    );
    assert_eq!(
        (&shown["review"], &shown["overdue"]),
        (&json!("2026-05-31"), &json!(true))
    );
    assert_eq!(
        shown["next_due"],
        json!({"on": "2026-05-31", "what": "review"})
    );
    // A senior PM is expected to be asked (3); the next rung decides together (4).
    assert_eq!(
        (&shown["expected"], &shown["against_rung"]),
        (&json!(3), &json!("above"))
    );
    assert_eq!(
        (&shown["own_rung"]["short"], &shown["own_rung"]["counts"]),
        (&json!(0), &json!("held"))
    );
    assert_eq!(shown["next_rung"]["level"]["code"], "PRINCIPAL");
    assert_eq!(
        (&shown["own_view"]["level"], &shown["difference"]),
        (&json!(6), &json!(2))
    );
    assert_eq!(
        shown["outcomes"],
        json!([{"on": "2026-03-01", "text": "Held the price"}])
    );
    let told: Vec<bool> = list(&shown, "context")
        .iter()
        .map(|note| note["told_on"].is_null())
        .collect();
    assert_eq!(
        told,
        [true, false],
        "newest first, and only what bears on it"
    );
}

#[test]
fn a_decision_is_shown_as_it_was_on_a_day_and_a_level_for_a_while_with_what_comes_back() {
    let place = agreed();
    place.json(&[
        "delegation",
        "pull-back",
        "17",
        "pricing",
        "2",
        "--until",
        "2027-03-31",
        "--reason",
        "A renewal",
        "--on",
        "2027-01-01",
    ]);
    let show = |on: &str| place.json(&["delegation", "show", "17", "pricing", "--as-of", on]);
    // Before it begins it is told as planned; on a day that is over nobody knows what was.
    let planned = place.json(&["delegation", "show", "17", "pricing"]);
    assert_eq!(planned["temporary"], Value::Null);
    let told = list(&planned, "planned");
    assert_eq!(told.len(), 1);
    assert_eq!(
        (&told[0]["level"], &told[0]["since"], &told[0]["reason"]),
        (&json!(2), &json!("2027-01-01"), &json!("A renewal"))
    );
    let words = place.run(&["delegation", "show", "17", "pricing"]).stdout;
    assert!(
        words.contains("2 Sell for a while, from 1 January 2027 until"),
        "{words}"
    );
    let before = show("2026-01-31");
    assert_eq!(before["planned"], json!([]));
    assert_eq!(
        (&before["level"], &before["since"], &before["limit"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    assert_eq!(before["next_due"], Value::Null);
    let agreed = show("2026-02-01");
    assert_eq!(
        (&agreed["level"], &agreed["overdue"]),
        (&json!(4), &json!(false))
    );
    let held = show("2027-01-15");
    assert_eq!((&held["level"], &held["agreed"]), (&json!(2), &json!(4)));
    assert_eq!(
        (&held["temporary"]["until"], &held["temporary"]["reason"]),
        (&json!("2027-03-31"), &json!("A renewal"))
    );
    assert_eq!(show("2027-04-01")["level"], 4);
    let words = place
        .run(&[
            "delegation",
            "show",
            "17",
            "pricing",
            "--as-of",
            "2027-01-15",
        ])
        .stdout;
    for said in [
        "2 Sell until 31 March 2027, then 4 Agree again",
        "A renewal",
        "Finance",
        "For readiness it counts as",
        "2026-05-31, review, missed",
    ] {
        let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{said}: {words}");
    }
}

#[test]
fn without_an_area_every_decision_of_the_person_is_shown() {
    let place = agreed();
    let shown = place.json(&["delegation", "show", "Lidia Navarro"]);
    assert_eq!(keys(&shown), ["person", "rung", "as_of", "scale", "areas"]);
    let areas = list(&shown, "areas");
    assert_eq!(areas.len(), 21);
    assert_eq!(keys(&areas[0]), OF_A_CELL);
    let some: Vec<&str> = areas
        .iter()
        .filter(|cell| !cell["level"].is_null())
        .filter_map(|cell| cell["area"].as_str())
        .collect();
    assert_eq!(some, ["pricing"]);
    // Where nothing is agreed the limits of the area are only offered.
    assert!(
        areas
            .iter()
            .filter(|cell| cell["level"].is_null())
            .all(|cell| cell["limits"]["amount"].is_null())
    );
    let words = place.run(&["delegation", "show", "17"]).stdout;
    assert!(words.contains("Pricing and packaging"), "{words}");
    assert!(
        words
            .lines()
            .next()
            .is_some_and(|line| line.starts_with("Lidia Navarro, Senior PM, on ")),
        "{words}"
    );
}

#[test]
fn an_area_that_was_split_is_still_shown_as_it_was() {
    let place = agreed();
    place.json(&[
        "areas",
        "split",
        "pricing",
        "--into",
        "List prices",
        "--into",
        "Rebates",
        "--on",
        "2026-09-01",
    ]);
    let whole = place.json(&[
        "delegation",
        "show",
        "17",
        "pricing",
        "--as-of",
        "2026-08-31",
    ]);
    assert_eq!(
        (&whole["level"], &whole["retired_on"]),
        (&json!(4), &Value::Null)
    );
    assert_eq!(
        place.json(&["delegation", "show", "17", "pricing"])["retired_on"],
        "2026-09-01"
    );
    assert_eq!(
        place.json(&["delegation", "show", "17", "rebates"])["level"],
        4
    );
    let parts = place.json(&["delegation", "show", "17"]);
    let codes: Vec<&str> = list(&parts, "areas")
        .iter()
        .filter_map(|cell| cell["area"].as_str())
        .collect();
    assert!(
        codes.contains(&"rebates") && !codes.contains(&"pricing"),
        "{codes:?}"
    );
}

#[test]
fn what_is_mistyped_is_answered_with_what_may_be_meant() {
    let place = agreed();
    let refused = place.refused(&["delegation", "show", "17", "prcing"], 1, "not_found");
    assert_eq!(
        (&refused["field"], &refused["candidates"]),
        (&json!("area"), &json!(["pricing"]))
    );
    let refused = place.refused(&["delegation", "show", "Lidia Navaro"], 1, "not_found");
    assert_eq!(refused["candidates"], json!(["Lidia Navarro (17)"]));
    place.refused(
        &[
            "delegation",
            "show",
            "17",
            "pricing",
            "--as-of",
            "2027-02-30",
        ],
        2,
        "invalid",
    );
    place.refused(&["delegation", "show"], 2, "usage");
}
