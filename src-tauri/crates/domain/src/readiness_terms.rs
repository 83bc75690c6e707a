//! The terms of readiness, each with the sentence that explains it. The formula and its limits are told in `readiness`.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::Day;
use crate::assessment::Audience;
use crate::delegation::{Delegation, state_on};
use crate::evidence::EvidenceKind;
use crate::gap::{newest, ratings_that_count};
use crate::ids::{CompetencyCode, DecisionAreaCode};
use crate::ladder::Level;
use crate::person::LifeCycleStage;
use crate::plan::FocusOn;
use crate::readiness::{
    DELEGATION_NEEDED, GRADES_FOR_NOW, Grounds, HoldsBack, PIECES_NEEDED, PROGRESS_NEEDED,
    QUARTERS_LOOKED_AT, QUARTERS_NEEDED, STEPS_BELOW, Term, TermName, count, reaches,
};

/// How many things a sentence names before it counts the rest.
const NAMED: usize = 3;

/// A competency the target level expects something of.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    code: &'a CompetencyCode,
    name: &'a str,
    weight: f64,
    /// What the target expects, 0–5.
    expected: u8,
    /// What the own level expects, 0–5.
    from: u8,
    /// The newest rating that counts, 0–5.
    current: Option<u8>,
    was_a_gap: bool,
    /// Notes that count.
    pieces: usize,
    /// Quarters they come from.
    quarters: usize,
}

impl Row<'_> {
    pub(crate) fn is_rated(&self) -> bool {
        self.current.is_some()
    }

    /// Steps below what is expected; 0 at or above it.
    pub(crate) fn below(&self) -> u8 {
        self.expected.saturating_sub(self.current.unwrap_or(0))
    }

    /// Share of the way from the own level's expectation to the target's, 0–1.
    fn covered(&self) -> f64 {
        let way = self.expected.saturating_sub(self.from).max(1);
        (1.0 - f64::from(self.below()) / f64::from(way)).clamp(0.0, 1.0)
    }

    fn is_sustained(&self) -> bool {
        !self.was_a_gap || (self.pieces >= PIECES_NEEDED && self.quarters >= QUARTERS_NEEDED)
    }

    /// `Insight (2 pieces from 1 quarter)`.
    fn noted(&self) -> String {
        match self.pieces {
            0 => format!("{} (nothing)", self.name),
            pieces => {
                let (pieces, quarters) =
                    (counted(pieces, "piece"), counted(self.quarters, "quarter"));
                format!("{} ({pieces} from {quarters})", self.name)
            }
        }
    }

    /// What keeps somebody from the target, as a sentence of the leader's; none where nothing does.
    fn holds_back(&self, target: &Level) -> Option<HoldsBack> {
        // What nobody rated keeps nobody back: it asks to be rated.
        self.current?;
        let why = if self.below() > STEPS_BELOW {
            format!(
                "{} is out of reach with it {} steps below.",
                target.name,
                self.below()
            )
        } else if self.is_sustained() {
            return None;
        } else if self.pieces == 0 {
            format!(
                "Nothing noted of it in the last two years counts for {} yet.",
                target.name
            )
        } else {
            format!(
                "Too little is noted of it for {}: {} from {}.",
                target.name,
                counted(self.pieces, "piece"),
                counted(self.quarters, "quarter")
            )
        };
        let on = FocusOn::Competency(self.code.clone());
        Some(HoldsBack { on, why })
    }

    fn standing(&self) -> String {
        match self.current {
            Some(current) => format!("{} ({current} of {})", self.name, self.expected),
            None => format!("{} (unrated, so 0 of {})", self.name, self.expected),
        }
    }
}

/// A decision area the target level expects to be delegated.
#[derive(Debug)]
pub(crate) struct Cell<'a> {
    code: &'a DecisionAreaCode,
    name: &'a str,
    /// A step of the scale.
    expected: u8,
    /// A step of the scale.
    held: Option<u8>,
}

impl Cell<'_> {
    fn holds_back(&self, target: &Level) -> Option<HoldsBack> {
        let far = self.held.is_some() && self.below() > STEPS_BELOW;
        far.then(|| HoldsBack {
            on: FocusOn::Delegation(self.code.clone()),
            why: format!(
                "{} decides it {} steps more freely.",
                target.name,
                self.below()
            ),
        })
    }

    fn below(&self) -> u8 {
        steps_short(self.expected, self.held)
    }

    fn standing(&self) -> String {
        match self.held {
            Some(held) => format!("{} ({held} of {})", self.name, self.expected),
            None => format!("{} (nothing agreed, so 0 of {})", self.name, self.expected),
        }
    }
}

