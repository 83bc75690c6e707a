use std::sync::LazyLock;

use super::*;
use crate::decision_area::{Held, Reversible};
use crate::decision_limits::{Limits, Money};
use crate::decision_lineage::Lineage;
use crate::house_style::HouseStyle;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("W"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

fn catalogue(scale: Scale, names: &[&str]) -> DecisionCatalogue {
    DecisionCatalogue {
        areas: names
            .iter()
            .map(|name| DecisionArea {
                code: name.to_lowercase().as_str().into(),
                name: (*name).to_owned(),
                short: (*name).to_owned(),
                category: "Market".into(),
                description: String::new(),
                reversible: Reversible::Usually,
                held: Held::Each,
                limits: Limits::default(),
                since: None,
                until: None,
            })
            .collect(),
        lineage: Lineage::default(),
        scale,
    }
}

fn state(area: &str, n: u8) -> Delegation {
    Delegation {
        reason: Some("hush".into()),
        ..Delegation::bare(
            area.into(),
            "p".into(),
            area.into(),
            day("2026-01-10"),
            level(n),
        )
    }
}

fn for_a_while(area: &str, n: u8, since: &str, until: &str) -> TemporaryLevel {
    TemporaryLevel {
        id: "t".into(),
        person: "p".into(),
        area: area.into(),
        since: day(since),
        until: day(until),
        level: level(n),
        reason: "hush".into(),
        ended_on: None,
        decided_as: None,
    }
}

fn made(
    scale: Scale,
    names: &[&str],
    states: &[Delegation],
    temporary: &[TemporaryLevel],
) -> DecisionCharter {
    let catalogue = catalogue(scale, names);
    let ground = CharterGround {
        house: &HOUSE,
        today: day("2026-11-24"),
        catalogue: &catalogue,
    };
    let facts = CharterFacts {
        person: "Hollis Grady",
        title: "",
        leader: None,
        states,
        temporary,
    };
    let charters = build(&ground, &[facts]).into_inner();
    charters.charters.into_iter().next().unwrap()
}

fn told(charter: &DecisionCharter) -> Vec<String> {
    charter
        .groups
        .iter()
        .map(|group| {
            let rows: Vec<String> = group
                .rows
                .iter()
                .map(|row| format!("{} {} {}", row.area, row.step, row.word))
                .collect();
            format!("{}: {}", group.title, rows.join(", "))
        })
        .collect()
}

#[test]
fn decisions_stand_under_who_has_the_last_word_the_freest_first() {
    let states = [
        state("pricing", 5),
        state("hiring", 3),
        state("backlog", 7),
        state("release", 4),
        state("metrics", 7),
    ];
    let names = [
        "Pricing", "Hiring", "Backlog", "Release", "Metrics", "Naming",
    ];
    let charter = made(Scale::SevenLevels, &names, &states, &[]);
    assert_eq!(
        told(&charter),
        [
            "You decide: Backlog 7 Delegate, Metrics 7 Delegate, Pricing 5 Advise",
            "We decide together: Release 4 Agree",
            "Bring to me: Hiring 3 Consult"
        ]
    );
    assert_eq!(charter.open, ["Naming"]);
    assert_eq!(charter.spoken, [3, 4, 5, 7]);
    // The tree does not tell apart what the leader decides from what both do.
    let charter = made(Scale::DecisionTree, &names, &states, &[]);
    assert_eq!(
        told(&charter),
        [
            "You decide: Backlog 4 Leaf, Metrics 4 Leaf, Pricing 2 Trunk",
            "We decide together, or I do: Hiring 1 Root, Release 1 Root"
        ]
    );
}

#[test]
fn the_latest_state_by_today_counts_and_what_was_taken_out_of_the_catalogue_does_not() {
    let mut later = state("pricing", 7);
    later.id = "later".into();
    later.since = day("2026-12-01");
    let mut newer = state("pricing", 5);
    newer.id = "newer".into();
    newer.since = day("2026-11-24");
    let states = [later, state("pricing", 3), newer, state("gone", 7)];
    let charter = made(Scale::SevenLevels, &["Pricing"], &states, &[]);
    assert_eq!(told(&charter), ["You decide: Pricing 5 Advise"]);
}

#[test]
fn what_holds_for_a_while_counts_and_says_until_when_and_what_comes_back() {
    let states = [state("pricing", 5), state("backlog", 7), state("hiring", 3)];
    let mut given_back = for_a_while("hiring", 5, "2026-11-01", "2026-12-31");
    given_back.ended_on = Some(day("2026-11-24"));
    let temporary = [
        for_a_while("backlog", 5, "2026-12-01", "2026-12-20"),
        for_a_while("pricing", 3, "2026-11-01", "2026-11-24"),
        for_a_while("pricing", 2, "2026-10-01", "2026-10-24"),
        given_back,
    ];
    let names = ["Pricing", "Backlog", "Hiring"];
    let charter = made(Scale::SevenLevels, &names, &states, &temporary);
    // Pricing was given, yet today it is to be brought.
    assert_eq!(
        told(&charter),
        [
            "You decide: Backlog 7 Delegate",
            "Bring to me: Pricing 3 Consult, Hiring 3 Consult"
        ]
    );
    let [own, brought] = charter.groups.as_slice() else {
        panic!("two groups: {:?}", charter.groups)
    };
    assert_eq!(own.rows[0].for_a_while, "");
    assert_eq!(
        own.rows[0].later,
        ["From 1 December 2026 to 20 December 2026: 5 Advise; then 7 Delegate again."]
    );
    assert_eq!(
        brought.rows[0].for_a_while,
        "For a while, until 24 November 2026; then 5 Advise again."
    );
    assert_eq!(
        (brought.rows[1].for_a_while.as_str(), &brought.rows[1].later),
        ("", &Vec::new())
    );
    assert_eq!(charter.spoken, [3, 5, 7]);
}

#[test]
fn what_comes_back_is_what_will_count_that_day() {
    let mut next = state("pricing", 6);
    next.id = "next".into();
    next.since = day("2026-12-10");
    let states = [state("pricing", 5), next, state("backlog", 7)];
    let temporary = [
        for_a_while("pricing", 3, "2026-11-01", "2026-12-20"),
        for_a_while("backlog", 4, "2026-12-21", "2026-12-31"),
        for_a_while("backlog", 2, "2026-11-01", "2026-12-20"),
    ];
    let charter = made(
        Scale::SevenLevels,
        &["Pricing", "Backlog"],
        &states,
        &temporary,
    );
    let [brought] = charter.groups.as_slice() else {
        panic!("one group: {:?}", charter.groups)
    };
    assert_eq!(
        brought.rows[0].for_a_while,
        "For a while, until 20 December 2026; then 6 Inquire."
    );
    assert_eq!(
        brought.rows[1].for_a_while,
        "For a while, until 20 December 2026; then 4 Agree."
    );
    assert_eq!(
        brought.rows[1].later,
        ["From 21 December 2026 to 31 December 2026: 4 Agree; then 7 Delegate again."]
    );
    assert_eq!(charter.spoken, [2, 3, 4, 6, 7]);
    // Root is Root: on the tree nothing is pulled back.
    let charter = made(
        Scale::DecisionTree,
        &["Pricing"],
        &[state("pricing", 4)],
        &[for_a_while("pricing", 3, "2026-11-01", "2026-12-20")],
    );
    assert_eq!(charter.groups[0].rows[0].for_a_while, "");
}

#[test]
fn limits_lists_wishes_promises_and_reviews_are_told_once_each() {
    let mut pricing = state("pricing", 5);
    pricing.limits.amount = Money::new(20_000, "EUR").ok();
    pricing.consult = vec!["Finance".into(), "Legal".into()];
    pricing.inform = vec!["Sales".into()];
    pricing.wanted = Some(level(6));
    pricing.wanted_by = Some(day("2027-03-31"));
    pricing.commitment = Some("I bring you to the board.".into());
    pricing.review = Some(day("2026-11-23"));
    let mut hiring = state("hiring", 3);
    hiring.wanted = Some(level(3));
    hiring.commitment = Some("I bring you to the board.".into());
    hiring.review = Some(day("2026-12-01"));
    let mut backlog = state("backlog", 5);
    backlog.wanted = Some(level(7));
    backlog.wanted_by = Some(day("2026-11-23"));
    backlog.review = Some(day("2026-11-23"));
    let charter = made(
        Scale::SevenLevels,
        &["Pricing", "Hiring", "Backlog"],
        &[pricing, hiring, backlog],
        &[],
    );
    let row = &charter.groups[0].rows[0];
    assert_eq!(
        (row.within.as_str(), row.ask.as_str(), row.inform.as_str()),
        ("Up to 20,000 EUR", "Finance and Legal", "Sales")
    );
    let wanted: Vec<(&str, &str, bool)> = charter
        .wanted
        .iter()
        .map(|w| (w.words.as_str(), w.by.as_str(), w.overdue))
        .collect();
    assert_eq!(
        wanted,
        [
            ("5 Advise → 6 Inquire", "by 31 March 2027", false),
            ("5 Advise → 7 Delegate", "by 23 November 2026", true),
        ]
    );
    assert_eq!(charter.owed.len(), 1);
    assert_eq!(charter.owed[0].areas, "Pricing and Hiring");
    let reviews: Vec<(&str, bool, &str)> = charter
        .reviews
        .iter()
        .map(|r| (r.on.as_str(), r.overdue, r.areas.as_str()))
        .collect();
    assert_eq!(
        reviews,
        [
            ("23 November 2026", true, "Pricing and Backlog"),
            ("1 December 2026", false, "Hiring"),
        ]
    );
}

#[test]
fn no_reason_stands_on_a_charter() {
    let charter = made(
        Scale::SevenLevels,
        &["Pricing"],
        &[state("pricing", 5)],
        &[for_a_while("pricing", 3, "2026-11-01", "2026-12-24")],
    );
    let all = serde_json::to_string(&charter).unwrap();
    assert!(all.contains("then 5 Advise again") && !all.contains("hush"));
}
