use rungs_app::assessing::Finish;
use rungs_app::delegating::Keep;
use rungs_app::direction::DirectionTalkDraft;
use rungs_app::error::Code;
use rungs_app::planning::{
    ActionDraft, CheckInDraft, ClosingDraft, CommitmentDraft, NextPlanDraft, PlanDraft, PlanEdit,
};
use rungs_domain::plan::{ActionKind, Direction, Owner, PlanOutcome, PlanState};
use rungs_domain::team::NextStep;

use crate::office::{Office, competency, day, delegation};

fn draft(office: &Office) -> PlanDraft {
    PlanDraft {
        person: office.lorena.clone(),
        from: None,
        to: None,
        direction: None,
        target: None,
    }
}

#[test]
fn a_plan_runs_three_months_from_today_unless_told_otherwise() {
    let office = Office::open();
    let id = office.workspace.plan_new(&draft(&office)).unwrap().value;
    let page = office.workspace.plan_show(&id).unwrap();
    assert_eq!(page.period, "24 November 2026 – 23 February 2027");
    assert_eq!(page.plan.state, PlanState::Draft);
    assert_eq!(
        page.leader.map(|leader| leader.name).as_deref(),
        Some("Ruth Jensen")
    );
    assert_eq!(
        office.workspace.history_state().undo.as_deref(),
        Some("the plan for Lorena Nogueira")
    );
}

#[test]
fn a_period_that_overlaps_another_plan_is_refused_and_leaves_no_trace() {
    let office = Office::open();
    office.plan_of(&office.lorena);
    let before = office.seen();
    let error = office.workspace.plan_new(&draft(&office)).unwrap_err();
    assert_eq!(
        (error.code, error.field.as_deref()),
        (Code::Overlap, Some("from"))
    );
    assert_eq!(office.seen(), before);
    let after = PlanDraft {
        from: Some(day("2027-01-01")),
        ..draft(&office)
    };
    office.workspace.plan_new(&after).unwrap();
    let other = PlanDraft {
        person: office.ruth.clone(),
        ..draft(&office)
    };
    office.workspace.plan_new(&other).unwrap();
}

#[test]
fn a_target_is_a_level_of_the_ladder() {
    let office = Office::open();
    let aiming = |target: &str| PlanDraft {
        target: Some(target.into()),
        direction: Some(Direction::Ic),
        ..draft(&office)
    };
    let error = office.workspace.plan_new(&aiming("EMPEROR")).unwrap_err();
    assert_eq!(
        (error.code, error.field.as_deref()),
        (Code::NotFound, Some("target"))
    );
    assert!(error.candidates.contains(&"SPM".to_owned()));
    let id = office.workspace.plan_new(&aiming("spm")).unwrap().value;
    assert_eq!(
        office
            .workspace
            .plan_show(&id)
            .unwrap()
            .target
            .unwrap()
            .name,
        "Senior PM"
    );
}

#[test]
fn an_edit_changes_what_it_names_and_nothing_else() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    let first = PlanEdit {
        direction: Keep::Set(Direction::Manager),
        target: Keep::Set("GPM".into()),
        aspiration: Some("  Lead a small team\r\none day ".into()),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&id, &first).unwrap();
    let second = PlanEdit {
        to: Some(day("2027-01-31")),
        target: Keep::Clear,
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&id, &second).unwrap();
    let plan = office.workspace.plan_show(&id).unwrap().plan;
    assert_eq!((plan.from, plan.to), (day("2026-10-01"), day("2027-01-31")));
    assert_eq!(
        (plan.direction, plan.target),
        (Some(Direction::Manager), None)
    );
    assert_eq!(plan.aspiration, "Lead a small team\none day");
}

#[test]
fn a_plan_may_move_within_its_own_period_but_not_into_another() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    let to = |to: &str| PlanEdit {
        to: Some(day(to)),
        ..PlanEdit::default()
    };
    office
        .workspace
        .plan_update(&id, &to("2026-11-30"))
        .unwrap();
    assert_eq!(
        office
            .workspace
            .plan_update(&id, &to("2027-01-01"))
            .unwrap_err()
            .code,
        Code::Overlap
    );
    assert_eq!(
        office
            .workspace
            .plan_update(&id, &to("2026-09-30"))
            .unwrap_err()
            .code,
        Code::Invalid
    );
}

