//! How a level for a while is told, over all the areas in which it held.

use super::{CellFacts, StoryKind, StoryLine};
use crate::Day;
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{DelegationLevel, state_on};
use crate::ids::DecisionAreaCode;
use crate::temporary_level::TemporaryLevel;

/// What a cell came out of and what it became, so that what goes on from one to another is told once.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// Levels in the areas it came out of.
    before: Vec<TemporaryLevel>,
    /// Levels in the areas that came out of it.
    after: Vec<TemporaryLevel>,
    /// The day it went on as another area.
    became: Option<Day>,
    /// The first day of its area, where that came out of others.
    pub(super) since: Option<Day>,
}

impl Around {
    /// `levels` are all of the person.
    #[must_use]
    pub fn of(
        catalogue: &DecisionCatalogue,
        levels: &[TemporaryLevel],
        area: &DecisionAreaCode,
    ) -> Self {
        let came_out_of = catalogue.lineage.before(area);
        let became: Vec<&DecisionAreaCode> = catalogue
            .areas
            .iter()
            .map(|other| &other.code)
            .filter(|other| catalogue.lineage.before(other).contains(area))
            .collect();
        let area = catalogue.area(area);
        let left = area.and_then(|area| area.until);
        let of = |codes: &dyn Fn(&DecisionAreaCode) -> bool| {
            let here = levels.iter().filter(|level| codes(&level.area));
            here.cloned().collect()
        };
        Self {
            before: of(&|code| came_out_of.contains(code)),
            after: of(&|code| became.contains(&code)),
            became: left.filter(|_| !became.is_empty()),
            since: area.and_then(|area| area.since),
        }
    }

    /// Whether it went on as another area.
    #[must_use]
    pub const fn goes_on(&self) -> bool {
        self.became.is_some()
    }
}

