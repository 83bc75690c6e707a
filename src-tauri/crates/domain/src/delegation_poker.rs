//! Delegation poker (Management 3.0): leader and PMs each lay down in secret how far a decision should be delegated, turn their
//! cards over together, and talk about the spread before they agree.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::ids::{DecisionAreaCode, PersonId, PokerRoundId, PokerVoteId};

/// A round about one area that was talked out. Class: shareable with those who played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerRound {
    pub id: PokerRoundId,
    pub area: DecisionAreaCode,
    pub on: Day,
    /// What was agreed for the PMs who played; none when it stays as it was.
    pub agreed: Option<DelegationLevel>,
    /// What the talk brought up.
    pub note: String,
}

/// A card laid down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerVote {
    pub id: PokerVoteId,
    pub round: PokerRoundId,
    /// None for the leader.
    pub person: Option<PersonId>,
    pub level: DelegationLevel,
}

/// What lies on the table after the cards are turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Spread {
    pub lowest: DelegationLevel,
    pub highest: DelegationLevel,
    /// Steps of the scale between the two, 0 when all agree.
    pub steps: u8,
}

/// None without cards.
#[must_use]
pub fn spread(scale: Scale, cards: &[DelegationLevel]) -> Option<Spread> {
    let lowest = cards.iter().copied().min()?;
    let highest = cards.iter().copied().max()?;
    Some(Spread {
        lowest,
        highest,
        steps: scale.number(highest) - scale.number(lowest),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_is_the_way_from_the_lowest_card_to_the_highest() {
        let cards = |ns: &[u8]| -> Vec<DelegationLevel> {
            ns.iter()
                .map(|n| DelegationLevel::new(*n).unwrap())
                .collect()
        };
        for (scale, laid, steps) in [
            (Scale::SevenLevels, cards(&[3, 6, 5]), Some(3)),
            (Scale::SevenLevels, cards(&[4]), Some(0)),
            (Scale::DecisionTree, cards(&[2, 4, 6]), Some(2)),
            (Scale::SevenLevels, cards(&[]), None),
        ] {
            assert_eq!(spread(scale, &laid).map(|s| s.steps), steps, "{laid:?}");
        }
    }
}
