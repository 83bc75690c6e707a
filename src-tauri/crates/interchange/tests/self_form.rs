//! A self-assessment form goes out as a workbook and comes back filled in.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::sync::LazyLock;

use rungs_domain::form_code::FormCode;
use rungs_domain::house_style::{HouseStyle, TextLanguage};
use rungs_domain::ladder::{Ladder, LadderStatus, LadderVersion};
use rungs_domain::self_form::{FormFacts, SelfForm, build};
use rungs_domain::{Day, Shareable, Wording};
use rungs_interchange::self_form::{SelfAnswers, read_answers, write_form};
use rungs_interchange::{FileErrorCode, ladder_file};
use rust_xlsxwriter::Workbook;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product team"));

const LADDER: &str = include_str!("../../app/data/product-ladder.yaml");

fn form() -> Shareable<SelfForm> {
    form_for(&HOUSE)
}

fn form_for(house: &HouseStyle) -> Shareable<SelfForm> {
    let ladder: Ladder = ladder_file::read(LADDER.as_bytes(), "ladder.yaml").unwrap();
    let version = LadderVersion {
        id: "v-1".into(),
        number: 3,
        status: LadderStatus::Published,
        published_on: Some(Day::parse("2026-01-05").unwrap()),
        ladder: ladder.into(),
    };
    build(&FormFacts {
        house,
        today: Day::parse("2026-11-24").unwrap(),
        version: &version.published().unwrap(),
        person: &"p-17".into(),
        name: "Ana Ruiz",
        title: "Product Manager",
        leader: Some("Ruth Jensen"),
        own: Some(&"PM".into()),
        against: None,
        target: None,
    })
    .unwrap()
}

type Cells = Vec<(u32, u16, String)>;

/// The cells of the form as a spreadsheet program would save them.
fn cells(form: &Shareable<SelfForm>) -> Cells {
    use calamine::{Data, Reader, Xlsx};
    let bytes = write_form(form).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range("Self-assessment").unwrap();
    let (top, left) = sheet.start().unwrap();
    sheet
        .used_cells()
        .filter(|(_, _, value)| !matches!(value, Data::Empty))
        .map(|(row, column, value)| {
            let row = u32::try_from(row).unwrap() + top;
            let column = u16::try_from(u32::try_from(column).unwrap() + left).unwrap();
            (row, column, value.to_string())
        })
        .collect()
}

fn saved(cells: &Cells) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, column, text) in cells {
        match text.parse::<f64>() {
            Ok(number) => sheet.write_number(*row, *column, number).unwrap(),
            Err(_) => sheet.write_string(*row, *column, text).unwrap(),
        };
    }
    workbook.save_to_buffer().unwrap()
}

fn row_of(cells: &Cells, code: &str) -> u32 {
    cells.iter().find(|(_, _, text)| text == code).unwrap().0
}

fn read(cells: &Cells) -> SelfAnswers {
    read_answers(&saved(cells), "back.xlsx").unwrap()
}

fn refused(cells: &Cells) -> String {
    let error = read_answers(&saved(cells), "back.xlsx").unwrap_err();
    assert_eq!(error.code, FileErrorCode::NotAForm);
    error.message
}

#[test]
fn a_form_nobody_filled_in_says_nothing_and_names_whom_it_is_about() {
    let form = form();
    let bytes = write_form(&form).unwrap();
    let read = read_answers(&bytes, "form.xlsx").unwrap();
    let asked: usize = form.get().areas.iter().map(|a| a.competencies.len()).sum();
    assert_eq!(
        (read.ratings.len(), read.refused.len(), read.blank),
        (0, 0, asked)
    );
    assert_eq!(
        read.code,
        FormCode {
            person: "p-17".into(),
            version: "v-1".into(),
            level: "PM".into()
        }
    );
    assert_eq!(
        bytes,
        write_form(&form).unwrap(),
        "the same bytes each time"
    );
}

#[test]
fn a_form_is_written_in_any_language_and_read_back() {
    for say in Wording::all() {
        let form = form_for(&HouseStyle {
            language: TextLanguage::parse(say.tag()).unwrap(),
            ..HOUSE.clone()
        });
        let bytes = write_form(&form).unwrap();
        let read = read_answers(&bytes, "form.xlsx").unwrap();
        let asked: usize = form.get().areas.iter().map(|a| a.competencies.len()).sum();
        assert_eq!((read.refused.len(), read.blank), (0, asked), "{say:?}");
    }
}

