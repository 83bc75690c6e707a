//! What colleagues say, in a round and before one.

use rungs_app::assessing::{AssessmentDraft, PeerAsk, PeerViewEdit};
use rungs_app::error::Code;
use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::{AssessmentRoundId, PeerViewId};
use rungs_domain::peer_view::Naming;
use rungs_testkit::{day, today};

use crate::talk::{Talk, ratings};

#[test]
fn colleagues_are_asked_with_a_reason_and_their_ratings_stand_beside_both_views() {
    let talk = Talk::new();
    let mara = talk.sandbox.hire("Mara Lindqvist", "Support lead", None);
    let round = talk.begin(None);
    let ask = PeerAsk {
        person: talk.ana.clone(),
        peer: Some(mara.clone()),
        peer_name: String::new(),
        why: "Runs support for the same product.".into(),
        on: None,
    };
    let unsaid = PeerAsk {
        why: "  ".into(),
        ..ask.clone()
    };
    let refused = talk.sandbox.peer_view_ask(&unsaid).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("why"));
    let oneself = PeerAsk {
        peer: Some(talk.ana.clone()),
        ..ask.clone()
    };
    assert_eq!(
        talk.sandbox.peer_view_ask(&oneself).unwrap_err().code,
        Code::Invalid
    );
    let view = talk.sandbox.peer_view_ask(&ask).unwrap().value;

    let rated = AssessmentDraft {
        ratings: ratings(&[("delivery", 5)]),
        peer_view: Some(view.clone()),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Peer)
    };
    talk.sandbox.assess(&rated).unwrap();
    let edit = PeerViewEdit {
        words: Some("Ships calmly, and says early when it slips.".into()),
        quote: Some("Says early".into()),
        ..PeerViewEdit::default()
    };
    let misquoted = talk.sandbox.peer_view_update(&view, &edit).unwrap_err();
    assert_eq!(misquoted.field.as_deref(), Some("quote"));
    let edit = PeerViewEdit {
        quote: Some("says early when it slips".into()),
        naming: Some(Naming::Agreed),
        ..edit
    };
    talk.sandbox.peer_view_update(&view, &edit).unwrap();

    talk.rate(Rater::Manager, &[("delivery", 3)]).unwrap();
    talk.hand_in(&round, RoundView::Oneself);
    talk.hand_in(&round, RoundView::Manager);
    let page = talk.page(&round);
    assert_eq!(page.peers[0].name, "Mara Lindqvist");
    let line = page
        .comparisons
        .iter()
        .find(|l| !l.peers.is_empty())
        .unwrap();
    assert_eq!(line.peers[0].value.value(), 5);
    talk.sandbox.round_close(&round, None).unwrap();
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    let peer = sheet.past.iter().find(|l| l.by == Rater::Peer).unwrap();
    assert_eq!(peer.state, AssessmentState::Final);
    assert_eq!(peer.peer.as_deref(), Some("Mara Lindqvist"));

    // Whoever is erased leaves what they said, without their name.
    talk.sandbox.erase(&mara).unwrap();
    let kept = &talk.sandbox.peer_views(&talk.ana).unwrap()[0];
    assert_eq!((kept.name.as_str(), kept.naming), ("", Naming::Withheld));
    assert!(kept.words.contains("Ships calmly"));
}

/// Asked on a day, and answered with a rating of delivery.
fn told(talk: &Talk, name: &str, on: Option<Day>, value: u8) -> PeerViewId {
    let ask = PeerAsk {
        person: talk.ana.clone(),
        peer: None,
        peer_name: name.into(),
        why: "Works with her.".into(),
        on,
    };
    let view = talk.sandbox.peer_view_ask(&ask).unwrap().value;
    let rated = AssessmentDraft {
        ratings: ratings(&[("delivery", value)]),
        peer_view: Some(view.clone()),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Peer)
    };
    talk.sandbox.assess(&rated).unwrap();
    view
}

fn heard(talk: &Talk, round: &AssessmentRoundId) -> Vec<String> {
    let page = talk.page(round);
    page.peers.into_iter().map(|peer| peer.name).collect()
}

#[test]
fn whoever_was_asked_before_a_round_began_is_heard_in_it_with_their_ratings() {
    let talk = Talk::new();
    told(&talk, "Long Ago", Some(day("2025-11-23")), 0);
    let view = told(&talk, "Mara Lind", Some(day("2026-10-01")), 5);
    let round = talk.begin(None);
    let rated = |talk: &Talk| -> Vec<u8> {
        let lines = talk.page(&round).comparisons;
        let peers = lines.iter().flat_map(|line| &line.peers);
        peers.map(|peer| peer.value.value()).collect()
    };
    assert_eq!(heard(&talk, &round), ["Mara Lind"]);
    assert_eq!(rated(&talk), [5]);
    talk.sandbox.undo().unwrap();
    let sheet = talk.sandbox.assessment_sheet(&talk.ana, None).unwrap();
    let views = talk.sandbox.peer_views(&talk.ana).unwrap();
    assert!(views.iter().all(|peer| peer.round.is_none()));
    assert_eq!(sheet.past.len(), 2);
    assert!(sheet.past.iter().all(|line| line.round.is_none()));
    talk.sandbox.redo().unwrap();
    assert_eq!(heard(&talk, &round), ["Mara Lind"]);
    // What they rate later goes where the rest of it is.
    let later = AssessmentDraft {
        ratings: ratings(&[("delivery", 4)]),
        peer_view: Some(view),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Peer)
    };
    talk.sandbox.assess(&later).unwrap();
    assert_eq!(rated(&talk), [4]);
}

