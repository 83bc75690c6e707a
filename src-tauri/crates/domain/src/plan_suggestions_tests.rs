use super::*;
use crate::assessment::AssessmentState::{Draft, Final};
use crate::delegation_scale::Scale;
use crate::plan_fixture::{Fixture, day};

fn competency(code: &str) -> FocusOn {
    FocusOn::Competency(code.into())
}

fn delegation(code: &str) -> FocusOn {
    FocusOn::Delegation(code.into())
}

fn suggested(fixture: &Fixture) -> Suggestions {
    suggestions(
        &fixture.standing(),
        &fixture.whole.plan,
        &fixture.whole.focuses,
    )
    .unwrap()
}

type Step = (FocusOn, Option<u8>, Option<u8>);

fn steps(suggestions: &[Suggestion]) -> Vec<Step> {
    suggestions
        .iter()
        .map(|s| (s.on.clone(), s.from, s.to))
        .collect()
}

#[test]
fn gaps_are_suggested_against_the_target_else_the_next_level_and_for_who_stays_the_own_one() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 1, "2026-09-01", Final);
    fixture.rate("strategy", 1, "2026-10-01", Draft);
    let next: Vec<Step> = vec![
        (competency("insight"), Some(1), Some(3)),
        // Rated in a draft only, which is for the leader's screen.
        (competency("strategy"), None, Some(3)),
    ];
    assert_eq!(steps(&suggested(&fixture).gaps), next);
    assert_eq!(
        suggested(&fixture).gaps[0].reason,
        "Senior PM expects 3 On their own; last rated 1 Learning."
    );

    fixture.whole.plan.direction = Some(Direction::Stay);
    assert_eq!(
        steps(&suggested(&fixture).gaps),
        [(competency("insight"), Some(1), Some(2))]
    );

    fixture.whole.plan.target = Some("SPM".into());
    assert_eq!(
        steps(&suggested(&fixture).gaps),
        [
            (competency("insight"), Some(1), Some(2)),
            (competency("strategy"), None, Some(1)),
        ],
        "nobody agreed on it with the person, who is given the plan"
    );
    fixture.whole.plan.target_agreed_on = Some(day("2026-10-01"));
    assert_eq!(steps(&suggested(&fixture).gaps), next);
}

#[test]
fn at_the_top_of_a_track_the_own_level_is_the_measure_and_off_the_ladder_there_is_none() {
    let mut fixture = Fixture::new();
    let against = |fixture: &Fixture| {
        fixture
            .standing()
            .against(None, None)
            .map(|level| level.code.to_string())
    };
    assert_eq!(against(&fixture).as_deref(), Some("SPM"));
    fixture.own = Some("SPM".into());
    assert_eq!(against(&fixture).as_deref(), Some("SPM"));
    fixture.own = None;
    assert_eq!(against(&fixture), None);
    assert!(suggested(&fixture).gaps.is_empty());
}

#[test]
fn decisions_that_are_to_move_come_before_those_below_the_rung() {
    let mut fixture = Fixture::new();
    fixture.cell("scope", 2, None, None);
    fixture.cell("sla", 3, Some(4), None);
    fixture.cell("pricing", 3, None, None);
    let suggestions = suggested(&fixture).delegations;
    assert_eq!(
        steps(&suggestions),
        [
            (delegation("sla"), Some(3), Some(4)),
            (delegation("scope"), Some(2), Some(5))
        ],
        "pricing is where the rung expects it"
    );
    assert_eq!(
        suggestions[1].reason,
        "2 Sell today; the rung expects 5 Advise."
    );
}

#[test]
fn what_the_plan_works_on_already_is_not_suggested_again() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 1, "2026-09-01", Final);
    fixture.cell("scope", 2, None, None);
    assert_eq!(suggested(&fixture).shifts.len(), 5);
    fixture.focus(competency("insight"), Some(1), Some(3));
    fixture.focus(delegation("scope"), Some(2), Some(5));
    fixture.focus(FocusOn::Shift(Shift::WiderInfluence), None, None);
    let left = suggested(&fixture);
    assert!(left.gaps.is_empty() && left.delegations.is_empty());
    assert_eq!(left.shifts.len(), 4);
}

#[test]
fn a_new_focus_begins_where_the_person_stands_and_ends_where_the_level_expects() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 1, "2026-09-01", Final);
    fixture.cell("scope", 2, None, None);
    fixture.cell("sla", 3, Some(4), None);
    let usual = |on: &FocusOn, target: Option<&str>, direction| {
        fixture
            .standing()
            .usual_steps(on, target.map(LevelCode::from).as_ref(), direction)
            .unwrap()
    };
    let stay = Some(Direction::Stay);
    for (on, target, direction, expected) in [
        (competency("insight"), None, stay, (Some(1), Some(2))),
        // Without a target the next level counts, as in the gaps of the plan and in what is suggested.
        (competency("insight"), None, None, (Some(1), Some(3))),
        (competency("insight"), Some("SPM"), stay, (Some(1), Some(3))),
        (competency("strategy"), None, stay, (None, Some(1))),
        (delegation("scope"), None, None, (Some(2), Some(5))),
        (delegation("scope"), Some("SPM"), None, (Some(2), Some(6))),
        (delegation("sla"), None, None, (Some(3), Some(4))),
        (delegation("pricing"), None, None, (None, Some(3))),
        (
            FocusOn::Shift(Shift::WiderInfluence),
            None,
            None,
            (None, None),
        ),
    ] {
        assert_eq!(
            usual(&on, target, direction),
            expected,
            "{on:?} {target:?} {direction:?}"
        );
    }
}

