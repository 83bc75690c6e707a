//! Decision charters and the team board as PDF files.

use rungs_app::printing::{BatchOf, Handout, PrintWhom, PrintedFile};
use serde_json::json;

use crate::args::{BoardArgs, CharterArgs};
use crate::call::{Call, person_if_named};
use crate::commands::handouts::{ends_in, pdf_only, print, words};
use crate::commands::plan_print;
use crate::exit::Failure;
use crate::output::Answer;

/// One person's file, or those of a team: a name ending in .pdf is one file, anything else a folder.
pub fn charter(call: &Call, args: &CharterArgs) -> Result<Answer, Failure> {
    if args.team.is_none() {
        pdf_only(&args.out, "A charter is printed to a file ending in .pdf.")?;
    }
    let workspace = call.reading()?;
    let files = if let Some(person) = &args.person {
        let person = workspace.find_person(person)?.id;
        vec![print(
            &workspace,
            &Handout::Charter { person },
            &args.out,
            args.paper,
        )?]
    } else {
        let lead = person_if_named(&workspace, args.team.as_deref())
            .map_err(|failure| failure.at("team"))?
            .map(|lead| lead.id);
        if ends_in(&args.out, "pdf") {
            vec![print(
                &workspace,
                &Handout::Charters { lead },
                &args.out,
                args.paper,
            )?]
        } else {
            let whom = lead.map_or(PrintWhom::Everyone, PrintWhom::Team);
            plan_print::batch(&workspace, BatchOf::Charters, &whom, &args.out, args.paper)?
        }
    };
    call.answer(&json!({ "files": files }), || lines(&files))
}

pub fn board(call: &Call, args: &BoardArgs) -> Result<Answer, Failure> {
    pdf_only(&args.out, "The board is printed to a file ending in .pdf.")?;
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    let what = Handout::TeamBoard {
        lead: lead.as_ref().map(|lead| lead.id.clone()),
        as_of: args.as_of,
    };
    let file = print(&workspace, &what, &args.out, args.paper)?;
    let document = json!({
        "path": file.path,
        "team": lead,
        "as_of": args.as_of.unwrap_or_else(|| workspace.today()),
        "pages": file.pages,
        "missing": file.missing,
        "remarks": file.remarks,
    });
    call.answer(&document, || words(&file))
}

fn lines(files: &[PrintedFile]) -> String {
    files.iter().map(words).collect::<Vec<_>>().join("\n")
}
