//! What counts as due, when, and in which order.

use super::*;

/// A Tuesday.
const TODAY: &str = "2026-11-24";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn person(id: &str, level: Option<&str>) -> DuePerson {
    DuePerson {
        id: id.into(),
        level: level.map(Into::into),
    }
}

fn plan(id: &str, person: &str, state: PlanState) -> PlanDates {
    PlanDates {
        id: id.into(),
        person: person.into(),
        from: day("2026-10-01"),
        to: day("2026-12-31"),
        state,
        target_to_agree: None,
    }
}

fn action(id: &str, plan: Option<&str>, owner: Owner, due: Option<&str>) -> OpenAction {
    OpenAction {
        id: id.into(),
        person: "ana".into(),
        plan: plan.map(Into::into),
        one_to_one: None,
        text: id.into(),
        owner,
        due: due.map(day),
    }
}

fn commitment(id: &str, plan: &str, due: Option<&str>) -> OpenCommitment {
    OpenCommitment {
        id: id.into(),
        plan: plan.into(),
        text: id.into(),
        due: due.map(day),
    }
}

fn check_in(id: &str, plan: &str, on: &str) -> CheckInToHold {
    CheckInToHold {
        id: id.into(),
        plan: plan.into(),
        on: day(on),
    }
}

/// Each line in short: who, what, by when.
fn told(people: &[DuePerson], open: OpenThings) -> Vec<String> {
    due(people, open, day(TODAY)).iter().map(short).collect()
}

fn short(due: &Due) -> String {
    let what = match &due.what {
        DueWhat::CheckIn { check_in, .. } => format!("hold {check_in}"),
        DueWhat::Commitment { text, .. } | DueWhat::Action { text, .. } => text.clone(),
        DueWhat::ClosePlan { plan, .. } => format!("close {plan}"),
        DueWhat::AgreePlan { plan, .. } => format!("agree {plan}"),
        DueWhat::AgreeTarget { target, .. } => format!("target {target}"),
        DueWhat::MakePlan => "make a plan".to_owned(),
    };
    match due.on {
        Some(on) => format!("{}: {what} {on}", due.person),
        None => format!("{}: {what}", due.person),
    }
}

fn ana_with(state: PlanState) -> (Vec<DuePerson>, OpenThings) {
    let open = OpenThings {
        plans: vec![plan("p", "ana", state)],
        check_ins: vec![check_in("c", "p", TODAY)],
        actions: vec![action("a", Some("p"), Owner::Pm, Some(TODAY))],
        commitments: vec![commitment("k", "p", Some(TODAY))],
    };
    (vec![person("ana", Some("PM"))], open)
}

#[test]
fn a_running_plan_gives_its_check_in_promise_and_action() {
    let (people, open) = ana_with(PlanState::Agreed);
    assert_eq!(
        told(&people, open),
        [
            "ana: hold c 2026-11-24",
            "ana: k 2026-11-24",
            "ana: a 2026-11-24"
        ]
    );
}

#[test]
fn a_closed_plan_gives_nothing_and_counts_for_its_period() {
    let (people, open) = ana_with(PlanState::Closed);
    assert_eq!(told(&people, open), [""; 0]);
}

#[test]
fn who_is_not_among_the_people_gives_nothing() {
    let (_, open) = ana_with(PlanState::Agreed);
    assert_eq!(told(&[person("ben", None)], open), [""; 0]);
}

#[test]
fn a_check_in_is_named_from_a_fortnight_before_on() {
    let (people, mut open) = ana_with(PlanState::Agreed);
    open.actions.clear();
    open.commitments.clear();
    open.check_ins = vec![
        check_in("passed", "p", "2026-10-16"),
        check_in("near", "p", "2026-12-08"),
        check_in("far", "p", "2026-12-09"),
    ];
    assert_eq!(
        told(&people, open),
        ["ana: hold passed 2026-10-16", "ana: hold near 2026-12-08"]
    );
}

#[test]
fn a_plan_waits_for_one_thing_at_a_time() {
    use PlanState::{Agreed, Draft};
    for (state, from, to, target, expected) in [
        (
            Draft,
            "2026-10-01",
            "2026-12-31",
            None,
            "ana: agree p 2026-10-01",
        ),
        (
            Draft,
            "2027-01-01",
            "2027-03-31",
            Some("SPM"),
            "ana: agree p 2027-01-01",
        ),
        (
            Agreed,
            "2026-10-01",
            "2026-12-31",
            Some("SPM"),
            "ana: target SPM",
        ),
        (
            Agreed,
            "2026-07-01",
            "2026-11-23",
            Some("SPM"),
            "ana: close p 2026-11-23",
        ),
        (
            Draft,
            "2026-07-01",
            "2026-11-23",
            None,
            "ana: close p 2026-11-23",
        ),
    ] {
        let open = OpenThings {
            plans: vec![PlanDates {
                from: day(from),
                to: day(to),
                target_to_agree: target.map(Into::into),
                ..plan("p", "ana", state)
            }],
            ..OpenThings::default()
        };
        assert_eq!(
            told(&[person("ana", Some("PM"))], open),
            [expected],
            "{state:?} {from} {to}"
        );
    }
    let settled = OpenThings {
        plans: vec![PlanDates {
            to: day(TODAY),
            ..plan("p", "ana", Agreed)
        }],
        ..OpenThings::default()
    };
    assert_eq!(
        told(&[person("ana", Some("PM"))], settled),
        [""; 0],
        "the last day belongs to the period"
    );
}

