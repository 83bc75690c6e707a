use rungs_app::calendar::{CalendarOf, NextOneToOnes};
use rungs_app::delegating::Keep;
use rungs_app::due::DueWhose;
use rungs_app::error::Code;
use rungs_app::planning::{
    ActionDraft, CheckInDraft, CheckInEdit, ClosingDraft, CommitmentDraft, FocusClosing,
    NextPlanDraft, PlanEdit, PlanPage,
};
use rungs_app::text_out::TextOf;
use rungs_domain::due::DueWhat;
use rungs_domain::ids::{ActionId, FocusId, PlanId};
use rungs_domain::plan::{ActionKind, ActionStatus, Owner, PlanOutcome, PlanState};
use rungs_domain::plan_carry::CarryChoice;
use rungs_domain::team::NextStep;
use rungs_testkit::TODAY;

use crate::office::{Office, competency, day, delegation};

/// Strategy with one open and one done action, promises, and one promise of the leader, agreed on.
struct Quarter {
    office: Office,
    plan: PlanId,
    strategy: FocusId,
    open: ActionId,
}

impl Quarter {
    fn new() -> Self {
        let office = Office::open();
        let plan = office.plan_of(&office.lorena);
        let strategy = office.focus(&plan, competency("product-strategy"));
        office.focus(&plan, delegation("promises"));
        let add = |text: &str, due: &str| {
            let draft = ActionDraft {
                focus: strategy.clone(),
                text: text.into(),
                kind: ActionKind::OnTheJob,
                owner: Owner::Pm,
                due: Some(day(due)),
                resources: String::new(),
                people: String::new(),
            };
            office.workspace.action_add(&draft).unwrap().value
        };
        let open = add("Write the strategy", "2026-11-20");
        let done = add("Read the old one", "2026-10-20");
        let w = &office.workspace;
        w.action_set_status(&done, ActionStatus::Done).unwrap();
        let owed = CommitmentDraft {
            text: "A seat at the review".into(),
            due: Some(day("2026-12-04")),
        };
        w.commitment_add(&plan, &owed).unwrap();
        let edit = PlanEdit {
            target: Keep::Set("SPM".into()),
            aspiration: Some("Own search".into()),
            ..PlanEdit::default()
        };
        w.plan_update(&plan, &edit).unwrap();
        w.plan_agree(&plan, Some(day("2026-10-02"))).unwrap();
        Self {
            office,
            plan,
            strategy,
            open,
        }
    }

    fn page(&self, plan: &PlanId) -> PlanPage {
        self.office.workspace.plan_show(plan).unwrap()
    }

    fn carry(&self, draft: &NextPlanDraft) -> PlanId {
        self.office
            .workspace
            .plan_carry(&self.plan, draft)
            .unwrap()
            .value
    }
}

#[test]
fn the_next_plan_begins_with_what_is_open() {
    let quarter = Quarter::new();
    let next = quarter.carry(&NextPlanDraft::default());
    let page = quarter.page(&next);
    assert_eq!(
        (page.plan.from, page.plan.to),
        (day("2027-01-01"), day("2027-03-31"))
    );
    assert_eq!(page.plan.aspiration, "Own search");
    assert_eq!(
        (page.plan.state, page.plan.agreed_on),
        (PlanState::Draft, None)
    );
    // A target is talked about anew.
    assert_eq!(page.plan.target, Some("SPM".into()));
    assert_eq!(page.plan.target_agreed_on, None);
    let [strategy, promises] = page.focuses.as_slice() else {
        panic!("both go on: {:?}", page.focuses);
    };
    assert_eq!((strategy.position, promises.position), (1, 2));
    let [action] = strategy.actions.as_slice() else {
        panic!("what is done stays behind: {:?}", strategy.actions);
    };
    assert_eq!(
        (action.status, action.due),
        (ActionStatus::Open, None),
        "its date has passed"
    );
    assert_eq!(action.carried_from.as_ref(), Some(&quarter.open));
    let owed = &page.commitments[0];
    assert_eq!(owed.due, Some(day("2026-12-04")), "it is still to come");

    // Until the two agree on the next plan it counts here, with its date.
    let last = quarter.page(&quarter.plan);
    let action = &last.focuses[0].actions[0];
    assert_eq!(
        (action.status, action.due),
        (ActionStatus::Open, Some(day("2026-11-20")))
    );
    assert_eq!(last.commitments[0].due, Some(day("2026-12-04")));
    assert_eq!(last.overdue, 1);

    // Then it is open there, and here no more.
    let w = &quarter.office.workspace;
    quarter.office.undoes_and_redoes(|| {
        w.plan_agree(&next, None).unwrap();
    });
    let last = quarter.page(&quarter.plan);
    let statuses: Vec<_> = last.focuses[0].actions.iter().map(|a| a.status).collect();
    assert_eq!(statuses, [ActionStatus::Carried, ActionStatus::Done]);
    assert_eq!(last.commitments[0].status, ActionStatus::Carried);
    assert_eq!(last.overdue, 0);
    let refused = quarter
        .office
        .workspace
        .action_set_status(&quarter.open, ActionStatus::Done);
    assert_eq!(refused.unwrap_err().code, Code::Invalid);
    let check = quarter.office.workspace.check().unwrap();
    assert!(check.ok, "{:?}", check.problems);
}

