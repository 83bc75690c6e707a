//! The steps in which a plan is made, and which of them something was said in. None forbids another: one may come back to any of them.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::plan::{ActionStatus, Commitment, Focus, WholePlan};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanStep {
    /// What the last plan promised and what happened since; not in a first plan.
    LookBack,
    /// Where the person wants to go, before any target.
    Direction,
    Strengths,
    Focus,
    /// From where to where, and how we will know.
    Path,
    Actions,
    Commitments,
    CheckIns,
    /// What is worth a second look, and the pages.
    Ready,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanStepState {
    pub step: PlanStep,
    /// All of it was said. Looking back and being ready leave nothing behind, so they never are.
    pub done: bool,
    /// What it still lacks where something was said in it, but not all.
    pub lacks: Option<StepLack>,
}

/// What a step that was begun still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StepLack {
    /// Their own words are there, and no direction is chosen.
    Direction,
    /// The direction is chosen, and nothing is said in their own words.
    Aspiration,
    /// Of some focus area, not of all, it is said how both will know.
    Know,
    /// Some focus area, not all, has something to do.
    Action,
}

/// How much of a step was said.
enum Said {
    Nothing,
    Without(StepLack),
    All,
}

impl Said {
    const fn whether(all: bool) -> Self {
        if all { Self::All } else { Self::Nothing }
    }

    /// Of each of the focus areas, of some or of none.
    fn of_each(focuses: &[Focus], says: impl Fn(&Focus) -> bool, lack: StepLack) -> Self {
        let said = focuses.iter().filter(|focus| says(focus)).count();
        match said {
            0 => Self::Nothing,
            _ if said == focuses.len() => Self::All,
            _ => Self::Without(lack),
        }
    }
}

/// In their order; `looks_back` where there is a plan before.
#[must_use]
pub fn steps(whole: &WholePlan, looks_back: LooksBack) -> Vec<PlanStepState> {
    let WholePlan {
        plan,
        focuses,
        actions,
        commitments,
        check_ins,
    } = whole;
    let acts = |focus: &Focus| {
        actions.iter().any(|action| {
            action.focus.as_ref() == Some(&focus.id) && action.status != ActionStatus::Dropped
        })
    };
    let stands = |owed: &Commitment| owed.status != ActionStatus::Dropped;
    let direction = match (plan.direction.is_some(), !plan.aspiration.is_empty()) {
        (true, true) => Said::All,
        (true, false) => Said::Without(StepLack::Aspiration),
        (false, true) => Said::Without(StepLack::Direction),
        (false, false) => Said::Nothing,
    };
    let known = |focus: &Focus| !focus.know.is_empty();
    let said = [
        (PlanStep::Direction, direction),
        (
            PlanStep::Strengths,
            Said::whether(!plan.strengths.is_empty()),
        ),
        (PlanStep::Focus, Said::whether(!focuses.is_empty())),
        (
            PlanStep::Path,
            Said::of_each(focuses, known, StepLack::Know),
        ),
        (
            PlanStep::Actions,
            Said::of_each(focuses, acts, StepLack::Action),
        ),
        (
            PlanStep::Commitments,
            Said::whether(commitments.iter().any(stands)),
        ),
        (PlanStep::CheckIns, Said::whether(!check_ins.is_empty())),
        (PlanStep::Ready, Said::Nothing),
    ];
    let first = (looks_back == LooksBack::Yes).then_some((PlanStep::LookBack, Said::Nothing));
    first
        .into_iter()
        .chain(said)
        .map(|(step, said)| PlanStepState {
            step,
            done: matches!(said, Said::All),
            lacks: match said {
                Said::Without(lack) => Some(lack),
                Said::Nothing | Said::All => None,
            },
        })
        .collect()
}

/// Whether there is a plan to look back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksBack {
    Yes,
    No,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ActionKind, CheckIn, Direction, FocusOn};
    use crate::plan_fixture::{Fixture, day};

    fn done(fixture: &Fixture) -> Vec<PlanStep> {
        let steps = steps(&fixture.whole, LooksBack::No).into_iter();
        steps
            .filter(|step| step.done)
            .map(|step| step.step)
            .collect()
    }

    #[test]
    fn a_step_is_done_when_all_of_it_was_said() {
        use PlanStep::{Actions, CheckIns, Commitments, Direction as Way, Focus, Path, Strengths};
        let mut fixture = Fixture::new();
        assert_eq!(done(&fixture), []);
        fixture.whole.plan.direction = Some(Direction::Ic);
        assert_eq!(done(&fixture), [], "and in their words");
        fixture.whole.plan.aspiration = "Own search".into();
        fixture.whole.plan.strengths = "Calm".into();
        fixture.focus(FocusOn::Competency("insight".into()), None, None);
        fixture.focus(FocusOn::Competency("strategy".into()), None, None);
        fixture.whole.focuses[1].know.clear();
        fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
        fixture.action("2", ActionKind::OnTheJob, ActionStatus::Dropped);
        assert_eq!(done(&fixture), [Way, Strengths, Focus]);
        fixture.whole.focuses[1].know = "others say so".into();
        fixture.action("2", ActionKind::OnTheJob, ActionStatus::Open);
        fixture.whole.commitments.push(Commitment {
            id: "c".into(),
            plan: "plan".into(),
            text: "Context".into(),
            due: None,
            status: ActionStatus::Open,
            done_on: None,
            carried_from: None,
        });
        fixture.whole.check_ins.push(CheckIn {
            id: "i".into(),
            plan: "plan".into(),
            on: day("2026-11-13"),
            held_on: None,
            note: String::new(),
            changes: String::new(),
            private_note: crate::Private::default(),
        });
        assert_eq!(
            done(&fixture),
            [Way, Strengths, Focus, Path, Actions, Commitments, CheckIns]
        );
    }

    #[test]
    fn a_step_that_was_begun_says_what_it_still_lacks() {
        let mut fixture = Fixture::new();
        let lacks = |fixture: &Fixture| -> Vec<StepLack> {
            let steps = steps(&fixture.whole, LooksBack::No).into_iter();
            steps.filter_map(|step| step.lacks).collect()
        };
        assert_eq!(lacks(&fixture), [], "what was not begun lacks nothing");
        fixture.whole.plan.direction = Some(Direction::Ic);
        assert_eq!(lacks(&fixture), [StepLack::Aspiration]);
        fixture.whole.plan.aspiration = "Own search".into();
        assert_eq!(lacks(&fixture), []);
        fixture.whole.plan.direction = None;
        assert_eq!(lacks(&fixture), [StepLack::Direction]);
        fixture.focus(FocusOn::Competency("insight".into()), None, None);
        fixture.focus(FocusOn::Competency("strategy".into()), None, None);
        fixture.whole.focuses[1].know.clear();
        fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
        assert_eq!(
            lacks(&fixture),
            [StepLack::Direction, StepLack::Know, StepLack::Action]
        );
        fixture.whole.focuses[0].know.clear();
        fixture.action("2", ActionKind::OnTheJob, ActionStatus::Open);
        assert_eq!(lacks(&fixture), [StepLack::Direction]);
    }

    #[test]
    fn only_a_plan_after_another_begins_with_looking_back() {
        let whole = Fixture::new().whole;
        let first = |looks| steps(&whole, looks)[0].step;
        assert_eq!(first(LooksBack::Yes), PlanStep::LookBack);
        assert_eq!(first(LooksBack::No), PlanStep::Direction);
    }
}
