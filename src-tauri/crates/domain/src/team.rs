//! The team on its ladder: who stands on which rung, what is open, which rungs are empty.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::ids::{LevelCode, OpenRoleId, PersonId, TrackCode};
use crate::ladder::Ladder;

/// Somebody to be shown on the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub id: PersonId,
    pub name: String,
    pub title: String,
    /// Present level; `None` when not placed.
    pub level: Option<LevelCode>,
    /// Confirmed to be off the ladder, so not waiting for a place.
    pub off_ladder: bool,
    pub since: Option<Day>,
    /// Target of the plan that counts today.
    pub target: Option<LevelCode>,
    /// The one thing to do next, if anything is due.
    pub next: Option<NextStep>,
}

/// The one thing to do next for a person, most pressing first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NextStep {
    Place,
    Assess,
    SetDelegation,
    ReviewDelegation { area: String, due: Day },
    MakePlan,
    CheckIn { on: Day },
    OverdueAction { text: String, due: Day },
    OneToOne { last: Option<Day> },
}

/// What is known about a person when the next step is chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NextStepFacts {
    pub placed: bool,
    /// A manager rating of any kind exists.
    pub assessed: bool,
    pub has_delegation: bool,
    /// The longest overdue delegation review: area name and date.
    pub overdue_review: Option<(String, Day)>,
    /// The longest overdue open action.
    pub overdue_action: Option<(String, Day)>,
    /// A plan covers today, or one is to come.
    pub has_plan: bool,
    /// Next check-in not yet written up, past or within the coming fortnight.
    pub check_in: Option<Day>,
    pub last_one_to_one: Option<Day>,
}

/// After this many days without a one-to-one it is time for one.
pub const ONE_TO_ONE_RHYTHM_DAYS: i32 = 14;

/// What a leader should do next for a person: settle what is overdue, then build the picture from the ladder up.
#[must_use]
pub fn next_step(facts: &NextStepFacts, today: Day) -> Option<NextStep> {
    if !facts.placed {
        return Some(NextStep::Place);
    }
    if let Some((text, due)) = &facts.overdue_action {
        return Some(NextStep::OverdueAction {
            text: text.clone(),
            due: *due,
        });
    }
    if let Some(on) = facts.check_in {
        return Some(NextStep::CheckIn { on });
    }
    if let Some((area, due)) = &facts.overdue_review {
        return Some(NextStep::ReviewDelegation {
            area: area.clone(),
            due: *due,
        });
    }
    if !facts.assessed {
        return Some(NextStep::Assess);
    }
    if !facts.has_delegation {
        return Some(NextStep::SetDelegation);
    }
    if !facts.has_plan {
        return Some(NextStep::MakePlan);
    }
    match facts.last_one_to_one {
        Some(last) if today.days_since(last) < ONE_TO_ONE_RHYTHM_DAYS => None,
        last => Some(NextStep::OneToOne { last }),
    }
}

/// One rung with those who stand on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Rung {
    pub level: LevelCode,
    pub name: String,
    pub track: TrackCode,
    pub grade: u8,
    pub horizon: String,
    pub people: Vec<RungPerson>,
    pub open: Vec<RungOpenRole>,
    /// How the rung is filled, against the rest of the team.
    pub fill: RungFill,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RungPerson {
    pub id: PersonId,
    pub name: String,
    pub initials: String,
    pub title: String,
    pub since: Option<Day>,
    pub target: Option<RungTarget>,
    pub next: Option<NextStep>,
}