#[test]
fn only_who_stands_on_a_level_is_missed_in_the_plans_and_that_comes_last() {
    let open = OpenThings {
        plans: vec![PlanDates {
            target_to_agree: Some("SPM".into()),
            ..plan("p", "dan", PlanState::Agreed)
        }],
        actions: vec![action("from a talk", None, Owner::Pm, None)],
        ..OpenThings::default()
    };
    let people = [
        person("ana", Some("PM")),
        person("ben", None),
        person("dan", Some("PM")),
    ];
    assert_eq!(
        told(&people, open),
        ["ana: from a talk", "dan: target SPM", "ana: make a plan"]
    );
}

#[test]
fn weeks_end_on_sunday() {
    use DueGroup::{Late, Later, NextTwoWeeks, ThisWeek, Undated};
    for (due, today, group) in [
        (Some("2026-11-23"), TODAY, Late),
        (Some("2026-11-24"), TODAY, ThisWeek),
        (Some("2026-11-29"), TODAY, ThisWeek),
        (Some("2026-11-30"), TODAY, NextTwoWeeks),
        (Some("2026-12-13"), TODAY, NextTwoWeeks),
        (Some("2026-12-14"), TODAY, Later),
        (Some("2026-11-29"), "2026-11-29", ThisWeek),
        (Some("2026-11-30"), "2026-11-29", NextTwoWeeks),
        (None, TODAY, Undated),
    ] {
        assert_eq!(
            DueGroup::of(due.map(day), day(today)),
            group,
            "{due:?} on {today}"
        );
    }
}

#[test]
fn the_leaders_own_word_presses_as_soon_as_it_is_late_and_everything_after_a_fortnight() {
    use DueWeight::{Pressing, Quiet, Usual};
    for (owner, due_on, weight, late) in [
        (Owner::Leader, Some("2026-11-23"), Pressing, 1),
        (Owner::Pm, Some("2026-11-23"), Usual, 1),
        (Owner::Pm, Some("2026-11-10"), Usual, 14),
        (Owner::Pm, Some("2026-11-09"), Pressing, 15),
        (Owner::Leader, Some("2026-11-24"), Usual, 0),
        (Owner::Pm, Some("2027-11-24"), Usual, 0),
        (Owner::Leader, None, Quiet, 0),
    ] {
        let open = OpenThings {
            actions: vec![action("a", None, owner, due_on)],
            ..OpenThings::default()
        };
        let found = due(&[person("ana", None)], open, day(TODAY));
        assert_eq!(
            (found[0].weight, found[0].days_late),
            (weight, late),
            "{owner:?} {due_on:?}"
        );
    }
    let open = OpenThings {
        plans: vec![plan("p", "ana", PlanState::Agreed)],
        commitments: vec![commitment("k", "p", Some("2026-11-23"))],
        ..OpenThings::default()
    };
    let found = due(&[person("ana", None)], open, day(TODAY));
    assert_eq!(found[0].weight, Pressing, "a promise is the leader's word");
}

#[test]
fn the_longest_overdue_comes_first_and_of_one_day_the_heaviest() {
    let (people, mut open) = ana_with(PlanState::Agreed);
    open.check_ins.clear();
    open.commitments = vec![commitment("promise", "p", Some("2026-11-20"))];
    open.actions = vec![
        action("later", Some("p"), Owner::Pm, Some("2027-02-01")),
        action("theirs", Some("p"), Owner::Pm, Some("2026-11-20")),
        action("mine", Some("p"), Owner::Leader, Some("2026-11-20")),
        action("undated", None, Owner::Pm, None),
        action("oldest", Some("p"), Owner::Pm, Some("2026-11-01")),
    ];
    assert_eq!(
        told(&people, open),
        [
            "ana: oldest 2026-11-01",
            "ana: promise 2026-11-20",
            "ana: mine 2026-11-20",
            "ana: theirs 2026-11-20",
            "ana: later 2027-02-01",
            "ana: undated",
        ]
    );
}

#[test]
fn every_line_says_what_to_do() {
    let fixture = crate::plan_fixture::Fixture::new();
    let words = |what: DueWhat| what.words(&fixture.ladder);
    let (from, to) = (day("2026-10-01"), day("2026-12-31"));
    let close = |state| DueWhat::ClosePlan {
        plan: "p".into(),
        state,
        from,
        to,
    };
    for (what, said) in [
        (
            DueWhat::AgreePlan {
                plan: "p".into(),
                from,
                to,
            },
            "Agree on the plan for 1 October – 31 December 2026",
        ),
        (
            close(PlanState::Agreed),
            "Say what became of the plan for 1 October – 31 December 2026",
        ),
        (
            close(PlanState::Draft),
            "Put away the draft for 1 October – 31 December 2026",
        ),
        (
            DueWhat::AgreeTarget {
                plan: "p".into(),
                target: "SPM".into(),
            },
            "Talk about the target Senior PM",
        ),
        (
            DueWhat::AgreeTarget {
                plan: "p".into(),
                target: "GONE".into(),
            },
            "Talk about the target GONE",
        ),
        (DueWhat::MakePlan, "Begin a growth plan"),
    ] {
        assert_eq!(words(what), said);
    }
}

#[test]
fn what_belongs_to_one_plan_can_be_taken_alone() {
    let (_, mut open) = ana_with(PlanState::Agreed);
    let whole = open.clone();
    open.plans.push(plan("q", "ana", PlanState::Draft));
    open.check_ins.push(check_in("d", "q", TODAY));
    open.commitments.push(commitment("l", "q", None));
    open.actions.push(action("b", Some("q"), Owner::Pm, None));
    open.actions
        .push(action("from a talk", None, Owner::Pm, None));
    assert_eq!(open.of_plan(&"p".into()), whole);
}
