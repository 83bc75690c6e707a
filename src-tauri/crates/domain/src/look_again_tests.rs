use super::*;
use crate::delegation::{Delegation, DelegationLevel};
use crate::person::{Market, Status};
use LifeCycleStage::{Growth, Mature};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn job(id: &str, since: &str, area: Option<&str>, stage: Option<LifeCycleStage>) -> Employment {
    Employment {
        id: id.into(),
        person: "p".into(),
        since: day(since),
        status: Status::Active,
        title: "PM".into(),
        manager: None,
        area: area.map(str::to_owned),
        market: Market::Other,
        stage,
        role_start: None,
    }
}

fn state(since: &str, level: u8) -> AgreedLevel {
    AgreedLevel::from(&Delegation::bare(
        since.into(),
        "p".into(),
        "pricing".into(),
        day(since),
        DelegationLevel::new(level).unwrap(),
    ))
}

fn for_a_while(since: &str) -> TemporaryLevel {
    TemporaryLevel {
        id: since.into(),
        person: "p".into(),
        area: "pricing".into(),
        since: day(since),
        until: day(since).plus_days(20),
        level: DelegationLevel::new(3).unwrap(),
        reason: "Learning the new product.".into(),
        ended_on: None,
        decided_as: None,
    }
}

#[test]
fn a_move_is_another_area_or_another_stage_than_the_one_last_known() {
    let search = Some("Search");
    let table: [(&str, Vec<Employment>, Option<&str>); 8] = [
        (
            "the first job is no move",
            vec![job("1", "2026-01-10", search, Some(Growth))],
            None,
        ),
        (
            "another title alone is no move",
            vec![
                job("1", "2026-01-10", search, None),
                job("2", "2026-03-01", search, None),
            ],
            None,
        ),
        (
            "another area",
            vec![
                job("1", "2026-01-10", search, None),
                job("2", "2026-03-01", Some("Payments"), None),
            ],
            Some("2026-03-01"),
        ),
        (
            "the same area in other letters",
            vec![
                job("1", "2026-01-10", search, None),
                job("2", "2026-03-01", Some(" SEARCH "), None),
            ],
            None,
        ),
        (
            "noting it for the first time",
            vec![
                job("1", "2026-01-10", None, None),
                job("2", "2026-03-01", search, Some(Growth)),
            ],
            None,
        ),
        (
            "blank for a while, then another one",
            vec![
                job("1", "2026-01-10", search, None),
                job("2", "2026-02-01", None, None),
                job("3", "2026-03-01", Some("Payments"), None),
            ],
            Some("2026-03-01"),
        ),
        (
            "another stage",
            vec![
                job("1", "2026-01-10", search, Some(Growth)),
                job("2", "2026-04-01", search, Some(Mature)),
            ],
            Some("2026-04-01"),
        ),
        (
            "changed and changed back on one day",
            vec![
                job("1", "2026-01-10", search, None),
                job("2", "2026-03-01", Some("Payments"), None),
                job("3", "2026-03-01", search, None),
            ],
            None,
        ),
    ];
    for (what, jobs, on) in table {
        let found = new_domain(&jobs, day("2026-11-24")).map(|moved| moved.on.to_string());
        assert_eq!(found.as_deref(), on, "{what}");
    }
}

#[test]
fn the_latest_move_by_the_day_counts() {
    let jobs = [
        job("3", "2026-09-01", Some("Ads"), Some(Mature)),
        job("1", "2026-01-10", Some("Search"), Some(Growth)),
        job("2", "2026-03-01", Some("Payments"), Some(Growth)),
    ];
    for (on, moved) in [
        ("2026-02-28", None),
        (
            "2026-03-01",
            Some(("2026-03-01", "Search", "Payments", false)),
        ),
        (
            "2026-08-31",
            Some(("2026-03-01", "Search", "Payments", false)),
        ),
        ("2026-09-01", Some(("2026-09-01", "Payments", "Ads", true))),
    ] {
        let found = new_domain(&jobs, day(on));
        let told = found.as_ref().map(|m| {
            let area = m.area.as_ref().unwrap();
            (
                m.on.to_string(),
                area.from.as_str(),
                area.to.as_str(),
                m.stage.is_some(),
            )
        });
        let told = told
            .as_ref()
            .map(|(on, from, to, stage)| (on.as_str(), *from, *to, *stage));
        assert_eq!(told, moved, "{on}");
    }
}

