//! Growth plans as sheets of a workbook: one for the plans, and one for each kind of thing that hangs on them. A plan is told by whose it
//! is and by its first day.

use rungs_domain::export_view::WorkspaceExport;
use rungs_domain::exported_plan::{ExportedCheckIn, ExportedMove, ExportedPlan};
use rungs_domain::plan::{Action, Commitment, DatedThing, Focus, FocusOn, PlanOutcome};
use rungs_domain::signed_plan::Signature;
use rungs_interchange::export::{Cell, Table};

use super::sheets::{table, word};

pub(super) fn plan_sheets(view: &WorkspaceExport) -> Vec<Table> {
    let all = &view.plans;
    vec![
        plans(all),
        focuses(all),
        actions(all),
        commitments(all),
        check_ins(all),
        dates_moved(all),
        signatures(all),
    ]
}

fn plans(all: &[ExportedPlan]) -> Table {
    let columns = [
        "Name",
        "From",
        "To",
        "State",
        "Target",
        "Focus areas",
        "Actions",
        "Actions done",
        "Actions dropped",
        "Actions that go on",
        "Check-ins",
        "Check-ins held",
        "Dates slipped",
        "Agreed on",
        "Closed on",
        "Outcome",
        "What became of it",
    ];
    let row = |plan: &ExportedPlan| {
        let counted = &plan.actions_counted;
        let held = plan.check_ins.iter().filter(|one| one.held_on.is_some());
        vec![
            plan.name.clone().into(),
            plan.from.into(),
            plan.to.into(),
            word(&plan.state),
            plan.target.clone().into(),
            number(plan.focuses.len()),
            counted.total.into(),
            counted.done.into(),
            counted.dropped.into(),
            counted.carried.into(),
            number(plan.check_ins.len()),
            number(held.count()),
            number(plan.slipped.len()),
            plan.agreed_on.into(),
            plan.closed_on.into(),
            outcome(plan.outcome),
            plan.outcome_note.clone().into(),
        ]
    };
    table("Plans", &columns, all.iter().map(row).collect())
}

fn focuses(all: &[ExportedPlan]) -> Table {
    let columns = [
        "Name",
        "Plan from",
        "Kind",
        "Works on",
        "From",
        "To",
        "From where to where",
        "How we will know",
        "Outcome",
        "What became of it",
    ];
    rows_of("Focus areas", &columns, all, |plan| {
        let row = |focus: &Focus| {
            let (kind, code) = subject(&focus.on);
            vec![
                kind.into(),
                code.into(),
                focus.from.into(),
                focus.to.into(),
                focus.note.clone().into(),
                focus.know.clone().into(),
                outcome(focus.outcome),
                focus.outcome_note.clone().into(),
            ]
        };
        plan.focuses.iter().map(row).collect()
    })
}

fn actions(all: &[ExportedPlan]) -> Table {
    let columns = [
        "Name",
        "Plan from",
        "Works on",
        "Action",
        "Kind",
        "Who",
        "Due",
        "Status",
        "Done on",
        "Who helps",
        "What helps",
    ];
    rows_of("Actions", &columns, all, |plan| {
        let row = |action: &Action| {
            let of = |focus: &&Focus| Some(&focus.id) == action.focus.as_ref();
            let focus = plan.focuses.iter().find(of);
            vec![
                focus.map(|focus| subject(&focus.on).1).into(),
                action.text.clone().into(),
                action.kind.map(u8::from).into(),
                word(&action.owner),
                action.due.into(),
                word(&action.status),
                action.done_on.into(),
                action.people.clone().into(),
                action.resources.clone().into(),
            ]
        };
        plan.actions.iter().map(row).collect()
    })
}

fn commitments(all: &[ExportedPlan]) -> Table {
    let columns = [
        "Name",
        "Plan from",
        "Commitment",
        "Due",
        "Status",
        "Kept on",
    ];
    rows_of("Commitments", &columns, all, |plan| {
        let row = |owed: &Commitment| {
            vec![
                owed.text.clone().into(),
                owed.due.into(),
                word(&owed.status),
                owed.done_on.into(),
            ]
        };
        plan.commitments.iter().map(row).collect()
    })
}

