//! Everything that goes on paper, under one name.

use rungs_app::printing::Handout;
use serde_json::json;

use crate::args::{OneToOneArgs, PrintCommand, TeamPaperArgs};
use crate::call::{Call, person_if_named};
use crate::commands::handouts::{self, pdf_only, words};
use crate::commands::{decision_papers, packet, plan_print};
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: PrintCommand) -> Result<Answer, Failure> {
    match command {
        PrintCommand::Plan(args) => plan_print::print(call, &args),
        PrintCommand::OneToOne(args) => one_to_one(call, &args),
        PrintCommand::Charter(args) => decision_papers::charter(call, &args),
        PrintCommand::Board(args) => decision_papers::board(call, &args),
        PrintCommand::Packet(args) => packet::print(call, &args),
        PrintCommand::Booklet(args) => handouts::ladder(call, &args.into_booklet()),
        PrintCommand::Cards(args) => handouts::ladder(call, &args.into_cards()),
        PrintCommand::Form(args) => handouts::form(call, args),
        PrintCommand::Assessment(args) => handouts::assessment(call, &args),
        PrintCommand::Team(args) => team(call, &args),
        PrintCommand::Each(args) => plan_print::each(call, &args),
    }
}

fn one_to_one(call: &Call, args: &OneToOneArgs) -> Result<Answer, Failure> {
    pdf_only(
        &args.out,
        "A sheet for a one-to-one is printed to a file ending in .pdf.",
    )?;
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?.id;
    let what = Handout::OneToOne { person };
    let file = handouts::print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "person": file.person,
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}

fn team(call: &Call, args: &TeamPaperArgs) -> Result<Answer, Failure> {
    pdf_only(
        &args.out,
        "The team ladder is printed to a file ending in .pdf.",
    )?;
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.lead.as_deref()).map_err(|failure| failure.at("lead"))?;
    let what = Handout::TeamLadder {
        lead: lead.as_ref().map(|lead| lead.id.clone()),
        as_of: args.as_of,
    };
    let file = handouts::print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "lead": lead,
        "as_of": args.as_of.unwrap_or_else(|| workspace.today()),
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}
