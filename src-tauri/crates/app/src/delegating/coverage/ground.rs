//! Everything coverage is found in, read once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rungs_domain::Day;
use rungs_domain::coverage::{Coverage, CoveredCell, CoveredPerson};
use rungs_domain::coverage_growth::Growth;
use rungs_domain::coverage_load::load_days;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{AgreedLevel, DelegationLevel};
use rungs_domain::delegation_scope::{DayBits, LeaderScope, scope_over};
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::ids::{DecisionAreaCode, LevelCode, PersonId, PlanId};
use rungs_domain::ladder::Ladder;
use rungs_domain::look_again::new_domain;
use rungs_domain::person::{Employment, employment_on};
use rungs_domain::plan::{FocusOn, MOST_FOCUS_AREAS, PlanState};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::view_talk::is_settled;
use rungs_store::{Reader, SaidLevel, Stander};

use super::CoverageScope;
use crate::delegating::catalogue_on;
use crate::error::Result;
use crate::person_ref::{self, PersonRef, folded};
use crate::settings::me;
use crate::workspace::Workspace;

/// The plan that runs, and the decisions it works on.
#[derive(Debug)]
pub(super) struct RunningPlan {
    pub id: PlanId,
    pub has_room: bool,
    areas: HashSet<DecisionAreaCode>,
}

pub(super) struct Ground {
    pub on: Day,
    pub ladder: Arc<Ladder>,
    pub catalogue: DecisionCatalogue,
    pub leader: Option<PersonRef>,
    /// The days the load is told of; the last is `on`.
    pub days: Vec<Day>,
    /// By person, area and day.
    pub states: Vec<AgreedLevel>,
    pub temporary: Vec<TemporaryLevel>,
    /// In the scope and on a level of the ladder, by name.
    pub people: Vec<Stander>,
    category: Option<String>,
    /// Of each area in the catalogue, those it came out of.
    before: HashMap<DecisionAreaCode, Vec<DecisionAreaCode>>,
    views: Vec<SaidLevel>,
    /// Of cells in which a difference was talked about.
    talks: Vec<DelegationView>,
    /// By person, oldest first.
    jobs: Vec<Employment>,
    scope: HashMap<PersonId, DayBits>,
    plans: HashMap<PersonId, RunningPlan>,
}

impl Ground {
    pub(super) fn load(reader: Reader<'_>, scope: &CoverageScope, on: Day) -> Result<Self> {
        let me = me(reader)?;
        let lead = match &scope.lead {
            Some(id) => Some(PersonRef::from(&person_ref::by_id(reader, id)?)),
            None => None,
        };
        let ladder = Workspace::ladder_on(reader, on)?.ladder;
        let jobs = reader.employments()?;
        let days = load_days(on);
        let whose = LeaderScope {
            lead: lead.as_ref().map(|lead| &lead.id),
            reach: scope.reach,
            me: me.as_ref().map(|me| &me.id),
        };
        let in_scope = scope_over(&jobs, whose, &days);
        let today: DayBits = 1 << (days.len() - 1);
        let mut people = reader.standing_on(on)?;
        people.retain(|one| {
            let level = one.level.as_ref();
            in_scope.get(&one.id).is_some_and(|bits| bits & today != 0)
                && level.is_some_and(|code| ladder.level(code).is_some())
        });
        people.sort_by_cached_key(|one| (folded(&one.name), one.id.clone()));
        let catalogue = catalogue_on(reader, on)?;
        let before = catalogue.on(on).map(|area| {
            let code = area.code.clone();
            let before = catalogue.lineage.before(&code);
            (code, before)
        });
        Ok(Self {
            on,
            before: before.collect(),
            catalogue,
            leader: lead.or(me),
            states: reader.agreed_levels()?,
            temporary: reader.temporary_levels()?,
            views: reader.said_levels()?,
            talks: reader.views_talked_about()?,
            plans: running_plans(reader, on)?,
            category: scope.category.as_deref().map(folded),
            scope: in_scope
                .into_iter()
                .map(|(id, bits)| (id.clone(), bits))
                .collect(),
            ladder,
            people,
            jobs,
            days,
        })
    }

    /// Whether an area belongs to what is looked at.
    pub(super) fn counts(&self, code: &DecisionAreaCode) -> bool {
        let area = self.catalogue.area(code);
        area.is_some_and(|area| self.is_of_category(area))
    }

    fn is_of_category(&self, area: &DecisionArea) -> bool {
        let wanted = self.category.as_ref();
        wanted.is_none_or(|wanted| folded(&area.category) == *wanted)
    }

    pub(super) fn scope(&self) -> HashMap<&PersonId, DayBits> {
        self.scope.iter().map(|(id, bits)| (id, *bits)).collect()
    }

    pub(super) fn plan(&self, person: &PersonId) -> Option<&RunningPlan> {
        self.plans.get(person)
    }

    /// Whether a plan works on an area, also under the name of one it came out of.
    pub(super) fn is_focus(&self, plan: &RunningPlan, area: &DecisionAreaCode) -> bool {
        let mut before = self.before.get(area).into_iter().flatten();
        !plan.areas.is_empty()
            && (plan.areas.contains(area) || before.any(|code| plan.areas.contains(code)))
    }

