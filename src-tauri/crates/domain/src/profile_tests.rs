//! The profile as a specification: its worked example, the order of strengths and gaps, and what never matters.

use proptest::prelude::*;

use super::*;
use crate::ladder::{Competency, CompetencyArea, Expectation, Level, Track};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn level(code: &str, track: &str, grade: u8, asks: &[(&str, u8)]) -> Level {
    let expectation = |value| Expectation {
        proficiency: Proficiency::new(value).unwrap(),
        behaviours: vec![],
        example: None,
        anti_pattern: None,
    };
    Level {
        expectations: asks
            .iter()
            .map(|(competency, value)| ((*competency).into(), expectation(*value)))
            .collect(),
        ..Level::bare(code.into(), code.into(), track.into(), grade)
    }
}

/// Four rungs of one track that ask 1, 2, 3, 3 of insight, the same of data, and 0, 1, 2, 4 of story; a manager's rung besides.
fn ladder() -> Ladder {
    let competency = |code: &str, name: &str, area: &str| Competency {
        code: code.into(),
        name: name.into(),
        area: area.into(),
        weight: 1.0,
        stage_weights: Default::default(),
        description: String::new(),
    };
    let area = |code: &str, name: &str| CompetencyArea {
        code: code.into(),
        name: name.into(),
    };
    let track = |code: &str| Track {
        code: code.into(),
        name: code.into(),
        description: String::new(),
    };
    let asks = |insight, data, story| [("insight", insight), ("data", data), ("story", story)];
    Ladder {
        name: "Four rungs".into(),
        description: String::new(),
        tracks: vec![track("IC"), track("MANAGER")],
        areas: vec![area("market", "Market"), area("people", "People")],
        competencies: vec![
            competency("insight", "Insight", "market"),
            competency("data", "Data", "market"),
            competency("story", "Story", "people"),
        ],
        levels: vec![
            level("APM", "IC", 1, &asks(1, 1, 0)),
            level("PM", "IC", 2, &asks(2, 2, 1)),
            level("SPM", "IC", 3, &asks(3, 3, 2)),
            level("PRINCIPAL", "IC", 4, &asks(3, 3, 4)),
            level("GPM", "MANAGER", 4, &asks(5, 5, 5)),
        ],
    }
}

fn rating(competency: &str, value: u8, on: &str, by: Rater) -> DatedRating {
    DatedRating {
        competency: competency.into(),
        value: Proficiency::new(value).unwrap(),
        by,
        state: AssessmentState::Final,
        on: day(on),
        assessment: format!("{on} {by:?}").into(),
        round: None,
    }
}

fn by_manager(values: &[(&str, u8)]) -> Vec<DatedRating> {
    values
        .iter()
        .map(|(competency, value)| rating(competency, *value, "2026-09-01", Rater::Manager))
        .collect()
}

fn of(
    ladder: &Ladder,
    own: Option<&str>,
    stage: Option<LifeCycleStage>,
    ratings: &[DatedRating],
) -> Profile {
    let own = own.map(LevelCode::from);
    let facts = ProfileFacts {
        ladder,
        own: own.as_ref(),
        against: None,
        stage,
        ratings,
        as_of: day("2026-11-24"),
    };
    profile(&facts).unwrap().into_leader()
}

fn codes(codes: &[CompetencyCode]) -> Vec<&str> {
    codes.iter().map(CompetencyCode::as_str).collect()
}

#[test]
fn somebody_works_on_the_lowest_level_that_asks_what_they_show() {
    // Insight alone is rated, so no area speaks for it. The first five are the example of the module.
    for (own, rated, sentence) in [
        ("PM", 3, Some("Works on SPM in Insight.")),
        ("PM", 2, None),
        ("PM", 1, Some("Works on APM in Insight.")),
        ("PM", 0, Some("Works below APM in Insight.")),
        ("SPM", 3, None),
        ("SPM", 5, None),
        ("PRINCIPAL", 3, None),
        ("PRINCIPAL", 2, Some("Works on PM in Insight.")),
        ("APM", 5, Some("Works on SPM in Insight.")),
        ("GPM", 4, Some("Works below GPM in Insight.")),
        ("GPM", 5, None),
    ] {
        let profile = of(
            &ladder(),
            Some(own),
            None,
            &by_manager(&[("insight", rated)]),
        );
        let said: Vec<&str> = profile
            .works_on
            .iter()
            .map(|w| w.sentence.as_str())
            .collect();
        let expected: Vec<&str> = sentence.into_iter().collect();
        assert_eq!(said, expected, "{own} rated {rated}");
    }
}

