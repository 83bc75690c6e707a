use rungs_app::assessing::Finish;
use rungs_app::delegating::Keep;
use rungs_app::error::Code;
use rungs_app::planning::{
    ActionDraft, CommitmentDraft, OwnActionDraft, OwnActionEdit, PlanEdit, PlanGuide,
};
use rungs_app::stuck::StuckCheckInDraft;
use rungs_domain::focus_proposals::ReasonKind;
use rungs_domain::ids::PlanId;
use rungs_domain::plan::{ActionKind, FocusOn, Owner, Shift};
use rungs_domain::stuck::{Sighting, StuckSign};

use crate::office::{Office, competency, day, delegation};

fn guide(office: &Office, plan: &PlanId) -> PlanGuide {
    office.workspace.plan_guide(plan).unwrap()
}

fn kinds(guide: &PlanGuide, on: &FocusOn) -> Vec<ReasonKind> {
    let found = guide.proposals.iter().find(|proposal| proposal.on == *on);
    found.map_or_else(Vec::new, |found| {
        found.reasons.iter().map(|reason| reason.kind).collect()
    })
}

#[test]
fn what_a_plan_could_work_on_comes_with_every_reason() {
    let office = Office::open();
    let plan = office.plan_between(&office.lorena, "2026-11-24", "2027-02-23");
    office.rate("communication", 1, "2026-09-01", Finish::MakeFinal);
    office.delegate("promises", 3, Some(5), None);
    let signs = StuckCheckInDraft {
        person: office.lorena.clone(),
        on: None,
        by: Owner::Leader,
        signs: [(StuckSign::NoBuyIn, Sighting::Often)].into(),
        note: String::new(),
    };
    office.workspace.stuck_check_in_add(&signs).unwrap();
    let offered = guide(&office, &plan);
    assert_eq!(
        kinds(&offered, &competency("communication")),
        [ReasonKind::Gap, ReasonKind::Readiness, ReasonKind::Stuck]
    );
    assert_eq!(
        offered.proposals[0].on,
        competency("communication"),
        "first"
    );
    assert!(kinds(&offered, &delegation("promises")).contains(&ReasonKind::Delegation));
    // What the plan works on already is no proposal.
    office.focus(&plan, competency("communication"));
    assert_eq!(
        kinds(&guide(&office, &plan), &competency("communication")),
        []
    );
    // Where they stand already nothing holds them back.
    let stay = PlanEdit {
        direction: Keep::Set(rungs_domain::plan::Direction::Stay),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&plan, &stay).unwrap();
    let offered = guide(&office, &plan);
    let readiness =
        |r: &rungs_domain::focus_proposals::ProposalReason| r.kind == ReasonKind::Readiness;
    assert!(
        !offered
            .proposals
            .iter()
            .flat_map(|p| &p.reasons)
            .any(readiness)
    );
}

#[test]
fn what_already_works_is_what_was_rated_finally() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.rate("delivery", 5, "2026-09-01", Finish::MakeFinal);
    office.rate("conflict", 5, "2026-09-02", Finish::KeepDraft);
    let strong = guide(&office, &plan).strengths;
    let names: Vec<&str> = strong.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["Delivery with engineering"]);
}

#[test]
fn dates_are_proposed_where_none_are_planned_and_planned_in_one_step() {
    let office = Office::open();
    let plan = office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    let offered = guide(&office, &plan).check_ins;
    assert_eq!(offered, ["2027-01-29", "2027-02-26", "2027-03-24"].map(day));
    office.undoes_and_redoes(|| {
        office
            .workspace
            .check_ins_plan(&plan, &offered[..2])
            .unwrap();
    });
    assert_eq!(guide(&office, &plan).check_ins, [day("2027-03-24")]);
}

#[test]
fn what_the_leader_could_promise_comes_from_the_library_and_once() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    assert_eq!(guide(&office, &plan).promises, [""; 0]);
    office.focus(&plan, FocusOn::Shift(Shift::StrategicPlanning));
    let promises = guide(&office, &plan).promises;
    assert_eq!(
        promises,
        ["Open our own planning to them a cycle early, with its doubts."]
    );
    let promised = CommitmentDraft {
        text: promises[0].clone(),
        due: None,
    };
    office.workspace.commitment_add(&plan, &promised).unwrap();
    assert_eq!(guide(&office, &plan).promises, [""; 0]);
}

#[test]
fn an_action_is_kept_offered_first_changed_and_let_go() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let focus = office.focus(&plan, competency("coaching"));
    let draft = ActionDraft {
        focus: focus.clone(),
        text: "Read the first draft of an associate every week".into(),
        kind: ActionKind::WithOthers,
        owner: Owner::Pm,
        due: Some(day("2026-12-01")),
        resources: String::new(),
        people: String::new(),
    };
    let w = &office.workspace;
    let action = w.action_add(&draft).unwrap().value;
    let own = w.own_action_keep(&action).unwrap().value;
    let twice = w.own_action_keep(&action).unwrap_err();
    assert_eq!(twice.code, Code::Exists);

    let mei = office.hire("Mei Tan");
    office.place(&mei, "PM");
    let theirs = office.plan_of(&mei);
    let coaching = office.focus(&theirs, competency("coaching"));
    let first = &w.focus_ideas(&coaching).unwrap()[0];
    assert_eq!(first.own.as_ref(), Some(&own));
    assert_eq!((first.taken, first.fits), (false, true));
    assert!(
        w.focus_ideas(&focus).unwrap()[0].taken,
        "where it came from"
    );
    let other = office.focus(&theirs, competency("delivery"));
    assert!(
        w.focus_ideas(&other)
            .unwrap()
            .iter()
            .all(|idea| idea.own.is_none())
    );

    let reworded = OwnActionEdit {
        text: Some("Read a colleague\u{2019}s first draft every week".into()),
        ..OwnActionEdit::default()
    };
    w.own_action_update(&own, &reworded).unwrap();
    let more = OwnActionDraft {
        text: "Open the planning meeting".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        trains: FocusOn::Shift(Shift::EmpoweringTeams),
    };
    w.own_action_add(&more).unwrap();
    let rows = w.own_actions().unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|r| (r.heading.as_str(), r.action.text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Coaching others",
                "Read a colleague\u{2019}s first draft every week"
            ),
            ("Building and empowering teams", "Open the planning meeting"),
        ]
    );
    w.own_action_remove(&own).unwrap();
    assert!(w.focus_ideas(&coaching).unwrap()[0].own.is_none());
    // What stands in a plan stays there.
    assert_eq!(w.plan_show(&plan).unwrap().focuses[0].actions.len(), 1);
}
