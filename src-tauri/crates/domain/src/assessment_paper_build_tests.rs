//! The paper as a specification: what is on it, what never is, and where it begins and ends.

use std::sync::LazyLock;

use super::*;
use crate::Private;
use crate::comparison::{RatingOf, Views, compare};
use crate::evidence::{EvidenceKind, Sharing};
use crate::house_style::HouseStyle;
use crate::ids::CompetencyCode;
use crate::ladder::{Competency, CompetencyArea, LadderStatus};
use crate::ladder_fixture::ladder as small_ladder;
use crate::peer_view::Naming;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Team"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Insight in its own area, expected at 3 by Senior PM; story at 2 and of double weight; reach expected by nobody.
fn ladder() -> Ladder {
    let mut ladder = small_ladder();
    let bare = ladder.competencies[0].clone();
    ladder.areas.push(CompetencyArea {
        code: "people".into(),
        name: "People".into(),
    });
    ladder.competencies[1].weight = 2.0;
    ladder.competencies.push(Competency {
        code: "reach".into(),
        name: "Reach".into(),
        area: "people".into(),
        ..bare
    });
    ladder
}

fn round(id: &str, closed_on: Option<&str>) -> AssessmentRound {
    AssessmentRound {
        id: id.into(),
        person: "p".into(),
        ladder: "v".into(),
        against: "SPM".into(),
        begun_on: day("2026-11-01"),
        entered_later: false,
        self_in: Some(day("2026-11-05")),
        manager_in: Some(day("2026-11-08")),
        closed_on: closed_on.map(day),
        reopens: None,
        note: Private::new("hush: the talk".into()),
    }
}

fn said(said: &[(&str, u8)]) -> Vec<(CompetencyCode, Proficiency)> {
    said.iter()
        .map(|(code, value)| ((*code).into(), Proficiency::new(*value).unwrap()))
        .collect()
}

fn note(on: &str, text: &str, sharing: Sharing, link: EvidenceLink) -> Evidence {
    Evidence {
        id: text.into(),
        person: "p".into(),
        on: day(on),
        text: Private::new(text.into()),
        kind: EvidenceKind::Win,
        sharing,
        links: vec![link],
    }
}

fn of(code: &str) -> EvidenceLink {
    EvidenceLink::Competency { code: code.into() }
}

fn peer(round: &str, quote: Option<&str>, naming: Naming) -> PeerView {
    PeerView {
        id: round.into(),
        person: "p".into(),
        round: Some(round.into()),
        peer: None,
        peer_name: "Mara Lind".into(),
        why: "hush: why".into(),
        asked_on: day("2026-11-02"),
        answered_on: Some(day("2026-11-04")),
        words: Private::new("hush: Calm under load.".into()),
        quote: quote.map(str::to_owned),
        naming,
    }
}

fn views(said: &[(CompetencyCode, Proficiency)]) -> Vec<RatingOf<'_>> {
    said.iter()
        .map(|(competency, value)| RatingOf {
            competency,
            value: *value,
        })
        .collect()
}

struct Scene {
    oneself: Vec<(CompetencyCode, Proficiency)>,
    manager: Vec<(CompetencyCode, Proficiency)>,
    agreed: Vec<(CompetencyCode, Proficiency)>,
    rounds: Vec<AssessmentRound>,
    evidence: Vec<Evidence>,
    peers: Vec<PeerView>,
    leader: Option<&'static str>,
    rater: Option<&'static str>,
}

impl Scene {
    fn new() -> Self {
        Self {
            oneself: said(&[("insight", 4), ("reach", 1)]),
            manager: said(&[("insight", 2), ("story", 1)]),
            agreed: said(&[("insight", 2), ("story", 4), ("reach", 1)]),
            rounds: vec![round("now", Some("2026-11-20"))],
            evidence: Vec::new(),
            peers: Vec::new(),
            leader: Some("Ruth Jensen"),
            rater: Some("Ruth Jensen"),
        }
    }

