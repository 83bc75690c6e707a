//! Dates the two agreed on that moved: which of them a director would call slipped.

use rungs_app::delegating::Keep;
use rungs_app::planning::{ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, NextPlanDraft};
use rungs_app::printing::{FontSource, PaperSize, Printer, SignDraft};
use rungs_domain::due_moves::Slipped;
use rungs_domain::ids::{ActionId, FocusId, PlanId};
use rungs_domain::plan::{ActionKind, ActionStatus, Owner};

use crate::office::{Office, competency, day};

/// A plan with one action, to be done by 4 December.
struct Agreement {
    office: Office,
    plan: PlanId,
    focus: FocusId,
    action: ActionId,
}

impl Agreement {
    fn drafted() -> Self {
        let office = Office::open();
        let plan = office.plan_of(&office.lorena);
        let focus = office.focus(&plan, competency("product-strategy"));
        let action = add(&office, &focus, "2026-12-04");
        Self {
            office,
            plan,
            focus,
            action,
        }
    }

    /// Agreed on 24 November, and looked at the day after.
    fn agreed() -> Self {
        let mut agreement = Self::drafted();
        let w = &agreement.office.workspace;
        w.plan_agree(&agreement.plan, None).unwrap();
        agreement.goes_on("2026-11-25");
        agreement
    }

    fn goes_on(&mut self, on: &str) {
        self.office.workspace.reopen_on(day(on));
    }

    fn moves(&self, action: &ActionId, to: &str) {
        let edit = ActionEdit {
            due: Keep::Set(day(to)),
            ..ActionEdit::default()
        };
        self.office.workspace.action_update(action, &edit).unwrap();
    }

    fn slipped(&self) -> Vec<Slipped> {
        let page = self.office.workspace.plan_show(&self.plan);
        page.unwrap().slipped
    }
}

fn add(office: &Office, focus: &FocusId, due: &str) -> ActionId {
    let draft = ActionDraft {
        focus: focus.clone(),
        text: "Write the strategy".into(),
        kind: ActionKind::OnTheJob,
        owner: Owner::Pm,
        due: Some(day(due)),
        resources: String::new(),
        people: String::new(),
    };
    office.workspace.action_add(&draft).unwrap().value
}

#[test]
fn a_date_agreed_on_that_moves_later_slipped_and_one_still_drafted_did_not() {
    let mut agreement = Agreement::drafted();
    let action = agreement.action.clone();
    agreement.goes_on("2026-11-25");
    agreement.moves(&action, "2026-12-11");
    assert_eq!(agreement.slipped(), []);
    let w = &agreement.office.workspace;
    w.plan_agree(&agreement.plan, Some(day("2026-11-24")))
        .unwrap();
    agreement.goes_on("2026-11-26");
    agreement.office.undoes_and_redoes(|| {
        agreement.moves(&action, "2026-12-18");
    });
    let slipped = agreement.slipped();
    assert_eq!((slipped[0].first, slipped[0].times), (day("2026-12-11"), 1));
    // Moved back the same day it never slipped.
    agreement.moves(&action, "2026-12-11");
    assert_eq!(agreement.slipped(), []);
}

#[test]
fn a_date_entered_wrong_and_put_right_the_same_day_did_not_slip() {
    let agreement = Agreement::agreed();
    let typed = add(&agreement.office, &agreement.focus, "2026-11-30");
    agreement.moves(&typed, "2026-12-30");
    assert_eq!(agreement.slipped(), []);
    let w = &agreement.office.workspace;
    let planned = CheckInDraft {
        on: day("2026-12-01"),
        note: String::new(),
        changes: String::new(),
        private_note: String::new(),
    };
    let check_in = w.check_in_add(&agreement.plan, &planned).unwrap().value;
    let other_day = CheckInEdit {
        on: Some(day("2026-12-10")),
        ..CheckInEdit::default()
    };
    w.check_in_update(&check_in, &other_day).unwrap();
    assert_eq!(agreement.slipped(), []);
}

