//! What goes on from one plan into the next: focus areas that are not reached, with what is open under them, and promises not kept yet.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Result, RuleError};
use crate::ids::{ActionId, CommitmentId, FocusId};
use crate::plan::{Action, ActionStatus, Commitment, Focus, FocusOn, Plan, PlanOutcome, WholePlan};
use crate::plan_suggestions::Standing;

/// What could go on, and what would unless somebody says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarryOffer {
    /// The day the next plan would begin: the day after this one ends or was closed, no earlier than today, and after the plans that are
    /// there already.
    pub from: Day,
    /// Its last day: as long as this one, to the month.
    pub to: Day,
    pub focuses: Vec<OfferedFocus>,
    /// Promises the leader has not kept yet.
    pub commitments: Vec<OfferedCommitment>,
    /// What goes on unless somebody says otherwise.
    pub usual: CarryChoice,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OfferedFocus {
    pub id: FocusId,
    pub heading: String,
    /// What speaks for it or against it, as a sentence.
    pub why: String,
    pub goes_on: bool,
    /// The period of the plan it goes on in already; it cannot be carried on twice.
    pub goes_on_in: Option<String>,
    /// Open ones only, and none of what goes on already.
    pub actions: Vec<OfferedAction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OfferedAction {
    pub id: ActionId,
    pub text: String,
    pub due: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OfferedCommitment {
    pub id: CommitmentId,
    pub text: String,
    pub due: Option<Day>,
}

/// What was chosen to go on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarryChoice {
    pub focuses: Vec<FocusId>,
    /// Each under one of the focus areas chosen.
    pub actions: Vec<ActionId>,
    pub commitments: Vec<CommitmentId>,
}

/// Another plan of the same person, with what it works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPlan {
    pub plan: Plan,
    pub focuses: Vec<Focus>,
    pub commitments: Vec<Commitment>,
}

impl OtherPlan {
    /// A draft that was put away carries nothing on.
    fn carries_on(&self, focus: &Focus) -> bool {
        let from = |later: &Focus| later.carried_from.as_ref() == Some(&focus.id);
        !self.plan.was_put_away() && self.focuses.iter().any(from)
    }

    fn keeps(&self, owed: &Commitment) -> bool {
        let from = |later: &Commitment| later.carried_from.as_ref() == Some(&owed.id);
        !self.plan.was_put_away() && self.commitments.iter().any(from)
    }
}

/// `others` are the person's other plans: what goes on in one of them is not offered again.
///
/// # Errors
/// When the gaps cannot be computed.
pub fn offer(
    whole: &WholePlan,
    others: &[OtherPlan],
    standing: &Standing<'_>,
    today: Day,
) -> Result<CarryOffer> {
    let plan = &whole.plan;
    let (from, to) = next_period(plan, others, today);
    let offered = |focus: &Focus| -> Result<OfferedFocus> {
        let (now, _) = standing.usual_steps(&focus.on, None, None)?;
        let is_there = focus.is_reached_at(now);
        let goes_on_in = others.iter().find(|other| other.carries_on(focus));
        let goes_on_in = goes_on_in.map(|other| Day::period(other.plan.from, other.plan.to));
        let (goes_on, why) = match focus.outcome {
            _ if goes_on_in.is_some() => {
                let period = goes_on_in.as_deref().unwrap_or_default();
                (
                    false,
                    format!("It goes on in the plan for {period} already."),
                )
            }
            Some(PlanOutcome::Reached) => (false, "It was said to be reached.".to_owned()),
            Some(outcome) => (
                outcome != PlanOutcome::Overtaken,
                format!("It was said to be {}.", outcome.words()),
            ),
            None if is_there => (false, "What it aimed at is reached.".to_owned()),
            None => (true, "It is not reached yet.".to_owned()),
        };
        Ok(OfferedFocus {
            id: focus.id.clone(),
            heading: standing.heading(&focus.on),
            why,
            goes_on,
            actions: open_under(whole, focus)
                .filter(|_| goes_on_in.is_none())
                .map(|action| OfferedAction {
                    id: action.id.clone(),
                    text: action.text.clone(),
                    due: action.due,
                })
                .collect(),
            goes_on_in,
        })
    };
    let focuses: Vec<OfferedFocus> = whole.focuses.iter().map(offered).collect::<Result<_>>()?;
    let commitments: Vec<OfferedCommitment> = whole
        .commitments
        .iter()
        .filter(|owed| owed.status == ActionStatus::Open)
        .filter(|owed| !others.iter().any(|other| other.keeps(owed)))
        .map(|owed| OfferedCommitment {
            id: owed.id.clone(),
            text: owed.text.clone(),
            due: owed.due,
        })
        .collect();
    Ok(CarryOffer {
        from,
        to,
        usual: usual(&focuses, &commitments),
        focuses,
        commitments,
    })
}

/// The date of what goes on in the next plan. One that has passed is left to be set anew; one that is still to come holds, also where it
/// lies before the next plan, which may be agreed on before it begins.
#[must_use]
pub fn due_of_what_goes_on(due: Option<Day>, today: Day) -> Option<Day> {
    due.filter(|due| *due >= today)
}

