//! How commands that do not work end: exit codes, error lines, and nothing half-done.

use std::sync::Arc;

use rungs_app::clock::{SystemClock, Uuids};
use rungs_app::{Access, opening};
use serde_json::json;

use crate::running::{Place, list};

#[test]
fn what_does_not_parse_ends_with_2() {
    let place = Place::two_people();
    let before = place.json(&["export", &place.text_path("before.json")]);
    assert!(before["path"].is_string());
    for (words, code, field) in [
        (&[][..], "usage", None),
        (&["frobnicate"], "usage", None),
        (&["roster"], "usage", None),
        (&["roster", "list", "--frob"], "usage", Some("frob")),
        (
            &["roster", "list", "--as-of", "2027-02-30"],
            "invalid",
            Some("as-of"),
        ),
        (
            &["roster", "list", "--status", "gone"],
            "invalid",
            Some("status"),
        ),
        (&["roster", "add"], "usage", Some("name")),
        (
            &["roster", "add", "--name", "A", "--open", "PM"],
            "usage",
            Some("name"),
        ),
        (
            &["roster", "add", "--name", "A", "--market", "mars"],
            "invalid",
            Some("market"),
        ),
        (
            &["roster", "add", "--name", "A", "--start", "24.11.2026"],
            "invalid",
            Some("start"),
        ),
        (&["roster", "edit", "17"], "usage", Some("name")),
        (&["place", "17"], "usage", Some("level")),
        (
            &["place", "17", "PM", "--on", "2027-02-30"],
            "invalid",
            Some("on"),
        ),
        (&["assess", "17", "--by", "manager"], "usage", Some("rate")),
        (
            &["assess", "17", "--by", "boss", "--rate", "delivery=3"],
            "invalid",
            Some("by"),
        ),
        (
            &["assess", "17", "--by", "manager", "--rate", "delivery=9"],
            "invalid",
            Some("rate"),
        ),
        (
            &["assess", "17", "--by", "manager", "--rate", "delivery"],
            "invalid",
            Some("rate"),
        ),
        (
            &[
                "assess",
                "17",
                "--by",
                "manager",
                "--rate",
                "delivery=3",
                "--rate",
                "Delivery=4",
            ],
            "invalid",
            Some("rate"),
        ),
        (
            &["delegation", "set", "17", "pricing", "8"],
            "invalid",
            Some("level"),
        ),
        (
            &["delegation", "set", "17", "pricing", "0"],
            "invalid",
            Some("level"),
        ),
        (
            &["delegation", "set", "17", "pricing", "3", "--want", "9"],
            "invalid",
            Some("want"),
        ),
        (
            &["plan", "new", "17", "--direction", "up"],
            "invalid",
            Some("direction"),
        ),
        (&["plan", "focus", "add", "17"], "usage", Some("competency")),
        (
            &[
                "plan", "action", "add", "17", "1", "--text", "x", "--kind", "50", "--owner", "pm",
            ],
            "invalid",
            Some("kind"),
        ),
        (&["plan", "checkin", "add", "17"], "usage", Some("on")),
        (
            &["plan", "print", "--out", "x.pdf"],
            "usage",
            Some("person"),
        ),
        (
            &["plan", "print", "17", "--all", "--out", "x.pdf"],
            "usage",
            None,
        ),
        (
            &["plan", "print", "17", "--out", "x.pdf", "--paper", "a3"],
            "invalid",
            Some("paper"),
        ),
        (&["backup"], "usage", Some("file")),
    ] {
        let error = place.refused(words, 2, code);
        if let Some(field) = field {
            assert_eq!(error["field"], json!(field), "{words:?}: {error}");
        }
    }
    place.json(&["export", &place.text_path("after.json")]);
    let read = |name| std::fs::read_to_string(place.path(name)).expect("the exported file");
    assert_eq!(
        read("before.json"),
        read("after.json"),
        "nothing was changed"
    );
}

