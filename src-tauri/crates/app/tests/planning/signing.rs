use std::fs;

use rungs_app::error::Code;
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, ClosingDraft, FocusEdit, SignedPlanRow, SignedWhich,
};
use rungs_app::printing::{FontSource, PaperSize, Printer, SignDraft};
use rungs_domain::ids::{ActionId, PlanId};
use rungs_domain::plan::{ActionKind, ActionStatus, Owner, PlanOutcome, PlanState};

use crate::office::{Office, competency, day};

const BOTH: [Owner; 2] = [Owner::Pm, Owner::Leader];

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

fn by(owners: &[Owner], on: Option<&str>) -> SignDraft {
    SignDraft {
        on: on.map(day),
        by: owners.to_vec(),
    }
}

fn sign(office: &Office, plan: &PlanId, owners: &[Owner], on: &str) {
    office
        .workspace
        .plan_sign(&printer(), plan, &by(owners, Some(on)), PaperSize::A4)
        .unwrap();
}

fn action(office: &Office, plan: &PlanId) -> ActionId {
    let focus = office.focus(plan, competency("product-strategy"));
    let draft = ActionDraft {
        focus,
        text: "Write the strategy".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        due: Some(day("2026-12-01")),
        resources: String::new(),
        people: "Mei".into(),
    };
    office.workspace.action_add(&draft).unwrap().value
}

fn signed(office: &Office, plan: &PlanId) -> Vec<SignedPlanRow> {
    office.workspace.plan_show(plan).unwrap().signed
}

fn may_sign(office: &Office, plan: &PlanId) -> Vec<Owner> {
    office.workspace.plan_show(plan).unwrap().may_sign
}

#[test]
fn signing_agrees_on_a_draft_and_keeps_the_pages() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    action(&office, &plan);
    office.undoes_and_redoes(|| sign(&office, &plan, &BOTH, "2026-11-20"));
    let page = office.workspace.plan_show(&plan).unwrap();
    assert_eq!(page.plan.state, PlanState::Agreed);
    assert_eq!(page.plan.agreed_on, Some(day("2026-11-20")));
    let [row] = page.signed.as_slice() else {
        panic!("one agreement: {:?}", page.signed);
    };
    let names = [&row.pm, &row.leader].map(|s| s.as_ref().unwrap().name.as_str());
    assert_eq!(names, ["Lorena Nogueira", "Ruth Jensen"]);
    let kept = office.workspace.signed_plan_pdf(&row.id).unwrap();
    assert!(kept.bytes.starts_with(b"%PDF-"));
    assert_eq!(kept.pages, row.pages);
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    let under = sheet.get().person_signed.clone().unwrap();
    assert_eq!(under.on, "signed 20 November 2026");
    assert_eq!(page.may_sign, [], "both have");
}

