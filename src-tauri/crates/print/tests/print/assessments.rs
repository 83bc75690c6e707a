//! Invented assessments that were agreed.

use std::sync::LazyLock;

use rungs_domain::assessment_paper_build::{ClosedRound, PaperFacts, build};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::comparison::{RatingOf, Views, compare};
use rungs_domain::evidence::{Evidence, EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::house_style::HouseStyle;
use rungs_domain::ids::CompetencyCode;
use rungs_domain::ladder::{LadderVersion, Proficiency};
use rungs_domain::peer_view::{Naming, PeerView};
use rungs_domain::{Day, Private};

use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// What is there beside the ratings.
#[derive(Default)]
pub struct Told {
    pub notes: Vec<String>,
    /// With consent to be named, or without.
    pub quotes: Vec<(String, Naming)>,
    /// Whose the leader's view is, where not of Marisol Etxeberria, who signs.
    pub rater: Option<&'static str>,
}

fn round(level: &str) -> AssessmentRound {
    AssessmentRound {
        id: "r".into(),
        person: "p".into(),
        ladder: "v".into(),
        against: level.into(),
        begun_on: day("2026-11-01"),
        entered_later: false,
        self_in: Some(day("2026-11-05")),
        manager_in: Some(day("2026-11-08")),
        closed_on: Some(day("2026-11-20")),
        reopens: None,
        note: Private::new("hush".into()),
    }
}

fn note(text: &str, competency: &CompetencyCode) -> Evidence {
    Evidence {
        id: "e".into(),
        person: "p".into(),
        on: day("2026-10-12"),
        text: Private::new(text.into()),
        kind: EvidenceKind::Win,
        sharing: Sharing::Shareable,
        links: vec![EvidenceLink::Competency {
            code: competency.clone(),
        }],
    }
}

fn peer(quote: &str, naming: Naming) -> PeerView {
    PeerView {
        id: "v".into(),
        person: "p".into(),
        round: Some("r".into()),
        // Each is somebody of their own, of one name.
        peer: Some(quote.into()),
        peer_name: "Mara Lindqvist".into(),
        why: "hush".into(),
        asked_on: day("2026-11-02"),
        answered_on: Some(day("2026-11-04")),
        words: Private::new(quote.into()),
        quote: Some(quote.into()),
        naming,
    }
}

/// Every competency is rated, by turns below, at and above what is expected.
pub fn agreed(name: &str, version: LadderVersion, level: &str, told: &Told) -> Document {
    let version = version.published().unwrap();
    let ladder = &version.get().ladder;
    let rated = |shift: usize| -> Vec<(CompetencyCode, Proficiency)> {
        ladder
            .competencies
            .iter()
            .enumerate()
            .map(|(at, competency)| {
                let value = u8::try_from((at * 2 + shift) % 6).unwrap();
                (competency.code.clone(), Proficiency::new(value).unwrap())
            })
            .collect()
    };
    let (oneself, manager, settled) = (rated(3), rated(2), rated(2));
    let comparisons = compare(&Views {
        ladder,
        against: &level.into(),
        stage: None,
        oneself: &borrowed(&oneself),
        manager: &borrowed(&manager),
        peers: &[],
        agreed: &borrowed(&settled),
    })
    .unwrap();
    let competencies = &ladder.competencies;
    let evidence: Vec<Evidence> = told
        .notes
        .iter()
        .zip(competencies.iter().cycle())
        .map(|(text, competency)| note(text, &competency.code))
        .collect();
    let peers: Vec<PeerView> = told
        .quotes
        .iter()
        .map(|(quote, naming)| peer(quote, *naming))
        .collect();
    let round = round(level);
    let paper = build(&PaperFacts {
        house: &HOUSE,
        today: day("2026-11-24"),
        version: &version,
        round: ClosedRound::of(&round).unwrap(),
        rounds: std::slice::from_ref(&round),
        name,
        title: "Product Manager, Mobile",
        leader: Some("Marisol Etxeberria"),
        rater: told.rater.or(Some("Marisol Etxeberria")),
        own: Some(&level.into()),
        stage: None,
        comparisons: &comparisons,
        evidence: &evidence,
        peers: &peers,
    })
    .unwrap();
    Document::Assessment(paper)
}

fn borrowed(said: &[(CompetencyCode, Proficiency)]) -> Vec<RatingOf<'_>> {
    said.iter()
        .map(|(competency, value)| RatingOf {
            competency,
            value: *value,
        })
        .collect()
}

/// With two notes and two quotes.
pub fn told(name: &str, version: LadderVersion, level: &str) -> Document {
    let told = Told {
        notes: vec![
            "Led the pricing talk with three customers.".into(),
            "Wrote the page everybody decides from.".into(),
        ],
        quotes: vec![
            ("Calm when it burns.".into(), Naming::Agreed),
            ("Brings us in early.".into(), Naming::Withheld),
        ],
        rater: None,
    };
    agreed(name, version, level, &told)
}
