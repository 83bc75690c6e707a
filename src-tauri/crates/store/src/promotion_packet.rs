//! Promotion packets: the leader's words and the notes chosen for them.

use rungs_domain::ids::{EvidenceId, LevelCode, PersonId};
use rungs_domain::promotion_packet::PromotionPacket;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{day, get_day, get_id, maybe_text, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for PromotionPacket {
    const TABLE: Table = Table::PromotionPacket;
    const COLUMNS: &'static [&'static str] = &["person", "level", "examples", "statement", "on"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.level.as_str()),
            examples(&self.examples),
            text(&self.statement),
            day(self.on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            level: get_id(row, 2)?,
            examples: get_examples(row, 3)?,
            statement: row.get(4)?,
            on: get_day(row, 5)?,
        })
    }
}

/// One id to a line; null for none.
fn examples(ids: &[EvidenceId]) -> Value {
    let lines: Vec<&str> = ids.iter().map(EvidenceId::as_str).collect();
    maybe_text((!lines.is_empty()).then(|| lines.join("\n")))
}

fn get_examples(row: &Row<'_>, index: usize) -> rusqlite::Result<Vec<EvidenceId>> {
    let lines: Option<String> = row.get(index)?;
    Ok(lines.map_or_else(Vec::new, |lines| {
        lines.lines().map(EvidenceId::from).collect()
    }))
}

impl Reader<'_> {
    /// A person's packets, the one written in last first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn promotion_packets_of(&self, person: &PersonId) -> Result<Vec<PromotionPacket>> {
        self.all(
            &select::<PromotionPacket>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }

    /// Everybody's.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn promotion_packets(&self) -> Result<Vec<PromotionPacket>> {
        self.all(&select::<PromotionPacket>("ORDER BY id"), [])
    }

    /// The packet that proposes a person for a level.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn promotion_packet(
        &self,
        person: &PersonId,
        level: &LevelCode,
    ) -> Result<Option<PromotionPacket>> {
        let sql = select::<PromotionPacket>(
            "WHERE person = ?1 AND level = ?2 ORDER BY \"on\" DESC, id DESC LIMIT 1",
        );
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([person.as_str(), level.as_str()], PromotionPacket::from_row)
            .optional()?)
    }
}
