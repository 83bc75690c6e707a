//! Who carries too many decisions, and who could carry more.

use std::cmp::Reverse;

use crate::coverage::{Coverage, CoveredPerson, Findings, MANY_BEYOND, MANY_FEWER, PersonFinding};
use crate::look_again::hard_to_undo;

impl Coverage<'_> {
    /// The whole load counts, not single cells: who holds one decision the rung does not ask for and leaves another to the leader
    /// carries no more than others.
    pub(crate) fn look_at_people(&self, found: &mut Findings) {
        for (person, one) in self.people.iter().enumerate() {
            // A rung that expects nothing at all cannot be measured against.
            if one.cells.iter().all(|cell| cell.expected.is_none()) {
                continue;
            }
            let holds = one.cells.iter().filter(|cell| cell.is_held()).count();
            let expected = one.cells.iter().filter(|c| c.should_be_held()).count();
            let finding = |areas| PersonFinding {
                person,
                holds,
                expected,
                areas,
            };
            if holds >= expected + MANY_BEYOND {
                found.overloaded.push(finding(self.beyond(one)));
            } else if holds + MANY_FEWER <= expected && one.cells.iter().any(|c| c.agreed.is_some())
            {
                found.could_carry.push(finding(self.missing(one)));
            }
        }
        let more = |p: &PersonFinding| Reverse(p.holds.saturating_sub(p.expected));
        let fewer = |p: &PersonFinding| Reverse(p.expected.saturating_sub(p.holds));
        found.overloaded.sort_by_key(more);
        found.could_carry.sort_by_key(fewer);
    }

    /// What could be handed on first: what is furthest beyond the rung, and what can be taken back.
    fn beyond(&self, one: &CoveredPerson<'_>) -> Vec<usize> {
        let step = |level| self.catalogue.scale.number(level).cast_signed();
        self.chosen(one, |cell, door| {
            let level = cell.holds().filter(|level| level.is_held())?;
            let beyond = cell.expected.map_or(i8::MAX, |e| step(level) - step(e));
            (!cell.should_be_held()).then_some((Reverse(beyond), Reverse(door)))
        })
    }

    /// What could be handed over first: what is closest to the rung, and what can be taken back.
    fn missing(&self, one: &CoveredPerson<'_>) -> Vec<usize> {
        let step = |level| self.catalogue.scale.number(level).cast_signed();
        self.chosen(one, |cell, door| {
            let expected = cell.expected.filter(|level| level.is_held())?;
            let short = cell
                .holds()
                .map_or(i8::MAX, |level| step(expected) - step(level));
            (!cell.is_held()).then_some((short, Reverse(door)))
        })
    }

    fn chosen<K: Ord>(
        &self,
        one: &CoveredPerson<'_>,
        key: impl Fn(&crate::coverage::CoveredCell<'_>, u8) -> Option<K>,
    ) -> Vec<usize> {
        let mut areas: Vec<(K, usize)> = one
            .cells
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| {
                let door = self
                    .areas
                    .get(at)
                    .map_or(u8::MAX, |area| hard_to_undo(area));
                Some((key(cell, door)?, at))
            })
            .collect();
        areas.sort();
        areas.into_iter().map(|(_, at)| at).collect()
    }
}
