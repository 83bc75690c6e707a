//! What a leader asks of the decisions of a team.

use rungs_app::AppError;
use rungs_app::delegating::{
    AreaRow, Candidate, CellRow, CoveragePage, CoverageScope, Found, PersonRow,
};
use rungs_app::person_ref::PersonRef;
use rungs_domain::Day;
use rungs_domain::coverage_load::LoadPoint;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_scope::Reach;
use rungs_domain::error::RuleError;
use serde_json::json;

use crate::args::CoverageArgs;
use crate::call::{Call, nobody_placed, person_if_named};
use crate::exit::Failure;
use crate::output::{Answer, counted, paragraphs, table};

pub fn coverage(call: &Call, args: CoverageArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.team.as_deref()).map_err(|failure| failure.at("team"))?;
    let mut scope = CoverageScope {
        lead: lead.as_ref().map(|lead| lead.id.clone()),
        reach: if args.direct {
            Reach::Direct
        } else {
            Reach::Tree
        },
        category: args.category,
    };
    let mut page = workspace.delegation_coverage(&scope, args.as_of, None)?;
    if let Some(category) = scope.category.as_deref().filter(|_| page.areas == 0) {
        scope.category = Some(meant(category, &page.categories)?);
        page = workspace.delegation_coverage(&scope, args.as_of, None)?;
    }
    let document = json!({
        "as_of": page.as_of,
        "team": lead,
        "people": page.people,
        "areas": page.areas,
        "look_again": page.look_again.rows,
        "returned": page.returned.rows.iter().chain(&page.came_back.rows).collect::<Vec<_>>(),
        "overdue": page.overdue.rows,
        "differences": page.differences.rows,
        "only_mine": page.only_mine.rows,
        "nobody": page.nobody.rows,
        "held_twice": page.held_twice.rows,
        "overloaded": page.overloaded.rows,
        "could_carry": page.could_carry.rows,
        "far_below": page.far_below.rows,
        "no_growth": page.no_growth.rows,
        "load": page.load,
    });
    call.answer(&document, || words(&page, lead.as_ref()))
}

/// The category as it is written, however it was cased.
fn meant(category: &str, there: &[String]) -> Result<String, Failure> {
    let wanted = category.trim().to_lowercase();
    let found = there.iter().find(|name| name.to_lowercase() == wanted);
    found.cloned().ok_or_else(|| {
        let message = format!(
            "There is no category “{}”. There are {}.",
            category.trim(),
            there.join(", ")
        );
        let error = RuleError::not_found(message).at("category");
        AppError::from(error.among(there.to_vec())).into()
    })
}

/// Each question that found something, then the load of the last half year.
fn words(page: &CoveragePage, lead: Option<&PersonRef>) -> String {
    if page.people == 0 {
        return nobody_placed(lead);
    }
    let scale = page.scale;
    let level = |level: Option<DelegationLevel>| told(scale, level);
    let until = |row: &CellRow| {
        row.for_a_while.as_ref().map_or_else(String::new, |held| {
            format!("{}, {}", level(Some(held.level)), held.until)
        })
    };
    let candidate = |row: &AreaRow| {
        row.candidate
            .as_ref()
            .map_or_else(String::new, could(scale))
    };
    let paragraphs_of = [
        format!(
            "{} and {} on {}.",
            counted(as_count(page.people), "person", "people"),
            counted(as_count(page.areas), "decision area", "decision areas"),
            page.as_of
        ),
        cells(
            scale,
            "To look at again after a move",
            page.look_again.rows.iter(),
            "Moved on",
            &|row| {
                row.moved
                    .as_ref()
                    .map_or_else(String::new, |moved| moved.on.to_string())
            },
        ),
        cells(
            scale,
            "For a while",
            page.returned.rows.iter(),
            "Until",
            &until,
        ),
        cells(
            scale,
            "Back again",
            page.came_back.rows.iter(),
            "Was until",
            &until,
        ),
        cells(
            scale,
            "Reviews overdue",
            page.overdue.rows.iter(),
            "Review by",
            &|row| date(row.review),
        ),
        cells(
            scale,
            "Seen differently",
            page.differences.rows.iter(),
            "Their own view",
            &|row| level(row.own_view),
        ),
        areas(
            "Still only the leader's",
            &page.only_mine,
            "Could take it on",
            &candidate,
        ),
        areas("Nobody's", &page.nobody, "Could take it on", &candidate),
        areas("Held by two", &page.held_twice, "By", &holders),
        people("Carries too many", &page.overloaded),
        people("Could carry more", &page.could_carry),
        cells(
            scale,
            "Far below the rung",
            page.far_below.rows.iter(),
            "Expected",
            &|row| level(row.expected),
        ),
        areas(
            "Nobody grows",
            &page.no_growth,
            "Below their rung",
            &holders,
        ),
        load(&page.load),
    ];
    paragraphs(&paragraphs_of)
}

