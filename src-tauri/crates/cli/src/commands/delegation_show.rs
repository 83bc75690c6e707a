//! Everything agreed with somebody on a day: of one decision, or of all.

use rungs_app::delegating::{RungAsks, ShownCell, ShownCells};
use rungs_app::person_ref::PersonRef;
use rungs_app::roster::LevelRef;
use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_needs::CountsAs;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::next_due::{DueKind, NextDue};
use serde::Serialize;

use crate::args::ShowArgs;
use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, counted, delegation, facts, or_blank, paragraphs, table, wrapped};

#[derive(Debug, Serialize)]
struct One<'a> {
    person: &'a PersonRef,
    rung: Option<&'a LevelRef>,
    as_of: Day,
    scale: Scale,
    #[serde(flatten)]
    cell: &'a ShownCell,
}

#[derive(Debug, Serialize)]
struct All<'a> {
    person: &'a PersonRef,
    rung: Option<&'a LevelRef>,
    as_of: Day,
    scale: Scale,
    areas: &'a [ShownCell],
}

pub fn show(call: &Call, args: &ShowArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let Some(area) = &args.area else {
        let shown = workspace.delegation_show_all(&person.id, args.as_of)?;
        let all = All {
            person: &shown.person,
            rung: shown.level.as_ref(),
            as_of: shown.as_of,
            scale: shown.scale,
            areas: &shown.cells,
        };
        return call.answer(&all, || all_words(&shown));
    };
    let shown = workspace.delegation_show(&person.id, area, args.as_of)?;
    let cell = shown.cells.first().ok_or_else(|| gone("decision area"))?;
    let one = One {
        person: &shown.person,
        rung: shown.level.as_ref(),
        as_of: shown.as_of,
        scale: shown.scale,
        cell,
    };
    call.answer(&one, || one_words(&shown, cell))
}

/// `Dagny Lindqvist, Principal PM, on 24 November 2026`.
fn head(shown: &ShownCells) -> String {
    let rung = shown
        .level
        .as_ref()
        .map(|level| format!(", {}", level.name));
    format!(
        "{}{}, on {}",
        shown.person.name,
        or_blank(rung),
        shown.as_of.long()
    )
}

fn all_words(shown: &ShownCells) -> String {
    let scale = shown.scale;
    let said = |level: Option<DelegationLevel>| {
        level.map_or_else(|| "–".to_owned(), |level| scale.numbered(level))
    };
    let rows: Vec<Vec<String>> = shown
        .cells
        .iter()
        .map(|cell| {
            let until = cell
                .temporary
                .as_ref()
                .map(|t| format!(" ~ until {}", t.until));
            vec![
                cell.name.clone(),
                format!("{}{}", said(cell.level), or_blank(until)),
                delegation(scale, cell.wanted),
                delegation(scale, cell.expected),
                or_blank(
                    cell.own_rung
                        .as_ref()
                        .filter(|own| own.short > 0)
                        .map(|own| own.short),
                ),
                or_blank(cell.limit.as_ref()),
                or_blank(cell.next_due.map(|due| said_due(due, shown.as_of))),
            ]
        })
        .collect();
    let heads = [
        "Decision area",
        "Now",
        "Wanted",
        "Expected",
        "Short",
        "Limits",
        "Next due",
    ];
    paragraphs(&[
        format!("{}.", head(shown)),
        table(&heads, &rows, "There are no decision areas on that day."),
    ])
}

fn one_words(shown: &ShownCells, cell: &ShownCell) -> String {
    let scale = shown.scale;
    let title = format!("{} · {}", cell.name, head(shown));
    let retired = cell
        .retired_on
        .map(|on| format!("This area was retired on {}.", on.long()));
    let outcomes = cell
        .outcomes
        .iter()
        .map(|seen| format!("{}: {}", seen.on, seen.text));
    let context = cell.context.iter().map(|note| {
        let told = note
            .told_on
            .map_or_else(|| "not told yet".to_owned(), |on| format!("told on {on}"));
        format!("{} ({told}): {}", note.on, note.text)
    });
    paragraphs(&[
        wrapped(&title, "", ""),
        or_blank(retired),
        facts(&[
            ("Decides", level(scale, cell)),
            ("Since", since(cell)),
            ("For a while", for_a_while(cell)),
            ("Planned", planned(scale, cell)),
            ("Wanted", wanted(scale, cell)),
            ("Limits", or_blank(cell.limit.clone())),
            ("Asks first", cell.consult.join(", ")),
            ("Tells after", cell.inform.join(", ")),
            ("Leader’s part", or_blank(cell.commitment.clone())),
            ("Review on", review(cell)),
            (
                "Next due",
                or_blank(cell.next_due.map(|due| said_due(due, shown.as_of))),
            ),
            ("Expected", asks(scale, cell.own_rung.as_ref(), "The rung")),
            (
                "Next rung",
                asks(scale, cell.next_rung.as_ref(), "The next rung"),
            ),
            ("Own view", own_view(scale, cell)),
            ("Seen", outcomes.collect::<Vec<_>>().join("\n")),
            ("Context", context.collect::<Vec<_>>().join("\n")),
        ]),
    ])
}

