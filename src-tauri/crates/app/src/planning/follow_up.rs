//! What keeps a plan alive: what the leader promised, and the dates on which the two look at it.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{CheckInId, CommitmentId, PersonId, PlanId};
use rungs_domain::person::Person;
use rungs_domain::plan::{ActionStatus, CheckIn, Commitment, DatedThing, GoesOn, Plan};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::due_dates::{forget_moves, remember_date, remember_move};
use super::going_on::say_of_commitment;
use super::plans::{editable_plan, plan_and_person};
use crate::delegating::Keep;
use crate::error::Result;
use crate::opening::private;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

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

/// A check-in, planned or held: one whose day has come and that has a word in it both may read was held.
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
    /// The day it was held, or that it was not. What is written down on its day or later counts as held by itself.
    pub held_on: Keep<Day>,
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
                plan: plan.id.clone(),
                text,
                due: draft.due,
                status: ActionStatus::Open,
                done_on: None,
                carried_from: None,
            })?;
            let thing = DatedThing::Commitment(id.clone());
            remember_date(w, &person.id, Some(&plan), thing, draft.due)?;
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
            let (mut commitment, plan, person) = editable_commitment(w.reader(), id)?;
            if let Some(text) = &edit.text {
                commitment.text = text::required_line("commitment", text)?;
            }
            let due = edit.due.clone().over(commitment.due);
            if commitment.may_slip() {
                let thing = DatedThing::Commitment(commitment.id.clone());
                remember_move(w, &person.id, Some(&plan), thing, (commitment.due, due))?;
            }
            commitment.due = due;
            w.tx.put(&commitment)?;
            Ok(((), format!("the change to a commitment to {}", person.name)))
        })
    }

    /// Kept today, taken back, or open again; also in a closed plan, so that it tells what became of everything. What is proposed in the
    /// next plan is one thing with what it comes from.
    ///
    /// # Errors
    /// `not_found`; `invalid` for carrying on, and for what goes on in the next plan.
    pub fn commitment_set_status(
        &self,
        id: &CommitmentId,
        status: ActionStatus,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut commitment, _, person) = commitment_and_plan(w.reader(), id)?;
            commitment.set_status(status, w.today)?;
            w.tx.put(&commitment)?;
            say_of_commitment(w, &person.id, &commitment)?;
            let doing = match status {
                ActionStatus::Open | ActionStatus::Carried => "reopening",
                ActionStatus::Done => "keeping",
                ActionStatus::Dropped => "taking back",
            };
            Ok(((), format!("{doing} a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn commitment_remove(&self, id: &CommitmentId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (commitment, _, person) = editable_commitment(w.reader(), id)?;
            remove_commitment(w, &person.id, &commitment)?;
            Ok(((), format!("removing a commitment to {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `too_many` for notes that are too long.
    pub fn check_in_add(&self, plan: &PlanId, draft: &CheckInDraft) -> Result<OpOutput<CheckInId>> {
        self.transact_named(|w| {
            let (plan, person) = editable_plan(w.reader(), plan)?;
            let id: CheckInId = w.fresh();
            let mut check_in = CheckIn {
                id: id.clone(),
                plan: plan.id.clone(),
                on: draft.on,
                held_on: None,
                note: String::new(),
                changes: String::new(),
                private_note: private(text::note("private note", &draft.private_note)?),
            };
            let note = text::note("note", &draft.note)?;
            let changes = text::note("changes", &draft.changes)?;
            check_in.write(note, changes, w.today);
            w.tx.put(&check_in)?;
            if check_in.may_slip() {
                let thing = DatedThing::CheckIn(id.clone());
                remember_date(w, &person.id, Some(&plan), thing, Some(check_in.on))?;
            }
            Ok((id, format!("a check-in with {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `too_many` for notes that are too long.
    pub fn check_in_update(&self, id: &CheckInId, edit: &CheckInEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut check_in, plan, person) = editable_check_in(w.reader(), id)?;
            let on = edit.on.unwrap_or(check_in.on);
            if check_in.may_slip() {
                let thing = DatedThing::CheckIn(check_in.id.clone());
                let days = (Some(check_in.on), Some(on));
                remember_move(w, &person.id, Some(&plan), thing, days)?;
            }
            check_in.on = on;
            let said = |field, now: &str, new: Option<&String>| match new {
                Some(new) => text::note(field, new),
                None => Ok(now.to_owned()),
            };
            let note = said("note", &check_in.note, edit.note.as_ref())?;
            let changes = said("changes", &check_in.changes, edit.changes.as_ref())?;
            check_in.write(note, changes, w.today);
            if let Some(note) = &edit.private_note {
                check_in.private_note = private(text::note("private note", note)?);
            }
            if let Keep::Set(held) = &edit.held_on {
                check_in.held_on = Some(held.up_to(w.today, "held_on")?);
            } else if edit.held_on == Keep::Clear {
                check_in.held_on = None;
            }
            w.tx.put(&check_in)?;
            Ok(((), format!("the change to a check-in with {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn check_in_remove(&self, id: &CheckInId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (check_in, _, person) = editable_check_in(w.reader(), id)?;
            remove_check_in(w, &person.id, &check_in)?;
            Ok(((), format!("removing a check-in with {}", person.name)))
        })
    }
}

fn commitment_and_plan(
    reader: Reader<'_>,
    id: &CommitmentId,
) -> Result<(Commitment, Plan, Person)> {
    let missing = || RuleError::not_found("This commitment is not there any more.");
    let commitment: Commitment = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let (plan, person) = plan_and_person(reader, &commitment.plan)?;
    Ok((commitment, plan, person))
}

fn editable_commitment(
    reader: Reader<'_>,
    id: &CommitmentId,
) -> Result<(Commitment, Plan, Person)> {
    let found = commitment_and_plan(reader, id)?;
    found.1.editable()?;
    Ok(found)
}

fn editable_check_in(reader: Reader<'_>, id: &CheckInId) -> Result<(CheckIn, Plan, Person)> {
    let missing = || RuleError::not_found("This check-in is not there any more.");
    let check_in: CheckIn = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let (plan, person) = editable_plan(reader, &check_in.plan)?;
    Ok((check_in, plan, person))
}

/// Removes a commitment with what is known of its dates. What it carried on stands in the plan it came from as it stood here; what goes
/// on in a later plan comes from that one then.
pub(super) fn remove_commitment(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    commitment: &Commitment,
) -> Result<()> {
    for plan in w.reader().plans_of(person)? {
        for later in w.reader().commitments_in(&plan.id)? {
            if later.carried_from.as_ref() == Some(&commitment.id) {
                w.tx.put(&Commitment {
                    carried_from: commitment.carried_from.clone(),
                    ..later
                })?;
            }
        }
    }
    let origin: Option<Commitment> = match &commitment.carried_from {
        Some(origin) => w.reader().by_id(origin.as_str())?,
        None => None,
    };
    if let Some(origin) = origin.filter(|origin| origin.status == ActionStatus::Carried) {
        w.tx.put(&origin.saying(commitment.said()))?;
    }
    forget_moves(w, person, &DatedThing::Commitment(commitment.id.clone()))?;
    Ok(w.tx.remove::<Commitment>(commitment.id.as_str())?)
}

/// Removes a check-in with what is known of its dates.
pub(super) fn remove_check_in(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    check_in: &CheckIn,
) -> Result<()> {
    forget_moves(w, person, &DatedThing::CheckIn(check_in.id.clone()))?;
    Ok(w.tx.remove::<CheckIn>(check_in.id.as_str())?)
}
