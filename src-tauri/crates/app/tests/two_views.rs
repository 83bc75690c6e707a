//! What a PM says about who decides, by mouth or on a form, beside what was agreed; and poker.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::delegating::{DelegationDraft, TemporaryDraft};
use rungs_app::delegation_views::{OwnViewEntry, ViewFate, ViewFormPage};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::placing::PlacementDraft;
use rungs_app::poker::PokerRecord;
use rungs_app::roster::PersonDraft;
use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::delegation_view::Difference;
use rungs_domain::ids::PersonId;
use rungs_domain::poker_table::PokerCard;
use rungs_domain::view_talk::TalkKind;
use tempfile::TempDir;

fn today() -> Day {
    Day::parse("2026-11-26").unwrap()
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

struct Scene {
    folder: TempDir,
    workspace: Workspace,
    ana: PersonId,
}

fn scene() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let workspace = opening::create(
        &folder.path().join("w.rungs"),
        ShippedLadder::Product,
        Arc::new(FixedClock(today())),
        Arc::new(CountedIds::default()),
    )
    .unwrap();
    let ana = add(&workspace, "Ana Ruiz");
    Scene {
        folder,
        workspace,
        ana,
    }
}

fn add(workspace: &Workspace, name: &str) -> PersonId {
    let draft = PersonDraft {
        name: name.into(),
        title: "Product Manager".into(),
        ..PersonDraft::default()
    };
    workspace.person_add(&draft).unwrap().value
}

fn said(area: &str, n: u8) -> OwnViewEntry {
    OwnViewEntry {
        area: area.into(),
        level: Some(level(n)),
        note: String::new(),
    }
}

impl Scene {
    fn agree(&self, area: &str, n: u8, on: &str) {
        let draft = DelegationDraft {
            level: Some(level(n)),
            on: Day::parse(on).ok(),
            ..DelegationDraft::of(self.ana.clone(), area.into())
        };
        self.workspace.delegation_set(&draft).unwrap();
    }

    fn say(&self, entries: &[OwnViewEntry], on: &str) {
        let on = Day::parse(on).ok();
        let said = self
            .workspace
            .delegation_view_set(&self.ana, entries, on)
            .unwrap();
        assert_eq!(said.value as usize, entries.len());
    }

    fn standing(&self) -> Vec<(String, Difference)> {
        let page = self.workspace.delegation_views(&self.ana).unwrap();
        page.lines
            .into_iter()
            .filter(|line| line.stands != Difference::Silent)
            .map(|line| (line.area.0, line.stands))
            .collect()
    }
}

#[test]
fn differences_come_first_and_taking_back_brings_back_what_was_said_before() {
    let scene = scene();
    scene.agree("pricing", 3, "2026-06-01");
    scene.agree("hiring", 2, "2026-06-01");
    scene.agree("scope", 5, "2026-06-01");
    scene.say(&[said("pricing", 4)], "2026-07-01");
    scene.say(
        &[said("pricing", 6), said("scope", 5), said("release", 5)],
        "2026-08-01",
    );
    assert_eq!(
        scene.standing(),
        [
            ("pricing".to_owned(), Difference::Of(3)),
            ("release".to_owned(), Difference::OneSided),
            ("hiring".to_owned(), Difference::OneSided),
            ("scope".to_owned(), Difference::Of(0)),
        ]
    );
    let back = OwnViewEntry {
        level: None,
        ..said("pricing", 1)
    };
    scene
        .workspace
        .delegation_view_set(&scene.ana, &[back], None)
        .unwrap();
    assert_eq!(scene.standing()[0].1, Difference::Of(1));
    // What is agreed later may have settled it.
    scene.agree("pricing", 2, "2026-09-01");
    let page = scene.workspace.delegation_views(&scene.ana).unwrap();
    let line = page
        .lines
        .iter()
        .find(|l| l.area.as_str() == "pricing")
        .unwrap();
    assert!(line.said.as_ref().unwrap().before_last_change);
    assert_eq!((page.differ, page.agree, page.one_sided), (1, 1, 2));
}

#[test]
fn what_is_said_twice_on_a_day_is_kept_once_and_nobody_says_it_tomorrow() {
    let scene = scene();
    scene.say(&[said("pricing", 4)], "2026-11-26");
    scene.say(&[said("pricing", 5)], "2026-11-26");
    let page = scene.workspace.delegation_views(&scene.ana).unwrap();
    let story = scene
        .workspace
        .delegation_story(&scene.ana, &"pricing".into())
        .unwrap();
    assert_eq!(story.len(), 1);
    assert_eq!(page.asked_on, Some(today()));
    for (entries, on) in [
        (vec![said("pricing", 4)], Some(today().plus_days(1))),
        (vec![], None),
        (
            vec![said("pricing", 4), said("Pricing and packaging", 5)],
            None,
        ),
        (vec![said("unheard-of", 4)], None),
    ] {
        assert!(
            scene
                .workspace
                .delegation_view_set(&scene.ana, &entries, on)
                .is_err()
        );
    }
}

