//! The form that asks how somebody sees who decides goes out as a workbook or as text, and comes back filled in.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use rungs_domain::decision_area::{DecisionArea, Held, Reversible};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::view_form::{ViewForm, ViewFormFacts, build};
use rungs_domain::{Day, Shareable, Wording};
use rungs_interchange::FileErrorCode;
use rungs_interchange::view_form::{
    ViewAnswers, read_view_answers, view_form_csv, view_form_workbook,
};

const AREAS: [&str; 4] = ["pricing", "scope", "hiring", "release"];

fn form(scale: Scale) -> Shareable<ViewForm> {
    form_in(Wording::default(), scale)
}

fn form_in(say: Wording, scale: Scale) -> Shareable<ViewForm> {
    let areas = AREAS.map(|code| DecisionArea {
        code: code.into(),
        name: format!("About {code}"),
        short: code.into(),
        category: if code == "hiring" {
            "Organisation"
        } else {
            "Market"
        }
        .into(),
        description: "What it covers, in two; parts".into(),
        reversible: Reversible::Rarely,
        held: Held::Each,
        limits: Limits::default(),
        since: None,
        until: None,
    });
    build(&ViewFormFacts {
        person: &"p-17".into(),
        name: "Ana Ruiz",
        leader: Some("Ruth Jensen"),
        catalogue: &DecisionCatalogue {
            areas: areas.to_vec(),
            scale,
            ..DecisionCatalogue::default()
        },
        today: Day::parse("2026-11-26").unwrap(),
        say,
    })
    .unwrap()
}

type Rows = Vec<Vec<String>>;