#[test]
fn what_was_signed_is_printed_again_byte_by_byte_whatever_becomes_of_the_plan() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let action = action(&office, &plan);
    sign(&office, &plan, &BOTH, "2026-11-20");
    let id = signed(&office, &plan)[0].id.clone();
    let before = office.workspace.signed_plan_pdf(&id).unwrap().bytes;

    // Living by it changes nothing that was agreed.
    office
        .workspace
        .action_set_status(&action, ActionStatus::Done)
        .unwrap();
    let held = CheckInDraft {
        on: day("2026-11-23"),
        note: "Going well".into(),
        changes: String::new(),
        private_note: "hush".into(),
    };
    office.workspace.check_in_add(&plan, &held).unwrap();
    assert_eq!(signed(&office, &plan)[0].changes, [""; 0]);
    // Another date and another check-in to come do.
    let to_come = CheckInDraft {
        on: day("2026-12-18"),
        note: String::new(),
        private_note: "prepare".into(),
        ..held
    };
    office.workspace.check_in_add(&plan, &to_come).unwrap();
    let later = ActionEdit {
        due: rungs_app::delegating::Keep::Set(day("2026-12-11")),
        ..ActionEdit::default()
    };
    office.workspace.action_update(&action, &later).unwrap();
    assert_eq!(
        signed(&office, &plan)[0].changes,
        [
            "“Write the strategy” was moved from 1 December 2026 to 11 December 2026.",
            "The check-in of 18 December 2026 was added.",
        ]
    );
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    assert_eq!(sheet.get().person_signed, None, "to be signed anew");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("signed.pdf");
    office.workspace.print_signed_plan(&id, &file).unwrap();
    assert_eq!(fs::read(&file).unwrap(), before);
    let drawn = office.workspace.signed_plan_pages(&id).unwrap();
    assert_eq!(drawn.pages.len(), drawn.total as usize);
    assert!(drawn.pages.iter().all(|page| page.starts_with("<svg")));

    // Signed as it is now, it stands beside the first.
    sign(&office, &plan, &BOTH, "2026-11-24");
    let rows = signed(&office, &plan);
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].changes.len(), rows[1].changes.len()), (0, 2));
    assert_eq!(office.workspace.signed_plan_pdf(&id).unwrap().bytes, before);
    let found = |on: Option<&str>| {
        office
            .workspace
            .signed_plan_find(
                &office.lorena,
                on.map_or(SignedWhich::Last, |on| SignedWhich::On(day(on))),
            )
            .unwrap()
    };
    assert_eq!(found(None), rows[0].id);
    assert_eq!(found(Some("2026-11-20")), id);
}

#[test]
fn each_may_sign_on_a_day_of_their_own_and_only_once() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &[Owner::Leader], "2026-11-18");
    let first = signed(&office, &plan)[0].id.clone();
    let pages = office.workspace.signed_plan_pdf(&first).unwrap().bytes;
    assert_eq!(may_sign(&office, &plan), [Owner::Pm]);
    let seen = CheckInDraft {
        on: day("2026-11-19"),
        note: "Going well".into(),
        changes: String::new(),
        private_note: String::new(),
    };
    office.workspace.check_in_add(&plan, &seen).unwrap();
    sign(&office, &plan, &[Owner::Pm], "2026-11-20");
    assert_eq!(
        office.workspace.signed_plan_pdf(&first).unwrap().bytes,
        pages
    );
    // Each keeps the pages as they were when the name was given.
    let rows = signed(&office, &plan);
    assert_eq!(rows.len(), 2);
    assert!(rows[0].pm.is_some() && rows[0].leader.is_some());
    assert!(rows[1].pm.is_none() && rows[1].leader.is_some());
    let again = by(&[Owner::Pm], None);
    let refused = |draft: &SignDraft| {
        office
            .workspace
            .plan_sign(&printer(), &plan, draft, PaperSize::A4)
            .unwrap_err()
    };
    assert_eq!(refused(&again).code, Code::Exists);
    assert_eq!(refused(&by(&[], None)).field.as_deref(), Some("by"));
    assert_eq!(
        refused(&by(&BOTH, Some("2026-11-25"))).field.as_deref(),
        Some("on"),
        "nobody signs tomorrow"
    );
    assert_eq!(
        refused(&by(&BOTH, Some("2026-11-17"))).field.as_deref(),
        Some("on"),
        "before it was agreed"
    );
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        ..ClosingDraft::default()
    };
    office.workspace.plan_close(&plan, &closing).unwrap();
    assert_eq!(refused(&by(&BOTH, None)).code, Code::Frozen);
}

#[test]
fn nobody_signs_for_a_leader_who_is_not_there() {
    let office = Office::open();
    let plan = office.plan_of(&office.ruth);
    let refused = office
        .workspace
        .plan_sign(&printer(), &plan, &by(&BOTH, None), PaperSize::A4)
        .unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("by"));
    let page = office.workspace.plan_show(&plan).unwrap();
    assert_eq!(
        page.plan.state,
        PlanState::Draft,
        "nothing half-done is left"
    );
    sign(&office, &plan, &[Owner::Pm], "2026-11-24");
    assert_eq!(may_sign(&office, &plan), [], "there is nobody else");
}

