use super::*;
use crate::assessment::AssessmentState;
use crate::decision_area::DecisionArea;
use crate::plan::Owner;
use crate::plan_fixture::{Fixture, day};
use crate::plan_suggestions::suggestions;
use crate::stuck::{Sighting, SignCourse, SignPoint};

fn often(sign: StuckSign) -> SignTrend {
    SignTrend {
        sign,
        course: Some(SignCourse::First),
        leader: Some(Sighting::Often),
        pm: None,
        suggests: true,
        points: vec![SignPoint {
            on: day("2026-11-03"),
            by: Owner::Leader,
            sighting: Sighting::Often,
            check_in: "c".into(),
        }],
    }
}

fn proposed(
    fixture: &Fixture,
    signs: &[SignTrend],
    holding_back: &[HoldsBack],
    chosen: &[FocusOn],
) -> Vec<FocusProposal> {
    let standing = fixture.standing();
    let plan = &fixture.whole.plan;
    let suggested = suggestions(&standing, plan, &fixture.whole.focuses).unwrap();
    let facts = ProposalFacts {
        plan,
        suggested: &suggested,
        unreached: &[],
        signs,
        holding_back,
        chosen,
    };
    proposals(&standing, &facts).unwrap()
}

fn held(on: FocusOn, why: &str) -> HoldsBack {
    HoldsBack {
        on,
        why: why.into(),
    }
}

fn competency(code: &str) -> FocusOn {
    FocusOn::Competency(code.into())
}

#[test]
fn what_has_most_kinds_of_reasons_comes_first_with_all_of_them() {
    let mut fixture = Fixture::new();
    // Senior PM expects 3 of both; strategy is the wider gap.
    fixture.rate("insight", 2, "2026-09-01", AssessmentState::Final);
    fixture.rate("strategy", 1, "2026-09-01", AssessmentState::Final);
    fixture.cell("pricing", 2, Some(4), None);
    let order = |list: &[FocusProposal]| -> Vec<String> {
        list.iter().map(|one| one.heading.clone()).collect()
    };
    assert_eq!(
        order(&proposed(&fixture, &[], &[], &[])),
        [
            "Product strategy",
            "Customer insight",
            "Decides on pricing and packaging"
        ]
    );
    let thin = [held(competency("insight"), "Too little is noted of it.")];
    let with = proposed(&fixture, &[], &thin, &[]);
    assert_eq!(with[0].heading, "Customer insight");
    let kinds: Vec<ReasonKind> = with[0].reasons.iter().map(|r| r.kind).collect();
    assert_eq!(kinds, [ReasonKind::Gap, ReasonKind::Readiness]);
}

#[test]
fn a_sign_proposes_what_trains_against_it_where_the_workspace_has_that() {
    let mut fixture = Fixture::new();
    fixture.ladder.competencies[0].code = "communication".into();
    fixture.ladder.competencies[0].name = "Communication".into();
    let signs = [often(StuckSign::NoBuyIn)];
    let list = proposed(&fixture, &signs, &[], &[]);
    let [only] = list.as_slice() else {
        panic!("influence and the roadmap are not on this ladder: {list:?}");
    };
    assert_eq!(only.heading, "Communication");
    assert_eq!(
        only.reasons[0].words,
        "A sign of being stuck, seen 3 November 2026: proposals find no support."
    );
    let quiet = SignTrend {
        suggests: false,
        ..signs[0].clone()
    };
    assert!(proposed(&fixture, &[quiet], &[], &[]).is_empty());
    assert!(proposed(&fixture, &signs, &[], &[competency("communication")]).is_empty());
}

#[test]
fn there_are_no_more_than_one_can_choose_from() {
    let mut fixture = Fixture::new();
    for n in 0..12 {
        let more = DecisionArea {
            code: format!("area {n}").as_str().into(),
            ..fixture.catalogue.areas[0].clone()
        };
        fixture.catalogue.areas.push(more);
        fixture.cell(&format!("area {n}"), 2, Some(4), None);
    }
    assert_eq!(proposed(&fixture, &[], &[], &[]).len(), MOST_PROPOSALS);
}

#[test]
fn what_the_last_plan_did_not_reach_is_proposed_also_without_a_gap() {
    let fixture = Fixture::new();
    let standing = fixture.standing();
    let facts = ProposalFacts {
        plan: &fixture.whole.plan,
        suggested: &Suggestions::default(),
        unreached: &[FocusOn::Shift(crate::plan::Shift::WiderInfluence)],
        signs: &[],
        holding_back: &[],
        chosen: &[],
    };
    let list = proposals(&standing, &facts).unwrap();
    assert_eq!(list[0].heading, "Influence across a wider web");
    assert_eq!(list[0].reasons[0].kind, ReasonKind::LastPlan);
}
