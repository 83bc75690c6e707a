//! The catalogue of decision areas, and which came out of which.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_limits::Limits;
use rungs_domain::decision_lineage::AreaOrigin;
use rungs_domain::ids::DecisionAreaCode;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{day, get_day, get_id, get_maybe_day, get_name, maybe_day, name, text};
use crate::limits::{get_amounts, limit_values};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

/// An area with its place in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEntry {
    pub position: u32,
    pub area: DecisionArea,
}

impl Record for CatalogueEntry {
    const TABLE: Table = Table::DecisionArea;
    const COLUMNS: &'static [&'static str] = &[
        "position",
        "name",
        "short",
        "category",
        "description",
        "reversible",
        "held",
        "limit_amount",
        "limit_currency",
        "limit_customers",
        "limit",
        "since",
        "until",
    ];

    fn id(&self) -> &str {
        self.area.code.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let area = &self.area;
        let [amount, currency, customers, words] = limit_values(&area.limits);
        vec![
            Value::Integer(self.position.into()),
            text(&area.name),
            text(&area.short),
            text(&area.category),
            text(&area.description),
            name(&area.reversible),
            name(&area.held),
            amount,
            currency,
            customers,
            words,
            maybe_day(area.since),
            maybe_day(area.until),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get(1)?,
            area: DecisionArea {
                code: get_id(row, 0)?,
                name: row.get(2)?,
                short: row.get(3)?,
                category: row.get(4)?,
                description: row.get(5)?,
                reversible: get_name(row, 6)?,
                held: get_name(row, 7)?,
                limits: Limits {
                    words: row.get(11)?,
                    ..get_amounts(row, 8)?
                },
                since: get_maybe_day(row, 12)?,
                until: get_maybe_day(row, 13)?,
            },
        })
    }
}

impl Record for AreaOrigin {
    const TABLE: Table = Table::AreaOrigin;
    const COLUMNS: &'static [&'static str] = &["area", "origin", "on"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.area.as_str()),
            text(self.origin.as_str()),
            day(self.on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            area: get_id(row, 1)?,
            origin: get_id(row, 2)?,
            on: get_day(row, 3)?,
        })
    }
}

impl Reader<'_> {
    /// The areas in the catalogue now, in its own order, without those retired.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn decision_areas(&self) -> Result<Vec<DecisionArea>> {
        self.areas("WHERE until IS NULL ORDER BY position, id")
    }

    /// Every area there ever was, those retired too: for naming what was said of them.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn all_decision_areas(&self) -> Result<Vec<DecisionArea>> {
        self.areas("ORDER BY position, id")
    }

    /// The catalogue as it was on a day.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn decision_areas_on(&self, on: Day) -> Result<Vec<DecisionArea>> {
        let mut areas = self.all_decision_areas()?;
        areas.retain(|area| area.counts_on(on));
        Ok(areas)
    }

    /// The whole catalogue with the place of each area, those retired too.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn catalogue(&self) -> Result<Vec<CatalogueEntry>> {
        self.all(&select::<CatalogueEntry>("ORDER BY position, id"), [])
    }

    /// The day each retired area left the catalogue.
    pub(crate) fn retired_on(&self) -> Result<BTreeMap<DecisionAreaCode, Day>> {
        let sql = "SELECT id, until FROM decision_area WHERE until IS NOT NULL";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((get_id(row, 0)?, get_day(row, 1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// # Errors
    /// When the database refuses.
    pub fn area_origins(&self) -> Result<Vec<AreaOrigin>> {
        self.all(&select::<AreaOrigin>("ORDER BY \"on\", id"), [])
    }

    fn areas(&self, rest: &str) -> Result<Vec<DecisionArea>> {
        let entries: Vec<CatalogueEntry> = self.all(&select::<CatalogueEntry>(rest), [])?;
        Ok(entries.into_iter().map(|entry| entry.area).collect())
    }
}
