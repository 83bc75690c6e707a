//! What is worth a second look in a plan. No remark forbids anything.

use crate::Day;
use crate::plan::{ActionKind, ActionStatus, PlanState, WholePlan};
use crate::plan_suggestions::Standing;

/// With fewer typed actions a mix says nothing yet.
const FEWEST_FOR_A_MIX: usize = 3;

/// What somebody should look at in a plan, each a sentence; nothing here forbids anything.
#[must_use]
pub fn remarks(standing: &Standing<'_>, whole: &WholePlan, today: Day) -> Vec<String> {
    let WholePlan {
        plan,
        focuses,
        actions,
        check_ins,
        ..
    } = whole;
    let mut remarks = Vec::new();
    if plan.target.is_some() && plan.direction.is_none() {
        remarks.push(
            "A target is set, but no direction. Ask where the person wants to go first.".to_owned(),
        );
    }
    if focuses.is_empty() {
        remarks.push("There is no focus area yet. Choose one to three from the gaps, the delegations or the five shifts.".to_owned());
    }
    for focus in focuses {
        let heading = standing.heading(&focus.on);
        if !actions
            .iter()
            .any(|a| a.focus.as_ref() == Some(&focus.id) && a.status != ActionStatus::Dropped)
        {
            remarks.push(format!("“{heading}” has no action yet."));
        }
        if focus.know.is_empty() {
            remarks.push(format!("“{heading}” does not say how you will know."));
        }
    }
    remarks.extend(mix_remarks(whole));
    if !focuses.is_empty() && check_ins.is_empty() {
        remarks.push("No check-in is planned. Two or three dates keep a plan alive.".to_owned());
    }
    remarks.extend(outside_the_period(whole));
    let is_there = plan.target.is_some() && plan.target.as_ref() == standing.own;
    if is_there && plan.state != PlanState::Closed {
        remarks.push(
            "The person stands on the level this plan aims at. Close it with what became of it, or aim further."
                .to_owned(),
        );
    }
    if plan.to < today && plan.state != PlanState::Closed {
        remarks.push(format!(
            "The period ended on {}. Close this plan and begin the next one.",
            plan.to.long()
        ));
    }
    remarks
}

/// What is still to come and dated before the plan begins or after it ends, as when the period was changed or a year mistyped.
fn outside_the_period(whole: &WholePlan) -> Option<String> {
    let plan = &whole.plan;
    if plan.state == PlanState::Closed {
        return None;
    }
    let open = |status: ActionStatus| status == ActionStatus::Open;
    let quoted = |text: &str, due: Option<Day>| Some((format!("“{text}”"), due?));
    let actions = whole.actions.iter().filter(|one| open(one.status));
    let commitments = whole.commitments.iter().filter(|one| open(one.status));
    let check_ins = whole.check_ins.iter().filter(|one| one.held_on.is_none());
    let outside: Vec<String> = actions
        .filter_map(|one| quoted(&one.text, one.due))
        .chain(commitments.filter_map(|one| quoted(&one.text, one.due)))
        .chain(check_ins.map(|one| ("a check-in".to_owned(), one.on)))
        .filter(|(_, on)| *on < plan.from || *on > plan.to)
        .map(|(what, on)| format!("{what} on {}", on.long()))
        .collect();
    let period = Day::period(plan.from, plan.to);
    (!outside.is_empty()).then(|| {
        let dates = outside.join(", ");
        let them = if outside.len() == 1 { "it" } else { "them" };
        format!("Dated outside {period}: {dates}. Move {them}, or change the period.")
    })
}

/// Sentences where the mix of actions is far from 70-20-10: less than half of them on the job, nobody to learn with, or more training
/// than talk with others and a third of all.
fn mix_remarks(whole: &WholePlan) -> Vec<String> {
    let kinds: Vec<ActionKind> = whole
        .actions
        .iter()
        .filter(|a| a.status != ActionStatus::Dropped)
        .filter_map(|a| a.kind)
        .collect();
    let count = |kind| kinds.iter().filter(|k| **k == kind).count();
    let (on_the_job, total) = (count(ActionKind::OnTheJob), kinds.len());
    let (with_others, training) = (count(ActionKind::WithOthers), count(ActionKind::Training));
    if total < FEWEST_FOR_A_MIX {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    if on_the_job * 2 < total {
        remarks.push(format!(
            "{on_the_job} of {total} actions are on the job, {with_others} with others, {training} training. Most growth happens on the job: about 70-20-10."
        ));
    } else if training > with_others && training * 3 > total {
        remarks.push(format!(
            "{training} of {total} actions are training. About one in ten is usual; what could be learned in the work instead?"
        ));
    }
    if with_others == 0 {
        remarks.push(
            "No action is done with others. Who could they learn from, or show it to?".to_owned(),
        );
    }
    remarks
}

#[cfg(test)]
#[path = "plan_remarks_tests.rs"]
mod tests;