    fn paper(&self) -> AssessmentPaper {
        let ladder = ladder();
        let comparisons = compare(&Views {
            ladder: &ladder,
            against: &"SPM".into(),
            stage: None,
            oneself: &views(&self.oneself),
            manager: &views(&self.manager),
            peers: &[],
            agreed: &views(&self.agreed),
        })
        .unwrap();
        let version = LadderVersion {
            id: "v".into(),
            number: 3,
            status: LadderStatus::Published,
            published_on: Some(day("2026-01-01")),
            ladder: ladder.into(),
        }
        .published()
        .unwrap();
        build(&PaperFacts {
            house: &HOUSE,
            today: day("2026-11-26"),
            version: &version,
            round: ClosedRound::of(&self.rounds[0]).unwrap(),
            rounds: &self.rounds,
            name: "Hollis Grady",
            title: "Product Manager",
            leader: self.leader,
            rater: self.rater,
            own: Some(&"PM".into()),
            stage: None,
            comparisons: &comparisons,
            evidence: &self.evidence,
            peers: &self.peers,
        })
        .unwrap()
        .into_inner()
    }
}

#[test]
fn an_open_round_has_no_paper() {
    let open = round("now", None);
    let refused = ClosedRound::of(&open).unwrap_err();
    assert!(refused.message.contains("never printed"));
}

