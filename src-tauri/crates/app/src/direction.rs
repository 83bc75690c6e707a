//! Talks about where somebody wants to go, written down over time.

use rungs_domain::Day;
use rungs_domain::direction::{CompanySupport, DirectionTalk, direction_on};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DirectionTalkId, PersonId};
use rungs_domain::person::Person;
use rungs_domain::plan::Direction;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::Keep;
use crate::error::Result;
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// What was said, to be written down. Every text may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DirectionTalkDraft {
    pub person: PersonId,
    /// Today if not said, never later.
    pub on: Option<Day>,
    /// None where they do not know yet.
    pub direction: Option<Direction>,
    pub motives: String,
    pub would_miss: String,
    pub ic_alternative: String,
    pub support: Option<CompanySupport>,
    pub note: String,
}

/// Changes to a talk; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct DirectionTalkEdit {
    pub on: Option<Day>,
    pub direction: Keep<Direction>,
    pub motives: Option<String>,
    pub would_miss: Option<String>,
    pub ic_alternative: Option<String>,
    pub support: Keep<CompanySupport>,
    pub note: Option<String>,
}

/// A talk as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DirectionTalkLine {
    pub id: DirectionTalkId,
    pub on: Day,
    pub direction: Option<Direction>,
    pub motives: String,
    pub would_miss: String,
    pub ic_alternative: String,
    pub support: Option<CompanySupport>,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DirectionPage {
    pub person: PersonRef,
    /// What the newest talk said; offered where a plan is begun.
    pub direction: Option<Direction>,
    /// Newest first.
    pub talks: Vec<DirectionTalkLine>,
}

impl Workspace {
    /// # Errors
    /// `not_found` person; `invalid` for a day to come or where nothing at all was said; `too_many` for a text too long.
    pub fn direction_talk_add(
        &self,
        draft: &DirectionTalkDraft,
    ) -> Result<OpOutput<DirectionTalkId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let talk = DirectionTalk {
                id: w.fresh(),
                person: person.id.clone(),
                on: draft.on.unwrap_or(w.today).up_to(w.today, "on")?,
                direction: draft.direction,
                motives: private(text::note("motives", &draft.motives)?),
                would_miss: private(text::note("would_miss", &draft.would_miss)?),
                ic_alternative: private(text::note("ic_alternative", &draft.ic_alternative)?),
                support: draft.support,
                note: private(text::note("note", &draft.note)?),
            };
            saying_something(&talk)?;
            w.tx.put(&talk)?;
            Ok((
                talk.id,
                format!("the talk about direction with {}", person.name),
            ))
        })
    }

    /// # Errors
    /// `not_found`; otherwise as for adding.
    pub fn direction_talk_update(
        &self,
        id: &DirectionTalkId,
        edit: &DirectionTalkEdit,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut talk, person) = talk_and_person(w.reader(), id)?;
            if let Some(on) = edit.on {
                talk.on = on.up_to(w.today, "on")?;
            }
            talk.direction = edit.direction.clone().over(talk.direction);
            talk.support = edit.support.clone().over(talk.support);
            for (field, kept, new) in [
                ("motives", &mut talk.motives, &edit.motives),
                ("would_miss", &mut talk.would_miss, &edit.would_miss),
                (
                    "ic_alternative",
                    &mut talk.ic_alternative,
                    &edit.ic_alternative,
                ),
                ("note", &mut talk.note, &edit.note),
            ] {
                if let Some(new) = new {
                    *kept = private(text::note(field, new)?);
                }
            }
            saying_something(&talk)?;
            w.tx.put(&talk)?;
            let label = format!("the change to a talk about direction with {}", person.name);
            Ok(((), label))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn direction_talk_remove(&self, id: &DirectionTalkId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (talk, person) = talk_and_person(w.reader(), id)?;
            w.tx.remove::<DirectionTalk>(talk.id.as_str())?;
            let label = format!("removing a talk about direction with {}", person.name);
            Ok(((), label))
        })
    }

    /// Everything said so far.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn direction_page(&self, person: &PersonId) -> Result<DirectionPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let talks = reader.direction_talks_of(&person.id)?;
            Ok(DirectionPage {
                person: PersonRef::from(&person),
                direction: direction_on(&talks, today),
                talks: talks.into_iter().map(talk_line).collect(),
            })
        })
    }
}

fn talk_line(talk: DirectionTalk) -> DirectionTalkLine {
    DirectionTalkLine {
        id: talk.id,
        on: talk.on,
        direction: talk.direction,
        motives: talk.motives.into_leader(),
        would_miss: talk.would_miss.into_leader(),
        ic_alternative: talk.ic_alternative.into_leader(),
        support: talk.support,
        note: talk.note.into_leader(),
    }
}

fn saying_something(talk: &DirectionTalk) -> Result<()> {
    let texts = [
        &talk.motives,
        &talk.would_miss,
        &talk.ic_alternative,
        &talk.note,
    ];
    let silent = texts.iter().all(|text| text.for_leader().is_empty());
    if silent && talk.direction.is_none() && talk.support.is_none() {
        let message = "Nothing is written down yet. Choose a direction or write what was said.";
        return Err(RuleError::invalid("direction", message).into());
    }
    Ok(())
}

fn talk_and_person(reader: Reader<'_>, id: &DirectionTalkId) -> Result<(DirectionTalk, Person)> {
    let missing = || RuleError::not_found("This talk is not there any more.").at("talk");
    let talk: DirectionTalk = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &talk.person)?;
    Ok((talk, person))
}
