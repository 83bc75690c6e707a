use rungs_app::delegating::Keep;
use rungs_app::error::Code;
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, ClosingDraft, CommitmentDraft,
    CommitmentEdit, PlanPage,
};
use rungs_domain::ids::{ActionId, PlanId};
use rungs_domain::plan::{ActionKind, ActionStatus, DatedThing, Owner, PlanOutcome};

use crate::office::{Office, competency, day};

fn with_action(office: &Office) -> (PlanId, ActionId) {
    let plan = office.plan_of(&office.lorena);
    let draft = ActionDraft {
        focus: office.focus(&plan, competency("product-strategy")),
        text: " Write the strategy ".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        due: Some(day("2026-10-30")),
        resources: String::new(),
        people: String::new(),
    };
    let action = office.workspace.action_add(&draft).unwrap().value;
    (plan, action)
}

fn page(office: &Office, plan: &PlanId) -> PlanPage {
    office.workspace.plan_show(plan).unwrap()
}

#[test]
fn an_action_done_carries_the_day_and_loses_it_when_reopened() {
    let office = Office::open();
    let (plan, action) = with_action(&office);
    assert_eq!(page(&office, &plan).overdue, 1);
    office
        .workspace
        .action_set_status(&action, ActionStatus::Done)
        .unwrap();
    let done = page(&office, &plan);
    assert_eq!(
        (done.actions_done, done.actions_total, done.overdue),
        (1, 1, 0)
    );
    assert_eq!(done.focuses[0].actions[0].done_on, Some(day("2026-11-24")));
    office
        .workspace
        .action_set_status(&action, ActionStatus::Open)
        .unwrap();
    assert_eq!(page(&office, &plan).focuses[0].actions[0].done_on, None);
    office
        .workspace
        .action_set_status(&action, ActionStatus::Dropped)
        .unwrap();
    assert_eq!(
        page(&office, &plan).actions_total,
        0,
        "a dropped action does not count"
    );
}

#[test]
fn an_action_needs_words_and_changes_only_as_told() {
    let office = Office::open();
    let (plan, action) = with_action(&office);
    let silent = ActionEdit {
        text: Some(" \n".into()),
        ..ActionEdit::default()
    };
    assert_eq!(
        office
            .workspace
            .action_update(&action, &silent)
            .unwrap_err()
            .code,
        Code::Invalid
    );
    let edit = ActionEdit {
        owner: Some(Owner::Leader),
        due: Keep::Clear,
        ..ActionEdit::default()
    };
    office.workspace.action_update(&action, &edit).unwrap();
    let held = page(&office, &plan).focuses.remove(0).actions.remove(0);
    assert_eq!(
        (held.text.as_str(), held.owner, held.due),
        ("Write the strategy", Owner::Leader, None)
    );
    office.undoes_and_redoes(|| {
        office.workspace.action_remove(&action).unwrap();
    });
}

#[test]
fn in_a_closed_plan_an_action_can_still_be_finished_but_not_rewritten() {
    let office = Office::open();
    let (plan, action) = with_action(&office);
    office.workspace.plan_close(&plan, &reached()).unwrap();
    let edit = ActionEdit {
        text: Some("Something else".into()),
        ..ActionEdit::default()
    };
    assert_eq!(
        office
            .workspace
            .action_update(&action, &edit)
            .unwrap_err()
            .code,
        Code::Frozen
    );
    assert_eq!(
        office.workspace.action_remove(&action).unwrap_err().code,
        Code::Frozen
    );
    office
        .workspace
        .action_set_status(&action, ActionStatus::Dropped)
        .unwrap();
}

#[test]
fn an_action_is_found_by_id_or_words() {
    let office = Office::open();
    let (_, action) = with_action(&office);
    for text in [action.as_str(), "write the  STRATEGY"] {
        assert_eq!(
            office.workspace.action_find(&office.lorena, text).unwrap(),
            action,
            "{text}"
        );
    }
    let error = office
        .workspace
        .action_find(&office.lorena, "nap")
        .unwrap_err();
    assert_eq!((error.code, error.candidates.len()), (Code::NotFound, 1));
}

#[test]
fn commitments_are_made_changed_kept_and_taken_back() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let draft = CommitmentDraft {
        text: "A seat at the review".into(),
        due: Some(day("2026-11-09")),
    };
    let id = office
        .workspace
        .commitment_add(&plan, &draft)
        .unwrap()
        .value;
    let edit = CommitmentEdit {
        due: Keep::Set(day("2026-12-09")),
        ..CommitmentEdit::default()
    };
    office.workspace.commitment_update(&id, &edit).unwrap();
    office.undoes_and_redoes(|| {
        office
            .workspace
            .commitment_set_status(&id, ActionStatus::Done)
            .unwrap();
    });
    let held = page(&office, &plan).commitments.remove(0);
    assert_eq!(
        (held.text.as_str(), held.due, held.done_on),
        (
            "A seat at the review",
            Some(day("2026-12-09")),
            Some(day("2026-11-24"))
        )
    );
    office.undoes_and_redoes(|| {
        office.workspace.commitment_remove(&id).unwrap();
    });
}