#[test]
fn the_next_plan_shows_what_the_last_one_promised_and_what_happened() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let held = CheckInDraft {
        on: day("2026-11-13"),
        note: "Outline is sharp".into(),
        changes: String::new(),
        private_note: String::new(),
    };
    w.check_in_add(&quarter.plan, &held).unwrap();
    quarter.office.delegate("promises", 4, None, None);
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        note: "One of two".into(),
        focuses: vec![FocusClosing {
            focus: quarter.strategy.clone(),
            outcome: Some(PlanOutcome::NotReached),
            note: String::new(),
        }],
        ..ClosingDraft::default()
    };
    w.plan_close(&quarter.plan, &closing).unwrap();
    // Closed early, its last weeks are free; the next one leaves them so.
    let next = quarter.carry(&NextPlanDraft {
        from: Some(day("2027-01-01")),
        ..NextPlanDraft::default()
    });
    let page = quarter.page(&next);
    let last = page.last.unwrap();
    assert_eq!(
        (last.outcome, last.is_open),
        (Some(PlanOutcome::Partly), false)
    );
    let strategy = &last.focuses[0];
    assert_eq!(
        (
            strategy.outcome,
            strategy.done,
            strategy.actions,
            strategy.carried
        ),
        (Some(PlanOutcome::NotReached), 1, 2, true)
    );
    assert_eq!(
        (last.held, last.check_ins, last.kept, last.promised),
        (1, 1, 0, 1)
    );
    let since: Vec<&str> = page.since.iter().map(|h| h.what.as_str()).collect();
    assert_eq!(since, ["Promises to customers: Agree"]);
    // The first plan has nothing to look back on.
    assert!(quarter.page(&quarter.plan).last.is_none());
    // And the paper tells it, too.
    let sheet = w.plan_sheet(&next).unwrap();
    let paper = sheet.get().look_back.clone().unwrap();
    assert_eq!(paper.outcome, "reached in part");
    assert_eq!(paper.kept, "0 of 1 commitment kept, 1 of 1 check-in held");
    // Reopened, nothing is said of its focus areas any more.
    w.plan_reopen(&quarter.plan).unwrap();
    let reopened = quarter.page(&next).last.unwrap();
    assert!(reopened.is_open && reopened.focuses.iter().all(|f| f.outcome.is_none()));
}

#[test]
fn one_may_choose_what_goes_on_and_from_when() {
    let quarter = Quarter::new();
    let draft = NextPlanDraft {
        from: Some(day("2027-02-01")),
        to: None,
        carry: Some(CarryChoice {
            focuses: vec![quarter.strategy.clone()],
            actions: vec![],
            commitments: vec![],
        }),
    };
    quarter.office.undoes_and_redoes(|| {
        quarter.carry(&draft);
    });
    let list = quarter.office.workspace.plan_list().unwrap();
    let page = quarter.page(&list.plans[0].id);
    assert_eq!(page.plan.from, day("2027-02-01"));
    assert_eq!(page.focuses.len(), 1);
    assert!(page.focuses[0].actions.is_empty() && page.commitments.is_empty());
    assert_eq!(
        quarter.page(&quarter.plan).focuses[0].actions[0].status,
        ActionStatus::Open
    );
    let again = quarter.office.workspace.plan_carry(&quarter.plan, &draft);
    assert_eq!(again.unwrap_err().code, Code::Overlap);
}

#[test]
fn a_next_plan_that_goes_again_gives_back_what_it_carried_on() {
    let quarter = Quarter::new();
    let next = quarter.carry(&NextPlanDraft::default());
    quarter.office.undoes_and_redoes(|| {
        quarter.office.workspace.plan_delete(&next).unwrap();
    });
    let page = quarter.page(&quarter.plan);
    assert_eq!(page.focuses[0].actions[0].status, ActionStatus::Open);
    assert_eq!(page.commitments[0].status, ActionStatus::Open);
}

