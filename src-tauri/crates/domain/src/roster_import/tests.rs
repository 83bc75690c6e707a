//! What changes, and what is left alone.

use super::tests_fixture::*;
use super::*;
use crate::Day;
use crate::person::{Market, OpenRole, Status};
use crate::roster_row::{RosterField, RosterRow, RosterSheet};
use crate::title::Proposal;
use crate::title::fixture::nine_levels;
use Fate::{Changed, New, Refused, Skipped, Unchanged};

#[test]
fn empty_cells_and_missing_columns_erase_nothing() {
    let mut ana = numbered("Ana Souza", "Product Manager", "1", "ana@example.com");
    ana.employment.area = Some("Search".into());
    ana.employment.market = Market::Us;
    ana.person.role_slug = Some("pm_search".into());
    let plan = import(
        vec![with_ids(row("Ana Souza", "", ""), "1", "")],
        &workspace(vec![ana]),
        Select::All,
    );
    assert_eq!(fates(&plan), [Unchanged]);
    assert_eq!(plan.writes, [RosterWrite::Nothing]);
}

#[test]
fn a_change_keeps_what_the_file_does_not_say_and_names_each_field() {
    let mut ana = numbered(
        "Ana Souza",
        "Product Manager, Search",
        "1",
        "ana@example.com",
    );
    ana.employment.area = Some("Search".into());
    let new = RosterRow {
        market: Some(Market::Uk),
        ..with_ids(row("Ana Souza", "Senior Product Manager, Ads", ""), "1", "")
    };
    let plan = import(
        vec![new.clone()],
        &workspace(vec![ana.clone()]),
        Select::All,
    );
    assert_eq!(
        changed_fields(&plan, 0),
        [RosterField::Title, RosterField::Area, RosterField::Market]
    );
    assert!(
        reason(&plan, 0).starts_with("Changes: title, product area, market."),
        "{}",
        reason(&plan, 0)
    );
    let RosterWrite::UpdatePerson {
        person: None,
        job: Some(job),
        ..
    } = &plan.writes[0]
    else {
        panic!("{:?}", plan.writes)
    };
    assert_eq!((job.area.as_deref(), job.since), (Some("Ads"), today()));

    ana.employment.area = Some("Discovery".into());
    let plan = import(vec![new], &workspace(vec![ana]), Select::All);
    assert_eq!(
        changed_fields(&plan, 0),
        [RosterField::Title, RosterField::Market],
        "an area somebody wrote stays"
    );
}

#[test]
fn a_new_role_holds_from_the_day_it_began() {
    let began = Day::parse("2026-10-01").unwrap();
    let ana = numbered("Ana Souza", "PM", "1", "");
    let new = RosterRow {
        role_start: Some(began),
        ..with_ids(row("Ana Souza", "Senior PM", ""), "1", "")
    };
    let plan = import(vec![new.clone()], &workspace(vec![ana]), Select::All);
    let RosterWrite::UpdatePerson { job: Some(job), .. } = &plan.writes[0] else {
        panic!("{:?}", plan.writes)
    };
    assert_eq!(job.since, began);
    let plan = import(vec![new], &KnownRoster::default(), Select::All);
    let RosterWrite::AddPerson {
        job,
        active_from: None,
        ..
    } = &plan.writes[0]
    else {
        panic!("{:?}", plan.writes)
    };
    assert_eq!(job.since, began);
}

#[test]
fn leavers_are_archived_with_their_manager_and_come_back_as_rehires() {
    let gone = Day::parse("2026-09-30").unwrap();
    let leaver = |name: &str| RosterRow {
        left: true,
        left_on: Some(gone),
        role_start: Day::parse("2021-03-01").ok(),
        ..row(name, "PM", "Ana Souza")
    };
    let mut kim = known("Kim Oh", "PM", Some("Ana Souza"));
    kim.employment.status = Status::Archived;
    let staff = workspace(vec![
        known("Ana Souza", "VP Product", None),
        kim,
        known("Li Wu", "PM", Some("Ana Souza")),
    ]);
    let plan = import(
        vec![
            leaver("New Body"),
            leaver("Li Wu"),
            row("Kim Oh", "PM", "Ana Souza"),
        ],
        &staff,
        Select::All,
    );
    assert_eq!(fates(&plan), [New, Changed, Changed]);
    let RosterWrite::AddPerson {
        job, active_from, ..
    } = &plan.writes[0]
    else {
        panic!("{:?}", plan.writes)
    };
    assert_eq!(
        (job.status, job.since, *active_from),
        (Status::Archived, gone, Day::parse("2021-03-01").ok())
    );
    assert_eq!(job.manager, ManagerRef::Known("id-Ana Souza".into()));
    assert!(
        reason(&plan, 0).contains("archived on 30 September 2026"),
        "{}",
        reason(&plan, 0)
    );
    assert!(
        reason(&plan, 1).contains("archived on 30 September 2026"),
        "{}",
        reason(&plan, 1)
    );
    assert!(reason(&plan, 2).contains("is back"), "{}", reason(&plan, 2));
}

