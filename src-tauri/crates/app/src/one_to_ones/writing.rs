//! Writing down a one-to-one, and the context given to somebody outside one.

use rungs_domain::Day;
use rungs_domain::context::{ContextNote, ContextShare, ContextShared};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ActionId, ContextId, ContextShareId, OneToOneId, PersonId};
use rungs_domain::one_to_one::OneToOne;
use rungs_domain::person::Person;
use rungs_domain::plan::{Action, ActionStatus, Owner};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
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
    /// Pieces of context given.
    pub context: Vec<String>,
}

/// Changes to a one-to-one; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct OneToOneEdit {
    pub on: Option<Day>,
    pub shared: Option<String>,
    pub private: Option<String>,
}

/// A piece of context given to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextDraft {
    pub person: PersonId,
    /// The one-to-one it was given in, if any.
    pub one_to_one: Option<OneToOneId>,
    /// The day of the one-to-one, or today, if not said.
    pub on: Option<Day>,
    pub text: String,
}

impl Workspace {
    /// # Errors
    /// `not_found` person; `invalid` when nothing at all is written down, or an action or context has no words.
    pub fn one_to_one_add(&self, draft: &OneToOneDraft) -> Result<OpOutput<OneToOneId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let meeting = OneToOne {
                id: w.fresh(),
                person: person.id.clone(),
                on: draft.on.unwrap_or(w.today),
                shared: text::note("shared note", &draft.shared)?,
                private: private(text::note("private note", &draft.private)?),
            };
            let silent = meeting.shared.is_empty() && meeting.private.for_leader().is_empty();
            if silent && draft.actions.is_empty() && draft.context.is_empty() {
                let message = "Nothing is written down yet. Write a note, an action or a piece of context first.";
                return Err(RuleError::invalid("shared", message).into());
            }
            w.tx.put(&meeting)?;
            for action in &draft.actions {
                put_action(w, &meeting, action)?;
            }
            for context in &draft.context {
                put_context(w, &person.id, Some(&meeting.id), meeting.on, context)?;
            }
            Ok((meeting.id, format!("the one-to-one with {}", person.name)))
        })
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
            // Context given that day moves with the meeting.
            for context in context_given_in(w.reader(), &meeting)?
                .into_iter()
                .filter(|context| context.on == before)
            {
                w.tx.put(&ContextShare {
                    id: context.id,
                    context: context.context,
                    person: context.person,
                    one_to_one: context.one_to_one,
                    on: meeting.on,
                })?;
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
                take_back(w, &context.id, &context.context)?;
            }
            let actions = w.reader().actions_of(&person.id)?;
            for action in actions
                .into_iter()
                .filter(|action| action.one_to_one.as_ref() == Some(id))
            {
                w.tx.remove::<Action>(action.id.as_str())?;
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

    /// # Errors
    /// `not_found` person or one-to-one, `invalid` without words.
    pub fn context_add(&self, draft: &ContextDraft) -> Result<OpOutput<ContextShareId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let meeting = draft
                .one_to_one
                .as_ref()
                .map(|id| meeting_and_person(w.reader(), id))
                .transpose()?;
            if meeting
                .as_ref()
                .is_some_and(|(_, other)| other.id != person.id)
            {
                let message = format!("This one-to-one was not with {}.", person.name);
                return Err(RuleError::invalid("one_to_one", message).into());
            }
            let on = draft
                .on
                .or(meeting.map(|(meeting, _)| meeting.on))
                .unwrap_or(w.today);
            let id = put_context(w, &person.id, draft.one_to_one.as_ref(), on, &draft.text)?;
            Ok((id, format!("context shared with {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn context_remove(&self, id: &ContextShareId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This piece of context is not there any more.");
            let share: ContextShare = w.reader().by_id(id.as_str())?.ok_or_else(missing)?;
            let person = person_ref::by_id(w.reader(), &share.person)?;
            take_back(w, id, &share.context)?;
            Ok(((), format!("removing context shared with {}", person.name)))
        })
    }
}

fn meeting_and_person(reader: Reader<'_>, id: &OneToOneId) -> Result<(OneToOne, Person)> {
    let missing =
        || RuleError::not_found("This one-to-one is not there any more.").at("one_to_one");
    let meeting = reader.one_to_one(id)?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &meeting.person)?;
    Ok((meeting, person))
}

fn context_given_in(reader: Reader<'_>, meeting: &OneToOne) -> Result<Vec<ContextShared>> {
    let mut given = reader.context_shared_with(&meeting.person)?;
    given.retain(|context| context.one_to_one.as_ref() == Some(&meeting.id));
    Ok(given)
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
        kind: None,
        owner: action.owner,
        due: action.due,
        status: ActionStatus::Open,
        done_on: None,
    })?;
    Ok(id)
}

fn put_context(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    one_to_one: Option<&OneToOneId>,
    on: Day,
    words: &str,
) -> Result<ContextShareId> {
    let note = ContextNote {
        id: w.fresh(),
        on,
        text: private(text::required_line("context", words)?),
        settled_on: None,
    };
    w.tx.put(&note)?;
    let id: ContextShareId = w.fresh();
    w.tx.put(&ContextShare {
        id: id.clone(),
        context: note.id,
        person: person.clone(),
        one_to_one: one_to_one.cloned(),
        on,
    })?;
    Ok(id)
}

/// Takes back what was given to somebody; a note nobody else was given and that bears on no decision goes with it.
fn take_back(w: &mut Writing<'_, '_>, id: &ContextShareId, note: &ContextId) -> Result<()> {
    w.tx.remove::<ContextShare>(id.as_str())?;
    let alone = w.reader().context_shares_of(note)?.is_empty()
        && w.reader().context_tags_of(note)?.is_empty();
    if alone {
        w.tx.remove::<ContextNote>(note.as_str())?;
    }
    Ok(())
}
