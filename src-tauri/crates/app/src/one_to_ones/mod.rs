//! One-to-ones: dated notes in a shared and a private part, what was agreed, context given, and what to have on the table.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: a way to give the private part to anybody but the leader's own screen.

mod table;
mod writing;

pub use table::{MeetingCell, MeetingGap, MeetingPage, OneToOneList, OneToOneNote, OneToOneRow};
pub use writing::{AgreedAction, ContextDraft, OneToOneDraft, OneToOneEdit};
