//! Notes of context: what the leader knows and PMs may need, what it bears on, who was told, and who is in the dark.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: a way for a note to anybody it was not given to, or a rule about who has a say.

mod dark;
mod ground;
mod listing;
mod sharing;
mod writing;

pub use dark::{Concerned, ContextConcerns, ContextDark, DarkNote, PersonInTheDark};
pub use listing::{ContextLine, ContextList, ContextSearch, ContextWhich, InTheDark, Knows};
pub use sharing::{ContextSharing, ToldWhom};
pub use writing::{ContextDraft, ContextEdit};

pub use ground::AreaRef;

pub(crate) use ground::{ContextGround, area_refs};
pub(crate) use sharing::{forget_person, give, is_born_in, take_back};
pub(crate) use writing::{context_note, put_note};
