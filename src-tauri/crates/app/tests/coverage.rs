//! Coverage says the same as the matrix, the cell and the person's page, and does not change while it is read in part.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;

use rungs_app::catalogue::{SplitDraft, SplitPart};
use rungs_app::delegating::{CellRow, CoverageScope, DelegationDraft, Found, TemporaryDraft};
use rungs_app::planning::{ClosingDraft, FocusDraft, PlanDraft};
use rungs_app::roster::PersonChange;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scope::Reach;
use rungs_domain::ids::PersonId;
use rungs_domain::person::LifeCycleStage;
use rungs_domain::plan::{FocusOn, PlanOutcome};
use rungs_testkit::{Sandbox, big_team, day, today};

fn n(value: u8) -> DelegationLevel {
    DelegationLevel::new(value).unwrap()
}

fn set(sandbox: &Sandbox, person: &PersonId, area: &str, level: u8, on: &str) {
    let draft = DelegationDraft {
        level: Some(n(level)),
        on: Some(day(on)),
        ..DelegationDraft::of(person.clone(), area.into())
    };
    sandbox.delegation_set(&draft).unwrap();
}

fn cells(found: &Found<CellRow>) -> BTreeSet<(&PersonId, &str)> {
    found
        .rows
        .iter()
        .map(|row| (&row.person.id, row.area.as_str()))
        .collect()
}

#[test]
fn the_findings_and_the_load_are_those_of_the_matrix() {
    let sandbox = big_team(60);
    let scope = CoverageScope::default();
    let page = sandbox.delegation_coverage(&scope, None, None).unwrap();
    let matrix = sandbox.delegation_matrix(None, None).unwrap();
    assert_eq!(page.people as usize, matrix.people.len());
    let all = || {
        matrix
            .people
            .iter()
            .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)))
    };
    let overdue: BTreeSet<(&PersonId, &str)> = all()
        .filter(|(_, cell)| cell.overdue)
        .map(|(row, cell)| (&row.id, cell.area.as_str()))
        .collect();
    assert!(!overdue.is_empty());
    assert_eq!(cells(&page.overdue), overdue);
    let far: BTreeSet<(&PersonId, &str)> = all()
        .filter(|(_, cell)| match (cell.agreed, cell.expected) {
            (Some(level), Some(expected)) => level.value() + 2 <= expected.value(),
            _ => false,
        })
        .map(|(row, cell)| (&row.id, cell.area.as_str()))
        .collect();
    assert_eq!(cells(&page.far_below), far);
    let of = |is: fn(u8) -> bool| {
        let cells = all().filter(|(_, cell)| cell.level.is_some_and(|l| is(l.value())));
        u32::try_from(cells.count()).unwrap()
    };
    let now = page.load.last().unwrap();
    assert_eq!(now.on, today());
    assert_eq!(
        (now.leader, now.jointly, now.pm),
        (of(|l| l < 4), of(|l| l == 4), of(|l| l > 4))
    );
    assert_eq!(now.only_mine as usize, page.only_mine.rows.len());

    let some = sandbox.delegation_coverage(&scope, None, Some(2)).unwrap();
    assert_eq!(some.overdue.count, page.overdue.count);
    assert_eq!(some.overdue.rows, page.overdue.rows[..2]);
    assert_eq!(some.load, page.load);
}

#[test]
fn what_i_decide_myself_is_no_decision_of_the_team() {
    let sandbox = Sandbox::new();
    let me = sandbox.hire("Vera Holm", "VP of Product", None);
    let ana = sandbox.hire("Ana Lund", "Product Manager", Some(&me));
    for (person, level) in [(&me, "VP"), (&ana, "PM")] {
        let draft = rungs_app::placing::PlacementDraft {
            person: person.clone(),
            level: Some(level.into()),
            on: None,
            reason: String::new(),
        };
        sandbox.place(&draft).unwrap();
    }
    set(&sandbox, &me, "pricing", 7, "2026-01-01");
    set(&sandbox, &ana, "pricing", 2, "2026-01-01");
    let only_mine = |scope: &CoverageScope| {
        let page = sandbox.delegation_coverage(scope, None, None).unwrap();
        (page.people, page.only_mine.count, page.leader)
    };
    let everyone = CoverageScope::default();
    assert_eq!(
        only_mine(&everyone),
        (2, 0, None),
        "nobody said who is asking"
    );
    sandbox.set_me(Some(&me)).unwrap();
    let (people, count, leader) = only_mine(&everyone);
    assert_eq!((people, count, leader.unwrap().id), (1, 1, me.clone()));
    let below = CoverageScope {
        lead: Some(ana),
        ..CoverageScope::default()
    };
    assert_eq!(only_mine(&below).0, 0);
    let direct = CoverageScope {
        lead: Some(me),
        reach: Reach::Direct,
        ..CoverageScope::default()
    };
    assert_eq!(only_mine(&direct).1, 1);
}

