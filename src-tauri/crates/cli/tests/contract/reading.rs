//! Documents of the commands that only look.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, keys, list, row};

#[test]
fn the_roster_lists_everyone_with_level_manager_and_status_and_the_open_roles() {
    let place = Place::sample();
    let roster = place.json(&["roster", "list"]);
    assert_eq!(keys(&roster), ["people", "open_roles"]);
    let people = list(&roster, "people");
    assert_eq!(people.len(), 12);
    for person in people {
        has_keys(
            person,
            &["id", "name", "email", "title", "manager", "level", "status"],
        );
        assert_eq!(keys(&person["level"]), ["code", "name", "track", "grade"]);
        assert_eq!(person["status"], "active");
    }
    let top: Vec<&Value> = people
        .iter()
        .filter(|person| person["manager"].is_null())
        .collect();
    assert_eq!(top.len(), 1, "a missing manager is null");
    assert!(
        people
            .iter()
            .filter(|p| !p["manager"].is_null())
            .all(|p| keys(&p["manager"]) == ["id", "name"])
    );
    let open = list(&roster, "open_roles");
    assert!(!open.is_empty());
    open.iter()
        .for_each(|role| has_keys(role, &["id", "title", "level", "manager"]));
}

#[test]
fn the_roster_can_be_asked_for_a_status_and_a_day() {
    let place = Place::two_people();
    place.json(&["roster", "archive", "17", "--on", "2026-06-01"]);
    let names = |words: &[&str]| -> Vec<Value> {
        list(
            &place.json(&[&["roster", "list"], words].concat()),
            "people",
        )
        .iter()
        .map(|p| p["name"].clone())
        .collect()
    };
    assert_eq!(names(&[]), ["Lidia Navarro", "Rosalind Jarvis"]);
    assert_eq!(names(&["--status", "active"]), ["Rosalind Jarvis"]);
    assert_eq!(names(&["--status", "archived"]), ["Lidia Navarro"]);
    assert_eq!(names(&["--as-of", "1999-01-01"]), [""; 0]);
}

#[test]
fn a_person_is_found_by_id_address_number_or_name_and_shown_whole() {
    let place = Place::two_people();
    let by_name = place.json(&["roster", "show", "lidia  NAVARRO"]);
    has_keys(
        &by_name,
        &[
            "id",
            "name",
            "email",
            "title",
            "manager",
            "level",
            "status",
            "target",
            "placements",
            "cells",
            "plans",
        ],
    );
    assert_eq!(by_name["placements"][0]["level"]["code"], "SPM");
    assert_eq!(by_name["placements"][0]["since"], "2026-01-15");
    let id = by_name["id"].as_str().expect("an id");
    assert_eq!(place.json(&["roster", "show", id]), by_name);
    assert_eq!(place.json(&["roster", "show", "17"]), by_name);
    assert_eq!(
        place.json(&["roster", "show", "ROSALIND@example.com"])["name"],
        "Rosalind Jarvis"
    );
}

#[test]
fn the_ladder_is_listed_and_shown_with_codes_in_its_rows() {
    let place = Place::empty();
    let versions = place.json(&["ladder", "list"]);
    assert_eq!(versions["ladders"][0]["version"], 1);
    assert_eq!(versions["ladders"][0]["status"], "published");
    let codes: Vec<&Value> = list(&versions, "levels")
        .iter()
        .map(|level| &level["code"])
        .collect();
    assert_eq!(
        codes,
        [
            "APM",
            "PM",
            "SPM",
            "PRINCIPAL",
            "DISTINGUISHED",
            "GPM",
            "DIRECTOR",
            "VP",
            "CPO"
        ]
    );

    let ladder = place.json(&["ladder", "show"]);
    let wanted = [
        "name",
        "version",
        "status",
        "tracks",
        "levels",
        "competencies",
        "expectations",
        "delegation",
    ];
    has_keys(&ladder, &wanted);
    assert_eq!(list(&ladder, "levels").len(), 9);
    assert_eq!(list(&ladder, "competencies").len(), 14);
    assert_eq!(list(&ladder, "expectations").len(), 9 * 14);
    assert_eq!(list(&ladder, "delegation").len(), 9 * 21);
    has_keys(&ladder["levels"][0], &["code", "name", "track", "grade"]);
    has_keys(&ladder["competencies"][0], &["code", "name", "area"]);
    has_keys(
        &ladder["expectations"][0],
        &["level", "competency", "proficiency", "behaviours"],
    );
    assert_eq!(
        keys(&ladder["delegation"][0]),
        ["level", "area", "expected"]
    );

    let one = place.json(&["ladder", "show", "spm"]);
    assert_eq!(
        (list(&one, "levels").len(), list(&one, "expectations").len()),
        (1, 14)
    );
    assert!(
        list(&one, "delegation")
            .iter()
            .all(|row| row["level"] == "SPM")
    );
}

