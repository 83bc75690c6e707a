//! The next version of the ladder: begun, looked over, compared.

use rungs_app::ladder_drafts::{LadderVersionLine, no_draft};
use rungs_app::{AppError, Workspace};
use rungs_domain::error::RuleError;
use rungs_domain::ids::LadderVersionId;
use rungs_domain::ladder::LadderStatus;
use serde_json::json;

use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, table};

pub fn begin(call: &Call, from: Option<u32>) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let from = from
        .map(|number| numbered(&workspace, number))
        .transpose()?;
    workspace.ladder_draft_begin(from.as_ref())?;
    let draft = draft_of(&workspace)?;
    call.answer(
        &json!({ "version": draft.number, "status": draft.status }),
        || format!("Version {} is begun as a draft.", draft.number),
    )
}

pub fn discard(call: &Call) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let draft = draft_of(&workspace)?;
    workspace.ladder_draft_discard()?;
    call.answer(&json!({ "discarded": draft.number }), || {
        format!("The draft of version {} is gone.", draft.number)
    })
}

pub fn findings(call: &Call) -> Result<Answer, Failure> {
    let page = call.reading()?.ladder_draft()?.ok_or_else(no_draft)?;
    let rows: Vec<Vec<String>> = page
        .findings
        .iter()
        .map(|finding| {
            let weight = if finding.blocks { "blocks" } else { "look" };
            vec![weight.to_owned(), finding.message.clone()]
        })
        .collect();
    let document = json!({
        "version": page.page.version,
        "blocked": page.blocked,
        "findings": page.findings,
    });
    call.answer(&document, || {
        table(&["", "Finding"], &rows, "Nothing to look at.")
    })
}

pub fn compare(call: &Call, numbers: Option<(u32, u32)>) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (from, to) = match numbers {
        Some((from, to)) => (numbered(&workspace, from)?, numbered(&workspace, to)?),
        None => {
            let page = workspace.ladder_draft()?.ok_or_else(no_draft)?;
            (page.based_on, page.id)
        }
    };
    let comparison = workspace.ladder_compare(&from, &to)?;
    let rows: Vec<Vec<String>> = comparison
        .changes
        .iter()
        .map(|change| {
            let fields: Vec<&str> = change.fields.iter().map(|f| f.field.as_str()).collect();
            vec![
                change.kind.word().to_owned(),
                change.place.clone(),
                fields.join(", "),
            ]
        })
        .collect();
    call.answer(&comparison, || {
        table(
            &["Change", "Where", "What"],
            &rows,
            "The two versions say the same.",
        )
    })
}

fn draft_of(workspace: &Workspace) -> Result<LadderVersionLine, Failure> {
    let versions = workspace.ladder_versions()?;
    let draft = versions
        .into_iter()
        .find(|line| line.status == LadderStatus::Draft);
    draft.ok_or_else(|| no_draft().into())
}

fn numbered(workspace: &Workspace, number: u32) -> Result<LadderVersionId, Failure> {
    let versions = workspace.ladder_versions()?;
    let known: Vec<String> = versions.iter().map(|v| v.number.to_string()).collect();
    let found = versions.into_iter().find(|line| line.number == number);
    found.map(|line| line.id).ok_or_else(|| {
        let message = format!(
            "There is no version {number} of the ladder. There are {}.",
            known.join(", ")
        );
        AppError::from(RuleError::not_found(message).at("version").among(known)).into()
    })
}
