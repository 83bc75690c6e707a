//! Areas as the command line tells them.

use rungs_app::Workspace;
use rungs_app::catalogue::AreaLine;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ids::DecisionAreaCode;
use serde::Serialize;
use serde_json::json;

use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, or_blank, paragraphs, table};

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

pub fn list(call: &Call) -> Result<Answer, Failure> {
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

pub fn line(workspace: &Workspace, code: &DecisionAreaCode) -> Result<AreaLine, Failure> {
    let page = workspace.catalogue_page()?;
    let current = page.categories.into_iter().flat_map(|block| block.areas);
    current
        .chain(page.retired)
        .find(|line| line.area.code == *code)
        .ok_or_else(|| gone("area"))
}

pub fn one(call: &Call, workspace: &Workspace, code: &DecisionAreaCode) -> Result<Answer, Failure> {
    let line = line(workspace, code)?;
    call.answer(&ToldArea::from(&line), || {
        let area = &line.area;
        match area.until {
            Some(until) => format!("{} ({code}) is retired since {until}.", area.name),
            None => format!("{} ({code}), under {}.", area.name, area.category),
        }
    })
}
