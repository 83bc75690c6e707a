//! A round that was agreed is taken up again.

use rungs_app::error::Code;
use rungs_app::ladder_publishing::Publishing;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::{RoundStage, RoundView};
use rungs_domain::ladder::Proficiency;
use rungs_domain::ladder_edit::LadderEdit;
use rungs_testkit::{day, today};

use crate::talk::{Talk, gap_of};

#[test]
fn taking_a_closed_round_up_again_makes_a_new_one_on_the_ladder_that_counts() {
    let talk = Talk::new();
    let first = talk.compared();
    let open = talk.sandbox.round_reopen(&first).unwrap_err();
    assert_eq!(open.code, Code::Invalid);
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();
    let closed = talk.page(&first);

    talk.sandbox.ladder_draft_begin(None).unwrap();
    let gone = LadderEdit::CompetencyRemove {
        code: "communication".into(),
    };
    talk.sandbox.ladder_edit(gone).unwrap();
    talk.sandbox.ladder_publish(&Publishing::default()).unwrap();

    let again = talk.sandbox.round_reopen(&first).unwrap().value;
    let page = talk.page(&again);
    assert_eq!(page.round.reopens.as_ref(), Some(&first));
    assert_eq!(
        (page.round.stage, page.round.version),
        (RoundStage::Compare, 2)
    );
    assert!(
        !page
            .comparisons
            .iter()
            .any(|l| l.competency.as_str() == "communication")
    );
    let delivery = page
        .comparisons
        .iter()
        .find(|line| line.competency.as_str() == "delivery")
        .unwrap();
    assert_eq!(delivery.agreed.map(Proficiency::value), Some(3));
    talk.agree(&again, &[("delivery", 4)]);
    talk.sandbox.round_close(&again, None).unwrap();
    assert_eq!(talk.page(&first), closed);
    assert_eq!(gap_of(&talk, "delivery"), Some(4));
}

#[test]
fn the_views_of_a_round_taken_up_again_are_in_since_the_days_they_were() {
    let talk = Talk::new();
    let first = talk.compared_since(Some(day("2026-11-01")));
    for (view, on) in [
        (RoundView::Oneself, day("2026-11-05")),
        (RoundView::Manager, day("2026-11-08")),
    ] {
        talk.sandbox.round_take_back(&first, view).unwrap();
        talk.sandbox.round_hand_in(&first, view, Some(on)).unwrap();
    }
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();

    let again = talk.sandbox.round_reopen(&first).unwrap().value;
    let line = talk.page(&again).round;
    assert_eq!(
        (line.self_in, line.manager_in),
        (Some(day("2026-11-05")), Some(day("2026-11-08")))
    );
    // What is rated anew is in from then on.
    talk.sandbox
        .round_take_back(&again, RoundView::Manager)
        .unwrap();
    talk.hand_in(&again, RoundView::Manager);
    let line = talk.page(&again).round;
    assert_eq!(
        (line.self_in, line.manager_in),
        (Some(day("2026-11-05")), Some(today()))
    );
}

#[test]
fn a_draft_begun_since_then_becomes_the_one_view_of_its_rater() {
    let talk = Talk::new();
    let first = talk.compared();
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();
    talk.rate(Rater::Manager, &[("delivery", 4)]).unwrap();

    let again = talk.sandbox.round_reopen(&first).unwrap().value;
    let page = talk.page(&again);
    assert_eq!(page.round.stage, RoundStage::ManagerView);
    assert_eq!(page.round.self_in, Some(today()));
    let manager = page.manager_view.unwrap();
    let mut said: Vec<(&str, u8)> = manager
        .ratings
        .iter()
        .map(|r| (r.competency.as_str(), r.value.value()))
        .collect();
    said.sort_unstable();
    assert_eq!(said, [("customer-insight", 3), ("delivery", 4)]);
    let by_manager = talk
        .sandbox
        .assessment_sheet(&talk.ana, None)
        .unwrap()
        .draft
        .unwrap();
    assert_eq!(
        by_manager.id, manager.id,
        "there is one draft of the leader"
    );
}
