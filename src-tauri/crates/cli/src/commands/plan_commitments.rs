//! What the leader promises.

use rungs_app::Workspace;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{CommitmentDraft, CommitmentEdit};
use rungs_domain::ids::{CommitmentId, PlanId};
use rungs_domain::plan::ActionStatus;
use serde_json::json;

use crate::args::{CommitmentAddArgs, CommitmentCommand, CommitmentNamed, CommitmentUpdateArgs};
use crate::call::Call;
use crate::commands::plan::{Part, plan_of};
use crate::commands::plan_words::{commitment_document, commitment_words};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: CommitmentCommand) -> Result<Answer, Failure> {
    match command {
        CommitmentCommand::Add(args) => add(call, args),
        CommitmentCommand::Update(args) => update(call, args),
        CommitmentCommand::Keep(which) => set_status(call, &which, ActionStatus::Done),
        CommitmentCommand::Drop(which) => set_status(call, &which, ActionStatus::Dropped),
        CommitmentCommand::Reopen(which) => set_status(call, &which, ActionStatus::Open),
        CommitmentCommand::Remove(which) => remove(call, &which),
    }
}

fn add(call: &Call, args: CommitmentAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = CommitmentDraft {
        text: args.text,
        due: args.due,
    };
    let id = workspace.commitment_add(&plan, &draft)?.value;
    say(call, &workspace, &person, &plan, &id)
}

fn update(call: &Call, args: CommitmentUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan, id) = commitment_of(&workspace, &args.which)?;
    let edit = CommitmentEdit {
        text: args.text,
        due: args.due.unwrap_or_default(),
    };
    workspace.commitment_update(&id, &edit)?;
    say(call, &workspace, &person, &plan, &id)
}

fn set_status(
    call: &Call,
    which: &CommitmentNamed,
    status: ActionStatus,
) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan, id) = commitment_of(&workspace, which)?;
    workspace.commitment_set_status(&id, status)?;
    say(call, &workspace, &person, &plan, &id)
}

fn remove(call: &Call, which: &CommitmentNamed) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, _, id) = commitment_of(&workspace, which)?;
    workspace.commitment_remove(&id)?;
    call.answer(&json!({ "removed": id, "person": person }), || {
        format!("Removed: {}.", which.commitment.trim())
    })
}

fn commitment_of(
    workspace: &Workspace,
    which: &CommitmentNamed,
) -> Result<(PersonRef, PlanId, CommitmentId), Failure> {
    let (person, plan) = plan_of(workspace, &which.person)?;
    let id = workspace.commitment_find(&plan, &which.commitment)?;
    Ok((person, plan, id))
}

fn say(
    call: &Call,
    workspace: &Workspace,
    person: &PersonRef,
    plan: &PlanId,
    id: &CommitmentId,
) -> Result<Answer, Failure> {
    let page = workspace.plan_show(plan)?;
    let found = page.commitments.iter().find(|owed| owed.id == *id);
    let commitment = found.ok_or_else(|| gone("commitment"))?;
    let part = commitment_document(commitment);
    call.answer(
        &Part {
            person,
            plan,
            part: &part,
        },
        || commitment_words(commitment),
    )
}
