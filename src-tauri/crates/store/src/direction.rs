//! Talks about direction and check-ins on the signs of being stuck.

use rungs_domain::Private;
use rungs_domain::direction::DirectionTalk;
use rungs_domain::ids::PersonId;
use rungs_domain::stuck::{Sighting, StuckCheckIn, StuckSign};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{day, get_day, get_id, get_maybe_name, get_name, maybe_name, name, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for DirectionTalk {
    const TABLE: Table = Table::DirectionTalk;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "on",
        "direction",
        "motives",
        "would_miss",
        "ic_alternative",
        "support",
        "note",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            day(self.on),
            maybe_name(self.direction.as_ref()),
            text(self.motives.for_leader()),
            text(self.would_miss.for_leader()),
            text(self.ic_alternative.for_leader()),
            maybe_name(self.support.as_ref()),
            text(self.note.for_leader()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            on: get_day(row, 2)?,
            direction: get_maybe_name(row, 3)?,
            motives: Private::new(row.get(4)?),
            would_miss: Private::new(row.get(5)?),
            ic_alternative: Private::new(row.get(6)?),
            support: get_maybe_name(row, 7)?,
            note: Private::new(row.get(8)?),
        })
    }
}

impl Record for StuckCheckIn {
    const TABLE: Table = Table::StuckCheckIn;
    /// The signs stand in the order of `StuckSign::ALL`.
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "on",
        "by",
        "no_buy_in",
        "strained_relations",
        "stretched_thin",
        "same_tasks",
        "long_hours",
        "no_clear_path",
        "no_impact",
        "note",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let mut values = vec![text(self.person.as_str()), day(self.on), name(&self.by)];
        values.extend(StuckSign::ALL.map(|sign| maybe_name(self.signs.get(&sign))));
        values.push(text(self.note.for_leader()));
        values
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut signs = std::collections::BTreeMap::new();
        for (column, sign) in (4..).zip(StuckSign::ALL) {
            let seen: Option<Sighting> = get_maybe_name(row, column)?;
            signs.extend(seen.map(|seen| (sign, seen)));
        }
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            on: get_day(row, 2)?,
            by: get_name(row, 3)?,
            signs,
            note: Private::new(row.get(11)?),
        })
    }
}

impl Reader<'_> {
    /// A person's talks about direction, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn direction_talks_of(&self, person: &PersonId) -> Result<Vec<DirectionTalk>> {
        self.all(
            &select::<DirectionTalk>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }

    /// A person's check-ins on the signs of being stuck, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn stuck_check_ins_of(&self, person: &PersonId) -> Result<Vec<StuckCheckIn>> {
        self.all(
            &select::<StuckCheckIn>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }
}
