//! Assessments and gaps. The gap of a competency is what the level expects less what was last seen.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{
    AssessmentId, AssessmentRoundId, CompetencyCode, LadderVersionId, LevelCode, PeerViewId,
    PersonId, RatingId,
};
use crate::ladder::{Ladder, Proficiency};
use crate::person::LifeCycleStage;
use crate::{Day, Private};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Rater {
    #[serde(rename = "self")]
    Oneself,
    Manager,
    Peer,
    /// Both together, when a round is closed: from then on it is what somebody is at.
    Agreed,
}

impl Rater {
    /// Whether a rating says what somebody is at: the leader's own, or what leader and person agreed on.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Manager | Self::Agreed)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentState {
    /// May change; counts on screen, never on paper.
    Draft,
    /// Never changes again; a later one follows it.
    Final,
}

/// Ratings by one rater on one day against one ladder version. Class: final ratings shareable; drafts and notes private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Assessment {
    pub id: AssessmentId,
    pub person: PersonId,
    pub by: Rater,
    pub on: Day,
    pub state: AssessmentState,
    pub ladder: LadderVersionId,
    /// The level the rater had in mind; the person's own if not said.
    pub against: Option<LevelCode>,
    pub note: Private<String>,
    /// The round it is a view of, if any; it becomes final with that.
    pub round: Option<AssessmentRoundId>,
    /// For a colleague's ratings: what they were asked, and said.
    pub peer_view: Option<PeerViewId>,
}

impl Assessment {
    /// # Errors
    /// `frozen` once final.
    pub fn editable(&self) -> Result<()> {
        match self.state {
            AssessmentState::Draft => Ok(()),
            AssessmentState::Final => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "The assessment of {} is final and stays as it is. Begin a new one instead.",
                    self.on.long()
                ),
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Rating {
    pub id: RatingId,
    pub assessment: AssessmentId,
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub note: Private<String>,
}

/// One rating with what is needed to choose among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRating {
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub by: Rater,
    pub state: AssessmentState,
    pub on: Day,
    /// Breaks ties between assessments of one day: the one begun last counts.
    pub assessment: AssessmentId,
    /// The round it is a view of, or was agreed in.
    pub round: Option<AssessmentRoundId>,
}

/// Which ratings may be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The leader's own screen: drafts count.
    Leader,
    /// Paper and files: final ratings only.
    Paper,
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder::{Competency, CompetencyArea, Expectation, Level, Track};

    fn ladder(expected: &[(&str, u8, f64)]) -> Ladder {
        Ladder {
            name: "L".into(),
            description: String::new(),
            tracks: vec![Track {
                code: "IC".into(),
                name: "IC".into(),
                description: String::new(),
            }],
            areas: vec![CompetencyArea {
                code: "a".into(),
                name: "A".into(),
            }],
            competencies: expected
                .iter()
                .map(|(code, _, weight)| Competency {
                    code: (*code).into(),
                    name: (*code).into(),
                    area: "a".into(),
                    weight: *weight,
                    stage_weights: Default::default(),
                    description: String::new(),
                })
                .collect(),
            levels: vec![Level {
                expectations: expected
                    .iter()
                    .filter(|(_, value, _)| *value < 6)
                    .map(|(code, value, _)| {
                        let proficiency = Proficiency::new(*value).unwrap();
                        let expectation = Expectation {
                            proficiency,
                            behaviours: vec![],
                            example: None,
                            anti_pattern: None,
                        };
                        ((*code).into(), expectation)
                    })
                    .collect(),
                ..Level::bare("PM".into(), "PM".into(), "IC".into(), 2)
            }],
        }
    }

    fn today() -> Day {
        Day::parse("2026-11-24").unwrap()
    }

    fn rating(
        competency: &str,
        value: u8,
        on: &str,
        state: AssessmentState,
        by: Rater,
    ) -> DatedRating {
        DatedRating {
            competency: competency.into(),
            value: Proficiency::new(value).unwrap(),
            by,
            state,
            on: Day::parse(on).unwrap(),
            assessment: on.into(),
            round: None,
        }
    }

