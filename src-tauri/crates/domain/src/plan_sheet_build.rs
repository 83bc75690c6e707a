//! Making the sheet that is printed out of a plan. What it takes is chosen here, field by field: final ratings only,
//! and nothing of what is the leader's alone.

use crate::assessment::Audience;
use crate::delegation::DelegationLevel;
use crate::error::Result;
use crate::house_style::HouseStyle;
use crate::ladder::Proficiency;
use crate::person::called_beside;
use crate::plan::{
    Action, ActionStatus, CheckIn, Focus, FocusOn, Owner, Plan, PlanState, WholePlan,
};
use crate::plan_decisions::decisions_of;
use crate::plan_look_back::{LookBack, look_back};
use crate::plan_sheet::{
    PlanSheet, SheetAction, SheetBecame, SheetCheckIn, SheetCommitment, SheetDelegation,
    SheetFocus, SheetGap, SheetSignature,
};
use crate::plan_suggestions::Standing;
use crate::signed_plan::Signature;
use crate::step_words::{from_to, step_words};
use crate::{Day, Shareable, Wording};

/// The leader as the sheet names them.
#[derive(Debug, Clone, Copy)]
pub struct SheetLeader<'a> {
    pub name: &'a str,
    /// May be empty.
    pub title: &'a str,
}

/// All a sheet is made of.
#[derive(Debug, Clone, Copy)]
pub struct SheetFacts<'a> {
    pub house: &'a HouseStyle,
    pub printed_on: Day,
    pub person: &'a str,
    /// May be empty.
    pub title: &'a str,
    pub leader: Option<SheetLeader<'a>>,
    pub standing: Standing<'a>,
    pub plan: &'a WholePlan,
    /// The plan before this one.
    pub before: Option<&'a LookBack>,
    /// Who signed it as it is now.
    pub signed: SheetSigned<'a>,
}

/// Names under the plan as it is now.
#[derive(Debug, Clone, Copy, Default)]
pub struct SheetSigned<'a> {
    pub pm: Option<&'a Signature>,
    pub leader: Option<&'a Signature>,
}

/// # Errors
/// `not_found` when the ladder does not have the level it is measured against.
pub fn build(facts: &SheetFacts<'_>) -> Result<Shareable<PlanSheet>> {
    let WholePlan {
        plan,
        focuses,
        commitments,
        check_ins,
        ..
    } = facts.plan;
    let say = facts.house.words();
    let standing = &facts.standing.said(say);
    let names = Names::of(facts);
    let level_name = |code| standing.ladder.level(code).map(|level| level.name.clone());
    let against = standing.against(plan.target_for_others(), plan.direction);
    let gaps = match against {
        Some(level) => standing.gaps(level, Audience::Paper)?,
        None => Vec::new(),
    };
    let sheet = PlanSheet {
        workspace: facts.house.workspace.clone(),
        printed_on: facts.house.words().long(facts.printed_on),
        language: facts.house.language.tag().to_owned(),
        person: facts.person.to_owned(),
        title: facts.title.to_owned(),
        leader: facts.leader.map(|leader| match leader.title {
            "" => say.with("paper-with", &[("leader", leader.name.into())]),
            title => say.with(
                "paper-with-titled",
                &[("leader", leader.name.into()), ("title", title.into())],
            ),
        }),
        leader_short: names.leader.clone(),
        leader_name: facts
            .leader
            .map_or_else(String::new, |leader| leader.name.to_owned()),
        person_short: names.person.clone(),
        period: say.period(plan.from, plan.to),
        state: plan.state_lines(say).join("\n"),
        is_draft: plan.state == PlanState::Draft,
        became: became(facts.plan, standing),
        level: standing.own.and_then(level_name),
        target: plan.target_for_others().and_then(level_name),
        direction: plan
            .direction
            .map_or_else(String::new, |direction| say.direction(direction)),
        aspiration: plan.aspiration.clone(),
        strengths: plan.strengths.clone(),
        look_back: facts.before.map(|before| Box::new(before.on_paper(say))),
        against: against.map(|level| level.name.clone()),
        gaps: gaps
            .into_iter()
            .filter_map(|gap| {
                let expected = gap.expected?.value();
                Some(SheetGap {
                    name: gap.name,
                    expected,
                    current: gap.current.map(Proficiency::value),
                })
            })
            .collect(),
        focuses: (1..)
            .zip(focuses)
            .map(|(number, focus)| sheet_focus(number, focus, facts, &names))
            .collect(),
        delegation_changes: delegation_changes(standing, facts),
        commitments: commitments
            .iter()
            .filter(|owed| owed.status != ActionStatus::Dropped)
            .map(|c| SheetCommitment {
                text: c.text.clone(),
                by: short(c.due, plan, say),
                done: c.is_kept(),
                late: is_late(c.status, c.due, facts),
            })
            .collect(),
        check_ins: by_day(check_ins)
            .into_iter()
            .filter(|check_in| plan.state != PlanState::Closed || check_in.held_on.is_some())
            .map(|check_in| sheet_check_in(check_in, plan, say))
            .collect(),
        person_signed: signed(facts.signed.pm, say),
        leader_signed: signed(facts.signed.leader, say),
    };
    Ok(sheet.share())
}

/// What the two are called where space is short.
struct Names {
    person: String,
    leader: String,
}

