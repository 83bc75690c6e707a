//! What a leader asks of the delegations of a team on a day: which decisions are still only mine, which have nobody, where two hold the
//! same, who carries too many, what has not been looked at, where nobody grows.
//!
//! *Held* is a level at which the PM has the last word (5–7), *kept* one at which the leader has it (1–3). Deciding together (4) is
//! neither: it is shared, so the decision is not the leader's alone any more, and nobody else's yet either. On a scale that does not
//! tell the two apart (the tree's Root), together counts as kept: nothing says that the leader let go of it.
//!
//! | finding | looks at |
//! |---|---|
//! | only the leader's, nobody's, below the rung, two views, nobody grows, look again | what was agreed: a while changes none of it |
//! | two hold the same, carries too many, could carry more | what holds that day: that is what people live with |
//! | reviews | the review date of what was agreed |

use crate::Day;
use crate::coverage_growth::Growth;
use crate::decision_area::DecisionArea;
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{self, AgreedLevel, DelegationLevel, still_open};
use crate::delegation_scale::Scale;
use crate::delegation_view::{difference, seen_against};
use crate::ladder::Level;
use crate::look_again::{self, NewDomain};
use crate::returned::is_back;
use crate::temporary_level::{TemporaryLevel, temporary_on};

/// Held decisions beyond those the rung expects from which somebody carries too many. One or two more are a stretch everybody grows
/// by; from four on a fifth of the shipped catalogue of twenty-one comes on top.
pub const MANY_BEYOND: usize = 4;
/// As many fewer than the rung expects, and somebody could carry more.
pub const MANY_FEWER: usize = 4;
/// Steps of the scale below the rung that are worth a talk. One step is where most people are while they grow into a rung.
pub const FAR_BELOW: i8 = 2;
/// Months without a move up after which nobody grows in an area: two quarters, the span of two growth plans.
pub const GROWTH_MONTHS: i32 = 6;
/// Days for which the end of a level for a while is worth saying: until the next one-to-one, when those are every two weeks.
pub const SAY_RETURNED_DAYS: i32 = 14;

/// The team and the catalogue on a day.
#[derive(Debug)]
pub struct Coverage<'a> {
    pub catalogue: &'a DecisionCatalogue,
    /// The areas looked at, in the order of the catalogue.
    pub areas: Vec<&'a DecisionArea>,
    pub people: Vec<CoveredPerson<'a>>,
    pub on: Day,
}

#[derive(Debug)]
pub struct CoveredPerson<'a> {
    pub rung: &'a Level,
    /// The product area somebody works on, if it is named.
    pub product_area: Option<&'a str>,
    pub moved: Option<NewDomain>,
    /// One for each area, in the order of the areas.
    pub cells: Vec<CoveredCell<'a>>,
}

/// What is known of a cell on a day.
#[derive(Debug, Clone, Default)]
pub struct CoveredCell<'a> {
    pub agreed: Option<&'a AgreedLevel>,
    /// Holds that day instead of what was agreed.
    pub holding: Option<&'a TemporaryLevel>,
    /// The latest that came to its end within [`SAY_RETURNED_DAYS`], and what was agreed holds again.
    pub returned: Option<&'a TemporaryLevel>,
    pub expected: Option<DelegationLevel>,
    /// Another step than the one agreed.
    pub wanted: Option<DelegationLevel>,
    pub own_view: Option<DelegationLevel>,
    /// The two see it differently, talked about it, and it stays so.
    pub is_settled: bool,
    pub growth: Growth,
    /// Whether it is a focus of a plan that runs.
    pub in_plan: bool,
    /// Whether it waits to be looked at since the person moved to a new domain.
    pub waits: bool,
}

impl<'a> CoveredCell<'a> {
    /// From everything that was agreed on it, oldest first, up to the day; what only the team is asked for is added.
    #[must_use]
    pub fn of(
        scale: Scale,
        states: &'a [AgreedLevel],
        temporary: &'a [TemporaryLevel],
        moved: Option<&NewDomain>,
        day: Day,
    ) -> Self {
        let until = states.partition_point(|state| state.since <= day);
        let states = states.get(..until).unwrap_or_default();
        let agreed = states.last();
        let agreed_on = |day: Day| {
            let begun = states.iter().rev().find(|state| state.since <= day);
            begun.map(|state| state.level)
        };
        Self {
            agreed,
            wanted: agreed.and_then(|state| still_open(scale, Some(state.level), state.wanted)),
            holding: temporary_on(temporary, day),
            returned: temporary
                .iter()
                .filter(|level| {
                    let is_held_on = |day| temporary_on(temporary, day).is_some();
                    is_back(scale, level, agreed_on, is_held_on, SAY_RETURNED_DAYS, day)
                })
                .max_by_key(|level| level.returns_on()),
            waits: match (moved, agreed) {
                (Some(moved), Some(agreed)) => look_again::waits(moved, agreed, temporary, day),
                _ => false,
            },
            ..Self::default()
        }
    }

    /// What was agreed.
    #[must_use]
    pub fn level(&self) -> Option<DelegationLevel> {
        self.agreed.map(|state| state.level)
    }