/// Agreed before the move, on another area that went into this one after it.
fn came_over() -> AgreedLevel {
    AgreedLevel {
        looked_at: day("2026-02-28"),
        ..state("2026-06-01", 6)
    }
}

#[test]
fn a_cell_waits_until_somebody_looked_at_it() {
    let moved = NewDomain {
        on: day("2026-03-01"),
        area: None,
        stage: None,
    };
    for (agreed, temporary, expected) in [
        (state("2026-02-28", 5), None, true),
        (state("2026-02-28", 7), None, true),
        (state("2026-02-28", 4), None, false),
        (state("2026-03-01", 7), None, false),
        (state("2026-05-01", 6), None, false),
        (
            state("2026-02-28", 6),
            Some(for_a_while("2026-03-01")),
            false,
        ),
        (
            state("2026-02-28", 6),
            Some(for_a_while("2026-02-20")),
            true,
        ),
        (came_over(), Some(for_a_while("2026-06-01")), true),
        (came_over(), Some(for_a_while("2026-06-02")), false),
    ] {
        let temporary: Vec<_> = temporary.into_iter().collect();
        assert_eq!(
            waits(&moved, &agreed, &temporary, day("2026-11-24")),
            expected,
            "{} {:?} {temporary:?}",
            agreed.since,
            agreed.level
        );
    }
}

#[test]
fn only_what_held_by_the_day_is_an_answer() {
    let moved = NewDomain {
        on: day("2026-03-01"),
        area: None,
        stage: None,
    };
    let agreed = state("2026-02-28", 6);
    let later = for_a_while("2026-10-01");
    let dropped = later.clone().given_back(day("2026-04-01")).unwrap();
    for (temporary, on, expected) in [
        (&later, "2026-11-24", false),
        (&later, "2026-04-01", true),
        (&dropped, "2026-11-24", true),
    ] {
        let temporary = std::slice::from_ref(temporary);
        assert_eq!(
            waits(&moved, &agreed, temporary, day(on)),
            expected,
            "{temporary:?} {on}"
        );
    }
}

#[test]
fn what_an_area_has_from_another_one_was_looked_at_there() {
    let whole = Delegation::bare(
        "1".into(),
        "p".into(),
        "pricing".into(),
        day("2026-02-28"),
        DelegationLevel::new(6).unwrap(),
    );
    let part = |id: &str, from: &str, since: &str| Delegation {
        id: id.into(),
        area: "list".into(),
        since: day(since),
        carried_from: Some(from.into()),
        ..whole.clone()
    };
    let states = [
        whole.clone(),
        part("2", "1", "2026-06-01"),
        part("3", "2", "2026-07-01"),
    ];
    let days: Vec<Day> = crate::delegation::agreed_levels(&states)
        .into_iter()
        .map(|state| state.looked_at)
        .collect();
    assert_eq!(days, [day("2026-02-28"); 3]);
}

#[test]
fn one_way_doors_come_first_then_the_freest() {
    let area = |reversible| DecisionArea {
        reversible,
        ..crate::ladder_fixture::decision_areas()[0].clone()
    };
    let mut cells = [
        (area(Reversible::Usually), state("2026-01-01", 7)),
        (area(Reversible::Rarely), state("2026-01-01", 5)),
        (area(Reversible::Sometimes), state("2026-01-01", 6)),
        (area(Reversible::Rarely), state("2026-01-01", 6)),
    ];
    cells.sort_by_key(|(area, state)| urgency(area, state));
    let order: Vec<(Reversible, u8)> = cells
        .iter()
        .map(|(area, state)| (area.reversible, state.level.value()))
        .collect();
    assert_eq!(
        order,
        [
            (Reversible::Rarely, 6),
            (Reversible::Rarely, 5),
            (Reversible::Sometimes, 6),
            (Reversible::Usually, 7)
        ]
    );
}