#[test]
fn what_was_done_there_stays_done_and_what_goes_on_further_keeps_its_origin() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let next = quarter.carry(&NextPlanDraft::default());
    w.plan_agree(&next, None).unwrap();
    let carried = quarter.page(&next).focuses[0].actions[0].id.clone();
    let third = w
        .plan_carry(&next, &NextPlanDraft::default())
        .unwrap()
        .value;
    w.plan_delete(&next).unwrap();
    let origin = &quarter.page(&quarter.plan).focuses[0].actions[0];
    assert_eq!(
        origin.status,
        ActionStatus::Open,
        "it is only proposed in the third"
    );
    let last = &quarter.page(&third).focuses[0].actions[0];
    assert_eq!(last.carried_from.as_ref(), Some(&quarter.open));
    assert_ne!(last.id, carried);
    w.action_set_status(&last.id, ActionStatus::Done).unwrap();
    w.plan_delete(&third).unwrap();
    let origin = &quarter.page(&quarter.plan).focuses[0].actions[0];
    assert_eq!(origin.status, ActionStatus::Done, "it was done");
    let check = w.check().unwrap();
    assert!(check.ok, "{:?}", check.problems);
}

/// What a list of everything due says of the work agreed with Lorena.
fn due(quarter: &Quarter) -> Vec<(String, Option<String>)> {
    let whose = DueWhose::One(quarter.office.lorena.clone());
    let list = quarter.office.workspace.due_list(None, &whose).unwrap();
    let work = list.lines.into_iter().filter(|line| {
        matches!(
            line.what,
            DueWhat::Action { .. } | DueWhat::Commitment { .. }
        )
    });
    work.map(|line| (line.words, line.on.map(|on| on.to_string())))
        .collect()
}

#[test]
fn beginning_the_next_plan_early_changes_nothing_of_what_is_due_and_shows_each_thing_once() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let lorena = &quarter.office.lorena;
    let all = || {
        let table = w.one_to_ones_of(lorena).unwrap();
        let page = w.person_page(lorena).unwrap();
        (
            due(&quarter),
            table.open_actions,
            page.open_actions,
            page.next,
            w.texts(&TextOf::OneToOne(lorena.clone())).unwrap().markdown,
        )
    };
    let before = all();
    assert_eq!(
        before.0,
        [
            ("Write the strategy".into(), Some("2026-11-20".into())),
            ("A seat at the review".into(), Some("2026-12-04".into()))
        ]
    );
    let next = quarter.carry(&NextPlanDraft::default());
    assert_eq!(all(), before);
    w.plan_delete(&next).unwrap();
    assert_eq!(all(), before);

    // Agreed on before its first day, it has what goes on, with the dates that are still to come.
    let next = quarter.carry(&NextPlanDraft::default());
    w.plan_agree(&next, None).unwrap();
    let (listed, table, page, _, paper) = all();
    assert_eq!(
        listed,
        [
            ("A seat at the review".into(), Some("2026-12-04".into())),
            ("Write the strategy".into(), None)
        ]
    );
    assert_eq!((table.len(), page.len()), (1, 1));
    for words in ["Write the strategy", "A seat at the review"] {
        assert_eq!(paper.matches(words).count(), 1, "{paper}");
    }
}

#[test]
fn what_goes_on_keeps_its_entry_in_a_calendar() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let promise = || -> Vec<String> {
        let to = w.folder().join("due.ics");
        let everyone = CalendarOf::People(DueWhose::Everyone);
        w.calendar_write(&everyone, NextOneToOnes::Without, &to)
            .unwrap();
        let file = std::fs::read_to_string(&to).unwrap();
        let ids = file.lines().filter_map(|line| line.strip_prefix("UID:"));
        ids.filter(|id| id.contains("commitment"))
            .map(str::to_owned)
            .collect()
    };
    let before = promise();
    assert_eq!(before.len(), 1);
    let next = quarter.carry(&NextPlanDraft::default());
    assert_eq!(promise(), before);
    w.plan_agree(&next, None).unwrap();
    assert_eq!(promise(), before);
}

#[test]
fn what_is_done_while_the_next_plan_is_a_draft_is_done_in_both() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let next = quarter.carry(&NextPlanDraft::default());
    quarter.office.undoes_and_redoes(|| {
        w.action_set_status(&quarter.open, ActionStatus::Done)
            .unwrap();
    });
    let there = quarter.page(&next);
    let action = &there.focuses[0].actions[0];
    assert_eq!(
        (action.status, action.done_on),
        (ActionStatus::Done, Some(day(TODAY)))
    );
    let owed = there.commitments[0].id.clone();
    w.commitment_set_status(&owed, ActionStatus::Done).unwrap();
    assert!(quarter.page(&quarter.plan).commitments[0].is_kept());
    assert_eq!(due(&quarter), []);
}

