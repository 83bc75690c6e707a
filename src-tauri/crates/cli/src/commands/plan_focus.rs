//! The one to three things a plan works on.

use rungs_app::delegating::Keep;
use rungs_app::planning::{FocusDraft, FocusEdit};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{CompetencyCode, DecisionAreaCode};
use rungs_domain::ladder::Proficiency;
use rungs_domain::plan::{FocusOn, Owner, Shift};
use serde_json::json;

use crate::args::{FocusAddArgs, FocusCommand, FocusUpdateArgs};
use crate::call::Call;
use crate::commands::plan::{Part, change, plan_of, say_plan};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, table};

pub fn run(call: &Call, command: FocusCommand) -> Result<Answer, Failure> {
    match command {
        FocusCommand::Add(args) => add_focus(call, args),
        FocusCommand::Ideas { person, focus } => ideas(call, &person, &focus),
        FocusCommand::Update(args) => update(call, args),
        FocusCommand::Move {
            person,
            focus,
            place,
        } => change(call, &person, |workspace, plan| {
            workspace.focus_move(&workspace.focus_find(plan, &focus)?, place)
        }),
        FocusCommand::Remove { person, focus } => change(call, &person, |workspace, plan| {
            workspace.focus_remove(&workspace.focus_find(plan, &focus)?)
        }),
    }
}

fn update(call: &Call, args: FocusUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, &args.person)?;
    let focus = workspace.focus_find(&plan, &args.focus)?;
    let edit = FocusEdit {
        from: args.from.map_or(Keep::Keep, Keep::Set),
        to: args.to.map_or(Keep::Keep, Keep::Set),
        note: args.note,
        know: args.know,
    };
    workspace.focus_update(&focus, &edit)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

fn add_focus(call: &Call, args: FocusAddArgs) -> Result<Answer, Failure> {
    let on = subject(
        args.competency.as_deref(),
        args.delegation.as_deref(),
        args.shift.as_deref(),
    )?;
    for (field, value) in [("from", args.from), ("to", args.to)] {
        step_exists(&on, value).map_err(|fault| Failure::invalid(field, fault.message))?;
    }
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = FocusDraft {
        on,
        from: args.from,
        to: args.to,
        note: String::new(),
        know: args.know.unwrap_or_default(),
    };
    let id = workspace.focus_add(&plan, &draft)?.value;
    let page = workspace.plan_show(&plan)?;
    let focus = page
        .focuses
        .iter()
        .find(|focus| focus.id == id)
        .ok_or_else(|| gone("focus area"))?;
    call.answer(
        &Part {
            person: &person,
            plan: &plan,
            part: focus,
        },
        || {
            let steps = if focus.from_to.is_empty() {
                String::new()
            } else {
                format!(", {}", focus.from_to)
            };
            format!(
                "Focus area {} of {}: {}{steps}",
                focus.position, person.name, focus.heading
            )
        },
    )
}

/// What something is about, out of the three ways to say it.
pub fn subject(
    competency: Option<&str>,
    delegation: Option<&str>,
    shift: Option<&str>,
) -> Result<FocusOn, Failure> {
    if let Some(competency) = competency {
        return Ok(FocusOn::Competency(CompetencyCode::new(competency)));
    }
    if let Some(area) = delegation {
        return Ok(FocusOn::Delegation(DecisionAreaCode::new(area)));
    }
    let shift = Shift::find(shift.unwrap_or_default());
    shift
        .map(FocusOn::Shift)
        .map_err(|error| rungs_app::AppError::from(error).into())
}

/// Whether there is such a number on the scale of the subject, as for any other rating or level on the command line.
fn step_exists(on: &FocusOn, value: Option<u8>) -> Result<(), RuleError> {
    match (on, value) {
        (FocusOn::Competency(_), Some(value)) => Proficiency::new(value).map(|_| ()),
        (FocusOn::Delegation(_), Some(value)) => DelegationLevel::new(value).map(|_| ()),
        (FocusOn::Shift(_), _) | (_, None) => Ok(()),
    }
}

/// What could be done, most of it in the work itself.
fn ideas(call: &Call, person: &str, focus: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (_, plan) = plan_of(&workspace, person)?;
    let ideas = workspace.focus_ideas(&workspace.focus_find(&plan, focus)?)?;
    call.answer(&json!({ "ideas": ideas }), || {
        let rows: Vec<Vec<String>> = ideas
            .iter()
            .map(|idea| {
                let owner = match idea.action.owner {
                    Owner::Pm => "PM",
                    Owner::Leader => "leader",
                };
                let note = match (idea.taken, idea.fits) {
                    (true, _) => "in the plan",
                    (false, false) => "for another level",
                    (false, true) => "",
                };
                vec![
                    u8::from(idea.action.kind).to_string(),
                    owner.to_owned(),
                    idea.action.text.clone(),
                    note.to_owned(),
                ]
            })
            .collect();
        let nothing = "The library has nothing for this focus area.";
        table(&["Kind", "Who", "What", ""], &rows, nothing)
    })
}
