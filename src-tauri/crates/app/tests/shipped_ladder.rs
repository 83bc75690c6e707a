//! The shipped ladders are complete and never fall on the way up.

use std::collections::HashSet;

use rungs_app::opening::{ShippedLadder, shipped_decision_areas, shipped_ladder};
use rungs_domain::ladder::{Ladder, Level};
use rungs_domain::person::LifeCycleStage;

fn track<'a>(ladder: &'a Ladder, code: &str) -> Vec<&'a Level> {
    let mut levels: Vec<&Level> = ladder
        .levels
        .iter()
        .filter(|l| l.track.as_str() == code)
        .collect();
    levels.sort_by_key(|level| level.grade);
    levels
}

#[test]
fn every_level_expects_something_of_every_competency() {
    for (which, competencies) in [(ShippedLadder::Product, 14), (ShippedLadder::Starter, 5)] {
        let ladder = shipped_ladder(which).unwrap();
        assert_eq!(
            (ladder.levels.len(), ladder.competencies.len()),
            (9, competencies),
            "{which:?}"
        );
        for level in &ladder.levels {
            for competency in &ladder.competencies {
                let expectation = level.expectations.get(&competency.code);
                assert!(
                    expectation.is_some_and(|e| !e.behaviours.is_empty()),
                    "{} says nothing of {}",
                    level.code,
                    competency.code
                );
            }
            for (what, texts) in [
                ("take on", &level.take_on),
                ("give up", &level.give_up),
                ("readiness", &level.ready_signs),
            ] {
                assert!(!texts.is_empty(), "{} has no {what}", level.code);
            }
            assert!(
                !level.titles.us.is_empty()
                    && !level.titles.europe.is_empty()
                    && !level.titles.uk.is_empty()
            );
        }
    }
}

#[test]
fn every_level_expects_a_delegation_for_every_decision_area() {
    let areas = shipped_decision_areas().unwrap();
    assert_eq!(areas.len(), 21);
    for area in &areas {
        assert!(
            area.short.chars().count() <= 16,
            "{} is too long for a column",
            area.short
        );
    }
    for level in &shipped_ladder(ShippedLadder::Product).unwrap().levels {
        for area in &areas {
            assert!(
                level.delegation.contains_key(&area.code),
                "{} expects nothing of {}",
                level.code,
                area.code
            );
        }
        assert_eq!(
            level.delegation.len(),
            areas.len(),
            "{} names an area that does not exist",
            level.code
        );
    }
}

#[test]
fn areas_of_one_category_are_shipped_together_so_that_its_name_heads_them_once() {
    let areas = shipped_decision_areas().unwrap();
    let mut heads: Vec<&str> = areas.iter().map(|area| area.category.as_str()).collect();
    heads.dedup();
    assert_eq!(
        heads,
        [
            "Discovery",
            "Delivery",
            "Direction",
            "Market",
            "Organisation"
        ]
    );
}

#[test]
fn expectations_never_fall_on_the_way_up_and_every_step_asks_for_more() {
    for which in [ShippedLadder::Product, ShippedLadder::Starter] {
        let ladder = shipped_ladder(which).unwrap();
        for levels in [track(&ladder, "IC"), track(&ladder, "MANAGER")] {
            for pair in levels.windows(2) {
                let mut rises = 0;
                for competency in &ladder.competencies {
                    let of = |level: &Level| level.expectations[&competency.code].proficiency;
                    assert!(
                        of(pair[1]) >= of(pair[0]),
                        "{} falls at {}",
                        competency.code,
                        pair[1].code
                    );
                    rises += i32::from(of(pair[1]) > of(pair[0]));
                }
                assert!(
                    rises > 0,
                    "{} asks no more than {}",
                    pair[1].code,
                    pair[0].code
                );
            }
        }
    }
}

#[test]
fn each_stage_of_a_product_asks_more_of_a_few_competencies() {
    let ladder = shipped_ladder(ShippedLadder::Product).unwrap();
    for stage in LifeCycleStage::ALL {
        let weights: Vec<(f64, f64)> = ladder
            .competencies
            .iter()
            .filter_map(|c| Some((*c.stage_weights.get(&stage)?, c.weight)))
            .collect();
        assert!(
            (2..=5).contains(&weights.len()),
            "{stage:?} has {} weights of its own",
            weights.len()
        );
        assert!(weights.iter().any(|(own, plain)| own > plain), "{stage:?}");
        assert!(weights.iter().all(|(own, plain)| own != plain), "{stage:?}");
    }
}

#[test]
fn no_sentence_stands_in_two_places() {
    let ladder = shipped_ladder(ShippedLadder::Product).unwrap();
    let mut seen = HashSet::new();
    for expectation in ladder
        .levels
        .iter()
        .flat_map(|level| level.expectations.values())
    {
        for text in expectation
            .behaviours
            .iter()
            .chain(&expectation.example)
            .chain(&expectation.anti_pattern)
        {
            assert!(seen.insert(text), "written twice: {text}");
        }
    }
}
