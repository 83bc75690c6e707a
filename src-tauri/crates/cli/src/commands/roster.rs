//! The roster: listing, adding, changing, archiving and bringing back.

use rungs_app::AppError;
use rungs_app::Workspace;
use rungs_app::error::Code;
use rungs_app::person_ref::PersonRef;
use rungs_app::roster::{OpenRoleDraft, OpenRoleLine, PersonChange, PersonDraft, RosterLine};
use rungs_domain::ids::{OpenRoleId, PersonId};

use crate::args::{AddArgs, EditArgs, ListArgs, RosterCommand, StatusArgs};
use crate::call::{Call, person_if_named};
use crate::commands::{roster_import, roster_show};
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

pub fn run(call: &Call, command: RosterCommand) -> Result<Answer, Failure> {
    match command {
        RosterCommand::Import(args) => roster_import::import(call, &args),
        RosterCommand::List(args) => list(call, &args),
        RosterCommand::Show { person } => roster_show::show(call, &person),
        RosterCommand::Add(args) => match args.open {
            Some(_) => add_open_role(call, args),
            None => add_person(call, args),
        },
        RosterCommand::Edit(args) => edit(call, args),
        RosterCommand::Archive(args) => archive(call, &args),
        RosterCommand::Restore(args) => restore(call, &args),
    }
}

fn list(call: &Call, args: &ListArgs) -> Result<Answer, Failure> {
    let mut roster = call.reading()?.roster_list(args.as_of)?;
    roster
        .people
        .retain(|line| args.status.is_none_or(|status| line.status == status));
    call.answer(&roster, || {
        let people: Vec<Vec<String>> = roster.people.iter().map(person_row).collect();
        let open: Vec<Vec<String>> = roster.open_roles.iter().map(open_role_row).collect();
        let people_count = counted(roster.people.len(), "person", "people");
        let open_table = if open.is_empty() {
            String::new()
        } else {
            table(&["Open role", "Level", "Manager", "Open since"], &open, "")
        };
        let nobody = "Nobody is on the roster. Import a file with “roster import FILE”, or add somebody with “roster add”.";
        let people_table = table(&["Name", "Title", "Level", "Manager", "E-mail", "Status"], &people, nobody);
        let count = if roster.people.is_empty() { String::new() } else { people_count };
        paragraphs(&[people_table, open_table, count])
    })
}

fn person_row(line: &RosterLine) -> Vec<String> {
    vec![
        line.name.clone(),
        line.title.clone(),
        or_blank(line.level.as_ref().map(|level| &level.code)),
        or_blank(line.manager.as_ref().map(|manager| &manager.name)),
        line.email.clone().unwrap_or_default(),
        roster_show::status_word(line.status).to_owned(),
    ]
}

fn open_role_row(role: &OpenRoleLine) -> Vec<String> {
    vec![
        role.title.clone(),
        or_blank(role.level.as_ref().map(|level| &level.code)),
        or_blank(role.manager.as_ref().map(|manager| &manager.name)),
        role.opened.to_string(),
    ]
}

fn add_person(call: &Call, args: AddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let manager = manager_named(&workspace, args.manager.as_deref())?;
    let draft = PersonDraft {
        name: args.name.unwrap_or_default(),
        email: args.email,
        number: args.number,
        title: args.title.unwrap_or_default(),
        manager: manager.map(|manager| manager.id),
        area: args.area,
        market: args.market.unwrap_or_default(),
        stage: args.stage,
        role_start: args.start,
    };
    let id = workspace.person_add(&draft)?.value;
    say_person(call, &workspace, &id, "Added")
}

fn add_open_role(call: &Call, args: AddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let manager = manager_named(&workspace, args.manager.as_deref())?;
    let draft = OpenRoleDraft {
        level: args.open.map(Into::into),
        title: args.title.unwrap_or_default(),
        manager: manager.map(|manager| manager.id),
        area: args.area,
        market: args.market.unwrap_or_default(),
    };
    let id: OpenRoleId = workspace.open_role_add(&draft)?.value;
    let roster = workspace.roster_list(None)?;
    let role = roster
        .open_roles
        .iter()
        .find(|role| role.id == id)
        .ok_or_else(|| gone("open role"))?;
    call.answer(role, || format!("Added the open role {}.", role.title))
}

fn edit(call: &Call, args: EditArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let manager = match args.manager.as_deref() {
        Some(text) if text.trim().eq_ignore_ascii_case("none") => Some(None),
        named => manager_named(&workspace, named)?.map(|manager| Some(manager.id)),
    };
    let change = PersonChange {
        name: args.name,
        email: args.email.map(Some),
        number: args.number.map(Some),
        title: args.title,
        manager,
        area: args.area.map(Some),
        market: args.market,
        stage: args.stage.map(Some),
        role_start: args.start.map(Some),
        note: None,
        from: args.from,
    };
    workspace.person_edit(&person.id, &change)?;
    say_person(call, &workspace, &person.id, "Changed")
}

fn archive(call: &Call, args: &StatusArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    workspace.person_archive(&person.id, args.on)?;
    say_person(call, &workspace, &person.id, "Archived")
}

fn restore(call: &Call, args: &StatusArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    workspace.person_restore(&person.id, args.on)?;
    say_person(call, &workspace, &person.id, "Brought back")
}

fn manager_named(workspace: &Workspace, named: Option<&str>) -> Result<Option<PersonRef>, Failure> {
    person_if_named(workspace, named).map_err(|failure| failure.at("manager"))
}

/// The person's line of the roster after the change.
fn say_person(
    call: &Call,
    workspace: &Workspace,
    id: &PersonId,
    done: &str,
) -> Result<Answer, Failure> {
    let roster = workspace.roster_list(None)?;
    let line = roster
        .people
        .iter()
        .find(|line| line.id == *id)
        .ok_or_else(|| gone("person"))?;
    call.answer(line, || {
        format!(
            "{done} {}, {} since {}.",
            line.name,
            roster_show::status_word(line.status),
            line.since
        )
    })
}

/// What was written cannot be read back, which is a defect.
pub fn gone(what: &str) -> Failure {
    AppError::new(
        Code::Internal,
        format!("The {what} was written but cannot be read back. Run a check of the workspace."),
    )
    .into()
}
