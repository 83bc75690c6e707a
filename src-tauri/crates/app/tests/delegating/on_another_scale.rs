//! Choosing another scale changes how delegations are read and rewrites none.

use rungs_domain::delegation::AgainstRung;
use rungs_domain::delegation_scale::Scale;

use crate::Desk;

#[test]
fn there_and_back_again_nothing_is_lost() {
    let desk = Desk::new();
    desk.agree(2, "2026-01-10");
    desk.agree(6, "2026-05-10");
    let before = desk.workspace.delegation_matrix(None, None).unwrap();
    let story = desk.story();
    desk.workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    assert_eq!(
        desk.story(),
        ["2026-01-10 Root", "2026-05-10 Root → Branch"]
    );
    desk.workspace
        .delegation_scale_set(Scale::SevenLevels)
        .unwrap();
    assert_eq!(
        desk.workspace.delegation_matrix(None, None).unwrap(),
        before
    );
    assert_eq!(desk.story(), story);
}

#[test]
fn a_step_said_again_is_the_level_agreed_said_again() {
    let desk = Desk::new();
    desk.agree(2, "2026-01-10");
    desk.workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    // The root of the tree stands for 4, and 2 is read as the root.
    desk.agree(4, "2026-05-10");
    desk.workspace
        .delegation_scale_set(Scale::SevenLevels)
        .unwrap();
    assert_eq!(desk.cell("2026-05-10").agreed, Some(crate::level(2)));
    assert_eq!(desk.story(), ["2026-01-10 Sell"]);
}

#[test]
fn what_is_one_step_on_the_scale_is_no_gap() {
    let desk = Desk::new();
    let expected = desk.cell("2026-01-01").expected.unwrap().value();
    assert!(
        (2..=4).contains(&expected),
        "a step of the tree’s root: {expected}"
    );
    desk.agree(expected - 1, "2026-01-10");
    assert_eq!(desk.cell("2026-11-24").against_rung, AgainstRung::Below);
    desk.workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    assert_eq!(desk.cell("2026-11-24").against_rung, AgainstRung::Meets);
    let gaps = desk.workspace.delegation_gaps(Some(&desk.lorena)).unwrap();
    assert!(gaps.iter().all(|gap| gap.area.as_str() != "pricing"));
}

#[test]
fn the_page_counts_what_would_be_read_as_what() {
    let desk = Desk::new();
    desk.agree(2, "2026-01-10");
    let page = desk.workspace.delegation_scale().unwrap();
    assert_eq!(page.scale, Scale::SevenLevels);
    let tree = page
        .others
        .iter()
        .find(|o| o.scale == Scale::DecisionTree)
        .unwrap();
    let told: Vec<(&str, &str, u32)> = tree
        .changes
        .iter()
        .map(|c| (c.from.as_str(), c.to.as_str(), c.cells))
        .collect();
    assert_eq!(
        told[..5],
        [
            ("1 Tell", "1 Root", 0),
            ("2 Sell", "1 Root", 1),
            ("3 Consult", "1 Root", 0),
            ("4 Agree", "1 Root", 0),
            ("5 Advise", "2 Trunk", 0)
        ]
    );
    desk.workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    let back = desk.workspace.delegation_scale().unwrap();
    let seven = back
        .others
        .iter()
        .find(|o| o.scale == Scale::SevenLevels)
        .unwrap();
    let root: Vec<(&str, u32)> = seven
        .changes
        .iter()
        .filter(|c| c.from == "1 Root")
        .map(|c| (c.to.as_str(), c.cells))
        .collect();
    assert_eq!(
        root,
        [("2 Sell", 1), ("4 Agree", 0)],
        "it is read as it was agreed"
    );
}
