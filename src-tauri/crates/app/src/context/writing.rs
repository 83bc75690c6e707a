//! Writing notes of context down, changing, settling and removing them. Words somebody was given are theirs: they do not change
//! under them. What turned out otherwise is written anew, and the old note is settled.

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, ContextTag};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ContextId, DecisionAreaCode, OneToOneId, PersonId};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::sharing::give;
use crate::error::Result;
use crate::one_to_ones::meeting_and_person;
use crate::opening::private;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new note, and whom it is given to at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextDraft {
    pub text: String,
    /// From when on it matters; the day of the one-to-one, or today, if not said.
    pub on: Option<Day>,
    /// What it bears on, by code or name. Without any it concerns nobody by rule.
    #[serde(default)]
    pub areas: Vec<DecisionAreaCode>,
    /// Who was told.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// The one-to-one it was given in, if any; then with its person alone.
    #[serde(default)]
    pub one_to_one: Option<OneToOneId>,
}

/// Changes to a note; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ContextEdit {
    pub text: Option<String>,
    pub on: Option<Day>,
    /// All areas there are to be.
    pub areas: Option<Vec<DecisionAreaCode>>,
}

impl Workspace {
    /// # Errors
    /// `not_found` person, area or one-to-one; `invalid` without words, or when the one-to-one was with somebody else.
    pub fn context_add(&self, draft: &ContextDraft) -> Result<OpOutput<ContextId>> {
        self.transact_named(|w| {
            let meeting = draft
                .one_to_one
                .as_ref()
                .map(|id| meeting_and_person(w.reader(), id))
                .transpose()?;
            let day = meeting.as_ref().map(|(meeting, _)| meeting.on);
            let on = draft.on.or(day).unwrap_or(w.today);
            let note = put_note(w, &draft.text, on, &draft.areas)?;
            // What matters only later was told today all the same.
            let told = day.unwrap_or(on.min(w.today));
            for person in &draft.people {
                let person = person_ref::by_id(w.reader(), person)?;
                if meeting
                    .as_ref()
                    .is_some_and(|(_, other)| other.id != person.id)
                {
                    let message = format!("This one-to-one was not with {}.", person.name);
                    return Err(RuleError::invalid("one_to_one", message).into());
                }
                give(w, &note, &person.id, told, draft.one_to_one.as_ref())?;
            }
            let words = match draft.people.as_slice() {
                [] => "a note of context".to_owned(),
                [one] => {
                    let person = person_ref::by_id(w.reader(), one)?;
                    format!("context shared with {}", person.name)
                }
                several => format!("context shared with {} people", several.len()),
            };
            Ok((note, words))
        })
    }

    /// # Errors
    /// `not_found` note or area; `invalid` without words, and for words or day once somebody was given the note.
    pub fn context_edit(&self, id: &ContextId, edit: &ContextEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut note = context_note(w.reader(), id)?;
            let before = note.clone();
            if let Some(words) = &edit.text {
                note.text = private(text::required_line("context", words)?);
            }
            note.on = edit.on.unwrap_or(note.on);
            if note != before {
                let given = w.reader().context_shares_of(id)?.len();
                if given > 0 {
                    return Err(RuleError::invalid("context", given_words(given)).into());
                }
                if note.settled_on.is_some_and(|settled| settled < note.on) {
                    let message = "It was settled before that day. Take an earlier one.";
                    return Err(RuleError::invalid("on", message).into());
                }
                w.tx.put(&note)?;
            }
            if let Some(areas) = &edit.areas {
                put_tags(w, id, areas)?;
            }
            Ok(((), "the change to a note of context".to_owned()))
        })
    }

    /// Writes a note anew that somebody was given: a new one, which nobody knows yet, and the old one settled. It bears on the same
    /// decisions if none are said.
    ///
    /// # Errors
    /// `not_found` note or area; `invalid` without words.
    pub fn context_rewrite(
        &self,
        id: &ContextId,
        words: &str,
        areas: Option<&[DecisionAreaCode]>,
    ) -> Result<OpOutput<ContextId>> {
        self.transact_named(|w| {
            let old = context_note(w.reader(), id)?;
            let tags = w.reader().context_tags_of(id)?;
            let new = put_words(w, words, w.today)?;
            for tag in tags {
                let (id, context) = (w.fresh(), new.clone());
                w.tx.put(&ContextTag { id, context, ..tag })?;
            }
            if let Some(areas) = areas {
                put_tags(w, &new, areas)?;
            }
            if old.settled_on.is_none() {
                w.tx.put(&ContextNote {
                    settled_on: Some(w.today.max(old.on)),
                    ..old
                })?;
            }
            Ok((new, "writing a note of context anew".to_owned()))
        })
    }

    /// From that day on nobody is in the dark about it; who knows it keeps it.
    ///
    /// # Errors
    /// `not_found`; `invalid` when it is settled already, or for a day before its own.
    pub fn context_settle(&self, id: &ContextId, on: Option<Day>) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut note = context_note(w.reader(), id)?;
            if let Some(day) = note.settled_on {
                let message = format!("This was settled on {} already.", day.long());
                return Err(RuleError::invalid("context", message).into());
            }
            let day = on.unwrap_or_else(|| w.today.max(note.on));
            if day < note.on {
                let message = "That is before the day of the note. Take a later one.";
                return Err(RuleError::invalid("on", message).into());
            }
            note.settled_on = Some(day);
            w.tx.put(&note)?;
            Ok(((), "settling a note of context".to_owned()))
        })
    }

    /// It matters again.
    ///
    /// # Errors
    /// `not_found`; `invalid` when it is not settled.
    pub fn context_unsettle(&self, id: &ContextId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut note = context_note(w.reader(), id)?;
            if note.settled_on.take().is_none() {
                let message = "This is not settled. There is nothing to take up again.";
                return Err(RuleError::invalid("context", message).into());
            }
            w.tx.put(&note)?;
            Ok(((), "taking up a note of context again".to_owned()))
        })
    }

    /// # Errors
    /// `not_found`; `invalid` when somebody was given it: then it can be settled.
    pub fn context_remove(&self, id: &ContextId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            context_note(w.reader(), id)?;
            let given = w.reader().context_shares_of(id)?.len();
            if given > 0 {
                let who = if given == 1 {
                    "1 person was".to_owned()
                } else {
                    format!("{given} people were")
                };
                let message = format!(
                    "{who} given this, and it stays theirs. Settle it when it is of no matter any more."
                );
                return Err(RuleError::invalid("context", message).into());
            }
            remove_note(w, id)?;
            Ok(((), "removing a note of context".to_owned()))
        })
    }
}

