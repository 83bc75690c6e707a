//! Publishing the draft of the ladder, and what that does with people, plans, open roles and assessments: said before and after.

use rungs_app::ladder_drafts::no_draft;
use rungs_app::ladder_publishing::{DroppedTarget, FocusLeft, OpenAssessment, Publishing};
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::plan::PlanState;

use crate::args::{CarryOverArgs, PublishArgs};
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

pub fn carry_over(call: &Call, args: &CarryOverArgs) -> Result<Answer, Failure> {
    let page = call
        .reading()?
        .ladder_carry_over(&mapping(args))?
        .ok_or_else(no_draft)?;
    let rows: Vec<Vec<String>> = page
        .levels
        .iter()
        .map(|level| {
            vec![
                level.from.to_string(),
                or_blank(level.to.as_ref()),
                level.people.len().to_string(),
                level.plans.to_string(),
                level.open_roles.to_string(),
                level.why.clone(),
            ]
        })
        .collect();
    call.answer(&page, || {
        let levels = table(
            &["From", "To", "People", "Plans", "Open roles", "Why"],
            &rows,
            "No level of the version that counts is in use.",
        );
        paragraphs(&[
            levels,
            dropped_words(
                &page.dropped_targets,
                &counted(
                    page.dropped_targets.len(),
                    "plan would be",
                    "plans would be",
                ),
            ),
            focus_words(&page.focuses_left),
            open_words(&page.open_assessments),
        ])
    })
}

pub fn publish(call: &Call, args: &PublishArgs) -> Result<Answer, Failure> {
    let publishing = Publishing {
        mapping: mapping(&args.carry_over),
        on: args.on,
    };
    let published = call.writing()?.ladder_publish(&publishing)?.value;
    call.answer(&published, || {
        let carried = [
            (published.people, "person", "people"),
            (published.plans, "plan", "plans"),
            (published.open_roles, "open role", "open roles"),
        ];
        let carried: Vec<String> = carried
            .into_iter()
            .filter(|(n, ..)| *n > 0)
            .map(|(n, one, many)| counted(n as usize, one, many))
            .collect();
        let head = if carried.is_empty() {
            format!("Version {} counts now.", published.version)
        } else {
            format!(
                "Version {} counts now. Carried over to another level: {}.",
                published.version,
                carried.join(", ")
            )
        };
        paragraphs(&[
            head,
            dropped_words(
                &published.dropped_targets,
                &counted(published.dropped_targets.len(), "plan is", "plans are"),
            ),
            focus_words(&published.focuses_left),
            open_words(&published.open_assessments),
        ])
    })
}

fn mapping(args: &CarryOverArgs) -> Vec<LevelMapping> {
    let mapping = args.map.iter().map(|follows| LevelMapping {
        from: follows.from.clone(),
        to: follows.to.clone(),
    });
    mapping.collect()
}

/// Plans without a target; `how_many` begins the sentence: “2 plans are”.
fn dropped_words(dropped: &[DroppedTarget], how_many: &str) -> String {
    if dropped.is_empty() {
        return String::new();
    }
    let lines = dropped.iter().map(|one| {
        let agreed = match one.state {
            PlanState::Agreed => ", agreed",
            PlanState::Draft | PlanState::Closed => "",
        };
        let above = if one.becomes == one.stands_on {
            String::new()
        } else {
            format!(", above {}", one.becomes.name)
        };
        format!(
            "\n  {} (aimed at {}{agreed}) stands on {}{above}.",
            one.person.name, one.target.name, one.stands_on.name
        )
    });
    format!(
        "{how_many} left without a target, as the person then stands on the level it aimed at, or above it:{}",
        lines.collect::<String>()
    )
}

/// Focus areas whose competency is not in the new version.
fn focus_words(left: &[FocusLeft]) -> String {
    if left.is_empty() {
        return String::new();
    }
    let lines = left
        .iter()
        .map(|focus| format!("\n  {}: {}", focus.person.name, focus.name));
    format!(
        "{} a competency that is not in the new version, and {} under its last name:{}",
        counted(
            left.len(),
            "focus area of an open plan is on",
            "focus areas of open plans are each on"
        ),
        if left.len() == 1 { "stays" } else { "stay" },
        lines.collect::<String>()
    )
}

/// Assessments that stay on an earlier version.
fn open_words(open: &[OpenAssessment]) -> String {
    if open.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = open.iter().map(|one| one.person.name.as_str()).collect();
    format!(
        "{} on the version {} began on, unless “assess go-on” moves {}: {}.",
        counted(
            open.len(),
            "assessment is open and finishes",
            "assessments are open and finish"
        ),
        if open.len() == 1 { "it" } else { "they" },
        if open.len() == 1 { "it" } else { "them" },
        names.join(", ")
    )
}