#[test]
fn after_a_move_the_person_and_the_team_name_the_same_cells_and_each_answer_takes_one_away() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Lund", "Product Manager", None);
    let draft = rungs_app::placing::PlacementDraft {
        person: ana.clone(),
        level: Some("PM".into()),
        on: None,
        reason: String::new(),
    };
    sandbox.place(&draft).unwrap();
    let edit = |change: PersonChange| sandbox.person_edit(&ana, &change).unwrap();
    edit(PersonChange {
        stage: Some(Some(LifeCycleStage::Growth)),
        from: Some(today().plus_months(-12)),
        ..PersonChange::default()
    });
    for (area, level) in [
        ("backlog", 7),
        ("pricing", 6),
        ("spend", 3),
        ("discovery", 6),
    ] {
        set(&sandbox, &ana, area, level, "2026-06-01");
    }
    let waiting = || {
        let person = sandbox.delegation_look_again(&ana).unwrap();
        let team = sandbox
            .delegation_coverage(&CoverageScope::default(), None, None)
            .unwrap();
        let of_person: Vec<String> = person.cells.iter().map(|c| c.area.to_string()).collect();
        let of_team: Vec<String> = team
            .look_again
            .rows
            .iter()
            .map(|c| c.area.to_string())
            .collect();
        assert_eq!(of_person, of_team);
        assert_eq!(person.moved.is_some(), !of_person.is_empty());
        let meeting = sandbox.one_to_ones_of(&ana).unwrap().reviews;
        let offered: Vec<String> = meeting.iter().map(|c| c.area.to_string()).collect();
        assert_eq!(offered, of_person, "the one-to-one offers them");
        assert!(meeting.iter().all(|cell| cell.moved == person.moved));
        for area in ["backlog", "pricing", "spend", "discovery"] {
            let cell = sandbox.delegation_cell(&ana, &area.into(), None).unwrap();
            let waits = of_person.iter().any(|code| code == area);
            assert_eq!(cell.moved, person.moved.clone().filter(|_| waits), "{area}");
        }
        of_person.into_iter().collect::<BTreeSet<String>>()
    };
    let codes = |codes: &[&str]| {
        codes
            .iter()
            .map(|c| (*c).to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(waiting(), codes(&[]));
    edit(PersonChange {
        stage: Some(Some(LifeCycleStage::Mature)),
        ..PersonChange::default()
    });
    assert_eq!(waiting(), codes(&["backlog", "pricing", "discovery"]));
    let before = Some(today().plus_days(-1));
    let cell = sandbox
        .delegation_cell(&ana, &"backlog".into(), before)
        .unwrap();
    assert_eq!(cell.moved, None, "on the day before the move nothing waits");
    // It stays: nothing changes but that somebody looked.
    let stays = DelegationDraft {
        reason: Some("Looked at again".into()),
        ..DelegationDraft::of(ana.clone(), "backlog".into())
    };
    sandbox.delegation_set(&stays).unwrap();
    assert_eq!(waiting(), codes(&["pricing", "discovery"]));
    set(&sandbox, &ana, "discovery", 4, "2026-11-24");
    assert_eq!(waiting(), codes(&["pricing"]));
    let pulled = TemporaryDraft {
        person: ana.clone(),
        area: "pricing".into(),
        level: n(3),
        since: None,
        until: today().plus_days(30),
        reason: "Learning the market".into(),
    };
    sandbox.delegation_for_a_while(&pulled).unwrap();
    assert_eq!(waiting(), codes(&[]));
    sandbox.undo().unwrap();
    assert_eq!(waiting(), codes(&["pricing"]), "undone, it waits again");
}

#[test]
fn a_plan_says_whether_a_decision_can_become_its_focus() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Lund", "Product Manager", None);
    let draft = rungs_app::placing::PlacementDraft {
        person: ana.clone(),
        level: Some("SPM".into()),
        on: None,
        reason: String::new(),
    };
    sandbox.place(&draft).unwrap();
    for area in ["backlog", "scope", "discovery", "framing"] {
        set(&sandbox, &ana, area, 1, "2026-01-01");
    }
    let plan_of = |area: &str| {
        let page = sandbox
            .delegation_coverage(&CoverageScope::default(), None, None)
            .unwrap();
        let row = page
            .far_below
            .rows
            .into_iter()
            .find(|row| row.area.as_str() == area);
        let grows = page
            .no_growth
            .rows
            .iter()
            .any(|row| row.area.as_str() == area);
        let plan = row.unwrap().plan;
        (plan.map(|plan| (plan.has_room, plan.has_it)), grows)
    };
    assert_eq!(plan_of("backlog"), (None, true));
    let plan = PlanDraft {
        person: ana,
        from: None,
        to: None,
        direction: None,
        target: None,
    };
    let plan = sandbox.plan_new(&plan).unwrap().value;
    assert_eq!(plan_of("backlog"), (Some((true, false)), true));
    for area in ["backlog", "scope", "discovery"] {
        let focus = FocusDraft {
            on: FocusOn::Delegation(area.into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        sandbox.focus_add(&plan, &focus).unwrap();
    }
    assert_eq!(plan_of("backlog"), (Some((false, true)), false));
    assert_eq!(plan_of("framing"), (Some((false, false)), true));
    sandbox.plan_close(&plan, &reached()).unwrap();
    assert_eq!(plan_of("backlog"), (None, true));
}

fn placed(sandbox: &Sandbox, level: &str) -> PersonId {
    let ana = sandbox.hire("Ana Lund", "Product Manager", None);
    let draft = rungs_app::placing::PlacementDraft {
        person: ana.clone(),
        level: Some(level.into()),
        on: None,
        reason: String::new(),
    };
    sandbox.place(&draft).unwrap();
    ana
}

#[test]
fn where_nobody_grew_nobody_grows_in_the_parts_either() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "PM");
    set(&sandbox, &ana, "backlog", 3, "2025-02-01");
    let stuck = || -> BTreeSet<String> {
        let scope = CoverageScope::default();
        let page = sandbox.delegation_coverage(&scope, None, None).unwrap();
        let rows = page.no_growth.rows.into_iter();
        rows.map(|row| row.area.to_string()).collect()
    };
    assert_eq!(stuck(), BTreeSet::from(["backlog".to_owned()]));
    let split = |on: &str| {
        let part = |name: &str| SplitPart {
            name: name.into(),
            short: String::new(),
        };
        let draft = SplitDraft {
            area: "backlog".into(),
            parts: vec![part("Order of work"), part("Grooming")],
            on: Some(day(on)),
        };
        let codes = sandbox.area_split(&draft).unwrap().value;
        codes.into_iter().map(|code| code.to_string()).collect()
    };
    let parts: BTreeSet<String> = split("2026-11-01");
    assert_eq!(stuck(), parts);
    sandbox.undo().unwrap();
    set(&sandbox, &ana, "backlog", 4, "2026-10-01");
    let _: BTreeSet<String> = split("2026-11-01");
    assert_eq!(stuck(), BTreeSet::new(), "a month ago it rose");
}

