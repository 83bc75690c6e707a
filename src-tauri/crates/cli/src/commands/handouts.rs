//! Paper to hand out: the ladder, the form for a self-assessment, and what was agreed in one.

use std::path::Path;

use rungs_app::AppError;
use rungs_app::person_ref::PersonRef;
use rungs_app::printing::{FontSource, Handout, PrintedFile, Printer};
use rungs_app::workspace::Workspace;
use rungs_domain::ids::AssessmentRoundId;
use serde_json::json;

use crate::args::{FormArgs, LadderPrintArgs, PaperArgs, RoundPrintArgs};
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted};

pub fn ladder(call: &Call, args: &LadderPrintArgs) -> Result<Answer, Failure> {
    let (levels, version) = (args.levels.clone(), args.version);
    let (what, kind) = if args.cards {
        (Handout::RoleCards { levels, version }, "cards")
    } else {
        (Handout::Booklet { levels, version }, "booklet")
    };
    pdf_only(&args.out, "A ladder is printed to a file ending in .pdf.")?;
    let file = print(&call.reading()?, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "what": kind,
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}

/// The ending of the file decides what kind of form it is.
pub fn form(call: &Call, args: FormArgs) -> Result<Answer, Failure> {
    let is_workbook = ends_in(&args.out, "xlsx");
    if !is_workbook {
        pdf_only(
            &args.out,
            "A form is a file ending in .pdf, to fill in by hand, or in .xlsx, to fill in on a screen.",
        )?;
    }
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let form = workspace.self_form(&person.id, args.against.as_deref())?;
    if is_workbook {
        workspace.self_form_write(&person.id, args.against.as_deref(), &args.out)?;
        let path = args.out.to_string_lossy();
        let document = json!({
            "path": path,
            "person": person,
            "against": form.get().level.code,
            "form_code": form.get().form_code,
            "pages": null,
            "missing": [],
        });
        return call.answer(&document, || {
            format!("The form for {} is in {path}.", person.name)
        });
    }
    let what = Handout::SelfForm {
        person: person.id,
        against: args.against,
    };
    let file = print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "person": file.person,
        "against": form.get().level.code,
        "form_code": form.get().form_code,
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}

/// What was agreed: the round named, or the one closed last.
pub fn assessment(call: &Call, args: &RoundPrintArgs) -> Result<Answer, Failure> {
    pdf_only(
        &args.out,
        "An assessment is printed to a file ending in .pdf.",
    )?;
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let round = match &args.round {
        Some(id) => id.as_str().into(),
        None => last_closed(&workspace, &person)?,
    };
    let page = workspace.round_page(&round)?;
    if page.person.id != person.id {
        let message = format!("{} has no such assessment.", person.name);
        return Err(Failure::not_found("round", message));
    }
    let what = Handout::Assessment { round };
    let file = print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "person": file.person,
        "round": page.round.id,
        "closed_on": page.round.closed_on,
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}

fn last_closed(workspace: &Workspace, person: &PersonRef) -> Result<AssessmentRoundId, Failure> {
    let last = workspace.last_agreed_round(&person.id)?;
    let last = last.ok_or_else(|| {
        let message = format!(
            "No assessment of {} was agreed in stages yet, and nothing else is printed. “assess begin” begins one, “assess close” makes it final.",
            person.name
        );
        Failure::not_found("person", message)
    })?;
    Ok(last.id)
}

pub fn print(
    workspace: &Workspace,
    what: &Handout,
    out: &Path,
    paper: PaperArgs,
) -> Result<PrintedFile, Failure> {
    let printer = Printer::new(FontSource::WithSystem).map_err(AppError::from)?;
    Ok(workspace.print_handout(&printer, what, out, paper)?)
}

pub fn ends_in(file: &Path, ending: &str) -> bool {
    file.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// So that no other file is ever printed over.
pub fn pdf_only(file: &Path, message: &str) -> Result<(), Failure> {
    if ends_in(file, "pdf") {
        Ok(())
    } else {
        Err(Failure::invalid("out", message.to_owned()))
    }
}

/// The file and how much is in it, on a line.
pub fn words(file: &PrintedFile) -> String {
    let count = usize::try_from(file.pages).unwrap_or_default();
    let pages = counted(count, "page", "pages");
    let missing = match file.missing.as_slice() {
        [] => String::new(),
        missing => format!("; no font here can draw {}", missing.join(" ")),
    };
    let mut lines = vec![format!("{} ({pages}{missing})", file.path)];
    lines.extend(file.remarks.iter().cloned());
    lines.join("\n")
}
