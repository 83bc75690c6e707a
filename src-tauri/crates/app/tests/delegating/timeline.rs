//! How somebody came here, in one list.

use rungs_app::planning::PlanDraft;
use rungs_app::roster::PersonChange;
use rungs_domain::timeline::{TimelineKind, TimelineLink};
use rungs_testkit::day;

use crate::Desk;

#[test]
fn jobs_placements_decisions_and_plans_stand_in_one_list_newest_first() {
    let desk = Desk::new();
    desk.agree(3, "2026-01-10");
    desk.agree(5, "2026-03-03");
    let draft = desk.for_a_while(2, "2026-04-01", "2026-04-30");
    desk.workspace.delegation_for_a_while(&draft).unwrap();
    let plan = desk
        .workspace
        .plan_new(&PlanDraft {
            from: Some(day("2026-10-01")),
            to: Some(day("2026-12-31")),
            person: desk.lorena.clone(),
            direction: None,
            target: None,
        })
        .unwrap()
        .value;
    let change = PersonChange {
        title: Some("Senior Product Manager".into()),
        from: Some(day("2026-06-01")),
        ..PersonChange::default()
    };
    desk.workspace.person_edit(&desk.lorena, &change).unwrap();
    let timeline = desk.workspace.person_timeline(&desk.lorena).unwrap();
    let told: Vec<String> = timeline
        .iter()
        .map(|entry| format!("{} {}", entry.on, entry.what))
        .collect();
    assert_eq!(
        told[..6],
        [
            "2026-10-01 Growth plan drafted for 1 October – 31 December 2026",
            "2026-06-01 Became Senior Product Manager",
            "2026-05-01 Pricing and packaging: Back to Advise",
            "2026-04-01 Pricing and packaging: Pulled back for a while: Advise → Sell",
            "2026-03-03 Pricing and packaging: Consult → Advise",
            "2026-01-10 Pricing and packaging: Consult",
        ]
    );
    assert_eq!(timeline[0].link, Some(TimelineLink::Plan(plan)));
    assert_eq!(
        timeline[3].note,
        "A renewal is at stake. Until 30 April 2026."
    );
    let rest: Vec<TimelineKind> = timeline[6..].iter().map(|entry| entry.kind).collect();
    assert_eq!(rest, [TimelineKind::Job, TimelineKind::Placement]);
    assert!(desk.workspace.person_timeline(&"nobody".into()).is_err());
}