#[test]
fn who_is_missing_from_the_file_is_told_and_left_alone() {
    let mut gone = known("Old Hand", "PM", None);
    gone.employment.status = Status::Archived;
    let staff = workspace(vec![
        known("Ana Souza", "PM", None),
        known("Kim Oh", "Designer", None),
        gone,
        known("Li Wu", "PM", None),
    ]);
    let plan = import(
        vec![row("Ana Souza", "PM", ""), row("Kim Oh", "Designer", "")],
        &staff,
        Select::Product,
    );
    assert_eq!(
        plan.preview
            .absent
            .iter()
            .map(|absent| absent.name.as_str())
            .collect::<Vec<_>>(),
        ["Li Wu"]
    );
    assert_eq!(plan.writes, [RosterWrite::Nothing, RosterWrite::Nothing]);
}

#[test]
fn somebody_placed_is_never_moved_and_a_differing_title_is_told() {
    let placed = |level: Option<&str>| {
        let mut person = known("Ana Souza", "Group PM", None);
        person.placement = Some(level.map(Into::into));
        workspace(vec![person])
    };
    let told = |title: &str, level| {
        reason(
            &import(
                vec![row("Ana Souza", title, "")],
                &placed(level),
                Select::All,
            ),
            0,
        )
        .to_owned()
    };
    assert!(
        told("Group PM", Some("SPM"))
            .contains("Stands on Senior PM and stays there, though the title is read as Group PM.")
    );
    assert!(
        told("Product Designer", Some("SPM"))
            .contains("though the title is read as off the ladder")
    );
    assert!(told("Group PM", None).contains("confirmed to be off the ladder"));
    assert_eq!(told("Group PM", Some("GPM")), "The file says nothing new.");
}

