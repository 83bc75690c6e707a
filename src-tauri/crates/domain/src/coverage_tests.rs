//! Coverage on constructed teams.

use crate::coverage_team::{TODAY, Told, at, nothing, since, team};
use crate::decision_area::{Held, Reversible};
use crate::delegation_scale::Scale;
use crate::ladder_fixture::decision_areas;

fn areas(found: &[crate::coverage::AreaFinding]) -> Vec<usize> {
    found.iter().map(|finding| finding.area).collect()
}

#[test]
fn only_mine_is_what_nobody_decides_alone_or_together_with_me() {
    let found = team(vec![
        vec![
            at(3),
            at(3),
            at(4),
            at(5),
            nothing(),
            at(2).while_at(6, "2026-11-01", "2026-12-31"),
        ],
        vec![at(1), nothing(), at(2), at(1), nothing(), at(1)],
    ])
    .found();
    assert_eq!(
        areas(&found.only_mine),
        [0, 1, 5],
        "handing over for a while does not make it anybody's"
    );
    assert_eq!(areas(&found.nobody), [4]);
    let pulled = team(vec![vec![at(6).while_at(2, "2026-11-01", "2026-12-31")]]).found();
    assert!(
        pulled.only_mine.is_empty(),
        "nor does pulling back for a while make it mine"
    );
}

#[test]
fn on_the_tree_deciding_together_cannot_be_told_from_the_leaders() {
    for (scale, level, only_mine) in [
        (Scale::SevenLevels, 3, 1),
        (Scale::SevenLevels, 4, 0),
        (Scale::SevenLevels, 5, 0),
        (Scale::LadderOfLeadership, 4, 0),
        (Scale::DecisionTree, 1, 1),
        (Scale::DecisionTree, 4, 1),
        (Scale::DecisionTree, 5, 0),
    ] {
        let found = team(vec![vec![at(level)]]).on(scale).found();
        assert_eq!(found.only_mine.len(), only_mine, "{scale:?} {level}");
    }
}

#[test]
fn a_team_without_people_has_no_findings() {
    let mut nobody = team(vec![]);
    nobody.areas = decision_areas();
    assert!(nobody.found().nobody.is_empty());
}

#[test]
fn who_could_take_it_on_is_whose_rung_asks_for_it_then_who_wants_it_or_is_freest() {
    let candidate = |cells: Vec<Told>| {
        let rows = cells.into_iter().map(|cell| vec![cell]).collect();
        team(rows).found().only_mine[0].candidate
    };
    assert_eq!(candidate(vec![at(3).expects(4), at(1).expects(5)]), Some(1));
    assert_eq!(
        candidate(vec![at(3).expects(5), at(2).expects(5).wants(5)]),
        Some(1)
    );
    assert_eq!(candidate(vec![at(1).expects(5), at(2).expects(5)]), Some(1));
    assert_eq!(
        candidate(vec![at(2).expects(5), at(2).expects(6)]),
        Some(0),
        "equals stay in their order"
    );
    assert_eq!(
        candidate(vec![at(2).expects(4), at(3).expects(4)]),
        None,
        "no rung asks for it"
    );
}

#[test]
fn two_hold_what_is_one_decision_for_the_team() {
    let rows = || {
        vec![
            vec![at(5)],
            vec![at(7)],
            vec![at(4)],
            vec![at(6).while_at(3, "2026-11-01", "2026-12-31")],
            vec![at(3).while_at(5, "2026-11-01", "2026-12-31")],
        ]
    };
    let one = team(rows()).area(0, |area| area.held = Held::One).found();
    assert_eq!(one.held_twice.len(), 1);
    assert_eq!(
        one.held_twice[0].people,
        [1, 0, 4],
        "as it is today, the freest first"
    );
    let each = team(rows()).found();
    assert!(each.held_twice.is_empty(), "each for their own product");
    let single = team(vec![vec![at(5)], vec![at(4)]]).area(0, |area| area.held = Held::One);
    assert!(single.found().held_twice.is_empty());
}

