//! Whole files as companies export them, one per format and trap; all people in them are invented.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use rungs_domain::person::Market;
use rungs_domain::roster_row::RosterField;
use rungs_interchange::roster::DateOrder;
use rungs_interchange::source::SourceFormat;
use rungs_interchange::{FileErrorCode, RosterReading};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use support::{csv, day, field_of, names, read, row, today};

fn fixture(name: &str) -> RosterReading {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    read(&std::fs::read(path).unwrap(), name).unwrap()
}

#[test]
fn a_german_export_with_semicolons_and_umlauts_is_understood() {
    let reading = fixture("german-hr-export.csv");
    assert_eq!(reading.source.encoding.as_deref(), Some("Windows-1252"));
    assert_eq!(reading.source.delimiter.as_deref(), Some("semicolon"));
    assert_eq!(
        reading.source.header_row,
        Some(3),
        "two lines stand above the header"
    );
    assert_eq!(field_of(&reading, "Nachname"), Some(RosterField::LastName));
    assert_eq!(
        field_of(&reading, "Vorgesetzte/r"),
        Some(RosterField::Manager)
    );
    assert_eq!(field_of(&reading, "Jahresgehalt"), None);
    let numbers: Vec<u32> = reading.sheet.rows.iter().map(|row| row.row).collect();
    assert_eq!(
        numbers,
        [4, 5, 6, 7, 9, 10],
        "a blank row counts, a line break inside quotes does not"
    );
    let jorg = row(&reading, "Jörg Grünwald");
    assert_eq!(
        (jorg.number.as_deref(), jorg.manager.as_deref()),
        (Some("0101"), None)
    );
    assert_eq!(jorg.role_start, Some(day("2019-03-01")));
    assert_eq!(jorg.market, Some(Market::Europe));
    let kathe = row(&reading, "Käthe Weiß");
    assert_eq!(kathe.role_start, None);
    assert!(
        kathe
            .remarks
            .iter()
            .any(|remark| remark.contains("31.02.2022")),
        "{:?}",
        kathe.remarks
    );
    assert_eq!(kathe.title, "Product Owner (befristet)");
    assert!(reading.sheet.rows[4].vacancy);
    assert_eq!(reading.dates[0].order, DateOrder::DayFirst);
    assert!(!reading.dates[0].ambiguous);
    assert!(
        reading.sheet.rows.iter().all(|row| row.refused.is_none()),
        "{:?}",
        reading.sheet.rows
    );
}

#[test]
fn sixteen_bit_text_with_tabs_is_understood() {
    let reading = fixture("utf16-tabs.tsv");
    assert_eq!(
        reading.source.encoding.as_deref(),
        Some("UTF-16LE with byte-order mark")
    );
    assert_eq!(reading.source.delimiter.as_deref(), Some("tab"));
    assert_eq!(names(&reading), ["Zoë Ibáñez", "Łukasz Żak", "岡本 さくら"]);
    assert_eq!(
        row(&reading, "Łukasz Żak").manager.as_deref(),
        Some("zoe.ibanez@example.com")
    );
}

#[test]
fn an_opendocument_sheet_is_found_among_others_and_read() {
    let reading = fixture("team.ods");
    assert_eq!(reading.source.format, SourceFormat::Ods);
    assert_eq!(reading.source.sheet_name.as_deref(), Some("People"));
    assert_eq!(reading.source.header_row, Some(4));
    assert_eq!(
        names(&reading),
        ["Nadia Berg", "Piet de Vries", "Vacancy", "Rosa & Co"]
    );
    let piet = row(&reading, "Piet de Vries");
    assert_eq!(
        (piet.row, piet.number.as_deref(), piet.manager.as_deref()),
        (6, Some("1002"), Some("1001"))
    );
    assert_eq!(piet.role_start, Some(day("2024-09-15")));
    assert_eq!(row(&reading, "Rosa & Co").row, 9);
    assert!(row(&reading, "Vacancy").vacancy);
}

