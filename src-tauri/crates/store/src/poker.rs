//! Rounds of delegation poker.

use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_poker::{PokerRound, PokerVote};
use rungs_domain::ids::{DecisionAreaCode, PersonId, PokerRoundId};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{
    day, get_checked, get_day, get_id, get_maybe_checked, get_maybe_id, maybe_int, maybe_text, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for PokerRound {
    const TABLE: Table = Table::PokerRound;
    const COLUMNS: &'static [&'static str] = &["area", "on", "agreed", "note"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.area.as_str()),
            day(self.on),
            maybe_int(self.agreed.map(DelegationLevel::value)),
            text(&self.note),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            area: get_id(row, 1)?,
            on: get_day(row, 2)?,
            agreed: get_maybe_checked(row, 3)?,
            note: row.get(4)?,
        })
    }
}

impl Record for PokerVote {
    const TABLE: Table = Table::PokerVote;
    const COLUMNS: &'static [&'static str] = &["round", "person", "level"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.round.as_str()),
            maybe_text(self.person.as_ref().map(PersonId::as_str)),
            Value::Integer(self.level.value().into()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            round: get_id(row, 1)?,
            person: get_maybe_id(row, 2)?,
            level: get_checked(row, 3)?,
        })
    }
}

impl Reader<'_> {
    /// Every round, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn poker_rounds(&self) -> Result<Vec<PokerRound>> {
        self.all(&select::<PokerRound>("ORDER BY \"on\" DESC, id DESC"), [])
    }

    /// Rounds about one area, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn poker_rounds_in(&self, area: &DecisionAreaCode) -> Result<Vec<PokerRound>> {
        self.all(
            &select::<PokerRound>("WHERE area = ?1 ORDER BY \"on\" DESC, id DESC"),
            [area.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn poker_votes_in(&self, round: &PokerRoundId) -> Result<Vec<PokerVote>> {
        self.all(
            &select::<PokerVote>("WHERE round = ?1 ORDER BY id"),
            [round.as_str()],
        )
    }

    /// Every card a person laid down.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn poker_votes_of(&self, person: &PersonId) -> Result<Vec<PokerVote>> {
        self.all(
            &select::<PokerVote>("WHERE person = ?1 ORDER BY id"),
            [person.as_str()],
        )
    }
}