#[test]
fn two_hold_the_same_where_they_work_on_one_product() {
    let found = team(vec![
        vec![at(5)],
        vec![at(6)],
        vec![at(7)],
        vec![at(6)],
        vec![at(3)],
        vec![at(5)],
        vec![at(5)],
    ])
    .works_on(&[
        Some("Search"),
        Some("payments "),
        Some(" SEARCH"),
        Some("Payments"),
        Some("Payments"),
        None,
        Some(" "),
    ])
    .found();
    let told: Vec<(Option<&str>, &[usize])> = found
        .held_twice
        .iter()
        .map(|f| (f.product_area.as_deref(), f.people.as_slice()))
        .collect();
    assert_eq!(
        told,
        [(Some("payments"), &[1, 3][..]), (Some("SEARCH"), &[2, 0])]
    );
}

#[test]
fn somebody_carries_too_many_from_four_held_beyond_the_rung() {
    let row = |held: usize, expected: usize, cells: usize| -> Vec<Told> {
        (0..cells)
            .map(|i| {
                let told = at(if i < held { 5 } else { 3 });
                told.expects(if i < expected { 5 } else { 2 })
            })
            .collect()
    };
    for (held, expected, too_many, could_carry) in [
        (5, 2, false, false),
        (6, 2, true, false),
        (4, 0, true, false),
        (2, 5, false, false),
        (2, 6, false, true),
        (0, 4, false, true),
    ] {
        let found = team(vec![row(held, expected, 8)]).found();
        assert_eq!(
            found.overloaded.len(),
            usize::from(too_many),
            "{held} of {expected}"
        );
        assert_eq!(
            found.could_carry.len(),
            usize::from(could_carry),
            "{held} of {expected}"
        );
        for finding in found.overloaded.iter().chain(&found.could_carry) {
            assert_eq!((finding.holds, finding.expected), (held, expected));
        }
    }
}

#[test]
fn the_load_is_what_holds_today_and_needs_a_rung_that_expects_something() {
    let held = || at(5).expects(3);
    let pulled = || held().while_at(3, "2026-11-01", "2026-12-31");
    let four = team(vec![vec![held(), held(), held(), held()]]).found();
    assert_eq!(four.overloaded[0].areas, [0, 1, 2, 3]);
    let relieved = team(vec![vec![held(), held(), held(), pulled()]]).found();
    assert!(relieved.overloaded.is_empty());
    let unmeasured = team(vec![vec![at(5), at(5), at(5), at(5)]]).found();
    assert!(unmeasured.overloaded.is_empty());
    let new = team(vec![(0..4).map(|_| nothing().expects(5)).collect()]).found();
    assert!(
        new.could_carry.is_empty(),
        "nothing agreed at all is no sign of too little"
    );
}

#[test]
fn what_goes_furthest_beyond_and_can_be_taken_back_is_handed_on_first() {
    let found = team(vec![vec![
        at(5).expects(4),
        at(7).expects(2),
        at(6).expects(1),
        at(6).expects(5),
        at(5).expects(2),
        at(5).expects(2),
    ]])
    .area(1, |area| area.reversible = Reversible::Rarely)
    .found();
    assert_eq!(found.overloaded[0].areas, [2, 1, 4, 5, 0]);
}

#[test]
fn overdue_reviews_come_with_the_longest_overdue_first() {
    let found = team(vec![
        vec![at(5).review("2026-11-23"), at(5).review(TODAY)],
        vec![at(5).review("2026-03-01"), at(5)],
        vec![at(5).review("2026-01-01").then("2026-02-01", 5), nothing()],
    ])
    .found();
    let people: Vec<usize> = found.overdue.iter().map(|at| at.person).collect();
    assert_eq!(people, [1, 0]);
}

#[test]
fn far_below_is_two_steps_of_the_scale_by_what_was_agreed() {
    for (scale, level, expected, steps) in [
        (Scale::SevenLevels, 3, 5, Some(2)),
        (Scale::SevenLevels, 4, 5, None),
        (Scale::SevenLevels, 6, 5, None),
        (Scale::DecisionTree, 2, 5, None),
        (Scale::DecisionTree, 2, 6, Some(2)),
    ] {
        let found = team(vec![vec![at(level).expects(expected)]])
            .on(scale)
            .found();
        let told = found.far_below.first().map(|off| off.steps);
        assert_eq!(told, steps, "{scale:?} {level} of {expected}");
    }
    let pulled = at(5).expects(5).while_at(1, "2026-11-01", "2026-12-31");
    assert!(team(vec![vec![pulled]]).found().far_below.is_empty());
}