#[test]
fn an_excel_workbook_gives_numbers_and_dates_as_people_read_them() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("Cover")
        .unwrap()
        .write_string(0, 0, "People report")
        .unwrap();
    let hidden = workbook.add_worksheet();
    hidden.set_name("Old").unwrap().set_hidden(true);
    for (column, header) in ["Name", "Email", "Job title", "Country", "Manager", "Status"]
        .into_iter()
        .enumerate()
    {
        hidden
            .write_string(0, u16::try_from(column).unwrap(), header)
            .unwrap();
    }
    let sheet = workbook.add_worksheet();
    sheet.set_name("Roster").unwrap();
    sheet.write_string(0, 1, "As of October").unwrap();
    for (column, header) in (1..).zip([
        "Employee ID",
        "Name",
        "Email",
        "Job title",
        "Manager ID",
        "In role since",
    ]) {
        sheet.write_string(2, column, header).unwrap();
    }
    let date = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_number(3, 1, 1001.0).unwrap();
    sheet.write_string(3, 2, "Olga Lund").unwrap();
    sheet.write_string(3, 3, "olga.lund@example.com").unwrap();
    sheet.write_string(3, 4, "VP Product").unwrap();
    sheet
        .write_with_format(3, 6, ExcelDateTime::from_ymd(2020, 2, 29).unwrap(), &date)
        .unwrap();
    sheet.write_number(5, 1, 1002.0).unwrap();
    sheet.write_string(5, 2, "Hugo Pires").unwrap();
    sheet.write_string(5, 3, "hugo.pires@example.com").unwrap();
    sheet.write_string(5, 4, "Product Manager").unwrap();
    sheet.write_number(5, 5, 1001.0).unwrap();
    sheet.write_number(5, 6, 45352.0).unwrap();
    sheet.write_string(6, 2, "Vacancy").unwrap();
    sheet.write_string(6, 9, "a note beside the table").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    for name in ["roster.xlsx", "roster.csv", "roster"] {
        let reading = read(&bytes, name).unwrap();
        assert_eq!(
            reading.source.format,
            SourceFormat::Xlsx,
            "content decides, not {name}"
        );
        assert_eq!(
            reading.source.sheet_name.as_deref(),
            Some("Roster"),
            "hidden sheets are passed over"
        );
        assert_eq!(reading.source.header_row, Some(3));
        let olga = row(&reading, "Olga Lund");
        assert_eq!((olga.row, olga.number.as_deref()), (4, Some("1001")));
        assert_eq!(olga.role_start, Some(day("2020-02-29")));
        let vacancy = row(&reading, "Vacancy");
        assert!(
            vacancy.vacancy && vacancy.refused.is_none(),
            "a note beside it shifts nothing"
        );
        let hugo = row(&reading, "Hugo Pires");
        assert_eq!((hugo.row, hugo.manager.as_deref()), (6, Some("1001")));
        assert_eq!(
            hugo.role_start,
            Some(day("2024-03-01")),
            "an unformatted date is a number of days"
        );
        assert!(
            reading
                .remarks
                .iter()
                .any(|remark| remark.contains("Roster"))
        );
    }
}

#[test]
fn yaml_entries_keep_their_keys_and_role_slugs() {
    let reading = fixture("directory.yml");
    assert_eq!(reading.source.format, SourceFormat::Yaml);
    assert_eq!(reading.source.header_row, None);
    let ines = row(&reading, "Inés Duarte");
    assert_eq!((ines.row, ines.key.as_deref()), (1, Some("ines_duarte")));
    assert_eq!(
        (ines.title.as_str(), ines.manager.as_deref()),
        ("VP Product", None)
    );
    assert_eq!(ines.role_slug.as_deref(), Some("vp_product"));
    assert!(
        ines.remarks.iter().any(|remark| remark.contains("title")),
        "{:?}",
        ines.remarks
    );
    let mei = row(&reading, "Mei Tanaka");
    assert_eq!(
        (mei.number.as_deref(), mei.manager.as_deref()),
        (Some("0042"), Some("product_director_cloud"))
    );
    let birth = reading
        .matching
        .columns
        .iter()
        .find(|column| column.header == "birth_date")
        .unwrap();
    assert!(birth.field.is_none() && birth.sensitive.is_some() && birth.samples.is_empty());
    assert!(reading.sheet.rows[3].vacancy);
}