    #[test]
    fn what_was_agreed_counts_over_the_leaders_own_view_of_the_same_round() {
        use AssessmentState::{Draft, Final};
        use Rater::{Agreed, Manager, Oneself, Peer};
        /// Rater, value, day, state, round.
        type Said = (
            Rater,
            u8,
            &'static str,
            AssessmentState,
            Option<&'static str>,
        );
        let table: [(&[Said], Audience, &[u8]); 8] = [
            // Outside a round the leader's own counts.
            (
                &[(Manager, 2, "2026-01-01", Final, None)],
                Audience::Leader,
                &[2],
            ),
            // In a round too, while nothing else is agreed.
            (
                &[(Manager, 2, "2026-01-01", Final, Some("a"))],
                Audience::Leader,
                &[2],
            ),
            // What is agreed takes its place, higher or lower, and also when its day is the earlier one.
            (
                &[
                    (Manager, 2, "2026-02-01", Final, Some("a")),
                    (Agreed, 3, "2026-01-01", Final, Some("a")),
                ],
                Audience::Leader,
                &[3],
            ),
            // It says nothing about other rounds, nor about what was rated alone.
            (
                &[
                    (Manager, 2, "2026-01-01", Final, Some("a")),
                    (Agreed, 3, "2026-01-01", Final, Some("a")),
                    (Manager, 1, "2026-02-01", Final, Some("b")),
                    (Manager, 4, "2026-03-01", Final, None),
                ],
                Audience::Leader,
                &[3, 1, 4],
            ),
            // The person and colleagues never say what somebody is at.
            (
                &[
                    (Oneself, 5, "2026-01-01", Final, Some("a")),
                    (Peer, 5, "2026-01-01", Final, Some("a")),
                ],
                Audience::Leader,
                &[],
            ),
            // What is agreed in an open round counts on screen, and nothing of it on paper.
            (
                &[
                    (Manager, 2, "2026-01-01", Draft, Some("a")),
                    (Agreed, 3, "2026-01-01", Draft, Some("a")),
                ],
                Audience::Leader,
                &[3],
            ),
            (
                &[
                    (Manager, 2, "2026-01-01", Draft, Some("a")),
                    (Agreed, 3, "2026-01-01", Draft, Some("a")),
                ],
                Audience::Paper,
                &[],
            ),
            // Before the day it was agreed, what the leader had said stands.
            (
                &[
                    (Manager, 2, "2026-01-01", Final, Some("a")),
                    (Agreed, 3, "2026-12-01", Final, Some("a")),
                ],
                Audience::Leader,
                &[2],
            ),
        ];
        for (said, audience, counts) in table {
            let ratings: Vec<DatedRating> = said
                .iter()
                .map(|(by, value, on, state, round)| DatedRating {
                    round: round.map(Into::into),
                    ..rating("insight", *value, on, *state, *by)
                })
                .collect();
            let found = ratings_that_count(&ratings, &"insight".into(), audience, today());
            let found: Vec<u8> = found.iter().map(|r| r.value.value()).collect();
            assert_eq!(found, counts, "{said:?}");
        }
    }

    #[test]
    fn gap_is_expected_less_the_newest_manager_rating() {
        // The example of the function.
        use AssessmentState::{Draft, Final};
        let ladder = ladder(&[("insight", 3, 1.0), ("story", 2, 1.0), ("silent", 6, 1.0)]);
        let ratings = [
            rating("insight", 1, "2026-01-01", Final, Rater::Manager),
            rating("insight", 2, "2026-06-01", Final, Rater::Manager),
            rating("insight", 5, "2026-07-01", Final, Rater::Oneself),
            rating("insight", 4, "2026-08-01", Draft, Rater::Manager),
            rating("silent", 4, "2026-08-01", Final, Rater::Manager),
            rating("insight", 0, "2026-11-25", Final, Rater::Manager),
        ];
        let seen = |audience| {
            gaps(&ladder, &"PM".into(), &ratings, audience, today())
                .unwrap()
                .into_iter()
                .map(|g| g.gap)
                .collect::<Vec<_>>()
        };
        assert_eq!(seen(Audience::Leader), [Some(-1), None, None]);
        assert_eq!(
            seen(Audience::Paper),
            [Some(1), None, None],
            "a draft never reaches paper"
        );
        let unknown = gaps(&ladder, &"CEO".into(), &ratings, Audience::Paper, today());
        assert!(unknown.is_err());
    }

    #[test]
    fn gaps_come_by_weight_times_gap_then_by_width_then_as_on_the_ladder() {
        // Rated 1 throughout, so the gaps are 1, 3, 2, 1, 0 and 1.
        let mut ladder = ladder(&[
            ("a", 2, 2.0),
            ("b", 4, 1.0),
            ("c", 3, 2.0),
            ("d", 2, 1.0),
            ("e", 1, 9.0),
            ("f", 2, 1.0),
        ]);
        let ratings = ["a", "b", "c", "d", "e", "f"]
            .map(|c| rating(c, 1, "2026-01-01", AssessmentState::Final, Rater::Manager));
        let gaps = gaps(&ladder, &"PM".into(), &ratings, Audience::Leader, today()).unwrap();
        let order = |ladder: &Ladder, stage| -> Vec<String> {
            weightiest(&gaps, ladder, stage)
                .into_iter()
                .map(|g| g.competency.0)
                .collect()
        };
        assert_eq!(order(&ladder, None), ["c", "b", "a", "d", "f"]);
        for (code, weight) in [("d", 2.5), ("c", 0.5), ("e", 7.0)] {
            let competency = ladder
                .competencies
                .iter_mut()
                .find(|c| c.code.as_str() == code);
            let weights = &mut competency.unwrap().stage_weights;
            weights.insert(LifeCycleStage::Growth, weight);
        }
        let growth = Some(LifeCycleStage::Growth);
        assert_eq!(order(&ladder, growth), ["b", "d", "a", "c", "f"]);
        let mature = Some(LifeCycleStage::Mature);
        assert_eq!(
            order(&ladder, mature),
            order(&ladder, None),
            "a stage the ladder says nothing of has the plain weights"
        );
    }
}
