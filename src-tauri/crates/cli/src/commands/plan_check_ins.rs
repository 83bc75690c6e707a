//! The dates on which the two look at a plan.

use rungs_app::Workspace;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{CheckInDraft, CheckInEdit};
use rungs_domain::ids::{CheckInId, PlanId};
use rungs_domain::plan::CheckIn;
use serde_json::json;

use crate::args::{CheckInAddArgs, CheckInCommand, CheckInNamed, CheckInUpdateArgs};
use crate::call::Call;
use crate::commands::plan::{change, plan_of};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: CheckInCommand) -> Result<Answer, Failure> {
    match command {
        CheckInCommand::Add(args) => add(call, args),
        CheckInCommand::Update(args) => update(call, args),
        CheckInCommand::Propose { person } => change(call, &person, |workspace, plan| {
            let days = workspace.plan_guide(plan)?.check_ins;
            workspace.check_ins_plan(plan, &days)
        }),
        CheckInCommand::Remove(which) => remove(call, &which),
    }
}

fn add(call: &Call, args: CheckInAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = CheckInDraft {
        on: args.on,
        note: args.note.unwrap_or_default(),
        changes: args.changes.unwrap_or_default(),
        private_note: args.private_note.unwrap_or_default(),
    };
    let id = workspace.check_in_add(&plan, &draft)?.value;
    say(call, &workspace, &person, &plan, &id)
}

fn update(call: &Call, args: CheckInUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan, id) = check_in_of(&workspace, &args.which)?;
    let edit = CheckInEdit {
        on: args.on,
        held_on: args.held.unwrap_or_default(),
        note: args.note,
        changes: args.changes,
        private_note: args.private_note,
    };
    workspace.check_in_update(&id, &edit)?;
    say(call, &workspace, &person, &plan, &id)
}

fn remove(call: &Call, which: &CheckInNamed) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, _, id) = check_in_of(&workspace, which)?;
    workspace.check_in_remove(&id)?;
    call.answer(&json!({ "removed": id, "person": person }), || {
        format!("Removed: the check-in with {}.", person.name)
    })
}

fn check_in_of(
    workspace: &Workspace,
    which: &CheckInNamed,
) -> Result<(PersonRef, PlanId, CheckInId), Failure> {
    let (person, plan) = plan_of(workspace, &which.person)?;
    let id = workspace.check_in_find(&plan, &which.check_in)?;
    Ok((person, plan, id))
}

fn say(
    call: &Call,
    workspace: &Workspace,
    person: &PersonRef,
    plan: &PlanId,
    id: &CheckInId,
) -> Result<Answer, Failure> {
    let page = workspace.plan_show(plan)?;
    let found = page.check_ins.iter().find(|check_in| check_in.id == *id);
    let check_in: &CheckIn = found.ok_or_else(|| gone("check-in"))?;
    let document = json!({
        "person": person,
        "plan": plan,
        "id": check_in.id,
        "on": check_in.on,
        "held_on": check_in.held_on,
        "note": check_in.note,
        "changes": check_in.changes,
        "private_note": check_in.private_note.for_leader(),
    });
    call.answer(&document, || {
        let held = match check_in.held_on {
            None => String::new(),
            Some(day) if day == check_in.on => ", held".to_owned(),
            Some(day) => format!(", held on {day}"),
        };
        format!("Check-in with {} on {}{held}.", person.name, check_in.on)
    })
}
