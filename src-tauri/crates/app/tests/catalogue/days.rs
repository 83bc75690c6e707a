//! From which day on something can be said of an area.

use rungs_app::catalogue::MergeInto;
use rungs_app::delegating::{DelegationDraft, TemporaryDraft};
use rungs_app::delegation_views::OwnViewEntry;
use rungs_testkit::day;

use crate::scene::{Scene, draft, level};

#[test]
fn of_what_came_out_of_another_area_nothing_is_said_before_it_did() {
    let scene = Scene::open();
    scene.set(0, "hiring", 3, "2026-01-10");
    let parts = scene.split("hiring", &["Interns", "Seniors"], "2026-11-01");
    let (w, part) = (&scene.workspace, &parts[0]);
    let person = &scene.people[0];
    let set = |on: &str| {
        w.delegation_set(&DelegationDraft {
            level: Some(level(5)),
            on: Some(day(on)),
            ..DelegationDraft::of(person.clone(), part.clone())
        })
    };
    let hold = |on: &str| {
        w.delegation_for_a_while(&TemporaryDraft {
            person: person.clone(),
            area: part.clone(),
            level: level(1),
            since: Some(day(on)),
            until: day("2026-12-31"),
            reason: "A contract is at stake.".into(),
        })
    };
    let see = |on: &str| {
        let view = OwnViewEntry {
            area: part.clone(),
            level: Some(level(5)),
            note: String::new(),
        };
        w.delegation_view_set(person, &[view], Some(day(on)))
    };
    for refused in [
        set("2026-10-31").unwrap_err(),
        hold("2026-10-31").unwrap_err(),
        see("2026-10-31").unwrap_err(),
    ] {
        assert_eq!(refused.field.as_deref(), Some("on"));
        assert!(
            refused.message.contains("came out of"),
            "{}",
            refused.message
        );
    }
    see("2026-11-01").unwrap();
    set("2026-11-01").unwrap();
    hold("2026-11-01").unwrap();
}

#[test]
fn what_was_said_of_another_area_is_not_written_over_on_the_day_it_came_over() {
    let scene = Scene::open();
    let (w, person) = (&scene.workspace, &scene.people[0]);
    let see = |area: &str, n: Option<u8>, on: Option<&str>| {
        let view = OwnViewEntry {
            area: area.into(),
            level: n.map(level),
            note: String::new(),
        };
        w.delegation_view_set(person, &[view], on.map(day)).unwrap();
    };
    let seen = || {
        let page = w.delegation_views(person).unwrap();
        let line = page
            .lines
            .into_iter()
            .find(|line| line.area.as_str() == "framing");
        line.and_then(|line| line.said)
            .map(|said| (said.level.value(), said.age))
    };
    see("discovery", Some(7), Some("2026-10-01"));
    let into = MergeInto::One {
        area: "framing".into(),
    };
    scene.merge(&["discovery", "framing"], into, "2026-11-24");
    let before = seen();
    assert!(before.is_some_and(|(level, _)| level == 7), "{before:?}");
    see("framing", Some(3), None);
    assert_eq!(seen(), Some((3, 0)));
    see("framing", None, None);
    assert_eq!(seen(), before);
}

#[test]
fn what_was_added_may_have_been_decided_long_before() {
    let scene = Scene::open();
    let area = scene.workspace.area_add(&draft("Vendors")).unwrap().value;
    scene.set(0, area.as_str(), 5, "2026-01-10");
    assert_eq!(scene.cell(0, area.as_str(), "2026-02-01"), Some(5));
}
