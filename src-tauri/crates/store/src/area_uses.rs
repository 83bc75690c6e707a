//! What is said of a decision area anywhere, for splitting and merging it and to know whether it may go.

use rungs_domain::context::ContextTag;
use rungs_domain::delegation::Delegation;
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::temporary_level::TemporaryLevel;

use crate::codec::get_id;
use crate::record::select;
use crate::{Reader, Result};

/// Rows that name an area: what they are, one and many, and how they are counted.
const NAMING: [(&str, &str, &str); 8] = [
    (
        "delegation",
        "delegations",
        "SELECT count(*) FROM delegation WHERE area = ?1",
    ),
    (
        "level for a while",
        "levels for a while",
        "SELECT count(*) FROM temporary_level WHERE area = ?1",
    ),
    (
        "view of a PM",
        "views of PMs",
        "SELECT count(*) FROM delegation_view WHERE area = ?1",
    ),
    (
        "round of poker",
        "rounds of poker",
        "SELECT count(*) FROM poker_round WHERE area = ?1",
    ),
    (
        "piece of context",
        "pieces of context",
        "SELECT count(*) FROM context_tag WHERE area = ?1",
    ),
    (
        "focus area of a plan",
        "focus areas of plans",
        "SELECT count(*) FROM focus WHERE kind = 'delegation' AND code = ?1",
    ),
    (
        "note of evidence",
        "notes of evidence",
        "SELECT count(*) FROM evidence_link WHERE kind = 'delegation' AND target = ?1",
    ),
    (
        "area it was split or merged with",
        "areas it was split or merged with",
        "SELECT count(*) FROM area_origin WHERE area = ?1 OR origin = ?1",
    ),
];

impl Reader<'_> {
    /// What names an area, counted, such as `3 delegations`; ladders aside.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn area_named_by(&self, area: &DecisionAreaCode) -> Result<Vec<String>> {
        let mut named = Vec::new();
        for (one, many, sql) in NAMING {
            let mut statement = self.conn.prepare_cached(sql)?;
            let count: i64 = statement.query_row([area.as_str()], |row| row.get(0))?;
            if count > 0 {
                named.push(format!("{count} {}", if count == 1 { one } else { many }));
            }
        }
        Ok(named)
    }

    /// Codes of the decisions plans have focus areas on, each once.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn areas_in_focus(&self) -> Result<Vec<DecisionAreaCode>> {
        let sql = "SELECT DISTINCT code FROM focus WHERE kind = 'delegation' ORDER BY code";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| get_id(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every change of every cell of an area, by person, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_in(&self, area: &DecisionAreaCode) -> Result<Vec<Delegation>> {
        self.all(
            &select::<Delegation>("WHERE area = ?1 ORDER BY person, since, id"),
            [area.as_str()],
        )
    }

    /// Everything said of an area, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn views_in(&self, area: &DecisionAreaCode) -> Result<Vec<DelegationView>> {
        self.all(
            &select::<DelegationView>("WHERE area = ?1 ORDER BY \"on\", id"),
            [area.as_str()],
        )
    }

    /// Every level that held for a while in an area, by person, oldest first, as it was said: also in an area that was retired since.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn temporary_levels_in(&self, area: &DecisionAreaCode) -> Result<Vec<TemporaryLevel>> {
        self.all(
            &select::<TemporaryLevel>("WHERE area = ?1 ORDER BY person, since, id"),
            [area.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn context_tags_in(&self, area: &DecisionAreaCode) -> Result<Vec<ContextTag>> {
        self.all(
            &select::<ContextTag>("WHERE area = ?1 ORDER BY id"),
            [area.as_str()],
        )
    }
}