#[test]
fn another_leader_signs_anew_and_a_leader_who_is_erased_leaves_nothing() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &BOTH, "2026-11-20");
    let marisol = office
        .workspace
        .hire("Marisol Vega", "Director of Product", None);
    let moved = rungs_app::roster::PersonChange {
        manager: Some(Some(marisol)),
        ..Default::default()
    };
    office
        .workspace
        .person_edit(&office.lorena, &moved)
        .unwrap();
    assert_eq!(
        signed(&office, &plan)[0].changes,
        ["Somebody else leads them now."]
    );
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    assert_eq!(sheet.get().leader_signed, None);
    sign(&office, &plan, &BOTH, "2026-11-24");
    office.undoes_and_redoes(|| {
        office.workspace.person_delete(&office.ruth).unwrap();
    });
    let left = signed(&office, &plan);
    let names: Vec<_> = left
        .iter()
        .map(|row| row.leader.as_ref().unwrap().name.as_str())
        .collect();
    assert_eq!(names, ["Marisol Vega"]);
}

#[test]
fn taken_back_to_draft_nothing_is_signed_any_more() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &BOTH, "2026-11-18");
    office.workspace.plan_reopen(&plan).unwrap();
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    assert_eq!(
        (sheet.get().state.as_str(), &sheet.get().person_signed),
        ("draft", &None)
    );
    office
        .workspace
        .plan_agree(&plan, Some(day("2026-11-20")))
        .unwrap();
    assert_eq!(may_sign(&office, &plan), BOTH);
    sign(&office, &plan, &BOTH, "2026-11-20");
    assert_eq!(signed(&office, &plan).len(), 2);
}

#[test]
fn a_plan_that_goes_takes_what_was_signed_with_it() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &BOTH, "2026-11-20");
    let id = signed(&office, &plan)[0].id.clone();
    office.undoes_and_redoes(|| {
        office.workspace.plan_delete(&plan).unwrap();
    });
    let gone = office.workspace.signed_plan_pdf(&id).unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

#[test]
fn a_name_changed_later_stays_as_it_was_signed() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let focus = office.focus(&plan, competency("coaching"));
    sign(&office, &plan, &BOTH, "2026-11-20");
    let rename = rungs_app::roster::PersonChange {
        name: Some("Lorena Vidal".into()),
        ..Default::default()
    };
    office
        .workspace
        .person_edit(&office.lorena, &rename)
        .unwrap();
    let reworded = FocusEdit {
        know: Some("two people ask for it".into()),
        ..FocusEdit::default()
    };
    office.workspace.focus_update(&focus, &reworded).unwrap();
    let row = signed(&office, &plan).remove(0);
    assert_eq!(row.pm.unwrap().name, "Lorena Nogueira");
}

#[test]
fn a_decision_that_is_to_move_elsewhere_is_signed_anew_and_one_that_moved_there_is_not() {
    let office = Office::open();
    office.delegate("pricing", 3, Some(5), None);
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &BOTH, "2026-11-20");
    let id = signed(&office, &plan)[0].id.clone();
    let before = office.workspace.signed_plan_pdf(&id).unwrap().bytes;
    office.delegate("pricing", 4, None, None);
    assert_eq!(signed(&office, &plan)[0].changes, [""; 0], "on its way");
    office.undoes_and_redoes(|| office.delegate("pricing", 4, Some(7), None));
    office.delegate("discovery", 3, Some(5), None);
    assert_eq!(
        signed(&office, &plan)[0].changes,
        [
            "“Decides on pricing and packaging” is to move to another level now.",
            "“Decides on research and discovery method” was added to the decisions that move."
        ]
    );
    assert_eq!(may_sign(&office, &plan), BOTH);
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    assert_eq!(sheet.get().delegation_changes.len(), 2);
    assert_eq!(sheet.get().person_signed, None, "nobody signed that");
    assert_eq!(office.workspace.signed_plan_pdf(&id).unwrap().bytes, before);
}

