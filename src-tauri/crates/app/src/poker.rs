//! Delegation poker: what lies on the table once it is turned, keeping what was agreed, and the rounds so far.
//! May know: the rules of `rungs-domain` and how delegations are set.
//! Must never hold: a card that lies face down; those stay at the table, which is never written anywhere.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_poker::{
    PokerRound, PokerVote, Spread, reason, spread, story_line, who_speaks,
};
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_story::StoryLine;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, PersonId, PokerRoundId};
use rungs_domain::person::first_name;
use rungs_domain::poker_table::{PokerCard, PokerTable};
use rungs_domain::while_ahead::{Beginning, WhileAhead, ahead};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::{Cells, DelegationDraft, Keep, MatrixCell, catalogue, scale};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// A card that lies open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenCard {
    /// None for the leader.
    pub person: Option<PersonRef>,
    pub level: DelegationLevel,
    pub is_lowest: bool,
    pub is_highest: bool,
    /// What is agreed with this PM today, and what their rung expects; none for the leader and for who is placed nowhere.
    pub today: Option<MatrixCell>,
    /// What becomes of what holds for a while when everything stays, and with each step; nothing where nothing else holds.
    pub ahead: Vec<WhileAhead>,
}

/// The table after the cards were turned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenTable {
    pub area: DecisionAreaCode,
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    pub cards: Vec<OpenCard>,
    pub spread: Spread,
    /// Who explains first, in sentences.
    pub hint: String,
}

/// A round that was talked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerRecord {
    pub area: DecisionAreaCode,
    pub cards: Vec<PokerCard>,
    /// None when it stays as it was for everyone.
    pub agreed: Option<DelegationLevel>,
    /// PMs who played and for whom it stays as it was all the same.
    #[serde(default)]
    pub stays_for: Vec<PersonId>,
    pub note: String,
    /// When to look at it again.
    pub review: Option<Day>,
    /// When it was played; today if not said.
    #[serde(default)]
    pub on: Option<Day>,
}

/// A round played, as it is looked back on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerRoundLine {
    pub id: PokerRoundId,
    pub on: Day,
    pub cards: Vec<PlayedCard>,
    /// None when no card is kept any more, since everyone who laid one was erased.
    pub spread: Option<Spread>,
    pub agreed: Option<DelegationLevel>,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlayedCard {
    /// None for the leader.
    pub person: Option<PersonRef>,
    pub level: DelegationLevel,
}

/// The rounds about one decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerAreaRounds {
    pub area: DecisionAreaCode,
    pub name: String,
    /// Newest first.
    pub rounds: Vec<PokerRoundLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PokerRounds {
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    /// What was played about last comes first.
    pub areas: Vec<PokerAreaRounds>,
}

impl Workspace {
    /// A table for a round about one decision.
    ///
    /// # Errors
    /// `not_found` area or person; `invalid` without a PM; `too_many`.
    pub fn poker_table(&self, area: &DecisionAreaCode, pms: &[PersonId]) -> Result<PokerTable> {
        self.read(|reader| {
            let areas = reader.decision_areas()?;
            let area = rungs_domain::decision_area::find(&areas, area.as_str())?;
            for pm in pms {
                person_ref::by_id(reader, pm)?;
            }
            let players = std::iter::once(None).chain(pms.iter().cloned().map(Some));
            Ok(PokerTable::new(area.code.clone(), players.collect())?)
        })
    }

    /// What lies on a table whose cards were turned.
    ///
    /// # Errors
    /// `invalid` while they lie face down.
    pub fn poker_open(&self, table: &PokerTable) -> Result<OpenTable> {
        let Some(cards) = table.cards() else {
            let message = "The cards lie face down. They are turned together.";
            return Err(RuleError::invalid("cards", message).into());
        };
        let matrix = self.delegation_matrix(None, None)?;
        let scale = matrix.scale;
        let at = matrix.areas.iter().position(|area| area.code == table.area);
        let levels: Vec<DelegationLevel> = cards.iter().map(|card| card.level).collect();
        let Some(spread) = spread(scale, &levels) else {
            return Err(RuleError::invalid("cards", "There is no card on the table.").into());
        };
        let chosen: Vec<DelegationLevel> =
            scale.steps().into_iter().map(|step| step.value).collect();
        let now = Beginning {
            on: self.today(),
            today: self.today(),
        };
        let same = |a, b| scale.number(a) == scale.number(b);
        let mut open = Vec::with_capacity(cards.len());
        let mut spoken = Vec::with_capacity(cards.len());
        for card in cards {
            let person = card
                .person
                .as_ref()
                .map(|id| self.person_named(id))
                .transpose()?;
            let today = person.as_ref().and_then(|person| {
                let row = matrix.people.iter().find(|row| row.id == person.id)?;
                row.cells.get(at?).cloned()
            });
            let ahead = match &person {
                Some(person) => self.read(|reader| {
                    let states = reader.delegations_of(&person.id)?;
                    let temporary = reader.temporary_levels_of(&person.id)?;
                    let cell = CellInTime::of(scale, &states, &temporary, &table.area);
                    Ok(ahead(&cell, &chosen, now))
                })?,
                None => Vec::new(),
            };
            let name = person
                .as_ref()
                .map_or_else(|| "you".to_owned(), |p| first_name(&p.name));
            spoken.push((name, card.level));
            open.push(OpenCard {
                is_lowest: spread.steps > 0 && same(card.level, spread.lowest),
                is_highest: spread.steps > 0 && same(card.level, spread.highest),
                level: card.level,
                ahead,
                person,
                today,
            });
        }
        Ok(OpenTable {
            area: table.area.clone(),
            scale,
            steps: scale.steps(),
            cards: open,
            spread,
            hint: who_speaks(scale, &spoken),
        })
    }