#[test]
fn yaml_and_json_are_read_in_every_shape_they_come_in() {
    let shapes = [
        (
            "r.yml",
            "- name: Ann Lee\n  title: PM\n- name: Bo Li\n  title: PM\n",
        ),
        (
            "r.yaml",
            "ann: {name: Ann Lee, title: PM}\nbo: {name: Bo Li, title: PM}\n",
        ),
        (
            "r.yml",
            "company:\n  team:\n    - {name: Ann Lee, title: PM}\n    - {name: Bo Li, title: PM}\n",
        ),
        (
            "r.yml",
            "---\nname: Ann Lee\ntitle: PM\n---\nname: Bo Li\ntitle: PM\n",
        ),
        (
            "r.txt",
            "---\n- name: Ann Lee\n  title: PM\n- name: Bo Li\n  title: PM\n",
        ),
        (
            "r.json",
            r#"[{"name":"Ann Lee","title":"PM"},{"name":"Bo Li","title":"PM"}]"#,
        ),
        (
            "r.json",
            r#"{"ann":{"name":"Ann Lee","title":"PM"},"bo":{"name":"Bo Li","title":"PM"}}"#,
        ),
        (
            "r.json",
            r#"{"version":2,"people":[{"name":"Ann Lee","title":"PM"},{"name":"Bo Li","title":"PM"}]}"#,
        ),
        (
            "r.json",
            r#"{"data":{"version":2,"people":[{"name":"Ann Lee","title":"PM"},{"name":"Bo Li","title":"PM"}]}}"#,
        ),
        (
            "r.jsonl",
            "{\"name\":\"Ann Lee\",\"title\":\"PM\"}\n{\"name\":\"Bo Li\",\"title\":\"PM\"}\n",
        ),
        (
            "r.csv",
            r#"[{"name":"Ann Lee","title":"PM"},{"name":"Bo Li","title":"PM"}]"#,
        ),
        ("r.yml", "name,title\nAnn Lee,PM\nBo Li,PM\n"),
        (
            "r.json",
            r#"[["name","title"],["Ann Lee","PM"],["Bo Li","PM"]]"#,
        ),
    ];
    for (name, text) in shapes {
        let reading = read(text.as_bytes(), name).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(names(&reading), ["Ann Lee", "Bo Li"], "{text}");
        assert!(
            reading.sheet.rows.iter().all(|row| row.title == "PM"),
            "{text}"
        );
    }
}

#[test]
fn nested_json_is_read_by_its_inner_keys() {
    let reading = fixture("people.json");
    let ben = row(&reading, "Ben Aalto");
    assert_eq!((ben.row, ben.number.as_deref()), (2, Some("1002")));
    assert_eq!(
        (ben.title.as_str(), ben.manager.as_deref()),
        ("Product Manager", Some("ada.quist@example.com"))
    );
    assert_eq!(ben.market, Some(Market::Europe));
    assert!(
        reading
            .matching
            .columns
            .iter()
            .any(|column| column.header == "salary" && column.sensitive.is_some())
    );
}

#[test]
fn an_entry_that_is_no_person_is_refused_and_counted() {
    let reading = read(b"- name: Ann Lee\n- just text\n-\n- name: Bo Li\n", "r.yml").unwrap();
    let rows: Vec<(u32, bool)> = reading
        .sheet
        .rows
        .iter()
        .map(|row| (row.row, row.refused.is_some()))
        .collect();
    assert_eq!(rows, [(1, false), (2, true), (4, false)]);
}

#[test]
fn every_delimiter_is_found_even_when_others_stand_in_the_cells() {
    for (delimiter, words) in [
        (",", "comma"),
        (";", "semicolon"),
        ("\t", "tab"),
        ("|", "vertical bar"),
    ] {
        let text = [
            ["Name", "Job title", "Manager"],
            ["Ann Lee", "\"PM, Search; Ads | more\"", ""],
            ["Bo Li", "PM", "\"Lee, Ann\""],
        ]
        .map(|cells| cells.join(delimiter))
        .join("\r\n");
        let reading = csv(&text);
        assert_eq!(reading.source.delimiter.as_deref(), Some(words));
        assert_eq!(row(&reading, "Ann Lee").title, "PM, Search; Ads | more");
        assert_eq!(row(&reading, "Bo Li").manager.as_deref(), Some("Lee, Ann"));
    }
    let stated = csv("sep=;\r\nName;Title\r\nAnn;PM\r\n");
    assert_eq!(
        (stated.source.delimiter.as_deref(), stated.sheet.rows[0].row),
        (Some("semicolon"), 2)
    );
    assert_eq!(
        names(&csv("Name\nJensen, Ruth\nLi, Bo\n")),
        ["Ruth Jensen", "Bo Li"],
        "one column needs no delimiter"
    );
}

#[test]
fn a_header_alone_is_no_error_but_says_so() {
    let reading = csv("Name,Email,Job title\n");
    assert!(reading.sheet.rows.is_empty());
    assert!(reading.sheet.fields.contains(&RosterField::Email));
    assert!(
        reading
            .remarks
            .iter()
            .any(|remark| remark.contains("no rows"))
    );
}

