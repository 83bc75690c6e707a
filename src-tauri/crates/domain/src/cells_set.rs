//! What setting cells changes, counted: before it is done, and as it was done.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::{Delegation, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::while_ahead::{ends_it, meant};

/// How many cells change, and how. Limits, reviews and texts are not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellsSet {
    pub people: u32,
    pub areas: u32,
    /// Another level, or another wanted one, than before.
    pub changed: u32,
    /// Nothing was agreed before.
    pub begun: u32,
    /// As it is said already.
    pub same: u32,
    /// Of those, where something else holds for a while: what is agreed is not what one sees.
    pub held_back: u32,
    /// Something else holds for a while or was to, and ends with it.
    pub ended: u32,
    /// Nothing is agreed, so nothing can be wanted.
    pub left_out: u32,
}

/// What is said of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    Level {
        level: DelegationLevel,
        /// Something else holds for a while that day.
        is_held_back: bool,
        /// Something that holds for a while, or was to, ends with it.
        ends: bool,
    },
    /// None takes the wanted level away.
    Wanted(Option<DelegationLevel>),
}

impl CellsSet {
    /// Counts one cell, by what is agreed in it.
    pub fn count(&mut self, scale: Scale, before: Option<&Delegation>, said: Said) {
        let agreed = before.map(|state| state.level);
        match (said, before) {
            (
                Said::Level {
                    level,
                    is_held_back,
                    ends,
                },
                _,
            ) => {
                let is_new = ends_it(agreed, meant(scale, agreed, level));
                *match agreed {
                    None => &mut self.begun,
                    Some(_) if is_new => &mut self.changed,
                    Some(_) => &mut self.same,
                } += 1;
                self.ended += u32::from(ends);
                self.held_back += u32::from(!is_new && is_held_back);
            }
            (Said::Wanted(_), None) => self.left_out += 1,
            (Said::Wanted(wanted), Some(state)) => {
                let agreed = scale.number(state.level);
                // What is the same step as the one agreed is wanted no more.
                let step = |level: Option<DelegationLevel>| {
                    level
                        .map(|level| scale.number(level))
                        .filter(|step| *step != agreed)
                };
                *if step(wanted) == step(state.wanted) {
                    &mut self.same
                } else {
                    &mut self.changed
                } += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    fn agreed(n: u8, wanted: Option<u8>) -> Delegation {
        Delegation {
            wanted: wanted.map(level),
            ..Delegation::bare(
                "1".into(),
                "p".into(),
                "pricing".into(),
                Day::parse("2026-11-01").unwrap(),
                level(n),
            )
        }
    }

    /// Changed, begun, same, held back, ended, left out.
    fn counts(scale: Scale, before: Option<&Delegation>, said: Said) -> [u32; 6] {
        let mut ahead = CellsSet::default();
        ahead.count(scale, before, said);
        [
            ahead.changed,
            ahead.begun,
            ahead.same,
            ahead.held_back,
            ahead.ended,
            ahead.left_out,
        ]
    }

    #[test]
    fn a_level_changes_begins_or_is_so_already() {
        let (seven, tree) = (Scale::SevenLevels, Scale::DecisionTree);
        let three = agreed(3, None);
        for (scale, before, held, set, told) in [
            (seven, Some(&three), false, 4, [1, 0, 0, 0, 0, 0]),
            (seven, Some(&three), true, 4, [1, 0, 0, 0, 1, 0]),
            (seven, Some(&three), false, 3, [0, 0, 1, 0, 0, 0]),
            (seven, Some(&three), true, 3, [0, 0, 1, 1, 0, 0]),
            (seven, None, false, 4, [0, 1, 0, 0, 0, 0]),
            (seven, None, true, 4, [0, 1, 0, 0, 1, 0]),
            // One step of the tree stands for 1 to 4.
            (tree, Some(&three), true, 4, [0, 0, 1, 1, 0, 0]),
            (tree, Some(&three), true, 5, [1, 0, 0, 0, 1, 0]),
        ] {
            let said = Said::Level {
                level: level(set),
                is_held_back: held,
                ends: held && told[4] == 1,
            };
            assert_eq!(
                counts(scale, before, said),
                told,
                "{scale:?} {before:?} {held} {set}"
            );
        }
    }

    #[test]
    fn a_wanted_level_changes_where_something_is_agreed() {
        let (seven, tree) = (Scale::SevenLevels, Scale::DecisionTree);
        let (none, five) = (agreed(3, None), agreed(3, Some(5)));
        let (same, changed, left) = ([0, 0, 1, 0, 0, 0], [1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1]);
        for (scale, before, wanted, told) in [
            (seven, Some(&none), Some(5), changed),
            (seven, Some(&five), Some(5), same),
            (seven, Some(&five), None, changed),
            (seven, Some(&none), None, same),
            // What is agreed is not wanted besides.
            (seven, Some(&none), Some(3), same),
            (seven, Some(&five), Some(3), changed),
            (tree, Some(&none), Some(4), same),
            (seven, None, Some(5), left),
        ] {
            let said = Said::Wanted(wanted.map(level));
            assert_eq!(
                counts(scale, before, said),
                told,
                "{scale:?} {before:?} {wanted:?}"
            );
        }
    }
}