    /// What holds that day.
    #[must_use]
    pub fn holds(&self) -> Option<DelegationLevel> {
        self.holding.map(|level| level.level).or(self.level())
    }

    pub(crate) fn is_held(&self) -> bool {
        self.holds().is_some_and(DelegationLevel::is_held)
    }

    pub(crate) fn should_be_held(&self) -> bool {
        self.expected.is_some_and(DelegationLevel::is_held)
    }
}

/// A cell, by the place of its person and its area in [`Coverage`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    pub person: usize,
    pub area: usize,
}

/// A cell that is some steps of the scale off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Off {
    pub at: At,
    pub steps: i8,
}

/// What is found about an area, by places in [`Coverage`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaFinding {
    pub area: usize,
    /// Whom it is about, first who matters most.
    pub people: Vec<usize>,
    /// The product area in which it is so, where it is not the same for the whole team.
    pub product_area: Option<String>,
    /// Who could take it on next.
    pub candidate: Option<usize>,
}

/// Somebody who carries more, or less, than their rung expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFinding {
    pub person: usize,
    pub holds: usize,
    pub expected: usize,
    /// Held without the rung expecting it, or expected and not held: what comes first is what is named first.
    pub areas: Vec<usize>,
}

/// Everything found, in the order it is worth reading.
#[derive(Debug, Default)]
pub struct Findings {
    pub look_again: Vec<At>,
    pub for_a_while: Vec<At>,
    pub overdue: Vec<At>,
    pub differences: Vec<Off>,
    pub only_mine: Vec<AreaFinding>,
    pub nobody: Vec<AreaFinding>,
    pub held_twice: Vec<AreaFinding>,
    pub overloaded: Vec<PersonFinding>,
    pub could_carry: Vec<PersonFinding>,
    pub far_below: Vec<Off>,
    pub no_growth: Vec<AreaFinding>,
}

impl Coverage<'_> {
    #[must_use]
    pub fn findings(&self) -> Findings {
        let mut found = Findings::default();
        if self.people.is_empty() {
            return found;
        }
        self.look_at_cells(&mut found);
        self.look_at_people(&mut found);
        self.look_at_areas(&mut found);
        found
    }

    pub(crate) fn cell(&self, at: At) -> Option<&CoveredCell<'_>> {
        self.people.get(at.person)?.cells.get(at.area)
    }

    /// A column of the matrix: everybody's cell of one area.
    pub(crate) fn column(&self, area: usize) -> impl Iterator<Item = (usize, &CoveredCell<'_>)> {
        self.people
            .iter()
            .enumerate()
            .filter_map(move |(person, one)| Some((person, one.cells.get(area)?)))
    }

    fn look_at_cells(&self, found: &mut Findings) {
        let scale = self.catalogue.scale;
        let step = |level| scale.number(level).cast_signed();
        for (person, one) in self.people.iter().enumerate() {
            for (area, cell) in one.cells.iter().enumerate() {
                let at = At { person, area };
                if cell.waits {
                    found.look_again.push(at);
                }
                if cell.holding.is_some() || cell.returned.is_some() {
                    found.for_a_while.push(at);
                }
                let Some(agreed) = cell.agreed else { continue };
                if delegation::overdue(agreed.review, self.on) {
                    found.overdue.push(at);
                }
                let holding = cell.holding.map(|holding| holding.level);
                let against = seen_against(Some(agreed.level), holding, cell.own_view);
                match difference(scale, against, cell.own_view) {
                    Some(steps) if steps != 0 && !cell.is_settled => {
                        found.differences.push(Off { at, steps });
                    }
                    _ => {}
                }
                if let Some(expected) = cell.expected {
                    let steps = step(expected) - step(agreed.level);
                    if steps >= FAR_BELOW {
                        found.far_below.push(Off { at, steps });
                    }
                }
            }
        }
        let door = |at: At| {
            self.areas
                .get(at.area)
                .map_or(u8::MAX, |a| look_again::hard_to_undo(a))
        };
        found.look_again.sort_by_cached_key(|at| {
            let state = self.cell(*at).and_then(|cell| cell.agreed);
            match (self.areas.get(at.area), state) {
                (Some(area), Some(state)) => Some(look_again::urgency(area, state)),
                _ => None,
            }
        });
        // What ends soonest first, then what is back already.
        found.for_a_while.sort_by_key(|at| {
            let cell = self.cell(*at);
            let running = cell
                .and_then(|cell| cell.holding)
                .map(TemporaryLevel::returns_on);
            let back = cell
                .and_then(|cell| cell.returned)
                .map(TemporaryLevel::returns_on);
            (running.is_none(), running.or(back))
        });
        found.overdue.sort_by_key(|at| {
            let state = self.cell(*at).and_then(|cell| cell.agreed);
            state.and_then(|state| state.review)
        });
        found
            .differences
            .sort_by_key(|off| (std::cmp::Reverse(off.steps.unsigned_abs()), door(off.at)));
        found
            .far_below
            .sort_by_key(|off| (std::cmp::Reverse(off.steps), door(off.at)));
    }
}
