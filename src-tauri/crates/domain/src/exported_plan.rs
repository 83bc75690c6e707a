//! A growth plan as it may leave in a file: what was agreed on, how its dates moved, who signed it and when, and what became of it.
//! Private notes, pages that were signed and a target nobody agreed on have no field here.

use serde::Serialize;

use crate::Day;
use crate::due_moves::{Slipped, moves_in, slipped};
use crate::plan::{
    Action, ActionCount, CheckIn, Commitment, DatedThing, Direction, DueMove, Focus, PlanOutcome,
    PlanState, WholePlan,
};
use crate::signed_plan::{Signature, SignedPlan};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedPlan {
    pub id: String,
    pub person: String,
    pub name: String,
    pub from: Day,
    pub to: Day,
    pub direction: Option<Direction>,
    /// Only one the two agreed on.
    pub target: Option<String>,
    pub aspiration: String,
    pub strengths: String,
    pub state: PlanState,
    pub agreed_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub outcome: Option<PlanOutcome>,
    pub outcome_note: String,
    pub focuses: Vec<Focus>,
    pub actions: Vec<Action>,
    pub actions_counted: ActionCount,
    pub commitments: Vec<Commitment>,
    pub check_ins: Vec<ExportedCheckIn>,
    /// Dates agreed on that were moved, in the order it happened.
    pub dates_moved: Vec<ExportedMove>,
    /// Those of them that stand later now than first agreed.
    pub slipped: Vec<Slipped>,
    /// In the order it was signed.
    pub signed: Vec<ExportedSigning>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedCheckIn {
    pub id: String,
    /// The day it was planned for.
    pub on: Day,
    pub held_on: Option<Day>,
    pub note: String,
    pub changes: String,
}

/// A date that was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedMove {
    pub thing: DatedThing,
    /// The day it was moved.
    pub on: Day,
    pub was: Day,
    /// None where it was taken away.
    pub became: Option<Day>,
}

/// Who put their name under the plan, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportedSigning {
    pub pm: Option<Signature>,
    pub leader: Option<Signature>,
}

impl ExportedPlan {
    /// `name` is the person's; `moves` and `signed` are in the order they were made.
    #[must_use]
    pub fn of(whole: WholePlan, name: String, moves: &[DueMove], signed: &[SignedPlan]) -> Self {
        let moved = |moved: &DueMove| {
            Some(ExportedMove {
                thing: moved.thing.clone(),
                on: moved.on,
                was: moved.was?,
                became: moved.became,
            })
        };
        let signing = |signed: &SignedPlan| ExportedSigning {
            pm: signed.pm.clone(),
            leader: signed.leader.clone(),
        };
        let dates_moved = moves_in(&whole, moves).filter_map(moved).collect();
        let slipped = slipped(&whole, moves);
        let target = whole.plan.target_for_others().map(|code| code.to_string());
        let plan = whole.plan;
        Self {
            id: plan.id.to_string(),
            person: plan.person.to_string(),
            name,
            from: plan.from,
            to: plan.to,
            direction: plan.direction,
            target,
            aspiration: plan.aspiration,
            strengths: plan.strengths,
            state: plan.state,
            agreed_on: plan.agreed_on,
            closed_on: plan.closed_on,
            outcome: plan.outcome,
            outcome_note: plan.outcome_note,
            focuses: whole.focuses,
            actions_counted: ActionCount::of(whole.actions.iter().map(|action| action.status)),
            actions: whole.actions,
            commitments: whole.commitments,
            check_ins: whole.check_ins.into_iter().map(check_in).collect(),
            dates_moved,
            slipped,
            signed: signed.iter().map(signing).collect(),
        }
    }
}

fn check_in(check_in: CheckIn) -> ExportedCheckIn {
    ExportedCheckIn {
        id: check_in.id.to_string(),
        on: check_in.on,
        held_on: check_in.held_on,
        note: check_in.note,
        changes: check_in.changes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Private;
    use crate::plan::{ActionKind, ActionStatus};
    use crate::plan_agreement::PlanAgreement;
    use crate::plan_fixture::{Fixture, day};
    use crate::plan_state::PlanClosing;

    fn moved(thing: &str, on: &str, was: Option<&str>, became: &str) -> DueMove {
        DueMove {
            id: format!("{thing} {on}").into(),
            person: "lorena".into(),
            thing: DatedThing::Action(thing.into()),
            on: day(on),
            was: was.map(day),
            became: Some(day(became)),
        }
    }

    #[test]
    fn a_plan_leaves_whole_but_for_what_is_private() {
        let mut fixture = Fixture::new();
        for status in [
            ActionStatus::Open,
            ActionStatus::Done,
            ActionStatus::Dropped,
            ActionStatus::Carried,
        ] {
            fixture.action("1", ActionKind::OnTheJob, status);
        }
        fixture.whole.check_ins.push(CheckIn {
            id: "c".into(),
            plan: "plan".into(),
            on: day("2026-11-13"),
            held_on: Some(day("2026-11-16")),
            note: "Going well".into(),
            changes: String::new(),
            private_note: Private::new("hush".into()),
        });
        let plan = &mut fixture.whole.plan;
        plan.agree(day("2026-10-02")).unwrap();
        plan.aim_at(Some("SPM".into()));
        plan.close(PlanClosing {
            on: day("2026-12-18"),
            outcome: Some(PlanOutcome::Partly),
            note: "One of two".into(),
        })
        .unwrap();
        let moves = [
            moved("action 1", "2026-10-02", None, "2026-10-30"),
            moved("action 1", "2026-10-28", Some("2026-10-30"), "2026-11-13"),
            moved("another’s", "2026-10-28", Some("2026-10-30"), "2026-11-13"),
        ];
        let signed = SignedPlan {
            id: "s".into(),
            plan: "plan".into(),
            pm: Some(Signature {
                name: "Lorena Nunez".into(),
                on: day("2026-10-02"),
            }),
            leader: None,
            agreement: PlanAgreement::of(&fixture.whole, None, &fixture.standing()),
            pages: 2,
            missing: Vec::new(),
            pdf: b"pages".to_vec(),
            ended_on: None,
        };
        let out = ExportedPlan::of(fixture.whole, "Lorena".into(), &moves, &[signed]);
        assert_eq!(out.target, None, "nobody agreed on it");
        assert_eq!(
            (out.outcome, out.outcome_note.as_str(), out.closed_on),
            (
                Some(PlanOutcome::Partly),
                "One of two",
                Some(day("2026-12-18"))
            )
        );
        let counted = &out.actions_counted;
        assert_eq!(
            (
                counted.total,
                counted.done,
                counted.dropped,
                counted.carried
            ),
            (3, 1, 1, 1)
        );
        assert_eq!(out.check_ins[0].held_on, Some(day("2026-11-16")));
        assert_eq!(out.dates_moved.len(), 1, "neither given nor another plan’s");
        assert_eq!(
            (out.slipped[0].first, out.slipped.len()),
            (day("2026-10-30"), 1)
        );
        assert_eq!(out.signed[0].pm.as_ref().unwrap().name, "Lorena Nunez");
        let text = serde_json::to_string(&out).unwrap();
        assert!(!text.contains("hush") && !text.contains("SPM"), "{text}");
        assert!(!text.contains("pdf"), "{text}");
    }
}
