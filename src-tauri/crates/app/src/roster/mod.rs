//! The roster: reading it, adding, changing, archiving, re-hiring and deleting people, and open roles.
//! May know: the rules about people of `rungs-domain` and the rest of this crate.
//! Must never hold: where somebody stands on the ladder beyond showing it; that is `placing`.

mod lines;
mod open_roles;
mod people;

pub use lines::{LevelRef, OpenRoleLine, RosterLine, RosterList};
pub use open_roles::OpenRoleDraft;
pub use people::{PersonChange, PersonDraft, PersonForm};

pub(crate) use lines::{active_on, level_ref, reporting_lines, roster_line, team_entries, team_of};
pub(crate) use people::{put_job, remove_person};
