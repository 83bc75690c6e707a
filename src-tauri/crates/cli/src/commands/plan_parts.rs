//! What hangs on a plan: actions, commitments and check-ins.

use rungs_app::Workspace;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, CommitmentDraft, CommitmentEdit,
};
use rungs_domain::Day;
use rungs_domain::ids::{ActionId, CheckInId, CommitmentId, FocusId, PlanId};
use rungs_domain::plan::{Action, ActionKind, ActionStatus, CheckIn, Owner};
use serde::Serialize;
use serde_json::json;

use crate::args::{
    ActionAddArgs, ActionCommand, ActionNamed, ActionUpdateArgs, CheckInAddArgs, CheckInCommand,
    CheckInUpdateArgs, CommitmentCommand, CommitmentNamed,
};
use crate::call::Call;
use crate::commands::ideas;
use crate::commands::plan::{action_words, change, commitment_document, commitment_words, plan_of};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::Answer;

/// A part with the plan and the person it belongs to.
#[derive(Debug, Serialize)]
pub struct Part<'a, T> {
    pub person: &'a PersonRef,
    pub plan: &'a PlanId,
    #[serde(flatten)]
    pub part: &'a T,
}

pub fn actions(call: &Call, command: ActionCommand) -> Result<Answer, Failure> {
    match command {
        ActionCommand::Add(args) => add_action(call, args),
        ActionCommand::Update(args) => update_action(call, args),
        ActionCommand::Done(which) => set_action(call, &which, ActionStatus::Done),
        ActionCommand::Drop(which) => set_action(call, &which, ActionStatus::Dropped),
        ActionCommand::Reopen(which) => set_action(call, &which, ActionStatus::Open),
        ActionCommand::Remove(which) => remove_action(call, &which),
        ActionCommand::Keep(which) => {
            let workspace = call.writing()?;
            let person = workspace.find_person(&which.person)?;
            let action = workspace.action_find(&person.id, &which.action)?;
            let own = workspace.own_action_keep(&action)?.value;
            ideas::say(call, &workspace, &own)
        }
    }
}

fn add_action(call: &Call, args: ActionAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let focus = workspace.focus_find(&plan, &args.focus)?;
    let draft = ActionDraft {
        focus,
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        due: args.due,
        people: args.people.unwrap_or_default(),
        resources: args.resources.unwrap_or_default(),
    };
    let id = workspace.action_add(&draft)?.value;
    say_action(call, &workspace, &person, &id)
}

fn update_action(call: &Call, args: ActionUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let id = workspace.action_find(&person.id, &args.action)?;
    let edit = ActionEdit {
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        due: args.due.unwrap_or_default(),
        people: args.people,
        resources: args.resources,
    };
    workspace.action_update(&id, &edit)?;
    say_action(call, &workspace, &person, &id)
}

/// An action as it stands now. One of a plan says which plan; one of a one-to-one belongs to none.
fn say_action(
    call: &Call,
    workspace: &Workspace,
    person: &PersonRef,
    id: &ActionId,
) -> Result<Answer, Failure> {
    let (action, plan) = workspace.action_show(id)?;
    let mut document = json!(WithoutPerson::from(&action));
    document["person"] = json!(person);
    document["plan"] = json!(plan);
    call.answer(&document, || action_words(&action))
}

/// An action as it stands in a plan; whose it is, is said beside it.
#[derive(Debug, Serialize)]
struct WithoutPerson<'a> {
    id: &'a ActionId,
    focus: Option<&'a FocusId>,
    text: &'a str,
    kind: Option<ActionKind>,
    owner: Owner,
    people: &'a str,
    resources: &'a str,
    due: Option<Day>,
    status: ActionStatus,
    done_on: Option<Day>,
}

impl<'a> From<&'a Action> for WithoutPerson<'a> {
    fn from(action: &'a Action) -> Self {
        Self {
            id: &action.id,
            focus: action.focus.as_ref(),
            text: &action.text,
            kind: action.kind,
            owner: action.owner,
            people: &action.people,
            resources: &action.resources,
            due: action.due,
            status: action.status,
            done_on: action.done_on,
        }
    }
}

fn set_action(call: &Call, which: &ActionNamed, status: ActionStatus) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&which.person)?;
    let id = workspace.action_find(&person.id, &which.action)?;
    workspace.action_set_status(&id, status)?;
    let said = match status {
        ActionStatus::Done => "Done",
        ActionStatus::Dropped => "Dropped",
        ActionStatus::Open | ActionStatus::Carried => "Open again",
    };
    call.answer(
        &json!({ "person": person, "id": id, "status": status }),
        || format!("{said}: {} of {}.", which.action.trim(), person.name),
    )
}

