//! Readiness, and what the leader says of it.

use rungs_app::error::Code;
use rungs_app::planning::PlanDraft;
use rungs_app::readiness::ReadinessCallDraft;
use rungs_domain::readiness::ReadinessTerm;
use rungs_testkit::{Sandbox, day};

use crate::{placed, rate, rate_all};

#[test]
fn readiness_is_against_the_next_level_and_asks_for_one_where_there_is_none() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "Ana Ruiz", "PM");
    let page = sandbox.readiness(&ana, None).unwrap();
    assert_eq!((page.against.code.as_str(), page.term), ("SPM", None));
    assert_eq!(page.terms.len(), 5);
    rate(&sandbox, &ana, "delivery", 3);
    let page = sandbox.readiness(&ana, None).unwrap();
    assert_eq!(page.term, None);
    assert!(
        page.no_term
            .unwrap()
            .starts_with("Only 1 of 14 competencies is rated.")
    );
    rate_all(&sandbox, &ana, 1);
    let page = sandbox.readiness(&ana, None).unwrap();
    assert_eq!(
        (page.term, page.no_term),
        (Some(ReadinessTerm::TwoToThreeYears), None)
    );
    let (distance, others) = page.terms.split_last().unwrap();
    assert!(distance.met, "{}", distance.why);
    assert!(
        others
            .iter()
            .all(|term| term.why.starts_with("Not yet, because"))
    );
    let named = sandbox.readiness(&ana, Some("group pm")).unwrap();
    assert_eq!(named.against.code.as_str(), "GPM");

    let top = placed(&sandbox, "Cleo Top", "CPO");
    let new = sandbox.hire("Noa New", "Product Manager", None);
    for person in [&top, &new] {
        let error = sandbox.readiness(person, None).unwrap_err();
        assert_eq!(
            (error.code, error.field.as_deref()),
            (Code::Invalid, Some("against"))
        );
        assert!(sandbox.readiness(person, Some("SPM")).is_ok());
    }
}

#[test]
fn calls_are_kept_beside_what_was_proposed_and_move_nobody() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "Ana Ruiz", "PM");
    rate_all(&sandbox, &ana, 1);
    let draft = |term, on: &str| ReadinessCallDraft {
        person: ana.clone(),
        level: "SPM".into(),
        term,
        on: Some(day(on)),
        reason: "Ran the release alone".into(),
    };
    let call = |term, on| {
        sandbox
            .readiness_call_add(&draft(term, on))
            .map(|o| o.value)
    };
    let first = call(ReadinessTerm::OneToTwoYears, "2026-03-02").unwrap();
    call(ReadinessTerm::ReadyNow, "2026-11-24").unwrap();
    assert_eq!(
        call(ReadinessTerm::ReadyNow, "2026-11-25")
            .unwrap_err()
            .code,
        Code::Invalid
    );
    let silent = ReadinessCallDraft {
        reason: " ".into(),
        ..draft(ReadinessTerm::ReadyNow, "2026-11-24")
    };
    let refused = sandbox.readiness_call_add(&silent).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("reason"));
    let page = sandbox.readiness(&ana, None).unwrap();
    let said: Vec<_> = page.calls.iter().map(|c| (c.term, c.proposed)).collect();
    assert_eq!(
        said,
        [
            (
                ReadinessTerm::ReadyNow,
                Some(ReadinessTerm::TwoToThreeYears)
            ),
            (ReadinessTerm::OneToTwoYears, None),
        ],
        "in March nothing was rated"
    );
    assert_eq!(
        page.term,
        Some(ReadinessTerm::TwoToThreeYears),
        "a call changes no formula"
    );
    let level = sandbox.person_page(&ana).unwrap().person.level;
    assert_eq!(level.unwrap().code.as_str(), "PM");
    sandbox.readiness_call_remove(&first).unwrap();
    assert_eq!(sandbox.readiness(&ana, None).unwrap().calls.len(), 1);
}

#[test]
fn readiness_is_against_the_target_of_the_running_plan_where_there_is_one() {
    let sandbox = Sandbox::new();
    let ana = placed(&sandbox, "Ana Ruiz", "PM");
    let draft = PlanDraft {
        person: ana.clone(),
        from: None,
        to: None,
        direction: None,
        target: Some("GPM".into()),
    };
    sandbox.plan_new(&draft).unwrap();
    let page = sandbox.readiness(&ana, None).unwrap();
    assert_eq!(page.against.code.as_str(), "GPM");
}
