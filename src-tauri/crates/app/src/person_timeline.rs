//! How somebody came here, in one dated list.

use std::collections::{BTreeSet, HashMap};

use rungs_domain::delegation_story::{Around, CellFacts};
use rungs_domain::ids::{DecisionAreaCode, LevelCode, PersonId};
use rungs_domain::person::Employment;
use rungs_domain::timeline::{self, TimelineEntry};
use rungs_domain::told_states;

use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref;
use crate::placing::placement_lines;
use crate::workspace::Workspace;

impl Workspace {
    /// Jobs, placements, decisions that moved, assessments that were agreed and plans of a person, newest first. What is dated later
    /// than today stands on top.
    ///
    /// # Errors
    /// `not_found`.
    pub fn person_timeline(&self, person: &PersonId) -> Result<Vec<TimelineEntry>> {
        let today = self.today();
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let jobs = reader.employments_of(person)?;
            let mut names: HashMap<&PersonId, String> = HashMap::new();
            for manager in jobs.iter().filter_map(|job| job.manager.as_ref()) {
                if let Some(known) = reader.person(manager)? {
                    names.insert(manager, known.name);
                }
            }
            let manager_of = |job: &Employment| names.get(job.manager.as_ref()?).cloned();
            let mut entries = timeline::jobs(&jobs, manager_of);

            let mut placements = placement_lines(reader, &ladder, person, today)?;
            placements.reverse();
            entries.extend(placements.iter().map(|line| {
                let level = line.level.as_ref().map(|level| level.name.as_str());
                timeline::placement(line.since, level, &line.reason)
            }));

            let catalogue = catalogue(reader)?;
            let states = reader.delegations_of(person)?;
            let temporary = reader.temporary_levels_of(person)?;
            let areas: BTreeSet<&DecisionAreaCode> =
                states.iter().map(|state| &state.area).collect();
            for area in areas {
                let of_area = told_states::of_cell(&catalogue, &states, area);
                let pulled: Vec<_> = temporary
                    .iter()
                    .filter(|t| t.area == *area)
                    .cloned()
                    .collect();
                let story = CellFacts {
                    scale: catalogue.scale,
                    states: &of_area,
                    temporary: &pulled,
                    around: &Around::of(&catalogue, &temporary, area),
                    views: &[],
                    today,
                }
                .story();
                entries.extend(timeline::decision(area, catalogue.name(area), &story));
            }

            let level_name = |code: &LevelCode| {
                ladder
                    .level(code)
                    .map_or_else(|| code.to_string(), |level| level.name.clone())
            };
            for round in reader.assessment_rounds_of(person)? {
                if let Some(on) = round.closed_on {
                    let against = level_name(&round.against);
                    entries.push(timeline::assessment(on, &round.id, &against));
                }
            }
            for plan in reader.plans_of(person)? {
                let target = plan.target.as_ref().map(level_name);
                entries.push(timeline::plan(&plan, target.as_deref()));
            }
            timeline::newest_first(&mut entries);
            Ok(entries)
        })
    }
}
