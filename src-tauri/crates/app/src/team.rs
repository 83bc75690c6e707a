//! The team on its ladder, today or on any day, for everyone or one lead's team.

use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, PersonId};
use rungs_domain::person::Status;
use rungs_domain::plan::{Plan, target_on};
use rungs_domain::reporting;
use rungs_domain::team::{RungOpenRole, Standing, TeamLadder, next_step, team_ladder};
use rungs_store::{Reader, RosterEntry, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::next_steps::next_step_facts;
use crate::person_ref::PersonRef;
use crate::roster::{reporting_lines, team_of};
use crate::workspace::Workspace;

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
            let ladder = Self::ladder_on(reader, on)?.ladder;
            let roster = reader.roster_on(on)?;
            let leads = leads(&roster);
            let lines = lead.map(|_| reporting_lines(&roster)).unwrap_or_default();
            let entries = team_of(reader, roster, lead)?;
            let plans = reader.plans()?;
            let mut facts = next_step_facts(reader, Whose::Everyone, &plans, on)?;
            let mut targets = targets_on(plans, on);
            let people = u32::try_from(entries.len()).unwrap_or(u32::MAX);
            let standings = entries
                .into_iter()
                .map(|entry| {
                    let off_ladder = entry.placed && entry.level.is_none();
                    let mut known = facts.remove(&entry.id).unwrap_or_default();
                    known.placed = entry.placed;
                    Standing {
                        target: targets.remove(&entry.id),
                        next: if off_ladder {
                            None
                        } else {
                            next_step(&known, on)
                        },
                        id: entry.id,
                        name: entry.name,
                        title: entry.title,
                        level: entry.level,
                        off_ladder,
                        since: entry.level_since,
                    }
                })
                .collect();
            let open = open_in_team(reader, lead, &lines, on)?;
            Ok(TeamPage {
                lead: lead.and_then(|id| leads.iter().find(|l| l.id == *id).cloned()),
                leads,
                as_of: on,
                people,
                open_roles: u32::try_from(open.len()).unwrap_or(u32::MAX),
                tracks: ladder.tracks.clone(),
                ladder: team_ladder(&ladder, standings, &open),
            })
        })
    }
}

/// Roles open on a day with the level they are for, of everyone or below a lead by these reporting lines.
pub(crate) fn open_in_team(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    lines: &HashMap<PersonId, PersonId>,
    on: Day,
) -> Result<Vec<(RungOpenRole, Option<LevelCode>)>> {
    let team = lead.map(|lead| reporting::below(lead, lines));
    let in_team = |manager: Option<&PersonId>| match (&team, lead) {
        (Some(team), Some(lead)) => manager.is_some_and(|m| m == lead || team.contains(m)),
        _ => true,
    };
    let open = reader
        .open_roles()?
        .into_iter()
        .filter(|role| role.open_on(on) && in_team(role.manager.as_ref()));
    Ok(open
        .map(|role| {
            let told = RungOpenRole {
                id: role.id,
                title: role.title,
            };
            (told, role.level)
        })
        .collect())
}

/// Everyone active who has somebody active reporting to them, by name.
fn leads(roster: &[RosterEntry]) -> Vec<PersonRef> {
    let active = || roster.iter().filter(|e| e.status == Status::Active);
    let leading: HashSet<&PersonId> = active().filter_map(|e| e.manager.as_ref()).collect();
    let mut leads: Vec<PersonRef> = active()
        .filter(|e| leading.contains(&e.id))
        .map(|e| PersonRef {
            id: e.id.clone(),
            name: e.name.clone(),
        })
        .collect();
    leads.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    leads
}

/// Where each person wants to go by the plan that counts on a day.
fn targets_on(plans: Vec<Plan>, on: Day) -> HashMap<PersonId, LevelCode> {
    let mut by_person: HashMap<PersonId, Vec<Plan>> = HashMap::new();
    for plan in plans {
        by_person.entry(plan.person.clone()).or_default().push(plan);
    }
    by_person
        .into_iter()
        .filter_map(|(id, plans)| Some((id, target_on(&plans, on)?.clone())))
        .collect()
}
