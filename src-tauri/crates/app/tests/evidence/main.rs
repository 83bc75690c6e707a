//! Evidence and readiness as a leader meets them: what may be written, what is found, what stays private, and what goes with a person.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod leaving;
mod notes;
mod readiness;
mod searching;

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::evidence::EvidenceDraft;
use rungs_app::placing::PlacementDraft;
use rungs_domain::assessment::Rater;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::Proficiency;
use rungs_testkit::Sandbox;

pub fn note(person: &PersonId, text: &str) -> EvidenceDraft {
    EvidenceDraft {
        person: person.clone(),
        on: None,
        text: text.into(),
        kind: EvidenceKind::Observation,
        sharing: Sharing::Private,
        links: vec![],
    }
}

pub fn competency(code: &str) -> EvidenceLink {
    EvidenceLink::Competency { code: code.into() }
}

pub fn area(code: &str) -> EvidenceLink {
    EvidenceLink::Delegation { area: code.into() }
}

pub fn texts(sandbox: &Sandbox, person: Option<&PersonId>, query: Option<&str>) -> Vec<String> {
    let list = sandbox.evidence_list(person, query, None).unwrap();
    list.evidence.into_iter().map(|line| line.text).collect()
}

pub fn placed(sandbox: &Sandbox, name: &str, level: &str) -> PersonId {
    let person = sandbox.hire(name, "Product Manager", None);
    let placement = PlacementDraft {
        person: person.clone(),
        level: Some(level.into()),
        on: None,
        reason: String::new(),
    };
    sandbox.place(&placement).unwrap();
    person
}

pub fn rate_all(sandbox: &Sandbox, person: &PersonId, value: u8) {
    for competency in sandbox.ladder_document().unwrap().competencies {
        rate(sandbox, person, competency.code.as_str(), value);
    }
}

pub fn rate(sandbox: &Sandbox, person: &PersonId, competency: &str, value: u8) {
    let draft = AssessmentDraft {
        against: None,
        peer_view: None,
        person: person.clone(),
        by: Rater::Manager,
        ratings: vec![RatingDraft {
            competency: competency.into(),
            value: Proficiency::new(value).unwrap(),
            note: String::new(),
        }],
        cleared: vec![],
        note: None,
        on: None,
        finish: Finish::KeepDraft,
    };
    sandbox.assess(&draft).unwrap();
}
