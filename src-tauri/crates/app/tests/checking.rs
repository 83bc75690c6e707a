//! A workspace whose rows do not fit each other is told so, one sentence each.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::assessing::{AssessmentDraft, PeerAsk, RatingDraft, RoundBeginning};
use rungs_app::evidence::EvidenceDraft;
use rungs_app::one_to_ones::{AgreedAction, OneToOneDraft};
use rungs_app::placing::PlacementDraft;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::Proficiency;
use rungs_domain::plan::Owner;
use rungs_testkit::Sandbox;
use rusqlite::Connection;

/// Ana's assessment is closed and Bo's open; each has a colleague asked, a note about a competency, a decision and an action.
fn team() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in ["Ana Ruiz", "Bo Lind"] {
        let person = sandbox.hire(name, "Product Manager", None);
        let placement = PlacementDraft {
            person: person.clone(),
            level: Some("PM".into()),
            on: None,
            reason: String::new(),
        };
        sandbox.place(&placement).unwrap();
        let beginning = RoundBeginning {
            person: person.clone(),
            against: None,
            on: None,
        };
        let round = sandbox.round_begin(&beginning).unwrap().value;
        let ask = PeerAsk {
            person: person.clone(),
            peer: None,
            peer_name: "Mara Lindqvist".into(),
            why: "Runs support.".into(),
            on: None,
        };
        sandbox.peer_view_ask(&ask).unwrap();
        let rated = AssessmentDraft {
            ratings: vec![RatingDraft {
                competency: "delivery".into(),
                value: Proficiency::new(2).unwrap(),
                note: String::new(),
            }],
            ..AssessmentDraft::of(person.clone(), Rater::Manager)
        };
        sandbox.assess(&rated).unwrap();
        sandbox
            .round_hand_in(&round, RoundView::Oneself, None)
            .unwrap();
        sandbox
            .round_hand_in(&round, RoundView::Manager, None)
            .unwrap();
        if name == "Ana Ruiz" {
            sandbox.round_close(&round, None).unwrap();
        }
        note(&sandbox, &person);
    }
    sandbox
}

fn note(sandbox: &Sandbox, person: &PersonId) {
    let meeting = OneToOneDraft {
        person: person.clone(),
        on: None,
        shared: String::new(),
        private: String::new(),
        actions: vec![AgreedAction {
            text: "Call three customers".into(),
            owner: Owner::Pm,
            due: None,
        }],
        context: Vec::new(),
        shares: Vec::new(),
    };
    sandbox.one_to_one_add(&meeting).unwrap();
    let action = sandbox.person_page(person).unwrap().open_actions[0]
        .id
        .clone();
    let draft = EvidenceDraft {
        person: person.clone(),
        on: None,
        text: "Seen".into(),
        kind: EvidenceKind::Win,
        sharing: Sharing::Private,
        links: vec![
            EvidenceLink::Competency {
                code: "delivery".into(),
            },
            EvidenceLink::Delegation {
                area: "pricing".into(),
            },
            EvidenceLink::Action { id: action },
        ],
    };
    sandbox.evidence_add(&draft).unwrap();
}

fn problems(damage: &[&str]) -> Vec<String> {
    let sandbox = team();
    let conn = Connection::open(sandbox.file()).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    for sql in damage {
        assert!(conn.execute(sql, []).unwrap() > 0, "{sql} damages nothing");
    }
    drop(conn);
    let check = sandbox.check().unwrap();
    assert_eq!(check.ok, check.problems.is_empty());
    check.problems
}

const OPEN: &str = "(SELECT id FROM assessment_round WHERE closed_on IS NULL)";
const CLOSED: &str = "(SELECT id FROM assessment_round WHERE closed_on IS NOT NULL)";
const DRAFT: &str =
    "INSERT INTO ladder_version SELECT 'draft', 1, 9, 'draft', NULL, ladder FROM ladder_version";

#[test]
fn a_sound_workspace_has_no_problems() {
    assert_eq!(problems(&[]), [""; 0]);
}

