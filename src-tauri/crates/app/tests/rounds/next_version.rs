//! An open assessment when a new version of the ladder is published.

use rungs_app::assessing::{AssessmentDraft, PeerAsk, PeerViewEdit, RatingDraft};
use rungs_app::error::Code;
use rungs_app::ladder_publishing::Publishing;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::{RoundStage, RoundView};
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::form_code::FormCode;
use rungs_domain::ids::{CompetencyCode, LevelCode};
use rungs_domain::ladder::Proficiency;
use rungs_domain::ladder_edit::{LadderEdit, LevelChange};
use rungs_interchange::self_form::{AnsweredRating, SelfAnswers};

use crate::talk::{Talk, ratings};

impl Talk {
    fn publish(&self, edits: Vec<LadderEdit>, mapping: Vec<LevelMapping>) {
        self.sandbox.ladder_draft_begin(None).unwrap();
        for edit in edits {
            self.sandbox.ladder_edit(edit).unwrap();
        }
        let publishing = Publishing { mapping, on: None };
        self.sandbox.ladder_publish(&publishing).unwrap();
    }

    fn without(&self, competency: &str) {
        let gone = LadderEdit::CompetencyRemove {
            code: competency.into(),
        };
        self.publish(vec![gone], Vec::new());
    }
}

fn no_level() -> LadderEdit {
    LadderEdit::LevelRemove { code: "PM".into() }
}

#[test]
fn publishing_names_the_assessments_that_are_open_and_leaves_them() {
    let talk = Talk::new();
    talk.sandbox.ladder_draft_begin(None).unwrap();
    let page = talk.sandbox.ladder_carry_over(&[]).unwrap().unwrap();
    assert!(page.open_assessments.is_empty());
    let round = talk.begin(None);
    let page = talk.sandbox.ladder_carry_over(&[]).unwrap().unwrap();
    let open = &page.open_assessments[0];
    assert_eq!((open.person.name.as_str(), open.version), ("Ana Ruiz", 1));
    assert_eq!(open.round, round);
    assert_eq!(talk.sandbox.round_go_on_page(&round).unwrap(), None);

    let done = talk.sandbox.ladder_publish(&Publishing::default()).unwrap();
    assert_eq!(done.value.open_assessments.len(), 1);
    assert_eq!(talk.page(&round).round.version, 1);
    let offered = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    assert_eq!((offered.from, offered.to, offered.kept), (1, 2, 0));
    assert!(offered.waits_for_own_view);
}

#[test]
fn what_would_be_lost_is_said_before_and_the_rest_stays_with_its_notes() {
    let talk = Talk::new();
    let round = talk.compared();
    let noted = AssessmentDraft {
        ratings: vec![RatingDraft {
            competency: "delivery".into(),
            value: Proficiency::new(2).unwrap(),
            note: "Slipped twice.".into(),
        }],
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Manager)
    };
    talk.sandbox
        .round_take_back(&round, RoundView::Manager)
        .unwrap();
    talk.sandbox.assess(&noted).unwrap();
    talk.hand_in(&round, RoundView::Manager);
    talk.agree(&round, &[("communication", 1)]);
    talk.without("communication");

    let page = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    let lost: Vec<_> = page
        .lost
        .iter()
        .map(|lost| (lost.by, lost.name.as_str(), lost.value.value()))
        .collect();
    assert_eq!(
        lost,
        [
            (Rater::Oneself, "Communication and story", 2),
            (Rater::Agreed, "Communication and story", 1),
        ]
    );
    assert_eq!((page.kept, page.against), (4, Some("PM".into())));
    assert!(!page.waits_for_own_view);

    let before = talk.page(&round);
    talk.sandbox.round_go_on(&round, None).unwrap();
    let after = talk.page(&round);
    assert_eq!(
        (after.round.version, after.round.stage),
        (2, RoundStage::Compare),
        "what is in stays in"
    );
    assert_eq!(after.own_view.as_ref().unwrap().ratings.len(), 2);
    let kept = &after.manager_view.as_ref().unwrap().ratings;
    let delivery = kept
        .iter()
        .find(|rating| rating.competency.as_str() == "delivery");
    assert_eq!(delivery.unwrap().note, "Slipped twice.");
    assert_eq!(talk.sandbox.round_go_on_page(&round).unwrap(), None);
    let again = talk.sandbox.round_go_on(&round, None).unwrap_err();
    assert_eq!(again.code, Code::Invalid);

    talk.sandbox.undo().unwrap();
    assert_eq!(talk.page(&round), before);
    talk.sandbox.redo().unwrap();
    assert_eq!(talk.page(&round), after);
}

