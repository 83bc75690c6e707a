//! Plans as PDF files, and one kind of paper for each of several people.

use std::ops::ControlFlow;
use std::path::Path;

use rungs_app::planning::SignedWhich;
use rungs_app::printing::{
    BatchOf, Destination, FontSource, PrintProgress, PrintWhom, PrintedFile, Printer,
    plan_file_name,
};
use rungs_app::{AppError, Workspace};
use serde_json::json;

use crate::args::{EachArgs, PaperArgs, PrintArgs};
use crate::call::{Call, person_if_named};
use crate::commands::handouts;
use crate::exit::Failure;
use crate::output::Answer;

pub fn print(call: &Call, args: &PrintArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    if let (Some(person), Some(which)) = (&args.person, args.signed) {
        let file = signed(&workspace, person, which, &args.out)?;
        return call.answer(&json!({ "files": [file] }), || handouts::words(&file));
    }
    let whom = whom(&workspace, args)?;
    let files = batch(&workspace, BatchOf::Plans, &whom, &args.out, args.paper)?;
    call.answer(&json!({ "files": files }), || words(&files, BatchOf::Plans))
}

/// One kind of paper for each of several people.
pub fn each(call: &Call, args: &EachArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    let whom = lead.map_or(PrintWhom::Everyone, |lead| PrintWhom::Team(lead.id));
    let files = batch(&workspace, args.what, &whom, &args.out, args.paper)?;
    call.answer(&json!({ "files": files }), || words(&files, args.what))
}

pub fn batch(
    workspace: &Workspace,
    of: BatchOf,
    whom: &PrintWhom,
    out: &Path,
    paper: PaperArgs,
) -> Result<Vec<PrintedFile>, Failure> {
    let printer = Printer::new(FontSource::WithSystem).map_err(AppError::from)?;
    let go_on = |_: &PrintProgress| ControlFlow::Continue(());
    Ok(workspace.print_batch(&printer, of, whom, &destination(out), paper, go_on)?)
}

/// The very file that was signed.
fn signed(
    workspace: &Workspace,
    person: &str,
    which: SignedWhich,
    out: &Path,
) -> Result<PrintedFile, Failure> {
    let person = workspace.find_person(person)?;
    let signed = workspace.signed_plan_find(&person.id, which)?;
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

fn words(files: &[PrintedFile], of: BatchOf) -> String {
    if files.is_empty() {
        let what = of.one().to_lowercase();
        let article = if what.starts_with('a') { "an" } else { "a" };
        return format!("Nobody has {article} {what} yet, so nothing was printed.");
    }
    let lines: Vec<String> = files.iter().map(handouts::words).collect();
    lines.join("\n")
}