/// By competency, then by decision, in the order of rows and cells.
pub(crate) fn holding_back(rows: &[Row<'_>], cells: &[Cell<'_>], target: &Level) -> Vec<HoldsBack> {
    let competencies = rows.iter().filter_map(|row| row.holds_back(target));
    let decisions = cells.iter().filter_map(|cell| cell.holds_back(target));
    competencies.chain(decisions).collect()
}

/// Steps of the scale that are missing; where nothing is agreed, all of them.
pub(crate) fn steps_short(expected: u8, held: Option<u8>) -> u8 {
    expected.saturating_sub(held.unwrap_or(0))
}

/// By code, so that sums come out the same whatever order the facts are in.
pub(crate) fn rows<'a>(
    grounds: &Grounds<'a>,
    own: Option<&Level>,
    target: &'a Level,
) -> Vec<Row<'a>> {
    let asked = target.expectations.iter();
    let asked = asked.filter(|(_, expectation)| expectation.proficiency.value() > 0);
    let rows = asked.map(|(code, expectation)| {
        let expected = expectation.proficiency.value();
        let ratings = ratings_that_count(grounds.ratings, code, Audience::Leader, grounds.as_of);
        let was_below = ratings.iter().any(|rating| rating.value.value() < expected);
        let current = newest(ratings).map(|rating| rating.value.value());
        let seen: Vec<i32> = grounds
            .evidence
            .iter()
            .filter(|note| note.kind != EvidenceKind::Concern && note.bears_on(code))
            .filter(|note| note.on <= grounds.as_of)
            .map(|note| quarter(note.on))
            .filter(|seen| *seen > quarter(grounds.as_of) - QUARTERS_LOOKED_AT)
            .collect();
        let competency = grounds.ladder.competency(code);
        Row {
            code,
            name: competency.map_or(code.as_str(), |c| c.name.as_str()),
            weight: competency.map_or(1.0, |c| c.weight_at(grounds.stage)),
            expected,
            from: own
                .and_then(|own| own.expectations.get(code))
                .map_or(0, |e| e.proficiency.value()),
            current,
            was_a_gap: current.is_none() || was_below,
            pieces: seen.len(),
            quarters: seen.iter().collect::<BTreeSet<_>>().len(),
        }
    });
    rows.collect()
}

/// In the order of the catalogue.
pub(crate) fn cells<'a>(grounds: &Grounds<'a>, target: &'a Level) -> Vec<Cell<'a>> {
    let scale = grounds.catalogue.scale;
    let asked = grounds.catalogue.expectations(target, grounds.as_of);
    let cells = asked.into_iter().map(|(code, level)| {
        let states = grounds.delegations.iter().filter(|d| d.area == *code);
        let history: Vec<Delegation> = states.cloned().collect();
        Cell {
            code,
            name: grounds.catalogue.name(code),
            expected: scale.number(level),
            held: state_on(&history, grounds.as_of).map(|state| scale.number(state.level)),
        }
    });
    cells.collect()
}

/// Calendar quarters counted from the year 0.
fn quarter(day: Day) -> i32 {
    i32::from(day.0.year()) * 4 + i32::from((day.0.month() - 1) / 3)
}

pub(crate) fn distance(grades: u8, own: Option<&Level>, target: &Level) -> Term {
    let met = grades <= GRADES_FOR_NOW;
    let why = match own {
        None => "They stand on no level yet, so no rung is skipped.".to_owned(),
        Some(own) if grades == 0 => format!("{} is no grade above {}.", target.name, own.name),
        Some(own) if met => format!("{} is one grade above {}.", target.name, own.name),
        Some(own) => format!(
            "Not yet, because {} is {grades} grades above {}, and people go one at a time.",
            target.name, own.name
        ),
    };
    let value = 1.0 / f64::from(grades.max(1));
    term(TermName::Distance, met, value, 1.0, why, Vec::new())
}

