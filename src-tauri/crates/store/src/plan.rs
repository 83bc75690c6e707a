//! Growth plans and what hangs on them.

use std::collections::BTreeSet;

use rungs_domain::Private;
use rungs_domain::ids::{
    ActionId, CommitmentId, CompetencyCode, FocusId, LevelCode, OneToOneId, PersonId, PlanId,
};
use rungs_domain::plan::{Action, ActionKind, CheckIn, Commitment, Focus, FocusOn, Plan, Shift};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{
    bad_value, day, get_day, get_id, get_maybe_checked, get_maybe_day, get_maybe_id,
    get_maybe_name, get_name, maybe_day, maybe_int, maybe_name, maybe_text, name, text,
};
use crate::due::OPEN_ACTION;
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Plan {
    const TABLE: Table = Table::Plan;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "starts",
        "ends",
        "direction",
        "target",
        "aspiration",
        "strengths",
        "state",
        "agreed_on",
        "target_agreed_on",
        "closed_on",
        "outcome",
        "outcome_note",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            day(self.from),
            day(self.to),
            maybe_name(self.direction.as_ref()),
            maybe_text(self.target.as_ref().map(LevelCode::as_str)),
            text(&self.aspiration),
            text(&self.strengths),
            name(&self.state),
            maybe_day(self.agreed_on),
            maybe_day(self.target_agreed_on),
            maybe_day(self.closed_on),
            maybe_name(self.outcome.as_ref()),
            text(&self.outcome_note),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            from: get_day(row, 2)?,
            to: get_day(row, 3)?,
            direction: get_maybe_name(row, 4)?,
            target: get_maybe_id(row, 5)?,
            aspiration: row.get(6)?,
            strengths: row.get(7)?,
            state: get_name(row, 8)?,
            agreed_on: get_maybe_day(row, 9)?,
            target_agreed_on: get_maybe_day(row, 10)?,
            closed_on: get_maybe_day(row, 11)?,
            outcome: get_maybe_name(row, 12)?,
            outcome_note: row.get(13)?,
        })
    }
}

impl Record for Focus {
    const TABLE: Table = Table::Focus;
    const COLUMNS: &'static [&'static str] = &[
        "plan",
        "position",
        "kind",
        "code",
        "from",
        "to",
        "note",
        "know",
        "outcome",
        "outcome_note",
        "carried_from",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let (kind, code) = subject(&self.on);
        vec![
            text(self.plan.as_str()),
            Value::Integer(self.position.into()),
            text(kind),
            text(code),
            maybe_int(self.from),
            maybe_int(self.to),
            text(&self.note),
            text(&self.know),
            maybe_name(self.outcome.as_ref()),
            text(&self.outcome_note),
            maybe_text(self.carried_from.as_ref().map(FocusId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let on = get_subject(row, 3)?;
        Ok(Self {
            id: get_id(row, 0)?,
            plan: get_id(row, 1)?,
            position: row.get(2)?,
            on,
            from: row.get(5)?,
            to: row.get(6)?,
            note: row.get(7)?,
            know: row.get(8)?,
            outcome: get_maybe_name(row, 9)?,
            outcome_note: row.get(10)?,
            carried_from: get_maybe_id(row, 11)?,
        })
    }
}

/// What a focus area is about, as its kind and code.
pub(crate) fn subject(on: &FocusOn) -> (&'static str, &str) {
    match on {
        FocusOn::Competency(code) => ("competency", code.as_str()),
        FocusOn::Delegation(code) => ("delegation", code.as_str()),
        FocusOn::Shift(shift) => ("shift", shift.code()),
    }
}

/// Out of two columns, the kind and the code after it.
pub(crate) fn get_subject(row: &Row<'_>, index: usize) -> rusqlite::Result<FocusOn> {
    let kind: String = row.get(index)?;
    Ok(match kind.as_str() {
        "competency" => FocusOn::Competency(get_id(row, index + 1)?),
        "delegation" => FocusOn::Delegation(get_id(row, index + 1)?),
        "shift" => {
            let code: String = row.get(index + 1)?;
            FocusOn::Shift(Shift::find(&code).map_err(|e| bad_value(row, index + 1, e))?)
        }
        other => return Err(bad_value(row, index, format!("no focus is a {other}"))),
    })
}

impl Record for Action {
    const TABLE: Table = Table::Action;
    const COLUMNS: &'static [&'static str] = &[
        "person",
        "focus",
        "one_to_one",
        "text",
        "kind",
        "owner",
        "due",
        "status",
        "done_on",
        "resources",
        "people",
        "carried_from",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            maybe_text(self.focus.as_ref().map(FocusId::as_str)),
            maybe_text(self.one_to_one.as_ref().map(OneToOneId::as_str)),
            text(&self.text),
            maybe_int(self.kind.map(u8::from)),
            name(&self.owner),
            maybe_day(self.due),
            name(&self.status),
            maybe_day(self.done_on),
            text(&self.resources),
            text(&self.people),
            maybe_text(self.carried_from.as_ref().map(ActionId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            focus: get_maybe_id(row, 2)?,
            one_to_one: get_maybe_id(row, 3)?,
            text: row.get(4)?,
            kind: get_maybe_checked::<ActionKind>(row, 5)?,
            owner: get_name(row, 6)?,
            due: get_maybe_day(row, 7)?,
            status: get_name(row, 8)?,
            done_on: get_maybe_day(row, 9)?,
            resources: row.get(10)?,
            people: row.get(11)?,
            carried_from: get_maybe_id(row, 12)?,
        })
    }
}

impl Record for Commitment {
    const TABLE: Table = Table::Commitment;
    const COLUMNS: &'static [&'static str] =
        &["plan", "text", "due", "status", "done_on", "carried_from"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.plan.as_str()),
            text(&self.text),
            maybe_day(self.due),
            name(&self.status),
            maybe_day(self.done_on),
            maybe_text(self.carried_from.as_ref().map(CommitmentId::as_str)),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            plan: get_id(row, 1)?,
            text: row.get(2)?,
            due: get_maybe_day(row, 3)?,
            status: get_name(row, 4)?,
            done_on: get_maybe_day(row, 5)?,
            carried_from: get_maybe_id(row, 6)?,
        })
    }
}

