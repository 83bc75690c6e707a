//! What was retired is still named wherever something was said of it, and bothers nobody any more.

use rungs_app::catalogue::AreaChange;
use rungs_app::delegating::{DelegationDraft, Keep};

use crate::scene::{Scene, day, draft, level};

#[test]
fn an_overdue_review_of_what_was_retired_is_nobodys_next_step() {
    let scene = Scene::open();
    let person = scene.people[0].clone();
    let late = DelegationDraft {
        level: Some(level(5)),
        review: Keep::Set(day("2026-06-01")),
        on: Some(day("2026-01-01")),
        ..DelegationDraft::of(person.clone(), "pricing".into())
    };
    scene.workspace.delegation_set(&late).unwrap();
    let step = || {
        let page = scene.workspace.person_page(&person).unwrap();
        format!("{:?}", page.next)
    };
    assert!(step().contains("Pricing"), "{}", step());
    scene.retire("pricing", "2026-11-01");
    assert!(!step().contains("Pricing"), "{}", step());
    let back = AreaChange::Restore;
    scene
        .workspace
        .area_change(&"pricing".into(), &back)
        .unwrap();
    assert!(step().contains("Pricing"));
}

#[test]
fn only_what_nothing_names_can_be_removed() {
    let scene = Scene::open();
    let new = scene
        .workspace
        .area_add(&draft("Data retention"))
        .unwrap()
        .value;
    assert!(scene.workspace.area_named_by(&new).unwrap().is_empty());
    scene.set(0, new.as_str(), 4, "2026-11-01");
    assert_eq!(
        scene.workspace.area_named_by(&new).unwrap(),
        ["1 delegation"]
    );
    let refused = scene
        .workspace
        .area_change(&new, &AreaChange::Remove)
        .unwrap_err();
    assert!(
        refused.message.contains("1 delegation"),
        "{}",
        refused.message
    );
    scene.workspace.undo().unwrap();
    scene
        .workspace
        .area_change(&new, &AreaChange::Remove)
        .unwrap();
    assert!(scene.workspace.check().unwrap().ok);
}

#[test]
fn the_check_knows_what_names_an_area() {
    for (spoil, told) in [
        (
            "INSERT INTO area_origin (id, rev, area, origin, \"on\") VALUES ('o', 1, 'pricing', 'pricing', '2026-01-01')",
            "The decision area pricing came out of itself.",
        ),
        (
            "UPDATE decision_area SET since = '2026-05-01', until = '2026-01-01' WHERE id = 'pricing'",
            "The decision area Pricing and packaging was retired before it was in the catalogue.",
        ),
        (
            "UPDATE decision_area SET name = 'Pricing and Packaging' WHERE id = 'hiring'",
            "Two decision areas in the catalogue are called",
        ),
    ] {
        let mut scene = Scene::open();
        assert!(scene.workspace.check().unwrap().ok);
        let file = rusqlite::Connection::open(scene.workspace.file()).unwrap();
        file.execute_batch(spoil).unwrap();
        drop(file);
        scene.workspace.reopen();
        let problems = scene.workspace.check().unwrap().problems;
        assert!(problems.iter().any(|p| p.contains(told)), "{problems:?}");
    }
}
