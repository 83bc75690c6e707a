//! The ladder: its versions, what is in it, and as a file.

use rungs_app::ladder::{LadderListing, LadderPage};
use rungs_app::ladder_drafts::LadderVersionLine;
use rungs_app::opening::{ShippedLadder, shipped_ladder};
use rungs_domain::ladder::LadderStatus;
use serde_json::{Value, json};

use crate::args::LadderCommand;
use crate::call::Call;
use crate::commands::files::written;
use crate::commands::{handouts, ladder_draft, ladder_import, ladder_publish};
use crate::exit::Failure;
use crate::output::{Answer, or_blank, paragraphs, table};

pub fn run(call: &Call, command: &LadderCommand) -> Result<Answer, Failure> {
    match command {
        LadderCommand::List => list(call),
        LadderCommand::Show { level } => show(call, level.as_deref()),
        LadderCommand::Export(args) => {
            call.reading()?.ladder_export(&args.file)?;
            written(call, &args.file)
        }
        LadderCommand::Import(args) => ladder_import::import(call, args),
        LadderCommand::Schema => {
            let schema = rungs_app::ladder_files::ladder_schema();
            call.answer(&schema, || format!("{schema:#}"))
        }
        LadderCommand::Draft { from } => ladder_draft::begin(call, *from),
        LadderCommand::Discard => ladder_draft::discard(call),
        LadderCommand::Findings => ladder_draft::findings(call),
        LadderCommand::Compare { from, to } => ladder_draft::compare(call, (*from).zip(*to)),
        LadderCommand::CarryOver(args) => ladder_publish::carry_over(call, args),
        LadderCommand::Print(args) => handouts::ladder(call, args),
        LadderCommand::Publish(args) => ladder_publish::publish(call, args),
    }
}

fn list(call: &Call) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let page = workspace.ladder_page()?;
    let versions = workspace.ladder_versions()?;
    let ladder = &page.ladder;
    let shipped = [("product", ShippedLadder::Product), ("starter", ShippedLadder::Starter)]
        .into_iter()
        .map(|(code, which)| {
            let ladder = shipped_ladder(which)?;
            Ok(json!({ "code": code, "name": ladder.name, "levels": ladder.levels.len(), "competencies": ladder.competencies.len() }))
        })
        .collect::<Result<Vec<Value>, Failure>>()?;
    let document = json!({
        "ladders": versions.iter().map(|line| json!({
            "name": line.name,
            "version": line.number,
            "status": line.status,
            "published_on": line.published_on,
            "levels": line.levels,
            "competencies": line.competencies,
        })).collect::<Vec<_>>(),
        "levels": ladder.levels.iter().map(|level| json!({
            "code": level.code,
            "name": level.name,
            "track": level.track,
            "grade": level.grade,
        })).collect::<Vec<_>>(),
        "shipped": shipped,
    });
    call.answer(&document, || listed(&page, &versions))
}

fn listed(page: &LadderPage, versions: &[LadderVersionLine]) -> String {
    let rows: Vec<Vec<String>> = page
        .ladder
        .levels
        .iter()
        .map(|level| {
            vec![
                level.grade.to_string(),
                level.code.to_string(),
                level.name.clone(),
                level.track.to_string(),
            ]
        })
        .collect();
    let head = version_words(&page.ladder.name, page.version, page.status);
    let since = page.published_on.map(|day| format!(" since {day}"));
    let others: Vec<String> = versions
        .iter()
        .filter(|line| line.number != page.version)
        .map(|line| version_words(&line.name, line.number, line.status))
        .collect();
    paragraphs(&[
        format!("{head}{}", or_blank(since)),
        table(&["Grade", "Code", "Level", "Track"], &rows, ""),
        others.join("\n"),
    ])
}

fn version_words(name: &str, version: u32, status: LadderStatus) -> String {
    let status = match status {
        LadderStatus::Draft => "draft",
        LadderStatus::Published => "published",
    };
    format!("{name}, version {version}, {status}")
}

fn show(call: &Call, level: Option<&str>) -> Result<Answer, Failure> {
    let listing = call.reading()?.ladder_listing(level)?;
    call.answer(&listing, || match (level, listing.levels.as_slice()) {
        (Some(_), [only]) => one_level(&listing, only),
        _ => expectations(&listing),
    })
}

/// Competencies by levels, with the proficiency each level expects.
fn expectations(listing: &LadderListing) -> String {
    let mut heads = vec!["Competency"];
    heads.extend(listing.levels.iter().map(|level| level.code.as_str()));
    let rows: Vec<Vec<String>> = listing
        .competencies
        .iter()
        .map(|competency| {
            let expected = listing.levels.iter().map(|level| {
                let found = listing
                    .expectations
                    .iter()
                    .find(|e| e.level == level.code && e.competency == competency.code);
                or_blank(found.map(|e| e.proficiency.value()))
            });
            std::iter::once(competency.name.clone())
                .chain(expected)
                .collect()
        })
        .collect();
    paragraphs(&[
        version_words(&listing.name, listing.version, listing.status),
        table(&heads, &rows, ""),
    ])
}

fn one_level(listing: &LadderListing, level: &rungs_app::ladder::ListedLevel) -> String {
    let points = |title: &str, lines: &[String]| match lines {
        [] => String::new(),
        lines => format!("{title}\n  {}", lines.join("\n  ")),
    };
    let expected: Vec<String> = listing
        .expectations
        .iter()
        .map(|e| {
            let name = listing
                .competencies
                .iter()
                .find(|c| c.code == e.competency)
                .map_or("", |c| c.name.as_str());
            let head = format!("{name}: {} {}", e.proficiency.value(), e.proficiency.word());
            if e.behaviours.is_empty() {
                head
            } else {
                format!("{head}\n  {}", e.behaviours.join("\n  "))
            }
        })
        .collect();
    let mut parts = vec![
        format!(
            "{} {}, track {}, grade {}",
            level.code, level.name, level.track, level.grade
        ),
        level.summary.clone(),
        level.scope.clone(),
        points("What you take on", &level.take_on),
        points("What you give up", &level.give_up),
        points("Signs of readiness for the next level", &level.ready_signs),
    ];
    parts.extend(expected);
    paragraphs(&parts)
}
