//! The team on its ladder, today or on any day, for everyone or one lead's team.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::delegation;
use rungs_domain::ids::PersonId;
use rungs_domain::person::Status;
use rungs_domain::plan::{ActionStatus, Plan, current_plan};
use rungs_domain::reporting;
use rungs_domain::team::{
    NextStepFacts, RungOpenRole, Standing, TeamLadder, next_step, team_ladder,
};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::team_entries;
use crate::workspace::Workspace;

/// How far ahead a check-in is worth mentioning, in days.
const CHECK_IN_AHEAD: i32 = 14;

/// The ladder with the team on it, and the leads whose teams can be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TeamPage {
    pub ladder: TeamLadder,
    pub tracks: Vec<rungs_domain::ladder::Track>,
    /// Everyone who has somebody reporting to them, by name.
    pub leads: Vec<PersonRef>,
    pub lead: Option<PersonRef>,
    pub as_of: Day,
    pub people: u32,
    pub open_roles: u32,
}

impl Workspace {
    /// # Errors
    /// `not_found` lead.
    pub fn team(&self, lead: Option<&PersonId>, as_of: Option<Day>) -> Result<TeamPage> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.read(|reader| {
            let ladder = Self::current_ladder(reader)?.ladder;
            let entries = team_entries(reader, lead, on)?;
            let facts = next_step_facts(reader, on)?;
            let targets = targets_on(reader, on)?;
            let standings = entries
                .iter()
                .map(|entry| {
                    let mut known = facts.get(&entry.id).cloned().unwrap_or_default();
                    known.placed = entry.placed;
                    Standing {
                        id: entry.id.clone(),
                        name: entry.name.clone(),
                        title: entry.title.clone(),
                        level: entry.level.clone(),
                        off_ladder: entry.placed && entry.level.is_none(),
                        since: entry.level_since,
                        target: targets.get(&entry.id).and_then(|plan| plan.target.clone()),
                        next: if entry.placed && entry.level.is_none() {
                            None
                        } else {
                            next_step(&known, on)
                        },
                    }
                })
                .collect();
            let lines = reader.reporting_lines_on(on)?;
            let team = lead.map(|lead| reporting::below(lead, &lines));
            let in_team = |manager: Option<&PersonId>| match (&team, lead) {
                (Some(team), Some(lead)) => manager.is_some_and(|m| m == lead || team.contains(m)),
                _ => true,
            };
            let open: Vec<_> = reader
                .open_roles()?
                .into_iter()
                .filter(|role| role.open_on(on) && in_team(role.manager.as_ref()))
                .map(|role| {
                    (
                        RungOpenRole {
                            id: role.id,
                            title: role.title,
                        },
                        role.level,
                    )
                })
                .collect();
            let leads = leads(reader, &lines, on)?;
            Ok(TeamPage {
                lead: lead.and_then(|id| leads.iter().find(|l| l.id == *id).cloned()),
                leads,
                as_of: on,
                people: u32::try_from(entries.len()).unwrap_or(u32::MAX),
                open_roles: u32::try_from(open.len()).unwrap_or(u32::MAX),
                tracks: ladder.tracks.clone(),
                ladder: team_ladder(&ladder, standings, &open),
            })
        })
    }
}

fn leads(
    reader: Reader<'_>,
    lines: &HashMap<PersonId, PersonId>,
    on: Day,
) -> Result<Vec<PersonRef>> {
    let roster = reader.roster_on(on)?;
    let active: HashMap<&PersonId, &str> = roster
        .iter()
        .filter(|e| e.status == Status::Active)
        .map(|e| (&e.id, e.name.as_str()))
        .collect();
    let mut leads: Vec<PersonRef> = lines
        .iter()
        .filter(|(person, _)| active.contains_key(person))
        .filter_map(|(_, lead)| {
            active.get(lead).map(|name| PersonRef {
                id: lead.clone(),
                name: (*name).to_owned(),
            })
        })
        .collect();
    leads.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    leads.dedup();
    Ok(leads)
}

/// Each person's plan that counts on a day.
pub(crate) fn targets_on(reader: Reader<'_>, on: Day) -> Result<HashMap<PersonId, Plan>> {
    let mut by_person: HashMap<PersonId, Vec<Plan>> = HashMap::new();
    for plan in reader.plans()? {
        by_person.entry(plan.person.clone()).or_default().push(plan);
    }
    Ok(by_person
        .into_iter()
        .filter_map(|(id, plans)| current_plan(&plans, on).cloned().map(|plan| (id, plan)))
        .collect())
}

/// What is known about everyone for choosing the next step; `placed` is left to the caller.
pub(crate) fn next_step_facts(
    reader: Reader<'_>,
    on: Day,
) -> Result<HashMap<PersonId, NextStepFacts>> {
    let mut facts: HashMap<PersonId, NextStepFacts> = HashMap::new();
    for assessment in reader
        .assessments()?
        .into_iter()
        .filter(|a| a.by == Rater::Manager && a.on <= on)
    {
        facts.entry(assessment.person).or_default().assessed = true;
    }
    let names: HashMap<_, _> = reader
        .decision_areas()?
        .into_iter()
        .map(|area| (area.code, area.name))
        .collect();
    for state in reader.delegations_on(on)? {
        let known = facts.entry(state.person).or_default();
        known.has_delegation = true;
        if let Some(due) = state
            .review
            .filter(|_| delegation::overdue(state.review, on))
        {
            let area = names
                .get(&state.area)
                .cloned()
                .unwrap_or_else(|| state.area.0.clone());
            keep_earliest(&mut known.overdue_review, area, due);
        }
    }
    for action in reader
        .actions()?
        .into_iter()
        .filter(|a| a.status == ActionStatus::Open)
    {
        if let Some(due) = action.due.filter(|due| *due < on) {
            keep_earliest(
                &mut facts.entry(action.person).or_default().overdue_action,
                action.text,
                due,
            );
        }
    }
    let mut holders = HashMap::new();
    for plan in reader.plans()?.into_iter().filter(|plan| plan.covers(on)) {
        facts.entry(plan.person.clone()).or_default().has_plan = true;
        holders.insert(plan.id, plan.person);
    }
    for check_in in reader
        .check_ins()?
        .into_iter()
        .filter(|c| c.note.is_empty() && c.on <= on.plus_days(CHECK_IN_AHEAD))
    {
        if let Some(person) = holders.get(&check_in.plan) {
            let known = facts.entry(person.clone()).or_default();
            known.check_in = Some(
                known
                    .check_in
                    .map_or(check_in.on, |earlier| earlier.min(check_in.on)),
            );
        }
    }
    for meeting in reader.one_to_ones()?.into_iter().filter(|m| m.on <= on) {
        let known = facts.entry(meeting.person).or_default();
        known.last_one_to_one = known.last_one_to_one.max(Some(meeting.on));
    }
    Ok(facts)
}

fn keep_earliest(kept: &mut Option<(String, Day)>, what: String, due: Day) {
    if kept.as_ref().is_none_or(|(_, earlier)| due < *earlier) {
        *kept = Some((what, due));
    }
}
