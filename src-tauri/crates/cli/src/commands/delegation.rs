//! Delegating decisions, and the matrix of a team.

use rungs_app::AppError;
use rungs_app::delegating::{
    CellPage, DelegationDraft, DelegationLine, Keep, Matrix, MatrixCell, TemporaryDraft,
};
use rungs_app::person_ref::PersonRef;
use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::error::RuleError;
use rungs_domain::ids::DecisionAreaCode;
use serde::Serialize;
use serde_json::json;

use crate::args::{DelegationCommand, GiveBackArgs, MatrixArgs, PullBackArgs, SetArgs, names};
use crate::call::{Call, nobody_placed, person_if_named};
use crate::commands::decision_papers;
use crate::commands::delegation_views;
use crate::commands::roster::gone;
use crate::commands::typed_numbers::{typed, with_readings};
use crate::commands::{delegation_coverage, delegation_history, delegation_show};
use crate::exit::Failure;
use crate::output::{Answer, delegation, or_blank, paragraphs, table};

pub fn run(call: &Call, command: DelegationCommand) -> Result<Answer, Failure> {
    match command {
        DelegationCommand::Set(args) => set(call, args),
        DelegationCommand::PullBack(args) => pull_back(call, args),
        DelegationCommand::GiveBack(args) => give_back(call, &args),
        DelegationCommand::View(command) => delegation_views::run(call, command),
        DelegationCommand::Show(args) => delegation_show::show(call, &args),
        DelegationCommand::Matrix(args) => matrix(call, &args),
        DelegationCommand::Gaps { person } => gaps(call, person.as_deref()),
        DelegationCommand::Coverage(args) => delegation_coverage::coverage(call, args),
        DelegationCommand::History { person, area } => {
            delegation_history::history(call, &person, &area)
        }
        DelegationCommand::Charter(args) => decision_papers::charter(call, &args),
        DelegationCommand::Board(args) => decision_papers::board(call, &args),
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
    let scale = workspace.delegation_scale()?.scale;
    let level = args.level.on(scale).map_err(AppError::from)?;
    let wanted = match &args.want {
        Some(wanted) => Keep::Set(
            wanted
                .on(scale)
                .map_err(|error| AppError::from(error.at("want")))?,
        ),
        None => Keep::Keep,
    };
    let draft = DelegationDraft {
        level: Some(level),
        wanted,
        wanted_by: args.want_by.map_or(Keep::Keep, Keep::Set),
        limit: args.limit.map_or(Keep::Keep, Keep::Set),
        amount: args.amount.unwrap_or_default(),
        customers: args.customers.unwrap_or_default(),
        consult: names(args.consult),
        inform: names(args.inform),
        commitment: args.commit.map_or(Keep::Keep, Keep::Set),
        review: args.review.map_or(Keep::Keep, Keep::Set),
        reason: args.reason,
        on: args.on,
        ..DelegationDraft::of(person.id.clone(), area.clone())
    };
    // Told before it is done: afterwards nothing is left to end.
    let ends = workspace
        .delegation_cell(&person.id, &area, args.on)?
        .ahead
        .into_iter()
        .find(|one| {
            let is_meant = |of| scale.number(of) == scale.number(level);
            one.ends && one.level.is_some_and(is_meant)
        })
        .map(|one| format!("\n{}", one.words));
    let named_here = |error: AppError| match error.field.as_deref() {
        Some("wanted_by") => error.at("want_by"),
        _ => error,
    };
    let id = workspace.delegation_set(&draft).map_err(named_here)?.value;
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
                .map(|wanted| format!(", wanted {}", delegation(scale, Some(wanted))));
            let told = format!(
                "{area} for {}: {}{} from {}.{}",
                person.name,
                delegation(scale, Some(state.level)),
                or_blank(wanted),
                state.since,
                or_blank(ends)
            );
            let said = std::iter::once(&args.level).chain(&args.want);
            with_readings(told, scale, said.filter_map(typed))
        },
    )
}

/// What holds in a cell for a while.
#[derive(Debug, Serialize)]
struct ForAWhile<'a> {
    person: &'a PersonRef,
    area: &'a DecisionAreaCode,
    level: Option<DelegationLevel>,
    since: Option<Day>,
    until: Option<Day>,
    reason: Option<&'a str>,
    /// What was agreed, and holds after it.
    agreed: Option<DelegationLevel>,
}

fn pull_back(call: &Call, args: PullBackArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let area = workspace.find_decision_area(&args.area)?;
    let since = args.on.unwrap_or_else(|| workspace.today());
    let scale = workspace.delegation_scale()?.scale;
    let number = typed(&args.level);
    workspace.delegation_for_a_while(&TemporaryDraft {
        person: person.id.clone(),
        area: area.clone(),
        level: args.level.on(scale).map_err(AppError::from)?,
        since: args.on,
        until: args.until,
        reason: args.reason,
    })?;
    // Read where most is known of what comes after: today, if it holds today.
    let seen = workspace.today().min(args.until).max(since);
    let page = workspace.delegation_cell(&person.id, &area, Some(seen))?;
    for_a_while(call, &person, &area, &page, number)
}

