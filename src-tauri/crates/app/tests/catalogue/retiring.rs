//! What holds for a while in an area that leaves the catalogue.

use rungs_app::catalogue::{AreaChange, MergeInto};
use rungs_app::delegating::TemporaryDraft;
use rungs_app::delegation_views::OwnViewEntry;
use rungs_domain::delegation_story::StoryKind;
use rungs_testkit::contents::rows_of;

use crate::scene::{Scene, day, draft, level};

fn pulled_back() -> Scene {
    let scene = Scene::open();
    scene.set(0, "pricing", 5, "2026-01-10");
    scene.set(0, "promises", 5, "2026-01-10");
    let draft = TemporaryDraft {
        person: scene.people[0].clone(),
        area: "pricing".into(),
        level: level(2),
        since: Some(day("2026-11-10")),
        until: day("2026-12-12"),
        reason: "A contract is at stake.".into(),
    };
    scene.workspace.delegation_for_a_while(&draft).unwrap();
    scene
}

/// What holds, and until when it holds for a while.
fn shown(scene: &Scene, area: &str, on: &str) -> (Option<u8>, Option<String>) {
    let shown = scene
        .workspace
        .delegation_show(&scene.people[0], area, Some(day(on)))
        .unwrap();
    let cell = &shown.cells[0];
    (
        cell.level.map(|level| level.value()),
        cell.temporary.as_ref().map(|t| t.until.to_string()),
    )
}

#[test]
fn what_holds_for_a_while_ends_with_its_area_in_the_same_step() {
    let held = |on: &str| (Some(2), Some(on.to_owned()));
    type Leaving = fn(&Scene);
    let ways: [(&str, Leaving, Option<&str>); 5] = [
        (
            "retired",
            |scene| scene.retire("pricing", "2026-11-20"),
            None,
        ),
        (
            "split",
            |scene| {
                scene.split("pricing", &["List prices", "Rebates"], "2026-11-20");
            },
            Some("rebates"),
        ),
        (
            "merged into a new one",
            |scene| {
                let into = MergeInto::New {
                    draft: draft("What we promise"),
                };
                scene.merge(&["pricing", "promises"], into, "2026-11-20");
            },
            Some("what-we-promise"),
        ),
        (
            "merged into another one",
            |scene| {
                let into = MergeInto::One {
                    area: "promises".into(),
                };
                scene.merge(&["pricing", "promises"], into, "2026-11-20");
            },
            Some("promises"),
        ),
        (
            "retired and put back",
            |scene| {
                scene.retire("pricing", "2026-11-20");
                let back = AreaChange::Restore;
                scene
                    .workspace
                    .area_change(&"pricing".into(), &back)
                    .unwrap();
                scene.workspace.undo().unwrap();
            },
            None,
        ),
    ];
    for (way, leave, goes_on_in) in ways {
        let scene = pulled_back();
        let before = rows_of(scene.workspace.file());
        assert_eq!(shown(&scene, "pricing", "2026-11-24"), held("2026-12-12"));
        leave(&scene);
        assert_eq!(
            shown(&scene, "pricing", "2026-11-24"),
            (Some(5), None),
            "{way}"
        );
        assert_eq!(
            shown(&scene, "pricing", "2026-11-19"),
            held("2026-12-12"),
            "{way}, before"
        );
        if let Some(area) = goes_on_in {
            assert_eq!(
                shown(&scene, area, "2026-11-24"),
                held("2026-12-12"),
                "{way}"
            );
            let story = scene
                .workspace
                .delegation_story(&scene.people[0], &area.into())
                .unwrap();
            let kinds: Vec<StoryKind> = story.iter().map(|line| line.kind).collect();
            assert!(!kinds.contains(&StoryKind::Returned), "{way}: {story:?}");
        }
        scene.workspace.undo().unwrap();
        assert_eq!(rows_of(scene.workspace.file()), before, "{way}, undone");
    }
}

