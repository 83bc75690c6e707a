//! The rounds of a person one after the other: which was agreed last, and which took up which.

use crate::Day;
use crate::assessment_round::AssessmentRound;
use crate::ids::AssessmentRoundId;
use crate::peer_view::PeerView;

/// Where no assessment was agreed before, this many months count.
pub const MONTHS_LOOKED_AT: i32 = 12;

/// The round agreed last, with its day; of several on one day the one begun last. The rounds of one person, in any order.
#[must_use]
pub fn last_agreed(rounds: &[AssessmentRound]) -> Option<(&AssessmentRound, Day)> {
    rounds
        .iter()
        .filter_map(|round| Some((round, round.closed_on?)))
        .max_by_key(|(round, on)| (*on, round.begun_on, &round.id))
}

/// A round and those it took up again, one after the other, itself first. `rounds` are all of the person, in any order.
#[must_use]
pub fn line_of<'a>(
    round: &'a AssessmentRound,
    rounds: &'a [AssessmentRound],
) -> Vec<&'a AssessmentRound> {
    let mut line = vec![round];
    let mut newest = round;
    while let Some(earlier) = &newest.reopens
        && let Some(found) = rounds.iter().find(|round| round.id == *earlier)
        // A ring, which no use case makes, ends where it began.
        && line.iter().all(|known| known.id != found.id)
    {
        line.push(found);
        newest = found;
    }
    line
}

/// Whether what a colleague was asked for a round is heard in the one whose [`line_of`] this is: for itself, or for one it takes
/// up again.
#[must_use]
pub fn is_heard_in(asked_for: Option<&AssessmentRoundId>, line: &[&AssessmentRound]) -> bool {
    line.iter().any(|known| Some(&known.id) == asked_for)
}

/// The day after which notes count for a round that was agreed on `on`: that of the round agreed before, or
/// [`MONTHS_LOOKED_AT`] months earlier where there is none. A round taken up again counts from where the first of its line
/// did: its paper takes the place of theirs.
#[must_use]
pub fn looked_at_since(round: &AssessmentRound, on: Day, rounds: &[AssessmentRound]) -> Day {
    let line = line_of(round, rounds);
    let first = line.last().and_then(|first| first.closed_on).unwrap_or(on);
    rounds
        .iter()
        .filter(|other| line.iter().all(|known| known.id != other.id))
        .filter_map(|other| other.closed_on)
        .filter(|day| *day < first)
        .max()
        .unwrap_or_else(|| first.plus_months(-MONTHS_LOOKED_AT))
}

/// Whether what a colleague was asked while nothing was open is heard in `round`, which begins: from the day the one before it
/// was agreed on, or in the [`MONTHS_LOOKED_AT`] months before where there is none. Who was asked earlier and had not answered by
/// then is heard as well, for the same number of months. A round that is entered later hears only who was asked by its day.
///
/// | begun | entered later | agreed before | asked | answered | heard |
/// |---|---|---|---|---|---|
/// | 20 Nov 2026 | no | – | 1 Dec 2025 | – | yes |
/// | 20 Nov 2026 | no | – | 1 Nov 2025 | – | no: more than twelve months |
/// | 20 Nov 2026 | no | 1 Oct 2026 | 30 Sep 2026 | 30 Sep 2026 | no: it was heard then |
/// | 20 Nov 2026 | no | 1 Oct 2026 | 30 Sep 2026 | 5 Oct 2026 | yes: too late for that one |
/// | 20 Nov 2026 | no | 1 Oct 2026 | 30 Sep 2026 | – | yes: the answer may still come |
/// | 10 Aug 2026 | yes | – | 15 Aug 2026 | – | no: belongs to what came later |
#[must_use]
pub fn is_heard_next(view: &PeerView, round: &AssessmentRound, rounds: &[AssessmentRound]) -> bool {
    let begun = round.begun_on;
    let a_year = begun.plus_months(-MONTHS_LOOKED_AT);
    let before = rounds
        .iter()
        .filter_map(|round| round.closed_on)
        .filter(|on| *on <= begun)
        .max();
    let since = before.unwrap_or(a_year);
    let came_late = view.asked_on >= a_year && view.answered_on.is_none_or(|on| on >= since);
    view.round.is_none()
        && (view.asked_on >= since || came_late)
        && (!round.entered_later || view.asked_on <= begun)
}

#[cfg(test)]
#[path = "assessment_rounds_tests.rs"]
mod tests;
