//! What becomes of single rows: cleaned, typed, remarked upon or refused; never passed over.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use rungs_domain::person::{LifeCycleStage, Market};
use rungs_interchange::RosterReading;
use support::{csv, day, names, read, row};

fn refusal(reading: &RosterReading, row: u32) -> &str {
    let found = reading
        .sheet
        .rows
        .iter()
        .find(|r| r.row == row)
        .unwrap_or_else(|| panic!("no row {row}"));
    found
        .refused
        .as_deref()
        .unwrap_or_else(|| panic!("row {row} was taken: {found:?}"))
}

fn taken(reading: &RosterReading) -> Vec<&str> {
    reading
        .sheet
        .rows
        .iter()
        .filter(|row| row.refused.is_none())
        .map(|row| row.name.as_str())
        .collect()
}

const HEAD: &str = "Employee ID,Full name,Work email,Job title,Manager email,Country\n";

#[test]
fn shifted_rows_are_refused_with_what_gave_them_away() {
    let reading = csv(&format!(
        "{HEAD}\
         E1,Ann Lee,ann@example.com,Head of Product,,Spain\n\
         E2,Bo Li,Product Manager,ann@example.com,Spain\n\
         E3,Cy Mo,cy@example.com,Product Manager, Search,ann@example.com,Spain\n\
         ,E4,Di No,di@example.com,Product Manager,ann@example.com\n\
         E5,Ed Po,ed@example.com,Product Manager,ann@example.com,Spain\n\
         E6,Fay Qi\n"
    ));
    assert_eq!(reading.sheet.rows.len(), 6);
    assert_eq!(taken(&reading), ["Ann Lee", "Ed Po", "Fay Qi"]);
    assert!(
        refusal(&reading, 3).contains("ann@example.com"),
        "{}",
        refusal(&reading, 3)
    );
    assert!(
        refusal(&reading, 4).contains("7 cells"),
        "{}",
        refusal(&reading, 4)
    );
    assert!(
        refusal(&reading, 5).contains("Job title"),
        "{}",
        refusal(&reading, 5)
    );
}

#[test]
fn numbers_and_dates_give_a_shift_away_where_there_are_no_addresses() {
    let reading = csv("Nr;Employee ID;Name;Job title;Manager ID;In role since\n\
         1;1001;Ann Lee;Head of Product;;2020-01-31\n\
         2;1002;Bo Li;PM2;1001;2021-01-31\n\
         3;;1003;Cy Mo;PM;1001\n\
         4;Di No;PM;1001;2022-01-31;\n\
         5;1005;Ed Po;PM;1001;2023-01-31\n");
    assert_eq!(taken(&reading), ["Ann Lee", "Bo Li", "Ed Po"]);
    assert!(
        refusal(&reading, 4).contains("1003"),
        "{}",
        refusal(&reading, 4)
    );
    assert!(
        refusal(&reading, 5).contains("2022-01-31"),
        "{}",
        refusal(&reading, 5)
    );
}

#[test]
fn cells_missing_or_empty_at_the_end_are_no_shift() {
    let reading = csv(&format!(
        "{HEAD}E1,Ann Lee,ann@example.com,PM,,Spain,,,\nE2,Bo Li,bo@example.com,PM\n"
    ));
    assert_eq!(taken(&reading), ["Ann Lee", "Bo Li"]);
    let without_proof = csv(
        "Name,E-mail,Title\nAnn Lee,ann@example.com,PM\nBo Li,bo@example.com,PM\nProduct Manager\n",
    );
    assert!(
        refusal(&without_proof, 4).contains("1 of 3"),
        "{}",
        refusal(&without_proof, 4)
    );
}

#[test]
fn names_must_be_names() {
    let long = "x".repeat(201);
    let reading = csv(&format!(
        "Name,Email,Title\n,a@example.com,PM\n1234,b@example.com,PM\n---,c@example.com,PM\n{long},d@example.com,PM\n\
         e@example.com,e@example.com,PM\nAnn Lee,f@example.com,{long}\n{},g@example.com,PM\n",
        "y".repeat(200)
    ));
    for (row, words) in [
        (2, "no name"),
        (3, "no letter"),
        (4, "no letter"),
        (5, "201 characters"),
        (6, "e@example.com"),
        (7, "title"),
    ] {
        assert!(
            refusal(&reading, row).contains(words),
            "row {row}: {}",
            refusal(&reading, row)
        );
    }
    assert_eq!(taken(&reading).len(), 1);
}

