//! Exports: only shareable views go out, and what goes out is safe to open and comes back as it was.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rungs_domain::Shareable;
use rungs_domain::export_view::{ExportedPerson, WorkspaceExport};
use rungs_domain::person::{Market, Status};
use rungs_interchange::export::{self, Cell, Table};
use support::{day, names, read, row, today};

fn person(name: &str, title: &str) -> ExportedPerson {
    ExportedPerson {
        id: name.to_lowercase(),
        name: name.to_owned(),
        email: Some(format!(
            "{}@example.com",
            name.split(' ').next().unwrap().to_lowercase()
        )),
        number: Some("0042".to_owned()),
        title: title.to_owned(),
        manager: None,
        area: None,
        market: Market::Europe,
        stage: None,
        role_start: Some(day("2024-02-29")),
        status: Status::Active,
        level: None,
        level_since: None,
    }
}

fn view() -> Shareable<WorkspaceExport> {
    let people = vec![
        person("Ann Lee", "=HYPERLINK(\"http://example.com\")"),
        person("Bo Łi 🚀", "PM, \"Search\"\nand Ads"),
    ];
    WorkspaceExport {
        name: "Team".to_owned(),
        exported_on: today(),
        people,
        open_roles: vec![],
        placements: vec![],
        ratings: vec![],
        decision_areas: vec![],
        area_origins: vec![],
        temporary_levels: vec![],
        delegation_views: vec![],
        delegations: vec![],
        plans: vec![],
        evidence: vec![],
    }
    .share()
}

fn roster(view: &WorkspaceExport) -> Table {
    let columns = ["Employee ID", "Name", "Email", "Job title", "In role since"]
        .map(str::to_owned)
        .to_vec();
    let cells = |p: &ExportedPerson| {
        vec![
            p.number.clone().into(),
            p.name.clone().into(),
            p.email.clone().into(),
            p.title.clone().into(),
            p.role_start.into(),
        ]
    };
    Table {
        name: "People/now".to_owned(),
        columns,
        rows: view.people.iter().map(cells).collect(),
    }
}

fn workbook(view: &WorkspaceExport) -> Vec<Table> {
    let numbers = Table {
        name: "Numbers".to_owned(),
        columns: vec!["People".to_owned()],
        rows: vec![vec![Cell::from(2_u8)], vec![Cell::Empty]],
    };
    vec![roster(view), numbers, Table::default()]
}

#[test]
fn a_csv_export_runs_no_formula_and_comes_back_as_it_was() {
    let text = export::csv(&view(), roster).unwrap();
    assert!(
        text.starts_with("Employee ID,Name,Email,Job title,In role since\r\n"),
        "{text}"
    );
    assert!(text.contains("\"'=HYPERLINK("), "{text}");
    assert!(!text.contains(",\"=HYPERLINK("), "{text}");
    let reading = read(text.as_bytes(), "export.csv").unwrap();
    let ann = row(&reading, "Ann Lee");
    assert_eq!(ann.title, "=HYPERLINK(\"http://example.com\")");
    assert_eq!(
        (ann.number.as_deref(), ann.role_start),
        (Some("0042"), Some(day("2024-02-29")))
    );
    assert_eq!(names(&reading), ["Ann Lee", "Bo Łi"]);
}

#[test]
fn a_workbook_has_a_sheet_per_table_with_real_dates_and_numbers() {
    let bytes = export::xlsx(&view(), workbook, today()).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
    assert_eq!(book.sheet_names(), ["People now", "Numbers", "Table"]);
    let people = book.worksheet_range("People now").unwrap();
    assert_eq!(
        people.get((1, 3)),
        Some(&Data::String(
            "=HYPERLINK(\"http://example.com\")".to_owned()
        )),
        "text, no formula"
    );
    assert_eq!(people.get((1, 0)), Some(&Data::String("0042".to_owned())));
    assert!(matches!(people.get((1, 4)), Some(Data::DateTime(_))));
    assert_eq!(
        book.worksheet_formula("People now")
            .unwrap()
            .used_cells()
            .count(),
        0
    );
    assert_eq!(
        book.worksheet_range("Numbers").unwrap().get((1, 0)),
        Some(&Data::Float(2.0))
    );
    let reading = read(&bytes, "export.xlsx").unwrap();
    assert_eq!(row(&reading, "Ann Lee").role_start, Some(day("2024-02-29")));
}

#[test]
fn the_same_export_has_the_same_bytes() {
    let made = || export::xlsx(&view(), workbook, today()).unwrap();
    assert_eq!(made(), made());
}

#[test]
fn a_json_export_is_the_view_itself() {
    let text = export::json(&view()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["people"][0]["name"], "Ann Lee");
    assert_eq!(value["exported_on"], "2026-11-24");
    assert!(text.ends_with("}\n"));
}
