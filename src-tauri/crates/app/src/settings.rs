//! What the workspace is called and who “me” is.

use rungs_domain::error::RuleError;
use rungs_domain::ids::PersonId;
use rungs_store::{Reader, Setting, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::history::HistoryState;
use crate::person_ref::{self, PersonRef};
use crate::text;
use crate::workspace::{OpOutput, Workspace};

pub(crate) const WORKSPACE_NAME: &str = "workspace_name";
pub(crate) const ME: &str = "me";

/// What the frame of the window shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceState {
    pub name: String,
    pub path: String,
    pub me: Option<PersonRef>,
    /// Active people.
    pub people: u32,
    /// Active people waiting for a place on the ladder.
    pub unplaced: u32,
    pub open_roles: u32,
    /// Plans that cover today.
    pub plans: u32,
    /// Delegations whose review date has passed.
    pub overdue_reviews: u32,
    /// What is late on the list of what is due, of everyone but the leader.
    pub late: u32,
    pub history: HistoryState,
    pub last_backup: Option<String>,
    pub today: rungs_domain::Day,
}

pub(crate) fn workspace_name(reader: Reader<'_>) -> Result<String> {
    Ok(reader
        .setting(WORKSPACE_NAME)?
        .unwrap_or_else(|| "Product team".into()))
}

pub(crate) fn me(reader: Reader<'_>) -> Result<Option<PersonRef>> {
    let Some(id) = reader.setting(ME)?.filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    Ok(reader.person(&PersonId(id))?.as_ref().map(PersonRef::from))
}

impl Workspace {
    /// # Errors
    /// When the workspace cannot be read.
    pub fn state(&self) -> Result<WorkspaceState> {
        let today = self.today();
        let last_backup = self
            .backups()?
            .into_iter()
            .next()
            .map(|backup| backup.moment);
        self.read(|reader| {
            let roster = reader.roster_on(today)?;
            let active = || {
                roster
                    .iter()
                    .filter(|e| e.status == rungs_domain::person::Status::Active)
            };
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let me = me(reader)?;
            let followed = active()
                .map(|e| &e.id)
                .filter(|id| me.as_ref().is_none_or(|me| me.id != **id));
            Ok(WorkspaceState {
                name: workspace_name(reader)?,
                path: self.path().to_string_lossy().into_owned(),
                late: crate::due::late(reader, followed, today)?,
                me: me.clone(),
                people: count(active().count()),
                unplaced: count(active().filter(|e| !e.placed).count()),
                open_roles: count(
                    reader
                        .open_roles()?
                        .iter()
                        .filter(|role| role.open_on(today))
                        .count(),
                ),
                plans: count(
                    reader
                        .plans()?
                        .iter()
                        .filter(|plan| plan.covers(today))
                        .count(),
                ),
                overdue_reviews: count(reader.reviews_before(today, Whose::Everyone, today)?.len()),
                history: self.history_state(),
                last_backup,
                today,
            })
        })
    }

    /// # Errors
    /// `invalid` when the name is empty.
    pub fn rename(&self, name: &str) -> Result<OpOutput<()>> {
        let value = text::required_line("name", name)?;
        self.transact("the new name of the workspace", |w| {
            Ok(w.tx.put(&Setting {
                id: WORKSPACE_NAME.into(),
                value,
            })?)
        })
    }

    /// Says which person on the roster is the leader who uses this workspace; `None` for nobody on it.
    ///
    /// # Errors
    /// `not_found`.
    pub fn set_me(&self, person: Option<&PersonId>) -> Result<OpOutput<()>> {
        self.transact("who you are", |w| {
            let value = match person {
                Some(id) => person_ref::by_id(w.reader(), id)?.id.0,
                None => String::new(),
            };
            Ok(w.tx.put(&Setting {
                id: ME.into(),
                value,
            })?)
        })
    }

    /// Whether a text means a person or nobody: `-`, `none` and the empty text mean nobody.
    ///
    /// # Errors
    /// `not_found`, `ambiguous`.
    pub fn find_person(&self, text: &str) -> Result<PersonRef> {
        self.read(|reader| Ok(PersonRef::from(&person_ref::find(reader, text)?)))
    }

    /// A decision area by code or name, also one that was retired.
    ///
    /// # Errors
    /// `not_found` when there never was such an area.
    pub fn find_decision_area_ever(
        &self,
        text: &str,
    ) -> Result<rungs_domain::ids::DecisionAreaCode> {
        self.find_decision_area(text).or_else(|unknown| {
            self.read(|reader| {
                let areas = reader.all_decision_areas()?;
                let found = rungs_domain::decision_area::find(&areas, text);
                // Those of today are the ones somebody may have meant.
                found.map(|area| area.code.clone()).map_err(|_| unknown)
            })
        })
    }

    /// A decision area by code or name.
    ///
    /// # Errors
    /// `not_found` when the catalogue has no such area.
    pub fn find_decision_area(&self, text: &str) -> Result<rungs_domain::ids::DecisionAreaCode> {
        self.read(|reader| {
            let areas = reader.decision_areas()?;
            Ok(rungs_domain::decision_area::find(&areas, text)
                .map(|area| area.code.clone())
                .map_err(|e: RuleError| e)?)
        })
    }
}
