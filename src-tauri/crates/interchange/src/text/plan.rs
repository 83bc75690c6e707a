//! A growth plan, in the order of its pages.

use rungs_domain::Wording;
use rungs_domain::plan_sheet::{
    PlanSheet, SheetAction, SheetCheckIn, SheetCommitment, SheetDelegation, SheetFocus, SheetGap,
    SheetLookBack, SheetLookBackFocus,
};
use rungs_domain::wording::capitalised;

use super::parts::{Item, Part, facts, foot, lead, list, name_of, table};

/// Sections with nothing in them are left out.
pub(super) fn parts(sheet: &PlanSheet, say: Wording) -> Vec<Part> {
    let person = sheet.person.as_str();
    let mut parts = vec![
        Part::Heading(1, say.with("text-plan", &[("person", person.into())])),
        known(sheet, say),
    ];
    let last = sheet.look_back.as_ref().map(|last| look_back(last, say));
    let against = sheet.against.as_deref().map_or_else(
        || say.word("page-where-i-stand"),
        |level| say.with("page-against", &[("level", level.into())]),
    );
    let leader = sheet.leader_short.as_str();
    let became = sheet
        .became
        .as_ref()
        .map(|became| said_of(&became.outcome, &became.note, &became.kept));
    let sections = [
        (say.word("page-what-became"), became.unwrap_or_default()),
        (say.word("page-last-plan"), last.unwrap_or_default()),
        (say.word("page-where-i-want-to-go"), text(&sheet.aspiration)),
        (say.word("page-what-already-works"), text(&sheet.strengths)),
        (against, gaps(&sheet.gaps, say)),
        (
            say.word("page-focus-areas"),
            sheet
                .focuses
                .iter()
                .flat_map(|one| focus(one, say))
                .collect(),
        ),
        (
            say.word("page-decisions-that-move"),
            delegation(&sheet.delegation_changes, say),
        ),
        (
            match sheet.leader {
                Some(_) => say.with("page-commits-to", &[("name", leader.into())]),
                None => say.word("page-leader-commits-to"),
            },
            commitments(&sheet.commitments, say),
        ),
        (
            say.word("page-check-ins"),
            list(sheet.check_ins.iter().map(|one| check_in(one, say))),
        ),
        (say.word("text-agreement"), agreement(sheet)),
    ];
    for (heading, inside) in sections {
        if !inside.is_empty() {
            parts.push(Part::Heading(2, heading));
            parts.extend(inside);
        }
    }
    parts.push(foot(&sheet.workspace, &sheet.printed_on, say));
    parts
}

fn known(sheet: &PlanSheet, say: Wording) -> Part {
    let all = [
        ("text-role", sheet.title.clone()),
        ("text-with", name_of(sheet.leader.as_deref(), say)),
        ("text-period", sheet.period.clone()),
        ("text-state", sheet.state.replace('\n', ", ")),
        ("page-now", sheet.level.clone().unwrap_or_default()),
        ("page-aiming-for", sheet.target.clone().unwrap_or_default()),
        ("page-direction", sheet.direction.clone()),
    ];
    facts(say, all)
}

fn text(text: &str) -> Vec<Part> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    vec![Part::Text(text.to_owned())]
}

/// What became of a closed plan.
fn said_of(outcome: &str, note: &str, kept: &str) -> Vec<Part> {
    let said = [outcome, note, kept].into_iter();
    said.flat_map(|said| text(&capitalised(said))).collect()
}

fn look_back(last: &SheetLookBack, say: Wording) -> Vec<Part> {
    let said = match last.outcome.as_str() {
        "" => last.period.clone(),
        outcome => format!("{} {outcome}", lead(&last.period, say)),
    };
    let mut parts = text(&said);
    parts.extend(text(&last.note));
    let row = |focus: &SheetLookBackFocus| {
        vec![
            focus.heading.clone(),
            focus.became.clone(),
            focus.actions.clone(),
        ]
    };
    parts.extend(table(
        say,
        &["page-focus-area", "page-what-became", "page-actions-done"],
        last.focuses.iter().map(row).collect(),
    ));
    parts.extend(text(&capitalised(&last.kept)));
    parts
}

