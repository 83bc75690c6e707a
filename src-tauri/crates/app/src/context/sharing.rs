//! Telling people, and taking back what was never said.

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, ContextShare};
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{ContextId, ContextShareId, OneToOneId, PersonId};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ground::ContextGround;
use super::writing::{context_note, remove_note};
use crate::error::Result;
use crate::one_to_ones::meeting_and_person;
use crate::person_ref;
use crate::workspace::{OpOutput, Workspace, Writing};

/// Who was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "who", content = "people", rename_all = "snake_case")]
pub enum ToldWhom {
    People(Vec<PersonId>),
    /// Everybody who is in the dark about the note today.
    InTheDark,
}

/// Notes that were given to people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextSharing {
    pub notes: Vec<ContextId>,
    pub whom: ToldWhom,
    /// The one-to-one it happened in, if any; then with its person alone.
    #[serde(default)]
    pub one_to_one: Option<OneToOneId>,
    /// The day of the one-to-one, or today, if not said; never later.
    #[serde(default)]
    pub on: Option<Day>,
}

impl Workspace {
    /// Marks people as told. Who knows a note already keeps it as it was; how many were told something new.
    ///
    /// # Errors
    /// `not_found` note, person or one-to-one; `invalid` for a day to come or somebody the one-to-one was not with; `exists` when
    /// everybody named knows it already.
    pub fn context_share(&self, sharing: &ContextSharing) -> Result<OpOutput<u32>> {
        self.transact_named(|w| {
            let meeting = sharing
                .one_to_one
                .as_ref()
                .map(|id| meeting_and_person(w.reader(), id))
                .transpose()?;
            let on = match (&meeting, sharing.on) {
                (_, Some(on)) => on.up_to(w.today, "on")?,
                (Some((meeting, _)), None) => meeting.on,
                (None, None) => w.today,
            };
            let dark = match &sharing.whom {
                ToldWhom::InTheDark => Some(ContextGround::of_everybody(w.reader(), w.today)?),
                ToldWhom::People(_) => None,
            };
            let mut told: Vec<PersonId> = Vec::new();
            for id in &sharing.notes {
                let note = context_note(w.reader(), id)?;
                let people = match (&sharing.whom, &dark) {
                    (ToldWhom::People(people), _) => people.clone(),
                    (ToldWhom::InTheDark, ground) => ground.as_ref().map_or_else(Vec::new, |g| {
                        let dark = g.facts(&note).in_the_dark(&g.voices, w.today);
                        dark.into_keys().collect()
                    }),
                };
                for person in people {
                    let person = person_ref::by_id(w.reader(), &person)?;
                    if meeting
                        .as_ref()
                        .is_some_and(|(_, other)| other.id != person.id)
                    {
                        let message = format!("This one-to-one was not with {}.", person.name);
                        return Err(RuleError::invalid("one_to_one", message).into());
                    }
                    if give(w, id, &person.id, on, sharing.one_to_one.as_ref())? == Given::Now {
                        told.push(person.id);
                    }
                }
            }
            let Some(first) = told.first() else {
                let message = "Everybody named knows this already.";
                return Err(RuleError::new(Refusal::Exists, message).at("person").into());
            };
            let words = if told.iter().all(|person| person == first) {
                let person = person_ref::by_id(w.reader(), first)?;
                format!("telling {}", person.name)
            } else {
                format!("telling {} people", told.len())
            };
            Ok((u32::try_from(told.len()).unwrap_or(u32::MAX), words))
        })
    }

    /// Takes back that somebody was told. What was written down in that very one-to-one, for this person alone, goes with it.
    ///
    /// # Errors
    /// `not_found`.
    pub fn context_take_back(&self, id: &ContextShareId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This piece of context is not there any more.");
            let share: ContextShare = w.reader().by_id(id.as_str())?.ok_or_else(missing)?;
            let person = person_ref::by_id(w.reader(), &share.person)?;
            take_back(w, &share)?;
            Ok(((), format!("removing context shared with {}", person.name)))
        })
    }
}

/// Whether somebody was told now or knew it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    Now,
    Before,
}

/// Gives a note to somebody, once; who was to be told later is told now.
pub(crate) fn give(
    w: &mut Writing<'_, '_>,
    note: &ContextId,
    person: &PersonId,
    on: Day,
    one_to_one: Option<&OneToOneId>,
) -> Result<Given> {
    let shares = w.reader().context_shares_of(note)?;
    let held = shares.into_iter().find(|share| share.person == *person);
    if held.as_ref().is_some_and(|held| held.on <= on) {
        return Ok(Given::Before);
    }
    w.tx.put(&ContextShare {
        id: held.map_or_else(|| w.fresh(), |held| held.id),
        context: note.clone(),
        person: person.clone(),
        one_to_one: one_to_one.cloned(),
        on,
    })?;
    Ok(Given::Now)
}

/// A note that was written down in the one-to-one it was given in goes with it.
pub(crate) fn take_back(w: &mut Writing<'_, '_>, share: &ContextShare) -> Result<()> {
    let note = context_note(w.reader(), &share.context)?;
    let goes = is_born_in(w.reader(), share, &note)?;
    w.tx.remove::<ContextShare>(share.id.as_str())?;
    if goes {
        remove_note(w, &note.id)?;
    }
    Ok(())
}

/// Whether a note was written down in the one-to-one it was given in: it is of that day, bears on no decision, and nobody else has it.
pub(crate) fn is_born_in(
    reader: Reader<'_>,
    share: &ContextShare,
    note: &ContextNote,
) -> Result<bool> {
    Ok(share.one_to_one.is_some()
        && note.on == share.on
        && reader.context_tags_of(&note.id)?.is_empty()
        && reader.context_shares_of(&note.id)?.len() == 1)
}

/// Takes somebody out of all context; a note that was for them alone and bears on no decision may be about them, so it goes too.
pub(crate) fn forget_person(w: &mut Writing<'_, '_>, person: &PersonId) -> Result<()> {
    for shared in w.reader().context_shares_with(person)? {
        w.tx.remove::<ContextShare>(shared.id.as_str())?;
        let reader = w.reader();
        let is_nobodys = reader.context_tags_of(&shared.context)?.is_empty()
            && reader.context_shares_of(&shared.context)?.is_empty();
        if is_nobodys {
            remove_note(w, &shared.context)?;
        }
    }
    Ok(())
}
