//! Growth plans: a period, a direction, one to three focus areas with actions, what the leader owes, and check-ins.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{LevelCode, PersonId, PlanId};

mod action;
mod focus;
mod follow_up;
mod going_on;
mod late;
mod listed;
mod outcome;

pub use action::{Action, ActionCount, ActionKind, ActionStatus, Owner};
pub use focus::{Focus, FocusOn, MOST_FOCUS_AREAS, Shift, check_new_focus, has_come_to};
pub use follow_up::{CheckIn, Commitment, DatedThing, DueMove, is_missed};
pub use going_on::{GoesOn, InPlan, Said, handed_over, said_in_both};
pub use listed::{ListedFocus, ListedPlan, PlanTimes, Progress};
pub use outcome::PlanOutcome;

/// Where the person wants to go; asked before a target is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Stay,
    Ic,
    Manager,
    Sideways,
    Out,
}

impl Direction {
    pub const ALL: [Self; 5] = [
        Self::Stay,
        Self::Ic,
        Self::Manager,
        Self::Sideways,
        Self::Out,
    ];

    /// As it stands on paper.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Stay => "growing in the present role",
            Self::Ic => "individual track, by choice",
            Self::Manager => "manager track, by choice",
            Self::Sideways => "a step sideways, by choice",
            Self::Out => "towards something outside the ladder",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    Draft,
    Agreed,
    Closed,
}

/// A plan of one person for one period. Class: shareable with that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Plan {
    pub id: PlanId,
    pub person: PersonId,
    pub from: Day,
    /// Last day of the period.
    pub to: Day,
    pub direction: Option<Direction>,
    pub target: Option<LevelCode>,
    /// The day the two agreed on the target. Without it the target is the leader's thought and reaches neither paper nor a file.
    pub target_agreed_on: Option<Day>,
    /// Where the person wants to go, in their words.
    pub aspiration: String,
    pub strengths: String,
    pub state: PlanState,
    pub agreed_on: Option<Day>,
    pub closed_on: Option<Day>,
    /// None while it runs; a plan that was never agreed may be closed without one.
    pub outcome: Option<PlanOutcome>,
    /// What became of it in words; may be empty.
    pub outcome_note: String,
}

impl Plan {
    #[must_use]
    pub fn overlaps(&self, from: Day, to: Day) -> bool {
        self.times().overlaps(from, to)
    }

    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.times().covers(day)
    }

    /// Its period has not begun.
    #[must_use]
    pub fn is_to_come(&self, day: Day) -> bool {
        self.times().is_to_come(day)
    }
}

/// A plan with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WholePlan {
    pub plan: Plan,
    pub focuses: Vec<Focus>,
    pub actions: Vec<Action>,
    pub commitments: Vec<Commitment>,
    pub check_ins: Vec<CheckIn>,
}

/// The plan that counts on a day: the one with the latest start that has begun, else the first to come. A draft that was put away
/// counts only where there is nothing else.
#[must_use]
pub fn current_plan(plans: &[Plan], day: Day) -> Option<&Plan> {
    current_by(plans, Plan::times, day)
}

/// As `current_plan`, among plans whose times are told by `times`.
#[must_use]
pub fn current_by<P>(plans: &[P], times: impl Fn(&P) -> PlanTimes, day: Day) -> Option<&P> {
    let kept: Vec<&P> = plans
        .iter()
        .filter(|plan| !times(plan).was_put_away())
        .collect();
    let begins = |plan: &P| times(plan).from;
    current_among(&kept, |plan| begins(plan), day)
        .copied()
        .or_else(|| current_among(plans, begins, day))
}

/// The plan that counts on a day, unless it was closed by then.
#[must_use]
pub fn open_plan(plans: &[Plan], day: Day) -> Option<&Plan> {
    current_plan(plans, day).filter(|plan| !plan.times().is_closed_on(day))
}

/// The level somebody aims at on a day, agreed on or not: the target of the plan that counts, until that is closed.
#[must_use]
pub fn target_on(plans: &[Plan], day: Day) -> Option<&LevelCode> {
    open_plan(plans, day)?.target.as_ref()
}

/// The target that others may see on a day: of the plan that counts that day, agreed on by then, while the plan is not closed.
#[must_use]
pub fn agreed_target(plans: &[Plan], on: Day) -> Option<&LevelCode> {
    open_plan(plans, on)
        .filter(|plan| plan.target_agreed_on.is_some_and(|agreed| agreed <= on))
        .and_then(Plan::target_for_others)
}

/// As `current_plan`, among plans whose beginnings are told by `from`.
#[must_use]
pub fn current_among<P>(plans: &[P], from: impl Fn(&P) -> Day, day: Day) -> Option<&P> {
    plans
        .iter()
        .filter(|plan| from(plan) <= day)
        .max_by_key(|plan| from(plan))
        .or_else(|| plans.iter().min_by_key(|plan| from(plan)))
}