#[test]
fn whoever_was_heard_before_stays_in_a_round_taken_up_again_and_their_ratings_stay() {
    let talk = Talk::new();
    let first = talk.compared();
    let before = told(&talk, "Mara Lind", None, 5);
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();
    let again = talk.sandbox.round_reopen(&first).unwrap().value;
    told(&talk, "Ole Berg", None, 2);

    let page = talk.page(&again);
    let said: Vec<_> = page
        .peers
        .iter()
        .map(|peer| (peer.name.as_str(), peer.agreed_on))
        .collect();
    assert_eq!(said, [("Mara Lind", Some(today())), ("Ole Berg", None)]);
    let delivery = page
        .comparisons
        .iter()
        .find(|line| line.competency.as_str() == "delivery")
        .unwrap();
    let rated: Vec<u8> = delivery.peers.iter().map(|p| p.value.value()).collect();
    assert_eq!(rated, [2, 5]);
    let later = AssessmentDraft {
        ratings: ratings(&[("delivery", 1)]),
        peer_view: Some(before),
        ..AssessmentDraft::of(talk.ana.clone(), Rater::Peer)
    };
    let refused = talk.sandbox.assess(&later).unwrap_err();
    assert_eq!(refused.code, Code::Frozen);
}

#[test]
fn what_was_said_for_a_closed_round_changes_only_in_what_the_colleague_agrees_to() {
    let talk = Talk::new();
    let round = talk.compared();
    let mara = told(&talk, "Mara Lind", None, 5);
    let said = PeerViewEdit {
        words: Some("Ships calmly. Says no well.".into()),
        quote: Some("Ships calmly.".into()),
        naming: Some(Naming::Agreed),
        ..PeerViewEdit::default()
    };
    talk.sandbox.peer_view_update(&mara, &said).unwrap();
    talk.agree(&round, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&round, None).unwrap();

    let words = |text: &str| PeerViewEdit {
        words: Some(text.into()),
        ..PeerViewEdit::default()
    };
    let quote = |text: &str| PeerViewEdit {
        quote: Some(text.into()),
        ..PeerViewEdit::default()
    };
    let naming = |naming| PeerViewEdit {
        naming: Some(naming),
        ..PeerViewEdit::default()
    };
    for (edit, fits) in [
        (words("Ships late."), false),
        (quote("Says no well."), false),
        (said, true),
        (naming(Naming::Withheld), true),
        (naming(Naming::Agreed), true),
        (quote(""), true),
        (quote("Ships calmly."), false),
    ] {
        let changed = talk.sandbox.peer_view_update(&mara, &edit);
        assert_eq!(
            changed.map_err(|e| e.code).err(),
            (!fits).then_some(Code::Frozen),
            "{edit:?}"
        );
    }
}

#[test]
fn who_has_not_answered_by_the_talk_is_heard_in_the_next() {
    let talk = Talk::new();
    let first = talk.compared();
    let ask = PeerAsk {
        person: talk.ana.clone(),
        peer: None,
        peer_name: "Ole Berg".into(),
        why: "Works with her.".into(),
        on: None,
    };
    let ole = talk.sandbox.peer_view_ask(&ask).unwrap().value;
    let twice = talk.sandbox.peer_view_ask(&ask).unwrap_err();
    assert_eq!(twice.code, Code::Exists);
    told(&talk, "Mara Lind", None, 5);
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();
    assert_eq!(heard(&talk, &first), ["Mara Lind"]);
    let late = PeerViewEdit {
        words: Some("Calm.".into()),
        ..PeerViewEdit::default()
    };
    talk.sandbox.peer_view_update(&ole, &late).unwrap();
    assert_eq!(heard(&talk, &talk.begin(None)), ["Ole Berg"]);
}

#[test]
fn a_colleague_asked_between_two_rounds_is_heard_in_the_second_alone() {
    let talk = Talk::new();
    let first = talk.compared();
    talk.agree(&first, &[("delivery", 3), ("communication", 1)]);
    talk.sandbox.round_close(&first, None).unwrap();
    told(&talk, "Backdated", Some(day("2026-11-23")), 1);
    told(&talk, "Mara Lind", None, 5);
    let closed = talk.page(&first);
    let again = talk.sandbox.round_reopen(&first).unwrap().value;
    let both = ["Backdated", "Mara Lind"];
    assert_eq!(
        heard(&talk, &again),
        both,
        "also an answer that came too late"
    );
    assert_eq!(talk.page(&first), closed);
    // Thrown away, the round leaves what was said for the next.
    talk.sandbox.round_discard(&again).unwrap();
    let next = talk.begin(None);
    assert_eq!(heard(&talk, &next), both);
    assert_eq!(talk.sandbox.check().unwrap().problems, Vec::<String>::new());
}
