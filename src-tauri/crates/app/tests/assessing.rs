//! Rating people.

use std::sync::Arc;

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::PersonDraft;
use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::ladder::Proficiency;

#[test]
fn a_competency_rated_by_code_and_by_name_at_once_has_one_rating_the_later() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()));
    let ids = Arc::new(CountedIds::default());
    let path = folder.path().join("team.rungs");
    let workspace = opening::create(&path, ShippedLadder::Product, clock, ids).unwrap();
    let draft = PersonDraft {
        name: "Ana Ruiz".into(),
        ..PersonDraft::default()
    };
    let person = workspace.person_add(&draft).unwrap().value;
    let rating = |competency: &str, value| RatingDraft {
        competency: competency.into(),
        value: Proficiency::new(value).unwrap(),
        note: String::new(),
    };
    workspace
        .assess(&AssessmentDraft {
            person: person.clone(),
            by: Rater::Manager,
            ratings: vec![rating("customer-insight", 2), rating("Customer insight", 4)],
            cleared: vec![],
            note: None,
            on: None,
            finish: Finish::KeepDraft,
        })
        .unwrap();
    let sheet = workspace.assessment_sheet(&person).unwrap();
    let values: Vec<u8> = sheet
        .draft
        .unwrap()
        .ratings
        .iter()
        .map(|r| r.value.value())
        .collect();
    assert_eq!(values, [4]);
}