#[test]
fn rounds_and_views_that_do_not_fit_are_named() {
    for (damage, said) in [
        (
            vec![format!("UPDATE assessment_round SET against = 'CEO' WHERE id = {OPEN}")],
            &[
                "An assessment of Bo Lind is against CEO, which its ladder version does not have.",
                "is against another level than that.",
            ][..],
        ),
        (
            vec![format!("UPDATE assessment SET against = 'SPM' WHERE round = {OPEN}")],
            &["A view in the assessment of Bo Lind begun on 24 November 2026 is against another level than that."],
        ),
        (
            vec![format!("UPDATE assessment SET against = 'CEO' WHERE round = {OPEN}")],
            &[
                "Ratings of Bo Lind of 24 November 2026 are against CEO, which their ladder version does not have.",
                "is against another level than that.",
            ],
        ),
        (
            vec![
                DRAFT.to_owned(),
                format!("UPDATE assessment SET ladder = 'draft' WHERE round = {OPEN}"),
            ],
            &["A view in the assessment of Bo Lind begun on 24 November 2026 is on another version of the ladder."],
        ),
        (
            vec![
                DRAFT.to_owned(),
                format!("UPDATE assessment SET ladder = 'draft' WHERE round = {CLOSED} AND \"by\" = 'manager'"),
            ],
            &[
                "Final ratings of Ana Ruiz of 24 November 2026 are on no published version of the ladder.",
                "is on another version of the ladder.",
            ],
        ),
        (
            vec![format!("UPDATE assessment SET state = 'final' WHERE round = {OPEN}")],
            &["A view in the assessment of Bo Lind begun on 24 November 2026 is final while that is open."],
        ),
        (
            vec![format!("UPDATE assessment SET state = 'draft' WHERE round = {CLOSED} AND \"by\" = 'agreed'")],
            &["A view in the assessment of Ana Ruiz begun on 24 November 2026 is a draft while that is closed."],
        ),
        (
            vec![format!("UPDATE assessment SET round = {OPEN} WHERE \"by\" = 'agreed'")],
            &[
                "The assessment of Ana Ruiz agreed on 24 November 2026 holds nothing that was agreed.",
                "Ratings of Ana Ruiz of 24 November 2026 belong to an assessment of Bo Lind.",
                "is final while that is open.",
            ],
        ),
        (
            vec![format!("UPDATE assessment_round SET closed_on = '2026-01-01' WHERE id = {CLOSED}")],
            &["An assessment of Ana Ruiz was agreed on 1 January 2026, before it began."],
        ),
        (
            vec![format!(
                "INSERT INTO assessment_round SELECT 'twice', 1, person, ladder, against, begun_on, NULL, NULL, NULL, NULL, '', 0 \
                 FROM assessment_round WHERE id = {OPEN}"
            )],
            &["2 assessments of Bo Lind are open at once; there can be one."],
        ),
        (
            vec!["UPDATE peer_view SET round = (SELECT id FROM assessment_round WHERE closed_on IS NULL)".to_owned()],
            &["What a colleague was asked about Ana Ruiz belongs to an assessment of Bo Lind."],
        ),
        (
            vec![format!(
                "UPDATE rating SET competency = 'juggling' WHERE assessment IN (SELECT id FROM assessment WHERE round = {OPEN})"
            )],
            &["Bo Lind is rated in juggling on version 1 of the ladder, which does not have it."],
        ),
    ] {
        let damage: Vec<&str> = damage.iter().map(String::as_str).collect();
        let found = problems(&damage);
        assert_eq!(found.len(), said.len(), "{damage:?}: {found:#?}");
        for (found, said) in found.iter().zip(said) {
            assert!(found.contains(said), "{damage:?}: {found}");
        }
    }
}

#[test]
fn evidence_that_leads_nowhere_is_named_but_an_action_may_be_gone() {
    for (damage, said) in [
        (
            "UPDATE evidence_link SET target = 'juggling' WHERE kind = 'competency'",
            "bears on juggling, which no version of the ladder has.",
        ),
        (
            "UPDATE evidence_link SET target = 'catering' WHERE kind = 'delegation'",
            "bears on catering, which is no decision area.",
        ),
    ] {
        let found = problems(&[damage]);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert_eq!(
            found.iter().filter(|one| one.ends_with(said)).count(),
            2,
            "{found:#?}"
        );
    }
    let elsewhere = problems(&[
        "UPDATE evidence_link SET target = (SELECT id FROM action ORDER BY id LIMIT 1) WHERE kind = 'action'",
    ]);
    assert_eq!(
        elsewhere,
        ["Evidence about Bo Lind of 24 November 2026 bears on an action of Ana Ruiz."]
    );
    assert_eq!(
        problems(&["UPDATE evidence_link SET target = 'gone' WHERE kind = 'action'"]),
        [""; 0]
    );
}

#[test]
fn links_and_views_of_nothing_are_found_by_the_file() {
    for damage in [
        "UPDATE evidence_link SET evidence = 'gone'",
        "UPDATE assessment SET round = 'gone' WHERE \"by\" = 'manager'",
        "UPDATE assessment_round SET ladder = 'gone'",
    ] {
        assert!(!problems(&[damage]).is_empty(), "{damage}");
    }
}