impl Names {
    fn of(facts: &SheetFacts<'_>) -> Self {
        let leader = facts.leader.map_or("", |leader| leader.name);
        Self {
            person: called_beside(facts.person, leader),
            leader: facts.leader.map_or_else(
                || facts.house.words().word("paper-your-leader"),
                |leader| called_beside(leader.name, facts.person),
            ),
        }
    }
}

fn sheet_focus(number: u8, focus: &Focus, facts: &SheetFacts<'_>, names: &Names) -> SheetFocus {
    let say = facts.house.words();
    let standing = &facts.standing.said(say);
    let WholePlan { plan, actions, .. } = facts.plan;
    let agreed = actions
        .iter()
        .filter(|a| a.focus.as_ref() == Some(&focus.id) && a.status != ActionStatus::Dropped);
    SheetFocus {
        number,
        heading: standing.heading(&focus.on),
        outcome: focus
            .outcome
            .map_or_else(String::new, |outcome| say.outcome(outcome)),
        outcome_note: focus.outcome_note.clone(),
        from_to: from_to(standing.say, standing.catalogue.scale, focus),
        note: focus.note.clone(),
        know: focus.know.clone(),
        moves: standing
            .moves_in(plan, &focus.on)
            .into_iter()
            .map(|moved| {
                let day = say.long(moved.on);
                say.with(
                    "plan-moved-on",
                    &[("move", moved.what.into()), ("day", day.into())],
                )
            })
            .collect(),
        actions: agreed
            .map(|action| SheetAction {
                kind: action.kind.map(u8::from),
                text: action.text.clone(),
                help: help(action, say),
                who: match action.owner {
                    Owner::Pm => names.person.clone(),
                    Owner::Leader => names.leader.clone(),
                },
                by: short(action.due, plan, say),
                done: action.status == ActionStatus::Done,
                late: is_late(action.status, action.due, facts),
            })
            .collect(),
    }
}

/// What the two said of a plan when they closed it, and what was kept of it.
fn became(whole: &WholePlan, standing: &Standing<'_>) -> Option<SheetBecame> {
    (whole.plan.state == PlanState::Closed).then(|| {
        let back = look_back(whole, standing, |_| false).on_paper(standing.say);
        SheetBecame {
            outcome: back.outcome,
            note: back.note,
            kept: back.kept,
        }
    })
}

/// What stands in a draft is not promised yet, and what a closed plan left open is no longer waited for.
fn is_late(status: ActionStatus, due: Option<Day>, facts: &SheetFacts<'_>) -> bool {
    facts.plan.plan.state == PlanState::Agreed
        && status == ActionStatus::Open
        && due.is_some_and(|due| due < facts.printed_on)
}

/// Who and what helps, in one line.
fn help(action: &Action, say: Wording) -> String {
    let people = match action.people.as_str() {
        "" => String::new(),
        people => say.with("plan-with-people", &[("people", people.into())]),
    };
    let parts = [people.as_str(), action.resources.as_str()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

fn signed(signature: Option<&Signature>, say: Wording) -> Option<SheetSignature> {
    signature.map(|signature| SheetSignature {
        name: signature.name.clone(),
        on: say.with("plan-signed-on", &[("day", say.long(signature.on).into())]),
    })
}

/// What the two agree on of decisions, as far as it moves.
fn delegation_changes(standing: &Standing<'_>, facts: &SheetFacts<'_>) -> Vec<SheetDelegation> {
    let scale = standing.catalogue.scale;
    // A number off the scale stays as it is.
    let step = |level: u8| DelegationLevel::new(level).map_or(level, |level| scale.number(level));
    let moving = decisions_of(standing, facts.plan)
        .into_iter()
        .filter(|decision| decision.moves);
    moving
        .map(|decision| SheetDelegation {
            area: standing.catalogue.name(&decision.area).to_owned(),
            from: decision.from.map(step),
            to: step(decision.to),
            limit: decision.limits.line_in(standing.say).unwrap_or_default(),
            by: short(decision.by, &facts.plan.plan, standing.say),
            late: is_late(ActionStatus::Open, decision.by, facts),
            to_name: step_words(
                standing.say,
                scale,
                &FocusOn::Delegation(decision.area),
                decision.to,
            ),
        })
        .collect()
}

fn by_day(check_ins: &[CheckIn]) -> Vec<&CheckIn> {
    let mut by_day: Vec<&CheckIn> = check_ins.iter().collect();
    by_day.sort_by_key(|check_in| check_in.day());
    by_day
}

/// The day it was held, else planned for. Of one that was not held nothing was seen: what is written in it is what the two will talk about.
fn sheet_check_in(check_in: &CheckIn, plan: &Plan, say: Wording) -> SheetCheckIn {
    let day = check_in.day();
    let year = day.0.year();
    let one_year = plan.from.0.year() == year && plan.to.0.year() == year;
    let on = if one_year {
        say.long_within_year(day)
    } else {
        say.long(day)
    };
    let was_held = check_in.held_on.is_some();
    let seen = |text: &str| {
        if was_held {
            text.to_owned()
        } else {
            String::new()
        }
    };
    SheetCheckIn {
        on,
        seen: seen(&check_in.note),
        changes: seen(&check_in.changes),
    }
}

fn short(due: Option<Day>, plan: &Plan, say: Wording) -> String {
    due.map(|due| say.short(due, plan.from)).unwrap_or_default()
}

#[cfg(test)]
#[path = "plan_sheet_build_tests.rs"]
mod tests;
