//! The delegation matrix of two days beside each other: where somebody decides more than before, where less, and what was said about it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::delegation_story::{StoryKind, StoryLine};

/// What became of a cell from one day to another.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DelegationShift {
    Freer,
    Tighter,
    /// Nothing held before.
    New,
    /// Nothing holds any more.
    Gone,
}

/// None where the cell is on the same step of the scale.
#[must_use]
pub fn shift(
    scale: Scale,
    from: Option<DelegationLevel>,
    to: Option<DelegationLevel>,
) -> Option<DelegationShift> {
    match (from, to) {
        (None, None) => None,
        (None, Some(_)) => Some(DelegationShift::New),
        (Some(_), None) => Some(DelegationShift::Gone),
        (Some(from), Some(to)) => match scale.number(to).cmp(&scale.number(from)) {
            std::cmp::Ordering::Greater => Some(DelegationShift::Freer),
            std::cmp::Ordering::Less => Some(DelegationShift::Tighter),
            std::cmp::Ordering::Equal => None,
        },
    }
}

/// How many cells became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct ShiftCounts {
    pub freer: u32,
    pub tighter: u32,
    pub new: u32,
    pub gone: u32,
}

impl ShiftCounts {
    pub fn count(&mut self, shift: DelegationShift) {
        *match shift {
            DelegationShift::Freer => &mut self.freer,
            DelegationShift::Tighter => &mut self.tighter,
            DelegationShift::New => &mut self.new,
            DelegationShift::Gone => &mut self.gone,
        } += 1;
    }
}

/// What of a story explains that a cell is on another step on the later day: everything after the earlier one that moved the level.
#[must_use]
pub fn moved_between(story: Vec<StoryLine>, from: Day, to: Day) -> Vec<StoryLine> {
    let moves = |kind| {
        matches!(
            kind,
            StoryKind::Began
                | StoryKind::Freer
                | StoryKind::Tighter
                | StoryKind::Temporary
                | StoryKind::Returned
                | StoryKind::Carried
        )
    };
    story
        .into_iter()
        .filter(|line| from < line.on && line.on <= to && moves(line.kind))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_is_a_step_of_the_scale() {
        use DelegationShift::{Freer, Gone, New, Tighter};
        let n = |v: u8| DelegationLevel::new(v).ok();
        let (seven, tree) = (Scale::SevenLevels, Scale::DecisionTree);
        for (scale, from, to, became) in [
            (seven, n(3), n(5), Some(Freer)),
            (seven, n(5), n(3), Some(Tighter)),
            (seven, n(5), n(5), None),
            (seven, None, n(1), Some(New)),
            (seven, n(1), None, Some(Gone)),
            (seven, None, None, None),
            (tree, n(1), n(4), None),
            (tree, n(4), n(5), Some(Freer)),
            (tree, n(7), n(2), Some(Tighter)),
        ] {
            assert_eq!(shift(scale, from, to), became, "{scale:?} {from:?} {to:?}");
        }
        let mut counts = ShiftCounts::default();
        for shift in [Freer, Freer, New, Gone, Tighter] {
            counts.count(shift);
        }
        let told = (counts.freer, counts.tighter, counts.new, counts.gone);
        assert_eq!(told, (2, 1, 1, 1));
    }

    #[test]
    fn only_moves_after_the_earlier_day_explain_it() {
        let day = |text| Day::parse(text).unwrap();
        let line = |on, kind| StoryLine {
            on: day(on),
            kind,
            what: String::new(),
            why: None,
            terms: Vec::new(),
        };
        let story = vec![
            line("2026-01-01", StoryKind::Began),
            line("2026-01-02", StoryKind::Freer),
            line("2026-01-03", StoryKind::OwnView),
            line("2026-01-04", StoryKind::Confirmed),
            line("2026-01-05", StoryKind::Temporary),
            line("2026-01-06", StoryKind::Returned),
        ];
        let told: Vec<String> = moved_between(story, day("2026-01-01"), day("2026-01-05"))
            .into_iter()
            .map(|line| format!("{} {:?}", line.on, line.kind))
            .collect();
        assert_eq!(told, ["2026-01-02 Freer", "2026-01-05 Temporary"]);
    }
}
