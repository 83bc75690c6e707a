//! What is found about whole areas: only the leader's, nobody's, held by two, without growth.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::coverage::{AreaFinding, Coverage, CoveredCell, Findings, GROWTH_MONTHS};
use crate::decision_area::{DecisionArea, Held};
use crate::delegation::{AgainstRung, DelegationLevel};
use crate::last_word::LastWord;

impl Coverage<'_> {
    pub(crate) fn look_at_areas(&self, found: &mut Findings) {
        for (at, area) in self.areas.iter().enumerate() {
            let finding = |people, candidate| AreaFinding {
                area: at,
                people,
                product_area: None,
                candidate,
            };
            let agreed = self.who(at, |cell| cell.level());
            if agreed.is_empty() {
                found.nobody.push(finding(Vec::new(), self.candidate(at)));
            } else if self.is_only_the_leaders(at) {
                found.only_mine.push(finding(agreed, self.candidate(at)));
            }
            found.held_twice.extend(self.held_twice(at, area));
            found.no_growth.extend(self.no_growth(at));
        }
        // What cannot be taken back is worth a second pair of eyes first.
        let door = |finding: &AreaFinding| {
            let area = self.areas.get(finding.area);
            area.map_or(u8::MAX, |area| crate::look_again::hard_to_undo(area))
        };
        // A decision that can be taken back is the easier one to give away.
        found.only_mine.sort_by_key(|f| Reverse(door(f)));
        found.held_twice.sort_by_key(door);
        found
            .no_growth
            .sort_by_key(|finding| Reverse(finding.people.len()));
    }

    /// Whether something is agreed with somebody, and nobody decides it alone or together with the leader.
    fn is_only_the_leaders(&self, area: usize) -> bool {
        self.column(area)
            .filter_map(|(_, cell)| cell.level())
            .all(|level| !LastWord::at(self.catalogue.scale, level).is_given_away())
    }

    /// People with a level in an area, the freest first.
    fn who(
        &self,
        area: usize,
        level: impl Fn(&CoveredCell<'_>) -> Option<DelegationLevel>,
    ) -> Vec<usize> {
        let mut people: Vec<(Reverse<DelegationLevel>, usize)> = self
            .column(area)
            .filter_map(|(person, cell)| Some((Reverse(level(cell)?), person)))
            .collect();
        people.sort();
        people.into_iter().map(|(_, person)| person).collect()
    }

    /// Who could take a decision on next, of those whose rung expects them to hold it: who is to get there or is free in it already,
    /// then who stands lowest, since a decision belongs as far down as it is expected.
    fn candidate(&self, area: usize) -> Option<usize> {
        self.column(area)
            .filter(|(_, cell)| !cell.is_held() && cell.should_be_held())
            .max_by_key(|(person, cell)| {
                let grade = self.people.get(*person).map(|one| one.rung.grade);
                (
                    cell.wanted.max(cell.level()),
                    Reverse(grade),
                    Reverse(*person),
                )
            })
            .map(|(person, _)| person)
    }

    /// Two have the last word on one thing: anywhere in the team where it is one decision for the team, within a product area where
    /// each decides for their own product.
    fn held_twice(&self, area: usize, about: &DecisionArea) -> Vec<AreaFinding> {
        let held = self.who(area, |cell| cell.holds().filter(|level| level.is_held()));
        let finding = |people: Vec<usize>, product_area| {
            (people.len() > 1).then_some(AreaFinding {
                area,
                people,
                product_area,
                candidate: None,
            })
        };
        match about.held {
            Held::One => finding(held, None).into_iter().collect(),
            Held::Each => {
                let mut by_product: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
                for person in held {
                    let product = self.people.get(person).and_then(|one| one.product_area);
                    if let Some(product) = product.map(str::trim).filter(|p| !p.is_empty()) {
                        let (_, people) = by_product
                            .entry(product.to_lowercase())
                            .or_insert_with(|| (product.to_owned(), Vec::new()));
                        people.push(person);
                    }
                }
                by_product
                    .into_values()
                    .filter_map(|(product, people)| finding(people, Some(product)))
                    .collect()
            }
        }
    }

    /// Somebody is below their rung there, and nothing points upwards for anybody: no rise in [`GROWTH_MONTHS`], nothing more wanted,
    /// no plan that works on it. What has not been agreed for that long cannot be judged yet; what it was part of before counts.
    fn no_growth(&self, area: usize) -> Option<AreaFinding> {
        let since = self.on.plus_months(-GROWTH_MONTHS);
        let scale = self.catalogue.scale;
        let mut stuck: Vec<(Reverse<u8>, usize)> = Vec::new();
        for (person, cell) in self.column(area) {
            let wants_more = cell.agreed.is_some_and(|state| {
                let more = |wanted| scale.reading(wanted) > scale.reading(state.level);
                state.wanted.is_some_and(more)
            });
            if cell.in_plan || wants_more || cell.growth.rose.is_some_and(|rose| rose > since) {
                return None;
            }
            let below = self.catalogue.against(cell.level(), cell.expected) == AgainstRung::Below;
            if let (true, Some(level), Some(expected)) = (below, cell.level(), cell.expected)
                && cell.growth.first.is_some_and(|first| first <= since)
            {
                let steps = scale.number(expected) - scale.number(level);
                stuck.push((Reverse(steps), person));
            }
        }
        stuck.sort();
        let people: Vec<usize> = stuck.into_iter().map(|(_, person)| person).collect();
        (!people.is_empty()).then(|| AreaFinding {
            area,
            candidate: people.first().copied(),
            people,
            product_area: None,
        })
    }
}