#[test]
fn a_plan_agreed_on_anew_is_signed_anew_whatever_day_is_said_of_it() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &BOTH, "2026-11-20");
    let id = signed(&office, &plan)[0].id.clone();
    let before = office.workspace.signed_plan_pdf(&id).unwrap().bytes;
    office.undoes_and_redoes(|| {
        office.workspace.plan_reopen(&plan).unwrap();
    });
    let earlier = Some(day("2026-11-19"));
    office.workspace.plan_agree(&plan, earlier).unwrap();
    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    assert_eq!(sheet.get().person_signed, None);
    assert_eq!(may_sign(&office, &plan), BOTH);
    assert_eq!(
        signed(&office, &plan)[0].changes,
        ["The plan became a draft again on 24 November 2026."]
    );
    assert_eq!(
        office.workspace.signed_plan_pdf(&id).unwrap().bytes,
        before,
        "the pages that were signed stay"
    );
    sign(&office, &plan, &BOTH, "2026-11-20");
    assert_eq!(may_sign(&office, &plan), []);
    assert_eq!(signed(&office, &plan)[0].changes, [""; 0]);
    // Closing and going on with it is no other agreement.
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Partly),
        ..ClosingDraft::default()
    };
    office.workspace.plan_close(&plan, &closing).unwrap();
    office.workspace.plan_reopen(&plan).unwrap();
    assert_eq!(may_sign(&office, &plan), []);
}

#[test]
fn what_was_signed_before_the_next_plan_began_is_found_all_the_same() {
    let office = Office::open();
    let find = |which| office.workspace.signed_plan_find(&office.lorena, which);
    let nothing = find(SignedWhich::Last).unwrap_err();
    assert_eq!(
        nothing.message,
        "Nobody has signed a plan of Lorena Nogueira yet."
    );
    let before = office.plan_of(&office.lorena);
    sign(&office, &before, &BOTH, "2026-11-20");
    let kept = signed(&office, &before)[0].id.clone();
    let next = office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    assert_eq!(find(SignedWhich::Last).unwrap(), kept);
    sign(&office, &next, &BOTH, "2026-11-24");
    let newest = signed(&office, &next)[0].id.clone();
    assert_eq!(find(SignedWhich::Last).unwrap(), newest);
    assert_eq!(
        find(SignedWhich::On(day("2026-11-20"))).unwrap(),
        kept,
        "of the plan before"
    );
    let missing = find(SignedWhich::On(day("2026-11-21"))).unwrap_err();
    assert_eq!(missing.candidates, ["2026-11-20", "2026-11-24"]);
}

#[test]
fn of_several_signed_on_one_day_each_is_found_by_its_place() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    sign(&office, &plan, &[Owner::Leader], "2026-11-20");
    sign(&office, &plan, &[Owner::Pm], "2026-11-20");
    let rows = signed(&office, &plan);
    let on = day("2026-11-20");
    let found = |which| office.workspace.signed_plan_find(&office.lorena, which);
    for (which, id) in [
        (SignedWhich::Last, &rows[0].id),
        (SignedWhich::On(on), &rows[0].id),
        (SignedWhich::InPlace(on, 1), &rows[1].id),
        (SignedWhich::InPlace(on, 2), &rows[0].id),
    ] {
        assert_eq!(found(which).unwrap(), *id, "{which:?}");
    }
    let missing = found(SignedWhich::InPlace(on, 3)).unwrap_err();
    assert_eq!(missing.candidates, ["2026-11-20:1", "2026-11-20:2"]);
}
