//! What keeps a plan alive: what the leader promised, and the dates on which the two look at it.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{CheckInId, CommitmentId, PlanId};
use rungs_domain::person::Person;
use rungs_domain::plan::{CheckIn, Commitment};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::plans::editable_plan;
use crate::delegating::Keep;
use crate::error::Result;
use crate::opening::private;
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// Something the leader promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CommitmentDraft {
    pub text: String,
    pub due: Option<Day>,
}

/// Changes to a commitment; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct CommitmentEdit {
    pub text: Option<String>,
    pub due: Keep<Day>,
}

/// Whether a promise was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    NotYet,
    Kept,
}

/// A check-in, planned or held; without a note it is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckInDraft {
    pub on: Day,
    /// What was seen; both may read it.
    pub note: String,
    /// What changes; both may read it.
    pub changes: String,
    /// For the leader alone.
    pub private_note: String,
}

/// Changes to a check-in; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct CheckInEdit {
    pub on: Option<Day>,
    pub note: Option<String>,
    pub changes: Option<String>,
    pub private_note: Option<String>,
}

impl Workspace {
    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `invalid` without words.
    pub fn commitment_add(
        &self,
        plan: &PlanId,
        draft: &CommitmentDraft,
    ) -> Result<OpOutput<CommitmentId>> {
        self.transact_named(|w| {
            let (plan, person) = editable_plan(w.reader(), plan)?;
            let id: CommitmentId = w.fresh();
            let text = text::required_line("commitment", &draft.text)?;
            w.tx.put(&Commitment {
                id: id.clone(),
                plan: plan.id,
                text,
                due: draft.due,
                done: false,
            })?;
            Ok((id, format!("a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `invalid` without words.
    pub fn commitment_update(
        &self,
        id: &CommitmentId,
        edit: &CommitmentEdit,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut commitment, person) = editable_commitment(w.reader(), id)?;
            if let Some(text) = &edit.text {
                commitment.text = text::required_line("commitment", text)?;
            }
            commitment.due = edit.due.clone().over(commitment.due);
            w.tx.put(&commitment)?;
            Ok(((), format!("the change to a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn commitment_set_done(&self, id: &CommitmentId, kept: Kept) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (commitment, person) = editable_commitment(w.reader(), id)?;
            w.tx.put(&Commitment {
                done: kept == Kept::Kept,
                ..commitment
            })?;
            let doing = match kept {
                Kept::NotYet => "reopening",
                Kept::Kept => "keeping",
            };
            Ok(((), format!("{doing} a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn commitment_remove(&self, id: &CommitmentId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (commitment, person) = editable_commitment(w.reader(), id)?;
            w.tx.remove::<Commitment>(commitment.id.as_str())?;
            Ok(((), format!("removing a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `too_many` for notes that are too long.
    pub fn check_in_add(&self, plan: &PlanId, draft: &CheckInDraft) -> Result<OpOutput<CheckInId>> {
        self.transact_named(|w| {
            let (plan, person) = editable_plan(w.reader(), plan)?;
            let id: CheckInId = w.fresh();
            w.tx.put(&CheckIn {
                id: id.clone(),
                plan: plan.id,
                on: draft.on,
                note: text::note("note", &draft.note)?,
                changes: text::note("changes", &draft.changes)?,
                private_note: private(text::note("private note", &draft.private_note)?),
            })?;
            Ok((id, format!("a check-in with {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `too_many` for notes that are too long.
    pub fn check_in_update(&self, id: &CheckInId, edit: &CheckInEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut check_in, person) = editable_check_in(w.reader(), id)?;
            check_in.on = edit.on.unwrap_or(check_in.on);
            if let Some(note) = &edit.note {
                check_in.note = text::note("note", note)?;
            }
            if let Some(changes) = &edit.changes {
                check_in.changes = text::note("changes", changes)?;
            }
            if let Some(note) = &edit.private_note {
                check_in.private_note = private(text::note("private note", note)?);
            }
            w.tx.put(&check_in)?;
            Ok(((), format!("the change to a check-in with {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn check_in_remove(&self, id: &CheckInId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (check_in, person) = editable_check_in(w.reader(), id)?;
            w.tx.remove::<CheckIn>(check_in.id.as_str())?;
            Ok(((), format!("removing a check-in with {}", person.name)))
        })
    }
}

fn editable_commitment(reader: Reader<'_>, id: &CommitmentId) -> Result<(Commitment, Person)> {
    let missing = || RuleError::not_found("This commitment is not there any more.");
    let commitment: Commitment = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let (_, person) = editable_plan(reader, &commitment.plan)?;
    Ok((commitment, person))
}

fn editable_check_in(reader: Reader<'_>, id: &CheckInId) -> Result<(CheckIn, Person)> {
    let missing = || RuleError::not_found("This check-in is not there any more.");
    let check_in: CheckIn = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let (_, person) = editable_plan(reader, &check_in.plan)?;
    Ok((check_in, person))
}