#[test]
fn a_new_focus_neither_stands_still_nor_goes_back_unless_that_is_wanted() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 3, "2026-09-01", Final);
    fixture.rate("strategy", 4, "2026-09-01", Final);
    // The rung expects 5 of scope and 3 of pricing.
    fixture.cell("scope", 7, None, None);
    fixture.cell("pricing", 3, None, None);
    fixture.cell("sla", 3, Some(2), None);
    let usual = |on: &FocusOn| fixture.standing().usual_steps(on, None, None).unwrap();
    for (on, expected) in [
        (competency("insight"), (Some(3), None)),
        (competency("strategy"), (Some(4), None)),
        (delegation("scope"), (Some(7), None)),
        (delegation("pricing"), (Some(3), None)),
        (delegation("sla"), (Some(3), Some(2))),
    ] {
        assert_eq!(usual(&on), expected, "{on:?}");
    }
    let wanted = suggested(&fixture).delegations;
    assert_eq!(steps(&wanted), [(delegation("sla"), Some(3), Some(2))]);
}

#[test]
fn a_draft_of_a_rating_is_a_reason_for_the_leader_and_begins_no_focus_area() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 1, "2026-09-01", Draft);
    let begins = |fixture: &Fixture| {
        let usual = fixture
            .standing()
            .usual_steps(&competency("insight"), Some(&"SPM".into()), None)
            .unwrap();
        let suggested = suggested(fixture).gaps;
        let one = suggested
            .iter()
            .find(|s| s.on == competency("insight"))
            .unwrap();
        (usual.0, one.from, one.reason.contains("last rated 1"))
    };
    assert_eq!(begins(&fixture), (None, None, true));
    fixture.rate("insight", 2, "2026-08-01", Final);
    assert_eq!(begins(&fixture), (Some(2), Some(2), true));
}

#[test]
fn a_focus_area_is_called_by_its_name_also_when_it_is_gone_from_the_ladder() {
    let mut fixture = Fixture::new();
    fixture.former = [
        ("delivery".into(), "Delivery with engineering".into()),
        ("strategy".into(), "Strategy of old".into()),
    ]
    .into();
    for (on, heading) in [
        (competency("strategy"), "Product strategy"),
        (delegation("pricing"), "Decides on pricing and packaging"),
        (delegation("sla"), "Decides on SLA targets"),
        (competency("delivery"), "Delivery with engineering"),
        (competency("gone"), "gone"),
        (
            FocusOn::Shift(Shift::ContinuousLearning),
            "Learning all the time",
        ),
    ] {
        assert_eq!(fixture.standing().heading(&on), heading);
    }
}

#[test]
fn a_plan_with_a_target_suggests_what_the_target_expects_of_decisions() {
    let mut fixture = Fixture::new();
    fixture.cell("scope", 5, None, None);
    fixture.cell("pricing", 3, None, None);
    assert_eq!(
        suggested(&fixture).delegations,
        [],
        "as the own rung expects"
    );
    fixture.whole.plan.target = Some("SPM".into());
    fixture.whole.plan.target_agreed_on = Some(day("2026-10-01"));
    let suggestions = suggested(&fixture).delegations;
    assert_eq!(
        steps(&suggestions),
        [
            (delegation("pricing"), Some(3), Some(5)),
            (delegation("scope"), Some(5), Some(6)),
        ]
    );
    assert_eq!(
        suggestions[0].reason,
        "3 Consult today; Senior PM expects 5 Advise."
    );
    assert_eq!(
        fixture
            .standing()
            .usual_steps(&delegation("pricing"), Some(&"SPM".into()), None)
            .unwrap(),
        (Some(3), Some(5))
    );
}

#[test]
fn what_is_wanted_says_by_when_and_one_step_of_the_scale_is_no_move() {
    let mut fixture = Fixture::new();
    fixture.own = None;
    fixture.cell("sla", 2, Some(4), None);
    for cell in &mut fixture.cells {
        cell.wanted_by = Some(day("2027-03-31"));
    }
    assert_eq!(
        suggested(&fixture).delegations[0].reason,
        "2 Sell today, 4 Agree wanted by 31 March 2027."
    );
    fixture.catalogue.scale = Scale::DecisionTree;
    assert_eq!(suggested(&fixture).delegations, [], "both are Root");
}