#[test]
fn a_next_plan_that_was_worked_on_leaves_what_became_of_it_when_it_goes() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let next = quarter.carry(&NextPlanDraft::default());
    w.plan_agree(&next, None).unwrap();
    let there = quarter.page(&next);
    let action = &there.focuses[0].actions[0].id;
    w.action_set_status(action, ActionStatus::Done).unwrap();
    let owed = &there.commitments[0].id;
    w.commitment_set_status(owed, ActionStatus::Done).unwrap();
    quarter.office.undoes_and_redoes(|| {
        w.plan_delete(&next).unwrap();
    });
    let here = quarter.page(&quarter.plan);
    let action = &here.focuses[0].actions[0];
    assert_eq!(
        (action.status, action.done_on),
        (ActionStatus::Done, Some(day(TODAY)))
    );
    assert!(here.commitments[0].is_kept());
    w.action_set_status(&quarter.open, ActionStatus::Open)
        .unwrap();
}

#[test]
fn a_draft_of_the_next_plan_that_is_put_away_carries_nothing_on() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let before = due(&quarter);
    let next = quarter.carry(&NextPlanDraft::default());
    w.plan_close(&next, &ClosingDraft::default()).unwrap();
    assert_eq!(due(&quarter), before);
    let offer = w.plan_carry_offer(&quarter.plan).unwrap();
    assert_eq!(offer.from, day("2027-01-01"), "its days are free");
    assert!(offer.focuses.iter().all(|focus| focus.goes_on));
    assert_eq!(offer.commitments.len(), 1);
    quarter.carry(&NextPlanDraft::default());
    assert_eq!(due(&quarter), before);
    let refused = w.plan_reopen(&next).unwrap_err();
    assert_eq!(refused.code, Code::Overlap);
}

#[test]
fn a_plan_closed_early_hands_over_and_its_days_are_free() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let next = quarter.carry(&NextPlanDraft::default());
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Overtaken),
        ..ClosingDraft::default()
    };
    quarter.office.undoes_and_redoes(|| {
        w.plan_close(&quarter.plan, &closing).unwrap();
    });
    let here = quarter.page(&quarter.plan);
    assert_eq!(here.focuses[0].actions[0].status, ActionStatus::Carried);
    assert_eq!(due(&quarter).len(), 2, "each is due in the draft");
    // Reopened, it has everything back, with its dates.
    w.plan_reopen(&quarter.plan).unwrap();
    let here = quarter.page(&quarter.plan);
    assert_eq!(here.focuses[0].actions[0].status, ActionStatus::Open);
    w.plan_close(&quarter.plan, &closing).unwrap();
    w.plan_delete(&next).unwrap();
    let offer = w.plan_carry_offer(&quarter.plan).unwrap();
    assert_eq!(
        (offer.from, offer.to),
        (day(TODAY), day("2027-02-23")),
        "from the day it was closed"
    );
}

#[test]
fn what_a_closed_plan_left_open_is_nobodys_next_step_and_may_still_be_dropped_there() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let lorena = &quarter.office.lorena;
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        ..ClosingDraft::default()
    };
    w.plan_close(&quarter.plan, &closing).unwrap();
    let page = w.person_page(lorena).unwrap();
    assert_eq!(page.open_actions, []);
    assert_eq!(page.next, Some(NextStep::Assess), "not what is late");
    let table = w.one_to_ones_of(lorena).unwrap();
    assert!(table.open_actions.is_empty() && table.late.is_empty());
    let list = w.one_to_one_list().unwrap();
    assert!(list.people.iter().all(|row| row.open_actions == 0));
    let closed = quarter.page(&quarter.plan);
    assert_eq!((closed.overdue, closed.late), (0, vec![]));
    w.action_set_status(&quarter.open, ActionStatus::Dropped)
        .unwrap();
}

#[test]
fn nothing_aims_any_more_at_what_a_closed_plan_aimed_at() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let lorena = &quarter.office.lorena;
    let aims = || {
        let page = w.person_page(lorena).unwrap();
        let team = w.team(None, None).unwrap();
        let people = team.ladder.rungs.iter().flat_map(|rung| &rung.people);
        let on_ladder = people.filter_map(|one| one.target.clone()).count();
        (page.target.map(|level| level.code), on_ladder)
    };
    assert_eq!(aims(), (Some("SPM".into()), 1));
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    };
    w.plan_close(&quarter.plan, &closing).unwrap();
    assert_eq!(aims(), (None, 0));
}