fn check_ins(all: &[ExportedPlan]) -> Table {
    let columns = ["Name", "Plan from", "On", "Held on", "Seen", "What changes"];
    rows_of("Check-ins", &columns, all, |plan| {
        let row = |one: &ExportedCheckIn| {
            vec![
                one.on.into(),
                one.held_on.into(),
                one.note.clone().into(),
                one.changes.clone().into(),
            ]
        };
        plan.check_ins.iter().map(row).collect()
    })
}

fn dates_moved(all: &[ExportedPlan]) -> Table {
    let columns = [
        "Name",
        "Plan from",
        "Of",
        "Words",
        "Moved on",
        "Was",
        "Became",
    ];
    rows_of("Dates moved", &columns, all, |plan| {
        let row = |moved: &ExportedMove| {
            let (kind, words) = dated(plan, &moved.thing);
            vec![
                kind.into(),
                words.into(),
                moved.on.into(),
                moved.was.into(),
                moved.became.into(),
            ]
        };
        plan.dates_moved.iter().map(row).collect()
    })
}

fn signatures(all: &[ExportedPlan]) -> Table {
    let columns = ["Name", "Plan from", "Signed by", "As", "On"];
    rows_of("Signatures", &columns, all, |plan| {
        let row = |signature: &Signature, role: &str| -> Vec<Cell> {
            vec![
                signature.name.clone().into(),
                role.into(),
                signature.on.into(),
            ]
        };
        let both = plan.signed.iter().flat_map(|signing| {
            let pm = signing.pm.as_ref().map(|one| row(one, "pm"));
            let leader = signing.leader.as_ref().map(|one| row(one, "leader"));
            pm.into_iter().chain(leader)
        });
        both.collect()
    })
}

/// A sheet of what hangs on plans, each row led by whose plan it is and by the day it begins.
fn rows_of(
    name: &str,
    columns: &[&str],
    all: &[ExportedPlan],
    rows: impl Fn(&ExportedPlan) -> Vec<Vec<Cell>>,
) -> Table {
    let led = |plan: &ExportedPlan| -> Vec<Vec<Cell>> {
        let lead = |row: Vec<Cell>| {
            let whose: [Cell; 2] = [plan.name.clone().into(), plan.from.into()];
            whose.into_iter().chain(row).collect()
        };
        rows(plan).into_iter().map(lead).collect()
    };
    table(name, columns, all.iter().flat_map(led).collect())
}

fn subject(on: &FocusOn) -> (&'static str, String) {
    match on {
        FocusOn::Competency(code) => ("competency", code.to_string()),
        FocusOn::Delegation(code) => ("delegation", code.to_string()),
        FocusOn::Shift(shift) => ("shift", shift.code().to_owned()),
    }
}

/// What a date belongs to, and the words of it; of a check-in the day it is planned for now.
fn dated(plan: &ExportedPlan, thing: &DatedThing) -> (&'static str, String) {
    match thing {
        DatedThing::Action(id) => {
            let found = plan.actions.iter().find(|one| one.id == *id);
            (
                "action",
                found.map_or_else(String::new, |one| one.text.clone()),
            )
        }
        DatedThing::Commitment(id) => {
            let found = plan.commitments.iter().find(|one| one.id == *id);
            (
                "commitment",
                found.map_or_else(String::new, |one| one.text.clone()),
            )
        }
        DatedThing::CheckIn(id) => {
            let found = plan.check_ins.iter().find(|one| one.id == id.as_str());
            (
                "check_in",
                found.map_or_else(String::new, |one| one.on.to_string()),
            )
        }
    }
}

fn outcome(outcome: Option<PlanOutcome>) -> Cell {
    outcome.as_ref().map_or(Cell::Empty, word)
}

fn number(count: usize) -> Cell {
    u32::try_from(count).unwrap_or(u32::MAX).into()
}
