//! A level for a while lies over what was agreed and goes away by itself.

use rungs_app::delegating::DelegationDraft;
use rungs_domain::delegation::AgainstRung;
use rungs_testkit::day;

use crate::{Desk, level};

#[test]
fn it_begins_and_ends_on_its_days_whatever_is_agreed_underneath() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let draft = desk.for_a_while(2, "2026-03-10", "2026-03-31");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    // Agreed for a later day, while the pull-back runs: it holds when the pull-back is over.
    desk.agree(6, "2026-04-15");
    for (on, holds, agreed, until) in [
        ("2026-01-09", None, None, None),
        ("2026-03-09", Some(5), Some(5), None),
        ("2026-03-10", Some(2), Some(5), Some("2026-03-31")),
        ("2026-03-31", Some(2), Some(5), Some("2026-03-31")),
        ("2026-04-01", Some(5), Some(5), None),
        ("2026-04-15", Some(6), Some(6), None),
    ] {
        let cell = desk.cell(on);
        assert_eq!(cell.level.map(|l| l.value()), holds, "{on}");
        assert_eq!(cell.agreed.map(|l| l.value()), agreed, "{on}");
        assert_eq!(cell.temporary.map(|t| t.until), until.map(day), "{on}");
    }
    assert_eq!(
        desk.story(),
        [
            "2026-01-10 Advise",
            "2026-03-10 Pulled back for a while: Advise → Sell",
            "2026-04-01 Back to Advise",
            "2026-04-15 Advise → Inquire"
        ]
    );
}

#[test]
fn a_new_level_ends_it_and_new_terms_do_not() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let draft = desk.for_a_while(2, "2026-03-10", "2026-03-31");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let terms = DelegationDraft {
        reason: Some("Looked at it".into()),
        on: Some(day("2026-03-12")),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&terms).unwrap();
    assert!(desk.cell("2026-03-12").temporary.is_some());
    desk.agree(4, "2026-03-20");
    assert_eq!(desk.cell("2026-03-19").level, Some(level(2)));
    let cell = desk.cell("2026-03-20");
    assert_eq!((cell.level, cell.temporary), (Some(level(4)), None));
    desk.workspace.undo().unwrap();
    assert!(
        desk.cell("2026-03-20").temporary.is_some(),
        "undo takes both back"
    );
}

#[test]
fn it_is_no_measure_of_anybody() {
    let desk = Desk::new();
    let expected = desk.cell("2026-01-01").expected.unwrap().value();
    desk.agree(expected, "2026-01-10");
    let ready = || {
        let page = desk.workspace.readiness(&desk.lorena, Some("PM")).unwrap();
        (page.term, page.terms)
    };
    let before = ready();
    let draft = desk.for_a_while(1, "2026-11-01", "2026-12-31");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    assert_eq!(ready(), before, "a pull-back counts against nobody");
    // The same level as an agreement does count.
    desk.agree(1, "2026-11-20");
    assert_ne!(ready(), before);
    desk.workspace.undo().unwrap();
    assert_eq!(ready(), before);
    assert_eq!(desk.cell("2026-11-24").against_rung, AgainstRung::Meets);
    let gaps = desk.workspace.delegation_gaps(Some(&desk.lorena)).unwrap();
    assert!(gaps.iter().all(|gap| gap.area.as_str() != "pricing"));
}

#[test]
fn its_end_may_move_and_come_early_but_never_into_another_one() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let first = desk
        .workspace
        .delegation_for_a_while(&desk.for_a_while(2, "2026-03-10", "2026-03-31"))
        .unwrap()
        .value;
    desk.workspace
        .delegation_for_a_while(&desk.for_a_while(3, "2026-05-01", "2026-05-10"))
        .unwrap();
    let longer = |until| desk.workspace.delegation_while_until(&first, day(until));
    longer("2026-04-30").unwrap();
    assert_eq!(desk.cell("2026-04-30").level, Some(level(2)));
    let refused = longer("2026-05-01").unwrap_err();
    assert_eq!(refused.code, rungs_app::error::Code::Overlap);
    desk.workspace
        .delegation_give_back(&first, Some(day("2026-03-15")))
        .unwrap();
    assert_eq!(desk.cell("2026-03-15").level, Some(level(5)));
    assert!(
        desk.workspace
            .delegation_give_back(&first, Some(day("2026-03-20")))
            .is_err(),
        "it is over"
    );
}

#[test]
fn what_a_new_level_ends_is_said_before_and_stands_in_the_story() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let draft = desk.for_a_while(2, "2026-11-01", "2026-12-31");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let page = || {
        desk.workspace
            .delegation_cell(&desk.lorena, &"pricing".into(), None)
            .unwrap()
    };
    let ends: Vec<(u8, bool)> = page()
        .ahead
        .iter()
        .filter_map(|one| Some((one.level?.value(), one.ends)))
        .collect();
    assert_eq!(ends.len(), 7);
    for (level, ends) in ends {
        assert_eq!(ends, level != 5, "{level}");
    }
    desk.agree(6, "2026-11-24");
    assert_eq!(page().ahead, []);
    let told: Vec<(String, Vec<String>)> = page()
        .story
        .into_iter()
        .rev()
        .map(|line| (line.what, line.terms))
        .collect();
    assert_eq!(
        told,
        [
            ("Advise".to_owned(), vec![]),
            (
                "Pulled back for a while: Advise → Sell".to_owned(),
                vec!["Was to be until 31 December 2026.".to_owned()]
            ),
            (
                "Advise → Inquire".to_owned(),
                vec!["Ends “Sell for a while”.".to_owned()]
            ),
        ]
    );
}

#[test]
fn what_ended_on_the_day_it_began_never_held_and_is_not_told() {
    let desk = Desk::new();
    desk.agree(4, "2026-01-10");
    let draft = desk.for_a_while(2, "2026-11-24", "2026-12-10");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    desk.agree(5, "2026-11-24");
    assert_eq!(
        desk.story(),
        ["2026-01-10 Agree", "2026-11-24 Agree → Advise"]
    );
}

#[test]
fn the_page_of_a_past_day_tells_what_had_happened_by_then() {
    let desk = Desk::new();
    desk.agree(3, "2026-01-10");
    desk.agree(5, "2026-06-10");
    let page = desk
        .workspace
        .delegation_cell(&desk.lorena, &"pricing".into(), Some(day("2026-03-01")))
        .unwrap();
    let told: Vec<&str> = page.story.iter().map(|line| line.what.as_str()).collect();
    assert_eq!(told, ["Consult"]);
}
