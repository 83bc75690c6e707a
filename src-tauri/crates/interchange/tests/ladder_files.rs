//! Ladders as files: what is written is read back, and faults are told with their line.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use rungs_domain::ladder::Ladder;
use rungs_interchange::{FileErrorCode, ladder_file};

const SMALL: &str = "\
name: Two rungs
tracks:
  - {code: IC, name: Individual track}
areas:
  - {code: craft, name: Craft}
competencies:
  - {code: insight, name: Insight, area: craft, description: \"Knows: who, why\"}
levels:
  - code: PM
    name: Product Manager
    track: IC
    grade: 2
    take_on: [\"A product\"]
    titles: {us: [PM], europe: [Produktmanagerin]}
    delegation: {pricing: 3}
    expectations:
      insight:
        proficiency: 3
        behaviours: [\"Talks to customers weekly\", \"- begins with a dash\", \"yes\", \"0042\"]
        example: |
          Two
          lines
";

fn small() -> Ladder {
    ladder_file::read(SMALL.as_bytes(), "ladder.yaml").unwrap()
}

#[test]
fn a_ladder_survives_yaml_and_json() {
    let ladder = small();
    assert_eq!(ladder.levels[0].expectations.len(), 1);
    for (text, name) in [
        (ladder_file::write_yaml(&ladder).unwrap(), "ladder.yaml"),
        (ladder_file::write_json(&ladder).unwrap(), "ladder.json"),
        (
            format!("\u{feff}{}", ladder_file::write_yaml(&ladder).unwrap()),
            "ladder.yml",
        ),
    ] {
        assert_eq!(
            ladder_file::read(text.as_bytes(), name).unwrap(),
            ladder,
            "{text}"
        );
    }
}

#[test]
fn a_misspelt_field_is_told_with_its_line() {
    let text = SMALL.replace("    take_on:", "    take_onn:");
    let error = ladder_file::read(text.as_bytes(), "ladder.yaml").unwrap_err();
    assert_eq!(
        (error.code, error.row),
        (FileErrorCode::BadYaml, Some(13)),
        "{error}"
    );
    assert!(error.message.contains("take_onn"), "{error}");
    let json = ladder_file::write_json(&small())
        .unwrap()
        .replace("\"grade\"", "\"grad\"");
    let error = ladder_file::read(json.as_bytes(), "ladder.json").unwrap_err();
    assert_eq!(error.code, FileErrorCode::BadJson);
    assert!(
        error.message.contains("grad") && error.row.is_some(),
        "{error}"
    );
}

#[test]
fn values_out_of_range_and_codes_that_do_not_fit_are_refused() {
    for (from, to, code) in [
        ("proficiency: 3", "proficiency: 6", FileErrorCode::BadYaml),
        ("pricing: 3", "pricing: 8", FileErrorCode::BadYaml),
        ("track: IC", "track: MANAGER", FileErrorCode::BadLadder),
        (
            "      insight:\n",
            "      insigt:\n",
            FileErrorCode::BadLadder,
        ),
        ("grade: 2", "grade: two", FileErrorCode::BadYaml),
        ("name: Two rungs", "name: [", FileErrorCode::BadYaml),
    ] {
        let text = SMALL.replace(from, to);
        assert_ne!(text, SMALL);
        let error = ladder_file::read(text.as_bytes(), "ladder.yaml").unwrap_err();
        assert_eq!(error.code, code, "{to}: {error}");
    }
}

#[test]
fn what_is_no_ladder_is_refused() {
    for (bytes, code) in [
        (&b""[..], FileErrorCode::Empty),
        (b"Name,Title\nAnn,PM\n", FileErrorCode::BadYaml),
        (b"[1, 2]", FileErrorCode::BadJson),
        (&[0; 64], FileErrorCode::Binary),
        (b"a: &a [*a]", FileErrorCode::BadYaml),
    ] {
        let error = ladder_file::read(bytes, "ladder.yaml").unwrap_err();
        assert_eq!(error.code, code, "{error}");
        assert!(error.message.contains("ladder.yaml"), "{error}");
    }
}

#[test]
fn decision_areas_are_read_as_a_list() {
    let text = "- code: pricing\n  name: Pricing\n  short: Pricing\n  category: market\n  description: What it costs.\n  reversible: sometimes\n";
    assert_eq!(
        ladder_file::read_decision_areas(text.as_bytes(), "areas.yaml")
            .unwrap()
            .len(),
        1
    );
    assert!(ladder_file::read_decision_areas(b"- code: pricing\n", "areas.yaml").is_err());
}