#[test]
fn nobody_agrees_on_a_day_to_come() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    let aimed = PlanEdit {
        target: Keep::Set("SPM".into()),
        ..PlanEdit::default()
    };
    let w = &office.workspace;
    w.plan_update(&id, &aimed).unwrap();
    let tomorrow = Some(day("2026-11-25"));
    for refused in [
        w.plan_agree(&id, tomorrow),
        w.plan_agree_target(&id, tomorrow),
    ] {
        let refused = refused.unwrap_err();
        assert_eq!(
            (refused.code, refused.field.as_deref()),
            (Code::Invalid, Some("on"))
        );
    }
}

#[test]
fn a_closed_plan_stays_as_it_is_until_it_is_reopened() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    office
        .workspace
        .plan_agree(&id, Some(day("2026-10-02")))
        .unwrap();
    office.workspace.plan_close(&id, &reached()).unwrap();
    let edit = PlanEdit {
        strengths: Some("Writes well".into()),
        ..PlanEdit::default()
    };
    assert_eq!(
        office.workspace.plan_update(&id, &edit).unwrap_err().code,
        Code::Frozen
    );
    let promise = CommitmentDraft {
        text: "Answers within two days".into(),
        due: None,
    };
    assert_eq!(
        office
            .workspace
            .commitment_add(&id, &promise)
            .unwrap_err()
            .code,
        Code::Frozen
    );
    office.workspace.plan_reopen(&id).unwrap();
    office.workspace.plan_update(&id, &edit).unwrap();
    let plan = office.workspace.plan_show(&id).unwrap().plan;
    assert_eq!(
        (plan.state, plan.agreed_on),
        (PlanState::Agreed, Some(day("2026-10-02")))
    );
}

#[test]
fn a_deleted_plan_takes_all_that_hangs_on_it_and_undo_brings_all_of_it_back() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    let focus = office.focus(&id, competency("product-strategy"));
    office.focus(&id, delegation("pricing"));
    let action = ActionDraft {
        focus,
        text: "Write it down".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        due: None,
        resources: String::new(),
        people: String::new(),
    };
    office.workspace.action_add(&action).unwrap();
    office
        .workspace
        .commitment_add(
            &id,
            &CommitmentDraft {
                text: "A seat at the review".into(),
                due: None,
            },
        )
        .unwrap();
    let check_in = CheckInDraft {
        on: day("2026-12-01"),
        note: String::new(),
        changes: String::new(),
        private_note: "watch the workload".into(),
    };
    office.workspace.check_in_add(&id, &check_in).unwrap();
    let open_actions = || {
        office
            .workspace
            .one_to_ones_of(&office.lorena)
            .unwrap()
            .open_actions
            .len()
    };
    assert_eq!(open_actions(), 1);
    office.undoes_and_redoes(|| {
        office.workspace.plan_delete(&id).unwrap();
    });
    assert_eq!(open_actions(), 0);
    assert_eq!(
        office.workspace.plan_show(&id).unwrap_err().code,
        Code::NotFound
    );
}

fn reached() -> ClosingDraft {
    ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    }
}

#[test]
fn a_target_is_printed_and_exported_only_once_the_two_agreed_on_it() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    let aim = |code: &str| PlanEdit {
        target: Keep::Set(code.into()),
        ..PlanEdit::default()
    };
    let on_paper = || {
        office
            .workspace
            .plan_sheet(&id)
            .unwrap()
            .get()
            .target
            .clone()
    };
    office.workspace.plan_update(&id, &aim("SPM")).unwrap();
    assert_eq!(on_paper(), None);
    office.workspace.plan_agree_target(&id, None).unwrap();
    assert_eq!(on_paper().as_deref(), Some("Senior PM"));
    // Another one is the leader's thought again, until the plan is agreed.
    office.workspace.plan_update(&id, &aim("GPM")).unwrap();
    assert_eq!(on_paper(), None);
    office.workspace.plan_agree(&id, None).unwrap();
    assert!(on_paper().is_some());
    office.undoes_and_redoes(|| {
        office.workspace.plan_update(&id, &aim("SPM")).unwrap();
    });
}