#[test]
fn what_another_level_ended_did_not_come_back() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "PM");
    set(&sandbox, &ana, "backlog", 6, "2026-01-01");
    let pull = |level: u8, since: &str, until: &str| {
        let draft = TemporaryDraft {
            person: ana.clone(),
            area: "backlog".into(),
            level: n(level),
            since: Some(day(since)),
            until: day(until),
            reason: format!("Since {since}."),
        };
        sandbox.delegation_for_a_while(&draft).unwrap();
    };
    let told = || {
        let scope = CoverageScope::default();
        let page = sandbox.delegation_coverage(&scope, None, None).unwrap();
        let meeting = sandbox.one_to_ones_of(&ana).unwrap().for_a_while;
        let (holding, back) = (page.returned.count, page.came_back.count);
        let rows = page.returned.rows.into_iter().chain(page.came_back.rows);
        let reasons: Vec<String> = rows.map(|row| row.for_a_while.unwrap().reason).collect();
        assert_eq!((holding + back) as usize, reasons.len());
        let raised: Vec<String> = meeting.into_iter().map(|held| held.reason).collect();
        (holding, reasons, raised)
    };
    let since =
        |days: &[&str]| -> Vec<String> { days.iter().map(|day| format!("Since {day}.")).collect() };
    pull(3, "2026-11-01", "2026-11-14");
    pull(2, "2026-11-16", "2026-11-22");
    let both = since(&["2026-11-16", "2026-11-01"]);
    assert_eq!(told(), (0, since(&["2026-11-16"]), both), "the latest");
    pull(3, "2026-11-23", "2026-12-20");
    let (holding, reasons, _) = told();
    assert_eq!((holding, reasons), (1, since(&["2026-11-23"])));
    set(&sandbox, &ana, "backlog", 2, "2026-11-24");
    assert_eq!(told(), (0, vec![], vec![]));
}

fn reached() -> ClosingDraft {
    ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    }
}
