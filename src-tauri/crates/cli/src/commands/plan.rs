//! Growth plans: beginning one and reading it. A person's plan is the one with the latest start, unless a plan is named by its id.

use rungs_app::delegating::Keep;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{ClosingDraft, FocusClosing, PlanDraft, PlanEdit, PlanPage};
use rungs_app::{AppError, OpOutput, Workspace};
use rungs_domain::ids::{LevelCode, PlanId};
use rungs_domain::plan_state::PlanStage;
use serde::Serialize;
use serde_json::json;

use crate::args::{PlanCloseArgs, PlanCommand, PlanNewArgs, PlanUpdateArgs};
use crate::call::Call;
use crate::commands::plan_words::{document, words};
use crate::commands::{
    plan_actions, plan_check_ins, plan_commitments, plan_focus, plan_guide, plan_print,
    plan_signing, texts,
};
use crate::exit::Failure;
use crate::output::{Answer, paragraphs, table};

pub fn run(call: &Call, command: PlanCommand) -> Result<Answer, Failure> {
    match command {
        PlanCommand::New(args) => new(call, args),
        PlanCommand::Show { person } => show(call, &person),
        PlanCommand::Update(args) => update(call, args),
        PlanCommand::Agree(args) => change(call, &args.person, |workspace, plan| {
            workspace.plan_agree(plan, args.on)
        }),
        PlanCommand::AgreeTarget(args) => change(call, &args.person, |workspace, plan| {
            workspace.plan_agree_target(plan, args.on)
        }),
        PlanCommand::Propose { person } => plan_guide::propose(call, &person),
        PlanCommand::Sign(args) => plan_signing::sign(call, &args),
        PlanCommand::Signed { person } => plan_signing::signed(call, &person),
        PlanCommand::Carry(args) => plan_signing::carry(call, &args),
        PlanCommand::Close(args) => close(call, args),
        PlanCommand::Reopen { person } => change(call, &person, Workspace::plan_reopen),
        PlanCommand::List => list(call),
        PlanCommand::Delete { person } => delete(call, &person),
        PlanCommand::Focus(command) => plan_focus::run(call, command),
        PlanCommand::Action(command) => plan_actions::run(call, command),
        PlanCommand::Commitment(command) => plan_commitments::run(call, command),
        PlanCommand::Checkin(command) => plan_check_ins::run(call, command),
        PlanCommand::Print(args) => plan_print::print(call, &args),
        PlanCommand::Text(args) => texts::plan(call, &args),
    }
}

fn new(call: &Call, args: PlanNewArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let draft = PlanDraft {
        person: person.id,
        from: args.from,
        to: args.to,
        direction: args.direction,
        target: args.target.map(LevelCode::new),
    };
    let id = workspace.plan_new(&draft)?.value;
    say_plan(call, &workspace.plan_show(&id)?)
}

fn show(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (_, plan) = plan_of(&workspace, person)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

fn update(call: &Call, args: PlanUpdateArgs) -> Result<Answer, Failure> {
    let target = args.target.map(|target| match target.as_str() {
        "none" => Keep::Clear,
        level => Keep::Set(LevelCode::new(level)),
    });
    let edit = PlanEdit {
        from: args.from,
        to: args.to,
        direction: args.direction.map_or(Keep::Keep, Keep::Set),
        target: target.unwrap_or(Keep::Keep),
        aspiration: args.aspiration,
        strengths: args.strengths,
    };
    change(call, &args.person, |workspace, plan| {
        workspace.plan_update(plan, &edit)
    })
}

fn close(call: &Call, args: PlanCloseArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, &args.person)?;
    let mut draft = ClosingDraft {
        on: args.on,
        outcome: args.outcome,
        note: args.note.unwrap_or_default(),
        focuses: Vec::new(),
    };
    for (focus, outcome) in args.focus {
        draft.focuses.push(FocusClosing {
            focus: workspace.focus_find(&plan, &focus)?,
            outcome: Some(outcome),
            note: String::new(),
        });
    }
    workspace.plan_close(&plan, &draft)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

/// Changes the plan of a person and tells it as it is then.
pub fn change(
    call: &Call,
    person: &str,
    change: impl FnOnce(&Workspace, &PlanId) -> Result<OpOutput<()>, AppError>,
) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, person)?;
    change(&workspace, &plan)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

fn list(call: &Call) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let plans = workspace.plan_list()?;
    call.answer(&plans, || {
        let rows: Vec<Vec<String>> = plans
            .plans
            .iter()
            .map(|row| {
                vec![
                    row.person.name.clone(),
                    row.period.clone(),
                    stage_words(row.stage).to_owned(),
                    row.focuses.join(", "),
                    format!("{} of {}", row.actions_done, row.actions_total),
                    row.next_check_in
                        .map_or_else(String::new, |on| on.to_string()),
                ]
            })
            .collect();
        let heads = [
            "Person",
            "Period",
            "State",
            "Works on",
            "Done",
            "Next check-in",
        ];
        let without = plans.without_plan.iter().map(|one| one.person.name.clone());
        let without: Vec<String> = without.collect();
        let without = if without.is_empty() {
            String::new()
        } else {
            format!("Without a plan for today: {}.", without.join(", "))
        };
        paragraphs(&[
            table(&heads, &rows, "There is no growth plan yet."),
            without,
        ])
    })
}

fn delete(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, person)?;
    let period = workspace.plan_show(&plan)?.period;
    workspace.plan_delete(&plan)?;
    call.answer(&json!({"deleted": plan, "person": person}), || {
        format!("The plan of {} for {period} is deleted.", person.name)
    })
}

/// A part with the plan and the person it belongs to.
#[derive(Debug, Serialize)]
pub struct Part<'a, T> {
    pub person: &'a PersonRef,
    pub plan: &'a PlanId,
    #[serde(flatten)]
    pub part: &'a T,
}

/// The person named and their plan with the latest start, which is the one that is printed; by the id of a plan, that one.
pub fn plan_of(workspace: &Workspace, person: &str) -> Result<(PersonRef, PlanId), Failure> {
    Ok(workspace.plan_find(person)?)
}

pub fn say_plan(call: &Call, page: &PlanPage) -> Result<Answer, Failure> {
    call.answer(&document(page), || words(page))
}

const fn stage_words(stage: PlanStage) -> &'static str {
    match stage {
        PlanStage::Draft => "draft",
        PlanStage::Agreed => "agreed",
        PlanStage::Active => "active",
        PlanStage::Over => "over, not closed",
        PlanStage::Closed => "closed",
    }
}
