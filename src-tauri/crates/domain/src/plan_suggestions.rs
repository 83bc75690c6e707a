//! What a plan could work on.
//! Suggestions come from gaps, from delegations that are to move, and from the five shifts; none chooses for anybody.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::{Audience, DatedRating};
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{AgainstRung, Delegation, DelegationLevel};
use crate::error::Result;
use crate::gap::{self, Gap};
use crate::ids::{CompetencyCode, DecisionAreaCode, LevelCode};
use crate::ladder::{Ladder, Level, Proficiency};
use crate::person::LifeCycleStage;
use crate::plan::{Direction, Focus, FocusOn, Plan, Shift};
use crate::{Day, Wording};

/// Where a person stands, as far as a plan is concerned.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    pub ladder: &'a Ladder,
    /// What competencies were called last that were on an earlier version of the ladder.
    pub former: &'a BTreeMap<CompetencyCode, String>,
    pub catalogue: &'a DecisionCatalogue,
    /// The level the person stands on.
    pub own: Option<&'a LevelCode>,
    /// The stage of the person's product, which says what weighs how much.
    pub stage: Option<LifeCycleStage>,
    pub ratings: &'a [DatedRating],
    /// The state of each cell of the person that day.
    pub cells: &'a [Delegation],
    /// Every state those cells have had, in any order.
    pub states: &'a [Delegation],
    /// The day looked at; later ratings do not count.
    pub as_of: Day,
    /// How things are called.
    pub say: Wording,
}

impl<'a> Standing<'a> {
    /// The same, said in other words.
    #[must_use]
    pub const fn said(self, say: Wording) -> Self {
        Self { say, ..self }
    }

    fn cell(&self, area: &DecisionAreaCode) -> Option<&'a Delegation> {
        self.cells.iter().find(|cell| cell.area == *area)
    }

    /// The level of a decision, as far as one was agreed on.
    #[must_use]
    pub fn level_of(&self, area: &DecisionAreaCode) -> Option<DelegationLevel> {
        self.cell(area).map(|cell| cell.level)
    }

    /// The rung whose expectation of decisions counts: the target of a plan that has one, else the own one.
    fn rung(&self, target: Option<&LevelCode>) -> Option<&'a Level> {
        target
            .and_then(|target| self.ladder.level(target))
            .or_else(|| self.own.and_then(|own| self.ladder.level(own)))
    }

    /// The level a plan is measured against: its target; for somebody who stays, their own; else the next one up,
    /// or the own one at the top of a track.
    #[must_use]
    pub fn against(
        &self,
        target: Option<&LevelCode>,
        direction: Option<Direction>,
    ) -> Option<&'a Level> {
        if let Some(target) = target.and_then(|code| self.ladder.level(code)) {
            return Some(target);
        }
        let own = self.own.and_then(|own| self.ladder.level(own))?;
        match direction {
            Some(Direction::Stay) => Some(own),
            _ => Some(self.ladder.next_level(&own.code).unwrap_or(own)),
        }
    }

    /// What the level expects beside what was last seen.
    ///
    /// # Errors
    /// `not_found` when the level is not on the ladder.
    pub fn gaps(&self, level: &Level, audience: Audience) -> Result<Vec<Gap>> {
        gap::gaps(self.ladder, &level.code, self.ratings, audience, self.as_of)
    }

    /// What a focus area is called. A competency that is gone from the ladder goes by the name it had last.
    #[must_use]
    pub fn heading(&self, on: &FocusOn) -> String {
        match on {
            FocusOn::Competency(code) => self.ladder.competency_name(self.former, code).to_owned(),
            FocusOn::Delegation(code) => {
                let area = self.catalogue.area(code);
                let name = area.map_or_else(
                    || code.to_string(),
                    |area| self.say.mid_sentence(&area.name),
                );
                self.say.with("plan-decides-on", &[("area", name.into())])
            }
            FocusOn::Shift(shift) => self.say.shift(*shift),
        }
    }

    /// Where a new focus area of a plan begins and ends unless told otherwise: a competency at the newest final rating and at what the
    /// level expects that the plan is measured against; a delegation at its level and at the one wanted, which may lie below, else
    /// expected. What is expected and met already is no end: nobody's plan stands still or goes back by itself. A plan is given to the
    /// person, so a draft of a rating says nothing in it.
    ///
    /// # Errors
    /// When the gaps cannot be computed.
    pub fn usual_steps(
        &self,
        on: &FocusOn,
        target: Option<&LevelCode>,
        direction: Option<Direction>,
    ) -> Result<(Option<u8>, Option<u8>)> {
        match on {
            FocusOn::Competency(code) => {
                let Some(level) = self.against(target, direction) else {
                    return Ok((None, None));
                };
                let gaps = self.gaps(level, Audience::Paper)?;
                let gap = gaps.into_iter().find(|gap| gap.competency == *code);
                let (current, expected) =
                    gap.map_or((None, None), |gap| (gap.current, gap.expected));
                let ahead = expected.filter(|to| current.is_none_or(|now| *to > now));
                Ok((
                    current.map(Proficiency::value),
                    ahead.map(Proficiency::value),
                ))
            }
            FocusOn::Delegation(code) => {
                let cell = self.cell(code);
                let step = |level| self.catalogue.scale.number(level);
                let now = cell.map(|cell| step(cell.level));
                let wanted = cell
                    .and_then(|cell| cell.wanted)
                    .filter(|to| Some(step(*to)) != now);
                let expected = || {
                    self.rung(target)
                        .and_then(|rung| self.catalogue.expected(rung, code))
                        .filter(|to| now.is_none_or(|now| step(*to) > now))
                };
                Ok((
                    cell.map(|cell| cell.level.value()),
                    wanted.or_else(expected).map(DelegationLevel::value),
                ))
            }
            FocusOn::Shift(_) => Ok((None, None)),
        }
    }
}

