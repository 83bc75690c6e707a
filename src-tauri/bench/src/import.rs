//! Importing a roster of ten thousand rows, read, checked and saved, beside bare parsing and bare inserting of as many rows into
//! the same tables.

use std::ops::ControlFlow;

use rungs_app::importing::{ColumnChoice, Select};
use rungs_testkit::{LARGEST, Sandbox, TODAY, company};
use rusqlite::{Connection, params};

use crate::Outcome;
use crate::finding::{Finding, Unit};
use crate::in_turn::{Medians, timed};

/// As a ratio to bare parsing and inserting.
const BUDGET: f64 = 2.0;

/// Each takes seconds and begins with an empty workspace.
const ROUNDS: usize = 5;

/// What each round took in milliseconds.
#[derive(Default)]
struct Stages {
    reading: Vec<f64>,
    saving: Vec<f64>,
}

impl Stages {
    fn together(&self) -> Vec<f64> {
        let both = self.reading.iter().zip(&self.saving);
        both.map(|(reading, saving)| reading + saving).collect()
    }
}

pub fn measure() -> Outcome<Vec<Finding>> {
    let roster = company(LARGEST);
    let (mut floor, mut ours) = (Stages::default(), Stages::default());
    for _ in 0..ROUNDS {
        let sandbox = Sandbox::new();
        let mut conn = Connection::open(sandbox.file())?;
        conn.pragma_update(None, "synchronous", "FULL")?;
        conn.pragma_update(None, "secure_delete", true)?;
        let mut rows = Vec::new();
        floor.reading.push(timed(&mut || {
            rows = bare_rows(&roster)?;
            Ok(())
        })?);
        floor
            .saving
            .push(timed(&mut || bare_insert(&mut conn, &rows))?);
        drop(conn);

        let sandbox = Sandbox::new();
        let path = sandbox.put("roster.csv", &roster);
        let mut go_on = |_, _| ControlFlow::Continue(());
        let mut file = None;
        ours.reading.push(timed(&mut || {
            file = Some(sandbox.read_roster(&path, &ColumnChoice::default(), &mut go_on)?);
            Ok(())
        })?);
        let file = file.ok_or("nothing was read")?;
        ours.saving.push(timed(&mut || {
            Ok(sandbox.import(&file, Select::All, &[], &mut go_on)?)
        })?);
    }
    let found = |what: &str, floor_is, budget, floor: &[f64], ours: &[f64]| {
        let medians = Medians::of(floor, ours);
        Finding {
            what: what.into(),
            floor_is,
            people: LARGEST,
            unit: Unit::Milliseconds,
            floor: medians.floor,
            ours: medians.ours,
            budget,
            rounds: medians.rounds,
        }
    };
    Ok(vec![
        found(
            "import, parsed, checked, saved",
            "bare CSV and bare INSERT",
            Some(BUDGET),
            &floor.together(),
            &ours.together(),
        ),
        // Where it goes, without a budget of its own.
        found(
            "  of that, reading the file",
            "bare CSV",
            None,
            &floor.reading,
            &ours.reading,
        ),
        found(
            "  of that, checking and saving",
            "bare INSERT",
            None,
            &floor.saving,
            &ours.saving,
        ),
    ])
}

fn bare_rows(roster: &str) -> Outcome<Vec<csv::StringRecord>> {
    let mut reader = csv::Reader::from_reader(roster.as_bytes());
    Ok(reader.records().collect::<Result<_, _>>()?)
}

/// A person, a job and a placement for each row, as the import leaves them.
fn bare_insert(conn: &mut Connection, rows: &[csv::StringRecord]) -> Outcome {
    let ladder: String = conn.query_row("SELECT id FROM ladder_version", [], |row| row.get(0))?;
    let tx = conn.transaction()?;
    {
        let mut person = tx.prepare(
            "INSERT INTO person (id, rev, name, email, number, role_slug, note) VALUES (?1, 1, ?2, ?3, ?4, NULL, '')",
        )?;
        let mut employment = tx.prepare(
            "INSERT INTO employment (id, rev, person, since, status, title, manager, area, market, stage, role_start) \
             VALUES (?1, 1, ?2, ?3, 'active', ?4, ?5, ?6, 'other', NULL, ?3)",
        )?;
        let mut placement = tx.prepare(
            "INSERT INTO placement (id, rev, person, level, ladder, since, reason) \
             VALUES (?1, 1, ?2, 'PM', ?3, ?4, 'The title says so.')",
        )?;
        // Managers come before their reports, so any row but the first may name the first.
        let id = |table: u8, n: usize| format!("00000000-0000-7000-800{table}-{n:012x}");
        for (n, row) in rows.iter().enumerate() {
            let cell = |at: usize| row.get(at).unwrap_or_default();
            let (own, start) = (id(0, n), row.get(7).unwrap_or(TODAY));
            let manager = (n > 0).then(|| id(0, 0));
            person.execute(params![own, cell(1), cell(2), cell(0)])?;
            employment.execute(params![id(1, n), own, start, cell(3), manager, cell(6)])?;
            placement.execute(params![id(2, n), own, ladder, start])?;
        }
    }
    Ok(tx.commit()?)
}
