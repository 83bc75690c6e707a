//! Who is in the dark about what they decide on, by person, and whom a note would concern before it is written.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::ids::{ContextId, DecisionAreaCode, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ground::{AreaRef, ContextGround, area_refs, everybody, voices_in};
use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::workspace::Workspace;

/// A note somebody was not told, with what they decide that it bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DarkNote {
    pub id: ContextId,
    pub on: Day,
    /// For the leader's eyes, until the person is told.
    pub text: String,
    pub areas: Vec<AreaRef>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonInTheDark {
    pub person: PersonRef,
    /// Newest first.
    pub notes: Vec<DarkNote>,
}

/// Everybody who decides on something without knowing what bears on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextDark {
    /// Those with most to be told first, then by name.
    pub people: Vec<PersonInTheDark>,
    /// How many there are, shown or not.
    pub found: u32,
}

/// Somebody with a say in what a note would bear on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Concerned {
    pub person: PersonRef,
    pub areas: Vec<AreaRef>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextConcerns {
    /// By name.
    pub people: Vec<Concerned>,
}

impl ContextGround {
    /// Notes each of the people was not told and that bear on what they decide.
    pub(crate) fn dark(&self, day: Day) -> BTreeMap<PersonId, Vec<DarkNote>> {
        let mut dark: BTreeMap<PersonId, Vec<DarkNote>> = BTreeMap::new();
        for note in &self.notes {
            for (person, areas) in self.facts(note).in_the_dark(&self.voices, day) {
                dark.entry(person).or_default().push(DarkNote {
                    id: note.id.clone(),
                    on: note.on,
                    text: note.text.for_leader().clone(),
                    areas: self.areas(&areas),
                });
            }
        }
        dark
    }
}

impl Workspace {
    /// Who is in the dark today, at most `limit` people.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn context_dark(&self, limit: Option<u32>) -> Result<ContextDark> {
        let today = self.today();
        self.read(|reader| {
            let ground = ContextGround::of_everybody(reader, today)?;
            let mut dark = ground.dark(today);
            let mut people: Vec<PersonInTheDark> = ground
                .people
                .iter()
                .filter_map(|person| {
                    Some(PersonInTheDark {
                        notes: dark.remove(&person.id)?,
                        person: person.clone(),
                    })
                })
                .collect();
            people.sort_by_key(|person| Reverse(person.notes.len()));
            let found = u32::try_from(people.len()).unwrap_or(u32::MAX);
            people.truncate(limit.map_or(usize::MAX, |most| most as usize));
            Ok(ContextDark { people, found })
        })
    }

    /// Who has a say today in one of these areas, and so would be in the dark about a note on them.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn context_concerns(&self, areas: &[DecisionAreaCode]) -> Result<ContextConcerns> {
        let today = self.today();
        self.read(|reader| {
            let catalogue = catalogue(reader)?;
            let everybody = everybody(reader, today)?;
            let voices = voices_in(reader, today, &catalogue, &everybody, areas.iter())?;
            let mut concerned = voices.concerned(areas);
            let people = everybody.into_iter().filter_map(|person| {
                let areas = area_refs(&catalogue, &concerned.remove(&person.id)?);
                Some(Concerned { person, areas })
            });
            Ok(ContextConcerns {
                people: people.collect(),
            })
        })
    }
}