#[test]
fn gaps_have_one_entry_per_competency_and_say_null_where_nothing_is_known() {
    let place = Place::two_people();
    place.json(&[
        "assess",
        "17",
        "--by",
        "manager",
        "--rate",
        "customer-insight=2",
    ]);
    let gaps = place.json(&["gaps", "17"]);
    has_keys(&gaps, &["person", "against", "gaps"]);
    assert_eq!(
        (keys(&gaps["person"]), &gaps["against"]),
        (vec!["id", "name"], &json!("SPM"))
    );
    let rows = list(&gaps, "gaps");
    assert_eq!(rows.len(), 14);
    has_keys(&rows[0], &["competency", "expected", "current", "gap"]);
    let rated = row(rows, "competency", "customer-insight");
    let (expected, current, gap) = (&rated["expected"], &rated["current"], &rated["gap"]);
    assert_eq!(current, 2);
    assert_eq!(
        gap.as_i64(),
        expected.as_i64().map(|expected| expected - 2),
        "gap is expected less current"
    );
    let unrated = row(rows, "competency", "delivery");
    assert!(
        unrated["current"].is_null() && unrated["gap"].is_null() && unrated["expected"].is_number()
    );
    assert_eq!(
        place.json(&["gaps", "17", "--against", "principal"])["against"],
        "PRINCIPAL"
    );
}

#[test]
fn the_matrix_has_every_area_for_everyone_active_and_placed() {
    let place = Place::two_people();
    place.json(&["roster", "add", "--name", "Not Placed"]);
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "2",
        "--on",
        "2026-03-01",
    ]);
    let matrix = place.json(&["delegation", "matrix"]);
    assert_eq!(
        keys(&matrix),
        [
            "areas",
            "people",
            "scale",
            "steps",
            "area_standings",
            "needs",
            "offers"
        ]
    );
    assert_eq!(list(&matrix, "area_standings").len(), 21);
    let areas = list(&matrix, "areas");
    assert_eq!(areas.len(), 21);
    has_keys(&areas[0], &["code", "name"]);
    let people = list(&matrix, "people");
    assert_eq!(
        people.iter().map(|p| &p["name"]).collect::<Vec<_>>(),
        ["Lidia Navarro", "Rosalind Jarvis"]
    );
    for person in people {
        has_keys(person, &["id", "name", "cells", "standing"]);
        let cells = list(person, "cells");
        assert_eq!(
            cells.iter().map(|c| &c["area"]).collect::<Vec<_>>(),
            areas.iter().map(|a| &a["code"]).collect::<Vec<_>>()
        );
        for cell in cells {
            has_keys(
                cell,
                &[
                    "area", "level", "wanted", "expected", "limit", "review", "since",
                ],
            );
            assert!(cell["expected"].is_number(), "{cell}");
        }
    }
    let pricing = row(list(&people[0], "cells"), "area", "pricing");
    assert_eq!(
        (&pricing["level"], &pricing["since"]),
        (&json!(2), &json!("2026-03-01"))
    );
    let before = place.json(&["delegation", "matrix", "--as-of", "2026-02-28"]);
    let earlier = row(list(&before["people"][0], "cells"), "area", "pricing");
    assert!(earlier["level"].is_null(), "not agreed yet then");
    let team = place.json(&["delegation", "matrix", "--team", "Rosalind Jarvis"]);
    assert_eq!(list(&team, "people").len(), 1);
}