    fn person_named(&self, id: &PersonId) -> Result<PersonRef> {
        self.read(|reader| Ok(PersonRef::from(&person_ref::by_id(reader, id)?)))
    }

    /// Keeps a round with its cards, and agrees on its outcome with the PMs who played, all in one step.
    ///
    /// # Errors
    /// `not_found` area or person; `invalid` for cards no table could have; `too_many` for words that are too long.
    pub fn poker_record(&self, record: &PokerRecord) -> Result<OpOutput<PokerRoundId>> {
        self.transact_named(|w| {
            let areas = w.reader().decision_areas()?;
            let area = rungs_domain::decision_area::find(&areas, record.area.as_str())?;
            PokerTable::played(area.code.clone(), &record.cards)?;
            let scale = scale(w.reader())?;
            let on = record.on.unwrap_or(w.today).up_to(w.today, "on")?;
            let round = PokerRound {
                id: w.fresh(),
                area: area.code.clone(),
                on,
                agreed: record.agreed,
                note: text::note("note", &record.note)?,
            };
            w.tx.put(&round)?;
            for card in &record.cards {
                if let Some(id) = &card.person {
                    person_ref::by_id(w.reader(), id)?;
                }
                let vote = PokerVote {
                    id: w.fresh(),
                    round: round.id.clone(),
                    person: card.person.clone(),
                    level: card.level,
                };
                w.tx.put(&vote)?;
            }
            let levels: Vec<DelegationLevel> = record.cards.iter().map(|card| card.level).collect();
            let pms = record.cards.iter().filter_map(|card| card.person.as_ref());
            let mut cells = Cells::load(w.reader())?;
            for pm in pms {
                let agreed = record.agreed.filter(|_| !record.stays_for.contains(pm));
                // Where it stays as it was, there may still be a day to look at it again.
                let before = cells.agreed(w.reader(), pm, &area.code, on)?;
                if agreed.is_none() && (record.review.is_none() || before.is_none()) {
                    continue;
                }
                let draft = DelegationDraft {
                    level: agreed,
                    review: record.review.map_or(Keep::Keep, Keep::Set),
                    reason: Some(reason(scale, &levels, agreed)),
                    on: Some(on),
                    ..DelegationDraft::of(pm.clone(), area.code.clone())
                };
                cells.put(w, &draft)?;
            }
            let words = format!("the round of poker on {}", area.name);
            Ok((round.id, words))
        })
    }

    /// Every round so far, by decision.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn poker_rounds(&self) -> Result<PokerRounds> {
        self.read(|reader| {
            let catalogue = catalogue(reader)?;
            let mut names: HashMap<PersonId, PersonRef> = HashMap::new();
            let mut areas: Vec<PokerAreaRounds> = Vec::new();
            for round in reader.poker_rounds()? {
                let votes = reader.poker_votes_in(&round.id)?;
                let levels: Vec<DelegationLevel> = votes.iter().map(|vote| vote.level).collect();
                let mut cards = Vec::with_capacity(votes.len());
                for vote in votes {
                    let person = match vote.person {
                        None => None,
                        Some(id) => Some(match names.get(&id) {
                            Some(known) => known.clone(),
                            None => {
                                let person = PersonRef::from(&person_ref::by_id(reader, &id)?);
                                names.insert(id, person.clone());
                                person
                            }
                        }),
                    };
                    cards.push(PlayedCard {
                        person,
                        level: vote.level,
                    });
                }
                let line = PokerRoundLine {
                    spread: spread(catalogue.scale, &levels),
                    id: round.id,
                    on: round.on,
                    agreed: round.agreed,
                    note: round.note,
                    cards,
                };
                match areas.iter_mut().find(|area| area.area == round.area) {
                    Some(area) => area.rounds.push(line),
                    None => areas.push(PokerAreaRounds {
                        name: catalogue.name(&round.area).to_owned(),
                        area: round.area,
                        rounds: vec![line],
                    }),
                }
            }
            Ok(PokerRounds {
                scale: catalogue.scale,
                steps: catalogue.scale.steps(),
                areas,
            })
        })
    }
}

/// The rounds somebody played about an area, for the story of their cell.
pub(crate) fn poker_lines(
    reader: Reader<'_>,
    scale: Scale,
    person: &PersonId,
    area: &DecisionAreaCode,
) -> Result<Vec<StoryLine>> {
    let mut lines = Vec::new();
    for round in reader.poker_rounds_in(area)? {
        let votes = reader.poker_votes_in(&round.id)?;
        if votes
            .iter()
            .any(|vote| vote.person.as_ref() == Some(person))
        {
            let cards: Vec<DelegationLevel> = votes.iter().map(|vote| vote.level).collect();
            lines.push(story_line(scale, &round, &cards));
        }
    }
    Ok(lines)
}
