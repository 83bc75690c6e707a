//! The team on its ladder, as data.

use rungs_app::person_ref::PersonRef;
use rungs_app::team::TeamPage;
use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, PersonId, TrackCode};
use rungs_domain::team::{Rung, RungOpenRole, RungPerson};
use serde::Serialize;

use crate::args::TeamArgs;
use crate::call::{Call, person_if_named};
use crate::exit::Failure;
use crate::output::{Answer, counted, paragraphs, table};

/// As the contract has it: levels as codes, open roles counted.
#[derive(Debug, Serialize)]
struct Team<'a> {
    lead: Option<&'a PersonRef>,
    as_of: Day,
    rungs: Vec<TeamRung<'a>>,
    unplaced: Vec<TeamPerson<'a>>,
    off_ladder: Vec<TeamPerson<'a>>,
    /// Open roles without a level.
    open_elsewhere: &'a [RungOpenRole],
}

#[derive(Debug, Serialize)]
struct TeamRung<'a> {
    level: &'a LevelCode,
    name: &'a str,
    track: &'a TrackCode,
    grade: u8,
    people: Vec<TeamPerson<'a>>,
    open: usize,
    open_roles: &'a [RungOpenRole],
}

#[derive(Debug, Serialize)]
struct TeamPerson<'a> {
    id: &'a PersonId,
    name: &'a str,
    target: Option<&'a LevelCode>,
    title: &'a str,
    since: Option<Day>,
}

impl<'a> From<&'a RungPerson> for TeamPerson<'a> {
    fn from(person: &'a RungPerson) -> Self {
        Self {
            id: &person.id,
            name: &person.name,
            target: person.target.as_ref().map(|target| &target.level),
            title: &person.title,
            since: person.since,
        }
    }
}

impl<'a> From<&'a Rung> for TeamRung<'a> {
    fn from(rung: &'a Rung) -> Self {
        Self {
            level: &rung.level,
            name: &rung.name,
            track: &rung.track,
            grade: rung.grade,
            people: everyone(&rung.people),
            open: rung.open.len(),
            open_roles: &rung.open,
        }
    }
}

fn everyone(people: &[RungPerson]) -> Vec<TeamPerson<'_>> {
    people.iter().map(TeamPerson::from).collect()
}

pub fn team(call: &Call, args: &TeamArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let lead =
        person_if_named(&workspace, args.lead.as_deref()).map_err(|failure| failure.at("lead"))?;
    let page = workspace.team(lead.as_ref().map(|lead| &lead.id), args.as_of)?;
    let document = Team {
        lead: lead.as_ref(),
        as_of: page.as_of,
        rungs: page.ladder.rungs.iter().map(TeamRung::from).collect(),
        unplaced: everyone(&page.ladder.unplaced),
        off_ladder: everyone(&page.ladder.off_ladder),
        open_elsewhere: &page.ladder.open_elsewhere,
    };
    call.answer(&document, || words(&page))
}

/// One table per track, the highest rung on top, as a ladder stands.
fn words(page: &TeamPage) -> String {
    let mut parts: Vec<String> = page
        .tracks
        .iter()
        .map(|track| {
            let mut rungs: Vec<&Rung> = page
                .ladder
                .rungs
                .iter()
                .filter(|rung| rung.track == track.code)
                .collect();
            rungs.sort_by_key(|rung| std::cmp::Reverse(rung.grade));
            let rows: Vec<Vec<String>> = rungs
                .into_iter()
                .map(|rung| {
                    let open = match rung.open.len() {
                        0 => String::new(),
                        n => format!("{n} open"),
                    };
                    vec![
                        rung.grade.to_string(),
                        rung.level.to_string(),
                        names(&rung.people),
                        open,
                    ]
                })
                .collect();
            format!(
                "{}\n{}",
                track.name,
                table(&["Grade", "Level", "People", "Open roles"], &rows, "")
            )
        })
        .collect();
    for (words, people) in [
        ("Not placed yet", &page.ladder.unplaced),
        ("Off the ladder", &page.ladder.off_ladder),
    ] {
        if !people.is_empty() {
            parts.push(format!("{words}: {}", names(people)));
        }
    }
    let people = counted(
        usize::try_from(page.people).unwrap_or_default(),
        "person",
        "people",
    );
    parts.push(format!("{people} on {}", page.as_of));
    paragraphs(&parts)
}

fn names(people: &[RungPerson]) -> String {
    let named: Vec<String> = people
        .iter()
        .map(|person| match &person.target {
            Some(target) => format!("{} (→ {})", person.name, target.level),
            None => person.name.clone(),
        })
        .collect();
    named.join(", ")
}