#[test]
fn check_ins_stand_by_date_and_are_written_into_later() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let planned = |on: &str| CheckInDraft {
        on: day(on),
        note: String::new(),
        changes: String::new(),
        private_note: String::new(),
    };
    let later = office
        .workspace
        .check_in_add(&plan, &planned("2026-12-17"))
        .unwrap()
        .value;
    let earlier = office
        .workspace
        .check_in_add(&plan, &planned("2026-11-06"))
        .unwrap()
        .value;
    let next = || {
        let row = office.workspace.plan_list().unwrap().plans[0].clone();
        (row.next_check_in, row.check_in_missed)
    };
    assert_eq!(
        next(),
        (Some(day("2026-11-06")), true),
        "not written down yet, so still to be held"
    );
    let seen = page(&office, &plan);
    assert_eq!(seen.to_hold, std::slice::from_ref(&earlier));
    assert_eq!(seen.late, [DatedThing::CheckIn(earlier.clone())]);
    let edit = CheckInEdit {
        note: Some("Two renewals closed alone".into()),
        private_note: Some("Tired".into()),
        ..CheckInEdit::default()
    };
    office.workspace.check_in_update(&earlier, &edit).unwrap();
    assert_eq!(next(), (Some(day("2026-12-17")), false));
    let held = page(&office, &plan).check_ins;
    assert_eq!(
        held.iter().map(|c| &c.id).collect::<Vec<_>>(),
        [&earlier, &later]
    );
    assert_eq!(held[0].private_note.for_leader(), "Tired");
    office.undoes_and_redoes(|| {
        office.workspace.check_in_remove(&later).unwrap();
    });
}

#[test]
fn what_is_written_before_the_day_is_prepared_and_a_day_taken_back_stays_so() {
    let mut office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let prepared = CheckInDraft {
        on: day("2026-11-27"),
        note: "Ask about the renewals".into(),
        changes: String::new(),
        private_note: String::new(),
    };
    let id = office.workspace.check_in_add(&plan, &prepared);
    let id = id.unwrap().value;
    let held = |office: &Office| page(office, &plan).check_ins[0].held_on;
    let change = |office: &Office, edit: CheckInEdit| {
        office.workspace.check_in_update(&id, &edit).unwrap();
    };
    assert_eq!(held(&office), None);
    office.workspace.reopen_on(day("2026-11-30"));
    assert_eq!(
        (page(&office, &plan).to_hold, page(&office, &plan).late),
        (vec![id.clone()], vec![DatedThing::CheckIn(id.clone())]),
        "what was prepared silences no reminder"
    );
    change(
        &office,
        CheckInEdit {
            note: Some("Two renewals closed alone".into()),
            ..CheckInEdit::default()
        },
    );
    assert_eq!(held(&office), Some(day("2026-11-27")));
    office.undoes_and_redoes(|| {
        change(
            &office,
            CheckInEdit {
                held_on: Keep::Clear,
                ..CheckInEdit::default()
            },
        );
    });
    // The window sends every field of its form.
    change(
        &office,
        CheckInEdit {
            on: Some(day("2026-11-25")),
            note: Some("Two renewals closed alone".into()),
            changes: Some(String::new()),
            private_note: Some("Tired".into()),
            ..CheckInEdit::default()
        },
    );
    assert_eq!(held(&office), None, "taken back");
    change(
        &office,
        CheckInEdit {
            changes: Some("Pair with Data".into()),
            ..CheckInEdit::default()
        },
    );
    assert_eq!(held(&office), Some(day("2026-11-25")));
}

#[test]
fn in_a_closed_plan_no_check_in_comes_next() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let planned = CheckInDraft {
        on: day("2026-12-17"),
        note: String::new(),
        changes: String::new(),
        private_note: String::new(),
    };
    office.workspace.check_in_add(&plan, &planned).unwrap();
    office.workspace.plan_agree(&plan, None).unwrap();
    office.workspace.plan_close(&plan, &reached()).unwrap();
    let row = office.workspace.plan_list().unwrap().plans[0].clone();
    assert_eq!((row.next_check_in, row.check_in_missed), (None, false));
}

fn reached() -> ClosingDraft {
    ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    }
}
