//! One person with everything about them.

use rungs_app::assessing::GapsPage;
use rungs_app::person_page::PersonPage;
use rungs_app::roster::LevelRef;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::ids::LevelCode;
use rungs_domain::person::Status;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::call::Call;
use crate::commands::assessing::gap_table;
use crate::exit::Failure;
use crate::output::{Answer, delegation, facts, first_line, or_blank, paragraphs, span, table};

/// The person's line of the roster and, beside it, what belongs to them. Levels aimed at are codes.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    line: &'a rungs_app::roster::RosterLine,
    target: Option<&'a LevelCode>,
    next_level: Option<&'a LevelCode>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

pub fn show(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(person)?;
    let page = workspace.person_page(&person.id)?;
    let mut rest = match serde_json::to_value(&page) {
        Ok(Value::Object(rest)) => rest,
        _ => Map::new(),
    };
    for apart in ["person", "target", "next_level"] {
        rest.shift_remove(apart);
    }
    if let Some(plans) = rest.get_mut("plans").and_then(Value::as_array_mut) {
        for plan in plans {
            target_as_code(plan);
        }
    }
    let scale = workspace.delegation_scale()?.scale;
    let document = Shown {
        line: &page.person,
        target: code(&page.target),
        next_level: code(&page.next_level),
        rest,
    };
    call.answer(&document, || words(&page, scale))
}

fn code(level: &Option<LevelRef>) -> Option<&LevelCode> {
    level.as_ref().map(|level| &level.code)
}

/// Inside rows a target is a code.
fn target_as_code(row: &mut Value) {
    let code = row.pointer("/target/code").cloned();
    if let (Some(code), Some(target)) = (code, row.get_mut("target")) {
        *target = code;
    }
}

pub fn status_word(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Archived => "archived",
    }
}

fn words(page: &PersonPage, scale: Scale) -> String {
    let line = &page.person;
    let level = line.level.as_ref().map(|level| match line.level_since {
        Some(since) => format!("{} {} since {since}", level.code, level.name),
        None => format!("{} {}", level.code, level.name),
    });
    let head = facts(&[
        ("Name", line.name.clone()),
        ("Title", line.title.clone()),
        (
            "Level",
            level.unwrap_or_else(|| {
                if line.off_ladder {
                    "off the ladder".into()
                } else {
                    "not placed yet".into()
                }
            }),
        ),
        (
            "Target",
            or_blank(page.target.as_ref().map(|level| &level.name)),
        ),
        (
            "Manager",
            or_blank(line.manager.as_ref().map(|manager| &manager.name)),
        ),
        ("E-mail", line.email.clone().unwrap_or_default()),
        ("Number", line.number.clone().unwrap_or_default()),
        ("Area", line.area.clone().unwrap_or_default()),
        (
            "Status",
            format!("{} since {}", status_word(line.status), line.since),
        ),
        ("Id", line.id.to_string()),
    ]);
    let against = page
        .person
        .level
        .clone()
        .filter(|_| page.own_gaps.iter().any(|gap| gap.current.is_some()));
    let gaps = against.map_or_else(String::new, |against| {
        let person = rungs_app::person_ref::PersonRef {
            id: line.id.clone(),
            name: line.name.clone(),
        };
        gap_table(&GapsPage {
            person,
            against,
            gaps: page.own_gaps.clone(),
        })
    });
    let cells: Vec<Vec<String>> = page
        .cells
        .iter()
        .filter(|cell| cell.level.is_some())
        .map(|cell| {
            let area = page.areas.iter().find(|area| area.code == cell.area);
            vec![
                area.map_or_else(|| cell.area.to_string(), |area| area.name.clone()),
                delegation(scale, cell.level),
                delegation(scale, cell.wanted),
                delegation(scale, cell.expected),
            ]
        })
        .collect();
    let plans: Vec<String> = page
        .plans
        .iter()
        .map(|plan| format!("Plan {}", span(plan.from, plan.to)))
        .collect();
    let actions: Vec<String> = page
        .open_actions
        .iter()
        .map(|action| match action.due {
            Some(due) => format!("To do by {due}: {}", first_line(&action.text)),
            None => format!("To do: {}", first_line(&action.text)),
        })
        .collect();
    let decides = table(&["Decides", "Now", "Wanted", "Expected"], &cells, "");
    paragraphs(&[head, gaps, decides, plans.join("\n"), actions.join("\n")])
}