#[test]
fn the_table_has_what_is_expected_or_rated_by_area_and_says_how_far_off_it_is() {
    let paper = Scene::new().paper();
    let rows: Vec<_> = paper
        .areas
        .iter()
        .flat_map(|area| area.rows.iter().map(move |row| (area.name.as_str(), row)))
        .map(|(area, row)| {
            (
                area,
                row.name.as_str(),
                [row.expected, row.oneself, row.leader, row.agreed],
                row.against.as_str(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (
                "Craft",
                "Insight",
                [Some(3), Some(4), Some(2), Some(2)],
                "1 below"
            ),
            (
                "Craft",
                "Story",
                [Some(2), None, Some(1), Some(4)],
                "2 above"
            ),
            ("People", "Reach", [None, Some(1), None, Some(1)], ""),
        ]
    );
    assert_eq!(paper.level.name, "Senior PM");
    assert_eq!(paper.own_level.as_deref(), Some("PM"));
    assert_eq!(paper.version, 3);
}

#[test]
fn strengths_and_gaps_are_told_in_words_and_counted() {
    let paper = Scene::new().paper();
    assert_eq!(
        paper.summary,
        "Senior PM asks for 2 competencies: 1 reached, 1 below."
    );
    assert_eq!(
        paper.strengths,
        [PaperPoint {
            name: "Story".into(),
            words: "4 Leads others, where 2 With help is expected".into(),
            asks: vec![],
        }]
    );
    assert_eq!(paper.gaps[0].name, "Insight");
    assert_eq!(
        paper.gaps[0].words,
        "2 With help, where 3 On their own is expected"
    );
    assert_eq!(paper.gaps[0].asks, ["Leads research"]);

    let mut scene = Scene::new();
    scene.agreed = said(&[("insight", 1)]);
    scene.manager = vec![];
    scene.oneself = vec![];
    let paper = scene.paper();
    assert_eq!(
        paper.summary,
        "Senior PM asks for 2 competencies: 1 below, 1 not rated."
    );
    assert!(paper.strengths.is_empty());
    assert_eq!(paper.areas.len(), 1, "nobody said anything about reach");
}

#[test]
fn who_rated_is_said_and_also_who_did_not() {
    let mut scene = Scene::new();
    scene.peers = vec![
        peer("now", None, Naming::Agreed),
        peer("earlier", None, Naming::Agreed),
    ];
    assert_eq!(
        scene.paper().raters,
        [
            "Hollis Grady, own view on 5 Nov.",
            "Ruth Jensen, leader’s view on 8 Nov.",
            "1 colleague was heard.",
        ]
    );
    scene.peers[0].answered_on = None;
    scene.oneself.clear();
    scene.rater = None;
    let paper = scene.paper();
    assert_eq!(
        paper.raters,
        [
            "Hollis Grady gave no own view.",
            "The leader, leader’s view on 8 Nov.",
        ]
    );
    assert_eq!(paper.rater_short, "Leader");
}

#[test]
fn the_view_is_of_who_led_then_and_who_leads_now_signs() {
    let mut scene = Scene::new();
    scene.leader = Some("Nils Berg");
    let paper = scene.paper();
    assert_eq!(paper.raters[1], "Ruth Jensen, leader’s view on 8 Nov.");
    assert_eq!(paper.rater_short, "Ruth");
    assert_eq!(paper.leader.as_deref(), Some("Nils Berg"));
}

#[test]
fn only_notes_marked_shareable_that_bear_on_a_competency_since_the_round_before() {
    let mut scene = Scene::new();
    let shared = Sharing::Shareable;
    scene.evidence = vec![
        note("2026-11-20", "the day it was agreed", shared, of("insight")),
        note("2026-11-21", "the day after", shared, of("insight")),
        note(
            "2026-09-01",
            "hush: private",
            Sharing::Private,
            of("insight"),
        ),
        note(
            "2026-09-01",
            "about a decision",
            shared,
            EvidenceLink::Delegation {
                area: "pricing".into(),
            },
        ),
        note("2026-09-01", "of another ladder", shared, of("gone")),
        note("2026-06-01", "in summer", shared, of("story")),
        note("2025-11-20", "a year ago", shared, of("story")),
        note("2025-11-21", "within the year", shared, of("reach")),
    ];
    let texts = |scene: &Scene| -> Vec<String> {
        scene
            .paper()
            .notes
            .into_iter()
            .map(|note| note.text)
            .collect()
    };
    assert_eq!(
        texts(&scene),
        ["the day it was agreed", "in summer", "within the year"]
    );
    assert_eq!(scene.paper().notes[0].about, ["Insight"]);
    scene.rounds.push(round("before", Some("2026-06-01")));
    scene.rounds.push(round("after", Some("2026-12-01")));
    scene.rounds.push(round("open", None));
    assert_eq!(
        texts(&scene),
        ["the day it was agreed"],
        "the day of the round before belongs to that"
    );
}

#[test]
fn a_colleague_is_quoted_where_it_is_marked_and_named_only_with_consent() {
    let mut scene = Scene::new();
    scene.peers = vec![
        peer("now", Some("Calm under load."), Naming::Withheld),
        peer("now", Some("Calm"), Naming::Agreed),
        peer("now", None, Naming::Agreed),
        peer("earlier", Some("hush: of another round"), Naming::Agreed),
    ];
    let paper = scene.paper();
    let quotes: Vec<_> = paper
        .quotes
        .iter()
        .map(|quote| (quote.text.as_str(), quote.by.as_deref()))
        .collect();
    assert_eq!(
        quotes,
        [("Calm under load.", None), ("Calm", Some("Mara Lind"))]
    );
    let all = serde_json::to_string(&paper).unwrap();
    assert!(!all.contains("hush"), "{all}");
}

#[test]
fn the_paper_of_a_round_taken_up_again_has_all_that_of_the_first_had() {
    let mut scene = Scene::new();
    let shared = Sharing::Shareable;
    scene.rounds[0].reopens = Some("first".into());
    scene.rounds.push(round("first", Some("2026-11-10")));
    scene.rounds.push(round("before", Some("2026-06-01")));
    scene.evidence = vec![
        note("2026-11-15", "after the first", shared, of("insight")),
        note("2026-11-10", "the day of the first", shared, of("insight")),
        note("2026-06-02", "for the first", shared, of("story")),
        note(
            "2026-06-01",
            "hush: for the one before",
            shared,
            of("story"),
        ),
    ];
    scene.peers = vec![
        peer("before", Some("hush: of the one before"), Naming::Agreed),
        peer("first", Some("Calm under load."), Naming::Agreed),
        peer("now", Some("Says it early."), Naming::Agreed),
    ];
    let paper = scene.paper();
    let notes: Vec<_> = paper.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(
        notes,
        ["after the first", "the day of the first", "for the first"]
    );
    let quotes: Vec<_> = paper
        .quotes
        .iter()
        .map(|quote| quote.text.as_str())
        .collect();
    assert_eq!(quotes, ["Calm under load.", "Says it early."]);
    assert_eq!(
        paper.raters.last().unwrap(),
        "1 colleague was heard.",
        "asked for both, and still one"
    );
    scene.peers[2].peer_name = "Jo Berg".into();
    assert_eq!(
        scene.paper().raters.last().unwrap(),
        "2 colleagues were heard."
    );
}
