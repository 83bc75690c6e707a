//! What was planned before an area left, and why a level moved, is told once and where it belongs.

use rungs_app::catalogue::MergeInto;
use rungs_app::delegating::DelegationDraft;
use rungs_domain::ids::DecisionAreaCode;

use crate::scene::{Scene, day, draft, level};

fn planned() -> Scene {
    let scene = Scene::open();
    scene.set(0, "pricing", 6, "2026-01-10");
    say(&scene, "pricing", 7, "2026-12-10", "planned");
    scene
}

fn say(scene: &Scene, area: &str, n: u8, on: &str, reason: &str) {
    let draft = DelegationDraft {
        level: Some(level(n)),
        reason: Some(reason.into()),
        on: Some(day(on)),
        ..DelegationDraft::of(scene.people[0].clone(), area.into())
    };
    scene.workspace.delegation_set(&draft).unwrap();
}

/// `2026-12-10 Inquire → Delegate: planned`, of what was said from a day on.
fn told(scene: &Scene, area: &DecisionAreaCode, from: &str) -> Vec<String> {
    let story = scene.workspace.delegation_story(&scene.people[0], area);
    let lines = story.unwrap().into_iter();
    lines
        .filter(|line| line.on >= day(from))
        .map(|line| {
            let why = line.why.map_or_else(String::new, |why| format!(": {why}"));
            format!("{} {}{why}", line.on, line.what)
        })
        .collect()
}

#[test]
fn a_change_planned_before_a_split_is_told_once_by_each_part() {
    let scene = planned();
    for part in scene.split("pricing", &["Cuts", "Trade"], "2026-11-24") {
        assert_eq!(
            told(&scene, &part, "2026-11-25"),
            ["2026-12-10 Inquire → Delegate: planned"]
        );
    }
    let timeline = scene.workspace.person_timeline(&scene.people[0]).unwrap();
    let later: Vec<String> = timeline
        .into_iter()
        .filter(|entry| entry.on == day("2026-12-10"))
        .map(|entry| format!("{} ({})", entry.what, entry.note))
        .collect();
    assert_eq!(
        later,
        [
            "Trade: Inquire → Delegate (planned)",
            "Cuts: Inquire → Delegate (planned)"
        ]
    );
}

#[test]
fn a_change_planned_before_a_merge_is_told_once() {
    let scene = planned();
    scene.set(0, "promises", 7, "2026-01-10");
    let into = MergeInto::New {
        draft: draft("Prices and promises"),
    };
    let whole = scene.merge(&["pricing", "promises"], into, "2026-11-24");
    assert_eq!(
        told(&scene, &whole, "2026-11-25"),
        ["2026-12-10 Inquire → Delegate: planned"]
    );
}

#[test]
fn an_area_that_is_retired_tells_of_nothing_after() {
    let scene = planned();
    scene.retire("pricing", "2026-11-20");
    assert_eq!(told(&scene, &"pricing".into(), "2026-11-20"), [""; 0]);
}

#[test]
fn a_level_that_moved_by_a_merge_has_the_merge_for_its_reason() {
    let scene = Scene::open();
    scene.set(0, "pricing", 6, "2026-10-05");
    say(&scene, "promises", 2, "2026-10-01", "It ran into trouble.");
    let into = MergeInto::One {
        area: "pricing".into(),
    };
    scene.merge(&["promises"], into, "2026-11-01");
    let merged = "Merged with “Promises to customers”.";
    let pricing = "pricing".into();
    assert_eq!(
        told(&scene, &pricing, "2026-11-01"),
        [format!("2026-11-01 Inquire → Sell: {merged}")]
    );
    let page = scene
        .workspace
        .delegation_cell(&scene.people[0], &pricing, None)
        .unwrap();
    assert_eq!(page.reason.as_deref(), Some(merged));
}
