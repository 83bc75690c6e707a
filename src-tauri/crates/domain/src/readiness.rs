//! Readiness: how close somebody is to a level, as one formula in which every term is shown. It proposes, the leader decides, and
//! it never moves anybody. Class: private; it has no view for paper or files.
//!
//! Only what is dated on or before `as_of` counts. For each competency the target level expects something of,
//! `t` is what the target expects, `o` what the person's own level expects (0 if nothing, or if they stand on no level),
//! `c` the newest rating that counts (the leader's own, or one agreed with the person), drafts included (0 if unrated), and
//! `w` the weight of the competency on the ladder, for the stage the person's product is at where the ladder gives one for it.
//! Competencies the target says nothing of, or expects at 0, never matter.
//!
//! | term | value, 0–1 | met when |
//! |---|---|---|
//! | `progress` | `Σ w·p / Σ w`, where `p = clamp(1 − (t − c) / max(1, t − o), 0, 1)` | at least [`PROGRESS_NEEDED`] |
//! | `no_skipped` | share of competencies at most [`STEPS_BELOW`] below `t` | all of them |
//! | `evidence` | share of competencies that never were a gap or are sustained | all of them |
//! | `delegation` | share of decision areas held at or above what the target expects | at least [`DELEGATION_NEEDED`], and none more than [`STEPS_BELOW`] below |
//! | `distance` | 1 / grades from the own level to the target; 1 on the same grade or without an own level | at most [`GRADES_FOR_NOW`] |
//!
//! A rating *counts* when both agreed on it, or when it is the leader's own and its round, if it is of one, agreed on nothing else.
//! A competency *was a gap* when any rating that counts lies below `t`, or there is none: what the leader alone held lower before
//! the talk is no gap once more was agreed in it. It is *sustained* by at least
//! [`PIECES_NEEDED`] notes linked to it that are no concerns, from at least [`QUARTERS_NEEDED`] different calendar quarters among
//! the [`QUARTERS_LOOKED_AT`] up to and with that of `as_of`. An area in which nothing is agreed is held at 0.
//!
//! The proposal is the first that fits:
//! 1. the target is the own level or of a lower grade, or less than [`RATED_NEEDED`] of the competencies that matter are rated:
//!    none, with the reason;
//! 2. all five terms met: ready now;
//! 3. `distance`, `delegation` and `no_skipped` met: emergency cover;
//! 4. `progress` at least [`PROGRESS_FOR_TWO_YEARS`], nothing more than [`STEPS_BELOW_FOR_TWO_YEARS`] below, and the target at most
//!    [`GRADES_FOR_TWO_YEARS`] grades up: one to two years;
//! 5. otherwise two to three years.
//!
//! Two examples on one ladder. Insight (weight 3) is expected at 2 by the own level and at 4 by the target, story (weight 1) at
//! 1 and 3. Of five decision areas expected at 5, four are held at 5 and one at 4, so `delegation` is 4/5 = 0.8: met.
//!
//! * Insight is rated 3 and story 3: `p` is 1 − 1/2 = 0.5 and 1, `progress` is (3·0.5 + 1·1) / 4 = 0.625: not met. Nothing is more
//!   than one below, so `no_skipped` is met: *emergency cover*.
//! * Insight is rated 4, always was, and story 2: `p` is 1 and 1 − 1/2 = 0.5, `progress` is (3·1 + 1·0.5) / 4 = 0.875: met. Story is
//!   a gap with notes of August, September and October 2026, which are two quarters: sustained, so `evidence` is 2/2 = 1.
//!   All are met, the target being one grade up: *ready now*.
//!
//! With weights for the stage of the product: where insight weighs 1 for a growth product, the first example has a `progress` of
//! (1·0.5 + 1·1) / 2 = 0.75 for somebody with a growth product, and of 0.625 for everybody else.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::DatedRating;
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::Delegation;
use crate::error::Result;
use crate::evidence::Evidence;
use crate::ids::{LadderVersionId, LevelCode, PersonId, ReadinessCallId};
use crate::ladder::{Ladder, Level};
use crate::person::LifeCycleStage;
use crate::plan::FocusOn;
use crate::readiness_terms::{
    Row, cells, delegation, distance, evidence, holding_back, no_skipped, progress, rows,
};
use crate::{Day, Private};

