//! Making the pages of a promotion packet. What they take is chosen here, field by field: others read them.

use crate::assessment::Audience;
use crate::assessment_paper::PaperLevel;
use crate::cell_in_time::CellInTime;
use crate::delegation_needs::steps_below;
use crate::error::{Result, RuleError};
use crate::evidence::{Evidence, EvidenceLink};
use crate::gap::{Gap, against};
use crate::house_style::HouseStyle;
use crate::ladder::{Ladder, LadderVersion, Level, Proficiency, Published};
use crate::peer_view::{PeerQuote, PeerView};
use crate::person::{called_beside, first_name};
use crate::plan_suggestions::Standing;
use crate::promotion_packet::{PromotionPacket, examples_of};
use crate::promotion_paper::{
    PacketArea, PacketDecision, PacketExample, PacketRow, PromotionPaper,
};
use crate::{Day, Shareable, Wording};

/// All the pages are made of.
#[derive(Debug, Clone, Copy)]
pub struct PromotionFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    pub person: &'a str,
    /// May be empty.
    pub title: &'a str,
    pub leader: Option<&'a str>,
    pub version: &'a Published<LadderVersion>,
    /// On `today`.
    pub standing: Standing<'a>,
    /// Since when the person stands on their level.
    pub since: Option<Day>,
    pub packet: &'a PromotionPacket,
    /// Only examples of the packet that are shareable are taken.
    pub evidence: &'a [Evidence],
    /// Only what is marked for paper is taken.
    pub peers: &'a [PeerView],
}

/// # Errors
/// `not_found` when the ladder does not have the proposed level.
pub fn build(facts: &PromotionFacts<'_>) -> Result<Shareable<PromotionPaper>> {
    let version = facts.version.get();
    let ladder = facts.standing.ladder;
    let level = ladder.level(&facts.packet.level).ok_or_else(|| {
        let message = format!(
            "The ladder has no level {} any more. Choose the level to propose.",
            facts.packet.level
        );
        RuleError::not_found(message).at("level")
    })?;
    let gaps = facts.standing.gaps(level, Audience::Paper)?;
    let say = facts.house.words();
    let areas = areas(say, ladder, &gaps);
    let decisions = decisions(facts, level);
    let own = facts.standing.own.and_then(|own| ladder.level(own));
    let examples = examples(facts, level);
    let quotes = quotes(facts.peers);
    Ok(Shareable::new(PromotionPaper {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        printed_on: say.long(facts.today),
        person: facts.person.to_owned(),
        person_short: first_name(facts.person),
        title: facts.title.to_owned(),
        leader: facts
            .leader
            .map(|leader| say.with("paper-with", &[("leader", leader.into())])),
        leader_short: facts.leader.map_or_else(
            || say.word("paper-the-leader"),
            |leader| called_beside(leader, facts.person),
        ),
        level: own.map(|own| own.name.clone()),
        since: match (own, facts.since) {
            (Some(_), Some(since)) => say.with("packet-since", &[("day", say.long(since).into())]),
            _ => String::new(),
        },
        proposed: PaperLevel {
            name: level.name.clone(),
            track: ladder
                .track(&level.track)
                .map_or_else(String::new, |track| track.name.clone()),
            grade: level.grade,
            summary: level.summary.clone(),
        },
        ladder: say.with(
            "packet-ladder",
            &[
                ("ladder", ladder.name.as_str().into()),
                ("version", version.number.into()),
            ],
        ),
        statement: facts.packet.statement.clone(),
        missing: missing(
            say,
            &areas,
            &decisions,
            &level.name,
            CaseMade {
                statement: &facts.packet.statement,
                examples: &examples,
                quotes: &quotes,
            },
        ),
        examples,
        quotes,
        summary: summary(say, &areas, &decisions, &level.name),
        scale: say.ratings(),
        areas,
        decisions,
    }))
}

/// Beside more than this, an example is read for the level and no longer for what was done.
const ASKED_AT_MOST: usize = 2;

