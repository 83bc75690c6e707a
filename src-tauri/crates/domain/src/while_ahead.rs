//! What becomes of a level that holds for a while when something is agreed in its cell: told before it is done.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cell_in_time::CellInTime;
use crate::delegation::{Delegation, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Wording};

/// What comes of one thing that could be agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WhileAhead {
    /// What would be agreed; none when everything stays as agreed.
    pub level: Option<DelegationLevel>,
    /// It ends what holds for a while.
    pub ends: bool,
    /// The same as a sentence.
    pub words: String,
}

/// Whether naming a level ends what holds for a while. The level already agreed is no new agreement: it may be said again, and what
/// holds for a while runs on.
#[must_use]
pub fn ends_it(agreed: Option<DelegationLevel>, named: DelegationLevel) -> bool {
    agreed != Some(named)
}

/// The level somebody means who chooses a step of the scale: the one already agreed, where that is read as the same step.
#[must_use]
pub fn meant(
    scale: Scale,
    agreed: Option<DelegationLevel>,
    chosen: DelegationLevel,
) -> DelegationLevel {
    agreed
        .filter(|agreed| scale.reading(*agreed) == scale.reading(chosen))
        .unwrap_or(chosen)
}

/// The day from which something would be agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beginning {
    pub on: Day,
    pub today: Day,
}

/// What comes of leaving everything as agreed, and of each of the levels chosen, from a day on. Empty where nothing is agreed, or nothing
/// holds for a while that day or is to later.
#[must_use]
pub fn ahead(
    cell: &CellInTime<'_>,
    chosen: &[DelegationLevel],
    from: Beginning,
) -> Vec<WhileAhead> {
    let scale = cell.scale();
    let held = cell.held_on(from.on);
    let Some(like) = cell.agreed_on(from.on) else {
        return Vec::new();
    };
    if held.is_none() && cell.ahead_of(from.on).next().is_none() {
        return Vec::new();
    }
    let left = std::iter::once(None);
    let chosen = chosen.iter().copied().map(Some);
    left.chain(chosen)
        .map(|level| {
            let named = level.map(|level| meant(scale, Some(like.level), level));
            let state = named.map(|level| Delegation {
                level,
                since: from.on,
                ..like.clone()
            });
            let done = state.map(|state| cell.agree(state, &like.limits, from.today));
            let (ended, refused) = match done {
                Some(Ok(done)) => (done.ended, None),
                Some(Err(refused)) => (Vec::new(), Some(refused.message)),
                None => (Vec::new(), None),
            };
            WhileAhead {
                level,
                ends: !ended.is_empty(),
                words: refused.unwrap_or_else(|| {
                    let ended_by = named.filter(|_| !ended.is_empty());
                    sentences(cell, &ended, ended_by, from)
                }),
            }
        })
        .collect()
}

fn sentences(
    cell: &CellInTime<'_>,
    ended: &[TemporaryLevel],
    ended_by: Option<DelegationLevel>,
    from: Beginning,
) -> String {
    let held = cell.held_on(from.on);
    let now = held.map(|held| {
        let ended_by = ended_by.filter(|_| ended.iter().any(|one| one.id == held.id));
        sentence(cell, held, ended_by, from)
    });
    let dropped = ended
        .iter()
        .filter(|one| held.is_none_or(|held| held.id != one.id))
        .map(|one| {
            let (since, until) = (one.since.long(), one.until.long());
            let level = cell.scale().numbered(one.level);
            if cell.is_overlaid_on(one, from.on) || held.is_some_and(|held| held.is_one_with(one)) {
                format!("{level} does not go on from {since} to {until} either.")
            } else {
                format!(
                    "What is planned from {since} to {until} falls away: {level} would be no such change any more."
                )
            }
        });
    now.into_iter().chain(dropped).collect::<Vec<_>>().join(" ")
}

