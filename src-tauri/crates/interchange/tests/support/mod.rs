//! Reading a roster in one line, and workbooks built for a test.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::ops::ControlFlow;

use rungs_domain::Day;
use rungs_domain::roster_row::{RosterField, RosterRow};
use rungs_interchange::{ColumnChoice, FileError, Progress, RosterReading, read_roster};

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn today() -> Day {
    day("2026-11-24")
}

pub fn read_with(
    bytes: &[u8],
    name: &str,
    choice: &ColumnChoice,
) -> Result<RosterReading, FileError> {
    let mut listener = |_, _| ControlFlow::Continue(());
    read_roster(
        bytes,
        name,
        choice,
        today(),
        &mut Progress::new(&mut listener),
    )
}

pub fn read(bytes: &[u8], name: &str) -> Result<RosterReading, FileError> {
    read_with(bytes, name, &ColumnChoice::Automatic)
}

pub fn csv(text: &str) -> RosterReading {
    read(text.as_bytes(), "roster.csv").unwrap()
}

pub fn mapped(text: &str, wishes: &[(RosterField, &str)]) -> Result<RosterReading, FileError> {
    let wishes = wishes
        .iter()
        .map(|(field, column)| (*field, (*column).to_owned()))
        .collect();
    read_with(text.as_bytes(), "roster.csv", &ColumnChoice::Named(wishes))
}

pub fn field_of(reading: &RosterReading, header: &str) -> Option<RosterField> {
    reading
        .matching
        .columns
        .iter()
        .find(|column| column.header == header)
        .and_then(|column| column.field)
}

pub fn names(reading: &RosterReading) -> Vec<&str> {
    reading
        .sheet
        .rows
        .iter()
        .map(|row| row.name.as_str())
        .collect()
}

pub fn row<'a>(reading: &'a RosterReading, name: &str) -> &'a RosterRow {
    reading
        .sheet
        .rows
        .iter()
        .find(|row| row.name == name)
        .unwrap_or_else(|| panic!("no row for {name}: {:?}", names(reading)))
}
