//! The catalogue of decisions.

mod files;
mod merging;
mod telling;

use rungs_app::AppError;
use rungs_app::catalogue::{AreaChange, SplitDraft, SplitPart};
use rungs_domain::catalogue_edit::draft_of;
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::ids::DecisionAreaCode;
use serde_json::json;

use self::merging::Into;
use self::telling::{line, one};
use crate::args::{AreaFacts, AreasCommand};
use crate::call::Call;
use crate::commands::files::written;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: AreasCommand) -> Result<Answer, Failure> {
    match command {
        AreasCommand::List => telling::list(call),
        AreasCommand::Export { file } => {
            call.reading()?.catalogue_export(&file)?;
            written(call, &file)
        }
        AreasCommand::Import { file, dry_run } => files::import(call, &file, dry_run),
        AreasCommand::Merge {
            areas,
            into,
            name,
            on,
            dry_run,
        } => {
            let into = into.map_or_else(|| Into::New(name.unwrap_or_default()), Into::One);
            merging::merge(call, &areas, into, on, dry_run)
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
