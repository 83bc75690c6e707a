//! The rounds of a person one after the other: which was agreed last, and which took up which.

use crate::Day;
use crate::assessment_round::AssessmentRound;

/// The round agreed last, with its day; of several on one day the one begun last. The rounds of one person, in any order.
#[must_use]
pub fn last_agreed(rounds: &[AssessmentRound]) -> Option<(&AssessmentRound, Day)> {
    rounds
        .iter()
        .filter_map(|round| Some((round, round.closed_on?)))
        .max_by_key(|(round, on)| (*on, round.begun_on, &round.id))
}

#[cfg(test)]
#[path = "assessment_rounds_tests.rs"]
mod tests;
