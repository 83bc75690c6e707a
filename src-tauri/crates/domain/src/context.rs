//! Context a leader has and a PM may need: what is going on in the company and between people, tagged with the decisions it bears
//! on, and with whom it was shared. Who has a say in something and does not know what bears on it is in the dark.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{Delegation, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::ids::{ContextId, ContextShareId, ContextTagId, DecisionAreaCode, OneToOneId, PersonId};
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Private};

/// A note of context. Class: private; a copy of it becomes shareable with those it was given to, see [`ContextShared`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextNote {
    pub id: ContextId,
    pub on: Day,
    pub text: Private<String>,
    /// From this day on it is of no matter any more, and nobody is in the dark about it.
    pub settled_on: Option<Day>,
}

impl ContextNote {
    /// Whether people could be in the dark about it: its day has come, and it is not settled.
    #[must_use]
    pub fn counts_on(&self, day: Day) -> bool {
        self.on <= day && self.settled_on.is_none_or(|settled| day < settled)
    }
}

/// A decision area a note bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextTag {
    pub id: ContextTagId,
    pub context: ContextId,
    pub area: DecisionAreaCode,
}

/// A note given to somebody. Class: shareable with that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextShare {
    pub id: ContextShareId,
    pub context: ContextId,
    pub person: PersonId,
    pub one_to_one: Option<OneToOneId>,
    pub on: Day,
}

/// What somebody was told, with the words. Class: shareable with that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextShared {
    pub id: ContextShareId,
    pub context: ContextId,
    pub person: PersonId,
    pub one_to_one: Option<OneToOneId>,
    pub on: Day,
    pub text: String,
}

/// Whether somebody with this level has a say: at least they are asked (3, Consult). On a scale that does not tell the lower levels
/// from a joint decision they all have one.
#[must_use]
pub fn has_a_say(scale: Scale, level: DelegationLevel) -> bool {
    scale.reading(level) >= DelegationLevel::ASKED
}

/// The areas of a day that tags speak of: those tagged, and those that came out of one.
#[must_use]
pub fn spoken_of(
    catalogue: &DecisionCatalogue,
    tags: &BTreeSet<DecisionAreaCode>,
    day: Day,
) -> BTreeSet<DecisionAreaCode> {
    let speaks_of = |code: &DecisionAreaCode| {
        tags.contains(code)
            || catalogue
                .lineage
                .before(code)
                .iter()
                .any(|old| tags.contains(old))
    };
    let areas = catalogue.on(day).map(|area| &area.code);
    areas.filter(|code| speaks_of(code)).cloned().collect()
}

/// Who has a say in which decision on a day.
#[derive(Debug, Clone, Default)]
pub struct Voices(Vec<AreaVoices>);

#[derive(Debug, Clone)]
struct AreaVoices {
    /// The area and those it came out of: what bore on them bears on it.
    codes: BTreeSet<DecisionAreaCode>,
    area: DecisionAreaCode,
    people: BTreeSet<PersonId>,
}

impl Voices {
    /// The voices of `people` on a day. `states` are those that count that day, one a cell; a level for a while counts as it holds.
    /// Areas that are not in the catalogue that day are nobody's.
    #[must_use]
    pub fn on(
        day: Day,
        catalogue: &DecisionCatalogue,
        people: &BTreeSet<PersonId>,
        states: &[Delegation],
        temporary: &[TemporaryLevel],
    ) -> Self {
        let mut levels: BTreeMap<(&DecisionAreaCode, &PersonId), DelegationLevel> = states
            .iter()
            .map(|state| ((&state.area, &state.person), state.level))
            .collect();
        for held in temporary.iter().filter(|held| held.holds_on(day)) {
            levels.insert((&held.area, &held.person), held.level);
        }
        let mut said: BTreeMap<&DecisionAreaCode, BTreeSet<PersonId>> = BTreeMap::new();
        for ((area, person), level) in levels {
            if people.contains(person) && has_a_say(catalogue.scale, level) {
                said.entry(area).or_default().insert(person.clone());
            }
        }
        let voices = catalogue.on(day).map(|area| AreaVoices {
            codes: std::iter::once(area.code.clone())
                .chain(catalogue.lineage.before(&area.code))
                .collect(),
            area: area.code.clone(),
            people: said.remove(&area.code).unwrap_or_default(),
        });
        Self(voices.collect())
    }

    /// Who has a say in what these tags speak of, each with the areas in catalogue order. Without a tag it concerns nobody.
    #[must_use]
    pub fn concerned(
        &self,
        tags: &[DecisionAreaCode],
    ) -> BTreeMap<PersonId, Vec<DecisionAreaCode>> {
        let mut found: BTreeMap<PersonId, Vec<DecisionAreaCode>> = BTreeMap::new();
        for area in self.spoken_of(tags) {
            for person in &area.people {
                found
                    .entry(person.clone())
                    .or_default()
                    .push(area.area.clone());
            }
        }
        found
    }

    /// Whether these tags speak of an area, by itself or by one it came out of.
    #[must_use]
    pub fn bears_on(&self, tags: &[DecisionAreaCode], area: &DecisionAreaCode) -> bool {
        self.spoken_of(tags).any(|voices| voices.area == *area)
    }

    fn spoken_of<'a>(
        &'a self,
        tags: &'a [DecisionAreaCode],
    ) -> impl Iterator<Item = &'a AreaVoices> {
        self.0
            .iter()
            .filter(|area| tags.iter().any(|tag| area.codes.contains(tag)))
    }
}

/// A note with what it bears on and whom it was given to.
#[derive(Debug, Clone, Copy)]
pub struct NoteFacts<'a> {
    pub note: &'a ContextNote,
    pub tags: &'a [DecisionAreaCode],
    pub shares: &'a [ContextShare],
}

impl NoteFacts<'_> {
    /// Whether somebody has it on a day. It stays theirs, also when it is settled.
    #[must_use]
    pub fn is_known_to(&self, person: &PersonId, day: Day) -> bool {
        self.shares
            .iter()
            .any(|share| share.person == *person && share.on <= day)
    }

    /// Who is in the dark about it on a day, each with the decisions it bears on.
    #[must_use]
    pub fn in_the_dark(
        &self,
        voices: &Voices,
        day: Day,
    ) -> BTreeMap<PersonId, Vec<DecisionAreaCode>> {
        if !self.note.counts_on(day) {
            return BTreeMap::new();
        }
        let mut dark = voices.concerned(self.tags);
        dark.retain(|person, _| !self.is_known_to(person, day));
        dark
    }
}

#[cfg(test)]
#[path = "context_tests.rs"]
mod tests;
