//! How PMs see who decides: said on the command line, and on a form that goes out and comes back.

use serde_json::json;

use crate::running::{Place, list, row};

#[test]
fn what_is_said_stands_beside_what_was_agreed_and_can_be_taken_back() {
    let place = Place::two_people();
    place.json(&["delegation", "set", "17", "pricing", "2"]);
    let page = place.json(&[
        "delegation",
        "view",
        "set",
        "17",
        "pricing=5",
        "scope=Consult",
        "--note",
        "pricing=I do",
    ]);
    let first = &list(&page, "lines")[0];
    assert_eq!(first["area"], "pricing");
    assert_eq!(first["stands"], json!({"kind": "of", "steps": 3}));
    assert_eq!(
        (&first["said"]["level"], &first["said"]["note"]),
        (&json!(5), &json!("I do"))
    );
    assert_eq!(
        (&page["differ"], &page["one_sided"]),
        (&json!(1), &json!(1))
    );
    let page = place.json(&["delegation", "view", "set", "17", "pricing="]);
    let pricing = row(list(&page, "lines"), "area", "pricing").clone();
    assert_eq!(pricing["said"], json!(null));
    assert_eq!(page, place.json(&["delegation", "view", "show", "17"]));
    let team = place.json(&["delegation", "view", "team"]);
    assert!(team["people"].is_array() && team["never_asked"].is_number());
    place.refused(
        &["delegation", "view", "set", "17", "pricing=often"],
        2,
        "invalid",
    );
    place.refused(
        &["delegation", "view", "set", "17", "nothing=3"],
        1,
        "not_found",
    );
    place.refused(
        &["delegation", "view", "set", "17", "pricing"],
        2,
        "invalid",
    );
}

#[test]
fn a_difference_waits_for_a_talk_and_is_kept_with_its_reason() {
    let place = Place::two_people();
    place.json(&["delegation", "set", "17", "pricing", "2"]);
    place.json(&["delegation", "view", "set", "17", "pricing=5"]);
    let talk = |what: &str, reason: &str| {
        place.json(&[
            "delegation",
            "view",
            what,
            "17",
            "pricing",
            "--reason",
            reason,
        ])
    };
    let page = talk("talk", "Who signs?");
    let line = row(list(&page, "lines"), "area", "pricing").clone();
    assert_eq!(line["talk"]["kind"], "waiting");
    assert_eq!(line["talk"]["words"], "Who signs?");
    assert_eq!((&page["differ"], &page["waiting"]), (&json!(1), &json!(1)));
    assert_eq!(line["ahead"], json!([]));
    let page = talk("keep", "It stays.");
    let line = row(list(&page, "lines"), "area", "pricing").clone();
    assert_eq!(line["talk"]["kind"], "kept");
    assert_eq!((&page["differ"], &page["kept"]), (&json!(0), &json!(1)));
    place.refused(
        &["delegation", "view", "keep", "17", "scope", "--reason", "x"],
        1,
        "invalid",
    );
}

#[test]
fn a_form_comes_back_with_the_fate_of_every_filled_cell() {
    let place = Place::two_people();
    let form = place.text_path("form.csv");
    place.json(&["delegation", "view", "form", "17", "--out", &form]);
    let text = std::fs::read_to_string(&form).unwrap();
    // Two cells to fill in stand before the code of each line.
    let filled = text
        .replace(",,,area:pricing", ",6 Inquire,I do,area:pricing")
        .replace(",,,area:scope", ",often,,area:scope");
    let back = place.write("back.csv", filled);
    let take = ["delegation", "view", "take", back.as_str()];
    let dry = place.json(&[&take[..], &["--dry-run"]].concat());
    assert_eq!(dry["kept"], json!(false));
    let taken = place.json(&take);
    assert_eq!(taken["kept"], json!(true));
    let line = &list(&taken, "lines")[0];
    assert_eq!((&line["fate"], &line["level"]), (&json!("new"), &json!(6)));
    assert_eq!(list(&taken, "refused")[0]["text"], "often");
    place.refused(
        &["delegation", "view", "form", "17", "--out", "form.pdf"],
        1,
        "invalid",
    );
    let other = place.write("other.csv", "a,b\n1,2\n");
    place.refused(&["delegation", "view", "take", &other], 3, "bad_file");
}
