//! The findings as they are shown: named, counted, with what the next step needs.

use rungs_domain::Day;
use rungs_domain::coverage_load::LoadPoint;
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::ids::{DecisionAreaCode, PersonId, PlanId, TemporaryLevelId};
use rungs_domain::look_again::NewDomain;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::person_ref::PersonRef;
use crate::roster::LevelRef;

/// What is found, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoveragePage {
    pub as_of: Day,
    /// Whose load it is: the lead asked for, else who uses the workspace, if they said who they are.
    pub leader: Option<PersonRef>,
    /// People in the scope with a level of the ladder.
    pub people: u32,
    /// Areas looked at.
    pub areas: u32,
    /// Every category of the catalogue, in its order.
    pub categories: Vec<String>,
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    pub look_again: Found<CellRow>,
    /// Levels for a while that hold.
    pub returned: Found<CellRow>,
    /// Those after which what was agreed came back by itself a short while ago.
    pub came_back: Found<CellRow>,
    pub overdue: Found<CellRow>,
    /// When to look again at what is looked at today and stays.
    pub next_review: Day,
    pub differences: Found<CellRow>,
    pub only_mine: Found<AreaRow>,
    pub nobody: Found<AreaRow>,
    pub held_twice: Found<AreaRow>,
    pub overloaded: Found<PersonRow>,
    pub could_carry: Found<PersonRow>,
    pub far_below: Found<CellRow>,
    pub no_growth: Found<AreaRow>,
    /// Oldest first; the last is the day itself.
    pub load: Vec<LoadPoint>,
}

/// Rows, the first of them named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Found<T> {
    /// Of all rows.
    pub count: u32,
    pub rows: Vec<T>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellRow {
    pub person: PersonRef,
    pub area: DecisionAreaCode,
    pub name: String,
    pub reversible: Reversible,
    /// What was agreed.
    pub level: Option<DelegationLevel>,
    pub since: Option<Day>,
    pub expected: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    pub own_view: Option<DelegationLevel>,
    /// Steps of the scale below the rung, or by which the PM sees themselves freer than what was agreed.
    pub steps: Option<i8>,
    pub review: Option<Day>,
    /// What holds for a while, or did a short while ago.
    pub for_a_while: Option<WhileRow>,
    /// Where it is to be looked at again.
    pub moved: Option<NewDomain>,
    pub plan: Option<FocusPlan>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WhileRow {
    pub id: TemporaryLevelId,
    pub level: DelegationLevel,
    pub since: Day,
    /// The last day it holds or held.
    pub until: Day,
    pub reason: String,
    /// Whether it came to its end already.
    pub is_over: bool,
}

/// The plan a decision could become a focus of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusPlan {
    pub id: PlanId,
    /// Whether another focus area fits.
    pub has_room: bool,
    /// Whether this decision is one already.
    pub has_it: bool,
}

/// One area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaRow {
    pub area: DecisionAreaCode,
    pub name: String,
    pub category: String,
    pub reversible: Reversible,
    pub held: Held,
    /// The product area two of them share.
    pub product_area: Option<String>,
    /// The first of those it is about.
    pub people: Vec<Holder>,
    /// How many it is about.
    pub people_count: u32,
    pub candidate: Option<Candidate>,
}

/// Somebody with a level in an area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Holder {
    pub id: PersonId,
    pub name: String,
    /// What holds that day.
    pub level: Option<DelegationLevel>,
}

/// Who could take a decision on, or is to grow in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Candidate {
    pub person: PersonRef,
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    pub expected: Option<DelegationLevel>,
    pub plan: Option<FocusPlan>,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonRow {
    pub person: PersonRef,
    pub rung: LevelRef,
    /// Decisions they have the last word on.
    pub holds: u32,
    /// Those the rung expects them to.
    pub expected: u32,
    /// Held beyond the rung, or expected and not held: first what could change hands first.
    pub areas: Vec<RowArea>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RowArea {
    pub area: DecisionAreaCode,
    pub name: String,
    /// What holds that day.
    pub level: Option<DelegationLevel>,
    pub expected: Option<DelegationLevel>,
}
