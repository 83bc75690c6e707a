//! Growth plans on paper, from the workspace to the PDF, beside Typst alone setting and exporting the same document.

mod bare_typst;
pub mod decisions;
pub mod editing;

use std::fs;
use std::ops::ControlFlow;

use rungs_app::printing::{Destination, FontSource, PaperSize, PrintWhom, Printer};
use rungs_domain::ids::PlanId;
use rungs_testkit::big_team;

use crate::Outcome;
use crate::finding::{Finding, Unit};
use crate::in_turn::{Medians, in_turn, timed};
use bare_typst::BareTypst;

/// As a ratio to Typst alone.
const BUDGET: f64 = 1.2;
const FLOOR: &str = "Typst's own compile and PDF";

/// Everybody in a team of this size has a plan.
const PLANS: usize = 100;

/// Each takes seconds.
const ROUNDS: usize = 3;

pub fn measure() -> Outcome<Vec<Finding>> {
    let sandbox = big_team(PLANS);
    let printer = Printer::new(FontSource::WithSystem).map_err(|error| error.to_string())?;
    let bare = BareTypst::new()?;
    // In the order they are printed in.
    let plans: Vec<PlanId> = sandbox
        .plan_list()?
        .plans
        .into_iter()
        .map(|row| row.id)
        .collect();
    if plans.len() != PLANS {
        return Err(format!("{} plans where {PLANS} should be", plans.len()).into());
    }
    let mut sheets = Vec::new();
    for plan in &plans {
        sheets.push(serde_json::to_value(sandbox.plan_sheet(plan)?)?);
    }
    let one = |at: usize| {
        sheets
            .get(at % PLANS)
            .map(std::slice::from_ref)
            .unwrap_or_default()
    };

    // The same document, or the comparison says nothing.
    if let Some(plan) = plans.first() {
        let ours = sandbox.plan_pdf(&printer, plan, PaperSize::A4)?.bytes.len();
        let floor = bare.pdf(one(0))?.len();
        if ours.abs_diff(floor) > ours / 50 {
            return Err(format!(
                "our file of a plan has {ours} bytes, that of Typst alone {floor}: not the same document"
            )
            .into());
        }
    }

    let mut findings = Vec::new();
    let mut add = |what: &str, people: usize, medians: Medians| {
        findings.push(Finding {
            what: what.into(),
            floor_is: FLOOR,
            people,
            unit: Unit::Milliseconds,
            floor: medians.floor,
            ours: medians.ours,
            budget: Some(BUDGET),
            rounds: medians.rounds,
        });
    };

    // Typst remembers: neither may be given a plan that the other has just set.
    let (mut next, mut next_ours) = (PLANS / 2, 0);
    let medians = in_turn(
        || {
            next += 1;
            bare.pdf(one(next))
        },
        || {
            next_ours += 1;
            let plan = plans.get(next_ours % PLANS).ok_or("no plan")?;
            Ok(sandbox.plan_pdf(&printer, plan, PaperSize::A4)?)
        },
    )?;
    add("one plan to PDF, warm", 1, medians);

    let folder = tempfile::tempdir()?;
    let (mut floors, mut ours) = (Vec::new(), Vec::new());
    let (mut floors_in_one, mut ours_in_one) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let place = |name: &str| folder.path().join(format!("{name}-{round}"));
        let (bare_folder, bare_file) = (place("bare"), place("bare-all.pdf"));
        fs::create_dir(&bare_folder)?;
        floors.push(timed(&mut || {
            for (at, sheet) in sheets.iter().enumerate() {
                let pdf = bare.pdf(std::slice::from_ref(sheet))?;
                fs::write(bare_folder.join(format!("{at}.pdf")), pdf)?;
            }
            Ok(())
        })?);
        let print = |to: Destination| {
            let go_on = |_: &_| ControlFlow::Continue(());
            let whom = PrintWhom::Everyone;
            Ok(sandbox.print_plans(&printer, &whom, &to, PaperSize::A4, go_on)?)
        };
        ours.push(timed(&mut || print(Destination::Folder(place("ours"))))?);
        floors_in_one.push(timed(&mut || {
            Ok(fs::write(&bare_file, bare.pdf(&sheets)?)?)
        })?);
        ours_in_one.push(timed(&mut || print(Destination::File(place("all.pdf"))))?);
    }
    add("100 plans, a file each", PLANS, Medians::of(&floors, &ours));
    add(
        "100 plans in one file",
        PLANS,
        Medians::of(&floors_in_one, &ours_in_one),
    );
    Ok(findings)
}
