//! Several areas become one.

use rungs_app::catalogue::{MergeDraft, MergeInto};
use rungs_app::{AppError, Workspace};
use rungs_domain::Day;
use rungs_domain::catalogue_carry::MergedWhiles;
use rungs_domain::catalogue_edit::draft_of;
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::ids::DecisionAreaCode;

use super::telling::{line, one};
use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, delegation, paragraphs, table};

/// What they become, as it was named.
pub enum Into {
    One(String),
    New(String),
}

pub fn merge(
    call: &Call,
    areas: &[String],
    into: Into,
    on: Option<Day>,
    dry_run: bool,
) -> Result<Answer, Failure> {
    let workspace = if dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let from = codes(&workspace, areas)?;
    let into = merged_into(&workspace, &from, into)?;
    if dry_run {
        return merge_preview(call, &workspace, &from, &into, on);
    }
    let code = workspace.area_merge(&MergeDraft { from, into, on })?.value;
    one(call, &workspace, &code)
}

fn codes(workspace: &Workspace, areas: &[String]) -> Result<Vec<DecisionAreaCode>, Failure> {
    let found = areas.iter().map(|area| workspace.find_decision_area(area));
    Ok(found.collect::<Result<_, AppError>>()?)
}

fn merged_into(
    workspace: &Workspace,
    from: &[DecisionAreaCode],
    into: Into,
) -> Result<MergeInto, Failure> {
    let name = match into {
        Into::One(area) => {
            let area = workspace.find_decision_area(&area)?;
            return Ok(MergeInto::One { area });
        }
        Into::New(name) => name,
    };
    let first = from.first().ok_or_else(|| gone("area"))?;
    let draft = AreaDraft {
        name,
        short: String::new(),
        // All of them say what it covers.
        description: String::new(),
        ..draft_of(&line(workspace, first)?.area)
    };
    Ok(MergeInto::New { draft })
}

fn merge_preview(
    call: &Call,
    workspace: &Workspace,
    from: &[DecisionAreaCode],
    into: &MergeInto,
    on: Option<Day>,
) -> Result<Answer, Failure> {
    let into = match into {
        MergeInto::One { area } => Some(area),
        MergeInto::New { .. } => None,
    };
    let scale = workspace.delegation_scale()?.scale;
    let preview = workspace.area_merge_preview(from, into, on)?;
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
                    match (one.differs, one.only_limits) {
                        (false, _) => "",
                        (true, false) => "to be reviewed",
                        (true, true) => "to be reviewed, since limits differ",
                    }
                    .to_owned(),
                    for_a_while(one.for_a_while).join(" "),
                ]
            })
            .collect();
        let nobody = "Nothing is agreed on them with anybody.";
        let heads = ["Person", "Agreed now", "Then", "", "For a while"];
        let mut told = vec![table(&heads, &rows, nobody)];
        told.extend(for_a_while(preview.for_a_while));
        paragraphs(&told)
    })
}

fn for_a_while(MergedWhiles { go_on, end }: MergedWhiles) -> Vec<String> {
    let mut told = Vec::new();
    match go_on {
        0 => {}
        1 => told.push("One level for a while goes on.".to_owned()),
        n => told.push(format!("{n} levels for a while go on.")),
    }
    match end {
        0 => {}
        1 => told.push("One level for a while ends: the lower level counts.".to_owned()),
        n => told.push(format!(
            "{n} levels for a while end: the lower level counts."
        )),
    }
    told
}
