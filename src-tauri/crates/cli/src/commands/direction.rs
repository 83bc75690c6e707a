//! Talks about direction, and looks at the signs of being stuck.

use std::collections::BTreeMap;

use rungs_app::direction::{DirectionTalkDraft, DirectionTalkLine};
use rungs_app::person_ref::PersonRef;
use rungs_app::stuck::{StuckCheckInDraft, StuckCheckInLine, StuckPage, SuggestionGoesTo};
use rungs_domain::direction::CompanySupport;
use rungs_domain::plan::{Direction, Owner};
use rungs_domain::stuck::{Sighting, SignCourse};
use serde::Serialize;
use serde_json::json;

use crate::args::{DirectionAddArgs, DirectionCommand, StuckAddArgs, StuckCommand, StuckTakeArgs};
use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, facts, first_line, paragraphs, table};

/// Something written down about a person.
#[derive(Debug, Serialize)]
struct Of<'a, T> {
    person: &'a PersonRef,
    #[serde(flatten)]
    what: &'a T,
}

pub fn direction(call: &Call, command: DirectionCommand) -> Result<Answer, Failure> {
    match command {
        DirectionCommand::Add(args) => add_talk(call, args),
        DirectionCommand::Show { person } => show_talks(call, &person),
    }
}

fn add_talk(call: &Call, args: DirectionAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let draft = DirectionTalkDraft {
        person: person.id.clone(),
        on: args.on,
        direction: args.direction,
        motives: args.motives.unwrap_or_default(),
        would_miss: args.miss.unwrap_or_default(),
        ic_alternative: args.alternative.unwrap_or_default(),
        support: args.support,
        note: args.note.unwrap_or_default(),
    };
    let id = workspace.direction_talk_add(&draft)?.value;
    let page = workspace.direction_page(&person.id)?;
    let talk = page.talks.iter().find(|talk| talk.id == id);
    let talk = talk.ok_or_else(|| gone("talk"))?;
    let document = Of {
        person: &person,
        what: talk,
    };
    call.answer(&document, || {
        let (name, on) = (&person.name, talk.on);
        format!("Talked with {name} on {on}: {}.", words(talk.direction))
    })
}

fn show_talks(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(person)?;
    let page = workspace.direction_page(&person.id)?;
    call.answer(&page, || {
        let talks: Vec<String> = page.talks.iter().map(talk_words).collect();
        if talks.is_empty() {
            return format!(
                "{} and you have not talked about direction yet.",
                person.name
            );
        }
        talks.join("\n\n")
    })
}

const fn words(direction: Option<Direction>) -> &'static str {
    match direction {
        Some(direction) => direction.words(),
        None => "not clear yet",
    }
}

fn talk_words(talk: &DirectionTalkLine) -> String {
    let support = talk.support.map_or("", |support| match support {
        CompanySupport::Yes => "yes",
        CompanySupport::No => "no",
        CompanySupport::Unclear => "unclear",
    });
    let head = format!("{}: {}", talk.on, words(talk.direction));
    let said = facts(&[
        ("Gets them going", first_line(&talk.motives)),
        ("Would miss", first_line(&talk.would_miss)),
        ("Without leading people", first_line(&talk.ic_alternative)),
        ("The company supports it", support.to_owned()),
        ("Your note", first_line(&talk.note)),
    ]);
    if said.is_empty() {
        head
    } else {
        format!("{head}\n{said}")
    }
}

pub fn stuck(call: &Call, command: StuckCommand) -> Result<Answer, Failure> {
    match command {
        StuckCommand::Add(args) => add_check_in(call, args),
        StuckCommand::Show { person } => show_signs(call, &person),
        StuckCommand::Take(args) => take(call, &args),
    }
}

fn add_check_in(call: &Call, args: StuckAddArgs) -> Result<Answer, Failure> {
    let mut signs = BTreeMap::new();
    for seen in args.sign {
        if signs.insert(seen.sign, seen.sighting).is_some() {
            let message = format!(
                "“{}” is named twice. Name each sign once.",
                seen.sign.name()
            );
            return Err(Failure::invalid("sign", message));
        }
    }
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let draft = StuckCheckInDraft {
        person: person.id.clone(),
        on: args.on,
        by: args.by,
        signs,
        note: args.note.unwrap_or_default(),
    };
    let id = workspace.stuck_check_in_add(&draft)?.value;
    let page = workspace.stuck_page(&person.id)?;
    let line = page.check_ins.iter().find(|line| line.id == id);
    let line: &StuckCheckInLine = line.ok_or_else(|| gone("check-in"))?;
    let document = Of {
        person: &person,
        what: line,
    };
    call.answer(&document, || {
        format!("Looked at the signs of {} on {}.", person.name, line.on)
    })
}

fn show_signs(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(person)?;
    let page = workspace.stuck_page(&person.id)?;
    call.answer(&page, || sign_words(&page))
}

fn sign_words(page: &StuckPage) -> String {
    let seen = |sighting: Option<Sighting>| {
        let word = sighting.map_or("", |sighting| match sighting {
            Sighting::NotSeen => "not seen",
            Sighting::Sometimes => "sometimes",
            Sighting::Often => "often",
        });
        word.to_owned()
    };
    let rows: Vec<Vec<String>> = page
        .signs
        .iter()
        .map(|line| {
            let course = line.course.map_or("", |course| match course {
                SignCourse::Quiet => "quiet",
                SignCourse::Eases => "eases",
                SignCourse::First => "first seen",
                SignCourse::Stays => "stays",
                SignCourse::Grows => "grows",
            });
            vec![
                line.name.clone(),
                seen(line.leader),
                seen(line.pm),
                course.to_owned(),
            ]
        })
        .collect();
    let suggestions: Vec<String> = page
        .signs
        .iter()
        .filter(|line| !line.suggestions.is_empty())
        .map(|line| {
            let texts: Vec<String> = line
                .suggestions
                .iter()
                .map(|one| {
                    let taken = if one.taken { " (an open action)" } else { "" };
                    format!("  {} {}{taken}", one.index + 1, one.text)
                })
                .collect();
            format!("{}:\n{}", line.name, texts.join("\n"))
        })
        .collect();
    paragraphs(&[
        table(&["Sign", "Leader", "PM", "Course"], &rows, ""),
        suggestions.join("\n"),
    ])
}

fn take(call: &Call, args: &StuckTakeArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let index = args.number.saturating_sub(1);
    let id = workspace
        .stuck_suggestion_take(&person.id, args.sign, index, args.to)?
        .value;
    let page = workspace.person_page(&person.id)?;
    let action = page.open_actions.iter().find(|action| action.id == id);
    let action = action.ok_or_else(|| gone("action"))?;
    let document = json!({
        "person": person,
        "id": action.id,
        "focus": action.focus,
        "text": action.text,
        "owner": action.owner,
    });
    call.answer(&document, || {
        let whose = match action.owner {
            Owner::Pm => person.name.as_str(),
            Owner::Leader => "You",
        };
        let place = match args.to {
            SuggestionGoesTo::Plan => "in the plan",
            SuggestionGoesTo::OneToOne => "for the next one-to-one",
        };
        format!("{whose}, {place}: {}", action.text)
    })
}
