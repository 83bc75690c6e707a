//! What becomes of a level that holds for a while when something is agreed in its cell: told before it is done.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::temporary_level::TemporaryLevel;

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

/// What comes of leaving everything as agreed, and of each of the levels chosen, from a day on.
#[must_use]
pub fn ahead(
    scale: Scale,
    held: &TemporaryLevel,
    agreed: Option<DelegationLevel>,
    chosen: &[DelegationLevel],
    from: Beginning,
) -> Vec<WhileAhead> {
    let left = std::iter::once(None);
    let chosen = chosen.iter().copied().map(Some);
    left.chain(chosen)
        .map(|level| {
            let named = level.map(|level| meant(scale, agreed, level));
            let ends = named.is_some_and(|named| ends_it(agreed, named));
            WhileAhead {
                level,
                ends,
                words: sentence(scale, held, agreed, named.filter(|_| ends), from),
            }
        })
        .collect()
}

fn sentence(
    scale: Scale,
    held: &TemporaryLevel,
    agreed: Option<DelegationLevel>,
    ended_by: Option<DelegationLevel>,
    Beginning { on, today }: Beginning,
) -> String {
    let called = if agreed.is_some_and(|agreed| agreed < held.level) {
        "handed over"
    } else {
        "pulled back"
    };
    let holds = format!(
        "For a while it is {called} to {}, until {}",
        scale.numbered(held.level),
        held.last_day().long()
    );
    match (ended_by, agreed) {
        (Some(new), _) if on == today => format!(
            "{holds}. This ends today; from now on it is {}.",
            scale.numbered(new)
        ),
        (Some(new), _) => format!(
            "{holds}. This ends on {}; from then on it is {}.",
            on.long(),
            scale.numbered(new)
        ),
        (None, Some(agreed)) => format!(
            "{holds}. This goes on; after that it is {} again.",
            scale.numbered(agreed)
        ),
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
        }
    }

    fn from(on: &str) -> Beginning {
        Beginning {
            on: Day::parse(on).unwrap(),
            today: Day::parse("2026-11-24").unwrap(),
        }
    }

    #[test]
    fn an_agreement_from_a_later_day_ends_it_that_day() {
        let told = ahead(
            Scale::SevenLevels,
            &held(2),
            Some(level(5)),
            &[level(6)],
            from("2026-12-01"),
        );
        assert_eq!(
            told[1].words,
            "For a while it is pulled back to 2 Sell, until 5 December 2026. This ends on 1 December 2026; from then on it is 6 Inquire."
        );
    }

    #[test]
    fn the_same_level_again_leaves_it_and_another_one_ends_it() {
        let told: Vec<(Option<u8>, bool, String)> = ahead(
            Scale::SevenLevels,
            &held(2),
            Some(level(5)),
            &[level(5), level(6)],
            from("2026-11-24"),
        )
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
        let told = ahead(
            tree,
            &held(6),
            Some(level(2)),
            &[level(4), level(5)],
            from("2026-11-24"),
        );
        let ends: Vec<bool> = told.iter().map(|one| one.ends).collect();
        assert_eq!(ends, [false, false, true]);
        assert!(
            told[0]
                .words
                .starts_with("For a while it is handed over to")
        );
    }
}
