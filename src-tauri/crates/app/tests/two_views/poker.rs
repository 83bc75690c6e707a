//! A game of poker: nothing is seen before the cards are turned, and a round is one step.

use crate::scene::{add, level, pulled_back, scene, today};
use rungs_app::placing::PlacementDraft;
use rungs_app::poker::PokerRecord;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::ids::PersonId;
use rungs_domain::poker_table::PokerCard;

#[test]
fn a_round_of_poker_is_one_step_with_its_cards_its_agreement_and_its_story() {
    let scene = scene();
    let ben = add(&scene.workspace, "Ben Ek");
    scene.agree("pricing", 3, "2026-06-01");
    let card = |person: Option<&PersonId>, n| PokerCard {
        person: person.cloned(),
        level: level(n),
    };
    let record = PokerRecord {
        area: "pricing".into(),
        cards: vec![
            card(None, 6),
            card(Some(&scene.ana), 3),
            card(Some(&ben), 5),
        ],
        agreed: Some(level(5)),
        stays_for: vec![ben.clone()],
        note: "Finance first.".into(),
        review: Some(today().plus_months(3)),
        on: None,
    };
    let before = scene.workspace.poker_rounds().unwrap();
    scene.workspace.poker_record(&record).unwrap();
    let story = |who: &PersonId| {
        let lines = scene.workspace.delegation_story(who, &"pricing".into());
        let lines = lines.unwrap();
        lines
            .iter()
            .map(|l| (l.kind, l.what.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        story(&scene.ana)[1..],
        [
            (StoryKind::Freer, "Consult → Advise".to_owned()),
            (
                StoryKind::Poker,
                "Poker: cards 3–6, agreed on Advise".to_owned()
            ),
        ]
    );
    assert_eq!(
        story(&ben).len(),
        1,
        "for Ben nothing is agreed, but he played"
    );
    let history = scene
        .workspace
        .delegation_history(&scene.ana, &"pricing".into())
        .unwrap();
    assert_eq!(
        history[0].reason.as_deref(),
        Some("Delegation poker: cards 3, 5, 6; agreed on 5 Advise.")
    );
    assert_eq!(history[0].review, record.review);
    let state = scene.workspace.history_state();
    assert_eq!(
        state.undo.as_deref(),
        Some("the round of poker on Pricing and packaging")
    );
    scene.workspace.undo().unwrap();
    assert_eq!(scene.workspace.poker_rounds().unwrap(), before);
    assert_eq!(story(&scene.ana).len(), 1);
}

#[test]
fn the_table_shows_nothing_before_all_cards_are_turned() {
    let scene = scene();
    let pricing = "pricing".into();
    let mut table = scene
        .workspace
        .poker_table(&pricing, std::slice::from_ref(&scene.ana))
        .unwrap();
    table.lay(&None, level(6)).unwrap();
    assert!(scene.workspace.poker_open(&table).is_err());
    table.lay(&Some(scene.ana.clone()), level(3)).unwrap();
    assert!(scene.workspace.poker_open(&table).is_err());
    table.turn().unwrap();
    let open = scene.workspace.poker_open(&table).unwrap();
    assert_eq!(open.spread.steps, 3);
    assert!(open.hint.contains("Ana (3 Consult)"), "{}", open.hint);
    assert!(scene.workspace.poker_table(&pricing, &[]).is_err());
}

#[test]
fn the_table_says_what_holds_and_what_recording_each_step_does_to_it() {
    let scene = scene();
    let w = &scene.workspace;
    scene.agree("pricing", 5, "2026-06-01");
    pulled_back(&scene);
    let placed = PlacementDraft {
        person: scene.ana.clone(),
        level: Some("PM".into()),
        on: None,
        reason: "Runs pricing.".into(),
    };
    w.place(&placed).unwrap();
    let pricing = "pricing".into();
    let players = std::slice::from_ref(&scene.ana);
    let mut table = w.poker_table(&pricing, players).unwrap();
    table.lay(&None, level(5)).unwrap();
    table.lay(&Some(scene.ana.clone()), level(6)).unwrap();
    table.turn().unwrap();
    let open = w.poker_open(&table).unwrap();
    let hers = &open.cards[1];
    let today = hers.today.as_ref().unwrap();
    assert_eq!(
        (today.level, today.agreed),
        (Some(level(2)), Some(level(5)))
    );
    let ends: Vec<u8> = hers
        .ahead
        .iter()
        .filter(|one| one.ends)
        .map(|one| one.level.unwrap().value())
        .collect();
    assert_eq!(ends, [1, 2, 3, 4, 6, 7]);
    assert!(open.cards[0].ahead.is_empty());

    let record = |agreed| PokerRecord {
        area: "pricing".into(),
        cards: table.cards().unwrap(),
        agreed: Some(level(agreed)),
        stays_for: Vec::new(),
        note: String::new(),
        review: None,
        on: None,
    };
    let holds = || {
        let cell = w.delegation_cell(&scene.ana, &pricing, None).unwrap().cell;
        (cell.level.unwrap().value(), cell.temporary.is_some())
    };
    w.poker_record(&record(5)).unwrap();
    assert_eq!(holds(), (2, true), "the same level again leaves it");
    // On the tree Trunk stands for 6 and is what is agreed already.
    w.delegation_scale_set(Scale::DecisionTree).unwrap();
    let trunk = Scale::DecisionTree.steps()[1].value.value();
    w.poker_record(&record(trunk)).unwrap();
    assert_eq!(holds(), (2, true), "and so does the same step");
    w.poker_record(&record(7)).unwrap();
    assert_eq!(holds(), (7, false));
}
