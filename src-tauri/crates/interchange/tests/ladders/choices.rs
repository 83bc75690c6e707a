//! What a person corrects, and that the reading follows.

use rungs_domain::ladder::Ladder;
use rungs_interchange::ladder::{
    BlankCells, Fate, FilePart, KeyChoice, Known, LadderChoices, LadderReading, LadderSource,
    LevelPlace, LineAxis, LineChoice, Reason, SheetChoice, SheetLayout,
};

const NO_WORDS: &str = "\
Thing,Alpha,Beta
Talks,listens,asks
Ships,small,large
";

fn open(text: &str, name: &str) -> LadderSource {
    LadderSource::open(text.as_bytes(), name).unwrap()
}

fn read<'s>(source: &'s LadderSource, choices: &LadderChoices) -> LadderReading<'s> {
    source.understand(choices, Known::default())
}

fn levels(ladder: &Ladder) -> Vec<&str> {
    ladder.levels.iter().map(|l| l.name.as_str()).collect()
}

fn sheet(choice: SheetChoice) -> LadderChoices {
    LadderChoices {
        sheets: vec![choice],
        ..LadderChoices::default()
    }
}

#[test]
fn a_matrix_without_a_word_for_a_level_is_guessed_told_and_can_be_turned() {
    let source = open(NO_WORDS, "x.csv");
    let reading = read(&source, &LadderChoices::default());
    assert!(reading.sheets[0].guessed && reading.remarks.iter().any(|r| r.contains("guessed")));
    let turned = read(
        &source,
        &sheet(SheetChoice {
            sheet: 1,
            layout: Some(SheetLayout::LevelsDown),
            ..SheetChoice::default()
        }),
    );
    let ladder = turned.ladder.unwrap();
    assert_eq!(levels(&ladder), ["Talks", "Ships"]);
    let names: Vec<&str> = ladder
        .competencies
        .iter()
        .map(|c| c.name.as_str())
        .collect();
    assert_eq!(names, ["Alpha", "Beta"]);
}

#[test]
fn a_column_can_be_left_out_and_another_made_a_level() {
    let source = open(
        "Competency,PM,Notes,Senior PM\nTalks,listens,oracle,asks\n",
        "x.csv",
    );
    let before = read(&source, &LadderChoices::default());
    assert_eq!(levels(before.ladder.as_ref().unwrap()), ["PM", "Senior PM"]);
    let line = |at, part| LineChoice {
        axis: LineAxis::Column,
        at,
        part,
    };
    let after = read(
        &source,
        &sheet(SheetChoice {
            sheet: 1,
            lines: vec![line(3, FilePart::Level), line(4, FilePart::LeftOut)],
            ..SheetChoice::default()
        }),
    );
    assert_eq!(levels(after.ladder.as_ref().unwrap()), ["PM", "Notes"]);
    let left: Vec<_> = after
        .fates()
        .filter(|c| c.fate == Fate::NotPlaced(Reason::LeftOut))
        .map(|c| c.place)
        .collect();
    assert_eq!(left, ["D2"]);
}

#[test]
fn the_header_row_can_be_said() {
    let text = "PM,Senior PM,Lead PM\nSkill,One,Two\nTalks,listens,asks\n";
    let source = open(text, "x.csv");
    let reading = read(
        &source,
        &sheet(SheetChoice {
            sheet: 1,
            layout: Some(SheetLayout::LevelsAcross),
            header: Some(2),
            lines: vec![
                LineChoice {
                    axis: LineAxis::Column,
                    at: 2,
                    part: FilePart::Level,
                },
                LineChoice {
                    axis: LineAxis::Column,
                    at: 3,
                    part: FilePart::Level,
                },
                LineChoice {
                    axis: LineAxis::Column,
                    at: 1,
                    part: FilePart::Competency,
                },
            ],
        }),
    );
    assert_eq!(levels(reading.ladder.as_ref().unwrap()), ["One", "Two"]);
}

#[test]
fn blank_cells_may_mean_as_before() {
    let source = open("Competency,PM,Senior PM\nTalks,listens,\n", "x.csv");
    let nothing = read(&source, &LadderChoices::default());
    assert!(nothing.ladder.unwrap().levels[1].expectations.is_empty());
    let same = read(
        &source,
        &LadderChoices {
            blanks: Some(BlankCells::AsBefore),
            ..LadderChoices::default()
        },
    );
    let ladder = same.ladder.unwrap();
    let said: Vec<&str> = ladder.levels[1]
        .expectations
        .values()
        .flat_map(|e| &e.behaviours)
        .map(String::as_str)
        .collect();
    assert_eq!(said, ["listens"]);
}

