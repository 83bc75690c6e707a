//! The plan itself: its period, direction and target, and its way from draft to closed.

use rungs_domain::Day;
use rungs_domain::direction::direction_on;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{FocusId, LevelCode, PersonId, PlanId};
use rungs_domain::person::{Person, Status, employment_on};
use rungs_domain::plan::{Direction, Focus, Plan, PlanOutcome, PlanState, check_period};
use rungs_domain::plan_state::PlanClosing;
use rungs_domain::signed_plan::SignedPlan;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::due_dates::agree_on_dates;
use super::focuses::{focus_of, remove_focus};
use super::follow_up::{remove_check_in, remove_commitment};
use super::going_on::hand_over;
use super::looking_back::whole_plan;
use super::signed::end_signed;
use crate::delegating::Keep;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanDraft {
    pub person: PersonId,
    /// Today if not said.
    pub from: Option<Day>,
    /// Last day; three months from the first one if not said.
    pub to: Option<Day>,
    /// The one last talked about if not said.
    pub direction: Option<Direction>,
    pub target: Option<LevelCode>,
}

/// What became of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ClosingDraft {
    /// Today if not said.
    pub on: Option<Day>,
    /// An agreed plan needs one.
    pub outcome: Option<PlanOutcome>,
    /// In words that both may read; may be empty.
    pub note: String,
    /// What became of the focus areas; of those not named nothing is said.
    #[serde(default)]
    pub focuses: Vec<FocusClosing>,
}

/// What became of a focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusClosing {
    pub focus: FocusId,
    pub outcome: Option<PlanOutcome>,
    /// In words that both may read; may be empty.
    #[serde(default)]
    pub note: String,
}

/// Changes to a plan; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct PlanEdit {
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub direction: Keep<Direction>,
    pub target: Keep<LevelCode>,
    pub aspiration: Option<String>,
    pub strengths: Option<String>,
}

impl Workspace {
    /// Begins a plan as a draft.
    ///
    /// # Errors
    /// `not_found` person or level; `overlap` when the person has a plan in that time; `invalid` when it ends before it begins, and
    /// for who is archived by then.
    pub fn plan_new(&self, draft: &PlanDraft) -> Result<OpOutput<PlanId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let from = draft.from.unwrap_or(w.today);
            refuse_who_left(w.reader(), &person, from.max(w.today))?;
            let to = draft
                .to
                .unwrap_or_else(|| from.plus_months(3).plus_days(-1));
            check_period(from, to, &w.reader().plans_of(&person.id)?)?;
            let target = draft
                .target
                .as_ref()
                .map(|code| known_level(w.reader(), code))
                .transpose()?;
            let direction = match draft.direction {
                Some(said) => Some(said),
                None => direction_on(&w.reader().direction_talks_of(&person.id)?, w.today),
            };
            let id: PlanId = w.fresh();
            w.tx.put(&Plan {
                id: id.clone(),
                person: person.id,
                from,
                to,
                direction,
                target,
                aspiration: String::new(),
                strengths: String::new(),
                state: PlanState::Draft,
                agreed_on: None,
                closed_on: None,
                outcome: None,
                outcome_note: String::new(),
                target_agreed_on: None,
            })?;
            Ok((id, format!("the plan for {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found` plan or level, `frozen` once closed, otherwise as for a new one.
    pub fn plan_update(&self, id: &PlanId, edit: &PlanEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut plan, person) = editable_plan(w.reader(), id)?;
            plan.from = edit.from.unwrap_or(plan.from);
            plan.to = edit.to.unwrap_or(plan.to);
            let others: Vec<Plan> = w
                .reader()
                .plans_of(&plan.person)?
                .into_iter()
                .filter(|other| other.id != *id)
                .collect();
            check_period(plan.from, plan.to, &others)?;
            plan.direction = edit.direction.clone().over(plan.direction);
            let target = match &edit.target {
                Keep::Set(code) => Some(known_level(w.reader(), code)?),
                kept => kept.clone().over(plan.target.clone()),
            };
            plan.aim_at(target);
            if let Some(aspiration) = &edit.aspiration {
                plan.aspiration = text::note("aspiration", aspiration)?;
            }
            if let Some(strengths) = &edit.strengths {
                plan.strengths = text::note("strengths", strengths)?;
            }
            w.tx.put(&plan)?;
            Ok(((), change_to(&person)))
        })
    }

