//! From any older format to the newest, step by step, each step in a transaction of its own.

use rusqlite::Connection;

use crate::{Result, StoreError};

/// `RUNG` in ASCII, so that another program's database is not taken for a workspace.
pub const APPLICATION_ID: i64 = 0x5255_4e47;

const STEPS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_evidence.sql"),
    include_str!("migrations/0003_direction.sql"),
    include_str!("migrations/0004_assessment_rounds.sql"),
    include_str!("migrations/0005_carried_over.sql"),
    include_str!("migrations/0006_entered_later.sql"),
    include_str!("migrations/0007_delegation.sql"),
    include_str!("migrations/0008_view_talk.sql"),
    include_str!("migrations/0009_view_said.sql"),
    include_str!("migrations/0010_decided_as.sql"),
    include_str!("migrations/0011_plan_outcome.sql"),
    include_str!("migrations/0012_lived_by.sql"),
    include_str!("migrations/0013_own_actions.sql"),
    include_str!("migrations/0014_promotion_packet.sql"),
    include_str!("migrations/0015_dates_given.sql"),
    include_str!("migrations/0016_focus_competency.sql"),
    include_str!("migrations/0017_signed_ended.sql"),
];

/// The format this program writes.
pub const NEWEST_VERSION: i64 = STEPS.len().cast_signed() as i64;

/// The format of an existing database.
///
/// # Errors
/// `TooNew` when a later program made it, `Damaged` when the number is impossible.
pub(crate) fn version(conn: &Connection) -> Result<i64> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > NEWEST_VERSION {
        return Err(StoreError::TooNew {
            found,
            known: NEWEST_VERSION,
        });
    }
    Ok(found)
}

