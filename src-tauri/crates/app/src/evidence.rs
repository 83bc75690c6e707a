//! Keeping evidence: dated notes about people, found again by person and by words.

use rungs_domain::Day;
use rungs_domain::decision_area;
use rungs_domain::error::RuleError;
use rungs_domain::evidence::{
    Evidence, EvidenceKind, EvidenceLink, KeptLink, Sharing, SoughtWords,
};
use rungs_domain::ids::{EvidenceId, PersonId};
use rungs_domain::person::Person;
use rungs_domain::plan::Action;
use rungs_store::{EvidenceFilter, EvidenceFound, Reader};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::evidence_names::Names;
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceDraft {
    pub person: PersonId,
    /// The day it was seen; today if not said, never later.
    pub on: Option<Day>,
    pub text: String,
    pub kind: EvidenceKind,
    pub sharing: Sharing,
    /// Competencies and decision areas by code or name.
    pub links: Vec<EvidenceLink>,
}

/// Changes to a note; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct EvidenceEdit {
    pub on: Option<Day>,
    pub text: Option<String>,
    pub kind: Option<EvidenceKind>,
    pub sharing: Option<Sharing>,
    /// All links there are to be.
    pub links: Option<Vec<EvidenceLink>>,
}

/// A link with the name of what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceLinkLine {
    pub link: EvidenceLink,
    /// A competency that is gone from the ladder goes by its last name, an area the catalogue no longer has by its code; none for an action that was removed.
    pub name: Option<String>,
}

/// A note as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceLine {
    pub id: EvidenceId,
    pub person: PersonRef,
    pub on: Day,
    pub text: String,
    pub kind: EvidenceKind,
    pub sharing: Sharing,
    pub links: Vec<EvidenceLinkLine>,
}

/// What to look for among all notes; what is not said does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct EvidenceSearch {
    pub person: Option<PersonId>,
    /// All of these words are in the note, in any order.
    pub words: Option<String>,
    pub kind: Option<EvidenceKind>,
    pub sharing: Option<Sharing>,
    /// What the note bears on.
    pub link: Option<EvidenceLink>,
    /// At most so many, the newest.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceList {
    /// Newest first.
    pub evidence: Vec<EvidenceLine>,
    /// How many fit, shown or not.
    pub found: u32,
}

