//! Growth plans: a period, a direction, one to three focus areas with actions, what the leader owes, and check-ins.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{
    ActionId, CheckInId, CommitmentId, CompetencyCode, DecisionAreaCode, FocusId, LevelCode,
    OneToOneId, PersonId, PlanId,
};
use crate::{Day, Private};

/// More is a wish list.
pub const MOST_FOCUS_AREAS: usize = 3;

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

/// What became of a plan, said when it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanOutcome {
    Reached,
    Partly,
    NotReached,
    /// Something else became more important, or the job changed.
    Overtaken,
}

impl PlanOutcome {
    pub const ALL: [Self; 4] = [
        Self::Reached,
        Self::Partly,
        Self::NotReached,
        Self::Overtaken,
    ];

    /// As it stands on paper.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Partly => "reached in part",
            Self::NotReached => "not reached",
            Self::Overtaken => "overtaken by events",
        }
    }
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
        self.from <= to && from <= self.to
    }

    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The five shifts from managing a product to leading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    StrategicMindset,
    StrategicPlanning,
    WiderInfluence,
    ContinuousLearning,
    EmpoweringTeams,
}

impl Shift {
    pub const ALL: [Self; 5] = [
        Self::StrategicMindset,
        Self::StrategicPlanning,
        Self::WiderInfluence,
        Self::ContinuousLearning,
        Self::EmpoweringTeams,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StrategicMindset => "strategic-mindset",
            Self::StrategicPlanning => "strategic-planning",
            Self::WiderInfluence => "wider-influence",
            Self::ContinuousLearning => "continuous-learning",
            Self::EmpoweringTeams => "empowering-teams",
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StrategicMindset => "Thinking strategically",
            Self::StrategicPlanning => "Planning across the portfolio",
            Self::WiderInfluence => "Influence across a wider web",
            Self::ContinuousLearning => "Learning all the time",
            Self::EmpoweringTeams => "Building and empowering teams",
        }
    }

    /// # Errors
    /// `not_found` with the codes there are.
    pub fn find(text: &str) -> Result<Self> {
        let wanted = text.trim();
        Self::ALL
            .into_iter()
            .find(|s| {
                s.code().eq_ignore_ascii_case(wanted) || s.name().eq_ignore_ascii_case(wanted)
            })
            .ok_or_else(|| {
                let codes: Vec<String> = Self::ALL.iter().map(|s| s.code().to_owned()).collect();
                RuleError::not_found(format!(
                    "There is no shift “{wanted}”. The shifts are {}.",
                    codes.join(", ")
                ))
                .at("shift")
                .among(codes)
            })
    }
}

/// What a focus area is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "code", rename_all = "snake_case")]
pub enum FocusOn {
    Competency(CompetencyCode),
    Delegation(DecisionAreaCode),
    Shift(Shift),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Focus {
    pub id: FocusId,
    pub plan: PlanId,
    /// 1 to 3, in the order they are printed.
    pub position: u8,
    pub on: FocusOn,
    /// Proficiency 0–5 or delegation level 1–7 at the start; none for a shift.
    pub from: Option<u8>,
    pub to: Option<u8>,
    /// From → to in words.
    pub note: String,
    /// How we will know.
    pub know: String,
}

impl Focus {
    /// Whether `from` and `to` fit what the focus is about.
    ///
    /// # Errors
    /// `invalid` outside 0–5 for a competency, outside 1–7 for a delegation, for any number on a shift.
    pub fn checked(self) -> Result<Self> {
        for (field, value) in [("from", self.from), ("to", self.to)] {
            let Some(value) = value else { continue };
            match self.on {
                FocusOn::Competency(_) if value > 5 => {
                    return Err(RuleError::invalid(
                        field,
                        format!("A competency goes from 0 to 5, not {value}."),
                    ));
                }
                FocusOn::Delegation(_) if !(1..=7).contains(&value) => {
                    return Err(RuleError::invalid(
                        field,
                        format!("A delegation goes from 1 to 7, not {value}."),
                    ));
                }
                FocusOn::Shift(_) => {
                    return Err(RuleError::invalid(
                        field,
                        "A shift has no numbers; say from where to where in words.",
                    ));
                }
                FocusOn::Competency(_) | FocusOn::Delegation(_) => {}
            }
        }
        Ok(self)
    }
}

/// The 70-20-10 of learning: on the job, with others, by training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(try_from = "u8", into = "u8")]
pub enum ActionKind {
    OnTheJob,
    WithOthers,
    Training,
}

impl TryFrom<u8> for ActionKind {
    type Error = RuleError;

