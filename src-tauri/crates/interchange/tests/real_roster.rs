//! A real company's directory, read where it is present: set `RUNGS_REAL_ROSTER` to its folder.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use rungs_domain::roster_row::RosterField;
use support::{field_of, read};

#[test]
fn a_real_directory_reads_the_same_from_both_its_files() {
    let Some(folder) = std::env::var_os("RUNGS_REAL_ROSTER") else {
        println!("RUNGS_REAL_ROSTER is not set: the real directory was not read.");
        return;
    };
    let folder = std::path::Path::new(&folder);
    let table = read(
        &std::fs::read(folder.join("company-roster.csv")).unwrap(),
        "company-roster.csv",
    )
    .unwrap();
    let entries = read(
        &std::fs::read(folder.join("company-roster.yml")).unwrap(),
        "company-roster.yml",
    )
    .unwrap();
    for reading in [&table, &entries] {
        assert_eq!(reading.sheet.rows.len(), 282);
        let refused: Vec<_> = reading
            .sheet
            .rows
            .iter()
            .filter_map(|row| row.refused.as_ref().map(|why| (row.row, why)))
            .collect();
        assert!(refused.is_empty(), "{refused:?}");
    }
    assert_eq!(
        field_of(&table, "Manager email"),
        Some(RosterField::Manager)
    );
    assert_eq!(field_of(&entries, "reports_to"), Some(RosterField::Manager));
    assert_eq!(
        field_of(&entries, "manager_role_slug"),
        Some(RosterField::RoleSlug)
    );
    for (a, b) in table.sheet.rows.iter().zip(&entries.sheet.rows) {
        assert_eq!(
            (&a.name, &a.email, &a.title, a.market),
            (&b.name, &b.email, &b.title, b.market)
        );
        assert_eq!(a.row, b.row + 1);
        if std::env::var_os("RUNGS_SHOW").is_some() {
            println!(
                "{:?} {:?} {:?} {:?} {:?}",
                a.number, a.title, b.manager, a.market, b.remarks
            );
        }
    }
}
