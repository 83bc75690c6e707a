//! What the workspace knows before the import.

use crate::ids::LevelCode;
use crate::person::{Employment, OpenRole, Person};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    pub person: Person,
    /// The state of the job on the day of the import.
    pub employment: Employment,
    /// `None`: never placed. `Some(None)`: confirmed to be off the ladder. Otherwise the level today.
    pub placement: Option<Option<LevelCode>>,
}

/// Everybody known, archived people too, and the roles open on the day of the import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownRoster {
    pub people: Vec<KnownPerson>,
    pub open_roles: Vec<OpenRole>,
}
