//! What is due for a leader over all their people, in one list: dates to keep, promises, plans that wait for the two to talk.
//! Closed plans give nothing, and neither does what was dropped or done.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::ids::{ActionId, CheckInId, CommitmentId, LevelCode, OneToOneId, PersonId, PlanId};
use crate::ladder::Ladder;
use crate::plan::{Owner, PlanState};
use crate::team::ONE_TO_ONE_RHYTHM_DAYS;

/// How far ahead a check-in is worth mentioning, in days.
pub const CHECK_IN_AHEAD_DAYS: i32 = 14;

/// Somebody active whom the list is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePerson {
    pub id: PersonId,
    /// None where they are on no level, or off the ladder.
    pub level: Option<LevelCode>,
}

/// A plan as far as it can wait for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDates {
    pub id: PlanId,
    pub person: PersonId,
    pub from: Day,
    pub to: Day,
    pub state: PlanState,
    /// The level it aims at, where the two have not agreed on that.
    pub target_to_agree: Option<LevelCode>,
}

/// A check-in that was not held yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInToHold {
    pub id: CheckInId,
    pub plan: PlanId,
    pub on: Day,
}

/// An action nobody has done or dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAction {
    pub id: ActionId,
    pub person: PersonId,
    /// None for what was agreed outside a plan.
    pub plan: Option<PlanId>,
    pub one_to_one: Option<OneToOneId>,
    pub text: String,
    pub owner: Owner,
    pub due: Option<Day>,
}

/// A promise of the leader that is not kept yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCommitment {
    pub id: CommitmentId,
    pub plan: PlanId,
    pub text: String,
    pub due: Option<Day>,
}

/// All that can be due. `plans` has every plan that is not closed, and those that cover the day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenThings {
    pub plans: Vec<PlanDates>,
    pub check_ins: Vec<CheckInToHold>,
    pub actions: Vec<OpenAction>,
    pub commitments: Vec<OpenCommitment>,
}

impl OpenThings {
    /// Only what belongs to one plan.
    #[must_use]
    pub fn of_plan(mut self, plan: &PlanId) -> Self {
        self.plans.retain(|one| one.id == *plan);
        self.check_ins.retain(|one| one.plan == *plan);
        self.actions.retain(|one| one.plan.as_ref() == Some(plan));
        self.commitments.retain(|one| one.plan == *plan);
        self
    }
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueWhat {
    /// A check-in whose date has passed or is near, and that nobody held.
    CheckIn { check_in: CheckInId, plan: PlanId },
    /// What the leader promised.
    Commitment {
        commitment: CommitmentId,
        plan: PlanId,
        text: String,
    },
    Action {
        action: ActionId,
        plan: Option<PlanId>,
        one_to_one: Option<OneToOneId>,
        text: String,
        owner: Owner,
    },
    /// The period of a plan is over and nobody has said what became of it.
    ClosePlan {
        plan: PlanId,
        /// A draft was never agreed, and may be closed without an outcome.
        state: PlanState,
        from: Day,
        to: Day,
    },
    /// A draft; due when its period begins.
    AgreePlan { plan: PlanId, from: Day, to: Day },
    /// The two agreed on the plan, and have not talked about the level it aims at.
    AgreeTarget { plan: PlanId, target: LevelCode },
    /// Somebody on a level with no plan.
    MakePlan,
}

/// By when.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DueGroup {
    /// Its day has passed.
    Late,
    /// Up to the coming Sunday.
    ThisWeek,
    /// The two weeks after that.
    NextTwoWeeks,
    Later,
    Undated,
}

impl DueGroup {
    #[must_use]
    pub fn of(due: Option<Day>, today: Day) -> Self {
        let sunday = today.plus_days(i32::from(7 - today.0.weekday().to_monday_one_offset()));
        match due {
            None => Self::Undated,
            Some(due) if due < today => Self::Late,
            Some(due) if due <= sunday => Self::ThisWeek,
            Some(due) if due <= sunday.plus_days(14) => Self::NextTwoWeeks,
            Some(_) => Self::Later,
        }
    }
}

/// How heavy it is, the heaviest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DueWeight {
    /// The leader's own word that is late, or anything so late that the two must have met since and passed it over.
    Pressing,
    Usual,
    /// No date is missed, whatever happens.
    Quiet,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub person: PersonId,
    pub what: DueWhat,
    pub on: Option<Day>,
    /// 0 while it is not late.
    pub days_late: u32,
    pub group: DueGroup,
    pub weight: DueWeight,
}

impl DueWhat {
    /// What to do, as a line of a list.
    #[must_use]
    pub fn words(&self, ladder: &Ladder) -> String {
        match self {
            Self::CheckIn { .. } => "Hold the check-in and write what you saw".to_owned(),
            Self::Commitment { text, .. } | Self::Action { text, .. } => text.clone(),
            Self::ClosePlan {
                state, from, to, ..
            } => {
                let period = Day::period(*from, *to);
                match state {
                    PlanState::Draft => format!("Put away the draft for {period}"),
                    PlanState::Agreed | PlanState::Closed => {
                        format!("Say what became of the plan for {period}")
                    }
                }
            }
            Self::AgreePlan { from, to, .. } => {
                format!("Agree on the plan for {}", Day::period(*from, *to))
            }
            Self::AgreeTarget { target, .. } => {
                let name = ladder
                    .level(target)
                    .map_or(target.as_str(), |level| &level.name);
                format!("Talk about the target {name}")
            }
            Self::MakePlan => "Begin a growth plan".to_owned(),
        }
    }