#[test]
fn a_cell_beyond_a_mebibyte_costs_its_row_alone() {
    let text = format!(
        "Name,Title\nAnn Lee,PM\nBo Li,\"{}\"\nCy Mo,PM\n",
        "x".repeat(1024 * 1024 + 1)
    );
    let reading = csv(&text);
    assert_eq!(taken(&reading), ["Ann Lee", "Cy Mo"]);
    assert!(
        refusal(&reading, 3).contains("column 2 is larger than 1 MB"),
        "{}",
        refusal(&reading, 3)
    );
}

#[test]
fn titles_and_names_are_cleaned_and_titles_say_so() {
    let reading = csv("Name,Title,Area\n\
         Ann <b>Lee</b>,\"[CEO](../ceo.md), Cofounder\",🚀 Search\n\
         Bo\0 Li\u{7},Senior&nbsp;PM ✨,<i>Ads</i>\n");
    let ann = row(&reading, "Ann Lee");
    assert_eq!(
        (ann.title.as_str(), ann.area.as_deref()),
        ("CEO, Cofounder", Some("Search"))
    );
    assert!(
        ann.remarks
            .iter()
            .any(|remark| remark.contains("[CEO](../ceo.md)"))
    );
    let bo = row(&reading, "Bo Li");
    assert_eq!(
        (bo.title.as_str(), bo.area.as_deref()),
        ("Senior PM", Some("Ads"))
    );
    assert!(
        !serde_json::to_string(&reading.sheet)
            .unwrap()
            .contains("\\u0000")
    );
}

#[test]
fn vacancies_become_open_roles() {
    let reading = csv("Employee ID,Name,Job title,Manager,Status\n\
         E1,Vacancy,Senior PM,E9,\n\
         E2,Vacant – Group PM,,E9,\n\
         E3,To be hired,PM,E9,Active\n\
         E4,,Open role: PM,E9,\n\
         E5,,Product Manager,E9,Vacant\n\
         E6,N.N.,PM,E9,\n\
         E9,Ann Lee,Open Source Program Manager,,Active\n");
    let seen: Vec<(bool, &str)> = reading
        .sheet
        .rows
        .iter()
        .map(|row| (row.vacancy, row.title.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            (true, "Senior PM"),
            (true, "Group PM"),
            (true, "PM"),
            (true, "PM"),
            (true, "Product Manager"),
            (true, "PM"),
            (false, "Open Source Program Manager"),
        ]
    );
    assert!(
        reading
            .sheet
            .rows
            .iter()
            .all(|row| row.refused.is_none() && !row.left)
    );
}

#[test]
fn leavers_are_known_by_status_or_by_a_date_that_has_passed() {
    let reading = csv("Name,Status,Leaving date\n\
         Ann Lee,Active,\n\
         Bo Li,Terminated,\n\
         Cy Mo,Active,2026-11-24\n\
         Di No,Active,2026-11-25\n\
         Ed Po,,31.12.9999\n\
         Fay Qi,On leave,\n\
         Gil Ro (Terminated),,\n");
    let left: Vec<&str> = reading
        .sheet
        .rows
        .iter()
        .filter(|row| row.left)
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(left, ["Bo Li", "Cy Mo", "Gil Ro"]);
    assert_eq!(row(&reading, "Di No").left_on, Some(day("2026-11-25")));
    assert_eq!(
        row(&reading, "Ed Po").left_on,
        None,
        "the end of time is no leaving date"
    );
    assert!(
        row(&reading, "Cy Mo")
            .remarks
            .iter()
            .any(|remark| remark.contains("leaving date"))
    );
    let flags = csv("Name,Active\nAnn Lee,yes\nBo Li,no\n");
    assert!(!row(&flags, "Ann Lee").left && row(&flags, "Bo Li").left);
    let reversed = csv("Name,Terminated\nAnn Lee,no\nBo Li,yes\n");
    assert!(!row(&reversed, "Ann Lee").left && row(&reversed, "Bo Li").left);
}

