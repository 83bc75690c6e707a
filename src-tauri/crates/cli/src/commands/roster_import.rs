//! Reading a roster file: on the command line, running it without `--dry-run` confirms it.

use std::ops::ControlFlow;

use rungs_app::importing::{ColumnChoice, ImportPage};
use rungs_domain::roster_import::{AbsentPerson, Fate, RowFate, Totals};
use rungs_domain::roster_row::RosterField;
use serde::Serialize;

use crate::args::ImportArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, first_line, paragraphs, table};

/// As the contract has it: the counts first, then every row in file order.
#[derive(Debug, Serialize)]
struct Imported<'a> {
    #[serde(flatten)]
    totals: &'a Totals,
    fates: &'a [RowFate],
    absent: &'a [AbsentPerson],
    saved: bool,
    columns: Vec<Column<'a>>,
    /// About the file as a whole.
    remarks: &'a [String],
}

/// What a column was taken for.
#[derive(Debug, Serialize)]
struct Column<'a> {
    header: &'a str,
    field: Option<RosterField>,
    why: &'a str,
}

pub fn import(call: &Call, args: &ImportArgs) -> Result<Answer, Failure> {
    let wishes = args
        .map
        .iter()
        .map(|wish| (wish.field, wish.column.clone()));
    let columns = if args.map.is_empty() {
        ColumnChoice::Automatic
    } else {
        ColumnChoice::Named(wishes.collect())
    };
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let workspace = if args.dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let file = workspace.read_roster(&args.file, &columns, go_on)?;
    let page = if args.dry_run {
        workspace.import_preview(&file, args.select)?
    } else {
        workspace.import(&file, args.select, &[], go_on)?.value
    };
    let document = Imported {
        totals: &page.preview.totals,
        fates: &page.preview.fates,
        absent: &page.preview.absent,
        saved: !args.dry_run,
        columns: page
            .matching
            .columns
            .iter()
            .map(|column| Column {
                header: &column.header,
                field: column.field,
                why: &column.why,
            })
            .collect(),
        remarks: &page.remarks,
    };
    call.answer(&document, || words(&page, document.saved))
}

fn words(page: &ImportPage, saved: bool) -> String {
    let columns: Vec<Vec<String>> = page
        .matching
        .columns
        .iter()
        .map(|column| {
            vec![
                column.header.clone(),
                column.field.map_or("–", RosterField::key).to_owned(),
                column.why.clone(),
            ]
        })
        .collect();
    let fates: Vec<Vec<String>> = page
        .preview
        .fates
        .iter()
        .map(|fate| {
            vec![
                fate.row.to_string(),
                word(fate.fate).to_owned(),
                fate.name.clone(),
                first_line(&fate.reason),
            ]
        })
        .collect();
    let totals = &page.preview.totals;
    let counts = format!(
        "{} rows: {} new, {} changed, {} unchanged, {} skipped, {} refused. {}",
        totals.rows,
        totals.new,
        totals.changed,
        totals.unchanged,
        totals.skipped,
        totals.refused,
        if saved {
            "Saved."
        } else {
            "Nothing was saved."
        }
    );
    let absent: Vec<&str> = page
        .preview
        .absent
        .iter()
        .map(|person| person.name.as_str())
        .collect();
    let missing = match absent.as_slice() {
        [] => String::new(),
        absent => format!(
            "Not in the file, and left as they are: {}.",
            absent.join(", ")
        ),
    };
    paragraphs(&[
        table(&["Column", "Field", "Why"], &columns, ""),
        table(
            &["Row", "Fate", "Name", "Reason"],
            &fates,
            "The file has no rows.",
        ),
        page.remarks.join("\n"),
        missing,
        counts,
    ])
}

const fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::New => "new",
        Fate::Changed => "changed",
        Fate::Unchanged => "unchanged",
        Fate::Skipped => "skipped",
        Fate::Refused => "refused",
    }
}
