//! Invented promotion packets, made by the rules that make real ones.

use std::sync::LazyLock;

use rungs_domain::house_style::HouseStyle;
use std::collections::BTreeMap;

use rungs_domain::assessment::{AssessmentState, DatedRating, Rater};
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::evidence::{Evidence, EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::CompetencyCode;
use rungs_domain::ladder::{LadderVersion, Proficiency};
use rungs_domain::peer_view::{Naming, PeerView};
use rungs_domain::plan_suggestions::Standing;
use rungs_domain::promotion_packet::{LONGEST_STATEMENT, MOST_LINES, PromotionPacket};
use rungs_domain::promotion_paper_build::{PromotionFacts, build};
use rungs_domain::{Day, Private, Wording};

use super::decisions;
use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Not a word yet.
    Bare,
    /// A statement, two examples, two quotes.
    Usual,
    /// The longest statement, and three examples of so many sentences.
    Examples(usize),
    /// As much as may be written, in long words.
    TooMuch,
    /// The same in texts five times as long.
    Endless,
}

/// The packet of somebody with this name for a level of this ladder.
pub fn packet(name: &str, version: LadderVersion, level: &str, case: Case) -> Document {
    let version = version.published().unwrap();
    let ladder = &version.get().ladder;
    let (examples, quotes, areas, times) = match case {
        Case::Bare => (0, 0, 0, 0),
        Case::Usual => (2, 2, 9, 1),
        Case::Examples(sentences) => (3, 0, 9, sentences),
        Case::TooMuch => (3, 30, 25, 60),
        Case::Endless => (3, 30, 25, 300),
    };
    let competencies: Vec<&CompetencyCode> = ladder.competencies.iter().map(|c| &c.code).collect();
    let evidence: Vec<Evidence> = (0..examples)
        .map(|n| note(n, times, competencies.get(n).copied()))
        .collect();
    let packet = PromotionPacket {
        id: "k".into(),
        person: "p".into(),
        level: level.into(),
        examples: evidence.iter().map(|note| note.id.clone()).collect(),
        statement: statement(case),
        on: day("2026-11-24"),
    };
    let catalogue = decisions::catalogue(areas.max(1), "Pricing and packaging", Scale::SevenLevels);
    let states: Vec<Delegation> = (0..areas).map(state).collect();
    let ratings: Vec<DatedRating> = competencies
        .iter()
        .enumerate()
        .filter(|(at, _)| case != Case::Bare && at % 5 != 4)
        .map(|(at, code)| rating(at, code))
        .collect();
    let former = BTreeMap::new();
    let facts = PromotionFacts {
        house: &HOUSE,
        today: day("2026-11-24"),
        person: name,
        title: "Senior Product Manager, Pricing",
        leader: Some("Marisol Etxeberria"),
        version: &version,
        standing: Standing {
            ladder,
            former: &former,
            catalogue: &catalogue,
            own: ladder.levels.first().map(|level| &level.code),
            stage: None,
            ratings: &ratings,
            cells: &states,
            states: &states,
            as_of: day("2026-11-24"),
            say: Wording::english(),
        },
        since: Some(day("2025-03-24")),
        packet: &packet,
        evidence: &evidence,
        peers: &(0..quotes).map(|n| peer(n, times)).collect::<Vec<_>>(),
    };
    Document::Packet(build(&facts).unwrap())
}

fn statement(case: Case) -> String {
    match case {
        Case::Bare => String::new(),
        Case::Usual => "Leads the pricing work and brings others along.".to_owned(),
        Case::Examples(_) | Case::TooMuch | Case::Endless => {
            let line: String = "Leads the work. ".repeat(LONGEST_STATEMENT / MOST_LINES / 16);
            vec![line.trim(); MOST_LINES].join("\n")
        }
    }
}

fn note(n: usize, times: usize, competency: Option<&CompetencyCode>) -> Evidence {
    let links = competency.map(|code| EvidenceLink::Competency { code: code.clone() });
    Evidence {
        id: format!("e{n}").as_str().into(),
        person: "p".into(),
        on: day("2026-10-12"),
        text: Private::new(format!(
            "Example {n}: {}",
            "explained the price change to the board. ".repeat(times)
        )),
        kind: EvidenceKind::Win,
        sharing: Sharing::Shareable,
        links: links.into_iter().collect(),
    }
}

fn state(area: usize) -> Delegation {
    Delegation {
        reason: Some("hush".into()),
        ..Delegation::bare(
            format!("{area}").as_str().into(),
            "p".into(),
            format!("area{area}").as_str().into(),
            day("2026-01-10"),
            DelegationLevel::new(3).unwrap(),
        )
    }
}

fn rating(at: usize, code: &CompetencyCode) -> DatedRating {
    DatedRating {
        competency: code.clone(),
        value: Proficiency::new(u8::try_from(at % 6).unwrap()).unwrap(),
        by: Rater::Manager,
        state: AssessmentState::Final,
        on: day("2026-09-24"),
        assessment: "a".into(),
        round: None,
    }
}

fn peer(n: usize, times: usize) -> PeerView {
    let quote = format!("Quote {n}: {}", "brings us in early. ".repeat(times));
    PeerView {
        id: format!("v{n}").as_str().into(),
        person: "p".into(),
        round: None,
        peer: None,
        peer_name: if n == 0 { "Mara Lindqvist" } else { "hush" }.into(),
        why: "hush".into(),
        asked_on: day("2026-11-02"),
        answered_on: Some(day("2026-11-04")),
        words: Private::new("hush".into()),
        quote: Some(quote.trim().to_owned()),
        naming: if n == 0 {
            Naming::Agreed
        } else {
            Naming::Withheld
        },
    }
}
