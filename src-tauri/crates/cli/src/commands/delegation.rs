//! Delegating decisions, and the matrix of a team.

use rungs_app::delegating::{DelegationDraft, DelegationLine, Keep, Matrix, MatrixCell};
use rungs_app::person_ref::PersonRef;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::DecisionAreaCode;
use serde::Serialize;
use serde_json::json;

use crate::args::{DelegationCommand, MatrixArgs, SetArgs};
use crate::call::{Call, person_if_named};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, delegation, or_blank, paragraphs, table};

pub fn run(call: &Call, command: DelegationCommand) -> Result<Answer, Failure> {
    match command {
        DelegationCommand::Set(args) => set(call, args),
        DelegationCommand::Matrix(args) => matrix(call, &args),
        DelegationCommand::Gaps { person } => gaps(call, person.as_deref()),
    }
}

#[derive(Debug, Serialize)]
struct Delegated<'a> {
    person: &'a PersonRef,
    area: &'a DecisionAreaCode,
    #[serde(flatten)]
    state: &'a DelegationLine,
}

fn set(call: &Call, args: SetArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let area = workspace.find_decision_area(&args.area)?;
    let draft = DelegationDraft {
        level: Some(args.level),
        wanted: args.want.map_or(Keep::Keep, Keep::Set),
        limit: args.limit.map_or(Keep::Keep, Keep::Set),
        review: args.review.map_or(Keep::Keep, Keep::Set),
        reason: args.reason,
        on: args.on,
        ..DelegationDraft::of(person.id.clone(), area.clone())
    };
    let id = workspace.delegation_set(&draft)?.value;
    let history = workspace.delegation_history(&person.id, &area)?;
    let state = history
        .iter()
        .find(|state| state.id == id)
        .ok_or_else(|| gone("delegation"))?;
    call.answer(
        &Delegated {
            person: &person,
            area: &area,
            state,
        },
        || {
            let wanted = state
                .wanted
                .map(|wanted| format!(", wanted {}", delegation(Some(wanted))));
            format!(
                "{area} for {}: {}{} from {}.",
                person.name,
                delegation(Some(state.level)),
                or_blank(wanted),
                state.since
            )
        },
    )
}

fn matrix(call: &Call, args: &MatrixArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    let matrix = workspace.delegation_matrix(lead.as_ref().map(|lead| &lead.id), args.as_of)?;
    call.answer(&matrix, || matrix_table(&matrix))
}

/// Areas down, people across, as “now/expected”: a team has fewer people than the catalogue has areas.
fn matrix_table(matrix: &Matrix) -> String {
    if matrix.people.is_empty() {
        return "Nobody active is placed on the ladder. Place people with “place PERSON LEVEL” first.".to_owned();
    }
    let mut heads = vec!["Decision area"];
    heads.extend(matrix.people.iter().map(|row| row.name.as_str()));
    let rows: Vec<Vec<String>> = matrix
        .areas
        .iter()
        .enumerate()
        .map(|(at, area)| {
            let cells = matrix
                .people
                .iter()
                .map(|row| row.cells.get(at).map(cell).unwrap_or_default());
            std::iter::once(area.name.clone()).chain(cells).collect()
        })
        .collect();
    paragraphs(&[
        table(&heads, &rows, ""),
        "Now/expected, 1 Tell to 7 Delegate; ! a review is overdue.".to_owned(),
    ])
}

fn cell(cell: &MatrixCell) -> String {
    let number = |level: Option<DelegationLevel>| {
        level.map_or_else(|| "–".to_owned(), |level| level.value().to_string())
    };
    format!(
        "{}/{}{}",
        number(cell.level),
        number(cell.expected),
        if cell.overdue { "!" } else { "" }
    )
}

fn gaps(call: &Call, named: Option<&str>) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = person_if_named(&workspace, named)?;
    let gaps = workspace.delegation_gaps(person.as_ref().map(|person| &person.id))?;
    call.answer(&json!({ "person": person, "gaps": gaps }), || {
        let rows: Vec<Vec<String>> = gaps
            .iter()
            .map(|gap| {
                vec![
                    gap.person.name.clone(),
                    gap.name.clone(),
                    delegation(gap.level),
                    delegation(gap.wanted),
                    delegation(Some(gap.expected)),
                ]
            })
            .collect();
        table(
            &["Person", "Decision area", "Now", "Wanted", "Expected"],
            &rows,
            "Everybody decides what their level expects.",
        )
    })
}
