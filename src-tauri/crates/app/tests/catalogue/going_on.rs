//! What holds for a while and what somebody said, as their areas are split and merged.

use rungs_app::catalogue::MergeInto;
use rungs_app::delegating::TemporaryDraft;
use rungs_app::delegation_views::OwnViewEntry;
use rungs_app::roster::PersonChange;
use rungs_domain::decision_limits::Money;
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::ids::DecisionAreaCode;

use crate::scene::{Scene, day, draft, level};

fn hold(scene: &Scene, area: &str, n: u8, since: &str, until: &str) {
    let draft = TemporaryDraft {
        person: scene.people[0].clone(),
        area: area.into(),
        level: level(n),
        since: Some(day(since)),
        until: day(until),
        reason: format!("Since {area} is at stake."),
    };
    scene.workspace.delegation_for_a_while(&draft).unwrap();
}

/// Day, kind and what was said of it, oldest first.
fn story(scene: &Scene, area: &str) -> Vec<(String, StoryKind, String)> {
    let story = scene
        .workspace
        .delegation_story(&scene.people[0], &area.into())
        .unwrap();
    story
        .into_iter()
        .map(|line| (line.on.to_string(), line.kind, line.what))
        .collect()
}

fn of_whiles(story: Vec<(String, StoryKind, String)>) -> Vec<(String, String)> {
    story
        .into_iter()
        .filter(|(_, kind, _)| matches!(kind, StoryKind::Temporary | StoryKind::Returned))
        .map(|(on, _, what)| (on, what))
        .collect()
}

fn pair(on: &str, what: &str) -> (String, String) {
    (on.to_owned(), what.to_owned())
}

fn new(name: &str) -> MergeInto {
    MergeInto::New { draft: draft(name) }
}

fn one(area: &str) -> MergeInto {
    MergeInto::One { area: area.into() }
}

#[test]
fn a_longer_level_for_a_while_goes_on_after_the_lower_one_it_is_merged_with() {
    for into in [new("Both"), one("promises"), one("pricing")] {
        let scene = Scene::open();
        scene.set(0, "pricing", 6, "2026-01-10");
        scene.set(0, "promises", 5, "2026-01-10");
        hold(&scene, "pricing", 3, "2026-11-10", "2026-12-20");
        hold(&scene, "promises", 2, "2026-11-20", "2026-11-30");
        let from: Vec<DecisionAreaCode> = vec!["pricing".into(), "promises".into()];
        let stays = match &into {
            MergeInto::One { area } => Some(area),
            MergeInto::New { .. } => None,
        };
        let preview = scene
            .workspace
            .area_merge_preview(&from, stays, None)
            .unwrap();
        assert_eq!((preview.for_a_while.go_on, preview.for_a_while.end), (2, 0));
        let made = scene.merge(&["pricing", "promises"], into, "2026-11-24");
        let held = |on: &str| scene.cell(0, made.as_str(), on);
        let days = [
            "2026-11-24",
            "2026-11-30",
            "2026-12-01",
            "2026-12-20",
            "2026-12-21",
        ];
        assert_eq!(
            days.map(held),
            [Some(2), Some(2), Some(3), Some(3), Some(5)],
            "{made}"
        );
        let told = of_whiles(story(&scene, made.as_str()));
        assert_eq!(
            told,
            [
                pair("2026-11-10", "Pulled back for a while: Inquire → Consult"),
                pair("2026-11-20", "Pulled back for a while: Advise → Sell"),
                pair("2026-12-01", "Pulled back for a while: Advise → Consult"),
            ],
            "{made}"
        );
    }
}

#[test]
fn after_a_merge_the_longer_one_goes_on_where_the_lower_one_is_given_back_and_ends_with_it() {
    for into in [new("Both"), one("promises"), one("pricing")] {
        for gives_back in [true, false] {
            let scene = Scene::open();
            scene.set(0, "pricing", 6, "2026-01-10");
            scene.set(0, "promises", 6, "2026-01-10");
            hold(&scene, "pricing", 3, "2026-11-10", "2026-12-20");
            hold(&scene, "promises", 2, "2026-11-20", "2026-11-30");
            let made = scene.merge(&["pricing", "promises"], into.clone(), "2026-11-22");
            if gives_back {
                let cell = scene
                    .workspace
                    .delegation_cell(&scene.people[0], &made, None)
                    .unwrap()
                    .cell;
                let lower = cell.temporary.unwrap().id;
                scene.workspace.delegation_give_back(&lower, None).unwrap();
            } else {
                scene.set(0, made.as_str(), 7, "2026-11-24");
            }
            let days = ["2026-11-23", "2026-11-24", "2026-12-01", "2026-12-21"];
            let expected = match gives_back {
                true => [Some(2), Some(3), Some(3), Some(6)],
                false => [Some(2), Some(7), Some(7), Some(7)],
            };
            let held = days.map(|on| scene.cell(0, made.as_str(), on));
            assert_eq!(held, expected, "{made}, given back: {gives_back}");
            if gives_back {
                let told = of_whiles(story(&scene, made.as_str()));
                let last = told.last().unwrap();
                assert_eq!(*last, pair("2026-11-24", "Back to Consult for a while"));
            }
            // One step takes all of it back.
            scene.workspace.undo().unwrap();
            let held = days.map(|on| scene.cell(0, made.as_str(), on));
            assert_eq!(held, [Some(2), Some(2), Some(3), Some(6)], "{made}");
        }
    }
}