fn remove_action(call: &Call, which: &ActionNamed) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&which.person)?;
    let id = workspace.action_find(&person.id, &which.action)?;
    workspace.action_remove(&id)?;
    call.answer(&json!({ "removed": id, "person": person }), || {
        format!("Removed: {} of {}.", which.action.trim(), person.name)
    })
}

pub fn commitments(call: &Call, command: CommitmentCommand) -> Result<Answer, Failure> {
    match command {
        CommitmentCommand::Add { person, text, due } => {
            let workspace = call.writing()?;
            let (person, plan) = plan_of(&workspace, &person)?;
            let draft = CommitmentDraft { text, due };
            let id = workspace.commitment_add(&plan, &draft)?.value;
            say_commitment(call, &workspace, &person, &plan, &id)
        }
        CommitmentCommand::Update { which, text, due } => {
            change_commitment(call, &which, |workspace, id| {
                let due = due.unwrap_or_default();
                Ok(workspace
                    .commitment_update(id, &CommitmentEdit { text, due })
                    .map(|_| ())?)
            })
        }
        CommitmentCommand::Keep(which) => set_commitment(call, &which, ActionStatus::Done),
        CommitmentCommand::Drop(which) => set_commitment(call, &which, ActionStatus::Dropped),
        CommitmentCommand::Reopen(which) => set_commitment(call, &which, ActionStatus::Open),
        CommitmentCommand::Remove(which) => {
            let workspace = call.writing()?;
            let (person, plan) = plan_of(&workspace, &which.person)?;
            let id = workspace.commitment_find(&plan, &which.commitment)?;
            workspace.commitment_remove(&id)?;
            call.answer(&json!({ "removed": id, "person": person }), || {
                format!("Removed: {}.", which.commitment.trim())
            })
        }
    }
}

fn set_commitment(
    call: &Call,
    which: &CommitmentNamed,
    status: ActionStatus,
) -> Result<Answer, Failure> {
    change_commitment(call, which, |workspace, id| {
        Ok(workspace.commitment_set_status(id, status).map(|_| ())?)
    })
}

fn change_commitment(
    call: &Call,
    which: &CommitmentNamed,
    change: impl FnOnce(&Workspace, &CommitmentId) -> Result<(), Failure>,
) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &which.person)?;
    let id = workspace.commitment_find(&plan, &which.commitment)?;
    change(&workspace, &id)?;
    say_commitment(call, &workspace, &person, &plan, &id)
}

fn say_commitment(
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

pub fn check_ins(call: &Call, command: CheckInCommand) -> Result<Answer, Failure> {
    match command {
        CheckInCommand::Add(args) => add_check_in(call, args),
        CheckInCommand::Update(args) => update_check_in(call, args),
        CheckInCommand::Propose { person } => change(call, &person, |workspace, plan| {
            let days = workspace.plan_guide(plan)?.check_ins;
            workspace.check_ins_plan(plan, &days)
        }),
        CheckInCommand::Remove { person, check_in } => {
            let workspace = call.writing()?;
            let (person, plan) = plan_of(&workspace, &person)?;
            let id = workspace.check_in_find(&plan, &check_in)?;
            workspace.check_in_remove(&id)?;
            call.answer(&json!({ "removed": id, "person": person }), || {
                format!("Removed: the check-in with {}.", person.name)
            })
        }
    }
}

fn add_check_in(call: &Call, args: CheckInAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = CheckInDraft {
        on: args.on,
        note: args.note.unwrap_or_default(),
        changes: args.changes.unwrap_or_default(),
        private_note: args.private_note.unwrap_or_default(),
    };
    let id = workspace.check_in_add(&plan, &draft)?.value;
    say_check_in(call, &workspace, &person, &plan, &id)
}

fn update_check_in(call: &Call, args: CheckInUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let id = workspace.check_in_find(&plan, &args.check_in)?;
    let edit = CheckInEdit {
        on: args.on,
        held_on: args.held.unwrap_or_default(),
        note: args.note,
        changes: args.changes,
        private_note: args.private_note,
    };
    workspace.check_in_update(&id, &edit)?;
    say_check_in(call, &workspace, &person, &plan, &id)
}

fn say_check_in(
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
        let held = if check_in.held_on.is_some() {
            ", held"
        } else {
            ""
        };
        format!("Check-in with {} on {}{held}.", person.name, check_in.on)
    })
}
