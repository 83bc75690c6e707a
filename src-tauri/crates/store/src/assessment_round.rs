//! Assessments in stages.

use rungs_domain::Private;
use rungs_domain::assessment::Assessment;
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{
    day, get_day, get_id, get_maybe_day, get_maybe_id, maybe_day, maybe_text, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for AssessmentRound {
    const TABLE: Table = Table::AssessmentRound;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "ladder",
        "against",
        "begun_on",
        "self_in",
        "manager_in",
        "closed_on",
        "reopens",
        "note",
        "entered_later",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.ladder.as_str()),
            text(self.against.as_str()),
            day(self.begun_on),
            maybe_day(self.self_in),
            maybe_day(self.manager_in),
            maybe_day(self.closed_on),
            maybe_text(self.reopens.as_ref().map(AssessmentRoundId::as_str)),
            text(self.note.for_leader()),
            Value::from(i64::from(self.entered_later)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            ladder: get_id(row, 2)?,
            against: get_id(row, 3)?,
            begun_on: get_day(row, 4)?,
            self_in: get_maybe_day(row, 5)?,
            manager_in: get_maybe_day(row, 6)?,
            closed_on: get_maybe_day(row, 7)?,
            reopens: get_maybe_id(row, 8)?,
            note: Private::new(row.get(9)?),
            entered_later: row.get(10)?,
        })
    }
}

impl Reader<'_> {
    /// A person's rounds, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn assessment_rounds_of(&self, person: &PersonId) -> Result<Vec<AssessmentRound>> {
        self.all(
            &select::<AssessmentRound>("WHERE person = ?1 ORDER BY begun_on DESC, id DESC"),
            [person.as_str()],
        )
    }

    /// Everybody's rounds, in the order they were begun.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn assessment_rounds(&self) -> Result<Vec<AssessmentRound>> {
        self.all(&select::<AssessmentRound>("ORDER BY begun_on, id"), [])
    }

    /// Everybody's rounds that are not closed, in the order they were begun.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn open_assessment_rounds(&self) -> Result<Vec<AssessmentRound>> {
        self.all(
            &select::<AssessmentRound>("WHERE closed_on IS NULL ORDER BY begun_on, id"),
            [],
        )
    }

    /// The views of a round and what was agreed in it, in the order they were begun.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn assessments_in(&self, round: &AssessmentRoundId) -> Result<Vec<Assessment>> {
        self.all(
            &select::<Assessment>("WHERE round = ?1 ORDER BY id"),
            [round.as_str()],
        )
    }
}
