//! The ladder as a matrix in CSV and XLSX comes back whole.

use rungs_domain::Day;
use rungs_domain::ladder::Ladder;
use rungs_interchange::ladder::{Known, LadderChoices, LadderSource, write_csv, write_xlsx};

use crate::known::{decision_areas, shipped};

fn read_back(bytes: &[u8], name: &str) -> (Ladder, usize) {
    let areas = decision_areas();
    let source = LadderSource::open(bytes, name).unwrap();
    // Without the ladder that counts: codes must come from the file.
    let known = Known {
        ladder: None,
        decision_areas: &areas,
    };
    let reading = source.understand(&LadderChoices::default(), known);
    let unplaced: Vec<_> = reading.unplaced().collect();
    assert_eq!(unplaced, [], "{name}");
    let count = reading.unplaced_count();
    (reading.ladder.expect(name), count)
}

#[test]
fn the_shipped_ladder_comes_back_whole() {
    let ladder = shipped();
    let areas = decision_areas();
    let csv = write_csv(&ladder, &areas).unwrap();
    let xlsx = write_xlsx(&ladder, &areas, Day::parse("2026-11-24").unwrap()).unwrap();
    for (bytes, name) in [(csv.into_bytes(), "ladder.csv"), (xlsx, "ladder.xlsx")] {
        let (back, _) = read_back(&bytes, name);
        assert_eq!(back.levels.len(), ladder.levels.len(), "{name}");
        for (read, wrote) in back.levels.iter().zip(&ladder.levels) {
            assert_eq!(read, wrote, "{name}: {}", wrote.code);
        }
        assert_eq!(back, ladder, "{name}");
    }
}

/// The first level would pass for a note beside a name that a word tells.
#[test]
fn a_level_of_any_name_before_one_with_a_telling_name_stays_a_level() {
    let mut ladder = shipped();
    ladder.levels[0].name = "Rockstar".into();
    let csv = write_csv(&ladder, &decision_areas()).unwrap();
    let (back, _) = read_back(csv.as_bytes(), "ladder.csv");
    assert_eq!(back, ladder);
}

