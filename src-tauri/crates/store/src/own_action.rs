//! Actions the leader keeps to use again.

use rungs_domain::action_library::OwnAction;
use rungs_domain::plan::ActionKind;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{get_checked, get_id, get_name, name, text};
use crate::plan::{get_subject, subject};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for OwnAction {
    const TABLE: Table = Table::OwnAction;
    const COLUMNS: &'static [&'static str] = &["text", "action_kind", "owner", "kind", "code"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let (kind, code) = subject(&self.trains);
        vec![
            text(&self.text),
            Value::Integer(u8::from(self.kind).into()),
            name(&self.owner),
            text(kind),
            text(code),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            text: row.get(1)?,
            kind: get_checked::<ActionKind>(row, 2)?,
            owner: get_name(row, 3)?,
            trains: get_subject(row, 4)?,
        })
    }
}

impl Reader<'_> {
    /// In the order they were kept.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn own_actions(&self) -> Result<Vec<OwnAction>> {
        self.all(&select::<OwnAction>("ORDER BY id"), [])
    }
}
