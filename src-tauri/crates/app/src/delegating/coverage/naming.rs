//! Findings with the names of people and areas, and what their next step needs.

use rungs_domain::Day;
use rungs_domain::coverage::{
    AreaFinding, At, Coverage, CoveredCell, Findings, Off, PersonFinding,
};
use rungs_domain::coverage_load::LoadPoint;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation_needs::MONTHS_TO_REVIEW;
use rungs_domain::look_again::NewDomain;
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_store::Stander;

use super::ground::Ground;
use super::rows::{
    AreaRow, Candidate, CellRow, CoveragePage, FocusPlan, Found, Holder, PersonRow, RowArea,
    WhileRow,
};
use crate::person_ref::PersonRef;
use crate::roster::level_ref;

/// People named with an area; the others are counted.
const MOST_NAMED: usize = 12;

pub(super) struct Naming<'a> {
    pub ground: &'a Ground,
    pub coverage: &'a Coverage<'a>,
    /// Rows named of each finding.
    pub most: usize,
    pub today: Day,
}

impl Naming<'_> {
    pub(super) fn page(&self, found: &Findings, load: Vec<LoadPoint>) -> CoveragePage {
        let catalogue = &self.ground.catalogue;
        let mut categories: Vec<String> = Vec::new();
        for area in catalogue.on(self.ground.on) {
            if !categories.contains(&area.category) {
                categories.push(area.category.clone());
            }
        }
        let cells = |found: &[At]| self.found(found, |at| self.cell_row(*at, None));
        let off = |found: &[Off]| self.found(found, |off| self.cell_row(off.at, Some(off.steps)));
        let areas = |found: &[AreaFinding]| self.found(found, |finding| self.area_row(finding));
        let people = |found: &[PersonFinding]| self.found(found, |one| self.person_row(one));
        let holds = |at: &&At| self.cell(**at).is_some_and(|cell| cell.holding.is_some());
        let (holding, came_back): (Vec<At>, Vec<At>) = found.for_a_while.iter().partition(holds);
        CoveragePage {
            as_of: self.ground.on,
            leader: self.ground.leader.clone(),
            people: count(self.coverage.people.len()),
            areas: count(self.coverage.areas.len()),
            categories,
            scale: catalogue.scale,
            steps: catalogue.scale.steps(),
            look_again: cells(&found.look_again),
            returned: cells(&holding),
            came_back: cells(&came_back),
            overdue: cells(&found.overdue),
            next_review: self.ground.on.plus_months(MONTHS_TO_REVIEW),
            differences: off(&found.differences),
            only_mine: areas(&found.only_mine),
            nobody: areas(&found.nobody),
            held_twice: areas(&found.held_twice),
            overloaded: people(&found.overloaded),
            could_carry: people(&found.could_carry),
            far_below: off(&found.far_below),
            no_growth: areas(&found.no_growth),
            load,
        }
    }

    fn found<T, R>(&self, found: &[T], row: impl Fn(&T) -> Option<R>) -> Found<R> {
        Found {
            count: count(found.len()),
            rows: found.iter().take(self.most).filter_map(row).collect(),
        }
    }

    fn who(&self, at: usize) -> Option<&Stander> {
        self.ground.people.get(at)
    }

    fn area(&self, at: usize) -> Option<&DecisionArea> {
        self.coverage.areas.get(at).copied()
    }

    fn cell(&self, at: At) -> Option<&CoveredCell<'_>> {
        self.coverage.people.get(at.person)?.cells.get(at.area)
    }

    fn focus_plan(&self, at: At) -> Option<FocusPlan> {
        let plan = self.ground.plan(&self.who(at.person)?.id)?;
        Some(FocusPlan {
            id: plan.id.clone(),
            has_room: plan.has_room,
            has_it: self.ground.is_focus(plan, &self.area(at.area)?.code),
        })
    }

    fn cell_row(&self, at: At, steps: Option<i8>) -> Option<CellRow> {
        let (cell, area) = (self.cell(at)?, self.area(at.area)?);
        let moved = self.coverage.people.get(at.person)?.moved.clone();
        Some(CellRow {
            steps,
            plan: self.focus_plan(at),
            ..cell_row(
                person_ref(self.who(at.person)?),
                area,
                cell,
                moved.filter(|_| cell.waits),
                (self.ground.on, self.today),
            )
        })
    }

    fn area_row(&self, finding: &AreaFinding) -> Option<AreaRow> {
        let area = self.area(finding.area)?;
        let holder = |person: &usize| {
            let entry = self.who(*person)?;
            let at = At {
                person: *person,
                area: finding.area,
            };
            Some(Holder {
                id: entry.id.clone(),
                name: entry.name.clone(),
                level: self.cell(at)?.holds(),
            })
        };
        Some(AreaRow {
            area: area.code.clone(),
            name: area.name.clone(),
            category: area.category.clone(),
            reversible: area.reversible,
            held: area.held,
            product_area: finding.product_area.clone(),
            people: finding
                .people
                .iter()
                .take(MOST_NAMED)
                .filter_map(holder)
                .collect(),
            people_count: count(finding.people.len()),
            candidate: finding
                .candidate
                .and_then(|person| self.candidate(person, finding.area)),
        })
    }

    fn candidate(&self, person: usize, area: usize) -> Option<Candidate> {
        let at = At { person, area };
        let cell = self.cell(at)?;
        Some(Candidate {
            person: person_ref(self.who(person)?),
            level: cell.level(),
            wanted: cell.wanted,
            expected: cell.expected,
            plan: self.focus_plan(at),
        })
    }

    fn person_row(&self, finding: &PersonFinding) -> Option<PersonRow> {
        let one = self.coverage.people.get(finding.person)?;
        let area = |at: &usize| {
            let (area, cell) = (self.area(*at)?, one.cells.get(*at)?);
            Some(RowArea {
                area: area.code.clone(),
                name: area.name.clone(),
                level: cell.holds(),
                expected: cell.expected,
            })
        };
        Some(PersonRow {
            person: person_ref(self.who(finding.person)?),
            rung: level_ref(&self.ground.ladder, &one.rung.code)?,
            holds: count(finding.holds),
            expected: count(finding.expected),
            areas: finding.areas.iter().filter_map(area).collect(),
        })
    }
}

fn person_ref(one: &Stander) -> PersonRef {
    PersonRef {
        id: one.id.clone(),
        name: one.name.clone(),
    }
}

pub(super) fn cell_row(
    person: PersonRef,
    area: &DecisionArea,
    cell: &CoveredCell<'_>,
    moved: Option<NewDomain>,
    (on, today): (Day, Day),
) -> CellRow {
    let is_over = cell.holding.is_none();
    let told = |level: &TemporaryLevel| WhileRow {
        id: level.id.clone(),
        level: level.level,
        since: level.since,
        until: if is_over {
            level.last_day()
        } else {
            level.until_known(on, today)
        },
        reason: level.reason.clone(),
        is_over,
    };
    CellRow {
        person,
        area: area.code.clone(),
        name: area.name.clone(),
        reversible: area.reversible,
        level: cell.level(),
        since: cell.agreed.map(|state| state.since),
        expected: cell.expected,
        wanted: cell.wanted,
        own_view: cell.own_view,
        steps: None,
        review: cell.agreed.and_then(|state| state.review),
        for_a_while: cell.holding.or(cell.returned).map(told),
        moved,
        plan: None,
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
