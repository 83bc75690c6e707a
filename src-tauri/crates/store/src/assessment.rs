//! Assessments and their ratings.

use rungs_domain::Private;
use rungs_domain::assessment::{Assessment, DatedRating, Rating};
use rungs_domain::ids::{AssessmentId, AssessmentRoundId, LevelCode, PeerViewId, PersonId};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{
    day, get_checked, get_day, get_id, get_maybe_id, get_name, maybe_text, name, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Assessment {
    const TABLE: Table = Table::Assessment;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "by",
        "on",
        "state",
        "ladder",
        "against",
        "note",
        "round",
        "peer_view",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            name(&self.by),
            day(self.on),
            name(&self.state),
            text(self.ladder.as_str()),
            maybe_text(self.against.as_ref().map(LevelCode::as_str)),
            text(self.note.for_leader()),
            maybe_text(self.round.as_ref().map(AssessmentRoundId::as_str)),
            maybe_text(self.peer_view.as_ref().map(PeerViewId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            by: get_name(row, 2)?,
            on: get_day(row, 3)?,
            state: get_name(row, 4)?,
            ladder: get_id(row, 5)?,
            against: get_maybe_id(row, 6)?,
            note: Private::new(row.get(7)?),
            round: get_maybe_id(row, 8)?,
            peer_view: get_maybe_id(row, 9)?,
        })
    }
}

impl Record for Rating {
    const TABLE: Table = Table::Rating;
    const COLUMNS: &'static [&'static str] = &["assessment", "competency", "value", "note"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.assessment.as_str()),
            text(self.competency.as_str()),
            Value::Integer(self.value.value().into()),
            text(self.note.for_leader()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            assessment: get_id(row, 1)?,
            competency: get_id(row, 2)?,
            value: get_checked(row, 3)?,
            note: Private::new(row.get(4)?),
        })
    }
}

const DATED: &str = "SELECT a.person, r.competency, r.value, a.by, a.state, a.\"on\", a.id, a.round \
                     FROM assessment a JOIN rating r ON r.assessment = a.id";

impl Reader<'_> {
    /// A person's assessments, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn assessments_of(&self, person: &PersonId) -> Result<Vec<Assessment>> {
        self.all(
            &select::<Assessment>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn assessments(&self) -> Result<Vec<Assessment>> {
        self.all(&select::<Assessment>("ORDER BY person, \"on\", id"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn assessment(&self, id: &AssessmentId) -> Result<Option<Assessment>> {
        let sql = select::<Assessment>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id.as_str()], Assessment::from_row)
            .optional()?)
    }

    /// # Errors
    /// When the database refuses.
    pub fn ratings_in(&self, assessment: &AssessmentId) -> Result<Vec<Rating>> {
        self.all(
            &select::<Rating>("WHERE assessment = ?1 ORDER BY id"),
            [assessment.as_str()],
        )
    }

    /// Every rating of a person with its date, rater and state.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn dated_ratings_of(&self, person: &PersonId) -> Result<Vec<DatedRating>> {
        let sql = format!("{DATED} WHERE a.person = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([person.as_str()], |row| {
            dated(row).map(|(_, rating)| rating)
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everybody's ratings.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn dated_ratings(&self) -> Result<Vec<(PersonId, DatedRating)>> {
        let mut statement = self.conn.prepare_cached(DATED)?;
        let rows = statement.query_map([], dated)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn dated(row: &Row<'_>) -> rusqlite::Result<(PersonId, DatedRating)> {
    let rating = DatedRating {
        competency: get_id(row, 1)?,
        value: get_checked(row, 2)?,
        by: get_name(row, 3)?,
        state: get_name(row, 4)?,
        on: get_day(row, 5)?,
        assessment: get_id(row, 6)?,
        round: get_maybe_id(row, 7)?,
    };
    Ok((get_id(row, 0)?, rating))
}
