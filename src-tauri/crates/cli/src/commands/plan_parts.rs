//! What hangs on a plan: focus areas, actions and check-ins.

use rungs_app::person_ref::PersonRef;
use rungs_app::planning::{ActionDraft, CheckInDraft, FocusDraft};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{CompetencyCode, DecisionAreaCode, PlanId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::plan::{ActionKind, ActionStatus, FocusOn, Owner, Shift};
use serde::Serialize;
use serde_json::json;

use crate::args::{ActionAddArgs, CheckInAddArgs, FocusAddArgs};
use crate::call::Call;
use crate::commands::plan::{action_words, plan_of};
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, table};

/// A part with the plan and the person it belongs to.
#[derive(Debug, Serialize)]
struct Part<'a, T> {
    person: &'a PersonRef,
    plan: &'a PlanId,
    #[serde(flatten)]
    part: &'a T,
}

pub fn add_focus(call: &Call, args: FocusAddArgs) -> Result<Answer, Failure> {
    let on = subject(&args)?;
    for (field, value) in [("from", args.from), ("to", args.to)] {
        step_exists(&on, value).map_err(|fault| Failure::invalid(field, fault.message))?;
    }
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = FocusDraft {
        on,
        from: args.from,
        to: args.to,
        note: String::new(),
        know: args.know.unwrap_or_default(),
    };
    let id = workspace.focus_add(&plan, &draft)?.value;
    let page = workspace.plan_show(&plan)?;
    let focus = page
        .focuses
        .iter()
        .find(|focus| focus.id == id)
        .ok_or_else(|| gone("focus area"))?;
    call.answer(
        &Part {
            person: &person,
            plan: &plan,
            part: focus,
        },
        || {
            let steps = if focus.from_to.is_empty() {
                String::new()
            } else {
                format!(", {}", focus.from_to)
            };
            format!(
                "Focus area {} of {}: {}{steps}",
                focus.position, person.name, focus.heading
            )
        },
    )
}

fn subject(args: &FocusAddArgs) -> Result<FocusOn, Failure> {
    if let Some(competency) = &args.competency {
        return Ok(FocusOn::Competency(CompetencyCode::new(competency)));
    }
    if let Some(area) = &args.delegation {
        return Ok(FocusOn::Delegation(DecisionAreaCode::new(area)));
    }
    let shift = Shift::find(args.shift.as_deref().unwrap_or_default());
    shift
        .map(FocusOn::Shift)
        .map_err(|error| rungs_app::AppError::from(error).into())
}

/// Whether there is such a number on the scale of the subject, as for any other rating or level on the command line.
fn step_exists(on: &FocusOn, value: Option<u8>) -> Result<(), RuleError> {
    match (on, value) {
        (FocusOn::Competency(_), Some(value)) => Proficiency::new(value).map(|_| ()),
        (FocusOn::Delegation(_), Some(value)) => DelegationLevel::new(value).map(|_| ()),
        (FocusOn::Shift(_), _) | (_, None) => Ok(()),
    }
}

/// What could be done, most of it in the work itself.
pub fn ideas(call: &Call, person: &str, focus: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (_, plan) = plan_of(&workspace, person)?;
    let ideas = workspace.focus_ideas(&workspace.focus_find(&plan, focus)?)?;
    call.answer(&json!({ "ideas": ideas }), || {
        let rows: Vec<Vec<String>> = ideas
            .iter()
            .map(|idea| {
                let owner = match idea.action.owner {
                    Owner::Pm => "PM",
                    Owner::Leader => "leader",
                };
                let note = match (idea.taken, idea.fits) {
                    (true, _) => "in the plan",
                    (false, false) => "for another level",
                    (false, true) => "",
                };
                vec![
                    u8::from(idea.action.kind).to_string(),
                    owner.to_owned(),
                    idea.action.text.clone(),
                    note.to_owned(),
                ]
            })
            .collect();
        let nothing = "The library has nothing for this focus area.";
        table(&["Kind", "Who", "What", ""], &rows, nothing)
    })
}

pub fn add_action(call: &Call, args: ActionAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let focus = workspace.focus_find(&plan, &args.focus)?;
    let draft = ActionDraft {
        focus,
        text: args.text,
        kind: args.kind,
        owner: args.owner,
        due: args.due,
    };
    let id = workspace.action_add(&draft)?.value;
    let page = workspace.plan_show(&plan)?;
    let action = page
        .focuses
        .iter()
        .flat_map(|focus| &focus.actions)
        .find(|action| action.id == id);
    let action = action.ok_or_else(|| gone("action"))?;
    call.answer(
        &Part {
            person: &person,
            plan: &plan,
            part: &WithoutPerson::from(action),
        },
        || action_words(action),
    )
}

/// An action as it stands in a plan; whose it is, is said beside it.
#[derive(Debug, Serialize)]
struct WithoutPerson<'a> {
    id: &'a rungs_domain::ids::ActionId,
    focus: Option<&'a rungs_domain::ids::FocusId>,
    text: &'a str,
    kind: Option<ActionKind>,
    owner: Owner,
    due: Option<rungs_domain::Day>,
    status: ActionStatus,
    done_on: Option<rungs_domain::Day>,
}

impl<'a> From<&'a rungs_domain::plan::Action> for WithoutPerson<'a> {
    fn from(action: &'a rungs_domain::plan::Action) -> Self {
        Self {
            id: &action.id,
            focus: action.focus.as_ref(),
            text: &action.text,
            kind: action.kind,
            owner: action.owner,
            due: action.due,
            status: action.status,
            done_on: action.done_on,
        }
    }
}

pub fn finish_action(call: &Call, person: &str, action: &str) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let person = workspace.find_person(person)?;
    let id = workspace.action_find(&person.id, action)?;
    workspace.action_set_status(&id, ActionStatus::Done)?;
    call.answer(
        &json!({ "person": person, "id": id, "status": ActionStatus::Done }),
        || format!("Done: {} of {}.", action.trim(), person.name),
    )
}

pub fn add_check_in(call: &Call, args: CheckInAddArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let draft = CheckInDraft {
        on: args.on,
        note: args.note.unwrap_or_default(),
        changes: String::new(),
        private_note: args.private_note.unwrap_or_default(),
    };
    let id = workspace.check_in_add(&plan, &draft)?.value;
    let page = workspace.plan_show(&plan)?;
    let check_in = page
        .check_ins
        .iter()
        .find(|check_in| check_in.id == id)
        .ok_or_else(|| gone("check-in"))?;
    let document = json!({
        "person": person,
        "plan": plan,
        "id": check_in.id,
        "on": check_in.on,
        "note": check_in.note,
        "private_note": check_in.private_note.for_leader(),
    });
    call.answer(&document, || {
        format!("Check-in with {} on {}.", person.name, check_in.on)
    })
}
