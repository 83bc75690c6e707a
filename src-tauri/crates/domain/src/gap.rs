//! The gap of a competency: what the level expects less what was last seen.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::{AssessmentState, Audience, DatedRating, Rater};
use crate::error::Result;
use crate::ids::{AssessmentRoundId, CompetencyCode, LevelCode};
use crate::ladder::{Ladder, Proficiency};
use crate::person::LifeCycleStage;
use crate::{Day, Wording};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Gap {
    pub competency: CompetencyCode,
    pub name: String,
    /// What the level expects, 0–5; none when the level says nothing of it.
    pub expected: Option<Proficiency>,
    /// The newest rating that counts, the leader's or an agreed one, 0–5.
    pub current: Option<Proficiency>,
    /// expected − current, −5 to 5; none if either is missing.
    pub gap: Option<i8>,
}

/// One entry per competency, in ladder order. `current` is the newest rating that counts, up to the day and as far as the audience
/// may see it.
///
/// Example, where 3 is expected of insight and the leader rated it 1 in January, 2 in June and 4 in an August draft: the gap is
/// 3 − 4 = −1 for the leader, and 3 − 2 = 1 on paper. What the person rated in July makes no difference.
///
/// # Errors
/// `not_found` when the ladder has no such level.
pub fn gaps(
    ladder: &Ladder,
    against: &LevelCode,
    ratings: &[DatedRating],
    audience: Audience,
    as_of: Day,
) -> Result<Vec<Gap>> {
    let level = ladder.find_level(against.as_str())?;
    Ok(ladder
        .competencies
        .iter()
        .map(|competency| {
            let expected = level
                .expectations
                .get(&competency.code)
                .map(|e| e.proficiency);
            let counting = ratings_that_count(ratings, &competency.code, audience, as_of);
            let current = newest(counting).map(|rating| rating.value);
            let gap = expected
                .zip(current)
                .map(|(e, c)| e.value().cast_signed() - c.value().cast_signed());
            Gap {
                competency: competency.code.clone(),
                name: competency.name.clone(),
                expected,
                current,
                gap,
            }
        })
        .collect())
}

/// Ratings of a competency that say what somebody was at, up to a day and as far as the audience may see them: what was agreed
/// ([`Rater::Agreed`]), and the leader's own where the same round agreed on nothing else. In a round the leader's own view is what
/// they brought to the talk; once both have agreed, only that counts, whichever of the two is the higher or the later.
///
/// | round | leader's own | agreed | count |
/// |---|---|---|---|
/// | none | 2 | | 2 |
/// | one | 2 | – | 2 |
/// | one | 2 | 3 | 3 |
/// | one, then another | 2, then 4 | 3, then – | 3, then 4 |
pub(crate) fn ratings_that_count<'a>(
    ratings: &'a [DatedRating],
    competency: &CompetencyCode,
    audience: Audience,
    as_of: Day,
) -> Vec<&'a DatedRating> {
    let seen: Vec<&DatedRating> = ratings
        .iter()
        .filter(|r| r.by.counts() && r.competency == *competency && r.on <= as_of)
        .filter(|r| audience == Audience::Leader || r.state == AssessmentState::Final)
        .collect();
    let is_agreed_on = |round: &Option<AssessmentRoundId>| {
        round.is_some()
            && seen
                .iter()
                .any(|r| r.by == Rater::Agreed && r.round == *round)
    };
    seen.iter()
        .filter(|r| r.by == Rater::Agreed || !is_agreed_on(&r.round))
        .copied()
        .collect()
}

/// The one said last.
pub(crate) fn newest<'a>(
    ratings: impl IntoIterator<Item = &'a DatedRating>,
) -> Option<&'a DatedRating> {
    ratings
        .into_iter()
        .max_by(|a, b| (a.on, &a.assessment).cmp(&(b.on, &b.assessment)))
}

/// Gaps above 0, by weight × gap, the largest first; then the wider gap, then ladder order. Where a focus area may come from.
/// The weight is that of the stage of the person's product.
///
/// Examples, as (weight, gap): (2, 2) comes before (1, 3), for 4 is more than 3; (1, 2) comes before (2, 1), for 2 steps of
/// the same product are the wider gap.
#[must_use]
pub fn weightiest(gaps: &[Gap], ladder: &Ladder, stage: Option<LifeCycleStage>) -> Vec<Gap> {
    let weighed = |gap: &Gap| {
        let weight = ladder.competency(&gap.competency);
        weight.map_or(1.0, |c| c.weight_at(stage)) * f64::from(gap.gap.unwrap_or(0))
    };
    let mut open: Vec<Gap> = gaps
        .iter()
        .filter(|g| g.gap.is_some_and(|gap| gap > 0))
        .cloned()
        .collect();
    open.sort_by(|a, b| weighed(b).total_cmp(&weighed(a)).then(b.gap.cmp(&a.gap)));
    open
}

/// A gap on paper: `as expected`, `1 below`, `2 above`.
pub(crate) fn against(say: Wording, gap: i8) -> String {
    let steps = || [("steps", gap.unsigned_abs().into())];
    match gap {
        0 => say.word("paper-as-expected"),
        1.. => say.with("paper-below", &steps()),
        _ => say.with("paper-above", &steps()),
    }
}

#[cfg(test)]
#[path = "gap_tests.rs"]
mod tests;
