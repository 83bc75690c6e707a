use super::*;
use crate::Private;
use crate::assessment::AssessmentState;
use crate::delegation::Delegation;
use crate::plan::{ActionKind, CheckIn, Commitment, Shift};
use crate::plan_fixture::{Fixture, day};

fn commitment(status: ActionStatus) -> Commitment {
    Commitment {
        id: "c".into(),
        plan: "plan".into(),
        text: "Context".into(),
        due: None,
        status,
        done_on: None,
        carried_from: None,
    }
}

fn check_in(held_on: Option<Day>) -> CheckIn {
    CheckIn {
        id: "i".into(),
        plan: "plan".into(),
        on: day("2026-11-13"),
        held_on,
        note: String::new(),
        changes: String::new(),
        private_note: Private::default(),
    }
}

#[test]
fn what_was_promised_stands_beside_what_happened() {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), Some(2), Some(3));
    fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(5));
    fixture.focus(FocusOn::Shift(Shift::WiderInfluence), None, None);
    fixture.cell("pricing", 4, None, None);
    fixture.rate("insight", 2, "2026-09-01", AssessmentState::Final);
    // What only the leader thinks so far is nothing that happened.
    fixture.rate("insight", 3, "2026-11-20", AssessmentState::Draft);
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Done);
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Carried);
    fixture.action("1", ActionKind::Training, ActionStatus::Dropped);
    let whole = &mut fixture.whole;
    whole.focuses[0].outcome = Some(PlanOutcome::Partly);
    whole.commitments = vec![
        commitment(ActionStatus::Done),
        commitment(ActionStatus::Open),
        commitment(ActionStatus::Dropped),
    ];
    whole.check_ins = vec![check_in(Some(day("2026-11-16"))), check_in(None)];
    let told = look_back(&fixture.whole, &fixture.standing(), |focus| {
        focus.position == 1
    });
    let focuses: Vec<_> = told
        .focuses
        .iter()
        .map(|f| {
            let counts = (f.done, f.actions);
            (f.heading.as_str(), f.now.as_str(), counts, f.carried)
        })
        .collect();
    assert_eq!(
        focuses,
        [
            ("Customer insight", "last rated 2 With help", (1, 2), true),
            (
                "Decides on pricing and packaging",
                "now 4 Agree",
                (0, 0),
                false
            ),
            ("Influence across a wider web", "", (0, 0), false),
        ]
    );
    assert_eq!((told.kept, told.promised), (1, 2));
    assert_eq!((told.held, told.check_ins), (1, 2));
    assert!(told.is_open);
    assert_eq!(told.focuses[0].outcome, Some(PlanOutcome::Partly));
}

#[test]
fn the_plan_before_is_the_last_one_the_two_agreed_on() {
    let plan = |id: &str, from: &str, agreed: bool| Plan {
        id: id.into(),
        from: day(from),
        agreed_on: agreed.then(|| day(from)),
        ..Fixture::new().whole.plan
    };
    let plans = [
        plan("spring", "2026-04-01", true),
        plan("summer", "2026-07-01", true),
        plan("never agreed", "2026-09-01", false),
        plan("autumn", "2026-10-01", true),
        // The one of autumn was closed on its first day.
        plan("autumn again", "2026-10-01", true),
    ];
    let before = |id: &str, from: &str| {
        plan_before(&plans, &plan(id, from, false)).map(|plan| plan.id.as_str())
    };
    assert_eq!(before("autumn", "2026-10-01"), Some("summer"));
    assert_eq!(before("autumn again", "2026-10-01"), Some("autumn"));
    assert_eq!(before("winter", "2027-01-01"), Some("autumn again"));
    assert_eq!(before("spring", "2026-04-01"), None);
}

#[test]
fn what_changed_since_is_told_in_the_order_it_happened() {
    let mut fixture = Fixture::new();
    let level = |n| DelegationLevel::new(n).unwrap();
    fixture.states = [("2026-01-01", 3), ("2026-10-05", 4), ("2026-12-24", 6)]
        .map(|(since, n)| {
            Delegation::bare(
                since.into(),
                "lorena".into(),
                "pricing".into(),
                day(since),
                level(n),
            )
        })
        .to_vec();
    fixture.rate("strategy", 1, "2026-03-01", AssessmentState::Final);
    fixture.rate("strategy", 2, "2026-11-02", AssessmentState::Final);
    fixture.rate("strategy", 3, "2026-11-20", AssessmentState::Draft);
    let levels = [
        (day("2025-05-01"), "Associate PM".to_owned()),
        (day("2026-10-20"), "Product Manager".to_owned()),
    ];
    let told = |since: &str| -> Vec<String> {
        let happened = changed_since(&fixture.standing(), &levels, day(since));
        happened.into_iter().map(|h| h.what).collect()
    };
    assert_eq!(
        told("2026-10-01"),
        [
            "Pricing and packaging: Consult → Agree",
            "Now Product Manager",
            "Product strategy: 1 → 2 of 5",
        ]
    );
    // The day itself was known when the plan was made.
    assert_eq!(told("2026-11-02"), [""; 0]);
}

#[test]
fn on_paper_a_plan_is_looked_back_on_in_a_few_words() {
    let focus = |now: &str, outcome, carried, actions| LookBackFocus {
        heading: "Customer insight".into(),
        from_to: "From 2 With help to 3 On their own".into(),
        now: now.into(),
        outcome,
        outcome_note: String::new(),
        carried,
        done: 1,
        actions,
    };
    let paper = LookBack {
        plan: "p".into(),
        period: "1 July – 30 September 2026".into(),
        from: day("2026-07-01"),
        to: day("2026-09-30"),
        outcome: Some(PlanOutcome::Partly),
        outcome_note: "One of two".into(),
        is_open: false,
        focuses: vec![
            focus("last rated 2 With help", Some(PlanOutcome::Partly), true, 2),
            focus("", None, false, 0),
        ],
        kept: 1,
        promised: 1,
        held: 0,
        check_ins: 0,
    }
    .on_paper(Wording::default());
    assert_eq!(
        (paper.outcome.as_str(), paper.note.as_str()),
        ("reached in part", "One of two")
    );
    let lines: Vec<_> = paper
        .focuses
        .iter()
        .map(|f| (f.became.as_str(), f.actions.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            (
                "Reached in part; from 2 With help to 3 On their own; last rated 2 With help; goes on in this plan",
                "1 of 2"
            ),
            ("From 2 With help to 3 On their own", ""),
        ]
    );
    assert_eq!(paper.kept, "1 of 1 commitment kept");
}

#[test]
fn a_matrix_filled_in_on_one_day_is_one_event() {
    let mut fixture = Fixture::new();
    let began = |area: &str| {
        Delegation::bare(
            area.into(),
            "lorena".into(),
            area.into(),
            day("2026-11-01"),
            DelegationLevel::new(3).unwrap(),
        )
    };
    fixture.states = ["scope", "pricing", "sla"].map(began).to_vec();
    let told = |fixture: &Fixture| -> Vec<String> {
        let happened = changed_since(&fixture.standing(), &[], day("2026-10-01"));
        happened.into_iter().map(|h| h.what).collect()
    };
    assert_eq!(told(&fixture).len(), 3);
    let more = crate::decision_area::DecisionArea {
        code: "tools".into(),
        ..fixture.catalogue.areas[0].clone()
    };
    fixture.catalogue.areas.push(more);
    fixture.states.push(began("tools"));
    assert_eq!(told(&fixture), ["4 decisions agreed on for the first time"]);
}
