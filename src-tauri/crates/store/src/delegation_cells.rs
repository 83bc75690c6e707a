//! What the matrix shows of its cells, row by row as the tables give them: of ten thousand people nothing is kept that is not shown.

use rungs_domain::Day;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::{AgreedLevel, CarriedFrom, Delegation, DelegationLevel};
use rungs_domain::ids::{DecisionAreaCode, LevelCode, PersonId};
use rungs_domain::person::Status;
use rungs_domain::temporary_level::TemporaryLevel;

use rusqlite::{OptionalExtension, Row};

use crate::codec::{
    get_checked, get_day, get_id, get_maybe_checked, get_maybe_day, get_maybe_id, get_name,
};
use crate::limits::get_amounts;
use crate::record::select;
use crate::{Reader, Result};

/// Who stands where on a day, without what only the roster shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stander {
    pub id: PersonId,
    pub name: String,
    pub manager: Option<PersonId>,
    pub status: Status,
    /// None where they are on no level, or off the ladder.
    pub level: Option<LevelCode>,
}

/// The state of a cell that is valid on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellState {
    pub since: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    pub wanted_by: Option<Day>,
    /// All limits on one line.
    pub limit: Option<String>,
    pub review: Option<Day>,
}

impl From<&Delegation> for CellState {
    fn from(state: &Delegation) -> Self {
        Self {
            since: state.since,
            level: state.level,
            wanted: state.wanted,
            wanted_by: state.wanted_by,
            limit: state.limits.line(),
            review: state.review,
        }
    }
}

/// How a PM sees a cell from a day on, without words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidLevel {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub on: Day,
    pub level: DelegationLevel,
}

const AGREED: &str = "SELECT person, area, since, level, wanted, review, carried_from FROM delegation \
     ORDER BY person, area, since, id";

const ORIGIN: &str = "SELECT area, since, carried_from FROM delegation WHERE id = ?1";

const SAID: &str =
    "SELECT person, area, \"on\", level FROM delegation_view ORDER BY person, area, \"on\", id";

const STANDING_ON: &str = "SELECT p.id, p.name, e.manager, e.status, pl.level FROM person p \
     JOIN employment e ON e.id = (SELECT id FROM employment WHERE person = p.id AND since <= ?1 \
         ORDER BY since DESC, id DESC LIMIT 1) \
     LEFT JOIN placement pl ON pl.id = (SELECT id FROM placement WHERE person = p.id AND since <= ?1 \
         ORDER BY since DESC, id DESC LIMIT 1)";

const STATES_ON: &str = "SELECT person, area, level, wanted, wanted_by, \"limit\", limit_amount, limit_currency, \
         limit_customers, review, since \
     FROM delegation AS d WHERE since <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation AS later \
         WHERE later.person = d.person AND later.area = d.area AND later.since <= ?1 \
         AND (later.since, later.id) > (d.since, d.id))";

const VIEWS_ON: &str = "SELECT person, area, level FROM delegation_view AS v \
     WHERE \"on\" <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation_view AS later \
         WHERE later.person = v.person AND later.area = v.area AND later.\"on\" <= ?1 \
         AND (later.\"on\", later.id) > (v.\"on\", v.id))";

impl Reader<'_> {
    /// Everyone on the roster on a day, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn standing_on(&self, on: Day) -> Result<Vec<Stander>> {
        let mut statement = self.conn.prepare_cached(STANDING_ON)?;
        let rows = statement.query_map([on.to_string()], |row| {
            Ok(Stander {
                id: get_id(row, 0)?,
                name: row.get(1)?,
                manager: get_maybe_id(row, 2)?,
                status: get_name(row, 3)?,
                level: get_maybe_id(row, 4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Shows the state of every cell valid on a day, with the person and the area it is of, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn each_cell_state_on(
        &self,
        on: Day,
        mut show: impl FnMut(&str, &str, CellState),
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(STATES_ON)?;
        let mut rows = statement.query([on.to_string()])?;
        while let Some(row) = rows.next()? {
            let limits = Limits {
                words: row.get(5)?,
                ..get_amounts(row, 6)?
            };
            let state = CellState {
                since: get_day(row, 10)?,
                level: get_checked(row, 2)?,
                wanted: get_maybe_checked(row, 3)?,
                wanted_by: get_maybe_day(row, 4)?,
                limit: limits.line(),
                review: get_maybe_day(row, 9)?,
            };
            let person = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let area = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            show(person, area, state);
        }
        Ok(())
    }

    /// Every level ever agreed, by person, area and day; of two of one day the one made last comes last.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn agreed_levels(&self) -> Result<Vec<AgreedLevel>> {
        let mut statement = self.conn.prepare_cached(AGREED)?;
        let mut origin = self.conn.prepare_cached(ORIGIN)?;
        // What it goes on from, and the day all of that began.
        let mut before = |row: &Row<'_>| -> rusqlite::Result<Option<(CarriedFrom, Day)>> {
            let mut next: Option<String> = row.get(6)?;
            let mut found: Option<(CarriedFrom, Day)> = None;
            while let Some(id) = next {
                let one = origin.query_row([id], |row| {
                    let from = CarriedFrom {
                        area: get_id(row, 0)?,
                        since: get_day(row, 1)?,
                    };
                    Ok((from, row.get(2)?))
                });
                let Some((from, further)) = one.optional()? else {
                    break;
                };
                let began = from.since;
                found = Some((found.map_or(from, |(nearest, _)| nearest), began));
                next = further;
            }
            Ok(found)
        };
        let rows = statement.query_map([], |row| {
            let since = get_day(row, 2)?;
            let (carried_from, began) = before(row)?.unzip();
            Ok(AgreedLevel {
                person: get_id(row, 0)?,
                area: get_id(row, 1)?,
                since,
                looked_at: began.unwrap_or(since),
                level: get_checked(row, 3)?,
                wanted: get_maybe_checked(row, 4)?,
                review: get_maybe_day(row, 5)?,
                carried_from: carried_from.map(Box::new),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How every PM ever saw their cells, in the same order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn said_levels(&self) -> Result<Vec<SaidLevel>> {
        let mut statement = self.conn.prepare_cached(SAID)?;
        let rows = statement.query_map([], |row| {
            Ok(SaidLevel {
                person: get_id(row, 0)?,
                area: get_id(row, 1)?,
                on: get_day(row, 2)?,
                level: get_checked(row, 3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every level that holds for a while on a day, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn temporary_levels_on(&self, on: Day) -> Result<Vec<TemporaryLevel>> {
        // Those that may hold; whether one given back early does, the domain says.
        let sql = select::<TemporaryLevel>("WHERE since <= ?1 AND until >= ?1");
        let levels = self.all(&sql, [on.to_string()])?;
        let mut levels: Vec<TemporaryLevel> = self.in_the_time_of_their_areas(levels)?;
        levels.retain(|level| level.holds_on(on));
        Ok(levels)
    }

    /// Shows how the PM of every cell sees it on a day, with the person and the area, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn each_view_on(
        &self,
        on: Day,
        mut show: impl FnMut(&str, &str, DelegationLevel),
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(VIEWS_ON)?;
        let mut rows = statement.query([on.to_string()])?;
        while let Some(row) = rows.next()? {
            let level = get_checked(row, 2)?;
            let person = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let area = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            show(person, area, level);
        }
        Ok(())
    }
}