pub(crate) fn progress(
    rows: &[Row<'_>],
    own: Option<&Level>,
    target: &Level,
    weighed_for: Option<LifeCycleStage>,
) -> Term {
    let whole: f64 = rows.iter().map(|row| row.weight).sum();
    let covered: f64 = rows.iter().map(|row| row.weight * row.covered()).sum();
    let value = if whole > 0.0 { covered / whole } else { 1.0 };
    let met = reaches(value, PROGRESS_NEEDED);
    let way = own.map_or_else(
        || format!("the way to {}", target.name),
        |own| format!("the way from {} to {}", own.name, target.name),
    );
    let share = percent(value);
    let needed = percent(PROGRESS_NEEDED);
    let weighed = weighed_for.map_or_else(String::new, |stage| {
        format!(" Weighed for a {} product.", stage.word())
    });
    let mut off = furthest(rows, Row::below);
    off.retain(|row| row.below() > 0);
    let off: Vec<String> = off.into_iter().map(Row::standing).collect();
    let why = if rows.is_empty() {
        format!("{} expects nothing of any competency.", target.name)
    } else if met {
        format!("{share} % of {way} is covered, and {needed} % is needed.{weighed}")
    } else {
        let off = named(&off);
        format!(
            "Not yet, because {share} % of {way} is covered and {needed} % is needed. Furthest off: {off}.{weighed}"
        )
    };
    term(TermName::Progress, met, value, PROGRESS_NEEDED, why, off)
}

pub(crate) fn no_skipped(rows: &[Row<'_>]) -> Term {
    let near = rows.iter().filter(|row| row.below() <= STEPS_BELOW).count();
    let met = near == rows.len();
    let mut far = furthest(rows, Row::below);
    far.retain(|row| row.below() > STEPS_BELOW);
    let far: Vec<String> = far.into_iter().map(Row::standing).collect();
    let why = if met {
        "No competency is more than one step below what is expected.".to_owned()
    } else {
        let far = named(&far);
        format!("Not yet, because these are more than one step below what is expected: {far}.")
    };
    let value = share(near, rows.len());
    term(TermName::NoSkipped, met, value, 1.0, why, far)
}

pub(crate) fn evidence(rows: &[Row<'_>]) -> Term {
    let sustained = rows.iter().filter(|row| row.is_sustained()).count();
    let gaps = rows.iter().filter(|row| row.was_a_gap).count();
    let met = sustained == rows.len();
    let thin = rows.iter().filter(|row| !row.is_sustained());
    let thin: Vec<String> = thin.map(Row::noted).collect();
    let why = if gaps == 0 {
        "No competency ever was below what is expected, so no evidence is needed.".to_owned()
    } else if met {
        format!(
            "Every competency that is or once was below has at least {PIECES_NEEDED} pieces of evidence from {QUARTERS_NEEDED} quarters or more of the last two years."
        )
    } else {
        let thin = named(&thin);
        format!(
            "Not yet, because what is or once was below needs at least {PIECES_NEEDED} pieces of evidence from {QUARTERS_NEEDED} different quarters of the last two years. Too little: {thin}."
        )
    };
    term(
        TermName::Evidence,
        met,
        share(sustained, rows.len()),
        1.0,
        why,
        thin,
    )
}

pub(crate) fn delegation(cells: &[Cell<'_>]) -> Term {
    let held = cells.iter().filter(|cell| cell.below() == 0).count();
    let value = share(held, cells.len());
    let near = cells.iter().all(|cell| cell.below() <= STEPS_BELOW);
    let met = near && reaches(value, DELEGATION_NEEDED);
    let count = format!(
        "{held} of {} are held at the level expected or above",
        counted(cells.len(), "decision area")
    );
    let mut short = furthest(cells, Cell::below);
    short.retain(|cell| cell.below() > 0);
    let short: Vec<String> = short.into_iter().map(Cell::standing).collect();
    let why = if cells.is_empty() {
        "The level expects no decisions to be delegated.".to_owned()
    } else if met {
        format!("{count}, and none is more than one level below.")
    } else {
        let short = named(&short);
        format!(
            "Not yet, because {count}; four in five are needed, and none more than one level below. Below: {short}."
        )
    };
    let needed = DELEGATION_NEEDED;
    term(TermName::Delegation, met, value, needed, why, short)
}

fn term(
    name: TermName,
    met: bool,
    value: f64,
    needed: f64,
    why: String,
    short: Vec<String>,
) -> Term {
    Term {
        name,
        met,
        value,
        needed,
        why,
        short: if met { Vec::new() } else { short },
    }
}

/// 1 of nothing: what asks nothing is met.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        count(part) / count(whole)
    }
}

/// Rounded down, so that a share that is too small never reads as large enough.
fn percent(share: f64) -> String {
    format!("{:.0}", (share * 100.0 + 1e-7).floor())
}

/// The furthest below first, else by code.
fn furthest<T>(all: &[T], below: impl Fn(&T) -> u8) -> Vec<&T> {
    let mut all: Vec<&T> = all.iter().collect();
    all.sort_by_key(|one| Reverse(below(one)));
    all
}

/// `A (1 of 3), B (2 of 3), C (unrated, so 0 of 2) and 2 more`.
fn named(all: &[String]) -> String {
    let rest = all.len().saturating_sub(NAMED);
    let said = all.iter().take(NAMED).map(String::as_str);
    let said = said.collect::<Vec<_>>().join(", ");
    if rest == 0 {
        said
    } else {
        format!("{said} and {rest} more")
    }
}

fn counted(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}
