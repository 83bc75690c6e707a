//! Making the sheet that is printed out of a plan. What it takes is chosen here, field by field: final ratings only,
//! and nothing of what is the leader's alone.

use crate::assessment::Audience;
use crate::delegation::DelegationLevel;
use crate::error::Result;
use crate::house_style::HouseStyle;
use crate::ladder::Proficiency;
use crate::person::first_name;
use crate::plan::{
    Action, ActionStatus, CheckIn, Direction, Focus, FocusOn, Owner, Plan, WholePlan,
};
use crate::plan_look_back::LookBack;
use crate::plan_sheet::{
    PlanSheet, SheetAction, SheetCheckIn, SheetCommitment, SheetDelegation, SheetFocus, SheetGap,
    SheetSignature,
};
use crate::plan_suggestions::{Standing, from_to, step_words};
use crate::signed_plan::Signature;
use crate::{DateFormat, Day, Shareable};

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
    let (standing, dates) = (&facts.standing, facts.house.dates);
    let names = Names::of(facts);
    let level_name = |code| standing.ladder.level(code).map(|level| level.name.clone());
    let against = standing.against(plan.target_for_others(), plan.direction);
    let gaps = match against {
        Some(level) => standing.gaps(level, Audience::Paper)?,
        None => Vec::new(),
    };
    let sheet = PlanSheet {
        workspace: facts.house.workspace.clone(),
        printed_on: facts.house.dates.long(facts.printed_on),
        language: facts.house.language.tag().to_owned(),
        person: facts.person.to_owned(),
        title: facts.title.to_owned(),
        leader: facts.leader.map(|leader| match leader.title {
            "" => format!("with {}", leader.name),
            title => format!("with {}, {title}", leader.name),
        }),
        leader_short: names.leader.clone(),
        leader_name: facts
            .leader
            .map_or_else(String::new, |leader| leader.name.to_owned()),
        person_short: names.person.clone(),
        period: dates.period(plan.from, plan.to),
        state: plan.state_words(dates),
        level: standing.own.and_then(level_name),
        target: plan.target_for_others().and_then(level_name),
        direction: plan.direction.map_or("", Direction::words).to_owned(),
        aspiration: plan.aspiration.clone(),
        strengths: plan.strengths.clone(),
        look_back: facts.before.map(|before| before.on_paper(dates)),
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
        delegation_changes: delegation_changes(standing, focuses),
        commitments: commitments
            .iter()
            .filter(|owed| owed.status != ActionStatus::Dropped)
            .map(|c| SheetCommitment {
                text: c.text.clone(),
                by: short(c.due, plan, dates),
                done: c.is_kept(),
            })
            .collect(),
        check_ins: check_ins
            .iter()
            .map(|check_in| sheet_check_in(check_in, plan, dates))
            .collect(),
        person_signed: signed(facts.signed.pm, dates),
        leader_signed: signed(facts.signed.leader, dates),
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
        Self {
            person: first_name(facts.person),
            leader: facts.leader.map_or_else(
                || "Your leader".to_owned(),
                |leader| first_name(leader.name),
            ),
        }
    }
}

fn sheet_focus(number: u8, focus: &Focus, facts: &SheetFacts<'_>, names: &Names) -> SheetFocus {
    let (standing, dates) = (&facts.standing, facts.house.dates);
    let WholePlan { plan, actions, .. } = facts.plan;
    let agreed = actions
        .iter()
        .filter(|a| a.focus.as_ref() == Some(&focus.id) && a.status != ActionStatus::Dropped);
    SheetFocus {
        number,
        heading: standing.heading(&focus.on),
        from_to: from_to(standing.catalogue.scale, focus),
        note: focus.note.clone(),
        know: focus.know.clone(),
        moves: standing
            .moves_in(plan, &focus.on)
            .into_iter()
            .map(|moved| format!("{} on {}", moved.what, dates.long(moved.on)))
            .collect(),
        actions: agreed
            .map(|action| SheetAction {
                kind: action.kind.map(u8::from),
                text: action.text.clone(),
                help: help(action),
                who: match action.owner {
                    Owner::Pm => names.person.clone(),
                    Owner::Leader => names.leader.clone(),
                },
                by: short(action.due, plan, dates),
                done: action.status == ActionStatus::Done,
            })
            .collect(),
    }
}

/// Who and what helps, in one line.
fn help(action: &Action) -> String {
    let people = match action.people.as_str() {
        "" => String::new(),
        people => format!("With {people}"),
    };
    let parts = [people.as_str(), action.resources.as_str()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

fn signed(signature: Option<&Signature>, dates: DateFormat) -> Option<SheetSignature> {
    signature.map(|signature| SheetSignature {
        name: signature.name.clone(),
        on: format!("signed {}", dates.long(signature.on)),
    })
}

/// Cells where another level is wanted, and those the plan grows into, in catalogue order. Where to is said by the plan if it speaks,
/// from where by what is agreed: the plan remembers where it began, and the decision may have moved since. What is reached is left out.
fn delegation_changes(standing: &Standing<'_>, focuses: &[Focus]) -> Vec<SheetDelegation> {
    // A number off the scale stays as it is.
    let step = |level: u8| {
        DelegationLevel::new(level).map_or(level, |level| standing.catalogue.scale.number(level))
    };
    let in_plan = |area| {
        focuses
            .iter()
            .find(|focus| matches!(&focus.on, FocusOn::Delegation(code) if code == area))
    };
    standing
        .catalogue
        .on(standing.as_of)
        .filter_map(|area| {
            let cell = standing.cells.iter().find(|cell| cell.area == area.code);
            let focus = in_plan(&area.code);
            let level = cell.map(|cell| cell.level.value());
            let wanted = cell
                .and_then(|cell| cell.wanted)
                .map(DelegationLevel::value);
            let from = level.or(focus.and_then(|focus| focus.from));
            let to = focus
                .and_then(|focus| focus.to)
                .or(wanted)
                .filter(|to| Some(step(*to)) != from.map(step))?;
            Some(SheetDelegation {
                area: area.name.clone(),
                from: from.map(step),
                to: step(to),
                to_name: step_words(
                    standing.catalogue.scale,
                    &FocusOn::Delegation(area.code.clone()),
                    to,
                ),
                limit: cell.and_then(|cell| cell.limits.line()).unwrap_or_default(),
            })
        })
        .collect()
}

fn sheet_check_in(check_in: &CheckIn, plan: &Plan, dates: DateFormat) -> SheetCheckIn {
    let year = check_in.on.0.year();
    let one_year = plan.from.0.year() == year && plan.to.0.year() == year;
    let on = if one_year {
        dates.long_within_year(check_in.on)
    } else {
        dates.long(check_in.on)
    };
    SheetCheckIn {
        on,
        seen: check_in.note.clone(),
        changes: check_in.changes.clone(),
    }
}

fn short(due: Option<Day>, plan: &Plan, dates: DateFormat) -> String {
    due.map(|due| dates.short(due, plan.from))
        .unwrap_or_default()
}

#[cfg(test)]
#[path = "plan_sheet_build_tests.rs"]
mod tests;
