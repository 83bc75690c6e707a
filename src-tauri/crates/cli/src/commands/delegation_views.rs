//! How PMs see who decides, beside what was agreed.

use rungs_app::Workspace;
use rungs_app::delegation_views::{DelegationViewsPage, OwnViewEntry, ViewFate, ViewFormPage};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::view_talk::TalkKind;
use serde_json::json;

use crate::args::{ViewCommand, ViewSetArgs, ViewTakeArgs, ViewTalkArgs};
use crate::call::{Call, nobody_placed, person_if_named};
use crate::commands::typed_numbers::with_readings;
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

pub fn run(call: &Call, command: ViewCommand) -> Result<Answer, Failure> {
    match command {
        ViewCommand::Show { person } => show(call, &person),
        ViewCommand::Team { team } => of_team(call, team.as_deref()),
        ViewCommand::Set(args) => set(call, &args),
        ViewCommand::Keep(args) => talk(call, &args, TalkKind::Kept),
        ViewCommand::Talk(args) => talk(call, &args, TalkKind::Waiting),
        ViewCommand::Form { person, out } => {
            let workspace = call.reading()?;
            let person = workspace.find_person(&person)?;
            workspace.view_form_write(&person.id, &out)?;
            call.answer(&json!({ "person": person, "path": out }), || {
                format!("The form for {} is in {}.", person.name, out.display())
            })
        }
        ViewCommand::Take(args) => take(call, &args),
    }
}

fn numbered(scale: Scale, level: Option<DelegationLevel>) -> String {
    level.map_or_else(|| "–".to_owned(), |level| scale.numbered(level))
}

fn show(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(person)?;
    let page = workspace.delegation_views(&person.id)?;
    call.answer(&page, || page_words(&page))
}

fn page_words(page: &DelegationViewsPage) -> String {
    let rows: Vec<Vec<String>> = page
        .lines
        .iter()
        .filter(|line| line.cell.agreed.is_some() || line.said.is_some())
        .map(|line| {
            vec![
                line.name.clone(),
                numbered(page.scale, line.cell.agreed),
                numbered(page.scale, line.said.as_ref().map(|said| said.level)),
                or_blank(line.cell.difference.filter(|steps| *steps != 0)),
                or_blank(line.said.as_ref().map(|said| said.on)),
                or_blank(line.talk.as_ref().map(|talk| match talk.kind {
                    TalkKind::Waiting => format!("to talk about since {}", talk.on),
                    TalkKind::Kept => format!("kept on {}", talk.on),
                })),
            ]
        })
        .collect();
    table(
        &[
            "Decision", "Agreed", "They see", "Freer by", "Said on", "Talk",
        ],
        &rows,
        "Nothing is agreed, and nothing was said.",
    )
}

fn of_team(call: &Call, lead: Option<&str>) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead = person_if_named(&workspace, lead).map_err(|failure| failure.at("team"))?;
    let team = workspace.delegation_views_team(lead.as_ref().map(|lead| &lead.id))?;
    call.answer(&team, || {
        if team.people.is_empty() {
            return nobody_placed(lead.as_ref());
        }
        let rows: Vec<Vec<String>> = team
            .people
            .iter()
            .map(|one| {
                let widest = one.widest.as_ref().map(|widest| {
                    format!(
                        "{}: {} / {}",
                        widest.name,
                        numbered(team.scale, Some(widest.agreed)),
                        numbered(team.scale, Some(widest.said))
                    )
                });
                vec![
                    one.person.name.clone(),
                    one.asked_on
                        .map_or_else(|| "never".to_owned(), |day| day.to_string()),
                    one.differ.to_string(),
                    or_blank(widest),
                ]
            })
            .collect();
        table(
            &["Person", "Asked", "Differences", "Widest: agreed / seen"],
            &rows,
            "",
        )
    })
}

fn set(call: &Call, args: &ViewSetArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let scale = workspace.delegation_scale()?.scale;
    let mut entries = Vec::new();
    for (area, said) in &args.said {
        entries.push(OwnViewEntry {
            area: workspace.find_decision_area(area)?,
            level: if said.is_empty() {
                None
            } else {
                Some(level(scale, said)?)
            },
            note: String::new(),
        });
    }
    for (area, note) in &args.note {
        let area = workspace.find_decision_area(area)?;
        let Some(entry) = entries.iter_mut().find(|entry| entry.area == area) else {
            let message = format!("A note on {area} needs a level for it too, such as {area}=5.");
            return Err(Failure::invalid("note", message));
        };
        entry.note.clone_from(note);
    }
    workspace.delegation_view_set(&person.id, &entries, args.on)?;
    let page = workspace.delegation_views(&person.id)?;
    let numbers = args.said.iter().filter_map(|(_, said)| by_number(said));
    call.answer(&page, || with_readings(page_words(&page), scale, numbers))
}

fn talk(call: &Call, args: &ViewTalkArgs, kind: TalkKind) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let area = workspace.find_decision_area(&args.area)?;
    workspace.delegation_view_talk(&person.id, &area, kind, &args.reason)?;
    let page = workspace.delegation_views(&person.id)?;
    call.answer(&page, || page_words(&page))
}

fn by_number(text: &str) -> Option<DelegationLevel> {
    DelegationLevel::new(text.parse().ok()?).ok()
}

fn level(scale: Scale, text: &str) -> Result<DelegationLevel, Failure> {
    by_number(text).or_else(|| scale.find(text)).ok_or_else(|| {
        let words: Vec<String> = scale.steps().into_iter().map(|step| step.word).collect();
        let message = format!(
            "“{text}” is no level. It is a number from 1 to 7, or one of {}.",
            words.join(", ")
        );
        Failure::invalid("said", message)
    })
}

fn take(call: &Call, args: &ViewTakeArgs) -> Result<Answer, Failure> {
    let answers = Workspace::view_form_answers(&args.file)?;
    let workspace = if args.dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let awaited = person_if_named(&workspace, args.person.as_deref())?;
    let page = workspace.view_form_page(&answers, awaited.as_ref().map(|person| &person.id))?;
    let keeps = !args.dry_run && !page.entries.is_empty();
    if keeps {
        workspace.delegation_view_set(&page.person.id, &page.entries, args.on)?;
    }
    let document = json!({
        "person": page.person,
        "kept": keeps,
        "lines": page.lines,
        "blank": page.blank,
        "refused": page.refused,
        "remarks": page.remarks,
    });
    call.answer(&document, || form_words(&page, keeps))
}

fn form_words(page: &ViewFormPage, kept: bool) -> String {
    let head = format!(
        "{} of {} {}.",
        counted(page.lines.len(), "answer", "answers"),
        page.person.name,
        if kept { "kept" } else { "read, nothing kept" }
    );
    let rows: Vec<Vec<String>> = page
        .lines
        .iter()
        .map(|line| {
            let fate = match line.fate {
                ViewFate::New => "new",
                ViewFate::Changed => "changed",
                ViewFate::Same => "same",
            };
            vec![
                line.place.clone(),
                line.name.clone(),
                numbered(page.scale, Some(line.level)),
                fate.to_owned(),
            ]
        })
        .collect();
    let refused: Vec<String> = page
        .refused
        .iter()
        .map(|cell| {
            format!(
                "{}: “{}” was not taken. {}",
                cell.place, cell.text, cell.reason
            )
        })
        .collect();
    paragraphs(&[
        head,
        table(&["Cell", "Decision", "They see", "Fate"], &rows, ""),
        page.remarks.join("\n"),
        refused.join("\n"),
    ])
}
