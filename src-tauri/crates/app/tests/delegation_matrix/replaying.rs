//! The matrix as of any day is what replaying everything that happened up to that day gives.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rungs_app::clock::IdSource;
use rungs_app::delegating::{DelegationDraft, TemporaryDraft};
use rungs_domain::Day;
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::ids::{DecisionAreaCode, PersonId, TemporaryLevelId};
use rungs_testkit::{Sandbox, day};

use crate::{level, two};

const AREAS: [&str; 3] = ["pricing", "hiring", "backlog"];
const DAYS: i32 = 40;

/// Something done to a cell. Days are counted from the first of the game.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Agree {
        on: i32,
        level: u8,
    },
    ForAWhile {
        since: i32,
        lasts: i32,
        level: u8,
    },
    /// Of those there are, counted round.
    GiveBack {
        which: usize,
        on: i32,
    },
    Until {
        which: usize,
        until: i32,
    },
    See {
        on: i32,
        level: u8,
    },
}

fn deeds() -> impl Strategy<Value = Vec<(usize, usize, Deed)>> {
    let on = || 0..DAYS;
    let level = || 1..=7u8;
    let deed = prop_oneof![
        4 => (on(), level()).prop_map(|(on, level)| Deed::Agree { on, level }),
        3 => (on(), 0..12, level()).prop_map(|(since, lasts, level)| Deed::ForAWhile { since, lasts, level }),
        2 => (0..9usize, on()).prop_map(|(which, on)| Deed::GiveBack { which, on }),
        1 => (0..9usize, on()).prop_map(|(which, until)| Deed::Until { which, until }),
        2 => (on(), level()).prop_map(|(on, level)| Deed::See { on, level }),
    ];
    prop::collection::vec((0..2usize, 0..AREAS.len(), deed), 1..40)
}

fn at(days: i32) -> Day {
    day("2026-01-01").plus_days(days)
}

/// What the tables keep of a level for a while, in the words of the game.
#[derive(Debug, Clone)]
struct While {
    id: TemporaryLevelId,
    cell: (usize, usize),
    since: i32,
    until: i32,
    given_back: Option<i32>,
    level: u8,
}

impl While {
    /// The first day on which it does not hold any more.
    fn back(&self) -> i32 {
        let planned = self.until + 1;
        self.given_back.map_or(planned, |back| back.min(planned))
    }
}

/// One cell, day after day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Cell {
    agreed: Option<u8>,
    held: Option<u8>,
    own_view: Option<u8>,
}

#[derive(Debug, Default, Clone)]
struct Game {
    agreed: Vec<((usize, usize), i32, u8)>,
    whiles: Vec<While>,
    seen: Vec<((usize, usize), i32, u8)>,
}

impl Game {
    /// Does it, and notes it when it was not refused.
    fn play(&mut self, w: &Sandbox, people: &[PersonId; 2], move_: (usize, usize, Deed)) {
        let (person, area, deed) = move_;
        let cell = (person, area);
        let (who, code) = (&people[person], DecisionAreaCode::from(AREAS[area]));
        match deed {
            Deed::Agree { on, level: n } => {
                let draft = DelegationDraft {
                    level: Some(level(n)),
                    on: Some(at(on)),
                    ..DelegationDraft::of(who.clone(), code)
                };
                let turned = self.turned(cell, on, n);
                let done = w.delegation_set(&draft);
                // All of the game is of the past: what has been so is not turned into something else afterwards.
                assert_eq!(done.is_err(), turned, "{move_:?}");
                if turned {
                    return;
                }
                let was = self.replay(cell, on).agreed;
                let anew = was != Some(n);
                if anew {
                    self.agree(cell, on, was, n);
                }
                // Another level than the one agreed ends what held for a while that day.
                for one in self.whiles.iter_mut().filter(|_| anew) {
                    if one.cell == cell && one.since <= on && on < one.back() {
                        one.given_back = Some(on);
                    }
                }
            }
            Deed::ForAWhile {
                since,
                lasts,
                level: n,
            } => {
                let draft = TemporaryDraft {
                    person: who.clone(),
                    area: code,
                    level: level(n),
                    since: Some(at(since)),
                    until: at(since + lasts),
                    reason: "For now.".into(),
                };
                if let Ok(done) = w.delegation_for_a_while(&draft) {
                    self.whiles.push(While {
                        id: done.value,
                        cell,
                        since,
                        until: since + lasts,
                        given_back: None,
                        level: n,
                    });
                }
            }
            Deed::GiveBack { which, on } => {
                let count = self.whiles.len().max(1);
                if let Some(one) = self.whiles.get_mut(which % count)
                    && w.delegation_give_back(&one.id, Some(at(on))).is_ok()
                {
                    one.given_back = Some(on.max(one.since));
                }
            }
            Deed::Until { which, until } => {
                let count = self.whiles.len().max(1);
                if let Some(one) = self.whiles.get_mut(which % count)
                    && w.delegation_while_until(&one.id, at(until)).is_ok()
                {
                    one.until = until;
                    one.given_back = None;
                }
            }
            Deed::See { on, level: n } => self.seen.push((cell, on, n)),
        }
    }

