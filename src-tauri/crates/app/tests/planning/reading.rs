use rungs_app::assessing::Finish;
use rungs_app::delegating::Keep;
use rungs_app::error::Code;
use rungs_app::planning::PlanEdit;
use rungs_app::roster::PersonChange;
use rungs_domain::plan::{FocusOn, Owner};

use crate::office::{Office, competency, day, delegation};

#[test]
fn the_list_shows_plans_of_active_people_and_who_on_a_level_has_none_today() {
    let office = Office::open();
    let ann = office.hire("Ann Gone");
    office.place(&ann, "PM");
    office.plan_of(&ann);
    office.hire("Uma Unplaced");
    let old = office.plan_between(&office.lorena, "2026-07-01", "2026-09-30");
    let new = office.plan_of(&office.lorena);
    office.focus(&new, competency("coaching"));
    office.workspace.person_archive(&ann, None).unwrap();

    let list = office.workspace.plan_list().unwrap();
    let rows: Vec<_> = list
        .plans
        .iter()
        .map(|row| (&row.id, row.current))
        .collect();
    assert_eq!(rows, [(&new, true), (&old, false)]);
    assert_eq!(list.plans[0].focuses, ["Coaching others"]);
    let without: Vec<_> = list
        .without_plan
        .iter()
        .map(|w| w.person.name.as_str())
        .collect();
    assert_eq!(without, ["Ruth Jensen"]);

    office.workspace.plan_delete(&new).unwrap();
    let without: Vec<_> = office
        .workspace
        .plan_list()
        .unwrap()
        .without_plan
        .into_iter()
        .map(|w| w.person.name)
        .collect();
    assert_eq!(
        without,
        ["Lorena Nogueira", "Ruth Jensen"],
        "a plan that has ended covers nobody"
    );
}

#[test]
fn the_page_suggests_gaps_against_the_target_and_delegations_that_are_to_move() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.rate("coaching", 0, "2026-09-01", Finish::MakeFinal);
    office.delegate("scope", 1, None, None);
    office.delegate("promises", 3, Some(5), None);
    let edit = PlanEdit {
        target: Keep::Set("SPM".into()),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&plan, &edit).unwrap();
    let page = office.workspace.plan_show(&plan).unwrap();
    assert_eq!(page.against.unwrap().code.as_str(), "SPM");
    assert_eq!(
        page.suggestions
            .gaps
            .iter()
            .map(|s| &s.on)
            .collect::<Vec<_>>(),
        [&competency("coaching")]
    );
    let moves: Vec<&FocusOn> = page.suggestions.delegations.iter().map(|s| &s.on).collect();
    assert_eq!(moves, [&delegation("promises"), &delegation("scope")]);
    assert_eq!(page.suggestions.shifts.len(), 5);
    assert!(
        page.remarks
            .iter()
            .any(|remark| remark.contains("no focus area yet")),
        "{:?}",
        page.remarks
    );
    assert!(
        page.remarks
            .iter()
            .any(|remark| remark.contains("no direction")),
        "{:?}",
        page.remarks
    );
}

#[test]
fn the_leader_of_a_plan_is_the_manager_or_else_me() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let leader = || {
        office
            .workspace
            .plan_show(&plan)
            .unwrap()
            .leader
            .map(|leader| leader.name)
    };
    assert_eq!(leader().as_deref(), Some("Ruth Jensen"));
    let alone = PersonChange {
        manager: Some(None),
        ..PersonChange::default()
    };
    office
        .workspace
        .person_edit(&office.lorena, &alone)
        .unwrap();
    assert_eq!(leader(), None);
    let kim = office.hire("Kim Leader");
    office.workspace.set_me(Some(&kim)).unwrap();
    assert_eq!(leader().as_deref(), Some("Kim Leader"));
    office.workspace.set_me(Some(&office.lorena)).unwrap();
    assert_eq!(leader(), None, "nobody leads themself");
}

#[test]
fn a_manager_who_has_left_leads_no_plan_any_more() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let leader = || {
        let page = office.workspace.plan_show(&plan).unwrap();
        (page.leader.map(|leader| leader.name), page.may_sign)
    };
    let w = &office.workspace;
    w.person_archive(&office.ruth, None).unwrap();
    assert_eq!(leader(), (None, vec![Owner::Pm]));
    let kim = office.hire("Kim Leader");
    w.set_me(Some(&kim)).unwrap();
    assert_eq!(
        leader(),
        (Some("Kim Leader".into()), vec![Owner::Pm, Owner::Leader])
    );
}

#[test]
fn the_current_plan_has_begun_and_the_latest_may_lie_ahead() {
    let office = Office::open();
    assert_eq!(
        office
            .workspace
            .plan_current(&office.lorena)
            .unwrap_err()
            .code,
        Code::NotFound
    );
    let now = office.plan_of(&office.lorena);
    let ahead = office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    assert_eq!(office.workspace.plan_current(&office.lorena).unwrap(), now);
    assert_eq!(office.workspace.plan_latest(&office.lorena).unwrap(), ahead);
    let others = office.workspace.plan_show(&now).unwrap().others;
    assert_eq!(
        others
            .iter()
            .map(|other| (&other.id, other.from))
            .collect::<Vec<_>>(),
        [(&ahead, day("2027-01-01"))]
    );
}
