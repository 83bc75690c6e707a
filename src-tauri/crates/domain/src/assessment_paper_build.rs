//! Making the paper out of a round that was agreed. What it takes is chosen here, field by field.

use std::collections::BTreeSet;

use crate::assessment_paper::{
    AssessmentPaper, PaperArea, PaperLevel, PaperNote, PaperPoint, PaperRow,
};
use crate::assessment_round::{AssessmentRound, RoundView};
use crate::assessment_rounds::{is_heard_in, line_of, looked_at_since};
use crate::comparison::Comparison;
use crate::error::{Result, RuleError};
use crate::evidence::{Evidence, EvidenceLink};
use crate::gap::{Gap, against, weightiest};
use crate::house_style::HouseStyle;
use crate::ids::LevelCode;
use crate::ladder::{Ladder, LadderVersion, Level, Proficiency, Published};
use crate::peer_view::PeerView;
use crate::person::{LifeCycleStage, first_name};
use crate::{Day, Shareable, Wording};

/// Most strengths, and most gaps, that are told in words; the table has all of them. Three is what can be worked on at a time.
pub const TOLD: usize = 3;

/// A round that was agreed: the only kind there is paper of.
#[derive(Debug, Clone, Copy)]
pub struct ClosedRound<'a> {
    round: &'a AssessmentRound,
    on: Day,
}

impl<'a> ClosedRound<'a> {
    /// # Errors
    /// `invalid` while it is open: until both have agreed it is a draft, for the leader alone.
    pub fn of(round: &'a AssessmentRound) -> Result<Self> {
        match round.closed_on {
            Some(on) => Ok(Self { round, on }),
            None => Err(RuleError::invalid(
                "round",
                "This assessment is still open and a draft, which is never printed. Agree on it and make it final first.",
            )),
        }
    }

    /// The day it was agreed.
    #[must_use]
    pub const fn on(self) -> Day {
        self.on
    }
}

/// All the paper is made of.
#[derive(Debug, Clone, Copy)]
pub struct PaperFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    /// The one the round was made on.
    pub version: &'a Published<LadderVersion>,
    pub round: ClosedRound<'a>,
    /// All rounds of the person, in any order: what came before this one, and what it takes up again.
    pub rounds: &'a [AssessmentRound],
    pub name: &'a str,
    /// The person's title, manager, level and stage of product on the day it was agreed. The title may be empty.
    pub title: &'a str,
    pub leader: Option<&'a str>,
    /// The manager on the day the leader's view was handed in: whose that view is.
    pub rater: Option<&'a str>,
    pub own: Option<&'a LevelCode>,
    pub stage: Option<LifeCycleStage>,
    /// Of the round, in any order.
    pub comparisons: &'a [Comparison],
    /// Everything noted about the person; what is private stays out by type.
    pub evidence: &'a [Evidence],
    /// Everything colleagues were asked about the person.
    pub peers: &'a [PeerView],
}

/// # Errors
/// `not_found` when the ladder has no such level.
pub fn build(facts: &PaperFacts<'_>) -> Result<Shareable<AssessmentPaper>> {
    let version = facts.version.get();
    let (ladder, closed) = (&version.ladder, facts.round.round);
    let level = ladder.find_level(closed.against.as_str())?;
    let own_level = facts
        .own
        .filter(|own| **own != level.code)
        .and_then(|own| ladder.level(own));
    let (strengths, gaps) = points(facts, ladder, level);
    let track = ladder.track(&level.track);
    let say = facts.house.words();
    Ok(Shareable::new(AssessmentPaper {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        printed_on: say.long(facts.today),
        ladder: ladder.name.clone(),
        version: version.number,
        person: facts.name.to_owned(),
        person_short: first_name(facts.name),
        title: facts.title.to_owned(),
        leader: facts.leader.map(str::to_owned),
        rater_short: facts
            .rater
            .map_or_else(|| say.word("assessment-leader-short"), first_name),
        level: PaperLevel {
            name: level.name.clone(),
            track: track.map_or_else(String::new, |track| track.name.clone()),
            grade: level.grade,
            summary: level.summary.clone(),
        },
        own_level: own_level.map(|level| level.name.clone()),
        agreed_on: say.long(facts.round.on),
        raters: raters(facts),
        summary: summary(say, facts.comparisons, &level.name),
        strengths,
        gaps,
        areas: areas(facts, ladder),
        notes: notes(facts, ladder),
        quotes: heard(facts)
            .into_iter()
            .filter_map(|peer| Some(peer.paper()?.into_inner()))
            .collect(),
        scale: say.ratings(),
    }))
}