    /// What named no other level than the one before it follows that one.
    fn agree(&mut self, cell: (usize, usize), on: i32, was: Option<u8>, n: u8) {
        let later: BTreeSet<i32> = self
            .agreed
            .iter()
            .filter(|(of, since, _)| *of == cell && *since > on)
            .map(|(_, since, _)| *since)
            .collect();
        let (mut old, mut new) = (was, n);
        for since in later {
            let counts = |of: &&mut ((usize, usize), i32, u8)| of.0 == cell && of.1 == since;
            if let Some((_, _, level)) = self.agreed.iter_mut().rfind(counts) {
                let before = *level;
                if Some(before) == old {
                    *level = new;
                }
                (old, new) = (Some(before), *level);
            }
        }
        self.agreed.push((cell, on, n));
    }

    /// Whether agreeing on a level would make a pull-back of what was handed over for a while, the other way round, or nothing of it.
    fn turned(&self, cell: (usize, usize), on: i32, n: u8) -> bool {
        let was = self.replay(cell, on).agreed;
        if was == Some(n) {
            return false;
        }
        let mut after = self.clone();
        after.agree(cell, on, was, n);
        let side = |game: &Self, one: &While| {
            let agreed = game.replay(cell, one.since).agreed;
            agreed.map(|agreed| one.level.cmp(&agreed))
        };
        // From its first day on, nothing would be left of it.
        let wiped = |one: &While| {
            one.cell == cell && one.since == on && one.back() > one.since && was.is_some()
        };
        self.whiles.iter().any(wiped)
            || self.whiles.iter().any(|one| {
                let begins_later = one.cell == cell && one.since > on && one.back() > one.since;
                begins_later && side(self, one).is_some() && side(self, one) != side(&after, one)
            })
    }

    /// Walks from the first day on, letting every day's happenings change what is there.
    fn replay(&self, cell: (usize, usize), to: i32) -> Cell {
        let mut now = Cell::default();
        let mut holding: Option<u8> = None;
        for today in 0..=to {
            for (of, on, n) in &self.agreed {
                if *of == cell && *on == today {
                    now.agreed = Some(*n);
                }
            }
            for (of, on, n) in &self.seen {
                if *of == cell && *on == today {
                    now.own_view = Some(*n);
                }
            }
            for one in self.whiles.iter().filter(|one| one.cell == cell) {
                if one.back() == today && one.back() > one.since {
                    holding = None;
                }
            }
            for one in self.whiles.iter().filter(|one| one.cell == cell) {
                if one.since == today && one.back() > one.since {
                    holding = Some(one.level);
                }
            }
            now.held = holding.or(now.agreed);
        }
        now
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn the_matrix_of_a_day_is_what_replaying_gives(moves in deeds()) {
        let (mut sandbox, ada, bo) = two();
        let people = [ada, bo];
        let mut game = Game::default();
        for one in moves {
            game.play(&sandbox, &people, one);
        }
        sandbox.write_rows(|tx, ids| {
            for ((person, area), on, n) in &game.seen {
                tx.put(&DelegationView {
                    id: ids.fresh().into(),
                    person: people[*person].clone(),
                    area: AREAS[*area].into(),
                    on: at(*on),
                    said_on: None,
                    level: level(*n),
                    note: String::new(),
                    talk: None,
                })?;
            }
            Ok(())
        });
        for today in (0..DAYS + 14).step_by(3) {
            let matrix = sandbox.delegation_matrix(None, Some(at(today))).unwrap();
            for (person, id) in people.iter().enumerate() {
                let row = matrix.people.iter().find(|row| row.id == *id).unwrap();
                for (area, code) in AREAS.iter().enumerate() {
                    let cell = row.cells.iter().find(|c| c.area.as_str() == *code).unwrap();
                    let shown = Cell {
                        agreed: cell.agreed.map(|l| l.value()),
                        held: cell.level.map(|l| l.value()),
                        own_view: cell.own_view.map(|l| l.value()),
                    };
                    prop_assert_eq!(shown, game.replay((person, area), today), "day {} of {} on {}", today, person, code);
                    // The page of the cell and the page of the person take other ways to the same.
                    let page = sandbox.delegation_cell(id, &(*code).into(), Some(at(today))).unwrap();
                    prop_assert_eq!(&page.cell, cell);
                }
            }
        }
    }
}
