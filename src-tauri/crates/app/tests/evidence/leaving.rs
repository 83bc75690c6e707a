//! What leaves the workspace and what goes with a person.

use rungs_app::evidence::EvidenceDraft;
use rungs_app::readiness::ReadinessCallDraft;
use rungs_domain::evidence::Sharing;
use rungs_domain::readiness::ReadinessTerm;
use rungs_testkit::Sandbox;
use rungs_testkit::contents::rows_of;

use crate::{area, competency, note, placed, rate};

#[test]
fn an_export_holds_shareable_evidence_and_nothing_else_of_it_nor_of_readiness() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "Ana Ruiz", "PM");
    for (sharing, text) in [
        (Sharing::Private, "Late again"),
        (Sharing::Shareable, "Won the renewal"),
    ] {
        let draft = EvidenceDraft {
            sharing,
            ..note(&ana, text)
        };
        sandbox.evidence_add(&draft).unwrap();
    }
    rate(&sandbox, &ana, "delivery", 3);
    sandbox
        .readiness_call_add(&ReadinessCallDraft {
            person: ana,
            level: "SPM".into(),
            term: ReadinessTerm::Interim,
            on: None,
            reason: "Between us".into(),
        })
        .unwrap();
    let json = sandbox.folder().join("team.json");
    sandbox.export(&json).unwrap();
    let json = std::fs::read_to_string(json).unwrap();
    assert!(json.contains("Won the renewal"));
    // The catalogue of decisions speaks of readiness in its own words.
    let catalogue: Vec<String> = sandbox
        .decision_areas()
        .unwrap()
        .into_iter()
        .map(|a| a.description)
        .collect();
    let json = catalogue
        .iter()
        .fold(json, |json, words| json.replace(words.as_str(), ""));
    for private in ["Late again", "Between us", "interim", "readiness"] {
        assert!(!json.contains(private), "{private}");
    }
}

#[test]
fn an_erased_person_leaves_neither_evidence_nor_calls_and_a_deleted_one_comes_back_with_both() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "Ana Ruiz", "PM");
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    for person in [&ana, &bo] {
        let draft = EvidenceDraft {
            links: vec![competency("delivery"), area("pricing")],
            ..note(person, "Seen")
        };
        sandbox.evidence_add(&draft).unwrap();
        sandbox
            .readiness_call_add(&ReadinessCallDraft {
                person: person.clone(),
                level: "SPM".into(),
                term: ReadinessTerm::ReadyNow,
                on: None,
                reason: "Because".into(),
            })
            .unwrap();
    }
    let counts = || {
        let rows = rows_of(sandbox.file());
        ["evidence", "evidence_link", "readiness_call"].map(|table| rows[table].len())
    };
    assert_eq!(counts(), [2, 4, 2]);
    sandbox.person_delete(&ana).unwrap();
    assert_eq!(counts(), [1, 2, 1]);
    sandbox.undo().unwrap();
    assert_eq!(counts(), [2, 4, 2]);
    sandbox.erase(&ana).unwrap();
    assert_eq!(counts(), [1, 2, 1]);
}
