//! A ladder file made the draft, or only looked at.

use rungs_app::ladder_files::{LadderChoices, LadderFilePage, Unplaced};
use serde_json::{Value, json};

use crate::args::LadderImportArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, first_line, paragraphs, table};

pub fn import(call: &Call, args: &LadderImportArgs) -> Result<Answer, Failure> {
    let workspace = if args.dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let choices = match &args.choices {
        Some(path) => workspace.read_ladder_choices(path)?,
        None => LadderChoices::default(),
    };
    let file = workspace.read_ladder_file(&args.file)?;
    let page = workspace.ladder_file_page(&file, &choices)?;
    let unplaced = workspace.ladder_file_unplaced(&file, &choices)?;
    if !args.dry_run {
        workspace.ladder_file_import(&file, &choices)?;
    }
    let mut document = json!({
        "levels": page.imported.levels,
        "competencies": page.imported.competencies,
        "expectations": page.imported.expectations,
        "unplaced": unplaced,
    });
    if let (true, Value::Object(fields)) = (args.dry_run, &mut document) {
        fields.insert("problem".into(), json!(page.problem));
        fields.insert("remarks".into(), json!(page.remarks));
        fields.insert(
            "found".into(),
            json!({
                "name": page.name,
                "format": page.format,
                "levels": page.levels,
                "sheets": page.sheets,
                "keys": page.keys,
            }),
        );
        fields.insert("choices".into(), json!(page.choices));
    }
    call.answer(&document, || told(&page, &unplaced, args.dry_run))
}

fn told(page: &LadderFilePage, unplaced: &[Unplaced], dry_run: bool) -> String {
    let counts = page.imported;
    let head = format!(
        "The draft {} {} and {}.",
        if dry_run { "would hold" } else { "holds" },
        counted(counts.levels as usize, "level", "levels"),
        counted(counts.competencies as usize, "competency", "competencies")
    );
    let levels: Vec<Vec<String>> = page
        .levels
        .iter()
        .map(|l| {
            vec![
                l.grade.to_string(),
                l.code.clone(),
                l.name.clone(),
                l.track.clone(),
            ]
        })
        .collect();
    let rest: Vec<Vec<String>> = unplaced
        .iter()
        .map(|u| vec![u.place.clone(), first_line(&u.text), u.reason.clone()])
        .collect();
    let rest = if rest.is_empty() {
        String::new()
    } else {
        table(&["Not placed", "Text", "Why"], &rest, "")
    };
    paragraphs(&[
        page.problem.clone().unwrap_or(head),
        if dry_run {
            table(&["Grade", "Code", "Level", "Track"], &levels, "")
        } else {
            String::new()
        },
        page.remarks.join("\n"),
        rest,
    ])
}
