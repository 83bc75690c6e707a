//! What the two talked about, and what agreeing on theirs does.

use crate::scene::{level, pulled_back, said, scene, today};
use rungs_app::delegating::TemporaryDraft;
use rungs_domain::delegation_view::Difference;
use rungs_domain::view_talk::TalkKind;

#[test]
fn whoever_sees_what_holds_for_a_while_sees_nothing_that_could_be_settled() {
    let scene = scene();
    scene.agree("pricing", 6, "2026-06-01");
    let w = &scene.workspace;
    let pulled_back = TemporaryDraft {
        person: scene.ana.clone(),
        area: "pricing".into(),
        level: level(3),
        since: None,
        until: w.today().plus_days(14),
        reason: "A contract is at stake.".into(),
    };
    w.delegation_for_a_while(&pulled_back).unwrap();
    let keep =
        || w.delegation_view_talk(&scene.ana, &"pricing".into(), TalkKind::Kept, "It stays.");
    scene.say(&[said("pricing", 3)], &w.today().to_string());
    assert_eq!(keep().unwrap_err().field.as_deref(), Some("area"));
    scene.say(&[said("pricing", 4)], &w.today().to_string());
    keep().unwrap();
}

#[test]
fn what_was_talked_about_stays_settled_until_one_of_the_two_sides_changes() {
    let scene = scene();
    let w = &scene.workspace;
    for area in ["pricing", "scope", "hiring"] {
        scene.agree(area, 3, "2026-06-01");
    }
    scene.say(&[said("pricing", 6), said("scope", 5)], "2026-08-01");
    let pricing = "pricing".into();
    let talk = |area: &str, kind, words: &str| {
        w.delegation_view_talk(&scene.ana, &area.into(), kind, words)
    };
    let order = || -> Vec<(String, Option<TalkKind>)> {
        let page = w.delegation_views(&scene.ana).unwrap();
        let apart = page
            .lines
            .into_iter()
            .filter(|line| matches!(line.stands, Difference::Of(steps) if steps != 0));
        apart
            .map(|line| (line.area.to_string(), line.talk.map(|talk| talk.kind)))
            .collect()
    };
    let row = |area: &str, kind| (area.to_owned(), kind);
    assert_eq!(order(), [row("pricing", None), row("scope", None)]);

    talk("pricing", TalkKind::Waiting, "Who signs?").unwrap();
    assert_eq!(
        order(),
        [row("scope", None), row("pricing", Some(TalkKind::Waiting))]
    );
    let table = w.one_to_ones_of(&scene.ana).unwrap().differences;
    let waits: Vec<bool> = table.iter().map(|one| one.waiting.is_some()).collect();
    assert_eq!(waits, [true, false], "it lies on top of the table");
    assert_eq!(table[0].waiting.as_ref().unwrap().words, "Who signs?");

    talk("pricing", TalkKind::Kept, "We looked at it: it stays.").unwrap();
    let page = w.delegation_views(&scene.ana).unwrap();
    assert_eq!((page.differ, page.kept, page.waiting), (1, 1, 0));
    let kept = page.lines.iter().find(|line| line.area == pricing).unwrap();
    let kept = kept.talk.as_ref().unwrap();
    assert_eq!(
        (kept.on, kept.words.as_str()),
        (today(), "We looked at it: it stays.")
    );
    assert_eq!(w.one_to_ones_of(&scene.ana).unwrap().differences.len(), 1);
    let told = w.delegation_story(&scene.ana, &pricing).unwrap();
    assert!(
        told.iter()
            .any(|line| line.what == "Still Consult, though seen as Inquire")
    );

    // Said again the same way, it stays settled; seen or agreed otherwise, it is open again.
    scene.say(&[said("pricing", 6)], "2026-11-26");
    assert_eq!(order()[1], row("pricing", Some(TalkKind::Kept)));
    scene.say(&[said("pricing", 7)], "2026-11-26");
    assert_eq!(order()[0], row("pricing", None));
    w.undo().unwrap();
    assert_eq!(order()[1], row("pricing", Some(TalkKind::Kept)));
    scene.agree("pricing", 2, "2026-11-26");
    assert_eq!(order()[0], row("pricing", None));

    for (area, words) in [("hiring", "Nothing was said."), ("scope", "  ")] {
        let refused = talk(area, TalkKind::Kept, words).unwrap_err();
        assert!(!refused.message.is_empty());
    }
    assert!(talk("unheard-of", TalkKind::Kept, "x").is_err());
}

#[test]
fn what_agreeing_on_theirs_does_to_a_pull_back_is_said_before_and_happens() {
    let scene = scene();
    scene.agree("pricing", 5, "2026-06-01");
    pulled_back(&scene);
    scene.say(&[said("pricing", 7)], "2026-11-26");
    let line = || {
        let page = scene.workspace.delegation_views(&scene.ana).unwrap();
        let found = page
            .lines
            .into_iter()
            .find(|line| line.area.as_str() == "pricing");
        found.unwrap()
    };
    let ahead = line().ahead;
    assert_eq!(
        ahead
            .iter()
            .map(|one| (one.level, one.ends))
            .collect::<Vec<_>>(),
        [(None, false), (Some(level(7)), true)]
    );
    assert!(
        ahead[1]
            .words
            .contains("pulled back to 2 Sell, until 5 December 2026")
    );
    scene.agree("pricing", 7, "2026-11-26");
    assert!(line().cell.temporary.is_none());
    assert!(line().ahead.is_empty());
}