/// Share of the competencies that matter that must be rated before anything is proposed, 0–1: of half-known people nothing is said.
pub const RATED_NEEDED: f64 = 0.5;
/// Grades one can be ready for at a time.
pub const GRADES_FOR_NOW: u8 = 1;
/// Grades in sight within two years.
pub const GRADES_FOR_TWO_YEARS: u8 = 2;
/// Share of the way that must be covered, 0–1: an average of 1.7 of 2 in the rating model Mews published.
pub const PROGRESS_NEEDED: f64 = 0.85;
/// Share of the way from which the next level is in sight within two years, 0–1.
pub const PROGRESS_FOR_TWO_YEARS: f64 = 0.5;
/// Steps of proficiency or of delegation something may lie below what is expected.
pub const STEPS_BELOW: u8 = 1;
/// Steps of proficiency a competency may lie below where one to two years are proposed.
pub const STEPS_BELOW_FOR_TWO_YEARS: u8 = 2;
/// Notes that sustain a competency which is or once was a gap.
pub const PIECES_NEEDED: usize = 3;
/// Calendar quarters the notes must come from: one good quarter is an episode.
pub const QUARTERS_NEEDED: usize = 2;
/// Calendar quarters looked at, the present one included: two years.
pub const QUARTERS_LOOKED_AT: i32 = 8;
/// Share of decision areas that must be held at the level expected, 0–1: four in five.
pub const DELEGATION_NEEDED: f64 = 0.8;

/// How ready somebody is, in the terms GitLab published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessTerm {
    /// Could step in for a while.
    EmergencyCover,
    ReadyNow,
    OneToTwoYears,
    TwoToThreeYears,
    /// Does the work for the time being. Only ever a leader's own call, never proposed.
    Interim,
}

impl ReadinessTerm {
    /// As it stands in a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::EmergencyCover => "emergency cover",
            Self::ReadyNow => "ready now",
            Self::OneToTwoYears => "in one to two years",
            Self::TwoToThreeYears => "in two to three years or later",
            Self::Interim => "interim",
        }
    }
}

/// What a term of the formula looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TermName {
    Progress,
    NoSkipped,
    Evidence,
    Delegation,
    Distance,
}

/// One term of the formula with its outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Term {
    pub name: TermName,
    pub met: bool,
    /// 0–1.
    pub value: f64,
    /// 0–1. `delegation` asks for more than its value: see the module.
    pub needed: f64,
    /// A plain sentence; one that is not met begins with “Not yet, because”.
    pub why: String,
    /// Everything that is short of it, the furthest first; the sentence names the first few. Empty when met.
    pub short: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Readiness {
    /// Never interim.
    pub proposal: Option<ReadinessTerm>,
    /// Why nothing is proposed, as a sentence; none when something is.
    pub no_proposal: Option<String>,
    /// All five, in the order of the module.
    pub terms: Vec<Term>,
}

/// What a leader said of somebody's readiness on a day. Class: private. A later one follows an earlier one and never replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessCall {
    pub id: ReadinessCallId,
    pub person: PersonId,
    /// The level it is about.
    pub level: LevelCode,
    pub ladder: LadderVersionId,
    pub term: ReadinessTerm,
    /// What the formula proposed then.
    pub proposed: Option<ReadinessTerm>,
    pub on: Day,
    pub reason: Private<String>,
}

/// Everything the formula looks at, in any order.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'a> {
    /// Gives the expectations, the names and the weights.
    pub ladder: &'a Ladder,
    /// The level the person stands on, if any.
    pub own: Option<&'a LevelCode>,
    pub target: &'a LevelCode,
    /// The stage of the person's product.
    pub stage: Option<LifeCycleStage>,
    /// Of any rater.
    pub ratings: &'a [DatedRating],
    pub evidence: &'a [Evidence],
    /// Every state of every cell of the person.
    pub delegations: &'a [Delegation],
    pub catalogue: &'a DecisionCatalogue,
    pub as_of: Day,
}

