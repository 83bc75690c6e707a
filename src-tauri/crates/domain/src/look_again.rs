//! What to look at again after somebody moved to a new domain. How freely somebody decides rests on what they know of the thing
//! decided (task-relevant maturity, Andrew Grove, High Output Management): whoever moves to another product, or whose product enters
//! another stage of its life, brings their judgement along but not that knowledge.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::decision_area::{DecisionArea, Reversible};
use crate::delegation::AgreedLevel;
use crate::person::{Employment, LifeCycleStage};
use crate::temporary_level::TemporaryLevel;

/// A move to a new domain: another product area, another stage of the product, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewDomain {
    pub on: Day,
    /// From one product area to another, where that changed.
    pub area: Option<AreaMove>,
    /// From one stage to another, where that changed.
    pub stage: Option<StageMove>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaMove {
    pub from: String,
    pub to: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StageMove {
    pub from: LifeCycleStage,
    pub to: LifeCycleStage,
}

/// The latest move by a day. Noting an area or a stage for the first time is no move, nor is leaving it blank for a while: what was
/// last known counts. Areas that differ only in case or blanks are the same.
#[must_use]
pub fn new_domain(jobs: &[Employment], day: Day) -> Option<NewDomain> {
    let mut jobs: Vec<&Employment> = jobs.iter().filter(|job| job.since <= day).collect();
    jobs.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
    let mut area: Option<&str> = None;
    let mut stage: Option<LifeCycleStage> = None;
    let mut latest = None;
    // Of several states begun on one day the last counts.
    for job in jobs
        .chunk_by(|a, b| a.since == b.since)
        .filter_map(|same_day| same_day.last())
    {
        let moved_area = match (area, product_area(job)) {
            (Some(before), Some(now)) if !same_area(before, now) => Some(AreaMove {
                from: before.to_owned(),
                to: now.to_owned(),
            }),
            _ => None,
        };
        let moved_stage = match (stage, job.stage) {
            (Some(from), Some(to)) if from != to => Some(StageMove { from, to }),
            _ => None,
        };
        area = product_area(job).or(area);
        stage = job.stage.or(stage);
        if moved_area.is_some() || moved_stage.is_some() {
            latest = Some(NewDomain {
                on: job.since,
                area: moved_area,
                stage: moved_stage,
            });
        }
    }
    latest
}

/// The product area of a job, if one is named.
#[must_use]
pub fn product_area(job: &Employment) -> Option<&str> {
    job.area
        .as_deref()
        .map(str::trim)
        .filter(|area| !area.is_empty())
}

/// Whether two product areas are one, however cased.
#[must_use]
pub fn same_area(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Whether a cell is to be looked at again: the PM has the last word by an agreement made before the move, and nobody has looked
/// since. A level for a while that began on the day of the move or later is an answer, too, but not one that came over with what was
/// agreed when the area took another one in.
#[must_use]
pub fn waits(
    moved: &NewDomain,
    agreed: &AgreedLevel,
    temporary: &[TemporaryLevel],
    day: Day,
) -> bool {
    let came_over = |since| since == agreed.since && agreed.looked_at < agreed.since;
    let answers = |level: &TemporaryLevel| {
        level.ever_holds()
            && level.since >= moved.on
            && level.since <= day
            && !came_over(level.since)
    };
    agreed.level.is_held() && agreed.looked_at < moved.on && !temporary.iter().any(answers)
}

/// In which order cells are looked at: what cannot be taken back first, then where the person is freest.
#[must_use]
pub fn urgency(area: &DecisionArea, agreed: &AgreedLevel) -> impl Ord + use<> {
    (hard_to_undo(area), std::cmp::Reverse(agreed.level))
}

/// One-way doors first.
#[must_use]
pub fn hard_to_undo(area: &DecisionArea) -> u8 {
    match area.reversible {
        Reversible::Rarely => 0,
        Reversible::Sometimes => 1,
        Reversible::Usually => 2,
    }
}

#[cfg(test)]
#[path = "look_again_tests.rs"]
mod tests;