/// Something a focus area could be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Suggestion {
    pub on: FocusOn,
    pub heading: String,
    /// Where the plan would begin: none while only a draft of a rating says so.
    pub from: Option<u8>,
    pub to: Option<u8>,
    /// Why it is suggested, as a sentence for the leader; empty for a shift.
    pub reason: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Suggestions {
    /// Competencies, the weightiest gap first.
    pub gaps: Vec<Suggestion>,
    /// Decisions that are to move first, then those furthest below the rung.
    pub delegations: Vec<Suggestion>,
    pub shifts: Vec<Suggestion>,
}

/// What the plan does not work on yet and could.
///
/// # Errors
/// `not_found` when the target is not on the ladder any more.
pub fn suggestions(standing: &Standing<'_>, plan: &Plan, chosen: &[Focus]) -> Result<Suggestions> {
    let free = |on: &FocusOn| chosen.iter().all(|focus| focus.on != *on);
    // A target nobody agreed on may say what to work on, on the leader's screen; it never gives a plan its numbers.
    let aim = |on: &FocusOn| -> Result<Option<u8>> {
        let (_, to) = standing.usual_steps(on, plan.target_for_others(), plan.direction)?;
        Ok(to)
    };
    let mut gaps = Vec::new();
    if let Some(level) = standing.against(plan.target.as_ref(), plan.direction) {
        let all = standing.gaps(level, Audience::Leader)?;
        let told = standing.gaps(level, Audience::Paper)?;
        let told_at = |competency: &CompetencyCode| {
            let gap = told.iter().find(|gap| gap.competency == *competency)?;
            gap.current.map(Proficiency::value)
        };
        for gap in gap::weightiest(&all, standing.ladder, standing.stage) {
            let (Some(current), Some(expected)) = (gap.current, gap.expected) else {
                continue;
            };
            let from = told_at(&gap.competency);
            let on = FocusOn::Competency(gap.competency);
            gaps.push(Suggestion {
                from,
                to: aim(&on)?,
                on,
                heading: gap.name,
                reason: format!(
                    "{} expects {} {}; last rated {} {}.",
                    level.name,
                    expected.value(),
                    expected.word(),
                    current.value(),
                    current.word()
                ),
            });
        }
    }
    let shifts = Shift::ALL.map(FocusOn::Shift).into_iter().map(|on| {
        let heading = standing.heading(&on);
        Suggestion {
            on,
            heading,
            from: None,
            to: None,
            reason: String::new(),
        }
    });
    gaps.retain(|s| free(&s.on));
    Ok(Suggestions {
        gaps,
        delegations: delegations_to_move(standing, plan)
            .into_iter()
            .filter(|s| free(&s.on))
            .map(|s| {
                Ok(Suggestion {
                    to: aim(&s.on)?,
                    ..s
                })
            })
            .collect::<Result<_>>()?,
        shifts: shifts.filter(|s| free(&s.on)).collect(),
    })
}

/// Cells where another level is wanted, in catalogue order, then those below the rung, furthest below first. What was agreed counts,
/// not what holds for a while; levels that are one step of the scale are equal.
fn delegations_to_move(standing: &Standing<'_>, plan: &Plan) -> Vec<Suggestion> {
    let mut wanted = Vec::new();
    let mut below = Vec::new();
    let catalogue = standing.catalogue;
    let scale = catalogue.scale;
    let rung = standing.rung(plan.target.as_ref());
    for area in catalogue.on(standing.as_of) {
        let Some(cell) = standing.cell(&area.code) else {
            continue;
        };
        let suggest = |to: DelegationLevel, reason: String| {
            let on = FocusOn::Delegation(area.code.clone());
            let heading = standing.heading(&on);
            Suggestion {
                on,
                heading,
                from: Some(cell.level.value()),
                to: Some(to.value()),
                reason,
            }
        };
        let now = scale.numbered(cell.level);
        let to_reach = cell
            .wanted
            .filter(|wanted| scale.reading(*wanted) != scale.reading(cell.level));
        if let Some(to) = to_reach {
            let by = cell
                .wanted_by
                .map_or_else(String::new, |by| format!(" by {}", by.long()));
            let reason = format!("{now} today, {} wanted{by}.", scale.numbered(to));
            wanted.push(suggest(to, reason));
            continue;
        }
        let expected = rung.and_then(|rung| Some((rung, catalogue.expected(rung, &area.code)?)));
        let Some((rung, to)) = expected else {
            continue;
        };
        if catalogue.against(Some(cell.level), Some(to)) == AgainstRung::Below {
            let whose = if plan.target.as_ref() == Some(&rung.code) {
                rung.name.as_str()
            } else {
                "the rung"
            };
            let reason = format!("{now} today; {whose} expects {}.", scale.numbered(to));
            let steps = scale.number(to) - scale.number(cell.level);
            below.push((steps, suggest(to, reason)));
        }
    }
    // The sort is stable, so equals stay in catalogue order.
    below.sort_by_key(|(distance, _)| std::cmp::Reverse(*distance));
    wanted
        .into_iter()
        .chain(below.into_iter().map(|(_, suggestion)| suggestion))
        .collect()
}

#[cfg(test)]
#[path = "plan_suggestions_tests.rs"]
mod tests;
