//! Notes as lines, with the names of what they mention.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rungs_domain::decision_area::DecisionArea;
use rungs_domain::evidence::{Evidence, EvidenceLink};
use rungs_domain::ids::{CompetencyCode, PersonId};
use rungs_domain::ladder::Ladder;
use rungs_domain::plan::Action;
use rungs_store::Reader;

use crate::error::Result;
use crate::evidence::{EvidenceLine, EvidenceLinkLine};
use crate::former::former_names;
use crate::person_ref::PersonRef;

/// What notes mention, by name.
#[derive(Debug)]
pub(crate) struct Names {
    people: HashMap<PersonId, String>,
    /// None where no competency is mentioned, or no ladder is published.
    ladder: Option<Arc<Ladder>>,
    /// What mentioned competencies were called last that are gone from it.
    former: BTreeMap<CompetencyCode, String>,
    areas: Vec<DecisionArea>,
}

impl Names {
    /// No more than the notes shown ask for: a person's page has few, and the roster may be long.
    pub(crate) fn of_notes(reader: Reader<'_>, notes: &[Evidence]) -> Result<Self> {
        let mut people = HashMap::new();
        for note in notes {
            if !people.contains_key(&note.person)
                && let Some(person) = reader.person(&note.person)?
            {
                people.insert(person.id, person.name);
            }
        }
        let mentioned: BTreeSet<CompetencyCode> = notes
            .iter()
            .flat_map(|note| &note.links)
            .filter_map(|link| match link {
                EvidenceLink::Competency { code } => Some(code.clone()),
                _ => None,
            })
            .collect();
        let ladder = if mentioned.is_empty() {
            None
        } else {
            reader.current_ladder()?.map(|version| version.ladder)
        };
        Ok(Self {
            people,
            former: match &ladder {
                Some(ladder) => former_names(reader, ladder, mentioned)?,
                None => BTreeMap::new(),
            },
            ladder,
            areas: reader.all_decision_areas()?,
        })
    }

    pub(crate) fn line(&self, reader: Reader<'_>, note: Evidence) -> Result<EvidenceLine> {
        let links = note.links.into_iter().map(|link| {
            let name = self.of(reader, &link)?;
            Ok(EvidenceLinkLine { link, name })
        });
        Ok(EvidenceLine {
            id: note.id,
            on: note.on,
            text: note.text.into_leader(),
            kind: note.kind,
            sharing: note.sharing,
            links: links.collect::<Result<_>>()?,
            person: PersonRef {
                name: self.people.get(&note.person).cloned().unwrap_or_default(),
                id: note.person,
            },
        })
    }

    fn of(&self, reader: Reader<'_>, link: &EvidenceLink) -> Result<Option<String>> {
        Ok(match link {
            EvidenceLink::Competency { code } => {
                let name = match &self.ladder {
                    Some(ladder) => ladder.competency_name(&self.former, code),
                    None => code.as_str(),
                };
                Some(name.to_owned())
            }
            EvidenceLink::Delegation { area } => {
                let known = self.areas.iter().find(|a| a.code == *area);
                Some(known.map_or_else(|| area.to_string(), |a| a.name.clone()))
            }
            EvidenceLink::Action { id } => {
                let action: Option<Action> = reader.by_id(id.as_str())?;
                action.map(|action| action.text)
            }
        })
    }
}
