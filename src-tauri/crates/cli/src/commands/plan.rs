//! Growth plans: beginning one and reading it. A person's plan is the one with the latest start.

use rungs_app::delegating::Keep;
use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{ClosingDraft, FocusClosing, PlanDraft, PlanEdit, PlanFocus, PlanPage};
use rungs_app::{AppError, OpOutput, Workspace};
use rungs_domain::DateFormat;
use rungs_domain::ids::{LevelCode, PlanId};
use rungs_domain::plan::{Action, ActionStatus, Commitment, Owner};
use rungs_domain::plan_look_back::LookBack;
use rungs_domain::plan_state::PlanStage;
use serde_json::{Map, Value, json};

use crate::args::{PlanCloseArgs, PlanCommand, PlanNewArgs, PlanUpdateArgs};
use crate::call::Call;
use crate::commands::{plan_focus, plan_guide, plan_parts, plan_print, plan_signing, texts};
use crate::exit::Failure;
use crate::output::{Answer, facts, first_line, or_blank, paragraphs, table};

pub fn run(call: &Call, command: PlanCommand) -> Result<Answer, Failure> {
    match command {
        PlanCommand::New(args) => new(call, args),
        PlanCommand::Show { person } => show(call, &person),
        PlanCommand::Update(args) => update(call, args),
        PlanCommand::Agree(args) => change(call, &args.person, |workspace, plan| {
            workspace.plan_agree(plan, args.on)
        }),
        PlanCommand::AgreeTarget(args) => change(call, &args.person, |workspace, plan| {
            workspace.plan_agree_target(plan, args.on)
        }),
        PlanCommand::Propose { person } => plan_guide::propose(call, &person),
        PlanCommand::Sign(args) => plan_signing::sign(call, &args),
        PlanCommand::Signed { person } => plan_signing::signed(call, &person),
        PlanCommand::Carry(args) => plan_signing::carry(call, &args),
        PlanCommand::Close(args) => close(call, args),
        PlanCommand::Reopen { person } => change(call, &person, Workspace::plan_reopen),
        PlanCommand::List => list(call),
        PlanCommand::Delete { person } => delete(call, &person),
        PlanCommand::Focus(command) => plan_focus::run(call, command),
        PlanCommand::Action(command) => plan_parts::actions(call, command),
        PlanCommand::Commitment(command) => plan_parts::commitments(call, command),
        PlanCommand::Checkin(command) => plan_parts::check_ins(call, command),
        PlanCommand::Print(args) => plan_print::print(call, &args),
        PlanCommand::Text(args) => texts::plan(call, &args),
    }
}

fn new(call: &Call, args: PlanNewArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    // As in the window: what was talked about last, unless it is said.
    let talked_about = workspace.direction_page(&person.id)?.direction;
    let draft = PlanDraft {
        person: person.id,
        from: args.from,
        to: args.to,
        direction: args.direction.or(talked_about),
        target: args.target.map(LevelCode::new),
    };
    let id = workspace.plan_new(&draft)?.value;
    say_plan(call, &workspace.plan_show(&id)?)
}

fn show(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (_, plan) = plan_of(&workspace, person)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

fn update(call: &Call, args: PlanUpdateArgs) -> Result<Answer, Failure> {
    let target = args.target.map(|target| match target.as_str() {
        "none" => Keep::Clear,
        level => Keep::Set(LevelCode::new(level)),
    });
    let edit = PlanEdit {
        from: args.from,
        to: args.to,
        direction: args.direction.map_or(Keep::Keep, Keep::Set),
        target: target.unwrap_or(Keep::Keep),
        aspiration: args.aspiration,
        strengths: args.strengths,
    };
    change(call, &args.person, |workspace, plan| {
        workspace.plan_update(plan, &edit)
    })
}

fn close(call: &Call, args: PlanCloseArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, &args.person)?;
    let mut draft = ClosingDraft {
        on: args.on,
        outcome: args.outcome,
        note: args.note.unwrap_or_default(),
        focuses: Vec::new(),
    };
    for (focus, outcome) in args.focus {
        draft.focuses.push(FocusClosing {
            focus: workspace.focus_find(&plan, &focus)?,
            outcome: Some(outcome),
            note: String::new(),
        });
    }
    workspace.plan_close(&plan, &draft)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

/// Changes the plan of a person and tells it as it is then.
pub fn change(
    call: &Call,
    person: &str,
    change: impl FnOnce(&Workspace, &PlanId) -> Result<OpOutput<()>, AppError>,
) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, person)?;
    change(&workspace, &plan)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

