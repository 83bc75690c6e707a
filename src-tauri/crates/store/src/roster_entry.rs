//! Everybody, or one person, as they stood on a day.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, PersonId, PlacementId};
use rungs_domain::person::{LifeCycleStage, Market, Status};
use rungs_domain::placement::{Placement, standing_since};
use rusqlite::{OptionalExtension, Row};

use crate::codec::{get_day, get_id, get_maybe_day, get_maybe_id, get_maybe_name, get_name};
use crate::{Reader, Result};

/// Somebody as they stood on a day: person, job and placement in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterEntry {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub since: Day,
    pub status: Status,
    pub title: String,
    pub manager: Option<PersonId>,
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
    /// A placement is valid on the day, on a level or off the ladder.
    pub placed: bool,
    pub level: Option<LevelCode>,
    /// Since when they stand there, under whatever code the level had before.
    pub level_since: Option<Day>,
}

/// An entry as it is in the tables, and its placement where that was carried over from another one.
fn roster_entry(row: &Row<'_>) -> rusqlite::Result<(RosterEntry, Option<PlacementId>)> {
    let entry = RosterEntry {
        id: get_id(row, 0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        number: row.get(3)?,
        since: get_day(row, 4)?,
        status: get_name(row, 5)?,
        title: row.get(6)?,
        manager: get_maybe_id(row, 7)?,
        area: row.get(8)?,
        market: get_name(row, 9)?,
        stage: get_maybe_name(row, 10)?,
        role_start: get_maybe_day(row, 11)?,
        placed: row.get(12)?,
        level: get_maybe_id(row, 13)?,
        level_since: get_maybe_day(row, 14)?,
    };
    Ok((entry, get_maybe_id(row, 15)?))
}

/// Whoever was carried over stands there for as long as their history says.
fn stands(entry: &mut RosterEntry, carried: Option<&PlacementId>, history: &[Placement]) {
    if let Some(since) = carried.and_then(|id| standing_since(history, id)) {
        entry.level_since = Some(since);
    }
}

const ROSTER_ON: &str = include_str!("sql/roster_on.sql");

impl Reader<'_> {
    /// Everyone on the roster on a day, in no particular order.
    ///
    /// # Errors
    /// When a stored value is not of the kind the domain knows.
    pub fn roster_on(&self, on: Day) -> Result<Vec<RosterEntry>> {
        let mut statement = self.conn.prepare_cached(ROSTER_ON)?;
        let rows = statement.query_map([on.to_string()], roster_entry)?;
        let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
        let histories = if rows.iter().any(|(_, carried)| carried.is_some()) {
            self.placements_of_carried()?
        } else {
            Vec::new()
        };
        let by_person: HashMap<&PersonId, &[Placement]> = histories
            .chunk_by(|a, b| a.person == b.person)
            .filter_map(|history| history.first().map(|first| (&first.person, history)))
            .collect();
        let entries = rows.into_iter().map(|(mut entry, carried)| {
            let history = by_person.get(&entry.id).copied().unwrap_or_default();
            stands(&mut entry, carried.as_ref(), history);
            entry
        });
        Ok(entries.collect())
    }

    /// One person as they stood on a day; `None` when they were not on the roster yet.
    ///
    /// # Errors
    /// As for everyone.
    pub fn roster_entry_on(&self, person: &PersonId, on: Day) -> Result<Option<RosterEntry>> {
        let sql = format!("{ROSTER_ON} WHERE p.id = ?2");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let found = statement
            .query_row([on.to_string().as_str(), person.as_str()], roster_entry)
            .optional()?;
        let Some((mut entry, carried)) = found else {
            return Ok(None);
        };
        if carried.is_some() {
            stands(&mut entry, carried.as_ref(), &self.placements_of(person)?);
        }
        Ok(Some(entry))
    }
}
