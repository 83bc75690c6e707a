//! Compares a roster file with the workspace: one fate with a reason for every row, and what to write for it.
//! May know: the rows of one file, the people and open roles known, the ladder, and the day of the import.
//! Must never hold: the writing itself, ids for new people, or anything that places somebody on the ladder.
//!
//! What a cell means on re-import:
//! * A field the file has no column for stays as it is.
//! * An empty cell leaves what is known as it is, so that a thinner export erases nothing. Only an empty manager cell says something:
//!   that the person reports to nobody.
//! * A manager who cannot be told (unknown, ambiguous, vacant, not selected) gives no manager to somebody new and leaves the manager
//!   of somebody known as it is, so that no later change comes of it.
//! * In a reporting loop the row that comes first in the file is taken as the top of it and has no manager; nobody is refused for it.

mod compare;
mod directory;
mod fates;
mod file_people;
mod identity;
mod known;
mod line;
mod links;
mod managers;
mod name;
mod preview;
mod reconcile;
mod vacancies;
mod write;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_any_rows;
#[cfg(test)]
mod tests_fixture;
#[cfg(test)]
mod tests_identity;
#[cfg(test)]
mod tests_managers;

pub use known::{KnownPerson, KnownRoster};
pub use preview::{
    AbsentPerson, Fate, FieldChange, ImportPreview, LevelChoice, ProposedLevel, RowFate, Totals,
};
pub use reconcile::{ImportPlan, Select, reconcile};
pub use write::{JobFields, ManagerRef, OpenRoleFields, PersonFields, RosterWrite};
