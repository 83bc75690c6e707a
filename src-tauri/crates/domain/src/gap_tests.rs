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

fn rating(competency: &str, value: u8, on: &str, state: AssessmentState, by: Rater) -> DatedRating {
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
            .map(|g| g.competency.to_string())
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