fn level(scale: Scale, cell: &ShownCell) -> String {
    match (cell.level, &cell.temporary) {
        (None, _) => "nothing is agreed yet".to_owned(),
        (Some(level), None) => scale.numbered(level),
        (Some(level), Some(held)) => format!(
            "{} until {}, then {}",
            scale.numbered(level),
            held.until.long(),
            or_blank(cell.afterwards.as_ref())
        ),
    }
}

fn since(cell: &ShownCell) -> String {
    match (cell.since, &cell.reason) {
        (None, _) => String::new(),
        (Some(on), None) => on.long(),
        (Some(on), Some(reason)) => format!("{}: {reason}", on.long()),
    }
}

fn for_a_while(cell: &ShownCell) -> String {
    cell.temporary.as_ref().map_or_else(String::new, |held| {
        format!("since {}: {}", held.since.long(), held.reason)
    })
}

fn planned(scale: Scale, cell: &ShownCell) -> String {
    let lines = cell.planned.iter().map(|level| {
        format!(
            "{} for a while, from {} until {}: {}",
            scale.numbered(level.level),
            level.since.long(),
            level.until.long(),
            level.reason
        )
    });
    let agreed = cell.agreed_later.iter().map(|later| {
        let why = later.reason.as_ref().map(|why| format!(": {why}"));
        format!(
            "{} from {}{}",
            scale.numbered(later.level),
            later.since.long(),
            or_blank(why)
        )
    });
    lines.chain(agreed).collect::<Vec<_>>().join("\n")
}

fn wanted(scale: Scale, cell: &ShownCell) -> String {
    match (cell.wanted, cell.wanted_by) {
        (None, _) => String::new(),
        (Some(level), None) => scale.numbered(level),
        (Some(level), Some(by)) => format!("{} by {}", scale.numbered(level), by.long()),
    }
}

fn review(cell: &ShownCell) -> String {
    cell.review.map_or_else(String::new, |on| {
        let overdue = if cell.overdue { ", overdue" } else { "" };
        format!("{}{overdue}", on.long())
    })
}

fn said_due(due: NextDue, on: Day) -> String {
    let what = match due.what {
        DueKind::Returns => "returns after it",
        DueKind::Review => "review",
        DueKind::Wanted => "wanted level",
    };
    let missed = if due.on < on { ", missed" } else { "" };
    format!("{}, {what}{missed}", due.on)
}

/// `5 Advise by Senior PM, one step short. For readiness it counts as not held yet.`
fn asks(scale: Scale, rung: Option<&RungAsks>, unnamed: &str) -> String {
    let Some(rung) = rung else {
        return String::new();
    };
    let name = rung.level.as_ref().map_or(unnamed, |level| &level.name);
    let short = match rung.short {
        0 => "which is met".to_owned(),
        steps => format!("{} short", counted(steps.into(), "step", "steps")),
    };
    let counts = match rung.counts {
        CountsAs::Held => "it counts as held",
        CountsAs::NotHeld => "it counts as not held yet",
        CountsAs::InTheWay => "this alone is in the way",
    };
    let level = scale.numbered(rung.expected);
    format!("{level} by {name}, {short}. For readiness {counts}.")
}

fn own_view(scale: Scale, cell: &ShownCell) -> String {
    let Some(view) = &cell.own_view else {
        return String::new();
    };
    let steps = cell.difference.map_or_else(String::new, |steps| {
        let many = counted(steps.unsigned_abs().into(), "step", "steps");
        match steps.signum() {
            0 => ", as agreed".to_owned(),
            1 => format!(", {many} freer than agreed"),
            _ => format!(", {many} less free than agreed"),
        }
    });
    let note = match view.note.as_str() {
        "" => String::new(),
        note => format!(": {note}"),
    };
    format!(
        "{} since {}{steps}{note}",
        scale.numbered(view.level),
        view.said().long()
    )
}