fn given_words(given: usize) -> String {
    let who = if given == 1 {
        "1 person was".to_owned()
    } else {
        format!("{given} people were")
    };
    format!(
        "{who} given these words, so they and their day stay. Write the note anew: the old one is then settled."
    )
}

pub(crate) fn context_note(reader: Reader<'_>, id: &ContextId) -> Result<ContextNote> {
    let missing = || RuleError::not_found("This note is not there any more.").at("context");
    Ok(reader.by_id(id.as_str())?.ok_or_else(missing)?)
}

/// A new note, tagged with areas that are in the catalogue now.
pub(crate) fn put_note(
    w: &mut Writing<'_, '_>,
    words: &str,
    on: Day,
    areas: &[DecisionAreaCode],
) -> Result<ContextId> {
    let id = put_words(w, words, on)?;
    put_tags(w, &id, areas)?;
    Ok(id)
}

fn put_words(w: &mut Writing<'_, '_>, words: &str, on: Day) -> Result<ContextId> {
    let note = ContextNote {
        id: w.fresh(),
        on,
        text: private(text::required_line("context", words)?),
        settled_on: None,
    };
    w.tx.put(&note)?;
    Ok(note.id)
}

/// Makes the tags of a note these and no others. Those it has stay, also where the area was retired meanwhile.
fn put_tags(w: &mut Writing<'_, '_>, id: &ContextId, areas: &[DecisionAreaCode]) -> Result<()> {
    let kept = w.reader().context_tags_of(id)?;
    let known = w.reader().decision_areas()?;
    let mut wanted: Vec<DecisionAreaCode> = Vec::new();
    for area in areas {
        let code = match kept.iter().find(|tag| tag.area == *area) {
            Some(tag) => tag.area.clone(),
            None => rungs_domain::decision_area::find(&known, area.as_str())?
                .code
                .clone(),
        };
        if !wanted.contains(&code) {
            wanted.push(code);
        }
    }
    for gone in kept.iter().filter(|tag| !wanted.contains(&tag.area)) {
        w.tx.remove::<ContextTag>(gone.id.as_str())?;
    }
    for area in wanted {
        if !kept.iter().any(|tag| tag.area == area) {
            let (tag, context) = (w.fresh(), id.clone());
            w.tx.put(&ContextTag {
                id: tag,
                context,
                area,
            })?;
        }
    }
    Ok(())
}

/// Removes a note with its tags; nobody has it any more.
pub(super) fn remove_note(w: &mut Writing<'_, '_>, id: &ContextId) -> Result<()> {
    for tag in w.reader().context_tags_of(id)? {
        w.tx.remove::<ContextTag>(tag.id.as_str())?;
    }
    Ok(w.tx.remove::<ContextNote>(id.as_str())?)
}
