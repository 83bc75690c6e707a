//! Growth plans as people work on them: making, agreeing, filling and reading them.
//! May know: the plan rules of `rungs-domain` and the rest of this crate.
//! Must never hold: how a plan is printed, or a rule about gaps, headings or periods, which live in `rungs-domain`.

mod actions;
mod carrying;
mod due_dates;
mod facts;
mod finding;
mod focuses;
mod follow_up;
mod going_on;
mod guide;
mod ideas;
mod library;
mod list;
mod looking_back;
mod page;
mod plans;
mod signed;
mod typing;

pub use actions::{ActionDraft, ActionEdit};
pub use carrying::NextPlanDraft;
pub use finding::SignedWhich;
pub use focuses::{FocusDraft, FocusEdit};
pub use follow_up::{CheckInDraft, CheckInEdit, CommitmentDraft, CommitmentEdit};
pub use guide::PlanGuide;
pub use ideas::FocusIdea;
pub use library::{OwnActionDraft, OwnActionEdit, OwnActionRow};
pub(crate) use list::count;
pub use list::{PlanList, PlanListRow, WithoutPlan};
pub use page::{PlanFocus, PlanPage, PlanPeriod};
pub use plans::{ClosingDraft, FocusClosing, PlanDraft, PlanEdit};
pub use signed::SignedPlanRow;
pub use typing::{TextIn, TypedText};

pub(crate) use actions::remove_action;
pub(crate) use due_dates::{agree_on_dates, remember_date};
pub(crate) use facts::{Ground, PersonFacts, PlanFacts, job_on, leader_of};
pub(crate) use looking_back::{looked_back, whole_plan};
pub(crate) use plans::{agree_on, editable_plan, plan_and_person, remove_plan};
pub(crate) use signed::{forget_signer, signed_as_it_is};
pub(crate) use typing::as_typed;
