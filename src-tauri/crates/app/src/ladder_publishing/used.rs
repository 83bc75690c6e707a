//! The levels of the version that counts which people stand on, open plans aim at, or open roles are for.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, PersonId};
use rungs_domain::placement::{Placement, placement_on};
use rungs_domain::plan::PlanState;
use rungs_store::Reader;

use crate::error::Result;
use crate::person_ref::PersonRef;

/// The levels something stands on or aims at.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub by_level: BTreeMap<LevelCode, UsedLevel>,
}

#[derive(Debug, Default)]
pub(super) struct UsedLevel {
    pub people: Vec<PersonRef>,
    pub plans: u32,
    pub open_roles: u32,
}

impl Used {
    pub(super) fn gather(reader: Reader<'_>, on: Day) -> Result<Self> {
        let mut used = Self::default();
        let mut placements = standing(reader, on)?;
        for person in reader.people()? {
            for placement in placements.remove(&person.id).unwrap_or_default() {
                let Some(code) = placement.level else {
                    continue;
                };
                let people = &mut used.by_level.entry(code).or_default().people;
                // Now and later on one level is one person on it.
                if people.last().is_none_or(|last| last.id != person.id) {
                    people.push(PersonRef::from(&person));
                }
            }
        }
        for plan in reader.plans()? {
            if let (Some(target), true) = (plan.target, plan.state != PlanState::Closed) {
                used.by_level.entry(target).or_default().plans += 1;
            }
        }
        for role in reader.open_roles()? {
            if let (Some(level), true) = (role.level, role.closed.is_none()) {
                used.by_level.entry(level).or_default().open_roles += 1;
            }
        }
        Ok(used)
    }
}

/// Everybody's placement in force on a day and those that begin later.
pub(super) fn standing(reader: Reader<'_>, on: Day) -> Result<BTreeMap<PersonId, Vec<Placement>>> {
    let mut by_person: BTreeMap<PersonId, Vec<Placement>> = BTreeMap::new();
    for placement in reader.placements()? {
        let person = placement.person.clone();
        by_person.entry(person).or_default().push(placement);
    }
    for history in by_person.values_mut() {
        let current = placement_on(history, on).map(|p| p.id.clone());
        history.retain(|p| p.since > on || Some(&p.id) == current.as_ref());
    }
    Ok(by_person)
}