/// # Errors
/// `invalid` when the period ends before it begins, `overlap` when the person has a plan in that time.
pub fn check_period(from: Day, to: Day, others: &[Plan]) -> Result<()> {
    if to < from {
        return Err(RuleError::invalid(
            "to",
            format!(
                "The period ends on {} before it begins on {}.",
                to.long(),
                from.long()
            ),
        ));
    }
    if let Some(other) = others.iter().find(|plan| plan.overlaps(from, to)) {
        let message = format!(
            "There is already a plan for {}. Choose a period that does not overlap it, or change that plan.",
            Day::period(other.from, other.times().last_day().unwrap_or(other.to))
        );
        return Err(RuleError::new(Refusal::Overlap, message).at("from"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn plan(from: &str, to: &str) -> Plan {
        Plan {
            id: from.into(),
            person: "p".into(),
            from: day(from),
            to: day(to),
            direction: None,
            target: None,
            aspiration: String::new(),
            strengths: String::new(),
            target_agreed_on: None,
            state: PlanState::Draft,
            agreed_on: None,
            closed_on: None,
            outcome: None,
            outcome_note: String::new(),
        }
    }

    #[test]
    fn a_period_may_touch_another_but_not_overlap_it() {
        let others = [plan("2026-10-01", "2026-12-31")];
        assert!(check_period(day("2027-01-01"), day("2027-03-31"), &others).is_ok());
        for (from, to) in [
            ("2026-12-31", "2027-03-31"),
            ("2026-01-01", "2026-10-01"),
            ("2026-11-01", "2026-11-02"),
        ] {
            assert_eq!(
                check_period(day(from), day(to), &others)
                    .unwrap_err()
                    .refusal,
                Refusal::Overlap,
                "{from} {to}"
            );
        }
        assert_eq!(
            check_period(day("2027-02-01"), day("2027-01-01"), &[])
                .unwrap_err()
                .refusal,
            Refusal::Invalid
        );
    }

    fn closed(mut plan: Plan, agreed: Option<&str>, on: &str) -> Plan {
        plan.agreed_on = agreed.map(day);
        plan.state = PlanState::Closed;
        plan.closed_on = Some(day(on));
        plan
    }

    #[test]
    fn a_plan_closed_early_leaves_the_days_after_it_free_and_a_draft_put_away_all_of_them() {
        let quarter = plan("2026-10-01", "2026-12-31");
        let early = closed(quarter.clone(), Some("2026-10-02"), "2026-11-24");
        let put_away = closed(quarter.clone(), None, "2026-11-24");
        let in_time = closed(quarter.clone(), Some("2026-10-02"), "2027-01-04");
        let free = |other: &Plan, from: &str, to: &str| {
            check_period(day(from), day(to), std::slice::from_ref(other)).is_ok()
        };
        for (other, from_the_day, before, in_all) in [
            (&quarter, false, false, false),
            (&in_time, false, false, false),
            (&early, true, false, false),
            (&put_away, true, true, true),
        ] {
            assert_eq!(free(other, "2026-11-24", "2027-02-23"), from_the_day);
            assert_eq!(free(other, "2026-11-23", "2027-02-23"), before);
            assert_eq!(free(other, "2026-09-01", "2026-12-31"), in_all);
            assert_eq!(other.covers(day("2026-11-24")), !from_the_day);
            assert_eq!(other.covers(day("2026-11-23")), !before);
        }
        // Closed before its first day it takes none.
        let never_begun = closed(quarter, Some("2026-09-20"), "2026-09-25");
        assert!(free(&never_begun, "2026-09-01", "2027-02-23"));
        let refused = check_period(day("2026-11-01"), day("2027-01-31"), &[early]).unwrap_err();
        assert!(
            refused.message.contains("1 October – 23 November 2026"),
            "{refused}"
        );
    }

    #[test]
    fn a_draft_put_away_counts_only_where_there_is_nothing_else() {
        let put_away = closed(plan("2026-11-20", "2027-02-19"), None, "2026-11-21");
        let real = plan("2026-11-01", "2027-01-31");
        let on = |plans: &[Plan]| current_plan(plans, day("2026-11-24")).map(|p| p.from);
        assert_eq!(on(&[real, put_away.clone()]), Some(day("2026-11-01")));
        assert_eq!(on(&[put_away]), Some(day("2026-11-20")));
    }

    #[test]
    fn nobody_aims_any_more_at_what_a_closed_plan_aimed_at() {
        let mut quarter = plan("2026-10-01", "2026-12-31");
        quarter.target = Some("SPM".into());
        let target = |plan: &Plan, on: &str| {
            target_on(std::slice::from_ref(plan), day(on)).map(|code| code.to_string())
        };
        assert_eq!(target(&quarter, "2026-11-24").as_deref(), Some("SPM"));
        let closed = closed(quarter, Some("2026-10-02"), "2026-11-20");
        assert_eq!(target(&closed, "2026-11-24"), None);
        // Looked at as it was before, it still aimed there.
        assert_eq!(target(&closed, "2026-11-19").as_deref(), Some("SPM"));
    }

    #[test]
    fn others_see_only_a_target_the_two_agreed_on_by_that_day_and_not_of_a_closed_plan() {
        let mut quarter = plan("2026-10-01", "2026-12-31");
        let seen =
            |plan: &Plan, on: &str| agreed_target(std::slice::from_ref(plan), day(on)).cloned();
        quarter.agree(day("2026-10-02")).unwrap();
        quarter.aim_at(Some("SPM".into()));
        assert_eq!(
            seen(&quarter, "2026-11-24"),
            None,
            "the leader’s own thought"
        );
        quarter.agree_on_target(day("2026-11-10")).unwrap();
        assert_eq!(seen(&quarter, "2026-11-24"), Some("SPM".into()));
        assert_eq!(seen(&quarter, "2026-10-15"), None, "not agreed on by then");
        let closed = closed(quarter, Some("2026-10-02"), "2026-11-20");
        assert_eq!(seen(&closed, "2026-11-24"), None);
    }

    #[test]
    fn the_current_plan_has_begun_last_or_comes_first() {
        let plans = [
            plan("2026-07-01", "2026-09-30"),
            plan("2026-10-01", "2026-12-31"),
            plan("2027-01-01", "2027-03-31"),
        ];
        let on = |text| current_plan(&plans, day(text)).map(|p| p.from.to_string());
        assert_eq!(on("2026-11-24").as_deref(), Some("2026-10-01"));
        assert_eq!(on("2020-01-01").as_deref(), Some("2026-07-01"));
        assert_eq!(current_plan(&[], day("2026-01-01")), None);
    }
}
