use super::*;
use crate::plan::{ActionStatus, PlanOutcome};
use crate::plan_state::PlanClosing;

const TODAY: &str = "2026-11-24";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn plan(id: &str, from: &str, to: &str) -> Plan {
    Plan {
        id: id.into(),
        person: "p".into(),
        from: day(from),
        to: day(to),
        direction: None,
        target: None,
        target_agreed_on: None,
        aspiration: String::new(),
        strengths: String::new(),
        state: PlanState::Draft,
        agreed_on: None,
        closed_on: None,
        outcome: None,
        outcome_note: String::new(),
    }
}

/// The plan that runs, agreed on, and the draft of the next one.
fn this_and_next() -> (Plan, Plan) {
    let mut this = plan("this", "2026-10-01", "2026-12-31");
    this.agree(day("2026-10-01")).unwrap();
    (this, plan("next", "2027-01-01", "2027-03-31"))
}

fn owed(id: &str, from: Option<&str>, status: ActionStatus) -> Commitment {
    Commitment {
        id: id.into(),
        plan: "whichever".into(),
        text: id.into(),
        due: Some(day("2026-12-10")),
        status,
        done_on: (status == ActionStatus::Done).then(|| day(TODAY)),
        carried_from: from.map(Into::into),
    }
}

fn put_away(draft: &mut Plan) {
    let closing = PlanClosing {
        on: day(TODAY),
        outcome: None,
        note: String::new(),
    };
    draft.close(closing).unwrap();
}

fn in_both<'a>(
    (this, next): (&'a Plan, &'a Plan),
    origin: ActionStatus,
    copy: ActionStatus,
) -> Vec<InPlan<'a, Commitment>> {
    vec![
        InPlan {
            plan: this,
            thing: owed("origin", None, origin),
        },
        InPlan {
            plan: next,
            thing: owed("copy", Some("origin"), copy),
        },
    ]
}

/// What becomes of the origin; none where it stays as it is.
fn becomes(
    plans: (&Plan, &Plan),
    origin: ActionStatus,
    copy: ActionStatus,
) -> Option<ActionStatus> {
    let changed = handed_over(&in_both(plans, origin, copy), day(TODAY));
    assert!(changed.iter().all(|one| one.id == "origin".into()));
    changed.first().map(|one| one.status)
}

#[test]
fn what_goes_on_counts_in_this_plan_until_the_two_agree_on_the_next_one() {
    use ActionStatus::{Carried, Open};
    let (this, mut next) = this_and_next();
    assert_eq!(becomes((&this, &next), Open, Open), None);
    next.agree(day(TODAY)).unwrap();
    assert_eq!(becomes((&this, &next), Open, Open), Some(Carried));
    assert_eq!(becomes((&this, &next), Carried, Open), None);
    // Talked about anew, it is a draft again, and what it carries on counts here again.
    next.reopen().unwrap();
    assert_eq!(becomes((&this, &next), Carried, Open), Some(Open));
}

#[test]
fn what_goes_on_is_the_next_plans_once_this_one_is_closed_or_over() {
    use ActionStatus::{Carried, Open};
    let (mut this, next) = this_and_next();
    this.close(PlanClosing {
        on: day(TODAY),
        outcome: Some(PlanOutcome::Partly),
        note: String::new(),
    })
    .unwrap();
    assert_eq!(becomes((&this, &next), Open, Open), Some(Carried));
    let mut over = plan("over", "2026-07-01", "2026-09-30");
    over.agree(day("2026-07-01")).unwrap();
    assert_eq!(becomes((&over, &next), Open, Open), Some(Carried));
}

#[test]
fn a_draft_put_away_takes_nothing_over() {
    use ActionStatus::{Carried, Done, Open};
    let (this, mut next) = this_and_next();
    put_away(&mut next);
    assert_eq!(becomes((&this, &next), Open, Open), None);
    assert_eq!(becomes((&this, &next), Carried, Open), Some(Open));
    assert_eq!(becomes((&this, &next), Carried, Done), Some(Done));
}

#[test]
fn what_was_done_in_this_plan_stays_done_whatever_the_next_one_does() {
    use ActionStatus::{Done, Dropped, Open};
    let (this, mut next) = this_and_next();
    next.agree(day(TODAY)).unwrap();
    for said in [Done, Dropped] {
        assert_eq!(becomes((&this, &next), said, Open), None);
    }
}

#[test]
fn what_is_said_of_it_holds_in_both_plans_while_the_next_one_is_a_draft() {
    use ActionStatus::{Done, Open};
    let (this, mut next) = this_and_next();
    let told = |plans: (&Plan, &Plan), changed: &str| {
        let things = in_both(plans, Open, Open);
        let changed = things.iter().find(|one| one.thing.id == changed.into());
        let changed = changed
            .unwrap()
            .thing
            .saying((Done, Some(day("2026-11-20"))));
        let told = said_in_both(&things, &changed);
        told.into_iter()
            .map(|one| (one.id.to_string(), one.status, one.done_on))
            .collect::<Vec<_>>()
    };
    let done = |id: &str| vec![(id.to_owned(), Done, Some(day("2026-11-20")))];
    assert_eq!(told((&this, &next), "origin"), done("copy"));
    assert_eq!(told((&this, &next), "copy"), done("origin"));
    put_away(&mut next);
    assert_eq!(told((&this, &next), "origin"), []);
    next.reopen().unwrap();
    next.agree(day(TODAY)).unwrap();
    assert_eq!(told((&this, &next), "copy"), []);
}