#[test]
fn a_target_nobody_agreed_on_gives_a_plan_no_numbers() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.rate(
        "product-strategy",
        1,
        "2026-09-01",
        rungs_app::assessing::Finish::MakeFinal,
    );
    let aimed = |level: &str| PlanEdit {
        target: Keep::Set(level.into()),
        ..PlanEdit::default()
    };
    let w = &office.workspace;
    let to_of = |plan: &PlanId| {
        let focus = office.focus(plan, competency("product-strategy"));
        let to = w.plan_show(plan).unwrap().focuses[0].to;
        w.focus_remove(&focus).unwrap();
        to
    };
    let without = to_of(&plan);
    w.plan_update(&plan, &aimed("CPO")).unwrap();
    assert_eq!(to_of(&plan), without);
    w.plan_agree_target(&plan, None).unwrap();
    assert_ne!(to_of(&plan), without);
}

#[test]
fn a_check_in_passed_in_silence_is_held_when_somebody_says_so() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let planned = CheckInDraft {
        on: day("2026-11-20"),
        note: String::new(),
        changes: String::new(),
        private_note: String::new(),
    };
    let id = w.check_in_add(&quarter.plan, &planned).unwrap().value;
    let held = |on: &str| CheckInEdit {
        held_on: Keep::Set(day(on)),
        ..CheckInEdit::default()
    };
    let to_come = w.check_in_update(&id, &held("2026-11-25")).unwrap_err();
    assert_eq!(to_come.field.as_deref(), Some("held_on"));
    w.check_in_update(&id, &held("2026-11-23")).unwrap();
    let held_on = || quarter.page(&quarter.plan).check_ins[0].held_on;
    assert_eq!(held_on(), Some(day("2026-11-23")));
    let taken_back = CheckInEdit {
        held_on: Keep::Clear,
        ..CheckInEdit::default()
    };
    w.check_in_update(&id, &taken_back).unwrap();
    assert_eq!(held_on(), None);
}

#[test]
fn what_goes_on_already_is_carried_once() {
    let quarter = Quarter::new();
    let only_strategy = NextPlanDraft {
        carry: Some(CarryChoice {
            focuses: vec![quarter.strategy.clone()],
            ..CarryChoice::default()
        }),
        ..NextPlanDraft::default()
    };
    let next = quarter.carry(&only_strategy);
    let w = &quarter.office.workspace;
    let offer = w.plan_carry_offer(&quarter.plan).unwrap();
    let told: Vec<(bool, Option<&str>)> = offer
        .focuses
        .iter()
        .map(|focus| (focus.goes_on, focus.goes_on_in.as_deref()))
        .collect();
    assert_eq!(
        told,
        [(false, Some("1 January – 31 March 2027")), (true, None)]
    );
    assert_eq!(offer.from, day("2027-04-01"), "after the next plan");
    let refused = w.plan_carry(&quarter.plan, &only_strategy).unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("focuses"))
    );
    // What was left goes on in a third plan, and what is removed from the next one may be carried on again.
    quarter.carry(&NextPlanDraft::default());
    let carried = quarter.page(&next).focuses[0].id.clone();
    w.focus_remove(&carried).unwrap();
    let offer = w.plan_carry_offer(&quarter.plan).unwrap();
    let again: Vec<bool> = offer.focuses.iter().map(|f| f.goes_on).collect();
    assert_eq!(again, [true, false]);
}

#[test]
fn a_focus_area_goes_on_from_the_plan_before_the_one_that_went() {
    let quarter = Quarter::new();
    let next = quarter.carry(&NextPlanDraft::default());
    let w = &quarter.office.workspace;
    let third = w
        .plan_carry(&next, &NextPlanDraft::default())
        .unwrap()
        .value;
    quarter.office.undoes_and_redoes(|| {
        w.plan_delete(&next).unwrap();
    });
    let last = quarter.page(&third).last.unwrap();
    assert!(last.focuses.iter().all(|focus| focus.carried), "{last:?}");
}

#[test]
fn what_goes_on_is_named_by_its_words_and_meant_where_it_counts() {
    let quarter = Quarter::new();
    let w = &quarter.office.workspace;
    let find = || w.action_find(&quarter.office.lorena, "Write the strategy");
    assert_eq!(find().unwrap(), quarter.open);
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        ..ClosingDraft::default()
    };
    w.plan_close(&quarter.plan, &closing).unwrap();
    let next = quarter.carry(&NextPlanDraft::default());
    let there = quarter.page(&next).focuses[0].actions[0].id.clone();
    assert_ne!(there, quarter.open);
    assert_eq!(find().unwrap(), there);
}
