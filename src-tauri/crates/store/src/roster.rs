//! People, their jobs over time, and open roles.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::Private;
use rungs_domain::ids::{LevelCode, OpenRoleId, PersonId};
use rungs_domain::person::{Employment, OpenRole, Person};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{
    day, get_day, get_id, get_maybe_day, get_maybe_id, get_maybe_name, get_name, maybe_day,
    maybe_name, maybe_text, name, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Person {
    const TABLE: Table = Table::Person;
    const COLUMNS: &'static [&'static str] = &["name", "email", "number", "role_slug", "note"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(&self.name),
            maybe_text(self.email.as_deref()),
            maybe_text(self.number.as_deref()),
            maybe_text(self.role_slug.as_deref()),
            text(self.note.for_leader()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            name: row.get(1)?,
            email: row.get(2)?,
            number: row.get(3)?,
            role_slug: row.get(4)?,
            note: Private::new(row.get(5)?),
        })
    }
}

impl Record for Employment {
    const TABLE: Table = Table::Employment;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "since",
        "status",
        "title",
        "manager",
        "area",
        "market",
        "stage",
        "role_start",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            day(self.since),
            name(&self.status),
            text(&self.title),
            maybe_text(self.manager.as_ref().map(PersonId::as_str)),
            maybe_text(self.area.as_deref()),
            name(&self.market),
            maybe_name(self.stage.as_ref()),
            maybe_day(self.role_start),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            since: get_day(row, 2)?,
            status: get_name(row, 3)?,
            title: row.get(4)?,
            manager: get_maybe_id(row, 5)?,
            area: row.get(6)?,
            market: get_name(row, 7)?,
            stage: get_maybe_name(row, 8)?,
            role_start: get_maybe_day(row, 9)?,
        })
    }
}

impl Record for OpenRole {
    const TABLE: Table = Table::OpenRole;
    const COLUMNS: &'static [&'static str] = &[
        "level", "title", "manager", "area", "market", "opened", "closed",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            maybe_text(self.level.as_ref().map(LevelCode::as_str)),
            text(&self.title),
            maybe_text(self.manager.as_ref().map(PersonId::as_str)),
            maybe_text(self.area.as_deref()),
            name(&self.market),
            day(self.opened),
            maybe_day(self.closed),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            level: get_maybe_id(row, 1)?,
            title: row.get(2)?,
            manager: get_maybe_id(row, 3)?,
            area: row.get(4)?,
            market: get_name(row, 5)?,
            opened: get_day(row, 6)?,
            closed: get_maybe_day(row, 7)?,
        })
    }
}

impl Reader<'_> {
    /// # Errors
    /// When the database refuses.
    pub fn person(&self, id: &PersonId) -> Result<Option<Person>> {
        let sql = select::<Person>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id.as_str()], Person::from_row)
            .optional()?)
    }

    /// Everyone ever on the roster.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn people(&self) -> Result<Vec<Person>> {
        self.all(&select::<Person>(""), [])
    }

    /// A person's jobs, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn employments_of(&self, person: &PersonId) -> Result<Vec<Employment>> {
        self.all(
            &select::<Employment>("WHERE person = ?1 ORDER BY since, id"),
            [person.as_str()],
        )
    }

    /// Everybody's jobs.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn employments(&self) -> Result<Vec<Employment>> {
        self.all(&select::<Employment>("ORDER BY person, since, id"), [])
    }

    /// Jobs that name this person as manager.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn employments_under(&self, manager: &PersonId) -> Result<Vec<Employment>> {
        self.all(
            &select::<Employment>("WHERE manager = ?1"),
            [manager.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn open_roles(&self) -> Result<Vec<OpenRole>> {
        self.all(&select::<OpenRole>("ORDER BY opened, id"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn open_role(&self, id: &OpenRoleId) -> Result<Option<OpenRole>> {
        let sql = select::<OpenRole>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id.as_str()], OpenRole::from_row)
            .optional()?)
    }

    /// The manager of everyone who has one on a day.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn reporting_lines_on(&self, on: Day) -> Result<HashMap<PersonId, PersonId>> {
        let sql = include_str!("sql/reporting_lines_on.sql");
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([on.to_string()], |row| {
            Ok((get_id(row, 0)?, get_id(row, 1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn all<R: Record, P: rusqlite::Params>(
        &self,
        sql: &str,
        params: P,
    ) -> Result<Vec<R>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, R::from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