fn raters(facts: &PaperFacts<'_>) -> Vec<String> {
    let (round, say) = (facts.round.round, facts.house.words());
    let rated = |by: fn(&Comparison) -> Option<Proficiency>| {
        facts.comparisons.iter().any(|line| by(line).is_some())
    };
    let handed_in = |view| {
        let day: Option<Day> = round.handed_in(view);
        day.map(|day| ("day", say.short(day, facts.round.on).into()))
    };
    let name = ("name", facts.name.into());
    let mut said = vec![
        match (rated(|line| line.oneself), handed_in(RoundView::Oneself)) {
            (true, Some(day)) => say.with("assessment-own-view-on", &[name, day]),
            (true, None) => say.with("assessment-own-view", &[name]),
            (false, _) => say.with("assessment-no-own-view", &[name]),
        },
    ];
    let leader = facts
        .rater
        .map_or_else(|| say.word("paper-the-leader"), str::to_owned);
    let name = ("name", leader.into());
    said.push(
        match (rated(|line| line.manager), handed_in(RoundView::Manager)) {
            (true, Some(day)) => say.with("assessment-leader-view-on", &[name, day]),
            (true, None) => say.with("assessment-leader-view", &[name]),
            (false, _) => say.with("assessment-no-leader-view", &[name]),
        },
    );
    let answered: BTreeSet<&str> = heard(facts)
        .into_iter()
        .filter(|peer| peer.answered_on.is_some())
        .map(who)
        .collect();
    if !answered.is_empty() {
        said.push(say.with("assessment-heard", &[("count", answered.len().into())]));
    }
    said
}

/// What colleagues were asked for the round, or for one it takes up again.
fn heard<'a>(facts: &PaperFacts<'a>) -> Vec<&'a PeerView> {
    let line = line_of(facts.round.round, facts.rounds);
    let is_heard = |peer: &&PeerView| is_heard_in(peer.round.as_ref(), &line);
    facts.peers.iter().filter(is_heard).collect()
}

/// A colleague asked twice is one: by their place on the roster, else their name. Who was erased cannot be told from others.
fn who(peer: &PeerView) -> &str {
    match &peer.peer {
        Some(known) => known.as_str(),
        None if peer.peer_name.is_empty() => peer.id.as_str(),
        None => &peer.peer_name,
    }
}

/// `Senior PM asks for 14 competencies: 9 reached, 4 below, 1 not rated.`
fn summary(say: Wording, lines: &[Comparison], level: &str) -> String {
    let asked: Vec<_> = lines
        .iter()
        .filter(|line| line.expected.is_some())
        .collect();
    let count =
        |fits: fn(Option<i8>) -> bool| asked.iter().filter(|line| fits(below(line))).count();
    let counted = [
        (
            count(|below| below.is_some_and(|steps| steps <= 0)),
            "assessment-reached",
        ),
        (
            count(|below| below.is_some_and(|steps| steps > 0)),
            "assessment-below",
        ),
        (count(|below| below.is_none()), "assessment-not-rated"),
    ];
    let counted: Vec<String> = counted
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| say.with(key, &[("count", (*count).into())]))
        .collect();
    let level = ("level", level.into());
    if asked.is_empty() {
        return say.with("assessment-asks-nothing", &[level]);
    }
    let parts = [
        level,
        ("count", asked.len().into()),
        ("counted", counted.join(", ").into()),
    ];
    say.with("assessment-asks", &parts)
}

/// Expected less agreed, −5 to 5.
fn below(line: &Comparison) -> Option<i8> {
    let steps = |value: Proficiency| value.value().cast_signed();
    let (expected, agreed) = line.expected.zip(line.settled)?;
    Some(steps(expected) - steps(agreed))
}