#[test]
fn a_competency_that_goes_on_under_another_code_keeps_its_rating() {
    let talk = Talk::new();
    let round = talk.begin(None);
    talk.rate(Rater::Oneself, &[("coaching", 4)]).unwrap();
    let gone = LadderEdit::CompetencyRemove {
        code: "coaching".into(),
    };
    let back = LadderEdit::CompetencyAdd {
        area: "people".into(),
        name: "coaching OTHERS".into(),
    };
    talk.publish(vec![gone, back], Vec::new());

    let page = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    assert!(page.lost.is_empty() && page.added.is_empty(), "{page:?}");
    talk.sandbox.round_go_on(&round, None).unwrap();
    let view = talk.page(&round).own_view.unwrap();
    assert_eq!(
        view.ratings[0].competency,
        CompetencyCode::from("coaching-others")
    );
    assert_eq!(view.ratings[0].value.value(), 4);
}

#[test]
fn colleagues_ratings_go_along() {
    let talk = Talk::new();
    let round = talk.begin(None);
    let ask = PeerAsk {
        person: talk.ana.clone(),
        peer: None,
        peer_name: "Mara Lindqvist".into(),
        why: "Runs support.".into(),
        on: None,
    };
    let view = talk.sandbox.peer_view_ask(&ask).unwrap().value;
    let words = PeerViewEdit {
        words: Some("Calm.".into()),
        ..PeerViewEdit::default()
    };
    talk.sandbox.peer_view_update(&view, &words).unwrap();
    let rated = AssessmentDraft {
        ratings: ratings(&[("delivery", 5), ("communication", 1)]),
        peer_view: Some(view),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Peer)
    };
    talk.sandbox.assess(&rated).unwrap();
    talk.without("communication");
    let page = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    assert_eq!(page.lost[0].by, Rater::Peer);
    talk.sandbox.round_go_on(&round, None).unwrap();
    let peers = talk.page(&round).peers;
    assert_eq!(peers[0].ratings.len(), 1);
    // What is rated next goes into the same assessment, on the new version.
    let more = AssessmentDraft {
        ratings: ratings(&[("coaching", 2)]),
        ..rated
    };
    talk.sandbox.assess(&more).unwrap();
    assert_eq!(talk.page(&round).peers[0].ratings.len(), 2);
}

#[test]
fn a_level_that_went_is_followed_as_people_are_or_named() {
    let talk = Talk::new();
    let round = talk.begin(None);
    let to_senior = LevelMapping {
        from: "PM".into(),
        to: "SPM".into(),
    };
    talk.publish(vec![no_level()], vec![to_senior]);
    let page = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    assert_eq!(
        (page.level.as_str(), page.against),
        ("Product Manager", None)
    );
    let unsaid = talk.sandbox.round_go_on(&round, None).unwrap_err();
    assert_eq!(
        (unsaid.code, unsaid.field.as_deref()),
        (Code::Invalid, Some("against"))
    );
    let unknown = talk.sandbox.round_go_on(&round, Some("CEO")).unwrap_err();
    assert_eq!(unknown.code, Code::NotFound);
    talk.sandbox.round_go_on(&round, Some("senior pm")).unwrap();
    let against = talk.page(&round).round.against.unwrap();
    assert_eq!(against.code, LevelCode::from("SPM"));

    // A level that only got another name goes on by itself.
    let called = LadderEdit::LevelChange {
        code: "SPM".into(),
        change: LevelChange {
            name: Some("Staff PM".into()),
            ..LevelChange::default()
        },
    };
    talk.publish(vec![called], Vec::new());
    let page = talk.sandbox.round_go_on_page(&round).unwrap().unwrap();
    assert_eq!(page.against, Some("SPM".into()));
    assert_eq!(page.why, "It is the same level, now called Staff PM.");
}

#[test]
fn a_closed_assessment_never_moves() {
    let talk = Talk::new();
    let round = talk.compared();
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&round, None).unwrap();
    let closed = talk.page(&round);
    talk.without("communication");
    assert_eq!(talk.sandbox.round_go_on_page(&round).unwrap(), None);
    let refused = talk.sandbox.round_go_on(&round, None).unwrap_err();
    assert_eq!(refused.code, Code::Frozen);
    assert_eq!(talk.page(&round), closed);
}

#[test]
fn a_form_is_never_taken_for_a_version_that_is_a_draft() {
    let talk = Talk::new();
    talk.sandbox.ladder_draft_begin(None).unwrap();
    let versions = talk.sandbox.ladder_versions().unwrap();
    let draft = versions.iter().find(|line| line.number == 2).unwrap();
    let answers = SelfAnswers {
        code: FormCode {
            person: talk.ana.clone(),
            version: draft.id.clone(),
            level: "PM".into(),
        },
        ratings: vec![AnsweredRating {
            competency: "delivery".into(),
            value: Proficiency::new(3).unwrap(),
            note: String::new(),
            place: "D1".into(),
        }],
        notes: Vec::new(),
        answers: Vec::new(),
        lines: Vec::new(),
        blank: 0,
        refused: Vec::new(),
    };
    let refused = talk.sandbox.self_form_take(&answers, None).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    talk.sandbox.ladder_draft_discard().unwrap();
}
