//! Commands that change people, and what they say came of it.

use serde_json::json;

use crate::running::{Place, has_keys, list, row};

#[test]
fn adding_somebody_says_who_they_are_now() {
    let place = Place::empty();
    place.json(&[
        "roster",
        "add",
        "--name",
        "Rosalind Jarvis",
        "--email",
        "rosalind@example.com",
    ]);
    let added = place.json(&[
        "roster",
        "add",
        "--name",
        "  Lidia   Navarro ",
        "--number",
        "17",
        "--title",
        "Senior PM",
        "--manager",
        "Rosalind Jarvis",
        "--area",
        "Search",
        "--market",
        "europe",
        "--stage",
        "growth",
        "--start",
        "2025-03-01",
    ]);
    has_keys(
        &added,
        &[
            "id", "name", "email", "number", "title", "manager", "level", "status",
        ],
    );
    assert_eq!(added["name"], "Lidia Navarro");
    assert_eq!(added["manager"]["name"], "Rosalind Jarvis");
    assert_eq!(
        (&added["market"], &added["stage"], &added["role_start"]),
        (&json!("europe"), &json!("growth"), &json!("2025-03-01"))
    );
    assert!(added["email"].is_null() && added["level"].is_null());
}

#[test]
fn an_open_role_is_no_person() {
    let place = Place::two_people();
    let role = place.json(&[
        "roster",
        "add",
        "--open",
        "gpm",
        "--manager",
        "Rosalind Jarvis",
    ]);
    assert_eq!(
        (&role["level"]["code"], &role["manager"]["name"]),
        (&json!("GPM"), &json!("Rosalind Jarvis"))
    );
    let roster = place.json(&["roster", "list"]);
    assert_eq!(
        (
            list(&roster, "people").len(),
            list(&roster, "open_roles").len()
        ),
        (2, 1)
    );
}

#[test]
fn editing_changes_what_is_said_and_leaves_the_rest() {
    let place = Place::two_people();
    let edited = place.json(&[
        "roster",
        "edit",
        "17",
        "--name",
        "Lidia Silva",
        "--manager",
        "none",
        "--area",
        "Maps",
        "--market",
        "uk",
    ]);
    assert_eq!(
        (&edited["name"], &edited["area"], &edited["market"]),
        (&json!("Lidia Silva"), &json!("Maps"), &json!("uk"))
    );
    assert_eq!(
        (&edited["title"], &edited["number"]),
        (&json!("Senior PM"), &json!("17"))
    );
    assert!(edited["manager"].is_null());
    let emptied = place.json(&[
        "roster",
        "edit",
        "Lidia Silva",
        "--number",
        "",
        "--email",
        "lidia@example.com",
    ]);
    assert!(emptied["number"].is_null());
    assert_eq!(emptied["email"], "lidia@example.com");
    let later = place.json(&[
        "roster",
        "edit",
        "Lidia Silva",
        "--manager",
        "Rosalind Jarvis",
        "--title",
        "Principal PM",
        "--from",
        "2026-02-01",
    ]);
    assert_eq!(later["id"], edited["id"]);
}

#[test]
fn a_leaver_is_kept_and_can_come_back() {
    let place = Place::two_people();
    assert_eq!(
        place.json(&["roster", "archive", "17"])["status"],
        "archived"
    );
    assert_eq!(
        place.refused(&["roster", "archive", "17"], 1, "invalid")["field"],
        "person"
    );
    assert_eq!(place.json(&["roster", "restore", "17"])["status"], "active");
}

