use super::*;
use crate::assessment::AssessmentState;
use crate::error::Refusal;
use crate::plan::{ActionKind, Shift};
use crate::plan_fixture::{Fixture, day};

/// Insight from 2 to 3 with one open and one done action, the wider web with one open one, and two promises, one of them kept.
fn fixture() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), Some(2), Some(3));
    fixture.focus(FocusOn::Shift(Shift::WiderInfluence), None, None);
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Done);
    fixture.action("2", ActionKind::WithOthers, ActionStatus::Open);
    for (id, status) in [("kept", ActionStatus::Done), ("owed", ActionStatus::Open)] {
        fixture.whole.commitments.push(Commitment {
            id: id.into(),
            plan: "plan".into(),
            text: id.into(),
            due: None,
            status,
            done_on: None,
            carried_from: None,
        });
    }
    fixture
}

fn offered(fixture: &Fixture) -> CarryOffer {
    offer(&fixture.whole, &[], &fixture.standing(), day("2026-11-24")).unwrap()
}

#[test]
fn what_is_open_goes_on_and_what_is_reached_does_not() {
    let mut fixture = fixture();
    fixture.rate("insight", 2, "2026-09-01", AssessmentState::Final);
    let before = offered(&fixture);
    let [insight, web] = before.focuses.as_slice() else {
        panic!("two focus areas: {before:?}");
    };
    assert!(insight.goes_on && web.goes_on);
    let usual = CarryChoice {
        focuses: vec![insight.id.clone(), web.id.clone()],
        actions: vec![insight.actions[0].id.clone(), web.actions[0].id.clone()],
        commitments: vec![before.commitments[0].id.clone()],
    };
    assert_eq!(before.usual, usual);
    let texts: Vec<&str> = insight.actions.iter().map(|a| a.text.as_str()).collect();
    assert_eq!(texts, ["Action 1"]);
    let owed: Vec<&str> = before.commitments.iter().map(|c| c.text.as_str()).collect();
    assert_eq!(owed, ["owed"]);

    fixture.rate("insight", 3, "2026-11-20", AssessmentState::Final);
    let insight = &offered(&fixture).focuses[0];
    assert_eq!(
        (insight.goes_on, insight.why.as_str()),
        (false, "What it aimed at is reached.")
    );
    // What the two said counts before any number.
    for (outcome, goes_on) in [
        (PlanOutcome::Reached, false),
        (PlanOutcome::Partly, true),
        (PlanOutcome::NotReached, true),
        (PlanOutcome::Overtaken, false),
    ] {
        fixture.whole.focuses[0].outcome = Some(outcome);
        assert_eq!(offered(&fixture).focuses[0].goes_on, goes_on, "{outcome:?}");
    }
}

#[test]
fn what_was_to_go_down_is_reached_below() {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(2));
    for (now, goes_on) in [(4, true), (3, true), (2, false), (1, false)] {
        fixture.cells.clear();
        fixture.cell("pricing", now, None, None);
        assert_eq!(offered(&fixture).focuses[0].goes_on, goes_on, "{now}");
    }
}

#[test]
fn what_would_go_on_is_what_is_unreached() {
    let mut fixture = fixture();
    fixture.whole.focuses[0].outcome = Some(PlanOutcome::Reached);
    let left = unreached(&fixture.whole, &[], &fixture.standing()).unwrap();
    assert_eq!(left, [FocusOn::Shift(Shift::WiderInfluence)]);
}

#[test]
fn the_next_period_follows_and_is_as_long() {
    for (from, to, today, next, end) in [
        (
            "2026-10-01",
            "2026-12-31",
            "2026-12-20",
            "2027-01-01",
            "2027-03-31",
        ),
        (
            "2026-10-01",
            "2026-12-31",
            "2027-01-12",
            "2027-01-12",
            "2027-04-11",
        ),
        (
            "2026-11-25",
            "2027-02-24",
            "2027-02-20",
            "2027-02-25",
            "2027-05-24",
        ),
        (
            "2026-10-05",
            "2026-10-18",
            "2026-10-10",
            "2026-10-19",
            "2026-11-01",
        ),
    ] {
        let plan = Plan {
            from: day(from),
            to: day(to),
            ..Fixture::new().whole.plan
        };
        assert_eq!(
            next_period(&plan, &[], day(today)),
            (day(next), day(end)),
            "{from} – {to}"
        );
    }
}

#[test]
fn only_what_is_open_in_the_plan_can_be_chosen() {
    let fixture = fixture();
    let choice = |focuses: &[&str], actions: &[&str], commitments: &[&str]| CarryChoice {
        focuses: focuses.iter().map(|id| (*id).into()).collect(),
        actions: actions.iter().map(|id| (*id).into()).collect(),
        commitments: commitments.iter().map(|id| (*id).into()).collect(),
    };
    let taken = choice(&["2", "1"], &["action 1"], &["owed"]);
    let taken = chosen(&fixture.whole, &[], &taken).unwrap();
    let order: Vec<(&str, usize)> = taken
        .focuses
        .iter()
        .map(|(focus, actions)| (focus.id.as_str(), actions.len()))
        .collect();
    assert_eq!(order, [("1", 1), ("2", 0)]);
    assert_eq!(taken.commitments.len(), 1);
    for (wrong, field) in [
        (choice(&["7"], &[], &[]), "focuses"),
        (choice(&["1"], &["action 2"], &[]), "actions"),
        (choice(&["1"], &["action 3"], &[]), "actions"),
        (choice(&[], &[], &["kept"]), "commitments"),
    ] {
        let refused = chosen(&fixture.whole, &[], &wrong).unwrap_err();
        assert_eq!(refused.refusal, Refusal::Invalid);
        assert_eq!(refused.field.as_deref(), Some(field));
    }
}

#[test]
fn what_goes_on_in_another_plan_already_is_not_offered_again() {
    let fixture = fixture();
    let next = OtherPlan {
        plan: Plan {
            id: "next".into(),
            from: day("2027-01-01"),
            to: day("2027-03-31"),
            ..fixture.whole.plan.clone()
        },
        focuses: vec![Focus {
            id: "3".into(),
            plan: "next".into(),
            carried_from: Some("1".into()),
            ..fixture.whole.focuses[0].clone()
        }],
        commitments: vec![Commitment {
            id: "owed there".into(),
            plan: "next".into(),
            carried_from: Some("owed".into()),
            ..fixture.whole.commitments[1].clone()
        }],
    };
    let others = [next];
    let standing = fixture.standing();
    let offered = offer(&fixture.whole, &others, &standing, day("2026-11-24")).unwrap();
    let [insight, web] = offered.focuses.as_slice() else {
        panic!("both are told: {offered:?}");
    };
    assert_eq!(
        (
            insight.goes_on,
            insight.goes_on_in.as_deref(),
            insight.why.as_str()
        ),
        (
            false,
            Some("1 January – 31 March 2027"),
            "It goes on in the plan for 1 January – 31 March 2027 already."
        )
    );
    assert_eq!(insight.actions, []);
    let period = (offered.from, offered.to);
    assert_eq!(period, (day("2027-04-01"), day("2027-06-30")), "after it");
    assert!(web.goes_on && web.goes_on_in.is_none());
    let left = unreached(&fixture.whole, &others, &standing).unwrap();
    assert_eq!(left, [FocusOn::Shift(Shift::WiderInfluence)]);
    let again = CarryChoice {
        focuses: vec!["1".into()],
        ..CarryChoice::default()
    };
    let refused = chosen(&fixture.whole, &others, &again).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("focuses"));
    assert!(
        refused.message.contains("in another plan already"),
        "{}",
        refused.message
    );
}
