//! Writing down a one-to-one, with what was agreed and told in it.

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, ContextShare};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ActionId, ContextId, DecisionAreaCode, OneToOneId, PersonId};
use rungs_domain::one_to_one::OneToOne;
use rungs_domain::person::Person;
use rungs_domain::plan::{Action, ActionStatus, DatedThing, Owner};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::context::{context_note, give, is_born_in, put_note, take_back};
use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::planning::{remember_date, remove_action};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// Something agreed in a one-to-one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AgreedAction {
    pub text: String,
    pub owner: Owner,
    pub due: Option<Day>,
}

/// A new one-to-one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneDraft {
    pub person: PersonId,
    /// Today if not said.
    pub on: Option<Day>,
    /// What was said and agreed; both may read it.
    pub shared: String,
    /// For the leader alone.
    pub private: String,
    pub actions: Vec<AgreedAction>,
    /// Pieces of context given, in words that were no note before.
    pub context: Vec<GivenContext>,
    /// Notes of context told.
    #[serde(default)]
    pub shares: Vec<ContextId>,
}

/// A piece of context in words, with what it bears on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GivenContext {
    pub text: String,
    /// Decision areas by code or name.
    #[serde(default)]
    pub areas: Vec<DecisionAreaCode>,
}

impl From<&str> for GivenContext {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            areas: Vec::new(),
        }
    }
}

/// Changes to a one-to-one; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct OneToOneEdit {
    pub on: Option<Day>,
    pub shared: Option<String>,
    pub private: Option<String>,
}

impl Workspace {
    /// # Errors
    /// `not_found` person; `invalid` when nothing at all is written down, or an action or context has no words.
    pub fn one_to_one_add(&self, draft: &OneToOneDraft) -> Result<OpOutput<OneToOneId>> {
        self.transact_named(|w| put_meeting(w, draft, Silence::Refused))
    }

    /// # Errors
    /// `not_found`, `too_many` for notes that are too long.
    pub fn one_to_one_update(&self, id: &OneToOneId, edit: &OneToOneEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut meeting, person) = meeting_and_person(w.reader(), id)?;
            let before = meeting.on;
            meeting.on = edit.on.unwrap_or(before);
            if let Some(shared) = &edit.shared {
                meeting.shared = text::note("shared note", shared)?;
            }
            if let Some(note) = &edit.private {
                meeting.private = private(text::note("private note", note)?);
            }
            w.tx.put(&meeting)?;
            if meeting.on != before {
                move_told(w, &meeting, before)?;
            }
            Ok((
                (),
                format!("the change to a one-to-one with {}", person.name),
            ))
        })
    }

    /// Removes a one-to-one with its actions and the context given in it.
    ///
    /// # Errors
    /// `not_found`.
    pub fn one_to_one_remove(&self, id: &OneToOneId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (meeting, person) = meeting_and_person(w.reader(), id)?;
            for context in context_given_in(w.reader(), &meeting)? {
                take_back(w, &context)?;
            }
            let actions = w.reader().actions_of(&person.id)?;
            for action in actions
                .into_iter()
                .filter(|action| action.one_to_one.as_ref() == Some(id))
            {
                remove_action(w, &action)?;
            }
            w.tx.remove::<OneToOne>(id.as_str())?;
            Ok(((), format!("removing a one-to-one with {}", person.name)))
        })
    }

    /// Something more that was agreed in a one-to-one.
    ///
    /// # Errors
    /// `not_found`, `invalid` without words.
    pub fn one_to_one_action_add(
        &self,
        id: &OneToOneId,
        action: &AgreedAction,
    ) -> Result<OpOutput<ActionId>> {
        self.transact_named(|w| {
            let (meeting, person) = meeting_and_person(w.reader(), id)?;
            Ok((
                put_action(w, &meeting, action)?,
                format!("an action for {}", person.name),
            ))
        })
    }
}

/// Whether a one-to-one may begin without a word in it, because something else was done in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Silence {
    Refused,
    Allowed,
}

/// Begins a one-to-one; answers it and what undo calls it.
///
/// # Errors
/// As `one_to_one_add`.
pub(super) fn put_meeting(
    w: &mut Writing<'_, '_>,
    draft: &OneToOneDraft,
    silence: Silence,
) -> Result<(OneToOneId, String)> {
    let person = person_ref::by_id(w.reader(), &draft.person)?;
    let meeting = OneToOne {
        id: w.fresh(),
        person: person.id.clone(),
        on: draft.on.unwrap_or(w.today),
        shared: text::note("shared note", &draft.shared)?,
        private: private(text::note("private note", &draft.private)?),
    };
    let silent = meeting.shared.is_empty() && meeting.private.for_leader().is_empty();
    let told = !draft.context.is_empty() || !draft.shares.is_empty();
    if silence == Silence::Refused && silent && draft.actions.is_empty() && !told {
        let message =
            "Nothing is written down yet. Write a note, an action or a piece of context first.";
        return Err(RuleError::invalid("shared", message).into());
    }
    w.tx.put(&meeting)?;
    for action in &draft.actions {
        put_action(w, &meeting, action)?;
    }
    for context in &draft.context {
        let note = put_note(w, &context.text, meeting.on, &context.areas)?;
        give(w, &note, &person.id, meeting.on, Some(&meeting.id))?;
    }
    for id in &draft.shares {
        let note = context_note(w.reader(), id)?;
        give(w, &note.id, &person.id, meeting.on, Some(&meeting.id))?;
    }
    let words = format!("the one-to-one with {}", person.name);
    Ok((meeting.id, words))
}

pub(crate) fn meeting_and_person(
    reader: Reader<'_>,
    id: &OneToOneId,
) -> Result<(OneToOne, Person)> {
    let missing =
        || RuleError::not_found("This one-to-one is not there any more.").at("one_to_one");
    let meeting = reader.one_to_one(id)?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &meeting.person)?;
    Ok((meeting, person))
}

fn context_given_in(reader: Reader<'_>, meeting: &OneToOne) -> Result<Vec<ContextShare>> {
    let mut given = reader.context_shares_with(&meeting.person)?;
    given.retain(|share| share.one_to_one.as_ref() == Some(&meeting.id));
    Ok(given)
}

/// What was told that day moves with the meeting, and so do the notes written down in it.
fn move_told(w: &mut Writing<'_, '_>, meeting: &OneToOne, before: Day) -> Result<()> {
    for share in context_given_in(w.reader(), meeting)? {
        if share.on != before {
            continue;
        }
        let on = meeting.on;
        let note = context_note(w.reader(), &share.context)?;
        if is_born_in(w.reader(), &share, &note)? {
            w.tx.put(&ContextNote { on, ..note })?;
        }
        w.tx.put(&ContextShare { on, ..share })?;
    }
    Ok(())
}

fn put_action(
    w: &mut Writing<'_, '_>,
    meeting: &OneToOne,
    action: &AgreedAction,
) -> Result<ActionId> {
    let id: ActionId = w.fresh();
    w.tx.put(&Action {
        id: id.clone(),
        person: meeting.person.clone(),
        focus: None,
        one_to_one: Some(meeting.id.clone()),
        text: text::required_line("action", &action.text)?,
        resources: String::new(),
        people: String::new(),
        kind: None,
        owner: action.owner,
        due: action.due,
        status: ActionStatus::Open,
        done_on: None,
        carried_from: None,
    })?;
    let thing = DatedThing::Action(id.clone());
    remember_date(w, &meeting.person, None, thing, action.due)?;
    Ok(id)
}