    /// Whether it has a date of its own that can be moved; that of a plan belongs to its period.
    #[must_use]
    pub const fn date_moves(&self) -> bool {
        match self {
            Self::CheckIn { .. } | Self::Commitment { .. } | Self::Action { .. } => true,
            Self::ClosePlan { .. }
            | Self::AgreePlan { .. }
            | Self::AgreeTarget { .. }
            | Self::MakePlan => false,
        }
    }

    /// Whether it is the leader who owes it, alone.
    const fn is_the_leaders_word(&self) -> bool {
        matches!(
            self,
            Self::Commitment { .. }
                | Self::Action {
                    owner: Owner::Leader,
                    ..
                }
        )
    }

    /// Among what has no day, or the same one: what was agreed first, what is missing last.
    const fn rank(&self) -> u8 {
        match self {
            Self::CheckIn { .. } => 0,
            Self::Commitment { .. } => 1,
            Self::Action { .. } => 2,
            Self::ClosePlan { .. } => 3,
            Self::AgreePlan { .. } => 4,
            Self::AgreeTarget { .. } => 5,
            Self::MakePlan => 6,
        }
    }
}

/// Everything due for these people on a day: what is late first, the longest overdue before the others, then by date; what has no day
/// after that, and who has no plan last. `people` are active, and those of one day come in the order given.
#[must_use]
pub fn due(people: &[DuePerson], open: OpenThings, today: Day) -> Vec<Due> {
    due_until(people, open, today, today.plus_days(CHECK_IN_AHEAD_DAYS))
}

/// The same with check-ins up to a day other than a fortnight ahead.
#[must_use]
pub fn due_until(
    people: &[DuePerson],
    open: OpenThings,
    today: Day,
    check_ins_until: Day,
) -> Vec<Due> {
    let place: HashMap<&PersonId, usize> = people
        .iter()
        .enumerate()
        .map(|(at, person)| (&person.id, at))
        .collect();
    let mut found: Vec<(usize, Due)> = Vec::new();
    let mut add = |person: &PersonId, what: DueWhat, on: Option<Day>| {
        if let Some(at) = place.get(person) {
            found.push((*at, line(person, what, on, today)));
        }
    };
    let plans: HashMap<&PlanId, &PlanDates> = open
        .plans
        .iter()
        .filter(|plan| plan.state != PlanState::Closed)
        .map(|plan| (&plan.id, plan))
        .collect();
    for check_in in open.check_ins {
        let near = check_in.on <= check_ins_until;
        if let Some(plan) = plans.get(&check_in.plan).filter(|_| near) {
            let what = DueWhat::CheckIn {
                check_in: check_in.id,
                plan: check_in.plan,
            };
            add(&plan.person, what, Some(check_in.on));
        }
    }
    for commitment in open.commitments {
        if let Some(plan) = plans.get(&commitment.plan) {
            let what = DueWhat::Commitment {
                commitment: commitment.id,
                plan: commitment.plan,
                text: commitment.text,
            };
            add(&plan.person, what, commitment.due);
        }
    }
    for action in open.actions {
        if action
            .plan
            .as_ref()
            .is_none_or(|plan| plans.contains_key(plan))
        {
            let what = DueWhat::Action {
                action: action.id,
                plan: action.plan,
                one_to_one: action.one_to_one,
                text: action.text,
                owner: action.owner,
            };
            add(&action.person, what, action.due);
        }
    }
    let mut planned: HashSet<&PersonId> = HashSet::new();
    for plan in &open.plans {
        planned.insert(&plan.person);
        if let Some((what, on)) = waits_for(plan, today) {
            add(&plan.person, what, on);
        }
    }
    for person in people {
        if person.level.is_some() && !planned.contains(&person.id) {
            add(&person.id, DueWhat::MakePlan, None);
        }
    }
    // The sort is stable, so what is alike in all of this stays in the order it was made. What has no day is quiet, all of it.
    found.sort_by_cached_key(|(at, due)| (due.group, due.on, due.weight, due.what.rank(), *at));
    found.into_iter().map(|(_, due)| due).collect()
}

/// What the two still have to say about a plan, the one thing that comes first.
fn waits_for(plan: &PlanDates, today: Day) -> Option<(DueWhat, Option<Day>)> {
    let (id, from, to) = (plan.id.clone(), plan.from, plan.to);
    match plan.state {
        PlanState::Closed => None,
        state if today > to => {
            let what = DueWhat::ClosePlan {
                plan: id,
                state,
                from,
                to,
            };
            Some((what, Some(to)))
        }
        PlanState::Draft => Some((DueWhat::AgreePlan { plan: id, from, to }, Some(from))),
        PlanState::Agreed => {
            let target = plan.target_to_agree.clone()?;
            Some((DueWhat::AgreeTarget { plan: id, target }, None))
        }
    }
}

fn line(person: &PersonId, what: DueWhat, on: Option<Day>, today: Day) -> Due {
    let group = DueGroup::of(on, today);
    let late = on.map_or(0, |on| today.days_since(on).max(0));
    let weight = match group {
        DueGroup::Late if what.is_the_leaders_word() || late > ONE_TO_ONE_RHYTHM_DAYS => {
            DueWeight::Pressing
        }
        DueGroup::Undated => DueWeight::Quiet,
        DueGroup::Late | DueGroup::ThisWeek | DueGroup::NextTwoWeeks | DueGroup::Later => {
            DueWeight::Usual
        }
    };
    Due {
        person: person.clone(),
        what,
        on,
        days_late: u32::try_from(late).unwrap_or(0),
        group,
        weight,
    }
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;
