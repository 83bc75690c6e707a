//! Cells of the delegation matrix over time.

use std::collections::BTreeSet;

use rungs_domain::Day;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId, TemporaryLevelId};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::view_talk::ViewTalk;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use crate::codec::{
    day, get_checked, get_day, get_id, get_maybe_checked, get_maybe_day, get_maybe_id,
    get_maybe_name, maybe_day, maybe_int, maybe_name, maybe_text, text,
};
use crate::limits::{get_amounts, limit_values};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Delegation {
    const TABLE: Table = Table::Delegation;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "area",
        "since",
        "level",
        "wanted",
        "limit",
        "reason",
        "review",
        "wanted_by",
        "limit_amount",
        "limit_currency",
        "limit_customers",
        "consult",
        "inform",
        "commitment",
        "carried_from",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let [amount, currency, customers, words] = limit_values(&self.limits);
        vec![
            text(self.person.as_str()),
            text(self.area.as_str()),
            day(self.since),
            Value::Integer(self.level.value().into()),
            maybe_int(self.wanted.map(DelegationLevel::value)),
            words,
            maybe_text(self.reason.as_deref()),
            maybe_day(self.review),
            maybe_day(self.wanted_by),
            amount,
            currency,
            customers,
            names(&self.consult),
            names(&self.inform),
            maybe_text(self.commitment.as_deref()),
            maybe_text(self.carried_from.as_ref().map(DelegationId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            area: get_id(row, 2)?,
            since: get_day(row, 3)?,
            level: get_checked(row, 4)?,
            wanted: get_maybe_checked(row, 5)?,
            reason: row.get(7)?,
            review: get_maybe_day(row, 8)?,
            wanted_by: get_maybe_day(row, 9)?,
            limits: Limits {
                words: row.get(6)?,
                ..get_amounts(row, 10)?
            },
            consult: get_names(row, 13)?,
            inform: get_names(row, 14)?,
            commitment: row.get(15)?,
            carried_from: get_maybe_id(row, 16)?,
        })
    }
}

/// One name to a line; null for none.
fn names(list: &[String]) -> Value {
    maybe_text((!list.is_empty()).then(|| list.join("\n")))
}

fn get_names(row: &Row<'_>, index: usize) -> rusqlite::Result<Vec<String>> {
    let lines: Option<String> = row.get(index)?;
    Ok(lines.map_or_else(Vec::new, |lines| lines.lines().map(str::to_owned).collect()))
}

impl Record for TemporaryLevel {
    const TABLE: Table = Table::TemporaryLevel;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "area",
        "since",
        "until",
        "level",
        "reason",
        "ended_on",
        "decided_as",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.area.as_str()),
            day(self.since),
            day(self.until),
            Value::Integer(self.level.value().into()),
            text(&self.reason),
            maybe_day(self.ended_on),
            maybe_text(self.decided_as.as_ref().map(TemporaryLevelId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            area: get_id(row, 2)?,
            since: get_day(row, 3)?,
            until: get_day(row, 4)?,
            level: get_checked(row, 5)?,
            reason: row.get(6)?,
            ended_on: get_maybe_day(row, 7)?,
            decided_as: get_maybe_id(row, 8)?,
        })
    }
}

impl Record for DelegationView {
    const TABLE: Table = Table::DelegationView;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "area",
        "on",
        "level",
        "note",
        "talk",
        "talk_on",
        "talk_agreed",
        "talk_words",
        "said_on",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.area.as_str()),
            day(self.on),
            Value::Integer(self.level.value().into()),
            text(&self.note),
            maybe_name(self.talk.as_ref().map(|talk| &talk.kind)),
            maybe_day(self.talk.as_ref().map(|talk| talk.on)),
            maybe_int(self.talk.as_ref().map(|talk| talk.agreed.value())),
            maybe_text(self.talk.as_ref().map(|talk| &talk.words)),
            maybe_day(self.said_on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let talk = match get_maybe_name(row, 6)? {
            None => None,
            Some(kind) => Some(ViewTalk {
                kind,
                on: get_day(row, 7)?,
                agreed: get_checked(row, 8)?,
                words: row.get(9)?,
            }),
        };
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            area: get_id(row, 2)?,
            on: get_day(row, 3)?,
            level: get_checked(row, 4)?,
            note: row.get(5)?,
            talk,
            said_on: get_maybe_day(row, 10)?,
        })
    }
}

