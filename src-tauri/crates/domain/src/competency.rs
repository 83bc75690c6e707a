//! What one can be good at, and how much it weighs.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{CompetencyAreaCode, CompetencyCode};
use crate::ladder::Ladder;
use crate::person::LifeCycleStage;

/// Something one can be good at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    pub code: CompetencyCode,
    pub name: String,
    pub area: CompetencyAreaCode,
    /// Relative importance, above 0; 1 is usual.
    #[serde(default = "usual_weight")]
    #[schemars(extend("exclusiveMinimum" = 0))]
    pub weight: f64,
    /// Where it matters more or less at a stage of the product's life; a stage that is missing has the plain weight.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stage_weights: BTreeMap<LifeCycleStage, f64>,
    #[serde(default)]
    pub description: String,
}

impl Competency {
    /// Its weight for somebody whose product is at a stage: that of the stage, else the plain one.
    #[must_use]
    pub fn weight_at(&self, stage: Option<LifeCycleStage>) -> f64 {
        stage
            .and_then(|stage| self.stage_weights.get(&stage).copied())
            .unwrap_or(self.weight)
    }
}

/// Whether a weight can be one: a number above 0.
#[must_use]
pub(crate) fn is_weight(weight: f64) -> bool {
    weight.is_finite() && weight > 0.0
}

const fn usual_weight() -> f64 {
    1.0
}

impl Ladder {
    /// What a competency is called: on this ladder, else by the name it had last before it was gone, else its code.
    #[must_use]
    pub fn competency_name<'n>(
        &'n self,
        former: &'n BTreeMap<CompetencyCode, String>,
        code: &'n CompetencyCode,
    ) -> &'n str {
        self.competency(code)
            .map(|competency| &competency.name)
            .or_else(|| former.get(code))
            .map_or(code.as_str(), String::as_str)
    }
}
