//! Delegation poker (Management 3.0): leader and PMs each lay down in secret how far a decision should be delegated, turn their
//! cards over together, and talk about the spread before they agree. What is on the table before is in [`crate::poker_table`].

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::delegation_story::{StoryKind, StoryLine, list};
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

/// Who explains first: those furthest apart. Names are as they are spoken to, `you` for the leader.
#[must_use]
pub fn who_speaks(scale: Scale, cards: &[(String, DelegationLevel)]) -> String {
    let levels: Vec<DelegationLevel> = cards.iter().map(|(_, level)| *level).collect();
    let Some(spread) = spread(scale, &levels) else {
        return String::new();
    };
    if spread.steps == 0 {
        return format!(
            "All of you laid down {}. Say in a sentence why, then record it.",
            scale.numbered(spread.highest)
        );
    }
    let with = |level| {
        let names: Vec<String> = cards
            .iter()
            .filter(|(_, card)| scale.number(*card) == scale.number(level))
            .map(|(name, _)| name.clone())
            .collect();
        format!("{} ({})", list(&names), scale.numbered(level))
    };
    let apart = match spread.steps {
        1 => "One step apart.".to_owned(),
        steps => format!("{steps} steps apart."),
    };
    format!(
        "{apart} The lowest card explains first: {}. Then the highest: {}. Then all the others.",
        with(spread.lowest),
        with(spread.highest)
    )
}

/// What becomes the reason of the delegations a round leads to, lowest card first.
#[must_use]
pub fn reason(scale: Scale, cards: &[DelegationLevel], agreed: Option<DelegationLevel>) -> String {
    let mut numbers: Vec<u8> = cards.iter().map(|card| scale.number(*card)).collect();
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(u8::to_string).collect();
    let outcome = agreed.map_or_else(
        || "left as it was".to_owned(),
        |agreed| format!("agreed on {}", scale.numbered(agreed)),
    );
    format!("Delegation poker: cards {}; {outcome}.", numbers.join(", "))
}

/// How a round is told in the story of a cell.
#[must_use]
pub fn story_line(scale: Scale, round: &PokerRound, cards: &[DelegationLevel]) -> StoryLine {
    let laid = match spread(scale, cards) {
        None => "no cards kept".to_owned(),
        Some(Spread {
            steps: 0, lowest, ..
        }) => format!("all cards {}", scale.number(lowest)),
        Some(spread) => format!(
            "cards {}–{}",
            scale.number(spread.lowest),
            scale.number(spread.highest)
        ),
    };
    let outcome = round.agreed.map_or_else(
        || "left as it was".to_owned(),
        |agreed| format!("agreed on {}", scale.word(agreed)),
    );
    StoryLine {
        on: round.on,
        kind: StoryKind::Poker,
        what: format!("Poker: {laid}, {outcome}"),
        why: (!round.note.is_empty()).then(|| round.note.clone()),
        terms: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    #[test]
    fn those_furthest_apart_explain_first() {
        let cards = |cards: &[(&str, u8)]| -> Vec<(String, DelegationLevel)> {
            cards
                .iter()
                .map(|(name, n)| ((*name).to_owned(), level(*n)))
                .collect()
        };
        for (scale, laid, words) in [
            (
                Scale::SevenLevels,
                cards(&[("you", 6), ("Ana", 3), ("Ben", 5)]),
                "3 steps apart. The lowest card explains first: Ana (3 Consult). Then the highest: you (6 Inquire). Then all the others.",
            ),
            (
                Scale::SevenLevels,
                cards(&[("you", 4), ("Ana", 5), ("Ben", 5)]),
                "One step apart. The lowest card explains first: you (4 Agree). Then the highest: Ana and Ben (5 Advise). Then all the others.",
            ),
            (
                Scale::DecisionTree,
                cards(&[("you", 2), ("Ana", 4)]),
                "All of you laid down 1 Root. Say in a sentence why, then record it.",
            ),
            (Scale::SevenLevels, cards(&[]), ""),
        ] {
            assert_eq!(who_speaks(scale, &laid), words);
        }
    }

    #[test]
    fn a_round_is_told_in_a_line_and_gives_a_reason() {
        let cards = [level(6), level(3), level(5)];
        assert_eq!(
            reason(Scale::SevenLevels, &cards, Some(level(5))),
            "Delegation poker: cards 3, 5, 6; agreed on 5 Advise."
        );
        let round = |agreed| PokerRound {
            id: "r".into(),
            area: "pricing".into(),
            on: Day::parse("2026-03-03").unwrap(),
            agreed,
            note: String::new(),
        };
        for (scale, agreed, cards, words) in [
            (
                Scale::SevenLevels,
                Some(level(5)),
                &cards[..],
                "Poker: cards 3–6, agreed on Advise",
            ),
            (
                Scale::SevenLevels,
                None,
                &cards[..1],
                "Poker: all cards 6, left as it was",
            ),
            (
                Scale::DecisionTree,
                Some(level(5)),
                &cards[..],
                "Poker: cards 1–3, agreed on Trunk",
            ),
            (
                Scale::SevenLevels,
                None,
                &[],
                "Poker: no cards kept, left as it was",
            ),
        ] {
            let line = story_line(scale, &round(agreed), cards);
            assert_eq!((line.what.as_str(), line.kind), (words, StoryKind::Poker));
        }
    }

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