/// Where somebody wants to go from here, with the way the arrow points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RungTarget {
    pub level: LevelCode,
    pub name: String,
    pub way: Way,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Up,
    /// To the other track, at the same grade or another.
    Across,
    Down,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RungOpenRole {
    pub id: OpenRoleId,
    pub title: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RungFill {
    Empty,
    /// One person, where rungs of this track above or below hold more.
    Thin,
    Filled,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TeamLadder {
    /// One per level, in ladder order.
    pub rungs: Vec<Rung>,
    /// People not placed yet.
    pub unplaced: Vec<RungPerson>,
    pub off_ladder: Vec<RungPerson>,
    /// Open roles without a level.
    pub open_elsewhere: Vec<RungOpenRole>,
}

/// Lays people and open roles out on the rungs of a ladder, people by name within a rung.
#[must_use]
pub fn team_ladder(
    ladder: &Ladder,
    mut people: Vec<Standing>,
    open: &[(RungOpenRole, Option<LevelCode>)],
) -> TeamLadder {
    people.sort_by_cached_key(|p| (p.name.to_lowercase(), p.id.clone()));
    let mut rungs: Vec<Rung> = ladder
        .levels
        .iter()
        .map(|level| Rung {
            level: level.code.clone(),
            name: level.name.clone(),
            track: level.track.clone(),
            grade: level.grade,
            horizon: level.horizon.clone(),
            people: Vec::new(),
            open: open
                .iter()
                .filter(|(_, l)| l.as_ref() == Some(&level.code))
                .map(|(role, _)| role.clone())
                .collect(),
            fill: RungFill::Empty,
        })
        .collect();
    let open_elsewhere = open
        .iter()
        .filter(|(_, level)| {
            level
                .as_ref()
                .is_none_or(|code| ladder.level(code).is_none())
        })
        .map(|(role, _)| role.clone())
        .collect();
    let (mut unplaced, mut off_ladder) = (Vec::new(), Vec::new());
    for person in people {
        let shown = shown_on(ladder, &person);
        match rungs
            .iter_mut()
            .find(|rung| Some(&rung.level) == person.level.as_ref())
        {
            Some(rung) => rung.people.push(shown),
            None if person.off_ladder => off_ladder.push(shown),
            None => unplaced.push(shown),
        }
    }
    let counts: Vec<(TrackCode, usize)> = rungs
        .iter()
        .map(|r| (r.track.clone(), r.people.len()))
        .collect();
    for rung in &mut rungs {
        let most = counts
            .iter()
            .filter(|(track, _)| *track == rung.track)
            .map(|(_, n)| *n)
            .max()
            .unwrap_or(0);
        rung.fill = match rung.people.len() {
            0 => RungFill::Empty,
            1 if most > 1 => RungFill::Thin,
            _ => RungFill::Filled,
        };
    }
    TeamLadder {
        rungs,
        unplaced,
        off_ladder,
        open_elsewhere,
    }
}

fn shown_on(ladder: &Ladder, person: &Standing) -> RungPerson {
    let own = person.level.as_ref().and_then(|code| ladder.level(code));
    let target = person
        .target
        .as_ref()
        .and_then(|code| ladder.level(code))
        .map(|target| RungTarget {
            level: target.code.clone(),
            name: target.name.clone(),
            way: match own {
                Some(own) if own.track != target.track => Way::Across,
                Some(own) if own.grade > target.grade => Way::Down,
                _ => Way::Up,
            },
        });
    RungPerson {
        id: person.id.clone(),
        name: person.name.clone(),
        initials: crate::person::initials(&person.name),
        title: person.title.clone(),
        since: person.since,
        target,
        next: person.next.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overdue_work_comes_before_building_the_picture() {
        let day = |t| Day::parse(t).unwrap();
        let today = day("2026-11-24");
        let settled = NextStepFacts {
            placed: true,
            assessed: true,
            has_delegation: true,
            has_plan: true,
            last_one_to_one: Some(day("2026-11-20")),
            ..NextStepFacts::default()
        };
        assert_eq!(next_step(&settled, today), None);
        assert_eq!(
            next_step(&NextStepFacts::default(), today),
            Some(NextStep::Place)
        );
        let cases: [(NextStepFacts, NextStep); 5] = [
            (
                NextStepFacts {
                    assessed: false,
                    ..settled.clone()
                },
                NextStep::Assess,
            ),
            (
                NextStepFacts {
                    has_delegation: false,
                    ..settled.clone()
                },
                NextStep::SetDelegation,
            ),
            (
                NextStepFacts {
                    has_plan: false,
                    ..settled.clone()
                },
                NextStep::MakePlan,
            ),
            (
                NextStepFacts {
                    assessed: false,
                    overdue_action: Some(("Write it".into(), day("2026-11-01"))),
                    ..settled.clone()
                },
                NextStep::OverdueAction {
                    text: "Write it".into(),
                    due: day("2026-11-01"),
                },
            ),
            (
                NextStepFacts {
                    last_one_to_one: Some(day("2026-11-10")),
                    ..settled
                },
                NextStep::OneToOne {
                    last: Some(day("2026-11-10")),
                },
            ),
        ];
        for (facts, expected) in cases {
            assert_eq!(next_step(&facts, today), Some(expected), "{facts:?}");
        }
    }
}
