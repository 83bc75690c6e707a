//! How a row or a column of the delegation matrix stands, counted.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::{AgainstRung, DelegationLevel};

/// Cells of one person, or of one decision area, by what there is to say of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct DelegationStanding {
    /// Less was agreed than the rung expects.
    pub below: u32,
    /// More was agreed than it expects.
    pub above: u32,
    /// The review date has passed.
    pub overdue: u32,
    /// The PM has the last word that day.
    pub held: u32,
    /// Something is expected and nothing was agreed yet.
    pub open: u32,
    /// Something else holds for a while.
    pub for_a_while: u32,
    /// Leader and PM see it differently.
    pub differing: u32,
}

/// What counts of one cell.
#[derive(Debug, Clone, Copy)]
pub struct CellStanding {
    /// What holds that day.
    pub level: Option<DelegationLevel>,
    /// How what was agreed stands; unknown where nothing was agreed, or nothing is expected.
    pub against: AgainstRung,
    pub is_expected: bool,
    pub is_agreed: bool,
    pub is_overdue: bool,
    pub is_for_a_while: bool,
    /// Steps between the two views; none when one of them is missing.
    pub difference: Option<i8>,
}

impl CellStanding {
    /// Something is expected and nothing was agreed yet.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_expected && !self.is_agreed
    }

    /// Leader and PM see it differently, by a step of the scale at least.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.difference.is_some_and(|steps| steps != 0)
    }
}

impl DelegationStanding {
    pub fn count(&mut self, cell: &CellStanding) {
        for (field, counts) in [
            (&mut self.below, cell.against == AgainstRung::Below),
            (&mut self.above, cell.against == AgainstRung::Above),
            (&mut self.overdue, cell.is_overdue),
            (
                &mut self.held,
                cell.level.is_some_and(DelegationLevel::is_held),
            ),
            (&mut self.open, cell.is_open()),
            (&mut self.for_a_while, cell.is_for_a_while),
            (&mut self.differing, cell.differs()),
        ] {
            *field += u32::from(counts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_counts_where_it_belongs() {
        let level = |n| DelegationLevel::new(n).ok();
        let met = CellStanding {
            level: level(5),
            against: AgainstRung::Meets,
            is_expected: true,
            is_agreed: true,
            is_overdue: false,
            is_for_a_while: false,
            difference: None,
        };
        let none = DelegationStanding::default();
        for (what, cell, counted) in [
            (
                "held as expected",
                met,
                DelegationStanding { held: 1, ..none },
            ),
            (
                "decided together is held by nobody",
                CellStanding {
                    level: level(4),
                    ..met
                },
                none,
            ),
            (
                "below, and its review overdue",
                CellStanding {
                    level: level(3),
                    against: AgainstRung::Below,
                    is_overdue: true,
                    ..met
                },
                DelegationStanding {
                    below: 1,
                    overdue: 1,
                    ..none
                },
            ),
            (
                "agreed above, pulled back for a while",
                CellStanding {
                    level: level(2),
                    against: AgainstRung::Above,
                    is_for_a_while: true,
                    ..met
                },
                DelegationStanding {
                    above: 1,
                    for_a_while: 1,
                    ..none
                },
            ),
            (
                "never agreed",
                CellStanding {
                    level: None,
                    against: AgainstRung::Unknown,
                    is_agreed: false,
                    ..met
                },
                DelegationStanding { open: 1, ..none },
            ),
            (
                "neither agreed nor expected",
                CellStanding {
                    level: None,
                    against: AgainstRung::Unknown,
                    is_expected: false,
                    is_agreed: false,
                    ..met
                },
                none,
            ),
            (
                "seen alike",
                CellStanding {
                    difference: Some(0),
                    ..met
                },
                DelegationStanding { held: 1, ..none },
            ),
            (
                "seen less free",
                CellStanding {
                    difference: Some(-2),
                    ..met
                },
                DelegationStanding {
                    held: 1,
                    differing: 1,
                    ..none
                },
            ),
        ] {
            let mut standing = none;
            standing.count(&cell);
            assert_eq!(standing, counted, "{what}");
            let said = (cell.is_open(), cell.differs());
            assert_eq!(said, (counted.open == 1, counted.differing == 1), "{what}");
        }
    }
}
