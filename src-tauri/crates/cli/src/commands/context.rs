//! Context: what the leader knows, who was told, who is in the dark.

use rungs_app::Workspace;
use rungs_app::context::{ContextDraft, ContextLine, ContextSearch, ContextSharing, ToldWhom};
use rungs_domain::ids::{ContextId, PersonId};
use serde_json::json;

use crate::args::{
    ContextAddArgs, ContextCommand, ContextListArgs, ContextSettleArgs, ContextShareArgs,
};
use crate::call::{Call, person_if_named};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, first_line, table};

pub fn run(call: &Call, command: ContextCommand) -> Result<Answer, Failure> {
    match command {
        ContextCommand::Add(args) => add(call, args),
        ContextCommand::Share(args) => share(call, &args),
        ContextCommand::Settle(args) => settle(call, &args),
        ContextCommand::List(args) => list(call, &args),
    }
}

fn add(call: &Call, args: ContextAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let draft = ContextDraft {
        text: args.text,
        on: args.on,
        areas: args.area,
        people: people(&workspace, &args.share)?,
        one_to_one: None,
    };
    let id = workspace.context_add(&draft)?.value;
    tell(call, &workspace, &id, "Noted")
}

fn share(call: &Call, args: &ContextShareArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let sharing = ContextSharing {
        notes: vec![args.note.clone()],
        whom: if args.in_the_dark {
            ToldWhom::InTheDark
        } else {
            ToldWhom::People(people(&workspace, &args.people)?)
        },
        one_to_one: None,
        on: args.on,
    };
    workspace.context_share(&sharing)?;
    tell(call, &workspace, &args.note, "Told")
}

fn settle(call: &Call, args: &ContextSettleArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    workspace.context_settle(&args.note, args.on)?;
    tell(call, &workspace, &args.note, "Settled")
}

fn people(workspace: &Workspace, named: &[String]) -> Result<Vec<PersonId>, Failure> {
    named
        .iter()
        .map(|text| Ok(workspace.find_person(text)?.id))
        .collect()
}

fn tell(call: &Call, workspace: &Workspace, id: &ContextId, done: &str) -> Result<Answer, Failure> {
    let list = workspace.context_list(&ContextSearch::default())?;
    let line = list.notes.iter().find(|line| line.id == *id);
    let line = line.ok_or_else(|| gone("note of context"))?;
    call.answer(line, || {
        let dark = match line.in_the_dark.as_slice() {
            [] => "nobody is in the dark".to_owned(),
            some => format!(
                "in the dark: {}",
                names(some.iter().map(|d| &d.person.name))
            ),
        };
        format!(
            "{done}: {} ({}). {}; {dark}.",
            first_line(&line.text),
            line.id,
            match line.knows_count {
                0 => "Nobody was told".to_owned(),
                1 => "1 person knows".to_owned(),
                several => format!("{several} people know"),
            }
        )
    })
}

fn list(call: &Call, args: &ContextListArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = person_if_named(&workspace, args.person.as_deref())?;
    let list = workspace.context_list(&ContextSearch {
        person: person.as_ref().map(|person| person.id.clone()),
        area: args.area.clone(),
        which: args.which.which(),
        words: args.search.clone(),
        limit: None,
        people_limit: None,
    })?;
    let document = json!({ "person": person, "context": list.notes });
    call.answer(&document, || {
        let rows: Vec<Vec<String>> = list.notes.iter().map(row).collect();
        table(
            &[
                "On",
                "Settled",
                "Bears on",
                "Knows",
                "In the dark",
                "Text",
                "Id",
            ],
            &rows,
            "There is no such note.",
        )
    })
}

fn row(line: &ContextLine) -> Vec<String> {
    vec![
        line.on.to_string(),
        line.settled_on
            .map(|day| day.to_string())
            .unwrap_or_default(),
        names(line.areas.iter().map(|area| &area.name)),
        names(line.knows.iter().map(|knows| &knows.person.name)),
        names(line.in_the_dark.iter().map(|dark| &dark.person.name)),
        first_line(&line.text),
        line.id.to_string(),
    ]
}

fn names<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
}
