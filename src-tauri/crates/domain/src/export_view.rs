//! A workspace as it may leave: facts about people's roles, final ratings, delegations and plans.
//! Reasons of placements, drafts, notes of the leader and private parts have no field here.

use serde::Serialize;

use crate::assessment::Rater;
use crate::decision_area::DecisionArea;
use crate::decision_lineage::AreaOrigin;
use crate::delegation::Delegation;
use crate::delegation_view::DelegationView;
use crate::evidence::PaperEvidence;
use crate::exported_plan::ExportedPlan;
use crate::person::{LifeCycleStage, Market, Status};
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Shareable};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WorkspaceExport {
    pub name: String,
    pub exported_on: Day,
    pub people: Vec<ExportedPerson>,
    pub open_roles: Vec<ExportedOpenRole>,
    pub placements: Vec<ExportedPlacement>,
    /// Final ratings only.
    pub ratings: Vec<ExportedRating>,
    /// The catalogue, retired areas too.
    pub decision_areas: Vec<DecisionArea>,
    /// Which areas came out of which others.
    pub area_origins: Vec<AreaOrigin>,
    /// Every state of every cell.
    pub delegations: Vec<ExportedDelegation>,
    pub temporary_levels: Vec<ExportedTemporaryLevel>,
    pub delegation_views: Vec<ExportedDelegationView>,
    pub plans: Vec<ExportedPlan>,
    /// Shareable notes only.
    pub evidence: Vec<ExportedEvidence>,
}

impl WorkspaceExport {
    /// An export holds nothing private, so it may leave the leader's hands.
    #[must_use]
    pub fn share(self) -> Shareable<Self> {
        Shareable::new(self)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedPerson {
    pub id: String,
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub title: String,
    pub manager: Option<String>,
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
    pub status: Status,
    pub level: Option<String>,
    pub level_since: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedOpenRole {
    pub title: String,
    pub level: Option<String>,
    pub manager: Option<String>,
    pub area: Option<String>,
    pub opened: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedPlacement {
    pub person: String,
    pub name: String,
    pub level: Option<String>,
    pub since: Day,
    /// The ladder changed and nobody moved: the level goes on under another code.
    pub carried_over: bool,
    /// Since when the person stands there, under whatever code the level had before.
    pub stands_since: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedRating {
    pub person: String,
    pub name: String,
    pub by: Rater,
    pub on: Day,
    pub competency: String,
    /// 0–5.
    pub value: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedDelegation {
    pub name: String,
    /// All limits on one line.
    pub limit: Option<String>,
    #[serde(flatten)]
    pub state: Delegation,
}

/// A level that holds, held or will hold for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedTemporaryLevel {
    pub name: String,
    #[serde(flatten)]
    pub level: TemporaryLevel,
}

/// How a PM saw who decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedDelegationView {
    pub name: String,
    #[serde(flatten)]
    pub view: DelegationView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedEvidence {
    pub person: String,
    pub name: String,
    #[serde(flatten)]
    pub evidence: PaperEvidence,
}
