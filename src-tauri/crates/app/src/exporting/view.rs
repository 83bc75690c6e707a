//! What may leave, gathered.

use std::collections::HashMap;

use rungs_domain::assessment::AssessmentState;
use rungs_domain::export_view::{
    ExportedDelegation, ExportedDelegationView, ExportedEvidence, ExportedOpenRole, ExportedPerson,
    ExportedPlacement, ExportedRating, ExportedTemporaryLevel, WorkspaceExport,
};
use rungs_domain::exported_plan::ExportedPlan;
use rungs_domain::ids::{AssessmentId, PersonId};
use rungs_domain::placement::standings;
use rungs_domain::{Day, Shareable};
use rungs_store::Reader;

use crate::error::Result;
use crate::planning::whole_plan;
use crate::settings::workspace_name;

pub(super) fn view(reader: Reader<'_>, today: Day) -> Result<Shareable<WorkspaceExport>> {
    let roster = reader.roster_on(today)?;
    let names: HashMap<PersonId, String> = reader
        .people()?
        .into_iter()
        .map(|p| (p.id, p.name))
        .collect();
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let mut people: Vec<ExportedPerson> = roster
        .into_iter()
        .map(|e| ExportedPerson {
            manager: e.manager.as_ref().map(name),
            id: e.id.to_string(),
            name: e.name,
            email: e.email,
            number: e.number,
            title: e.title,
            area: e.area,
            market: e.market,
            stage: e.stage,
            role_start: e.role_start,
            status: e.status,
            level: e.level.map(|code| code.to_string()),
            level_since: e.level_since,
        })
        .collect();
    people.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let finals: HashMap<AssessmentId, _> = reader
        .assessments()?
        .into_iter()
        .filter(|a| a.state == AssessmentState::Final)
        .map(|a| (a.id, (a.person, a.by, a.on)))
        .collect();
    let mut ratings = Vec::new();
    for (person, rating) in reader.dated_ratings()? {
        if finals.contains_key(&rating.assessment) {
            ratings.push(ExportedRating {
                name: name(&person),
                person: person.to_string(),
                by: rating.by,
                on: rating.on,
                competency: rating.competency.to_string(),
                value: rating.value.value(),
            });
        }
    }
    let mut plans = Vec::new();
    for plan in reader.plans()? {
        let name = name(&plan.person);
        let moves = reader.due_moves_of(&plan.person)?;
        let signed = reader.signed_plans_in(&plan.id)?;
        let whole = whole_plan(reader, plan)?;
        plans.push(ExportedPlan::of(whole, name, &moves, &signed));
    }
    let view = WorkspaceExport {
        name: workspace_name(reader)?,
        exported_on: today,
        people,
        open_roles: reader
            .open_roles()?
            .into_iter()
            .filter(|role| role.open_on(today))
            .map(|role| ExportedOpenRole {
                title: role.title,
                level: role.level.map(|code| code.to_string()),
                manager: role.manager.as_ref().map(name),
                area: role.area,
                opened: role.opened,
            })
            .collect(),
        placements: placements(reader, name)?,
        ratings,
        delegations: reader
            .delegations()?
            .into_iter()
            .map(|state| ExportedDelegation {
                name: name(&state.person),
                limit: state.limits.line(),
                state,
            })
            .collect(),
        decision_areas: reader.all_decision_areas()?,
        area_origins: reader.area_origins()?,
        temporary_levels: reader
            .temporary_levels()?
            .into_iter()
            .map(|level| ExportedTemporaryLevel {
                name: name(&level.person),
                level,
            })
            .collect(),
        delegation_views: reader
            .delegation_views()?
            .into_iter()
            .map(|view| ExportedDelegationView {
                name: name(&view.person),
                view,
            })
            .collect(),
        plans,
        evidence: reader
            .evidence()?
            .into_iter()
            .filter_map(|note| {
                let evidence = note.paper()?.into_inner();
                Some(ExportedEvidence {
                    name: name(&note.person),
                    person: note.person.to_string(),
                    evidence,
                })
            })
            .collect(),
    };
    Ok(view.share())
}

fn placements(
    reader: Reader<'_>,
    name: impl Fn(&PersonId) -> String,
) -> Result<Vec<ExportedPlacement>> {
    let all = reader.placements()?;
    let mut exported = Vec::new();
    for history in all.chunk_by(|a, b| a.person == b.person) {
        for run in standings(history) {
            let mut stands_since = None;
            for placement in run {
                exported.push(ExportedPlacement {
                    person: placement.person.to_string(),
                    name: name(&placement.person),
                    level: placement.level.as_ref().map(|code| code.to_string()),
                    since: placement.since,
                    carried_over: stands_since.is_some(),
                    stands_since: *stands_since.get_or_insert(placement.since),
                });
            }
        }
    }
    Ok(exported)
}