#[test]
fn placing_someone_in_the_past_keeps_later_placements() {
    let place = Place::two_people();
    let placed = place.json(&[
        "place",
        "17",
        "pm",
        "--on",
        "2024-05-01",
        "--reason",
        "Joined as a PM",
    ]);
    has_keys(&placed, &["id", "person", "level", "since"]);
    assert_eq!(
        (&placed["level"]["code"], &placed["since"]),
        (&json!("PM"), &json!("2024-05-01"))
    );
    assert_eq!(
        (&placed["person"]["name"], &placed["reason"]),
        (&json!("Lidia Navarro"), &json!("Joined as a PM"))
    );
    let shown = place.json(&["roster", "show", "17"]);
    assert_eq!(shown["level"]["code"], "SPM");
    assert_eq!(list(&shown, "placements").len(), 2);
    let off = place.json(&["place", "17", "none"]);
    assert!(off["level"].is_null());
    assert_eq!(place.json(&["roster", "show", "17"])["off_ladder"], true);
}

#[test]
fn ratings_gather_in_a_draft_until_it_is_final() {
    let place = Place::two_people();
    let rate = |words: &[&str]| place.json(&[&["assess", "17", "--by", "manager"], words].concat());
    let first = rate(&[
        "--rate",
        "customer-insight=2",
        "--rate",
        "Handling conflict=0",
        "--note",
        "After the launch",
    ]);
    has_keys(&first, &["id", "person", "by", "on", "state", "ratings"]);
    assert_eq!(
        (&first["state"], &first["by"], list(&first, "ratings").len()),
        (&json!("draft"), &json!("manager"), 2)
    );
    assert_eq!(
        row(list(&first, "ratings"), "competency", "conflict")["value"],
        0
    );
    let second = rate(&["--rate", "delivery=5", "--final"]);
    assert_eq!(
        (&second["id"], &second["state"], &second["note"]),
        (&first["id"], &json!("final"), &json!("After the launch"))
    );
    assert_eq!(list(&second, "ratings").len(), 3);
    let third = rate(&["--rate", "delivery=4"]);
    assert_ne!(
        third["id"], first["id"],
        "what is final is followed by a new one"
    );
    assert_eq!(
        rate(&["--final"])["state"],
        "final",
        "an open draft can be made final by itself"
    );
    let own = place.json(&["assess", "17", "--by", "self", "--rate", "delivery=1"]);
    assert_eq!(own["by"], "self");
    let gaps = place.json(&["gaps", "17"]);
    assert_eq!(
        row(list(&gaps, "gaps"), "competency", "delivery")["current"],
        4,
        "only manager ratings count"
    );
}

#[test]
fn setting_a_delegation_says_the_new_state_and_keeps_what_was_not_said() {
    let place = Place::two_people();
    let set = place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "3",
        "--want",
        "5",
        "--limit",
        "Up to 5 % discount",
        "--review",
        "2027-01-31",
        "--reason",
        "Two good rounds",
        "--on",
        "2026-03-01",
    ]);
    has_keys(
        &set,
        &[
            "id", "person", "area", "level", "wanted", "limit", "review", "since",
        ],
    );
    assert_eq!(
        (&set["area"], &set["level"], &set["wanted"]),
        (&json!("pricing"), &json!(3), &json!(5))
    );
    let later = place.json(&["delegation", "set", "17", "Pricing and packaging", "4"]);
    assert_eq!(
        (&later["limit"], &later["review"]),
        (&json!("Up to 5 % discount"), &json!("2027-01-31"))
    );
    assert_eq!(
        (&later["level"], &later["reason"]),
        (&json!(4), &json!(null))
    );
    assert!(
        place.json(&["delegation", "set", "17", "pricing", "5", "--limit", ""])["limit"].is_null()
    );
}

#[test]
fn erasing_removes_a_person_for_good() {
    let place = Place::two_people();
    place.json(&["plan", "new", "17"]);
    let erased = place.json(&["erase", "17"]);
    assert_eq!(erased["erased"]["name"], "Lidia Navarro");
    place.refused(&["roster", "show", "17"], 1, "not_found");
    assert_eq!(list(&place.json(&["roster", "list"]), "people").len(), 1);
    let bytes = std::fs::read(place.path("team.rungs")).expect("the workspace");
    assert!(
        !bytes.windows(7).any(|part| part == b"Navarro"),
        "the name is still in the file"
    );
    assert_eq!(place.json(&["check"])["ok"], true);
}
