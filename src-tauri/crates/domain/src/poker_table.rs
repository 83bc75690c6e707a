//! A round of delegation poker in play: cards lie face down until all are there and are turned together.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::DelegationLevel;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{DecisionAreaCode, PersonId};

/// Most players at one table: more do not talk it out in one go.
pub const MOST_PLAYERS: usize = 12;

/// Who lays down a card: the leader, or a PM.
pub type Player = Option<PersonId>;

/// A card on the table, turned over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerCard {
    /// None for the leader.
    pub person: Option<PersonId>,
    pub level: DelegationLevel,
}

/// A round in play. Cards lie face down until all are there; after that nothing is changed any more, only played again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PokerTable {
    pub area: DecisionAreaCode,
    players: Vec<(Player, Option<DelegationLevel>)>,
    /// Whose card lies there, the one laid last at the end.
    laid: Vec<Player>,
    turned: bool,
}

impl PokerTable {
    /// # Errors
    /// `invalid` at `players` without the leader, without a PM, or with somebody twice; `too_many`.
    pub fn new(area: DecisionAreaCode, players: Vec<Player>) -> Result<Self> {
        let fault = |message: &str| Err(RuleError::invalid("players", message));
        if !players.contains(&None) {
            return fault("The leader plays too: it is about what the two of you agree.");
        }
        if players.len() < 2 {
            return fault("Poker needs the leader and at least one PM. Choose who plays.");
        }
        let twice = players.iter().enumerate().any(|(at, player)| {
            let later = players.get(at + 1..).unwrap_or_default();
            later.contains(player)
        });
        if twice {
            return fault("Somebody sits at the table twice. Each plays once.");
        }
        if players.len() > MOST_PLAYERS {
            let message = format!(
                "{} players are too many for one talk; at most {MOST_PLAYERS} play.",
                players.len()
            );
            return Err(RuleError::new(Refusal::TooMany, message).at("players"));
        }
        Ok(Self {
            area,
            players: players.into_iter().map(|player| (player, None)).collect(),
            laid: Vec::new(),
            turned: false,
        })
    }

