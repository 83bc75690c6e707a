//! Growth plans from their beginning to paper.

use serde_json::json;

use crate::running::{Place, has_keys, list};

pub fn with_plan() -> Place {
    let place = Place::two_people();
    place.json(&[
        "plan",
        "new",
        "17",
        "--from",
        "2026-10-01",
        "--to",
        "2026-12-31",
        "--direction",
        "ic",
        "--target",
        "PRINCIPAL",
    ]);
    place
}

#[test]
fn a_new_plan_says_its_period_direction_and_target() {
    let place = Place::two_people();
    let plan = place.json(&[
        "plan",
        "new",
        "17",
        "--from",
        "2026-10-01",
        "--to",
        "2026-12-31",
        "--direction",
        "ic",
        "--target",
        "principal",
    ]);
    has_keys(
        &plan,
        &[
            "id",
            "person",
            "from",
            "to",
            "direction",
            "target",
            "state",
            "focuses",
            "check_ins",
        ],
    );
    assert_eq!(
        (&plan["from"], &plan["to"]),
        (&json!("2026-10-01"), &json!("2026-12-31"))
    );
    assert_eq!(
        (&plan["direction"], &plan["target"], &plan["state"]),
        (&json!("ic"), &json!("PRINCIPAL"), &json!("draft"))
    );
    assert_eq!(plan["person"]["name"], "Lidia Navarro");
    assert_eq!(place.json(&["plan", "show", "Lidia Navarro"]), plan);
    let bare = place.json(&["plan", "new", "Rosalind Jarvis"]);
    assert!(bare["direction"].is_null() && bare["target"].is_null());
}

#[test]
fn a_plan_over_another_one_is_refused() {
    let place = with_plan();
    place.refused(
        &[
            "plan",
            "new",
            "17",
            "--from",
            "2026-12-31",
            "--to",
            "2027-03-31",
        ],
        1,
        "overlap",
    );
    place.refused(
        &[
            "plan",
            "new",
            "17",
            "--from",
            "2027-03-31",
            "--to",
            "2027-01-01",
        ],
        1,
        "invalid",
    );
    place.json(&[
        "plan",
        "new",
        "17",
        "--from",
        "2027-01-01",
        "--to",
        "2027-03-31",
    ]);
}

#[test]
fn focus_areas_come_from_competencies_delegations_and_shifts_and_are_three_at_most() {
    let place = with_plan();
    let add = |words: &[&str]| place.json(&[&["plan", "focus", "add", "17"], words].concat());
    let insight = add(&[
        "--competency",
        "customer-insight",
        "--from",
        "2",
        "--to",
        "4",
        "--know",
        "Interviews change the backlog",
    ]);
    has_keys(
        &insight,
        &[
            "id", "person", "plan", "position", "on", "from", "to", "know",
        ],
    );
    assert_eq!(
        insight["on"],
        json!({ "kind": "competency", "code": "customer-insight" })
    );
    assert_eq!(
        (&insight["from"], &insight["to"], &insight["position"]),
        (&json!(2), &json!(4), &json!(1))
    );
    assert_eq!(add(&["--delegation", "pricing"])["on"]["code"], "pricing");
    let refused = |words: &[&str], exit: i32, code: &str| {
        place.refused(
            &[&["plan", "focus", "add", "17"], words].concat(),
            exit,
            code,
        )
    };
    refused(&["--competency", "customer-insight"], 1, "exists");
    assert_eq!(
        refused(&["--shift", "faster"], 1, "not_found")["field"],
        "shift"
    );
    assert_eq!(
        refused(&["--competency", "delivery", "--to", "6"], 2, "invalid")["field"],
        "to"
    );
    assert_eq!(
        refused(&["--delegation", "scope", "--from", "0"], 2, "invalid")["field"],
        "from"
    );
    refused(
        &["--competency", "delivery", "--shift", "wider-influence"],
        2,
        "usage",
    );
    let shift = add(&["--shift", "wider-influence"]);
    assert_eq!(
        (&shift["position"], &shift["from"]),
        (&json!(3), &json!(null))
    );
    refused(&["--competency", "delivery"], 1, "too_many");
    assert_eq!(
        list(&place.json(&["plan", "show", "17"]), "focuses").len(),
        3
    );
}

