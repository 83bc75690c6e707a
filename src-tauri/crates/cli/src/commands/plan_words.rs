//! A plan and what hangs on it as a document and in words.

use rungs_app::planning::{PlanFocus, PlanPage};
use rungs_domain::Wording;
use rungs_domain::plan::{Action, ActionStatus, Commitment, DatedThing, Owner};
use rungs_domain::plan_look_back::LookBack;
use serde_json::{Map, Value, json};

use crate::output::{facts, first_line, or_blank, paragraphs};

/// The plan's own fields first, then what hangs on it; levels as codes.
pub fn document(page: &PlanPage) -> Value {
    let mut rest = match serde_json::to_value(page) {
        Ok(Value::Object(rest)) => rest,
        _ => Map::new(),
    };
    let mut document = match rest.shift_remove("plan") {
        Some(Value::Object(plan)) => plan,
        _ => Map::new(),
    };
    for (key, value) in rest {
        document.insert(key, value);
    }
    let code = |level: &Option<rungs_app::roster::LevelRef>| match level {
        Some(level) => Value::from(level.code.as_str()),
        None => Value::Null,
    };
    document.insert(
        "target".into(),
        page.plan
            .target
            .as_ref()
            .map_or(Value::Null, |code| Value::from(code.as_str())),
    );
    document.insert("against".into(), code(&page.against));
    let commitments: Vec<Value> = page.commitments.iter().map(commitment_document).collect();
    document.insert("commitments".into(), commitments.into());
    Value::Object(document)
}

/// Whether it was kept is said by `done`, as it always was.
pub fn commitment_document(commitment: &Commitment) -> Value {
    let mut document = json!(commitment);
    document["done"] = commitment.is_kept().into();
    document
}

pub fn words(page: &PlanPage) -> String {
    let plan = &page.plan;
    let head = facts(&[
        ("Growth plan", page.person.name.clone()),
        ("Period", page.period.clone()),
        ("State", plan.state_words(Wording::default())),
        (
            "Leader",
            or_blank(page.leader.as_ref().map(|leader| &leader.name)),
        ),
        (
            "Level",
            or_blank(page.level.as_ref().map(|level| &level.name)),
        ),
        (
            "Target",
            match (&page.target, plan.target_for_others()) {
                (Some(target), None) => format!("{}, not agreed yet and not printed", target.name),
                (target, _) => or_blank(target.as_ref().map(|level| &level.name)),
            },
        ),
        (
            "Direction",
            or_blank(plan.direction.map(rungs_domain::plan::Direction::words)),
        ),
        ("Aspiration", first_line(&plan.aspiration)),
        ("Strengths", first_line(&plan.strengths)),
    ]);
    let mut parts = vec![head];
    parts.extend(page.focuses.iter().map(|focus| focus_words(page, focus)));
    let promise = |owed: &Commitment| {
        let slip = slip_words(page, &DatedThing::Commitment(owed.id.clone()));
        format!("{}{slip}", commitment_words(owed))
    };
    let promises: Vec<String> = page.commitments.iter().map(promise).collect();
    parts.push(promises.join("\n"));
    let check_ins: Vec<String> = page
        .check_ins
        .iter()
        .map(|c| {
            let held = match c.held_on {
                Some(held) if held != c.on => format!(", held on {held}"),
                Some(_) => ", held".to_owned(),
                None => String::new(),
            };
            let slip = slip_words(page, &DatedThing::CheckIn(c.id.clone()));
            format!("Check-in on {}{slip}{held}: {}", c.on, first_line(&c.note))
                .trim_end_matches([' ', ':'])
                .to_owned()
        })
        .collect();
    parts.push(check_ins.join("\n"));
    parts.push(page.last.as_ref().map_or_else(String::new, look_back_words));
    parts.push(page.remarks.join("\n"));
    paragraphs(&parts)
}

fn focus_words(page: &PlanPage, focus: &PlanFocus) -> String {
    let mut lines = vec![format!("{} {}", focus.position, focus.heading)];
    lines.extend(
        [&focus.from_to, &focus.know]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| format!("  {}", first_line(line))),
    );
    lines.extend(
        focus
            .moves
            .iter()
            .map(|moved| format!("  Moved on {}: {}", moved.on.long(), moved.what)),
    );
    lines.extend(focus.actions.iter().map(|action| {
        let slip = slip_words(page, &DatedThing::Action(action.id.clone()));
        format!("  {}{slip}", action_words(action))
    }));
    lines.join("\n")
}

/// ` (first due 2026-10-30)` where a date slipped.
fn slip_words(page: &PlanPage, thing: &DatedThing) -> String {
    let slip = page.slipped.iter().find(|slip| slip.thing == *thing);
    slip.map_or_else(String::new, |slip| format!(" (first due {})", slip.first))
}

/// `Leader’s commitment by 2026-11-06: A seat at the review, kept`.
pub fn commitment_words(commitment: &Commitment) -> String {
    let status = match commitment.status {
        ActionStatus::Open => "",
        ActionStatus::Done => ", kept",
        ActionStatus::Dropped => ", taken back",
        ActionStatus::Carried => ", goes on in the next plan",
    };
    let words = first_line(&commitment.text);
    format!(
        "Leader’s commitment{}: {words}{status}",
        due(commitment.due)
    )
}

/// What the last plan promised and what became of it.
fn look_back_words(last: &LookBack) -> String {
    let paper = last.on_paper(Wording::default());
    let outcome = match paper.outcome.as_str() {
        "" => "not closed yet",
        outcome => outcome,
    };
    let mut lines = vec![format!("The plan before, {}: {outcome}", last.period)];
    lines.extend(paper.focuses.iter().map(|focus| {
        let actions = match focus.actions.as_str() {
            "" => String::new(),
            actions => format!(", {actions} actions done"),
        };
        let became = match focus.became.as_str() {
            "" => String::new(),
            became => format!(": {became}"),
        };
        format!("  {}{became}{actions}", focus.heading)
    }));
    lines.extend((!paper.kept.is_empty()).then(|| format!("  {}", paper.kept)));
    lines.join("\n")
}

/// `[done] 70 Write the strategy, PM by 2026-12-01`.
pub fn action_words(action: &Action) -> String {
    let status = match action.status {
        ActionStatus::Open => "[ ]",
        ActionStatus::Done => "[done]",
        ActionStatus::Dropped => "[dropped]",
        ActionStatus::Carried => "[goes on]",
    };
    let kind = action.kind.map(|kind| format!(" {}", u8::from(kind)));
    let owner = match action.owner {
        Owner::Pm => "PM",
        Owner::Leader => "leader",
    };
    let help = match (action.people.as_str(), action.resources.as_str()) {
        ("", "") => String::new(),
        ("", resources) => format!(" ({resources})"),
        (people, "") => format!(" (with {people})"),
        (people, resources) => format!(" (with {people}; {resources})"),
    };
    format!(
        "{status}{} {}{help}, {owner}{}",
        or_blank(kind),
        first_line(&action.text),
        due(action.due)
    )
}

fn due(day: Option<rungs_domain::Day>) -> String {
    or_blank(day.map(|day| format!(" by {day}")))
}
