//! What an import writes, with people who have no id yet named by their row.

use crate::Day;
use crate::ids::{LevelCode, OpenRoleId, PersonId};
use crate::person::{LifeCycleStage, Market, Status};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ManagerRef {
    Known(PersonId),
    /// The person of this entry of `RosterSheet::rows`, whose write is an `AddPerson`.
    Row(usize),
    #[default]
    None,
}

impl ManagerRef {
    #[must_use]
    pub fn known(manager: Option<&PersonId>) -> Self {
        manager.map_or(Self::None, |id| Self::Known(id.clone()))
    }
}

/// Who the person is, complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFields {
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub role_slug: Option<String>,
}

/// A state of the job, complete, from `since` on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobFields {
    /// Not after the day of the import.
    pub since: Day,
    pub status: Status,
    pub title: String,
    pub manager: ManagerRef,
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRoleFields {
    pub level: Option<LevelCode>,
    pub title: String,
    pub manager: ManagerRef,
    pub area: Option<String>,
    pub market: Market,
}

/// What to do for one row. Managers can be in later rows, so give every new person an id before writing any job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum RosterWrite {
    #[default]
    Nothing,
    AddPerson {
        person: PersonFields,
        job: JobFields,
        /// For somebody who left: the day the job began, when the file says so; the same job was active from then on.
        active_from: Option<Day>,
    },
    /// Only the half that changed is there; at least one is.
    UpdatePerson {
        id: PersonId,
        person: Option<PersonFields>,
        job: Option<JobFields>,
    },
    AddOpenRole(OpenRoleFields),
    UpdateOpenRole {
        id: OpenRoleId,
        role: OpenRoleFields,
    },
}