    pub(super) fn coverage(&self) -> Coverage<'_> {
        let areas: Vec<&DecisionArea> = self
            .catalogue
            .on(self.on)
            .filter(|area| self.is_of_category(area))
            .collect();
        let columns: HashMap<&str, usize> = areas
            .iter()
            .enumerate()
            .map(|(at, area)| (area.code.as_str(), at))
            .collect();
        let states = by_person(&self.states, |state| &state.person);
        let temporary = by_person(&self.temporary, |level| &level.person);
        let views = by_person(&self.views, |view| &view.person);
        let talks = by_person(&self.talks, |view| &view.person);
        let jobs = by_person(&self.jobs, |job| &job.person);
        // What a rung expects is the same for everybody on it.
        let mut expected: HashMap<&LevelCode, Vec<Option<DelegationLevel>>> = HashMap::new();
        let people = self
            .people
            .iter()
            .filter_map(|one| {
                let rung = self.ladder.level(one.level.as_ref()?)?;
                let expected = expected.entry(&rung.code).or_insert_with(|| {
                    let of = |area: &&DecisionArea| self.catalogue.expected(rung, &area.code);
                    areas.iter().map(of).collect()
                });
                let jobs = slice(&jobs, &one.id);
                let moved = new_domain(jobs, self.on);
                let pulled = slice(&temporary, &one.id);
                let own = slice(&states, &one.id);
                let mut cells: Vec<CoveredCell<'_>> = vec![CoveredCell::default(); areas.len()];
                for cell in own.chunk_by(|a, b| a.area == b.area) {
                    let Some(code) = cell.first().map(|state| &state.area) else {
                        continue;
                    };
                    let slot = columns.get(code.as_str()).and_then(|at| cells.get_mut(*at));
                    if let Some(slot) = slot {
                        let from = pulled.partition_point(|level| level.area < *code);
                        let until = pulled.partition_point(|level| level.area <= *code);
                        let pulled = pulled.get(from..until).unwrap_or_default();
                        let scale = self.catalogue.scale;
                        *slot = CoveredCell {
                            growth: Growth::of(scale, own, cell, self.on),
                            ..CoveredCell::of(scale, cell, pulled, moved.as_ref(), self.on)
                        };
                    }
                }
                // In the order they were said, so the last one by that day stays.
                for view in slice(&views, &one.id) {
                    let at = columns.get(view.area.as_str());
                    if let Some(slot) = at.and_then(|at| cells.get_mut(*at))
                        && view.on <= self.on
                    {
                        slot.own_view = Some(view.level);
                    }
                }
                for said in slice(&talks, &one.id).chunk_by(|a, b| a.area == b.area) {
                    let at = said
                        .first()
                        .and_then(|view| columns.get(view.area.as_str()));
                    if let Some(slot) = at.and_then(|at| cells.get_mut(*at)) {
                        let scale = self.catalogue.scale;
                        slot.is_settled = is_settled(scale, said, slot.level(), self.on);
                    }
                }
                for (slot, expected) in cells.iter_mut().zip(expected) {
                    slot.expected = *expected;
                }
                if let Some(plan) = self.plan(&one.id) {
                    for (slot, area) in cells.iter_mut().zip(&areas) {
                        slot.in_plan = self.is_focus(plan, &area.code);
                    }
                }
                Some(CoveredPerson {
                    rung,
                    product_area: employment_on(jobs, self.on).and_then(|job| job.area.as_deref()),
                    moved,
                    cells,
                })
            })
            .collect();
        Coverage {
            catalogue: &self.catalogue,
            areas,
            people,
            on: self.on,
        }
    }
}

/// Rows that come sorted by person, found by person.
fn by_person<T>(rows: &[T], person: impl Fn(&T) -> &PersonId) -> HashMap<&PersonId, &[T]> {
    rows.chunk_by(|a, b| person(a) == person(b))
        .filter_map(|own| own.first().map(|first| (person(first), own)))
        .collect()
}

fn slice<'a, T>(rows: &HashMap<&PersonId, &'a [T]>, person: &PersonId) -> &'a [T] {
    rows.get(person).copied().unwrap_or_default()
}

fn running_plans(reader: Reader<'_>, on: Day) -> Result<HashMap<PersonId, RunningPlan>> {
    let running: HashMap<PlanId, PersonId> = reader
        .listed_plans()?
        .into_iter()
        .filter(|plan| plan.times.covers(on) && plan.times.state != PlanState::Closed)
        .map(|plan| (plan.id, plan.person))
        .collect();
    if running.is_empty() {
        return Ok(HashMap::new());
    }
    let mut plans: HashMap<PersonId, (RunningPlan, usize)> = running
        .iter()
        .map(|(id, person)| {
            let plan = RunningPlan {
                id: id.clone(),
                has_room: true,
                areas: HashSet::new(),
            };
            (person.clone(), (plan, 0))
        })
        .collect();
    for focus in reader.listed_focuses()? {
        let found = running
            .get(&focus.plan)
            .and_then(|person| plans.get_mut(person));
        if let Some((plan, count)) = found {
            *count += 1;
            plan.has_room = *count < MOST_FOCUS_AREAS;
            if let FocusOn::Delegation(area) = focus.on {
                plan.areas.insert(area);
            }
        }
    }
    let plans = plans.into_iter().map(|(person, (plan, _))| (person, plan));
    Ok(plans.collect())
}
