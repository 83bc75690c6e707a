//! Two years of assessments: by the manager about every half year, by some of the people themselves a week before; with those
//! the last one was talked about in stages and agreed on.

use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::{Ladder, Level, Proficiency};

use super::plans::grows_in;
use super::team::TEAM;
use crate::assessing::{Agreement, AssessmentDraft, Finish, RatingDraft, RoundBeginning};
use crate::error::Result;
use crate::workspace::Workspace;

/// Rounds of assessment in months ago, the oldest first.
const ROUNDS: [i32; 4] = [18, 11, 6, 2];

/// In how many tenths of the competencies each of the team shows what the next level asks; in the order of the team.
const REACH: [usize; 12] = [0, 1, 3, 5, 10, 6, 3, 7, 1, 0, 5, 4];

/// Those who rate themselves before their manager does.
const RATE_THEMSELVES: [usize; 7] = [3, 5, 6, 7, 8, 10, 11];

impl Workspace {
    /// Uneven from person to person, and mostly rising.
    pub(super) fn sample_ratings(&self, people: &[PersonId], today: Day) -> Result<()> {
        let ladder = self.ladder_document()?;
        for (index, (person, member)) in people.iter().zip(TEAM).enumerate().skip(1) {
            let Some(level) = member
                .7
                .last()
                .and_then(|(code, _)| ladder.level(&(*code).into()))
            else {
                continue;
            };
            for (round, ago) in ROUNDS.into_iter().enumerate() {
                if member.6.max(8) < ago {
                    continue;
                }
                let on = today.plus_months(-ago);
                if round + 1 == ROUNDS.len() && RATE_THEMSELVES.contains(&index) {
                    self.sample_agreed(person, level, index, on)?;
                    continue;
                }
                let mut by = vec![(Rater::Manager, on)];
                if round > 0 && RATE_THEMSELVES.contains(&index) {
                    by.insert(0, (Rater::Oneself, on.plus_days(-7)));
                }
                for (by, on) in by {
                    let ratings = ratings(&ladder, level, index, by, round);
                    self.assess(&AssessmentDraft {
                        against: None,
                        peer_view: None,
                        person: person.clone(),
                        by,
                        ratings,
                        cleared: vec![],
                        note: None,
                        on: Some(on),
                        finish: Finish::MakeFinal,
                    })?;
                }
            }
        }
        Ok(())
    }

    /// The last round in stages; where the two differ, the manager's rating is agreed on.
    fn sample_agreed(
        &self,
        person: &PersonId,
        level: &Level,
        index: usize,
        agreed_on: Day,
    ) -> Result<()> {
        let ladder = self.ladder_document()?;
        let begun = agreed_on.plus_days(-7);
        let beginning = RoundBeginning {
            person: person.clone(),
            against: Some(level.code.as_str().to_owned()),
            on: Some(begun),
        };
        let round = self.round_begin(&beginning)?.value;
        let of = |by| ratings(&ladder, level, index, by, ROUNDS.len() - 1);
        let (oneself, manager) = (of(Rater::Oneself), of(Rater::Manager));
        for (by, view, on, ratings) in [
            (Rater::Oneself, RoundView::Oneself, begun, &oneself),
            (Rater::Manager, RoundView::Manager, agreed_on, &manager),
        ] {
            self.assess(&AssessmentDraft {
                ratings: ratings.clone(),
                on: Some(on),
                ..AssessmentDraft::of(person.clone(), by)
            })?;
            self.round_hand_in(&round, view, Some(on))?;
        }
        let differing = manager.iter().zip(&oneself);
        let agreement = Agreement {
            ratings: differing
                .filter(|(manager, oneself)| manager.value != oneself.value)
                .map(|(manager, _)| manager.clone())
                .collect(),
            ..Agreement::default()
        };
        self.round_agree(&round, &agreement)?;
        self.round_close(&round, Some(agreed_on))?;
        Ok(())
    }
}

/// Of everything the level asks for, as the manager or the person sees it.
pub(super) fn ratings(
    ladder: &Ladder,
    level: &Level,
    person: usize,
    by: Rater,
    round: usize,
) -> Vec<RatingDraft> {
    let rated = (0..).zip(&ladder.competencies);
    rated
        .filter_map(|(nth, competency)| {
            let seen = seen(ladder, level, competency.code.as_str(), person, nth, round)?;
            let value = match by {
                Rater::Oneself => as_they_see_it(seen, person, nth),
                Rater::Manager | Rater::Peer | Rater::Agreed => seen,
            };
            Some(RatingDraft {
                competency: competency.code.clone(),
                value: Proficiency::new(value).ok()?,
                note: String::new(),
            })
        })
        .collect()
}

/// What the manager sees, 0–5: some competencies begin below the level, some rise towards the next, the rest are as expected.
fn seen(
    ladder: &Ladder,
    level: &Level,
    competency: &str,
    person: usize,
    nth: usize,
    round: usize,
) -> Option<u8> {
    let ask = |level: &Level| {
        let expectation = level.expectations.get(&competency.into())?;
        Some(expectation.proficiency.value())
    };
    let own = ask(level)?;
    let next = ladder.next_level(&level.code).and_then(ask).unwrap_or(own);
    let reaches = (person * 7 + nth * 3) % 10 < REACH.get(person).copied().unwrap_or(0)
        && !grows_in(person, competency);
    if reaches {
        let rise = next.saturating_sub(own);
        // Half of the way by the third round, all of it by the last.
        return Some(match round {
            0 => own.saturating_sub(1),
            1 => own,
            2 => own + rise / 2,
            _ => next,
        });
    }
    let below: u8 = match ((person * 7 + nth * 4) % 9, round) {
        (0..=1, 0) => 2,
        (0..=1, _) | (2..=4, 0 | 1) => 1,
        _ => 0,
    };
    Some(own.saturating_sub(below))
}

/// Mostly the same; now and then a step higher or lower.
fn as_they_see_it(seen: u8, person: usize, nth: usize) -> u8 {
    match (person + nth * 3) % 7 {
        0 | 1 => (seen + 1).min(5),
        4 => seen.saturating_sub(1),
        _ => seen,
    }
}
