use std::sync::LazyLock;

use super::*;
use crate::Private;
use crate::assessment::AssessmentState::{Draft, Final};
use crate::evidence::{EvidenceKind, Sharing};
use crate::house_style::HouseStyle;
use crate::ladder::LadderStatus;
use crate::peer_view::Naming;
use crate::plan_fixture::{Fixture, day};

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

const TODAY: &str = "2026-11-24";

/// Lorena, a PM, proposed as Senior PM: insight 3 and strategy 3 expected, pricing at 5 and scope at 6.
struct Case {
    fixture: Fixture,
    packet: PromotionPacket,
    evidence: Vec<Evidence>,
    peers: Vec<PeerView>,
}

impl Case {
    fn new() -> Self {
        Self {
            fixture: Fixture::new(),
            packet: PromotionPacket {
                id: "k".into(),
                person: "lorena".into(),
                level: "SPM".into(),
                examples: Vec::new(),
                statement: "She leads the work already.".into(),
                on: day(TODAY),
            },
            evidence: Vec::new(),
            peers: Vec::new(),
        }
    }

    fn tried(&self) -> Result<PromotionPaper> {
        let version = LadderVersion {
            id: "v".into(),
            number: 2,
            status: LadderStatus::Published,
            published_on: Some(day("2026-01-01")),
            ladder: self.fixture.ladder.clone().into(),
        };
        let facts = PromotionFacts {
            house: &HOUSE,
            today: day(TODAY),
            person: "Lorena Nogueira",
            title: "Product Manager, Search Core",
            leader: Some("Ruth Jensen"),
            version: &version.published()?,
            standing: self.fixture.standing(),
            since: Some(day("2025-03-24")),
            packet: &self.packet,
            evidence: &self.evidence,
            peers: &self.peers,
        };
        Ok(build(&facts)?.into_inner())
    }

    fn paper(&self) -> PromotionPaper {
        self.tried().unwrap()
    }

    fn saw(&mut self, id: &str, sharing: Sharing, links: Vec<EvidenceLink>) {
        self.evidence.push(Evidence {
            id: id.into(),
            person: "lorena".into(),
            on: day("2026-11-01"),
            text: Private::new(format!("saw {id}")),
            kind: EvidenceKind::Win,
            sharing,
            links,
        });
    }
}

#[test]
fn the_packet_says_from_which_level_to_which_and_what_the_leader_says() {
    let paper = Case::new().paper();
    assert_eq!(
        (paper.level.as_deref(), paper.since.as_str()),
        (Some("Product Manager"), "since 24 March 2025")
    );
    assert_eq!(
        (paper.proposed.name.as_str(), paper.proposed.grade),
        ("Senior PM", 3)
    );
    assert_eq!(paper.ladder, "L, version 2");
    assert_eq!(paper.statement, "She leads the work already.");
    assert_eq!(paper.leader_short, "Ruth");
}

#[test]
fn only_chosen_examples_that_may_be_read_stand_in_it_in_the_order_they_were_chosen() {
    let mut case = Case::new();
    let insight = EvidenceLink::Competency {
        code: "insight".into(),
    };
    let pricing = EvidenceLink::Delegation {
        area: "pricing".into(),
    };
    case.saw("first", Sharing::Shareable, vec![insight, pricing]);
    case.saw("not chosen", Sharing::Shareable, Vec::new());
    case.saw("hush", Sharing::Private, Vec::new());
    case.saw("last", Sharing::Shareable, Vec::new());
    case.packet.examples = ["last", "hush", "gone", "first"].map(Into::into).to_vec();
    let expectation = case.fixture.ladder.levels[1]
        .expectations
        .get_mut(&"insight".into())
        .unwrap();
    expectation.behaviours = vec!["Leads research".into(), "Teaches it".into()];
    let paper = case.paper();
    let told: Vec<&str> = paper.examples.iter().map(|e| e.text.as_str()).collect();
    assert_eq!(told, ["saw last", "saw first"]);
    assert_eq!(
        paper.examples[1].about,
        ["Customer insight", "Pricing and packaging"]
    );
    assert_eq!(paper.examples[1].asks, ["Leads research"]);
}

#[test]
fn beside_an_example_stand_two_things_the_level_is_known_by_at_most() {
    let mut case = Case::new();
    let codes = ["insight", "depth", "reach"];
    let links = codes.map(|code| EvidenceLink::Competency { code: code.into() });
    case.saw("all three", Sharing::Shareable, links.to_vec());
    case.packet.examples = vec!["all three".into()];
    let expectations = &mut case.fixture.ladder.levels[1].expectations;
    let usual = expectations[&"insight".into()].clone();
    for code in codes {
        let mut expectation = usual.clone();
        expectation.behaviours = vec![format!("Is known for {code}")];
        expectations.insert(code.into(), expectation);
    }
    let paper = case.paper();
    assert_eq!(paper.examples[0].about.len(), 3);
    assert_eq!(
        paper.examples[0].asks,
        ["Is known for insight", "Is known for depth"]
    );
}

