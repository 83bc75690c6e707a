//! What the two agreed to do.

use rungs_app::Workspace;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{ActionDraft, ActionEdit};
use rungs_domain::Day;
use rungs_domain::ids::{ActionId, FocusId};
use rungs_domain::plan::{Action, ActionKind, ActionStatus, Owner};
use serde::Serialize;
use serde_json::json;

use crate::args::{ActionAddArgs, ActionCommand, ActionNamed, ActionUpdateArgs};
use crate::call::Call;
use crate::commands::ideas;
use crate::commands::plan::plan_of;
use crate::commands::plan_words::action_words;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: ActionCommand) -> Result<Answer, Failure> {
    match command {
        ActionCommand::Add(args) => add(call, args),
        ActionCommand::Update(args) => update(call, args),
        ActionCommand::Done(which) => set_status(call, &which, ActionStatus::Done),
        ActionCommand::Drop(which) => set_status(call, &which, ActionStatus::Dropped),
        ActionCommand::Reopen(which) => set_status(call, &which, ActionStatus::Open),
        ActionCommand::Remove(which) => remove(call, &which),
        ActionCommand::Keep(which) => keep(call, &which),
    }
}

fn add(call: &Call, args: ActionAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = ActionDraft {
        focus: workspace.focus_find(&plan, &args.focus)?,
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        due: args.due,
        people: args.people.unwrap_or_default(),
        resources: args.resources.unwrap_or_default(),
    };
    let id = workspace.action_add(&draft)?.value;
    say(call, &workspace, &person, &id)
}

fn update(call: &Call, args: ActionUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, id) = action_of(&workspace, &args.which)?;
    let edit = ActionEdit {
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        due: args.due.unwrap_or_default(),
        people: args.people,
        resources: args.resources,
    };
    workspace.action_update(&id, &edit)?;
    say(call, &workspace, &person, &id)
}

fn set_status(call: &Call, which: &ActionNamed, status: ActionStatus) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, id) = action_of(&workspace, which)?;
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

fn remove(call: &Call, which: &ActionNamed) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, id) = action_of(&workspace, which)?;
    workspace.action_remove(&id)?;
    call.answer(&json!({ "removed": id, "person": person }), || {
        format!("Removed: {} of {}.", which.action.trim(), person.name)
    })
}

fn keep(call: &Call, which: &ActionNamed) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, action) = action_of(&workspace, which)?;
    let own = workspace.own_action_keep(&action)?.value;
    ideas::say(call, &workspace, &own)
}

/// Of a plan or of a one-to-one.
fn action_of(workspace: &Workspace, which: &ActionNamed) -> Result<(PersonRef, ActionId), Failure> {
    let person = workspace.find_person(&which.person)?;
    let id = workspace.action_find(&person.id, &which.action)?;
    Ok((person, id))
}

/// An action as it stands now. One of a plan says which plan; one of a one-to-one belongs to none.
fn say(
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
