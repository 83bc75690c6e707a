//! Growth plans as people work on them: making, agreeing, filling and reading them.
//! May know: the plan rules of `rungs-domain` and the rest of this crate.
//! Must never hold: how a plan is printed, or a rule about gaps, headings or periods, which live in `rungs-domain`.

mod actions;
mod facts;
mod finding;
mod focuses;
mod follow_up;
mod ideas;
mod list;
mod page;
mod plans;

pub use actions::{ActionDraft, ActionEdit};
pub use focuses::{FocusDraft, FocusEdit};
pub use follow_up::{CheckInDraft, CheckInEdit, CommitmentDraft, CommitmentEdit, Kept};
pub use ideas::FocusIdea;
pub use list::{PlanList, PlanListRow, WithoutPlan};
pub use page::{PlanFocus, PlanPage, PlanPeriod};
pub use plans::{ClosingDraft, PlanDraft, PlanEdit};

pub(crate) use facts::{Ground, PersonFacts, PlanFacts, job_on, leader_of};
pub(crate) use plans::plan_and_person;