fn gaps(gaps: &[SheetGap], say: Wording) -> Vec<Part> {
    let row = |gap: &SheetGap| {
        let today = gap.current.map_or_else(
            || say.word("text-not-rated-yet"),
            |current| current.to_string(),
        );
        vec![gap.name.clone(), today, gap.expected.to_string()]
    };
    table(
        say,
        &["page-competency", "text-today", "page-expected"],
        gaps.iter().map(row).collect(),
    )
}

fn focus(focus: &SheetFocus, say: Wording) -> Vec<Part> {
    let mut parts = vec![Part::Heading(
        3,
        format!("{} {}", focus.number, focus.heading),
    )];
    let outcome = [&focus.outcome, &focus.outcome_note].into_iter();
    parts.extend(outcome.flat_map(|said| text(&capitalised(said))));
    parts.extend(text(&focus.from_to));
    parts.extend(text(&focus.note));
    for (name, said) in [
        ("page-know", focus.know.clone()),
        ("page-moved", focus.moves.join("; ")),
    ] {
        if !said.trim().is_empty() {
            parts.push(Part::Named(say.word(name), said));
        }
    }
    let row = |action: &SheetAction| {
        vec![
            with_help(action),
            action
                .kind
                .and_then(kind)
                .map_or_else(String::new, |kind| say.word(kind)),
            action.who.clone(),
            by_day(&action.by, action.late, say),
            done(action.done, say),
        ]
    };
    parts.extend(table(
        say,
        &[
            "page-action",
            "page-kind",
            "page-who",
            "page-by",
            "text-done",
        ],
        focus.actions.iter().map(row).collect(),
    ));
    parts
}

/// `30 Oct, late`.
fn by_day(by: &str, late: bool, say: Wording) -> String {
    if late {
        format!("{by}, {}", say.word("page-late"))
    } else {
        by.to_owned()
    }
}

/// `Write the price list (with Mara)`.
fn with_help(action: &SheetAction) -> String {
    match action.help.as_str() {
        "" => action.text.clone(),
        help => format!("{} ({help})", action.text),
    }
}

const fn kind(kind: u8) -> Option<&'static str> {
    match kind {
        70 => Some("page-kind-70"),
        20 => Some("page-kind-20"),
        10 => Some("page-kind-10"),
        _ => None,
    }
}

fn done(is_done: bool, say: Wording) -> String {
    if is_done {
        say.word("text-yes")
    } else {
        String::new()
    }
}

fn delegation(changes: &[SheetDelegation], say: Wording) -> Vec<Part> {
    let row = |change: &SheetDelegation| {
        vec![
            change.area.clone(),
            change
                .from
                .map_or_else(String::new, |from| from.to_string()),
            change.to_name.clone(),
            change.limit.clone(),
            by_day(&change.by, change.late, say),
        ]
    };
    table(
        say,
        &[
            "page-decision",
            "text-from",
            "text-to",
            "text-limit",
            "page-by",
        ],
        changes.iter().map(row).collect(),
    )
}

fn commitments(commitments: &[SheetCommitment], say: Wording) -> Vec<Part> {
    let row = |commitment: &SheetCommitment| {
        vec![
            commitment.text.clone(),
            by_day(&commitment.by, commitment.late, say),
            done(commitment.done, say),
        ]
    };
    table(
        say,
        &["text-promise", "page-by", "text-promise-kept"],
        commitments.iter().map(row).collect(),
    )
}

fn check_in(check_in: &SheetCheckIn, say: Wording) -> Item {
    let changes = match check_in.changes.trim() {
        "" => String::new(),
        changes => format!("{} {changes}", lead(&say.word("page-what-changes"), say)),
    };
    let said: Vec<&str> = [check_in.seen.trim(), &changes]
        .into_iter()
        .filter(|said| !said.is_empty())
        .collect();
    Item::new(check_in.on.clone(), said.join("\n"))
}

/// Who has signed it as it is.
fn agreement(sheet: &PlanSheet) -> Vec<Part> {
    let signatures = [&sheet.person_signed, &sheet.leader_signed];
    let signed = signatures.into_iter().flatten();
    list(signed.map(|signature| Item::new(&signature.name, &signature.on)))
}