#[test]
fn places_and_stages_are_typed_and_what_is_not_understood_is_remarked() {
    let reading = csv(
        "Name,Country,Stage\nAnn Lee,United States,Growth\nBo Li,Österreich,mature\nCy Mo,,blue\n",
    );
    assert_eq!(
        (
            row(&reading, "Ann Lee").market,
            row(&reading, "Ann Lee").stage
        ),
        (Some(Market::Us), Some(LifeCycleStage::Growth))
    );
    assert_eq!(row(&reading, "Bo Li").market, Some(Market::Europe));
    let cy = row(&reading, "Cy Mo");
    assert_eq!((cy.market, cy.stage), (None, None));
    assert!(cy.remarks.iter().any(|remark| remark.contains("blue")));
}

#[test]
fn ambiguous_dates_are_read_day_first_and_said_to_be() {
    let reading = csv("Name,Role start\nAnn Lee,03/04/2024\nBo Li,05/06/2024\n");
    assert!(reading.dates[0].ambiguous);
    assert_eq!(row(&reading, "Ann Lee").role_start, Some(day("2024-04-03")));
    assert!(
        reading
            .remarks
            .iter()
            .any(|remark| remark.contains("day first"))
    );
    let american = csv("Name,Role start\nAnn Lee,03/04/2024\nBo Li,05/26/2024\n");
    assert!(!american.dates[0].ambiguous);
    assert_eq!(
        row(&american, "Ann Lee").role_start,
        Some(day("2024-03-04"))
    );
    let by_header = csv("Name,Role start (MM/DD/YYYY)\nAnn Lee,03/04/2024\n");
    assert!(!by_header.dates[0].ambiguous);
    assert_eq!(
        row(&by_header, "Ann Lee").role_start,
        Some(day("2024-03-04"))
    );
}

#[test]
fn repeated_headers_and_feet_of_tables_are_refused_and_blank_rows_are_no_rows() {
    let reading = csv(
        "Name,Title,Email\nAnn Lee,PM,ann@example.com\n,,\n\nName,Title,Email\nBo Li,PM,bo@example.com\nTotal: 2,,\n",
    );
    assert_eq!(taken(&reading), ["Ann Lee", "Bo Li"]);
    assert!(refusal(&reading, 5).contains("header"));
    assert!(refusal(&reading, 7).contains("foot"));
    assert_eq!(reading.sheet.rows.len(), 4);
}

#[test]
fn an_open_quotation_mark_costs_its_row_alone() {
    let reading = csv(
        "Name,Title,Country\nAnn Lee,\"PM,Spain\nBo Li,PM,Spain\nCy Mo,\"PM, Ads\",Spain\nDi No,PM,Spain\n",
    );
    assert_eq!(taken(&reading), ["Bo Li", "Cy Mo", "Di No"]);
    assert!(refusal(&reading, 2).contains("quotation mark"));
}

#[test]
fn addresses_and_numbers_are_kept_only_when_they_are_some() {
    let reading = csv(
        "ID,Name,Email\n1001.0,Ann Lee,mailto:ann@example.com\n0042,Bo Li,bo at example\n'07,Cy Mo,\"Cy <cy@example.com>\"\n",
    );
    assert_eq!(row(&reading, "Ann Lee").number.as_deref(), Some("1001"));
    assert_eq!(
        row(&reading, "Ann Lee").email.as_deref(),
        Some("ann@example.com")
    );
    let bo = row(&reading, "Bo Li");
    assert_eq!(
        (bo.number.as_deref(), bo.email.as_deref()),
        (Some("0042"), None)
    );
    assert!(
        bo.remarks
            .iter()
            .any(|remark| remark.contains("bo at example"))
    );
    assert_eq!(
        row(&reading, "Cy Mo").email.as_deref(),
        Some("cy@example.com")
    );
}

#[test]
fn keys_cannot_shift_so_missing_ones_are_fine() {
    let reading = read(b"[{\"name\":\"Ann Lee\",\"email\":\"ann@example.com\",\"title\":\"PM\"},{\"name\":\"Bo Li\"}]", "r.json").unwrap();
    assert_eq!(taken(&reading), names(&reading));
}