#[test]
fn actions_hang_on_a_focus_area_and_get_done() {
    let place = with_plan();
    place.json(&["plan", "focus", "add", "17", "--competency", "delivery"]);
    let add = [
        "plan",
        "action",
        "add",
        "17",
        "delivery",
        "--text",
        "Run the release",
        "--kind",
        "70",
        "--owner",
        "pm",
    ];
    let action = place.json(&[add.as_slice(), &["--due", "2026-11-30"]].concat());
    has_keys(
        &action,
        &[
            "id", "person", "plan", "focus", "text", "kind", "owner", "due", "status",
        ],
    );
    assert_eq!(
        (&action["kind"], &action["owner"], &action["due"]),
        (&json!(70), &json!("pm"), &json!("2026-11-30"))
    );
    assert_eq!(
        (&action["status"], &action["person"]["name"]),
        (&json!("open"), &json!("Lidia Navarro"))
    );
    place.json(&[
        "plan",
        "action",
        "add",
        "17",
        "1",
        "--text",
        "Read about it",
        "--kind",
        "10",
        "--owner",
        "leader",
    ]);
    place.refused(
        &[
            "plan", "action", "add", "17", "2", "--text", "x", "--kind", "10", "--owner", "pm",
        ],
        1,
        "not_found",
    );
    let done = place.json(&["plan", "action", "done", "17", "run the release"]);
    assert_eq!(
        (&done["id"], &done["status"]),
        (&action["id"], &json!("done"))
    );
    let plan = place.json(&["plan", "show", "17"]);
    assert_eq!(
        list(&plan["focuses"][0], "actions")
            .iter()
            .map(|a| &a["status"])
            .collect::<Vec<_>>(),
        ["done", "open"]
    );
    place.refused(
        &["plan", "action", "done", "17", "Something else"],
        1,
        "not_found",
    );
}

#[test]
fn a_focus_area_on_what_is_met_already_leads_nowhere_by_itself() {
    let place = with_plan();
    place.json(&["delegation", "set", "17", "discovery", "7"]);
    let add = ["plan", "focus", "add", "17", "--delegation"];
    let met = place.json(&[&add[..], &["discovery"]].concat());
    assert_eq!(
        (&met["from"], &met["to"], &met["from_to"]),
        (&json!(7), &json!(null), &json!("From 7 Delegate"))
    );
    place.json(&["delegation", "set", "17", "pricing", "3", "--want", "2"]);
    let wanted = place.json(&[&add[..], &["pricing"]].concat());
    assert_eq!((&wanted["from"], &wanted["to"]), (&json!(3), &json!(2)));
}

#[test]
fn check_ins_keep_what_is_shared_apart_from_what_is_private() {
    let place = with_plan();
    let words = [
        "plan",
        "checkin",
        "add",
        "17",
        "--on",
        "2026-11-02",
        "--note",
        "Going well",
        "--private-note",
        "Watch the workload",
    ];
    let check_in = place.json(&words);
    has_keys(
        &check_in,
        &["id", "person", "plan", "on", "note", "private_note"],
    );
    assert_eq!(
        (&check_in["note"], &check_in["private_note"]),
        (&json!("Going well"), &json!("Watch the workload"))
    );
    assert_eq!(
        list(&place.json(&["plan", "show", "17"]), "check_ins").len(),
        1
    );
    place.json(&["export", &place.text_path("out.json")]);
    let exported = std::fs::read_to_string(place.path("out.json")).expect("the exported file");
    assert!(exported.contains("Going well") && !exported.contains("Watch the workload"));
}

#[test]
fn a_plan_goes_from_draft_to_closed_and_says_what_became_of_it() {
    let place = with_plan();
    assert!(place.json(&["plan", "show", "17"])["target_agreed_on"].is_null());
    let words = place.run(&["plan", "show", "17"]).stdout;
    assert!(words.contains("not agreed yet and not printed"), "{words}");
    let agreed = place.json(&["plan", "agree-target", "17", "--on", "2026-10-02"]);
    assert_eq!(agreed["target_agreed_on"], "2026-10-02");
    let other = [
        "plan",
        "update",
        "17",
        "--target",
        "none",
        "--strengths",
        "Writes well",
    ];
    let other = place.json(&other);
    assert!(other["target"].is_null() && other["target_agreed_on"].is_null());
    assert_eq!(other["strengths"], "Writes well");
    let agreed = place.json(&["plan", "agree", "17", "--on", "2026-10-03"]);
    assert_eq!(
        (&agreed["state"], &agreed["agreed_on"]),
        (&json!("agreed"), &json!("2026-10-03"))
    );
    place.refused(&["plan", "close", "17"], 1, "invalid");
    let closed = [
        "plan",
        "close",
        "17",
        "--outcome",
        "partly",
        "--note",
        "Two of three launches.",
    ];
    let closed = place.json(&closed);
    assert_eq!(
        (
            &closed["state"],
            &closed["outcome"],
            &closed["outcome_note"]
        ),
        (
            &json!("closed"),
            &json!("partly"),
            &json!("Two of three launches.")
        )
    );
    assert!(closed["closed_on"].is_string());
    let listed = place.json(&["plan", "list"]);
    assert_eq!(list(&listed, "plans")[0]["stage"], "closed");
    let open = place.json(&["plan", "reopen", "17"]);
    assert_eq!(
        (&open["state"], &open["outcome"]),
        (&json!("agreed"), &json!(null))
    );
    let gone = place.json(&["plan", "delete", "17"]);
    has_keys(&gone, &["deleted", "person"]);
    place.refused(&["plan", "show", "17"], 1, "not_found");
}