fn list(call: &Call) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let plans = workspace.plan_list()?;
    call.answer(&plans, || {
        let rows: Vec<Vec<String>> = plans
            .plans
            .iter()
            .map(|row| {
                vec![
                    row.person.name.clone(),
                    row.period.clone(),
                    stage_words(row.stage).to_owned(),
                    row.focuses.join(", "),
                    format!("{} of {}", row.actions_done, row.actions_total),
                    row.next_check_in
                        .map_or_else(String::new, |on| on.to_string()),
                ]
            })
            .collect();
        let heads = [
            "Person",
            "Period",
            "State",
            "Works on",
            "Done",
            "Next check-in",
        ];
        let without = plans.without_plan.iter().map(|one| one.person.name.clone());
        let without: Vec<String> = without.collect();
        let without = if without.is_empty() {
            String::new()
        } else {
            format!("Without a plan for today: {}.", without.join(", "))
        };
        paragraphs(&[
            table(&heads, &rows, "There is no growth plan yet."),
            without,
        ])
    })
}

fn delete(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, person)?;
    let period = workspace.plan_show(&plan)?.period;
    workspace.plan_delete(&plan)?;
    call.answer(&json!({"deleted": plan, "person": person}), || {
        format!("The plan of {} for {period} is deleted.", person.name)
    })
}

/// The person named and their plan with the latest start, which is the one that is printed.
pub fn plan_of(workspace: &Workspace, person: &str) -> Result<(PersonRef, PlanId), Failure> {
    let person = workspace.find_person(person)?;
    let plan = workspace.plan_latest(&person.id)?;
    Ok((person, plan))
}

pub fn say_plan(call: &Call, page: &PlanPage) -> Result<Answer, Failure> {
    call.answer(&document(page), || words(page))
}

/// The plan's own fields first, then what hangs on it; levels as codes.
fn document(page: &PlanPage) -> Value {
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

fn words(page: &PlanPage) -> String {
    let plan = &page.plan;
    let head = facts(&[
        ("Growth plan", page.person.name.clone()),
        ("Period", page.period.clone()),
        ("State", plan.state_words(DateFormat::default())),
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
    parts.extend(page.focuses.iter().map(focus_words));
    let promises: Vec<String> = page.commitments.iter().map(commitment_words).collect();
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
            format!("Check-in on {}{held}: {}", c.on, first_line(&c.note))
                .trim_end_matches([' ', ':'])
                .to_owned()
        })
        .collect();
    parts.push(check_ins.join("\n"));
    parts.push(page.last.as_ref().map_or_else(String::new, look_back_words));
    parts.push(page.remarks.join("\n"));
    paragraphs(&parts)
}

fn focus_words(focus: &PlanFocus) -> String {
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
    lines.extend(
        focus
            .actions
            .iter()
            .map(|action| format!("  {}", action_words(action))),
    );
    lines.join("\n")
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
    let paper = last.on_paper(DateFormat::default());
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

const fn stage_words(stage: PlanStage) -> &'static str {
    match stage {
        PlanStage::Draft => "draft",
        PlanStage::Agreed => "agreed",
        PlanStage::Active => "active",
        PlanStage::Over => "over, not closed",
        PlanStage::Closed => "closed",
    }
}