fn give_back(call: &Call, args: &GiveBackArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let area = workspace.find_decision_area(&args.area)?;
    let on = args.on.unwrap_or_else(|| workspace.today());
    let before = workspace.delegation_cell(&person.id, &area, Some(on))?;
    let Some(holding) = before.cell.temporary else {
        let message = format!(
            "Nothing holds for a while in {} of {} on {}.",
            before.area.name,
            person.name,
            on.long()
        );
        return Err(AppError::from(RuleError::not_found(message).at("area")).into());
    };
    workspace.delegation_give_back(&holding.id, args.on)?;
    let page = workspace.delegation_cell(&person.id, &area, Some(on))?;
    for_a_while(call, &person, &area, &page, None)
}

fn for_a_while(
    call: &Call,
    person: &PersonRef,
    area: &DecisionAreaCode,
    page: &CellPage,
    number: Option<DelegationLevel>,
) -> Result<Answer, Failure> {
    let (cell, scale) = (&page.cell, page.scale);
    let holding = cell.temporary.as_ref();
    call.answer(
        &ForAWhile {
            person,
            area,
            level: cell.level,
            since: holding.map(|t| t.since),
            until: holding.map(|t| t.until),
            reason: holding.map(|t| t.reason.as_str()),
            agreed: cell.agreed,
        },
        || {
            let told = match holding {
                Some(t) => format!(
                    "{area} for {}: {} until {}, then {}.",
                    person.name,
                    delegation(scale, cell.level),
                    t.until,
                    or_blank(page.afterwards.as_ref())
                ),
                None => format!(
                    "{area} for {}: {} again.",
                    person.name,
                    delegation(scale, cell.agreed)
                ),
            };
            with_readings(told, scale, number)
        },
    )
}

fn matrix(call: &Call, args: &MatrixArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    let matrix = workspace.delegation_matrix(lead.as_ref().map(|lead| &lead.id), args.as_of)?;
    call.answer(&matrix, || {
        if matrix.people.is_empty() {
            return nobody_placed(lead.as_ref());
        }
        matrix_table(&matrix)
    })
}

/// Areas down, people across, as “now/expected”: a team has fewer people than the catalogue has areas.
fn matrix_table(matrix: &Matrix) -> String {
    let mut heads = vec!["Decision area"];
    heads.extend(matrix.people.iter().map(|row| row.name.as_str()));
    let rows: Vec<Vec<String>> = matrix
        .areas
        .iter()
        .enumerate()
        .map(|(at, area)| {
            let cells = matrix.people.iter().map(|row| {
                row.cells
                    .get(at)
                    .map(|one| cell(matrix.scale, one))
                    .unwrap_or_default()
            });
            std::iter::once(area.name.clone()).chain(cells).collect()
        })
        .collect();
    paragraphs(&[table(&heads, &rows, ""), legend(matrix.scale)])
}

fn legend(scale: Scale) -> String {
    let steps = scale.steps();
    let step = |step: Option<&ScaleStep>| {
        step.map_or_else(String::new, |step| format!("{} {}", step.number, step.word))
    };
    let told = format!(
        "Now/expected, {} to {}; ! a review is overdue, ~ holds for a while.",
        step(steps.first()),
        step(steps.last())
    );
    if scale == Scale::SevenLevels {
        return told;
    }
    format!(
        "{told}\nTo set one, say its word; a number as an argument is one of the seven levels, 1 Tell to 7 Delegate."
    )
}

fn cell(scale: Scale, cell: &MatrixCell) -> String {
    let number = |level: Option<DelegationLevel>| {
        level.map_or_else(|| "–".to_owned(), |level| scale.number(level).to_string())
    };
    format!(
        "{}/{}{}",
        number(cell.level),
        number(cell.expected),
        match (cell.overdue, cell.temporary.is_some()) {
            (true, true) => "!~",
            (true, false) => "!",
            (false, true) => "~",
            (false, false) => "",
        }
    )
}

fn gaps(call: &Call, named: Option<&str>) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = person_if_named(&workspace, named)?;
    let scale = workspace.delegation_scale()?.scale;
    let gaps = workspace.delegation_gaps(person.as_ref().map(|person| &person.id))?;
    let none = match &person {
        _ if workspace.stands_on_ladder(person.as_ref().map(|person| &person.id))? => {
            "Everybody decides what their level expects.".to_owned()
        }
        Some(person) => format!(
            "{} does not stand on the ladder yet, so no level expects anything of them.",
            person.name
        ),
        None => {
            "Nobody stands on the ladder yet, so no level expects anything of anybody.".to_owned()
        }
    };
    call.answer(&json!({ "person": person, "gaps": gaps }), || {
        let rows: Vec<Vec<String>> = gaps
            .iter()
            .map(|gap| {
                vec![
                    gap.person.name.clone(),
                    gap.name.clone(),
                    delegation(scale, gap.level),
                    delegation(scale, gap.wanted),
                    delegation(scale, Some(gap.expected)),
                ]
            })
            .collect();
        table(
            &["Person", "Decision area", "Now", "Wanted", "Expected"],
            &rows,
            &none,
        )
    })
}