#[test]
fn ratings_notes_and_answers_come_back_with_their_competencies() {
    let mut cells = cells(&form());
    let delivery = row_of(&cells, "delivery");
    let insight = row_of(&cells, "customer-insight");
    let communication = row_of(&cells, "communication");
    let proud = row_of(&cells, "question:proud");
    cells.extend([
        (delivery, 3, "4".to_owned()),
        (
            delivery,
            4,
            "Shipped the billing move in two steps.".to_owned(),
        ),
        (insight, 3, "3 Alone".to_owned()),
        (communication, 4, "Not sure how to rate this.".to_owned()),
        (proud, 2, "The pricing test.".to_owned()),
    ]);
    let read = read(&cells);
    let ratings: Vec<(&str, u8, &str)> = read
        .ratings
        .iter()
        .map(|r| (r.competency.as_str(), r.value.value(), r.note.as_str()))
        .collect();
    assert_eq!(
        ratings,
        [
            ("customer-insight", 3, ""),
            ("delivery", 4, "Shipped the billing move in two steps."),
        ]
    );
    assert_eq!(
        read.notes,
        [(
            "communication".into(),
            "Not sure how to rate this.".to_owned()
        )]
    );
    assert_eq!(
        read.answers,
        [("proud".to_owned(), "The pricing test.".to_owned())]
    );
    assert!(read.refused.is_empty());
}

#[test]
fn what_is_no_rating_is_told_with_its_cell() {
    let mut cells = cells(&form());
    let delivery = row_of(&cells, "delivery");
    let insight = row_of(&cells, "customer-insight");
    cells.extend([
        (delivery, 3, "9".to_owned()),
        (insight, 3, "rather good".to_owned()),
    ]);
    let told = read(&cells);
    let places: Vec<(String, &str)> = told
        .refused
        .iter()
        .map(|r| (r.place.clone(), r.text.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            (format!("D{}", insight + 1), "rather good"),
            (format!("D{}", delivery + 1), "9"),
        ]
    );
    // A line without its code cannot be matched, and is told.
    cells.retain(|(row, column, _)| (*row, *column) != (delivery, 5));
    assert!(read(&cells).refused[1].reason.contains("code of this line"));
}

#[test]
fn moved_columns_and_added_rows_do_not_matter() {
    let mut cells = cells(&form());
    let delivery = row_of(&cells, "delivery");
    cells.push((delivery, 3, "2".to_owned()));
    for cell in &mut cells {
        cell.0 += 3;
        cell.1 += 2;
    }
    cells.push((0, 0, "For Ruth, from my laptop".to_owned()));
    let proud = row_of(&cells, "question:proud");
    cells.push((proud, 4, "The pricing test.".to_owned()));
    let read = read(&cells);
    assert_eq!(
        read.answers,
        [("proud".to_owned(), "The pricing test.".to_owned())]
    );
    assert_eq!(read.ratings.len(), 1);
    assert_eq!(read.ratings[0].competency.as_str(), "delivery");
}

/// Every way in which a filled cell can miss its line is told; a note stays even where its rating is of no use.
#[test]
fn nothing_that_was_filled_in_is_passed_over() {
    let mut cells = cells(&form());
    let delivery = row_of(&cells, "delivery");
    let insight = row_of(&cells, "customer-insight");
    let communication = row_of(&cells, "communication");
    cells.extend([
        (delivery, 3, "3-4".to_owned()),
        (delivery, 4, "Between the two.".to_owned()),
        (insight, 4, "Its code was deleted.".to_owned()),
        (communication, 7, "Beside the form.".to_owned()),
    ]);
    cells.retain(|(row, column, _)| (*row, *column) != (insight, 5));
    // The line of delivery once more.
    let last = cells.iter().map(|(row, _, _)| *row).max().unwrap() + 1;
    cells.extend([
        (last, 4, "Said again.".to_owned()),
        (last, 5, "delivery".to_owned()),
    ]);
    let read = read(&cells);
    assert_eq!(
        read.notes,
        [("delivery".into(), "Between the two.".to_owned())]
    );
    let told: Vec<(String, &str)> = read
        .refused
        .iter()
        .map(|r| (r.place.clone(), r.text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (format!("E{}", insight + 1), "Its code was deleted."),
            (format!("D{}", delivery + 1), "3-4"),
            (format!("H{}", communication + 1), "Beside the form."),
            (format!("E{}", last + 1), "Said again."),
        ]
    );
}

