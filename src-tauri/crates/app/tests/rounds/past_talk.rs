//! A talk from before is entered afterwards.

use rungs_app::assessing::{AssessmentDraft, Finish, PeerAsk};
use rungs_app::error::Code;
use rungs_app::ladder_publishing::Publishing;
use rungs_app::placing::PlacementDraft;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::gap::Gap;
use rungs_domain::ladder_edit::LadderEdit;
use rungs_testkit::day;

use crate::talk::{Talk, gap_of, ratings};

#[test]
fn what_was_agreed_earlier_and_entered_later_is_not_newer_than_what_is_known() {
    let talk = Talk::new();
    let known = AssessmentDraft {
        ratings: ratings(&[("delivery", 4)]),
        on: Some(day("2026-11-20")),
        finish: Finish::MakeFinal,
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Manager)
    };
    talk.sandbox.assess(&known).unwrap();
    talk.rate(Rater::Manager, &[("communication", 5)]).unwrap();

    let round = talk.begun(None, Some(day("2026-10-12"))).unwrap();
    talk.rate(Rater::Oneself, &[("delivery", 2)]).unwrap();
    talk.rate(Rater::Manager, &[("delivery", 2)]).unwrap();
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    let delivery = |gap: &&Gap| gap.competency.as_str() == "delivery";
    let gap = sheet.against_gaps.iter().find(delivery).unwrap();
    assert_eq!(gap.current.unwrap().value(), 2, "as it was then");
    talk.hand_in(&round, RoundView::Oneself);
    talk.hand_in(&round, RoundView::Manager);
    let early = talk.sandbox.round_close(&round, Some(day("2026-10-11")));
    assert_eq!(early.unwrap_err().code, Code::Invalid);
    assert_eq!(talk.page(&round).closing_day, day("2026-10-12"));
    talk.sandbox.round_close(&round, None).unwrap();

    let page = talk.page(&round);
    assert_eq!(page.round.begun_on, day("2026-10-12"));
    for on in [
        page.round.self_in,
        page.round.manager_in,
        page.round.closed_on,
    ] {
        assert_eq!(on, Some(day("2026-10-12")));
    }
    for view in [page.own_view, page.manager_view, page.agreed] {
        assert_eq!(view.unwrap().on, day("2026-10-12"));
    }
    assert_eq!(gap_of(&talk, "delivery"), Some(4), "November counts");
    assert_eq!(
        gap_of(&talk, "communication"),
        Some(5),
        "the draft of today stays what it is"
    );
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    assert_eq!(sheet.draft.unwrap().ratings.len(), 1);
    assert!(talk.sandbox.check().unwrap().ok);
}

#[test]
fn it_is_about_the_level_and_the_ladder_of_its_day() {
    let talk = Talk::new();
    let promoted = PlacementDraft {
        person: talk.ana.clone(),
        level: Some("SPM".into()),
        on: Some(day("2026-11-01")),
        reason: String::new(),
    };
    talk.sandbox.place(&promoted).unwrap();
    talk.sandbox.ladder_draft_begin(None).unwrap();
    talk.sandbox
        .ladder_edit(LadderEdit::CompetencyRemove {
            code: "delivery".into(),
        })
        .unwrap();
    talk.sandbox.ladder_publish(&Publishing::default()).unwrap();

    assert_eq!(
        talk.begun(None, Some(day("2026-11-25"))),
        Err(Code::Invalid),
        "a day to come"
    );
    assert_eq!(
        talk.begun(None, Some(day("2024-12-31"))),
        Err(Code::Invalid),
        "she stood nowhere then"
    );
    let round = talk.begun(None, Some(day("2026-10-12"))).unwrap();
    let page = talk.page(&round);
    assert_eq!(page.round.against.unwrap().code.as_str(), "PM");
    assert_eq!(page.round.version, 1);
    assert!(
        page.comparisons
            .iter()
            .any(|line| line.competency.as_str() == "delivery")
    );
    talk.sandbox.round_discard(&round).unwrap();

    let page = talk.page(&talk.begun(None, Some(day("2026-11-24"))).unwrap());
    assert_eq!(page.round.against.unwrap().code.as_str(), "SPM");
    assert_eq!(page.round.version, 2);
}

#[test]
fn colleagues_asked_since_a_later_talk_are_not_heard_in_an_earlier_one() {
    let talk = Talk::new();
    let ask = |on: &str| PeerAsk {
        person: talk.ana.clone(),
        peer: None,
        peer_name: format!("Asked on {on}"),
        why: "Works with her".into(),
        on: Some(day(on)),
    };
    let round = talk.compared();
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox
        .round_close(&round, Some(day("2026-11-24")))
        .unwrap();
    for on in ["2026-08-01", "2026-09-15"] {
        talk.sandbox.peer_view_ask(&ask(on)).unwrap();
    }
    let earlier = talk.begun(None, Some(day("2026-08-10"))).unwrap();
    let heard = talk.page(&earlier).peers;
    let names: Vec<&str> = heard.iter().map(|peer| peer.name.as_str()).collect();
    assert_eq!(names, ["Asked on 2026-08-01"]);
}

#[test]
fn nobody_who_has_left_is_assessed_but_for_a_talk_while_they_were_there() {
    let talk = Talk::new();
    talk.sandbox
        .person_archive(&talk.ana, Some(day("2026-11-01")))
        .unwrap();
    assert_eq!(talk.begun(None, None), Err(Code::Invalid));
    let round = talk.begun(None, Some(day("2026-10-31"))).unwrap();
    assert_eq!(talk.page(&round).round.begun_on, day("2026-10-31"));
}