#[test]
fn an_area_speaks_for_its_competencies_where_all_of_them_agree() {
    let said = |ratings: &[(&str, u8)]| -> Vec<String> {
        let profile = of(&ladder(), Some("PM"), None, &by_manager(ratings));
        profile.works_on.into_iter().map(|w| w.sentence).collect()
    };
    assert_eq!(
        said(&[("insight", 3), ("data", 3), ("story", 4)]),
        ["Works on PRINCIPAL in Story.", "Works on SPM in Market."]
    );
    assert_eq!(
        said(&[("insight", 3), ("story", 2)]),
        ["Works on SPM in Insight and Story."],
        "data is not rated, so the area does not speak for it"
    );
    assert_eq!(
        said(&[("insight", 1), ("data", 4), ("story", 0)]),
        [
            "Works on SPM in Data.",
            "Works on APM in Insight and Story."
        ],
        "what is above comes first"
    );
    assert_eq!(
        of(&ladder(), None, None, &by_manager(&[("insight", 3)])).works_on,
        []
    );
}

#[test]
fn a_level_above_one_that_is_not_met_is_not_worked_on() {
    // The third rung asks 4 of insight, more than the fourth.
    let mut odd = ladder();
    odd.levels[2] = level("SPM", "IC", 3, &[("insight", 4)]);
    let profile = of(&odd, Some("PM"), None, &by_manager(&[("insight", 3)]));
    assert_eq!(profile.works_on, []);
}