    /// A table on which all cards were turned already, as it is recorded.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn played(area: DecisionAreaCode, cards: &[PokerCard]) -> Result<Self> {
        let players = cards.iter().map(|card| card.person.clone()).collect();
        let mut table = Self::new(area, players)?;
        for card in cards {
            table.lay(&card.person, card.level)?;
        }
        table.turn()?;
        Ok(table)
    }

    /// Lays a card down, in place of one laid before.
    ///
    /// # Errors
    /// `not_found` for somebody who does not play; `frozen` once the cards are turned.
    pub fn lay(&mut self, who: &Player, level: DelegationLevel) -> Result<()> {
        if self.turned {
            return Err(RuleError::new(
                Refusal::Frozen,
                "The cards lie open; none is changed any more. Play again instead.",
            ));
        }
        let place = self.players.iter_mut().find(|(player, _)| player == who);
        let Some((_, card)) = place else {
            return Err(
                RuleError::not_found("Nobody of that name sits at this table.").at("player"),
            );
        };
        *card = Some(level);
        self.laid.retain(|player| player != who);
        self.laid.push(who.clone());
        Ok(())
    }

    /// Takes the card laid last off the table; answers whose it was.
    ///
    /// # Errors
    /// `nothing_to_undo` when none lies there; `frozen` once the cards are turned.
    pub fn take_back(&mut self) -> Result<Player> {
        let refused = |refusal, message: &str| Err(RuleError::new(refusal, message));
        if self.turned {
            return refused(
                Refusal::Frozen,
                "The cards lie open; none is taken back any more. Play again instead.",
            );
        }
        let Some(who) = self.laid.pop() else {
            return refused(
                Refusal::NothingToUndo,
                "No card lies on the table yet. What was changed before the game is undone after it.",
            );
        };
        for (_, card) in self.players.iter_mut().filter(|(player, _)| *player == who) {
            *card = None;
        }
        Ok(who)
    }

    /// Turns all cards over together.
    ///
    /// # Errors
    /// `invalid` while somebody has not laid down a card.
    pub fn turn(&mut self) -> Result<()> {
        if !self.is_complete() {
            let message = "Not everybody has laid down a card. The cards are turned together.";
            return Err(RuleError::invalid("cards", message));
        }
        self.turned = true;
        Ok(())
    }

    /// Takes all cards back, for another try with the same people.
    pub fn again(&mut self) {
        self.turned = false;
        self.laid.clear();
        for (_, card) in &mut self.players {
            *card = None;
        }
    }

    /// Everyone at the table and whether their card lies there; never which.
    pub fn seats(&self) -> impl Iterator<Item = (&Player, bool)> {
        self.players
            .iter()
            .map(|(player, card)| (player, card.is_some()))
    }

    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.players.iter().all(|(_, card)| card.is_some())
    }

    /// None until they are turned.
    #[must_use]
    pub fn cards(&self) -> Option<Vec<PokerCard>> {
        if !self.turned {
            return None;
        }
        self.players
            .iter()
            .map(|(player, card)| {
                Some(PokerCard {
                    person: player.clone(),
                    level: (*card)?,
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    fn table() -> PokerTable {
        PokerTable::new(
            "pricing".into(),
            vec![None, Some("ana".into()), Some("ben".into())],
        )
        .unwrap()
    }

    #[test]
    fn the_leader_and_at_least_one_pm_play_each_once() {
        let pm = |name: &str| -> Player { Some(name.into()) };
        let many = |n: usize| {
            let mut players = vec![None];
            players.extend((1..n).map(|at| pm(&at.to_string())));
            players
        };
        for (players, words) in [
            (vec![pm("ana"), pm("ben")], "The leader plays too"),
            (vec![None], "at least one PM"),
            (vec![], "The leader plays too"),
            (vec![None, pm("ana"), pm("ana")], "twice"),
            (vec![None, None], "twice"),
            (many(MOST_PLAYERS + 1), "too many"),
        ] {
            let error = PokerTable::new("pricing".into(), players).unwrap_err();
            assert!(error.message.contains(words), "{words}: {}", error.message);
            assert_eq!(error.field.as_deref(), Some("players"));
        }
        assert!(PokerTable::new("pricing".into(), many(MOST_PLAYERS)).is_ok());
    }

    #[test]
    fn the_card_laid_last_is_taken_back_first() {
        let mut table = table();
        let (ana, ben) = (Some("ana".into()), Some("ben".into()));
        for (who, n) in [(None, 6), (ana.clone(), 3), (ben.clone(), 4), (None, 5)] {
            table.lay(&who, level(n)).unwrap();
        }
        for whose in [None, ben, ana] {
            assert_eq!(table.take_back().unwrap(), whose);
            let lies = table
                .seats()
                .any(|(who, has_laid)| *who == whose && has_laid);
            assert!(!lies && !table.is_complete());
        }
        assert_eq!(
            table.take_back().unwrap_err().refusal,
            Refusal::NothingToUndo
        );
    }

    #[test]
    fn what_lies_open_is_not_taken_back() {
        let mut table = table();
        for who in [None, Some("ana".into()), Some("ben".into())] {
            table.lay(&who, level(3)).unwrap();
        }
        table.turn().unwrap();
        assert_eq!(table.take_back().unwrap_err().refusal, Refusal::Frozen);
        table.again();
        assert_eq!(
            table.take_back().unwrap_err().refusal,
            Refusal::NothingToUndo
        );
    }

    #[test]
    fn nobody_sees_a_card_before_all_have_laid_one_down_and_turned_them() {
        let mut table = table();
        let (ana, ben) = (Some("ana".into()), Some("ben".into()));
        for (who, n) in [(None, 6), (ana.clone(), 3)] {
            table.lay(&who, level(n)).unwrap();
            assert_eq!(table.cards(), None);
            assert!(table.turn().is_err());
            assert_eq!(table.cards(), None, "refusing shows nothing either");
        }
        let laid: Vec<bool> = table.seats().map(|(_, laid)| laid).collect();
        assert_eq!(laid, [true, true, false]);
        // One may think again, and who does not play lays nothing down.
        table.lay(&ana, level(4)).unwrap();
        assert!(table.lay(&Some("eve".into()), level(1)).is_err());
        table.lay(&ben, level(5)).unwrap();
        assert!(table.is_complete());
        assert_eq!(table.cards(), None, "all lie face down still");
        table.turn().unwrap();
        let cards: Vec<u8> = table
            .cards()
            .unwrap()
            .iter()
            .map(|card| card.level.value())
            .collect();
        assert_eq!(cards, [6, 4, 5], "in the order of the table");
    }

    #[test]
    fn what_lies_open_is_changed_only_by_playing_again() {
        let mut table = table();
        for who in [None, Some("ana".into()), Some("ben".into())] {
            table.lay(&who, level(5)).unwrap();
        }
        table.turn().unwrap();
        let open = table.clone();
        assert_eq!(
            table.lay(&None, level(1)).unwrap_err().refusal,
            Refusal::Frozen
        );
        assert_eq!(table, open);
        table.again();
        assert_eq!(table.cards(), None);
        assert!(table.seats().all(|(_, laid)| !laid));
        table.lay(&None, level(1)).unwrap();
    }

    #[test]
    fn a_table_is_recorded_as_it_was_played() {
        let mut table = table();
        for who in [None, Some("ana".into()), Some("ben".into())] {
            table.lay(&who, level(2)).unwrap();
        }
        table.turn().unwrap();
        let cards = table.cards().unwrap();
        assert_eq!(PokerTable::played("pricing".into(), &cards).unwrap(), table);
        assert!(PokerTable::played("pricing".into(), &cards[..1]).is_err());
    }
}
