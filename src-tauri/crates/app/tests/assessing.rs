//! Rating people.

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_domain::assessment::Rater;
use rungs_domain::ladder::Proficiency;
use rungs_testkit::Sandbox;

#[test]
fn a_competency_rated_by_code_and_by_name_at_once_has_one_rating_the_later() {
    let sandbox = Sandbox::new();
    let person = sandbox.hire("Ana Ruiz", "", None);
    let rating = |competency: &str, value| RatingDraft {
        competency: competency.into(),
        value: Proficiency::new(value).unwrap(),
        note: String::new(),
    };
    sandbox
        .assess(&AssessmentDraft {
            against: None,
            peer_view: None,
            person: person.clone(),
            by: Rater::Manager,
            ratings: vec![rating("customer-insight", 2), rating("Customer insight", 4)],
            cleared: vec![],
            note: None,
            on: None,
            finish: Finish::KeepDraft,
        })
        .unwrap();
    let sheet = sandbox.assessment_sheet(&person, None).unwrap();
    let values: Vec<u8> = sheet
        .draft
        .unwrap()
        .ratings
        .iter()
        .map(|r| r.value.value())
        .collect();
    assert_eq!(values, [4]);
}