#[test]
fn what_looks_like_a_formula_is_harmless_and_comes_back() {
    let mut ladder = shipped();
    ladder.name = "=cmd|' /C calc'!A0".into();
    ladder.levels[0].name = "+APM".into();
    ladder.levels[0].summary = "-5 % churn".into();
    ladder.competencies[0].name = "@insight".into();
    let csv = write_csv(&ladder, &decision_areas()).unwrap();
    for cell in csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .flat_map(|record| {
            record
                .unwrap()
                .iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
    {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    let (back, _) = read_back(csv.as_bytes(), "ladder.csv");
    assert_eq!(back, ladder);
    let xlsx = write_xlsx(
        &ladder,
        &decision_areas(),
        Day::parse("2026-11-24").unwrap(),
    )
    .unwrap();
    let (back, _) = read_back(&xlsx, "ladder.xlsx");
    assert_eq!(back, ladder);
}

mod any_ladder {
    use proptest::prelude::*;
    use rungs_domain::ladder::{Expectation, Ladder, Level, Proficiency};

    use super::{Day, decision_areas, read_back, shipped, write_csv, write_xlsx};

    /// One line that begins with a letter, as people write behaviours; formulas, quotes and separators inside.
    fn line() -> impl Strategy<Value = String> {
        "[A-Za-zÄéЖ名][A-Za-z0-9ÄéЖ名 =+@',;\"|-]{0,30}[a-z.]"
    }

    fn expectation() -> impl Strategy<Value = Expectation> {
        (
            0_u8..=5,
            proptest::collection::vec(line(), 0..4),
            proptest::option::of(line()),
        )
            .prop_map(|(rating, behaviours, example)| Expectation {
                proficiency: Proficiency::new(rating).unwrap(),
                behaviours,
                example,
                anti_pattern: None,
            })
    }

    /// The shipped competencies under levels of any names, with holes.
    fn ladder() -> impl Strategy<Value = Ladder> {
        let level = (
            line(),
            proptest::collection::vec(proptest::option::of(expectation()), 14),
        );
        proptest::collection::vec(level, 1..8).prop_map(|levels| {
            let mut ladder = shipped();
            let codes: Vec<_> = ladder.competencies.iter().map(|c| c.code.clone()).collect();
            ladder.levels.clear();
            ladder.tracks.truncate(1);
            for ((name, cells), at) in levels.into_iter().zip(1_u8..) {
                // No two levels of one name, and none that is a word for something else.
                let words: Vec<&str> = name.split_whitespace().collect();
                let name = format!("{} {at}x", words.join(" "));
                let mut level = Level::bare(format!("L{at}").into(), name, "IC".into(), at);
                for (code, cell) in codes.iter().zip(cells) {
                    if let Some(cell) = cell {
                        level.expectations.insert(code.clone(), cell);
                    }
                }
                ladder.levels.push(level);
            }
            ladder
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn every_expectation_comes_back_from_the_matrix(ladder in ladder()) {
            let areas = decision_areas();
            let csv = write_csv(&ladder, &areas).unwrap();
            let xlsx = write_xlsx(&ladder, &areas, Day::parse("2026-11-24").unwrap()).unwrap();
            for (bytes, name) in [(csv.into_bytes(), "x.csv"), (xlsx, "x.xlsx")] {
                let (back, _) = read_back(&bytes, name);
                for (read, wrote) in back.levels.iter().zip(&ladder.levels) {
                    prop_assert_eq!(read, wrote);
                }
                prop_assert_eq!(&back, &ladder);
            }
        }
    }
}

/// The words the window has, and those that files written before have.
#[test]
fn what_is_said_of_people_and_ahead_is_read_by_either_word() {
    let mut ladder = shipped();
    ladder.levels[0].span = "Nobody yet".into();
    ladder.levels[0].horizon = "Weeks".into();
    let written = write_csv(&ladder, &decision_areas()).unwrap();
    assert!(written.contains(",People,") && written.contains(",Looks ahead,"));
    let older = written
        .replace(",People,", ",Span of people,")
        .replace(",Looks ahead,", ",Horizon,");
    assert_ne!(older, written);
    for csv in [written, older] {
        let (back, _) = read_back(csv.as_bytes(), "ladder.csv");
        assert_eq!(back, ladder);
    }
}

#[test]
fn people_is_a_competency_where_the_row_is_not_about_the_level() {
    for csv in [
        "Competency,Junior PM,Senior PM\nPeople,Helps,Coaches\nProduct,Learns,Leads\n",
        "Area,Competency,Junior PM,Senior PM\nCraft,People,Helps,Coaches\nCraft,Product,Learns,Leads\n",
    ] {
        let (ladder, _) = read_back(csv.as_bytes(), "ladder.csv");
        let names: Vec<&str> = ladder
            .competencies
            .iter()
            .map(|c| c.name.as_str())
            .collect();
        assert_eq!(names, ["People", "Product"], "{csv}");
    }
}

/// A ladder with one thing in it that a matrix does not take kindly to.
fn comes_back(what: &str, change: impl Fn(&mut Ladder)) {
    let mut ladder = shipped();
    change(&mut ladder);
    let ladder = ladder.checked().expect(what);
    let csv = write_csv(&ladder, &decision_areas()).unwrap();
    let (back, _) = read_back(csv.as_bytes(), "ladder.csv");
    for (read, wrote) in back.levels.iter().zip(&ladder.levels) {
        assert_eq!(read, wrote, "{what}: {}", wrote.code);
    }
    assert_eq!(back, ladder, "{what}");
}

#[test]
fn names_given_twice_come_back_by_their_codes() {
    comes_back("two levels of one track", |l| {
        l.levels[1].name = "PM X".into();
        l.levels[2].name = "PM X".into();
    });
    comes_back("two levels of two tracks", |l| {
        let other = l
            .levels
            .iter()
            .position(|level| level.track != l.levels[0].track);
        l.levels[0].name = "Lead".into();
        l.levels[other.unwrap()].name = "Lead".into();
    });
    comes_back("two competencies of one area", |l| {
        let area = l.competencies[0].area.clone();
        let mut same = l.competencies.iter_mut().filter(|c| c.area == area);
        same.next().unwrap().name = "Strategy".into();
        same.next().unwrap().name = "Strategy".into();
    });
    comes_back("two competencies of two areas", |l| {
        let area = l.competencies[0].area.clone();
        let other = l.competencies.iter().position(|c| c.area != area).unwrap();
        l.competencies[0].name = "Strategy".into();
        l.competencies[other].name = "Strategy".into();
    });
}

#[test]
fn names_that_are_words_for_parts_come_back() {
    for word in [
        "Grade",
        "Code",
        "Weight",
        "Track",
        "Level",
        "Salary band",
        "Total",
    ] {
        comes_back(word, |l| l.levels[0].name = word.into());
        comes_back(word, |l| l.competencies[0].name = word.into());
        comes_back(word, |l| l.tracks[0].name = word.into());
    }
    for word in ["About the level", "Decisions", "General"] {
        comes_back(word, |l| l.areas[0].name = word.into());
    }
}

#[test]
fn texts_that_mean_something_in_other_files_come_back() {
    for text in ["dito", "n/a", "–", "3", "as above"] {
        comes_back(text, |l| {
            l.levels[2].scope = text.into();
            l.levels[2].span = text.into();
            l.levels[1].take_on = vec![text.into(), "more".into()];
            l.levels[1].titles.us = vec![text.into()];
        });
    }
}

#[test]
fn an_empty_anti_pattern_is_no_behaviour() {
    let mut ladder = shipped();
    let expected = ladder.levels[0].expectations.values_mut().next().unwrap();
    expected.behaviours.clear();
    expected.anti_pattern = Some(String::new());
    let csv = write_csv(&ladder, &decision_areas()).unwrap();
    let (back, _) = read_back(csv.as_bytes(), "ladder.csv");
    let expected = ladder.levels[0].expectations.values_mut().next().unwrap();
    expected.anti_pattern = None;
    assert_eq!(back, ladder);
}