/// The form filled in by a program that saves what it was given.
fn filled(scene: &Scene, answers: &[(&str, &str, &str)]) -> std::path::PathBuf {
    let path = scene.folder.path().join("form.xlsx");
    scene.workspace.view_form_write(&scene.ana, &path).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let sheet = book.worksheet_range("Who decides").unwrap();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let out = workbook.add_worksheet();
    for (row, column, value) in sheet.used_cells() {
        let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
        if !matches!(value, Data::Empty) {
            out.write_string(row, column, value.to_string()).unwrap();
        }
        for (area, choice, note) in answers {
            if value.to_string() == format!("area:{area}") {
                out.write_string(row, 2, *choice).unwrap();
                out.write_string(row, 3, *note).unwrap();
            }
        }
    }
    let path = scene.folder.path().join("back.xlsx");
    workbook.save(&path).unwrap();
    path
}

fn read(scene: &Scene, path: &std::path::Path) -> ViewFormPage {
    let answers = Workspace::view_form_answers(path).unwrap();
    scene
        .workspace
        .view_form_page(&answers, Some(&scene.ana))
        .unwrap()
}

#[test]
fn a_form_goes_out_without_the_leaders_side_and_comes_back_with_every_fate() {
    let scene = scene();
    scene.agree("pricing", 3, "2026-06-01");
    let draft = DelegationDraft {
        level: Some(level(2)),
        reason: Some("Not before Zanzibar".into()),
        ..DelegationDraft::of(scene.ana.clone(), "hiring".into())
    };
    scene.workspace.delegation_set(&draft).unwrap();
    scene.say(&[said("scope", 5), said("backlog", 6)], "2026-10-01");
    let csv = scene.folder.path().join("form.csv");
    scene.workspace.view_form_write(&scene.ana, &csv).unwrap();
    let text = std::fs::read_to_string(&csv).unwrap();
    assert!(text.contains("Pricing and packaging") && text.contains("Ana Ruiz"));
    assert!(
        !text.contains("Zanzibar"),
        "a reason of the leader is not in it"
    );

    let page = read(
        &scene,
        &filled(
            &scene,
            &[
                ("pricing", "6", "I test, you hear of it"),
                ("scope", "5 Advise", ""),
                ("backlog", "Delegate", ""),
                ("hiring", "often", ""),
                ("release", "", "depends"),
            ],
        ),
    );
    let fates: Vec<(&str, ViewFate, u8)> = page
        .lines
        .iter()
        .map(|line| (line.area.as_str(), line.fate, line.level.value()))
        .collect();
    assert_eq!(
        fates,
        [
            ("backlog", ViewFate::Changed, 7),
            ("scope", ViewFate::Same, 5),
            ("pricing", ViewFate::New, 6),
        ]
    );
    let told: Vec<&str> = page.refused.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(told, ["depends", "often"]);
    assert!(page.remarks.is_empty(), "{:?}", page.remarks);
    scene.say(&page.entries, "2026-11-26");
    assert_eq!(
        scene.standing()[0],
        ("pricing".to_owned(), Difference::Of(3))
    );
}

#[test]
fn somebody_elses_form_is_refused_and_another_scale_is_told() {
    let scene = scene();
    let path = filled(&scene, &[("pricing", "2", "")]);
    let ben = add(&scene.workspace, "Ben Ek");
    let answers = Workspace::view_form_answers(&path).unwrap();
    let refused = scene
        .workspace
        .view_form_page(&answers, Some(&ben))
        .unwrap_err();
    assert!(refused.message.contains("form of Ana Ruiz, not of Ben Ek"));
    scene
        .workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    let page = read(&scene, &path);
    assert!(
        page.remarks[0].contains("Seven levels"),
        "{:?}",
        page.remarks
    );
    assert_eq!(page.lines[0].level, level(2), "read as the form meant it");
    scene.workspace.person_delete(&scene.ana).unwrap();
    assert!(scene.workspace.view_form_page(&answers, None).is_err());
}

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
            .map(|line| (line.area.0, line.talk.map(|talk| talk.kind)))
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

fn pulled_back(scene: &Scene) {
    let draft = TemporaryDraft {
        person: scene.ana.clone(),
        area: "pricing".into(),
        level: level(2),
        since: None,
        until: Day::parse("2026-12-05").unwrap(),
        reason: "A contract is at stake.".into(),
    };
    scene.workspace.delegation_for_a_while(&draft).unwrap();
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