#[test]
fn ratings_are_the_final_ones_and_drafts_count_for_nothing() {
    let mut case = Case::new();
    case.fixture.rate("insight", 3, "2026-03-01", Final);
    case.fixture.rate("strategy", 1, "2026-03-01", Final);
    case.fixture.rate("strategy", 5, "2026-11-01", Draft);
    let paper = case.paper();
    let rows: Vec<String> = paper
        .areas
        .iter()
        .flat_map(|area| &area.rows)
        .map(|row| {
            format!(
                "{} {:?}/{} {}",
                row.name, row.rated, row.expected, row.against
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "Customer insight Some(3)/3 as expected",
            "Product strategy Some(1)/3 2 below"
        ]
    );
    assert_eq!(
        paper.summary,
        "1 of 2 competencies at what Senior PM expects; 0 of 2 decisions held as it expects."
    );
}

#[test]
fn decisions_are_held_against_the_proposed_level_by_what_was_agreed() {
    let mut case = Case::new();
    case.fixture.cell("scope", 6, None, None);
    case.fixture.cell("sla", 1, None, None);
    case.fixture.states.clone_from(&case.fixture.cells);
    let paper = case.paper();
    let told: Vec<String> = paper
        .decisions
        .iter()
        .map(|d| format!("{}: {} for {} {}", d.area, d.agreed, d.expected, d.is_short))
        .collect();
    // Nothing is expected of SLA targets, so they are not in it.
    assert_eq!(
        told,
        [
            "Scope cuts: 6 Inquire for 6 Inquire false",
            "Pricing and packaging: nothing agreed yet for 5 Advise true"
        ]
    );
}

#[test]
fn what_is_missing_is_said_with_the_widest_gap_first_then_what_nobody_rated_then_decisions() {
    let mut case = Case::new();
    case.fixture.rate("insight", 2, "2026-03-01", Final);
    case.fixture.rate("strategy", 1, "2026-03-01", Final);
    case.fixture.cell("pricing", 3, None, None);
    case.fixture.cell("scope", 6, None, None);
    case.fixture.states.clone_from(&case.fixture.cells);
    assert_eq!(
        case.paper().missing,
        [
            "Product strategy: rated 1 Learning, Senior PM expects 3 On their own.",
            "Customer insight: rated 2 With help, Senior PM expects 3 On their own.",
            "Pricing and packaging: 3 Consult, Senior PM expects 5 Advise.",
            "No example of work at the level of Senior PM is chosen yet.",
            "No colleague is quoted yet.",
        ]
    );
    case.fixture.ratings.clear();
    assert_eq!(
        case.paper().missing[0],
        "Not rated yet: Customer insight and Product strategy."
    );
}

#[test]
fn what_is_missing_beyond_the_three_widest_gaps_is_told_by_name_in_one_sentence() {
    let row = |name: &str, rated: u8, expected: u8| PacketRow {
        name: name.into(),
        expected,
        rated: Some(rated),
        against: String::new(),
        is_short: rated < expected,
    };
    let area = PacketArea {
        name: "Product".into(),
        rows: vec![
            row("Pricing", 2, 3),
            row("Story", 1, 3),
            row("Data", 2, 3),
            row("Depth", 2, 3),
            row("Reach", 2, 3),
            row("Calm", 3, 3),
        ],
    };
    let decision = |area: &str, agreed: Option<&str>| PacketDecision {
        area: area.into(),
        agreed: agreed.unwrap_or("nothing agreed yet").into(),
        is_agreed: agreed.is_some(),
        expected: "5 Advise".into(),
        is_short: true,
    };
    let decisions = [
        decision("Hiring", None),
        decision("Scope", Some("3 Consult")),
        decision("Spend", None),
    ];
    let case = CaseMade {
        statement: "",
        examples: &[],
        quotes: &[],
    };
    let told = missing(Wording::english(), &[area], &decisions, "Senior PM", case);
    assert_eq!(
        told,
        [
            "Story: rated 1 Learning, Senior PM expects 3 On their own.",
            "Pricing: rated 2 With help, Senior PM expects 3 On their own.",
            "Data: rated 2 With help, Senior PM expects 3 On their own.",
            "Below as well: Depth and Reach.",
            "Scope: 3 Consult, Senior PM expects 5 Advise.",
            "Nothing agreed yet on: Hiring and Spend.",
            "The leader says nothing yet on why Senior PM is right.",
            "No example of work at the level of Senior PM is chosen yet.",
            "No colleague is quoted yet.",
        ]
    );
}

#[test]
fn colleagues_are_quoted_only_with_what_was_marked_and_named_only_where_they_agreed() {
    let mut case = Case::new();
    for (name, quote, naming, on) in [
        (
            "Mara Lind",
            Some("calm under load"),
            Naming::Agreed,
            "2026-05-01",
        ),
        ("hush", Some("brings us in"), Naming::Withheld, "2026-10-01"),
        ("Bo Ek", None, Naming::Agreed, "2026-11-01"),
    ] {
        case.peers.push(PeerView {
            id: name.into(),
            person: "lorena".into(),
            round: None,
            peer: None,
            peer_name: name.into(),
            why: "hush".into(),
            asked_on: day("2026-04-01"),
            answered_on: Some(day(on)),
            words: Private::new("hush".into()),
            quote: quote.map(str::to_owned),
            naming,
        });
    }
    let paper = case.paper();
    let said: Vec<(&str, Option<&str>)> = paper
        .quotes
        .iter()
        .map(|quote| (quote.text.as_str(), quote.by.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            ("brings us in", None),
            ("calm under load", Some("Mara Lind"))
        ]
    );
    assert!(!format!("{paper:?}").contains("hush"));
}

#[test]
fn a_level_that_is_gone_from_the_ladder_is_refused_with_what_to_do() {
    let mut case = Case::new();
    case.packet.level = "CEO".into();
    let refused = case.tried().unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("level"));
    assert!(refused.message.contains("Choose the level to propose"));
}
