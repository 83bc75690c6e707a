//! Areas from a file, with what became of every row.

use rungs_app::catalogue::CatalogueImported;

use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, or_blank, paragraphs, table};

pub fn import(call: &Call, file: &std::path::Path, dry_run: bool) -> Result<Answer, Failure> {
    let done = if dry_run {
        let workspace = call.reading()?;
        let file = workspace.read_catalogue_file(file)?;
        workspace.catalogue_file_page(&file)?
    } else {
        let workspace = call.writing()?;
        let file = workspace.read_catalogue_file(file)?;
        workspace.catalogue_import(&file)?.value
    };
    call.answer(&done, || fates(&done))
}

fn fates(done: &CatalogueImported) -> String {
    let rows: Vec<Vec<String>> = done
        .fates
        .iter()
        .map(|fate| {
            vec![
                fate.row.to_string(),
                fate.name.clone(),
                format!("{:?}", fate.fate).to_lowercase(),
                or_blank(fate.reason.as_ref()),
            ]
        })
        .collect();
    let counts = format!(
        "{} new, {} changed, {} unchanged, {} refused.",
        done.new, done.changed, done.unchanged, done.refused
    );
    let absent = if done.absent.is_empty() {
        String::new()
    } else {
        format!("Not in the file, and kept: {}.", done.absent.join(", "))
    };
    paragraphs(&[
        table(
            &["Row", "Area", "Fate", "Why"],
            &rows,
            "The file has no rows.",
        ),
        counts,
        done.remarks.join("\n"),
        absent,
    ])
}