fn cells<'a>(
    scale: Scale,
    title: &str,
    found: impl Iterator<Item = &'a CellRow>,
    head: &str,
    more: &dyn Fn(&CellRow) -> String,
) -> String {
    let rows = found.map(|row| {
        vec![
            row.person.name.clone(),
            row.name.clone(),
            told(scale, row.level),
            more(row),
        ]
    });
    group(title, &["Person", "Decision area", "Agreed", head], rows)
}

fn group(title: &str, heads: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return String::new();
    }
    format!("{title}: {}\n{}", rows.len(), table(heads, &rows, ""))
}

fn areas(
    title: &str,
    found: &Found<AreaRow>,
    head: &str,
    more: &dyn Fn(&AreaRow) -> String,
) -> String {
    let rows = found
        .rows
        .iter()
        .map(|row| vec![row.name.clone(), more(row)]);
    group(title, &["Decision area", head], rows)
}

fn people(title: &str, found: &Found<PersonRow>) -> String {
    let rows = found.rows.iter().map(|row| {
        let areas: Vec<&str> = row.areas.iter().map(|area| area.name.as_str()).collect();
        vec![
            row.person.name.clone(),
            row.holds.to_string(),
            row.expected.to_string(),
            areas.join(", "),
        ]
    });
    group(
        title,
        &["Person", "Holds", "Expected", "First to change hands"],
        rows,
    )
}

fn holders(row: &AreaRow) -> String {
    let names: Vec<&str> = row.people.iter().map(|one| one.name.as_str()).collect();
    let others = as_count(row.people_count).saturating_sub(names.len());
    let more = (others > 0).then(|| format!("{others} more"));
    let all: Vec<&str> = names.into_iter().chain(more.as_deref()).collect();
    match &row.product_area {
        Some(product) => format!("{} ({product})", all.join(", ")),
        None => all.join(", "),
    }
}

fn could(scale: Scale) -> impl Fn(&Candidate) -> String {
    move |one| match one.expected {
        Some(expected) => format!(
            "{}, expected {}",
            one.person.name,
            told(scale, Some(expected))
        ),
        None => one.person.name.clone(),
    }
}

/// The last half year, by month.
fn load(points: &[LoadPoint]) -> String {
    let first = points.len().saturating_sub(7);
    let rows = points.iter().skip(first).map(|point| {
        vec![
            point.on.to_string(),
            point.leader.to_string(),
            point.jointly.to_string(),
            point.pm.to_string(),
            point.only_mine.to_string(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let heads = [
        "Day",
        "Leader decides",
        "Together",
        "PM decides",
        "Areas only the leader's",
    ];
    format!("Load\n{}", table(&heads, &rows, ""))
}

fn told(scale: Scale, level: Option<DelegationLevel>) -> String {
    level.map_or_else(|| "–".to_owned(), |level| scale.numbered(level))
}

fn date(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn as_count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
