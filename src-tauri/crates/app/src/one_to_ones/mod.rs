//! One-to-ones: dated notes in a shared and a private part, what was agreed, context given, and what to have on the table.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: a way to give the private part to anybody but the leader's own screen.

mod deciding;
mod done;
mod list;
mod offered;
mod table;
mod writing;

pub use deciding::MeetingDecision;
pub use done::{ContextGiven, MeetingMove, OneToOneNote};
pub use list::{OneToOneList, OneToOneRow};
pub use offered::{MeetingCell, MeetingDifference, MeetingWhile};
pub use table::{MeetingGap, MeetingPage};
pub use writing::{AgreedAction, GivenContext, OneToOneDraft, OneToOneEdit};

pub(crate) use writing::meeting_and_person;
