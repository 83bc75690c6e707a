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
    /// Something was said in it. Looking back and being ready leave nothing behind, so they never are.
    pub done: bool,
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
    let chosen = !focuses.is_empty();
    let said = [
        (
            PlanStep::Direction,
            plan.direction.is_some() && !plan.aspiration.is_empty(),
        ),
        (PlanStep::Strengths, !plan.strengths.is_empty()),
        (PlanStep::Focus, chosen),
        (
            PlanStep::Path,
            chosen && focuses.iter().all(|focus| !focus.know.is_empty()),
        ),
        (PlanStep::Actions, chosen && focuses.iter().all(acts)),
        (PlanStep::Commitments, commitments.iter().any(stands)),
        (PlanStep::CheckIns, !check_ins.is_empty()),
        (PlanStep::Ready, false),
    ];
    let first = (looks_back == LooksBack::Yes).then_some((PlanStep::LookBack, false));
    first
        .into_iter()
        .chain(said)
        .map(|(step, done)| PlanStepState { step, done })
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
    fn only_a_plan_after_another_begins_with_looking_back() {
        let whole = Fixture::new().whole;
        let first = |looks| steps(&whole, looks)[0].step;
        assert_eq!(first(LooksBack::Yes), PlanStep::LookBack);
        assert_eq!(first(LooksBack::No), PlanStep::Direction);
    }
}