#[test]
fn a_blank_line_leaves_the_word_to_a_second_one_of_its_competency() {
    let mut cells = cells(&form());
    let last = cells.iter().map(|(row, _, _)| *row).max().unwrap() + 1;
    cells.extend([(last, 3, "4".to_owned()), (last, 5, "delivery".to_owned())]);
    let read = read(&cells);
    assert_eq!(read.ratings[0].competency.as_str(), "delivery");
    assert!(read.refused.is_empty());
}

/// An open quotation mark swallows what follows it, and nobody would miss it.
#[test]
fn what_of_a_text_cannot_be_parted_into_cells_is_told() {
    let code = cells(&form())
        .into_iter()
        .find(|(_, _, text)| text.starts_with("RF1"))
        .unwrap()
        .2;
    let csv = format!(
        "{code}\nCompetency,\"Your rating, 0 to 5\",\"An example, in your own words\",Please leave as it is\nDelivery,3,fine,delivery\nStory,4,\"open,communication\nData,5,,data-fluency\n"
    );
    let read = read_answers(csv.as_bytes(), "form.csv").unwrap();
    assert_eq!(read.ratings[0].competency.as_str(), "delivery");
    let told = read.refused.iter().find(|r| r.place.starts_with("Row"));
    assert!(
        told.unwrap().reason.contains("quotation mark"),
        "{:?}",
        read.refused
    );
}

/// As a spreadsheet program writes the form's sheet into text, with what it makes of merged cells and line breaks.
#[test]
fn a_form_saved_as_text_with_separators_is_read() {
    let mut cells = cells(&form());
    let delivery = row_of(&cells, "delivery");
    let proud = row_of(&cells, "question:proud");
    cells.extend([
        (delivery, 3, "4".to_owned()),
        (delivery, 4, "Two steps,\nboth \"small\"; done.".to_owned()),
        (proud, 2, "The pricing test.".to_owned()),
        (proud, 3, "And the next.".to_owned()),
    ]);
    let rows = cells.iter().map(|(row, _, _)| *row).max().unwrap();
    for separator in [b',', b';', b'\t'] {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .from_writer(Vec::new());
        for row in 0..=rows {
            let text = |column| {
                let found = cells.iter().find(|(r, c, _)| (*r, *c) == (row, column));
                found.map_or("", |(_, _, text)| text)
            };
            writer.write_record((0..6).map(text)).unwrap();
        }
        let read = read_answers(&writer.into_inner().unwrap(), "form.csv").unwrap();
        let rated = &read.ratings[0];
        assert_eq!(
            (rated.value.value(), rated.note.as_str()),
            (4, "Two steps,\nboth \"small\"; done.")
        );
        assert_eq!(rated.place, format!("D{}", delivery + 1));
        assert_eq!(
            read.answers,
            [(
                "proud".to_owned(),
                "The pricing test.\nAnd the next.".to_owned()
            )]
        );
        assert!(read.refused.is_empty(), "{:?}", read.refused);
    }
}

#[test]
fn what_is_no_form_is_refused_with_its_reason() {
    let whole = cells(&form());
    let with = |change: &dyn Fn(&mut Cells)| {
        let mut cells = whole.clone();
        change(&mut cells);
        refused(&cells)
    };
    let no_code = with(&|cells| cells.retain(|(_, _, text)| !text.starts_with("RF1")));
    assert!(no_code.contains("no self-assessment form"), "{no_code}");
    let damaged = with(&|cells| {
        for (_, _, text) in cells.iter_mut().filter(|c| c.2.starts_with("RF1")) {
            *text = text.replace("p-17", "p-18");
        }
    });
    assert!(damaged.contains("damaged"), "{damaged}");
    let headless = with(&|cells| cells.retain(|(_, _, text)| !text.starts_with("Your rating")));
    assert!(headless.contains("names the columns"), "{headless}");

    for (bytes, name, code, help) in [
        (
            b"RF1:p:v:PM:00000000".as_slice(),
            "form.csv",
            FileErrorCode::NotAForm,
            "damaged",
        ),
        (
            b"%PDF-1.7",
            "form.pdf",
            FileErrorCode::Binary,
            "entered by hand",
        ),
        (
            b"{\"a\": 1}",
            "form.json",
            FileErrorCode::Unsupported,
            ".csv",
        ),
        (b" \n", "form.csv", FileErrorCode::Empty, "filled in"),
    ] {
        let error = read_answers(bytes, name).unwrap_err();
        assert_eq!(error.code, code, "{name}");
        assert!(error.message.contains(help), "{}", error.message);
        assert!(!error.message.contains("roster"), "{}", error.message);
    }
    assert!(read_answers(b"PK\x03\x04 not a workbook", "form.xlsx").is_err());
}