fn examples(facts: &PromotionFacts<'_>, level: &Level) -> Vec<PacketExample> {
    let (ladder, catalogue) = (facts.standing.ladder, facts.standing.catalogue);
    let example = |note: &Evidence| {
        let note = note.paper()?.into_inner();
        let mut about = Vec::new();
        let mut asks = Vec::new();
        for link in &note.links {
            match link {
                EvidenceLink::Competency { code } => {
                    let name = ladder.competency_name(facts.standing.former, code);
                    about.push(name.to_owned());
                    // The first of them is what the level is known by.
                    let asked = level.expectations.get(code);
                    asks.extend(asked.and_then(|asked| asked.behaviours.first().cloned()));
                }
                EvidenceLink::Delegation { area } => about.push(catalogue.name(area).to_owned()),
                EvidenceLink::Action { .. } => {}
            }
        }
        Some(PacketExample {
            on: facts.house.words().long(note.on),
            text: note.text,
            about,
            asks: asks.into_iter().take(ASKED_AT_MOST).collect(),
        })
    };
    examples_of(&facts.packet.examples, facts.evidence)
        .into_iter()
        .filter_map(example)
        .collect()
}

fn areas(say: Wording, ladder: &Ladder, gaps: &[Gap]) -> Vec<PacketArea> {
    let row = |gap: &Gap| {
        let expected = gap.expected?;
        Some(PacketRow {
            name: gap.name.clone(),
            expected: expected.value(),
            rated: gap.current.map(Proficiency::value),
            against: match gap.gap {
                None => say.word("packet-not-rated"),
                Some(gap) => against(say, gap),
            },
            is_short: gap.gap.is_none_or(|gap| gap > 0),
        })
    };
    let of = |code| {
        let within = ladder.competencies.iter().filter(move |c| c.area == code);
        within
            .filter_map(|c| gaps.iter().find(|gap| gap.competency == c.code))
            .filter_map(row)
            .collect::<Vec<_>>()
    };
    ladder
        .areas
        .iter()
        .map(|area| PacketArea {
            name: area.name.clone(),
            rows: of(area.code.clone()),
        })
        .filter(|area| !area.rows.is_empty())
        .collect()
}

/// What holds for a while is no step towards a level, and none away from it.
fn decisions(facts: &PromotionFacts<'_>, level: &Level) -> Vec<PacketDecision> {
    let (catalogue, say) = (facts.standing.catalogue, facts.house.words());
    let scale = catalogue.scale;
    catalogue
        .on(facts.today)
        .filter_map(|area| {
            let expected = catalogue.expected(level, &area.code)?;
            let cell = CellInTime::of(scale, facts.standing.states, &[], &area.code);
            let agreed = cell.agreed_on(facts.today).map(|state| state.level);
            Some(PacketDecision {
                area: area.name.clone(),
                is_agreed: agreed.is_some(),
                agreed: agreed.map_or_else(
                    || say.word("packet-nothing-agreed"),
                    |agreed| say.numbered(scale, agreed),
                ),
                expected: say.numbered(scale, expected),
                is_short: steps_below(scale, agreed, expected) > 0,
            })
        })
        .collect()
}

fn quotes(peers: &[PeerView]) -> Vec<PeerQuote> {
    let mut said: Vec<&PeerView> = peers.iter().collect();
    said.sort_by_key(|view| std::cmp::Reverse(view.answered_on));
    said.into_iter()
        .filter_map(|view| Some(view.paper()?.into_inner()))
        .collect()
}

/// So many gaps are told one by one, and as many decisions; the tables have the others too.
const MISSING_ONE_BY_ONE: usize = 3;

/// The widest gaps first, then what nobody rated, then decisions, then what the case itself lacks.
fn missing(
    say: Wording,
    areas: &[PacketArea],
    decisions: &[PacketDecision],
    level: &str,
    case: CaseMade<'_>,
) -> Vec<String> {
    let mut told = ratings_missing(say, areas, level);
    told.extend(decisions_missing(say, decisions, level));
    told.extend(case.lacks(say, level));
    told
}

