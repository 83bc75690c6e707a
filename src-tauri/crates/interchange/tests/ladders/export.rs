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
