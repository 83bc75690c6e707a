//! Reading roster files: every row has its fate, and a dry run saves nothing.

use serde_json::{Value, json};

use crate::running::{Place, has_keys, list, row};

/// A small company: a product line of four, a false friend, a vacancy, a leaver, a nameless row and a blank one.
const COMPANY: &str = "\u{feff}Employee;Work e-mail;Job title;Reports to;Employee number;Salary\r\n\
    Rosalind Jarvis;rosalind@example.com;VP of Product;;1;100\r\n\
    Jonah Whitfield;jonah@example.com;Director of Product, Cloud;rosalind@example.com;2;90\r\n\
    Lidia Navarro;lidia@example.com;Senior Product Manager;2;3;80\r\n\
    Zofia Halloran;zofia@example.com;Product Manager;Whitfield, Jonah;4;70\r\n\
    Percy Adeyemi;percy@example.com;Product Marketing Manager;rosalind@example.com;5;60\r\n\
    ;;;;;\r\n\
    Vacancy;;Product Manager;2;;\r\n\
    12345;nobody@example.com;Product Manager;2;6;50\r\n";

fn import(place: &Place, words: &[&str]) -> Value {
    let file = place.write("company.csv", COMPANY);
    place.json(&[&["roster", "import", &file], words].concat())
}

fn fates(imported: &Value) -> Vec<(u64, &str)> {
    list(imported, "fates")
        .iter()
        .map(|row| {
            (
                row["row"].as_u64().expect("a row"),
                row["fate"].as_str().expect("a fate"),
            )
        })
        .collect()
}

#[test]
fn every_row_has_one_fate_and_the_counts_add_up() {
    let place = Place::empty();
    let imported = import(&place, &[]);
    has_keys(
        &imported,
        &[
            "rows",
            "new",
            "changed",
            "unchanged",
            "skipped",
            "refused",
            "fates",
            "absent",
        ],
    );
    let count = |key: &str| imported[key].as_u64().expect("a count");
    let rows = list(&imported, "fates").len() as u64;
    assert_eq!(count("rows"), rows);
    assert_eq!(
        ["new", "changed", "unchanged", "skipped", "refused"]
            .map(count)
            .iter()
            .sum::<u64>(),
        rows
    );
    for fate in list(&imported, "fates") {
        has_keys(fate, &["row", "fate", "name", "reason"]);
        assert!(
            fate["reason"]
                .as_str()
                .is_some_and(|reason| !reason.is_empty()),
            "{fate}"
        );
    }
    let expected = [
        (2, "new"),
        (3, "new"),
        (4, "new"),
        (5, "new"),
        (6, "new"),
        (8, "new"),
        (9, "refused"),
    ];
    assert_eq!(
        fates(&imported),
        expected,
        "rows are numbered as a spreadsheet shows them, and a blank row is none"
    );
}

#[test]
fn importing_places_people_on_the_level_their_title_proposes() {
    let place = Place::empty();
    import(&place, &["--select", "product"]);
    let roster = place.json(&["roster", "list"]);
    let people = list(&roster, "people");
    let levels: Vec<(&str, &str)> = people
        .iter()
        .map(|p| {
            (
                p["name"].as_str().expect("a name"),
                p["level"]["code"].as_str().unwrap_or("none"),
            )
        })
        .collect();
    let expected = [
        ("Jonah Whitfield", "DIRECTOR"),
        ("Lidia Navarro", "SPM"),
        ("Rosalind Jarvis", "VP"),
        ("Zofia Halloran", "PM"),
    ];
    assert_eq!(levels, expected, "no false friend is on the roster");
    assert_eq!(
        row(people, "name", "Lidia Navarro")["manager"]["name"],
        "Jonah Whitfield"
    );
    assert_eq!(
        row(people, "name", "Zofia Halloran")["manager"]["name"],
        "Jonah Whitfield"
    );
    assert_eq!(list(&roster, "open_roles").len(), 1);
}

#[test]
fn a_dry_run_says_the_same_and_saves_nothing() {
    let place = Place::empty();
    let tried = import(&place, &["--select", "product", "--dry-run"]);
    assert_eq!(
        place.json(&["roster", "list"]),
        json!({ "people": [], "open_roles": [] })
    );
    let done = import(&place, &["--select", "product"]);
    assert_eq!(
        (&tried["saved"], &done["saved"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(fates(&tried), fates(&done));
}

#[test]
fn a_second_import_changes_nobody_and_names_who_is_missing() {
    let place = Place::empty();
    place.json(&["roster", "add", "--name", "Not In The File"]);
    import(&place, &[]);
    let again = import(&place, &[]);
    assert_eq!((&again["new"], &again["changed"]), (&json!(0), &json!(0)));
    let absent: Vec<&Value> = list(&again, "absent")
        .iter()
        .map(|person| &person["name"])
        .collect();
    assert_eq!(absent, ["Not In The File"]);
    assert_eq!(
        place.json(&["roster", "show", "Not In The File"])["status"],
        "active"
    );
}

#[test]
fn columns_can_be_named_and_pay_is_never_stored() {
    let place = Place::empty();
    let file = place.write("odd.csv", "Wer,Was\nRosalind Jarvis,VP of Product\n");
    let imported = place.json(&[
        "roster",
        "import",
        &file,
        "--map",
        "name=Wer",
        "--map",
        "title=Was",
    ]);
    assert_eq!(imported["new"], 1);
    assert_eq!(
        place.json(&["roster", "show", "Rosalind Jarvis"])["title"],
        "VP of Product"
    );
    place.refused(
        &["roster", "import", &file, "--map", "pay=Was"],
        2,
        "invalid",
    );
    place.refused(&["roster", "import", &file, "--map", "title"], 2, "invalid");
    place.refused(
        &[
            "roster",
            "import",
            &file,
            "--map",
            "name=Wer",
            "--map",
            "title=Nothing like it",
        ],
        1,
        "invalid",
    );
    let other = Place::empty();
    import(&other, &["--map", "number=Employee number"]);
    let company = other.text_path("company.csv");
    other.refused(
        &["roster", "import", &company, "--map", "area=Salary"],
        1,
        "invalid",
    );
    other.json(&["export", &other.text_path("out.json")]);
    let exported = std::fs::read_to_string(other.path("out.json")).expect("the exported file");
    assert!(!exported.contains("Salary"), "{exported}");
}

#[test]
fn a_file_that_is_no_roster_ends_with_3_and_saves_nothing() {
    let place = Place::empty();
    for (name, bytes) in [
        ("empty.csv", &b""[..]),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10"),
        ("prose.csv", b"once,upon\na,time\n"),
        ("broken.xlsx", b"PK\x03\x04 and no more"),
        ("broken.json", b"[{\"name\": "),
    ] {
        let file = place.write(name, bytes);
        place.refused(&["roster", "import", &file], 3, "bad_file");
    }
    place.refused(
        &["roster", "import", &place.text_path("none.csv")],
        3,
        "bad_file",
    );
    assert_eq!(
        place.json(&["roster", "list"]),
        json!({ "people": [], "open_roles": [] })
    );
    let header = place.write("header.csv", "name,title\n");
    assert_eq!(
        place.json(&["roster", "import", &header])["rows"],
        0,
        "a header alone is a roster of nobody"
    );
}