pub(crate) fn is_workspace(conn: &Connection) -> Result<bool> {
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

/// Runs every step the database has not seen.
pub(crate) fn upgrade(conn: &mut Connection) -> Result<()> {
    let from = usize::try_from(version(conn)?)
        .map_err(|_| StoreError::Damaged("its format number is negative".into()))?;
    for (index, sql) in STEPS.iter().enumerate().skip(from) {
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(
            None,
            "user_version",
            i64::try_from(index + 1).unwrap_or(i64::MAX),
        )?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{Access, Store};

    /// Every table and index with the text that made it, but for those SQLite makes by itself.
    fn schema(path: &Path) -> Vec<(String, String, String)> {
        let conn = Connection::open(path).unwrap();
        let mut rows = conn
            .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
            .unwrap();
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        rows.unwrap().collect::<rusqlite::Result<_>>().unwrap()
    }

    /// As a program that knew only the first `steps` steps left it, with somebody in it.
    fn made_by_an_earlier_program(path: &Path, steps: usize) {
        let conn = Connection::open(path).unwrap();
        for sql in &STEPS[..steps] {
            conn.execute_batch(sql).unwrap();
        }
        conn.pragma_update(None, "application_id", APPLICATION_ID)
            .unwrap();
        conn.pragma_update(None, "user_version", i64::try_from(steps).unwrap())
            .unwrap();
        conn.execute_batch(
            "INSERT INTO person VALUES ('1', 3, 'Ana Ruiz', 'ana@example.com', NULL, NULL, 'kept');
             INSERT INTO one_to_one VALUES ('2', 1, '1', '2026-11-02', 'said', 'thought');",
        )
        .unwrap();
    }

    #[test]
    fn every_older_format_becomes_exactly_a_new_one_and_keeps_its_rows() {
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("new.rungs");
        drop(Store::create(&new).unwrap());
        for steps in 1..STEPS.len() {
            let old = folder.path().join(format!("{steps}.rungs"));
            made_by_an_earlier_program(&old, steps);
            assert_ne!(schema(&old), schema(&new), "or step {steps} did nothing");
            drop(Store::open(&old, Access::Write, |_| Ok(())).unwrap());
            assert_eq!(schema(&old), schema(&new), "from format {steps}");
            let conn = Connection::open(&old).unwrap();
            assert_eq!(version(&conn).unwrap(), NEWEST_VERSION);
            let kept: (i64, String, String, String) = conn
                .query_row(
                    "SELECT person.rev, name, note, private FROM person JOIN one_to_one ON person = person.id",
                    [],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
                )
                .unwrap();
            let texts = ["Ana Ruiz", "kept", "thought"].map(str::to_owned);
            assert_eq!(
                kept,
                (3, texts[0].clone(), texts[1].clone(), texts[2].clone())
            );
        }
    }

    #[test]
    fn context_of_the_sixth_format_becomes_one_note_given_to_several() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("6.rungs");
        made_by_an_earlier_program(&old, 6);
        let conn = Connection::open(&old).unwrap();
        conn.execute_batch(
            "INSERT INTO person VALUES ('9', 1, 'Bo Ek', NULL, NULL, NULL, '');
             INSERT INTO decision_area VALUES ('pricing', 4, 1, 'Pricing', 'Pricing', 'market', '', 'rarely');
             INSERT INTO context_shared VALUES ('a', 2, '1', '2', '2026-11-02', 'A merger');
             INSERT INTO context_shared VALUES ('b', 1, '9', NULL, '2026-11-02', 'A merger');
             INSERT INTO context_shared VALUES ('c', 1, '9', NULL, '2026-11-03', 'A merger');",
        )
        .unwrap();
        drop(conn);
        drop(Store::open(&old, Access::Write, |_| Ok(())).unwrap());
        let conn = Connection::open(&old).unwrap();
        let rows = |sql: &str| -> Vec<String> {
            let mut rows = conn.prepare(sql).unwrap();
            let rows = rows.query_map([], |row| row.get(0)).unwrap();
            rows.collect::<rusqlite::Result<_>>().unwrap()
        };
        assert_eq!(
            rows("SELECT id || ' ' || \"on\" || ' ' || text FROM context_note ORDER BY id"),
            ["a 2026-11-02 A merger", "c 2026-11-03 A merger"]
        );
        assert_eq!(
            rows(
                "SELECT id || rev || context || person || ifnull(one_to_one, '-') FROM context_share ORDER BY id"
            ),
            ["a2a12", "b1a9-", "c1c9-"]
        );
        assert_eq!(
            rows("SELECT category || ' ' || held FROM decision_area"),
            ["Market one"]
        );
    }

    #[test]
    fn a_view_of_the_seventh_format_is_one_nobody_has_talked_about() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("7.rungs");
        made_by_an_earlier_program(&old, 7);
        let conn = Connection::open(&old).unwrap();
        conn.execute_batch(
            "INSERT INTO decision_area (id, rev, position, name, short, category, description, reversible) \
             VALUES ('pricing', 4, 1, 'Pricing', 'Pricing', 'Market', '', 'rarely');
             INSERT INTO delegation_view VALUES ('v', 2, '1', 'pricing', '2026-11-02', 6, 'I do');",
        )
        .unwrap();
        drop(conn);
        let store = Store::open(&old, Access::Write, |_| Ok(())).unwrap();
        let views = store
            .read(|reader| reader.delegation_views_of(&"1".into()))
            .unwrap();
        assert_eq!(views.len(), 1);
        assert_eq!((views[0].note.as_str(), &views[0].talk), ("I do", &None));
        assert_eq!(views[0].said(), views[0].on);
    }

    #[test]
    fn what_was_kept_and_held_in_the_eleventh_format_still_is() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("11.rungs");
        made_by_an_earlier_program(&old, 11);
        let conn = Connection::open(&old).unwrap();
        conn.execute_batch(
            "INSERT INTO plan (id, rev, person, starts, ends, aspiration, strengths, state) \
             VALUES ('p', 1, '1', '2026-10-01', '2026-12-31', '', '', 'draft');
             INSERT INTO commitment VALUES ('kept', 2, 'p', 'A seat', NULL, 1);
             INSERT INTO commitment VALUES ('owed', 1, 'p', 'Context', '2026-10-09', 0);
             INSERT INTO check_in VALUES ('held', 1, 'p', '2026-10-16', 'Going well', '', '');
             INSERT INTO check_in VALUES ('to come', 1, 'p', '2026-11-13', '', '', 'ask about the merger');",
        )
        .unwrap();
        drop(conn);
        let store = Store::open(&old, Access::Write, |_| Ok(())).unwrap();
        let (owed, check_ins) = store
            .read(|reader| {
                let plan = "p".into();
                Ok::<_, StoreError>((reader.commitments_in(&plan)?, reader.check_ins_in(&plan)?))
            })
            .unwrap();
        let owed: Vec<_> = owed.iter().map(|c| (c.id.as_str(), c.is_kept())).collect();
        assert_eq!(owed, [("kept", true), ("owed", false)]);
        let held: Vec<_> = check_ins.iter().map(|c| c.held_on).collect();
        assert_eq!(held, [Some(check_ins[0].on), None]);
    }

    #[test]
    fn dates_that_moved_in_the_fourteenth_format_did_and_one_that_was_given_may_be_kept() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("14.rungs");
        made_by_an_earlier_program(&old, 14);
        let conn = Connection::open(&old).unwrap();
        conn.execute_batch(
            "INSERT INTO due_move VALUES ('m', 2, '1', 'action', 'a', '2026-10-28', '2026-10-30', NULL);",
        )
        .unwrap();
        drop(conn);
        drop(Store::open(&old, Access::Write, |_| Ok(())).unwrap());
        let conn = Connection::open(&old).unwrap();
        conn.execute_batch(
            "INSERT INTO due_move VALUES ('g', 1, '1', 'action', 'a', '2026-10-29', NULL, '2026-11-13');",
        )
        .unwrap();
        let mut rows = conn
            .prepare("SELECT id, rev, thing, \"on\", was, became FROM due_move ORDER BY \"on\"")
            .unwrap();
        let day = |row: &rusqlite::Row<'_>, at| row.get::<_, Option<String>>(at);
        let rows = rows
            .query_map([], |row| {
                let id: (String, i64) = (row.get(0)?, row.get(1)?);
                Ok((id, day(row, 3)?, day(row, 4)?, day(row, 5)?))
            })
            .unwrap();
        let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>().unwrap();
        let some = |day: &str| Some(day.to_owned());
        assert_eq!(
            rows,
            [
                (
                    ("m".to_owned(), 2),
                    some("2026-10-28"),
                    some("2026-10-30"),
                    None
                ),
                (
                    ("g".to_owned(), 1),
                    some("2026-10-29"),
                    None,
                    some("2026-11-13")
                ),
            ]
        );
    }
}
