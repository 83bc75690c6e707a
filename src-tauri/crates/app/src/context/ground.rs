//! Everything about context a read or a rule needs at once.

use std::collections::{BTreeSet, HashMap};

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, ContextShare, NoteFacts, Voices, spoken_of};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::Delegation;
use rungs_domain::ids::{ContextId, DecisionAreaCode};
use rungs_domain::person::Status;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::planning::job_on;
use crate::roster::team_entries;

/// A decision area as a note names it; one that was retired goes by its last name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct AreaRef {
    pub code: DecisionAreaCode,
    pub name: String,
}

/// In the order given.
pub(crate) fn area_refs(catalogue: &DecisionCatalogue, codes: &[DecisionAreaCode]) -> Vec<AreaRef> {
    codes
        .iter()
        .map(|code| AreaRef {
            code: code.clone(),
            name: catalogue.name(code).to_owned(),
        })
        .collect()
}

pub(crate) struct ContextGround {
    pub catalogue: DecisionCatalogue,
    /// Newest first.
    pub notes: Vec<ContextNote>,
    pub voices: Voices,
    /// Whom the voices are of.
    pub people: Vec<PersonRef>,
    tags: HashMap<ContextId, Vec<DecisionAreaCode>>,
    shares: HashMap<ContextId, Vec<ContextShare>>,
}

impl ContextGround {
    /// For everybody active but the leader, who wrote the notes.
    pub(crate) fn of_everybody(reader: Reader<'_>, day: Day) -> Result<Self> {
        let people = everybody(reader, day)?;
        Self::load(reader, day, people, None)
    }

    /// For one person with what they decide that day. Who is not active, and the leader, has no voice.
    pub(crate) fn of_person(
        reader: Reader<'_>,
        day: Day,
        person: &PersonRef,
        states: &[Delegation],
    ) -> Result<Self> {
        let me = crate::settings::me(reader)?;
        let active =
            job_on(reader, &person.id, day)?.is_some_and(|job| job.status == Status::Active);
        let people = Some(person)
            .filter(|person| active && me.as_ref().is_none_or(|me| me.id != person.id))
            .cloned()
            .into_iter()
            .collect();
        Self::load(reader, day, people, Some(states))
    }

    fn load(
        reader: Reader<'_>,
        day: Day,
        people: Vec<PersonRef>,
        states: Option<&[Delegation]>,
    ) -> Result<Self> {
        let catalogue = catalogue(reader)?;
        let mut tags: HashMap<ContextId, Vec<DecisionAreaCode>> = HashMap::new();
        for tag in reader.context_tags()? {
            tags.entry(tag.context).or_default().push(tag.area);
        }
        let mut shares: HashMap<ContextId, Vec<ContextShare>> = HashMap::new();
        for share in reader.context_shares()? {
            shares.entry(share.context.clone()).or_default().push(share);
        }
        let voices = match states {
            Some(states) => {
                let asked = people.iter().map(|person| person.id.clone()).collect();
                let temporary = match people.as_slice() {
                    [one] => reader.temporary_levels_of(&one.id)?,
                    _ => Vec::new(),
                };
                Voices::on(day, &catalogue, &asked, states, &temporary)
            }
            None => voices_in(reader, day, &catalogue, &people, tags.values().flatten())?,
        };
        Ok(Self {
            voices,
            notes: reader.context_notes()?,
            catalogue,
            people,
            tags,
            shares,
        })
    }

    pub(crate) fn facts<'a>(&'a self, note: &'a ContextNote) -> NoteFacts<'a> {
        NoteFacts {
            note,
            tags: self.tags.get(&note.id).map_or(&[], Vec::as_slice),
            shares: self.shares.get(&note.id).map_or(&[], Vec::as_slice),
        }
    }

    pub(crate) fn areas(&self, codes: &[DecisionAreaCode]) -> Vec<AreaRef> {
        area_refs(&self.catalogue, codes)
    }
}

/// Everybody active but the leader, by name.
pub(super) fn everybody(reader: Reader<'_>, day: Day) -> Result<Vec<PersonRef>> {
    let me = crate::settings::me(reader)?;
    Ok(team_entries(reader, None, day)?
        .into_iter()
        .filter(|entry| me.as_ref().is_none_or(|me| me.id != entry.id))
        .map(|entry| PersonRef {
            id: entry.id,
            name: entry.name,
        })
        .collect())
}

/// Who has a say in what these tags speak of; other decisions of a large organisation are not read.
pub(super) fn voices_in<'t>(
    reader: Reader<'_>,
    day: Day,
    catalogue: &DecisionCatalogue,
    people: &[PersonRef],
    tags: impl Iterator<Item = &'t DecisionAreaCode>,
) -> Result<Voices> {
    let tags: BTreeSet<DecisionAreaCode> = tags.cloned().collect();
    let areas = spoken_of(catalogue, &tags, day);
    let states = reader.delegations_on_in(day, &areas)?;
    let mut temporary = reader.temporary_levels()?;
    temporary.retain(|held| areas.contains(&held.area));
    let asked = people.iter().map(|person| person.id.clone()).collect();
    Ok(Voices::on(day, catalogue, &asked, &states, &temporary))
}
