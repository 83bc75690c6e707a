//! Decisions: what is agreed around them, and what holds for a while.

use serde_json::json;

use crate::running::{Place, keys, list, row};

fn set(place: &Place, more: &[&str]) -> serde_json::Value {
    let mut args = vec!["delegation", "set", "17", "pricing"];
    args.extend(more);
    place.json(&args)
}

#[test]
fn what_is_agreed_around_a_level_is_kept_until_it_is_taken_away() {
    let place = Place::two_people();
    let first = set(
        &place,
        &[
            "3",
            "--want",
            "5",
            "--want-by",
            "2027-06-30",
            "--amount",
            "20000 eur",
            "--customers",
            "50",
            "--limit",
            "Only in Europe",
            "--consult",
            "Legal",
            "--consult",
            "Finance",
            "--inform",
            "Support",
            "--commit",
            "I introduce you to the board",
        ],
    );
    assert_eq!(
        keys(&first),
        [
            "person",
            "area",
            "id",
            "since",
            "level",
            "wanted",
            "limit",
            "reason",
            "review",
            "wanted_by",
            "limits",
            "consult",
            "inform",
            "commitment"
        ]
    );
    assert_eq!(
        first["limit"],
        "up to 20,000 EUR; up to 50 customers; Only in Europe"
    );
    let second = set(&place, &["4", "--reason", "Two good price tests"]);
    for kept in [
        "wanted",
        "wanted_by",
        "limits",
        "consult",
        "inform",
        "commitment",
    ] {
        assert_eq!(second[kept], first[kept], "{kept}");
    }
    let third = set(
        &place,
        &[
            "5",
            "--amount",
            "none",
            "--customers",
            "none",
            "--limit",
            "",
            "--consult",
            "none",
            "--commit",
            "",
        ],
    );
    assert_eq!(third["limit"], json!(null));
    assert_eq!(
        (&third["consult"], &third["inform"], &third["commitment"]),
        (&json!([]), &json!(["Support"]), &json!(null))
    );
    assert_eq!(
        (&third["wanted"], &third["wanted_by"]),
        (&json!(null), &json!(null)),
        "what was wanted is reached"
    );
}

#[test]
fn an_amount_without_a_currency_does_not_parse_and_saves_nothing() {
    let place = Place::two_people();
    for bad in [
        ["--amount", "20000"],
        ["--amount", "0 EUR"],
        ["--customers", "many"],
    ] {
        place.refused(
            &["delegation", "set", "17", "pricing", "3", bad[0], bad[1]],
            2,
            "invalid",
        );
    }
    let matrix = place.json(&["delegation", "matrix"]);
    let cell = row(list(&matrix["people"][0], "cells"), "area", "pricing");
    assert!(cell["level"].is_null());
}

#[test]
fn a_pull_back_holds_for_a_while_and_what_was_agreed_comes_back() {
    let place = Place::two_people();
    set(&place, &["5", "--on", "2026-01-10"]);
    let pulled = place.json(&[
        "delegation",
        "pull-back",
        "17",
        "pricing",
        "2",
        "--on",
        "2026-03-10",
        "--until",
        "2026-03-31",
        "--reason",
        "A large renewal",
    ]);
    assert_eq!(
        keys(&pulled),
        [
            "person", "area", "level", "since", "until", "reason", "agreed"
        ]
    );
    let level = |on: &str| {
        let matrix = place.json(&["delegation", "matrix", "--as-of", on]);
        let cell = row(list(&matrix["people"][0], "cells"), "area", "pricing").clone();
        (
            cell["level"].clone(),
            cell["agreed"].clone(),
            cell["temporary"]["until"].clone(),
        )
    };
    assert_eq!(level("2026-03-09"), (json!(5), json!(5), json!(null)));
    assert_eq!(
        level("2026-03-10"),
        (json!(2), json!(5), json!("2026-03-31"))
    );
    assert_eq!(
        level("2026-03-31"),
        (json!(2), json!(5), json!("2026-03-31"))
    );
    assert_eq!(level("2026-04-01"), (json!(5), json!(5), json!(null)));
    let again = [
        "delegation",
        "pull-back",
        "17",
        "pricing",
        "3",
        "--on",
        "2026-03-20",
        "--until",
        "2026-04-20",
        "--reason",
        "Once more",
    ];
    place.refused(&again, 1, "overlap");
    let back = place.json(&[
        "delegation",
        "give-back",
        "17",
        "pricing",
        "--on",
        "2026-03-20",
    ]);
    assert_eq!((&back["level"], &back["until"]), (&json!(5), &json!(null)));
    assert_eq!(
        level("2026-03-19"),
        (json!(2), json!(5), json!("2026-03-31"))
    );
    assert_eq!(level("2026-03-20"), (json!(5), json!(5), json!(null)));
    let over = [
        "delegation",
        "give-back",
        "17",
        "pricing",
        "--on",
        "2026-03-21",
    ];
    place.refused(&over, 1, "not_found");
}

#[test]
fn a_pull_back_needs_something_agreed_and_another_level() {
    let place = Place::two_people();
    let pull = |level: &str| {
        place.refused(
            &[
                "delegation",
                "pull-back",
                "17",
                "pricing",
                level,
                "--until",
                "2030-01-01",
                "--reason",
                "To see",
            ],
            1,
            "invalid",
        )["message"]
            .clone()
    };
    let nothing = pull("2");
    set(&place, &["5"]);
    assert_ne!(pull("5"), nothing, "as it is already");
}
