//! Ladder files of any kind: imported with what could not be placed, looked at without saving, corrected, and written again.

use serde_json::json;

use crate::running::{Place, has_keys, keys, list};

const MATRIX: &str = "\
Area,Competency,PM,Senior PM,Notes
Craft,Discovery,Runs interviews,Plans research,ask Ann
,Delivery,2,9,
";

#[test]
fn a_matrix_becomes_the_draft_and_what_is_not_placed_is_listed() {
    let place = Place::empty();
    let file = place.write("matrix.csv", MATRIX);
    let imported = place.json(&["ladder", "import", &file]);
    assert_eq!(
        imported,
        json!({
            "levels": 2, "competencies": 2, "expectations": 3,
            "unplaced": [
                {"where": "E2", "text": "ask Ann", "reason": "It is a remark, not a part of the ladder."},
                {"where": "D3", "text": "9", "reason": "It is no rating from 0 to 5 and no word for one."},
            ],
        })
    );
    // Names of the ladder that counts keep their codes, so people carry over.
    let carried = place.json(&["ladder", "compare"]);
    let renamed: Vec<_> = list(&carried, "changes")
        .iter()
        .filter(|c| c["part"] == "level" && c["kind"] == "added")
        .collect();
    assert!(renamed.is_empty(), "{renamed:?}");
}

#[test]
fn a_dry_run_says_what_was_understood_and_saves_nothing() {
    let place = Place::empty();
    let file = place.write("matrix.csv", MATRIX);
    let looked = place.json(&["ladder", "import", &file, "--dry-run"]);
    has_keys(
        &looked,
        &[
            "levels",
            "competencies",
            "expectations",
            "unplaced",
            "problem",
            "remarks",
            "found",
            "choices",
        ],
    );
    assert_eq!(looked["found"]["sheets"][0]["layout"], "levels_across");
    let levels: Vec<_> = list(&looked["found"], "levels")
        .iter()
        .map(|l| l["code"].clone())
        .collect();
    assert_eq!(levels, ["PM", "SPM"]);
    place.refused(&["ladder", "discard"], 1, "not_found");
}

#[test]
fn choices_correct_what_was_understood() {
    let place = Place::empty();
    let file = place.write("matrix.csv", MATRIX);
    let choices = place.write(
        "choices.json",
        r#"{"sheets":[{"sheet":1,"lines":[{"axis":"column","at":5,"part":"level"}]}],"levels":[{"level":"Notes","grade":9}]}"#,
    );
    let looked = place.json(&[
        "ladder",
        "import",
        &file,
        "--choices",
        &choices,
        "--dry-run",
    ]);
    assert_eq!(looked["levels"], 3);
    let notes = &list(&looked["found"], "levels")[2];
    assert_eq!(
        (&notes["name"], &notes["grade"]),
        (&json!("Notes"), &json!(9))
    );
    let wrong = place.write("wrong.json", r#"{"sheeets":[]}"#);
    place.refused(
        &["ladder", "import", &file, "--choices", &wrong],
        3,
        "bad_file",
    );
}

#[test]
fn a_file_without_levels_is_refused_and_leaves_no_draft() {
    let place = Place::empty();
    for (name, text) in [
        ("shopping.csv", "Milk\nBread\n"),
        ("notes.md", "Nothing about anybody.\n"),
        ("data.json", "{\"a\": {\"b\": 1}}"),
    ] {
        let file = place.write(name, text);
        place.refused(&["ladder", "import", &file], 3, "bad_file");
    }
    place.refused(&["ladder", "discard"], 1, "not_found");
}

#[test]
fn a_ladder_goes_out_as_a_matrix_and_comes_back_as_the_same_draft() {
    let place = Place::empty();
    for name in ["ladder.csv", "ladder.xlsx"] {
        let path = place.text_path(name);
        place.json(&["ladder", "export", &path]);
        let imported = place.json(&["ladder", "import", &path]);
        assert_eq!(
            imported,
            json!({ "levels": 9, "competencies": 14, "expectations": 126, "unplaced": [] }),
            "{name}"
        );
        assert_eq!(
            place.json(&["ladder", "compare"])["changes"],
            json!([]),
            "{name}"
        );
        place.json(&["ladder", "discard"]);
    }
    place.refused(
        &["ladder", "export", &place.text_path("ladder.pdf")],
        1,
        "invalid",
    );
}

#[test]
fn the_schema_of_ladder_files_is_printed() {
    let place = Place::empty();
    let schema = place.json(&["ladder", "schema"]);
    assert_eq!(schema["title"], "Rungs ladder");
    assert!(keys(&schema["properties"]).contains(&"levels"));
}
