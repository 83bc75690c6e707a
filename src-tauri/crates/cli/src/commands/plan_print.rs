//! Plans as PDF files.

use std::ops::ControlFlow;
use std::path::Path;

use rungs_app::printing::{
    Destination, FontSource, PrintWhom, PrintedFile, Printer, plan_file_name,
};
use rungs_app::{AppError, Workspace};
use serde_json::json;

use crate::args::{PrintArgs, SignedDay};
use crate::call::{Call, person_if_named};
use crate::commands::handouts;
use crate::commands::plan::plan_of;
use crate::exit::Failure;
use crate::output::Answer;

pub fn print(call: &Call, args: &PrintArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    if let (Some(person), Some(day)) = (&args.person, args.signed) {
        let file = signed(&workspace, person, day, &args.out)?;
        return call.answer(&json!({ "files": [file] }), || handouts::words(&file));
    }
    let whom = whom(&workspace, args)?;
    let printer = Printer::new(FontSource::WithSystem).map_err(AppError::from)?;
    let files =
        workspace.print_plans(&printer, &whom, &destination(&args.out), args.paper, |_| {
            ControlFlow::Continue(())
        })?;
    call.answer(&json!({ "files": files }), || words(&files))
}

/// The very file that was signed.
fn signed(
    workspace: &Workspace,
    person: &str,
    day: SignedDay,
    out: &Path,
) -> Result<PrintedFile, Failure> {
    let (person, plan) = plan_of(workspace, person)?;
    let signed = workspace.signed_plan_find(
        &plan,
        match day {
            SignedDay::Last => None,
            SignedDay::On(day) => Some(day),
        },
    )?;
    let name = plan_file_name(&person.name);
    let file = match destination(out) {
        Destination::File(file) => file,
        Destination::Folder(folder) => folder.join(name),
    };
    Ok(workspace.print_signed_plan(&signed, &file)?)
}

fn whom(workspace: &Workspace, args: &PrintArgs) -> Result<PrintWhom, Failure> {
    if let Some(person) = &args.person {
        return Ok(PrintWhom::Person(workspace.find_person(person)?.id));
    }
    let lead =
        person_if_named(workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    Ok(lead.map_or(PrintWhom::Everyone, |lead| PrintWhom::Team(lead.id)))
}

/// A name ending in .pdf is one file, anything else a folder; so no other file is ever printed over.
fn destination(out: &Path) -> Destination {
    let is_pdf = out
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if is_pdf {
        Destination::File(out.to_owned())
    } else {
        Destination::Folder(out.to_owned())
    }
}

fn words(files: &[PrintedFile]) -> String {
    if files.is_empty() {
        return "Nobody has a growth plan yet, so nothing was printed.".to_owned();
    }
    let lines: Vec<String> = files.iter().map(handouts::words).collect();
    lines.join("\n")
}