impl CellFacts<'_> {
    /// How it began and how it ended; what goes on in another area begins in the first and ends in the last of them. What was taken
    /// back before it held a day is not told.
    pub(super) fn for_a_while(&self, level: &TemporaryLevel) -> Vec<StoryLine> {
        // What came with the merge was not ended by it.
        let came = |on: Day| level.since == on && level.decided_as.is_some();
        let ended_by_merging = level
            .ended_on
            .filter(|on| self.became_one(*on) && !came(*on) && !self.goes_on(level));
        if !level.ever_holds() {
            let dropped = ended_by_merging.map(|on| self.dropped(level, on));
            return dropped.into_iter().collect();
        }
        let mut lines = Vec::new();
        if !self.began_before(level) && !self.is_taken_up(level) {
            lines.push(self.beginning(level, level.since));
        }
        let back = level.returns_on();
        // A new agreement that day says itself what came after, and so does another level for a while.
        let agreed_anew = self.states.iter().any(|state| state.since == back)
            && self.agreed(back) != self.agreed(back.plus_days(-1));
        if let Some(next) = self.taken_up_after(level).filter(|_| back <= self.today) {
            lines.push(StoryLine {
                on: back,
                kind: StoryKind::Returned,
                what: format!("Back to {} for a while", self.scale.word(next.level)),
                why: None,
                terms: vec![
                    "Given back before its time.".to_owned(),
                    format!("Until {}.", next.until.long()),
                ],
            });
        } else if back <= self.today && !agreed_anew && !self.is_followed(level) {
            let (what, why) = if ended_by_merging.is_some() {
                let what = format!("No longer {} for a while", self.scale.word(level.level));
                (what, "Areas became one, and the lower level counts.")
            } else {
                let to = self
                    .agreed(back)
                    .map_or("what was agreed", |level| self.scale.word(level));
                let why = if ended_early(level) {
                    "Given back before its time."
                } else {
                    "Its time was over."
                };
                (format!("Back to {to}"), why)
            };
            lines.push(StoryLine {
                on: back,
                kind: StoryKind::Returned,
                what,
                why: None,
                terms: vec![why.to_owned()],
            });
        }
        lines
    }

    /// The longer one that goes on where this one was given back.
    fn taken_up_after(&self, level: &TemporaryLevel) -> Option<&TemporaryLevel> {
        let mut others = self.temporary.iter();
        let next = others.find(|other| goes_on_after(level, other));
        next.filter(|next| ended_early(level) && level.ever_holds() && !self.became_one(next.since))
    }

    /// It goes on where a lower one was given back, which says so.
    fn is_taken_up(&self, level: &TemporaryLevel) -> bool {
        let mut others = self.temporary.iter();
        others.any(|other| {
            let next = self.taken_up_after(other);
            next.is_some_and(|next| next.id == level.id)
        })
    }

    fn beginning(&self, level: &TemporaryLevel, on: Day) -> StoryLine {
        let to = self.scale.word(level.level);
        let what = match self.agreed(level.since) {
            Some(from) if from > level.level => {
                format!("Pulled back for a while: {} → {to}", self.scale.word(from))
            }
            Some(from) => format!("Handed over for a while: {} → {to}", self.scale.word(from)),
            None => format!("For a while: {to}"),
        };
        let until = if ended_early(level) && !self.goes_on(level) {
            "Was to be until"
        } else {
            "Until"
        };
        StoryLine {
            on,
            kind: StoryKind::Temporary,
            what,
            why: Some(level.reason.clone()),
            terms: vec![format!("{until} {}.", level.until.long())],
        }
    }

    /// What was to begin on the day areas became one, or later, and did not.
    fn dropped(&self, level: &TemporaryLevel, on: Day) -> StoryLine {
        let (since, until) = (level.since.long(), level.until.long());
        StoryLine {
            terms: vec![
                format!("Was to be from {since} until {until}."),
                "Areas became one, and the lower level counts.".to_owned(),
            ],
            ..self.beginning(level, on)
        }
    }

    fn agreed(&self, on: Day) -> Option<DelegationLevel> {
        state_on(self.states, on).map(|state| state.level)
    }

    /// Whether the area became one with others on a day, under another name or its own.
    fn became_one(&self, on: Day) -> bool {
        let took_others_in = self
            .states
            .iter()
            .any(|state| state.carried_from.is_some() && state.since == on)
            && self.states.iter().any(|state| state.since < on);
        self.around.became == Some(on) || took_others_in
    }

    /// Levels in the areas that came out of this one, where they had come out of it by then: what was given back before is told here.
    fn after(&self, back: Day) -> &[TemporaryLevel] {
        match self.around.became {
            Some(left) if back < left => &[],
            _ => &self.around.after,
        }
    }

    /// It went on in an area that is told after this one.
    fn goes_on(&self, level: &TemporaryLevel) -> bool {
        let back = level.returns_on();
        self.after(back).iter().any(|other| {
            level.is_one_with(other)
                && other.returns_on() >= back
                && (other.until == level.until || other.since <= back.max(level.since))
        })
    }

    /// It began in an area that is told before this one, and went on here without a break.
    fn began_before(&self, level: &TemporaryLevel) -> bool {
        self.around.before.iter().any(|other| {
            level.is_one_with(other)
                && other.ever_holds()
                && other.since <= level.since
                && level.since <= other.returns_on()
                && other.returns_on() <= level.returns_on()
        })
    }

    fn is_followed(&self, level: &TemporaryLevel) -> bool {
        let back = level.returns_on();
        let mut others = self.temporary.iter().chain(self.after(back));
        self.goes_on(level) || others.any(|other| other.id != level.id && other.holds_on(back))
    }
}

fn goes_on_after(level: &TemporaryLevel, other: &TemporaryLevel) -> bool {
    other.since == level.returns_on()
        && other.decided_as.is_some()
        && other.ever_holds()
        && !other.is_one_with(level)
}

fn ended_early(level: &TemporaryLevel) -> bool {
    level.ended_on.is_some_and(|ended| ended <= level.until)
}
