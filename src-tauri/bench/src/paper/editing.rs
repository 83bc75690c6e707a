//! From a change in a plan to the pages beside it: the write, the sheet read anew, its pages set and drawn, and put as the window is
//! given them; beside Typst alone setting and drawing the changed sheet.

use std::hint::black_box;

use rungs_app::planning::PlanEdit;
use rungs_app::printing::{FontSource, PaperSize, Printer};
use rungs_domain::ids::PlanId;
use rungs_testkit::{Sandbox, big_team};
use serde_json::Value;

use super::bare_typst::BareTypst;
use crate::Outcome;
use crate::finding::{Finding, Unit};
use crate::in_turn::in_turn;

/// As a ratio to Typst alone. What is over one is the write, which waits for the disk, and the reading of what stands on the sheet.
const BUDGET: f64 = 1.3;
const FLOOR: &str = "Typst's own compile and SVG";

/// A team, and the test of scale.
const SIZES: [usize; 2] = [12, 10_000];
/// As one hands a plan over.
const PAGES: usize = 2;

pub fn measure() -> Outcome<Vec<Finding>> {
    let printer = Printer::new(FontSource::WithSystem).map_err(|error| error.to_string())?;
    let bare = BareTypst::new()?;
    let mut findings = Vec::new();
    for people in SIZES {
        let sandbox = big_team(people);
        let plan = two_page_plan(&sandbox, &printer)?;
        let mut sheet = serde_json::to_value(sandbox.plan_sheet(&plan)?)?;
        same_document(&sandbox, &printer, &bare, &plan, &sheet)?;
        // Typst remembers: neither may be given words that the other has just set.
        let (mut edits, mut bare_edits) = (0, 0);
        let medians = in_turn(
            || {
                bare_edits += 2;
                let said = sheet.get_mut("aspiration").ok_or("a sheet without words")?;
                *said = Value::String(words(bare_edits));
                bare.svg(&sheet)
            },
            || {
                edits += 2;
                let edit = PlanEdit {
                    aspiration: Some(words(edits + 1)),
                    ..PlanEdit::default()
                };
                sandbox.plan_update(&plan, &edit)?;
                let pages = sandbox.plan_pages(&printer, &plan, PaperSize::A4, &[])?;
                Ok(black_box(serde_json::to_vec(&pages)?))
            },
        )?;
        findings.push(Finding {
            what: "a plan edited, to its two pages on screen".into(),
            floor_is: FLOOR,
            people,
            unit: Unit::Milliseconds,
            floor: medians.floor,
            ours: medians.ours,
            budget: Some(BUDGET),
            rounds: medians.rounds,
        });
    }
    Ok(findings)
}

fn words(nth: u32) -> String {
    format!("Own the search product end to end, and bring up somebody who follows ({nth}).")
}

fn two_page_plan(sandbox: &Sandbox, printer: &Printer) -> Outcome<PlanId> {
    for row in sandbox.plan_list()?.plans.into_iter().take(100) {
        let pages = sandbox.plan_pages(printer, &row.id, PaperSize::A4, &[])?;
        let edit = PlanEdit {
            aspiration: Some(words(0)),
            ..PlanEdit::default()
        };
        if pages.pages.len() == PAGES && sandbox.plan_update(&row.id, &edit).is_ok() {
            return Ok(row.id);
        }
    }
    Err("nobody has a plan of two pages that may be edited".into())
}

/// Or the comparison says nothing.
fn same_document(
    sandbox: &Sandbox,
    printer: &Printer,
    bare: &BareTypst,
    plan: &PlanId,
    sheet: &Value,
) -> Outcome {
    let ours = sandbox.plan_pages(printer, plan, PaperSize::A4, &[])?.pages;
    let floor = bare.svg(sheet)?;
    if ours.len() != PAGES || ours != floor {
        return Err("our pages of a plan are not those of Typst alone".into());
    }
    Ok(())
}
