//! A competency that is gone from the ladder goes by the name it had last, wherever it is still mentioned.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::evidence::EvidenceDraft;
use rungs_app::ladder_publishing::Publishing;
use rungs_app::planning::{FocusDraft, PlanDraft};
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::ladder_edit::LadderEdit;
use rungs_domain::plan::FocusOn;
use rungs_testkit::Sandbox;

const CODES: [&str; 2] = ["delivery", "customer-insight"];

/// Somebody with a plan that works on two competencies, and a note that bears on both.
fn office() -> (Sandbox, PersonId, PlanId) {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let plan = sandbox.plan_new(&PlanDraft {
        person: ana.clone(),
        from: None,
        to: None,
        direction: None,
        target: None,
    });
    let plan = plan.unwrap().value;
    for code in CODES {
        let focus = FocusDraft {
            on: FocusOn::Competency(code.into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        sandbox.focus_add(&plan, &focus).unwrap();
    }
    let note = EvidenceDraft {
        person: ana.clone(),
        on: None,
        text: "Shipped on the day".into(),
        kind: EvidenceKind::Observation,
        sharing: Sharing::Private,
        links: CODES
            .map(|code| EvidenceLink::Competency { code: code.into() })
            .to_vec(),
    };
    sandbox.evidence_add(&note).unwrap();
    (sandbox, ana, plan)
}

fn publish(sandbox: &Sandbox, edits: Vec<LadderEdit>) {
    sandbox.ladder_draft_begin(None).unwrap();
    for edit in edits {
        sandbox.ladder_edit(edit).unwrap();
    }
    sandbox.ladder_publish(&Publishing::default()).unwrap();
}

fn removed(code: &str) -> LadderEdit {
    LadderEdit::CompetencyRemove { code: code.into() }
}

fn renamed(code: &str, name: &str) -> LadderEdit {
    LadderEdit::CompetencyChange {
        code: code.into(),
        name: Some(name.into()),
        description: None,
        weight: None,
    }
}

/// The plan, all plans and the note say the same names; these, sorted.
fn names((sandbox, ana, plan): &(Sandbox, PersonId, PlanId)) -> Vec<String> {
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    let shown = sandbox.plan_show(plan).unwrap().focuses;
    let shown = sorted(shown.into_iter().map(|focus| focus.heading).collect());
    let listed = sandbox.plan_list().unwrap().plans.swap_remove(0);
    assert_eq!(sorted(listed.focuses), shown);
    let notes = sandbox.evidence_list(Some(ana), None, None).unwrap();
    let links = notes.evidence.into_iter().flat_map(|note| note.links);
    let linked = sorted(links.filter_map(|link| link.name).collect());
    assert_eq!(linked, shown);
    shown
}

#[test]
fn it_keeps_the_last_name_however_long_it_is_gone() {
    let office = office();
    let before = names(&office);
    let insight = before
        .iter()
        .find(|name| *name != "Delivery with engineering");
    let insight = insight.unwrap().clone();
    publish(&office.0, vec![renamed("delivery", "Bringing it about")]);
    publish(&office.0, vec![removed("delivery")]);
    let mut expected = vec!["Bringing it about".to_owned(), insight];
    expected.sort();
    assert_eq!(names(&office), expected, "the name it had last");
    publish(&office.0, vec![removed("customer-insight")]);
    assert_eq!(
        names(&office),
        expected,
        "each from another version, the one gone longer too"
    );
}
