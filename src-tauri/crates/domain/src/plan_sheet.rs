//! A growth plan as it is printed: everything in words and dates, nothing private in it.

use serde::Serialize;
use specta::Type;

use crate::Shareable;

/// What the two pages show. Built by [`crate::plan_sheet_build::build`]; holds no private field, no draft rating and no readiness call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlanSheet {
    /// The workspace's name, for the footer.
    pub workspace: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// BCP 47, `en`.
    pub language: String,
    pub person: String,
    /// `Product Manager, Search Core`.
    pub title: String,
    /// `with Ruth Jensen, Director of Product`; absent without a manager.
    pub leader: Option<String>,
    /// First name of the leader for “What Ruth commits to”, or `Your leader`.
    pub leader_short: String,
    pub leader_name: String,
    pub person_short: String,
    /// `1 October – 31 December 2026`.
    pub period: String,
    /// `draft`, or `agreed 2 October 2026`; of a closed plan when it was closed on a line of its own.
    pub state: String,
    /// Not agreed yet: there is room to write where nothing stands.
    pub is_draft: bool,
    /// Absent until the plan is closed.
    pub became: Option<SheetBecame>,
    /// Name of the present level; absent when not placed.
    pub level: Option<String>,
    pub target: Option<String>,
    /// `individual track, by choice`; empty when no direction was spoken about.
    pub direction: String,
    pub aspiration: String,
    pub strengths: String,
    /// What the last plan promised and what became of it; absent in the first one.
    pub look_back: Option<Box<SheetLookBack>>,
    /// Name of the level the gaps are shown against.
    pub against: Option<String>,
    /// Every competency with an expectation, in ladder order.
    pub gaps: Vec<SheetGap>,
    /// One to three.
    pub focuses: Vec<SheetFocus>,
    pub delegation_changes: Vec<SheetDelegation>,
    pub commitments: Vec<SheetCommitment>,
    pub check_ins: Vec<SheetCheckIn>,
    /// None for a line to sign on, also where what was signed has changed since.
    pub person_signed: Option<SheetSignature>,
    pub leader_signed: Option<SheetSignature>,
}

/// A name under a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetSignature {
    /// As it was on that day.
    pub name: String,
    /// `signed 2 October 2026`.
    pub on: String,
}

/// What became of a plan that was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetBecame {
    /// `reached in part`; empty while nobody said so.
    pub outcome: String,
    /// In words; may be empty.
    pub note: String,
    /// `2 of 3 commitments kept, 2 of 2 check-ins held`; empty where there were none.
    pub kept: String,
}

/// The plan before, in a few lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetLookBack {
    /// `1 July – 30 September 2026`.
    pub period: String,
    /// `reached in part`; empty while nobody said so.
    pub outcome: String,
    /// What became of it in words; may be empty.
    pub note: String,
    pub focuses: Vec<SheetLookBackFocus>,
    /// `2 of 3 commitments kept, 2 of 2 check-ins held`; empty where there were none.
    pub kept: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetLookBackFocus {
    pub heading: String,
    /// `reached; 3 Consult → now 4 Agree`; may be empty.
    pub became: String,
    /// `2 of 3`; empty without actions.
    pub actions: String,
}

/// One competency in the gap picture; proficiency 0–5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetGap {
    pub name: String,
    pub expected: u8,
    /// The newest final rating; absent when never rated.
    pub current: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetFocus {
    pub number: u8,
    pub heading: String,
    /// What became of it, `reached in part`; empty until the plan is closed.
    pub outcome: String,
    /// The same in words; may be empty.
    pub outcome_note: String,
    /// `From 3 Consult to 5 Advise`; may be empty.
    pub from_to: String,
    /// From → to in the writer's own words; may be empty.
    pub note: String,
    pub know: String,
    /// Moves of the decision since the plan began, oldest first: `Consult → Advise on 3 March 2026`. Without the reasons.
    pub moves: Vec<String>,
    pub actions: Vec<SheetAction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetAction {
    /// 70, 20 or 10; absent for an action agreed in a one-to-one.
    pub kind: Option<u8>,
    pub text: String,
    /// Who and what helps; empty without.
    pub help: String,
    pub who: String,
    /// `30 Oct`; empty without a due date.
    pub by: String,
    pub done: bool,
    /// Still open after its day, in a plan the two agreed on.
    pub late: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetDelegation {
    pub area: String,
    /// The step of the workspace's scale now, 1 the least free; absent when nothing was agreed yet.
    pub from: Option<u8>,
    /// Number of the step it goes to.
    pub to: u8,
    /// `5 Advise`.
    pub to_name: String,
    pub limit: String,
    /// The day it is wanted there, `31 Mar 2027`; empty when none was set.
    pub by: String,
    /// That day has passed.
    pub late: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetCommitment {
    pub text: String,
    pub by: String,
    pub done: bool,
    /// As of an action.
    pub late: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SheetCheckIn {
    /// `16 October`: the day it was held, else the one it is planned for.
    pub on: String,
    /// What was seen; empty for one that was not held.
    pub seen: String,
    /// What changes; empty for one that was not held.
    pub changes: String,
}

impl PlanSheet {
    /// A sheet holds nothing private, so it may leave the leader's hands.
    #[must_use]
    pub fn share(self) -> Shareable<Self> {
        Shareable::new(self)
    }
}
