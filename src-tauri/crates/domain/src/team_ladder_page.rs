//! The team on its ladder on paper, on a day: the picture, and a table that says the same in words. It is handed to the whole team.
//! It has no place for what is to do next, ratings, readiness, or a target the two have not agreed on.

use std::collections::HashMap;

use serde::Serialize;

use crate::house_style::HouseStyle;
use crate::ids::{LevelCode, PersonId};
use crate::ladder::Ladder;
use crate::team::{Rung, RungFill, RungOpenRole, RungPerson, Standing, Way, team_ladder};
use crate::team_board::{short_names, whose};
use crate::{Day, Shareable, Wording};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TeamLadderPage {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// `The team of Marisol Etxeberria`, or `Everyone`.
    pub whose: String,
    /// The day it shows, `24 November 2026`.
    pub as_of: String,
    /// `11 people, 2 open roles`.
    pub summary: String,
    /// The picture in words.
    pub picture: String,
    /// In ladder order.
    pub tracks: Vec<PageTrack>,
    /// Everybody, from the highest grade down; those without a level last.
    pub people: Vec<PageRow>,
    pub any_open: bool,
    pub any_heading: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageTrack {
    pub name: String,
    /// From the highest grade down.
    pub rungs: Vec<PageRung>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageRung {
    pub name: String,
    pub grade: u8,
    pub fill: RungFill,
    /// By name.
    pub people: Vec<PageToken>,
    /// How many roles are open on it.
    pub open: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageToken {
    /// First name, where nobody else here has it.
    pub short: String,
    pub initials: String,
    pub heading: Option<PageHeading>,
}

/// Where the two agreed that somebody is heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageHeading {
    pub level: String,
    pub way: Way,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageRow {
    pub name: String,
    /// May be empty.
    pub title: String,
    /// `Senior PM`, `not placed yet` or `off the ladder`.
    pub level: String,
    /// Name of the level the two agreed on; empty without one.
    pub heading: String,
    /// `24 Mar 2025`; empty without a level.
    pub since: String,
}

/// All the page is made of.
#[derive(Debug, Clone)]
pub struct TeamLadderFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    /// None for everyone.
    pub lead: Option<&'a str>,
    pub as_of: Day,
    pub ladder: &'a Ladder,
    /// With the targets that may be shown, see [`crate::plan::agreed_target`].
    pub people: Vec<Standing>,
    pub open: &'a [(RungOpenRole, Option<LevelCode>)],
}

#[must_use]
pub fn build(facts: TeamLadderFacts<'_>) -> Shareable<TeamLadderPage> {
    let say = facts.house.words();
    let (count, open) = (facts.people.len(), facts.open.len());
    let named: Vec<_> = facts
        .people
        .iter()
        .map(|person| (person.id.clone(), person.name.clone()))
        .collect();
    let ids = named.iter().map(|(id, _)| id);
    let short: HashMap<&PersonId, String> = ids.zip(short_names(&named)).collect();
    let short_of = |person: &RungPerson| {
        let found = short.get(&person.id).cloned();
        found.unwrap_or_else(|| person.name.clone())
    };
    let team = team_ladder(facts.ladder, facts.people, facts.open);
    let mut rungs: Vec<Rung> = team.rungs;
    // The sort is stable, so tracks stay in ladder order within a grade.
    rungs.sort_by_key(|rung| std::cmp::Reverse(rung.grade));
    let mut people: Vec<PageRow> = Vec::new();
    for rung in &rungs {
        people.extend(
            rung.people
                .iter()
                .map(|person| row(say, person, &rung.name)),
        );
    }
    let of_none = |people: &[RungPerson], words: &str| {
        let rows = people.iter().map(|person| row(say, person, words));
        rows.collect::<Vec<_>>()
    };
    people.extend(of_none(&team.unplaced, &say.word("team-not-placed")));
    people.extend(of_none(&team.off_ladder, &say.word("team-off-ladder")));
    let tracks: Vec<PageTrack> = facts
        .ladder
        .tracks
        .iter()
        .map(|track| PageTrack {
            name: track.name.clone(),
            rungs: rungs
                .iter()
                .filter(|rung| rung.track == track.code)
                .map(|rung| page_rung(rung, &short_of))
                .collect(),
        })
        .filter(|track| !track.rungs.is_empty())
        .collect();
    let tokens = || tracks.iter().flat_map(|track| &track.rungs);
    Shareable::new(TeamLadderPage {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        printed_on: say.long(facts.today),
        whose: whose(say, facts.lead),
        as_of: say.long(facts.as_of),
        summary: summary(say, count, open),
        picture: picture(say, &tracks),
        any_open: tokens().any(|rung| rung.open > 0),
        any_heading: tokens().any(|rung| rung.people.iter().any(|p| p.heading.is_some())),
        tracks,
        people,
    })
}

fn page_rung(rung: &Rung, short_of: &impl Fn(&RungPerson) -> String) -> PageRung {
    PageRung {
        name: rung.name.clone(),
        grade: rung.grade,
        fill: rung.fill,
        people: rung
            .people
            .iter()
            .map(|person| PageToken {
                short: short_of(person),
                initials: person.initials.clone(),
                heading: person.target.as_ref().map(|target| PageHeading {
                    level: target.name.clone(),
                    way: target.way,
                }),
            })
            .collect(),
        open: rung.open.len(),
    }
}

fn row(say: Wording, person: &RungPerson, level: &str) -> PageRow {
    PageRow {
        name: person.name.clone(),
        title: person.title.clone(),
        level: level.to_owned(),
        heading: person
            .target
            .as_ref()
            .map(|target| target.name.clone())
            .unwrap_or_default(),
        since: person
            .since
            .map(|since| say.short_with_year(since))
            .unwrap_or_default(),
    }
}

fn people(say: Wording, count: usize) -> String {
    say.with("team-people", &[("count", count.into())])
}

fn open_roles(say: Wording, count: usize) -> String {
    say.with("team-open-roles", &[("count", count.into())])
}

fn summary(say: Wording, count: usize, open: usize) -> String {
    let people = people(say, count);
    if open == 0 {
        return people;
    }
    let roles = open_roles(say, open);
    say.with(
        "team-people-and-roles",
        &[("people", people.into()), ("roles", roles.into())],
    )
}

/// Counts, not names: those stand in the table.
fn picture(say: Wording, tracks: &[PageTrack]) -> String {
    let rung = |rung: &PageRung| {
        let here = match rung.people.len() {
            0 => say.word("team-nobody"),
            count => people(say, count),
        };
        let grade = ("grade", rung.grade.into());
        let level = ("level", rung.name.as_str().into());
        let people = ("people", here.into());
        if rung.open == 0 {
            return say.with("team-rung", &[grade, level, people]);
        }
        let roles = ("roles", open_roles(say, rung.open).into());
        say.with("team-rung-open", &[grade, level, people, roles])
    };
    let tracks: Vec<String> = tracks
        .iter()
        .map(|track| {
            let rungs: Vec<String> = track.rungs.iter().map(rung).collect();
            let name = ("track", track.name.as_str().into());
            say.with("team-track", &[name, ("rungs", rungs.join("; ").into())])
        })
        .collect();
    say.with("team-picture", &[("tracks", tracks.join(" ").into())])
}

#[cfg(test)]
#[path = "team_ladder_page_tests.rs"]
mod tests;
