use rungs_app::assessing::{Agreement, AssessmentDraft, Finish, RoundBeginning};
use rungs_app::error::Code;
use rungs_app::ladder_publishing::Publishing;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::assessment_round::{RoundStage, RoundView};
use rungs_domain::ladder_edit::LadderEdit;

use crate::talk::{Talk, gap_of, ratings};

#[test]
fn both_views_are_compared_and_what_is_agreed_becomes_final() {
    let talk = Talk::new();
    let round = talk.compared();
    let page = talk.page(&round);
    assert_eq!(page.round.stage, RoundStage::Compare);
    assert_eq!(page.round.against.unwrap().code.as_str(), "PM");
    assert_eq!(page.open, 2);
    let first = &page.comparisons[0];
    assert_eq!(
        (first.competency.as_str(), first.difference),
        ("delivery", Some(2))
    );

    let refused = talk.sandbox.round_close(&round, None).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    assert_eq!(
        gap_of(&talk, "delivery"),
        Some(3),
        "on screen it counts at once"
    );
    talk.sandbox.round_close(&round, None).unwrap();

    let page = talk.page(&round);
    assert_eq!(page.round.stage, RoundStage::Final);
    let agreed = page.agreed.unwrap();
    assert_eq!(agreed.state, AssessmentState::Final);
    let mut values: Vec<(&str, u8)> = agreed
        .ratings
        .iter()
        .map(|r| (r.competency.as_str(), r.value.value()))
        .collect();
    values.sort_unstable();
    assert_eq!(
        values,
        [
            ("communication", 1),
            ("customer-insight", 3),
            ("delivery", 3)
        ],
        "also what both said alike is part of what was agreed"
    );
    assert_eq!(page.own_view.unwrap().state, AssessmentState::Final);
    assert_eq!(page.manager_view.unwrap().state, AssessmentState::Final);
    assert_eq!(gap_of(&talk, "delivery"), Some(3));
}

#[test]
fn a_view_handed_in_is_changed_only_when_it_was_taken_back() {
    let talk = Talk::new();
    let round = talk.begin(None);
    let empty = talk
        .sandbox
        .round_hand_in(&round, RoundView::Manager, None)
        .unwrap_err();
    assert_eq!(empty.code, Code::Invalid, "the leader has rated nothing");
    talk.rate(Rater::Manager, &[("delivery", 2)]).unwrap();
    talk.hand_in(&round, RoundView::Manager);
    assert_eq!(
        talk.rate(Rater::Manager, &[("delivery", 5)]),
        Err(Code::Frozen)
    );
    let draft = talk.page(&round).manager_view.unwrap();
    let refused = talk.sandbox.assessment_discard(&draft.id).unwrap_err();
    assert_eq!(refused.code, Code::Frozen);
    talk.sandbox
        .round_take_back(&round, RoundView::Manager)
        .unwrap();
    talk.rate(Rater::Manager, &[("delivery", 3)]).unwrap();

    // A view never becomes final by itself.
    let final_now = AssessmentDraft {
        finish: Finish::MakeFinal,
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Manager)
    };
    assert_eq!(
        talk.sandbox.assess(&final_now).unwrap_err().code,
        Code::Invalid
    );
    // Without an own view the round goes on, and what the leader says counts.
    talk.hand_in(&round, RoundView::Oneself);
    talk.hand_in(&round, RoundView::Manager);
    talk.sandbox.round_close(&round, None).unwrap();
    assert_eq!(gap_of(&talk, "delivery"), Some(3));
}

#[test]
fn a_closed_round_stays_as_it_is_whatever_becomes_of_the_ladder() {
    let talk = Talk::new();
    let round = talk.compared();
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&round, None).unwrap();
    let closed = talk.page(&round);

    for frozen in [
        talk.sandbox
            .round_take_back(&round, RoundView::Oneself)
            .map(|_| ()),
        talk.sandbox
            .round_agree(&round, &Agreement::default())
            .map(|_| ()),
        talk.sandbox.round_close(&round, None).map(|_| ()),
        talk.sandbox.round_discard(&round).map(|_| ()),
        talk.sandbox
            .assessment_discard(&closed.agreed.clone().unwrap().id)
            .map(|_| ()),
    ] {
        assert_eq!(frozen.unwrap_err().code, Code::Frozen);
    }

    talk.sandbox.ladder_draft_begin(None).unwrap();
    let gone = LadderEdit::CompetencyRemove {
        code: "delivery".into(),
    };
    talk.sandbox.ladder_edit(gone).unwrap();
    talk.sandbox.ladder_publish(&Publishing::default()).unwrap();
    assert_eq!(talk.page(&round), closed, "names and expectations too");
}

#[test]
fn a_round_under_way_is_finished_on_the_version_it_was_begun_on() {
    let talk = Talk::new();
    let round = talk.begin(Some("Senior PM"));
    talk.rate(Rater::Oneself, &[("delivery", 4)]).unwrap();
    talk.sandbox.ladder_draft_begin(None).unwrap();
    let gone = LadderEdit::CompetencyRemove {
        code: "delivery".into(),
    };
    talk.sandbox.ladder_edit(gone).unwrap();
    talk.sandbox.ladder_publish(&Publishing::default()).unwrap();

    talk.rate(Rater::Oneself, &[("delivery", 3)]).unwrap();
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    assert_eq!(sheet.version, 1);
    assert_eq!(sheet.against.unwrap().code.as_str(), "SPM");
    assert_eq!(sheet.self_draft.unwrap().ratings.len(), 1);
    assert_eq!(sheet.round.unwrap().id, round);
}

#[test]
fn there_is_one_open_round_and_drafts_made_before_are_its_views() {
    let talk = Talk::new();
    talk.rate(Rater::Manager, &[("delivery", 2)]).unwrap();
    let round = talk.begin(None);
    let page = talk.page(&round);
    assert_eq!(page.manager_view.unwrap().ratings.len(), 1);
    let twice = RoundBeginning {
        person: talk.ana.clone(),
        against: None,
        on: None,
    };
    assert_eq!(
        talk.sandbox.round_begin(&twice).unwrap_err().code,
        Code::Exists
    );

    // Against another level it is an assessment beside the round.
    let beside = AssessmentDraft {
        ratings: ratings(&[("delivery", 1)]),
        against: Some("SPM".into()),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Manager)
    };
    talk.sandbox.assess(&beside).unwrap();
    let kept = talk.page(&round).manager_view.unwrap();
    assert_eq!(kept.ratings[0].value.value(), 2);
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    let other = sheet.past.iter().find(|line| line.round.is_none()).unwrap();
    assert_eq!(other.against.as_ref().unwrap().code.as_str(), "SPM");

    talk.sandbox.round_discard(&round).unwrap();
    assert_eq!(
        talk.sandbox.round_page(&round).unwrap_err().code,
        Code::NotFound
    );
}
