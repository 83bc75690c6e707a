//! Placements over time.

use rungs_domain::Private;
use rungs_domain::ids::{LadderVersionId, LevelCode, PersonId, PlacementId};
use rungs_domain::placement::Placement;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{day, get_day, get_id, get_maybe_id, maybe_text, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Placement {
    const TABLE: Table = Table::Placement;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "level",
        "ladder",
        "since",
        "reason",
        "carried_from",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            maybe_text(self.level.as_ref().map(LevelCode::as_str)),
            maybe_text(self.ladder.as_ref().map(LadderVersionId::as_str)),
            day(self.since),
            text(self.reason.for_leader()),
            maybe_text(self.carried_from.as_ref().map(PlacementId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            level: get_maybe_id(row, 2)?,
            ladder: get_maybe_id(row, 3)?,
            since: get_day(row, 4)?,
            reason: Private::new(row.get(5)?),
            carried_from: get_maybe_id(row, 6)?,
        })
    }
}

impl Reader<'_> {
    /// A person's placements, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn placements_of(&self, person: &PersonId) -> Result<Vec<Placement>> {
        self.all(
            &select::<Placement>("WHERE person = ?1 ORDER BY since, id"),
            [person.as_str()],
        )
    }

    /// The placements of everybody who was ever carried over, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) fn placements_of_carried(&self) -> Result<Vec<Placement>> {
        self.all(
            &select::<Placement>(
                "WHERE person IN (SELECT person FROM placement WHERE carried_from IS NOT NULL) \
                 ORDER BY person, since, id",
            ),
            [],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn placements(&self) -> Result<Vec<Placement>> {
        self.all(&select::<Placement>("ORDER BY person, since, id"), [])
    }
}