#[test]
fn with_all_selected_other_jobs_are_taken_with_the_proposal_to_leave_them_off_the_ladder() {
    let plan = import(
        vec![
            row("Ana Souza", "Product Designer", ""),
            row("Kim Oh", "Lead", ""),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert_eq!(fates(&plan), [New, New]);
    let proposed: Vec<_> = plan
        .preview
        .fates
        .iter()
        .map(|fate| fate.proposed.as_ref().unwrap().proposal.clone())
        .collect();
    assert_eq!(proposed, [Proposal::OffLadder, Proposal::Unclear]);
}

#[test]
fn vacancies_become_open_roles_and_are_found_again() {
    let vacancy = |title: &str, manager: &str| RosterRow {
        vacancy: true,
        ..row("Vacancy", title, manager)
    };
    let rows = || {
        vec![
            row("Ana Souza", "VP Product", ""),
            vacancy("Senior PM, Ads", "Ana Souza"),
            vacancy("Senior PM, Ads", "Ana Souza"),
            vacancy("Designer", ""),
        ]
    };
    let plan = import(rows(), &KnownRoster::default(), Select::Product);
    assert_eq!(fates(&plan), [New, New, New, Skipped]);
    let RosterWrite::AddOpenRole(role) = &plan.writes[1] else {
        panic!("{:?}", plan.writes)
    };
    assert_eq!(
        (
            role.level.clone(),
            role.area.as_deref(),
            role.manager.clone()
        ),
        (Some("SPM".into()), Some("Ads"), ManagerRef::Row(0))
    );
    let after = apply(&plan, &KnownRoster::default());
    assert_eq!((after.people.len(), after.open_roles.len()), (1, 2));
    assert_eq!(
        fates(&import(rows(), &after, Select::Product)),
        [Unchanged, Unchanged, Unchanged, Skipped]
    );

    let moved = import(
        vec![
            row("Kim Oh", "CPO", ""),
            vacancy("Senior PM, Ads", "Kim Oh"),
        ],
        &after,
        Select::All,
    );
    assert_eq!(fates(&moved), [New, Changed]);
    assert_eq!(changed_fields(&moved, 1), [RosterField::Manager]);
}

#[test]
fn a_filled_role_elsewhere_does_not_hide_a_new_vacancy() {
    let open = OpenRole {
        id: "o".into(),
        level: None,
        title: "PM, Ads".into(),
        manager: None,
        area: Some("Ads".into()),
        market: Market::Other,
        opened: today(),
        closed: None,
    };
    let known = KnownRoster {
        people: vec![],
        open_roles: vec![open],
    };
    let vacancy = RosterRow {
        vacancy: true,
        ..row("Vacancy", "PM, Search", "")
    };
    assert_eq!(fates(&import(vec![vacancy], &known, Select::All)), [New]);
}

#[test]
fn a_row_that_cannot_be_read_keeps_its_reason_and_stops_nobody() {
    let shifted = RosterRow {
        refused: Some("It is shifted by one cell.".into()),
        ..row("PM", "ana@example.com", "")
    };
    let long = row("Kim Oh", &"x".repeat(201), "");
    let plan = import(
        vec![shifted, row("12", "PM", ""), long, row("Li Wu", "PM", "")],
        &KnownRoster::default(),
        Select::Product,
    );
    assert_eq!(fates(&plan), [Refused, Refused, Refused, New]);
    assert_eq!(reason(&plan, 0), "It is shifted by one cell.");
    assert!(reason(&plan, 1).contains("letter"), "{}", reason(&plan, 1));
    assert!(reason(&plan, 2).contains("201"), "{}", reason(&plan, 2));
}

#[test]
fn remarks_of_the_reader_come_with_the_reason() {
    let noted = RosterRow {
        remarks: vec!["The date “soon” was left out.".into()],
        ..row("Ana Souza", "PM", "")
    };
    let plan = import(vec![noted], &KnownRoster::default(), Select::All);
    assert!(reason(&plan, 0).ends_with("The date “soon” was left out."));
}

#[test]
fn a_head_of_product_is_read_by_the_line_in_the_file() {
    let level = |rows: Vec<RosterRow>, at: usize| {
        let plan = import(rows, &KnownRoster::default(), Select::Product);
        let proposed = plan.preview.fates[at].proposed.clone().unwrap();
        (
            proposed
                .proposal
                .level()
                .map(|code| code.to_string())
                .unwrap_or_default(),
            proposed.sure,
        )
    };
    let head = |manager: &str| row("Ana Souza", "Head of Product", manager);
    assert_eq!(level(vec![head("")], 0), ("VP".into(), true));
    assert_eq!(
        level(vec![head("Kim Oh"), row("Kim Oh", "CEO", "")], 0),
        ("VP".into(), true)
    );
    assert_eq!(
        level(vec![head("Kim Oh"), row("Kim Oh", "CPO", "")], 0),
        ("DIRECTOR".into(), true)
    );
    assert_eq!(level(vec![head("Not Here")], 0), ("VP".into(), false));
    let no_column = RosterSheet {
        rows: vec![head("")],
        fields: vec![RosterField::Name, RosterField::Title],
    };
    let plan = reconcile(
        &no_column,
        &KnownRoster::default(),
        Select::All,
        today(),
        &nine_levels(),
    );
    assert_eq!(
        plan.preview.fates[0].proposed.as_ref().unwrap().proposal,
        Proposal::Level("DIRECTOR".into())
    );
}

#[test]
fn ten_thousand_rows_in_one_long_line_are_compared_without_trouble() {
    let rows = (0..10_000).map(|n| {
        row(
            &format!("Person{n} Name"),
            if n % 3 == 0 { "Lead" } else { "Product Owner" },
            &format!("Person{} Name", n + 1),
        )
    });
    let plan = import(rows.collect(), &KnownRoster::default(), Select::All);
    assert_eq!(plan.preview.totals.new, 10_000);
}
