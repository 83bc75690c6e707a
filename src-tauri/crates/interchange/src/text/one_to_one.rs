//! The sheet for a one-to-one, in the order of its page.

use rungs_domain::Wording;
use rungs_domain::one_to_one_sheet::{
    FocusLine, OneToOneSheet, OpenDecision, OpenTask, SeenLately, SharedNote,
};

use super::parts::{Item, Part, facts, foot, list, name_of, table};

/// Sections with nothing in them are left out.
pub(super) fn parts(sheet: &OneToOneSheet, say: Wording) -> Vec<Part> {
    let person = sheet.person.as_str();
    let mut parts = vec![
        Part::Heading(1, say.with("text-one-to-one", &[("person", person.into())])),
        known(sheet, say),
        Part::Named(say.word("page-one-question"), sheet.question.clone()),
    ];
    let to_tell = sheet.to_tell.iter().map(|area| Item::new("", area));
    let decisions = sheet.decisions.iter();
    let sections = [
        ("page-open-tasks", tasks(&sheet.tasks, say)),
        (
            "page-said-last",
            sheet.notes.iter().flat_map(note).collect(),
        ),
        (
            "page-decisions-that-wait",
            list(decisions.map(|one| decision(one, say))),
        ),
        ("page-context-to-share", list(to_tell)),
        ("page-agreed-plan", plan(sheet)),
        ("page-seen-lately", list(sheet.seen.iter().map(seen))),
    ];
    for (heading, inside) in sections {
        if !inside.is_empty() {
            parts.push(Part::Heading(2, say.word(heading)));
            parts.extend(inside);
        }
    }
    parts.push(foot(&sheet.workspace, &sheet.printed_on, say));
    parts
}

fn known(sheet: &OneToOneSheet, say: Wording) -> Part {
    let talk = match sheet.last.as_deref().unwrap_or_default() {
        "" => sheet.due.clone(),
        last => format!("{}, {last}", sheet.due),
    };
    let all = [
        ("text-role", sheet.title.clone()),
        ("page-level", sheet.level.clone().unwrap_or_default()),
        ("text-with", name_of(sheet.leader.as_deref(), say)),
        ("text-talk", talk),
    ];
    facts(say, all)
}

fn tasks(tasks: &[OpenTask], say: Wording) -> Vec<Part> {
    let row = |task: &OpenTask| {
        let by = if task.late {
            format!("{}, {}", task.by, say.word("page-late"))
        } else {
            task.by.clone()
        };
        vec![task.text.clone(), task.who.clone(), by]
    };
    let heads = ["page-what", "page-who", "page-by"];
    table(say, &heads, tasks.iter().map(row).collect())
}

fn note(note: &SharedNote) -> Vec<Part> {
    vec![
        Part::Heading(3, note.on.clone()),
        Part::Text(note.text.clone()),
    ]
}

fn decision(decision: &OpenDecision, say: Wording) -> Item {
    let now = say.with("text-now-is", &[("step", decision.now.as_str().into())]);
    let why: Vec<String> = decision.why.iter().map(|why| format!("{why}.")).collect();
    Item::new(&decision.area, format!("{now} {}", why.join(" ")))
}

fn plan(sheet: &OneToOneSheet) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Some(period) = &sheet.plan {
        parts.push(Part::Text(period.clone()));
    }
    let line = |focus: &FocusLine| Item::new(&focus.heading, &focus.from_to);
    parts.extend(list(sheet.focuses.iter().map(line)));
    parts
}

fn seen(seen: &SeenLately) -> Item {
    Item::new(format!("{}, {}", seen.on, seen.kind), &seen.text)
}