#[test]
fn each_row_has_what_is_expected_seen_and_said() {
    // The first example of the module.
    let ratings = [
        rating("insight", 1, "2026-03-01", Rater::Manager),
        rating("insight", 3, "2026-09-01", Rater::Manager),
        rating("insight", 4, "2026-08-20", Rater::Oneself),
        rating("insight", 2, "2026-08-25", Rater::Peer),
        rating("insight", 5, "2026-12-01", Rater::Manager),
        rating("data", 2, "2026-09-01", Rater::Oneself),
    ];
    let profile = of(&ladder(), Some("PM"), None, &ratings);
    let told: Vec<_> = profile
        .rows
        .iter()
        .map(|row| {
            let n = |value: Option<Proficiency>| value.map(Proficiency::value);
            (
                n(row.expected),
                n(row.current),
                n(row.oneself),
                row.gap,
                row.apart,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (Some(2), Some(3), Some(4), Some(-1), Some(1)),
            (Some(2), None, Some(2), None, None),
            (Some(1), None, None, None, None),
        ]
    );
    let trend: Vec<(String, Rater, u8)> = profile.rows[0]
        .trend
        .iter()
        .map(|p| (p.on.to_string(), p.by, p.value.value()))
        .collect();
    let point = |on: &str, by, value| (on.to_owned(), by, value);
    assert_eq!(
        trend,
        [
            point("2026-03-01", Rater::Manager, 1),
            point("2026-08-20", Rater::Oneself, 4),
            point("2026-08-25", Rater::Peer, 2),
            point("2026-09-01", Rater::Manager, 3),
        ],
        "a rating of a day to come counts neither now nor in the trend"
    );
}

#[test]
fn strengths_and_gaps_are_told_by_the_level_that_is_looked_at() {
    let (mut ladder, ratings) = (
        ladder(),
        by_manager(&[("insight", 1), ("data", 2), ("story", 4)]),
    );
    let own = of(&ladder, Some("PM"), None, &ratings);
    assert_eq!(codes(&own.strengths), ["story"]);
    assert_eq!(codes(&own.gaps), ["insight"]);
    let against = |ladder: &Ladder, stage| {
        let facts = ProfileFacts {
            ladder,
            own: Some(&"PM".into()),
            against: Some(&"SPM".into()),
            stage,
            ratings: &ratings,
            as_of: day("2026-11-24"),
        };
        profile(&facts).unwrap().into_leader()
    };
    let next = against(&ladder, None);
    assert_eq!(codes(&next.gaps), ["insight", "data"]);
    assert_eq!(next.works_on, own.works_on, "that is about the own level");
    assert_eq!(next.weighing, None);
    let growth = Some(LifeCycleStage::Growth);
    ladder.competencies[1]
        .stage_weights
        .insert(LifeCycleStage::Growth, 2.5);
    let weighed = against(&ladder, growth);
    assert_eq!(codes(&weighed.top_gaps), ["data", "insight"]);
    assert_eq!(
        weighed.weighing.as_deref(),
        Some("Weights for a growth product: Data 2.5; all else as usual.")
    );
}

#[test]
fn only_three_gaps_are_at_the_top_and_the_furthest_strength_comes_first() {
    let mut wide = ladder();
    for code in ["four", "five"] {
        let added = Competency {
            code: code.into(),
            ..wide.competencies[0].clone()
        };
        wide.competencies.push(added);
        let asked = wide.levels[1].expectations[&"insight".into()].clone();
        wide.levels[1].expectations.insert(code.into(), asked);
    }
    let all = ["insight", "data", "story", "four", "five"];
    let low = of(&wide, Some("PM"), None, &by_manager(&all.map(|c| (c, 0))));
    assert_eq!(
        codes(&low.gaps),
        ["insight", "data", "four", "five", "story"]
    );
    assert_eq!(codes(&low.top_gaps), ["insight", "data", "four"]);
    let high = of(&wide, Some("PM"), None, &by_manager(&all.map(|c| (c, 5))));
    assert_eq!(
        codes(&high.strengths),
        ["story", "insight", "data", "four", "five"]
    );
}

#[test]
fn past_sixteen_axes_the_picture_is_of_areas() {
    let mut many = ladder();
    for n in 0..14 {
        let code = format!("more-{n}");
        let added = Competency {
            code: code.as_str().into(),
            ..many.competencies[2].clone()
        };
        many.competencies.push(added);
        let asked = many.levels[1].expectations[&"story".into()].clone();
        if n < 13 {
            many.levels[1]
                .expectations
                .insert(code.as_str().into(), asked);
        }
    }
    // 3 + 13 are expected; the last is on the ladder, but neither expected nor rated.
    let profile = of(&many, Some("PM"), None, &[]);
    assert_eq!((profile.by_area, profile.axes.len()), (false, 16));
    // The second example of the module; in the other area the last is rated and not expected.
    let mut ratings = by_manager(&[("insight", 4), ("more-13", 5)]);
    ratings.push(rating("data", 3, "2026-09-01", Rater::Oneself));
    let profile = of(&many, Some("PM"), None, &ratings);
    let means: Vec<_> = profile
        .axes
        .iter()
        .map(|a| (a.name.as_str(), a.expected, a.current, a.oneself))
        .collect();
    assert!(profile.by_area);
    assert_eq!(
        means,
        [
            ("Market", Some(2.0), Some(4.0), None),
            ("People", Some(1.0), Some(5.0), None),
        ]
    );
}

fn any_ratings() -> impl Strategy<Value = Vec<DatedRating>> {
    let competency = prop::sample::select(vec!["insight", "data", "story", "gone"]);
    let by = prop::sample::select(vec![Rater::Manager, Rater::Oneself, Rater::Peer]);
    prop::collection::vec((competency, 0u8..6, 1i8..13, by), 0..24).prop_map(|all| {
        (0..)
            .zip(all)
            .map(|(place, (competency, value, month, by))| DatedRating {
                assessment: format!("{place:04}").into(),
                ..rating(competency, value, &format!("2026-{month:02}-15"), by)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_entry_never_matters(
        ratings in any_ratings().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        own in prop::sample::select(vec!["APM", "PM", "SPM", "PRINCIPAL", "GPM"]),
    ) {
        let (entered, shuffled) = ratings;
        let ladder = ladder();
        prop_assert_eq!(
            of(&ladder, Some(own), None, &entered),
            of(&ladder, Some(own), None, &shuffled)
        );
    }

    #[test]
    fn a_competency_never_matters_to_the_others(
        ratings in any_ratings(),
        own in prop::sample::select(vec!["APM", "PM", "SPM", "PRINCIPAL"]),
    ) {
        let whole = of(&ladder(), Some(own), None, &ratings);
        let mut smaller = ladder();
        smaller.competencies.retain(|c| c.code.as_str() != "story");
        for level in &mut smaller.levels {
            level.expectations.remove(&"story".into());
        }
        let part = of(&smaller, Some(own), None, &ratings);
        prop_assert_eq!(&part.rows[..], &whole.rows[..2]);
        let others = |all: &[CompetencyCode]| -> Vec<CompetencyCode> {
            all.iter().filter(|c| c.as_str() != "story").cloned().collect()
        };
        prop_assert_eq!(part.gaps, others(&whole.gaps));
        prop_assert_eq!(part.strengths, others(&whole.strengths));
        // Market speaks for itself; story is alone in its area.
        let market = |works: &[WorksOn]| -> Vec<(Option<LevelCode>, String)> {
            works
                .iter()
                .flat_map(|w| w.places.iter().map(|p| (w.level.clone(), p.clone())))
                .filter(|(_, place)| place != "Story")
                .collect()
        };
        prop_assert_eq!(market(&part.works_on), market(&whole.works_on));
    }
}
