//! A growth plan, in the order of its pages.

use rungs_domain::plan_sheet::{
    PlanSheet, SheetAction, SheetCheckIn, SheetCommitment, SheetDelegation, SheetFocus, SheetGap,
    SheetLookBack, SheetLookBackFocus,
};

use super::parts::{Item, Part};

/// Sections with nothing in them are left out.
pub(super) fn parts(sheet: &PlanSheet) -> Vec<Part> {
    let mut parts = vec![
        Part::Heading(1, format!("Growth plan of {}", sheet.person)),
        Part::List(facts(sheet)),
    ];
    let mut section = |heading: &str, inside: Vec<Part>| {
        if !inside.is_empty() {
            parts.push(Part::Heading(2, heading.to_owned()));
            parts.extend(inside);
        }
    };
    section(
        "The last plan",
        sheet.look_back.as_ref().map(look_back).unwrap_or_default(),
    );
    section("Where I want to go", text(&sheet.aspiration));
    section(
        "What already works at the next level",
        text(&sheet.strengths),
    );
    let against = sheet.against.as_ref().map_or_else(
        || "Where I stand".to_owned(),
        |level| format!("Against {level}"),
    );
    section(&against, gaps(&sheet.gaps));
    section(
        "Focus areas",
        sheet.focuses.iter().flat_map(focus).collect(),
    );
    section("Decisions that move", delegation(&sheet.delegation_changes));
    let owed = format!("What {} commits to", sheet.leader_short);
    section(&owed, commitments(&sheet.commitments));
    section("Check-ins", check_ins(&sheet.check_ins));
    section("Agreement", agreement(sheet));
    parts.push(Part::Foot(format!(
        "{}, {}. What both may read; notes for the leader alone are not in it.",
        sheet.workspace, sheet.printed_on
    )));
    parts
}

fn facts(sheet: &PlanSheet) -> Vec<Item> {
    let or_blank = |text: &Option<String>| text.clone().unwrap_or_default();
    let leader = or_blank(&sheet.leader);
    let facts = [
        ("Role", sheet.title.clone()),
        ("With", leader.trim_start_matches("with ").to_owned()),
        ("Period", sheet.period.clone()),
        ("State", sheet.state.clone()),
        ("Now", or_blank(&sheet.level)),
        ("Aiming for", or_blank(&sheet.target)),
        ("Direction", sheet.direction.clone()),
    ];
    let said = facts.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(name, text)| Item::new(name, text)).collect()
}

fn text(text: &str) -> Vec<Part> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    vec![Part::Text(text.to_owned())]
}

fn table(heads: &[&str], rows: Vec<Vec<String>>) -> Vec<Part> {
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Part::Table {
        heads: heads.iter().map(|head| (*head).to_owned()).collect(),
        rows,
    }]
}

fn look_back(last: &SheetLookBack) -> Vec<Part> {
    let said = match last.outcome.as_str() {
        "" => last.period.clone(),
        outcome => format!("{}: {outcome}", last.period),
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
        &["Focus area", "What became of it", "Actions done"],
        last.focuses.iter().map(row).collect(),
    ));
    if !last.kept.is_empty() {
        parts.push(Part::Named("Kept".to_owned(), last.kept.clone()));
    }
    parts
}

fn gaps(gaps: &[SheetGap]) -> Vec<Part> {
    let row = |gap: &SheetGap| {
        let today = gap
            .current
            .map_or_else(|| "not rated yet".to_owned(), |current| current.to_string());
        vec![gap.name.clone(), today, gap.expected.to_string()]
    };
    table(
        &["Competency", "Today", "Expected"],
        gaps.iter().map(row).collect(),
    )
}

fn focus(focus: &SheetFocus) -> Vec<Part> {
    let mut parts = vec![Part::Heading(
        3,
        format!("{} {}", focus.number, focus.heading),
    )];
    parts.extend(text(&focus.from_to));
    parts.extend(text(&focus.note));
    for (name, said) in [
        ("We will know", focus.know.clone()),
        ("Moved", focus.moves.join("; ")),
    ] {
        if !said.trim().is_empty() {
            parts.push(Part::Named(name.to_owned(), said));
        }
    }
    let row = |action: &SheetAction| {
        vec![
            with_help(action),
            action.kind.map_or("", kind).to_owned(),
            action.who.clone(),
            action.by.clone(),
            done(action.done),
        ]
    };
    parts.extend(table(
        &["Action", "Kind", "Who", "By", "Done"],
        focus.actions.iter().map(row).collect(),
    ));
    parts
}

/// `Write the price list (with Mara)`.
fn with_help(action: &SheetAction) -> String {
    match action.help.as_str() {
        "" => action.text.clone(),
        help => format!("{} ({help})", action.text),
    }
}

const fn kind(kind: u8) -> &'static str {
    match kind {
        70 => "70 on the job",
        20 => "20 with others",
        10 => "10 by training",
        _ => "",
    }
}

fn done(is_done: bool) -> String {
    if is_done { "yes" } else { "" }.to_owned()
}

fn delegation(changes: &[SheetDelegation]) -> Vec<Part> {
    let row = |change: &SheetDelegation| {
        vec![
            change.area.clone(),
            change
                .from
                .map_or_else(String::new, |from| from.to_string()),
            change.to_name.clone(),
            change.limit.clone(),
        ]
    };
    table(
        &["Decision", "From", "To", "Limit"],
        changes.iter().map(row).collect(),
    )
}

fn commitments(commitments: &[SheetCommitment]) -> Vec<Part> {
    let row = |commitment: &SheetCommitment| {
        vec![
            commitment.text.clone(),
            commitment.by.clone(),
            done(commitment.done),
        ]
    };
    table(
        &["Promise", "By", "Kept"],
        commitments.iter().map(row).collect(),
    )
}

fn check_ins(check_ins: &[SheetCheckIn]) -> Vec<Part> {
    if check_ins.is_empty() {
        return Vec::new();
    }
    let item = |check_in: &SheetCheckIn| {
        let changes = match check_in.changes.trim() {
            "" => String::new(),
            changes => format!("What changes: {changes}"),
        };
        let said: Vec<&str> = [check_in.seen.trim(), &changes]
            .into_iter()
            .filter(|said| !said.is_empty())
            .collect();
        Item::new(check_in.on.clone(), said.join("\n"))
    };
    vec![Part::List(check_ins.iter().map(item).collect())]
}

/// Who has signed it as it is.
fn agreement(sheet: &PlanSheet) -> Vec<Part> {
    let signatures = [&sheet.person_signed, &sheet.leader_signed];
    let signed: Vec<Item> = signatures
        .into_iter()
        .flatten()
        .map(|signature| Item::new(&signature.name, &signature.on))
        .collect();
    if signed.is_empty() {
        return Vec::new();
    }
    vec![Part::List(signed)]
}