impl Workspace {
    /// # Errors
    /// `not_found` person, competency, decision area or action; `invalid` for a day to come or a note without words;
    /// `too_many` for a note that is too long.
    pub fn evidence_add(&self, draft: &EvidenceDraft) -> Result<OpOutput<EvidenceId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let note = Evidence {
                id: w.fresh(),
                person: person.id.clone(),
                on: draft.on.unwrap_or(w.today).up_to(w.today, "on")?,
                text: private(text::required_note("text", &draft.text)?),
                kind: draft.kind,
                sharing: draft.sharing,
                links: Vec::new(),
            };
            w.tx.put(&note)?;
            put_links(w, &note, &draft.links)?;
            Ok((note.id, format!("noting evidence about {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`; otherwise as for adding.
    pub fn evidence_update(&self, id: &EvidenceId, edit: &EvidenceEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut note, person) = note_and_person(w.reader(), id)?;
            if let Some(on) = edit.on {
                note.on = on.up_to(w.today, "on")?;
            }
            if let Some(words) = &edit.text {
                note.text = private(text::required_note("text", words)?);
            }
            note.kind = edit.kind.unwrap_or(note.kind);
            note.sharing = edit.sharing.unwrap_or(note.sharing);
            w.tx.put(&note)?;
            if let Some(links) = &edit.links {
                put_links(w, &note, links)?;
            }
            Ok(((), format!("changing evidence about {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn evidence_remove(&self, id: &EvidenceId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (note, person) = note_and_person(w.reader(), id)?;
            remove_note(w, &note.id)?;
            Ok(((), format!("removing evidence about {}", person.name)))
        })
    }

    /// Notes about one person or everyone whose text has all words of the query, newest first, at most `limit`.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn evidence_list(
        &self,
        person: Option<&PersonId>,
        query: Option<&str>,
        limit: Option<u32>,
    ) -> Result<EvidenceList> {
        self.evidence_search(&EvidenceSearch {
            person: person.cloned(),
            words: query.map(str::to_owned),
            limit,
            ..EvidenceSearch::default()
        })
    }

    /// Notes that fit everything that is said, newest first.
    ///
    /// # Errors
    /// `not_found` person, and what a note bears on where neither the ladder, the catalogue nor any note knows it.
    pub fn evidence_search(&self, search: &EvidenceSearch) -> Result<EvidenceList> {
        self.read(|reader| {
            if let Some(id) = &search.person {
                person_ref::by_id(reader, id)?;
            }
            let EvidenceFound { notes, found } = reader.find_evidence(&EvidenceFilter {
                person: search.person.as_ref(),
                kind: search.kind,
                sharing: search.sharing,
                link: search.link.as_ref(),
                words: search.words.as_deref().and_then(SoughtWords::of).as_ref(),
                limit: search.limit.and_then(|limit| usize::try_from(limit).ok()),
            })?;
            if let Some(link) = search.link.as_ref().filter(|_| found == 0) {
                checked_link(reader, None, link)?;
            }
            let found = u32::try_from(found).unwrap_or(u32::MAX);
            let names = Names::of_notes(reader, &notes)?;
            let lines = notes.into_iter().map(|note| names.line(reader, note));
            Ok(EvidenceList {
                evidence: lines.collect::<Result<_>>()?,
                found,
            })
        })
    }
}

fn note_and_person(reader: Reader<'_>, id: &EvidenceId) -> Result<(Evidence, Person)> {
    let missing = || RuleError::not_found("This evidence is not there any more.").at("evidence");
    let note = reader.evidence_by_id(id)?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &note.person)?;
    Ok((note, person))
}

/// Makes the links of a note these and no others. Links it has already stay as they are, also where the ladder has moved on.
fn put_links(w: &mut Writing<'_, '_>, note: &Evidence, links: &[EvidenceLink]) -> Result<()> {
    let kept = w.reader().evidence_links_in(&note.id)?;
    let mut wanted: Vec<EvidenceLink> = Vec::new();
    for link in links {
        let link = if kept.iter().any(|kept| kept.link == *link) {
            link.clone()
        } else {
            checked_link(w.reader(), Some(&note.person), link)?
        };
        if !wanted.contains(&link) {
            wanted.push(link);
        }
    }
    for gone in kept.iter().filter(|kept| !wanted.contains(&kept.link)) {
        w.tx.remove::<KeptLink>(gone.id.as_str())?;
    }
    for link in wanted {
        if !kept.iter().any(|kept| kept.link == link) {
            let (id, evidence) = (w.fresh(), note.id.clone());
            w.tx.put(&KeptLink { id, evidence, link })?;
        }
    }
    Ok(())
}

/// The link by its own code, whichever way it was written. An action has to be of `person`, where one is said.
fn checked_link(
    reader: Reader<'_>,
    person: Option<&PersonId>,
    link: &EvidenceLink,
) -> Result<EvidenceLink> {
    Ok(match link {
        EvidenceLink::Competency { code } => {
            let ladder = Workspace::current_ladder(reader)?.ladder;
            let code = ladder.find_competency(code.as_str())?.code.clone();
            EvidenceLink::Competency { code }
        }
        EvidenceLink::Delegation { area } => {
            let areas = reader.decision_areas()?;
            let area = decision_area::find(&areas, area.as_str())?.code.clone();
            EvidenceLink::Delegation { area }
        }
        EvidenceLink::Action { id } => {
            let found: Option<Action> = reader.by_id(id.as_str())?;
            let own = found.filter(|action| person.is_none_or(|person| action.person == *person));
            let action = own.ok_or_else(|| {
                let message = "This person has no such action. Choose one of their own.";
                RuleError::not_found(message).at("action")
            })?;
            EvidenceLink::Action { id: action.id }
        }
    })
}

/// Removes a note with its links.
pub(crate) fn remove_note(w: &mut Writing<'_, '_>, id: &EvidenceId) -> Result<()> {
    for kept in w.reader().evidence_links_in(id)? {
        w.tx.remove::<KeptLink>(kept.id.as_str())?;
    }
    Ok(w.tx.remove::<Evidence>(id.as_str())?)
}
