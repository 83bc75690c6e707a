//! The catalogue of decisions on the command line, and the scale it is read on.

use serde_json::{Value, json};

use crate::running::{Place, keys, list};

fn codes(answer: &Value, which: &str) -> Vec<String> {
    list(answer, which)
        .iter()
        .map(|area| area["code"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn areas_are_listed_added_edited_and_moved() {
    let place = Place::sample();
    let listed = place.json(&["areas", "list"]);
    assert_eq!(keys(&listed), ["areas", "retired"]);
    assert_eq!(list(&listed, "areas").len(), 21);
    assert_eq!(
        keys(&listed["areas"][0]),
        [
            "code",
            "name",
            "short",
            "category",
            "description",
            "reversible",
            "held",
            "limits",
            "since",
            "until",
            "limit",
            "held_by",
            "agreed_with",
            "came_from",
            "went_to"
        ]
    );
    let added = place.json(&[
        "areas",
        "add",
        "Data retention",
        "--category",
        "market",
        "--held",
        "one",
        "--amount",
        "500 eur",
        "--customers",
        "20",
    ]);
    assert_eq!(added["code"], "data-retention");
    assert_eq!(added["category"], "Market");
    assert_eq!(added["limit"], "up to 500 EUR; up to 20 customers");
    let edited = place.json(&[
        "areas",
        "edit",
        "data retention",
        "--reversible",
        "rarely",
        "--amount",
        "",
        "--customers",
        "0",
    ]);
    assert_eq!(
        (&edited["reversible"], &edited["limit"], &edited["held"]),
        (&json!("rarely"), &json!(null), &json!("one"))
    );
    place.json(&["areas", "move", "data-retention", "--before", "pricing"]);
    let order = codes(&place.json(&["areas", "list"]), "areas");
    let at = |code: &str| order.iter().position(|known| known == code);
    assert_eq!(at("data-retention").map(|at| at + 1), at("pricing"));
    let refused = place.refused(
        &["areas", "add", "PRICING and packaging", "--category", "x"],
        1,
        "exists",
    );
    assert_eq!(refused["field"], "name");
    place.refused(
        &["areas", "edit", "nothing", "--held", "one"],
        1,
        "not_found",
    );
    place.refused(&["areas", "edit", "pricing", "--held", "two"], 2, "invalid");
    place.json(&["areas", "rename-category", "Market", "Customers"]);
    place.json(&["areas", "remove", "data-retention"]);
    let refused = place.refused(&["areas", "remove", "pricing"], 1, "frozen");
    assert_eq!(refused["field"], "area");
    assert_eq!(place.json(&["check"])["ok"], true);
}

#[test]
fn splitting_merging_and_retiring_keep_what_was_agreed() {
    let place = Place::sample();
    place.json(&["delegation", "set", "Priyanka Rao", "pricing", "5"]);
    place.json(&["delegation", "set", "Priyanka Rao", "promises", "2"]);
    let split = place.json(&[
        "areas",
        "split",
        "pricing",
        "--into",
        "List prices",
        "--into",
        "Rebates",
    ]);
    assert_eq!(
        split,
        json!({ "area": "pricing", "parts": ["list-prices", "rebates"] })
    );
    let cell = |area: &str| {
        let matrix = place.json(&["delegation", "matrix"]);
        let shown = place.json(&["roster", "show", "Priyanka Rao"]);
        let row = list(&matrix, "people")
            .iter()
            .find(|row| row["id"] == shown["id"])
            .cloned()
            .unwrap_or_default();
        let cells = row["cells"].as_array().cloned().unwrap_or_default();
        cells.into_iter().find(|cell| cell["area"] == area)
    };
    assert_eq!(cell("rebates").unwrap_or_default()["level"], 5);
    assert_eq!(cell("pricing"), None);
    // Its history is read under the name it had.
    let told = place.json(&["delegation", "history", "Kofi Amankwah", "pricing"]);
    assert!(!list(&told, "states").is_empty() && !list(&told, "story").is_empty());

    let preview = place.json(&[
        "areas",
        "merge",
        "rebates",
        "promises",
        "--name",
        "Rebates and promises",
        "--dry-run",
    ]);
    assert_eq!(
        keys(&preview),
        ["people", "differing", "only_limits", "for_a_while"]
    );
    assert!(cell("rebates").is_some(), "only looked at");
    let merged = place.json(&[
        "areas",
        "merge",
        "rebates",
        "promises",
        "--name",
        "Rebates and promises",
    ]);
    assert_eq!(merged["code"], "rebates-and-promises");
    assert_eq!(cell("rebates-and-promises").unwrap_or_default()["level"], 2);

    let retired = place.json(&["areas", "retire", "tools", "--on", "2020-01-31"]);
    assert_eq!(retired["until"], "2020-01-31");
    place.refused(
        &["areas", "retire", "hiring", "--on", "2999-01-01"],
        1,
        "invalid",
    );
    assert!(codes(&place.json(&["areas", "list"]), "retired").contains(&"tools".to_owned()));
    place.refused(&["areas", "restore", "pricing"], 1, "frozen");
    assert_eq!(
        place.json(&["areas", "restore", "tools"])["until"],
        json!(null)
    );
    assert_eq!(place.json(&["check"])["ok"], true);
}

#[test]
fn a_catalogue_goes_out_and_comes_in() {
    let place = Place::sample();
    for name in ["areas.csv", "areas.yaml"] {
        let file = place.text_path(name);
        assert_eq!(
            place.json(&["areas", "export", &file]),
            json!({ "path": file })
        );
        let done = place.json(&["areas", "import", &file]);
        assert_eq!(
            keys(&done),
            [
                "file",
                "new",
                "changed",
                "unchanged",
                "refused",
                "fates",
                "absent",
                "columns",
                "remarks"
            ]
        );
        assert_eq!(
            (
                &done["new"],
                &done["changed"],
                &done["unchanged"],
                &done["refused"]
            ),
            (&json!(0), &json!(0), &json!(21), &json!(0))
        );
    }
    let ours = place.text_path("ours.csv");
    let table = "Decision;Group;Door\nData retention;Legal;one-way\nNonsense;Legal;purple\n";
    place.write("ours.csv", table);
    let told = place.json(&["areas", "import", &ours, "--dry-run"]);
    assert_eq!(list(&place.json(&["areas", "list"]), "areas").len(), 21);
    assert_eq!(
        told["fates"][1],
        json!({
            "row": 3, "name": "Nonsense", "fate": "refused",
            "reason": "“purple” does not say whether it can be taken back. Write usually, sometimes or rarely."
        })
    );
    assert_eq!(place.json(&["areas", "import", &ours]), told);
    assert_eq!(list(&place.json(&["areas", "list"]), "areas").len(), 22);
    place.refused(
        &["areas", "export", &place.text_path("areas.pdf")],
        1,
        "invalid",
    );
    place.write("ours.csv", "Colour,Size\nred,4\n");
    place.refused(&["areas", "import", &ours], 3, "bad_file");
}

#[test]
fn every_scale_has_its_words_and_numbers_stay_those_of_the_seven() {
    let place = Place::sample();
    let page = place.json(&["scale"]);
    assert_eq!(keys(&page), ["scale", "name", "steps", "others"]);
    for (scale, word, level, said) in [
        ("seven_levels", "consult", 3, "3 Consult"),
        ("decision_tree", "trunk", 5, "2 Trunk"),
        ("ladder_of_leadership", "I intend to", 5, "5 I intend to"),
    ] {
        assert_eq!(place.json(&["scale", scale])["scale"], scale);
        let set = place.json(&["delegation", "set", "Priyanka Rao", "hiring", word]);
        assert_eq!(set["level"], level, "{scale}");
        let words = place
            .run(&["delegation", "set", "Priyanka Rao", "hiring", word])
            .stdout;
        assert!(words.contains(said), "{scale}: {words}");
    }
    place.refused(
        &["delegation", "set", "Priyanka Rao", "hiring", "root"],
        1,
        "invalid",
    );
    place.refused(
        &["delegation", "set", "Priyanka Rao", "hiring", "purple"],
        2,
        "invalid",
    );
    place.refused(&["scale", "fibonacci"], 1, "not_found");
    // How what is agreed is read on it is said with the choice, and before it.
    let told = place.run(&["scale", "leaf"]).stdout;
    assert!(
        told.contains("Read as") && told.contains("5 I intend to") && told.contains("2 Trunk"),
        "{told}"
    );
    let asked = place.run(&["scale"]).stdout;
    assert!(
        asked.contains("seven_levels") && asked.contains("4 Agree"),
        "{asked}"
    );
    place.json(&["scale", "ladder_of_leadership"]);
    let words = place.run(&["delegation", "matrix"]).stdout;
    assert!(words.contains("7 I have been doing"), "{words}");
    place.json(&["scale", "Seven levels of delegation"]);
    let back = place.json(&["delegation", "set", "Priyanka Rao", "hiring", "4"]);
    assert_eq!(back["level"], 4);
}

#[test]
fn a_list_of_people_becomes_no_decision_areas() {
    let place = Place::two_people();
    let before = place.json(&["areas", "list"]);
    let people = place.write(
        "people.csv",
        "Name,Email,Title,Manager\nVera Chief,vera@ex.com,CPO,\nAna Dir,ana@ex.com,Director,vera@ex.com\n",
    );
    let goods = place.write("goods.csv", "Name,Price\nHammer,12\nSaw,9\n");
    for (file, told) in [(&people, "a list of people"), (&goods, "“Price”")] {
        for more in [&[][..], &["--dry-run"]] {
            let words = [&["areas", "import", file.as_str()], more].concat();
            let refused = place.refused(&words, 3, "bad_file");
            let message = refused["message"].as_str().unwrap_or_default();
            assert!(message.contains(told), "{message}");
        }
    }
    assert_eq!(place.json(&["areas", "list"]), before);
    let names = place.write("names.csv", "Name\nCoffee\n");
    assert_eq!(place.json(&["areas", "import", &names])["new"], 1);
}