#[test]
fn what_a_rule_refuses_ends_with_1_and_changes_nothing() {
    let place = Place::two_people();
    place.json(&["export", &place.text_path("before.json")]);
    for (words, code, field) in [
        (
            &["roster", "show", "Nobody Known"][..],
            "not_found",
            json!("person"),
        ),
        (
            &["roster", "add", "--name", "12345"],
            "invalid",
            json!("name"),
        ),
        (
            &[
                "roster",
                "add",
                "--name",
                "Somebody Else",
                "--email",
                "ROSALIND@example.com",
            ],
            "exists",
            json!("email"),
        ),
        (
            &[
                "roster",
                "add",
                "--name",
                "Somebody Else",
                "--manager",
                "Nobody Known",
            ],
            "not_found",
            json!("manager"),
        ),
        (
            &["roster", "add", "--open", "CEO"],
            "not_found",
            json!("level"),
        ),
        (
            &["roster", "edit", "Rosalind Jarvis", "--manager", "17"],
            "loop",
            json!("manager"),
        ),
        (
            &[
                "roster",
                "edit",
                "Rosalind Jarvis",
                "--area",
                "Maps",
                "--email",
                "x@example.com",
                "--number",
                "17",
            ],
            "exists",
            json!("number"),
        ),
        (&["roster", "restore", "17"], "invalid", json!("person")),
        (&["ladder", "show", "CEO"], "not_found", json!("level")),
        (&["place", "17", "CEO"], "not_found", json!("level")),
        (
            &["place", "Nobody Known", "PM"],
            "not_found",
            json!("person"),
        ),
        (
            &[
                "assess",
                "17",
                "--by",
                "manager",
                "--rate",
                "delivery=3",
                "--rate",
                "juggling=3",
            ],
            "not_found",
            json!("competency"),
        ),
        (
            &["assess", "17", "--by", "manager", "--final"],
            "invalid",
            json!("rating"),
        ),
        (
            &["gaps", "17", "--against", "CEO"],
            "not_found",
            json!("level"),
        ),
        (
            &["delegation", "set", "17", "juggling", "3"],
            "not_found",
            json!("area"),
        ),
        (
            &["delegation", "matrix", "--team", "Nobody Known"],
            "not_found",
            json!("team"),
        ),
        (&["plan", "show", "17"], "not_found", json!("plan")),
        (
            &["plan", "new", "17", "--target", "CEO"],
            "not_found",
            json!("target"),
        ),
        (
            &["plan", "focus", "add", "17", "--competency", "delivery"],
            "not_found",
            json!("plan"),
        ),
        (
            &["team", "--lead", "Nobody Known"],
            "not_found",
            json!("lead"),
        ),
        (&["erase", "Nobody Known"], "not_found", json!("person")),
    ] {
        assert_eq!(place.refused(words, 1, code)["field"], field, "{words:?}");
    }
    place.json(&["export", &place.text_path("after.json")]);
    let read = |name| std::fs::read_to_string(place.path(name)).expect("the exported file");
    assert_eq!(
        read("before.json"),
        read("after.json"),
        "nothing was changed"
    );
}

#[test]
fn a_name_of_two_people_is_refused_with_both() {
    let place = Place::two_people();
    place.json(&[
        "roster",
        "add",
        "--name",
        "Lidia Navarro",
        "--email",
        "other@example.com",
    ]);
    let error = place.refused(&["place", "Lidia Navarro", "PM"], 1, "ambiguous");
    assert_eq!(
        list(&error, "candidates"),
        &[
            json!("Lidia Navarro (17)"),
            json!("Lidia Navarro (other@example.com)")
        ]
    );
    assert_eq!(
        place.json(&["place", "other@example.com", "PM"])["level"]["code"],
        "PM"
    );
}

#[test]
fn while_somebody_writes_others_may_look_but_not_write() {
    let place = Place::two_people();
    let open = opening::open(
        &place.path("team.rungs"),
        Access::Write,
        Arc::new(SystemClock),
        Arc::new(Uuids),
    )
    .expect("the workspace opens");
    place.refused(&["roster", "add", "--name", "Somebody Else"], 1, "in_use");
    place.refused(&["erase", "17"], 1, "in_use");
    assert_eq!(list(&place.json(&["roster", "list"]), "people").len(), 2);
    place.json(&["backup", &place.text_path("copy.rungs")]);
    drop(open);
    place.json(&["roster", "add", "--name", "Somebody Else"]);
}

#[test]
fn people_read_the_reason_before_the_line_for_scripts() {
    let place = Place::two_people();
    for (words, exit, code) in [
        (&["place", "17", "CEO"][..], 1, "not_found"),
        (&["place", "17"], 2, "usage"),
        (&["place", "17", "PM", "--on", "x"], 2, "invalid"),
    ] {
        let ended = place.run(words);
        ended.error(words, exit, code);
        assert!(
            ended.stderr.lines().count() > 1 && !ended.stderr.starts_with('{'),
            "{words:?}: {}",
            ended.stderr
        );
        let for_scripts = place.run(&[&["--json"], words].concat());
        assert_eq!(
            for_scripts.stderr.lines().count(),
            1,
            "{words:?}: {}",
            for_scripts.stderr
        );
    }
}

#[test]
fn help_and_version_are_no_errors() {
    let place = Place::bare();
    for words in [
        &["--help"][..],
        &["--version"],
        &["plan", "--help"],
        &["help", "roster", "add"],
    ] {
        let ended = place.run(words);
        assert_eq!((ended.exit, ended.stderr.as_str()), (0, ""), "{words:?}");
        assert!(!ended.stdout.is_empty(), "{words:?}");
    }
}

#[test]
fn options_for_all_commands_may_stand_anywhere() {
    let place = Place::two_people();
    let workspace = place.text_path("team.rungs");
    for words in [
        ["--json", "roster", "list", "--workspace", &workspace],
        ["roster", "--json", "--workspace", &workspace, "list"],
    ] {
        let output = place.command(&words).output().expect("the program runs");
        assert_eq!(
            list(&crate::running::Ended::from(output).document(), "people").len(),
            2,
            "{words:?}"
        );
    }
    assert_eq!(
        list(
            &place.json(&["--json", "roster", "list", "--json"]),
            "people"
        )
        .len(),
        2
    );
}