#[test]
fn what_a_merge_ends_is_said_before_and_told_after() {
    for (since, into) in [
        ("2026-11-20", new("Both")),
        ("2026-11-20", one("promises")),
        ("2026-11-24", new("Both")),
        ("2026-11-24", one("promises")),
        ("2026-12-10", one("promises")),
    ] {
        let scene = Scene::open();
        scene.set(0, "pricing", 6, "2026-01-10");
        scene.set(0, "promises", 5, "2026-01-10");
        hold(&scene, "promises", 7, since, "2026-12-20");
        let from: Vec<DecisionAreaCode> = vec!["pricing".into(), "promises".into()];
        let preview = scene
            .workspace
            .area_merge_preview(&from, None, None)
            .unwrap();
        assert_eq!((preview.for_a_while.go_on, preview.for_a_while.end), (0, 1));
        let made = scene.merge(&["pricing", "promises"], into, "2026-11-24");
        for on in ["2026-11-24", "2026-12-15"] {
            assert_eq!(scene.cell(0, made.as_str(), on), Some(5), "{made}, {since}");
        }
        let began = pair(
            since.min("2026-11-24"),
            "Handed over for a while: Advise → Delegate",
        );
        let ended = pair("2026-11-24", "No longer Delegate for a while");
        let expected = if since < "2026-11-24" {
            vec![began, ended]
        } else {
            vec![began]
        };
        assert_eq!(of_whiles(story(&scene, made.as_str())), expected, "{since}");
        let lines = scene
            .workspace
            .delegation_story(&scene.people[0], &made)
            .unwrap();
        let why = "Areas became one, and the lower level counts.".to_owned();
        assert!(
            lines.iter().any(|line| line.terms.contains(&why)),
            "{since}"
        );
    }
}

#[test]
fn a_level_for_a_while_is_told_once_and_ends_where_it_went() {
    let scene = Scene::open();
    scene.set(0, "pricing", 6, "2026-01-10");
    hold(&scene, "pricing", 3, "2026-11-10", "2026-12-20");
    scene.split("pricing", &["List prices", "Rebates"], "2026-11-15");
    let page = scene
        .workspace
        .delegation_cell(&scene.people[0], &"rebates".into(), None)
        .unwrap();
    let held = page.cell.temporary.unwrap();
    assert_eq!(
        (held.since, held.until),
        (day("2026-11-10"), day("2026-12-20"))
    );
    scene
        .workspace
        .delegation_while_until(&held.id, day("2026-12-24"))
        .unwrap();
    assert_eq!(scene.cell(0, "rebates", "2026-12-24"), Some(3));
    scene
        .workspace
        .delegation_give_back(&held.id, None)
        .unwrap();
    assert_eq!(
        of_whiles(story(&scene, "rebates")),
        [
            pair("2026-11-10", "Pulled back for a while: Inquire → Consult"),
            pair("2026-11-24", "Back to Inquire"),
        ]
    );
    assert_eq!(
        of_whiles(story(&scene, "list-prices")),
        [pair(
            "2026-11-10",
            "Pulled back for a while: Inquire → Consult"
        )]
    );
    let timeline = scene.workspace.person_timeline(&scene.people[0]).unwrap();
    let told = format!("{timeline:?}");
    assert_eq!(told.matches("Pulled back for a while").count(), 1, "{told}");
}

