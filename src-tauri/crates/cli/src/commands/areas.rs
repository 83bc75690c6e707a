//! The catalogue of decisions, and the scale it is read on.

use rungs_app::catalogue::{
    AreaChange, AreaLine, CatalogueImported, MergeDraft, MergeInto, SplitDraft, SplitPart,
};
use rungs_app::{AppError, Workspace};
use rungs_domain::catalogue_edit::draft_of;
use rungs_domain::decision_area::{DecisionArea, Held, Reversible};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::RuleError;
use rungs_domain::ids::DecisionAreaCode;
use serde::Serialize;
use serde_json::json;

use crate::args::{AreaFacts, AreasCommand, ScaleArgs};
use crate::call::Call;
use crate::commands::files::written;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, delegation, or_blank, paragraphs, table};

pub fn run(call: &Call, command: AreasCommand) -> Result<Answer, Failure> {
    match command {
        AreasCommand::List => list(call),
        AreasCommand::Export { file } => {
            call.reading()?.catalogue_export(&file)?;
            written(call, &file)
        }
        AreasCommand::Import { file, dry_run } => import(call, &file, dry_run),
        AreasCommand::Merge {
            areas,
            into,
            name,
            on,
            dry_run,
        } => {
            let workspace = if dry_run {
                call.reading()?
            } else {
                call.writing()?
            };
            let from = codes(&workspace, &areas)?;
            if dry_run {
                return merge_preview(call, &workspace, &from, on);
            }
            let into = merged_into(&workspace, &from, into.as_deref(), name)?;
            let code = workspace.area_merge(&MergeDraft { from, into, on })?.value;
            one(call, &workspace, &code)
        }
        AreasCommand::RenameCategory { from, to } => {
            let workspace = call.writing()?;
            workspace.category_rename(&from, &to)?;
            call.answer(&json!({ "from": from, "to": to }), || {
                format!("“{from}” is now “{to}”.")
            })
        }
        command => change(call, command),
    }
}

fn change(call: &Call, command: AreasCommand) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    match command {
        AreasCommand::Add {
            name,
            category,
            facts,
        } => {
            let draft = with(
                AreaDraft {
                    name,
                    short: String::new(),
                    category,
                    description: String::new(),
                    reversible: Reversible::Sometimes,
                    held: Held::Each,
                    limits: Limits::default(),
                },
                facts,
            )?;
            let code = workspace.area_add(&draft)?.value;
            one(call, &workspace, &code)
        }
        AreasCommand::Edit {
            area,
            name,
            category,
            facts,
        } => {
            let code = workspace.find_decision_area(&area)?;
            let before = draft_of(&line(&workspace, &code)?.area);
            let draft = AreaDraft {
                name: name.unwrap_or(before.name),
                category: category.unwrap_or(before.category),
                ..before
            };
            let draft = with(draft, facts)?;
            workspace.area_change(&code, &AreaChange::Edit { draft })?;
            one(call, &workspace, &code)
        }
        AreasCommand::Move {
            area,
            category,
            before,
        } => {
            let code = workspace.find_decision_area(&area)?;
            let before = match before {
                Some(before) => Some(workspace.find_decision_area(&before)?),
                None => None,
            };
            let category = match (category, &before) {
                (Some(category), _) => category,
                (None, Some(before)) => line(&workspace, before)?.area.category,
                (None, None) => line(&workspace, &code)?.area.category,
            };
            workspace.area_change(&code, &AreaChange::Move { category, before })?;
            one(call, &workspace, &code)
        }
        AreasCommand::Split { area, into, on } => {
            let draft = SplitDraft {
                area: workspace.find_decision_area(&area)?,
                parts: into
                    .into_iter()
                    .map(|name| SplitPart {
                        name,
                        short: String::new(),
                    })
                    .collect(),
                on,
            };
            let parts = workspace.area_split(&draft)?.value;
            call.answer(&json!({ "area": draft.area, "parts": parts }), || {
                let parts: Vec<&str> = parts.iter().map(DecisionAreaCode::as_str).collect();
                format!("Split {} into {}.", draft.area, parts.join(", "))
            })
        }
        AreasCommand::Retire { area, on } => {
            let code = workspace.find_decision_area(&area)?;
            workspace.area_change(&code, &AreaChange::Retire { on })?;
            one(call, &workspace, &code)
        }
        AreasCommand::Restore { area } => {
            let code = workspace.find_retired_area(&area)?;
            workspace.area_change(&code, &AreaChange::Restore)?;
            one(call, &workspace, &code)
        }
        AreasCommand::Remove { area } => {
            let code = workspace.find_decision_area(&area)?;
            workspace.area_change(&code, &AreaChange::Remove)?;
            call.answer(&json!({ "removed": code }), || format!("Removed {code}."))
        }
        AreasCommand::List
        | AreasCommand::Export { .. }
        | AreasCommand::Import { .. }
        | AreasCommand::Merge { .. }
        | AreasCommand::RenameCategory { .. } => Err(gone("area")),
    }
}

