//! Context: what the leader knows, who was told, who is in the dark.

use rungs_app::context::{
    ContextDraft, ContextLine, ContextSearch, ContextSharing, ContextWhich, ToldWhom,
};
use rungs_app::person_ref::PersonRef;
use rungs_app::{AppError, Workspace};
use rungs_domain::ids::{ContextId, PersonId};
use serde_json::json;

use crate::args::{
    ContextAddArgs, ContextCommand, ContextListArgs, ContextSettleArgs, ContextShareArgs,
};
use crate::call::{Call, person_if_named};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, facts_at, first_line, or_blank, paragraphs, wrapped};

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
        people: people(&workspace, &args.share).map_err(|failure| failure.at("share"))?,
        one_to_one: None,
    };
    let id = workspace
        .context_add(&draft)
        .map_err(|error| named(error, "text"))?
        .value;
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
    workspace
        .context_share(&sharing)
        .map_err(|error| named(error, "note"))?;
    tell(call, &workspace, &args.note, "Told")
}

fn settle(call: &Call, args: &ContextSettleArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    workspace
        .context_settle(&args.note, args.on)
        .map_err(|error| named(error, "note"))?;
    tell(call, &workspace, &args.note, "Settled")
}

/// The note is at fault: what the use case calls `context` has other names here.
fn named(error: AppError, field: &str) -> Failure {
    let is_note = error.field.as_deref() == Some("context");
    let failure = Failure::from(error);
    if is_note { failure.at(field) } else { failure }
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
                some_of(
                    &some
                        .iter()
                        .map(|d| d.person.name.as_str())
                        .collect::<Vec<_>>()
                )
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
        if list.notes.is_empty() {
            return none(args, list.all, person.as_ref());
        }
        let blocks: Vec<String> = list.notes.iter().map(block).collect();
        paragraphs(&blocks)
    })
}

/// Why there is nothing to list: good news, a question that asks too much, or a workspace without notes.
fn none(args: &ContextListArgs, all: u32, person: Option<&PersonRef>) -> String {
    if all == 0 {
        return "There is no note of context yet. “context add --text TEXT --area AREA” notes one."
            .to_owned();
    }
    let narrowed = args.area.is_some() || args.search.is_some();
    match (args.which.which(), person) {
        _ if narrowed => "No note of context is like that.".to_owned(),
        (ContextWhich::InTheDark, None) => {
            "Nobody is in the dark about what they decide on.".to_owned()
        }
        (ContextWhich::InTheDark, Some(person)) => {
            format!(
                "{} is not in the dark about anything they decide on.",
                person.name
            )
        }
        (_, Some(person)) => format!(
            "{} was told nothing yet, and is not in the dark about anything they decide on.",
            person.name
        ),
        (ContextWhich::Unshared, None) => {
            "Every note that is not settled was told somebody.".to_owned()
        }
        (ContextWhich::Settled, None) => "No note is settled.".to_owned(),
        (ContextWhich::All | ContextWhich::Open, None) => "There is no such note.".to_owned(),
    }
}

/// A note with its day before its words, and below what it bears on and who knows.
fn block(line: &ContextLine) -> String {
    let on = format!("{}  ", line.on);
    let below = " ".repeat(on.len());
    let people = |count: u32, names: Vec<&str>| match count {
        0 => String::new(),
        _ => format!("{count}: {}", some_of(&names)),
    };
    let told = facts_at(
        &below,
        &[
            ("Settled", or_blank(line.settled_on)),
            ("Bears on", names(line.areas.iter().map(|area| &area.name))),
            (
                "Knows",
                people(
                    line.knows_count,
                    line.knows
                        .iter()
                        .map(|one| one.person.name.as_str())
                        .collect(),
                ),
            ),
            (
                "In the dark",
                people(
                    line.in_the_dark_count,
                    line.in_the_dark
                        .iter()
                        .map(|one| one.person.name.as_str())
                        .collect(),
                ),
            ),
            ("Id", line.id.to_string()),
        ],
    );
    format!("{}\n{told}", wrapped(&line.text, &on, &below))
}

/// Where there are more names than this the last are counted; the JSON document has them all.
const NAMES: usize = 12;
/// So many are named then.
const FIRST: usize = 8;

fn some_of(names: &[&str]) -> String {
    if names.len() <= NAMES {
        return names.join(", ");
    }
    let more = names.len() - FIRST;
    format!("{} and {more} more", names[..FIRST].join(", "))
}

fn names<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
}