impl Record for CheckIn {
    const TABLE: Table = Table::CheckIn;
    const COLUMNS: &'static [&'static str] =
        &["plan", "on", "note", "changes", "private_note", "held_on"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.plan.as_str()),
            day(self.on),
            text(&self.note),
            text(&self.changes),
            text(self.private_note.for_leader()),
            maybe_day(self.held_on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            plan: get_id(row, 1)?,
            on: get_day(row, 2)?,
            note: row.get(3)?,
            changes: row.get(4)?,
            private_note: Private::new(row.get(5)?),
            held_on: get_maybe_day(row, 6)?,
        })
    }
}

const COMPETENCIES_IN_PLANS: &str = include_str!("sql/competencies_in_plans.sql");

impl Reader<'_> {
    /// One row of any kind by its id.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn by_id<R: Record>(&self, id: &str) -> Result<Option<R>> {
        let sql = select::<R>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id], R::from_row)
            .optional()?)
    }

    /// A person's plans, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn plans_of(&self, person: &PersonId) -> Result<Vec<Plan>> {
        self.all(
            &select::<Plan>("WHERE person = ?1 ORDER BY starts, id"),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn plans(&self) -> Result<Vec<Plan>> {
        self.all(&select::<Plan>("ORDER BY person, starts, id"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn focuses_in(&self, plan: &PlanId) -> Result<Vec<Focus>> {
        self.all(
            &select::<Focus>("WHERE plan = ?1 ORDER BY position, id"),
            [plan.as_str()],
        )
    }

    /// The competencies any plan works on.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn competencies_in_plans(&self) -> Result<BTreeSet<CompetencyCode>> {
        let mut statement = self.conn.prepare_cached(COMPETENCIES_IN_PLANS)?;
        let codes = statement.query_map([], |row| get_id(row, 0))?;
        Ok(codes.collect::<rusqlite::Result<_>>()?)
    }

    /// Actions under the focus areas of a plan, in the order they were added.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn actions_in(&self, plan: &PlanId) -> Result<Vec<Action>> {
        self.all(
            &select::<Action>("WHERE focus IN (SELECT id FROM focus WHERE plan = ?1) ORDER BY id"),
            [plan.as_str()],
        )
    }

    /// All actions of a person, from plans and one-to-ones.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn actions_of(&self, person: &PersonId) -> Result<Vec<Action>> {
        self.all(
            &select::<Action>("WHERE person = ?1 ORDER BY id"),
            [person.as_str()],
        )
    }

    /// The actions a person has open, from plans and one-to-ones, each once, in the order they were added.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn open_actions_of(&self, person: &PersonId) -> Result<Vec<Action>> {
        self.all(
            &select::<Action>(&format!("WHERE person = ?1 AND {OPEN_ACTION} ORDER BY id")),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn commitments_in(&self, plan: &PlanId) -> Result<Vec<Commitment>> {
        self.all(
            &select::<Commitment>("WHERE plan = ?1 ORDER BY id"),
            [plan.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn check_ins_in(&self, plan: &PlanId) -> Result<Vec<CheckIn>> {
        self.all(
            &select::<CheckIn>("WHERE plan = ?1 ORDER BY \"on\", id"),
            [plan.as_str()],
        )
    }
}