/// What is said, over what was.
fn with(before: AreaDraft, facts: AreaFacts) -> Result<AreaDraft, Failure> {
    let amount = match facts.amount.as_deref().map(str::trim) {
        None => before.limits.amount,
        Some("") => None,
        Some(text) => Some(Money::parse(text).map_err(AppError::from)?),
    };
    Ok(AreaDraft {
        short: facts.short.unwrap_or(before.short),
        description: facts.description.unwrap_or(before.description),
        reversible: facts.reversible.unwrap_or(before.reversible),
        held: facts.held.unwrap_or(before.held),
        limits: Limits {
            amount,
            customers: facts
                .customers
                .map_or(before.limits.customers, |n| (n > 0).then_some(n)),
            words: facts.limit.map_or(before.limits.words, Some),
        },
        ..before
    })
}

fn codes(workspace: &Workspace, areas: &[String]) -> Result<Vec<DecisionAreaCode>, Failure> {
    let found = areas.iter().map(|area| workspace.find_decision_area(area));
    Ok(found.collect::<Result<_, AppError>>()?)
}

fn merged_into(
    workspace: &Workspace,
    from: &[DecisionAreaCode],
    into: Option<&str>,
    name: Option<String>,
) -> Result<MergeInto, Failure> {
    if let Some(into) = into {
        let area = workspace.find_decision_area(into)?;
        return Ok(MergeInto::One { area });
    }
    let first = from.first().ok_or_else(|| gone("area"))?;
    let draft = AreaDraft {
        name: name.unwrap_or_default(),
        short: String::new(),
        ..draft_of(&line(workspace, first)?.area)
    };
    Ok(MergeInto::New { draft })
}

fn merge_preview(
    call: &Call,
    workspace: &Workspace,
    from: &[DecisionAreaCode],
    on: Option<rungs_domain::Day>,
) -> Result<Answer, Failure> {
    let scale = workspace.delegation_scale()?.scale;
    let preview = workspace.area_merge_preview(from, on)?;
    call.answer(&preview, || {
        let rows: Vec<Vec<String>> = preview
            .people
            .iter()
            .map(|one| {
                let before = one.before.iter().map(|level| match level {
                    Some(level) => scale.numbered(*level),
                    None => "–".to_owned(),
                });
                vec![
                    one.person.name.clone(),
                    before.collect::<Vec<_>>().join(", "),
                    delegation(scale, Some(one.after)),
                    if one.differs { "to be reviewed" } else { "" }.to_owned(),
                ]
            })
            .collect();
        let nobody = "Nothing is agreed on them with anybody.";
        table(&["Person", "Now", "Then", ""], &rows, nobody)
    })
}

fn import(call: &Call, file: &std::path::Path, dry_run: bool) -> Result<Answer, Failure> {
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
        absent,
    ])
}

/// An area as the command line tells it.
#[derive(Debug, Serialize)]
struct ToldArea<'a> {
    #[serde(flatten)]
    area: &'a DecisionArea,
    limit: &'a Option<String>,
    held_by: u32,
    agreed_with: u32,
    came_from: &'a [String],
    went_to: &'a [String],
}

impl<'a> From<&'a AreaLine> for ToldArea<'a> {
    fn from(line: &'a AreaLine) -> Self {
        Self {
            area: &line.area,
            limit: &line.limit,
            held_by: line.held_by,
            agreed_with: line.agreed_with,
            came_from: &line.came_from,
            went_to: &line.went_to,
        }
    }
}

