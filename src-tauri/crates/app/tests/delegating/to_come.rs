//! What is agreed for a later day, and what is agreed meanwhile.

use rungs_app::delegating::{CellPage, DelegationDraft, Keep};

use rungs_testkit::day;

use crate::{Desk, level};

impl Desk {
    fn page(&self) -> CellPage {
        self.workspace
            .delegation_cell(&self.lorena, &"pricing".into(), None)
            .unwrap()
    }
}

#[test]
fn terms_agreed_meanwhile_are_not_lost_when_what_was_planned_begins() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    desk.agree(6, "2026-12-05");
    let meanwhile = DelegationDraft {
        limit: Keep::Set("Up to two markets".into()),
        consult: Keep::Set(vec!["Legal".into()]),
        review: Keep::Set(day("2027-02-01")),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&meanwhile).unwrap();
    let then = desk.cell("2026-12-05");
    assert_eq!(then.agreed, Some(level(6)));
    assert_eq!(then.limit.as_deref(), Some("Up to two markets"));
    assert_eq!(then.review, Some(day("2027-02-01")));
    // One step back is all of it back.
    desk.workspace.undo().unwrap();
    let then = desk.cell("2026-12-05");
    assert_eq!(
        (then.agreed, then.limit, then.review),
        (Some(level(6)), None, None)
    );
}

#[test]
fn what_is_agreed_for_a_later_day_is_told_today_and_on_no_day_that_is_over() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    desk.agree(6, "2026-12-05");
    let draft = desk.for_a_while(2, "2026-11-20", "2026-12-20");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let page = desk.page();
    let later: Vec<_> = page
        .agreed_later
        .iter()
        .map(|l| (l.since, l.level))
        .collect();
    assert_eq!(later, [(day("2026-12-05"), level(6))]);
    // When it returns, what was agreed meanwhile counts.
    assert_eq!(page.afterwards.as_deref(), Some("6 Inquire"));
    let past = desk
        .workspace
        .delegation_cell(&desk.lorena, &"pricing".into(), Some(day("2026-11-22")))
        .unwrap();
    assert_eq!(past.agreed_later, []);
    assert_eq!(past.afterwards.as_deref(), Some("5 Advise again"));
}

#[test]
fn what_is_planned_for_a_while_falls_away_where_it_would_be_no_change() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let draft = desk.for_a_while(3, "2026-12-10", "2026-12-20");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let told: Vec<(Option<u8>, bool)> = desk
        .page()
        .ahead
        .iter()
        .map(|one| (one.level.map(|l| l.value()), one.ends))
        .collect();
    assert!(
        told.contains(&(Some(3), true)) && told.contains(&(Some(4), false)),
        "{told:?}"
    );
    let draft = DelegationDraft {
        level: Some(level(3)),
        ..desk.draft()
    };
    let done = desk.workspace.delegation_set_many(&[draft]).unwrap().value;
    assert_eq!((done.changed, done.ended), (1, 1));
    assert_eq!(desk.page().planned, []);
    assert!(desk.cell("2026-12-12").temporary.is_none());
    desk.workspace.undo().unwrap();
    assert_eq!(desk.page().planned.len(), 1);
}

#[test]
fn what_was_a_pull_back_is_not_made_a_hand_over_by_a_level_from_an_earlier_day() {
    let desk = Desk::new();
    desk.agree(6, "2026-01-10");
    let draft = desk.for_a_while(3, "2026-11-10", "2026-12-20");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let earlier = DelegationDraft {
        level: Some(level(2)),
        on: Some(day("2026-11-01")),
        ..desk.draft()
    };
    let refused = desk.workspace.delegation_set(&earlier).unwrap_err();
    assert_eq!(refused.code, rungs_app::error::Code::Overlap);
    assert_eq!(refused.field.as_deref(), Some("on"));
    assert_eq!(desk.cell("2026-11-24").agreed, Some(level(6)));
}

#[test]
fn the_step_that_is_agreed_is_not_wanted_besides() {
    let desk = Desk::new();
    desk.agree(2, "2026-01-10");
    let wants = |n| DelegationDraft {
        wanted: Keep::Set(level(n)),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&wants(4)).unwrap();
    let tree = rungs_domain::delegation_scale::Scale::DecisionTree;
    desk.workspace.delegation_scale_set(tree).unwrap();
    assert_eq!(desk.page().cell.wanted, None, "one step on this scale");
    // Something else is changed meanwhile: what was wanted is still there on a scale that tells the two apart.
    let review = DelegationDraft {
        review: Keep::Set(day("2027-01-10")),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&review).unwrap();
    let seven = rungs_domain::delegation_scale::Scale::SevenLevels;
    desk.workspace.delegation_scale_set(seven).unwrap();
    assert_eq!(desk.page().cell.wanted, Some(level(4)));
    // Said on the tree, it is the step agreed and nothing more.
    desk.workspace.delegation_scale_set(tree).unwrap();
    desk.workspace.delegation_set(&wants(4)).unwrap();
    desk.workspace.delegation_scale_set(seven).unwrap();
    assert_eq!(desk.page().cell.wanted, None);
}
