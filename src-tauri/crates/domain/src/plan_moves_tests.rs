//! Moves of decisions in plans.

use super::*;
use crate::decision_lineage::{AreaOrigin, Lineage};
use crate::delegation::{Delegation, DelegationLevel};
use crate::plan_fixture::{Fixture, day};

fn delegation(code: &str) -> FocusOn {
    FocusOn::Delegation(code.into())
}
#[test]
fn moves_of_a_decision_count_from_the_first_day_of_the_plan() {
    let mut fixture = Fixture::new();
    let state = |since: &str, level: u8| Delegation {
        reason: Some("Went well.".into()),
        ..Delegation::bare(
            since.into(),
            "lorena".into(),
            "pricing".into(),
            day(since),
            DelegationLevel::new(level).unwrap(),
        )
    };
    fixture.states = vec![
        state("2026-01-10", 2),
        state("2026-10-01", 3),
        state("2026-11-03", 5),
        state("2026-12-01", 6),
    ];
    let told = |on: &FocusOn| -> Vec<String> {
        let standing = fixture.standing();
        let moves = standing.moves_in(&fixture.whole.plan, on);
        moves
            .into_iter()
            .map(|m| format!("{} {}", m.on, m.what))
            .collect()
    };
    assert_eq!(
        told(&delegation("pricing")),
        ["2026-10-01 Sell → Consult", "2026-11-03 Consult → Advise"],
        "what is agreed for later has not moved yet"
    );
    assert_eq!(told(&delegation("scope")), [""; 0]);
    assert_eq!(told(&FocusOn::Competency("insight".into())), [""; 0]);
}

#[test]
fn what_a_decision_became_moves_on_in_the_plan() {
    let mut fixture = Fixture::new();
    let state = |area: &str, since: &str, level: u8, from: Option<&str>| Delegation {
        carried_from: from.map(Into::into),
        ..Delegation::bare(
            format!("{area} {since}").into(),
            "lorena".into(),
            area.into(),
            day(since),
            DelegationLevel::new(level).unwrap(),
        )
    };
    fixture.catalogue.areas.push(DecisionArea {
        code: "list".into(),
        name: "List prices".into(),
        since: Some(day("2026-11-01")),
        ..fixture.catalogue.areas[0].clone()
    });
    fixture.catalogue.lineage = Lineage::of(&[AreaOrigin {
        id: "1".into(),
        area: "list".into(),
        origin: "pricing".into(),
        on: day("2026-11-01"),
    }]);
    fixture.states = vec![
        state("pricing", "2026-01-10", 2, None),
        state("pricing", "2026-10-01", 3, None),
        state("list", "2026-11-01", 3, Some("pricing 2026-10-01")),
        state("list", "2026-11-10", 5, None),
    ];
    let standing = fixture.standing();
    let moves = standing.moves_in(&fixture.whole.plan, &delegation("pricing"));
    let told: Vec<String> = moves
        .into_iter()
        .map(|moved| format!("{} {}", moved.on, moved.what))
        .collect();
    assert_eq!(
        told,
        [
            "2026-10-01 Sell → Consult",
            "2026-11-10 List prices: Consult → Advise"
        ]
    );
}

#[test]
fn a_merge_that_moves_a_level_is_its_own_reason() {
    let mut fixture = Fixture::new();
    let state = |area: &str, since: &str, level: u8, from: Option<&str>| Delegation {
        carried_from: from.map(Into::into),
        reason: Some(format!("Of {area}.")),
        ..Delegation::bare(
            format!("{area} {since}").into(),
            "lorena".into(),
            area.into(),
            day(since),
            DelegationLevel::new(level).unwrap(),
        )
    };
    let merged = Some(day("2026-11-01"));
    let origin = |area: &str, origin: &str| AreaOrigin {
        id: format!("{area} {origin}").into(),
        area: area.into(),
        origin: origin.into(),
        on: day("2026-11-01"),
    };
    let mut both = fixture.catalogue.areas[0].clone();
    both.code = "both".into();
    both.name = "Both".into();
    both.since = merged;
    fixture.catalogue.areas.push(both);
    let apart = || {
        vec![
            state("pricing", "2026-10-05", 6, None),
            state("scope", "2026-01-01", 3, None),
            state("scope", "2026-10-20", 2, None),
        ]
    };
    for (what, left, origins, carried, told) in [
        (
            "into the one of the plan",
            &["scope"][..],
            vec![origin("pricing", "scope")],
            state("pricing", "2026-11-01", 2, Some("scope 2026-10-20")),
            "2026-11-01 Inquire → Sell: Merged with “Scope cuts”.",
        ),
        (
            "into a new one",
            &["scope", "pricing"],
            vec![origin("both", "pricing"), origin("both", "scope")],
            state("both", "2026-11-01", 2, Some("scope 2026-10-20")),
            "2026-11-01 Both: Inquire → Sell: Merged with “Scope cuts”.",
        ),
        (
            "into the other one",
            &["pricing"],
            vec![origin("scope", "pricing")],
            state("scope", "2026-11-01", 2, Some("scope 2026-10-20")),
            "2026-11-01 Scope cuts: Inquire → Sell: Merged with “Scope cuts”.",
        ),
    ] {
        for area in &mut fixture.catalogue.areas {
            area.until = merged.filter(|_| left.contains(&area.code.as_str()));
        }
        fixture.catalogue.lineage = Lineage::of(&origins);
        fixture.states = apart();
        fixture.states.push(carried);
        let standing = fixture.standing();
        let moves = standing.moves_in(&fixture.whole.plan, &delegation("pricing"));
        let lines: Vec<String> = moves
            .into_iter()
            .map(|m| format!("{} {}: {}", m.on, m.what, m.why.unwrap()))
            .collect();
        assert_eq!(lines, ["2026-10-05 Inquire: Of pricing.", told], "{what}");
    }
}