fn list(call: &Call) -> Result<Answer, Failure> {
    let page = call.reading()?.catalogue_page()?;
    let areas: Vec<ToldArea<'_>> = page
        .categories
        .iter()
        .flat_map(|block| &block.areas)
        .map(ToldArea::from)
        .collect();
    let retired: Vec<ToldArea<'_>> = page.retired.iter().map(ToldArea::from).collect();
    call.answer(&json!({ "areas": areas, "retired": retired }), || {
        let rows: Vec<Vec<String>> = areas
            .iter()
            .map(|told| {
                vec![
                    told.area.category.clone(),
                    told.area.code.to_string(),
                    told.area.name.clone(),
                    format!("{:?}", told.area.reversible).to_lowercase(),
                    format!("{:?}", told.area.held).to_lowercase(),
                    or_blank(told.limit.as_ref()),
                    format!("{}/{}", told.held_by, told.agreed_with),
                ]
            })
            .collect();
        let heads = [
            "Category",
            "Code",
            "Area",
            "Reversible",
            "Held by",
            "Limits",
            "Decide/agreed",
        ];
        let gone: Vec<String> = retired
            .iter()
            .map(|told| {
                let on = or_blank(told.area.until);
                format!("{} ({}), retired on {on}", told.area.name, told.area.code)
            })
            .collect();
        let gone = if gone.is_empty() {
            String::new()
        } else {
            format!("Retired: {}.", gone.join("; "))
        };
        paragraphs(&[
            table(&heads, &rows, "There are no decision areas yet."),
            gone,
        ])
    })
}

fn line(workspace: &Workspace, code: &DecisionAreaCode) -> Result<AreaLine, Failure> {
    let page = workspace.catalogue_page()?;
    let current = page.categories.into_iter().flat_map(|block| block.areas);
    current
        .chain(page.retired)
        .find(|line| line.area.code == *code)
        .ok_or_else(|| gone("area"))
}

fn one(call: &Call, workspace: &Workspace, code: &DecisionAreaCode) -> Result<Answer, Failure> {
    let line = line(workspace, code)?;
    call.answer(&ToldArea::from(&line), || {
        let area = &line.area;
        match area.until {
            Some(until) => format!("{} ({code}) is retired since {until}.", area.name),
            None => format!("{} ({code}), under {}.", area.name, area.category),
        }
    })
}

pub fn scale(call: &Call, args: &ScaleArgs) -> Result<Answer, Failure> {
    if let Some(name) = &args.name {
        let to = named_scale(name)?;
        let workspace = call.writing()?;
        workspace.delegation_scale_set(to)?;
        let page = workspace.delegation_scale()?;
        return call.answer(&page, || format!("Levels are read on “{}” now.", page.name));
    }
    let page = call.reading()?.delegation_scale()?;
    call.answer(&page, || {
        let steps: Vec<Vec<String>> = page
            .steps
            .iter()
            .map(|step| {
                let number = step.number.to_string();
                vec![number, step.word.clone(), step.meaning.clone()]
            })
            .collect();
        let others: Vec<String> = page
            .others
            .iter()
            .map(|other| format!("{} ({})", key(other.scale), other.name))
            .collect();
        paragraphs(&[
            page.name.clone(),
            table(&["Step", "Word", "Meaning"], &steps, ""),
            format!("Others: {}.", others.join(", ")),
        ])
    })
}

/// A scale by its key or its name, however cased.
fn named_scale(text: &str) -> Result<Scale, Failure> {
    let wanted = text.trim().replace(['-', ' '], "_").to_lowercase();
    let found = Scale::ALL
        .into_iter()
        .find(|scale| key(*scale) == wanted || scale.name().eq_ignore_ascii_case(text.trim()));
    let refused = || {
        let keys: Vec<String> = Scale::ALL.map(key).map(str::to_owned).to_vec();
        let message = format!("“{text}” is no scale. Choose {}.", keys.join(", "));
        AppError::from(RuleError::not_found(message).at("scale").among(keys))
    };
    Ok(found.ok_or_else(refused)?)
}

const fn key(scale: Scale) -> &'static str {
    match scale {
        Scale::SevenLevels => "seven_levels",
        Scale::DecisionTree => "decision_tree",
        Scale::LadderOfLeadership => "ladder_of_leadership",
    }
}
