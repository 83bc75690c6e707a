use super::*;
use crate::Private;
use crate::delegation::{Delegation, DelegationLevel};
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

fn agreed(fixture: &Fixture) -> PlanAgreement {
    PlanAgreement::of(&fixture.whole, None, &fixture.standing())
}

fn changes(change: impl FnOnce(&mut WholePlan)) -> Vec<String> {
    since_signed(signed(), |fixture| change(&mut fixture.whole))
}

fn since_signed(mut fixture: Fixture, change: impl FnOnce(&mut Fixture)) -> Vec<String> {
    let before = agreed(&fixture);
    change(&mut fixture);
    let standing = fixture.standing();
    before.changes(&agreed(&fixture), |on| standing.heading(on))
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
    let agreement = agreed(&signed());
    let text = serde_json::to_string(&agreement).unwrap();
    assert_eq!(
        serde_json::from_str::<PlanAgreement>(&text).unwrap(),
        agreement
    );
}

#[test]
fn with_another_leader_it_is_agreed_on_anew() {
    let fixture = signed();
    let standing = fixture.standing();
    let with = |leader: &str| PlanAgreement::of(&fixture.whole, Some(&leader.into()), &standing);
    let said = with("ruth").changes(&with("marisol"), |_| String::new());
    assert_eq!(said, ["Somebody else leads them now."]);
    assert!(with("ruth").is_still(&with("ruth")) && !with("ruth").is_still(&with("marisol")));
}

/// SLA targets from 3 to 5 within limits, and the plan takes pricing from 3 to 5.
fn with_decisions() -> Fixture {
    let mut fixture = signed();
    fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(5));
    fixture.cell("pricing", 3, None, None);
    fixture.cell("sla", 3, Some(5), Some("up to 50,000 €"));
    cell_of(&mut fixture, "sla").wanted_by = Some(day("2026-12-01"));
    fixture
}

fn cell_of<'a>(fixture: &'a mut Fixture, area: &str) -> &'a mut Delegation {
    let area = area.into();
    let mut cells = fixture.cells.iter_mut();
    cells.find(|cell| cell.area == area).unwrap()
}

fn level(number: u8) -> DelegationLevel {
    DelegationLevel::new(number).unwrap()
}

#[test]
fn decisions_that_go_where_they_were_to_go_have_not_changed() {
    for now in [4, 5, 6] {
        let nothing = since_signed(with_decisions(), |fixture| {
            let sla = cell_of(fixture, "sla");
            sla.level = level(now);
            sla.wanted = sla.wanted.filter(|wanted| *wanted > level(now));
            cell_of(fixture, "pricing").level = level(now);
        });
        assert_eq!(nothing, [""; 0], "{now}");
    }
    let back = since_signed(with_decisions(), |fixture| {
        cell_of(fixture, "sla").level = level(2);
        cell_of(fixture, "pricing").level = level(2);
    });
    assert_eq!(back, [""; 0], "a step back is no other agreement");
}

#[test]
fn a_decision_that_is_to_move_elsewhere_is_a_change_since_signing() {
    type Change = fn(&mut Fixture);
    let cases: [(Change, &str); 8] = [
        (
            |fixture| fixture.cell("scope", 3, Some(7), None),
            "“Decides on scope cuts” was added to the decisions that move.",
        ),
        (
            |fixture| cell_of(fixture, "sla").wanted = Some(level(7)),
            "“Decides on SLA targets” is to move to another level now.",
        ),
        (
            |fixture| cell_of(fixture, "sla").wanted = None,
            "“Decides on SLA targets” is no decision that moves any more.",
        ),
        (
            |fixture| cell_of(fixture, "sla").wanted_by = Some(day("2027-01-15")),
            "“Decides on SLA targets” is to move by 15 January 2027 instead of 1 December 2026.",
        ),
        (
            |fixture| cell_of(fixture, "sla").wanted_by = None,
            "“Decides on SLA targets” has no day to move by any more.",
        ),
        (
            |fixture| cell_of(fixture, "sla").limits.words = None,
            "“Decides on SLA targets” has other limits now.",
        ),
        (
            |fixture| cell_of(fixture, "pricing").limits.customers = Some(5),
            "“Decides on pricing and packaging” has other limits now.",
        ),
        // Where a focus area speaks it is told once, with the focus area.
        (
            |fixture| fixture.whole.focuses[2].to = Some(7),
            "“Decides on pricing and packaging” goes from and to something else.",
        ),
    ];
    for (change, sentence) in cases {
        assert_eq!(since_signed(with_decisions(), change), [sentence]);
    }
}

#[test]
fn what_was_signed_before_decisions_were_part_of_it_has_not_changed_by_them() {
    let mut fixture = with_decisions();
    let mut stored = serde_json::to_value(agreed(&fixture)).unwrap();
    stored.as_object_mut().unwrap().remove("decisions");
    let before: PlanAgreement = serde_json::from_value(stored).unwrap();
    cell_of(&mut fixture, "sla").wanted = Some(level(7));
    assert!(before.is_still(&agreed(&fixture)));

    let mut fixture = with_decisions();
    let mut stored = serde_json::to_value(agreed(&fixture)).unwrap();
    stored.as_object_mut().unwrap().remove("decision_days");
    for decision in stored["decisions"].as_array_mut().unwrap() {
        decision.as_object_mut().unwrap().remove("by");
    }
    let before: PlanAgreement = serde_json::from_value(stored).unwrap();
    assert!(before.is_still(&agreed(&fixture)), "days came later still");
    cell_of(&mut fixture, "sla").wanted = Some(level(7));
    assert!(!before.is_still(&agreed(&fixture)));
}

#[test]
fn a_closed_plan_is_told_as_it_was_when_it_was_closed() {
    let mut fixture = with_decisions();
    fixture.states = fixture.cells.clone();
    let before = agreed(&fixture);
    fixture.whole.plan.closed_on = Some(day("2026-11-01"));
    let later = Delegation {
        id: "later".into(),
        since: day("2026-11-10"),
        wanted: Some(level(7)),
        ..cell_of(&mut fixture, "sla").clone()
    };
    *cell_of(&mut fixture, "sla") = later.clone();
    fixture.states.push(later);
    assert!(before.is_still(&agreed(&fixture)));
    fixture.whole.plan.closed_on = None;
    assert!(!before.is_still(&agreed(&fixture)));
}