    /// Leader and person agreed on it; today unless told otherwise.
    ///
    /// # Errors
    /// `not_found`, `invalid` when agreed already and for a day to come, `frozen` once closed.
    pub fn plan_agree(&self, id: &PlanId, on: Option<Day>) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (plan, person) = plan_and_person(w.reader(), id)?;
            agree_on(w, plan, said_on(on, w.today)?)?;
            Ok(((), format!("agreeing the plan for {}", person.name)))
        })
    }

    /// The two agreed on the level the plan aims at, on a day, today if not said: from then on it may be printed.
    ///
    /// # Errors
    /// `not_found`, `invalid` without a target and for a day to come, `frozen` once closed.
    pub fn plan_agree_target(&self, id: &PlanId, on: Option<Day>) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut plan, person) = plan_and_person(w.reader(), id)?;
            plan.agree_on_target(said_on(on, w.today)?)?;
            w.tx.put(&plan)?;
            Ok(((), format!("agreeing on the target of {}", person.name)))
        })
    }

    /// One step back: closed to agreed, agreed to draft. What was signed of a draft stands for nothing any more.
    ///
    /// # Errors
    /// `not_found`, `invalid` while it is a draft, `overlap` when another plan has taken its days since it was closed.
    pub fn plan_reopen(&self, id: &PlanId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut plan, person) = plan_and_person(w.reader(), id)?;
            plan.reopen()?;
            // Another one may have taken its days since it was closed.
            let mut others = w.reader().plans_of(&plan.person)?;
            others.retain(|other| other.id != *id);
            check_period(plan.from, plan.to, &others)?;
            w.tx.put(&plan)?;
            hand_over(w, &person.id)?;
            if plan.state == PlanState::Draft {
                end_signed(w, id)?;
            }
            for focus in w.reader().focuses_in(id)? {
                w.tx.put(&Focus {
                    outcome: None,
                    outcome_note: String::new(),
                    ..focus
                })?;
            }
            Ok(((), format!("reopening the plan for {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found` plan or focus area; `invalid` when closed already, for a day before it was agreed or to come, and for an agreed plan
    /// without an outcome;
    /// `too_many` for a note that is too long.
    pub fn plan_close(&self, id: &PlanId, draft: &ClosingDraft) -> Result<OpOutput<()>> {
        let note = text::note("outcome note", &draft.note)?;
        self.transact_named(|w| {
            let (mut plan, person) = plan_and_person(w.reader(), id)?;
            let on = draft.on.unwrap_or(w.today);
            on.up_to(w.today, "on")?;
            plan.close(PlanClosing {
                on,
                outcome: draft.outcome,
                note,
            })?;
            w.tx.put(&plan)?;
            hand_over(w, &person.id)?;
            for said in &draft.focuses {
                let (focus, of, _) = focus_of(w.reader(), &said.focus)?;
                if of.id != plan.id {
                    let message = "That focus area is not in this plan.";
                    return Err(RuleError::not_found(message).at("focus").into());
                }
                w.tx.put(&Focus {
                    outcome: said.outcome,
                    outcome_note: text::note("outcome note", &said.note)?,
                    ..focus
                })?;
            }
            Ok(((), format!("closing the plan for {}", person.name)))
        })
    }

    /// Deletes a plan with its focus areas, their actions, commitments, check-ins and what was signed. What it carried on stands in the
    /// plan it came from as it stood here.
    ///
    /// # Errors
    /// `not_found`.
    pub fn plan_delete(&self, id: &PlanId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (plan, person) = plan_and_person(w.reader(), id)?;
            remove_plan(w, &plan)?;
            Ok(((), format!("deleting the plan for {}", person.name)))
        })
    }
}

/// A plan is begun with somebody who is there: one who left is in no list, so that nobody would ever see to it.
///
/// # Errors
/// `invalid` (field `person`) for who is archived that day.
pub(super) fn refuse_who_left(reader: Reader<'_>, person: &Person, on: Day) -> Result<()> {
    let history = reader.employments_of(&person.id)?;
    if employment_on(&history, on).is_some_and(|job| job.status == Status::Archived) {
        let message = format!(
            "{} is archived. Restore them first to begin a plan with them.",
            person.name
        );
        return Err(RuleError::invalid("person", message).into());
    }
    Ok(())
}

/// Removes a plan and everything that hangs on it, also what was signed.
pub(crate) fn remove_plan(w: &mut Writing<'_, '_>, plan: &Plan) -> Result<()> {
    for signed in w.reader().signed_plans_in(&plan.id)? {
        w.tx.remove::<SignedPlan>(signed.id.as_str())?;
    }
    for check_in in w.reader().check_ins_in(&plan.id)? {
        remove_check_in(w, &plan.person, &check_in)?;
    }
    for commitment in w.reader().commitments_in(&plan.id)? {
        remove_commitment(w, &plan.person, &commitment)?;
    }
    let focuses: Vec<Focus> = w.reader().focuses_in(&plan.id)?;
    for focus in focuses {
        remove_focus(w, &focus)?;
    }
    Ok(w.tx.remove::<Plan>(plan.id.as_str())?)
}

/// # Errors
/// `not_found` when deleted meanwhile.
pub(crate) fn plan_and_person(reader: Reader<'_>, id: &PlanId) -> Result<(Plan, Person)> {
    let missing = || RuleError::not_found("This plan is not there any more.").at("plan");
    let plan: Plan = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &plan.person)?;
    Ok((plan, person))
}

/// # Errors
/// `not_found` when deleted meanwhile, `frozen` once closed.
pub(crate) fn editable_plan(reader: Reader<'_>, id: &PlanId) -> Result<(Plan, Person)> {
    let (plan, person) = plan_and_person(reader, id)?;
    plan.editable()?;
    Ok((plan, person))
}

/// The two agree on a plan, and so on its dates.
///
/// # Errors
/// `invalid` when agreed already, `frozen` once closed.
pub(crate) fn agree_on(w: &mut Writing<'_, '_>, mut plan: Plan, on: Day) -> Result<Plan> {
    plan.agree(on)?;
    w.tx.put(&plan)?;
    hand_over(w, &plan.person)?;
    let whole = whole_plan(w.reader(), plan)?;
    agree_on_dates(w, &whole)?;
    Ok(whole.plan)
}

/// The day the two said yes; today if not said.
///
/// # Errors
/// `invalid` for a day to come.
fn said_on(on: Option<Day>, today: Day) -> Result<Day> {
    Ok(on.unwrap_or(today).up_to(today, "on")?)
}

/// Words that finish “Undo …”.
pub(crate) fn change_to(person: &Person) -> String {
    format!("the change to the plan for {}", person.name)
}

fn known_level(reader: Reader<'_>, code: &LevelCode) -> Result<LevelCode> {
    let ladder = Workspace::current_ladder(reader)?.ladder;
    Ok(ladder
        .find_level(code.as_str())
        .map(|level| level.code.clone())
        .map_err(|error| error.at("target"))?)
}
