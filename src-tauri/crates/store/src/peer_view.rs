//! What colleagues were asked about somebody, and said.

use rungs_domain::Private;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rungs_domain::peer_view::PeerView;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{
    day, get_day, get_id, get_maybe_day, get_maybe_id, get_name, maybe_day, maybe_text, name, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for PeerView {
    const TABLE: Table = Table::PeerView;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "round",
        "peer",
        "peer_name",
        "why",
        "asked_on",
        "answered_on",
        "words",
        "quote",
        "naming",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            maybe_text(self.round.as_ref().map(AssessmentRoundId::as_str)),
            maybe_text(self.peer.as_ref().map(PersonId::as_str)),
            text(self.peer_name.as_str()),
            text(self.why.as_str()),
            day(self.asked_on),
            maybe_day(self.answered_on),
            text(self.words.for_leader()),
            maybe_text(self.quote.as_deref()),
            name(&self.naming),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            round: get_maybe_id(row, 2)?,
            peer: get_maybe_id(row, 3)?,
            peer_name: row.get(4)?,
            why: row.get(5)?,
            asked_on: get_day(row, 6)?,
            answered_on: get_maybe_day(row, 7)?,
            words: Private::new(row.get(8)?),
            quote: row.get(9)?,
            naming: get_name(row, 10)?,
        })
    }
}

impl Reader<'_> {
    /// What was asked about anybody, in the order it was asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn peer_views(&self) -> Result<Vec<PeerView>> {
        self.all(&select::<PeerView>("ORDER BY asked_on, id"), [])
    }

    /// What was asked about a person, in the order it was asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn peer_views_of(&self, person: &PersonId) -> Result<Vec<PeerView>> {
        self.all(
            &select::<PeerView>("WHERE person = ?1 ORDER BY asked_on, id"),
            [person.as_str()],
        )
    }

    /// What a person was asked about others.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn peer_views_by(&self, peer: &PersonId) -> Result<Vec<PeerView>> {
        self.all(
            &select::<PeerView>("WHERE peer = ?1 ORDER BY id"),
            [peer.as_str()],
        )
    }
}
