//! The leader's own ideas for actions.

use rungs_app::Workspace;
use rungs_app::planning::{OwnActionDraft, OwnActionEdit, OwnActionRow};
use rungs_domain::ids::OwnActionId;
use rungs_domain::plan::Owner;
use serde_json::{Value, json};

use crate::args::{IdeaAddArgs, IdeaUpdateArgs, IdeasCommand};
use crate::call::Call;
use crate::commands::plan_focus::subject;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, table};

pub fn run(call: &Call, command: IdeasCommand) -> Result<Answer, Failure> {
    match command {
        IdeasCommand::List => list(call),
        IdeasCommand::Add(args) => add(call, args),
        IdeasCommand::Update(args) => update(call, args),
        IdeasCommand::Remove { idea } => remove(call, &idea),
    }
}

fn list(call: &Call) -> Result<Answer, Failure> {
    let rows = call.reading()?.own_actions()?;
    let ideas: Vec<Value> = rows.iter().map(document).collect();
    call.answer(&json!({ "ideas": ideas }), || {
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                vec![
                    row.heading.clone(),
                    u8::from(row.action.kind).to_string(),
                    owner_word(row.action.owner).to_owned(),
                    row.action.text.clone(),
                ]
            })
            .collect();
        let heads = ["For", "Kind", "Who", "What"];
        table(&heads, &lines, "You keep no ideas of your own yet.")
    })
}

fn add(call: &Call, args: IdeaAddArgs) -> Result<Answer, Failure> {
    let trains = subject(
        args.competency.as_deref(),
        args.delegation.as_deref(),
        args.shift.as_deref(),
    )?;
    let workspace = call.writing()?;
    let draft = OwnActionDraft {
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        trains,
    };
    let id = workspace.own_action_add(&draft)?.value;
    say(call, &workspace, &id)
}

fn update(call: &Call, args: IdeaUpdateArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let id = workspace.own_action_find(&args.idea)?;
    let edit = OwnActionEdit {
        text: args.text,
        kind: args.kind,
        owner: args.owner,
    };
    workspace.own_action_update(&id, &edit)?;
    say(call, &workspace, &id)
}

fn remove(call: &Call, idea: &str) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let id = workspace.own_action_find(idea)?;
    workspace.own_action_remove(&id)?;
    call.answer(&json!({ "removed": id }), || "Let go.".to_owned())
}

/// One as it is kept now.
pub fn say(call: &Call, workspace: &Workspace, id: &OwnActionId) -> Result<Answer, Failure> {
    let rows = workspace.own_actions()?;
    let row = rows.iter().find(|row| row.action.id == *id);
    let row = row.ok_or_else(|| gone("idea"))?;
    call.answer(&document(row), || {
        format!("Kept for {}: {}", row.heading, row.action.text)
    })
}

fn document(row: &OwnActionRow) -> Value {
    let mut document = json!(row.action);
    document["heading"] = json!(row.heading);
    document
}

const fn owner_word(owner: Owner) -> &'static str {
    match owner {
        Owner::Pm => "PM",
        Owner::Leader => "leader",
    }
}