impl Reader<'_> {
    /// Every change of every cell of a person, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_of(&self, person: &PersonId) -> Result<Vec<Delegation>> {
        self.all(
            &select::<Delegation>("WHERE person = ?1 ORDER BY since, id"),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn delegations(&self) -> Result<Vec<Delegation>> {
        self.all(
            &select::<Delegation>("ORDER BY person, area, since, id"),
            [],
        )
    }

    /// The state of every cell valid on a day, one row per person and area, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_on(&self, on: Day) -> Result<Vec<Delegation>> {
        let sql = select::<Delegation>(
            "AS d WHERE since <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation AS later \
             WHERE later.person = d.person AND later.area = d.area AND later.since <= ?1 \
             AND (later.since, later.id) > (d.since, d.id))",
        );
        self.all(&sql, [on.to_string()])
    }

    /// As `delegations_on`, of these areas alone.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_on_in(
        &self,
        on: Day,
        areas: &BTreeSet<DecisionAreaCode>,
    ) -> Result<Vec<Delegation>> {
        if areas.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<String> = (2..areas.len() + 2).map(|at| format!("?{at}")).collect();
        let sql = select::<Delegation>(&format!(
            "AS d WHERE area IN ({}) AND since <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation AS later \
             WHERE later.person = d.person AND later.area = d.area AND later.since <= ?1 \
             AND (later.since, later.id) > (d.since, d.id))",
            places.join(", ")
        ));
        let areas = areas.iter().map(|area| area.to_string());
        self.all(
            &sql,
            params_from_iter(std::iter::once(on.to_string()).chain(areas)),
        )
    }

    /// Every level that held for a while in any cell of a person, oldest first; in an area that was retired it ended with it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn temporary_levels_of(&self, person: &PersonId) -> Result<Vec<TemporaryLevel>> {
        let levels = self.all(
            &select::<TemporaryLevel>("WHERE person = ?1 ORDER BY since, id"),
            [person.as_str()],
        )?;
        self.in_the_time_of_their_areas(levels)
    }

    /// As `temporary_levels_of`, of everybody.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn temporary_levels(&self) -> Result<Vec<TemporaryLevel>> {
        let levels = self.all(
            &select::<TemporaryLevel>("ORDER BY person, area, since, id"),
            [],
        )?;
        self.in_the_time_of_their_areas(levels)
    }

    /// Rows keep how long a level was said to hold; that it ended with its area is read, so that it goes on when the area is put back.
    pub(crate) fn in_the_time_of_their_areas(
        &self,
        levels: Vec<TemporaryLevel>,
    ) -> Result<Vec<TemporaryLevel>> {
        let retired = self.retired_on()?;
        Ok(levels
            .into_iter()
            .map(|level| match retired.get(&level.area) {
                Some(on) => level.left_with_its_area(*on),
                None => level,
            })
            .collect())
    }

    /// Everything a person said about who decides, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegation_views_of(&self, person: &PersonId) -> Result<Vec<DelegationView>> {
        self.all(
            &select::<DelegationView>("WHERE person = ?1 ORDER BY \"on\", id"),
            [person.as_str()],
        )
    }

    /// Everything said of the cells in which a difference was ever talked about, in the order of `delegation_views`.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn views_talked_about(&self) -> Result<Vec<DelegationView>> {
        let sql = select::<DelegationView>(
            "AS v WHERE EXISTS (SELECT 1 FROM delegation_view AS t WHERE t.person = v.person \
             AND t.area = v.area AND t.talk IS NOT NULL) ORDER BY person, area, \"on\", id",
        );
        self.all(&sql, [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn delegation_views(&self) -> Result<Vec<DelegationView>> {
        self.all(
            &select::<DelegationView>("ORDER BY person, area, \"on\", id"),
            [],
        )
    }
}
