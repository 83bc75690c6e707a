//! Rows, a workspace and a tiny import, for tests.

use super::*;
use crate::Day;
use crate::ids::{LevelCode, PersonId};
use crate::person::{Employment, Market, OpenRole, Person, Status};
use crate::privacy::Private;
use crate::roster_row::{RosterField, RosterRow, RosterSheet};
use crate::title::fixture::nine_levels;

pub(super) fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

/// A row with a name, a title and a manager; empty text is nothing.
pub(super) fn row(name: &str, title: &str, manager: &str) -> RosterRow {
    RosterRow {
        name: name.into(),
        title: title.into(),
        manager: some(manager),
        ..RosterRow::default()
    }
}

pub(super) fn with_ids(row: RosterRow, number: &str, email: &str) -> RosterRow {
    RosterRow {
        number: some(number),
        email: some(email),
        ..row
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// Rows numbered as in a spreadsheet, with columns for everything but the product area.
pub(super) fn sheet(rows: Vec<RosterRow>) -> RosterSheet {
    let rows = rows
        .into_iter()
        .zip(2..)
        .map(|(row, number)| RosterRow { row: number, ..row })
        .collect();
    RosterSheet {
        rows,
        fields: RosterField::ALL
            .into_iter()
            .filter(|field| *field != RosterField::Area)
            .collect(),
    }
}

pub(super) fn known(name: &str, title: &str, manager: Option<&str>) -> KnownPerson {
    let id = PersonId::new(format!("id-{name}"));
    KnownPerson {
        person: Person {
            id: id.clone(),
            name: name.into(),
            email: None,
            number: None,
            role_slug: None,
            note: Private::default(),
        },
        employment: Employment {
            id: "e".into(),
            person: id,
            since: Day::parse("2024-01-01").unwrap(),
            status: Status::Active,
            title: title.into(),
            manager: manager.map(|name| PersonId::new(format!("id-{name}"))),
            area: None,
            market: Market::Other,
            stage: None,
            role_start: None,
        },
        placement: None,
    }
}

pub(super) fn workspace(people: Vec<KnownPerson>) -> KnownRoster {
    KnownRoster {
        people,
        open_roles: vec![],
    }
}

pub(super) fn import(rows: Vec<RosterRow>, known: &KnownRoster, select: Select) -> ImportPlan {
    reconcile(&sheet(rows), known, select, today(), &nine_levels())
}

pub(super) fn fates(plan: &ImportPlan) -> Vec<Fate> {
    plan.preview.fates.iter().map(|fate| fate.fate).collect()
}

pub(super) fn numbered(name: &str, title: &str, number: &str, email: &str) -> KnownPerson {
    let mut person = known(name, title, None);
    person.person.number = Some(number.to_owned()).filter(|text| !text.is_empty());
    person.person.email = Some(email.to_owned()).filter(|text| !text.is_empty());
    person
}

pub(super) fn reason(plan: &ImportPlan, at: usize) -> &str {
    &plan.preview.fates[at].reason
}

pub(super) fn changed_fields(plan: &ImportPlan, at: usize) -> Vec<RosterField> {
    plan.preview.fates[at]
        .changes
        .iter()
        .map(|change| change.field)
        .collect()
}

/// The manager of each person the plan adds or changes, by row.
pub(super) fn managers(plan: &ImportPlan) -> Vec<Option<ManagerRef>> {
    let of = |write: &RosterWrite| match write {
        RosterWrite::AddPerson { job, .. } | RosterWrite::UpdatePerson { job: Some(job), .. } => {
            Some(job.manager.clone())
        }
        RosterWrite::AddOpenRole(role) | RosterWrite::UpdateOpenRole { role, .. } => {
            Some(role.manager.clone())
        }
        RosterWrite::UpdatePerson { job: None, .. } | RosterWrite::Nothing => None,
    };
    plan.writes.iter().map(of).collect()
}

/// Does what the plan says, and places whoever is new on the proposed level, as the program does.
pub(super) fn apply(plan: &ImportPlan, known: &KnownRoster) -> KnownRoster {
    let mut after = known.clone();
    let new_id = |at: usize| PersonId::new(format!("new-{}-{at}", known.people.len()));
    let id = |manager: &ManagerRef| match manager {
        ManagerRef::Known(id) => Some(id.clone()),
        ManagerRef::Row(at) => Some(new_id(*at)),
        ManagerRef::None => None,
    };
    let employed = |person: PersonId, job: &JobFields| Employment {
        id: "e".into(),
        person,
        since: job.since,
        status: job.status,
        title: job.title.clone(),
        manager: id(&job.manager),
        area: job.area.clone(),
        market: job.market,
        stage: job.stage,
        role_start: job.role_start,
    };
    for (at, (write, fate)) in plan.writes.iter().zip(&plan.preview.fates).enumerate() {
        let proposed: Option<LevelCode> = fate
            .proposed
            .as_ref()
            .and_then(|p| p.proposal.level().cloned());
        match write {
            RosterWrite::AddPerson { person, job, .. } => after.people.push(KnownPerson {
                person: Person {
                    id: new_id(at),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    number: person.number.clone(),
                    role_slug: person.role_slug.clone(),
                    note: Private::default(),
                },
                employment: employed(new_id(at), job),
                placement: proposed.map(Some),
            }),
            RosterWrite::UpdatePerson { id, person, job } => {
                let known = after
                    .people
                    .iter_mut()
                    .find(|known| known.person.id == *id)
                    .unwrap();
                if let Some(person) = person {
                    known.person.name.clone_from(&person.name);
                    known.person.email.clone_from(&person.email);
                    known.person.number.clone_from(&person.number);
                    known.person.role_slug.clone_from(&person.role_slug);
                }
                if let Some(job) = job {
                    known.employment = employed(id.clone(), job);
                }
            }
            RosterWrite::AddOpenRole(role) => after.open_roles.push(OpenRole {
                id: format!("open-{}-{at}", known.open_roles.len()).into(),
                level: role.level.clone(),
                title: role.title.clone(),
                manager: id(&role.manager),
                area: role.area.clone(),
                market: role.market,
                opened: today(),
                closed: None,
            }),
            RosterWrite::UpdateOpenRole { id: of, role } => {
                let known = after
                    .open_roles
                    .iter_mut()
                    .find(|known| known.id == *of)
                    .unwrap();
                known.manager = id(&role.manager);
                known.market = role.market;
            }
            RosterWrite::Nothing => {}
        }
    }
    after
}
