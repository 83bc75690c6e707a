//! The sheet for a one-to-one, in the order of its page.

use rungs_domain::one_to_one_sheet::{
    FocusLine, OneToOneSheet, OpenDecision, OpenTask, SeenLately, SharedNote,
};

use super::parts::{Item, Part};

/// Sections with nothing in them are left out.
pub(super) fn parts(sheet: &OneToOneSheet) -> Vec<Part> {
    let mut parts = vec![
        Part::Heading(1, format!("One-to-one with {}", sheet.person)),
        Part::List(facts(sheet)),
        Part::Named("One question to ask".to_owned(), sheet.question.clone()),
    ];
    let mut section = |heading: &str, inside: Vec<Part>| {
        if !inside.is_empty() {
            parts.push(Part::Heading(2, heading.to_owned()));
            parts.extend(inside);
        }
    };
    section("Open", tasks(&sheet.tasks));
    section("Said last", sheet.notes.iter().flat_map(note).collect());
    section(
        "Decisions that wait",
        list(sheet.decisions.iter().map(decision)),
    );
    let to_tell = sheet.to_tell.iter().map(|area| Item::new("", area));
    section("Context to share", list(to_tell));
    section("Agreed plan", plan(sheet));
    section("Seen lately", list(sheet.seen.iter().map(seen)));
    parts.push(Part::Foot(format!(
        "{}, {}. What both may read; notes for the leader alone are not in it.",
        sheet.workspace, sheet.printed_on
    )));
    parts
}

fn facts(sheet: &OneToOneSheet) -> Vec<Item> {
    let or_blank = |text: &Option<String>| text.clone().unwrap_or_default();
    let leader = or_blank(&sheet.leader);
    let talk = match or_blank(&sheet.last).as_str() {
        "" => sheet.due.clone(),
        last => format!("{}, {last}", sheet.due),
    };
    let facts = [
        ("Role", sheet.title.clone()),
        ("Level", or_blank(&sheet.level)),
        ("With", leader.trim_start_matches("with ").to_owned()),
        ("Talk", talk),
    ];
    let said = facts.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(name, text)| Item::new(name, text)).collect()
}

fn list(items: impl Iterator<Item = Item>) -> Vec<Part> {
    let items: Vec<Item> = items.collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Part::List(items)]
}

fn tasks(tasks: &[OpenTask]) -> Vec<Part> {
    if tasks.is_empty() {
        return Vec::new();
    }
    let row = |task: &OpenTask| {
        let by = if task.late {
            format!("{}, late", task.by)
        } else {
            task.by.clone()
        };
        vec![task.text.clone(), task.who.clone(), by]
    };
    vec![Part::Table {
        heads: ["What", "Who", "By"].map(str::to_owned).to_vec(),
        rows: tasks.iter().map(row).collect(),
    }]
}

fn note(note: &SharedNote) -> Vec<Part> {
    vec![
        Part::Heading(3, note.on.clone()),
        Part::Text(note.text.clone()),
    ]
}

fn decision(decision: &OpenDecision) -> Item {
    let why: Vec<String> = decision.why.iter().map(|why| format!("{why}.")).collect();
    Item::new(
        &decision.area,
        format!("now {}. {}", decision.now, why.join(" ")),
    )
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