#[test]
fn files_that_are_no_rosters_are_refused_with_a_way_on() {
    let mut zip_named_csv = b"PK\x03\x04".to_vec();
    zip_named_csv.extend([0; 60]);
    let cases: [(&str, &[u8], FileErrorCode); 18] = [
        ("empty.csv", b"", FileErrorCode::Empty),
        ("blank.csv", b" \r\n\n\t\n", FileErrorCode::Empty),
        ("bom.csv", b"\xef\xbb\xbf", FileErrorCode::Empty),
        (
            "picture.csv",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            FileErrorCode::Binary,
        ),
        ("paper.csv", b"%PDF-1.7\n%\xe2\xe3", FileErrorCode::Binary),
        ("archive.csv", &zip_named_csv, FileErrorCode::Binary),
        ("zeros.csv", &[0; 500], FileErrorCode::Binary),
        ("broken.xlsx", &zip_named_csv, FileErrorCode::BadSpreadsheet),
        (
            "broken.ods",
            b"\x01\x02\x03\x04\x05",
            FileErrorCode::BadSpreadsheet,
        ),
        (
            "old.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
            FileErrorCode::Unsupported,
        ),
        (
            "page.xls",
            b"<html><table><tr><td>Name</td></tr></table>",
            FileErrorCode::Unsupported,
        ),
        (
            "headless.csv",
            b"Ann Lee,ann@example.com,PM\nBo Li,bo@example.com,PM\n",
            FileErrorCode::NoHeader,
        ),
        (
            "headless.txt",
            b"Ann Lee;Employee;Berlin\nBo Li;Worker;Paris\n",
            FileErrorCode::NoHeader,
        ),
        (
            "prose.txt",
            b"Dear all,\nplease find the list attached.\n",
            FileErrorCode::NoHeader,
        ),
        ("broken.json", b"{\"people\": [", FileErrorCode::BadJson),
        ("broken.yml", b"a:\n  - b\n c: [\n", FileErrorCode::BadYaml),
        ("list.json", b"[1,2,3]", FileErrorCode::NoHeader),
        (
            "settings.yml",
            b"version: 3\ncolour: red\n",
            FileErrorCode::NoHeader,
        ),
    ];
    for (name, bytes, code) in cases {
        let error = read(bytes, name).unwrap_err();
        assert_eq!(error.code, code, "{name}: {error}");
        assert!(
            error.message.len() > 40 && error.message.ends_with(['.', ')']),
            "{name}: {error}"
        );
    }
}

#[test]
fn a_hundred_megabytes_of_one_line_are_refused_at_once() {
    let started = std::time::Instant::now();
    let whole = vec![b'x'; 100_000_000];
    assert_eq!(
        read(&whole, "roster.csv").unwrap_err().code,
        FileErrorCode::TooLarge
    );
    let within_limit = vec![b','; 60 * 1024 * 1024];
    assert_eq!(
        read(&within_limit, "roster.csv").unwrap_err().code,
        FileErrorCode::TooLarge
    );
    assert!(
        started.elapsed().as_secs() < 20,
        "took {:?}",
        started.elapsed()
    );
}

#[test]
fn a_file_too_large_is_not_even_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.csv");
    std::fs::File::create(&path)
        .unwrap()
        .set_len(100_000_000)
        .unwrap();
    let error = rungs_interchange::source::read_bytes(&path).unwrap_err();
    assert_eq!(error.code, FileErrorCode::TooLarge);
    let missing =
        rungs_interchange::source::read_bytes(&folder.path().join("none.csv")).unwrap_err();
    assert_eq!(missing.code, FileErrorCode::Unreadable);
    assert_eq!(
        rungs_interchange::source::read_bytes(folder.path())
            .unwrap_err()
            .code,
        FileErrorCode::Unreadable
    );
}

#[test]
fn yaml_whose_aliases_multiply_is_refused_quickly_whatever_it_is_called() {
    let mut text = String::from("---\na0: &a0 {name: x, title: y}\n");
    for level in 1..30 {
        let list = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{list}]\n"));
    }
    for name in ["bomb.yml", "bomb.csv"] {
        let error = read(text.as_bytes(), name).unwrap_err();
        assert_eq!(error.code, FileErrorCode::AliasBomb, "{name}");
        assert!(error.message.contains("alias"));
    }
}

#[test]
fn reading_can_be_stopped() {
    let text = "Name,Title\n".to_owned() + &"Ann Lee,PM\n".repeat(5000);
    let mut told = Vec::new();
    let mut listener = |done: u64, total: u64| {
        told.push((done, total));
        if told.len() > 3 {
            std::ops::ControlFlow::Break(())
        } else {
            std::ops::ControlFlow::Continue(())
        }
    };
    let mut progress = rungs_interchange::Progress::new(&mut listener);
    let choice = rungs_interchange::ColumnChoice::Automatic;
    let error =
        rungs_interchange::read_roster(text.as_bytes(), "r.csv", &choice, today(), &mut progress)
            .unwrap_err();
    assert_eq!(error.code, FileErrorCode::Cancelled);
    assert!(told.iter().all(|(done, total)| done <= total));
    assert!(told.is_sorted());
}