#[test]
fn what_was_to_begin_later_never_begins() {
    let scene = pulled_back();
    let later = TemporaryDraft {
        person: scene.people[0].clone(),
        area: "promises".into(),
        level: level(3),
        since: Some(day("2026-12-01")),
        until: day("2026-12-24"),
        reason: "The year ends.".into(),
    };
    scene.workspace.delegation_for_a_while(&later).unwrap();
    scene.retire("promises", "2026-11-24");
    assert_eq!(shown(&scene, "promises", "2026-12-02"), (Some(5), None));
    assert_eq!(
        shown(&scene, "pricing", "2026-12-02").0,
        Some(2),
        "the other one stays"
    );
}

#[test]
fn what_is_put_back_goes_on_for_a_while_as_if_it_had_never_been_away() {
    let scene = pulled_back();
    scene.retire("pricing", "2026-11-20");
    let story = |scene: &Scene| -> Vec<(StoryKind, Vec<String>)> {
        let story = scene
            .workspace
            .delegation_story(&scene.people[0], &"pricing".into())
            .unwrap();
        story.into_iter().map(|l| (l.kind, l.terms)).collect()
    };
    let gone = vec!["The decision area was retired.".to_owned()];
    assert!(story(&scene).contains(&(StoryKind::Returned, gone)));
    scene
        .workspace
        .area_change(&"pricing".into(), &AreaChange::Restore)
        .unwrap();
    assert_eq!(
        shown(&scene, "pricing", "2026-11-24"),
        (Some(2), Some("2026-12-12".to_owned()))
    );
    let told = story(&scene);
    assert!(
        told.iter().all(|(kind, _)| *kind != StoryKind::Returned),
        "{told:?}"
    );
}

