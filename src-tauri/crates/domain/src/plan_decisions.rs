//! Which decisions move while a plan runs, as its pages tell it and as the two agree on it. Where a decision stands is life; where it is to
//! go, and within which limits, is agreed on.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::decision_limits::Limits;
use crate::delegation::{Delegation, DelegationLevel, last_begun};
use crate::ids::DecisionAreaCode;
use crate::plan::{Focus, FocusOn, WholePlan, has_come_to};
use crate::plan_suggestions::Standing;

/// A decision as a plan speaks of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedDecision {
    pub area: DecisionAreaCode,
    /// 1–7, where it stood: the level that was agreed, else where the focus area begins.
    pub from: Option<u8>,
    /// 1–7, where it goes; where it stands when it goes nowhere.
    pub to: u8,
    /// The day by which it is wanted there; none where the plan takes it somewhere else than was wanted.
    #[serde(default)]
    pub by: Option<Day>,
    /// It stands on the pages. What is where it is to be, on the scale of the workspace, does not.
    pub moves: bool,
    pub limits: Limits,
}

/// All decisions of which a level is known, in the order of the catalogue. Where to is said by the plan if it speaks, from where by what
/// is agreed: the plan remembers where it began, and the decision may have moved since. A plan that is closed stays as it was then.
#[must_use]
pub fn decisions_of(standing: &Standing<'_>, whole: &WholePlan) -> Vec<AgreedDecision> {
    let closed_on = whole.plan.closed_on.filter(|on| *on < standing.as_of);
    let day = closed_on.unwrap_or(standing.as_of);
    let cell = |area: &DecisionAreaCode| -> Option<&Delegation> {
        match closed_on {
            Some(closed) => {
                let of_area = standing.states.iter().filter(|state| state.area == *area);
                last_begun(of_area, |since| since <= closed)
            }
            None => standing.cells.iter().find(|cell| cell.area == *area),
        }
    };
    // A number off the scale stays as it is.
    let step = |level: u8| {
        DelegationLevel::new(level).map_or(level, |level| standing.catalogue.scale.number(level))
    };
    let areas = standing.catalogue.on(day);
    areas
        .filter_map(|area| {
            let cell = cell(&area.code);
            let focus = focus_on(whole.focuses.iter(), &area.code);
            let level = cell.map(|cell| cell.level.value());
            let wanted = cell
                .and_then(|cell| cell.wanted)
                .map(DelegationLevel::value);
            let from = level.or(focus.and_then(|focus| focus.from));
            let goes = focus.and_then(|focus| focus.to).or(wanted);
            let moves = goes.is_some_and(|to| Some(step(to)) != from.map(step));
            let is_as_wanted = goes.map(step) == wanted.map(step);
            Some(AgreedDecision {
                area: area.code.clone(),
                from,
                to: goes.or(from)?,
                by: cell
                    .and_then(|cell| cell.wanted_by)
                    .filter(|_| moves && is_as_wanted),
                moves,
                limits: cell.map_or_else(Limits::default, |cell| cell.limits.clone()),
            })
        })
        .collect()
}

fn focus_on<'a>(
    mut focuses: impl Iterator<Item = &'a Focus>,
    area: &DecisionAreaCode,
) -> Option<&'a Focus> {
    focuses.find(|focus| matches!(&focus.on, FocusOn::Delegation(code) if code == area))
}

/// Whether the days by which decisions are to move were part of what was agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Days {
    /// It was signed before they were; nothing is known to have changed then.
    #[default]
    Unknown,
    Agreed,
}

/// What is agreed otherwise now, each a sentence: that a decision moved towards where it was to go is none. `told` says of which decisions a
/// focus area tells where they go, which then is told there.
pub(crate) fn changes(
    before: &[AgreedDecision],
    now: &[AgreedDecision],
    days: Days,
    told: impl Fn(&DecisionAreaCode) -> bool,
    heading: impl Fn(&FocusOn) -> String,
) -> Vec<String> {
    let say = |area: &DecisionAreaCode, what: &str| {
        format!("“{}” {what}.", heading(&FocusOn::Delegation(area.clone())))
    };
    let find = |list: &[AgreedDecision], area: &DecisionAreaCode| {
        list.iter().find(|one| one.area == *area).cloned()
    };
    let mut changes = Vec::new();
    for was in before.iter().filter(|was| was.moves) {
        let is = find(now, &was.area);
        let moves = is.as_ref().filter(|is| is.moves);
        let is_at = is.as_ref().and_then(|is| is.from);
        let reached = is_at.is_some_and(|now| has_come_to(was.from, was.to, now));
        match moves {
            Some(is) => {
                if is.to != was.to && !told(&was.area) {
                    changes.push(say(&was.area, "is to move to another level now"));
                }
                if days == Days::Agreed && is.by != was.by {
                    changes.push(say(&was.area, &moved_day(was.by, is.by)));
                }
                if is.limits != was.limits {
                    changes.push(say(&was.area, "has other limits now"));
                }
            }
            None if reached || told(&was.area) => {}
            None => changes.push(say(&was.area, "is no decision that moves any more")),
        }
    }
    for is in now.iter().filter(|is| is.moves && !told(&is.area)) {
        if find(before, &is.area).is_none_or(|was| !was.moves) {
            changes.push(say(&is.area, "was added to the decisions that move"));
        }
    }
    changes
}

fn moved_day(before: Option<Day>, now: Option<Day>) -> String {
    match (before, now) {
        (Some(before), Some(now)) => {
            format!("is to move by {} instead of {}", now.long(), before.long())
        }
        (None, Some(now)) => format!("is to move by {} now", now.long()),
        (_, None) => "has no day to move by any more".to_owned(),
    }
}