#[test]
fn levels_can_be_moved_to_another_track_and_grade_and_a_shared_grade_is_refused_in_words() {
    let source = open("Competency,PM,Group PM,Director\nTalks,a,b,c\n", "x.csv");
    let level = |name: &str, track: Option<&str>, grade| LevelPlace {
        level: name.into(),
        found_on: String::new(),
        track: track.map(str::to_owned),
        grade,
    };
    let moved = read(
        &source,
        &LadderChoices {
            levels: vec![
                level("Group PM", Some("Managers"), Some(4)),
                level("Director", Some("Managers"), Some(5)),
            ],
            ..LadderChoices::default()
        },
    );
    let ladder = moved.ladder.unwrap();
    let places: Vec<(&str, u8)> = ladder
        .levels
        .iter()
        .map(|l| (l.track.as_str(), l.grade))
        .collect();
    assert_eq!(
        places,
        [("ALL-LEVELS", 1), ("MANAGERS", 4), ("MANAGERS", 5)]
    );
    let clash = read(
        &source,
        &LadderChoices {
            levels: vec![level("Director", None, Some(1))],
            ..LadderChoices::default()
        },
    );
    assert_eq!(clash.ladder, None);
    assert!(clash.problem.unwrap().contains("grade 1"));
}

#[test]
fn a_key_nobody_knows_can_be_said_to_hold_competencies() {
    let text = "levels:\n  - name: PM\n    bausteine:\n      Reden: hört zu\n";
    let source = open(text, "x.yaml");
    let before = read(&source, &LadderChoices::default());
    let after = read(
        &source,
        &LadderChoices {
            keys: vec![KeyChoice {
                key: "bausteine".into(),
                part: FilePart::Competency,
            }],
            ..LadderChoices::default()
        },
    );
    let ladder = after.ladder.unwrap();
    assert_eq!(ladder.competencies[0].name, "Reden");
    assert_eq!(ladder.levels[0].expectations.len(), 1);
    assert_ne!(before.ladder, Some(ladder));
}

#[test]
fn our_own_format_needs_no_choices_and_a_fault_in_it_is_refused_with_its_line() {
    let ladder = crate::known::shipped();
    for (text, name) in [
        (
            rungs_interchange::ladder_file::write_yaml(&ladder).unwrap(),
            "a.yaml",
        ),
        (
            rungs_interchange::ladder_file::write_json(&ladder).unwrap(),
            "a.json",
        ),
    ] {
        assert_eq!(open(&text, name).exact(), Some(&ladder), "{name}");
        let spoilt = text
            .replacen("grade:", "graed:", 1)
            .replacen("\"grade\"", "\"graed\"", 1);
        assert_ne!(spoilt, text);
        let error = LadderSource::open(spoilt.as_bytes(), name).unwrap_err();
        assert!(error.row.is_some(), "{}", error.message);
    }
    let yaml = rungs_interchange::ladder_file::write_yaml(&ladder).unwrap();
    let page = format!("---\n{yaml}---\n\n# Our ladder\n\nSee above.\n");
    let source = open(&page, "ladder.md");
    assert_eq!(source.exact(), Some(&ladder));
    assert_eq!(read(&source, &LadderChoices::default()).unplaced_count(), 2);
}

/// However long a sheet is, every line of it can be corrected, and tells how much of it is not in the ladder.
#[test]
fn every_line_is_told_with_what_of_it_was_not_placed() {
    let rows = (2..=1_500).map(|row| {
        let note = if row % 500 == 0 { "ask Ann" } else { "" };
        format!("Skill {row},does it,does more,{note}\n")
    });
    let csv = format!("Skill,PM,SPM,Notes\n{}", rows.collect::<String>());
    let source = open(&csv, "long.csv");
    for layout in [SheetLayout::LevelsAcross, SheetLayout::List] {
        let reading = read(
            &source,
            &sheet(SheetChoice {
                sheet: 1,
                layout: Some(layout),
                ..SheetChoice::default()
            }),
        );
        let lines = &reading.sheets[0].lines;
        for (axis, count) in [(LineAxis::Row, 1_500), (LineAxis::Column, 4)] {
            let of = || lines.iter().filter(|line| line.axis == axis);
            assert_eq!(of().count(), count, "{layout:?}");
            let told: u32 = of().map(|line| line.unplaced).sum();
            assert_eq!(
                told as usize,
                reading.unplaced_count(),
                "{layout:?} {axis:?}"
            );
        }
        if layout == SheetLayout::LevelsAcross {
            let left = lines.iter().filter(|line| line.unplaced > 0);
            let names: Vec<&str> = left.map(|line| line.name.as_str()).collect();
            assert_eq!(names, ["D", "500", "1000", "1500"]);
        }
    }
}