/// Pulled back, then what `end` does with it, then retired and put back the same day: what holds is what held.
#[test]
fn putting_an_area_back_revives_nothing_that_ended_and_drops_nothing_that_lived() {
    let while_ = |since: &str| TemporaryDraft {
        person: "".into(),
        area: "promises".into(),
        level: level(3),
        since: Some(day(since)),
        until: day("2026-12-24"),
        reason: "The year ends.".into(),
    };
    let the_one = |scene: &Scene, area: &str| {
        let mut page = scene
            .workspace
            .delegation_cell(&scene.people[0], &area.into(), None)
            .unwrap();
        page.cell.temporary.take().unwrap().id
    };
    type End<'a> = &'a dyn Fn(&Scene);
    let give_back = |scene: &Scene, on: Option<&str>| {
        let id = the_one(scene, "pricing");
        scene
            .workspace
            .delegation_give_back(&id, on.map(day))
            .unwrap();
    };
    let begin = |scene: &Scene, since: &str| {
        let draft = TemporaryDraft {
            person: scene.people[0].clone(),
            ..while_(since)
        };
        scene.workspace.delegation_for_a_while(&draft).unwrap();
    };
    let ways: [(&str, &str, End<'_>); 5] = [
        ("given back today", "pricing", &|s| give_back(s, None)),
        ("given back from a later day on", "pricing", &|s| {
            give_back(s, Some("2026-12-01"));
        }),
        ("ended by a new level", "pricing", &|s| {
            s.set(0, "pricing", 6, "2026-11-24");
        }),
        ("begun today", "promises", &|s| begin(s, "2026-11-24")),
        ("planned", "promises", &|s| begin(s, "2026-12-10")),
    ];
    for (way, area, end) in ways {
        let scene = pulled_back();
        end(&scene);
        let told = |scene: &Scene| {
            let days = ["2026-11-12", "2026-11-24", "2026-11-30", "2026-12-01"];
            let days = days.into_iter().chain(["2026-12-12", "2026-12-15"]);
            let shown: Vec<_> = days.map(|on| shown(scene, area, on)).collect();
            let story = scene
                .workspace
                .delegation_story(&scene.people[0], &area.into())
                .unwrap();
            (shown, story)
        };
        let (before, rows) = (told(&scene), rows_of(scene.workspace.file()));
        scene.retire(area, "2026-11-24");
        assert_eq!(shown(&scene, area, "2026-12-15").1, None, "{way}, retired");
        scene
            .workspace
            .area_change(&area.into(), &AreaChange::Restore)
            .unwrap();
        assert_eq!(told(&scene), before, "{way}");
        scene.workspace.undo().unwrap();
        scene.workspace.undo().unwrap();
        assert_eq!(rows_of(scene.workspace.file()), rows, "{way}, undone");
    }
}

/// What somebody said of areas, and where it stands after they became others.
#[test]
fn what_somebody_said_goes_on_in_what_an_area_becomes() {
    let scene = Scene::open();
    let said = |area: &str, n: u8, on: &str| {
        let entry = OwnViewEntry {
            area: area.into(),
            level: Some(level(n)),
            note: "As I live it.".into(),
        };
        scene
            .workspace
            .delegation_view_set(&scene.people[0], &[entry], Some(day(on)))
            .unwrap();
    };
    let sees = |area: &str, on: &str| {
        let matrix = scene
            .workspace
            .delegation_matrix(None, Some(day(on)))
            .unwrap();
        let row = matrix.people.iter().find(|p| p.id == scene.people[0]);
        let mut cells = row.unwrap().cells.iter();
        let cell = cells.find(|c| c.area.as_str() == area);
        cell.and_then(|cell| cell.own_view).map(|n| n.value())
    };
    for area in ["pricing", "promises", "hiring"] {
        scene.set(0, area, 3, "2026-01-10");
    }
    said("pricing", 5, "2026-10-01");
    said("promises", 5, "2026-10-05");
    said("hiring", 2, "2026-10-05");
    let parts = scene.split("pricing", &["List prices", "Rebates"], "2026-11-01");
    for part in &parts {
        assert_eq!(sees(part.as_str(), "2026-11-24"), Some(5), "{part}");
    }
    let alike = scene.merge(
        &[parts[0].as_str(), "promises"],
        MergeInto::New {
            draft: draft("What we grant"),
        },
        "2026-11-10",
    );
    assert_eq!(sees(alike.as_str(), "2026-11-24"), Some(5));
    let apart = scene.merge(
        &[parts[1].as_str(), "hiring"],
        MergeInto::New {
            draft: draft("Odd couple"),
        },
        "2026-11-10",
    );
    assert_eq!(sees(apart.as_str(), "2026-11-24"), None, "seen differently");
    let nothing_said = MergeInto::One {
        area: "tools".into(),
    };
    scene.merge(&[alike.as_str(), "tools"], nothing_said, "2026-11-20");
    assert_eq!(sees("tools", "2026-11-24"), Some(5));
    assert_eq!(sees("tools", "2026-11-19"), None, "nobody said it then");
}

#[test]
fn what_was_given_back_in_a_part_is_told_whatever_became_of_it_and_of_the_others() {
    let scene = Scene::open();
    scene.set(0, "discovery", 6, "2026-01-10");
    let held = TemporaryDraft {
        area: "discovery".into(),
        level: level(3),
        since: Some(day("2026-11-05")),
        until: day("2026-12-20"),
        person: scene.people[0].clone(),
        reason: "A contract is at stake.".into(),
    };
    scene.workspace.delegation_for_a_while(&held).unwrap();
    let parts = scene.split("discovery", &["Part A", "Part B"], "2026-11-10");
    let page = scene
        .workspace
        .delegation_cell(&scene.people[0], &parts[0], Some(day("2026-11-15")))
        .unwrap();
    let id = page.cell.temporary.unwrap().id;
    scene
        .workspace
        .delegation_give_back(&id, Some(day("2026-11-15")))
        .unwrap();
    let into = MergeInto::New {
        draft: draft("Whole again"),
    };
    let whole = scene.merge(&[parts[0].as_str(), parts[1].as_str()], into, "2026-11-20");
    for area in [&parts[0], &whole] {
        let story = scene
            .workspace
            .delegation_story(&scene.people[0], area)
            .unwrap();
        let back: Vec<_> = story
            .iter()
            .filter(|line| line.kind == StoryKind::Returned)
            .map(|line| (line.on, line.what.as_str()))
            .collect();
        assert_eq!(back, [(day("2026-11-15"), "Back to Inquire")], "{area}");
    }
}