fn points(
    facts: &PaperFacts<'_>,
    ladder: &Ladder,
    level: &Level,
) -> (Vec<PaperPoint>, Vec<PaperPoint>) {
    let found: Vec<Gap> = ladder
        .competencies
        .iter()
        .filter_map(|competency| {
            let of = |line: &&Comparison| line.competency == competency.code;
            facts.comparisons.iter().find(of)
        })
        .map(|line| Gap {
            competency: line.competency.clone(),
            name: line.name.clone(),
            expected: line.expected,
            current: line.settled,
            gap: below(line),
        })
        .collect();
    let mut strong: Vec<&Gap> = found
        .iter()
        .filter(|gap| gap.gap.is_some_and(|gap| gap < 0))
        .collect();
    strong.sort_by_key(|gap| gap.gap);
    let told = |gap: &Gap, asks: Vec<String>| PaperPoint {
        name: gap.name.clone(),
        words: in_words(facts.house.words(), gap),
        asks,
    };
    let strengths = strong.into_iter().take(TOLD);
    let gaps = weightiest(&found, ladder, facts.stage)
        .into_iter()
        .take(TOLD);
    let asks = |gap: &Gap| {
        let asked = level.expectations.get(&gap.competency);
        asked.map_or_else(Vec::new, |asked| asked.behaviours.clone())
    };
    (
        strengths.map(|gap| told(gap, Vec::new())).collect(),
        gaps.map(|gap| told(&gap, asks(&gap))).collect(),
    )
}

fn in_words(say: Wording, gap: &Gap) -> String {
    let Some((current, expected)) = gap.current.zip(gap.expected) else {
        return String::new();
    };
    let current = ("rating", say.numbered_rating(current).into());
    if expected.value() == 0 {
        return say.with("assessment-point-not-expected", &[current]);
    }
    let expected = ("expected", say.numbered_rating(expected).into());
    say.with("assessment-point", &[current, expected])
}

fn areas(facts: &PaperFacts<'_>, ladder: &Ladder) -> Vec<PaperArea> {
    let row = |line: &Comparison| PaperRow {
        name: line.name.clone(),
        expected: line.expected.map(Proficiency::value),
        oneself: line.oneself.map(Proficiency::value),
        leader: line.manager.map(Proficiency::value),
        agreed: line.settled.map(Proficiency::value),
        against: below(line).map_or_else(String::new, |gap| against(facts.house.words(), gap)),
        is_below: below(line).is_some_and(|steps| steps > 0),
    };
    let says_something = |line: &&Comparison| {
        [line.expected, line.oneself, line.manager, line.settled]
            .iter()
            .any(Option::is_some)
    };
    ladder
        .areas
        .iter()
        .map(|area| PaperArea {
            name: area.name.clone(),
            rows: ladder
                .competencies
                .iter()
                .filter(|competency| competency.area == area.code)
                .filter_map(|competency| {
                    let of = |line: &&Comparison| line.competency == competency.code;
                    facts.comparisons.iter().find(of)
                })
                .filter(says_something)
                .map(row)
                .collect(),
        })
        .filter(|area: &PaperArea| !area.rows.is_empty())
        .collect()
}

/// What the leader marked as shareable and linked to a competency of this ladder, seen after [`looked_at_since`] and up to the
/// day this was agreed.
fn notes(facts: &PaperFacts<'_>, ladder: &Ladder) -> Vec<PaperNote> {
    let until = facts.round.on;
    let since = looked_at_since(facts.round.round, until, facts.rounds);
    let mut noted: Vec<(Day, PaperNote)> = facts
        .evidence
        .iter()
        .filter(|note| note.on > since && note.on <= until)
        .filter_map(|note| Some(note.paper()?.into_inner()))
        .filter_map(|note| {
            let about: Vec<String> = note
                .links
                .iter()
                .filter_map(|link| match link {
                    EvidenceLink::Competency { code } => ladder.competency(code),
                    EvidenceLink::Delegation { .. } | EvidenceLink::Action { .. } => None,
                })
                .map(|competency| competency.name.clone())
                .collect();
            (!about.is_empty()).then(|| {
                let told = PaperNote {
                    on: facts.house.words().long(note.on),
                    kind: facts.house.words().evidence(note.kind),
                    text: note.text,
                    about,
                };
                (note.on, told)
            })
        })
        .collect();
    noted.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    noted.into_iter().map(|(_, note)| note).collect()
}

#[cfg(test)]
#[path = "assessment_paper_build_tests.rs"]
mod tests;
