//! What two people agree on when they sign a plan, and what changed in it since. How things go, what was done, seen and rated, is no
//! part of an agreement: a plan that is lived by has not changed. Which decisions move stands on the same pages, so it is part of it.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::ids::{
    ActionId, CheckInId, CommitmentId, DecisionAreaCode, FocusId, LevelCode, PersonId,
};
use crate::plan::{
    Action, ActionKind, ActionStatus, CheckIn, Commitment, Direction, Focus, FocusOn, Owner,
    WholePlan,
};
use crate::plan_decisions::{self, AgreedDecision, Days, decisions_of};
use crate::plan_suggestions::Standing;

/// The parts of a plan that are agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanAgreement {
    pub from: Day,
    pub to: Day,
    /// Who leads the person; with another leader it is agreed on anew.
    pub leader: Option<PersonId>,
    pub direction: Option<Direction>,
    /// Only one the two agreed on.
    pub target: Option<LevelCode>,
    pub aspiration: String,
    pub strengths: String,
    /// In the order they are printed.
    pub focuses: Vec<AgreedFocus>,
    pub commitments: Vec<AgreedCommitment>,
    pub check_ins: Vec<AgreedCheckIn>,
    /// Which decisions move. None in what was signed before this was part of it: nothing is known to have changed then.
    #[serde(default)]
    pub decisions: Option<Vec<AgreedDecision>>,
    /// Whether [`AgreedDecision::by`] was part of it.
    #[serde(default)]
    pub decision_days: Days,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedFocus {
    pub id: FocusId,
    pub on: FocusOn,
    pub from: Option<u8>,
    pub to: Option<u8>,
    pub note: String,
    pub know: String,
    /// Without dropped ones.
    pub actions: Vec<AgreedAction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedAction {
    pub id: ActionId,
    pub text: String,
    pub kind: Option<ActionKind>,
    pub owner: Owner,
    pub resources: String,
    pub people: String,
    pub due: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedCommitment {
    pub id: CommitmentId,
    pub text: String,
    pub due: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedCheckIn {
    pub id: CheckInId,
    pub on: Day,
    /// It was held by then. One that was held without having been planned adds nothing to what was agreed.
    pub held: bool,
}

impl PlanAgreement {
    /// What would be signed now.
    #[must_use]
    pub fn of(whole: &WholePlan, leader: Option<&PersonId>, standing: &Standing<'_>) -> Self {
        let plan = &whole.plan;
        let focus = |focus: &Focus| AgreedFocus {
            id: focus.id.clone(),
            on: focus.on.clone(),
            from: focus.from,
            to: focus.to,
            note: focus.note.clone(),
            know: focus.know.clone(),
            actions: whole
                .actions
                .iter()
                .filter(|action| action.focus.as_ref() == Some(&focus.id))
                .filter(|action| action.status != ActionStatus::Dropped)
                .map(AgreedAction::of)
                .collect(),
        };
        Self {
            from: plan.from,
            to: plan.to,
            leader: leader.cloned(),
            direction: plan.direction,
            target: plan.target_for_others().cloned(),
            aspiration: plan.aspiration.clone(),
            strengths: plan.strengths.clone(),
            focuses: whole.focuses.iter().map(focus).collect(),
            commitments: whole
                .commitments
                .iter()
                .filter(|owed| owed.status != ActionStatus::Dropped)
                .map(|Commitment { id, text, due, .. }| AgreedCommitment {
                    id: id.clone(),
                    text: text.clone(),
                    due: *due,
                })
                .collect(),
            check_ins: whole
                .check_ins
                .iter()
                .map(|check_in: &CheckIn| AgreedCheckIn {
                    id: check_in.id.clone(),
                    on: check_in.on,
                    held: check_in.held_on.is_some(),
                })
                .collect(),
            decisions: Some(decisions_of(standing, whole)),
            decision_days: Days::Agreed,
        }
    }

    /// What is different in `now`, each a sentence, in the order of the pages; `heading` names a focus area.
    #[must_use]
    pub fn changes(&self, now: &Self, heading: impl Fn(&FocusOn) -> String) -> Vec<String> {
        let mut changes = Vec::new();
        if (self.from, self.to) != (now.from, now.to) {
            changes.push(format!(
                "The period was {}.",
                Day::period(self.from, self.to)
            ));
        }
        for (what, differs) in [
            ("Somebody else leads them now.", self.leader != now.leader),
            (
                "The direction is another one.",
                self.direction != now.direction,
            ),
            ("The target is another one.", self.target != now.target),
            (
                "Where the person wants to go was rewritten.",
                self.aspiration != now.aspiration,
            ),
            (
                "The strengths were rewritten.",
                self.strengths != now.strengths,
            ),
        ] {
            if differs {
                changes.push(what.to_owned());
            }
        }
        let focuses = Matched::of(&self.focuses, &now.focuses, |focus| &focus.id);
        changes.extend(
            focuses
                .in_both
                .iter()
                .flat_map(|(before, now)| focus_changes(&heading(&now.on), before, now)),
        );
        if focuses.is_reordered(&self.focuses, |focus| &focus.id) {
            changes.push("The focus areas are in another order.".to_owned());
        }
        changes.extend(said("added", focuses.added.iter().map(|f| heading(&f.on))));
        changes.extend(said(
            "taken out",
            focuses.gone.iter().map(|f| heading(&f.on)),
        ));
        if let (Some(before), Some(after)) = (&self.decisions, &now.decisions) {
            let told = |area: &DecisionAreaCode| self.tells_of(area) || now.tells_of(area);
            changes.extend(plan_decisions::changes(
                before,
                after,
                self.decision_days,
                told,
                &heading,
            ));
        }
        let owed = Matched::of(&self.commitments, &now.commitments, |owed| &owed.id);
        changes.extend(owed.in_both.iter().flat_map(|(before, now)| {
            item_changes(&now.text, before.text != now.text, before.due, now.due)
        }));
        changes.extend(said("added", owed.added.iter().map(|o| o.text.clone())));
        changes.extend(said("taken out", owed.gone.iter().map(|o| o.text.clone())));
        let check_ins = Matched::of(&self.check_ins, &now.check_ins, |check_in| &check_in.id);
        for (before, now) in check_ins.in_both {
            if before.on != now.on {
                changes.push(format!(
                    "The check-in of {} was moved to {}.",
                    before.on.long(),
                    now.on.long()
                ));
            }
        }
        let mut added = check_ins.added;
        added.retain(|check_in| !check_in.held);
        for (word, list) in [("added", added), ("taken out", check_ins.gone)] {
            for check_in in list {
                changes.push(format!(
                    "The check-in of {} was {word}.",
                    check_in.on.long()
                ));
            }
        }
        changes
    }
}

impl PlanAgreement {
    /// Whether a plan still is what was agreed on: exactly where [`Self::changes`] has nothing to say.
    #[must_use]
    pub fn is_still(&self, now: &Self) -> bool {
        self.changes(now, |_| String::new()).is_empty()
    }

    /// Whether a focus area says where a decision goes.
    fn tells_of(&self, area: &DecisionAreaCode) -> bool {
        let on_it =
            |focus: &&AgreedFocus| matches!(&focus.on, FocusOn::Delegation(on) if on == area);
        self.focuses
            .iter()
            .filter(on_it)
            .any(|focus| focus.to.is_some())
    }
}

impl AgreedAction {
    fn of(action: &Action) -> Self {
        Self {
            id: action.id.clone(),
            text: action.text.clone(),
            kind: action.kind,
            owner: action.owner,
            resources: action.resources.clone(),
            people: action.people.clone(),
            due: action.due,
        }
    }

    fn is_said_like(&self, other: &Self) -> bool {
        Self {
            due: other.due,
            ..self.clone()
        } == *other
    }
}

fn focus_changes(heading: &str, before: &AgreedFocus, now: &AgreedFocus) -> Vec<String> {
    let mut changes = Vec::new();
    if (before.from, before.to, &before.note) != (now.from, now.to, &now.note) {
        changes.push(format!("“{heading}” goes from and to something else."));
    }
    if before.know != now.know {
        changes.push(format!("How we will know was rewritten for “{heading}”."));
    }
    let actions = Matched::of(&before.actions, &now.actions, |action| &action.id);
    for (before, now) in actions.in_both {
        let reworded = !before.is_said_like(now);
        changes.extend(item_changes(&now.text, reworded, before.due, now.due));
    }
    changes.extend(said("added", actions.added.iter().map(|a| a.text.clone())));
    changes.extend(said(
        "taken out",
        actions.gone.iter().map(|a| a.text.clone()),
    ));
    changes
}

fn item_changes(text: &str, reworded: bool, before: Option<Day>, now: Option<Day>) -> Vec<String> {
    let mut changes = Vec::new();
    if reworded {
        changes.push(format!("“{text}” was put differently."));
    }
    if before != now {
        changes.push(match (before, now) {
            (Some(before), Some(now)) => format!(
                "“{text}” was moved from {} to {}.",
                before.long(),
                now.long()
            ),
            (None, Some(now)) => format!("“{text}” is due on {} now.", now.long()),
            (_, None) => format!("“{text}” has no date any more."),
        });
    }
    changes
}

fn said(word: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    names.map(|name| format!("“{name}” was {word}.")).collect()
}

/// Two lists beside each other, by id.
struct Matched<'a, T> {
    in_both: Vec<(&'a T, &'a T)>,
    added: Vec<&'a T>,
    gone: Vec<&'a T>,
}

impl<'a, T> Matched<'a, T> {
    /// Whether what is in both comes in another order now.
    fn is_reordered<Id: PartialEq>(&self, before: &[T], id: impl Fn(&T) -> &Id) -> bool {
        let places = self.in_both.iter().map(|(was, _)| {
            let same = |thing: &T| id(thing) == id(was);
            before.iter().position(same)
        });
        !places.is_sorted()
    }

    fn of<Id: PartialEq>(before: &'a [T], now: &'a [T], id: impl Fn(&T) -> &Id) -> Self {
        let find = |list: &'a [T], wanted: &Id| list.iter().find(|thing| id(thing) == wanted);
        Self {
            in_both: now
                .iter()
                .filter_map(|thing| Some((find(before, id(thing))?, thing)))
                .collect(),
            added: now
                .iter()
                .filter(|thing| find(before, id(thing)).is_none())
                .collect(),
            gone: before
                .iter()
                .filter(|thing| find(now, id(thing)).is_none())
                .collect(),
        }
    }
}

#[cfg(test)]
#[path = "plan_agreement_tests.rs"]
mod tests;
