//! What was said, when, and what comes first.

use crate::scene::{said, scene, today};
use rungs_app::delegation_views::OwnViewEntry;
use rungs_domain::delegation_view::Difference;

#[test]
fn differences_come_first_and_taking_back_brings_back_what_was_said_before() {
    let scene = scene();
    scene.agree("pricing", 3, "2026-06-01");
    scene.agree("hiring", 2, "2026-06-01");
    scene.agree("scope", 5, "2026-06-01");
    scene.say(&[said("pricing", 4)], "2026-07-01");
    scene.say(
        &[said("pricing", 6), said("scope", 5), said("release", 5)],
        "2026-08-01",
    );
    assert_eq!(
        scene.standing(),
        [
            ("pricing".to_owned(), Difference::Of(3)),
            ("release".to_owned(), Difference::OneSided),
            ("hiring".to_owned(), Difference::OneSided),
            ("scope".to_owned(), Difference::Of(0)),
        ]
    );
    let back = OwnViewEntry {
        level: None,
        ..said("pricing", 1)
    };
    scene
        .workspace
        .delegation_view_set(&scene.ana, &[back], None)
        .unwrap();
    assert_eq!(scene.standing()[0].1, Difference::Of(1));
    // What is agreed later may have settled it.
    scene.agree("pricing", 2, "2026-09-01");
    let page = scene.workspace.delegation_views(&scene.ana).unwrap();
    let line = page
        .lines
        .iter()
        .find(|l| l.area.as_str() == "pricing")
        .unwrap();
    assert!(line.said.as_ref().unwrap().before_last_change);
    assert_eq!((page.differ, page.agree, page.one_sided), (1, 1, 2));
}

#[test]
fn what_is_said_twice_on_a_day_is_kept_once_and_nobody_says_it_tomorrow() {
    let scene = scene();
    scene.say(&[said("pricing", 4)], "2026-11-26");
    scene.say(&[said("pricing", 5)], "2026-11-26");
    let page = scene.workspace.delegation_views(&scene.ana).unwrap();
    let story = scene
        .workspace
        .delegation_story(&scene.ana, &"pricing".into())
        .unwrap();
    assert_eq!(story.len(), 1);
    assert_eq!(page.asked_on, Some(today()));
    for (entries, on) in [
        (vec![said("pricing", 4)], Some(today().plus_days(1))),
        (vec![], None),
        (
            vec![said("pricing", 4), said("Pricing and packaging", 5)],
            None,
        ),
        (vec![said("unheard-of", 4)], None),
    ] {
        assert!(
            scene
                .workspace
                .delegation_view_set(&scene.ana, &entries, on)
                .is_err()
        );
    }
}