fn sentence(
    cell: &CellInTime<'_>,
    held: &TemporaryLevel,
    ended_by: Option<DelegationLevel>,
    Beginning { on, today }: Beginning,
) -> String {
    let agreed = cell.agreed_on(on).map(|state| state.level);
    let called = if agreed.is_some_and(|agreed| agreed < held.level) {
        "handed over"
    } else {
        "pulled back"
    };
    let holds = format!(
        "For a while it is {called} to {}, until {}",
        cell.scale().numbered(held.level),
        held.last_day().long()
    );
    match (ended_by, cell.afterwards(Wording::english(), held)) {
        (Some(new), _) if on == today => format!(
            "{holds}. This ends today; from now on it is {}.",
            cell.scale().numbered(new)
        ),
        (Some(new), _) => format!(
            "{holds}. This ends on {}; from then on it is {}.",
            on.long(),
            cell.scale().numbered(new)
        ),
        (None, Some(then)) => format!("{holds}. This goes on; after that it is {then}."),
        (None, None) => format!("{holds}. This goes on."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    fn held(n: u8) -> TemporaryLevel {
        TemporaryLevel {
            id: "t".into(),
            person: "p".into(),
            area: "pricing".into(),
            since: Day::parse("2026-11-01").unwrap(),
            until: Day::parse("2026-12-05").unwrap(),
            level: level(n),
            reason: "A contract is at stake.".into(),
            ended_on: None,
            decided_as: None,
        }
    }

    /// What is told of agreeing on each of the levels from a day on, in a cell where `agreed` holds since January.
    fn told(
        scale: Scale,
        held: TemporaryLevel,
        agreed: u8,
        chosen: &[u8],
        on: &str,
    ) -> Vec<WhileAhead> {
        let since = Day::parse("2026-01-01").unwrap();
        let state = Delegation::bare(
            "d".into(),
            "p".into(),
            "pricing".into(),
            since,
            level(agreed),
        );
        let (states, temporary) = ([state], [held]);
        let cell = CellInTime::of(scale, &states, &temporary, &"pricing".into());
        let chosen: Vec<_> = chosen.iter().copied().map(level).collect();
        let from = Beginning {
            on: Day::parse(on).unwrap(),
            today: Day::parse("2026-11-24").unwrap(),
        };
        ahead(&cell, &chosen, from)
    }

    #[test]
    fn an_agreement_from_a_later_day_ends_it_that_day() {
        let told = told(Scale::SevenLevels, held(2), 5, &[6], "2026-12-01");
        assert_eq!(
            told[1].words,
            "For a while it is pulled back to 2 Sell, until 5 December 2026. This ends on 1 December 2026; from then on it is 6 Inquire."
        );
    }

    #[test]
    fn the_same_level_again_leaves_it_and_another_one_ends_it() {
        let told: Vec<(Option<u8>, bool, String)> =
            told(Scale::SevenLevels, held(2), 5, &[5, 6], "2026-11-24")
                .into_iter()
                .map(|one| (one.level.map(DelegationLevel::value), one.ends, one.words))
                .collect();
        let runs_on = "For a while it is pulled back to 2 Sell, until 5 December 2026. This goes on; after that it is 5 Advise again.";
        let ends = "For a while it is pulled back to 2 Sell, until 5 December 2026. This ends today; from now on it is 6 Inquire.";
        assert_eq!(
            told,
            [
                (None, false, runs_on.to_owned()),
                (Some(5), false, runs_on.to_owned()),
                (Some(6), true, ends.to_owned()),
            ]
        );
    }

    #[test]
    fn what_is_planned_falls_away_where_it_would_be_no_such_change() {
        let planned = TemporaryLevel {
            since: Day::parse("2026-12-01").unwrap(),
            ..held(3)
        };
        let told: Vec<(bool, String)> =
            told(Scale::SevenLevels, planned, 5, &[6, 3, 2], "2026-11-24")
                .into_iter()
                .map(|one| (one.ends, one.words))
                .collect();
        let falls = "What is planned from 1 December 2026 to 5 December 2026 falls away: 3 Consult would be no such change any more.";
        assert_eq!(
            told,
            [
                (false, String::new()),
                (false, String::new()),
                (true, falls.to_owned()),
                (true, falls.to_owned()),
            ]
        );
    }

    #[test]
    fn a_step_that_is_read_as_what_is_agreed_is_the_same_level_again() {
        let tree = Scale::DecisionTree;
        // The step “Root” reads 1 to 4, and stands for 4.
        for (agreed, chosen, means) in [(Some(2), 4, 2), (Some(5), 4, 4), (None, 4, 4)] {
            assert_eq!(
                meant(tree, agreed.map(level), level(chosen)),
                level(means),
                "{agreed:?}"
            );
        }
        let told = told(tree, held(6), 2, &[4, 5], "2026-11-24");
        let ends: Vec<bool> = told.iter().map(|one| one.ends).collect();
        assert_eq!(ends, [false, false, true]);
        assert!(
            told[0]
                .words
                .starts_with("For a while it is handed over to")
        );
    }
}