fn ratings_missing(say: Wording, areas: &[PacketArea], level: &str) -> Vec<String> {
    let rows = || areas.iter().flat_map(|area| &area.rows);
    let mut short: Vec<(&PacketRow, u8, u8)> = rows()
        .filter_map(|row| Some((row, row.rated?, row.expected)))
        .filter(|(_, rated, expected)| rated < expected)
        .collect();
    // The sort is stable, so equals stay in ladder order.
    short.sort_by_key(|(_, rated, expected)| std::cmp::Reverse(rated.abs_diff(*expected)));
    let words = |step: u8| {
        Proficiency::new(step).map_or_else(|_| step.to_string(), |p| say.numbered_rating(p))
    };
    let (first, others) = short.split_at(short.len().min(MISSING_ONE_BY_ONE));
    let mut told: Vec<String> = first
        .iter()
        .map(|(row, rated, expected)| {
            let parts = [
                ("name", row.name.as_str().into()),
                ("rated", words(*rated).into()),
                ("level", level.into()),
                ("expected", words(*expected).into()),
            ];
            say.with("packet-missing-rating", &parts)
        })
        .collect();
    let others = others.iter().map(|(row, ..)| row.name.clone());
    told.extend(named(say, "packet-missing-below-too", others));
    let unrated = rows().filter(|row| row.rated.is_none());
    told.extend(named(
        say,
        "packet-missing-unrated",
        unrated.map(|row| row.name.clone()),
    ));
    told
}

fn decisions_missing(say: Wording, decisions: &[PacketDecision], level: &str) -> Vec<String> {
    let (agreed, open): (Vec<_>, Vec<_>) = decisions
        .iter()
        .filter(|cell| cell.is_short)
        .partition(|cell| cell.is_agreed);
    let (first, others) = agreed.split_at(agreed.len().min(MISSING_ONE_BY_ONE));
    let mut told: Vec<String> = first
        .iter()
        .map(|cell| {
            let parts = [
                ("area", cell.area.as_str().into()),
                ("agreed", cell.agreed.as_str().into()),
                ("level", level.into()),
                ("expected", cell.expected.as_str().into()),
            ];
            say.with("packet-missing-decision", &parts)
        })
        .collect();
    let others = others.iter().map(|cell| cell.area.clone());
    told.extend(named(say, "packet-missing-decisions-too", others));
    let open = open.iter().map(|cell| cell.area.clone());
    told.extend(named(say, "packet-missing-nothing-agreed", open));
    told
}

/// None without names.
fn named(say: Wording, key: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| say.with(key, &[("names", say.list(&names).into())]))
}

/// What is said for somebody, beside ratings and decisions.
#[derive(Clone, Copy)]
struct CaseMade<'a> {
    statement: &'a str,
    examples: &'a [PacketExample],
    quotes: &'a [PeerQuote],
}

impl CaseMade<'_> {
    fn lacks(self, say: Wording, level: &str) -> Vec<String> {
        let level = [("level", level.into())];
        [
            (self.statement.is_empty(), "packet-missing-statement"),
            (self.examples.is_empty(), "packet-missing-examples"),
            (self.quotes.is_empty(), "packet-missing-colleagues"),
        ]
        .into_iter()
        .filter(|(is_missing, _)| *is_missing)
        .map(|(_, key)| say.with(key, &level))
        .collect()
    }
}

fn summary(
    say: Wording,
    areas: &[PacketArea],
    decisions: &[PacketDecision],
    level: &str,
) -> String {
    let rows = || areas.iter().flat_map(|area| &area.rows);
    let share = |key: &str, reached: usize, all: usize| {
        let parts = [("reached", reached.into()), ("all", all.into())];
        (all > 0).then(|| say.with(key, &parts))
    };
    let ratings = share(
        "packet-competencies",
        rows().filter(|row| !row.is_short).count(),
        rows().count(),
    );
    let held = share(
        "packet-decisions",
        decisions.iter().filter(|cell| !cell.is_short).count(),
        decisions.len(),
    );
    let level = ("level", level.into());
    match (ratings, held) {
        (None, None) => say.with("packet-nothing-expected", &[level]),
        (Some(ratings), None) => say.with("packet-rated", &[("ratings", ratings.into()), level]),
        (None, Some(held)) => say.with("packet-held", &[("held", held.into()), level]),
        (Some(ratings), Some(held)) => {
            let parts = [("ratings", ratings.into()), ("held", held.into()), level];
            say.with("packet-rated-and-held", &parts)
        }
    }
}

#[cfg(test)]
#[path = "promotion_paper_build_tests.rs"]
mod tests;