#[test]
fn what_came_over_is_no_answer_to_a_move_before_it() {
    type Change = fn(&Scene);
    let ways: [(&str, Change, &[&str]); 3] = [
        (
            "split",
            |scene| {
                scene.split("pricing", &["List prices", "Rebates"], "2026-11-20");
            },
            &["list-prices", "rebates"],
        ),
        (
            "merged into a new one",
            |scene| {
                scene.merge(&["pricing", "promises"], new("Both"), "2026-11-20");
            },
            &["both"],
        ),
        (
            "merged into another one",
            |scene| {
                scene.merge(&["pricing", "promises"], one("promises"), "2026-11-20");
            },
            &["promises"],
        ),
    ];
    for (way, change, waiting) in ways {
        let scene = Scene::open();
        let moves = |area: &str, on: &str| {
            let change = PersonChange {
                area: Some(Some(area.to_owned())),
                from: Some(day(on)),
                ..PersonChange::default()
            };
            scene
                .workspace
                .person_edit(&scene.people[0], &change)
                .unwrap();
        };
        moves("Checkout", "2026-01-01");
        scene.set(0, "pricing", 6, "2026-03-01");
        hold(&scene, "pricing", 3, "2026-10-20", "2026-12-20");
        moves("Ledger", "2026-11-10");
        let listed = |scene: &Scene| -> Vec<String> {
            let again = scene
                .workspace
                .delegation_look_again(&scene.people[0])
                .unwrap();
            again
                .cells
                .into_iter()
                .map(|cell| cell.area.to_string())
                .collect()
        };
        assert_eq!(listed(&scene), ["pricing"], "{way}");
        change(&scene);
        assert_eq!(listed(&scene), waiting, "{way}");
    }
}

#[test]
fn what_somebody_said_keeps_its_day_and_is_told_once() {
    for (into, shown_before) in [(new("People and prices"), None), (one("hiring"), None)] {
        let scene = Scene::open();
        for area in ["pricing", "hiring"] {
            scene.set(0, area, 5, "2026-01-10");
        }
        let entry = OwnViewEntry {
            area: "pricing".into(),
            level: Some(level(3)),
            note: "As I live it.".into(),
        };
        scene
            .workspace
            .delegation_view_set(&scene.people[0], &[entry], Some(day("2026-10-01")))
            .unwrap();
        let made = scene.merge(&["pricing", "hiring"], into, "2026-11-20");
        let page = scene.workspace.delegation_views(&scene.people[0]).unwrap();
        let line = page.lines.iter().find(|line| line.area == made);
        let said = line.unwrap().said.clone().unwrap();
        assert_eq!((said.on, said.age), (day("2026-10-01"), 54), "{made}");
        let told: Vec<_> = story(&scene, made.as_str())
            .into_iter()
            .filter(|(_, kind, _)| *kind == StoryKind::OwnView)
            .map(|(on, _, _)| on)
            .collect();
        assert_eq!(told, ["2026-10-01"], "{made}");
        let own_view = |on: &str| {
            let page = scene
                .workspace
                .delegation_cell(&scene.people[0], &made, Some(day(on)))
                .unwrap();
            page.own_view.map(|view| (view.level.value(), view.on))
        };
        assert_eq!(own_view("2026-11-20"), Some((3, day("2026-10-01"))));
        if made.as_str() == "hiring" {
            assert_eq!(own_view("2026-11-19"), shown_before, "nobody said it then");
        }
    }
}

#[test]
fn where_only_limits_differ_the_preview_says_so() {
    let scene = Scene::open();
    for (area, amount) in [("pricing", 500), ("promises", 200)] {
        scene.set(0, area, 5, "2026-01-10");
        scene.set(1, area, 5, "2026-01-10");
        let draft = rungs_app::delegating::DelegationDraft {
            amount: rungs_app::delegating::Keep::Set(Money::new(amount, "EUR").unwrap()),
            ..rungs_app::delegating::DelegationDraft::of(scene.people[0].clone(), area.into())
        };
        scene.workspace.delegation_set(&draft).unwrap();
    }
    scene.set(0, "hiring", 2, "2026-01-10");
    for (from, counts) in [
        (["pricing", "promises"], (1, 1)),
        (["pricing", "hiring"], (2, 0)),
    ] {
        let from = from.map(DecisionAreaCode::from);
        let preview = scene
            .workspace
            .area_merge_preview(&from, None, None)
            .unwrap();
        assert_eq!((preview.differing, preview.only_limits), counts);
    }
}

#[test]
fn a_cell_that_left_the_catalogue_is_read_on_its_last_day() {
    let scene = Scene::open();
    scene.set(0, "pricing", 6, "2026-01-10");
    hold(&scene, "pricing", 3, "2026-11-10", "2026-12-20");
    scene.retire("pricing", "2026-11-15");
    for (asked, read, shows) in [
        (None, Some("2026-11-14"), 3),
        (Some("2026-11-20"), Some("2026-11-14"), 3),
        (Some("2026-11-09"), Some("2026-11-09"), 6),
    ] {
        let page = scene
            .workspace
            .delegation_cell(&scene.people[0], &"pricing".into(), asked.map(day))
            .unwrap();
        assert_eq!(page.as_of, read.map(day), "{asked:?}");
        assert_eq!(page.cell.level, Some(level(shows)), "{asked:?}");
    }
}