#[test]
fn an_agreed_plan_is_closed_with_what_became_of_it() {
    let office = Office::open();
    let id = office.plan_of(&office.lorena);
    office.workspace.plan_agree(&id, None).unwrap();
    for (draft, field) in [
        (ClosingDraft::default(), "outcome"),
        (
            ClosingDraft {
                on: Some(day("2027-01-04")),
                ..reached()
            },
            "on",
        ),
    ] {
        let refused = office.workspace.plan_close(&id, &draft).unwrap_err();
        assert_eq!(
            (refused.code, refused.field.as_deref()),
            (Code::Invalid, Some(field))
        );
    }
    let said = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        note: "Two of three launches.".into(),
        ..ClosingDraft::default()
    };
    office.undoes_and_redoes(|| {
        office.workspace.plan_close(&id, &said).unwrap();
    });
    let plan = office.workspace.plan_show(&id).unwrap().plan;
    assert_eq!(
        (plan.outcome, plan.closed_on, plan.outcome_note.as_str()),
        (
            Some(PlanOutcome::Partly),
            Some(day("2026-11-24")),
            "Two of three launches."
        )
    );
}

#[test]
fn a_plan_to_come_counts_as_having_one_and_one_put_away_does_not() {
    let office = Office::open();
    let w = &office.workspace;
    office.rate("coaching", 3, "2026-11-02", Finish::MakeFinal);
    office.delegate("pricing", 3, None, None);
    let next = || w.person_page(&office.lorena).unwrap().next;
    assert_eq!(next(), Some(NextStep::MakePlan));
    let plan = office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    assert_eq!(next(), Some(NextStep::OneToOne { last: None }));
    w.plan_close(&plan, &ClosingDraft::default()).unwrap();
    assert_eq!(next(), Some(NextStep::MakePlan));
}

#[test]
fn a_plan_goes_in_the_direction_last_talked_about_unless_another_one_is_said() {
    let office = Office::open();
    let w = &office.workspace;
    let talk = DirectionTalkDraft {
        person: office.lorena.clone(),
        on: None,
        direction: Some(Direction::Manager),
        motives: String::new(),
        would_miss: String::new(),
        ic_alternative: String::new(),
        support: None,
        note: String::new(),
    };
    w.direction_talk_add(&talk).unwrap();
    let direction = |from: &str, to: &str, said: Option<Direction>| {
        let draft = PlanDraft {
            person: office.lorena.clone(),
            from: Some(day(from)),
            to: Some(day(to)),
            direction: said,
            target: None,
        };
        let plan = w.plan_new(&draft).unwrap().value;
        w.plan_show(&plan).unwrap().plan.direction
    };
    assert_eq!(
        direction("2026-10-01", "2026-12-31", None),
        Some(Direction::Manager)
    );
    assert_eq!(
        direction("2027-01-01", "2027-03-31", Some(Direction::Ic)),
        Some(Direction::Ic)
    );
}

#[test]
fn no_plan_begins_with_somebody_who_left_and_what_they_have_can_be_closed() {
    let office = Office::open();
    let w = &office.workspace;
    let plan = office.plan_of(&office.lorena);
    w.plan_agree(&plan, None).unwrap();
    // Gone in January, known already.
    w.person_archive(&office.lorena, Some(day("2027-01-15")))
        .unwrap();
    let begin = |from: &str, to: &str| {
        w.plan_new(&PlanDraft {
            person: office.lorena.clone(),
            from: Some(day(from)),
            to: Some(day(to)),
            direction: None,
            target: None,
        })
    };
    let refused = begin("2027-02-01", "2027-03-31").unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("person"))
    );
    begin("2027-01-01", "2027-01-10").unwrap();
    w.undo().unwrap();
    w.undo().unwrap();
    w.person_archive(&office.lorena, None).unwrap();
    assert!(begin("2027-01-01", "2027-03-31").is_err());
    let carried = w.plan_carry(&plan, &NextPlanDraft::default()).unwrap_err();
    assert_eq!(carried.field.as_deref(), Some("person"));
    let reached = ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    };
    w.plan_close(&plan, &reached).unwrap();
    assert_eq!(w.plan_show(&plan).unwrap().plan.state, PlanState::Closed);
}
