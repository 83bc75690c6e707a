use super::*;
use crate::Private;
use crate::plan::Shift;
use crate::plan_fixture::{Fixture, day};

fn signed() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), Some(2), Some(3));
    fixture.focus(FocusOn::Shift(Shift::WiderInfluence), None, None);
    fixture
        .action("1", ActionKind::OnTheJob, ActionStatus::Open)
        .due = Some(day("2026-10-30"));
    fixture.whole.commitments.push(Commitment {
        id: "owed".into(),
        plan: "plan".into(),
        text: "Context".into(),
        due: None,
        status: ActionStatus::Open,
        done_on: None,
        carried_from: None,
    });
    fixture.whole.check_ins.push(CheckIn {
        id: "look".into(),
        plan: "plan".into(),
        on: day("2026-11-13"),
        held_on: None,
        note: String::new(),
        changes: String::new(),
        private_note: Private::default(),
    });
    fixture
}

fn changes(change: impl FnOnce(&mut WholePlan)) -> Vec<String> {
    let mut fixture = signed();
    let before = PlanAgreement::of(&fixture.whole, None);
    change(&mut fixture.whole);
    let standing = fixture.standing();
    before.changes(&PlanAgreement::of(&fixture.whole, None), |on| {
        standing.heading(on)
    })
}

#[test]
fn a_plan_that_is_lived_by_has_not_changed() {
    let nothing = changes(|whole| {
        whole.actions[0].status = ActionStatus::Done;
        whole.actions[0].done_on = Some(day("2026-10-29"));
        whole.commitments[0].status = ActionStatus::Done;
        whole.check_ins[0].note = "Going well".into();
        whole.check_ins[0].held_on = Some(day("2026-11-13"));
        let unplanned = CheckIn {
            id: "unplanned".into(),
            ..whole.check_ins[0].clone()
        };
        whole.check_ins.push(unplanned);
        whole.plan.agreed_on = Some(day("2026-10-02"));
        // A thought of the leader is no part of what is signed.
        whole.plan.target = Some("SPM".into());
    });
    assert_eq!(nothing, [""; 0]);
}

#[test]
fn each_change_of_what_was_agreed_is_a_sentence() {
    type Change = fn(&mut WholePlan);
    let cases: [(Change, &str); 13] = [
        (
            |whole| whole.plan.to = day("2027-01-31"),
            "The period was 1 October – 31 December 2026.",
        ),
        (
            |whole| whole.plan.direction = Some(Direction::Ic),
            "The direction is another one.",
        ),
        (
            |whole| {
                whole.plan.target = Some("SPM".into());
                whole.plan.target_agreed_on = Some(day("2026-11-01"));
            },
            "The target is another one.",
        ),
        (
            |whole| whole.plan.strengths = "Calm".into(),
            "The strengths were rewritten.",
        ),
        (
            |whole| whole.focuses[0].to = Some(4),
            "“Customer insight” goes from and to something else.",
        ),
        (
            |whole| whole.focuses[1].know = "when others say so".into(),
            "How we will know was rewritten for “Influence across a wider web”.",
        ),
        (
            |whole| whole.focuses.reverse(),
            "The focus areas are in another order.",
        ),
        (
            |whole| whole.focuses.truncate(1),
            "“Influence across a wider web” was taken out.",
        ),
        (
            |whole| whole.actions[0].due = Some(day("2026-11-20")),
            "“Action 1” was moved from 30 October 2026 to 20 November 2026.",
        ),
        (
            |whole| whole.actions[0].people = "Mei".into(),
            "“Action 1” was put differently.",
        ),
        (
            |whole| whole.actions[0].status = ActionStatus::Dropped,
            "“Action 1” was taken out.",
        ),
        (
            |whole| whole.commitments[0].due = Some(day("2026-12-01")),
            "“Context” is due on 1 December 2026 now.",
        ),
        (
            |whole| whole.check_ins[0].on = day("2026-11-20"),
            "The check-in of 13 November 2026 was moved to 20 November 2026.",
        ),
    ];
    for (change, sentence) in cases {
        assert_eq!(changes(change), [sentence]);
    }
    let added = changes(|whole| {
        let more = Action {
            id: "more".into(),
            text: "One more".into(),
            ..whole.actions[0].clone()
        };
        whole.actions.push(more);
    });
    assert_eq!(added, ["“One more” was added."]);
}

#[test]
fn an_agreement_reads_back_as_it_was_written() {
    let agreement = PlanAgreement::of(&signed().whole, None);
    let text = serde_json::to_string(&agreement).unwrap();
    assert_eq!(
        serde_json::from_str::<PlanAgreement>(&text).unwrap(),
        agreement
    );
}

#[test]
fn with_another_leader_it_is_agreed_on_anew() {
    let whole = signed().whole;
    let with = |leader: &str| PlanAgreement::of(&whole, Some(&leader.into()));
    let said = with("ruth").changes(&with("marisol"), |_| String::new());
    assert_eq!(said, ["Somebody else leads them now."]);
    assert!(with("ruth").is_still(&with("ruth")) && !with("ruth").is_still(&with("marisol")));
}