/// Every focus area that goes on, with all that is open under it, and every promise.
fn usual(focuses: &[OfferedFocus], commitments: &[OfferedCommitment]) -> CarryChoice {
    let going_on = || focuses.iter().filter(|focus| focus.goes_on);
    CarryChoice {
        focuses: going_on().map(|focus| focus.id.clone()).collect(),
        actions: going_on()
            .flat_map(|focus| &focus.actions)
            .map(|action| action.id.clone())
            .collect(),
        commitments: commitments.iter().map(|owed| owed.id.clone()).collect(),
    }
}

/// What the plan worked on that would go on unless somebody says otherwise.
///
/// # Errors
/// When the gaps cannot be computed.
pub fn unreached(
    whole: &WholePlan,
    others: &[OtherPlan],
    standing: &Standing<'_>,
) -> Result<Vec<FocusOn>> {
    let offered = offer(whole, others, standing, standing.as_of)?;
    let goes_on = |focus: &&Focus| {
        let of = |one: &&OfferedFocus| one.id == focus.id;
        offered
            .focuses
            .iter()
            .find(of)
            .is_some_and(|one| one.goes_on)
    };
    let focuses = whole.focuses.iter().filter(goes_on);
    Ok(focuses.map(|focus| focus.on.clone()).collect())
}

/// What was chosen, as it stands in the plan it comes from, in that order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried<'a> {
    /// Each with its actions.
    pub focuses: Vec<(&'a Focus, Vec<&'a Action>)>,
    pub commitments: Vec<&'a Commitment>,
}

/// # Errors
/// `invalid` for what this plan does not have, is not open, goes on elsewhere already, or belongs to a focus area that was not chosen.
pub fn chosen<'a>(
    whole: &'a WholePlan,
    others: &[OtherPlan],
    choice: &CarryChoice,
) -> Result<Carried<'a>> {
    let strange = |field: &str, what: &str| {
        let message = format!("{what} Choose from what is open in the plan it comes from.");
        RuleError::invalid(field, message)
    };
    let has_focus = |id: &FocusId| whole.focuses.iter().any(|focus| focus.id == *id);
    if !choice.focuses.iter().all(has_focus) {
        return Err(strange("focuses", "That focus area is not in the plan."));
    }
    let carried = |focus: &&Focus| others.iter().any(|other| other.carries_on(focus));
    let mut wanted = whole
        .focuses
        .iter()
        .filter(|focus| choice.focuses.contains(&focus.id));
    if wanted.any(|focus| carried(&focus)) {
        let message = "That focus area goes on in another plan already.";
        return Err(strange("focuses", message));
    }
    let focuses: Vec<(&Focus, Vec<&Action>)> = whole
        .focuses
        .iter()
        .filter(|focus| choice.focuses.contains(&focus.id))
        .map(|focus| {
            let actions = open_under(whole, focus);
            let taken = actions.filter(|action| choice.actions.contains(&action.id));
            (focus, taken.collect())
        })
        .collect();
    let taken = |id: &ActionId| {
        let mut all = focuses.iter().flat_map(|(_, actions)| actions);
        all.any(|action| action.id == *id)
    };
    if !choice.actions.iter().all(taken) {
        return Err(strange(
            "actions",
            "That action is not open under a focus area that goes on.",
        ));
    }
    let open = |owed: &&Commitment| owed.status == ActionStatus::Open;
    let commitments: Vec<&Commitment> = whole
        .commitments
        .iter()
        .filter(open)
        .filter(|owed| !others.iter().any(|other| other.keeps(owed)))
        .filter(|owed| choice.commitments.contains(&owed.id))
        .collect();
    let has = |id: &CommitmentId| commitments.iter().any(|owed| owed.id == *id);
    if !choice.commitments.iter().all(has) {
        return Err(strange(
            "commitments",
            "That commitment is not open, or goes on in another plan already.",
        ));
    }
    Ok(Carried {
        focuses,
        commitments,
    })
}

fn open_under<'a>(whole: &'a WholePlan, focus: &Focus) -> impl Iterator<Item = &'a Action> {
    let id = focus.id.clone();
    let under = move |action: &&Action| action.focus.as_ref() == Some(&id);
    let open = |action: &&Action| action.status == ActionStatus::Open;
    whole.actions.iter().filter(under).filter(open)
}

/// The first free period after this one, as long as it: whole months where it was whole months (1 October – 31 December is followed by
/// 1 January – 31 March), days otherwise.
fn next_period(plan: &Plan, others: &[OtherPlan], today: Day) -> (Day, Day) {
    let as_planned = plan.to.plus_days(1);
    let months = (1..=24).find(|months| plan.from.plus_months(*months) == as_planned);
    let after = plan
        .times()
        .last_day()
        .map_or(as_planned, |last| last.plus_days(1));
    let end_of = |from: Day| match months {
        Some(months) => from.plus_months(months).plus_days(-1),
        None => from.plus_days(plan.to.days_since(plan.from)),
    };
    let mut from = after.max(today);
    loop {
        let to = end_of(from);
        let over = others.iter().filter(|other| other.plan.overlaps(from, to));
        let Some(last) = over.filter_map(|other| other.plan.times().last_day()).max() else {
            return (from, to);
        };
        from = last.plus_days(1);
    }
}

#[cfg(test)]
#[path = "plan_carry_tests.rs"]
mod tests;