/// The cells of the form as somebody sees them who opens it as text.
fn rows(scale: Scale) -> Rows {
    let bytes = view_form_csv(&form(scale)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn saved(rows: &Rows, separator: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

fn line<'a>(rows: &'a mut Rows, area: &str) -> &'a mut Vec<String> {
    let code = format!("area:{area}");
    rows.iter_mut().find(|row| row.contains(&code)).unwrap()
}

fn read(rows: &Rows) -> ViewAnswers {
    read_view_answers(&saved(rows, b','), "back.csv").unwrap()
}

fn said(answers: &ViewAnswers) -> Vec<(&str, u8, &str)> {
    answers
        .said
        .iter()
        .map(|view| (view.area.as_str(), view.level.value(), view.note.as_str()))
        .collect()
}

#[test]
fn a_form_nobody_filled_in_says_nothing_and_names_whom_it_is_about() {
    let form = form(Scale::SevenLevels);
    let bytes = view_form_workbook(&form).unwrap();
    assert_eq!(
        bytes,
        view_form_workbook(&form).unwrap(),
        "the same each time"
    );
    for (bytes, name) in [(bytes, "f.xlsx"), (view_form_csv(&form).unwrap(), "f.csv")] {
        let read = read_view_answers(&bytes, name).unwrap();
        assert_eq!(read.code.person.as_str(), "p-17");
        assert_eq!(
            (read.said.len(), read.blank, read.refused.len()),
            (0, 4, 0),
            "{name}"
        );
    }
}

#[test]
fn answers_are_numbers_or_words_of_the_scale_the_form_was_made_on() {
    for (scale, text, level) in [
        (Scale::SevenLevels, "5", Some(5)),
        (Scale::SevenLevels, "5.0", Some(5)),
        (Scale::SevenLevels, "5 Advise", Some(5)),
        (Scale::SevenLevels, "5 – advise", Some(5)),
        (Scale::SevenLevels, "CONSULT", Some(3)),
        (Scale::SevenLevels, "5 Consult", None),
        (Scale::SevenLevels, "8", None),
        (Scale::SevenLevels, "5.5", None),
        (Scale::SevenLevels, "mine", None),
        (Scale::DecisionTree, "2", Some(5)),
        (Scale::DecisionTree, "Leaf", Some(7)),
        (Scale::DecisionTree, "5", None),
        (Scale::LadderOfLeadership, "5 I intend to", Some(5)),
    ] {
        let mut rows = rows(scale);
        line(&mut rows, "pricing")[2] = text.into();
        let read = read(&rows);
        let found = read.said.first().map(|view| view.level.value());
        assert_eq!(found, level, "{scale:?} {text}");
        assert_eq!(read.refused.len(), usize::from(level.is_none()), "{text}");
    }
}

#[test]
fn a_form_speaks_any_language_and_its_words_are_read_whatever_language_they_are_in() {
    for say in Wording::all() {
        for scale in Scale::ALL {
            let form = form_in(say, scale);
            let bytes = view_form_workbook(&form).unwrap();
            let blank = read_view_answers(&bytes, "f.xlsx").unwrap().blank;
            assert_eq!(blank, AREAS.len(), "{say:?}");
            for step in &form.get().steps {
                for text in [format!("{} {}", step.number, step.word), step.word.clone()] {
                    let mut rows = rows(scale);
                    line(&mut rows, "pricing")[2].clone_from(&text);
                    let read = read(&rows);
                    assert_eq!(
                        said(&read),
                        [("pricing", step.value.value(), "")],
                        "{say:?} {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn rows_and_columns_may_move_and_heads_may_change() {
    let mut rows = rows(Scale::SevenLevels);
    line(&mut rows, "pricing")[2] = "6".into();
    line(&mut rows, "scope")[3] = "I do".into();
    line(&mut rows, "scope")[2] = "4".into();
    let expected = [("pricing", 6, ""), ("scope", 4, "I do")];
    assert_eq!(said(&read(&rows)), expected);
    // Another separator, as other languages of Excel write it.
    let read_with = |separator| read_view_answers(&saved(&rows, separator), "b.csv").unwrap();
    assert_eq!(said(&read_with(b';')), expected);
    assert_eq!(said(&read_with(b'\t')), expected);
    // Columns turned round, heads and all.
    let turned: Rows = rows
        .iter()
        .map(|row| row.iter().rev().cloned().collect())
        .collect();
    assert_eq!(said(&read(&turned)), expected);
    // Heads in another language: the codes still say where the columns are.
    let mut translated = rows.clone();
    let head = translated
        .iter()
        .position(|row| row[0] == "Decision")
        .unwrap();
    translated[head] = ["Entscheidung", "Umfang", "Wer", "Worte", "Code"]
        .map(String::from)
        .to_vec();
    assert_eq!(said(&read(&translated)), expected);
    // Sorted the other way, and a line deleted.
    let mut sorted = rows.clone();
    sorted[head + 1..].reverse();
    sorted.retain(|row| !row.contains(&"area:hiring".to_owned()));
    let read = read(&sorted);
    assert_eq!(read.lines.len(), 3);
    assert_eq!(said(&read), [expected[1], expected[0]]);
}

#[test]
fn nothing_that_was_filled_in_is_passed_over() {
    let mut rows = rows(Scale::SevenLevels);
    line(&mut rows, "pricing")[2] = "often".into();
    line(&mut rows, "scope")[3] = "it depends".into();
    line(&mut rows, "release").push("a stray".into());
    let mut again = line(&mut rows, "hiring").clone();
    line(&mut rows, "hiring")[2] = "3".into();
    again[2] = "4".into();
    rows.push(again);
    rows.push(vec![
        "New".into(),
        String::new(),
        "7".into(),
        "mine".into(),
        String::new(),
    ]);
    let read = read(&rows);
    assert_eq!(said(&read), [("hiring", 3, "")]);
    let told: Vec<&str> = read.refused.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(told, ["often", "it depends", "a stray", "4", "7", "mine"]);
    assert!(read.refused.iter().all(|cell| !cell.place.is_empty()));
}

#[test]
fn what_is_no_form_is_refused_with_its_reason() {
    let whole = rows(Scale::SevenLevels);
    let mut coded = whole.clone();
    coded
        .iter_mut()
        .for_each(|row| row.retain(|cell| !cell.starts_with("area:")));
    let mut damaged = whole.clone();
    for cell in damaged.iter_mut().flatten() {
        *cell = cell.replace("VF1:p-17", "VF1:p-18");
    }
    let without: Rows = whole
        .iter()
        .filter(|row| !row[1].starts_with("VF1"))
        .cloned()
        .collect();
    for (rows, words) in [
        (coded, "codes of the decisions"),
        (damaged, "damaged"),
        (without, "no form"),
    ] {
        let error = read_view_answers(&saved(&rows, b','), "back.csv").unwrap_err();
        assert_eq!(error.code, FileErrorCode::NotAForm);
        assert!(error.message.contains(words), "{words}: {}", error.message);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_chosen_comes_back(
        chosen in prop::collection::vec((prop::option::of(1..=7_u8), "[a-z,;\"' ]{0,12}"), 4),
    ) {
        let mut rows = rows(Scale::SevenLevels);
        let mut expected = Vec::new();
        let mut told = 0;
        for (area, (level, note)) in AREAS.iter().zip(&chosen) {
            let line = line(&mut rows, area);
            line[2] = level.map_or_else(String::new, |level| level.to_string());
            line[3].clone_from(note);
            match level {
                Some(level) => expected.push(((*area).to_owned(), *level, note.trim().to_owned())),
                None => told += usize::from(!note.trim().is_empty()),
            }
        }
        let read = read(&rows);
        let mut found: Vec<_> = read
            .said
            .iter()
            .map(|view| (view.area.to_string(), view.level.value(), view.note.clone()))
            .collect();
        found.sort();
        expected.sort();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(read.refused.len(), told);
    }

    #[test]
    fn no_bytes_and_no_cut_make_the_reader_stumble(at in 0..2_000_usize, byte in any::<u8>(), noise in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut bytes = saved(&rows(Scale::DecisionTree), b',');
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read_view_answers(&bytes, "back.csv");
        let _ = read_view_answers(&bytes[..at], "back.csv");
        let _ = read_view_answers(&noise, "back.csv");
        let _ = read_view_answers(&noise, "back.xlsx");
    }
}