#[test]
fn delegation_gaps_are_of_one_person_or_of_everyone() {
    let place = Place::two_people();
    for area in ["pricing", "backlog"] {
        place.json(&["delegation", "set", "17", area, "1"]);
    }
    let one = place.json(&["delegation", "gaps", "17"]);
    let pricing = row(list(&one, "gaps"), "area", "pricing");
    has_keys(
        pricing,
        &["person", "area", "level", "wanted", "expected", "gap"],
    );
    assert_eq!(
        pricing["gap"].as_i64(),
        pricing["expected"].as_i64().map(|expected| expected - 1)
    );
    let everyone = place.json(&["delegation", "gaps"]);
    assert!(everyone["person"].is_null());
    assert_eq!(
        list(&everyone, "gaps").len(),
        list(&one, "gaps").len() + 21,
        "nothing is agreed with Rosalind yet"
    );
}

#[test]
fn where_nobody_stands_on_the_ladder_gaps_do_not_say_that_all_is_well() {
    let place = Place::two_people();
    let all_is_well = "Everybody decides what their level expects.";
    for person in ["17", "Rosalind Jarvis"] {
        place.json(&["place", person, "none"]);
    }
    let told = place.run(&["delegation", "gaps"]).stdout;
    assert!(
        told.starts_with("Nobody stands on the ladder yet"),
        "{told}"
    );
    let told = place.run(&["delegation", "gaps", "17"]).stdout;
    assert!(told.contains("does not stand on the ladder yet"), "{told}");
    assert!(!told.contains(all_is_well));
}

#[test]
fn the_team_has_a_rung_per_level_with_people_targets_and_a_count_of_open_roles() {
    let place = Place::two_people();
    place.json(&[
        "roster",
        "add",
        "--open",
        "SPM",
        "--manager",
        "Rosalind Jarvis",
    ]);
    place.json(&[
        "roster",
        "add",
        "--name",
        "Not Placed",
        "--manager",
        "Rosalind Jarvis",
    ]);
    place.json(&["plan", "new", "17", "--target", "PRINCIPAL"]);
    let team = place.json(&["team"]);
    has_keys(&team, &["rungs", "unplaced"]);
    let rungs = list(&team, "rungs");
    assert_eq!(rungs.len(), 9);
    let senior = row(rungs, "level", "SPM");
    assert_eq!(senior["open"], 1);
    has_keys(&senior["people"][0], &["id", "name", "target"]);
    assert_eq!(senior["people"][0]["target"], "PRINCIPAL");
    let director = row(rungs, "level", "DIRECTOR");
    assert!(director["people"][0]["target"].is_null());
    assert_eq!(
        (&director["open"], &team["unplaced"][0]["name"]),
        (&json!(0), &json!("Not Placed"))
    );
    let below = place.json(&["team", "--lead", "Rosalind Jarvis"]);
    assert_eq!(
        list(row(list(&below, "rungs"), "level", "DIRECTOR"), "people").len(),
        0
    );
    let before = place.json(&["team", "--as-of", "2020-01-01"]);
    assert!(
        list(&before, "rungs")
            .iter()
            .all(|rung| list(rung, "people").is_empty())
    );
}

#[test]
fn people_get_tables_and_scripts_get_json() {
    let place = Place::sample();
    for words in [
        &["roster", "list"][..],
        &["roster", "show", "Dagny Lindqvist"],
        &["ladder", "list"],
        &["ladder", "show"],
        &["ladder", "show", "GPM"],
        &["gaps", "Dagny Lindqvist"],
        &["delegation", "matrix"],
        &["delegation", "gaps"],
        &["plan", "show", "Dagny Lindqvist"],
        &["team"],
        &["check"],
    ] {
        let ended = place.run(words);
        assert_eq!((ended.exit, ended.stderr.as_str()), (0, ""), "{words:?}");
        assert!(
            !ended.stdout.trim().is_empty() && !ended.stdout.starts_with('{'),
            "{words:?}: {}",
            ended.stdout
        );
        assert!(
            ended.stdout.lines().all(|line| line == line.trim_end()),
            "{words:?} leaves blanks at the ends of lines"
        );
        place.json(words);
    }
}
