//! What the commands about decisions say where there is nothing, or where something else was meant.

use serde_json::json;

use crate::running::Place;

#[test]
fn a_team_without_anybody_is_named_in_the_answer() {
    let place = Place::two_people();
    for command in [
        &["delegation", "matrix"][..],
        &["delegation", "coverage"],
        &["delegation", "view", "team"],
    ] {
        let said = place.run(&[command, &["--team", "17"]].concat());
        assert_eq!(said.exit, 0, "{command:?}");
        assert!(
            said.stdout
                .starts_with("Nobody below Lidia Navarro is active"),
            "{}",
            said.stdout
        );
    }
    let out = place.text_path("out.pdf");
    for paper in ["charter", "board"] {
        let refused = place.refused(
            &["delegation", paper, "--team", "17", "--out", &out],
            1,
            "not_found",
        );
        assert_eq!(refused["field"], "team");
        assert!(
            refused["message"]
                .as_str()
                .is_some_and(|said| said.contains("below Lidia Navarro")),
            "{refused}"
        );
    }
}

#[test]
fn a_charter_needs_somebody_or_a_team_and_says_so() {
    let place = Place::two_people();
    let out = place.text_path("out.pdf");
    let refused = place.refused(&["delegation", "charter", "--out", &out], 2, "usage");
    let message = refused["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("PERSON") && message.contains("--team"),
        "{message}"
    );
    place.refused(
        &["delegation", "charter", "17", "--team", "17", "--out", &out],
        2,
        "usage",
    );
}

#[test]
fn a_category_is_found_however_it_is_cased_and_another_is_refused() {
    let place = Place::two_people();
    let all = place.json(&["delegation", "coverage"])["areas"].clone();
    let market = place.json(&["delegation", "coverage", "--category", "market"]);
    assert!(
        market["areas"].as_u64() > Some(0) && market["areas"] != all,
        "{}",
        market["areas"]
    );
    let refused = place.refused(
        &["delegation", "coverage", "--category", "Weather"],
        1,
        "not_found",
    );
    assert_eq!(refused["field"], "category");
    assert_eq!(refused["candidates"][0], "Discovery");
}

#[test]
fn two_parts_of_one_name_are_refused_as_such() {
    let place = Place::two_people();
    let refused = place.refused(
        &[
            "areas", "split", "pricing", "--into", "Rebates", "--into", " rebates",
        ],
        1,
        "exists",
    );
    assert_eq!(
        (&refused["field"], &refused["message"]),
        (
            &json!("parts"),
            &json!("Two parts are called “rebates”. Give each a name of its own.")
        )
    );
}

#[test]
fn a_scale_is_chosen_by_a_word_only_it_has() {
    let place = Place::two_people();
    for (word, scale) in [
        ("leaf", "decision_tree"),
        ("Root", "decision_tree"),
        ("ladder", "ladder_of_leadership"),
        ("seven", "seven_levels"),
        ("tree", "decision_tree"),
    ] {
        assert_eq!(place.json(&["scale", word])["scale"], scale, "{word}");
    }
    for word in ["of", "", "branches"] {
        let refused = place.refused(&["scale", word], 1, "not_found");
        let message = refused["message"].as_str().unwrap_or_default();
        assert!(
            message.contains("decision_tree (Leaf, branch, trunk, root)"),
            "{message}"
        );
    }
}

#[test]
fn numbers_below_nothing_are_read_as_numbers_and_refused() {
    let place = Place::two_people();
    for (command, field) in [
        (
            &[
                "delegation",
                "set",
                "17",
                "pricing",
                "3",
                "--customers",
                "-5",
            ][..],
            "customers",
        ),
        (
            &[
                "delegation",
                "set",
                "17",
                "pricing",
                "3",
                "--amount",
                "-5 EUR",
            ],
            "amount",
        ),
        (
            &["areas", "edit", "pricing", "--customers", "-5"],
            "customers",
        ),
    ] {
        let refused = place.refused(command, 2, "invalid");
        assert_eq!(refused["field"], field, "{command:?}");
    }
    let refused = place.refused(
        &["areas", "edit", "pricing", "--amount", "-5 EUR"],
        1,
        "invalid",
    );
    assert_eq!(refused["field"], "amount");
}

#[test]
fn context_at_fault_is_named_as_the_command_names_it() {
    let place = Place::two_people();
    for (command, code, field) in [
        (&["context", "add", "--text", " "][..], "invalid", "text"),
        (
            &["context", "add", "--text", "x", "--share", "Nobody"],
            "not_found",
            "share",
        ),
        (&["context", "share", "nothing", "17"], "not_found", "note"),
        (&["context", "settle", "nothing"], "not_found", "note"),
    ] {
        assert_eq!(
            place.refused(command, 1, code)["field"],
            field,
            "{command:?}"
        );
    }
}

#[test]
fn a_list_of_context_reads_as_blocks_and_says_why_it_is_empty() {
    let place = Place::two_people();
    let words = |more: &[&str]| place.run(&[&["context", "list"], more].concat()).stdout;
    assert!(words(&[]).starts_with("There is no note of context yet."));
    place.json(&["delegation", "set", "17", "pricing", "4"]);
    let long = "Prices go to the board in March and until then nobody promises anything to a customer of any size";
    place.json(&[
        "context",
        "add",
        "--text",
        long,
        "--area",
        "pricing",
        "--share",
        "17",
        "--on",
        "2026-02-01",
    ]);
    assert_eq!(
        words(&["--in-the-dark"]).trim_end(),
        "Nobody is in the dark about what they decide on."
    );
    assert_eq!(words(&["--settled"]).trim_end(), "No note is settled.");
    assert_eq!(
        words(&["--unshared"]).trim_end(),
        "Every note that is not settled was told somebody."
    );
    assert_eq!(
        words(&["--search", "weather"]).trim_end(),
        "No note of context is like that."
    );
    assert_eq!(
        words(&["--in-the-dark", "--person", "17"]).trim_end(),
        "Lidia Navarro is not in the dark about anything they decide on."
    );
    let all = words(&[]);
    assert!(all.lines().all(|line| line.chars().count() <= 80), "{all}");
    assert!(
        all.starts_with("2026-02-01  Prices go to the board"),
        "{all}"
    );
    assert!(all.contains("Knows     1: Lidia Navarro"), "{all}");
    let flat = all.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(long), "all of it is there: {all}");
}