/// The formula of this module.
///
/// # Errors
/// `not_found` when the ladder has no level of the target's code.
pub fn readiness(grounds: &Grounds<'_>) -> Result<Private<Readiness>> {
    let target = grounds.ladder.find_level(grounds.target.as_str())?;
    let own = grounds.own.and_then(|code| grounds.ladder.level(code));
    let rows = rows(grounds, own, target);
    let cells = cells(grounds, target);
    let grades = grades_up(own, target);
    let terms = vec![
        progress(&rows, own, target, weighed_for(grounds, target)),
        no_skipped(&rows),
        evidence(&rows),
        delegation(&cells),
        distance(grades, own, target),
    ];
    let no_proposal = no_proposal(&rows, own, target);
    let proposal = match no_proposal {
        Some(_) => None,
        None => Some(proposal(&rows, &terms, grades)),
    };
    Ok(Private::new(Readiness {
        proposal,
        no_proposal,
        terms,
    }))
}

/// One thing that keeps somebody from a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldsBack {
    /// A competency or a decision.
    pub on: FocusOn,
    /// A plain sentence.
    pub why: String,
}

/// What a plan could work on so that somebody comes nearer to a level: what is more than one step below, and what too little is noted
/// of. A thought of the leader's: it says in other words what [`readiness`] says.
///
/// # Errors
/// `not_found` when the ladder has no level of the target's code.
pub fn holds_back(grounds: &Grounds<'_>) -> Result<Private<Vec<HoldsBack>>> {
    let target = grounds.ladder.find_level(grounds.target.as_str())?;
    let own = grounds.own.and_then(|code| grounds.ladder.level(code));
    let rows = rows(grounds, own, target);
    let cells = cells(grounds, target);
    Ok(Private::new(holding_back(&rows, &cells, target)))
}

/// Grades from the own level to the target; 0 on the same grade, below, or without an own level.
fn grades_up(own: Option<&Level>, target: &Level) -> u8 {
    own.map_or(0, |own| target.grade.saturating_sub(own.grade))
}

fn no_proposal(rows: &[Row<'_>], own: Option<&Level>, target: &Level) -> Option<String> {
    if own.is_some_and(|own| own.code == target.code || own.grade > target.grade) {
        return Some(format!(
            "{} is no step up from where they stand, so nothing is proposed.",
            target.name
        ));
    }
    let rated = rows.iter().filter(|row| row.is_rated()).count();
    if rated == 0 {
        return Some("Nothing is rated yet, so nothing is proposed.".to_owned());
    }
    let needed = RATED_NEEDED * count(rows.len());
    (!reaches(count(rated), needed)).then(|| {
        format!(
            "Only {rated} of {} competencies {} rated. Nothing is proposed before half of them are.",
            rows.len(),
            if rated == 1 { "is" } else { "are" }
        )
    })
}

/// A number of things as a share is made of.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The stage that gives something the target asks for a weight of its own.
fn weighed_for(grounds: &Grounds<'_>, target: &Level) -> Option<LifeCycleStage> {
    grounds.stage.filter(|stage| {
        let asked = target.expectations.keys();
        asked
            .filter_map(|code| grounds.ladder.competency(code))
            .any(|competency| competency.stage_weights.contains_key(stage))
    })
}

fn proposal(rows: &[Row<'_>], terms: &[Term], grades: u8) -> ReadinessTerm {
    let term = |name| terms.iter().find(|term| term.name == name);
    let met = |name| term(name).is_some_and(|term| term.met);
    let halfway =
        term(TermName::Progress).is_some_and(|t| reaches(t.value, PROGRESS_FOR_TWO_YEARS));
    if terms.iter().all(|term| term.met) {
        ReadinessTerm::ReadyNow
    } else if met(TermName::Distance) && met(TermName::Delegation) && met(TermName::NoSkipped) {
        ReadinessTerm::EmergencyCover
    } else if halfway
        && grades <= GRADES_FOR_TWO_YEARS
        && rows
            .iter()
            .all(|row| row.below() <= STEPS_BELOW_FOR_TWO_YEARS)
    {
        ReadinessTerm::OneToTwoYears
    } else {
        ReadinessTerm::TwoToThreeYears
    }
}

/// Whether a share is as large as needed; shares that are equal but for how fractions are stored are.
pub(crate) fn reaches(value: f64, needed: f64) -> bool {
    value + 1e-9 >= needed
}