#[test]
fn a_date_put_right_on_the_day_the_plan_was_agreed_did_not_slip() {
    let agreement = Agreement::drafted();
    let w = &agreement.office.workspace;
    // The two agreed weeks ago; it is written down today.
    w.plan_agree(&agreement.plan, Some(day("2026-10-02")))
        .unwrap();
    agreement.moves(&agreement.action, "2026-12-11");
    assert_eq!(agreement.slipped(), []);
}

#[test]
fn signing_a_draft_agrees_on_its_dates() {
    let mut agreement = Agreement::drafted();
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let both = SignDraft {
        on: None,
        by: vec![Owner::Pm, Owner::Leader],
    };
    let w = &agreement.office.workspace;
    w.plan_sign(&printer, &agreement.plan, &both, PaperSize::A4)
        .unwrap();
    let action = agreement.action.clone();
    agreement.moves(&action, "2026-12-11");
    assert_eq!(agreement.slipped(), [], "put right that day");
    agreement.goes_on("2026-11-25");
    agreement.moves(&action, "2026-12-18");
    assert_eq!(agreement.slipped()[0].first, day("2026-12-11"));
}

#[test]
fn a_date_both_have_signed_where_it_stands_now_has_not_slipped() {
    let mut agreement = Agreement::agreed();
    let action = agreement.action.clone();
    agreement.moves(&action, "2026-12-11");
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let signs = |agreement: &Agreement, by: Owner| {
        let draft = SignDraft {
            on: None,
            by: vec![by],
        };
        let w = &agreement.office.workspace;
        w.plan_sign(&printer, &agreement.plan, &draft, PaperSize::A4)
            .unwrap();
    };
    signs(&agreement, Owner::Leader);
    assert_eq!(agreement.slipped().len(), 1, "one of the two");
    agreement
        .office
        .undoes_and_redoes(|| signs(&agreement, Owner::Pm));
    assert_eq!(agreement.slipped(), []);
    agreement.goes_on("2026-12-01");
    agreement.moves(&action, "2026-12-18");
    assert_eq!(agreement.slipped()[0].first, day("2026-12-11"));
}

#[test]
fn what_is_done_or_held_has_its_record_put_right() {
    let agreement = Agreement::agreed();
    let w = &agreement.office.workspace;
    w.action_set_status(&agreement.action, ActionStatus::Done)
        .unwrap();
    agreement.moves(&agreement.action, "2026-12-11");
    assert_eq!(agreement.slipped(), []);
}

#[test]
fn another_agreement_has_other_dates() {
    let mut agreement = Agreement::agreed();
    let action = agreement.action.clone();
    agreement.moves(&action, "2026-12-11");
    assert_eq!(agreement.slipped().len(), 1);
    let w = &agreement.office.workspace;
    w.plan_reopen(&agreement.plan).unwrap();
    assert_eq!(agreement.slipped(), [], "it is a draft again");
    w.plan_agree(&agreement.plan, None).unwrap();
    assert_eq!(agreement.slipped(), []);
    agreement.goes_on("2026-12-01");
    agreement.moves(&action, "2026-12-18");
    assert_eq!(agreement.slipped()[0].first, day("2026-12-11"));
}

#[test]
fn a_slip_stays_in_the_plan_it_happened_in() {
    let mut agreement = Agreement::agreed();
    agreement.moves(&agreement.action, "2027-01-15");
    let before = agreement.slipped();
    assert_eq!(before.len(), 1);
    let w = &agreement.office.workspace;
    let next = w.plan_carry(&agreement.plan, &NextPlanDraft::default());
    let next = next.unwrap().value;
    w.plan_agree(&next, None).unwrap();
    assert_eq!(agreement.slipped(), before);
    let page = w.plan_show(&next).unwrap();
    let carried = page.focuses[0].actions[0].clone();
    assert_eq!(
        (carried.due, page.slipped),
        (Some(day("2027-01-15")), vec![])
    );
    // Moved on in the next plan, it slipped there from what was agreed there.
    agreement.goes_on("2027-01-10");
    agreement.moves(&carried.id, "2027-02-12");
    let page = agreement.office.workspace.plan_show(&next).unwrap();
    assert_eq!(page.slipped[0].first, day("2027-01-15"));
    assert_eq!(agreement.slipped(), before);
}