    fn try_from(value: u8) -> Result<Self> {
        match value {
            70 => Ok(Self::OnTheJob),
            20 => Ok(Self::WithOthers),
            10 => Ok(Self::Training),
            _ => Err(RuleError::invalid(
                "kind",
                format!(
                    "The kind is 70 (on the job), 20 (with others) or 10 (training), not {value}."
                ),
            )),
        }
    }
}

impl From<ActionKind> for u8 {
    fn from(kind: ActionKind) -> Self {
        match kind {
            ActionKind::OnTheJob => 70,
            ActionKind::WithOthers => 20,
            ActionKind::Training => 10,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Pm,
    Leader,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    Open,
    Done,
    Dropped,
}

/// Something somebody agreed to do: under a focus of a plan, in a one-to-one, or waiting for the next one. Class: shareable with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Action {
    pub id: ActionId,
    pub person: PersonId,
    pub focus: Option<FocusId>,
    pub one_to_one: Option<OneToOneId>,
    pub text: String,
    /// None for what was agreed in a one-to-one.
    pub kind: Option<ActionKind>,
    pub owner: Owner,
    pub due: Option<Day>,
    pub status: ActionStatus,
    pub done_on: Option<Day>,
}

/// What the leader promises in a plan. Class: shareable with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Commitment {
    pub id: CommitmentId,
    pub plan: PlanId,
    pub text: String,
    pub due: Option<Day>,
    pub done: bool,
}

/// A look at how the plan is going, past or to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckIn {
    pub id: CheckInId,
    pub plan: PlanId,
    pub on: Day,
    /// What we saw; shareable.
    pub note: String,
    /// What changes; shareable.
    pub changes: String,
    pub private_note: Private<String>,
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

/// The plan that counts on a day: the one with the latest start that has begun, else the first to come.
#[must_use]
pub fn current_plan(plans: &[Plan], day: Day) -> Option<&Plan> {
    plans
        .iter()
        .filter(|p| p.from <= day)
        .max_by_key(|p| p.from)
        .or_else(|| plans.iter().min_by_key(|p| p.from))
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
            Day::period(other.from, other.to)
        );
        return Err(RuleError::new(Refusal::Overlap, message).at("from"));
    }
    Ok(())
}

/// # Errors
/// `too_many` when the plan has three focus areas, `exists` when one of them is the same.
pub fn check_new_focus(existing: &[Focus], on: &FocusOn) -> Result<()> {
    if existing.iter().any(|focus| focus.on == *on) {
        return Err(
            RuleError::new(Refusal::Exists, "This plan already has that focus area.").at("focus"),
        );
    }
    if existing.len() >= MOST_FOCUS_AREAS {
        let message = "A plan has at most three focus areas: more is a wish list. Remove one first, or keep this one for the next period.";
        return Err(RuleError::new(Refusal::TooMany, message).at("focus"));
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

    fn focus(on: FocusOn, from: Option<u8>, to: Option<u8>) -> Focus {
        Focus {
            id: "f".into(),
            plan: "p".into(),
            position: 1,
            on,
            from,
            to,
            note: String::new(),
            know: String::new(),
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

    #[test]
    fn a_fourth_focus_area_is_refused_and_so_is_the_same_twice() {
        let mut existing: Vec<Focus> = ["a", "b"]
            .into_iter()
            .map(|c| focus(FocusOn::Competency(c.into()), None, None))
            .collect();
        assert!(check_new_focus(&existing, &FocusOn::Delegation("a".into())).is_ok());
        assert_eq!(
            check_new_focus(&existing, &FocusOn::Competency("a".into()))
                .unwrap_err()
                .refusal,
            Refusal::Exists
        );
        existing.push(focus(FocusOn::Shift(Shift::WiderInfluence), None, None));
        assert_eq!(
            check_new_focus(&existing, &FocusOn::Competency("z".into()))
                .unwrap_err()
                .refusal,
            Refusal::TooMany
        );
    }

    #[test]
    fn from_and_to_stay_on_the_scale_of_what_they_measure() {
        let competency = || FocusOn::Competency("a".into());
        let delegation = || FocusOn::Delegation("a".into());
        for (on, from, to, fine) in [
            (competency(), Some(0), Some(5), true),
            (competency(), Some(3), Some(6), false),
            (delegation(), Some(1), Some(7), true),
            (delegation(), Some(0), Some(5), false),
            (FocusOn::Shift(Shift::WiderInfluence), None, None, true),
            (FocusOn::Shift(Shift::WiderInfluence), None, Some(2), false),
        ] {
            assert_eq!(
                focus(on.clone(), from, to).checked().is_ok(),
                fine,
                "{on:?} {from:?} {to:?}"
            );
        }
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
