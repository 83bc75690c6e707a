//! The notes, newest first: what each bears on, who knows it and who is in the dark.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, NoteFacts};
use rungs_domain::evidence::SoughtWords;
use rungs_domain::ids::{ContextId, ContextShareId, DecisionAreaCode, OneToOneId, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ground::{AreaRef, ContextGround};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::workspace::Workspace;

/// Which notes are meant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ContextWhich {
    #[default]
    All,
    /// Not settled.
    Open,
    /// Somebody who decides on it does not know.
    InTheDark,
    /// Told nobody.
    Unshared,
    Settled,
}

/// What to look for; what is not said does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ContextSearch {
    /// Was told, or is in the dark.
    pub person: Option<PersonId>,
    /// What it bears on.
    pub area: Option<DecisionAreaCode>,
    pub which: ContextWhich,
    /// All of these words are in the note, in any order.
    pub words: Option<String>,
    /// At most so many notes, the newest.
    pub limit: Option<u32>,
    /// At most so many people who know and as many in the dark a note.
    pub people_limit: Option<u32>,
}

/// Somebody who was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Knows {
    pub share: ContextShareId,
    pub person: PersonRef,
    pub on: Day,
    pub one_to_one: Option<OneToOneId>,
}

/// Somebody who decides on what a note bears on and was not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct InTheDark {
    pub person: PersonRef,
    pub areas: Vec<AreaRef>,
}

/// A note as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextLine {
    pub id: ContextId,
    pub on: Day,
    /// For the leader's eyes and those of who knows.
    pub text: String,
    pub settled_on: Option<Day>,
    pub areas: Vec<AreaRef>,
    /// Told first, first.
    pub knows: Vec<Knows>,
    /// How many know, shown or not.
    pub knows_count: u32,
    /// By name.
    pub in_the_dark: Vec<InTheDark>,
    pub in_the_dark_count: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextList {
    /// Newest first.
    pub notes: Vec<ContextLine>,
    /// How many fit, shown or not.
    pub found: u32,
    /// How many notes there are at all.
    pub all: u32,
}

impl Workspace {
    /// # Errors
    /// `not_found` person or area.
    pub fn context_list(&self, search: &ContextSearch) -> Result<ContextList> {
        let today = self.today();
        self.read(|reader| {
            if let Some(person) = &search.person {
                person_ref::by_id(reader, person)?;
            }
            let ground = ContextGround::of_everybody(reader, today)?;
            if let Some(area) = &search.area {
                rungs_domain::decision_area::find(&ground.catalogue.areas, area.as_str())?;
            }
            let names: HashMap<PersonId, String> = reader
                .people()?
                .into_iter()
                .map(|person| (person.id, person.name))
                .collect();
            let words = search.words.as_deref().and_then(SoughtWords::of);
            let most = |limit: Option<u32>| limit.map_or(usize::MAX, |most| most as usize);
            let (most_notes, most_people) = (most(search.limit), most(search.people_limit));
            let mut notes = Vec::new();
            let mut found = 0;
            for note in &ground.notes {
                let fits = words
                    .as_ref()
                    .is_none_or(|words| words.are_in(note.text.for_leader()));
                let facts = ground.facts(note);
                if !fits || !ground.fits(search, facts, today) {
                    continue;
                }
                found += 1;
                if notes.len() < most_notes {
                    notes.push(ground.line(note, &names, most_people, today));
                }
            }
            Ok(ContextList {
                notes,
                found,
                all: count(ground.notes.len()),
            })
        })
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl ContextGround {
    fn fits(&self, search: &ContextSearch, facts: NoteFacts<'_>, today: Day) -> bool {
        let dark = || facts.in_the_dark(&self.voices, today);
        let settled = facts
            .note
            .settled_on
            .is_some_and(|settled| settled <= today);
        let which = match search.which {
            ContextWhich::All => true,
            ContextWhich::Open => !settled,
            // Of one person: what they are in the dark about.
            ContextWhich::InTheDark => match &search.person {
                Some(person) => dark().contains_key(person),
                None => !dark().is_empty(),
            },
            ContextWhich::Unshared => !settled && facts.shares.is_empty(),
            ContextWhich::Settled => settled,
        };
        let about = search
            .area
            .as_ref()
            .is_none_or(|area| facts.tags.contains(area) || self.voices.bears_on(facts.tags, area));
        which
            && about
            && search.person.as_ref().is_none_or(|person| {
                facts.shares.iter().any(|share| share.person == *person)
                    || dark().contains_key(person)
            })
    }

    fn line(
        &self,
        note: &ContextNote,
        names: &HashMap<PersonId, String>,
        most: usize,
        today: Day,
    ) -> ContextLine {
        let facts = self.facts(note);
        let mut dark = facts.in_the_dark(&self.voices, today);
        let in_the_dark_count = count(dark.len());
        // In the order of their names, as the people are.
        let in_the_dark = self
            .people
            .iter()
            .filter_map(|person| {
                let areas = dark.remove(&person.id)?;
                Some(InTheDark {
                    person: person.clone(),
                    areas: self.areas(&areas),
                })
            })
            .take(most)
            .collect();
        let knows = facts.shares.iter().map(|share| Knows {
            share: share.id.clone(),
            person: PersonRef {
                id: share.person.clone(),
                name: names.get(&share.person).cloned().unwrap_or_default(),
            },
            on: share.on,
            one_to_one: share.one_to_one.clone(),
        });
        ContextLine {
            knows: knows.take(most).collect(),
            knows_count: count(facts.shares.len()),
            in_the_dark,
            in_the_dark_count,
            areas: self.areas(facts.tags),
            id: note.id.clone(),
            on: note.on,
            text: note.text.for_leader().clone(),
            settled_on: note.settled_on,
        }
    }
}