#[test]
fn views_that_differ_come_with_the_widest_first() {
    let found = team(vec![vec![
        at(5).seen_as(4),
        at(5).seen_as(5),
        at(2).seen_as(6),
        nothing().seen_as(6),
        at(5),
    ]])
    .found();
    let told: Vec<(usize, i8)> = found
        .differences
        .iter()
        .map(|off| (off.at.area, off.steps))
        .collect();
    assert_eq!(told, [(2, 4), (0, -1)]);
}

#[test]
fn a_level_for_a_while_is_told_while_it_holds_and_two_weeks_after() {
    let until = |from, until| at(5).while_at(3, from, until);
    let found = team(vec![vec![
        until("2026-11-01", "2026-12-31"),
        until("2026-10-01", "2026-11-20"),
        until("2026-10-01", "2026-11-09"),
        until("2026-12-01", "2026-12-31"),
        until("2026-11-01", "2026-11-26"),
    ]])
    .found();
    let told: Vec<usize> = found.for_a_while.iter().map(|at| at.area).collect();
    assert_eq!(
        told,
        [4, 0, 1],
        "what ends soonest first, then what is back"
    );
}

#[test]
fn of_what_came_back_the_latest_is_told_and_nothing_where_another_level_was_agreed() {
    let returned = |told: Told| {
        let found = team(vec![vec![told]]);
        let cells = found.returned();
        (cells, found.found().for_a_while.len())
    };
    let twice =
        at(6)
            .while_at(3, "2026-11-01", "2026-11-14")
            .while_at(2, "2026-11-16", "2026-11-22");
    assert_eq!(returned(twice.clone()), (Some("2026-11-16".to_owned()), 1));
    assert_eq!(returned(twice.then("2026-11-23", 4)), (None, 0));
    let before = at(6)
        .then("2026-11-10", 4)
        .while_at(3, "2026-11-01", "2026-11-14");
    assert_eq!(
        returned(before),
        (Some("2026-11-01".to_owned()), 1),
        "agreed while it held, so that is what came back"
    );
}

#[test]
fn nobody_grows_where_somebody_is_below_and_nothing_points_upwards() {
    let below = || at(3).expects(5);
    for (what, rows, told) in [
        ("nothing moved", vec![below(), at(5).expects(5)], true),
        (
            "a rise half a year ago",
            vec![below().then("2026-05-24", 4)],
            true,
        ),
        ("a rise since", vec![below().then("2026-05-25", 4)], false),
        (
            "a rise of somebody else",
            vec![below(), at(4).then("2026-10-01", 5).expects(5)],
            false,
        ),
        (
            "a step back since",
            vec![below().then("2026-10-01", 2)],
            true,
        ),
        ("more is wanted", vec![below().wants(5)], false),
        ("less is wanted", vec![below().wants(2)], true),
        ("a plan works on it", vec![below().in_plan()], false),
        (
            "everybody is where the rung expects",
            vec![at(5).expects(5), at(6).expects(5)],
            false,
        ),
        (
            "agreed too lately to judge",
            vec![since("2026-06-01", 3).expects(5)],
            false,
        ),
        (
            "agreed just long enough",
            vec![since("2026-05-24", 3).expects(5)],
            true,
        ),
        ("nothing agreed", vec![nothing().expects(5)], false),
    ] {
        let rows = rows.into_iter().map(|cell| vec![cell]).collect();
        assert_eq!(!team(rows).found().no_growth.is_empty(), told, "{what}");
    }
}

#[test]
fn after_a_move_cells_are_looked_at_again_one_way_doors_first() {
    let found = team(vec![
        vec![at(5), at(7), at(4), at(6), at(6).then("2026-09-02", 6)],
        vec![at(7), at(7), at(7), at(7), at(7)],
    ])
    .area(3, |area| area.reversible = Reversible::Rarely)
    .moved(0, "2026-09-01")
    .found();
    let told: Vec<(usize, usize)> = found
        .look_again
        .iter()
        .map(|at| (at.person, at.area))
        .collect();
    assert_eq!(told, [(0, 3), (0, 1), (0, 0)]);
}
