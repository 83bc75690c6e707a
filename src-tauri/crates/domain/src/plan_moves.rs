//! How the decisions moved that a plan works on, also under the names they went on under.

use crate::decision_area::DecisionArea;
use crate::delegation::{carried_from, last_begun};
use crate::delegation_story::{self, DelegationMove};
use crate::ids::DecisionAreaCode;
use crate::plan::{FocusOn, Plan};
use crate::plan_suggestions::Standing;
use crate::told_states;

impl<'a> Standing<'a> {
    /// How the cell of a focus area moved since its plan began, up to the day looked at, oldest first; where the area was split or
    /// merged since, with the name of what it became.
    #[must_use]
    pub fn moves_in(&self, plan: &Plan, on: &FocusOn) -> Vec<DelegationMove> {
        let FocusOn::Delegation(area) = on else {
            return Vec::new();
        };
        let until = plan.to.min(self.as_of);
        let moved = |area: &DecisionAreaCode| {
            let own = told_states::of_cell(self.catalogue, self.states, area);
            delegation_story::moves(self.say, self.catalogue.scale, &own, plan.from, until)
        };
        let mut moves = moved(area);
        let lineage = &self.catalogue.lineage;
        let became = self.catalogue.areas.iter();
        for part in became.filter(|part| lineage.before(&part.code).contains(area)) {
            let nearest = self.nearest_before(part, area);
            let joined = nearest.and_then(|area| area.until).or(part.since);
            let is_new = part.since == joined;
            // What moved in the other one before the two became one is no move of this decision.
            let since = |moved: &DelegationMove| {
                joined.is_none_or(|on| on < moved.on || is_new && on == moved.on)
            };
            let merged = nearest.and_then(|area| self.moved_by_merging(area, part));
            let merged = merged.filter(|moved| plan.from <= moved.on && moved.on <= until);
            let moved = moved(&part.code).into_iter().filter(since);
            moves.extend(merged.into_iter().chain(moved).map(|moved| DelegationMove {
                what: format!("{}: {}", part.name, moved.what),
                ..moved
            }));
        }
        moves.sort_by_key(|moved| moved.on);
        moves
    }

    /// Of the areas one came out of, the nearest that goes back to another one, or is it.
    fn nearest_before(
        &self,
        part: &DecisionArea,
        area: &DecisionAreaCode,
    ) -> Option<&'a DecisionArea> {
        let lineage = &self.catalogue.lineage;
        let before = lineage.before(&part.code).into_iter();
        before
            .filter(|code| code == area || lineage.before(code).contains(area))
            .find_map(|code| self.catalogue.area(&code))
    }

    /// How the level of an area moved on the day it became one with others that were held differently.
    fn moved_by_merging(
        &self,
        area: &DecisionArea,
        became: &DecisionArea,
    ) -> Option<DelegationMove> {
        let scale = self.catalogue.scale;
        let on = area.until?;
        let of = |code: &DecisionAreaCode| {
            let code = code.clone();
            self.states.iter().filter(move |state| state.area == code)
        };
        let was = last_begun(of(&area.code), |since| since <= on)?;
        let now = of(&became.code)
            .filter(|state| state.since == on)
            .find(|state| state.carried_from.is_some())?;
        let origin = carried_from(self.states, now)?;
        (scale.reading(was.level) != scale.reading(now.level)).then(|| DelegationMove {
            on,
            from: Some(was.level),
            to: now.level,
            what: format!(
                "{} → {}",
                self.say.step(scale, was.level),
                self.say.step(scale, now.level)
            ),
            why: Some(told_states::merged_with(self.catalogue, &[&origin.area])),
        })
    }
}

#[cfg(test)]
#[path = "plan_moves_tests.rs"]
mod tests;
